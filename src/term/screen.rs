//! The screen: what is shown, what is to be shown, and the cells that differ.
//!
//! ratatui's `Terminal` is left out on purpose: it asks the terminal for its cursor when it clears, and flushes a frame in
//! pieces. The backend decides how the cells become bytes.

use crate::app::frame::clamped;
use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use std::borrow::Cow;

/// What a terminal shows.
#[derive(Debug)]
pub struct Screen<B> {
    backend: B,
    shown: Buffer,
    next: Buffer,
    /// Where the cursor is shown, if it is shown.
    cursor: Option<(u16, u16)>,
}

impl<B: Backend> Screen<B> {
    /// A screen of this size; [`Screen::repaint`] comes first.
    pub fn new(backend: B, size: (u16, u16)) -> Self {
        let blank = Buffer::empty(area(size));
        Self {
            backend,
            shown: blank.clone(),
            next: blank,
            cursor: None,
        }
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        (self.shown.area.width, self.shown.area.height)
    }

    /// Takes the size of a window. [`Screen::repaint`] must follow.
    pub fn resize(&mut self, window: (u16, u16)) {
        let size = clamped(window);
        if size != self.size() {
            self.shown = Buffer::empty(area(size));
            self.next = Buffer::empty(area(size));
        }
    }

    /// Draws every cell, whatever the terminal may show.
    pub fn repaint(
        &mut self,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> Result<(), B::Error> {
        self.backend.clear()?;
        self.backend.hide_cursor()?;
        self.cursor = None;
        self.shown.reset();
        self.draw(paint)
    }

    /// Draws the cells that differ from what is shown. If none does, nothing is sent.
    pub fn draw(
        &mut self,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> Result<(), B::Error> {
        self.next.reset();
        let cursor = paint(&mut self.next).filter(|&place| self.next.area.contains(place.into()));
        guard(&mut self.next);
        let changes = self.shown.diff(&self.next);
        let moved = !changes.is_empty();
        if moved {
            self.backend.draw(changes.into_iter())?;
        }
        self.show_cursor(cursor, moved)?;
        std::mem::swap(&mut self.shown, &mut self.next);
        self.backend.flush()
    }

    fn show_cursor(&mut self, wanted: Option<(u16, u16)>, moved: bool) -> Result<(), B::Error> {
        if let Some(place) = wanted
            && (moved || wanted != self.cursor)
        {
            self.backend.set_cursor_position(place)?;
        }
        match (self.cursor.is_some(), wanted.is_some()) {
            (false, true) => self.backend.show_cursor()?,
            (true, false) => self.backend.hide_cursor()?,
            (true, true) | (false, false) => {}
        }
        self.cursor = wanted;
        Ok(())
    }
}

fn area((columns, rows): (u16, u16)) -> Rect {
    Rect::new(0, 0, columns, rows)
}

/// The last guard: no control character leaves in a cell, whatever painted it. Text is `Clean` long before; this is for the
/// mistake of a later day.
fn guard(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if let Cow::Owned(harmless) = harmless(cell) {
            cell.set_symbol(&harmless);
        }
    }
}

/// The symbol of a cell with U+FFFD for each control character (C0, DEL, C1).
fn harmless(cell: &Cell) -> Cow<'_, str> {
    let symbol = cell.symbol();
    if symbol.chars().any(char::is_control) {
        Cow::Owned(symbol.replace(char::is_control, "\u{FFFD}"))
    } else {
        Cow::Borrowed(symbol)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Plain;
    use crate::term::testing::Line;
    use proptest::prelude::*;
    use std::io;

    fn screen(size: (u16, u16)) -> (Screen<Plain<Line>>, Line) {
        let line = Line::default();
        (Screen::new(Plain::new(line.clone()), size), line)
    }

    fn write(text: &str) -> impl FnOnce(&mut Buffer) -> Option<(u16, u16)> {
        move |buffer| {
            buffer.set_string(0, 0, text, ratatui::style::Style::new());
            None
        }
    }

    #[test]
    fn a_frame_is_one_write_and_an_equal_frame_is_none() -> io::Result<()> {
        let (mut screen, line) = screen((20, 5));
        screen.repaint(|buffer| write("one")(buffer).or(Some((2, 3))))?;
        assert_eq!(line.frames().len(), 1);
        screen.draw(|buffer| write("one")(buffer).or(Some((2, 3))))?;
        assert_eq!(line.frames().len(), 1, "the same cells and cursor");
        screen.draw(|buffer| write("one")(buffer).or(Some((2, 4))))?;
        assert_eq!(line.frames()[1], b"\x1b[5;3H", "only the cursor moved");
        screen.draw(write("one"))?;
        assert_eq!(line.frames()[2], b"\x1b[?25l");
        Ok(())
    }

    #[test]
    fn the_cursor_returns_to_its_place_after_a_change_elsewhere() -> io::Result<()> {
        let (mut screen, line) = screen((20, 5));
        screen.repaint(|_| Some((7, 2)))?;
        screen.draw(|buffer| write("x")(buffer).or(Some((7, 2))))?;
        let terminal = line.shown((20, 5));
        assert_eq!(terminal.screen().cursor_position(), (2, 7));
        assert!(!terminal.screen().hide_cursor());
        Ok(())
    }

    #[test]
    fn a_cursor_outside_the_screen_is_no_cursor() -> io::Result<()> {
        let (mut screen, line) = screen((20, 5));
        screen.repaint(|_| Some((20, 5)))?;
        assert!(!String::from_utf8_lossy(&line.frames()[0]).contains("\x1b[?25h"));
        Ok(())
    }

    #[test]
    fn a_new_size_repaints_within_itself() -> io::Result<()> {
        let (mut screen, line) = screen((20, 5));
        screen.repaint(write("a line of twenty col"))?;
        screen.resize((1, 1));
        assert_eq!(screen.size(), (1, 1));
        screen.repaint(write("a line of twenty col"))?;
        let terminal = line.shown((20, 5));
        assert_eq!(terminal.screen().contents(), "a");
        Ok(())
    }

    proptest! {
        /// A symbol set behind ratatui's back (`Cell::set_symbol` checks nothing) cannot speak to the terminal.
        #[test]
        fn no_cell_can_carry_a_control_character(symbol in "[\\x00-\\x1f\\x7f-\\u{9f}a-z\\[\\]]{1,8}") {
            let mut buffer = Buffer::empty(area((3, 1)));
            buffer.content[1].set_symbol(&symbol);
            guard(&mut buffer);
            let after = buffer.content[1].symbol();
            prop_assert!(!after.chars().any(char::is_control));
            prop_assert_eq!(after.chars().count(), symbol.chars().count());
        }
    }
}
