//! The one layout function: a paragraph and a width become lines of cells, each with its bytes in the logical text.
//!
//! Every drawing path goes through here (lists, titles, tabs, reader, pop-ups, prompts), so that right-to-left
//! order and shaping happen in one place. Painting puts each cell where its column says and nowhere else.

use super::Clean;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The base direction of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// That of the first strong letter (UAX #9, P2 and P3).
    #[default]
    Auto,
    LeftToRight,
    RightToLeft,
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

/// How a paragraph is to be laid out.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// Columns a line may take, at least 1.
    pub width: u16,
    pub direction: Direction,
    pub overflow: Overflow,
    /// Bytes of the text at which a new line must begin (verse), ascending.
    pub breaks: &'a [usize],
}

impl Shape<'_> {
    pub const fn wrap(width: u16) -> Self {
        Self { width, direction: Direction::Auto, overflow: Overflow::Wrap, breaks: &[] }
    }

    pub const fn one_line(width: u16) -> Self {
        Self { width, direction: Direction::Auto, overflow: Overflow::Ellipsis, breaks: &[] }
    }
}

/// One cell: a cluster as the terminal is to show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Columns from the left edge of the line.
    pub column: u16,
    /// Columns it takes: 1 or 2.
    pub width: u8,
    glyph: (u32, u32),
    source: (u32, u32),
}

impl Cell {
    /// The bytes of the logical text that this cell shows; empty for an ellipsis.
    pub fn source(&self) -> Range<usize> {
        self.source.0 as usize..self.source.1 as usize
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

/// A laid-out paragraph.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Laid {
    /// At least one, even for an empty text.
    pub lines: Vec<Line>,
    /// Bytes that stand in no cell, with the reason.
    pub blanks: Vec<(Range<usize>, Blank)>,
    glyphs: String,
}

impl Laid {
    /// What the terminal is to show in `cell`.
    pub fn glyph(&self, cell: &Cell) -> &str {
        &self.glyphs[cell.glyph.0 as usize..cell.glyph.1 as usize]
    }

    /// The line that holds byte `offset` of the text (the last one for an offset past the end).
    pub fn line_of(&self, offset: usize) -> usize {
        self.lines.iter().rposition(|line| line.source.start <= offset).unwrap_or(0)
    }

    /// The cell at `column` of `line`, if any.
    pub fn hit(&self, line: usize, column: u16) -> Option<&Cell> {
        let cells = &self.lines.get(line)?.cells;
        cells.iter().find(|c| (c.column..c.column + u16::from(c.width)).contains(&column))
    }
}

/// Lays out one paragraph.
pub fn lay_out(text: &Clean, shape: &Shape<'_>) -> Laid {
    let mut laid = Laid { glyphs: text.to_string(), ..Laid::default() };
    let mut line = Line::default();
    for (at, cluster) in text.grapheme_indices(true) {
        let width = u8::try_from(cluster.width().min(2)).unwrap_or(2);
        let end = at + cluster.len();
        if line.width + u16::from(width) > shape.width || shape.breaks.contains(&at) {
            if shape.overflow == Overflow::Ellipsis {
                break;
            }
            line.source.end = at;
            laid.lines.push(std::mem::take(&mut line));
            line.source.start = at;
        }
        line.cells.push(Cell {
            column: line.width,
            width,
            glyph: (at as u32, end as u32),
            source: (at as u32, end as u32),
        });
        line.width += u16::from(width);
        line.source.end = end;
    }
    laid.lines.push(line);
    laid
}

/// Columns of `text` on one line of any length.
pub fn columns(text: &Clean) -> u16 {
    lay_out(text, &Shape::one_line(u16::MAX)).lines[0].width
}
