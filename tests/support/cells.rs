//! A screen as its reader sees it, cell by cell: what ratatui painted, or what a terminal shows, so that the two can be
//! compared.
//!
//! Two cells are equal when they look alike. A blank without a line or reversed colours has no visible foreground.

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};
use std::fmt::Write;
use unicode_width::UnicodeWidthStr;

/// What shows on a blank: its background, and these.
const ON_BLANKS: Modifier = Modifier::UNDERLINED
    .union(Modifier::CROSSED_OUT)
    .union(Modifier::REVERSED);

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    /// A character with its marks; nothing in the right half of a wide one.
    pub(crate) text: String,
    pub(crate) foreground: Color,
    pub(crate) background: Color,
    pub(crate) modifiers: Modifier,
}

impl Seen {
    /// A cell that looks so. Colours are [`Color::Reset`], [`Color::Indexed`] or [`Color::Rgb`].
    pub(crate) fn new(text: String, colours: (Color, Color), modifiers: Modifier) -> Self {
        let (foreground, background) = (numbered(colours.0), numbered(colours.1));
        let mut seen = Self {
            text,
            foreground,
            background,
            modifiers,
        };
        if seen.is_blank() && !modifiers.intersects(ON_BLANKS) {
            seen.foreground = Color::Reset;
            seen.modifiers = Modifier::empty();
        }
        seen
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.text == " "
    }

    fn described(&self) -> String {
        let Self {
            text,
            foreground,
            background,
            modifiers,
        } = self;
        format!("“{text}” ({foreground} on {background}, {modifiers:?})")
    }
}

/// The sixteen colours by number, as terminals know them.
fn numbered(colour: Color) -> Color {
    match colour {
        Color::Black => Color::Indexed(0),
        Color::Red => Color::Indexed(1),
        Color::Green => Color::Indexed(2),
        Color::Yellow => Color::Indexed(3),
        Color::Blue => Color::Indexed(4),
        Color::Magenta => Color::Indexed(5),
        Color::Cyan => Color::Indexed(6),
        Color::Gray => Color::Indexed(7),
        Color::DarkGray => Color::Indexed(8),
        Color::LightRed => Color::Indexed(9),
        Color::LightGreen => Color::Indexed(10),
        Color::LightYellow => Color::Indexed(11),
        Color::LightBlue => Color::Indexed(12),
        Color::LightMagenta => Color::Indexed(13),
        Color::LightCyan => Color::Indexed(14),
        Color::White => Color::Indexed(15),
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => colour,
    }
}

/// A whole screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cells {
    /// From the top; all equally long.
    pub(crate) rows: Vec<Vec<Seen>>,
    /// Column and row of the cursor, if it is shown.
    pub(crate) cursor: Option<(u16, u16)>,
}

impl Cells {
    /// What ratatui painted. A symbol that is two columns wide covers the cell at its right.
    pub(crate) fn painted(buffer: &Buffer, cursor: Option<(u16, u16)>) -> Self {
        let row = |y| {
            let mut row: Vec<Seen> = Vec::new();
            for x in 0..buffer.area.width {
                if row.len() > usize::from(x) {
                    continue;
                }
                let cell = &buffer[(x, y)];
                let seen = |text| Seen::new(text, (cell.fg, cell.bg), cell.modifier);
                row.push(seen(cell.symbol().to_owned()));
                for _ in 1..cell.symbol().width() {
                    row.push(seen(String::new()));
                }
            }
            row
        };
        Self {
            rows: (0..buffer.area.height).map(row).collect(),
            cursor,
        }
    }

    /// What the emulator of the crate `vt100` shows.
    pub(crate) fn of_vt100(screen: &vt100::Screen) -> Self {
        let (rows, columns) = screen.size();
        let seen = |row, column| {
            let cell = screen.cell(row, column).expect("the cell is on the screen");
            let text = match cell.contents() {
                "" if !cell.is_wide_continuation() => " ",
                text => text,
            };
            let looks = [
                (cell.bold(), Modifier::BOLD),
                (cell.dim(), Modifier::DIM),
                (cell.italic(), Modifier::ITALIC),
                (cell.underline(), Modifier::UNDERLINED),
                (cell.inverse(), Modifier::REVERSED),
            ];
            let colours = (of_vt100(cell.fgcolor()), of_vt100(cell.bgcolor()));
            Seen::new(text.to_owned(), colours, all(looks))
        };
        let row = |row| (0..columns.get()).map(|column| seen(row, column)).collect();
        let (row_of_cursor, column) = screen.cursor_position();
        let column = column.min(columns.get() - 1);
        Self {
            rows: (0..rows.get()).map(row).collect(),
            cursor: (!screen.hide_cursor()).then_some((column, row_of_cursor)),
        }
    }

    /// The same cells, where one that is bold or dim counts as both if it is both in `wanted`: the crate `vt100` keeps only
    /// the last of the two.
    pub(crate) fn with_weights_of(mut self, wanted: &Self) -> Self {
        let both = Modifier::BOLD | Modifier::DIM;
        let cells = self.rows.iter_mut().flatten();
        for (seen, wanted) in cells.zip(wanted.rows.iter().flatten()) {
            if wanted.modifiers.contains(both) && seen.modifiers.intersects(both) {
                seen.modifiers |= both;
            }
        }
        self
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        for row in &self.rows {
            let row: String = row.iter().map(|seen| seen.text.as_str()).collect();
            let _ = writeln!(text, "{}", row.trim_end());
        }
        text
    }

    /// The first differences from `self`, which is what was wanted, in words; nothing if there is none.
    pub(crate) fn differences(&self, shown: &Self) -> Option<String> {
        const TOLD: usize = 8;
        if self == shown {
            return None;
        }
        let mut found = Vec::new();
        if self.rows.len() != shown.rows.len() {
            found.push(format!(
                "{} rows instead of {}",
                shown.rows.len(),
                self.rows.len()
            ));
        }
        if self.cursor != shown.cursor {
            found.push(format!(
                "cursor {:?} instead of {:?}",
                shown.cursor, self.cursor
            ));
        }
        for (y, (wanted, there)) in self.rows.iter().zip(&shown.rows).enumerate() {
            for (x, (wanted, there)) in wanted.iter().zip(there).enumerate() {
                if wanted != there {
                    let (wanted, there) = (wanted.described(), there.described());
                    found.push(format!("row {y}, column {x}: {there} instead of {wanted}"));
                }
            }
        }
        let more = found.len().saturating_sub(TOLD);
        found.truncate(TOLD);
        if more > 0 {
            found.push(format!("and {more} more"));
        }
        Some(found.join("\n"))
    }
}

/// The modifiers that hold.
pub(crate) fn all<const N: usize>(looks: [(bool, Modifier); N]) -> Modifier {
    let held = looks.into_iter().filter(|(holds, _)| *holds);
    held.fold(Modifier::empty(), |all, (_, modifier)| all | modifier)
}

fn of_vt100(colour: vt100::Color) -> Color {
    match colour {
        vt100::Color::Default => Color::Reset,
        vt100::Color::Idx(number) => Color::Indexed(number),
        vt100::Color::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
    }
}
