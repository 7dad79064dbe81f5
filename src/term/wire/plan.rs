//! Plans: a step before the rows are painted, and the order of the rows. Many are thought of, the promising ones are
//! carried out on the model, and the one with the fewest bytes is sent.

use super::candidates::candidates;
use super::encoder::{Encoder, Scene};
use super::row::Ends;
use super::step::Step;
use super::terminal::{Cursor, Terminal};

/// Plans that are carried out at most.
const TRIED: usize = 8;
/// With more rows than this to paint, they are painted from the top: a reader begins there, and the order hardly counts.
const FEW: usize = 8;
/// With no more rows than these, a marker may be all that moves, and what it leaves behind is erased in either way.
const OF_A_MARKER: usize = 2;

/// A frame or a piece of one, encoded.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) bytes: Vec<u8>,
    /// The terminal after the bytes.
    pub(super) terminal: Terminal,
    /// What was done to the rows that were shown.
    pub(super) step: Step,
    /// The rows from the top to before this one are as wanted; the others are as the step left them.
    pub(super) painted: usize,
}

/// An order in which rows are painted.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Order {
    /// A wanted row, and where it still is when it is painted, before the step.
    before: Option<(usize, usize)>,
    /// The rows that are painted after the step.
    after: Vec<usize>,
    ends: Ends,
}

/// Encodes the whole way from what is shown to what is wanted.
pub(super) fn whole(scene: Scene<'_>, terminal: Terminal) -> Encoded {
    let mut best: Option<Encoded> = None;
    for candidate in candidates(scene, terminal).into_iter().take(TRIED) {
        let rows = rows_to_paint(scene, candidate.step);
        for order in orders(&rows, candidate.step, terminal.cursor) {
            let limit = best.as_ref().map_or(usize::MAX, |best| best.bytes.len());
            // An estimate may be too high by a few bytes, not by many.
            if candidate.estimate > limit.saturating_add(limit / 8 + 8) {
                break;
            }
            let plan = (candidate.step, &order);
            best = carried_out(scene, terminal, plan, limit).or(best);
        }
    }
    // There is always the candidate that takes no step.
    best.unwrap_or(Encoded {
        bytes: Vec::new(),
        terminal,
        step: Step::Nothing,
        painted: 0,
    })
}

/// Carries a plan out on the model, unless it gets longer than `limit` bytes.
fn carried_out(
    scene: Scene<'_>,
    terminal: Terminal,
    (step, order): (Step, &Order),
    limit: usize,
) -> Option<Encoded> {
    let mut encoder = Encoder::new(scene, terminal);
    encoder.ends = order.ends;
    encoder.hide_cursor();
    if let Some((row, source)) = order.before {
        encoder.paint_before(row, source);
    }
    encoder.take(step);
    for row in &order.after {
        if encoder.out.len() >= limit {
            return None;
        }
        encoder.paint_after(step, *row);
    }
    encoder.show_cursor();
    (encoder.out.len() < limit).then_some(Encoded {
        bytes: encoder.out,
        terminal: encoder.terminal,
        step,
        painted: scene.wanted.rows(),
    })
}

/// Encodes the beginning of the shortest way, rows from the top, until `at_most` bytes or more are out.
pub(super) fn piece(scene: Scene<'_>, terminal: Terminal, at_most: usize) -> Encoded {
    let whole = whole(scene, terminal);
    if whole.bytes.len() <= at_most {
        return whole;
    }
    let step = whole.step;
    let mut encoder = Encoder::new(scene, terminal);
    encoder.hide_cursor();
    encoder.take(step);
    let mut rows = rows_to_paint(scene, step).into_iter();
    let mut painted = 0;
    while painted < scene.wanted.rows() && (painted == 0 || encoder.out.len() < at_most) {
        if let Some(row) = rows.next() {
            encoder.paint_after(step, row);
        }
        painted = rows
            .as_slice()
            .first()
            .copied()
            .unwrap_or(scene.wanted.rows());
    }
    if painted == scene.wanted.rows() {
        encoder.show_cursor();
    }
    Encoded {
        bytes: encoder.out,
        terminal: encoder.terminal,
        step,
        painted,
    }
}

/// The rows that are not as wanted after a step, downwards.
pub(super) fn rows_to_paint(scene: Scene<'_>, step: Step) -> Vec<usize> {
    let differs = |&row: &usize| !scene.is_done(step, row);
    (0..scene.wanted.rows()).filter(differs).collect()
}

/// Orders in which to paint rows, which are given downwards.
fn orders(rows: &[usize], step: Step, cursor: Cursor) -> Vec<Order> {
    let after = |rows| Order {
        before: None,
        after: rows,
        ends: Ends::Written,
    };
    let mut orders = vec![after(rows.to_vec())];
    if rows.len() > FEW {
        return orders;
    }
    if rows.len() > 1 {
        let above = rows.iter().filter(|row| cursor.row() > Some(**row)).count();
        let mut from_cursor = rows.to_vec();
        from_cursor.rotate_left(above);
        orders.extend([
            after(from_cursor),
            after(rows.iter().rev().copied().collect()),
        ]);
    }
    // The row of the cursor is at hand now and may be far away when it is scrolled.
    let at_hand = |row: &&usize| cursor.row().is_some() && step.source(**row) == cursor.row();
    if let (Step::Scroll(..), Some(first)) = (step, rows.iter().find(at_hand)) {
        let others = rows.iter().filter(|row| *row != first);
        orders.push(Order {
            before: cursor.row().map(|source| (*first, source)),
            after: others.copied().collect(),
            ends: Ends::Written,
        });
    }
    if rows.len() <= OF_A_MARKER {
        let erased = orders.clone().into_iter();
        orders.extend(erased.map(|order| Order {
            ends: Ends::Erased,
            ..order
        }));
    }
    orders
}
