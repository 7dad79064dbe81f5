//! The state machine: a key becomes an action, an action changes the state and answers with an effect.
//!
//! No I/O happens here, and nothing is drawn: `view` paints what `App` holds, `term` obeys what it answers.

pub mod action;
pub mod bindings;
pub mod document;
pub mod frame;
pub mod key;
pub mod keymap;
pub mod line;
pub mod list;
pub mod page;

use key::{Key, Pointer};

/// What the terminal session is to do after a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Effect {
    /// Nothing changed: nothing is drawn or sent.
    Idle,
    /// Draw the screen as it now is.
    Redraw,
    /// Draw every cell anew, whatever the terminal may show.
    Repaint,
    /// Read the archive again and hand it to [`App::reload`].
    Reload,
    /// Stop as a job of the shell (`^Z`).
    Suspend,
    /// Restore the terminal and end.
    Quit,
    /// Clear the terminal and end at once, leaving nothing readable.
    QuickExit,
}

/// The whole state of a session.
#[derive(Debug)]
pub struct App {
    size: (u16, u16),
}

impl App {
    pub fn new(size: (u16, u16)) -> Self {
        Self { size }
    }

    /// Columns and rows of the screen.
    pub fn size(&self) -> (u16, u16) {
        self.size
    }

    /// A key was pressed.
    pub fn key(&mut self, key: Key) -> Effect {
        match key.typed() {
            Some('q') => Effect::Quit,
            Some(_) => Effect::Redraw,
            None => Effect::Idle,
        }
    }

    /// The mouse was used.
    pub fn pointer(&mut self, pointer: Pointer) -> Effect {
        let _ = pointer;
        Effect::Idle
    }

    /// Text was pasted.
    pub fn paste(&mut self, text: &str) -> Effect {
        let _ = text;
        Effect::Idle
    }

    /// The window has a new size in columns and rows.
    pub fn resize(&mut self, size: (u16, u16)) -> Effect {
        if self.size == size {
            return Effect::Idle;
        }
        self.size = size;
        Effect::Redraw
    }
}
