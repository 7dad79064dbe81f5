//! What was read at the desk stays read, and nothing else is: over a line that is cut, another text that is opened first, notes,
//! a file that could not be read for a while, and a verdict that is taken back.

use crate::support::errands::{handle, seat};
use crate::support::room::{Room, paragraphs};
use crate::support::screen::Session;
use proptest::prelude::*;
use rawi::app::Effect;
use rawi::app::desk::Desk;
use rawi::archive::fault::Severity;
use rawi::proof::record::Record;
use rawi::state::{self, Kept};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const LONG: usize = 60;
const NONE: [u32; 0] = [];

fn texts() -> [(&'static str, String); 2] {
    [("a-long", paragraphs(LONG)), ("b-other", paragraphs(40))]
}

fn read_on(room: &mut Room) {
    while room.desk().unread() > 0 {
        assert_ne!(room.volunteer.effect_of("<space>"), Effect::Idle);
    }
}

/// A text of which pages were read, on a line that was cut then.
fn cut_off(keys: &str) -> (Room, usize) {
    let mut room = Room::open(&texts(), (80, 24));
    room.volunteer.press(keys);
    let percent = room.desk().percent();
    assert!(percent > 40, "{keys}: {percent}");
    room.cut();
    room.volunteer.press("5<enter>");
    assert_eq!((room.slug(), room.desk().percent()), ("a-long", percent));
    (room, percent)
}

#[test]
fn what_a_cut_line_left_is_written_down_when_the_text_is_left_at_once() {
    for key in ["q", "n", "N", "Q"] {
        let (mut room, percent) = cut_off("<space><space>");
        if key == "N" {
            // The text that was interrupted comes first, so there is one before it only if it is gone to.
            room.volunteer.press("nN");
        } else {
            room.volunteer.press(key);
        }
        let readings = room.readings();
        assert_eq!(readings.len(), 1, "{key}: said once");
        assert!(readings[0] >= 30, "{key}: {readings:?}");
        if key == "q" {
            room.take("a-long");
            assert!(room.desk().percent() >= percent);
        }
    }
    let (mut room, _) = cut_off("<space><space>");
    room.volunteer.press("s");
    assert_eq!(room.readings(), NONE, "who skips a text leaves no trace");
    let (mut room, _) = cut_off("<space><space>");
    room.volunteer.press("<space>");
    room.cut();
    room.volunteer.press("5<enter><space>q");
    assert!(room.readings()[0] >= 45, "twice in a row");
}

#[test]
fn what_a_cut_line_left_is_written_down_before_another_text_is_kept() {
    let mut room = Room::open(&texts(), (80, 24));
    read_on(&mut room);
    // The last page has been drawn; the next key has it kept.
    room.volunteer.press("b");
    room.cut();
    room.take("b-other");
    room.volunteer.press("q");
    assert_eq!(room.readings(), NONE, "another text was looked at");
    room.volunteer.press("q");
    room.cut();
    room.take("b-other");
    room.volunteer.press("<space>");
    assert_eq!(room.readings(), [60], "the former one makes room");
    room.volunteer.press("q");
    assert_eq!(room.readings().len(), 2);
    room.volunteer.press("q");
    room.take("a-long");
    assert_eq!(room.desk().unread(), 0);
}

#[test]
fn what_is_kept_may_be_anything() {
    let mut room = Room::open(&texts(), (80, 24));
    room.volunteer.press("<space><space>");
    let kept = room.volunteer.records.iter().rev();
    let mut kept = kept.filter_map(|record| match record {
        state::Record::Chose { setting, value } if setting == "desk" => Some(value.clone()),
        _ => None,
    });
    let kept = kept.next().expect("kept");
    let words: Vec<&str> = kept.split(' ').collect();
    for (number, other) in [
        (3, "at:99999999999:0:0"),
        (3, "at:2:7777777:1"),
        (3, "at:-1:0:0"),
        (4, "text:0123456789abcdef:0-18446744073709551615"),
        (
            4,
            "text:0123456789abcdef:5-1,18446744073709551615+18446744073709551615",
        ),
        (4, "meta:0123456789abcdef:"),
        (1, "no-such-story"),
        (0, "Sara Ahmed"),
    ] {
        let mut words = words.clone();
        words[number] = other;
        let value = words.join(" ");
        let setting = "desk".to_owned();
        room.volunteer
            .records
            .push(state::Record::Chose { setting, value });
        room.cut();
        room.take("a-long");
        room.volunteer.press("c<esc>vt<space>bb");
        assert!(room.desk().unread() > 0, "{other}");
    }
}

#[test]
fn nobody_judges_by_what_somebody_else_has_seen() {
    let mut room = Room::open(&texts(), (80, 24));
    read_on(&mut room);
    room.volunteer.press("b");
    room.cut();
    seat(&mut room.volunteer.app, "omid");
    room.take("a-long");
    assert!(room.desk().unread() > 30);
    room.volunteer.press("a");
    assert_eq!(room.volunteer.runner.said, []);
}

#[test]
fn what_is_read_with_a_note_is_said() {
    let mut room = Room::open(&texts(), (40, 12));
    room.volunteer.press("c");
    for _ in 0..30 {
        room.volunteer.press("l");
    }
    room.volunteer.press("<esc>q");
    assert!(room.readings()[0] > 20, "{:?}", room.readings());
}

#[test]
fn a_page_behind_a_pop_up_is_kept_and_not_read() {
    let mut room = Room::open(&texts(), (80, 24));
    room.volunteer.press("<space>c<enter>why?<enter>");
    let note = room.volunteer.runner.said.pop();
    assert!(matches!(note, Some(Record::Note(_))), "{note:?}");
    let mut room = Room::open(&texts(), (80, 24));
    let runner = &mut room.volunteer.runner;
    let signed = note.map(|note| runner.sign(handle("omid"), note));
    runner.others = signed
        .map(|own| ("a-long".to_owned(), own))
        .into_iter()
        .collect();
    room.read_again();
    let mut seen = drawn(&room);
    let others = room.desk().unread() + seen.len();
    let first = room.volunteer.line(0);
    room.volunteer.press("r1");
    assert!(
        room.volunteer.app.popup().is_some(),
        "{}",
        room.volunteer.text()
    );
    room.cut_to((80, 8));
    room.volunteer.press("5<enter>");
    assert_ne!(
        room.volunteer.line(0),
        first,
        "the page that the note stands on"
    );
    seen.extend(drawn(&room));
    assert_eq!(room.desk().unread(), others - seen.len());
}

/// A text that was read by somebody who passed its warning, and whose file the editor then left broken; and what it is to be.
fn broken() -> (Room, String) {
    let mut room = Room::open(&texts(), (80, 24));
    let file = room.volunteer.runner.file.clone().expect("a file");
    let warned = file.replace("[dates]", "content_warnings = [\"loss\"]\n\n[dates]");
    room.volunteer.runner.file = Ok(warned.clone());
    room.read_again();
    read_on(&mut room);
    room.volunteer.press("g");
    let changed = warned.replace("Paragraph 50 has", "Paragraph 50 had");
    room.volunteer.runner.typed = Some(format!("{changed}\n[oops"));
    room.volunteer.press("e");
    assert!(room.volunteer.app.desk().is_none(), "it cannot be read");
    if !room.volunteer.text().contains("at line") {
        room.volunteer.press("<esc>");
    }
    (room, changed)
}

#[test]
fn a_file_that_was_broken_for_a_while_costs_one_paragraph() {
    let (mut room, changed) = broken();
    room.volunteer.runner.typed = Some(changed);
    room.volunteer.press("1<esc>");
    assert!(room.desk().warning().is_none(), "{}", room.volunteer.text());
    assert_eq!(room.desk().unread(), 1, "{}", room.volunteer.text());
    // Somebody else may mend it, later.
    let (mut room, changed) = broken();
    room.volunteer.press("<esc>");
    room.volunteer.runner.file = Ok(changed);
    room.read_again();
    room.volunteer.press("5<enter>");
    assert_eq!((room.slug(), room.desk().unread()), ("a-long", 1));
    assert!(room.desk().warning().is_none(), "{}", room.volunteer.text());
}

#[test]
fn a_verdict_that_is_taken_back_costs_no_reading() {
    let mut room = Room::open(&texts(), (80, 24));
    read_on(&mut room);
    room.volunteer.press("b");
    let top = room.volunteer.line(0);
    room.volunteer.press("a");
    assert_eq!(room.slug(), "b-other");
    room.volunteer.press("<space>u");
    assert_eq!((room.slug(), room.desk().unread()), ("a-long", 0));
    assert_eq!(room.volunteer.line(0), top);
    let before = room.volunteer.runner.said.len();
    room.volunteer.press("a");
    assert_eq!(room.slug(), "b-other");
    assert!(
        room.volunteer.runner.said.len() > before,
        "found right at once"
    );
    // Words that were not on the screen are no more read than before.
    let mut room = Room::open(&texts(), (80, 24));
    room.volunteer.press("<space>");
    let unread = room.desk().unread();
    room.volunteer.press("Afor a reason<enter>");
    assert_eq!(room.slug(), "b-other");
    room.volunteer.press("u");
    assert_eq!((room.slug(), room.desk().unread()), ("a-long", unread));
    room.volunteer.press("q");
    assert_eq!(room.readings().len(), 1);
}

#[test]
fn what_is_shown_beside_the_words_stays_shown_with_the_next_text() {
    let hidden = paragraphs(3).replace("plain", "pl\u{200C}ain");
    let flawed = paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 has has");
    let flawed = flawed.replace("Paragraph 2 has", "Paragraph 2 \u{202B}has");
    let texts = [
        ("a-first", hidden.clone()),
        ("b-next", flawed + "\n\n" + &hidden),
    ];
    let mut room = Room::open(&texts, (80, 24));
    room.take("b-next");
    let next = room.volunteer.runner.file.clone();
    room.volunteer.press("qq");
    room.take("a-first");
    room.volunteer.press("v1");
    assert!(room.volunteer.text().contains("<ZWNJ>"));
    room.volunteer.runner.file = next;
    room.volunteer.press("n");
    let text = room.volunteer.text();
    assert!(text.contains("<ZWNJ>"), "{text}");
    assert!(text.contains("<RLE>"), "what only the file has: {text}");
    room.volunteer.press(".");
    let mark = room.desk().findings().current().expect("a finding");
    assert_eq!(mark.finding.severity, Severity::Error);
    room.volunteer.press("<esc>vN");
    assert!(!room.volunteer.text().contains("<ZWNJ>"));
}

#[test]
fn the_other_language_stays_beside_the_next_text_that_has_it() {
    const LETTER: &str = "letter-in-two-languages";
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir(root.path().join("entries")).expect("a folder");
    for name in ["archive.toml", "sources.toml"] {
        fs::copy(fixture.join(name), root.path().join(name)).expect("a file");
    }
    for end in ["toml", "de.toml"] {
        let text = fs::read_to_string(fixture.join(format!("entries/{LETTER}.{end}")));
        let text = text.expect("a file");
        for slug in ["a-letter", "b-letter"] {
            let to = root.path().join(format!("entries/{slug}.{end}"));
            fs::write(to, text.replace(LETTER, slug)).expect("our own");
        }
    }
    let mut volunteer = Room::session(root.path(), (80, 24), Kept::default());
    let other = |volunteer: &Session| {
        volunteer
            .app
            .desk()
            .map(|desk| desk.other_language().cloned())
    };
    volunteer.press("5<enter>t");
    let german = Some(Some("de".to_owned()));
    assert_eq!(other(&volunteer), german, "{}", volunteer.text());
    volunteer.press("n");
    let position = volunteer.app.desk().and_then(Desk::position);
    assert_eq!((position, other(&volunteer)), (Some((2, 2)), german));
    assert!(volunteer.text().contains("Liebe Freundin"));
    volunteer.press("tN");
    assert_eq!(other(&volunteer), Some(None));
}

/// The numbers of the paragraphs whose line is on the screen.
fn drawn(room: &Room) -> BTreeSet<usize> {
    let text = room.volunteer.text();
    let lines = text.lines().filter(|line| line.contains("plain words"));
    let number = |line: &str| line.split_whitespace().nth(1)?.parse().ok();
    lines.filter_map(number).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    /// However often the line is cut, in whatever windows and between what is kept and what is drawn: a text is read as far as
    /// it was drawn.
    #[test]
    fn nothing_is_read_that_was_not_drawn_before_or_after_a_cut(keys in prop::collection::vec(0usize..10, 1..30)) {
        const ALL: usize = 40;
        let mut room = Room::open(&[("long", paragraphs(ALL))], (70, 16));
        let mut seen = drawn(&room);
        for key in keys {
            match key {
                0..3 => room.volunteer.press("<space>"),
                3 => room.volunteer.press("b"),
                4 => room.volunteer.press("cll<esc>"),
                5 => room.volunteer.press("G"),
                6 => room.volunteer.types_ahead("<space><space>"),
                size => {
                    // What is on the way to the screen when the line is cut comes nowhere.
                    room.volunteer.types_ahead("<space>");
                    room.cut_to([(70, 8), (70, 16), (90, 30)][size - 7]);
                    room.take("long");
                }
            }
            seen.extend(drawn(&room));
            let unseen = ALL - seen.len();
            prop_assert!(room.desk().unread() >= unseen, "{} of {unseen}", room.desk().unread());
        }
        room.volunteer.press("g");
        while room.volunteer.effect_of("<space>") != Effect::Idle {}
        prop_assert_eq!(room.desk().unread(), 0, "whoever reads on has read");
    }
}
