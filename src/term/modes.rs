//! The bytes that turn a terminal into a reading screen and back again.

use super::bidi::Switch;

/// Whether the mouse is asked for. Without it the terminal's own selection works as everywhere else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mouse {
    #[default]
    Off,
    /// Clicks and the wheel, reported in SGR form so that columns beyond 223 can be told.
    On,
}

impl Mouse {
    /// As it is wanted, if the surroundings stand it; `variable` looks a variable of the environment up. GNU screen (4.9), asked
    /// for the mouse, keeps a lone Esc to itself until another key comes, and makes a key with Alt of both.
    pub(super) fn unless_in_screen(self, variable: impl Fn(&str) -> Option<String>) -> Self {
        let has = |name| variable(name).is_some_and(|value| !value.is_empty());
        if has("STY") && !has("TMUX") {
            Self::Off
        } else {
            self
        }
    }
}

/// Plain attributes, the alternate screen, and pastes in brackets. The frame that follows is a full one: it hides the cursor
/// and erases the screen itself, as it must for terminals that know no alternate screen.
const ENTER: &str = "\x1b[m\x1b[?1049h\x1b[?2004h";

const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";

/// Everything undone, before and after what undoes a [`Switch`], in an order that never shows the text on the shell's screen: modes first, then margins, then the
/// wipe (erasing below from the home position, because “erase all” makes some terminals push the text into the
/// scrollback), then the shell's own screen.
///
/// It begins with a string terminator, since it may follow a frame that was cut in the middle of a sequence. The mouse
/// is turned off even if it was never on: that costs 16 bytes, and a terminal left reporting the mouse is unusable.
const LEAVE: [&str; 2] = [
    "\x1b\\\x1b[m\x1b[?1006l\x1b[?1000l\x1b[?2004l",
    "\x1b[r\x1b[H\x1b[J\x1b[?1049l\x1b[?25h",
];

/// The visible part of the shell's screen; its scrollback is not ours to delete, and an empty one draws the eye.
const CLEAR: &str = "\x1b[H\x1b[J";

/// With `switch`, the terminal leaves the order of right-to-left text to the program from the first row on.
pub(super) fn enter(mouse: Mouse, switch: Option<Switch>) -> String {
    let mouse = match mouse {
        Mouse::Off => "",
        Mouse::On => MOUSE_ON,
    };
    format!("{ENTER}{mouse}{}", switch.map_or("", Switch::taken))
}

/// What is on the shell's screen after the terminal was given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behind {
    /// What was there before.
    AsBefore,
    /// Nothing.
    Cleared,
}

pub(super) fn leave(behind: Behind, switch: Option<Switch>) -> String {
    let [modes, screen] = LEAVE;
    let clear = match behind {
        Behind::AsBefore => "",
        Behind::Cleared => CLEAR,
    };
    let order = switch.map_or("", Switch::given_back);
    format!("{modes}{order}{screen}{clear}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::testing;

    /// A terminal that shows the shell.
    fn terminal() -> vt100::Parser {
        let mut terminal = testing::terminal((80, 24));
        terminal.process(b"$ rawi\r\n");
        terminal
    }

    #[test]
    fn screen_is_not_asked_for_the_mouse() {
        let mouse = |set: &'static [&str]| {
            Mouse::On.unless_in_screen(|name| set.contains(&name).then(|| "1".to_owned()))
        };
        assert_eq!(mouse(&["STY"]), Mouse::Off);
        assert_eq!(mouse(&["STY", "TMUX"]), Mouse::On);
        assert_eq!(mouse(&[]), Mouse::On);
    }

    #[test]
    fn leaving_undoes_entering() {
        for mouse in [Mouse::Off, Mouse::On] {
            let mut terminal = terminal();
            let before = terminal.screen().state_formatted();
            terminal.process(enter(mouse, None).as_bytes());
            terminal.process(b"\x1b[?25l");
            assert!(terminal.screen().alternate_screen() && terminal.screen().bracketed_paste());
            let reported =
                terminal.screen().mouse_protocol_mode() != vt100::MouseProtocolMode::None;
            assert_eq!(reported, mouse == Mouse::On);
            terminal.process("a secret".as_bytes());
            terminal.process(leave(Behind::AsBefore, None).as_bytes());
            assert_eq!(terminal.screen().state_formatted(), before, "{mouse:?}");
        }
    }

    #[test]
    fn the_text_is_wiped_from_the_alternate_screen() {
        let mut terminal = terminal();
        terminal.process(enter(Mouse::Off, None).as_bytes());
        terminal.process("a secret".as_bytes());
        terminal.process(leave(Behind::AsBefore, None).as_bytes());
        terminal.process(b"\x1b[?47h");
        assert_eq!(terminal.screen().contents(), "");
    }

    #[test]
    fn a_frame_cut_in_the_middle_of_a_sequence_does_not_eat_the_restore() {
        for cut in ["\x1b", "\x1b[", "\x1b[38;5", "\x1b]52;c;QUJ", "\u{2502}"] {
            let mut terminal = terminal();
            terminal.process(enter(Mouse::On, None).as_bytes());
            terminal.process(&cut.as_bytes()[..cut.len() - usize::from(cut == "\u{2502}")]);
            terminal.process(leave(Behind::AsBefore, None).as_bytes());
            assert!(
                !terminal.screen().alternate_screen() && !terminal.screen().hide_cursor(),
                "{cut:?}"
            );
        }
    }

    #[test]
    fn a_quick_exit_leaves_nothing_visible() {
        let mut terminal = terminal();
        terminal.process(enter(Mouse::Off, None).as_bytes());
        terminal.process(leave(Behind::Cleared, None).as_bytes());
        assert_eq!(terminal.screen().contents(), "");
        assert!(!terminal.screen().alternate_screen() && !terminal.screen().hide_cursor());
    }

    #[test]
    fn the_order_of_text_is_given_back_before_the_rows_are_erased_and_the_screen_is_left() {
        for switch in [Switch::Bdsm, Switch::Konsole, Switch::Mlterm] {
            let entered = enter(Mouse::Off, Some(switch));
            assert_eq!(entered, format!("{ENTER}{}", switch.taken()));
            let left = leave(Behind::Cleared, Some(switch));
            let (modes, screen) = left.split_once(switch.given_back()).expect("it is undone");
            assert!(modes.starts_with("\x1b\\") && screen.contains("\x1b[J\x1b[?1049l"));
            let mut terminal = terminal();
            let before = terminal.screen().state_formatted();
            terminal.process(entered.as_bytes());
            terminal.process(leave(Behind::AsBefore, Some(switch)).as_bytes());
            assert_eq!(terminal.screen().state_formatted(), before, "{switch:?}");
        }
        assert_eq!(Switch::Bdsm.taken(), "\x1b[H\x1b[8l\x1b[2J");
    }
}
