//! Candidates: the steps that may shorten a frame, each with an estimate of all its bytes, the lowest first.
//!
//! Rows that moved are found by their digests. What is worth erasing is found by comparing, row by row, the costs of
//! painting over what is shown with those of painting on blanks.

use super::abilities::Ability;
use super::encoder::{Encoder, Scene};
use super::glyph::Glyph;
use super::plan::rows_to_paint;
use super::step::{Scroll, Step};
use super::terminal::{Margins, Terminal};

/// Frames of fewer bytes are sent as they are: no step would pay.
const SMALL: usize = 10;
/// Blocks of rows that moved, the largest of which are considered.
const BLOCKS: usize = 3;
/// Rows that are scrolled by as many LFs, where SU would do.
const LINE_FEEDS: usize = 6;
/// Rows that are scrolled by as many RIs, where SD would do.
const REVERSE_INDEXES: usize = 3;

/// A step and what the frame will cost with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) step: Step,
    /// Bytes, roughly.
    pub(super) estimate: usize,
}

/// What to try, the most promising first. To take no step is always among the first.
pub(super) fn candidates(scene: Scene<'_>, terminal: Terminal) -> Vec<Candidate> {
    let mut estimates = Estimates::new(scene);
    let mut found = vec![estimates.of(Step::Nothing, terminal)];
    if found[0].estimate <= SMALL {
        return found;
    }
    let mut steps = erasures(&mut estimates, scene);
    for block in moved_blocks(scene) {
        for region in block.regions(scene, terminal.margins) {
            steps.extend(ways(scene, terminal, region, block.shift));
        }
    }
    for region in emptied_regions(&mut estimates, scene, terminal.margins) {
        let all = Shift::Up(region.rows());
        steps.extend(ways(scene, terminal, region, all));
    }
    found.extend(steps.into_iter().map(|step| estimates.of(step, terminal)));
    found[1..].sort_by_key(|candidate| candidate.estimate);
    found
}

/// Where rows go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shift {
    Up(usize),
    Down(usize),
}

/// Rows of the wanted grid that are shown elsewhere, in one piece.
#[derive(Clone, Copy, Debug)]
struct Block {
    shift: Shift,
    /// Where they are wanted.
    rows: Margins,
    /// Glyphs that need not be painted.
    weight: usize,
}

impl Block {
    /// The rows that must scroll so that the block comes to its place.
    fn tight(&self) -> Margins {
        let Margins { top, bottom } = self.rows;
        match self.shift {
            Shift::Up(rows) => Margins {
                top,
                bottom: bottom + rows,
            },
            Shift::Down(rows) => Margins {
                top: top - rows,
                bottom,
            },
        }
    }

    /// Regions that may be scrolled for it, the largest first: of two that cost the same, the larger serves longer.
    fn regions(&self, scene: Scene<'_>, kept: Margins) -> Vec<Margins> {
        let tight = self.tight();
        let last = scene.wanted.rows() - 1;
        let stays = |row: usize| scene.wanted.is_same(row, scene.shown, row);
        let mut wide = tight;
        while wide.top > 0 && !stays(wide.top - 1) {
            wide.top -= 1;
        }
        while wide.bottom < last && !stays(wide.bottom + 1) {
            wide.bottom += 1;
        }
        let all = Margins::all(last + 1);
        let headed = Margins {
            top: 1.min(last),
            ..all
        };
        let footed = Margins {
            bottom: last.saturating_sub(1),
            ..all
        };
        let to_kept = Margins {
            bottom: kept.bottom,
            ..tight
        };
        let mut regions = vec![all, headed, footed, kept, wide, to_kept, tight];
        regions.retain(|region| region.contain(tight));
        regions.sort_by_key(|region| (usize::MAX - region.rows(), region.top));
        regions.dedup();
        regions
    }
}

/// The largest blocks of rows that moved up or down, largest first.
fn moved_blocks(scene: Scene<'_>) -> Vec<Block> {
    let rows = scene.wanted.rows();
    let weights: Vec<Option<usize>> = (0..rows)
        .map(|row| {
            let glyphs = scene.wanted.row(row).iter();
            let letters = || glyphs.filter(|glyph| **glyph != scene.ground).count();
            (!scene.wanted.is_same(row, scene.shown, row)).then(letters)
        })
        .collect();
    let shifts = (1..rows).flat_map(|by| [Shift::Up(by), Shift::Down(by)]);
    let mut blocks: Vec<Block> = shifts
        .flat_map(|shift| blocks_of(scene, shift, &weights))
        .collect();
    blocks.sort_by_key(|block| usize::MAX - block.weight);
    blocks.truncate(BLOCKS);
    blocks
}

/// The blocks of one shift that are worth more than the step. A row whose letters look otherwise now has moved all the same:
/// words that are looked at are marked while they scroll. `weights` are the letters of the rows that must change; a
/// block neither begins nor ends with one that stays as it is or is blank.
fn blocks_of(scene: Scene<'_>, shift: Shift, weights: &[Option<usize>]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (row, weight) in weights.iter().enumerate() {
        let source = match shift {
            Shift::Up(by) => Some(row + by).filter(|source| *source < weights.len()),
            Shift::Down(by) => row.checked_sub(by),
        };
        if !source.is_some_and(|source| scene.wanted.has_letters_of(row, scene.shown, source)) {
            blocks.extend(open.take());
            continue;
        }
        let Some(weight) = weight.filter(|weight| *weight > 0) else {
            continue;
        };
        let block = open.get_or_insert(Block {
            shift,
            rows: Margins {
                top: row,
                bottom: row,
            },
            weight: 0,
        });
        block.rows.bottom = row;
        block.weight += weight;
    }
    blocks.extend(open);
    blocks.retain(|block| block.weight > SMALL);
    blocks
}

/// The sequences that scroll a region so on this terminal.
fn ways(scene: Scene<'_>, terminal: Terminal, region: Margins, shift: Shift) -> Vec<Step> {
    let can = |ability| scene.abilities.has(ability);
    let kept = terminal.margins;
    let is_region = region == kept || (can(Ability::Margins) && region.rows() > 1);
    let is_part = can(Ability::InsertLines) && kept.contain(region) && region.bottom == kept.bottom;
    let mut ways = Vec::new();
    let mut offer = |scroll, is_possible: bool, rows| {
        if is_possible {
            ways.push(Step::Scroll(scroll, region, rows));
        }
    };
    match shift {
        Shift::Up(rows) => {
            let scrolls = can(Ability::ScrollUp);
            let feeds = rows <= LINE_FEEDS || !scrolls;
            offer(Scroll::LineFeeds, is_region && feeds, rows);
            offer(Scroll::Up, is_region && scrolls, rows);
            offer(Scroll::DeleteLines, is_part, rows);
        }
        Shift::Down(rows) => {
            let scrolls = can(Ability::ScrollDown);
            let indexes = can(Ability::ReverseIndex) && (rows <= REVERSE_INDEXES || !scrolls);
            offer(Scroll::ReverseIndexes, is_region && indexes, rows);
            offer(Scroll::Down, is_region && scrolls, rows);
            offer(Scroll::InsertLines, is_part, rows);
        }
    }
    ways
}

/// Where to erase from: everything, and from the row where it helps most.
fn erasures(estimates: &mut Estimates<'_>, scene: Scene<'_>) -> Vec<Step> {
    let (mut from, mut best, mut sum) = (None, 0, 0);
    for row in (0..scene.wanted.rows()).rev() {
        sum += estimates.gain_of_erasing(row);
        if sum > best {
            (from, best) = (Some(row), sum);
        }
    }
    let below = from.filter(|row| *row > 0).map(Step::Erase);
    [Some(Step::Erase(0)), below]
        .into_iter()
        .flatten()
        .collect()
}

/// Regions that may be emptied by scrolling everything out of them.
fn emptied_regions(estimates: &mut Estimates<'_>, scene: Scene<'_>, kept: Margins) -> Vec<Margins> {
    let rows = scene.wanted.rows();
    let (mut start, mut sum) = (0, 0);
    let mut best: Option<(isize, Margins)> = None;
    for row in 0..rows {
        if sum <= 0 {
            (start, sum) = (row, 0);
        }
        sum += estimates.gain_of_erasing(row);
        if sum > best.map_or(0, |(gain, _)| gain) {
            let region = Margins {
                top: start,
                bottom: row,
            };
            best = Some((sum, region));
        }
    }
    let Some((_, tight)) = best else {
        return Vec::new();
    };
    let to_kept = Margins {
        bottom: kept.bottom.max(tight.top),
        ..tight
    };
    let mut regions = vec![kept, to_kept, tight];
    regions.dedup();
    regions
}

/// Estimates of what rows cost to paint, each made once.
struct Estimates<'a> {
    scene: Scene<'a>,
    /// Bytes, by row of before (the ground first) and wanted row.
    rows: Vec<Option<usize>>,
}

impl<'a> Estimates<'a> {
    fn new(scene: Scene<'a>) -> Self {
        let rows = scene.wanted.rows();
        Self {
            scene,
            rows: vec![None; (rows + 1) * rows],
        }
    }

    /// The candidate of a step.
    fn of(&mut self, step: Step, terminal: Terminal) -> Candidate {
        let mut encoder = Encoder::new(self.scene, terminal);
        encoder.take(step);
        let rows = rows_to_paint(self.scene, step);
        let start = rows.first().map_or(0, |row| encoder.distance_to(0, *row));
        let painting: usize = rows
            .iter()
            .map(|row| self.row(step.source(*row), *row))
            .sum();
        Candidate {
            step,
            estimate: encoder.out.len() + start + painting,
        }
    }

    /// Bytes saved in a row if it is blank before it is painted; they may be less than none.
    fn gain_of_erasing(&mut self, row: usize) -> isize {
        let (shown, blank) = (self.row(Some(row), row), self.row(None, row));
        shown.cast_signed() - blank.cast_signed()
    }

    fn row(&mut self, source: Option<usize>, row: usize) -> usize {
        let scene = self.scene;
        let place = source.map_or(0, |source| source + 1) * scene.wanted.rows() + row;
        let estimate = || match source {
            Some(source) if scene.wanted.is_same(row, scene.shown, source) => 0,
            Some(source) => estimate(scene, row, |column| scene.shown.row(source)[column]),
            None => estimate(scene, row, |_| scene.ground),
        };
        *self.rows[place].get_or_insert_with(estimate)
    }
}

/// Bytes that a wanted row costs over what `shown` tells of its columns.
fn estimate(scene: Scene<'_>, row: usize, shown: impl Fn(usize) -> Glyph) -> usize {
    /// CR and LF, or a short move.
    const START: usize = 2;
    /// A short move, or EL.
    const SEQUENCE: usize = 4;
    let target = scene.wanted.row(row);
    let tail = target.iter().rposition(|glyph| *glyph != scene.ground);
    let end = tail.map_or(0, |last| last + 1);
    let (mut bytes, mut gap, mut pen) = (0, 0, None);
    for (column, glyph) in target[..end].iter().enumerate() {
        let cost = if glyph.is_covered() {
            0
        } else {
            scene.clusters.bytes(*glyph)
        };
        if shown(column) == *glyph {
            gap += cost;
        } else {
            bytes += gap.min(SEQUENCE) + cost;
            gap = 0;
            if !glyph.is_blank() && pen != Some(glyph.rendition) {
                bytes += if pen.is_some() { SEQUENCE } else { 0 };
                pen = Some(glyph.rendition);
            }
        }
    }
    let is_left_over = (end..target.len()).any(|column| shown(column) != scene.ground);
    let total = bytes + if is_left_over { SEQUENCE } else { 0 };
    if total == 0 { 0 } else { total + START }
}
