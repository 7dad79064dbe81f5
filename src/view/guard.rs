//! The last pass over a frame for terminals that order text themselves: marks that make theirs the order it is in already.

use crate::app::frame::Area;
use crate::text::layout::may_turn;
use ratatui::buffer::Buffer;

/// U+200E, LEFT-TO-RIGHT MARK. It takes no column, and travels in the cell of the letter before it.
const MARK: char = '\u{200E}';

/// Puts a mark behind every letter of an area that may run from right to left, so that each is a run of its own, and all
/// runs stand from left to right (UAX #9, L2).
pub(super) fn mark(frame: &mut Buffer, area: Area) {
    for y in area.y..area.y.saturating_add(area.height) {
        for x in area.x..area.x.saturating_add(area.width) {
            let Some(cell) = frame.cell_mut((x, y)) else {
                continue;
            };
            let symbol = cell.symbol();
            if may_turn(symbol) && !symbol.ends_with(MARK) {
                let marked = format!("{symbol}{MARK}");
                cell.set_symbol(&marked);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Clean;
    use crate::text::layout::{Direction, Shape, columns, lay_out};
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    fn mark_all(frame: &mut Buffer) {
        let Rect { width, height, .. } = frame.area;
        mark(frame, Area::new(0, 0, width, height));
    }

    #[test]
    fn every_letter_that_may_turn_is_marked_once_and_takes_the_columns_it_took() {
        let mut frame = Buffer::empty(Rect::new(0, 0, 20, 2));
        frame.set_string(0, 0, "a (1) é 日 ─", Style::new());
        let untouched = frame.clone();
        mark_all(&mut frame);
        assert_eq!(frame, untouched, "nothing of it turns");
        let letters = ["ﻡ", "ﻼ", "ﯼ\u{65A}", "\u{5D0}", "٣", "۳", "،"];
        for (column, letter) in (0..).zip(letters) {
            frame[(column, 1)].set_symbol(letter);
        }
        mark_all(&mut frame);
        mark_all(&mut frame);
        for (column, letter) in (0..).zip(letters) {
            let marked = frame[(column, 1)].symbol();
            assert_eq!(marked, format!("{letter}\u{200E}"));
            assert_eq!(columns(&Clean::new(marked)), columns(&Clean::new(letter)));
        }
    }

    /// A terminal that orders a row by UAX #9, as VTE does, shows the marked letters as they were written.
    #[test]
    fn a_row_with_marks_stays_in_its_order() {
        let row = "abc ﻡﻼﺳ (12) ۳٤ ﯽﻣ، x";
        let mut frame = Buffer::empty(Rect::new(0, 0, 24, 1));
        frame.set_string(0, 0, row, Style::new());
        let ordered = |frame: &Buffer| {
            let cells = frame.content.iter().map(ratatui::buffer::Cell::symbol);
            let text = Clean::new(cells.collect::<String>().trim_end());
            let shape = Shape {
                direction: Direction::LeftToRight,
                ..Shape::one_line(24).visual()
            };
            let laid = lay_out(&text, &shape);
            let cells = &laid.lines[0].cells;
            let source = cells
                .iter()
                .map(|cell| text[cell.source()].replace('\u{200E}', ""));
            source.collect::<String>()
        };
        assert_ne!(ordered(&frame), row, "without marks it is turned");
        mark_all(&mut frame);
        assert_eq!(ordered(&frame), row);
    }
}
