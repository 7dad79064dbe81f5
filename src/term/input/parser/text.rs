//! Strings (`DCS`, `SOS`, `OSC`, `PM`, `APC`): passed over, but for the name of the terminal, of which the beginning is kept.

use super::{BEL, CAN, ESC, LONGEST, SUB, State, ground, with_alt};
use crate::term::bidi::{Emulator, Reply};
use crate::term::input::Event;
use std::collections::VecDeque;

/// Bytes of a string that are kept: enough to tell one name from another.
const KEPT: usize = 16;

/// A string that has begun.
#[derive(Debug)]
pub(super) struct Text {
    /// The character after the ESC, which says of what kind it is.
    opener: u8,
    start: [u8; KEPT],
    /// Bytes that came since.
    length: usize,
}

impl Text {
    pub(super) const fn begin(opener: u8) -> Self {
        Self {
            opener,
            start: [0; KEPT],
            length: 0,
        }
    }

    /// Whether nothing came since, so that it may be a key with alt.
    pub(super) const fn is_empty(&self) -> bool {
        self.length == 0
    }

    pub(super) fn after(mut self, byte: u8, events: &mut VecDeque<Event>) -> State {
        if let Some(kept) = self.start.get_mut(self.length) {
            *kept = byte;
        }
        self.length += 1;
        match byte {
            BEL => State::Ground,
            ESC => State::TextEscape(self),
            CAN | SUB => ground(byte, events),
            _ if self.length < LONGEST => State::Text(self),
            _ => State::Ground,
        }
    }

    /// What the terminal says of itself, now that the string is whole: `DCS > | name ST` (xterm ctlseqs, XTVERSION).
    pub(super) fn reply(&self) -> Option<Reply> {
        let name = self.start.strip_prefix(b">|")?;
        (self.opener == b'P').then(|| Reply::Name(Emulator::named(name)))
    }

    /// With nothing behind its first two bytes it was a key with alt; otherwise it is broken.
    pub(super) fn close(self, events: &mut VecDeque<Event>) {
        if self.is_empty() {
            events.push_back(Event::Key(with_alt(self.opener)));
        }
    }
}
