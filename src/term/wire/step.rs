//! Steps: what is done once before the rows are painted, so that less is left to paint. Rows are scrolled to where they
//! are wanted, or erased together.

use super::abilities::Ability;
use super::encoder::Encoder;
use super::terminal::{Cursor, Margins};

/// How rows are scrolled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scroll {
    /// Up, by LF in the last row of the region.
    LineFeeds,
    /// Up, by SU.
    Up,
    /// Up, by DL in the first row of the region, whose last row is that of the margins.
    DeleteLines,
    /// Down, by RI in the first row of the region.
    ReverseIndexes,
    /// Down, by SD.
    Down,
    /// Down, by IL in the first row of the region, whose last row is that of the margins.
    InsertLines,
}

impl Scroll {
    const fn goes_up(self) -> bool {
        match self {
            Self::LineFeeds | Self::Up | Self::DeleteLines => true,
            Self::ReverseIndexes | Self::Down | Self::InsertLines => false,
        }
    }
}

/// What is done before rows are painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Nothing,
    /// Erases this row and those below (ED).
    Erase(usize),
    /// Scrolls the rows of a region by a number of rows.
    Scroll(Scroll, Margins, usize),
}

impl Step {
    /// Which row of before shows in `row` after the step; nothing if it is blank.
    pub(super) fn source(self, row: usize) -> Option<usize> {
        match self {
            Self::Nothing => Some(row),
            Self::Erase(from) => (row < from).then_some(row),
            Self::Scroll(_, region, _) if row < region.top || region.bottom < row => Some(row),
            Self::Scroll(scroll, region, rows) if scroll.goes_up() => {
                Some(row + rows).filter(|from| *from <= region.bottom)
            }
            Self::Scroll(_, region, rows) => {
                row.checked_sub(rows).filter(|from| *from >= region.top)
            }
        }
    }
}

impl Encoder<'_> {
    /// Takes a step. What it leaves blank has the ground of the scene.
    pub(super) fn take(&mut self, step: Step) {
        // No row is at hand that could be written again on the way.
        self.line.clear();
        match step {
            Step::Nothing => {}
            Step::Erase(from) => {
                self.select_for_blank(self.scene.ground, None);
                if from == 0 && self.has(Ability::Margins) {
                    // It leads home as well, and no margin stands in the way of the rows that follow.
                    self.set_margins(Margins::all(self.rows()));
                }
                self.go_to(0, from, None);
                self.send(b"\x1b[J");
            }
            Step::Scroll(scroll, region, rows) => {
                self.select_for_blank(self.scene.ground, None);
                self.scroll(scroll, region, rows);
            }
        }
    }

    fn scroll(&mut self, scroll: Scroll, region: Margins, rows: usize) {
        match scroll {
            Scroll::Up => {
                self.set_margins(region);
                self.csi(rows, b'S');
            }
            Scroll::Down => {
                self.set_margins(region);
                self.csi(rows, b'T');
            }
            Scroll::LineFeeds => {
                self.set_margins(region);
                self.go_to_row_safely(region.bottom);
                self.out.extend((0..rows).map(|_| b'\n'));
            }
            Scroll::ReverseIndexes => {
                self.set_margins(region);
                self.go_to_row_safely(region.top);
                (0..rows).for_each(|_| self.send(b"\x1bM"));
            }
            Scroll::DeleteLines => self.shift_lines(region.top, rows, b'M'),
            Scroll::InsertLines => self.shift_lines(region.top, rows, b'L'),
        }
    }

    /// Into a row, and out of a column in which the terminal waits with a wrap.
    fn go_to_row_safely(&mut self, row: usize) {
        self.go_to_row(row);
        if self.terminal.cursor == Cursor::InRow(row) {
            self.out.push(b'\r');
            self.terminal.cursor = Cursor::At(0, row);
        }
    }

    /// DL or IL, after which some terminals have the cursor in the first column and some where it was.
    fn shift_lines(&mut self, row: usize, rows: usize, last: u8) {
        self.go_to_row(row);
        self.csi(rows, last);
        self.terminal.cursor = Cursor::InRow(row);
    }
}
