//! Two documents beside each other: blank rows are put between their parts, so that what stands for each other begins in the same
//! row. What stands for what, `beside` knows.

use super::super::document::Document;
use std::ops::Range;

/// A document whose parts are put into rows one after the other.
struct Column<'a> {
    document: &'a Document,
    gaps: Vec<usize>,
    /// The row behind what was placed, and the part that comes next.
    end: usize,
    next: usize,
}

impl<'a> Column<'a> {
    fn new(document: &'a Document) -> Self {
        Self {
            document,
            gaps: vec![0; document.parts().len() + 1],
            end: 0,
            next: 0,
        }
    }

    /// Places parts as they come.
    fn place_until(&mut self, until: usize) {
        for part in self.next..until {
            self.end += self.document.blanks_before(part) + self.document.laid(part).lines.len();
        }
        self.next = self.next.max(until);
    }

    /// The first row in which `parts` may begin.
    fn first_row(&self, parts: &Range<usize>) -> usize {
        let blanks = if parts.is_empty() {
            usize::from(self.end > 0)
        } else {
            self.document.blanks_before(parts.start)
        };
        self.end + blanks
    }

    /// Places parts from a row on.
    fn place(&mut self, parts: &Range<usize>, row: usize) {
        if !parts.is_empty() {
            let gap = row - self.first_row(parts);
            self.gaps[parts.start] = gap;
            self.end += gap;
            self.place_until(parts.end);
        }
    }

    fn gaps(mut self, end: usize) -> Vec<usize> {
        if let Some(tail) = self.gaps.last_mut() {
            *tail = end - self.end;
        }
        self.gaps
    }
}

/// The blank rows by which both documents have their `rows` beside each other, and end together.
pub(super) fn gaps(
    (own, other): (&Document, &Document),
    rows: &[(Range<usize>, Range<usize>)],
) -> (Vec<usize>, Vec<usize>) {
    let (mut left, mut right) = (Column::new(own), Column::new(other));
    for (here, there) in rows {
        left.place_until(here.start);
        right.place_until(there.start);
        let row = left.first_row(here).max(right.first_row(there));
        left.place(here, row);
        right.place(there, row);
    }
    left.place_until(own.parts().len());
    right.place_until(other.parts().len());
    let end = left.end.max(right.end);
    (left.gaps(end), right.gaps(end))
}
