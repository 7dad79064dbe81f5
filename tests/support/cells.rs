//! A whole screen cell by cell: what ratatui painted, or what a terminal shows.

use super::emulator::{Alacritty, Emulator, Seen, wanted};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// The rows of a screen from the top, all equally long. What looks alike is equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cells(pub(crate) Vec<Vec<Seen>>);

impl Cells {
    /// An empty screen.
    pub(crate) fn blank((columns, rows): (u16, u16)) -> Self {
        Self::painted(&Buffer::empty(Rect::new(0, 0, columns, rows)))
    }

    /// What ratatui painted. A symbol that is two columns wide covers the cell at its right.
    pub(crate) fn painted(buffer: &Buffer) -> Self {
        let row = |y| {
            let mut row: Vec<Seen> = Vec::new();
            for x in 0..buffer.area.width {
                if row.len() <= usize::from(x) {
                    let cell = &buffer[(x, y)];
                    let columns =
                        u16::try_from(cell.symbol().width().max(1)).expect("a cluster is short");
                    row.extend(
                        (0..columns).map(|part| wanted(cell, part).judged_by(Modifier::all())),
                    );
                }
            }
            row
        };
        Self((0..buffer.area.height).map(row).collect())
    }

    /// What a terminal shows.
    pub(crate) fn shown(terminal: &Alacritty) -> Self {
        let (columns, rows) = terminal.size();
        let seen = |column, row| terminal.cell(column, row).judged_by(Modifier::all());
        let row = |row| (0..columns).map(|column| seen(column, row)).collect();
        Self((0..rows).map(row).collect())
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for row in &self.0 {
            let row: String = row.iter().map(|seen| seen.symbol.as_str()).collect();
            let _ = writeln!(text, "{}", row.trim_end());
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the tests of the line rely on, and what another emulator may lack.
    #[test]
    fn the_terminal_scrolls_repeats_erases_and_answers() {
        let mut terminal = Alacritty::new((8, 4));
        let mut after = |bytes: &str| {
            terminal.process(bytes.as_bytes());
            Cells::shown(&terminal).text()
        };
        after("\x1b[?1049h\x1b[Hone\r\ntwo\r\nthree\r\nfour");
        assert_eq!(after("\x1b[1;3r\x1b[3;1H\n\x1b[r"), "two\nthree\n\nfour\n");
        assert_eq!(
            after("\x1b[1;3r\x1b[1;1H\x1bM\x1b[r"),
            "\ntwo\nthree\nfour\n"
        );
        let text = after("\x1b[2S\x1b[T\x1b[1;1Hab\x1b[3b\x1b[2;2H\x1b[3X");
        assert_eq!(text, "abbbb\nt   e\nfour\n\n");
        assert_eq!(
            after("\x1b[4;1H\x1b[1m世e\u{301}\x1b[0m\x1b[5n"),
            "abbbb\nt   e\nfour\n世e\u{301}\n"
        );
        assert!(terminal.is_alternate());
        assert_eq!(terminal.cursor(), Some((3, 3)));
        assert_eq!(terminal.take_answers(), ["\x1b[0n"]);
        assert_eq!(terminal.take_answers(), Vec::<String>::new());
    }
}
