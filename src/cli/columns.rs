//! Columns of a table: measured as a terminal shows them, and cut to a window where there is one.

use crate::text::Clean;
use crate::text::layout::{Cell, Shape, columns, lay_out};

/// Blank columns between two columns of a table.
pub(super) const GAP: usize = 2;

/// The widest text, in columns of a terminal.
pub(super) fn widest<'a>(texts: impl Iterator<Item = &'a Clean>) -> usize {
    texts
        .map(|text| usize::from(columns(text)))
        .max()
        .unwrap_or(0)
}

/// Lines of cells under one another, nothing following the last cell. Every row has the same number of cells.
pub(super) fn aligned(rows: &[Vec<Clean>]) -> Vec<Clean> {
    let count = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..count)
        .map(|index| widest(rows.iter().filter_map(|row| row.get(index))))
        .collect();
    let line = |row: &Vec<Clean>| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            let blanks = width.saturating_sub(usize::from(columns(cell))) + GAP;
            line.extend(std::iter::repeat_n(' ', blanks));
        }
        Clean::new(line.trim_end())
    };
    rows.iter().map(line).collect()
}

/// The beginning of `text` that has room in `width` columns, with an ellipsis where something is cut off.
///
/// The cut is that of the layout; the text stays in logical order, which terminals expect of a program that prints.
pub(super) fn cut(text: &Clean, width: usize) -> Clean {
    let width = u16::try_from(width).unwrap_or(u16::MAX);
    if columns(text) <= width {
        return text.clone();
    }
    let laid = lay_out(text, &Shape::one_line(width));
    let cells = laid.lines.iter().flat_map(|line| &line.cells);
    // The ellipsis itself stands for no bytes.
    let shown = cells.map(Cell::source).filter(|source| !source.is_empty());
    let end = shown.map(|source| source.end).max().unwrap_or(0);
    Clean::from(format!("{}…", text.slice(0..end).trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: [&str; 2]) -> Vec<Clean> {
        cells.map(Clean::new).to_vec()
    }

    #[test]
    fn wide_letters_and_marks_take_the_room_they_take() {
        let lines = aligned(&[
            row(["漢字", "a"]),
            row(["e\u{301}", "b"]),
            row(["fünf5", "c"]),
        ]);
        let lines: Vec<&str> = lines.iter().map(Clean::as_str).collect();
        assert_eq!(lines, ["漢字   a", "e\u{301}      b", "fünf5  c"]);
    }

    #[test]
    fn what_has_no_room_ends_in_an_ellipsis_within_it() {
        assert_eq!(
            cut(&"A kitchen floor".into(), 15).as_str(),
            "A kitchen floor"
        );
        assert_eq!(cut(&"A kitchen floor".into(), 10).as_str(), "A kitchen…");
        for width in 1..12 {
            let short = cut(&"漢字 in Teheran".into(), width);
            assert!(usize::from(columns(&short)) <= width, "{width}: {short}");
        }
    }
}
