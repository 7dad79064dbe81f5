//! Opening and closing stories: what is kept on the way, and the history.

use super::history::Visit;
use super::reader::{Reader, Stage};
use super::saved::{find_again, saved_place};
use super::{App, Effect};
use crate::archive::model::{Place, StoryId};
use crate::state::record::{Record, SavedPlace};

impl App {
    /// Opens a story from a list, where the reader stopped in it last.
    pub fn open(&mut self, story: StoryId, trail: Vec<StoryId>) -> Effect {
        self.trail = trail;
        let kept = self
            .env
            .kept
            .place(&self.env.archive.story(story).slug)
            .cloned();
        match kept {
            Some(saved) => self.open_saved(story, &saved),
            None => self.open_at(story, None, None),
        }
    }

    /// Opens a story at a saved place, in the language it was saved in.
    pub(super) fn open_saved(&mut self, story: StoryId, saved: &SavedPlace) -> Effect {
        let place = find_again(&self.env.archive, story, saved);
        self.open_at(story, saved.language.clone(), Some(place))
    }

    /// Opens a story as a new step of the history.
    pub(super) fn open_at(
        &mut self,
        story: StoryId,
        translation: Option<String>,
        at: Option<Place>,
    ) -> Effect {
        self.keep_place();
        self.leave_visit();
        self.close_popups();
        self.reader = Some(Reader::open(&self.env, story, translation, at));
        self.keep(Record::Opened {
            entry: self.env.archive.story(story).slug.clone(),
        });
        self.keep_if_read();
        Effect::Redraw
    }

    /// Leaves the open story for somewhere new; the history leads back to it.
    pub(super) fn leave_visit(&mut self) {
        if let Some(here) = self.visit() {
            self.history.leave(here);
        }
    }

    /// The present place for the history.
    fn visit(&self) -> Option<Visit> {
        self.reader.as_ref().map(|reader| Visit {
            story: reader.story(),
            translation: reader.translation().map(str::to_owned),
            spot: reader.sheet().page().spot(),
        })
    }

    /// Goes back, or forward again, to the exact line.
    pub(super) fn travel(
        &mut self,
        step: fn(&mut super::History, Visit) -> Option<Visit>,
    ) -> Effect {
        self.keep_place();
        let Some(visit) = self.visit().and_then(|here| step(&mut self.history, here)) else {
            return self.tell_word("no-place-further");
        };
        let mut reader = Reader::open(&self.env, visit.story, visit.translation, None);
        if reader.stage() == Stage::Warning {
            // Whoever comes back has passed it.
            reader.pass_warning(&self.env);
        }
        reader.sheet_mut().page_mut().return_to(visit.spot);
        self.reader = Some(reader);
        Effect::Redraw
    }

    /// Back to the tabs, with the cursor on the story that was read.
    pub(super) fn close_reader(&mut self) {
        self.keep_place();
        let Some(reader) = self.reader.take() else {
            return;
        };
        self.history.clear();
        self.browser.refresh(&self.env);
        if let Some(list) = self.browser.stories_mut() {
            list.select_story(reader.story());
        }
        self.browser.fit(&self.env);
    }

    /// The reader, unless a content warning stands before the text.
    fn open_text(&self) -> Option<&Reader> {
        let reader = self.reader.as_ref()?;
        (reader.stage() == Stage::Text).then_some(reader)
    }

    /// Keeps the place that is open, if it is not kept already. A story that was read to its end begins anew.
    pub(super) fn keep_place(&mut self) {
        let Some(reader) = self.open_text() else {
            return;
        };
        let at_end = reader.sheet().page().at_end();
        let place = if at_end {
            Place::start(reader.story())
        } else {
            reader.place()
        };
        let saved = saved_place(&self.env.archive, place, reader.translation());
        if self
            .env
            .kept
            .place(&saved.entry)
            .is_none_or(|kept| !kept.same_spot(&saved))
        {
            self.keep(Record::At { place: saved });
        }
    }

    /// Keeps the place when another paragraph is at the top, so that even a killed session resumes near it; and that
    /// the story was read, once its end was on the screen.
    pub(super) fn keep_progress(&mut self) {
        let Some(reader) = self.open_text() else {
            return;
        };
        let slug = &self.env.archive.story(reader.story()).slug;
        let kept = self.env.kept.place(slug).map(|place| place.paragraph);
        if kept != Some(reader.place().paragraph) {
            self.keep_place();
        }
        self.keep_if_read();
    }

    fn keep_if_read(&mut self) {
        let Some(reader) = self.open_text() else {
            return;
        };
        let slug = self.env.archive.story(reader.story()).slug.clone();
        if reader.sheet().page().at_end() && !self.env.kept.is_read(&slug) {
            self.keep(Record::Read { entry: slug });
        }
    }

    /// Opens the story read last, for `--continue`.
    pub fn open_last(&mut self) -> Effect {
        match self.env.last_read() {
            Some(story) => self.open(story, self.browser.listed()),
            None => self.tell_word("nothing-read-yet"),
        }
    }
}
