//! Paints the reader: the page, its links and matches, and what stands under it.

use super::page::{Highlight, sheet};
use super::theme::Theme;
use crate::app::App;
use crate::app::reader::Reader;
use ratatui::buffer::Buffer;

/// Paints the page; answers where the cursor is: on the link or match that is looked at, else at the text's beginning.
pub(super) fn paint(app: &App, reader: &Reader, theme: &Theme, buffer: &mut Buffer) -> (u16, u16) {
    let area = reader.frame(app.env()).text;
    let mut highlights = Vec::new();
    if let Some(find) = &reader.find {
        highlights.extend(find.matches().iter().map(|found| Highlight {
            part: found.part,
            range: found.range.clone(),
            style: theme.found,
        }));
        highlights.extend(find.current().map(|found| Highlight {
            part: found.part,
            range: found.range.clone(),
            style: theme.focus,
        }));
    }
    let focus = sheet(reader.sheet(), &highlights, theme, area, buffer);
    focus.unwrap_or((area.x, area.y))
}
