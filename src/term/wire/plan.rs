//! Plans: a step before the rows are painted, the order of the rows, and the passes. Many are thought of, the promising
//! ones are carried out on the model, and the one with the fewest bytes is sent.

use super::candidates::candidates;
use super::encoder::{Begun, Encoder};
use super::layers::{Layers, frequent_renditions};
use super::scene::Scene;
use super::step::Step;
use super::terminal::{Cursor, Terminal};

/// Steps that are carried out at most, where that takes long and where it does not.
const TRIED: (usize, usize) = (4, 8);
/// Bytes of a frame that takes long.
const LONG: usize = 300;
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

impl Until {
    fn is_reached(self, out: usize, is_first: bool) -> bool {
        match self {
            Self::Done => false,
            Self::AsLongAs(bytes) => out >= bytes,
            Self::Out(bytes) => !is_first && out >= bytes,
        }
    }
}

/// A frame or a piece of one, encoded.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    /// The terminal after the bytes.
    pub(super) terminal: Terminal,
    /// What was done to the rows that were shown.
    pub(super) step: Step,
    /// The rows that were to be painted after that, as far as they are.
    pub(super) lines: Vec<(usize, Begun)>,
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
        let first = candidates.first().map_or(Step::Nothing, |first| first.step);
        let plan = Plan::downwards(scene, first, Layers::default());
        let encoded = carry_out(scene, terminal, &plan, Until::Done);
        let mut search = Self {
            scene,
            terminal,
            plan,
            encoded,
        };
        search.try_orders(first);
        let is_long = search.encoded.bytes.len() >= LONG;
        let tried = if is_long { TRIED.0 } else { TRIED.1 };
        for candidate in candidates.into_iter().take(tried).skip(1) {
            // An estimate may be too high by a few bytes, not by many.
            let length = search.encoded.bytes.len();
            if candidate.estimate <= length + length / 8 + 8 {
                search.consider(Plan::downwards(scene, candidate.step, Layers::default()));
                search.try_orders(candidate.step);
            }
        }
        search.try_layers();
        search
    }

    /// Tries the orders other than downwards.
    fn try_orders(&mut self, step: Step) {
        let downwards = Plan::downwards(self.scene, step, Layers::default());
        for rows in orders(&downwards.rows, self.terminal.cursor) {
            let layers = Layers::default();
            self.consider(Plan { step, rows, layers });
        }
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
    encoder.hide_cursor();
    encoder.take(plan.step);
    let mut lines: Vec<(usize, Begun)> = Vec::new();
    let mut is_done = true;
    let mut is_first = true;
    let passes = 0..=plan.layers.last_pass();
    let rows = || plan.rows.iter().enumerate();
    for (pass, (index, row)) in passes.flat_map(|pass| rows().map(move |row| (pass, row))) {
        if until.is_reached(encoder.out.len(), is_first) {
            is_done = false;
            break;
        }
        if lines.len() == index {
            lines.push((*row, encoder.begin(plan.step, *row, &plan.layers)));
        }
        let begun = &mut lines[index].1;
        begun.passes.now = pass;
        if begun.passes.is_any_due() {
            encoder.paint_pass(*row, begun);
            is_first = false;
        }
    }
    if is_done {
        let is_wanted = |(row, begun): &(usize, Begun)| begun.line == scene.wanted.row(*row);
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
