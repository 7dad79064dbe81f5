//! What the row of a list says of the proofreading of a story: a sign on a screen, words where rows are spoken or printed.

use super::Progress;
use crate::archive::model::{Archive, StoryId};
use crate::locale::Message;
use crate::proof::standing::State;

/// The sign of a story in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It is hidden from readers; only volunteers see it.
    Held,
    /// Somebody has come to an end with it.
    State(State),
}

impl Sign {
    /// One column of a screen.
    pub fn letter(self) -> Option<&'static str> {
        match self {
            Self::Held => Some("x"),
            Self::State(state) => state.sign(),
        }
    }

    /// The same in words.
    pub fn message(self) -> Message {
        match self {
            Self::Held => Message::new("desk-flag-consent-hold"),
            Self::State(state) => Message::new(state.message_name()),
        }
    }
}

impl Progress {
    /// The sign of a story; nothing where nobody has come to an end.
    pub fn sign(&self, archive: &Archive, story: StoryId) -> Option<Sign> {
        self.found(story)?;
        if self.is_held(story) {
            return Some(Sign::Held);
        }
        let state = self.state(archive, story);
        state.sign().map(|_| Sign::State(state))
    }
}
