//! Damage of every kind beside and inside a hold: none of it shows the entry.

use super::super::super::names::{Device, Handle};
use super::super::super::standing::Ledger;
use super::super::super::table;
use super::super::super::volunteers::Volunteers;
use super::super::{Nature, Scan, header, scan};
use super::*;
use crate::archive::dates::Day;
use crate::proof::record::strategy::signed;
use crate::proof::record::{Answer, Reply, Withdrawal};
use crate::proof::review::Found;

fn head() -> String {
    let handle = Handle::parse("sara").expect("a handle");
    header(&handle, &Device::parse("k3").expect("a device"))
}

/// A remark and then a hold, as the desk of a volunteer writes them.
fn file() -> String {
    let at = Some(Day {
        year: 2026,
        month: 11,
        day: 22,
    });
    let remark = Record::Withdrawal(Withdrawal {
        on: id(7),
        text: Clean::new("not so"),
    });
    let hold = Record::Flagging(Flagging {
        flag: Word::Known(Flag::ConsentHold),
        text: Clean::new("she asked"),
    });
    let written = [(1, remark), (2, hold)].map(|(number, record)| {
        table::write(&Entry {
            id: id(number),
            at,
            record,
        })
    });
    head() + &written.concat()
}

fn id(number: u64) -> Ulid {
    crate::proof::record::strategy::id(number)
}

/// Every hold that a reading found, in whole records and in others.
fn holds(scan: &Scan) -> Vec<&Entry> {
    let all = scan.entries.iter().chain(&scan.holds);
    all.filter(|entry| entry.record.is_hold()).collect()
}

fn told(scan: &Scan) -> Vec<&str> {
    let complaints = scan.complaints.iter();
    complaints.map(|complaint| complaint.what.name()).collect()
}

/// A damage: what stood in the file, what stands there since, and what is told of it.
type Damage = (&'static str, &'static str, &'static [&'static str]);

#[test]
fn what_a_formatter_or_another_editor_does_to_a_file_is_no_damage() {
    let file = file();
    let all_indented = file.replace("[[", "  [[");
    let every_line = file.replace('\n', "\n\t");
    for text in [
        file.replace("[[flag]]", "  [[flag]]"),
        file.replace("[[flag]]", "\t[[flag]]  # hidden"),
        file.replace("[[flag]]", "[flag]"),
        file.replace('\n', "\r"),
        file.replace('\n', "\r\n"),
        all_indented.replace('\n', "\r"),
        all_indented,
        every_line,
    ] {
        let read = scan(text.as_bytes());
        assert_eq!(told(&read), Vec::<&str>::new(), "{text}");
        assert_eq!(read.entries, scan(file.as_bytes()).entries, "{text}");
        assert!(read.holds.is_empty());
        assert_eq!(read.header, scan(file.as_bytes()).header);
    }
}

#[test]
fn a_day_that_there_is_not_takes_no_record_with_it() {
    for day in ["2026-11-31", "2026-1-2", "\"2026-11-22\"", "22.11.2026", ""] {
        let text = file().replace("2026-11-22", day);
        let read = scan(text.as_bytes());
        assert_eq!(
            told(&read),
            ["review-day-wrong", "review-day-wrong"],
            "{day}"
        );
        let days: Vec<Option<Day>> = read.entries.iter().map(|entry| entry.at).collect();
        assert_eq!(days, [None, None]);
        assert_eq!(holds(&read).len(), 1);
    }
}

#[test]
fn a_hold_in_what_cannot_be_read_still_holds() {
    const DAMAGED: &[&str] = &["review-hold-damaged"];
    let damages: &[Damage] = &[
        ("text = \"she asked\"", "text = \"she asked", DAMAGED),
        ("text = \"she asked\"\n", "", DAMAGED),
        ("\"consent-hold\"\n", "\"consent-hold\n", DAMAGED),
        ("flag = \"consent-hold\"", "flag = consent-hold", DAMAGED),
        (
            "flag = \"consent-hold\"",
            "flag : \"Consent-Hold\"",
            DAMAGED,
        ),
        (
            "flag = \"consent-hold\"",
            "flag = \"consent-hold\" oops",
            DAMAGED,
        ),
        ("[[flag]]", "x[[flag]]", DAMAGED),
        ("[[flag]]", "[[flags]]", DAMAGED),
        ("[[flag]]", "[[flag]", DAMAGED),
        ("\n[[flag]]\n", "\n", DAMAGED),
        ("at = 2026-11-22\nflag", "= =\nflag", DAMAGED),
    ];
    for (was, is, expected) in damages {
        let file = file();
        assert!(file.contains(was), "{was}");
        let read = scan(file.replace(was, is).as_bytes());
        assert_eq!(told(&read), *expected, "{is}");
        let [hold] = holds(&read)[..] else {
            panic!("{is}: {:?}", read.entries);
        };
        assert_eq!(hold.id, id(2), "{is}");
        assert_eq!(read.complaints[0].nature, Nature::Damaged);
    }
}

#[test]
fn a_file_that_lost_its_first_heading_keeps_the_hold_in_it() {
    let text = file()
        .replace("\n[[withdraw]]\n", "\n")
        .replace("\n[[flag]]\n", "\n");
    let read = scan(text.as_bytes());
    assert_eq!(told(&read)[0], "review-hold-damaged");
    let [hold] = holds(&read)[..] else {
        panic!("{:?}", told(&read));
    };
    assert_eq!(hold.id, id(2));
}

#[test]
fn a_word_that_is_nearly_consent_hold_holds_and_is_asked_about() {
    for word in [
        "consent-Hold",
        "consent_hold",
        "concent-hold",
        "consenthold ",
    ] {
        let read = scan(file().replace("consent-hold", word).as_bytes());
        assert_eq!(told(&read), ["review-hold-misspelt"], "{word}");
        assert_eq!(read.complaints[0].nature, Nature::Newer);
        assert_eq!((holds(&read).len(), read.holds.len()), (1, 0));
    }
    let read = scan(file().replace("consent-hold", "need-source").as_bytes());
    assert_eq!(
        (told(&read), holds(&read).len()),
        (vec!["review-flag-misspelt"], 0)
    );
    let newer = scan(file().replace("consent-hold", "needs-map").as_bytes());
    assert_eq!((told(&newer), holds(&newer).len()), (vec![], 0));
}

#[test]
fn words_about_a_hold_that_can_be_read_are_no_hold() {
    for text in [
        file()
            .replace("consent-hold", "needs-source")
            .replace("not so", "no consent-hold"),
        file().replace("consent-hold", "needs-source") + "# consent-hold was lifted\n",
        "# consent-hold\n".to_owned() + &head(),
        file()
            .replace("[[flag]]", "[[dream]]")
            .replace("flag = ", "of = "),
    ] {
        assert_eq!(
            holds(&scan(text.as_bytes())),
            Vec::<&Entry>::new(),
            "{text}"
        );
    }
}

#[test]
fn a_damaged_hold_is_lifted_like_any_other() {
    let damaged = |was: &str, is: &str| {
        let mut found = Found::default();
        let text = file().replace("id = \"00000000020000000000000000\"", was);
        let read = scan(text.replace("text = \"she asked\"", is).as_bytes());
        for entry in read.holds {
            let mut hold = signed("sara", 2, entry.record.clone());
            hold.entry.id = entry.id;
            let key = (entry.id, hold.by.handle.clone());
            found.holds.insert(key, hold);
        }
        found
    };
    let (volunteers, _) = Volunteers::read("[omid]\nrole = \"editor\"\n[reza]\n");
    for id_line in ["id = \"00000000020000000000000000\"", "id = \"0000"] {
        let mut found = damaged(id_line, "text = \"she");
        let held = |found: &Found| Ledger::new(found, &volunteers).is_held();
        let flag = found.holds.keys().next().expect("the hold").0;
        assert!(held(&found) && found.was_held());
        let reply = |name, number| {
            let record = Record::Reply(Reply {
                on: flag,
                answer: Answer::Fixed,
                text: Clean::new("she agreed"),
            });
            signed(name, number, record)
        };
        found.say(reply("reza", 20));
        assert!(held(&found), "reza is no editor");
        found.say(reply("omid", 21));
        assert!(!held(&found));
        // What is read once more is the same hold.
        found.absorb(damaged(id_line, "text = \"she"));
        assert!(!held(&found));
    }
}
