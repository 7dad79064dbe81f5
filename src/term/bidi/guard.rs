//! The last pass over a frame for terminals that order text themselves: marks that make theirs the order it is in already.

use crate::text::layout::may_turn;
use ratatui::buffer::Buffer;

/// U+200E, LEFT-TO-RIGHT MARK. It takes no column, and travels in the cell of the letter before it.
const MARK: char = '\u{200E}';

/// Puts a mark behind every letter that may run from right to left, so that each is a run of its own, and all runs stand
/// from left to right (UAX #9, L2).
pub(in crate::term) fn mark(frame: &mut Buffer) {
    for cell in &mut frame.content {
        let symbol = cell.symbol();
        if may_turn(symbol) && !symbol.ends_with(MARK) {
            let marked = format!("{symbol}{MARK}");
            cell.set_symbol(&marked);
        }
    }
}
