//! The reader's screen: a story, where it is open, what is being looked for in it.

use super::action::Move;
use super::compose::{self, Composer};
use super::document::{Anchor, Document, PartStyle};
use super::env::Env;
use super::find::Find;
use super::frame::ReaderFrame;
use super::sheet::{Along, Sheet};
use crate::archive::model::{Place, Story, StoryId, TranslatedText, Translation};
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::{BlockKind, Markup};

/// Words a minute that "2 min left" counts with.
const PACE: usize = 200;

/// What stands on the reader's screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The content warning; the text waits behind it.
    Warning,
    Text,
}

/// A story being read.
#[derive(Clone, Debug)]
pub struct Reader {
    story: StoryId,
    /// The language of the full translation that is shown instead of the original.
    translation: Option<String>,
    stage: Stage,
    sheet: Sheet,
    pub find: Option<Find>,
    /// Where to open once the warning is passed.
    wanted: Option<Place>,
}

impl Reader {
    /// Opens a story in the original or the translation named, at a place where one is given.
    pub fn open(env: &Env, story: StoryId, translation: Option<String>, at: Option<Place>) -> Self {
        let has_warnings = !env.archive.story(story).warnings.is_empty();
        let stage = if has_warnings && env.settings.warnings.is_shown() {
            Stage::Warning
        } else {
            Stage::Text
        };
        // A language that was kept may have no full translation any more.
        let entry = env.archive.story(story);
        let translation = translation.filter(|own| entry.full_translation(own).is_some());
        let mut reader = Self {
            story,
            translation,
            stage,
            sheet: Sheet::default(),
            find: None,
            wanted: at,
        };
        reader.compose(env);
        reader
    }

    /// Sets the text of the present stage and opens it at the wanted place.
    fn compose(&mut self, env: &Env) {
        let story = env.archive.story(self.story);
        let translated = self.translated(env);
        let composer = Composer::of(env);
        let parts = match self.stage {
            Stage::Warning => composer.warning(story),
            Stage::Text => composer.story(self.story, translated),
        };
        let frame = self.frame(env);
        let document = Document::new(parts, env.medium(frame.text.width), self.direction(env));
        self.sheet = Sheet::new(document, frame.text.height);
        // Behind a warning the place stays wanted until the text is shown.
        if self.stage == Stage::Text
            && let Some(place) = self.wanted.take()
        {
            self.show(place);
        }
    }

    /// The title and the text of the translation that is shown.
    fn translated<'a>(&self, env: &'a Env) -> Option<(&'a Clean, &'a TranslatedText)> {
        let story = env.archive.story(self.story);
        let translation = story.translation(self.translation.as_deref()?)?;
        let title = translation.title.as_ref().unwrap_or(&story.title);
        translation.text.as_ref().map(|text| (title, text))
    }

    /// The title over the text that is shown.
    pub fn title(&self, env: &Env) -> Clean {
        let own = &env.archive.story(self.story).title;
        self.translated(env).map_or(own, |(title, _)| title).clone()
    }

    pub fn frame(&self, env: &Env) -> ReaderFrame {
        ReaderFrame::new(env.size, env.settings.measure, env.foot)
    }

    /// Puts `place` at the top.
    pub fn show(&mut self, place: Place) -> bool {
        // The first letter of a story belongs under its title.
        if (place.paragraph, place.offset) == (0, 0) {
            return self.sheet.page_mut().scroll_to(0);
        }
        let part = self
            .sheet
            .page()
            .document()
            .part_of(place.paragraph)
            .unwrap_or(0);
        let anchor = Anchor {
            part,
            offset: place.offset as usize,
        };
        self.sheet.page_mut().show(anchor)
    }

    pub fn story(&self) -> StoryId {
        self.story
    }

    pub fn translation(&self) -> Option<&str> {
        self.translation.as_deref()
    }

    pub fn stage(&self) -> Stage {
        self.stage
    }

    pub fn sheet(&self) -> &Sheet {
        &self.sheet
    }

    pub fn sheet_mut(&mut self) -> &mut Sheet {
        &mut self.sheet
    }

    /// The markup that is shown, for its notes.
    pub fn markup<'a>(&self, env: &'a Env) -> &'a Markup {
        let story = env.archive.story(self.story);
        self.translated(env)
            .map_or(&story.text, |(_, text)| &text.text)
    }

    /// The place at the top of the screen.
    pub fn place(&self) -> Place {
        if let (Stage::Warning, Some(place)) = (self.stage, self.wanted) {
            return place;
        }
        self.place_of(self.sheet.page().anchor())
    }

    /// The place in the story that `anchor` of the text on the screen stands for.
    pub fn place_of(&self, anchor: Anchor) -> Place {
        let mut below = self
            .sheet
            .page()
            .document()
            .parts()
            .iter()
            .enumerate()
            .skip(anchor.part);
        // A title or a date belongs to the paragraph under it.
        let first = below.find_map(|(part, content)| content.paragraph.map(|p| (part, p)));
        let (part, paragraph) = first.unwrap_or_default();
        let offset = if part == anchor.part {
            anchor.offset
        } else {
            0
        };
        Place {
            story: self.story,
            paragraph,
            offset: u32::try_from(offset).unwrap_or(0),
        }
    }

    /// The window or the measure has changed.
    pub fn fit(&mut self, env: &Env) {
        let frame = self.frame(env);
        self.sheet
            .page_mut()
            .fit(env.medium(frame.text.width), frame.text.height);
    }

    /// From the warning to the text.
    pub fn pass_warning(&mut self, env: &Env) {
        self.stage = Stage::Text;
        self.compose(env);
    }

    /// Shows the next full translation, or the original after the last one, at the same paragraph; answers whether
    /// there is any.
    pub fn turn_language(&mut self, env: &Env) -> bool {
        let story = env.archive.story(self.story);
        let with_text = |t: &&Translation| t.text.is_some();
        let mut languages = story
            .translations
            .iter()
            .filter(with_text)
            .map(|t| t.language.clone());
        let next = match &self.translation {
            None => languages.next(),
            Some(shown) => languages.skip_while(|language| language != shown).nth(1),
        };
        if next.is_none() && self.translation.is_none() {
            return false;
        }
        let place = Place {
            offset: 0,
            ..self.place()
        };
        self.translation = next;
        self.wanted = Some(place);
        self.find = None;
        self.compose(env);
        true
    }

    /// Moves to the next or previous part for which `wanted` holds.
    fn step(&mut self, along: Along, wanted: impl Fn(PartStyle) -> bool) -> bool {
        match (self.target(along, wanted), along) {
            (Some(anchor), _) => self.sheet.page_mut().show(anchor),
            (None, Along::Forward) => self.sheet.go(Move::Last, None),
            (None, Along::Backward) => self.sheet.go(Move::First, None),
        }
    }

    /// The nearest part below or above the top of the screen for which `wanted` holds.
    fn target(&self, along: Along, wanted: impl Fn(PartStyle) -> bool) -> Option<Anchor> {
        let page = self.sheet.page();
        let row = |anchor: &Anchor| page.document().row_of(*anchor);
        let mut starts = page.document().starts(|part| wanted(part.style));
        match along {
            Along::Forward => starts.find(|anchor| row(anchor) > page.top()),
            Along::Backward => starts.take_while(|anchor| row(anchor) < page.top()).last(),
        }
    }

    pub fn step_section(&mut self, along: Along) -> bool {
        self.step(along, |style| {
            let section = matches!(
                style,
                PartStyle::Body(BlockKind::Heading(_) | BlockKind::Break)
            );
            section || style == PartStyle::Label
        })
    }

    pub fn step_paragraph(&mut self, along: Along) -> bool {
        self.step(along, |style| match style {
            PartStyle::Body(kind) => !matches!(kind, BlockKind::Speaker | BlockKind::Break),
            PartStyle::Title | PartStyle::Facts | PartStyle::Label | PartStyle::Warning => false,
        })
    }

    /// Goes to another match of the search; answers whether there is a search with matches.
    pub fn step_match(&mut self, along: Along) -> bool {
        let Some(find) = &mut self.find else {
            return false;
        };
        find.step(along);
        self.reveal_match()
    }

    /// Looks for the words typed so far, from where the search began.
    pub fn look(&mut self) {
        let Some(find) = &mut self.find else { return };
        find.look(self.sheet.page().document());
        let start = find.start();
        // The same words show the same page, whatever was typed and erased on the way.
        self.sheet.page_mut().return_to(start);
        self.reveal_match();
    }

    fn reveal_match(&mut self) -> bool {
        let found = self
            .find
            .as_ref()
            .and_then(Find::current)
            .map(super::find::Match::anchor);
        if let Some(anchor) = found {
            self.sheet.page_mut().reveal(anchor);
        }
        found.is_some()
    }

    /// Minutes that the rest of the story takes, at least 1 until the end is on the screen.
    pub fn minutes_left(&self, story: &Story) -> usize {
        if self.sheet.page().at_end() {
            return 0;
        }
        let left = 100 - self.sheet.page().percent();
        (story.words * left / 100).div_ceil(PACE).max(1)
    }

    /// The direction of what is on the screen. A warning stands with the title and the summary that the reader
    /// understands best, which may be translated while the text is not.
    pub(super) fn direction(&self, env: &Env) -> Direction {
        let story = env.archive.story(self.story);
        if self.stage == Stage::Warning {
            return compose::direction(story, &env.settings.languages());
        }
        self.translated(env)
            .map_or(story.direction, |(_, text)| text.direction)
    }
}
