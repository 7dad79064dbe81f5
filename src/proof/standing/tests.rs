//! Where texts stand: stories of volunteers, and that no order of reading changes the answer.

use super::super::record::{
    Answer, Flag, Flagging, Part, Record, Reply, Signed, Verdict, Withdrawal, Word,
};
use super::super::review::Found;
use super::super::volunteers::Volunteers;
use super::*;
use crate::proof::record::strategy::{id, signed as said};
use crate::text::Clean;
use proptest::prelude::*;
use proptest::sample::subsequence;

const BEFORE: [&str; 4] = ["one", "two", "three", "four"];
const NOW: [&str; 4] = ["one", "2", "three", "four"];

fn text(paragraphs: &[&str]) -> Fingerprint {
    Fingerprint::new(paragraphs.iter().copied())
}

fn target() -> Target {
    Target::new("fa", Part::Text)
}

pub(super) fn handle(name: &str) -> Handle {
    Handle::parse(name).expect("a handle")
}

fn verdict(on: &Fingerprint, judgement: Judgement) -> Record {
    Record::Verdict(Verdict::new(&target(), on, judgement))
}

pub(super) fn reply(on: u64, answer: Answer) -> Record {
    Record::Reply(Reply {
        on: id(on),
        answer,
        text: Clean::default(),
    })
}

pub(super) fn withdrawal(on: u64) -> Record {
    Record::Withdrawal(Withdrawal {
        on: id(on),
        text: Clean::default(),
    })
}

pub(super) fn flagged(flag: Flag) -> Record {
    Record::Flagging(Flagging {
        flag: Word::Known(flag),
        text: Clean::default(),
    })
}

pub(super) fn found(records: impl IntoIterator<Item = Signed>) -> Found {
    let records = records.into_iter();
    let key = |signed: Signed| ((signed.entry.id, signed.by.handle.clone()), signed);
    Found {
        records: records.map(key).collect(),
        ..Found::default()
    }
}

fn standing(records: &[Signed]) -> Standing {
    let (found, volunteers) = (found(records.to_vec()), Volunteers::default());
    let ledger = Ledger::new(&found, &volunteers);
    Standing::new(target(), &text(&NOW), &ledger, Makers::named(["Author"]))
}

fn state(records: &[Signed]) -> State {
    standing(records).state
}

#[test]
fn a_text_goes_from_unread_to_validated_by_two_persons() {
    let ok = verdict(&text(&NOW), Judgement::Ok);
    let mut records = Vec::new();
    assert_eq!(state(&records), State::Unread);
    records.push(said("sara", 1, verdict(&text(&NOW), Judgement::Reading)));
    assert_eq!(state(&records), State::Reading);
    records.push(said("sara", 2, ok.clone()));
    assert_eq!(state(&records), State::Proofread);
    records.push(said("sara", 3, ok.clone()));
    assert_eq!(state(&records), State::Proofread, "the same person again");
    records.push(said("author", 4, ok.clone()));
    assert_eq!(state(&records), State::Proofread, "whoever made it");
    records.push(said("reza", 5, ok));
    assert_eq!(state(&records), State::Validated);
    records.push(said("sara", 6, verdict(&text(&NOW), Judgement::Reading)));
    assert_eq!(
        state(&records),
        State::Validated,
        "reading on takes nothing back"
    );
    records.push(said("ava", 7, verdict(&text(&NOW), Judgement::Problem)));
    assert_eq!(state(&records), State::Problem);
    records.push(said("reza", 8, withdrawal(7)));
    assert_eq!(state(&records), State::Problem, "only ava can take it back");
    records.push(said("ava", 9, withdrawal(7)));
    assert_eq!(state(&records), State::Validated);
}

#[test]
fn the_author_alone_makes_no_text_proofread() {
    let ok = verdict(&text(&NOW), Judgement::Ok);
    assert_eq!(state(&[said("author", 1, ok)]), State::Unread);
}

#[test]
fn what_its_author_judged_before_an_edit_makes_no_text_stale() {
    let former = verdict(&text(&BEFORE), Judgement::Ok);
    let standing = standing(&[said("author", 1, former)]);
    assert_eq!((standing.state, standing.changes), (State::Unread, None));
}

#[test]
fn an_edit_makes_it_stale_by_itself_and_says_where() {
    let before = text(&BEFORE);
    let ok = verdict(&before, Judgement::Ok);
    let mut records = vec![said("sara", 1, ok.clone()), said("reza", 2, ok)];
    let edited = standing(&records);
    assert_eq!(edited.state, State::Stale);
    let changes = edited.changes.expect("a stale text has changes");
    assert_eq!(
        (changes.paragraphs, changes.of, changes.removed),
        (vec![1], 4, 0)
    );
    // One of them reads the one paragraph, and the other one still has it before her.
    records.push(said("reza", 3, verdict(&text(&NOW), Judgement::Ok)));
    let half = standing(&records);
    assert_eq!((half.state, half.changes), (State::Proofread, None));
    assert!(half.opinions[&handle("sara")].changes.is_some());
}

#[test]
fn who_reads_on_in_a_changed_text_leaves_it_stale() {
    let reading = |text: &[&str]| verdict(&self::text(text), Judgement::Reading);
    for judgement in [Judgement::Ok, Judgement::Problem] {
        let mut records = vec![said("sara", 1, verdict(&text(&BEFORE), judgement))];
        let stale = standing(&records);
        assert_eq!(stale.state, State::Stale);
        assert!(!stale.opinions[&handle("sara")].is_begun);
        records.push(said("sara", 2, reading(&NOW)));
        let begun = standing(&records);
        assert_eq!(
            (begun.state, &begun.changes),
            (State::Stale, &stale.changes)
        );
        let own = &begun.opinions[&handle("sara")];
        assert_eq!((own.judgement, own.is_begun), (judgement, true));
        assert_eq!(own.changes, stale.changes, "the one paragraph, and no more");
        // What she began is at its end with a verdict, whatever she looks at afterwards.
        records.push(said("sara", 3, verdict(&text(&NOW), Judgement::Ok)));
        records.push(said("sara", 4, reading(&NOW)));
        let read = standing(&records);
        assert_eq!(read.state, State::Proofread);
        assert!(!read.opinions[&handle("sara")].is_begun);
    }
    let records = [said("sara", 1, reading(&BEFORE))];
    assert_eq!(
        state(&records),
        State::Reading,
        "of a text that has changed since"
    );
}

#[test]
fn a_verdict_counts_again_when_its_text_comes_back() {
    let (now, before) = (text(&NOW), text(&BEFORE));
    let records = [
        said("sara", 1, verdict(&now, Judgement::Ok)),
        said("sara", 2, verdict(&before, Judgement::Problem)),
    ];
    assert_eq!(state(&records), State::Proofread);
}

#[test]
fn another_language_or_part_is_another_text() {
    for other in [
        Target::new("ckb", Part::Text),
        Target::new("fa", Part::Meta),
    ] {
        let Record::Verdict(verdict) = verdict(&text(&NOW), Judgement::Ok) else {
            unreachable!("it is a verdict");
        };
        let record = Record::Verdict(Verdict {
            target: other,
            ..verdict
        });
        assert_eq!(state(&[said("sara", 1, record)]), State::Unread);
    }
}

/// What three persons said on two devices each: verdicts on two states of a text, and what they took back.
fn events() -> impl Strategy<Value = Vec<Signed>> {
    let event = prop_oneof![
        4 => (0usize..2, prop::sample::select(Judgement::ALL)).prop_map(|(which, judgement)| {
            verdict(&text([&BEFORE, &NOW][which]), judgement)
        }),
        1 => (0u64..12).prop_map(withdrawal),
        1 => Just(flagged(Flag::NeedsSource)),
        1 => (0u64..12, prop::sample::select(Answer::ALL)).prop_map(|(on, answer)| reply(on, answer)),
    ];
    let person = prop::sample::select(vec!["sara", "reza", "author"]);
    proptest::collection::vec((person, event), 0..12).prop_map(|events| {
        let numbered = (0..).zip(events);
        numbered
            .map(|(number, (name, record))| said(name, number, record))
            .collect()
    })
}

proptest! {
    #[test]
    fn two_clones_merged_either_way_stand_alike(
        (events, ours, theirs) in events().prop_flat_map(|events| {
            let part = subsequence(events.clone(), 0..=events.len());
            (Just(events), part.clone(), part)
        }),
    ) {
        let clones = [found(ours.clone()), found(theirs.clone())];
        let merged = |order: [usize; 2]| {
            let mut merged = Found::default();
            for clone in order {
                merged.absorb(clones[clone].clone());
            }
            merged
        };
        let (one, other) = (merged([0, 1]), merged([1, 0]));
        prop_assert_eq!(&one, &other);
        let records: Vec<Signed> = one.records.values().cloned().collect();
        let mut backwards = records.clone();
        backwards.reverse();
        prop_assert_eq!(standing(&records), standing(&backwards));
        prop_assert!(one.records.len() <= events.len());
    }

    #[test]
    fn no_text_is_validated_by_one_person_or_by_its_author(events in events()) {
        let standing = standing(&events);
        let mut readers: Vec<&str> = standing.readers().map(Handle::as_str).collect();
        readers.dedup();
        prop_assert!(!readers.contains(&"author"));
        if standing.state == State::Validated {
            prop_assert!(readers.len() >= 2);
        }
        prop_assert_eq!(standing.state == State::Stale, standing.changes.is_some());
    }

    #[test]
    fn a_reading_that_is_begun_moves_no_text_that_was_judged(
        events in events(),
        (name, is_present) in (prop::sample::select(vec!["sara", "reza", "ava", "author"]), any::<bool>()),
    ) {
        let read = text(if is_present { &NOW } else { &BEFORE });
        let before = standing(&events);
        let mut later = events;
        later.push(said(name, 100, verdict(&read, Judgement::Reading)));
        let after = standing(&later);
        match before.state {
            State::Unread => prop_assert!(matches!(after.state, State::Unread | State::Reading)),
            state => prop_assert_eq!((after.state, after.changes), (state, before.changes)),
        }
    }

    #[test]
    fn the_clock_of_another_person_changes_nothing(events in events(), later in 0u64..1000) {
        // Without replies and withdrawals, which name ids, reza's clock may go as it likes.
        let verdicts = events.into_iter().filter(|signed| matches!(signed.entry.record, Record::Verdict(_)));
        let verdicts: Vec<Signed> = verdicts.collect();
        let shifted: Vec<Signed> = (0..).zip(verdicts.clone()).map(|(number, mut signed)| {
            if signed.by.handle.as_str() == "reza" {
                signed.entry.id = id(number + later);
            }
            signed
        }).collect();
        prop_assert_eq!(state(&verdicts), state(&shifted));
    }
}
