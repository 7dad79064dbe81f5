//! Which changes a patch can tell: it has the lines around each as they are, or cannot be applied, and it is handed on.

use super::Change;
use super::unified::{CONTEXT, applied};
use crate::proof::safety::Hidden;
use crate::proof::source::SourceFile;
use crate::text::lines::Lines;
use std::ops::{Range, RangeInclusive};

/// Those of the `changes` of a file, which are apart and in order, whose lines and the lines around them have nothing that is
/// hidden, neither before nor after all of them.
pub fn tellable(file: &SourceFile, mut changes: Vec<Change>, hidden: &Hidden<'_>) -> Vec<Change> {
    let before = Telling::of(file, hidden);
    loop {
        let all = changes.len();
        let new = file.again(&applied(file.text(), &changes));
        // Without one of them, the others may read otherwise.
        let after = new.as_ref().map(|new| Telling::of(new, hidden));
        let mut grown: isize = 0;
        changes.retain(|change| {
            let start = change.span.start.saturating_add_signed(grown);
            grown = grown
                .saturating_add_unsigned(change.becomes.len())
                .saturating_sub_unsigned(change.span.len());
            let becomes = start..start + change.becomes.len();
            let is_told = |after: &Telling| after.has_nothing_around(&becomes);
            before.has_nothing_around(&change.span) && after.as_ref().is_some_and(is_told)
        });
        if changes.len() == all {
            return changes;
        }
    }
}

/// The lines of a file that must not be told.
struct Telling {
    lines: Lines,
    hidden: Vec<RangeInclusive<usize>>,
}

impl Telling {
    fn of(file: &SourceFile, hidden: &Hidden<'_>) -> Self {
        let lines = Lines::of(file.text());
        let found = hidden.find_in_file(file);
        let on = |bytes: &Range<usize>| {
            let last = bytes.end.saturating_sub(1).max(bytes.start);
            lines.line(bytes.start)..=lines.line(last)
        };
        Self {
            hidden: found.iter().map(on).collect(),
            lines,
        }
    }

    /// Whether a patch with a change of these bytes has nothing of what is hidden.
    fn has_nothing_around(&self, bytes: &Range<usize>) -> bool {
        let first = self.lines.line(bytes.start).saturating_sub(CONTEXT);
        let last = self.lines.line(bytes.end) + CONTEXT;
        let is_away = |own: &RangeInclusive<usize>| *own.end() < first || last < *own.start();
        self.hidden.iter().all(is_away)
    }
}

#[cfg(test)]
mod tests;
