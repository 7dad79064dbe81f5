//! Places that are remembered: bookmarks, marks, and where a jump began.

use super::document::Anchor;
use super::key::Key;
use super::saved::{find_again, saved_place};
use super::{App, Effect, Letter};
use crate::archive::model::Place;
use crate::locale::Message;
use crate::state::record::Record;

impl App {
    pub(super) fn bookmark_here(&mut self) -> Effect {
        match self.here() {
            Some((place, language)) => {
                let saved = saved_place(&self.env.archive, place, language.as_deref());
                self.toggle_bookmark(saved)
            }
            None => Effect::Idle,
        }
    }

    /// The place at the top of the screen and the language of its text.
    pub(super) fn here(&self) -> Option<(Place, Option<String>)> {
        let reader = self.reader.as_ref()?;
        Some((reader.place(), reader.translation().map(str::to_owned)))
    }

    pub(super) fn wait_for(&mut self, letter: Letter) -> Effect {
        self.letter = Some(letter);
        self.tell_word(match letter {
            Letter::Set => "mark-ask-set",
            Letter::GoTo => "mark-ask-go",
        })
    }

    /// The letter after `m` or `'`.
    pub(super) fn mark_letter(&mut self, letter: Letter, key: Key) -> Effect {
        let mark = key.typed().filter(|c| c.is_alphabetic() || *c == '\'');
        let (Some(mark), Some((place, language))) = (mark, self.here()) else {
            return Effect::Redraw;
        };
        let here = saved_place(&self.env.archive, place, language.as_deref());
        if letter == Letter::Set {
            self.keep(Record::Marked {
                letter: mark,
                place: here,
            });
            return self.tell(&Message::new("mark-set").inside("letter", mark.to_string()));
        }
        let slug = here.entry.clone();
        let Some(saved) = self.env.kept.mark(&slug, mark).cloned() else {
            return self.tell(&Message::new("mark-missing").inside("letter", mark.to_string()));
        };
        let Some(story) = self.env.archive.find(&saved.entry) else {
            return self.tell(&Message::new("entry-not-here").outside("entry", saved.entry));
        };
        // The way back from a mark is the mark '.
        self.keep(Record::Marked {
            letter: '\'',
            place: here,
        });
        if saved.entry != slug {
            return self.open_saved(story, &saved);
        }
        let place = find_again(&self.env.archive, story, &saved);
        self.step(|reader| reader.show(place))
    }

    /// Jumps to a heading chosen in the contents.
    pub(super) fn jump_to(&mut self, anchor: Anchor) -> Effect {
        if let Some((place, _)) = self.here() {
            self.mark_way_back(place);
        }
        let _ = self.step(|reader| reader.sheet_mut().page_mut().show(anchor));
        Effect::Redraw
    }

    /// Remembers where a jump began, for ''.
    pub(super) fn mark_way_back(&mut self, from: Place) {
        let language = self.reader.as_ref().and_then(|reader| reader.translation());
        let place = saved_place(&self.env.archive, from, language);
        self.keep(Record::Marked {
            letter: '\'',
            place,
        });
    }
}
