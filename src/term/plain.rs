//! The plain backend: ratatui's encoding for crossterm, in one write per frame.
//!
//! ratatui's own `CrosstermBackend` flushes after each cursor command; this one only in [`Backend::flush`]. The next
//! backend, which sends the fewest bytes, takes its place in [`super::run`].

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{Clear, ClearType as Part};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use std::io::{self, Write};

/// Encodes cells for `W`, which is written to bit by bit and flushed once a frame.
#[derive(Debug)]
pub struct Plain<W: Write> {
    inner: CrosstermBackend<W>,
}

impl<W: Write> Plain<W> {
    pub fn new(out: W) -> Self {
        Self {
            inner: CrosstermBackend::new(out),
        }
    }
}

/// No question is ever put to the terminal: over a slow line the answer takes a second, and some never answer.
fn unasked() -> io::Error {
    io::Error::new(
        io::ErrorKind::Unsupported,
        "the terminal is not asked for its size or cursor",
    )
}

impl<W: Write> Backend for Plain<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.inner.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        queue!(self.inner, Hide)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        queue!(self.inner, Show)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Err(unasked())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let Position { x, y } = position.into();
        queue!(self.inner, MoveTo(x, y))
    }

    fn clear(&mut self) -> io::Result<()> {
        // Not “erase all”: in some terminals that moves the text into the scrollback.
        queue!(self.inner, MoveTo(0, 0), Clear(Part::FromCursorDown))
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        match region {
            ClearType::All => self.clear(),
            ClearType::AfterCursor => queue!(self.inner, Clear(Part::FromCursorDown)),
            ClearType::BeforeCursor => queue!(self.inner, Clear(Part::FromCursorUp)),
            ClearType::CurrentLine => queue!(self.inner, Clear(Part::CurrentLine)),
            ClearType::UntilNewLine => queue!(self.inner, Clear(Part::UntilNewLine)),
        }
    }

    fn size(&self) -> io::Result<Size> {
        Err(unasked())
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Err(unasked())
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.inner)
    }
}
