//! The model of the terminal, as far as it is not the grid: where its cursor is, what its pen is, which rows scroll.

use super::rendition::Rendition;

/// Where the cursor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cursor {
    /// In this column and row, counted from 0.
    At(usize, usize),
    /// In this row. The column is not to be relied on: something was written into the last one, after which terminals wait
    /// with the wrap and differ in what ends the wait, or a cluster was written whose width they dispute.
    InRow(usize),
    /// Anywhere.
    Lost,
}

impl Cursor {
    pub(super) const fn row(self) -> Option<usize> {
        match self {
            Self::At(_, row) | Self::InRow(row) => Some(row),
            Self::Lost => None,
        }
    }

    pub(super) const fn column(self) -> Option<usize> {
        match self {
            Self::At(column, _) => Some(column),
            Self::InRow(_) | Self::Lost => None,
        }
    }
}

/// The rows that scroll, first and last, counted from 0 (DECSTBM).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Margins {
    pub(super) top: usize,
    pub(super) bottom: usize,
}

impl Margins {
    /// Those of a terminal that was reset.
    pub(super) const fn all(rows: usize) -> Self {
        Self {
            top: 0,
            bottom: rows.saturating_sub(1),
        }
    }

    pub(super) const fn rows(self) -> usize {
        self.bottom - self.top + 1
    }

    pub(super) const fn contain(self, inner: Self) -> bool {
        self.top <= inner.top && inner.bottom <= self.bottom
    }

    /// Whether a cursor that goes down from one row to another would be stopped, or scroll the region.
    pub(super) const fn stop_down(self, from: usize, to: usize) -> bool {
        from <= self.bottom && self.bottom < to
    }

    /// Whether a cursor that goes up from one row to another would be stopped, or scroll the region.
    pub(super) const fn stop_up(self, from: usize, to: usize) -> bool {
        to < self.top && self.top <= from
    }
}

/// Whether the terminal shows its cursor (DECTCEM).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Visibility {
    Unknown,
    Hidden,
    Shown,
}

/// The state of the terminal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terminal {
    pub(super) cursor: Cursor,
    pub(super) pen: Rendition,
    pub(super) margins: Margins,
    pub(super) visibility: Visibility,
}
