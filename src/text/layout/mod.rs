//! The one layout function: a paragraph and a width become lines of cells, each with its bytes in the logical text.
//!
//! Every drawing path goes through here (lists, titles, tabs, reader, pop-ups, prompts), so that right-to-left
//! order and shaping happen in one place. Painting puts each cell where its column says and nowhere else.
//! `clusters` divides the text, `order` finds out which parts of it run which way, `shape` joins its letters, `breaks`
//! finds the lines and `place` puts them into columns; this file has the types and answers questions about the result.

mod breaks;
mod clusters;
mod isolates;
mod joining;
mod order;
mod place;
mod shape;
mod tables;

use super::Clean;
use order::Order;
use std::ops::Range;

/// The base direction of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// That of the first strong letter (UAX #9, P2 and P3).
    #[default]
    Auto,
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// The direction of a paragraph in a text of this one. It is the other one only for a quotation in another script:
    /// where both the first strong letter and most of the letters run that way. A name at its beginning, or a long
    /// address in it, turns no paragraph.
    #[must_use]
    pub fn of_paragraph(self, paragraph: &str) -> Self {
        let other = match self {
            Self::Auto => return self,
            Self::LeftToRight => Self::RightToLeft,
            Self::RightToLeft => Self::LeftToRight,
        };
        let ways = || paragraph.chars().filter_map(order::strong);
        let runs_other = ways().filter(|way| *way == other).count();
        if ways().next() == Some(other) && 2 * runs_other > ways().count() {
            other
        } else {
            self
        }
    }
}

/// What happens to text that is wider than the line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Overflow {
    /// It goes on in the next line.
    #[default]
    Wrap,
    /// It ends in an ellipsis: there is one line.
    Ellipsis,
}

/// Who puts letters in the order in which they are seen, and joins them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Script {
    /// Whoever shows the text: cells run from left to right as the text is stored. This is for what is printed, copied
    /// or spoken, and for terminals that order text themselves.
    #[default]
    Logical,
    /// The layout, by UAX #9 and with presentation forms, for terminals that show cells as they come.
    Visual(Formless),
}

/// How letters are shown that Unicode has no presentation forms of. Sorani cannot be written without four of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formless {
    /// By the forms of the letter they are made from, with its mark: joined, where the terminal can show marks.
    #[default]
    Composed,
    /// By themselves, with a gap where they should join, for terminals that lose marks or move them.
    Plain,
}

/// Where a line stands that is narrower than the width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// In the first columns, whichever way it runs.
    Left,
    /// In the last columns, whichever way it runs.
    Right,
    /// At the side on which its paragraph begins. In [`Script::Logical`] that is always the left.
    #[default]
    Start,
}

/// How a paragraph is to be laid out.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// Columns a line may take, at least 1 (0 counts as 1).
    pub width: u16,
    pub direction: Direction,
    pub overflow: Overflow,
    /// Bytes of the text at which a new line must begin (verse), ascending. One line with an ellipsis ignores them.
    pub breaks: &'a [usize],
    pub script: Script,
    pub align: Align,
}

impl Shape<'_> {
    /// Lines of a paragraph, in logical order.
    pub const fn wrap(width: u16) -> Self {
        Self {
            width,
            direction: Direction::Auto,
            overflow: Overflow::Wrap,
            breaks: &[],
            script: Script::Logical,
            align: Align::Start,
        }
    }

    /// One line at the left, in logical order.
    pub const fn one_line(width: u16) -> Self {
        Self {
            overflow: Overflow::Ellipsis,
            align: Align::Left,
            ..Self::wrap(width)
        }
    }

    /// The same for a screen: ordered and joined.
    #[must_use]
    pub const fn visual(self) -> Self {
        self.in_script(Script::Visual(Formless::Composed))
    }

    /// The same for whatever shows text of this script.
    #[must_use]
    pub const fn in_script(self, script: Script) -> Self {
        Self { script, ..self }
    }
}

/// One cell: a cluster as the terminal is to show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Columns from the left edge of the line.
    pub column: u16,
    /// Columns it takes: 1 or 2.
    pub width: u8,
    /// How deep it is embedded (UAX #9): what is odd runs from right to left. 0 wherever nothing does.
    pub level: u8,
    glyph: (u32, u32),
    source: (u32, u32),
}

impl Cell {
    /// The bytes of the logical text that this cell shows; empty for an ellipsis.
    pub fn source(&self) -> Range<usize> {
        self.source.0 as usize..self.source.1 as usize
    }

    /// The column after it.
    pub fn end(&self) -> u16 {
        self.column + u16::from(self.width)
    }
}

/// A line of a laid-out paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// In order of their columns.
    pub cells: Vec<Cell>,
    /// The bytes of the logical text in this line, blanks at its end included.
    pub source: Range<usize>,
    /// Columns from the first cell's left edge to the last one's right edge.
    pub width: u16,
    /// The column of a cursor that stands behind its last character.
    end: u16,
}

/// Why some bytes of the text stand in no cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// White space at the end of a line.
    LineEnd,
    /// A character without width that belongs to no cluster.
    Invisible,
    /// Cut off by the ellipsis.
    Cut,
}

/// A laid-out paragraph. Every byte of its text is in exactly one cell or one blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    /// At least one, even for an empty text.
    pub lines: Vec<Line>,
    /// Bytes that stand in no cell, with the reason, ascending.
    pub blanks: Vec<(Range<usize>, Blank)>,
    /// The side on which its cells begin, left to right or right to left.
    pub direction: Direction,
    glyphs: String,
}

impl Laid {
    /// What the terminal is to show in `cell`.
    pub fn glyph(&self, cell: &Cell) -> &str {
        &self.glyphs[cell.glyph.0 as usize..cell.glyph.1 as usize]
    }

    /// The line that holds byte `offset` of the text (the last one for an offset past the end).
    pub fn line_of(&self, offset: usize) -> usize {
        self.lines
            .partition_point(|line| line.source.start <= offset)
            .saturating_sub(1)
    }

    /// The cell at `column` of `line`, if any.
    pub fn hit(&self, line: usize, column: u16) -> Option<&Cell> {
        let cells = &self.lines.get(line)?.cells;
        let cell = cells.get(cells.partition_point(|cell| cell.end() <= column))?;
        (cell.column <= column).then_some(cell)
    }

    /// The columns of `line` in which some of the bytes in `range` are shown, as (first, after the last), ascending
    /// and apart from each other. A cell that shows a part of the range counts whole.
    pub fn spans(&self, line: usize, range: Range<usize>) -> Vec<(u16, u16)> {
        let mut spans: Vec<(u16, u16)> = Vec::new();
        for cell in self.lines.get(line).map_or(&[][..], |line| &line.cells) {
            let source = cell.source();
            if source.start.max(range.start) >= source.end.min(range.end) {
                continue;
            }
            match spans.last_mut() {
                Some(last) if last.1 == cell.column => last.1 = cell.end(),
                _ => spans.push((cell.column, cell.end())),
            }
        }
        spans
    }

    /// The line and column of the cursor before byte `offset`: the cell of what comes next in the text. At the end of a
    /// line that is the column after the last one, where a full line has no cell; where the paragraph runs from right
    /// to left, the column before the first one, and the first one itself if the line is full.
    pub fn caret(&self, offset: usize) -> (usize, u16) {
        let index = self.line_of(offset);
        let Some(line) = self.lines.get(index) else {
            return (0, 0);
        };
        let next = line.cells.iter().filter(|cell| cell.source().end > offset);
        (
            index,
            next.min_by_key(|cell| cell.source().start)
                .map_or(line.end, |cell| cell.column),
        )
    }
}

/// Lays out one paragraph.
///
/// No cell lies outside the width: in a line of one column, a cluster of two is shown as U+FFFD. White space at the
/// end of a line stands in no cell; only [`Overflow::Ellipsis`] keeps what has room, for the cursor of a prompt.
/// A soft hyphen at the end of a line is shown as a hyphen.
///
/// In [`Script::Visual`], each line is in visual order (UAX #9), letters of the Arabic script are joined, lam and alef
/// stand in one cell, and joiners in none. Text that runs from left to right comes out the same in both scripts.
pub fn lay_out(text: &Clean, shape: &Shape<'_>) -> Laid {
    let shape = Shape {
        width: shape.width.max(1),
        ..*shape
    };
    let mut clusters = clusters::divide(text, shape.width);
    let order = shape.script.order(text, shape.direction);
    if let (Some(order), Script::Visual(formless)) = (&order, shape.script) {
        shape::join(&mut clusters, text, (order, formless));
        shape::mirror(&mut clusters, text, order);
    }
    match shape.overflow {
        Overflow::Wrap => place::wrapped(clusters, order, &shape),
        Overflow::Ellipsis => place::on_one_line(clusters, order, &shape),
    }
}

/// Columns of `text` on one line of any length, white space at its end included, in logical order.
pub fn columns(text: &Clean) -> u16 {
    columns_in(Script::Logical, text)
}

/// Columns of `text` on one line of any length, white space at its end included.
pub fn columns_in(script: Script, text: &Clean) -> u16 {
    let mut clusters = clusters::divide(text, u16::MAX);
    // No width depends on the direction of the paragraph.
    if let (Some(order), Script::Visual(formless)) = (script.order(text, Direction::Auto), script) {
        shape::join(&mut clusters, text, (&order, formless));
    }
    u16::try_from(place::total(&clusters.row)).unwrap_or(u16::MAX)
}

/// The way in which the first strong letter of `text` runs; nothing if it has none but in isolates (UAX #9, P2).
pub fn leading(text: &str) -> Option<Direction> {
    order::leading(text)
}

/// Whether any of `text` may run from right to left.
pub fn may_turn(text: &str) -> bool {
    text.chars().any(order::may_turn)
}

impl Script {
    /// The order of `text` on the screen, where it is another than the one in which it is stored.
    fn order(self, text: &Clean, direction: Direction) -> Option<Order> {
        match self {
            Self::Logical => None,
            Self::Visual(_) => Order::of(text, direction),
        }
    }
}

#[cfg(test)]
mod tests;
