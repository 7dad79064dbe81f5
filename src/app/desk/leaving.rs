//! Leaving a text: for the next one, for the screen under the desk, for the end of the session. How far it was read is written
//! down before, and remembered as long as the session lasts.

use super::super::sheet::Along;
use super::super::{App, Effect};
use super::Desk;
use super::bookmark::Bookmark;
use super::saying::After;

impl App {
    /// Goes on without a verdict; what was read is written down before, unless no `trace` of it is wanted.
    pub(super) fn leave_for(&mut self, along: Along, trace: Trace) -> Effect {
        let records = match trace {
            Trace::Left => self.reading_records(),
            Trace::None => Vec::new(),
        };
        if records.is_empty() {
            return self.go_to_item(along);
        }
        self.say(records, After::Go(along))
    }

    /// Back to the screen under the desk.
    pub(in crate::app) fn leave_desk(&mut self) -> Effect {
        let records = self.reading_records();
        if records.is_empty() {
            return self.close_desk();
        }
        self.say(records, After::Leave)
    }

    /// Hands out what is still to be written down of the text on the desk, because the session ends or another text comes.
    pub(in crate::app) fn write_reading(&mut self) {
        let records = self.reading_records();
        if !records.is_empty() {
            // The session runs its errands before it ends.
            let _ = self.say(records, After::Nothing);
        }
    }

    /// Takes everything off the desk. What was done on it is said when the session has ended.
    pub(super) fn close_desk(&mut self) -> Effect {
        let _ = self.take_off_desk();
        self.asked = None;
        self.browser.refresh(&self.env);
        Effect::Redraw
    }

    /// Takes the text off the desk. What was on the screen is remembered for [`App::lay_again`], not for the next session.
    pub(super) fn take_off_desk(&mut self) -> Option<Desk> {
        self.forget_reading();
        let desk = self.desk.take()?;
        if let Some(bookmark) = Bookmark::of(&desk, &self.env) {
            self.bookmarks.retain(|own| own.text() != bookmark.text());
            self.bookmarks.push(bookmark);
        }
        Some(desk)
    }
}

/// Whether a text that is left without a verdict is known to have been read in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trace {
    Left,
    None,
}
