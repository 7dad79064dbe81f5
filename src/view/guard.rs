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

/// Columns of blanks from which on two texts in a row are columns of their own.
const GAP: u16 = 2;

/// Puts a mark behind each text of a row that has others behind it, on a terminal that orders whole rows: else columns of
/// right-to-left text would change places (UAX #9, N1: blanks between two such texts run with them).
pub(super) fn part(frame: &mut Buffer, row: Area) {
    let (mut last, mut turns) = (None, false);
    for x in row.x..row.x.saturating_add(row.width) {
        let Some(cell) = frame.cell((x, row.y)) else {
            return;
        };
        if cell.symbol().trim().is_empty() {
            continue;
        }
        let is_behind_a_gap = last.is_some_and(|last| x - last > GAP);
        let is_next = may_turn(cell.symbol());
        if let Some(before) = last.filter(|_| is_behind_a_gap && turns)
            && let Some(end) = frame.cell_mut((before, row.y))
        {
            let marked = format!("{}{MARK}", end.symbol());
            end.set_symbol(&marked);
            turns = false;
        }
        turns |= is_next;
        last = Some(x);
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

    #[test]
    fn columns_stay_where_they_are_on_a_terminal_that_orders_rows() {
        let row = "سفر من   گزارش (12)  تهران";
        let mut frame = Buffer::empty(Rect::new(0, 0, 30, 1));
        frame.set_string(0, 0, row, Style::new());
        let starts = |frame: &Buffer| {
            let cells = frame.content.iter().map(ratatui::buffer::Cell::symbol);
            let text = Clean::new(cells.collect::<String>().trim_end());
            let shape = Shape {
                direction: Direction::LeftToRight,
                ..Shape::one_line(30).visual()
            };
            let laid = lay_out(&text, &shape);
            let seen = laid.lines[0]
                .cells
                .iter()
                .map(|cell| text[cell.source()].to_owned());
            let seen = seen.collect::<String>().replace(MARK, "");
            ["رفس", "شرازگ", "نارهت"].map(|word| seen.find(word))
        };
        let [first, second, third] = starts(&frame);
        assert!(
            first > second && second > third,
            "unmarked, they change places"
        );
        part(&mut frame, Area::new(0, 0, 30, 1));
        let [first, second, third] = starts(&frame);
        assert!(
            first.is_some() && first < second && second < third,
            "{frame:?}"
        );
        let mut latin = Buffer::empty(Rect::new(0, 0, 30, 1));
        latin.set_string(0, 0, "a walk   report  سفر", Style::new());
        let untouched = latin.clone();
        part(&mut latin, Area::new(0, 0, 30, 1));
        assert_eq!(latin, untouched, "nothing stands behind what turns");
    }
}
