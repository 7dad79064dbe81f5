//! What the desk makes of the outcome of its errands.

use super::super::errand::Done;
use super::super::sheet::Along;
use super::super::{App, Effect};
use super::Seat;
use super::saying::{After, Awaited, Typed};
use crate::app::Prompt;
use crate::archive::model::StoryId;
use crate::locale::Message;
use crate::proof::names::Handle;
use crate::proof::record::Signed;

impl App {
    /// Takes what came of an errand. The screen is to be drawn after it.
    pub fn errand_done(&mut self, done: Done) {
        match done {
            Done::Said {
                story,
                signed,
                failure,
            } => self.was_said(story, signed, failure),
            Done::Seated { handle, failure } => self.was_seated(handle, failure),
            Done::Mended { mending, outcome } => self.was_mended(mending, outcome),
            Done::Edited { left, failure } => self.was_edited(left, failure),
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
        // That the archive was read again for it is nobody's news.
        self.notice = None;
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
        if matches!(after, After::Undone(..)) {
            self.sitting.strike(&slug, &signed);
        } else {
            self.sitting.add(&slug, &language, &signed);
        }
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
            After::Next(_) => self.go_on_from_judged(),
            After::Go(along) => self.go_to_item(along),
            After::Leave => self.close_desk(),
            After::Stay(told, _) => {
                self.read_again();
                self.tell(&told)
            }
            After::Undone(story, language) => {
                self.lay_again(story, &language);
                self.tell_word("desk-taken-back")
            }
            After::Nothing => Effect::Idle,
        };
    }

    /// Goes on from a text that was judged. Behind the last one it is told that the verdict was kept.
    fn go_on_from_judged(&mut self) -> Effect {
        let effect = self.go_to_item(Along::Forward);
        if self.desk.is_some() {
            return effect;
        }
        let rest = self.what_waits();
        self.tell(&Message::new("desk-judged").message("rest", rest))
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
            After::Next(None) | After::Stay(_, None) | After::Undone(..) | After::Nothing => {
                self.read_again();
            }
        }
    }

    /// What was said of the text on the desk has changed.
    pub(super) fn read_again(&mut self) {
        if let Some(desk) = &mut self.desk {
            desk.refresh(&self.env);
        }
    }
}
