//! What the reader does with its actions.

use super::action::{Move, Read};
use super::compose;
use super::find::Find;
use super::history::History;
use super::reader::Stage;
use super::settings::{MEASURES, USUAL_MEASURE};
use super::sheet::Along;
use super::{App, Effect, Letter, Prompt};
use crate::locale::Message;
use crate::text::Clean;

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

    pub(super) fn after_moving(&mut self, moved: bool) -> Effect {
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
            Read::CopyReference => self.copy_reference(),
            Read::CopyParagraph => self.copy_paragraph(),
            Read::Proofread => self.proofread_this(),
            Read::Zen => {
                self.env.foot = self.env.foot.other();
                self.fit();
                Effect::Redraw
            }
        }
    }

    pub(super) fn step(&mut self, step: impl FnOnce(&mut super::Reader) -> bool) -> Effect {
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
            return self.tell_word("no-list-to-follow");
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
            None => self.tell_word("no-story-further"),
        }
    }

    fn start_find(&mut self) -> Effect {
        let Some(reader) = &mut self.reader else {
            return Effect::Idle;
        };
        reader.find = Some(Find::new(reader.sheet().page().spot()));
        self.ask(Prompt::Find)
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

    fn turn_language(&mut self) -> Effect {
        let turned = self
            .reader
            .as_mut()
            .is_some_and(|reader| reader.turn_language(&self.env));
        let Some(reader) = self.reader.as_ref().filter(|_| turned) else {
            return self.tell_word("no-translation");
        };
        // A warning stands there in the language that is understood best, whatever waits behind it.
        let waits = reader.stage() == Stage::Warning;
        match reader.translation().filter(|_| waits) {
            Some(tag) => {
                let language = compose::language(tag, &self.env.locale);
                self.tell(&Message::new("translation-waits").inside("language", language))
            }
            None if waits => self.tell_word("original-waits"),
            None => Effect::Redraw,
        }
    }

    fn set_measure(&mut self, measure: u16) -> Effect {
        let measure = measure.clamp(MEASURES.0, MEASURES.1);
        self.env.settings.measure = measure;
        self.chose("width", &measure.to_string());
        self.fit();
        self.tell(&Message::new("lines-of-columns").count("columns", usize::from(measure)))
    }

    /// The words of the status line's left part: how much is read, how long the rest takes, where in the list.
    pub fn progress(&self) -> Option<Clean> {
        let reader = self.reader.as_ref()?;
        let story = self.env.archive.story(reader.story());
        let say = |message: &Message| self.env.locale.say(message);
        let percent = Message::new("progress-percent");
        let percent = percent.count("percent", reader.sheet().page().percent());
        let mut words = say(&percent).to_string();
        match reader.minutes_left(story) {
            0 => {}
            minutes => {
                let left = Message::new("progress-minutes").count("minutes", minutes);
                words = format!("{words}  {}", say(&left));
            }
        }
        if let Some((at, of)) = self.trail() {
            let position = Message::new("story-position").count("number", at);
            words = format!("{words}   {}", say(&position.count("count", of)));
        }
        Some(Clean::new(&words))
    }
}
