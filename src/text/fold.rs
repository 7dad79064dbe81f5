//! One folding for every search box, with a map back to the text as it stands.

use std::ops::Range;

/// A text folded for searching.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: String,
    /// For each byte of `text`, the byte range of the source character it came from.
    origin: Vec<(u32, u32)>,
}

impl Folded {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The bytes of the source that `range` of the folded text came from.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        if range.is_empty() {
            let at = self.origin.get(range.start).map_or(0, |o| o.0 as usize);
            return at..at;
        }
        self.origin[range.start].0 as usize..self.origin[range.end - 1].1 as usize
    }
}

/// Folds `text`.
pub fn fold(text: &str) -> Folded {
    let mut folded = Folded::default();
    for (at, c) in text.char_indices() {
        for low in c.to_lowercase() {
            folded.text.push(low);
            for _ in 0..low.len_utf8() {
                folded.origin.push((at as u32, (at + c.len_utf8()) as u32));
            }
        }
    }
    folded
}
