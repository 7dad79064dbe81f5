//! The third step of layout: the clusters of each line come into columns, and the rest is accounted for.
//!
//! Visual order (UAX #9, L1 and L2), mirroring and the right alignment of right-to-left paragraphs belong here.

use super::clusters::{Cluster, Clusters, Role};
use super::{Blank, Cell, Laid, Line, breaks};
use std::ops::Range;

/// Lines of `width` columns, with a new one at each byte of `forced`.
pub(super) fn wrapped(mut clusters: Clusters, width: u16, forced: &[usize]) -> Laid {
    let hyphen = clusters.substitute("-");
    let lines = breaks::lines(&clusters.row, width, forced);
    let last = lines.len() - 1;
    let mut laid = Laid::with_glyphs(clusters.glyphs);
    for (index, range) in lines.into_iter().enumerate() {
        let row = &mut clusters.row[range];
        let room = total(row) < usize::from(width);
        if let Some(end) = row.last_mut()
            && matches!(end.role, Role::SoftHyphen)
            && room
            && index < last
        {
            end.show(hyphen);
        }
        laid.add_line(row, visible(row));
    }
    laid
}

/// One line. White space at its end that has room there stays, for a prompt's cursor to stand behind.
pub(super) fn on_one_line(mut clusters: Clusters, width: u16) -> Laid {
    let limit = usize::from(width);
    let ellipsis = clusters.substitute("…");
    let mut row = clusters.row;
    let mut laid = Laid::with_glyphs(clusters.glyphs);
    let letters = visible(&row);
    if total(&row[..letters]) <= limit {
        laid.add_line(&row, letters.max(fitting(&row, limit)));
        return laid;
    }
    let shown = visible(&row[..fitting(&row, limit - 1)]);
    let cut = source(&row[shown..]);
    row.truncate(shown + 1);
    row[shown].show(ellipsis);
    row[shown].source.1 = row[shown].source.0;
    laid.add_line(&row, shown + 1);
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

impl Laid {
    fn with_glyphs(glyphs: String) -> Self {
        Self {
            glyphs,
            ..Self::default()
        }
    }

    /// Adds a line of which the first `shown` clusters, which fit, stand in cells, as far as they have a width.
    ///
    /// This is where clusters come into visual order; so far that is the logical one.
    fn add_line(&mut self, row: &[Cluster], shown: usize) {
        let mut line = Line {
            source: source(row),
            ..Line::default()
        };
        for (index, cluster) in row.iter().enumerate() {
            match cluster.role {
                Role::Letter | Role::Space if index < shown => {
                    line.cells.push(Cell {
                        column: line.width,
                        width: cluster.width,
                        glyph: cluster.glyph,
                        source: cluster.source,
                    });
                    line.width += u16::from(cluster.width);
                }
                Role::Letter | Role::Space => self.leave(cluster, Blank::LineEnd),
                Role::Invisible | Role::SoftHyphen => self.leave(cluster, Blank::Invisible),
            }
        }
        self.lines.push(line);
    }

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
