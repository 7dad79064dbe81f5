//! Control sequences (`CSI`) and single shifts (`SS3`): gathers their bytes and hands out what they mean.
//!
//! What a key is called stands in `keys`. A sequence that opens something longer answers with the state that takes it.

use super::{Before, CAN, LONGEST, SUB, State, ground, with_alt};
use crate::app::key::Key;
use crate::term::bidi::{Bdsm, Reply};
use crate::term::input::paste::Paste;
use crate::term::input::{Event, keys};
use std::collections::VecDeque;

/// Bytes of a sequence that are kept to be understood. The longest key has about twenty.
pub(super) const KEPT: usize = 64;

/// A control sequence (`CSI`) or a single shift (`SS3`) that has begun.
#[derive(Debug)]
pub(super) struct Sequence {
    before: Before,
    /// `[` or `O`.
    opener: u8,
    /// What came since, [`KEPT`] bytes at most.
    body: Vec<u8>,
    /// Bytes that came since.
    length: usize,
}

impl Sequence {
    pub(super) fn begin(before: Before, opener: u8) -> Self {
        Self {
            before,
            opener,
            body: Vec::new(),
            length: 0,
        }
    }

    /// Whether nothing came since, so that it may be a key with alt.
    pub(super) fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Bytes that are kept.
    #[cfg(test)]
    pub(super) fn held(&self) -> usize {
        self.body.len()
    }

    pub(super) fn after(self, byte: u8, events: &mut VecDeque<Event>) -> State {
        match byte {
            CAN | SUB => ground(byte, events),
            b'$' if self.is_one_number() => self.end(byte, events),
            b'0'..=b'9' | b';' => self.keep(byte),
            b' '..=b'?' if self.opener == b'[' => self.keep(byte),
            b'@'..=b'~' => self.end(byte, events),
            _ => {
                self.close(events);
                ground(byte, events)
            }
        }
    }

    /// Whether a `$` is the last byte, as in rxvt's keys with shift, and not the intermediate byte of a mode report.
    fn is_one_number(&self) -> bool {
        !self.body.is_empty() && self.body.iter().all(u8::is_ascii_digit)
    }

    fn keep(mut self, byte: u8) -> State {
        self.length += 1;
        if self.length == LONGEST {
            return State::Ground;
        }
        if self.body.len() < KEPT {
            self.body.push(byte);
        }
        State::Sequence(self)
    }

    fn end(self, last: u8, events: &mut VecDeque<Event>) -> State {
        let key = match self.opener {
            _ if self.length > KEPT => None,
            b'[' => keys::csi(&self.body, last),
            _ => keys::ss3(&self.body, last),
        };
        if let Some(key) = key {
            let alt = key.alt || self.before == Before::Escape;
            events.push_back(Event::Key(Key { alt, ..key }));
            return State::Ground;
        }
        // A reply of the terminal: the ESC before it was typed just then.
        self.before.close(events);
        if self.opener == b'O' || self.length > KEPT {
            return State::Ground;
        }
        match (self.body.as_slice(), last) {
            (b"", b'[') => return State::Console,
            (b"", b'M') => return State::Mouse { left: 3 },
            (b"200", b'~') => return State::Paste(Paste::default()),
            // “Ready” and “malfunction” (ECMA-48, 8.3.35): whichever it is, the terminal has come to the question.
            (b"0" | b"3", b'n') => events.push_back(Event::Answered),
            // From the second row, where it was asked for (CPR); from the first it would be F3 with a modifier.
            ([b'2', b';', column @ ..], b'R') => {
                events.extend(keys::column(column).map(Event::Located));
            }
            // The state of a mode (DECRPM).
            ([b'8', b';', state, b'$'], b'y') => {
                events.extend(Bdsm::of(*state).map(|state| Event::Told(Reply::Bdsm(state))));
            }
            ([b'<', report @ ..], b'M' | b'm') => {
                events.extend(keys::pointer(report, last).map(Event::Pointer));
            }
            _ => {}
        }
        State::Ground
    }

    /// With nothing behind its first two bytes it was a key with alt; otherwise it is broken.
    pub(super) fn close(self, events: &mut VecDeque<Event>) {
        self.before.close(events);
        if self.is_empty() {
            events.push_back(Event::Key(with_alt(self.opener)));
        }
    }
}
