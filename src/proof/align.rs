//! Which paragraphs of a translation stand for which of its original, found by their lengths alone (W. A. Gale and K. W. Church,
//! “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19, 1993).
//!
//! Translators join paragraphs, split them and leave some out. What is compared side by side, on a screen or by a check, has to
//! find its way back after that.

use crate::archive::vocabulary::closed_list;
use crate::text::markup::{Block, BlockKind};
use std::ops::Range;

/// What of a paragraph is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    pub sort: Sort,
    /// Code points.
    pub length: usize,
}

closed_list!(
    /// What translators leave as it is: a heading becomes no quotation.
    Sort { Prose = "prose", Heading = "heading", Quotation = "quotation", Item = "item" }
);

impl Sort {
    pub fn of(kind: BlockKind) -> Self {
        match kind {
            BlockKind::Heading(_) | BlockKind::Break => Self::Heading,
            BlockKind::Quote | BlockKind::Speaker => Self::Quotation,
            BlockKind::Item(_) => Self::Item,
            BlockKind::Paragraph => Self::Prose,
        }
    }
}

impl Measure {
    pub fn of(block: &Block) -> Self {
        Self {
            sort: Sort::of(block.kind),
            length: block.text.chars().count(),
        }
    }
}

/// Paragraphs that stand for each other, of which one side may be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub original: Range<usize>,
    pub translation: Range<usize>,
}

/// Paragraphs that are taken from each side in one step, and what the step costs: the negative logarithm of how often the paper
/// found it.
const STEPS: &[(usize, usize, f64)] = &[
    (1, 1, 0.12),
    (1, 2, 2.4),
    (2, 1, 2.4),
    (2, 2, 4.5),
    (1, 0, 4.6),
    (0, 1, 4.6),
];

/// The variance of a translation's length for each letter of the original, by the paper.
const VARIANCE: f64 = 6.8;

/// What a heading beside prose costs: more than to leave both without company.
const OTHER_SORT: f64 = 10.0;

/// Paragraphs of both sides together beyond which nothing is looked for: the table of costs grows with their product.
const MOST: usize = 4_000;

/// The rows of an original and its translation, in order. Every paragraph of both is in one row.
pub fn align(original: &[Measure], translation: &[Measure]) -> Vec<Row> {
    let sorts = |side: &[Measure]| side.iter().map(|one| one.sort).collect::<Vec<_>>();
    if sorts(original) == sorts(translation) || original.len() + translation.len() > MOST {
        return one_by_one(original.len(), translation.len());
    }
    let table = Table::fill(original, translation);
    table.way_back()
}

/// Number by number; what one side has more of is left alone.
fn one_by_one(original: usize, translation: usize) -> Vec<Row> {
    let row = |index: usize| Row {
        original: index.min(original)..(index + 1).min(original),
        translation: index.min(translation)..(index + 1).min(translation),
    };
    (0..original.max(translation)).map(row).collect()
}

/// The least cost of every pair of beginnings, and the step that leads to it.
struct Table {
    /// Of the translation, and one more.
    columns: usize,
    cells: Vec<Cell>,
}

#[derive(Clone, Copy)]
struct Cell {
    cost: f64,
    step: (usize, usize),
}

impl Table {
    fn fill(original: &[Measure], translation: &[Measure]) -> Self {
        let columns = translation.len() + 1;
        let start = Cell {
            cost: 0.0,
            step: (0, 0),
        };
        let mut table = Self {
            columns,
            cells: vec![start; (original.len() + 1) * columns],
        };
        let ratio = ratio(original, translation);
        for row in 0..=original.len() {
            for column in 0..columns {
                if (row, column) != (0, 0) {
                    let cell = table.cheapest((row, column), |(from, to)| {
                        mismatch(&original[from..row], &translation[to..column], ratio)
                    });
                    table.cells[row * columns + column] = cell;
                }
            }
        }
        table
    }

    /// The cheapest way to a cell; `mismatch` is what the paragraphs from a former cell on cost.
    fn cheapest(
        &self,
        (row, column): (usize, usize),
        mismatch: impl Fn((usize, usize)) -> f64,
    ) -> Cell {
        let ways = STEPS.iter().filter_map(|&(down, right, price)| {
            let from = (row.checked_sub(down)?, column.checked_sub(right)?);
            let before = self.cells[from.0 * self.columns + from.1].cost;
            Some(Cell {
                cost: before + price + mismatch(from),
                step: (down, right),
            })
        });
        ways.min_by(|a, b| a.cost.total_cmp(&b.cost))
            .expect("from every cell but the first one leads a step back")
    }

    fn way_back(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        let (mut row, mut column) = (self.cells.len() / self.columns - 1, self.columns - 1);
        while (row, column) != (0, 0) {
            let (up, left) = self.cells[row * self.columns + column].step;
            rows.push(Row {
                original: row - up..row,
                translation: column - left..column,
            });
            (row, column) = (row - up, column - left);
        }
        rows.reverse();
        rows
    }
}

/// Letters of the translation for each of the original.
fn ratio(original: &[Measure], translation: &[Measure]) -> f64 {
    let all = [original, translation].map(length);
    (all[1] / all[0]).clamp(0.2, 5.0)
}

/// Letters of some paragraphs, at least one: an empty one is as long as nothing.
fn length(paragraphs: &[Measure]) -> f64 {
    let letters: usize = paragraphs.iter().map(|one| one.length).sum();
    f64::from(u32::try_from(letters.max(1)).unwrap_or(u32::MAX))
}

/// How badly these paragraphs stand for each other; nothing where one side is left out, which has its price.
fn mismatch(original: &[Measure], translation: &[Measure], ratio: f64) -> f64 {
    let (Some(first), Some(other)) = (original.first(), translation.first()) else {
        return 0.0;
    };
    let all = || original.iter().chain(translation);
    let sorts = if all().all(|one| one.sort == first.sort) && first.sort == other.sort {
        0.0
    } else {
        OTHER_SORT
    };
    let (wanted, there) = (length(original) * ratio, length(translation));
    let spread = VARIANCE * wanted;
    // The exponent of the normal distribution around the length that is wanted.
    sorts + (there - wanted).powi(2) / (2.0 * spread)
}

#[cfg(test)]
mod tests;
