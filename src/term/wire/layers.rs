//! Layers: glyphs of one rendition that are painted in a pass of their own over all rows. Where every row of a list has
//! words in two or three renditions, changing the pen once a pass is shorter than changing it in every row.

use super::glyph::Glyph;
use super::rendition::Rendition;
use super::scene::Scene;
use super::step::Step;

/// Renditions that may have a pass of their own.
const MOST: usize = 4;
/// Rows in which a rendition must be wanted for a pass to be worth a thought.
const ROWS: usize = 3;

/// The renditions with passes of their own, in the order of these passes. The first pass paints all others.
#[derive(Clone, Debug, Default)]
pub(super) struct Layers(Vec<Rendition>);

impl Layers {
    /// The number of the last pass.
    pub(super) fn last_pass(&self) -> u8 {
        // There are at most four layers.
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }

    pub(super) fn is_single(&self) -> bool {
        self.0.is_empty()
    }

    /// The same with one layer more.
    pub(super) fn with(&self, rendition: Rendition) -> Self {
        let mut layers = self.0.clone();
        layers.push(rendition);
        Self(layers)
    }

    fn pass_of(&self, rendition: Rendition) -> u8 {
        let passes = (1..).zip(&self.0);
        let mut own = passes.filter(|(_, layer)| **layer == rendition);
        own.next().map_or(0, |(pass, _)| pass)
    }
}

/// The renditions that are to be painted in the most rows after a step, the most frequent first.
pub(super) fn frequent_renditions(scene: Scene<'_>, step: Step) -> Vec<Rendition> {
    let mut found: Vec<(Rendition, usize)> = Vec::new();
    for row in scene.rows_to_paint(step) {
        let mut in_row: Vec<Rendition> = Vec::new();
        for glyph in scene.wanted.row(row) {
            if !is_in_between(*glyph) && !in_row.contains(&glyph.rendition) {
                in_row.push(glyph.rendition);
            }
        }
        for rendition in in_row {
            match found.iter_mut().find(|(known, _)| *known == rendition) {
                Some((_, rows)) => *rows += 1,
                None => found.push((rendition, 1)),
            }
        }
    }
    found.retain(|(_, rows)| *rows >= ROWS);
    found.sort_by_key(|(_, rows)| usize::MAX - rows);
    let renditions = found.into_iter().map(|(rendition, _)| rendition);
    renditions.take(MOST).collect()
}

/// Whether a glyph goes with whatever stands left of it.
fn is_in_between(glyph: Glyph) -> bool {
    glyph.is_blank() && glyph.rendition.only_background().is_some()
}

/// The passes of one row, while one of them is under way.
#[derive(Clone, Debug, Default)]
pub(super) struct Passes {
    /// For each column; none if there is only one pass.
    of: Vec<u8>,
    now: u8,
}

impl Passes {
    /// Begins pass number `now` over a row that is to show `target`.
    pub(super) fn begin(&mut self, layers: &Layers, target: &[Glyph], now: u8) {
        self.now = now;
        self.of.clear();
        if layers.is_single() {
            return;
        }
        // What stands behind a cluster of disputed width is painted after it, at once.
        if !target.iter().all(|glyph| glyph.is_agreed()) {
            return self.of.resize(target.len(), 0);
        }
        let mut pass = 0;
        self.of.extend(target.iter().map(|glyph| {
            if !is_in_between(*glyph) {
                pass = layers.pass_of(glyph.rendition);
            }
            pass
        }));
    }

    /// Whether this pass paints the column.
    pub(super) fn is_due(&self, column: usize) -> bool {
        self.of.get(column).is_none_or(|pass| *pass == self.now)
    }

    /// Whether a later pass paints the column, so that this one may spoil it.
    pub(super) fn is_due_later(&self, column: usize) -> bool {
        self.of.get(column).is_some_and(|pass| *pass > self.now)
    }
}
