//! Numbers of a text, in digits of any script, with the bytes they stand in.

use crate::text::fold::{Folded, fold};
use std::ops::Range;

/// A text with its digits as ASCII.
#[derive(Debug)]
pub(super) struct Digits {
    folded: Folded,
}

impl Digits {
    pub(super) fn of(text: &str) -> Self {
        Self { folded: fold(text) }
    }

    /// The text, folded.
    pub(super) fn as_str(&self) -> &str {
        self.folded.as_str()
    }

    /// The bytes of the text that those of the folded one came from.
    pub(super) fn source(&self, range: Range<usize>) -> Range<usize> {
        self.folded.source(range)
    }

    /// Digits with none beside them, as bytes of the folded text.
    pub(super) fn runs(&self) -> Vec<Range<usize>> {
        let bytes = self.as_str().as_bytes();
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, _) in bytes.iter().enumerate().filter(|(_, b)| b.is_ascii_digit()) {
            match runs.last_mut() {
                Some(run) if run.end == at => run.end += 1,
                _ => runs.push(at..at + 1),
            }
        }
        runs
    }

    pub(super) fn text(&self, range: &Range<usize>) -> &str {
        self.as_str().get(range.clone()).unwrap_or_default()
    }

    pub(super) fn before(&self, at: usize) -> Option<char> {
        self.as_str()[..at].chars().next_back()
    }

    pub(super) fn after(&self, at: usize) -> Option<char> {
        self.as_str()[at..].chars().next()
    }
}
