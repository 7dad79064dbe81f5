//! The file of a text, byte for byte: where in it the words stand that readers see.
//!
//! Three maps are joined: from a paragraph to the body (`text::markup`), from a string to the file (`strings`), and from
//! the lines as they are read to those of the file, which may end as on Windows.

mod strings;

use super::finding::Part;
use crate::archive::model::Claim;
use crate::text::Clean;
use crate::text::clean::Cleaner;
use crate::text::lines::Lines;
use crate::text::markup::{self, ClaimKey};
use crate::text::source_map::{Origin, SourceMap};
use std::ops::{Range, RangeInclusive};
pub(super) use strings::Value;
use toml::de::{DeTable, DeValue};

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
    /// Bytes of the body between its quotes.
    body: Range<usize>,
    /// The claims of the original, which the file of a translation was read with: their ids, and whether each is doubtful.
    given: Option<Vec<(String, bool)>>,
}

/// A paragraph in its file.
#[derive(Clone, Debug)]
struct Passage {
    /// What readers see of it.
    words: Clean,
    map: SourceMap,
    /// The byte of the file where it begins, or what holds it.
    start: usize,
}

impl SourceFile {
    /// Reads the file of an entry; nothing if it is no TOML. The doubtful claims that mark footnotes are its own.
    pub fn read(text: &str) -> Option<Self> {
        Self::read_with(text, None)
    }

    /// Reads the file of a translation, whose claims are those of the original.
    pub fn read_translation(text: &str, claims: &[Claim]) -> Option<Self> {
        let keys: Vec<ClaimKey<'_>> = claims.iter().map(Claim::key).collect();
        Self::read_with(text, Some(&keys))
    }

    /// Reads `text`, which is this file after an edit, as this file was read.
    pub(super) fn again(&self, text: &str) -> Option<Self> {
        let given = self.given.as_ref().map(|given| {
            let keys = given.iter().map(|(id, is_doubtful)| ClaimKey {
                id,
                is_doubtful: *is_doubtful,
            });
            keys.collect::<Vec<_>>()
        });
        Self::read_with(text, given.as_deref())
    }

    fn read_with(text: &str, claims: Option<&[ClaimKey<'_>]>) -> Option<Self> {
        let (unix, outer) = as_it_is_read(text);
        let table = DeTable::parse(&unix).ok()?.into_inner();
        let own = own_claims(&table);
        let reading = Reading {
            file: text,
            unix: &unix,
            outer,
        };
        let body = reading.value(
            table
                .get("text")
                .and_then(|table| table.get_ref().get("body")),
        );
        let located = body.as_ref().map(|body| {
            let (markup, sources) = markup::parse_located(&body.text, claims.unwrap_or(&own));
            let starts = Lines::of(&body.text);
            let passage = |(block, map): (&markup::Block, SourceMap)| {
                let line = starts.start(block.line).unwrap_or_default();
                reading.passage((block.text.clone(), &map), line, body)
            };
            let passages = |blocks: &[markup::Block], maps: Vec<SourceMap>| {
                blocks.iter().zip(maps).map(passage).collect::<Vec<_>>()
            };
            let notes = markup.notes.iter().zip(sources.notes);
            (
                passages(&markup.blocks, sources.blocks),
                notes
                    .map(|(note, maps)| passages(&note.blocks, maps))
                    .collect(),
            )
        });
        let (mut paragraphs, notes) = located.unwrap_or_default();
        let rows = table
            .get("events")
            .and_then(|rows| rows.get_ref().as_array());
        let rows = rows.into_iter().flat_map(|rows| rows.iter());
        paragraphs.extend(rows.filter_map(|row| reading.line(row.get_ref().get("text"))));
        Some(Self {
            title: reading.line(table.get("title")),
            summary: reading.line(table.get("summary")),
            paragraphs,
            notes,
            body: body.map_or(text.len()..text.len(), |body| reading.bytes(&body.inside)),
            lines: Lines::of(text),
            text: text.to_owned(),
            given: claims.map(|given| {
                let keys = given.iter().map(|key| (key.id.to_owned(), key.is_doubtful));
                keys.collect()
            }),
        })
    }

    /// The whole file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The body as it stands between its quotes, without the line end behind the opening ones; empty if there is none.
    pub fn body(&self) -> &str {
        self.text.get(self.body.clone()).unwrap_or_default()
    }

    /// The byte of the file at which [`Self::body`] begins; its end if there is none.
    pub fn body_start(&self) -> usize {
        self.body.start
    }

    /// The bytes of the file that spell `range` of a paragraph: they read the same, but for line ends and what stands around
    /// these. An empty range is the spot where something may be put in. Nothing where that is not certain, because markup, an
    /// escape or a character that is not shown stands there.
    pub fn span(&self, part: Part, paragraph: usize, range: Range<usize>) -> Option<Range<usize>> {
        if part == Part::Source {
            return self.in_line(paragraph, &range);
        }
        self.passage(part, paragraph)?.map.exact(&range)
    }

    /// The bytes of the file from the first to the last that are behind `range`, with the markup in between: for showing,
    /// never for putting other words there.
    pub fn around(
        &self,
        part: Part,
        paragraph: usize,
        range: Range<usize>,
    ) -> Option<Range<usize>> {
        if part == Part::Source {
            return self.in_line(paragraph, &range);
        }
        self.passage(part, paragraph)?.map.around(&range)
    }

    /// What readers see of a paragraph; nothing if there is none of this number.
    pub(super) fn words(&self, part: Part, paragraph: usize) -> Option<&Clean> {
        self.passage(part, paragraph).map(|passage| &passage.words)
    }

    /// The line of the file, from 1, in which a paragraph begins; 1 if there is none of this number.
    pub fn line_of(&self, part: Part, paragraph: usize) -> usize {
        let start = match part {
            Part::Source => self.line_start(paragraph),
            _ => self.passage(part, paragraph).map(|passage| passage.start),
        };
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
            Part::Source => None,
        }
    }

    /// The byte at which a line of the body begins, from 0.
    fn line_start(&self, line: usize) -> Option<usize> {
        let mut starts =
            std::iter::once(0).chain(self.body().match_indices('\n').map(|(at, _)| at + 1));
        starts.nth(line).map(|start| self.body.start + start)
    }

    fn in_line(&self, line: usize, range: &Range<usize>) -> Option<Range<usize>> {
        let start = self.line_start(line)?;
        let text = self.text[start..self.body.end].lines().next()?;
        text.get(range.clone())?;
        Some(start + range.start..start + range.end)
    }
}

/// A file while it is read.
struct Reading<'a> {
    file: &'a str,
    /// With line ends as LF and without a byte order mark, as the archive reads it.
    unix: &'a str,
    /// From `unix` to the file.
    outer: SourceMap,
}

impl Reading<'_> {
    /// A string of the file; nothing for another kind of value.
    fn value(&self, value: Option<&toml::Spanned<DeValue<'_>>>) -> Option<Value> {
        let value = value?;
        let text = value.get_ref().as_str()?;
        Value::read(self.unix, value.span(), text)
    }

    /// A string that is shown in one line, without blanks at its ends.
    fn line(&self, value: Option<&toml::Spanned<DeValue<'_>>>) -> Option<Passage> {
        let value = self.value(value)?;
        let blanks = value.text.len() - value.text.trim_start().len();
        let mut map = SourceMap::default();
        let mut cleaner = Cleaner::default();
        cleaner.push_from(value.text.trim(), blanks, &mut map);
        Some(self.passage((cleaner.finish(), &map), 0, &value))
    }

    /// A paragraph of `value` that begins at byte `start` of it.
    fn passage(&self, (words, map): (Clean, &SourceMap), start: usize, value: &Value) -> Passage {
        let first = map
            .pieces()
            .first()
            .map_or(start, |piece| piece.source.start);
        let spot = value.map.around(&(first..first + 1));
        let spot = spot.map_or(value.inside.start, |spot| spot.start);
        Passage {
            words,
            map: map
                .through(&value.map)
                .through(&self.outer)
                .with_plain_line_ends(self.file),
            start: self.bytes(&(spot..spot)).start,
        }
    }

    /// Bytes of the file as it is read as those of the file.
    fn bytes(&self, range: &Range<usize>) -> Range<usize> {
        let end = self
            .outer
            .pieces()
            .last()
            .map_or(0, |piece| piece.source.end);
        let at = |byte: usize| self.outer.around(&(byte..byte + 1));
        let start = at(range.start).map_or(end, |here| here.start);
        let end = at(range.end).map_or(end, |here| here.start);
        start..end
    }
}

/// A file as the archive reads it.
pub(super) fn unix(text: &str) -> String {
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    body.replace("\r\n", "\n")
}

/// A file as the archive reads it, and its map to the file.
fn as_it_is_read(text: &str) -> (String, SourceMap) {
    let body = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    let mut at = text.len() - body.len();
    let (mut unix, mut map) = (String::with_capacity(body.len()), SourceMap::default());
    for (number, line) in body.split("\r\n").enumerate() {
        if number > 0 {
            map.push(unix.len()..unix.len() + 1, at..at + 2, Origin::Other);
            unix.push('\n');
            at += 2;
        }
        if !line.is_empty() {
            let shown = unix.len()..unix.len() + line.len();
            map.push(shown, at..at + line.len(), Origin::Same);
        }
        unix.push_str(line);
        at += line.len();
    }
    (unix, map)
}

/// The claims of an entry's own file.
fn own_claims<'a>(table: &'a DeTable<'_>) -> Vec<ClaimKey<'a>> {
    let claims = table
        .get("claims")
        .and_then(|claims| claims.get_ref().as_array());
    let claims = claims.into_iter().flat_map(|claims| claims.iter());
    let claim = |claim: &'a toml::Spanned<DeValue<'_>>| {
        let said = |key: &str| claim.get_ref().get(key)?.get_ref().as_str();
        Some(ClaimKey {
            id: said("id")?,
            is_doubtful: said("certainty") == Some("low") || said("status") == Some("disputed"),
        })
    };
    claims.filter_map(claim).collect()
}

#[cfg(test)]
mod tests;
