//! Grids of glyphs: what the terminal shows and what it is to show. Rows carry digests, so that equal rows are found
//! without comparing every row with every other.

use super::glyph::{Clusters, Glyph};
use super::rendition::Rendition;
use ratatui::buffer::Cell;

/// Rows of glyphs.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    columns: usize,
    glyphs: Vec<Glyph>,
    /// One for each row; up to date after [`Grid::digest`].
    digests: Vec<Digest>,
}

/// What a row shows, in short.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Digest {
    all: u64,
    /// Whatever its letters look like.
    letters: u64,
}

impl Grid {
    /// A grid of plain blanks.
    pub(super) fn new((columns, rows): (u16, u16)) -> Self {
        let (columns, rows) = (usize::from(columns), usize::from(rows));
        let mut grid = Self {
            columns,
            glyphs: vec![Glyph::blank(Rendition::PLAIN); columns * rows],
            digests: vec![Digest::default(); rows],
        };
        grid.digest();
        grid
    }

    pub(super) const fn columns(&self) -> usize {
        self.columns
    }

    pub(super) fn rows(&self) -> usize {
        self.digests.len()
    }

    pub(super) fn row(&self, row: usize) -> &[Glyph] {
        &self.glyphs[row * self.columns..][..self.columns]
    }

    fn row_mut(&mut self, row: usize) -> &mut [Glyph] {
        &mut self.glyphs[row * self.columns..][..self.columns]
    }

    /// Makes every glyph a blank.
    pub(super) fn fill(&mut self, blank: Glyph) {
        self.glyphs.fill(blank);
        self.digest();
    }

    /// Brings the digests up to date.
    pub(super) fn digest(&mut self) {
        let Self {
            columns,
            glyphs,
            digests,
        } = self;
        for (row, digest) in glyphs.chunks_exact((*columns).max(1)).zip(digests) {
            *digest = row.iter().fold(Digest::default(), |digest, glyph| Digest {
                all: glyph.mixed_into(digest.all),
                letters: glyph.letter_mixed_into(digest.letters),
            });
        }
    }

    /// Whether a row shows the same as a row of another grid of this width.
    pub(super) fn is_same(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.digests[row] == other.digests[other_row] && self.row(row) == other.row(other_row)
    }

    /// Whether a row has the letters of a row of another grid of this width, whatever they look like there; it may err, once in
    /// as many rows as nobody will ever see.
    pub(super) fn has_letters_of(&self, row: usize, other: &Self, other_row: usize) -> bool {
        self.digests[row].letters == other.digests[other_row].letters
    }

    /// Takes a row from another grid of this width.
    pub(super) fn take_row(&mut self, row: usize, other: &Self) {
        self.row_mut(row).copy_from_slice(other.row(row));
        self.digests[row] = other.digests[row];
    }

    /// Moves rows: each comes from the one that `source` tells, or is blank.
    pub(super) fn rearrange(&mut self, source: impl Fn(usize) -> Option<usize>, blank: Glyph) {
        let before = self.clone();
        for row in 0..self.rows() {
            match source(row) {
                Some(from) => self.row_mut(row).copy_from_slice(before.row(from)),
                None => self.row_mut(row).fill(blank),
            }
        }
        self.digest();
    }

    /// Takes everything from a grid of this size.
    pub(super) fn take(&mut self, other: &Self) {
        self.glyphs.copy_from_slice(&other.glyphs);
        self.digests.copy_from_slice(&other.digests);
    }

    /// Puts a cell at a column and row. A wide one covers the next column, where a blank changes nothing.
    pub(super) fn put(&mut self, (column, row): (u16, u16), cell: &Cell, clusters: &mut Clusters) {
        let (column, row) = (usize::from(column), usize::from(row));
        if column >= self.columns || row >= self.rows() {
            return;
        }
        let mut glyph = clusters.glyph(cell);
        let line = self.row_mut(row);
        if line[column].is_covered() && glyph.is_blank() {
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
