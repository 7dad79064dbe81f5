//! An original and its translation, side by side, for the rules about pairs.

use super::passage::{Passage, primary};
use crate::archive::model::SharedName;
use crate::text::fold::{Folded, fold};

/// One text of a pair.
#[derive(Debug)]
pub(super) struct Side<'a> {
    /// The primary subtag.
    pub(super) language: &'a str,
    pub(super) paragraphs: Vec<Passage<'a>>,
    /// Folded as for a search, paragraph by paragraph.
    pub(super) folded: Vec<Folded>,
}

/// A translation beside its original.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    pub(super) original: Side<'a>,
    pub(super) translation: Side<'a>,
    pub(super) names: &'a [&'a SharedName],
    /// Paragraphs of the original.
    pub(super) changed: &'a [usize],
}

impl<'a> Side<'a> {
    pub(super) fn new(language: &'a str, paragraphs: Vec<Passage<'a>>) -> Self {
        let folded = paragraphs.iter().map(|passage| fold(passage.text));
        Self {
            language: primary(language),
            folded: folded.collect(),
            paragraphs,
        }
    }
}

impl<'a> Pair<'a> {
    /// Whether the paragraphs stand beside each other one by one.
    pub(super) fn is_aligned(&self) -> bool {
        self.original.paragraphs.len() == self.translation.paragraphs.len()
    }

    /// The paragraphs that stand beside each other, with their number; none if their counts differ.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, &Passage<'a>, &Passage<'a>)> {
        let originals = if self.is_aligned() {
            self.original.paragraphs.as_slice()
        } else {
            &[]
        };
        let rows = originals.iter().zip(&self.translation.paragraphs);
        rows.enumerate()
            .map(|(index, (original, translation))| (index, original, translation))
    }
}
