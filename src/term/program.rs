//! What a session runs, and that it runs the reader.

use super::bidi::{Advice, Class};
use super::input::Event;
use crate::app::{App, Effect};
use crate::state::config::Bidi;
use crate::view;
use ratatui::buffer::Buffer;

/// What a session runs: a state machine that can be painted.
pub trait Program {
    /// Lets the event change the state.
    fn apply(&mut self, event: Event) -> Effect;

    /// Takes note of who puts right-to-left text in order, and of what the reader could change about it.
    fn order(&mut self, class: Class, advice: Option<Advice>) -> Effect;

    /// Who orders right-to-left text, after the reader has chosen.
    fn chosen_order(&self) -> Bidi;

    /// Takes what is to be put into the clipboard of the terminal.
    fn take_copied(&mut self) -> Option<String>;

    /// Takes note that there is no clipboard.
    fn refuse_copy(&mut self) -> Effect;

    /// Paints the whole screen; answers where the cursor belongs.
    fn paint(&self, buffer: &mut Buffer) -> Option<(u16, u16)>;

    /// Takes note that the terminal was sent all that was painted, and that nothing has changed since; answers whether that is
    /// to be kept.
    fn drawn(&mut self) -> bool;
}

impl Program for App {
    fn apply(&mut self, event: Event) -> Effect {
        match event {
            Event::Key(key) => self.key(key),
            Event::Pointer(pointer) => self.pointer(pointer),
            Event::Paste(text) => self.paste(&text),
            Event::Resized(size) | Event::Resumed(size) => self.resize(size),
            Event::Answered | Event::Located(_) | Event::Told(_) | Event::Woken => Effect::Idle,
        }
    }

    fn order(&mut self, class: Class, advice: Option<Advice>) -> Effect {
        let reordered = self.set_bidi(match class {
            Class::App => Bidi::App,
            Class::Guard => Bidi::Guard,
            Class::Terminal => Bidi::Terminal,
        });
        match advice {
            None => reordered,
            Some(Advice::KittyForceLtr) => {
                let advice = self.env().locale.word("term-kitty-advice");
                self.advise("kitty", &advice)
            }
            Some(Advice::AskReader) => self.terminal_is_unknown(),
        }
    }

    fn chosen_order(&self) -> Bidi {
        self.env().settings.bidi()
    }

    fn take_copied(&mut self) -> Option<String> {
        self.take_copied()
    }

    fn refuse_copy(&mut self) -> Effect {
        self.refuse_copy()
    }

    fn paint(&self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        view::paint(self, buffer)
    }

    fn drawn(&mut self) -> bool {
        self.drawn()
    }
}
