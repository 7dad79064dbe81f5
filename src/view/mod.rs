//! Pure painting: what [`crate::app::App`] holds becomes a buffer of cells. Nothing here changes any state.
//!
//! One file for each thing on the screen; all of them paint words through `ink`, which takes only laid-out clean text.

mod calibration;
mod desk;
mod facts;
mod guard;
mod ink;
mod page;
mod phrase;
mod popup;
mod reader;
mod review;
mod rows;
mod shelf;
mod signs;
mod status;
pub mod theme;

use crate::app::App;
use crate::app::frame::Area;
use crate::app::settings::Signs;
use ink::Canvas;
use ratatui::buffer::Buffer;
use theme::Theme;

/// Paints the whole screen; answers where the hardware cursor belongs, which is on the selected row or in the prompt.
pub fn paint(app: &App, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let theme = Theme::of(&app.env().settings);
    let (width, height) = (
        buffer.area.width.min(app.size().0),
        buffer.area.height.min(app.size().1),
    );
    if width == 0 || height == 0 {
        return None;
    }
    let whole = Area::new(0, 0, buffer.area.width, buffer.area.height);
    let mut canvas = Canvas {
        buffer,
        script: app.env().settings.script,
        is_mirrored: app.env().is_mirrored(),
    };
    let canvas = &mut canvas;
    ink::clear(canvas, whole, theme.base);
    let (screen, foot) = match (app.desk(), app.reader()) {
        (Some(open), _) => {
            let cursor = desk::paint(app, open, &theme, canvas);
            (Some(cursor), Some(open.frame(app.env()).foot))
        }
        (None, Some(open)) => {
            let cursor = reader::paint(app, open, &theme, canvas);
            (Some(cursor), open.frame(app.env()).foot)
        }
        (None, None) => (
            shelf::paint(app, &theme, canvas),
            Some(app.browser().frame(app.env()).foot),
        ),
    };
    // In the text-only view, and where a pop-up takes all of a low window, a message still has to be seen.
    let last = Area::new(0, height - 1, width, 1);
    let has_words = app.notice().is_some() || app.prompt().is_some() || app.popup().is_some();
    let foot = foot.or_else(|| has_words.then_some(last));
    let typed = foot.and_then(|area| status::paint(app, &theme, area, canvas));
    let cursor = match app.popup() {
        Some(open) => {
            let cursor = popup::paint(app, open, &theme, canvas);
            if app.notice().is_some() {
                status::paint(app, &theme, last, canvas);
            }
            cursor
        }
        None => typed.or(screen),
    };
    if app.env().settings.signs == Signs::Ascii {
        signs::to_ascii(canvas.buffer);
    }
    calibration::mark(app, canvas.buffer);
    let cursor = cursor.filter(|(x, y)| *x < width && *y < height);
    cursor.map(|(x, y)| (canvas.across(x), y))
}
