//! Grids of glyphs: what the terminal shows and what it is to show.

use super::glyph::{Clusters, Glyph};
use super::rendition::Rendition;
use ratatui::buffer::Cell;

/// Rows of glyphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    columns: usize,
    rows: usize,
    glyphs: Vec<Glyph>,
}

impl Grid {
    /// A grid of plain blanks.
    pub(super) fn new((columns, rows): (u16, u16)) -> Self {
        let (columns, rows) = (usize::from(columns), usize::from(rows));
        Self {
            columns,
            rows,
            glyphs: vec![Glyph::blank(Rendition::PLAIN); columns * rows],
        }
    }

    pub(super) const fn columns(&self) -> usize {
        self.columns
    }

    pub(super) const fn rows(&self) -> usize {
        self.rows
    }

    pub(super) fn row(&self, row: usize) -> &[Glyph] {
        &self.glyphs[row * self.columns..][..self.columns]
    }

    fn row_mut(&mut self, row: usize) -> &mut [Glyph] {
        &mut self.glyphs[row * self.columns..][..self.columns]
    }

    /// The rows, downwards.
    pub(super) fn iter(&self) -> impl Iterator<Item = &[Glyph]> {
        (0..self.rows).map(|row| self.row(row))
    }

    /// Makes every glyph a blank.
    pub(super) fn fill(&mut self, blank: Glyph) {
        self.glyphs.fill(blank);
    }

    /// Moves rows: each comes from the one that `source` tells, or is blank.
    pub(super) fn rearrange(&mut self, source: impl Fn(usize) -> Option<usize>, blank: Glyph) {
        let before = self.clone();
        for row in 0..self.rows {
            match source(row) {
                Some(from) => self.row_mut(row).copy_from_slice(before.row(from)),
                None => self.row_mut(row).fill(blank),
            }
        }
    }

    /// Replaces a row with one of the same length.
    pub(super) fn set_row(&mut self, row: usize, glyphs: &[Glyph]) {
        self.row_mut(row).copy_from_slice(glyphs);
    }

    /// Takes everything from a grid of this size.
    pub(super) fn take(&mut self, other: &Self) {
        self.glyphs.copy_from_slice(&other.glyphs);
    }

    /// Puts a cell at a column and row. A wide one covers the next column, where a blank changes nothing.
    pub(super) fn put(&mut self, (column, row): (u16, u16), cell: &Cell, clusters: &mut Clusters) {
        let (column, row) = (usize::from(column), usize::from(row));
        if column >= self.columns || row >= self.rows {
            return;
        }
        let mut glyph = clusters.glyph(cell);
        let line = self.row_mut(row);
        let is_covered = line[column].is_covered() && glyph.is_blank();
        if is_covered || (line[column] == glyph && !glyph.is_wide()) {
            return;
        }
        if glyph.is_wide() && column + 1 == line.len() {
            glyph = Glyph::blank(glyph.rendition);
        }
        release(line, column);
        line[column] = glyph;
        if glyph.is_wide() {
            release(line, column + 1);
            line[column + 1] = glyph.second_column();
        }
    }
}

/// Makes blanks of both halves of a wide glyph that is about to lose the one at `column`.
fn release(line: &mut [Glyph], column: usize) {
    let blank = Glyph::blank(line[column].rendition);
    if line[column].is_covered() && column > 0 {
        line[column - 1] = blank;
    }
    if let Some(next) = line.get_mut(column + 1)
        && next.is_covered()
    {
        *next = blank;
    }
    line[column] = blank;
}
