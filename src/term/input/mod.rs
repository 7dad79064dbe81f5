//! Input: what the terminal sends becomes an [`Event`].
//!
//! `parser` takes the bytes apart and `keys` names what they stand for; neither has a clock or a file. `keyboard` reads
//! the line and decides how long an unfinished sequence may stay so, and `window` hears of new sizes.

mod keyboard;
mod keys;
mod parser;
mod paste;
mod window;

use crate::app::key::{Key, Pointer};
use crate::term::bidi::Reply;
use std::io;
use std::time::Instant;

pub(super) use keyboard::Keyboard;

/// Something that happened to the session from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    Key(Key),
    Pointer(Pointer),
    /// As it was pasted, control characters and all: nothing is cleaned yet. What is beyond 64 KiB is left out.
    Paste(String),
    /// The window has these columns and rows, fit for a screen.
    Resized((u16, u16)),
    /// The process was stopped and goes on, in a window of these columns and rows, with a screen that holds anything.
    Resumed((u16, u16)),
    /// The terminal has come to a status request (`CSI 5 n`) in what it was sent, and says so.
    Answered,
    /// The same, asked for the place of its cursor (`CSI 6 n`): in this column, counted from 0.
    Located(u16),
    /// The terminal says what it was asked about itself.
    Told(Reply),
    /// Work in the background is done.
    Woken,
}

/// Where events come from.
pub trait Input {
    /// Waits for the next event until the given time, or however long it takes; `None` says that the time ran out.
    ///
    /// # Errors
    /// Fails when nothing can come any more, which ends the session.
    fn wait(&mut self, until: Option<Instant>) -> io::Result<Option<Event>>;

    /// Takes an event that is there already, without waiting.
    ///
    /// # Errors
    /// As [`Input::wait`].
    fn ready(&mut self) -> io::Result<Option<Event>>;

    /// Forgets what has come and was not asked for yet.
    fn forget(&mut self);
}
