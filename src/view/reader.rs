//! Paints the reader: the page, its links and matches, and what stands under it.

use super::ink::Canvas;
use super::page::{Highlight, sheet};
use super::theme::Theme;
use crate::app::reader::Reader;
use crate::app::{App, Prompt};

/// Paints the page; answers where the cursor is: on the link or match that is looked at, else where to read on.
pub(super) fn paint(
    app: &App,
    reader: &Reader,
    theme: &Theme,
    canvas: &mut Canvas<'_>,
) -> (u16, u16) {
    let area = reader.frame(app.env()).text;
    let mut highlights = Vec::new();
    if let Some(find) = &reader.find {
        // While the words are typed, every letter finds other matches: only the nearest one is shown.
        let is_typed = app.prompt() == Some(Prompt::Find);
        let others = find.matches().iter().filter(|_| !is_typed);
        highlights.extend(others.map(|found| Highlight {
            part: found.part,
            range: found.range.clone(),
            style: theme.found.patch(theme.strong),
        }));
        highlights.extend(find.current().map(|found| Highlight {
            part: found.part,
            range: found.range.clone(),
            style: theme.focus,
        }));
    }
    sheet(reader.sheet(), &highlights, theme, area, canvas)
}
