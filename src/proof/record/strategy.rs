//! Records for tests: signed ones, and random ones with few ids and texts so that they meet.

use super::*;
use crate::proof::anchor::CONTEXT;
use crate::proof::fingerprint::Fingerprint;
use crate::proof::names::{Desk, Device, Handle};
use crate::proof::ulid::Stamp;
use proptest::option;
use proptest::prelude::*;

pub(crate) fn id(number: u64) -> Ulid {
    Ulid::new(Stamp {
        milliseconds: number,
        chance: 0,
    })
}

/// A record as the volunteer `name` signs it.
pub(crate) fn signed(name: &str, number: u64, record: Record) -> Signed {
    Signed {
        by: Desk {
            handle: Handle::parse(name).expect("a handle"),
            device: Device::parse("k3").expect("a device"),
        },
        entry: Entry {
            id: id(number),
            at: Some(Day {
                year: 2026,
                month: 11,
                day: 22,
            }),
            record,
        },
    }
}

pub(crate) fn entry() -> BoxedStrategy<Entry> {
    (0u64..1000, day(), record())
        .prop_map(|(number, at, record)| Entry {
            id: id(number),
            at: Some(at),
            record,
        })
        .boxed()
}

fn day() -> impl Strategy<Value = Day> {
    (2020..2100i32, 1u8..=12, 1u8..=28).prop_map(|(year, month, day)| Day { year, month, day })
}

pub(crate) fn record() -> BoxedStrategy<Record> {
    prop_oneof![
        verdict().prop_map(Record::Verdict),
        note().prop_map(Record::Note),
        (0u64..9, prop::sample::select(Answer::ALL), text()).prop_map(|(on, answer, text)| {
            Record::Reply(Reply {
                on: id(on),
                answer,
                text,
            })
        }),
        (target(), text(), place(), text()).prop_map(|(target, check, place, reason)| {
            Record::Dismissal(Dismissal {
                target,
                check,
                place,
                reason,
            })
        }),
        (flag(), text()).prop_map(|(flag, text)| Record::Flagging(Flagging { flag, text })),
        (0u64..9, text())
            .prop_map(|(on, text)| Record::Withdrawal(Withdrawal { on: id(on), text })),
    ]
    .boxed()
}

fn verdict() -> BoxedStrategy<Verdict> {
    let paragraphs = proptest::collection::vec("[ab]", 0..4);
    let judgement = prop::sample::select(Judgement::ALL);
    let others = (
        option::of(any::<u32>()),
        option::of(text()),
        option::of(text()),
    );
    (target(), paragraphs, judgement, others)
        .prop_map(
            |(target, paragraphs, judgement, (read_to, checker, forced))| {
                let text = Fingerprint::new(paragraphs.iter().map(String::as_str));
                Verdict {
                    target,
                    text: text.whole,
                    paragraphs: text.paragraphs,
                    judgement,
                    read_to,
                    checker,
                    forced,
                }
            },
        )
        .boxed()
}

fn note() -> BoxedStrategy<Note> {
    let kind = prop_oneof![
        prop::sample::select(NoteKind::ALL).prop_map(Word::Known),
        Just(Word::Newer(Clean::new("rhyme"))),
    ];
    let place = (any::<u32>(), option::of("[ab]"));
    (target(), kind, place, anchor(), option::of(raw()), text())
        .prop_map(
            |(target, kind, (paragraph, marked), anchor, suggestion, text)| Note {
                target,
                kind,
                paragraph,
                paragraph_mark: marked.map(|paragraph| Mark::of(&paragraph)),
                anchor,
                suggestion,
                text,
            },
        )
        .boxed()
}

fn target() -> BoxedStrategy<Target> {
    let language = prop::sample::select(vec!["fa", "ckb", "en"]);
    let part = prop::sample::select(Part::ALL);
    (language, part)
        .prop_map(|(language, part)| Target::new(language, part))
        .boxed()
}

fn place() -> BoxedStrategy<Place> {
    let unquoted = ("[ab]", any::<u32>());
    prop_oneof![
        anchor().prop_map(Place::Quoted),
        unquoted.prop_map(|(paragraph, number)| Place::Unquoted(Mark::of(&paragraph), number)),
    ]
    .boxed()
}

fn flag() -> impl Strategy<Value = Word<Flag>> {
    prop_oneof![
        Just(Word::Known(Flag::ConsentHold)),
        Just(Word::Known(Flag::NeedsReader("ckb".to_owned()))),
        Just(Word::Newer(Clean::new("needs-map"))),
    ]
}

fn anchor() -> BoxedStrategy<Anchor> {
    let surroundings = || raw().prop_map(|raw| raw.chars().take(CONTEXT).collect());
    (raw(), surroundings(), surroundings())
        .prop_map(|(quote, prefix, suffix)| Anchor {
            quote,
            prefix,
            suffix,
        })
        .boxed()
}

/// With all that a file could stumble over: quotation marks, headers, conflict markers, line ends, controls.
fn raw() -> BoxedStrategy<String> {
    prop_oneof![
        any::<String>(),
        "[\"'\\\\\\[\\]#=\r\n\t <>|پ\u{200C}\u{202E}]{0,12}",
        Just("\n[[note]]\nid = 1\n".to_owned()),
        Just("<<<<<<< HEAD\n".to_owned()),
        Just("رفته\u{200C}بودم".to_owned()),
    ]
    .boxed()
}

fn text() -> BoxedStrategy<Clean> {
    raw().prop_map(|raw| Clean::new(&raw)).boxed()
}
