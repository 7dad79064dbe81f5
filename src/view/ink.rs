//! Putting laid-out text into the buffer. This is the only place that writes words into cells, and it takes nothing
//! but what the layout function made of clean text.

use crate::app::frame::Area;
use crate::app::line::Line;
use crate::text::Clean;
use crate::text::layout::{Laid, Script, Shape, columns_in, lay_out};
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

/// Columns that one line of text takes on the screen.
pub(super) fn columns(words: &Clean) -> u16 {
    columns_in(Script::Visual, words)
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
    let laid = lay_out(words, &Shape::one_line(width).visual());
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
    let laid = lay_out(words, &Shape::one_line(width).visual());
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
        let words = Clean::new(words);
        if columns(&words) > room {
            // What was cut ends the line: a second ellipsis after it would say nothing.
            text(self.buffer, self.at, room, &words, style);
            self.at.x = self.end;
        } else {
            self.at.x += text(self.buffer, self.at, room, &words, style);
        }
    }

    /// Goes on at column `x` of the screen, unless it is there or further already.
    pub(super) fn skip_to(&mut self, x: u16) {
        self.at.x = self.at.x.max(x).min(self.end);
    }

    /// Writes what is being typed; answers where its cursor is.
    pub(super) fn typed(&mut self, line: &Line) -> (u16, u16) {
        let start = self.at;
        self.put(line.text(), Style::new());
        let room = self.end.saturating_sub(start.x).max(1);
        let laid = lay_out(&Clean::new(line.text()), &Shape::one_line(room).visual());
        let (_, column) = laid.caret(line.cursor());
        let last = self.end.saturating_sub(1);
        (start.x.saturating_add(column).min(last), start.y)
    }
}

/// Columns of a rule, each of which is three bytes. It says where something else begins; a longer one says no more.
const RULE: u16 = 3;

/// Paints a short horizontal rule at the left of `area`, in row `y`.
pub(super) fn rule(buffer: &mut Buffer, area: Area, y: u16) {
    for x in area.x..area.x.saturating_add(area.width.min(RULE)) {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_symbol("─");
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

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::buffer::Cell;
    use ratatui::layout::Rect;
    use ratatui::style::Modifier;

    fn blank(width: u16) -> Buffer {
        Buffer::empty(Rect::new(0, 0, width, 1))
    }

    fn words(buffer: &Buffer) -> String {
        buffer.content.iter().map(Cell::symbol).collect()
    }

    const START: Spot = Spot { x: 0, y: 0 };

    #[test]
    fn words_are_cut_where_their_room_ends() {
        let mut buffer = blank(8);
        let taken = text(&mut buffer, START, 5, &Clean::new("harbour"), Style::new());
        assert_eq!((words(&buffer).as_str(), taken), ("harb…   ", 5));
        let nothing = text(&mut buffer, START, 0, &Clean::new("sea"), Style::new());
        assert_eq!((words(&buffer).as_str(), nothing), ("harb…   ", 0));
    }

    #[test]
    fn words_end_where_they_are_told_to() {
        let mut buffer = blank(8);
        let end = Spot { x: 7, y: 0 };
        let start = text_to(&mut buffer, end, 6, &Clean::new("sea"), Style::new());
        assert_eq!((words(&buffer).as_str(), start), ("    sea ", 4));
    }

    #[test]
    fn nothing_is_painted_outside_the_buffer() {
        let mut buffer = blank(4);
        let at = Spot { x: 2, y: 0 };
        text(&mut buffer, at, 9, &Clean::new("harbour"), Style::new());
        assert_eq!(words(&buffer), "  ha");
        let below = Spot { x: 0, y: 7 };
        text(&mut buffer, below, 9, &Clean::new("harbour"), Style::new());
        rule(&mut buffer, Area::new(0, 7, 9, 1), 7);
        clear(&mut buffer, Area::new(3, 0, 9, 9), Style::new());
        assert_eq!(words(&buffer), "  h ");
    }

    #[test]
    fn half_of_a_wide_character_is_never_painted() {
        let mut buffer = blank(4);
        let at = Spot { x: 3, y: 0 };
        text(&mut buffer, at, 9, &Clean::new("日本"), Style::new());
        assert_eq!(words(&buffer), "    ");
        text(&mut buffer, START, 4, &Clean::new("日本"), Style::new());
        assert_eq!(words(&buffer), "日本", "each covers the cell behind it");
    }

    #[test]
    fn tints_go_over_the_style_and_each_other() {
        let mut buffer = blank(6);
        let tint = |range: Range<usize>, style: Style| Tint { range, style };
        let tints = [
            tint(0..3, Style::new().bold()),
            tint(2..4, Style::new().underlined()),
        ];
        let style = Style::new().dim();
        tinted(&mut buffer, START, 6, &Clean::new("harbor"), style, &tints);
        let has = |at: u16| buffer[(at, 0)].modifier;
        assert_eq!(has(0), Modifier::DIM | Modifier::BOLD);
        assert_eq!(
            has(2),
            Modifier::DIM | Modifier::BOLD | Modifier::UNDERLINED
        );
        assert_eq!(has(3), Modifier::DIM | Modifier::UNDERLINED);
        assert_eq!(has(5), Modifier::DIM);
    }

    #[test]
    fn a_pen_writes_on_and_knows_where_one_types() {
        let mut buffer = blank(12);
        let mut line = Line::default();
        line.insert("sea");
        line.edit(crate::app::action::Typing::Left);
        let mut pen = Pen::new(&mut buffer, Area::new(1, 0, 9, 1));
        pen.put("/ ", Style::new());
        let cursor = pen.typed(&line);
        pen.put(" 1 of 14", Style::new());
        assert_eq!(words(&buffer), " / sea 1…   ");
        assert_eq!(cursor, (5, 0));
    }
}
