//! A story told paragraph by paragraph, with its links numbered as they come.

use super::spoken::{spoken, spoken_part};
use crate::app::compose::Composer;
use crate::app::document::{Part, PartStyle};
use crate::app::env::Env;
use crate::app::saved::find_again;
use crate::app::sheet::Lead;
use crate::archive::model::StoryId;
use crate::locale::{Locale, Message};
use crate::state::record::SavedPlace;
use crate::text::Clean;
use crate::text::markup::{BlockKind, SpanStyle};

/// A story and how far it has been told.
#[derive(Clone, Debug)]
pub(super) struct Telling {
    story: StoryId,
    parts: Vec<Part>,
    /// The part that comes next.
    next: usize,
    /// Links that were told, in the order of their numbers.
    links: Vec<Lead>,
    /// What was said last.
    last: Vec<Clean>,
}

impl Telling {
    /// Begins a story, or goes on with it at a saved place; the title is said at once and, where there is one, the
    /// content warning, behind which the text waits for Enter.
    pub(super) fn begin(env: &Env, story: StoryId, at: Option<&SavedPlace>) -> (Self, Vec<Clean>) {
        let content = env.archive.story(story);
        let composer = Composer::of(env);
        let parts = composer.story(story, None);
        let wanted = at.map(|saved| find_again(&env.archive, story, saved).paragraph);
        let is_there = |part: &Part| part.paragraph.is_some() && part.paragraph == wanted;
        let start = wanted.filter(|paragraph| *paragraph > 0);
        let next = start
            .and_then(|_| parts.iter().position(is_there))
            .unwrap_or(0);
        let mut telling = Self {
            story,
            parts,
            next,
            links: Vec::new(),
            last: Vec::new(),
        };
        if !content.warnings.is_empty() && env.settings.warnings.is_shown() {
            let warning = composer.warning(content);
            let mut said = spoken(&warning, &env.locale);
            said.push(env.locale.word("linear-warning"));
            return (telling, said);
        }
        let said = telling.go_on(&env.locale);
        (telling, said)
    }

    pub(super) fn story(&self) -> StoryId {
        self.story
    }

    /// The link of a number, from 1.
    pub(super) fn link(&self, number: usize) -> Option<&Lead> {
        self.links.get(number.checked_sub(1)?)
    }

    /// The number of the paragraph that was told last, or that comes first.
    pub(super) fn paragraph(&self) -> u32 {
        let told = self.parts[..self.next]
            .iter()
            .rev()
            .find_map(|part| part.paragraph);
        told.unwrap_or(0)
    }

    pub(super) fn has_ended(&self) -> bool {
        self.next >= self.parts.len()
    }

    /// Says the next paragraph with what belongs to it: the title with its facts, a heading with what it heads, a
    /// quotation with its speaker.
    pub(super) fn go_on(&mut self, locale: &Locale) -> Vec<Clean> {
        let mut said = Vec::new();
        while let Some(part) = self.parts.get(self.next) {
            let part = part.clone();
            self.next += 1;
            said.push(spoken_part(&part, locale));
            said.extend(self.tell_links(&part, locale));
            let follows = self.parts.get(self.next).map(|part| part.style);
            if !belong_together(part.style, follows) {
                break;
            }
        }
        if self.has_ended() {
            said.push(locale.word("linear-end"));
        }
        self.last.clone_from(&said);
        said
    }

    /// Reads on to the end.
    pub(super) fn rest(&mut self, locale: &Locale) -> Vec<Clean> {
        let mut said = self.go_on(locale);
        while !self.has_ended() {
            said.extend(self.go_on(locale));
        }
        said
    }

    /// What was said last, once more.
    pub(super) fn again(&self) -> Vec<Clean> {
        self.last.clone()
    }

    /// Numbers the links of a paragraph; notes have their numbers in the text.
    fn tell_links(&mut self, part: &Part, locale: &Locale) -> Option<Clean> {
        let mut told = Vec::new();
        for span in &part.spans {
            let SpanStyle::Link(target) = &span.style else {
                continue;
            };
            self.links.push(Lead::To(target.clone()));
            let words = part.text.slice(span.range.clone());
            let link = Message::new("linear-link").count("number", self.links.len());
            told.push(locale.say(&link.outside("words", words)));
        }
        let links = Message::new("linear-links");
        (!told.is_empty()).then(|| locale.say(&links.list("links", told, "between-semicolons")))
    }
}

/// Whether a part is said in one breath with the one after it.
fn belong_together(part: PartStyle, next: Option<PartStyle>) -> bool {
    match part {
        PartStyle::Title
        | PartStyle::Facts
        | PartStyle::Label
        | PartStyle::Warning
        | PartStyle::Body(BlockKind::Heading(_) | BlockKind::Break) => true,
        PartStyle::Body(BlockKind::Quote) => {
            matches!(
                next,
                Some(PartStyle::Body(BlockKind::Quote | BlockKind::Speaker))
            )
        }
        PartStyle::Body(BlockKind::Item(_)) => {
            matches!(next, Some(PartStyle::Body(BlockKind::Item(_))))
        }
        PartStyle::Body(BlockKind::Paragraph | BlockKind::Speaker) => false,
    }
}
