//! The desk when the archive is read again: what was read stays read and nothing else is, the place stays, and what others have
//! said meanwhile is known.

use crate::support::errands::handle;
use crate::support::room::{Room, numbered, numbers, paragraphs};
use proptest::prelude::*;
use rawi::app::Effect;
use rawi::proof::record::{Judgement, Record, Verdict};
use std::collections::BTreeSet;

/// Reads page by page as far as the text goes.
fn read_from_the_top(room: &mut Room) {
    room.volunteer.press("g");
    while room.volunteer.effect_of("<space>") != Effect::Idle {}
}

/// What is at the top stays there, and nothing counts as read that was not on the screen, in whatever view and wherever the
/// archive is read again.
#[test]
fn words_that_were_never_drawn_stay_unread_when_the_archive_is_read_again() {
    const WORDS: usize = 150;
    for view in ["", "v", "d"] {
        for back in [0, 3, 6] {
            let mut room = Room::open(&[("long", numbered(WORDS))], (50, 12));
            if view == "d" {
                room.judged_before(|text| text.replace("nu\u{200C}mber", "a former"));
            }
            let mut seen = BTreeSet::new();
            let mut press = |room: &mut Room, keys: &str| {
                room.volunteer.press(keys);
                let now = numbers(&room.volunteer);
                seen.extend(now.iter().copied());
                now
            };
            press(&mut room, view);
            let mut now = press(&mut room, "g");
            while now.last().is_none_or(|last| *last < WORDS / 3) {
                now = press(&mut room, "<space>");
            }
            room.read_again();
            let after = press(&mut room, "");
            assert_eq!(after, now, "“{view}”: the page stays");
            press(&mut room, "G");
            for _ in 0..back {
                press(&mut room, "b");
            }
            for _ in 0..20 {
                press(&mut room, "<space>");
            }
            let is_read = room.desk().unread() == 0;
            assert!(
                !is_read || seen.len() == WORDS,
                "“{view}”, {back} pages back: {} of {WORDS} words were drawn",
                seen.len()
            );
            read_from_the_top(&mut room);
            assert_eq!(room.desk().unread(), 0, "“{view}”, {back} pages back");
        }
    }
}

#[test]
fn hidden_characters_stay_shown_when_the_archive_is_read_again() {
    let mut room = Room::open(&[("long", numbered(60))], (50, 12));
    room.volunteer.press("v<space>");
    let before = room.volunteer.text();
    room.read_again();
    assert!(before.contains("<ZWNJ>"), "{before}");
    let text = room.volunteer.text();
    assert!(text.lines().take(10).eq(before.lines().take(10)), "{text}");
}

#[test]
fn what_changed_stays_marked_when_the_archive_is_read_again() {
    let mut room = Room::open(&[("long", numbered(60))], (50, 12));
    room.judged_before(|text| text.replace("nu\u{200C}mber", "a former"));
    room.volunteer.press("d<space>");
    let before = room.volunteer.text();
    assert!(before.contains("[-a former-]"), "{before}");
    room.read_again();
    let text = room.volunteer.text();
    assert!(text.lines().take(10).eq(before.lines().take(10)), "{text}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// However views, windows and readings of the archive follow each other, a text is read when all of it was drawn.
    #[test]
    fn what_is_read_was_drawn(keys in prop::collection::vec(0usize..9, 1..40)) {
        const WORDS: usize = 90;
        let mut room = Room::open(&[("long", numbered(WORDS))], (50, 9));
        room.judged_before(|text| text.replace("nu\u{200C}mber", "a former"));
        let mut seen = BTreeSet::from_iter(numbers(&room.volunteer));
        for key in keys {
            match key {
                0 | 1 => room.volunteer.press("<space>"),
                2 => room.volunteer.press("b"),
                3 => room.volunteer.press("v"),
                4 => room.volunteer.press("d"),
                5 => room.read_again(),
                6 => _ = room.volunteer.resize(40, 8),
                7 => _ = room.volunteer.resize(110, 9),
                _ => room.volunteer.press("G"),
            }
            seen.extend(numbers(&room.volunteer));
            let is_read = room.desk().unread() == 0;
            prop_assert!(!is_read || seen.len() == WORDS, "{} words were drawn", seen.len());
        }
        read_from_the_top(&mut room);
        prop_assert_eq!(room.desk().unread(), 0, "whoever reads on has read");
    }
}

#[test]
fn a_fix_costs_one_paragraph_of_what_was_read() {
    let body = paragraphs(60).replace("Paragraph 0 has", "Paragraph 0 has has");
    let mut room = Room::open(&[("long", body)], (80, 24));
    while room.desk().unread() > 0 {
        room.volunteer.press("<space>");
    }
    room.volunteer.press("g.f");
    assert!(!room.volunteer.text().contains("has has"));
    assert_eq!(room.desk().unread(), 0, "and that one is on the screen");
    room.volunteer.press("u");
    assert!(room.volunteer.text().contains("has has"));
    assert_eq!(room.desk().unread(), 0);
    // What is edited out of sight has to be looked at.
    let file = room.volunteer.runner.file.clone().expect("a file");
    room.volunteer.runner.typed = Some(
        file.replace("Paragraph 40 has", "Paragraph 40 had")
            .replace("Paragraph 50 has", "One more.\n\nParagraph 50 has"),
    );
    room.volunteer.press("e<esc>");
    assert_eq!(room.desk().unread(), 2);
    // A session that ends now has said how far it was read.
    assert_eq!(room.volunteer.effect_of("Q"), rawi::app::Effect::Quit);
    let said = room.volunteer.runner.said.last();
    let is_reading = |record: &Record| matches!(record, Record::Verdict(own) if own.judgement == Judgement::Reading);
    assert!(said.is_some_and(is_reading), "{said:?}");
}

#[test]
fn what_others_said_meanwhile_is_known_when_the_archive_was_read_again() {
    let texts = [("long", paragraphs(3)), ("other", paragraphs(4))];
    let mut room = Room::open(&texts, (80, 24));
    room.volunteer.press("c<enter>is that so?<enter>");
    let Some(Record::Note(note)) = room.volunteer.runner.said.last().cloned() else {
        panic!("{:?}", room.volunteer.runner.said);
    };
    let runner = &mut room.volunteer.runner;
    let mut bee = note.clone();
    bee.text = rawi::text::Clean::new("bee note");
    let bee = runner.sign(handle("omid"), Record::Note(bee));
    runner.others = vec![("long".to_owned(), bee)];
    assert_eq!(room.desk().notes().len(), 1);
    room.read_again();
    assert_eq!(room.desk().notes().len(), 2, "at once");
    room.volunteer.press("r");
    let text = room.volunteer.text();
    assert!(
        text.contains("bee note") && text.contains("is that so?"),
        "{text}"
    );
    // So is a verdict, and whom it makes wait for whom.
    room.volunteer.press("<esc>");
    let source = &room.desk().text().sources[0];
    let verdict = Verdict {
        target: source.target.clone(),
        text: source.fingerprint.whole,
        paragraphs: source.fingerprint.paragraphs.clone(),
        judgement: Judgement::Ok,
        read_to: None,
        checker: None,
        forced: None,
    };
    let runner = &mut room.volunteer.runner;
    let signed = runner.sign(handle("omid"), Record::Verdict(verdict));
    runner.others = vec![("long".to_owned(), signed)];
    assert_eq!(room.desk().readers(), 0);
    room.read_again();
    assert_eq!(room.desk().readers(), 1);
}

#[test]
fn keys_typed_ahead_at_one_page_judge_nothing() {
    let mut room = Room::open(&[("long", paragraphs(60))], (80, 24));
    room.volunteer
        .types_ahead("<space><space><space><space><space><space><space><space>a");
    assert_eq!(room.volunteer.runner.said, []);
    assert!(room.desk().unread() > 10, "pages that were not drawn");
}
