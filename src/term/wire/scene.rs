//! The scene: what is the same for all attempts at a frame, and which rows are equal.

use super::abilities::Abilities;
use super::glyph::{Clusters, Glyph};
use super::grid::Grid;
use super::step::Step;
use std::collections::HashMap;

/// What is known and wanted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene<'a> {
    pub(super) clusters: &'a Clusters,
    pub(super) abilities: Abilities,
    /// What the terminal shows before the frame.
    pub(super) shown: &'a Grid,
    /// What it is to show.
    pub(super) wanted: &'a Grid,
    /// Which of their rows are equal.
    pub(super) rows: &'a Rows,
    /// The blank that erasing and scrolling leave behind in this frame.
    pub(super) ground: Glyph,
    /// Where the cursor is to be seen, if it is to be seen.
    pub(super) cursor: Option<(usize, usize)>,
}

impl Scene<'_> {
    /// Whether a row shows after `step` what it is to show.
    pub(super) fn is_done(&self, step: Step, row: usize) -> bool {
        self.is_row_of(step.source(row), row)
    }

    /// Whether a shown row, or a blank one, is what is wanted in `row`.
    pub(super) fn is_row_of(&self, source: Option<usize>, row: usize) -> bool {
        let have = source.map_or(self.rows.blank, |source| self.rows.shown[source]);
        have == self.rows.wanted[row]
    }

    /// The rows that are not as wanted after a step, downwards.
    pub(super) fn rows_to_paint(&self, step: Step) -> Vec<usize> {
        let differs = |&row: &usize| !self.is_done(step, row);
        (0..self.wanted.rows()).filter(differs).collect()
    }
}

/// Numbers of rows: equal rows have equal numbers.
#[derive(Debug)]
pub(super) struct Rows {
    shown: Vec<usize>,
    wanted: Vec<usize>,
    /// The number of a row that shows nothing but the ground.
    blank: usize,
}

impl Rows {
    pub(super) fn number(shown: &Grid, wanted: &Grid, ground: Glyph) -> Self {
        let blank = vec![ground; wanted.columns()];
        let mut numbers = Numbers::default();
        Self {
            blank: numbers.of(&blank),
            shown: shown.iter().map(|row| numbers.of(row)).collect(),
            wanted: wanted.iter().map(|row| numbers.of(row)).collect(),
        }
    }
}

/// Gives out numbers.
#[derive(Default)]
struct Numbers<'g> {
    /// Rows by their digests, with their numbers.
    known: HashMap<u64, (usize, &'g [Glyph])>,
    next: usize,
}

impl<'g> Numbers<'g> {
    fn of(&mut self, row: &'g [Glyph]) -> usize {
        let digest = row.iter().fold(0, |digest, glyph| glyph.mixed_into(digest));
        let fresh = (self.next, row);
        let (number, known) = *self.known.entry(digest).or_insert(fresh);
        if number != self.next && known == row {
            return number;
        }
        // New, or another row with the same digest, which then equals nothing.
        self.next += 1;
        fresh.0
    }
}
