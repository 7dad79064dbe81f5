//! Plans: a step before the rows are painted, the order of the rows, and the passes. Many are thought of, the promising
//! ones are carried out on the model, and the one with the fewest bytes is sent.

use super::candidates::candidates;
use super::encoder::Encoder;
use super::glyph::Glyph;
use super::layers::{Layers, frequent_renditions};
use super::scene::Scene;
use super::step::Step;
use super::terminal::{Cursor, Terminal};
use std::collections::BTreeMap;

/// Steps that are carried out at most.
const TRIED: usize = 8;
/// With more rows than this to paint, they are painted from the top: a reader begins there, and the order hardly counts.
const FEW: usize = 8;
/// Bytes of a frame that must change the pen for passes to be worth a thought.
const COLOURFUL: usize = 24;

/// How a frame is made.
#[derive(Clone, Debug)]
struct Plan {
    step: Step,
    /// The rows that are painted, in this order.
    rows: Vec<usize>,
    layers: Layers,
}

/// When to stop.
#[derive(Clone, Copy, Debug)]
enum Until {
    /// Everything is done.
    Done,
    /// It is as long as another way already: nobody wants it any more.
    AsLongAs(usize),
    /// So many bytes are out; behind a row, and not before one is painted.
    Out(usize),
}

/// A frame or a piece of one, encoded.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    /// The terminal after the bytes.
    pub(super) terminal: Terminal,
    /// What was done to the rows that were shown.
    pub(super) step: Step,
    /// What was painted into rows after that.
    pub(super) lines: BTreeMap<usize, Vec<Glyph>>,
    /// Whether all is painted.
    pub(super) is_done: bool,
    pen_bytes: usize,
}

/// Encodes the whole way from what is shown to what is wanted.
pub(super) fn whole(scene: Scene<'_>, terminal: Terminal) -> Encoded {
    Search::shortest(scene, terminal).encoded
}

/// Encodes the beginning of the shortest way, rows from the top, until `at_most` bytes or more are out.
pub(super) fn piece(scene: Scene<'_>, terminal: Terminal, at_most: usize) -> Encoded {
    let Search {
        mut plan, encoded, ..
    } = Search::shortest(scene, terminal);
    if encoded.bytes.len() <= at_most {
        return encoded;
    }
    plan.rows.sort_unstable();
    carry_out(scene, terminal, &plan, Until::Out(at_most))
}

/// The search for the plan with the fewest bytes.
#[derive(Debug)]
struct Search<'a> {
    scene: Scene<'a>,
    terminal: Terminal,
    /// The best so far.
    plan: Plan,
    encoded: Encoded,
}

impl<'a> Search<'a> {
    fn shortest(scene: Scene<'a>, terminal: Terminal) -> Self {
        let candidates = candidates(scene, terminal);
        let plan = Plan::downwards(scene, Step::Nothing, Layers::default());
        let encoded = carry_out(scene, terminal, &plan, Until::Done);
        let mut search = Self {
            scene,
            terminal,
            plan,
            encoded,
        };
        for candidate in candidates.into_iter().take(TRIED) {
            // An estimate may be too high by a few bytes, not by many.
            let length = search.encoded.bytes.len();
            if candidate.estimate <= length + length / 8 + 8 {
                search.try_orders(candidate.step);
            }
        }
        search.try_layers();
        search
    }

    fn try_orders(&mut self, step: Step) {
        let downwards = Plan::downwards(self.scene, step, Layers::default());
        for rows in orders(&downwards.rows, self.terminal.cursor) {
            self.consider(Plan {
                rows,
                ..downwards.clone()
            });
        }
        self.consider(downwards);
    }

    fn try_layers(&mut self) {
        if self.encoded.pen_bytes < COLOURFUL {
            return;
        }
        let step = self.plan.step;
        for rendition in frequent_renditions(self.scene, step) {
            let layers = self.plan.layers.with(rendition);
            self.consider(Plan::downwards(self.scene, step, layers));
        }
    }

    fn consider(&mut self, plan: Plan) {
        let limit = Until::AsLongAs(self.encoded.bytes.len());
        let encoded = carry_out(self.scene, self.terminal, &plan, limit);
        if encoded.is_done && encoded.bytes.len() < self.encoded.bytes.len() {
            (self.plan, self.encoded) = (plan, encoded);
        }
    }
}

impl Plan {
    fn downwards(scene: Scene<'_>, step: Step, layers: Layers) -> Self {
        Self {
            step,
            rows: scene.rows_to_paint(step),
            layers,
        }
    }
}

/// Carries a plan out on the model.
fn carry_out(scene: Scene<'_>, terminal: Terminal, plan: &Plan, until: Until) -> Encoded {
    let mut encoder = Encoder::new(scene, terminal);
    let mut lines = BTreeMap::new();
    encoder.hide_cursor();
    encoder.take(plan.step);
    let passes = 0..=plan.layers.last_pass();
    let work = passes.flat_map(|pass| plan.rows.iter().map(move |row| (pass, *row)));
    let mut is_done = true;
    for (pass, row) in work {
        let is_enough = match until {
            Until::Done => false,
            Until::AsLongAs(bytes) => encoder.out.len() >= bytes,
            Until::Out(bytes) => !lines.is_empty() && encoder.out.len() >= bytes,
        };
        if is_enough {
            is_done = false;
            break;
        }
        let line = lines
            .remove(&row)
            .unwrap_or_else(|| encoder.line_after(plan.step, row));
        let line = encoder.paint_pass(row, line, &plan.layers, pass);
        lines.insert(row, line);
    }
    if is_done {
        let is_wanted = |(row, line): (&usize, &Vec<Glyph>)| line == scene.wanted.row(*row);
        debug_assert!(lines.iter().all(is_wanted), "what was painted is what is wanted");
        encoder.show_cursor();
    }
    Encoded {
        bytes: encoder.out,
        terminal: encoder.terminal,
        step: plan.step,
        lines,
        is_done,
        pen_bytes: encoder.pen_bytes,
    }
}

/// Other orders than downwards in which to paint rows, which are given downwards.
fn orders(rows: &[usize], cursor: Cursor) -> Vec<Vec<usize>> {
    if rows.len() < 2 || rows.len() > FEW {
        return Vec::new();
    }
    let upwards = rows.iter().rev().copied().collect();
    let above = rows.iter().filter(|row| cursor.row() > Some(**row)).count();
    let mut from_cursor = rows.to_vec();
    from_cursor.rotate_left(above);
    if above == 0 {
        vec![upwards]
    } else {
        vec![from_cursor, upwards]
    }
}
