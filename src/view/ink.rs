//! Putting laid-out text into the buffer. This is the only place that writes words into cells, and it takes nothing
//! but what the layout function made of clean text.

use crate::app::frame::Area;
use crate::app::line::Line;
use crate::text::Clean;
use crate::text::layout::{Laid, Shape, lay_out};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::Style;
use std::ops::Range;

/// Where on the screen something begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) x: u16,
    pub(super) y: u16,
}

impl Spot {
    /// The first cell of an area.
    pub(super) const fn of(area: Area) -> Self {
        Self {
            x: area.x,
            y: area.y,
        }
    }
}

/// A style for some bytes of a text; later ones go over earlier ones.
#[derive(Clone, Debug)]
pub(super) struct Tint {
    pub(super) range: Range<usize>,
    pub(super) style: Style,
}

/// Paints line number `number` of `laid` from `at` on: in `style`, with the tints over it.
pub(super) fn line(
    buffer: &mut Buffer,
    at: Spot,
    (laid, number): (&Laid, usize),
    style: Style,
    tints: &[Tint],
) {
    let Some(line) = laid.lines.get(number) else {
        return;
    };
    for cell in &line.cells {
        let (x, y) = (at.x.saturating_add(cell.column), at.y);
        let last = x.saturating_add(u16::from(cell.width).saturating_sub(1));
        if !buffer.area.contains(Position { x: last, y }) {
            continue;
        }
        let source = cell.source();
        let over = |tint: &&Tint| tint.range.start < source.end && source.start < tint.range.end;
        let style = tints
            .iter()
            .filter(over)
            .fold(style, |style, tint| style.patch(tint.style));
        let target = &mut buffer[(x, y)];
        target.set_symbol(laid.glyph(cell)).set_style(style);
        for covered in x + 1..=last {
            buffer[(covered, y)].set_symbol("").set_style(style);
        }
    }
}

/// Paints one line of text, cut with an ellipsis where it is wider than `width`; answers the columns it takes.
pub(super) fn text(buffer: &mut Buffer, at: Spot, width: u16, words: &Clean, style: Style) -> u16 {
    tinted(buffer, at, width, words, style, &[])
}

/// Paints one line of text with tints; answers the columns it takes.
pub(super) fn tinted(
    buffer: &mut Buffer,
    at: Spot,
    width: u16,
    words: &Clean,
    style: Style,
    tints: &[Tint],
) -> u16 {
    if width == 0 {
        return 0;
    }
    let laid = lay_out(words, &Shape::one_line(width));
    line(buffer, at, (&laid, 0), style, tints);
    laid.lines.first().map_or(0, |line| line.width)
}

/// Paints one line of text that ends at column `end` (not included) and takes at most `width` columns; answers where
/// it begins.
pub(super) fn text_to(
    buffer: &mut Buffer,
    end: Spot,
    width: u16,
    words: &Clean,
    style: Style,
) -> u16 {
    if width == 0 {
        return end.x;
    }
    let laid = lay_out(words, &Shape::one_line(width));
    let taken = laid.lines.first().map_or(0, |line| line.width);
    let x = end.x.saturating_sub(taken);
    line(buffer, Spot { x, ..end }, (&laid, 0), style, &[]);
    x
}

/// Writes words one after the other into a line, as far as it goes.
pub(super) struct Pen<'b> {
    buffer: &'b mut Buffer,
    at: Spot,
    /// The column after the last one.
    end: u16,
}

impl<'b> Pen<'b> {
    /// Begins at the left of the first row of `area`.
    pub(super) fn new(buffer: &'b mut Buffer, area: Area) -> Self {
        Self {
            buffer,
            at: Spot::of(area),
            end: area.x.saturating_add(area.width),
        }
    }

    pub(super) fn put(&mut self, words: &str, style: Style) {
        let room = self.end.saturating_sub(self.at.x);
        self.at.x += text(self.buffer, self.at, room, &Clean::new(words), style);
    }

    /// Writes what is being typed; answers where its cursor is.
    pub(super) fn typed(&mut self, line: &Line) -> (u16, u16) {
        let start = self.at;
        self.put(line.text(), Style::new());
        let room = self.end.saturating_sub(start.x).max(1);
        let laid = lay_out(&Clean::new(line.text()), &Shape::one_line(room));
        let (_, column) = laid.caret(line.cursor());
        let last = self.end.saturating_sub(1);
        (start.x.saturating_add(column).min(last), start.y)
    }
}

/// Paints a horizontal rule of ASCII or box-drawing dashes over the width of `area`.
pub(super) fn rule(buffer: &mut Buffer, area: Area, y: u16, style: Style) {
    for x in area.x..area.x.saturating_add(area.width) {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_symbol("─").set_style(style);
        }
    }
}

/// Blanks an area that something is painted over.
pub(super) fn clear(buffer: &mut Buffer, area: Area, style: Style) {
    for y in area.y..area.y.saturating_add(area.height) {
        for x in area.x..area.x.saturating_add(area.width) {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}
