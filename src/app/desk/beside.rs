//! Another language of the story, to be compared with the text: beside it, row by row, or between its paragraphs where
//! there is no room. Which paragraphs stand for each other is `proof::align`'s.

use super::super::document::{Document, Part, PartStyle};
use super::super::env::Env;
use super::super::sheet::Sheet;
use super::super::{App, Effect};
use super::Desk;
use super::rows::gaps;
use super::text::DeskText;
use super::views::View;
use crate::archive::model::{Language, Story};
use crate::locale::Message;
use crate::proof::align::{Measure, align};
use crate::proof::finding;
use crate::proof::reveal::reveal;
use crate::text::Clean;
use crate::text::layout::{Direction, Script};
use crate::text::markup::{Block, BlockKind, Markup};
use std::ops::Range;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// Parts of the text, and what stands for them in the other language. Either side may be empty.
#[derive(Clone, Debug)]
struct Pair {
    /// Where nothing stands, the place where it would.
    own: Range<usize>,
    other: Vec<Part>,
}

/// The other language as it stands beside the text.
#[derive(Clone, Debug)]
pub(super) struct Companion {
    document: Document,
    /// Parts of the text and parts of `document` that begin in the same row.
    rows: Vec<(Range<usize>, Range<usize>)>,
    /// Whether names stand in it for what its text hides.
    is_revealed: bool,
}

/// A title, a summary and a body in one language.
struct Version<'a> {
    title: Option<&'a Clean>,
    summary: Option<&'a Clean>,
    body: Option<&'a Markup>,
}

impl<'a> Version<'a> {
    fn of(story: &'a Story, language: &str) -> Self {
        if language == story.language {
            return Self {
                title: Some(&story.title),
                summary: Some(&story.summary),
                body: Some(&story.text),
            };
        }
        let translation = story.translation(language);
        Self {
            title: translation.and_then(|own| own.title.as_ref()),
            summary: translation.and_then(|own| own.summary.as_ref()),
            body: story.full_translation(language).map(|whole| &whole.text),
        }
    }
}

impl Companion {
    fn new(env: &Env, pairs: Vec<Pair>, (story, language): (&Story, &str)) -> Self {
        let mut parts = Vec::new();
        let mut rows = Vec::new();
        for pair in pairs {
            let first = parts.len();
            parts.extend(pair.other);
            rows.push((pair.own, first..parts.len()));
        }
        // Its width is that of its column once the window is known.
        let document = Document::new(parts, env.medium(1), story.direction_in(language));
        Self {
            document,
            rows,
            is_revealed: false,
        }
    }

    /// The same with names in place of what its text hides.
    fn revealed(self, env: &Env, direction: Direction) -> Self {
        let mut parts = self.document.parts().to_vec();
        let mut is_revealed = false;
        for part in &mut parts {
            let revealed = reveal(&part.text, &[]);
            is_revealed |= revealed.names().next().is_some();
            *part = Part {
                breaks: Vec::new(),
                spans: Vec::new(),
                text: revealed.text,
                ..part.clone()
            };
        }
        Self {
            document: Document::new(parts, env.medium(1), direction),
            is_revealed,
            ..self
        }
    }

    pub(super) fn is_revealed(&self) -> bool {
        self.is_revealed
    }
}

impl Desk {
    /// The languages that the text can be compared with: the original, then full translations.
    pub(super) fn others(&self, env: &Env) -> Vec<Language> {
        let story = env.archive.story(self.item.story);
        let whole = story.translations.iter().filter(|own| own.text.is_some());
        let all = std::iter::once(&story.language).chain(whole.map(|own| &own.language));
        all.filter(|language| **language != self.item.language)
            .cloned()
            .collect()
    }

    /// The language that the text is compared with.
    pub fn other_language(&self) -> Option<&Language> {
        self.other.as_ref()
    }

    /// The document beside the text, laid out in rows that go along with it.
    pub fn beside(&self) -> Option<&Document> {
        self.companion.as_ref().map(|companion| &companion.document)
    }

    /// Whether the other language stands beside the text in this window. A terminal that puts lines in order by itself
    /// would mix the two.
    pub(super) fn stands_beside(&self, env: &Env) -> bool {
        self.other.is_some() && env.settings.script != Script::Logical
    }

    /// Puts the other language beside `text`, or between its paragraphs.
    pub(super) fn add_other_language(&mut self, env: &Env, text: &mut DeskText) {
        self.companion = None;
        let Some(language) = &self.other else { return };
        let story = env.archive.story(self.item.story);
        let pairs = pairs(text, story, (&self.item.language, language));
        if self.frame(env).beside.is_some() {
            let companion = Companion::new(env, pairs, (story, language));
            self.companion = Some(match self.view {
                View::Revealed => companion.revealed(env, story.direction_in(language)),
                View::Plain | View::Compared(_) => companion,
            });
            return;
        }
        // From the last to the first, so that those before keep their numbers.
        for pair in pairs.into_iter().rev() {
            for mut part in pair.other.into_iter().rev() {
                part.style = PartStyle::Body(BlockKind::Quote);
                text.insert(pair.own.end, part);
            }
        }
    }

    /// Puts what stands for each other into the same rows, for the width that both have now.
    pub(super) fn put_beside(&mut self, env: &Env) {
        let Some(area) = self.frame(env).beside else {
            return;
        };
        let Some(companion) = &mut self.companion else {
            return;
        };
        companion.document.reflow(env.medium(area.width));
        let documents = (self.sheet.page().document(), &companion.document);
        let (own, other) = gaps(documents, &companion.rows);
        companion.document.set_gaps(other);
        self.sheet.page_mut().space(own);
    }

    /// Whether what is shown of the other language is not what this window has room for.
    pub(super) fn has_turned(&self, env: &Env) -> bool {
        self.other.is_some() && self.frame(env).beside.is_some() != self.companion.is_some()
    }

    /// Compares with the next language, or with none after the last; answers whether there is one.
    fn turn_languages(&mut self, env: &Env) -> bool {
        let others = self.others(env);
        let next = match &self.other {
            None => others.first(),
            Some(now) => others.iter().skip_while(|own| *own != now).nth(1),
        };
        if next.is_none() && self.other.is_none() {
            return false;
        }
        let next = next.cloned();
        self.compose_anew(env, |desk| desk.other = next);
        true
    }

    /// The sheet of the text, for a page of another document.
    pub(super) fn lay_sheet(&mut self, env: &Env, parts: Vec<Part>) {
        let frame = self.frame(env);
        let medium = env.medium(frame.text.width);
        let document = Document::new(parts, medium, self.text.direction);
        self.sheet = Sheet::new(document, frame.text.height);
        self.put_beside(env);
    }
}

/// What of `text`, in the first of two languages, stands for what of the second, in the order of the text.
fn pairs(text: &DeskText, story: &Story, (own, other): (&str, &str)) -> Vec<Pair> {
    let (own, other) = (Version::of(story, own), Version::of(story, other));
    let mut pairs = Vec::new();
    let lines = [
        (finding::Part::Title, PartStyle::Title, other.title),
        (finding::Part::Summary, PARAGRAPH, other.summary),
    ];
    for (place, style, words) in lines {
        if let (Some(part), Some(words)) = (text.part_at((place, 0)), words) {
            pairs.push(Pair {
                own: part..part + 1,
                other: vec![Part::new(style, words.clone())],
            });
        }
    }
    if let (Some(own), Some(other)) = (own.body, other.body) {
        pairs.extend(paragraphs(text, (own, other)));
        pairs.extend(notes(text, (own, other)));
    }
    pairs
}

fn paragraphs(text: &DeskText, (own, other): (&Markup, &Markup)) -> Vec<Pair> {
    let measured = |body: &Markup| body.blocks.iter().map(Measure::of).collect::<Vec<_>>();
    let part_at = |paragraph| text.part_at((finding::Part::Text, paragraph));
    let mut end = part_at(0).unwrap_or(text.parts.len());
    let rows = align(&measured(own), &measured(other)).into_iter();
    rows.map(|row| {
        if let (Some(first), Some(last)) =
            (row.original.clone().next(), row.original.clone().last())
            && let (Some(first), Some(last)) = (part_at(first), part_at(last))
        {
            end = last + 1;
            return Pair {
                own: first..end,
                other: blocks(&other.blocks[row.translation]),
            };
        }
        Pair {
            own: end..end,
            other: blocks(&other.blocks[row.translation]),
        }
    })
    .collect()
}

/// Footnotes stand for each other by their order.
fn notes(text: &DeskText, (own, other): (&Markup, &Markup)) -> Vec<Pair> {
    let both = own.notes.iter().zip(&other.notes).enumerate();
    let pair = |(number, (own, other)): (usize, (&crate::text::markup::Note, _))| {
        let other: &crate::text::markup::Note = other;
        let part_at = |index| text.part_at((finding::Part::Note(number), index));
        let (first, last) = (part_at(0)?, part_at(own.blocks.len().checked_sub(1)?)?);
        Some(Pair {
            own: first..last + 1,
            other: blocks(&other.blocks),
        })
    };
    both.filter_map(pair).collect()
}

fn blocks(blocks: &[Block]) -> Vec<Part> {
    let plain = |block: &Block| Part {
        // Its links are not followed here, and its emphasis is not what is compared.
        spans: Vec::new(),
        ..Part::of_block(block, None)
    };
    blocks.iter().map(plain).collect()
}

impl App {
    /// Shows another language with the text: one after the other, and then none.
    pub(super) fn show_both_languages(&mut self) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        if !desk.turn_languages(&self.env) {
            return self.tell_word("desk-no-counterpart");
        }
        // Where there is one only, nobody asks which.
        let is_one = desk.others(&self.env).len() == 1;
        match desk.other.as_ref().filter(|_| !is_one) {
            Some(language) => {
                let language = crate::app::compose::language(language, &self.env.locale);
                self.tell(&Message::new("desk-beside").inside("language", language))
            }
            None => Effect::Redraw,
        }
    }
}
