//! Plans: a step before the rows are painted, and the order of the rows. Many are thought of, the promising ones are
//! carried out on the model, and the one with the fewest bytes is sent.

use super::candidates::candidates;
use super::encoder::{Encoder, Scene};
use super::step::Step;
use super::terminal::{Cursor, Terminal};

/// Plans that are carried out at most.
const TRIED: usize = 8;
/// With more rows than this to paint, they are painted from the top: a reader begins there, and the order hardly counts.
const FEW: usize = 8;

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

/// Encodes the whole way from what is shown to what is wanted.
pub(super) fn whole(scene: Scene<'_>, terminal: Terminal) -> Encoded {
    let mut best: Option<Encoded> = None;
    for candidate in candidates(scene, terminal).into_iter().take(TRIED) {
        let rows = rows_to_paint(scene, candidate.step);
        for order in orders(&rows, terminal.cursor) {
            let limit = best.as_ref().map_or(usize::MAX, |best| best.bytes.len());
            // An estimate may be too high by a few bytes, not by many.
            if candidate.estimate > limit.saturating_add(limit / 8 + 8) {
                break;
            }
            let mut attempt = Encoder::new(scene, terminal);
            attempt.hide_cursor();
            attempt.take(candidate.step);
            for row in order {
                if attempt.out.len() >= limit {
                    break;
                }
                attempt.paint_after(candidate.step, row);
            }
            attempt.show_cursor();
            if attempt.out.len() < limit {
                best = Some(Encoded {
                    bytes: attempt.out,
                    terminal: attempt.terminal,
                    step: candidate.step,
                    painted: scene.wanted.rows(),
                });
            }
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
fn orders(rows: &[usize], cursor: Cursor) -> Vec<Vec<usize>> {
    let downwards = rows.to_vec();
    if rows.len() < 2 || rows.len() > FEW {
        return vec![downwards];
    }
    let upwards = rows.iter().rev().copied().collect();
    let mut from_cursor = downwards.clone();
    let above = rows.iter().filter(|row| cursor.row() > Some(**row)).count();
    from_cursor.rotate_left(above);
    vec![downwards, from_cursor, upwards]
}
