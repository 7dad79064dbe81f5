//! What is read of a story in one language, as one document: title, summary, text, footnotes, description.
//!
//! Every part of the document knows which paragraph of which target it shows, so that a finding, a note and a verdict speak of
//! the same words.

use super::super::document::{Part, PartStyle};
use super::super::env::Env;
use crate::archive::model::{Language, Row, Story, StoryId};
use crate::proof::anchor::{self, Paragraph};
use crate::proof::finding::{self, Position};
use crate::proof::fingerprint::{Fingerprint, Target};
use crate::proof::record;
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::{Block, BlockKind, Markup};
use std::ops::Range;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);
/// What begins the lines of a description that have places of their own on the page.
const TITLE: &str = "title: ";
const SUMMARY: &str = "summary: ";

/// A target as it stands now.
#[derive(Clone, Debug)]
pub struct Source {
    pub target: Target,
    pub paragraphs: Vec<String>,
    pub fingerprint: Fingerprint,
    /// The marks of the paragraphs, as anchors keep them.
    hashes: Vec<String>,
}

/// Bytes of a part of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub part: usize,
    pub range: Range<usize>,
}

/// What a part of the document shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// The number of its source.
    pub source: usize,
    /// Of the source, from 0.
    pub paragraph: usize,
    /// Bytes of the paragraph before those that are shown: the name of a line of the description.
    shift: usize,
    /// Where findings count it.
    place: Option<(finding::Part, usize)>,
}

/// The document of an item.
#[derive(Clone, Debug)]
pub struct DeskText {
    pub parts: Vec<Part>,
    pub stands: Vec<Option<Stand>>,
    pub sources: Vec<Source>,
    pub direction: Direction,
}

impl Stretch {
    /// What stretches are sorted by: the order of the text.
    pub fn order(&self) -> (usize, usize, usize) {
        (self.part, self.range.start, self.range.end)
    }
}

impl Stand {
    /// Bytes of its paragraph before those that are shown.
    pub fn shift(&self) -> usize {
        self.shift
    }

    /// Where findings count it, if they do.
    pub fn place(&self) -> Option<(finding::Part, usize)> {
        self.place
    }
}

impl Source {
    fn new(target: Target, story: &Story) -> Option<Self> {
        if target.is_exempt(story) {
            return None;
        }
        let paragraphs = target.paragraphs(story)?;
        let fingerprint = Fingerprint::new(paragraphs.iter().map(String::as_str));
        let hashes = fingerprint.paragraphs.iter();
        Some(Self {
            hashes: hashes.map(ToString::to_string).collect(),
            target,
            paragraphs,
            fingerprint,
        })
    }

    /// Its paragraphs, as remarks see them.
    pub fn anchored(&self) -> Vec<Paragraph<'_>> {
        let paragraphs = self.paragraphs.iter().zip(&self.hashes);
        paragraphs
            .map(|(text, hash)| Paragraph { text, hash })
            .collect()
    }
}

impl DeskText {
    /// Composes what there is to read of `story` in `language`; nothing is left out but what readers may not see.
    pub fn new(env: &Env, id: StoryId, language: &Language) -> Self {
        let story = env.archive.story(id);
        let targets = Target::all(story).into_iter();
        let own = targets.filter(|target| target.language == *language);
        let sources: Vec<Source> = own
            .filter_map(|target| Source::new(target, story))
            .collect();
        let mut text = Self {
            parts: Vec::new(),
            stands: Vec::new(),
            sources,
            direction: story.direction_in(language),
        };
        let label = |name: &str| Part::new(PartStyle::Label, env.locale.word(name));
        let description = text.source_of(|part| part == record::Part::Meta);
        if let Some(source) = description {
            text.line(source, TITLE, (PartStyle::Title, finding::Part::Title));
            text.line(source, SUMMARY, (PARAGRAPH, finding::Part::Summary));
        }
        if let Some(source) = text.source_of(|part| part != record::Part::Meta) {
            let translated = story.full_translation(language);
            text.body(
                source,
                translated.map_or(&story.text, |own| &own.text),
                &story.events,
            );
            text.notes(source, label("desk-notes-heading"));
        }
        if let Some(source) = description {
            text.description(source, label("desk-description-heading"));
        }
        text
    }

    fn source_of(&self, wanted: impl Fn(record::Part) -> bool) -> Option<usize> {
        self.sources
            .iter()
            .position(|source| wanted(source.target.part))
    }

    fn add(&mut self, part: Part, stand: Option<Stand>) {
        self.parts.push(part);
        self.stands.push(stand);
    }

    /// A line of the description that is shown without its name, if there is one.
    fn line(&mut self, source: usize, name: &str, (style, place): (PartStyle, finding::Part)) {
        let lines = self.sources[source].paragraphs.iter().enumerate();
        let found = lines.filter_map(|(at, line)| Some((at, line.strip_prefix(name)?)));
        let Some((paragraph, words)) = found.map(|(at, words)| (at, Clean::new(words))).next()
        else {
            return;
        };
        let stand = Stand {
            source,
            paragraph,
            shift: name.len(),
            place: Some((place, 0)),
        };
        self.add(Part::new(style, words), Some(stand));
    }

    fn body(&mut self, source: usize, body: &Markup, events: &[Row]) {
        let rows = events
            .iter()
            .map(|row| Part::new(PARAGRAPH, row.text.clone()));
        let blocks = body.blocks.iter().map(block);
        let parts: Vec<Part> = blocks.chain(rows).collect();
        for (number, part) in parts.into_iter().enumerate() {
            let stand = stand(source, number, Some((finding::Part::Text, number)));
            self.add(part, Some(stand));
        }
        let mut paragraph = body.blocks.len() + events.len();
        for (number, note) in body.notes.iter().enumerate() {
            for (index, content) in note.blocks.iter().enumerate() {
                let place = (finding::Part::Note(number), index);
                let stand = stand(source, paragraph, Some(place));
                self.add(block(content), Some(stand));
                paragraph += 1;
            }
        }
    }

    /// Puts a heading before the first footnote.
    fn notes(&mut self, source: usize, heading: Part) {
        let is_note = |stand: &Option<Stand>| {
            stand.as_ref().is_some_and(|stand| {
                stand.source == source && matches!(stand.place, Some((finding::Part::Note(_), _)))
            })
        };
        if let Some(at) = self.stands.iter().position(is_note) {
            self.insert(at, heading);
        }
    }

    /// The lines of the description that stand nowhere else.
    fn description(&mut self, source: usize, heading: Part) {
        let lines = self.sources[source].paragraphs.clone().into_iter();
        let is_shown = |line: &str| line.starts_with(TITLE) || line.starts_with(SUMMARY);
        let rest = lines.enumerate().filter(|(_, line)| !is_shown(line));
        let mut rest = rest.peekable();
        if rest.peek().is_some() {
            self.add(heading, None);
        }
        for (paragraph, line) in rest {
            let stand = stand(source, paragraph, None);
            self.add(Part::new(PartStyle::Facts, line.as_str()), Some(stand));
        }
    }

    /// Puts in a part that is not of the text.
    pub fn insert(&mut self, at: usize, part: Part) {
        self.parts.insert(at, part);
        self.stands.insert(at, None);
    }

    /// The paragraph of a source that a stretch of the document shows.
    pub fn spot(&self, stretch: &Stretch) -> Option<(usize, anchor::Spot)> {
        let stand = self.stands.get(stretch.part)?.as_ref()?;
        let spot = anchor::Spot {
            paragraph: stand.paragraph,
            range: stretch.range.start + stand.shift..stretch.range.end + stand.shift,
        };
        Some((stand.source, spot))
    }

    /// Where a spot of a source is shown.
    pub fn shown(&self, source: usize, spot: &anchor::Spot) -> Option<Stretch> {
        let part = self.part_of(source, spot.paragraph)?;
        let shift = self.stands[part].as_ref()?.shift;
        let length = self.parts[part].text.len();
        let range = spot.range.start.saturating_sub(shift)..spot.range.end.saturating_sub(shift);
        let range = range.start.min(length)..range.end.min(length);
        Some(Stretch { part, range })
    }

    /// The part that shows a paragraph of a source.
    pub fn part_of(&self, source: usize, paragraph: usize) -> Option<usize> {
        self.stands.iter().position(|stand| {
            stand
                .as_ref()
                .is_some_and(|stand| (stand.source, stand.paragraph) == (source, paragraph))
        })
    }

    /// Where a finding stands; nothing if what it is about is not shown.
    pub fn of_finding(&self, position: &Position) -> Option<Stretch> {
        let wanted = Some((position.part, position.paragraph));
        let part = self.stands.iter().position(|stand| {
            stand
                .as_ref()
                .is_some_and(|stand| stand.place.is_some() && stand.place == wanted)
        })?;
        let text = &self.parts[part].text;
        let range = position.range.clone();
        let is_there = text.get(range.clone()).is_some();
        Some(Stretch {
            part,
            range: if is_there { range } else { 0..0 },
        })
    }

    /// The last part of the page for whose place `holds`, as a whole; the first one if it holds for none.
    pub fn beside(&self, holds: impl Fn((finding::Part, usize)) -> bool) -> Option<Stretch> {
        let places = self
            .stands
            .iter()
            .enumerate()
            .filter_map(|(part, stand)| Some((part, stand.as_ref()?.place?)));
        let first = places.clone().next();
        let last = places.filter(|(_, place)| holds(*place)).last();
        last.or(first)
            .map(|(part, _)| Stretch { part, range: 0..0 })
    }

    /// The paragraph of the story's text at `part`, or the first one below it: what a place counts in.
    pub fn paragraph_at(&self, part: usize) -> Option<u32> {
        let below = self.stands.iter().skip(part).flatten();
        let mut paragraphs = below.filter_map(|stand| match stand.place {
            Some((finding::Part::Text, paragraph)) => u32::try_from(paragraph).ok(),
            _ => None,
        });
        paragraphs.next()
    }

    /// The part that shows a paragraph of the story's text.
    pub fn part_of_paragraph(&self, paragraph: u32) -> Option<usize> {
        self.part_at((finding::Part::Text, paragraph as usize))
    }

    /// The part that shows what findings count so.
    pub fn part_at(&self, place: (finding::Part, usize)) -> Option<usize> {
        let mut stands = self.stands.iter();
        stands.position(|stand| {
            let own = stand.as_ref().and_then(Stand::place);
            own == Some(place)
        })
    }
}

/// A block without its links, which are not followed at the desk.
fn block(block: &Block) -> Part {
    Part::of_block(block, None)
}

fn stand(source: usize, paragraph: usize, place: Option<(finding::Part, usize)>) -> Stand {
    Stand {
        source,
        paragraph,
        shift: 0,
        place,
    }
}
