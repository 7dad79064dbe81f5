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
const FEW: u32 = 60;
/// Rows are sent in pieces that take about this part of a second.
const PIECE_TIME: f64 = 0.4;
/// Bytes of a frame that are worth a question on a line that was fast when it was last asked.
const LARGE: usize = 1000;
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
    /// When the last answer came.
    heard_at: Option<Instant>,
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
            heard_at: None,
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
        let window = bytes(rate * measured.round_trip.as_secs_f64()) + PIECE;
        if under_way >= window {
            return Room::Nothing;
        }
        let piece = bytes(rate * PIECE_TIME).max(PIECE / 2);
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
        self.line = self.judged(probe, now);
        self.heard = probe.behind;
        self.heard_at = Some(now);
    }

    /// What the line is, now that `probe` is answered.
    fn judged(&self, probe: Probe, now: Instant) -> Line {
        let took = now.duration_since(probe.asked);
        let before = self.measured();
        let round_trip = before.map_or(took, |before| before.round_trip.min(took));
        let rate = match (before.and_then(|before| before.rate), self.rate(probe, now)) {
            (Some(old), Some(new)) => Some(old.midpoint(new)),
            (old, new) => old.or(new),
        };
        let is_fast = took < PROMPT || rate.is_some_and(|rate| rate > FAST);
        match self.pacing {
            Pacing::Auto if is_fast => Line::Fast { asked: now },
            Pacing::Auto | Pacing::On => Line::Thin(Measured { rate, round_trip }),
            // What was asked for another reason holds nothing back.
            Pacing::Off => Line::Unknown,
        }
    }

    fn measured(&self) -> Option<Measured> {
        match self.line {
            Line::Thin(measured) => Some(measured),
            Line::Unknown | Line::Fast { .. } => None,
        }
    }

    /// Bytes a second, from the bytes between two answers; nothing if these are too few to tell.
    fn rate(&self, probe: Probe, now: Instant) -> Option<f64> {
        let length = u32::try_from(probe.behind - self.heard).unwrap_or(u32::MAX);
        if length < FEW {
            return None;
        }
        let time = match self.heard_at {
            // The bytes were on their way when the answer before came: what lies between the two is their own time.
            Some(last) if probe.asked <= last => now.duration_since(last),
            _ => {
                let way = self
                    .measured()
                    .map_or(Duration::ZERO, |known| known.round_trip);
                now.duration_since(probe.asked).saturating_sub(way)
            }
        };
        Some(f64::from(length) / time.max(Duration::from_millis(1)).as_secs_f64())
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
        self.open.clear();
        self.heard = self.sent;
        self.line = Line::Unknown;
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A line and the terminal at its end, with a clock of their own.
    struct Wire {
        pace: Pace,
        start: Instant,
        now: Duration,
        /// Bytes a second, and the time there and back.
        rate: f64,
        way: Duration,
        /// When the last byte that was sent will have arrived.
        free_at: Duration,
        answers: VecDeque<Duration>,
        /// The most bytes that were on the line at once after it was measured.
        most: usize,
    }

    impl Wire {
        fn new(pacing: Pacing, rate: f64, way: Duration) -> Self {
            Self {
                pace: Pace::new(pacing),
                start: Instant::now(),
                now: Duration::ZERO,
                rate,
                way,
                free_at: Duration::ZERO,
                answers: VecDeque::new(),
                most: 0,
            }
        }

        fn clock(&self) -> Instant {
            self.start + self.now
        }

        /// Sends what there is room for of a frame of `left` bytes; answers what is left.
        fn send(&mut self, mut left: usize) -> usize {
            while left > 0 {
                let length = match self.pace.room() {
                    Room::Whole => left,
                    Room::Bytes(length) => left.min(length),
                    Room::Nothing => break,
                };
                if self.pace.asks_before() {
                    self.put(0, true);
                }
                let asks = self.pace.asks_behind(length, length == left, self.clock());
                self.put(length, asks);
                left -= length;
            }
            left
        }

        fn put(&mut self, length: usize, asks: bool) {
            let length = length + if asks { PROBE.len() } else { 0 };
            self.pace.sent(length, asks, self.clock());
            let time = Duration::from_secs_f64(
                f64::from(u32::try_from(length).expect("small")) / self.rate,
            );
            self.free_at = self.free_at.max(self.now) + time;
            if asks {
                self.answers.push_back(self.free_at + self.way);
            }
            if self
                .pace
                .measured()
                .is_some_and(|known| known.rate.is_some())
            {
                let queued = self.free_at.saturating_sub(self.now).as_secs_f64() * self.rate;
                self.most = self.most.max(bytes(queued));
            }
        }

        /// Lets time pass until the next answer; false if none is to come.
        fn hear(&mut self) -> bool {
            let Some(at) = self.answers.pop_front() else {
                return false;
            };
            self.now = self.now.max(at);
            self.pace.answered(self.clock());
            true
        }

        fn settle(&mut self, frame: usize) {
            let mut left = self.send(frame);
            while left > 0 {
                assert!(self.hear(), "nothing is held back for ever");
                left = self.send(left);
            }
            while self.hear() {}
        }
    }

    #[test]
    fn a_prompt_line_is_never_held_back_and_seldom_asked() {
        let mut wire = Wire::new(Pacing::Auto, 1e6, Duration::from_millis(20));
        wire.settle(3000);
        assert_eq!(wire.pace.room(), Room::Whole);
        for _ in 0..50 {
            assert_eq!(wire.send(1500), 0);
            assert!(!wire.pace.is_waiting());
        }
        wire.now += FRESH;
        assert_eq!(wire.send(1500), 0);
        assert!(wire.pace.is_waiting(), "it may have become thin meanwhile");
    }

    #[test]
    fn a_thin_line_is_measured_by_the_first_frame() {
        let way = Duration::from_millis(600);
        let mut wire = Wire::new(Pacing::Auto, 240.0, way);
        wire.settle(1400);
        let known = wire.pace.measured().expect("the line is thin");
        let rate = known.rate.expect("a whole frame was answered for");
        assert!((200.0..280.0).contains(&rate), "{rate}");
        assert!(known.round_trip >= way && known.round_trip < way * 2);
    }

    #[test]
    fn what_was_not_sent_gives_way_to_something_newer() {
        let mut wire = Wire::new(Pacing::Auto, 240.0, Duration::from_millis(600));
        wire.settle(1400);
        let before = wire.pace.sent;
        // Five pages asked for at once: only the beginning of the first is on its way, the last replaces the others.
        for _ in 0..5 {
            let left = wire.send(1400);
            assert!(left > 1000, "{left}");
        }
        wire.settle(1400);
        assert!(
            wire.pace.sent - before < 2000,
            "{}",
            wire.pace.sent - before
        );
    }

    #[test]
    fn without_answers_nothing_is_held_back() {
        for pacing in [Pacing::Auto, Pacing::On, Pacing::Off] {
            let mut wire = Wire::new(pacing, 240.0, Duration::ZERO);
            for _ in 0..5 {
                assert_eq!(wire.send(1400), 0, "{pacing:?}");
            }
            assert_eq!(wire.pace.deadline(), None);
        }
    }

    #[test]
    fn nobody_is_asked_if_pacing_is_off() {
        let mut wire = Wire::new(Pacing::Off, 240.0, Duration::ZERO);
        wire.settle(1400);
        assert_eq!((wire.pace.sent, wire.pace.is_waiting()), (1400, false));
    }

    #[test]
    fn what_was_asked_for_another_reason_paces_nothing() {
        let mut wire = Wire::new(Pacing::Off, 240.0, Duration::from_millis(600));
        wire.put(0, true);
        assert!(wire.pace.is_waiting(), "so that the shell does not hear it");
        assert!(wire.hear());
        assert_eq!(wire.pace.room(), Room::Whole);
        assert_eq!(
            (wire.pace.line, wire.pace.is_waiting()),
            (Line::Unknown, false)
        );
    }

    #[test]
    fn a_terminal_that_falls_silent_is_given_up() {
        let mut wire = Wire::new(Pacing::Auto, 240.0, Duration::from_millis(600));
        wire.settle(1400);
        assert!(wire.send(1400) > 0);
        let deadline = wire.pace.deadline().expect("an answer is due");
        assert!(deadline > wire.clock() + Duration::from_secs(4));
        wire.answers.clear();
        wire.pace.give_up();
        assert_eq!(wire.send(1400), 0);
        assert_eq!(wire.pace.deadline(), None);
    }

    #[test]
    fn an_answer_to_nothing_means_nothing() {
        let mut pace = Pace::new(Pacing::Auto);
        pace.answered(Instant::now());
        assert_eq!(pace.line, Line::Unknown);
    }

    proptest! {
        /// Never more on the way than about what the line carries in a round trip and a piece.
        #[test]
        fn the_queue_stays_short(
            rate in 30.0..4000.0f64,
            way in 160u64..2000,
            frames in prop::collection::vec(1usize..3000, 1..20),
        ) {
            let mut wire = Wire::new(Pacing::On, rate, Duration::from_millis(way));
            wire.settle(1400);
            wire.most = 0;
            for frame in frames {
                wire.settle(frame);
            }
            let time = Duration::from_millis(way).as_secs_f64();
            let carries = bytes(rate * time) + bytes(rate * PIECE_TIME) + 2 * PIECE;
            prop_assert!(wire.most <= 2 * carries, "{} of {carries}", wire.most);
        }
    }
}
