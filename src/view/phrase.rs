//! A phrase of the program in as many rows as it needs, at the bottom of an area: what is looked at at the desk, and notices that
//! one line has no room for.

use super::ink::{Canvas, Spot, clear, line, tinted};
use crate::app::frame::{Area, margin};
use crate::text::Clean;
use crate::text::layout::{Align, Direction, Shape, lay_out};
use ratatui::style::Style;

/// Paints `words` in the last rows of `area`, at most all of them, and leaves the rows above as they are. What has no room
/// there either is cut with an ellipsis.
pub(super) fn phrase(
    canvas: &mut Canvas<'_>,
    area: Area,
    (words, direction): (&Clean, Direction),
    (base, style): (Style, Style),
) {
    let air = margin(area.width);
    let width = area.width.saturating_sub(2 * air);
    let shape = Shape {
        direction,
        align: Align::Left,
        ..Shape::wrap(width).in_script(canvas.script)
    };
    let laid = lay_out(words, &shape);
    let rows = u16::try_from(laid.lines.len()).unwrap_or(u16::MAX);
    let rows = rows.min(area.height);
    let top = area.y + area.height - rows;
    clear(
        canvas,
        Area {
            y: top,
            height: rows,
            ..area
        },
        base,
    );
    for (number, own) in laid.lines.iter().enumerate().take(usize::from(rows)) {
        let y = top + u16::try_from(number).unwrap_or(rows);
        let x = area.x + air;
        if y + 1 == top + rows && number + 1 < laid.lines.len() {
            let rest = words.slice(own.source.start..words.len());
            // The rest of a phrase may begin with a word of another script.
            let runs = direction.of_paragraph(words);
            tinted(canvas, Spot { x, y }, width, (&rest, runs), (style, &[]));
        } else {
            let x = canvas.on_screen(Area::new(x, y, own.width, 1)).x;
            line(canvas, Spot { x, y }, (&laid, number), style, &[]);
        }
    }
}
