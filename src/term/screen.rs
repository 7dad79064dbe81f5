//! The screen: what is to be shown, painted as a whole and handed to the wire, which knows what the terminal shows.
//! What is sent of it at once is the pace's decision; the rest follows, or gives way to something newer.
//!
//! ratatui's `Terminal` is left out on purpose: it asks the terminal for its cursor when it clears, flushes a frame in
//! pieces, and keeps two more copies of the screen to find the cells that differ.

use super::bidi;
use super::clipboard::Clipboard;
use super::pace::{PROBE, Pace, Room};
use super::wire::{Piece, Wire};
use crate::app::frame::clamped;
use crate::state::config::Pacing;
use ratatui::backend::Backend;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::io::{self, Write};
use std::time::{Duration, Instant};

/// What a terminal is to show.
#[derive(Debug)]
pub struct Screen<W: Write> {
    wire: Wire<W>,
    next: Buffer,
    pace: Pace,
    /// Whether the terminal is to be asked how it treats right-to-left text, when the screen is next drawn anew.
    asks_for_bidi: bool,
    clipboard: Clipboard,
    /// What is to be sent for the clipboard, in front of the next frame.
    copied: Vec<u8>,
    /// Whether all that was drawn has been sent.
    is_sent: bool,
}

impl<W: Write> Screen<W> {
    /// A screen at the end of a wire. It draws everything at first, because nothing is known of what is shown.
    pub fn new(wire: Wire<W>, pacing: Pacing) -> Self {
        let next = Buffer::empty(area(wire.columns_and_rows()));
        let pace = Pace::new(pacing);
        Self {
            wire,
            next,
            pace,
            asks_for_bidi: false,
            clipboard: Clipboard::Absent,
            copied: Vec::new(),
            is_sent: false,
        }
    }

    #[must_use]
    pub fn with_clipboard(self, clipboard: Clipboard) -> Self {
        Self { clipboard, ..self }
    }

    /// Puts `text` into the clipboard with the next frame; answers whether there is any. What waits there gives way.
    pub fn copy(&mut self, text: &str) -> bool {
        let order = self.clipboard.filled_with(text);
        let is_there = order.is_some();
        self.copied = order.unwrap_or_default();
        is_there
    }

    /// Has the terminal asked how it treats right-to-left text, in front of the next screen that is drawn anew.
    pub(super) fn ask_for_bidi(&mut self) {
        self.asks_for_bidi = true;
    }

    /// Sends what waits for the clipboard, because no frame is to come.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn hand_over(&mut self) -> io::Result<()> {
        let copied = std::mem::take(&mut self.copied);
        if copied.is_empty() {
            return Ok(());
        }
        self.wire.send(&copied)
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        (self.next.area.width, self.next.area.height)
    }

    /// Takes the size of a window. [`Screen::repaint`] must follow.
    pub fn resize(&mut self, window: (u16, u16)) {
        let size = clamped(window);
        if size != self.size() {
            self.next = Buffer::empty(area(size));
            self.wire.resize(size);
        }
    }

    /// Draws everything, whatever the terminal may show.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn repaint(
        &mut self,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> io::Result<()> {
        self.wire.clear()?;
        self.pace.begin_anew();
        self.draw(paint)
    }

    /// Draws what differs from what is shown. If nothing does, nothing is sent.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn draw(
        &mut self,
        paint: impl FnOnce(&mut Buffer) -> Option<(u16, u16)>,
    ) -> io::Result<()> {
        self.next.reset();
        let cursor = paint(&mut self.next);
        let columns = usize::from(self.next.area.width).max(1);
        let rows = (0..).zip(self.next.content.chunks(columns));
        let cells = rows.flat_map(|(y, row)| (0..).zip(row).map(move |(x, cell)| (x, y, cell)));
        self.wire.draw(cells)?;
        match cursor {
            Some(place) => {
                self.wire.set_cursor_position(place)?;
                self.wire.show_cursor()?;
            }
            None => self.wire.hide_cursor()?,
        }
        self.go_on()
    }

    /// Sends as much of what was drawn as the line has room for. Each piece is one write, its questions included.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn go_on(&mut self) -> io::Result<()> {
        self.is_sent = false;
        loop {
            let Piece { bytes, is_done } = match self.pace.room() {
                Room::Whole => self.wire.frame(),
                Room::Bytes(most) => self.wire.piece(most),
                Room::Nothing => return Ok(()),
            };
            if !bytes.is_empty() || !self.copied.is_empty() {
                self.send(bytes, is_done)?;
            }
            if is_done {
                self.is_sent = true;
                return Ok(());
            }
        }
    }

    /// Whether the terminal was sent all that was drawn.
    pub fn is_sent(&self) -> bool {
        self.is_sent
    }

    fn send(&mut self, mut bytes: Vec<u8>, is_done: bool) -> io::Result<()> {
        let now = Instant::now();
        let copied = std::mem::take(&mut self.copied);
        bytes.splice(0..0, copied);
        let questions = self.questions();
        if !questions.is_empty() {
            self.pace.sent(questions.len(), true, now);
            bytes.splice(0..0, questions);
        }
        let asks = self.pace.asks_behind(bytes.len(), is_done, now);
        if asks {
            bytes.extend_from_slice(PROBE);
        }
        self.pace.sent(bytes.len(), asks, now);
        self.wire.send(&bytes)
    }

    /// What is asked in front of a screen that is drawn anew. Every terminal tells where its cursor is: so that comes
    /// last, and with it everything else has been answered that will be.
    fn questions(&mut self) -> Vec<u8> {
        let mut questions = Vec::new();
        if std::mem::take(&mut self.asks_for_bidi) {
            questions.extend_from_slice(bidi::QUESTION);
        }
        if self.pace.asks_before() || !questions.is_empty() {
            questions.extend(self.wire.tab_question());
        }
        questions
    }

    /// Takes an answer of the terminal, which may make room.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn answered(&mut self) -> io::Result<()> {
        self.hear();
        self.go_on()
    }

    /// Takes an answer that tells the column of the cursor.
    ///
    /// # Errors
    /// Fails if the terminal is gone.
    pub fn located(&mut self, column: u16) -> io::Result<()> {
        self.wire.located(column);
        self.answered()
    }

    /// Takes an answer and sends nothing more.
    pub fn hear(&mut self) {
        self.pace.answered(Instant::now());
    }

    /// Until when an answer must have come that something waits for.
    pub fn deadline(&self) -> Option<Instant> {
        self.pace.deadline()
    }

    /// Waits for answers no longer, because none came or because the terminal was somebody else's meanwhile.
    pub fn give_up(&mut self) {
        self.pace.give_up();
    }

    /// How long answers may still be waited for that must not reach the shell; nothing if none is to come.
    pub fn patience(&self) -> Option<Duration> {
        let usual = Duration::from_millis(250);
        let way = self.pace.round_trip().unwrap_or(usual);
        self.pace
            .is_waiting()
            .then(|| (way * 2).min(Duration::from_secs(2)))
    }

    /// How long a window must have kept its size before it is worth a full screen.
    pub fn rest(&self) -> Duration {
        let way = self.pace.round_trip().unwrap_or_default();
        way.clamp(Duration::from_millis(20), Duration::from_millis(500))
    }
}

fn area((columns, rows): (u16, u16)) -> Rect {
    Rect::new(0, 0, columns, rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::term::Abilities;
    use crate::term::testing::Line;

    fn screen(size: (u16, u16)) -> (Screen<Line>, Line) {
        let line = Line::default();
        let abilities = Abilities::of_term("xterm");
        (
            Screen::new(Wire::new(line.clone(), size, abilities), Pacing::Off),
            line,
        )
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
        assert_eq!(line.frames()[1], b"\n", "only the cursor moved");
        screen.draw(write("one"))?;
        assert_eq!(line.frames()[2], b"\x1b[?25l");
        Ok(())
    }

    #[test]
    fn without_a_clipboard_nothing_is_sent_for_it() -> io::Result<()> {
        let (mut screen, line) = screen((20, 5));
        screen.repaint(|_| None)?;
        assert!(!screen.copy("a secret"));
        screen.draw(|_| None)?;
        assert_eq!(line.frames().len(), 1);
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
}
