//! A file of a text while it is read: each of its strings, with the maps from what readers see to the bytes of the file.

use super::written::{self, Written};
use super::{BYTE_ORDER_MARK, Passage, SourceFile, Value};
use crate::text::Clean;
use crate::text::clean::Cleaner;
use crate::text::lines::Lines;
use crate::text::markup::{self, ClaimKey};
use crate::text::source_map::{Origin, SourceMap};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// Whose words of a file are read.
#[derive(Clone, Copy)]
pub(super) enum Whose<'a> {
    /// All of them. The claims by which footnotes are marked are the file's own or those of an original; languages whose titles
    /// are left out are texts of their own.
    All {
        claims: Option<&'a [ClaimKey<'a>]>,
        without: &'a [&'a str],
    },
    /// The title and the summary in this language, which have no file of their own.
    Titles(&'a str),
}

/// How a file was read, for reading it once more after an edit.
#[derive(Clone, Debug)]
pub(super) enum Manner {
    All {
        /// The ids of the claims of an original, and whether each is doubtful.
        claims: Option<Vec<(String, bool)>>,
        without: Vec<String>,
    },
    Titles(String),
}

impl Manner {
    fn of(whose: Whose<'_>) -> Self {
        match whose {
            Whose::All { claims, without } => Self::All {
                claims: claims.map(|claims| {
                    let keys = claims.iter();
                    keys.map(|key| (key.id.to_owned(), key.is_doubtful))
                        .collect()
                }),
                without: without.iter().map(ToString::to_string).collect(),
            },
            Whose::Titles(language) => Self::Titles(language.to_owned()),
        }
    }

    /// Reads a file so.
    pub(super) fn read(&self, text: &str) -> Option<SourceFile> {
        let (claims, without) = match self {
            Self::Titles(language) => return read(text, Whose::Titles(language)),
            Self::All { claims, without } => (claims, without),
        };
        let keys = claims.as_ref().map(|claims| {
            let keys = claims.iter().map(|(id, is_doubtful)| ClaimKey {
                id,
                is_doubtful: *is_doubtful,
            });
            keys.collect::<Vec<_>>()
        });
        let without: Vec<&str> = without.iter().map(String::as_str).collect();
        let whose = Whose::All {
            claims: keys.as_deref(),
            without: &without,
        };
        read(text, whose)
    }
}

/// Reads a file; nothing if it is no TOML.
pub(super) fn read(text: &str, whose: Whose<'_>) -> Option<SourceFile> {
    let (unix, outer) = as_it_is_read(text);
    let table = DeTable::parse(&unix).ok()?.into_inner();
    let reading = Reading {
        file: text,
        unix: &unix,
        outer,
        whose,
    };
    Some(match whose {
        Whose::All { claims, without } => reading.whole(&table, claims, without),
        Whose::Titles(language) => reading.titles(&table, language),
    })
}

/// A file while it is read.
pub(super) struct Reading<'a> {
    file: &'a str,
    /// With line ends as LF and without a byte order mark, as the archive reads it.
    unix: &'a str,
    /// From `unix` to the file.
    outer: SourceMap,
    whose: Whose<'a>,
}

impl Reading<'_> {
    fn whole(
        &self,
        table: &DeTable<'_>,
        claims: Option<&[ClaimKey<'_>]>,
        without: &[&str],
    ) -> SourceFile {
        let own = own_claims(table);
        let body = table.get("text");
        let body = self.value(body.and_then(|text| text.get_ref().get("body")));
        let located = body
            .as_ref()
            .map(|body| self.body(body, claims.unwrap_or(&own)));
        let (mut paragraphs, notes) = located.unwrap_or_default();
        let rows = table
            .get("events")
            .and_then(|rows| rows.get_ref().as_array());
        let rows = rows.into_iter().flat_map(|rows| rows.iter());
        paragraphs.extend(rows.filter_map(|row| self.line(row.get_ref().get("text"))));
        SourceFile {
            title: self.line(table.get("title")),
            summary: self.line(table.get("summary")),
            paragraphs,
            notes,
            written: Written::of(self, body.as_ref(), &written::strings(table, without)),
            ..self.empty()
        }
    }

    /// The title and the summary in a language that the file holds no text in.
    fn titles(&self, table: &DeTable<'_>, language: &str) -> SourceFile {
        let own = table.get("translations");
        let own = own.and_then(|all| all.get_ref().get(language)?.get_ref().as_table());
        let Some(own) = own else {
            return self.empty();
        };
        SourceFile {
            title: self.line(own.get("title")),
            summary: self.line(own.get("summary")),
            written: Written::of(self, None, &written::strings(own, &[])),
            ..self.empty()
        }
    }

    /// The file without any of its words.
    fn empty(&self) -> SourceFile {
        SourceFile {
            text: self.file.to_owned(),
            lines: Lines::of(self.file),
            title: None,
            summary: None,
            paragraphs: Vec::new(),
            notes: Vec::new(),
            written: Written::default(),
            how: Manner::of(self.whose),
        }
    }

    /// The paragraphs of a body and of its footnotes.
    fn body(&self, body: &Value, claims: &[ClaimKey<'_>]) -> (Vec<Passage>, Vec<Vec<Passage>>) {
        let (markup, sources) = markup::parse_located(&body.text, claims);
        let starts = Lines::of(&body.text);
        let passage = |(block, map): (&markup::Block, SourceMap)| {
            let line = starts.start(block.line).unwrap_or_default();
            self.passage((block.text.clone(), &map), line, body)
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
    }

    /// A string of the file; nothing for another kind of value.
    pub(super) fn value(&self, value: Option<&toml::Spanned<DeValue<'_>>>) -> Option<Value> {
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
    pub(super) fn passage(
        &self,
        (words, map): (Clean, &SourceMap),
        start: usize,
        value: &Value,
    ) -> Passage {
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
