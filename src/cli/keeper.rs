//! Keeps what the reader did: hands the records of a session to the journal, and remembers those it did not take.

use crate::app::App;
use crate::locale::Message;
use crate::state::{Durability, Journal, Record, StateError};

/// Stands between a session and its journal.
#[derive(Debug)]
pub(super) struct Keeper {
    journal: Journal,
    /// What the journal did not take; it goes before the next records, should there be room again. To keep a record
    /// twice is harmless.
    waiting: Vec<Record>,
    /// Why it did not, for as long as it does not.
    failure: Option<StateError>,
}

impl Keeper {
    pub(super) fn new(journal: Journal) -> Self {
        Self {
            journal,
            waiting: Vec::new(),
            failure: None,
        }
    }

    /// Writes down what the reader of the screens did. That it fails is told there; the reading goes on.
    pub(super) fn keep(&mut self, app: &mut App) {
        if let Some(failure) = self.write_down(app.take_records()) {
            let failure = app.env().locale.say(&failure);
            // It is drawn with whatever made the record, so the effect says nothing new.
            let _ = app.tell_words(failure);
        }
    }

    /// Writes down what is new; answers what is to be told when it begins to fail.
    pub(super) fn write_down(&mut self, new: Vec<Record>) -> Option<Message> {
        if new.is_empty() {
            return None;
        }
        self.waiting.extend(new);
        let durability = Durability::of(&self.waiting);
        match self.journal.append(&self.waiting, durability) {
            Ok(()) => {
                self.waiting.clear();
                self.failure = None;
                None
            }
            Err(error) => {
                let told = self.failure.is_none().then(|| error.not_kept());
                self.failure = Some(error);
                told
            }
        }
    }

    /// What is to be said after the session: that something was lost, and why.
    pub(super) fn last_words(self) -> Option<Message> {
        let failure = self.failure?;
        Some(Message::new("last-not-kept").message("failure", failure.message()))
    }
}
