//! One folding for every search box, with a map back to the text as it stands.
//!
//! `letters` has the rules for a character; this file strings them together and remembers where each came from.
//! `matching` finds folded words in a folded text. Splitting a query into words and operators is the search's matter.

mod letters;
mod matching;

use matching::Spelling;
use std::ops::Range;

const ZWNJ: char = '\u{200C}';

/// What a zero-width non-joiner becomes.
///
/// Persian readers write می‌روم also as میروم and as می روم. Folded with `Nothing` it is found by all three, if it is
/// looked for with [`Folded::find`]; folded with `Space` it is two words, for an index of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NonJoiner {
    #[default]
    Nothing,
    Space,
}

/// A text folded for searching.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// Ascending in both texts; together they cover the folded one.
    pieces: Vec<Piece>,
    /// What could also be written, ascending.
    spellings: Vec<Spelling>,
}

/// A part of the folded text and the part of the source it came from, in bytes.
///
/// It runs to the next piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Piece {
    folded: u32,
    source: u32,
    source_end: u32,
    /// Whether each character came from one of the same length; if not, this is one character of the source with
    /// what belongs to it.
    even: bool,
}

impl Folded {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn into_string(self) -> String {
        self.text
    }

    /// The letters that the text could also have, each with the byte of the folded text before which it would stand: the e
    /// of Koeln, the blank of می روم.
    pub fn spellings(&self) -> impl Iterator<Item = (usize, char)> {
        let spellings = self.spellings.iter();
        spellings.map(|spelling| (spelling.at as usize, spelling.letter))
    }

    /// The bytes of the source that `range` of the folded text came from: whole characters, with the marks that
    /// were dropped behind them.
    ///
    /// An empty range gives the place where its character begins, or the end of the last one.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let start = self.source_start(range.start);
        if range.is_empty() {
            return start..start;
        }
        start..self.source_end(range.end).max(start)
    }

    /// Where the character begins that the folded byte `at` came from.
    fn source_start(&self, at: usize) -> usize {
        if at >= self.text.len() {
            return self
                .pieces
                .last()
                .map_or(0, |piece| piece.source_end as usize);
        }
        let piece = self.piece(at);
        if !piece.even {
            return piece.source as usize;
        }
        piece.source as usize + self.text.floor_char_boundary(at) - piece.folded as usize
    }

    /// Where the character ends that the byte before `at`, which is not 0, came from.
    fn source_end(&self, at: usize) -> usize {
        let at = at.min(self.text.len());
        let Some(last) = at.checked_sub(1).filter(|_| !self.pieces.is_empty()) else {
            return 0;
        };
        let piece = self.piece(last);
        if !piece.even {
            return piece.source_end as usize;
        }
        piece.source as usize + self.text.ceil_char_boundary(at) - piece.folded as usize
    }

    /// The piece that holds byte `at` of the folded text, which is not empty.
    fn piece(&self, at: usize) -> Piece {
        let next = self
            .pieces
            .partition_point(|piece| piece.folded as usize <= at);
        self.pieces[next.saturating_sub(1)]
    }

    /// Notes that the text from byte `folded` on came from `source`.
    fn note(&mut self, folded: usize, source: Range<usize>) {
        let added = &self.text[folded..];
        let even = added.len() == source.len() && added.chars().nth(1).is_none();
        let source = (offset(source.start), offset(source.end));
        match self.pieces.last_mut() {
            Some(last) if even && last.even && last.source_end == source.0 => {
                last.source_end = source.1;
            }
            _ => self.pieces.push(Piece {
                folded: offset(folded),
                source: source.0,
                source_end: source.1,
                even,
            }),
        }
    }

    /// Notes that the text could also go on with `letter`.
    fn spell(&mut self, letter: char) {
        let spelling = Spelling {
            at: offset(self.text.len()),
            letter,
        };
        if self.spellings.last() != Some(&spelling) {
            self.spellings.push(spelling);
        }
    }

    /// Lets the last character take in `mark`, which folds to nothing and stands right behind it.
    fn extend(&mut self, mark: Range<usize>) {
        let Some(last) = self
            .pieces
            .last_mut()
            .filter(|last| last.source_end == offset(mark.start))
        else {
            return;
        };
        if last.even {
            // Its last character becomes a piece of its own.
            let length = self.text.chars().next_back().map_or(0, char::len_utf8);
            last.source_end -= offset(length);
            let source = last.source_end;
            if last.source == source {
                self.pieces.pop();
            }
            let folded = offset(self.text.len() - length);
            self.pieces.push(Piece {
                folded,
                source,
                source_end: offset(mark.end),
                even: false,
            });
        } else {
            last.source_end = offset(mark.end);
        }
    }
}

/// Folds `text`: what a reader would not tell apart, or a keyboard cannot write, becomes the same.
///
/// Compatibility forms (NFKC), case, diacritics and harakat, letters of Arabic script that look or sound alike,
/// tatweel, joiners and other format characters, digits of all scripts, apostrophes and hyphens. Folding what is
/// folded changes nothing.
pub fn fold(text: &str) -> Folded {
    fold_with(text, NonJoiner::Nothing)
}

/// The same, with a choice for the zero-width non-joiner.
pub fn fold_with(text: &str, non_joiner: NonJoiner) -> Folded {
    fold_by(text, |c, out| {
        if c == ZWNJ && matches!(non_joiner, NonJoiner::Space) {
            out.push(' ');
        } else {
            letters::fold(c, out);
        }
    })
}

/// The same, but capitals stay capitals: for a reader who types one and means it.
pub fn fold_keeping_case(text: &str) -> Folded {
    fold_by(text, letters::fold_keeping_case)
}

/// Folds each character with `fold`, which appends to the string what the character becomes.
fn fold_by(text: &str, fold: impl Fn(char, &mut String)) -> Folded {
    let mut folded = Folded {
        text: String::with_capacity(text.len()),
        ..Folded::default()
    };
    for (at, c) in text.char_indices() {
        let start = folded.text.len();
        fold(c, &mut folded.text);
        let source = at..at + c.len_utf8();
        if folded.text.len() > start {
            folded.note(start, source);
        } else if letters::is_attached(c) {
            folded.extend(source);
        }
        let before = folded.text.chars().next_back();
        if let Some(letter) = before.and_then(|before| letters::spelled_with(c, before)) {
            folded.spell(letter);
        }
    }
    folded
}

/// A byte of a text as pieces hold it.
fn offset(byte: usize) -> u32 {
    u32::try_from(byte).expect("a text to search is shorter than 4 GiB")
}

#[cfg(test)]
mod tests;
