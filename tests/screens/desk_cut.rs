//! The desk when the window changes or the line is cut: the place is kept with every movement, and what was typed is there.

use crate::support::errands::seat;
use crate::support::room::{Room, numbered, numbers, paragraphs};
use crate::support::screen::{Session, start_with};
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::proof::record::Record;
use rawi::state::Kept;
use std::fs;
use std::path::Path;
use std::sync::Arc;

#[test]
fn what_is_typed_survives_a_window_that_changes() {
    // Columns stand beside each other from 100 on; below, the other language stands between the paragraphs.
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    let archive = Arc::new(load(&Origin::Folder(fixture)).expect("an archive"));
    for (keys, typed) in [
        ("c<enter>", "a long and careful note"),
        ("p", "big problem here"),
        ("cl=<ctrl-u>", "Other words"),
    ] {
        for sizes in [[(120, 40), (80, 24)], [(80, 24), (120, 40)]] {
            let mut start = start_with(Arc::clone(&archive));
            start.size = sizes[0];
            let mut volunteer = Session::new(start);
            seat(&mut volunteer.app, "sara");
            let story = volunteer.app.env().archive.find("letter-in-two-languages");
            let _ = volunteer.app.open(story.expect("a story"), Vec::new());
            volunteer.press("Pt<space>");
            volunteer.press(keys);
            volunteer.press(typed);
            let desk = volunteer.app.desk().expect("a text");
            let pointed = desk.pointed().expect("words").stretch.clone();
            let words = desk.text().parts[pointed.part].text[pointed.range].to_owned();
            let _ = volunteer.resize(sizes[1].0, sizes[1].1);
            assert!(volunteer.foot().contains(typed), "{}", volunteer.text());
            volunteer.press("<enter>");
            if keys.contains('=') {
                volunteer.press("<enter>why<enter>");
            }
            let note = volunteer
                .runner
                .said
                .iter()
                .find_map(|record| match record {
                    Record::Note(note) => Some(note),
                    _ => None,
                });
            let note = note.unwrap_or_else(|| panic!("{keys}{typed}\n{}", volunteer.text()));
            assert_eq!(note.anchor.quote, words);
            let said = note.suggestion.as_deref().unwrap_or(note.text.as_str());
            assert_eq!(said, typed);
        }
    }
}

/// Each key that moves the page at the desk, and what has to be there for it.
const MOVES: [&str; 9] = [
    "<space>",
    "j",
    "..",
    "1",
    "2",
    "G,",
    "..c<esc>",
    "<space><space>c<left><left><esc>",
    "..v",
];

#[test]
fn a_line_that_is_cut_loses_no_movement() {
    let body = paragraphs(60).replace("Paragraph 30 has", "Paragraph 30 has has");
    let texts = [("zz-long", body), ("a-first", paragraphs(2))];
    for keys in MOVES {
        let mut room = Room::open(&texts, (80, 24));
        let top = room.volunteer.line(0);
        room.volunteer.press(keys);
        let now = room.volunteer.line(0);
        assert_ne!(now, top, "{keys} moves");
        let unread = room.desk().unread();
        room.cut();
        room.volunteer.press("5<enter>");
        assert_eq!(room.volunteer.line(0), now, "{keys}");
        assert_eq!(room.desk().unread(), unread, "{keys}");
    }
}

#[test]
fn the_paragraph_that_is_read_is_kept_when_the_desk_is_opened_at_it() {
    let mut room = Room::open(
        &[("zz-long", paragraphs(60)), ("a-first", paragraphs(2))],
        (80, 24),
    );
    room.volunteer.press("q<space><space>P");
    let now = room.volunteer.line(0);
    assert!(now.contains("Paragraph"), "{now}");
    room.cut();
    room.volunteer.press("5<enter>");
    assert_eq!(room.volunteer.line(0), now);
}

#[test]
fn there_is_no_text_before_the_first_and_its_place_is_kept() {
    let mut room = Room::open(
        &[("a-first", paragraphs(60)), ("zz-long", paragraphs(2))],
        (80, 24),
    );
    room.volunteer.press("qq5<enter><space>");
    let first = room.slug().to_owned();
    room.volunteer.press("N");
    assert!(
        room.volunteer.foot().contains("first"),
        "{}",
        room.volunteer.foot()
    );
    let now = room.volunteer.line(0);
    room.cut();
    room.volunteer.press("5<enter>");
    assert_eq!((room.slug(), room.volunteer.line(0)), (first.as_str(), now));
}

#[test]
fn a_line_that_is_cut_in_another_view_loses_no_place() {
    for view in ["v", "d"] {
        let mut room = Room::open(&[("long", numbered(150))], (50, 12));
        if view == "d" {
            room.judged_before(|text| text.replace("nu\u{200C}mber", "a former"));
        }
        room.volunteer.press(view);
        room.volunteer.press("g<space><space>");
        let now = numbers(&room.volunteer);
        room.cut();
        room.volunteer.press("5<enter>");
        let after = numbers(&room.volunteer);
        assert!(
            now.first().is_some_and(|first| after.contains(first)),
            "{view}: {now:?} became {after:?}"
        );
    }
}

#[test]
fn a_reason_is_given_for_the_same_finding_in_another_window() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir(root.path().join("entries")).expect("a folder");
    for folder in ["", "entries"] {
        for entry in fs::read_dir(fixture.join(folder)).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_file() {
                let to = root
                    .path()
                    .join(path.strip_prefix(&fixture).expect("inside"));
                let text = fs::read_to_string(&path).expect("a text");
                fs::write(to, text.replace("The lemons", "The the lemons")).expect("our own");
            }
        }
    }
    let mut volunteer = Room::session(root.path(), (80, 24), Kept::default());
    let story = volunteer.app.env().archive.find("letter-in-two-languages");
    let _ = volunteer.app.open(story.expect("a story"), Vec::new());
    volunteer.press("Pt2");
    let code = |volunteer: &Session| {
        let desk = volunteer.app.desk().expect("a text");
        let mark = desk.findings().current();
        mark.map(|mark| (mark.finding.code, mark.words(desk.text()).to_owned()))
    };
    while code(&volunteer).is_none_or(|(code, _)| code != "T120") {
        volunteer.press(".");
    }
    let before = code(&volunteer);
    volunteer.press("x5a saying of hers");
    let _ = volunteer.resize(120, 40);
    assert_eq!(code(&volunteer), before);
    volunteer.press("<enter>");
    let dismissed = volunteer
        .runner
        .said
        .iter()
        .find_map(|record| match record {
            Record::Dismissal(dismissal) => Some(dismissal.clone()),
            _ => None,
        });
    assert!(dismissed.is_some(), "{}", volunteer.text());
}
