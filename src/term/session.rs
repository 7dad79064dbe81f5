//! The session: waits for input, lets the program answer, obeys the answer, and draws at most once per batch of input.
//!
//! It knows no terminal: events come from an [`Input`], cells go to a [`Screen`], and the rest is done by its [`Hooks`].

pub use super::program::Program;

use super::bidi::{Inquiry, Reply, Switch};
use super::input::{Event, Input};
use super::screen::Screen;
use crate::app::Effect;
use std::io::{self, Write};
use std::time::Instant;

/// Runs the errands of a program.
pub(super) type Errands<'a, P> = dyn FnMut(&mut P) -> io::Result<Option<(u16, u16)>> + 'a;

/// What a session cannot do by itself.
pub struct Hooks<'a, P> {
    /// Writes down what the program wants kept; called after each batch of input, and when what it drew is to be kept.
    pub keep: &'a mut dyn FnMut(&mut P),
    /// Reads the archive again and hands it to the program.
    pub reload: &'a mut dyn FnMut(&mut P),
    /// Runs the errands of the program and hands it what came of them; answers the columns and rows of the window if another
    /// program had the terminal meanwhile.
    pub errand: &'a mut Errands<'a, P>,
    /// Stops the process as a job of its shell.
    pub suspend: &'a mut dyn FnMut(),
    /// Has the terminal leave the order of text to the program, or do as it did before; everything is drawn anew after it.
    pub(super) take_over: &'a mut dyn FnMut(Option<Switch>),
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Ended {
    Quit,
    /// In haste: the terminal is to be cleared before anything else is done.
    AtOnce,
}

/// A program, its screen and its input.
pub struct Session<'a, P, W: Write, I> {
    program: &'a mut P,
    screen: Screen<W>,
    input: I,
    inquiry: Inquiry,
    /// How the terminal was last told to leave the order of text to the program.
    switch: Option<Switch>,
    /// Whether the program has been painted as it is and has not heard yet that all of it was sent.
    is_painted: bool,
}

/// What is to be drawn after a batch of input; the greatest wish of the batch counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wish {
    Nothing,
    Changes,
    Everything,
}

/// What comes after an event.
enum Next {
    Draw(Wish),
    End(Ended),
}

impl<'a, P, W, I> Session<'a, P, W, I>
where
    P: Program,
    W: Write,
    I: Input,
{
    pub(super) fn new(program: &'a mut P, screen: Screen<W>, input: I, inquiry: Inquiry) -> Self {
        Self {
            program,
            screen,
            input,
            inquiry,
            switch: None,
            is_painted: false,
        }
    }

    /// Runs until the reader ends it.
    ///
    /// # Errors
    /// Fails when there is no more input or the screen cannot be drawn: the terminal is gone.
    pub fn run(mut self, mut hooks: Hooks<'_, P>) -> io::Result<Ended> {
        // The effect is of no interest: the first screen is drawn in any case.
        let _ = self.program.apply(Event::Resized(self.screen.size()));
        let _ = self.obey_order(&mut hooks);
        self.ask_for_bidi();
        let _ = self.draw(Wish::Changes)?;
        loop {
            match self.batch(&mut hooks)? {
                Next::End(Ended::AtOnce) => return Ok(Ended::AtOnce),
                Next::End(Ended::Quit) => {
                    // What is still to be written down where the program cannot.
                    (hooks.errand)(self.program)?;
                    (hooks.keep)(self.program);
                    self.screen.hand_over()?;
                    self.hear_the_last_answers();
                    return Ok(Ended::Quit);
                }
                Next::Draw(wish) => {
                    (hooks.keep)(self.program);
                    if self.draw(wish)? {
                        // The line may be cut before the next key.
                        (hooks.keep)(self.program);
                        let _ = self.draw(Wish::Changes)?;
                    }
                }
            }
        }
    }

    /// Waits for input and lets the program answer all that is there.
    fn batch(&mut self, hooks: &mut Hooks<'_, P>) -> io::Result<Next> {
        let mut wish = Wish::Nothing;
        let Some(mut event) = self.input.wait(self.screen.deadline())? else {
            self.screen.give_up();
            self.screen.go_on()?;
            return Ok(Next::Draw(wish));
        };
        loop {
            // A window that is being dragged has many sizes; only the one that stays is drawn.
            let rest =
                matches!(event, Event::Resized(_)).then(|| Instant::now() + self.screen.rest());
            match self.apply(event, hooks)? {
                Next::Draw(wanted) => wish = wish.max(wanted),
                end @ Next::End(_) => return Ok(end),
            }
            let further = match (self.input.ready()?, rest) {
                (None, Some(_)) => self.input.wait(rest)?,
                (further, _) => further,
            };
            match further {
                Some(further) => event = further,
                None => return Ok(Next::Draw(wish)),
            }
        }
    }

    fn apply(&mut self, event: Event, hooks: &mut Hooks<'_, P>) -> io::Result<Next> {
        let window = match event {
            Event::Answered => {
                self.screen.answered()?;
                return Ok(Next::Draw(Wish::Nothing));
            }
            Event::Located(column) => {
                self.screen.located(column)?;
                let is_news = self.inquiry.is_over();
                return Ok(self.treat(is_news, hooks));
            }
            Event::Told(reply) => return Ok(self.hear(reply, hooks)),
            Event::Woken => return self.run_errands(hooks),
            Event::Resized(window) => window,
            Event::Resumed(window) => {
                // What was asked before the stop was answered to the shell.
                self.screen.give_up();
                self.ask_for_bidi();
                window
            }
            Event::Key(_) | Event::Pointer(_) | Event::Paste(_) => {
                return self.obey(event, hooks);
            }
        };
        // The program need not have changed for the terminal to have: a window that shrank and grew again has lost text,
        // and after a stop the screen holds anything.
        self.screen.resize(window);
        Ok(
            match self.obey(Event::Resized(self.screen.size()), hooks)? {
                Next::Draw(_) => Next::Draw(Wish::Everything),
                end @ Next::End(_) => end,
            },
        )
    }

    /// Runs the errands of the program. If one of them lent the terminal, that was a stop for us.
    fn run_errands(&mut self, hooks: &mut Hooks<'_, P>) -> io::Result<Next> {
        self.is_painted = false;
        match (hooks.errand)(self.program)? {
            None => Ok(Next::Draw(Wish::Changes)),
            Some(window) => {
                // What was typed in front of the other program was meant for it.
                self.input.forget();
                self.apply(Event::Resumed(window), hooks)
            }
        }
    }

    /// Lets the terminal be asked what is still to be found out.
    fn ask_for_bidi(&mut self) {
        if self.inquiry.is_open() {
            self.inquiry.asked();
            self.screen.ask_for_bidi();
        }
    }

    /// Takes what the terminal says of itself.
    fn hear(&mut self, reply: Reply, hooks: &mut Hooks<'_, P>) -> Next {
        let is_news = self.inquiry.hear(reply);
        self.treat(is_news, hooks)
    }

    /// Treats the terminal in another way, if anything is new about it.
    fn treat(&mut self, is_news: bool, hooks: &mut Hooks<'_, P>) -> Next {
        if !is_news {
            return Next::Draw(Wish::Nothing);
        }
        let before = self.switch;
        // Whether the program has changed does not matter: the screen has.
        let _ = self.obey_order(hooks);
        Next::Draw(if self.switch == before {
            Wish::Changes
        } else {
            Wish::Everything
        })
    }

    /// Treats the terminal as has been decided.
    fn obey_order(&mut self, hooks: &mut Hooks<'_, P>) -> Effect {
        let decision = self.inquiry.decision();
        if decision.switch != self.switch {
            (hooks.take_over)(decision.switch);
            self.switch = decision.switch;
        }
        self.program.order(decision.class, decision.advice)
    }

    /// Takes the answers that are still to come, so that the shell does not; what else is typed is lost.
    fn hear_the_last_answers(&mut self) {
        while let Some(patience) = self.screen.patience() {
            match self.input.wait(Some(Instant::now() + patience)) {
                Ok(Some(Event::Answered | Event::Located(_))) => self.screen.hear(),
                Ok(Some(_)) => {}
                Ok(None) | Err(_) => return,
            }
        }
    }

    fn obey(&mut self, event: Event, hooks: &mut Hooks<'_, P>) -> io::Result<Next> {
        let effect = self.program.apply(event);
        self.is_painted &= effect == Effect::Idle;
        Ok(match effect {
            Effect::Idle => Next::Draw(Wish::Nothing),
            Effect::Redraw => Next::Draw(Wish::Changes),
            Effect::Repaint => Next::Draw(Wish::Everything),
            Effect::Reload => {
                (hooks.reload)(self.program);
                // What is open may need more of the new archive.
                return self.run_errands(hooks);
            }
            Effect::Errand => return self.run_errands(hooks),
            Effect::Suspend => {
                (hooks.suspend)();
                Next::Draw(Wish::Nothing)
            }
            Effect::Reorder => {
                self.inquiry.overrule(self.program.chosen_order());
                let _ = self.obey_order(hooks);
                Next::Draw(Wish::Everything)
            }
            Effect::Copy => {
                self.copy();
                Next::Draw(Wish::Changes)
            }
            Effect::Quit => Next::End(Ended::Quit),
            Effect::QuickExit => Next::End(Ended::AtOnce),
        })
    }

    fn copy(&mut self) {
        if let Some(text) = self.program.take_copied()
            && !self.screen.copy(&text)
        {
            // The screen is drawn in any case.
            let _ = self.program.refuse_copy();
        }
    }

    /// Draws as far as the line takes it; answers whether that is to be kept.
    fn draw(&mut self, wish: Wish) -> io::Result<bool> {
        let program = &*self.program;
        match wish {
            Wish::Nothing => {}
            Wish::Changes => self.screen.draw(|buffer| program.paint(buffer))?,
            Wish::Everything => self.screen.repaint(|buffer| program.paint(buffer))?,
        }
        self.is_painted |= wish != Wish::Nothing;
        // On a slow line a frame goes out in pieces, and the last of them when the terminal has answered.
        let is_shown = self.is_painted && self.screen.is_sent();
        self.is_painted &= !is_shown;
        Ok(is_shown && self.program.drawn())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Key;
    use crate::state::config::{Bidi, Pacing};
    use crate::term::bidi::{Advice, Bdsm, Class, Emulator, Surroundings};
    use crate::term::testing::Line;
    use crate::term::{Abilities, Clipboard, Wire};
    use ratatui::buffer::Buffer;
    use ratatui::style::Style;
    use std::collections::VecDeque;

    /// Shows what was typed; some letters stand for an effect.
    #[derive(Default)]
    struct Typed {
        text: String,
        size: (u16, u16),
        kept: usize,
        has_errand: bool,
        /// How often the hook for errands was called.
        rounds: usize,
        orders: Vec<(Class, Option<Advice>)>,
        /// What it was each time that all of it had been sent.
        drawn: Vec<String>,
        /// Whether the next errand takes the terminal away.
        is_lending: bool,
    }

    impl Program for Typed {
        fn apply(&mut self, event: Event) -> Effect {
            let typed = match event {
                Event::Key(key) => key.typed(),
                Event::Resized(size) => {
                    self.size = size;
                    None
                }
                Event::Pointer(_)
                | Event::Paste(_)
                | Event::Resumed(_)
                | Event::Answered
                | Event::Located(_)
                | Event::Told(_)
                | Event::Woken => None,
            };
            match typed {
                None => Effect::Idle,
                Some('P') => Effect::Repaint,
                Some('R') => Effect::Reload,
                Some('Z') => Effect::Suspend,
                Some('Y') => Effect::Copy,
                Some('E' | 'V') => {
                    self.has_errand = true;
                    self.is_lending = typed == Some('V');
                    Effect::Errand
                }
                Some('W') => {
                    self.has_errand = true;
                    Effect::Quit
                }
                Some('D') => Effect::Reorder,
                Some('q') => Effect::Quit,
                Some('X') => Effect::QuickExit,
                Some(c) => {
                    self.text.push(c);
                    Effect::Redraw
                }
            }
        }

        fn order(&mut self, class: Class, advice: Option<Advice>) -> Effect {
            self.orders.push((class, advice));
            Effect::Idle
        }

        fn chosen_order(&self) -> Bidi {
            Bidi::Guard
        }

        fn take_copied(&mut self) -> Option<String> {
            Some(self.text.clone())
        }

        fn refuse_copy(&mut self) -> Effect {
            self.text.push_str("-refused");
            Effect::Redraw
        }

        fn drawn(&mut self) -> bool {
            self.drawn.push(self.text.clone());
            self.text.ends_with('k')
        }

        fn paint(&self, buffer: &mut Buffer) -> Option<(u16, u16)> {
            buffer.set_string(0, 0, &self.text, Style::new());
            None
        }
    }

    /// Input that arrives in batches; then the terminal is gone.
    struct Script {
        coming: VecDeque<VecDeque<Event>>,
        arrived: VecDeque<Event>,
        /// Whether the next batch comes before the time of a wait is over.
        is_prompt: bool,
    }

    impl Input for Script {
        fn wait(&mut self, until: Option<Instant>) -> io::Result<Option<Event>> {
            if until.is_some() && !self.is_prompt {
                return Ok(None);
            }
            self.arrived = self
                .coming
                .pop_front()
                .ok_or(io::ErrorKind::UnexpectedEof)?;
            let first = self.arrived.pop_front();
            first
                .map(Some)
                .ok_or_else(|| io::ErrorKind::InvalidInput.into())
        }

        fn ready(&mut self) -> io::Result<Option<Event>> {
            Ok(self.arrived.pop_front())
        }

        fn forget(&mut self) {
            self.arrived.clear();
        }
    }

    fn keys(text: &str) -> Vec<Event> {
        text.chars().map(|c| Event::Key(Key::char(c))).collect()
    }

    /// What came of a session.
    struct Outcome {
        program: Typed,
        line: Line,
        ended: Result<Ended, io::ErrorKind>,
        reloads: usize,
        stops: usize,
        switches: Vec<Option<Switch>>,
    }

    fn run(batches: Vec<Vec<Event>>) -> Outcome {
        run_paced(batches, Pacing::Off)
    }

    /// Runs a session whose input, if the line is paced, comes before any time is over.
    fn run_paced(batches: Vec<Vec<Event>>, pacing: Pacing) -> Outcome {
        run_ordered(
            batches,
            pacing,
            Inquiry::new(Bidi::App, Surroundings::Unknown),
        )
    }

    fn run_ordered(batches: Vec<Vec<Event>>, pacing: Pacing, inquiry: Inquiry) -> Outcome {
        let line = Line::default();
        let mut program = Typed::default();
        let (mut reloads, mut stops, mut switches) = (0, 0, Vec::new());
        let coming = batches.into_iter().map(VecDeque::from).collect();
        let script = Script {
            coming,
            arrived: VecDeque::new(),
            is_prompt: pacing != Pacing::Off,
        };
        let hooks = Hooks {
            keep: &mut |program: &mut Typed| program.kept += 1,
            reload: &mut |program: &mut Typed| {
                reloads += 1;
                program.text.push_str("(new)");
            },
            errand: &mut |program: &mut Typed| {
                program.rounds += 1;
                if std::mem::take(&mut program.has_errand) {
                    program.text.push_str("(done)");
                }
                Ok(program.is_lending.then_some((20, 3)))
            },
            suspend: &mut || stops += 1,
            take_over: &mut |switch| switches.push(switch),
        };
        let wire = Wire::new(line.clone(), (20, 3), Abilities::of_term("xterm"));
        let screen = Screen::new(wire, pacing).with_clipboard(Clipboard::Direct);
        let ended = Session::new(&mut program, screen, script, inquiry)
            .run(hooks)
            .map_err(|error| error.kind());
        Outcome {
            program,
            line,
            ended,
            reloads,
            stops,
            switches,
        }
    }

    #[test]
    fn the_first_screen_is_there_before_any_input() {
        let outcome = run(vec![]);
        assert_eq!(outcome.ended, Err(io::ErrorKind::UnexpectedEof));
        assert_eq!(outcome.line.frames().len(), 1);
        assert_eq!(outcome.program.size, (20, 3));
    }

    #[test]
    fn keys_that_come_together_are_drawn_together() {
        let outcome = run(vec![keys("abc"), keys("d"), keys("q")]);
        assert_eq!(outcome.ended, Ok(Ended::Quit));
        assert_eq!(outcome.line.frames().len(), 3);
        assert_eq!(outcome.line.shown((20, 3)).screen().contents(), "abcd");
        assert_eq!(outcome.program.kept, 3, "once for each batch");
    }

    #[test]
    fn what_was_drawn_is_kept_at_once_and_nothing_is_sent_for_it() {
        let outcome = run(vec![keys("ak")]);
        assert_eq!(outcome.ended, Err(io::ErrorKind::UnexpectedEof));
        assert_eq!(outcome.program.kept, 2, "before the line was lost");
        assert_eq!(outcome.line.frames().len(), 2, "the first and this one");
    }

    #[test]
    fn input_that_changes_nothing_sends_nothing() {
        let outcome = run(vec![vec![Event::Paste("ignored".to_owned())], keys("q")]);
        assert_eq!(outcome.line.frames().len(), 1);
    }

    #[test]
    fn a_repaint_mends_a_screen_that_something_else_wrote_on() {
        let outcome = run(vec![keys("ab"), keys("Pc"), keys("q")]);
        let frames = outcome.line.frames();
        let mut terminal = crate::term::testing::terminal((20, 3));
        terminal.process(&frames[0]);
        terminal.process(b"\x1b[31mwall: shutdown at noon\r\n");
        terminal.process(&frames[2]);
        assert_eq!(terminal.screen().contents(), "abc");
        assert!(terminal.screen().hide_cursor());
    }

    #[test]
    fn an_errand_is_run_before_the_next_key_is_looked_at() {
        let outcome = run(vec![keys("aEbEc")]);
        assert_eq!(outcome.program.text, "a(done)b(done)c");
        let last = run(vec![keys("aW")]);
        assert_eq!(last.program.text, "a(done)", "the end waits for it");
        assert_eq!(
            outcome.line.frames().len(),
            2,
            "the first screen and one for the batch"
        );
    }

    #[test]
    fn everything_is_drawn_after_another_program_had_the_terminal_and_its_keys_are_not_ours() {
        let outcome = run(vec![keys("aVdd:wq"), keys("b"), keys("q")]);
        assert_eq!(outcome.program.text, "a(done)b");
        let frames = outcome.line.frames();
        let mut terminal = crate::term::testing::terminal((20, 3));
        terminal.process(b"what the editor left");
        terminal.process(&frames[1]);
        assert_eq!(terminal.screen().contents(), "a(done)");
    }

    #[test]
    fn what_is_done_in_the_background_is_fetched_when_it_is_told() {
        let outcome = run(vec![vec![Event::Woken], keys("q")]);
        assert_eq!(outcome.program.rounds, 2, "when it is told, and at the end");
    }

    #[test]
    fn reload_and_stop_are_done_by_the_hooks() {
        let outcome = run(vec![keys("aRb"), keys("ZZ"), keys("q")]);
        assert_eq!((outcome.reloads, outcome.stops), (1, 2));
        assert_eq!(outcome.line.shown((20, 3)).screen().contents(), "a(new)b");
    }

    #[test]
    fn what_is_copied_goes_out_with_the_frame() {
        let outcome = run(vec![keys("ab"), keys("Y"), keys("q")]);
        let frames = outcome.line.frames();
        assert_eq!(
            frames[2], b"\x1b]52;c;YWI=\x07",
            "though the screen is the same"
        );
        assert_eq!(outcome.line.shown((20, 3)).screen().contents(), "ab");
        assert_eq!(outcome.program.text, "ab", "it was not refused");
    }

    #[test]
    fn quitting_leaves_the_rest_of_the_input_alone() {
        let outcome = run(vec![keys("aqb")]);
        assert_eq!(outcome.ended, Ok(Ended::Quit));
        assert_eq!(outcome.program.text, "a");
        assert_eq!(outcome.program.kept, 1);
    }

    #[test]
    fn a_quick_exit_does_nothing_before_the_terminal_is_cleared() {
        let outcome = run(vec![keys("aX")]);
        assert_eq!(outcome.ended, Ok(Ended::AtOnce));
        assert_eq!(outcome.program.kept, 0);
        assert_eq!(outcome.line.frames().len(), 1, "and draws nothing either");
    }

    #[test]
    fn windows_of_every_size_are_drawn_within_bounds() {
        let sizes = [(65535, 65535), (0, 0), (1, 1), (20, 3)];
        let batches = sizes
            .iter()
            .flat_map(|&size| [vec![Event::Resized(size)], keys("a")])
            .collect();
        let outcome = run(batches);
        assert_eq!(
            outcome.line.frames().len(),
            8,
            "one for each, but on the screen of one cell nothing changes"
        );
        assert_eq!(outcome.line.shown((20, 3)).screen().contents(), "aaaa");
    }

    #[test]
    fn what_the_line_has_no_room_for_is_drawn_as_it_is_when_there_is_room() {
        let located = || vec![Event::Located(16)];
        let answer = || vec![Event::Answered];
        let batches = vec![located(), keys("a"), keys("b"), answer()];
        let outcome = run_paced(batches, Pacing::On);
        let frames = outcome.line.frames();
        assert_eq!(
            frames.len(),
            2,
            "the first screen, and what became of both keys"
        );
        assert!(frames[0].starts_with(b"\x1b[2H\t\t\x1b[6n") && frames[0].ends_with(b"\x1b[5n"));
        assert_eq!(outcome.line.shown((20, 3)).screen().contents(), "ab");
    }

    #[test]
    fn the_program_hears_what_was_sent_whole_and_nothing_that_was_never_shown() {
        let outcome = run(vec![keys("abc"), keys("d")]);
        assert_eq!(outcome.program.drawn, ["", "abc", "abcd"]);
        let located = || vec![Event::Located(16)];
        let batches = vec![located(), keys("a"), keys("b"), vec![Event::Answered]];
        let drawn = run_paced(batches, Pacing::On).program.drawn;
        assert_eq!(
            drawn,
            ["", "ab"],
            "for the first letter the line had no room"
        );
    }

    #[test]
    fn the_answers_that_are_still_to_come_are_taken_before_the_end() {
        let batches = vec![
            keys("q"),
            vec![Event::Answered],
            keys("x"),
            vec![Event::Answered],
        ];
        let outcome = run_paced(batches, Pacing::Auto);
        assert_eq!(outcome.ended, Ok(Ended::Quit));
        assert_eq!(outcome.program.text, "", "nothing is done after the end");
        assert_eq!(outcome.line.frames().len(), 1);
    }

    #[test]
    fn a_window_that_is_being_dragged_is_drawn_in_its_last_size() {
        let sizes = [(10, 2), (12, 2), (15, 3)].map(|size| vec![Event::Resized(size)]);
        let outcome = run_paced(sizes.to_vec(), Pacing::On);
        assert_eq!(outcome.program.size, (15, 3));
        assert_eq!(
            outcome.line.frames().len(),
            1,
            "the first screen: the drag has not ended"
        );
    }

    #[test]
    fn everything_is_drawn_after_a_stop_and_after_a_window_came_back_to_its_size() {
        for event in [Event::Resumed((20, 3)), Event::Resized((20, 3))] {
            let outcome = run(vec![keys("ab"), vec![event], keys("q")]);
            let frames = outcome.line.frames();
            assert_eq!(frames.len(), 3);
            let mut terminal = crate::term::testing::terminal((20, 3));
            terminal.process(&frames[2]);
            assert_eq!(terminal.screen().contents(), "ab");
        }
    }

    /// A session on a terminal of which nothing is known.
    fn run_asking(batches: Vec<Vec<Event>>, pacing: Pacing) -> Outcome {
        run_ordered(
            batches,
            pacing,
            Inquiry::new(Bidi::Auto, Surroundings::Unknown),
        )
    }

    const IMPLICIT: Event = Event::Told(Reply::Bdsm(Bdsm::Implicit));

    #[test]
    fn the_terminal_is_asked_with_the_first_screen_and_before_it_is_erased() {
        for pacing in [Pacing::Auto, Pacing::On, Pacing::Off] {
            let outcome = run_asking(vec![], pacing);
            let frames = outcome.line.frames();
            assert_eq!(frames.len(), 1);
            assert!(frames[0].starts_with(b"\x1b[8$p\x1b[>0q\x1b[2H\t\t\x1b[6n\x1b[r\x1b[H"));
            assert_eq!(outcome.program.orders, [(Class::App, None)]);
        }
        let forced = run_paced(vec![], Pacing::Auto).line.frames();
        assert!(forced[0].starts_with(b"\x1b[2H"), "nobody is asked");
    }

    #[test]
    fn a_terminal_that_orders_text_is_switched_and_everything_drawn_anew_once() {
        let told = vec![
            IMPLICIT,
            Event::Told(Reply::Name(Emulator::Other)),
            Event::Located(16),
        ];
        let again = vec![IMPLICIT, Event::Told(Reply::Bdsm(Bdsm::Explicit))];
        let outcome = run_asking(vec![keys("a"), told, again, keys("b")], Pacing::Off);
        assert_eq!(outcome.switches, [Some(Switch::Bdsm)]);
        let frames = outcome.line.frames();
        assert_eq!(
            frames.len(),
            4,
            "the first, two letters, and one for the answers"
        );
        let mut terminal = crate::term::testing::terminal((20, 3));
        frames[2..].iter().for_each(|frame| terminal.process(frame));
        assert_eq!(terminal.screen().contents(), "ab");
    }

    #[test]
    fn what_stands_behind_something_else_is_treated_so_when_it_says_so() {
        let told = vec![Event::Told(Reply::Name(Emulator::Tmux))];
        let outcome = run_asking(vec![keys("a"), told], Pacing::Off);
        let between = (Class::Guard, Some(Advice::AskReader));
        assert_eq!(outcome.program.orders[1..], [between]);
    }

    #[test]
    fn what_is_copied_last_goes_out_before_the_end() {
        let outcome = run(vec![keys("abYq")]);
        let frames = outcome.line.frames();
        assert_eq!(frames.last().expect("it is sent"), b"\x1b]52;c;YWI=\x07");
        let at_once = run(vec![keys("abYX")]);
        assert_eq!(at_once.line.frames().len(), 1, "not in haste");
    }

    #[test]
    fn a_terminal_gets_its_order_back_when_the_reader_wants_something_else() {
        let outcome = run_asking(vec![vec![IMPLICIT], keys("D")], Pacing::Off);
        assert_eq!(outcome.switches, [Some(Switch::Bdsm), None]);
        assert_eq!(outcome.program.orders.last(), Some(&(Class::Guard, None)));
    }

    #[test]
    fn what_the_reader_has_chosen_goes_before_what_is_heard_later() {
        let told = vec![
            Event::Told(Reply::Name(Emulator::Konsole)),
            Event::Located(16),
        ];
        let outcome = run_asking(vec![keys("aD"), told, keys("b")], Pacing::Off);
        assert_eq!(outcome.program.orders[1..], [(Class::Guard, None)]);
        assert_eq!(outcome.switches, []);
        let frames = outcome.line.frames();
        assert!(frames[1].starts_with(b"\x1b["), "everything is drawn anew");
        assert_eq!(outcome.line.shown((20, 3)).screen().contents(), "ab");
    }

    #[test]
    fn a_terminal_that_has_not_answered_before_a_stop_is_asked_again() {
        let resumed = || vec![Event::Resumed((20, 3))];
        let asked = |batches| {
            let frames = run_asking(batches, Pacing::Auto).line.frames();
            let asks = |frame: &&Vec<u8>| frame.starts_with(b"\x1b[8$p");
            frames.iter().filter(asks).count()
        };
        assert_eq!(asked(vec![resumed()]), 2);
        assert_eq!(asked(vec![vec![IMPLICIT], resumed()]), 1);
    }

    #[test]
    fn what_was_not_asked_for_changes_nothing() {
        let outcome = run_paced(vec![vec![IMPLICIT], keys("q")], Pacing::Off);
        assert!(outcome.switches.is_empty());
        assert_eq!(outcome.line.frames().len(), 1);
    }
}
