//! Pacing: how much may be on its way to the terminal at once, so that on a thin line what a reader asks for last is
//! not queued behind what was asked for before.
//!
//! The line is measured by its own answers: `CSI 5 n` after some bytes is answered with `CSI 0 n` once the terminal has
//! read them (ECMA-48, DSR). Nothing is ever waited for: without answers nothing is held back. This file decides; bytes
//! and clocks are the session's.

use crate::state::config::Pacing;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// The question that is put behind some bytes.
pub(super) const PROBE: &[u8] = b"\x1b[5n";

/// How many bytes may be sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// A whole frame, however long.
    Whole,
    /// About so many; at least one row in any case.
    Bytes(usize),
    /// None until the terminal has answered.
    Nothing,
}

/// A line that answers within this is not thin.
const PROMPT: Duration = Duration::from_millis(150);
/// A line this fast (bytes a second) never needs pacing: a page takes a tenth of a second.
const FAST: f64 = 16_000.0;
/// Bytes sent without a question, at most, on a thin line; also what may always be on its way.
const PIECE: usize = 120;
/// Fewer bytes than this tell nothing of a rate.
const FEW: usize = 60;
/// Rows are sent in pieces that take about this part of a second.
const PIECE_TIME: f64 = 0.4;
/// Bytes of a frame that are worth a question on a line that was fast when it was last asked.
const LARGE: usize = 1000;
/// Answers within so long of each other came together. On a line that carries packets, as ssh makes it, a packet is read as
/// a whole: what was asked in its middle is answered with what was asked at its end.
const TOGETHER: Duration = Duration::from_millis(20);
/// A rate grows by no more than this with one answer: what seems so fast may have been waited for elsewhere.
const LEAP: f64 = 4.0;
/// How long an answer on such a line counts.
const FRESH: Duration = Duration::from_secs(30);
/// An answer that has not come after so many times what it should take is lost.
const PATIENCE: u32 = 4;
/// And at least this long.
const LEAST_PATIENCE: Duration = Duration::from_secs(5);

/// What is known of the line.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Line {
    /// Nothing: nobody has answered.
    Unknown,
    /// It answers promptly; last asked at this time.
    Fast {
        asked: Instant,
    },
    Thin(Measured),
}

#[derive(Clone, Copy, Debug, PartialEq)]
struct Measured {
    /// Bytes a second; nothing before the second answer.
    rate: Option<f64>,
    /// The shortest that an answer took.
    round_trip: Duration,
}

/// A question that has not been answered yet.
#[derive(Clone, Copy, Debug)]
struct Probe {
    /// Bytes sent up to its end, since the beginning.
    behind: usize,
    asked: Instant,
}

/// Answers that came together, and what was known before them.
#[derive(Clone, Copy, Debug)]
struct Batch {
    /// When the first of them was asked for.
    asked: Instant,
    /// When the last of them came.
    heard_at: Instant,
    /// Bytes answered for before, and when.
    heard: usize,
    after: Option<Instant>,
    /// Bytes a second.
    rate: Option<f64>,
    round_trip: Option<Duration>,
}

/// Bytes, and the time from sending them to the answer behind them.
#[derive(Clone, Copy, Debug)]
struct Sample {
    bytes: usize,
    took: Duration,
}

/// Paces one session.
#[derive(Debug)]
pub(super) struct Pace {
    pacing: Pacing,
    line: Line,
    /// Whether the next bytes make the terminal blank, so that a question that moves the cursor does no harm before them.
    begins: bool,
    /// Bytes sent since the beginning, and how many of them were answered for.
    sent: usize,
    heard: usize,
    /// The last answers.
    batch: Option<Batch>,
    /// The first screen, if the question before it and the one behind it were answered together.
    first: Option<Sample>,
    /// Whether the line carries packets.
    has_packets: bool,
    /// The shortest way there and back, as far as known.
    round_trip: Option<Duration>,
    open: VecDeque<Probe>,
}

impl Pace {
    pub(super) fn new(pacing: Pacing) -> Self {
        Self {
            pacing,
            line: Line::Unknown,
            begins: true,
            sent: 0,
            heard: 0,
            batch: None,
            first: None,
            has_packets: false,
            round_trip: None,
            open: VecDeque::new(),
        }
    }

    /// How much may be sent now.
    pub(super) fn room(&self) -> Room {
        let Line::Thin(measured) = self.line else {
            return Room::Whole;
        };
        let under_way = self.sent - self.heard;
        let Some(rate) = measured.rate else {
            // The first frame is still being answered for: its end tells the rate.
            return if self.open.is_empty() {
                Room::Bytes(PIECE)
            } else {
                Room::Nothing
            };
        };
        let carried = bytes(rate * measured.round_trip.as_secs_f64());
        let (piece, window) = if self.has_packets {
            // Each packet has an envelope of about a row, and is of use when it is whole.
            let piece = carried.max(PIECE);
            (piece, 2 * piece)
        } else {
            (bytes(rate * PIECE_TIME).max(PIECE / 2), carried + PIECE)
        };
        if under_way >= window {
            return Room::Nothing;
        }
        Room::Bytes(piece.min(window - under_way))
    }

    /// Notes that everything is drawn anew.
    pub(super) fn begin_anew(&mut self) {
        self.begins = true;
    }

    /// Whether a question belongs in front of these bytes, with which everything is drawn anew. At the start it tells how
    /// long the way is, before a whole screen is on it.
    pub(super) fn asks_before(&self) -> bool {
        self.pacing != Pacing::Off && self.begins
    }

    /// Whether a question belongs behind the next `length` bytes, with which a frame is whole or not.
    pub(super) fn asks_behind(&self, length: usize, is_whole: bool, now: Instant) -> bool {
        if self.pacing == Pacing::Off {
            return false;
        }
        match self.line {
            // Behind a frame whose beginning was asked about.
            Line::Unknown => self.unasked() == 0 && self.is_waiting(),
            Line::Fast { asked } => length >= LARGE && now.duration_since(asked) >= FRESH,
            Line::Thin(_) => !is_whole || self.unasked() + length > PIECE,
        }
    }

    /// Bytes that no question stands behind.
    fn unasked(&self) -> usize {
        self.sent - self.open.back().map_or(self.heard, |probe| probe.behind)
    }

    /// Notes that bytes were sent; `asked` if they end in a question.
    pub(super) fn sent(&mut self, length: usize, asked: bool, now: Instant) {
        self.begins = false;
        self.sent += length;
        if asked {
            self.open.push_back(Probe {
                behind: self.sent,
                asked: now,
            });
        }
    }

    /// Notes an answer. One that nobody asked for is none of ours.
    pub(super) fn answered(&mut self, now: Instant) {
        let Some(probe) = self.open.pop_front() else {
            return;
        };
        let batch = match self.batch {
            Some(batch) if now.duration_since(batch.heard_at) < TOGETHER => {
                self.has_packets |= probe.behind - self.heard >= FEW;
                batch
            }
            last => Batch {
                asked: probe.asked,
                heard_at: now,
                heard: self.heard,
                after: last.map(|last| last.heard_at),
                rate: self.measured().and_then(|measured| measured.rate),
                round_trip: self.round_trip,
            },
        };
        self.heard = probe.behind;
        self.judge(&batch, now);
        self.batch = Some(Batch {
            heard_at: now,
            ..batch
        });
    }

    /// Finds out what the line is, now that all of a batch has come.
    fn judge(&mut self, batch: &Batch, now: Instant) {
        let sample = Sample {
            bytes: self.heard - batch.heard,
            took: now.duration_since(batch.asked),
        };
        let known = batch.round_trip;
        self.round_trip = Some(known.map_or(sample.took, |known| known.min(sample.took)));
        let rate = self.rate(batch, sample, now);
        let is_fast = sample.took < PROMPT || rate.is_some_and(|rate| rate > FAST);
        let round_trip = self.round_trip.unwrap_or(sample.took);
        self.line = match self.pacing {
            Pacing::Auto if is_fast => {
                self.first = None;
                Line::Fast { asked: now }
            }
            Pacing::Auto | Pacing::On => Line::Thin(Measured { rate, round_trip }),
            // What was asked for another reason holds nothing back.
            Pacing::Off => Line::Unknown,
        };
    }

    fn measured(&self) -> Option<Measured> {
        match self.line {
            Line::Thin(measured) => Some(measured),
            Line::Unknown | Line::Fast { .. } => None,
        }
    }

    /// Bytes a second; nothing as long as the time on the line cannot be told from the length of the way.
    fn rate(&mut self, batch: &Batch, sample: Sample, now: Instant) -> Option<f64> {
        let Some(way) = batch.round_trip else {
            self.first = (sample.bytes >= FEW).then_some(sample);
            return None;
        };
        if sample.bytes < FEW {
            return batch.rate;
        }
        if let (None, Some(first)) = (batch.rate, self.first)
            && first.bytes > sample.bytes + FEW
            && let Some(longer) = first.took.checked_sub(sample.took)
        {
            let rate = rate_of(first.bytes - sample.bytes, longer);
            let own = Duration::from_secs_f64(rate_of(sample.bytes, Duration::from_secs(1)) / rate);
            self.round_trip = Some(sample.took.saturating_sub(own));
            return Some(rate);
        }
        let time = match batch.after {
            // The bytes were on their way when the answer before came: what lies between the two is their own time.
            Some(after) if batch.asked < after => now.duration_since(after),
            Some(_) | None => sample.took.saturating_sub(way),
        };
        let rate = rate_of(sample.bytes, time);
        Some(match batch.rate {
            Some(old) => old.midpoint(rate.min(old * LEAP)),
            None => rate,
        })
    }

    /// Until when an answer must have come; nothing while none holds anything back.
    pub(super) fn deadline(&self) -> Option<Instant> {
        let (Line::Thin(measured), Some(first)) = (self.line, self.open.front()) else {
            return None;
        };
        let bytes = u32::try_from(first.behind - self.heard).unwrap_or(u32::MAX);
        let rate = measured.rate.unwrap_or(30.0).max(1.0);
        let should = measured.round_trip + Duration::from_secs_f64(f64::from(bytes) / rate);
        Some(first.asked + (should * PATIENCE).max(LEAST_PATIENCE))
    }

    /// Gives up on answers that did not come: the line is unknown again, and nothing is held back.
    pub(super) fn give_up(&mut self) {
        *self = Self {
            begins: self.begins,
            sent: self.sent,
            heard: self.sent,
            ..Self::new(self.pacing)
        };
    }

    /// Whether answers are still to come, which must not reach the shell.
    pub(super) fn is_waiting(&self) -> bool {
        !self.open.is_empty()
    }

    /// How long the way to the terminal and back is, as far as known.
    pub(super) fn round_trip(&self) -> Option<Duration> {
        self.measured().map(|measured| measured.round_trip)
    }
}

/// Bytes a second.
fn rate_of(bytes: usize, time: Duration) -> f64 {
    let bytes = u32::try_from(bytes).unwrap_or(u32::MAX);
    f64::from(bytes) / time.max(Duration::from_millis(1)).as_secs_f64()
}

/// Whole bytes of a figure that cannot be negative.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rates and times are positive and far below the limits"
)]
fn bytes(figure: f64) -> usize {
    figure.clamp(0.0, 1e9) as usize
}

#[cfg(test)]
mod tests;
