//! What the reader does with its actions.

use super::action::{Move, Read};
use super::compose;
use super::document::{Part, PartStyle};
use super::facets::Facet;
use super::find::Find;
use super::history::History;
use super::key::Key;
use super::popup::PopupState;
use super::reader::Stage;
use super::saved::{find_again, saved_place};
use super::settings::{MEASURES, USUAL_MEASURE};
use super::sheet::{Along, Lead};
use super::{App, Effect, Letter, Prompt};
use crate::archive::model::Place;
use crate::state::record::Record;
use crate::text::Clean;
use crate::text::markup::{BlockKind, Target};

/// Columns by which a key makes lines wider or narrower.
const MEASURE_STEP: u16 = 4;

impl App {
    /// Moves in the story; the content warning is passed by going on.
    pub(super) fn move_in_story(&mut self, by: Move, count: Option<usize>) -> Effect {
        let Some(reader) = &mut self.reader else {
            return Effect::Idle;
        };
        let jumped_from = matches!(by, Move::First | Move::Last).then(|| reader.place());
        let moved = reader.sheet_mut().go(by, count);
        if reader.stage() == Stage::Warning && !moved && by == Move::PageDown {
            reader.pass_warning(&self.env);
            return self.after_moving(true);
        }
        if let Some(place) = jumped_from.filter(|_| moved) {
            self.mark_way_back(place);
        }
        self.after_moving(moved)
    }

    fn after_moving(&mut self, moved: bool) -> Effect {
        if moved {
            self.keep_progress();
        }
        Effect::drawn_if(moved)
    }

    pub(super) fn reading(&mut self, action: Read) -> Effect {
        match action {
            Read::Percent => self.go_to_percent(),
            Read::NextSection => self.step(|reader| reader.step_section(Along::Forward)),
            Read::PreviousSection => self.step(|reader| reader.step_section(Along::Backward)),
            Read::NextParagraph => self.step(|reader| reader.step_paragraph(Along::Forward)),
            Read::PreviousParagraph => self.step(|reader| reader.step_paragraph(Along::Backward)),
            Read::NextStory => self.neighbour(Along::Forward),
            Read::PreviousStory => self.neighbour(Along::Backward),
            Read::Find => self.start_find(),
            Read::NextMatch => self.next_match(Along::Forward),
            Read::PreviousMatch => self.next_match(Along::Backward),
            Read::NextLink => self.step(|reader| reader.sheet_mut().walk(Along::Forward)),
            Read::PreviousLink => self.step(|reader| reader.sheet_mut().walk(Along::Backward)),
            Read::Follow => self.follow(),
            Read::GoBack => self.travel(History::back),
            Read::GoForward => self.travel(History::forward),
            Read::SetMark => self.wait_for(Letter::Set),
            Read::GoToMark => self.wait_for(Letter::GoTo),
            Read::Bookmark => self.bookmark_here(),
            Read::Contents => self.show_contents(),
            Read::About => self.show_about(),
            Read::Claims => self.show_claims(),
            Read::Original => self.turn_language(),
            Read::Wider => self.set_measure(self.env.settings.measure + MEASURE_STEP),
            Read::Narrower => self.set_measure(self.env.settings.measure - MEASURE_STEP),
            Read::UsualWidth => self.set_measure(USUAL_MEASURE),
            Read::Zen => {
                if let Some(reader) = &mut self.reader {
                    reader.toggle_zen(&self.env);
                }
                Effect::Redraw
            }
        }
    }

    fn step(&mut self, step: impl FnOnce(&mut super::Reader) -> bool) -> Effect {
        let moved = self.reader.as_mut().is_some_and(step);
        self.after_moving(moved)
    }

    fn go_to_percent(&mut self) -> Effect {
        let percent = self.count.take().unwrap_or(0);
        if let Some((place, _)) = self.here() {
            self.mark_way_back(place);
        }
        self.step(|reader| reader.sheet_mut().page_mut().go_to_percent(percent))
    }

    /// The next or previous story of the list that this one was opened from.
    fn neighbour(&mut self, along: Along) -> Effect {
        let story = self.reader.as_ref().map(super::Reader::story);
        let Some(at) = self.trail.iter().position(|own| Some(*own) == story) else {
            return self.tell("This story was not opened from a list.");
        };
        let next = match along {
            Along::Forward => self.trail.get(at + 1),
            Along::Backward => at.checked_sub(1).and_then(|at| self.trail.get(at)),
        };
        match next {
            Some(&story) => {
                let trail = std::mem::take(&mut self.trail);
                self.open(story, trail)
            }
            None => self.tell("That was the last story of the list in this direction."),
        }
    }

    fn start_find(&mut self) -> Effect {
        let Some(reader) = &mut self.reader else {
            return Effect::Idle;
        };
        reader.find = Some(Find::new(reader.sheet().page().anchor()));
        self.prompt = Some(Prompt::Find);
        Effect::Redraw
    }

    fn next_match(&mut self, along: Along) -> Effect {
        let searching = self
            .reader
            .as_ref()
            .is_some_and(|reader| reader.find.is_some());
        if searching {
            self.step(|reader| reader.step_match(along))
        } else {
            self.step(|reader| reader.step_section(along))
        }
    }

    /// Follows the link that has the focus; without one, the first link on the screen gets it. Behind a content
    /// warning it goes on to the text.
    pub(super) fn follow(&mut self) -> Effect {
        let Some(reader) = &mut self.reader else {
            return Effect::Idle;
        };
        if reader.stage() == Stage::Warning {
            reader.pass_warning(&self.env);
            return self.after_moving(true);
        }
        let lead = reader.sheet().focused().map(|link| link.lead.clone());
        match lead {
            Some(lead) => self.follow_lead(&lead),
            None => self.step(|reader| reader.sheet_mut().walk(Along::Forward)),
        }
    }

    /// Goes where a link leads.
    pub(super) fn follow_lead(&mut self, lead: &Lead) -> Effect {
        match lead {
            Lead::Note(key) => self.show_note(key),
            Lead::To(Target::Entry(slug)) => match self.env.archive.find(slug) {
                Some(story) => self.open_at(story, None, None),
                None => self.tell(format!(
                    "The archive has no entry “{slug}” that can be shown."
                )),
            },
            Lead::To(Target::Source(id)) => {
                let parts = compose::source(&self.env.archive, id);
                self.pop_up("Source", parts)
            }
            Lead::To(Target::Theme(id)) => self.open_shelf(Facet::Theme, id),
            Lead::To(Target::Country(code)) => self.open_shelf(Facet::Place, code),
            Lead::To(Target::Web(address)) => {
                let style = PartStyle::Body(BlockKind::Paragraph);
                let parts = vec![
                    Part::new(style, address.as_str()),
                    Part::new(PartStyle::Facts, "Rawi opens nothing on the web by itself."),
                ];
                self.pop_up("Address", parts)
            }
        }
    }

    fn open_shelf(&mut self, facet: Facet, id: &str) -> Effect {
        if !self.browser.open_shelf(&self.env, facet, id) {
            return self.tell("No story that is listed stands on that shelf.");
        }
        self.popup = None;
        self.keep_place();
        self.reader = None;
        Effect::Redraw
    }

    fn pop_up(&mut self, title: &str, parts: Vec<Part>) -> Effect {
        self.popup = Some(PopupState::text(&self.env, title, parts));
        Effect::Redraw
    }

    fn show_note(&mut self, key: &str) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = self.env.archive.story(reader.story());
        let parts = compose::note(&self.env.archive, story, reader.markup(&self.env), key);
        let is_claim = story.claims.iter().any(|claim| claim.id == key);
        self.pop_up(if is_claim { "Claim" } else { "Note" }, parts)
    }

    fn show_contents(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let page = reader.sheet().page();
        let headings: Vec<_> = page
            .document()
            .parts()
            .iter()
            .enumerate()
            .filter_map(|(part, content)| {
                let level = match content.style {
                    PartStyle::Title => 1,
                    PartStyle::Label => 2,
                    PartStyle::Body(BlockKind::Heading(level)) => level,
                    _ => return None,
                };
                let anchor = super::document::Anchor { part, offset: 0 };
                Some((content.text.clone(), level, anchor))
            })
            .collect();
        self.popup = Some(PopupState::contents(&self.env, headings, page.anchor()));
        Effect::Redraw
    }

    fn show_about(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = self.env.archive.story(reader.story());
        let parts = compose::about(&self.env.archive, story, &self.env.settings.languages());
        self.pop_up("About this entry", parts)
    }

    fn show_claims(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let story = self.env.archive.story(reader.story());
        if story.claims.is_empty() {
            return self.tell("This entry records no claims.");
        }
        let parts = compose::claims(&self.env.archive, story);
        self.pop_up("Claims", parts)
    }

    fn turn_language(&mut self) -> Effect {
        let turned = self
            .reader
            .as_mut()
            .is_some_and(|reader| reader.turn_language(&self.env));
        if turned {
            Effect::Redraw
        } else {
            self.tell("There is no full translation of this entry.")
        }
    }

    fn set_measure(&mut self, measure: u16) -> Effect {
        let measure = measure.clamp(MEASURES.0, MEASURES.1);
        self.env.settings.measure = measure;
        self.chose("width", &measure.to_string());
        self.fit();
        self.tell(format!("Lines of at most {measure} columns"))
    }

    fn bookmark_here(&mut self) -> Effect {
        match self.here() {
            Some((place, language)) => {
                let saved = saved_place(&self.env.archive, place, language.as_deref());
                self.toggle_bookmark(saved)
            }
            None => Effect::Idle,
        }
    }

    /// The place at the top of the screen and the language of its text.
    fn here(&self) -> Option<(Place, Option<String>)> {
        let reader = self.reader.as_ref()?;
        Some((reader.place(), reader.translation().map(str::to_owned)))
    }

    fn wait_for(&mut self, letter: Letter) -> Effect {
        self.letter = Some(letter);
        self.tell(match letter {
            Letter::Set => "Mark: a letter, a–z for this story, A–Z for all",
            Letter::GoTo => "Go to mark: its letter, or ' for where you were",
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
            return self.tell(format!("Mark {mark} is set here."));
        }
        let slug = here.entry.clone();
        let Some(saved) = self.env.kept.mark(&slug, mark).cloned() else {
            return self.tell(format!("There is no mark {mark}."));
        };
        let Some(story) = self.env.archive.find(&saved.entry) else {
            return self.tell(format!("This archive has no entry “{}”.", saved.entry));
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
    pub(super) fn jump_to(&mut self, anchor: super::document::Anchor) -> Effect {
        if let Some((place, _)) = self.here() {
            self.mark_way_back(place);
        }
        let _ = self.step(|reader| reader.sheet_mut().page_mut().show(anchor));
        Effect::Redraw
    }

    /// Remembers where a jump began, for ''.
    fn mark_way_back(&mut self, from: Place) {
        let language = self.reader.as_ref().and_then(|reader| reader.translation());
        let place = saved_place(&self.env.archive, from, language);
        self.keep(Record::Marked {
            letter: '\'',
            place,
        });
    }

    /// The words of the status line's left part: how much is read, how long the rest takes, where in the list.
    pub fn progress(&self) -> Option<Clean> {
        let reader = self.reader.as_ref()?;
        let story = self.env.archive.story(reader.story());
        let mut words = format!("{}%", reader.sheet().page().percent());
        match reader.minutes_left(story) {
            0 => {}
            minutes => words = format!("{words}  {minutes} min left"),
        }
        if let Some((at, of)) = self.trail() {
            words = format!("{words}   story {at} of {of}");
        }
        Some(Clean::new(&words))
    }
}
