//! The file of a text, byte for byte: where in it the words stand that readers see.
//!
//! Three maps are joined by `reading`: from a paragraph to the body (`text::markup`), from a string to the file (`strings`),
//! and from the lines as they are read to those of the file, which may end as on Windows. `written` has what nobody is shown.

mod reading;
mod strings;
mod written;

use super::finding::Part;
use crate::archive::model::{Claim, Story};
use crate::text::Clean;
use crate::text::lines::Lines;
use crate::text::markup::ClaimKey;
use crate::text::source_map::SourceMap;
use reading::{Manner, Whose, read};
use std::ops::{Range, RangeInclusive};
pub(super) use strings::Value;
use written::Written;

/// The byte order mark that editors on Windows put before a text.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A file of an entry or of a translation, with the bytes that each paragraph was made of.
#[derive(Clone, Debug)]
pub struct SourceFile {
    text: String,
    lines: Lines,
    title: Option<Passage>,
    summary: Option<Passage>,
    /// The paragraphs of the text: those of the body, then the rows of a timeline.
    paragraphs: Vec<Passage>,
    notes: Vec<Vec<Passage>>,
    written: Written,
    how: Manner,
}

/// A paragraph in its file.
#[derive(Clone, Debug)]
struct Passage {
    /// What readers see of it; of a line as it is written, nothing.
    words: Clean,
    map: SourceMap,
    /// The byte of the file where it begins, or what holds it.
    start: usize,
}

impl SourceFile {
    /// Reads the file that the text of `story` in `language` stands in; nothing if it is no TOML.
    pub fn of_text(text: &str, story: &Story, language: &str) -> Option<Self> {
        if story.full_translation(language).is_some() {
            return Self::read_translation(text, &story.claims);
        }
        if language != story.language {
            return read(text, Whose::Titles(language));
        }
        let is_alone = |language: &&str| story.full_translation(language).is_none();
        let translated = story.translations.iter();
        let translated = translated.map(|translation| translation.language.as_str());
        let without: Vec<&str> = translated.filter(is_alone).collect();
        let whose = Whose::All {
            claims: None,
            without: &without,
        };
        read(text, whose)
    }

    /// Reads the file of an entry; nothing if it is no TOML. The doubtful claims that mark footnotes are its own.
    pub fn read(text: &str) -> Option<Self> {
        let whose = Whose::All {
            claims: None,
            without: &[],
        };
        read(text, whose)
    }

    /// Reads the file of a translation, whose claims are those of the original.
    pub fn read_translation(text: &str, claims: &[Claim]) -> Option<Self> {
        let keys: Vec<ClaimKey<'_>> = claims.iter().map(Claim::key).collect();
        let whose = Whose::All {
            claims: Some(&keys),
            without: &[],
        };
        read(text, whose)
    }

    /// Reads `text`, which is this file after an edit, as this file was read.
    pub(super) fn again(&self, text: &str) -> Option<Self> {
        self.how.read(text)
    }

    /// The whole file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the strings of the file say, line by line, with what no reader is shown: the body, then the others, each behind an
    /// empty line. It is what [`Part::Source`] counts.
    pub fn source(&self) -> &str {
        &self.written.text
    }

    /// The bytes of the file that spell `range` of a paragraph: they read the same, but for line ends and what stands around
    /// these. An empty range is the spot where something may be put in. Nothing where that is not certain, because markup, an
    /// escape or a character that is not shown stands there.
    pub fn span(&self, part: Part, paragraph: usize, range: Range<usize>) -> Option<Range<usize>> {
        self.passage(part, paragraph)?.map.exact(&range)
    }

    /// The bytes of the file that other words can take the place of: those of [`Self::span`], and escapes among them.
    pub fn replaceable(
        &self,
        part: Part,
        paragraph: usize,
        range: &Range<usize>,
    ) -> Option<Range<usize>> {
        self.passage(part, paragraph)?.map.replaceable(range)
    }

    /// The bytes of the file behind all that `find` finds: in the file as it is written, in what readers see of its texts, and
    /// in each line that its strings say. In no order.
    pub fn behind(&self, find: impl Fn(&str) -> Vec<Range<usize>>) -> Vec<Range<usize>> {
        let lines = [&self.title, &self.summary].into_iter().flatten();
        let notes = self.notes.iter().flatten();
        let seen = lines.chain(&self.paragraphs).chain(notes);
        let seen = seen.map(|passage| (passage.words.as_str(), passage));
        let said = self.source().lines().zip(&self.written.lines);
        let mut behind = find(&self.text);
        for (words, passage) in seen.chain(said) {
            let found = find(words);
            behind.extend(found.iter().filter_map(|words| passage.map.around(words)));
        }
        behind
    }

    /// The bytes of the file from the first to the last that are behind `range`, with the markup in between: for showing,
    /// never for putting other words there.
    pub fn around(
        &self,
        part: Part,
        paragraph: usize,
        range: Range<usize>,
    ) -> Option<Range<usize>> {
        self.passage(part, paragraph)?.map.around(&range)
    }

    /// Whether readers see these words at a place; blanks and line ends are alike.
    pub fn shows(
        &self,
        (part, paragraph, range): &(Part, usize, Range<usize>),
        words: &str,
    ) -> bool {
        let there = self.words(*part, *paragraph);
        let there = there.and_then(|there| there.get(range.clone()));
        there.is_some_and(|there| there.split_whitespace().eq(words.split_whitespace()))
    }

    /// What readers see of a paragraph; nothing of a line as it is written, and if there is none of this number.
    pub fn words(&self, part: Part, paragraph: usize) -> Option<&Clean> {
        if part == Part::Source {
            return None;
        }
        self.passage(part, paragraph).map(|passage| &passage.words)
    }

    /// What the file has between the letters of a paragraph, and round them on the same line: each piece with the byte of the
    /// paragraph that it stands before.
    pub fn unshown(&self, part: Part, paragraph: usize) -> Vec<(usize, &str)> {
        let passage = self.passage(part, paragraph);
        let pieces = passage.map_or(&[][..], |passage| passage.map.pieces());
        let (Some(first), Some(last)) = (pieces.first(), pieces.last()) else {
            return Vec::new();
        };
        let before = &self.text[..first.source.start];
        let before = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
        let behind = self.text[last.source.end..].lines().next();
        let between = pieces.windows(2).map(|pair| {
            let between = self.text.get(pair[0].source.end..pair[1].source.start);
            (pair[1].shown.start, between.unwrap_or_default())
        });
        let behind = (last.shown.end, behind.unwrap_or_default());
        let all = [(first.shown.start, before)].into_iter().chain(between);
        all.chain([behind])
            .filter(|(_, unshown)| !unshown.is_empty())
            .collect()
    }

    /// The line of the file, from 1, in which a paragraph begins; 1 if there is none of this number.
    pub fn line_of(&self, part: Part, paragraph: usize) -> usize {
        let start = self.passage(part, paragraph).map(|passage| passage.start);
        self.lines.line(start.unwrap_or_default())
    }

    /// The lines of the file, from 1, on which the words of a paragraph stand.
    pub fn lines_of(&self, part: Part, paragraph: usize) -> RangeInclusive<usize> {
        let first = self.line_of(part, paragraph);
        let pieces = self
            .passage(part, paragraph)
            .map(|passage| passage.map.pieces());
        let end = pieces
            .and_then(|pieces| pieces.last())
            .map(|piece| piece.source.end);
        first..=end.map_or(first, |end| self.lines.line(end)).max(first)
    }

    /// The line and the column of a byte of the file, both from 1, the column in code points.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let (line, column) = self.lines.position(&self.text, byte);
        let is_marked = line == 1 && self.text.starts_with(BYTE_ORDER_MARK);
        // No editor shows the mark.
        (line, column.saturating_sub(usize::from(is_marked)).max(1))
    }

    fn passage(&self, part: Part, paragraph: usize) -> Option<&Passage> {
        match part {
            Part::Title => self.title.as_ref(),
            Part::Summary => self.summary.as_ref(),
            Part::Text => self.paragraphs.get(paragraph),
            Part::Note(note) => self.notes.get(note)?.get(paragraph),
            Part::Source => self.written.lines.get(paragraph),
        }
    }
}

/// A file as the archive reads it.
pub(super) fn unix(text: &str) -> String {
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    body.replace("\r\n", "\n")
}

#[cfg(test)]
mod tests;
