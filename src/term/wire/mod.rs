//! The wire: turns what is to be shown into the fewest bytes, given what the terminal shows.
//!
//! [`Wire`] is a ratatui backend. Drawing only records; [`Backend::flush`] compares the wanted screen with a model of the
//! terminal, thinks of several ways from one to the other (`plan`), and sends the shortest in one write. Pacing takes the
//! same bytes in pieces ([`Wire::piece`]). What terminals can do is in `abilities`.

mod abilities;
mod candidates;
mod encoder;
mod glyph;
mod grid;
mod motion;
mod plan;
mod rendition;
mod row;
mod sequence;
mod step;
mod tabs;
mod terminal;
#[cfg(test)]
mod tests;

pub use abilities::{Abilities, Ability};

use encoder::{Scene, can_erase_to};
use glyph::{Clusters, Glyph};
use grid::Grid;
use plan::Encoded;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use rendition::Rendition;
use std::io::{self, Write};
use tabs::Tabs;
use terminal::{Cursor, Margins, Terminal, Visibility};

/// Some of the bytes that lead to the wanted screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub bytes: Vec<u8>,
    /// Whether the terminal shows all that is wanted once it has them.
    pub is_done: bool,
}

/// What is known of the terminal.
#[derive(Clone, Copy, Debug)]
enum Known {
    /// Its pen is plain.
    Pen,
    Nothing,
    /// [`Wire::shown`] is what it shows.
    All(Terminal),
}

/// Encodes a screen for `W`, which gathers what it is given and sends it when flushed.
#[derive(Debug)]
pub struct Wire<W: Write> {
    out: W,
    size: (u16, u16),
    abilities: Abilities,
    clusters: Clusters,
    wanted: Grid,
    shown: Grid,
    known: Known,
    tabs: Tabs,
    /// Where the cursor is to be, whether or not it is to be seen.
    cursor: (u16, u16),
    visibility: Visibility,
}

impl<W: Write> Wire<W> {
    /// A wire to a terminal of `size` columns and rows, of which nothing is known but that its pen is plain, as that of a
    /// terminal that was just taken. The first bytes make it blank before they paint.
    pub fn new(out: W, size: (u16, u16), abilities: Abilities) -> Self {
        Self {
            out,
            size,
            abilities,
            clusters: Clusters::new(abilities),
            wanted: Grid::new(size),
            shown: Grid::new(size),
            known: Known::Pen,
            tabs: Tabs::default(),
            cursor: (0, 0),
            visibility: Visibility::Hidden,
        }
    }

    /// Columns and rows.
    pub const fn columns_and_rows(&self) -> (u16, u16) {
        self.size
    }

    /// Takes the size of the window. The wanted screen is blank after it, and nothing is known of what is shown.
    pub fn resize(&mut self, size: (u16, u16)) {
        self.size = size;
        self.wanted = Grid::new(size);
        self.shown = Grid::new(size);
        self.forget();
    }

    /// Sends bytes that change nothing of what the terminal shows, in one write.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.out.write_all(bytes)?;
        self.out.flush()
    }

    /// The next bytes on the shortest way to the wanted screen: rows from the top, until `at_most` bytes or more are out.
    /// They count as sent. The next call begins from there, whatever is wanted by then.
    pub fn piece(&mut self, at_most: usize) -> Piece {
        self.encode(|scene, terminal| plan::piece(scene, terminal, at_most))
    }

    /// The shortest way to the wanted screen, whole. It counts as sent.
    pub fn frame(&mut self) -> Piece {
        self.encode(plan::whole)
    }

    /// A question for the tab stops, which must be sent at once and before bytes that make the terminal blank. The terminal
    /// answers with the place of its cursor, which is for [`Wire::located`].
    pub fn tab_question(&mut self) -> Vec<u8> {
        self.tabs.ask(self.wanted.columns())
    }

    /// Takes the column, counted from 0, in which the terminal reports its cursor.
    pub fn located(&mut self, column: u16) {
        self.tabs.answer(column.into());
    }

    fn forget(&mut self) {
        self.known = Known::Nothing;
        self.tabs = Tabs::default();
        self.wanted.fill(Glyph::blank(Rendition::PLAIN));
        self.clusters.clear();
    }

    fn encode(&mut self, plan: impl FnOnce(Scene<'_>, Terminal) -> Encoded) -> Piece {
        self.wanted.digest();
        let ground = self.ground();
        let (mut bytes, terminal) = match self.known {
            Known::All(terminal) => (Vec::new(), terminal),
            Known::Pen | Known::Nothing => self.wipe(ground),
        };
        let scene = Scene {
            clusters: &self.clusters,
            abilities: self.abilities,
            shown: &self.shown,
            wanted: &self.wanted,
            ground,
            tabs: self.tabs,
            cursor: self.visible_cursor(),
        };
        let encoded = plan(scene, terminal);
        bytes.extend_from_slice(&encoded.bytes);
        self.known = Known::All(encoded.terminal);
        let rows = self.wanted.rows();
        if encoded.painted == rows {
            self.shown.take(&self.wanted);
        } else {
            self.shown.rearrange(|row| encoded.step.source(row), ground);
            (0..encoded.painted).for_each(|row| self.shown.take_row(row, &self.wanted));
        }
        Piece {
            bytes,
            is_done: encoded.painted == rows,
        }
    }

    /// Makes the terminal blank, whatever it shows: plain pen, no margins, cursor home, then erase below.
    ///
    /// Not “erase all”: in some terminals that moves the text into the scrollback. And home by itself, because terminals
    /// without margins do not go there when they are reset.
    fn wipe(&mut self, ground: Glyph) -> (Vec<u8>, Terminal) {
        let mut bytes = Vec::new();
        if matches!(self.known, Known::Nothing) {
            bytes.extend_from_slice(b"\x1b[m");
        }
        if self.abilities.has(Ability::Margins) {
            bytes.extend_from_slice(b"\x1b[r");
        }
        bytes.extend_from_slice(b"\x1b[H");
        Rendition::PLAIN.write_to(ground.rendition, &mut bytes);
        bytes.extend_from_slice(b"\x1b[J");
        self.shown.fill(ground);
        let terminal = Terminal {
            cursor: Cursor::At(0, 0),
            pen: ground.rendition,
            margins: Margins::all(self.wanted.rows()),
            visibility: Visibility::Unknown,
        };
        (bytes, terminal)
    }

    /// The blank in which most rows end, if it can be erased to: what erased and scrolled rows are to look like.
    fn ground(&self) -> Glyph {
        let plain = Glyph::blank(Rendition::PLAIN);
        let rows = (0..self.wanted.rows()).filter_map(|row| self.wanted.row(row).last());
        let others: Vec<&Glyph> = rows.filter(|last| **last != plain).collect();
        let other = others.get(others.len() / 2).copied().copied();
        let is_common = |other: &Glyph| {
            2 * others.iter().filter(|last| **last == other).count() > self.wanted.rows()
        };
        other
            .filter(|other| can_erase_to(*other, self.abilities))
            .filter(is_common)
            .unwrap_or(plain)
    }

    fn visible_cursor(&self) -> Option<(usize, usize)> {
        let (column, row) = self.cursor;
        let is_inside = column < self.size.0 && row < self.size.1;
        (self.visibility == Visibility::Shown && is_inside).then(|| (column.into(), row.into()))
    }
}

/// No question is ever put to the terminal: over a slow line the answer takes a second, and some never answer.
fn unasked() -> io::Error {
    io::Error::new(
        io::ErrorKind::Unsupported,
        "the terminal is not asked for its size or cursor",
    )
}

impl<W: Write> Backend for Wire<W> {
    type Error = io::Error;

    /// Records cells of the wanted screen.
    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        for (column, row, cell) in content {
            self.wanted.put((column, row), cell, &mut self.clusters);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.visibility = Visibility::Hidden;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.visibility = Visibility::Shown;
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Err(unasked())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        self.cursor = (x, y);
        Ok(())
    }

    /// Forgets what the terminal shows: the next bytes make it blank before they paint. What is wanted is blank, too.
    fn clear(&mut self) -> io::Result<()> {
        self.forget();
        Ok(())
    }

    /// # Errors
    /// Fails for parts of the screen, which nobody needs: what is wanted is drawn.
    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        match region {
            ClearType::All => self.clear(),
            ClearType::AfterCursor
            | ClearType::BeforeCursor
            | ClearType::CurrentLine
            | ClearType::UntilNewLine => Err(io::ErrorKind::Unsupported.into()),
        }
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size.into())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Err(unasked())
    }

    /// Sends the shortest way to the wanted screen in one write, or nothing if that is what the terminal shows.
    fn flush(&mut self) -> io::Result<()> {
        let Piece { bytes, .. } = self.frame();
        self.send(&bytes)
    }
}
