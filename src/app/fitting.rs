//! Windows and scripts change: everything that is open is laid out anew, and what is on the screen stays there.

use super::{App, Effect, frame};
use crate::text::layout::Script;

impl App {
    /// The window has a new size in columns and rows.
    pub fn resize(&mut self, size: (u16, u16)) -> Effect {
        let size = frame::clamped(size);
        if self.env.size == size {
            return Effect::Idle;
        }
        self.env.size = size;
        self.fit();
        Effect::Redraw
    }

    /// Text is to be put in order in another way, because the terminal has answered or the reader has chosen: all of it
    /// is laid out anew, and what is on the screen stays there.
    pub fn set_script(&mut self, script: Script) -> Effect {
        if self.env.settings.script == script {
            return Effect::Idle;
        }
        let was_mirrored = self.env.is_mirrored();
        self.env.settings.script = script;
        if self.env.is_mirrored() != was_mirrored {
            self.keymap = self.keymap.clone().mirrored(!was_mirrored);
            self.search_helps();
        }
        self.fit();
        Effect::Redraw
    }

    pub(super) fn fit(&mut self) {
        self.browser.fit(&self.env);
        if let Some(reader) = &mut self.reader {
            reader.fit(&self.env);
        }
        if let Some(desk) = &mut self.desk {
            desk.fit(&self.env);
        }
        for popup in &mut self.popups {
            popup.fit(&self.env);
        }
    }
}
