//! What the tabs do with their actions.

use super::action::{Action, Browse};
use super::bindings::Scope;
use super::browse::Tab;
use super::compose;
use super::popup::PopupState;
use super::saved::SavedRow;
use super::sheet::Along;
use super::{App, Effect, Prompt};
use crate::locale::Message;
use crate::state::record::{Record, SavedPlace};
use crate::text::layout::Direction;

impl App {
    pub(super) fn browsing(&mut self, action: Browse) -> Effect {
        match action {
            Browse::Open => self.open_selected(),
            Browse::Out => Effect::drawn_if(self.browser.leave_shelf(&self.env)),
            Browse::NextTab => self.go_to_tab(self.browser.tab().step(&self.env, Along::Forward)),
            Browse::PreviousTab => {
                self.go_to_tab(self.browser.tab().step(&self.env, Along::Backward))
            }
            Browse::Stories => self.go_to_tab(Tab::Stories),
            Browse::Countries => self.go_to_tab(Tab::Countries),
            Browse::Themes => self.go_to_tab(Tab::Themes),
            Browse::Saved => self.go_to_tab(Tab::Saved),
            Browse::Filter => self.start_filter(),
            Browse::Facets => self.show_facets(),
            Browse::Sort => {
                self.browser.next_sort(&self.env);
                Effect::Redraw
            }
            Browse::Random => self.open_random(),
            Browse::Bookmark => self.bookmark_selected(),
            Browse::ToggleRead => self.toggle_read(),
            Browse::Preview => self.toggle_preview(),
            Browse::CopyReference => self.copy_of_selected(),
            Browse::Faults => self.show_faults(),
            Browse::Review => self.open_queue(),
        }
    }

    fn go_to_tab(&mut self, tab: Tab) -> Effect {
        Effect::drawn_if(self.browser.go_to(&self.env, tab))
    }

    pub(super) fn open_selected(&mut self) -> Effect {
        if self.browser.enter_shelf(&self.env) {
            return Effect::Redraw;
        }
        if self.browser.tab() == Tab::Saved {
            return match self.browser.saved().selected().cloned() {
                None => Effect::Idle,
                Some(SavedRow::Recent(story)) => self.open(story, Vec::new()),
                Some(SavedRow::Bookmark { place, story }) => {
                    self.trail = Vec::new();
                    self.open_saved(story, &place)
                }
                Some(SavedRow::Lost(place)) => {
                    self.tell(&Message::new("entry-not-here").outside("entry", place.entry))
                }
            };
        }
        if self.browser.tab() == Tab::Review {
            return match self.browser.review().selected().cloned() {
                Some(item) => self.open_item(item),
                None => self.open_queue(),
            };
        }
        match self.browser.selected() {
            Some(story) => self.open(story, self.browser.listed()),
            None => Effect::Idle,
        }
    }

    /// The filter is that of the list of stories; from the shelves it goes there.
    fn start_filter(&mut self) -> Effect {
        if self.browser.stories().is_none() {
            return self.tell_word("nothing-to-filter");
        }
        self.browser.enter_shelf(&self.env);
        self.ask(Prompt::Filter)
    }

    fn show_facets(&mut self) -> Effect {
        if self.browser.tab() == Tab::Review {
            return self.tell_word("nothing-to-filter");
        }
        let facets = PopupState::facets(&self.env, self.browser.filter());
        self.popups.push(facets);
        Effect::Redraw
    }

    fn open_random(&mut self) -> Effect {
        let listed = self.browser.listed();
        let all: Vec<_> = if listed.is_empty() {
            self.env.archive.ids().collect()
        } else {
            listed
        };
        // Xorshift: chance good enough to choose a story with.
        self.seed ^= self.seed << 13;
        self.seed ^= self.seed >> 7;
        self.seed ^= self.seed << 17;
        let count = u64::try_from(all.len()).unwrap_or(u64::MAX).max(1);
        let index = usize::try_from(self.seed % count).unwrap_or(0);
        match all.get(index).copied() {
            Some(story) => self.open(story, all),
            None => self.tell_word("archive-is-empty"),
        }
    }

    fn bookmark_selected(&mut self) -> Effect {
        let place = match self.browser.saved().selected().cloned() {
            Some(SavedRow::Bookmark { place, .. } | SavedRow::Lost(place))
                if self.browser.tab() == Tab::Saved =>
            {
                place
            }
            _ => match self.browser.selected() {
                Some(story) => SavedPlace::start_of(&self.env.archive.story(story).slug),
                None => return Effect::Idle,
            },
        };
        self.toggle_bookmark(place)
    }

    pub(super) fn toggle_bookmark(&mut self, place: SavedPlace) -> Effect {
        let is_set = self
            .env
            .kept
            .bookmarks()
            .iter()
            .any(|own| own.same_spot(&place));
        let (record, told) = if is_set {
            let told = Message::new("bookmark-removed");
            (Record::Unbookmarked { place }, told)
        } else {
            (Record::Bookmarked { place }, self.bookmark_is_set())
        };
        self.keep(record);
        self.browser.refresh(&self.env);
        self.tell(&told)
    }

    /// That there is a bookmark now and, if a key leads there, which tab lists it.
    fn bookmark_is_set(&self) -> Message {
        let saved = Action::Browse(Browse::Saved);
        match self.keymap.keys_on(Scope::List, saved).next() {
            Some(key) => Message::new("bookmark-set").inside("key", key),
            None => Message::new("bookmark-set-alone"),
        }
    }

    fn toggle_read(&mut self) -> Effect {
        let Some(story) = self.browser.selected() else {
            return Effect::Idle;
        };
        let entry = self.env.archive.story(story).slug.clone();
        let was_read = self.env.kept.is_read(&entry);
        self.keep(if was_read {
            Record::Unread { entry }
        } else {
            Record::Read { entry }
        });
        self.browser.refresh(&self.env);
        Effect::Redraw
    }

    fn toggle_preview(&mut self) -> Effect {
        let preview = self.env.settings.preview.other();
        self.env.settings.preview = preview;
        self.chose("preview", preview.word());
        if self.browser.follow_cursor(&self.env) || !preview.is_shown() {
            Effect::Redraw
        } else {
            self.tell_word("preview-waits")
        }
    }

    fn show_faults(&mut self) -> Effect {
        let parts = compose::faults(&self.env.archive.faults, &self.env.locale);
        let title = self.env.locale.word("title-faults");
        let popup = PopupState::text(&self.env, title, parts, Direction::Auto);
        self.popups.push(popup);
        Effect::Redraw
    }
}
