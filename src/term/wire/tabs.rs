//! Tab stops: a tab (HT) is the shortest way to a column that many rows share, if the stops are where terminals have them
//! at first, in every eighth column (ECMA-48, 8.3.60; VT100 User Guide, DECTST).
//!
//! A reader may have moved them (`tabs(1)`), so the terminal is asked: sent over all stops of a row, it must report
//! (CPR, ECMA-48, 8.3.14) that it came to the last of them. Until it does, no tab is sent.

use super::sequence;

/// Columns between two stops.
const EVERY: usize = 8;
/// The last stop that is used: some terminals have no further ones.
const LAST: usize = 31 * EVERY;

/// What is known of the tab stops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tabs {
    /// The column of the last stop that was asked for, counted from 0.
    asked: usize,
    /// The column of the last stop that is there; none if it is 0.
    known: usize,
}

impl Tabs {
    /// Writes the question. The cursor is anywhere after it.
    ///
    /// It is put in the second row: from the first the answer would look like a key (F3 with a modifier).
    pub(super) fn ask(&mut self, columns: usize) -> Vec<u8> {
        let stops = columns.saturating_sub(1).min(LAST) / EVERY;
        *self = Self {
            asked: stops * EVERY,
            known: 0,
        };
        let mut question = Vec::new();
        sequence::position(&mut question, 0, 1);
        question.resize(question.len() + stops, b'\t');
        question.extend_from_slice(b"\x1b[6n");
        question
    }

    /// Takes the column, counted from 0, in which the cursor was reported.
    pub(super) const fn answer(&mut self, column: usize) {
        if column == self.asked {
            self.known = column;
        }
    }

    /// Tabs that lead from a column to the last stop up to another, and that stop; nothing if there is none on the way.
    pub(super) const fn up_to(self, from: usize, to: usize) -> Option<(usize, usize)> {
        let last = if to < self.known { to } else { self.known };
        let stop = last - last % EVERY;
        if from < stop {
            Some((stop / EVERY - from / EVERY, stop))
        } else {
            None
        }
    }

    /// The same, up to the first stop behind a column.
    pub(super) const fn beyond(self, from: usize, to: usize) -> Option<(usize, usize)> {
        let stop = to + EVERY - to % EVERY;
        if from < to && stop <= self.known {
            Some((stop / EVERY - from / EVERY, stop))
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(columns: usize) -> Tabs {
        let mut tabs = Tabs::default();
        tabs.ask(columns);
        tabs.answer((columns - 1) / EVERY * EVERY);
        tabs
    }

    #[test]
    fn the_question_leads_over_all_stops_of_the_second_row() {
        let mut tabs = Tabs::default();
        assert_eq!(tabs.ask(25), b"\x1b[2H\t\t\t\x1b[6n");
        assert_eq!(tabs.up_to(0, 24), None, "not answered");
        tabs.answer(12);
        assert_eq!(tabs.up_to(0, 24), None, "the stops are elsewhere");
        tabs.answer(24);
        assert_eq!(tabs.up_to(0, 24), Some((3, 24)));
        tabs.ask(25);
        assert_eq!(tabs.up_to(0, 24), None, "asked again");
    }

    #[test]
    fn a_window_without_stops_needs_no_tabs() {
        for columns in [0, 1, 8] {
            let mut tabs = Tabs::default();
            assert_eq!(tabs.ask(columns), b"\x1b[2H\x1b[6n");
            tabs.answer(0);
            assert_eq!(tabs.up_to(0, 7), None);
            assert_eq!(tabs.beyond(0, 7), None);
        }
    }

    #[test]
    fn ways_over_stops_end_at_or_behind_a_column() {
        let tabs = known(80);
        assert_eq!(tabs.up_to(0, 40), Some((5, 40)));
        assert_eq!(tabs.up_to(39, 42), Some((1, 40)));
        assert_eq!(tabs.up_to(40, 42), None, "no stop between the two");
        assert_eq!(tabs.up_to(0, 200), Some((9, 72)));
        assert_eq!(tabs.beyond(3, 7), Some((1, 8)));
        assert_eq!(tabs.beyond(3, 8), Some((2, 16)));
        assert_eq!(tabs.beyond(3, 71), Some((9, 72)));
        assert_eq!(tabs.beyond(3, 72), None, "there is no stop behind it");
    }
}
