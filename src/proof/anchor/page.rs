//! A text made ready to look for anchors in: folded letters without spaces, with a map back to the bytes they came from.

use super::Paragraph;
use crate::text::fold::{Folded, fold};
use std::ops::Range;

/// Letters of a paragraph that may be the quotation, and in how many they differ from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) errors: usize,
}

/// A text to look for anchors in. It is made once for all of them.
#[derive(Debug)]
pub struct Page<'a> {
    paragraphs: Vec<Folding<'a>>,
}

#[derive(Debug)]
struct Folding<'a> {
    hash: &'a str,
    folded: Folded,
    letters: Vec<char>,
    /// Where each letter begins in the folded text, in bytes.
    starts: Vec<usize>,
}

impl<'a> Page<'a> {
    pub fn new(paragraphs: &[Paragraph<'a>]) -> Self {
        let paragraphs = paragraphs.iter().map(Folding::new).collect();
        Self { paragraphs }
    }

    /// Paragraphs.
    pub(super) fn len(&self) -> usize {
        self.paragraphs.len()
    }

    pub(super) fn letters(&self, paragraph: usize) -> &[char] {
        &self.paragraphs[paragraph].letters
    }

    pub(super) fn hash(&self, paragraph: usize) -> &str {
        self.paragraphs[paragraph].hash
    }

    /// The bytes of a paragraph's text that `letters`, which are not none, came from.
    pub(super) fn source(&self, paragraph: usize, letters: Range<usize>) -> Range<usize> {
        let folding = &self.paragraphs[paragraph];
        let last = letters.end - 1;
        let end = folding.starts[last] + folding.letters[last].len_utf8();
        folding.folded.source(folding.starts[letters.start]..end)
    }
}

impl<'a> Folding<'a> {
    fn new(paragraph: &Paragraph<'a>) -> Self {
        let folded = fold(paragraph.text);
        let (starts, letters) = without_spaces(folded.as_str()).unzip();
        Self {
            hash: paragraph.hash,
            folded,
            letters,
            starts,
        }
    }
}

/// The letters that a text is looked for by.
pub(super) fn letters(text: &str) -> Vec<char> {
    let folded = fold(text);
    without_spaces(folded.as_str())
        .map(|(_, letter)| letter)
        .collect()
}

/// Persian is written with a space, a zero-width non-joiner or nothing in the same place: spaces are no difference.
fn without_spaces(folded: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    folded
        .char_indices()
        .filter(|(_, letter)| !letter.is_whitespace())
}
