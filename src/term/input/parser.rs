//! The parser: bytes in, [`Event`]s out, one byte after the other, so that it makes no difference how they are split.
//!
//! It knows no time. [`Parser::waiting`] says what it waits for, and who has a clock calls [`Parser::give_up`]. It follows
//! the state machine of DEC's parsers (<https://vt100.net/emu/dec_ansi_parser>) where that makes sense for what a
//! terminal sends rather than for what it is sent. A byte that does not fit ends a sequence and is then looked at anew,
//! so a broken sequence costs at most the keys that could be part of it.

mod character;
mod sequence;
mod text;

use super::Event;
use super::keys;
use super::paste::Paste;
use crate::app::key::{Code, Key};
use character::{Character, Reading};
use sequence::Sequence;
use std::collections::VecDeque;
use std::mem;
use text::Text;

const ESC: u8 = 0x1b;
const BEL: u8 = 0x07;
/// Cancel and substitute: both break off what has begun (ECMA-48, 8.3.6 and 8.3.148). They are also `^X` and `^Z`, and
/// `^X` must work whatever the line has made of the bytes before it.
const CAN: u8 = 0x18;
const SUB: u8 = 0x1a;

/// Bytes after which a sequence without an end is broken. The longest replies have some hundred.
const LONGEST: usize = 4096;

/// What a parser waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waiting {
    /// What follows an ESC, or an ESC and one character. If nothing follows, it was a key.
    KeyOrMore,
    /// The rest of a sequence that cannot be a key as it stands.
    Rest,
    /// The end of a paste.
    Paste,
}

/// Takes the bytes of a terminal apart.
#[derive(Debug, Default)]
pub(super) struct Parser {
    state: State,
}

impl Parser {
    /// Takes the next bytes, however they were split, and adds what they meant.
    pub(super) fn take(&mut self, bytes: &[u8], events: &mut VecDeque<Event>) {
        for &byte in bytes {
            self.state = mem::take(&mut self.state).after(byte, events);
        }
    }

    /// What would make a difference if it came.
    pub(super) fn waiting(&self) -> Option<Waiting> {
        match &self.state {
            State::Ground | State::Character { .. } => None,
            State::Escape(_) => Some(Waiting::KeyOrMore),
            State::Text(text) if text.is_empty() => Some(Waiting::KeyOrMore),
            State::Sequence(sequence) if sequence.is_empty() => Some(Waiting::KeyOrMore),
            State::Sequence(_)
            | State::Text(_)
            | State::TextEscape(_)
            | State::Console
            | State::Mouse { .. } => Some(Waiting::Rest),
            State::Paste(_) => Some(Waiting::Paste),
        }
    }

    /// Takes what has come as all there is.
    pub(super) fn give_up(&mut self, events: &mut VecDeque<Event>) {
        mem::take(&mut self.state).close(events);
    }
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Ground,
    /// A character of several bytes.
    Character {
        alt: bool,
        character: Character,
    },
    Escape(Before),
    /// `CSI` or `SS3`.
    Sequence(Sequence),
    /// A string: `DCS`, `SOS`, `OSC`, `PM` or `APC`.
    Text(Text),
    /// An ESC in a string, which ends it if a backslash follows.
    TextEscape(Text),
    /// `CSI [`, with which the Linux console begins F1 to F5.
    Console,
    /// `CSI M`, after which the bytes of a mouse report without SGR form are still to come.
    Mouse {
        left: u8,
    },
    Paste(Paste),
}

/// What stood before an ESC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    Nothing,
    /// Another ESC, which is a key of its own or stands for alt.
    Escape,
}

impl Before {
    /// Takes the other ESC for a key.
    fn close(self, events: &mut VecDeque<Event>) {
        if self == Self::Escape {
            events.push_back(Event::Key(Key::new(Code::Esc)));
        }
    }
}

impl State {
    fn after(self, byte: u8, events: &mut VecDeque<Event>) -> Self {
        match self {
            Self::Ground => ground(byte, events),
            Self::Character { alt, character } => after_character(alt, character, byte, events),
            Self::Escape(before) => after_escape(before, byte, events),
            Self::Sequence(sequence) => sequence.after(byte, events),
            Self::Text(text) => text.after(byte, events),
            Self::TextEscape(text) if byte == b'\\' => {
                events.extend(text.reply().map(Event::Told));
                Self::Ground
            }
            Self::TextEscape(_) => after_escape(Before::Nothing, byte, events),
            Self::Console => after_console(byte, events),
            Self::Mouse { left } => after_mouse(left, byte, events),
            Self::Paste(mut paste) => {
                if !paste.ends_with(byte) {
                    return Self::Paste(paste);
                }
                events.push_back(Event::Paste(paste.text()));
                Self::Ground
            }
        }
    }

    /// Nothing more belongs to it.
    fn close(self, events: &mut VecDeque<Event>) {
        match self {
            Self::Escape(before) => {
                before.close(events);
                events.push_back(Event::Key(Key::new(Code::Esc)));
            }
            Self::Sequence(sequence) => sequence.close(events),
            Self::Text(text) => text.close(events),
            Self::Paste(paste) => events.push_back(Event::Paste(paste.text())),
            Self::Ground
            | Self::Character { .. }
            | Self::TextEscape(_)
            | Self::Console
            | Self::Mouse { .. } => {}
        }
    }
}

fn with_alt(byte: u8) -> Key {
    Key {
        alt: true,
        ..keys::ascii(byte)
    }
}

fn ground(byte: u8, events: &mut VecDeque<Event>) -> State {
    match byte {
        ESC => State::Escape(Before::Nothing),
        0x00..=0x7f => {
            events.push_back(Event::Key(keys::ascii(byte)));
            State::Ground
        }
        _ => read(false, Character::begin(byte), events),
    }
}

fn after_character(
    alt: bool,
    mut character: Character,
    byte: u8,
    events: &mut VecDeque<Event>,
) -> State {
    if !matches!(byte, 0x80..=0xbf) {
        return ground(byte, events);
    }
    character.push(byte);
    read(alt, character, events)
}

/// Makes a key of a character that is whole. What is no UTF-8 is nothing, and so are the controls beyond ASCII.
fn read(alt: bool, character: Character, events: &mut VecDeque<Event>) -> State {
    match character.read() {
        Reading::Unfinished => return State::Character { alt, character },
        Reading::Whole(c) if !c.is_control() => {
            let key = Key::char(c);
            events.push_back(Event::Key(Key { alt, ..key }));
        }
        Reading::Whole(_) | Reading::Invalid => {}
    }
    State::Ground
}

fn after_escape(before: Before, byte: u8, events: &mut VecDeque<Event>) -> State {
    match byte {
        ESC => {
            before.close(events);
            return State::Escape(Before::Escape);
        }
        CAN | SUB => return ground(byte, events),
        b'[' | b'O' => return State::Sequence(Sequence::begin(before, byte)),
        _ => before.close(events),
    }
    match byte {
        b'P' | b'X' | b']' | b'^' | b'_' => {
            return State::Text(Text::begin(byte));
        }
        0x80.. => return read(true, Character::begin(byte), events),
        // Shift-tab of the Linux console (terminfo `linux`, kcbt).
        b'\t' => events.push_back(Event::Key(Key::new(Code::BackTab))),
        _ => events.push_back(Event::Key(with_alt(byte))),
    }
    State::Ground
}

fn after_console(byte: u8, events: &mut VecDeque<Event>) -> State {
    match byte {
        b'A'..=b'E' => {
            let key = Key::new(Code::Function(byte - b'A' + 1));
            events.push_back(Event::Key(key));
            State::Ground
        }
        b' '..=b'~' => State::Ground,
        _ => ground(byte, events),
    }
}

/// A byte of a mouse report; all of them are offset by 32, so that none is a control character.
fn after_mouse(left: u8, byte: u8, events: &mut VecDeque<Event>) -> State {
    match byte {
        0x00..=0x1f => ground(byte, events),
        _ if left > 1 => State::Mouse { left: left - 1 },
        _ => State::Ground,
    }
}

#[cfg(test)]
mod tests;
