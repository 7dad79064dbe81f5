//! Lines of every rate and length, with a clock of their own, and what the pace makes of them.

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
    /// Bytes around each packet, whose content can be read only as a whole; nothing if bytes travel alone.
    envelope: Option<usize>,
    /// When each answer comes, and when its question was sent.
    answers: VecDeque<(Duration, Duration)>,
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
            envelope: None,
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
        let is_new = self.answers.back().is_none_or(|(_, sent)| *sent < self.now);
        let around = self.envelope.filter(|_| is_new).unwrap_or_default();
        let length = f64::from(u32::try_from(length + around).expect("small"));
        self.free_at = self.free_at.max(self.now) + Duration::from_secs_f64(length / self.rate);
        let due = self.free_at + self.way;
        if asks {
            self.answers.push_back((due, self.now));
        }
        if self.envelope.is_some() {
            let same = self
                .answers
                .iter_mut()
                .filter(|(_, sent)| *sent == self.now);
            same.for_each(|(answer, _)| *answer = due);
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
        let Some((at, _)) = self.answers.pop_front() else {
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
fn a_thin_line_of_packets_is_measured_by_a_frame_and_a_piece() {
    let way = Duration::from_millis(600);
    let mut wire = Wire::new(Pacing::Auto, 240.0, way);
    wire.envelope = Some(90);
    wire.settle(1400);
    let known = wire.pace.measured().expect("the line is thin");
    assert_eq!(known.rate, None, "both answers came together");
    wire.settle(1100);
    let known = wire.pace.measured().expect("the line is thin");
    let rate = known.rate.expect("a piece was answered for alone");
    assert!((150.0..400.0).contains(&rate), "{rate}");
    assert!(known.round_trip >= way && known.round_trip < way * 2);
    for _ in 0..10 {
        wire.settle(1100);
        assert!(wire.pace.measured().is_some(), "it stays thin");
        let rate = wire.pace.measured().and_then(|known| known.rate);
        assert!(rate.is_some_and(|rate| (100.0..500.0).contains(&rate)));
    }
}

#[test]
fn a_long_way_over_a_fast_line_of_packets_is_found_to_be_fast() {
    let mut wire = Wire::new(Pacing::Auto, 1e6, Duration::from_millis(600));
    wire.envelope = Some(90);
    wire.settle(1400);
    for _ in 0..8 {
        wire.settle(1100);
    }
    assert_eq!(wire.pace.room(), Room::Whole);
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
