//! Pure painting: what [`crate::app::App`] holds becomes a buffer of cells. Nothing here changes any state.

use crate::app::App;
use ratatui::buffer::Buffer;

/// Paints the whole screen; answers where the hardware cursor belongs, which is on the selected row or in the prompt.
pub fn paint(app: &App, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let _ = (app, buffer);
    None
}
