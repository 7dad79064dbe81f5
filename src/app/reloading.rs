//! Taking another reading of the archive, in which stories have other numbers: what is open and selected stays so.

use super::action::{Action, Browse};
use super::bindings::Scope;
use super::page::Spot;
use super::reader::{Reader, Stage};
use super::saved::{find_again, saved_place};
use super::{App, Effect};
use crate::archive::Archive;
use crate::archive::fault::Severity;
use crate::archive::model::StoryId;
use crate::locale::Message;
use crate::proof::progress::Progress;
use crate::state::record::SavedPlace;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The story that is open, by names that hold in any reading of the archive.
struct Open {
    place: SavedPlace,
    /// The row, for a text that has not changed.
    spot: Spot,
    stage: Stage,
}

impl App {
    /// Takes another reading of the archive, of whose texts nothing else was said than is known.
    pub fn reload(&mut self, archive: Arc<Archive>) -> Effect {
        let progress = self.env.progress.clone().of_archive(&archive);
        self.reload_with(archive, progress)
    }

    /// Takes another reading of the archive and of what volunteers have said of its texts; the open story, and the text on the
    /// desk, stay open at their places if they still exist.
    pub fn reload_with(&mut self, archive: Arc<Archive>, progress: Progress) -> Effect {
        self.keep_place();
        let open = self.open_story();
        let desk = self.desk.take();
        let on_desk = desk.as_ref().map(|desk| self.slug(desk.item().story));
        let trail: Vec<String> = self.trail.iter().map(|id| self.slug(*id)).collect();
        let selected = self.browser.selected().map(|id| self.slug(id));
        self.reader = None;
        self.close_popups();
        self.prompt = None;
        self.history.clear();
        self.forget_half_typed();
        self.env.replace_archive(archive, progress);
        let find = |slug: &String| self.env.archive.find(slug);
        self.trail = trail.iter().filter_map(find).collect();
        let selected = selected.as_ref().and_then(find);
        self.browser = self.browser.anew(&self.env, selected);
        self.lay_back(desk.zip(on_desk));
        if open.is_some_and(|open| !self.reopen(open)) {
            return self.tell_word("story-is-gone");
        }
        let news = self.news_of_faults();
        self.tell(&news.unwrap_or_else(|| Message::new("archive-read-again")))
    }

    /// Says why the archive could not be read again.
    pub fn not_read_again(&mut self, error: &Message) {
        let told = Message::new("archive-not-read-again").message("error", error.clone());
        self.tell_failure(&told);
    }

    /// Takes what volunteers have said of the texts of this archive. Lists show it, and facets sort by it.
    pub fn set_progress(&mut self, progress: Progress) {
        let was_empty = self.env.progress.is_empty();
        self.env.progress = progress;
        if was_empty && self.env.progress.is_empty() {
            return;
        }
        let selected = self.browser.selected();
        self.browser = self.browser.anew(&self.env, selected);
    }

    fn slug(&self, story: StoryId) -> String {
        self.env.archive.story(story).slug.clone()
    }

    fn open_story(&self) -> Option<Open> {
        let reader = self.reader.as_ref()?;
        Some(Open {
            place: saved_place(&self.env.archive, reader.place(), reader.translation()),
            spot: reader.sheet().page().spot(),
            stage: reader.stage(),
        })
    }

    /// Opens what was open; answers whether it still exists.
    fn reopen(&mut self, open: Open) -> bool {
        let Some(story) = self.env.archive.find(&open.place.entry) else {
            return false;
        };
        let place = find_again(&self.env.archive, story, &open.place);
        let mut reader = Reader::open(&self.env, story, open.place.language, Some(place));
        if open.stage == Stage::Text && reader.stage() == Stage::Warning {
            reader.pass_warning(&self.env);
        }
        // A text that has not changed is opened at the row, not at the paragraph.
        let anchor = open.spot.anchor;
        let is_there = anchor.part < reader.sheet().page().document().parts().len();
        if is_there && reader.place_of(anchor) == place {
            reader.sheet_mut().page_mut().return_to(open.spot);
        }
        self.reader = Some(reader);
        true
    }

    /// How many files could not be read, and the key that says why; nothing where all could.
    pub(super) fn news_of_faults(&self) -> Option<Message> {
        let faults = &self.env.archive.faults;
        let errors = faults
            .iter()
            .filter(|fault| fault.severity == Severity::Error);
        let files: BTreeSet<_> = errors.map(|fault| &fault.path).collect();
        let faults = Action::Browse(Browse::Faults);
        let key = self.keymap.keys_on(Scope::List, faults).next()?;
        let news = Message::new("files-not-read").count("count", files.len());
        (!files.is_empty()).then(|| news.inside("key", key))
    }
}
