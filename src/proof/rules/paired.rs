//! An original and its translation, side by side, for the rules about pairs.

use super::super::align::{Measure, Row, align};
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
    /// The paragraphs that stand for each other.
    pub(super) rows: Vec<Row>,
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

    fn measures(&self) -> Vec<Measure> {
        let measure = |passage: &Passage<'_>| Measure {
            sort: passage.sort,
            length: passage.text.chars().count(),
        };
        self.paragraphs.iter().map(measure).collect()
    }
}

impl<'a> Pair<'a> {
    pub(super) fn new(original: Side<'a>, translation: Side<'a>) -> Self {
        let [left, right] = [&original, &translation].map(Side::measures);
        Self {
            rows: align(&left, &right),
            original,
            translation,
            names: &[],
            changed: &[],
        }
    }

    /// The paragraphs that stand beside each other one by one, with the number in the translation.
    pub(super) fn rows(&self) -> impl Iterator<Item = (usize, &Passage<'a>, &Passage<'a>)> {
        let one_by_one = |row: &&Row| row.original.len() == 1 && row.translation.len() == 1;
        self.rows.iter().filter(one_by_one).map(|row| {
            let (original, translation) = (row.original.start, row.translation.start);
            (
                translation,
                &self.original.paragraphs[original],
                &self.translation.paragraphs[translation],
            )
        })
    }

    /// The paragraph of the translation at which the first row is that is not of one and one.
    pub(super) fn first_odd(&self) -> Option<usize> {
        let is_odd = |row: &&Row| row.original.len() != 1 || row.translation.len() != 1;
        let odd = self.rows.iter().find(is_odd)?;
        Some(self.in_translation(odd.translation.start))
    }

    /// The paragraph of the translation at which one of the original stands, or would.
    pub(super) fn beside(&self, original: usize) -> usize {
        let row = self
            .rows
            .iter()
            .find(|row| row.original.contains(&original));
        let translation = row.map_or(usize::MAX, |row| row.translation.start);
        self.in_translation(translation)
    }

    fn in_translation(&self, paragraph: usize) -> usize {
        paragraph.min(self.translation.paragraphs.len().saturating_sub(1))
    }
}
