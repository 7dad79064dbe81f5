//! What the desk makes of the outcome of its errands.

use super::super::App;
use super::super::errand::Done;
use super::asking::Purpose;
use super::saying::{After, Awaited, Typed};
use super::{Desk, Seat, queue};
use crate::app::Prompt;
use crate::archive::model::{Language, StoryId};
use crate::locale::Message;
use crate::proof::names::Handle;
use crate::proof::record::Signed;

impl App {
    /// Says who sits at the desk.
    pub fn set_seat(&mut self, seat: Seat) {
        self.env.seat = seat;
        self.browser.refresh(&self.env);
    }

    /// Takes what came of an errand. The screen is to be drawn after it.
    pub fn errand_done(&mut self, done: Done) {
        match done {
            Done::Said {
                story,
                signed,
                failure,
            } => self.was_said(story, signed, failure),
            Done::Seated { handle, failure } => self.was_seated(handle, failure),
            Done::Mended(outcome) => self.was_mended(outcome),
            Done::Edited(outcome) => self.was_edited(outcome),
            Done::Accepted { word, failure } => self.was_accepted(word, failure),
            Done::Rejected { word, failure } => self.was_rejected(word, failure),
            Done::Fetched(fetched) => self.was_fetched(fetched),
            Done::Suggested { word, words } => self.was_suggested(&word, words),
        }
    }

    fn was_told(&mut self, failure: Option<Message>) {
        if let Some(failure) = failure {
            self.tell_failure(&failure);
        }
    }

    fn was_seated(&mut self, handle: Handle, failure: Option<Message>) {
        self.env.seat = Seat::Taken(handle);
        if let Some(wanted) = self.wanted.take() {
            let _ = self.open_desk(wanted);
        }
        self.was_told(failure);
    }

    /// Takes note of what is on disk, and goes on if all of it is.
    fn was_said(&mut self, story: StoryId, signed: Vec<Signed>, failure: Option<Message>) {
        let Some(awaited) = self.awaited.pop_front() else {
            return;
        };
        let Awaited {
            records,
            language,
            after,
        } = awaited;
        let is_complete = signed.len() == records;
        let slug = self.env.archive.story(story).slug.clone();
        self.sitting.add(&slug, &language, &signed);
        for own in signed {
            self.env.progress.add(&self.env.archive, story, own);
        }
        if is_complete {
            self.go_on(after);
        } else {
            self.stay(after);
        }
        // A failure goes before what else there is to be told.
        self.was_told(failure);
    }

    fn go_on(&mut self, after: After) {
        let _ = match after {
            After::Next(_) => self.go_to_item(super::super::sheet::Along::Forward),
            After::Go(along) => self.go_to_item(along),
            After::Leave => self.close_desk(),
            After::Stay(told, _) => {
                self.read_again();
                self.tell(&told)
            }
            After::Undone => {
                self.took_back();
                self.tell_word("desk-taken-back")
            }
            After::Nothing => super::super::Effect::Idle,
        };
    }

    /// What was to be said is not on disk: the text stays where it is, with what was typed. Only how far somebody had read is
    /// not worth staying for.
    fn stay(&mut self, after: After) {
        match after {
            After::Go(along) => _ = self.go_to_item(along),
            After::Leave => _ = self.close_desk(),
            After::Next(Some(typed)) | After::Stay(_, Some(typed)) => {
                let Typed { asked, pointed } = typed;
                self.read_again();
                if let Some(desk) = &mut self.desk {
                    desk.pointed = pointed;
                }
                self.asked = Some(asked);
                let _ = self.ask(Prompt::Desk);
            }
            After::Next(None) | After::Stay(_, None) | After::Undone | After::Nothing => {
                self.read_again();
            }
        }
    }

    /// What was said of the text on the desk has changed.
    fn read_again(&mut self) {
        if let Some(desk) = &mut self.desk {
            desk.refresh(&self.env);
        }
    }

    /// Lays the text of the story `slug` on the desk again, after the archive was read anew; what it waited for may have changed.
    pub(in crate::app) fn lay_back(&mut self, former: Option<(Desk, String)>) {
        let asked = self.asked.take();
        let Some((mut desk, slug)) = former else {
            return;
        };
        if asked.is_some_and(|asked| asked.purpose == Purpose::Problem) {
            desk.pointed = None;
        }
        let found = self.env.archive.find(&slug);
        let (Some(story), Some(handle)) = (found, self.env.seat.handle()) else {
            return;
        };
        let waiting = queue::of(&self.env, handle);
        let item = queue::item(&self.env, &waiting, (story, &desk.item.language));
        let desk = desk.anew(&self.env, item, waiting);
        let is_turned = desk.is_turned;
        self.desk = Some(desk);
        if is_turned {
            // What was kept of it names the text that it was.
            self.keep_reading();
        }
    }

    /// What was said or done last has been taken back: its text comes back to the desk.
    pub(super) fn took_back(&mut self) {
        let Some(last) = self.sitting.forget_last() else {
            return;
        };
        if let Some(story) = self.env.archive.find(&last.story) {
            self.lay_again(story, &last.language);
        }
    }

    /// Lays a text on the desk as it waits now, unless it lies there. How far another one was read that lies there is written
    /// down.
    pub(super) fn lay_again(&mut self, story: StoryId, language: &Language) {
        let Some(handle) = self.env.seat.handle() else {
            return;
        };
        let is_it = |desk: &Desk| (desk.item.story, &desk.item.language) == (story, language);
        if self.desk.as_ref().is_some_and(is_it) {
            self.read_again();
            return;
        }
        let item = queue::item_now(&self.env, handle, (story, language));
        let queue = match &self.desk {
            Some(desk) => desk.queue.clone(),
            None => queue::of(&self.env, handle),
        };
        if self.desk.is_some() {
            self.write_reading();
            self.forget_reading();
        }
        self.desk = Some(Desk::open(&self.env, item, queue));
    }
}
