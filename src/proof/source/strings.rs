//! The strings of a TOML file: what they say, and which bytes of the file say it.

use crate::text::source_map::{Origin, SourceMap};
use std::ops::Range;

/// A string of a file.
#[derive(Clone, Debug)]
pub(in crate::proof) struct Value {
    /// What it says.
    pub(in crate::proof) text: String,
    /// From what it says to the file.
    pub(super) map: SourceMap,
    /// Bytes of the file between the quotes, without the line end that TOML leaves out behind the opening ones.
    pub(in crate::proof) inside: Range<usize>,
    /// What it stands between.
    pub(in crate::proof) quotes: &'static str,
    /// Whether a backslash in it begins an escape.
    pub(in crate::proof) has_escapes: bool,
}

impl Value {
    /// Reads the string at `span` of `file`, quotes included, which the parser has read as `text`.
    ///
    /// Nothing if we read it otherwise than the parser did: then nobody can say which bytes say what.
    pub(in crate::proof) fn read(file: &str, span: Range<usize>, text: &str) -> Option<Self> {
        let raw = file.get(span.clone())?;
        let quotes = ["'''", "\"\"\"", "'", "\""].into_iter().find(|quotes| {
            raw.len() >= 2 * quotes.len() && raw.starts_with(quotes) && raw.ends_with(quotes)
        })?;
        let opening = &raw[quotes.len()..];
        let dropped = usize::from(quotes.len() == 3 && opening.starts_with('\n'));
        let inside = span.start + quotes.len() + dropped..span.end - quotes.len();
        if inside.start > inside.end {
            return None;
        }
        let (said, map) = if quotes.starts_with('\'') {
            let said = file.get(inside.clone())?.to_owned();
            (said, SourceMap::same(inside.clone()))
        } else {
            unescape(file.get(inside.clone())?, inside.start)?
        };
        (said == text).then_some(Self {
            text: said,
            map,
            inside,
            quotes,
            has_escapes: quotes.starts_with('"'),
        })
    }
}

impl Value {
    /// What bytes of the file would say within the string; nothing if they are no whole escapes.
    pub(in crate::proof) fn said(&self, raw: &str) -> Option<String> {
        if self.has_escapes {
            return unescape(raw, 0).map(|(said, _)| said);
        }
        Some(raw.to_owned())
    }

    /// How many bytes of what the string says stand before byte `at` of the file; nothing within an escape and outside of the
    /// quotes.
    pub(in crate::proof) fn said_at(&self, at: usize) -> Option<usize> {
        if at < self.inside.start || at > self.inside.end {
            return None;
        }
        let pieces = self.map.pieces();
        let next = pieces.partition_point(|piece| piece.source.end < at);
        match pieces.get(next) {
            Some(piece) if at <= piece.source.start => Some(piece.shown.start),
            Some(piece) if at == piece.source.end => Some(piece.shown.end),
            Some(piece) if piece.origin == Origin::Same => {
                Some(piece.shown.start + (at - piece.source.start))
            }
            Some(_) => None,
            None => Some(self.text.len()),
        }
    }
}

/// What a string with escapes says, which begins at byte `start` of the file.
fn unescape(raw: &str, start: usize) -> Option<(String, SourceMap)> {
    let (mut said, mut map) = (String::new(), SourceMap::default());
    let mut at = 0;
    while at < raw.len() {
        let rest = &raw[at..];
        let plain = rest.find('\\').unwrap_or(rest.len());
        if plain > 0 {
            let shown = said.len()..said.len() + plain;
            map.push(shown, start + at..start + at + plain, Origin::Same);
            said.push_str(&rest[..plain]);
            at += plain;
            continue;
        }
        let (letter, length) = escape(rest)?;
        if let Some(letter) = letter {
            let shown = said.len()..said.len() + letter.len_utf8();
            map.push(shown, start + at..start + at + length, Origin::Escape);
            said.push(letter);
        }
        at += length;
    }
    Some((said, map))
}

/// The letter for which an escape stands at the beginning of `text`, and the bytes it takes; no letter for the backslash that
/// leaves out a line end.
fn escape(text: &str) -> Option<(Option<char>, usize)> {
    let kind = text[1..].chars().next()?;
    let letter = match kind {
        'b' => '\u{8}',
        't' => '\t',
        'n' => '\n',
        'f' => '\u{C}',
        'r' => '\r',
        'e' => '\u{1B}',
        '"' | '\\' => kind,
        'x' => return numbered(text, 2),
        'u' => return numbered(text, 4),
        'U' => return numbered(text, 8),
        ' ' | '\t' | '\n' => {
            let blanks = [' ', '\t', '\n', '\r'];
            let behind = text[1..].trim_start_matches(blanks);
            return Some((None, text.len() - behind.len()));
        }
        _ => return None,
    };
    Some((Some(letter), 2))
}

/// An escape of so many hexadecimal digits.
fn numbered(text: &str, digits: usize) -> Option<(Option<char>, usize)> {
    let number = u32::from_str_radix(text.get(2..2 + digits)?, 16).ok()?;
    Some((Some(char::from_u32(number)?), 2 + digits))
}
