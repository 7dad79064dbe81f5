//! What the rules are run over: a text of a story with its parts, and a translation beside its original.

use super::super::align::Sort;
use super::super::finding::{Finding, Part, Position};
use super::check_passage;
use super::paired::{Pair, Side};
use super::passage::{Marks, Passage};
use crate::archive::model::{SharedName, Story};
use crate::text::Clean;
use crate::text::markup::{Block, Markup, Target};
use std::ops::Range;

/// A text of a story in one language.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The slug of the story.
    pub story: &'a str,
    /// The tag of the language.
    pub language: &'a str,
    pub title: &'a str,
    pub summary: &'a str,
    pub body: &'a Markup,
    /// What stands behind the body: the rows of a timeline.
    pub rows: Vec<&'a str>,
    /// What the strings of the file say, the body first, for what is not shown. Without it, those rules are not run.
    pub source: Option<&'a str>,
}

/// What the rules for lines of files find in a line of no story. Only the code, the range and the message count of it.
pub(in crate::proof) fn check_line(line: &str, language: &str) -> Vec<Finding> {
    let place = Position {
        story: String::new(),
        language: language.to_owned(),
        part: Part::Source,
        paragraph: 0,
        range: 0..0,
    };
    check_passage(&Passage::new(line, language), &place)
}

/// The body of a translation that has none.
const NO_BODY: &Markup = &Markup {
    blocks: Vec::new(),
    notes: Vec::new(),
    faults: Vec::new(),
};

/// A part of a text, with its paragraphs.
pub(in crate::proof) struct Section<'a> {
    pub(in crate::proof) part: Part,
    pub(in crate::proof) passages: Vec<Passage<'a>>,
}

impl<'a> Text<'a> {
    /// The text of a story in its own language, or what is translated into `language`, which may be no more than the title;
    /// nothing if nothing is.
    pub fn of(story: &'a Story, language: Option<&'a str>) -> Option<Self> {
        let own = Self {
            story: &story.slug,
            language: &story.language,
            title: &story.title,
            summary: &story.summary,
            body: &story.text,
            rows: story.events.iter().map(|row| row.text.as_str()).collect(),
            source: None,
        };
        let Some(language) = language else {
            return Some(own);
        };
        let translation = story.translation(language)?;
        let whole = translation.text.as_ref();
        Some(Self {
            language,
            title: translation.title.as_ref().map_or("", Clean::as_str),
            summary: translation.summary.as_ref().map_or("", Clean::as_str),
            body: whole.map_or(NO_BODY, |whole| &whole.text),
            // No file translates them; they are checked in their own language.
            rows: Vec::new(),
            ..own
        })
    }

    /// The beginning of a paragraph of a part.
    pub(in crate::proof) fn place(&self, part: Part, paragraph: usize) -> Position {
        Position {
            story: self.story.to_owned(),
            language: self.language.to_owned(),
            part,
            paragraph,
            range: 0..0,
        }
    }

    /// The paragraphs that findings are counted in: their parts, their numbers there, and what they say.
    pub fn paragraphs(&self) -> impl Iterator<Item = (Part, usize, &'a str)> {
        self.sections().into_iter().flat_map(|section| {
            let part = section.part;
            let passages = section.passages.into_iter().enumerate();
            passages.map(move |(index, passage)| (part, index, passage.text))
        })
    }

    pub(in crate::proof) fn sections(&self) -> Vec<Section<'a>> {
        let mut sections = vec![
            self.line(Part::Title, self.title),
            self.line(Part::Summary, self.summary),
            self.blocks(Part::Text, &self.body.blocks),
        ];
        let rows = self.rows.iter().copied();
        sections[2]
            .passages
            .extend(rows.map(|row| Passage::new(row, self.language)));
        let notes = self.body.notes.iter().enumerate();
        sections.extend(notes.map(|(index, note)| self.blocks(Part::Note(index), &note.blocks)));
        let lines = self.source.into_iter().flat_map(str::lines);
        let marks = marks(sections.iter().flat_map(|section| &section.passages));
        for passage in sections
            .iter_mut()
            .flat_map(|section| &mut section.passages)
        {
            passage.marks = marks;
        }
        sections.push(Section {
            part: Part::Source,
            passages: lines
                .map(|line| Passage::new(line, self.language))
                .collect(),
        });
        for section in &mut sections {
            follow(&mut section.passages);
        }
        sections
    }

    fn line(&self, part: Part, text: &'a str) -> Section<'a> {
        let passages = vec![Passage::new(text, self.language)];
        Section { part, passages }
    }

    fn blocks(&self, part: Part, blocks: &'a [Block]) -> Section<'a> {
        Section {
            part,
            passages: passages(blocks, self.language),
        }
    }
}

fn passages<'a>(blocks: &'a [Block], language: &'a str) -> Vec<Passage<'a>> {
    let passage = |block: &'a Block| Passage {
        sort: Sort::of(block.kind),
        breaks: &block.breaks,
        links: block.links().count(),
        notes: block.notes().map(|(range, _)| range).collect(),
        titles: titles(block),
        ..Passage::new(&block.text, language)
    };
    blocks.iter().map(passage).collect()
}

fn titles(block: &Block) -> Vec<Range<usize>> {
    let leads_out = |target: &Target| matches!(target, Target::Source(_) | Target::Web(_));
    let out = block.links().filter(|(_, target)| leads_out(target));
    out.map(|(words, _)| words).collect()
}

/// Lets every passage know what follows it in its part.
fn follow(passages: &mut [Passage<'_>]) {
    let texts: Vec<_> = passages.iter().map(|passage| passage.text).collect();
    for (passage, next) in passages.iter_mut().zip(texts.into_iter().skip(1)) {
        passage.next = Some(next);
    }
}

/// The typographic marks of a text.
fn marks<'a>(mut passages: impl Iterator<Item = &'a Passage<'a>> + Clone) -> Marks {
    let curly_quotes = passages
        .clone()
        .any(|passage| passage.text.contains(['“', '”', '„', '«', '»']));
    let has_apostrophe =
        |passage: &Passage<'_>| passage.words().any(|(_, word)| word.contains('’'));
    Marks {
        curly_quotes,
        curly_apostrophes: passages.any(has_apostrophe),
    }
}

/// Makes passages a text of their own.
#[cfg(test)]
pub(super) fn prepare(passages: &mut [Passage<'_>]) {
    let marks = marks(passages.iter());
    follow(passages);
    for passage in passages {
        passage.marks = marks;
    }
}

/// A translation and its original.
#[derive(Clone, Copy, Debug)]
pub struct Translated<'a> {
    /// The slug of the story.
    pub story: &'a str,
    /// The original's language and body.
    pub original: (&'a str, &'a Markup),
    /// The translation's.
    pub translation: (&'a str, &'a Markup),
    /// Names with their forms in several languages.
    pub names: &'a [&'a SharedName],
    /// The paragraphs of the original that changed since the translation was validated.
    pub changed: &'a [usize],
}

impl<'a> Translated<'a> {
    pub(super) fn prepared(&self) -> Pair<'a> {
        let side = |(language, body): (&'a str, &'a Markup)| {
            Side::new(language, passages(&body.blocks, language))
        };
        Pair {
            names: self.names,
            changed: self.changed,
            ..Pair::new(side(self.original), side(self.translation))
        }
    }
}
