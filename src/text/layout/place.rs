//! The last step of layout: the clusters of each line come into columns, and the rest is accounted for.
//!
//! This is where a line gets its visual order and a right-to-left paragraph its place at the right edge.

use super::clusters::{Cluster, Clusters, Role};
use super::order::{Order, visual};
use super::{Align, Blank, Cell, Direction, Laid, Line, Shape, breaks};
use std::ops::Range;
use unicode_bidi::Level;

/// Lines of the width of `shape`, with a new one at each byte of its breaks.
pub(super) fn wrapped(mut clusters: Clusters, order: Option<Order>, shape: &Shape<'_>) -> Laid {
    let hyphen = clusters.substitute("-");
    let lines = breaks::lines(&clusters.row, shape.width, shape.breaks);
    let last = lines.len() - 1;
    let mut setter = Setter::new(clusters.glyphs, order, shape);
    for (index, range) in lines.into_iter().enumerate() {
        let row = &mut clusters.row[range];
        let room = total(row) < usize::from(shape.width);
        if let Some(end) = row.last_mut()
            && matches!(end.role, Role::SoftHyphen)
            && room
            && index < last
        {
            end.show(hyphen);
        }
        setter.add_line(row, visible(row));
    }
    setter.laid
}

/// One line. White space at its end that has room there stays, for a prompt's cursor to stand behind.
pub(super) fn on_one_line(mut clusters: Clusters, order: Option<Order>, shape: &Shape<'_>) -> Laid {
    let limit = usize::from(shape.width);
    let ellipsis = clusters.substitute("…");
    let mut row = clusters.row;
    let mut setter = Setter::new(clusters.glyphs, order, shape);
    let letters = visible(&row);
    if total(&row[..letters]) <= limit {
        setter.add_line(&row, letters.max(fitting(&row, limit)));
        return setter.laid;
    }
    let shown = visible(&row[..fitting(&row, limit - 1)]);
    let cut = source(&row[shown..]);
    row.truncate(shown + 1);
    row[shown].show(ellipsis);
    row[shown].source.1 = row[shown].source.0;
    setter.add_line(&row, shown + 1);
    let mut laid = setter.laid;
    laid.lines[0].source.end = cut.end;
    laid.blanks.push((cut, Blank::Cut));
    laid
}

impl Cluster {
    /// Makes it a letter of one column that looks like `glyph`.
    fn show(&mut self, glyph: (u32, u32)) {
        (self.glyph, self.width, self.role) = (glyph, 1, Role::Letter);
    }
}

/// Sets one line after another.
struct Setter {
    laid: Laid,
    /// Nothing if lines stand in the order of the text.
    order: Option<Order>,
    /// Columns of a line.
    width: u16,
    align: Align,
}

impl Setter {
    fn new(glyphs: String, order: Option<Order>, shape: &Shape<'_>) -> Self {
        let is_rtl = order.as_ref().is_some_and(|order| order.base().is_rtl());
        let laid = Laid {
            direction: if is_rtl {
                Direction::RightToLeft
            } else {
                Direction::LeftToRight
            },
            glyphs,
            ..Laid::default()
        };
        Self {
            laid,
            order,
            width: shape.width,
            align: shape.align,
        }
    }

    /// Adds a line of which the first `shown` clusters, which fit, stand in cells, as far as they have a width.
    fn add_line(&mut self, row: &[Cluster], shown: usize) {
        for (index, cluster) in row.iter().enumerate() {
            match cluster.role {
                Role::Letter | Role::Space if index < shown => {}
                Role::Letter | Role::Space => self.laid.leave(cluster, Blank::LineEnd),
                Role::Invisible | Role::SoftHyphen => self.laid.leave(cluster, Blank::Invisible),
            }
        }
        let source = source(row);
        let cells = match &self.order {
            None => row[..shown].iter().filter_map(|one| cell(one, 0)).collect(),
            Some(order) => {
                let levels = levels(row, order, source.clone());
                // What has no width may stand between two runs that would be one without it.
                let seen = visual(&levels).into_iter().filter(|&at| at < shown);
                seen.filter_map(|at| cell(&row[at], levels[at].number()))
                    .collect()
            }
        };
        let line = self.in_columns(cells, source);
        self.laid.lines.push(line);
    }

    /// The line that `cells`, as they are seen from left to right, make.
    fn in_columns(&self, mut cells: Vec<Cell>, source: Range<usize>) -> Line {
        let width = cells.iter().map(|cell| u16::from(cell.width)).sum();
        let is_rtl = matches!(self.laid.direction, Direction::RightToLeft);
        let left = match self.align {
            Align::Right => self.width.saturating_sub(width),
            Align::Start if is_rtl => self.width.saturating_sub(width),
            Align::Start | Align::Left => 0,
        };
        let mut column = left;
        for cell in &mut cells {
            cell.column = column;
            column = cell.end();
        }
        Line {
            cells,
            source,
            width,
            end: if is_rtl {
                left.saturating_sub(1)
            } else {
                column
            },
        }
    }
}

/// The cell of a cluster that has a width, in no column yet.
fn cell(cluster: &Cluster, level: u8) -> Option<Cell> {
    match cluster.role {
        Role::Letter | Role::Space => Some(Cell {
            column: 0,
            width: cluster.width,
            level,
            glyph: cluster.glyph,
            source: cluster.source,
        }),
        Role::Invisible | Role::SoftHyphen => None,
    }
}

/// The levels of the clusters of a line.
fn levels(row: &[Cluster], order: &Order, line: Range<usize>) -> Vec<Level> {
    let start = line.start;
    let of_bytes = order.line(line);
    // An ellipsis stands for no bytes; it belongs to the paragraph.
    let level = |cluster: &Cluster| of_bytes.get(cluster.source().start - start).copied();
    row.iter()
        .map(|cluster| level(cluster).unwrap_or(order.base()))
        .collect()
}

impl Laid {
    /// Notes why a cluster stands in no cell.
    fn leave(&mut self, cluster: &Cluster, why: Blank) {
        let range = cluster.source();
        match self.blanks.last_mut() {
            Some((last, reason)) if *reason == why && last.end == range.start => {
                last.end = range.end;
            }
            _ => self.blanks.push((range, why)),
        }
    }
}

/// Clusters of `row` up to its last letter.
fn visible(row: &[Cluster]) -> usize {
    row.iter()
        .rposition(|cluster| matches!(cluster.role, Role::Letter))
        .map_or(0, |last| last + 1)
}

/// Clusters from the start of `row` that have room in `limit` columns.
fn fitting(row: &[Cluster], limit: usize) -> usize {
    let mut used = 0;
    let too_many = |cluster: &Cluster| {
        used += usize::from(cluster.width);
        used > limit
    };
    row.iter().position(too_many).unwrap_or(row.len())
}

/// Columns of `row`.
pub(super) fn total(row: &[Cluster]) -> usize {
    row.iter().map(|cluster| usize::from(cluster.width)).sum()
}

/// Bytes of the text that `row`, which has no gaps, came from.
fn source(row: &[Cluster]) -> Range<usize> {
    let start = row.first().map_or(0, |cluster| cluster.source().start);
    start..row.last().map_or(start, |cluster| cluster.source().end)
}
