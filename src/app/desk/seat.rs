//! Who sits at the desk, and whether anybody can.

use super::super::App;
use crate::locale::Message;
use crate::proof::names::Handle;

/// The place at the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seat {
    /// Nobody has said a handle yet; it is asked for when the desk is opened. What was said outside of the program may have been
    /// none, and the message tells why.
    Free(Option<Message>),
    Taken(Handle),
    /// Nothing can be said here, for this reason: a public reading room, a private session, no folder to write to.
    Closed(Message),
}

impl Seat {
    pub fn handle(&self) -> Option<&Handle> {
        match self {
            Self::Taken(handle) => Some(handle),
            Self::Free(_) | Self::Closed(_) => None,
        }
    }
}

impl App {
    /// Says who sits at the desk.
    pub fn set_seat(&mut self, seat: Seat) {
        self.env.seat = seat;
        self.browser.refresh(&self.env);
    }
}
