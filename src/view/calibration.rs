//! Paints the same words in the three ways in which a terminal may show right-to-left text as it is read.

use super::guard;
use super::ink::{Canvas, Spot, text};
use crate::app::App;
use crate::app::calibration::{Calibration, WAYS};
use crate::app::frame::Area;
use crate::app::popup::Body;
use crate::state::config::Bidi;
use crate::text::Clean;
use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// The columns of the letter of the row, behind its marker, and of the words.
const LETTER: u16 = 2;
const WORDS: u16 = 5;

/// Paints the rows; answers where the cursor is. They stand at the left on mirrored screens as well: a terminal that orders
/// its lines would move them from anywhere else.
pub(super) fn rows(
    calibration: &Calibration,
    app: &App,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let list = &calibration.list;
    // Where a message goes over a row there is no row: on a mirrored screen it would stand beside it.
    let area = app.calibrated_rows().unwrap_or(area);
    let rows = (area.y..area.y + area.height).zip(list.visible());
    let mut cursor = None;
    for (y, row) in rows {
        let (letter, way) = WAYS[row];
        let script = way.script_in(app.env().settings.formless);
        let mut canvas = Canvas {
            buffer: canvas.buffer,
            script,
            is_mirrored: false,
        };
        let at = |x: u16| Spot { x: area.x + x, y };
        if row == list.cursor() {
            text(&mut canvas, at(0), 2, &Clean::new("›"), Style::new());
            cursor = Some((area.x, y));
        }
        let letter = Clean::from(letter.to_string());
        for (x, words) in [(LETTER, &letter), (WORDS, &calibration.sample)] {
            let room = area.width.saturating_sub(x);
            text(&mut canvas, at(x), room, words, Style::new());
        }
    }
    // As the screen counts them; the rows are not mirrored.
    cursor.map(|(x, y)| (canvas.across(x), y))
}

/// Marks what is to be marked of a whole frame: all of it or nothing, but each row of a calibration in its own way.
pub(super) fn mark(app: &App, frame: &mut Buffer) {
    let settings = &app.env().settings;
    let (width, height) = (frame.area.width, frame.area.height);
    for y in 0..height {
        let row = Area::new(0, y, width, 1);
        match own_way(app, y).unwrap_or(settings.bidi()) {
            Bidi::Guard => guard::mark(frame, row),
            // Whoever wants text as it is stored wants no marks in it either.
            Bidi::Terminal if settings.configured != Bidi::Off => guard::part(frame, row),
            Bidi::Terminal | Bidi::Off | Bidi::App | Bidi::Auto => {}
        }
    }
}

/// The way of the row of a calibration that stands in row `y` of the screen.
fn own_way(app: &App, y: u16) -> Option<Bidi> {
    let popup = app.popup()?;
    let Body::Calibration(calibration) = &popup.body else {
        return None;
    };
    let area = app.calibrated_rows()?;
    let down = y.checked_sub(area.y).filter(|down| *down < area.height)?;
    let row = calibration.list.visible().nth(usize::from(down))?;
    WAYS.get(row).map(|(_, way)| *way)
}
