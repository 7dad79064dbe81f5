//! What the desk tells is told whole, in small windows, to screen readers, and in languages from right to left: findings,
//! refusals, notes, and the line of the item.

use crate::support::errands::seat;
use crate::support::screen::{Picture, Session, flawed, start, start_with};
use crate::support::story::{Told, stories};
use ratatui::style::Modifier;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::locale::{Interface, Isolation, Locale};
use std::fs;
use std::path::Path;
use std::sync::Arc;

stories! {
    a_finding_is_explained_with_what_mends_it: [Desk Proofread::Explain];
}

const FROM_RIGHT_TO_LEFT: [Interface; 3] =
    [Interface::Persian, Interface::Arabic, Interface::Sorani];

/// The flawed text on the desk of somebody whose screen has this size and speaks this language.
fn at_the_desk(interface: Interface, size: (u16, u16)) -> Session {
    let mut start = start_with(flawed());
    start.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
    start.size = size;
    open(Session::new(start))
}

fn open(mut volunteer: Session) -> Session {
    seat(&mut volunteer.app, "sara");
    let story = volunteer.app.env().archive.find("flawed");
    let _ = volunteer.app.open(story.expect("a story"), Vec::new());
    volunteer.press("P");
    assert!(volunteer.app.desk().is_some(), "{}", volunteer.text());
    volunteer
}

/// A text of one paragraph on the desk.
fn with_body(body: &str) -> Session {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let room = tempfile::tempdir().expect("a folder");
    fs::create_dir(room.path().join("entries")).expect("a folder");
    for name in ["archive.toml", "sources.toml"] {
        fs::copy(fixture.join(name), room.path().join(name)).expect("a file");
    }
    let entry = fs::read_to_string(fixture.join("entries/flawed.toml")).expect("a file");
    let (head, _) = entry.split_once("body = ").expect("a body");
    let entry = format!("{head}body = '''\n{body}\n'''\n");
    fs::write(room.path().join("entries/flawed.toml"), entry).expect("a file");
    let archive = load(&Origin::Folder(room.path().to_owned())).expect("an archive");
    open(Session::new(start_with(Arc::new(archive))))
}

/// The rows of the screen as one text, without the blanks between them.
fn flowing(volunteer: &Session) -> String {
    let text = volunteer.text();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn reversed(picture: &Picture) -> Vec<(u16, u16)> {
    let area = picture.buffer.area;
    let cells = (0..area.height).flat_map(|y| (0..area.width).map(move |x| (x, y)));
    cells
        .filter(|at| picture.buffer[*at].modifier.contains(Modifier::REVERSED))
        .collect()
}

#[test]
fn the_question_for_a_handle_shows_its_letters_in_order() {
    for interface in FROM_RIGHT_TO_LEFT {
        let mut start = start();
        start.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
        let mut volunteer = Session::new(start);
        volunteer.app.set_seat(rawi::app::desk::Seat::Free(None));
        volunteer.press("P");
        let foot = volunteer.foot();
        assert!(foot.contains(":(a–z 0–9 -)"), "{interface:?}: {foot}");
    }
}

#[test]
fn the_line_of_the_item_begins_with_its_language_at_the_side_where_lines_begin() {
    for interface in FROM_RIGHT_TO_LEFT {
        let volunteer = at_the_desk(interface, (80, 24));
        let foot = volunteer.foot();
        assert!(foot.trim_end().ends_with(" · en"), "{interface:?}: {foot}");
    }
    let volunteer = at_the_desk(Interface::English, (80, 24));
    let foot = volunteer.foot();
    assert!(foot.trim_start().starts_with("en · "), "{foot}");
}

#[test]
fn how_much_was_read_stands_in_every_line_of_the_item() {
    for interface in Interface::ALL {
        for width in [40, 60, 80, 200] {
            let volunteer = at_the_desk(*interface, (width, 12));
            let foot = volunteer.foot();
            let is_told = foot.contains('%') || foot.contains('٪');
            assert!(
                is_told && !foot.contains('…'),
                "{width} {interface:?}: {foot}"
            );
        }
    }
    let wide = at_the_desk(Interface::English, (80, 24)).line(23);
    for words in ["1 of 1", "0 readers", "? keys"] {
        assert!(wide.contains(words), "{wide}");
    }
}

#[test]
fn a_finding_takes_the_rows_that_its_words_need() {
    for size in [(80, 24), (40, 12), (60, 10), (200, 60)] {
        let mut volunteer = at_the_desk(Interface::English, size);
        volunteer.press(".");
        let text = flowing(&volunteer);
        assert!(
            text.contains("T120") && text.contains("instead: “the”"),
            "{size:?}\n{}",
            volunteer.text()
        );
        // The rows under the text cover nothing of what is looked at.
        assert!(!reversed(&volunteer.picture()).is_empty(), "{size:?}");
    }
}

fn a_finding_is_explained_with_what_mends_it(told: &Told) {
    let mut volunteer = told.begin_as(|start| start.archive = flawed());
    volunteer = open(volunteer);
    volunteer.press("<enter>");
    assert!(volunteer.foot().contains("Look at a finding first"));
    for size in [(80, 24), (40, 12), (30, 9), (20, 8)] {
        let _ = volunteer.resize(size.0, size.1);
        volunteer.press(".<enter>");
        let mut told = flowing(&volunteer);
        while volunteer.effect_of("j") != rawi::app::Effect::Idle {
            told.push(' ');
            told.push_str(&flowing(&volunteer));
        }
        for words in ["A word stands twice", "instead:", "Remove one"] {
            assert!(told.contains(words), "{size:?} {words}: {told}");
        }
        while volunteer.app.popup().is_some() {
            volunteer.press("<esc>");
        }
        assert!(volunteer.app.desk().is_some(), "back at the text");
    }
}

#[test]
fn a_letter_that_stands_alone_is_not_hidden_by_the_cursor() {
    let mut volunteer = with_body("He saw the sea ; the the ships were gone.");
    volunteer.press(".");
    let picture = volunteer.picture();
    let marked = reversed(&picture);
    let (x, y) = picture.cursor.expect("a cursor");
    assert_eq!(marked.len(), 1, "{}", picture.text());
    assert_eq!((x, y), (0, marked[0].1), "in the first column of its row");
    volunteer.press(".");
    let picture = volunteer.picture();
    let marked = reversed(&picture);
    assert_eq!(picture.cursor, Some(marked[0]), "{}", picture.text());
    assert_eq!(marked.len(), "the the".len());
}

#[test]
fn what_is_to_be_removed_is_said_so() {
    let mut volunteer = with_body("He saw the sea ; and the ships were gone.");
    volunteer.press(".");
    let told = flowing(&volunteer);
    assert!(told.contains("remove it") && !told.contains("“”"), "{told}");
}

#[test]
fn a_notice_that_one_line_has_no_room_for_takes_the_rows_under_the_text() {
    for interface in Interface::ALL {
        for size in [(80, 24), (40, 12)] {
            let mut volunteer = at_the_desk(*interface, size);
            let rows = |volunteer: &Session| {
                (0..size.1)
                    .map(|row| volunteer.line(row))
                    .collect::<Vec<_>>()
            };
            let before = rows(&volunteer);
            volunteer.press("x");
            let after = rows(&volunteer);
            assert!(
                !after.concat().contains('…'),
                "{interface:?} {size:?} {after:?}"
            );
            let text = usize::from(size.1) - if size.0 < 60 { 4 } else { 3 };
            assert_eq!(before[..text], after[..text], "{interface:?} {size:?}");
            volunteer.press("j");
            let last = rows(&volunteer).concat();
            assert!(!last.contains('…'), "it is gone: {last}");
        }
    }
}

#[test]
fn a_finding_does_not_look_like_a_link() {
    let volunteer = with_body("He saw [the ship](entry:flawed), the the sea, and home.");
    let picture = volunteer.picture();
    let (link, found) = (volunteer.find("ship"), volunteer.find("the the"));
    let look = |at: (u16, u16)| picture.buffer[at].modifier;
    assert!(look(link).contains(Modifier::UNDERLINED));
    assert!(look(found).contains(Modifier::UNDERLINED));
    assert_ne!(look(link), look(found), "{}", picture.text());
}

#[test]
fn a_text_that_hides_nothing_is_said_to() {
    let mut volunteer = with_body("He saw the sea, and home.");
    let before = volunteer.text();
    volunteer.press("v");
    assert!(volunteer.foot().contains("Nothing is hidden"));
    volunteer.press("j");
    assert_eq!(volunteer.text(), before, "it is shown as before");
}

#[test]
fn words_that_have_no_room_beside_their_answers_lead_to_them() {
    let mut volunteer = with_body("He saw the the sea.");
    let _ = volunteer.resize(40, 12);
    volunteer.press(".<enter>");
    assert!(volunteer.foot().contains("go on"), "{}", volunteer.text());
    volunteer.press("<enter>");
    let text = volunteer.text();
    assert!(text.contains("1  "), "{text}");
    volunteer.press("2");
    let text = flowing(&volunteer);
    assert!(text.contains("Right as it stands, because"), "{text}");
}

#[test]
fn a_refusal_says_its_whole_reason() {
    for size in [(120, 40), (80, 24), (40, 12), (30, 8)] {
        let mut volunteer = at_the_desk(Interface::English, (size.0, 5));
        let _ = volunteer.resize(size.0, 6);
        volunteer.press("a");
        let _ = volunteer.resize(size.0, size.1);
        let told = flowing(&volunteer);
        assert!(told.contains("A gives a reason"), "{size:?}\n{told}");
    }
}

#[test]
fn a_long_note_is_read_whole_before_it_is_answered() {
    for size in [(80, 24), (40, 12)] {
        let mut volunteer = at_the_desk(Interface::English, size);
        let words =
            "the second one has to go because nobody speaks like that, says Amal, who was there";
        volunteer.press(&format!("c<enter>{words}<enter>"));
        volunteer.press("r1");
        assert!(
            flowing(&volunteer).contains("who was there"),
            "{size:?}\n{}",
            volunteer.text()
        );
        // Where there is room, the answers stand under it.
        if size.1 < 20 {
            assert!(
                !volunteer.text().contains("it is mended"),
                "{}",
                volunteer.text()
            );
            volunteer.press("<esc>");
        }
        assert!(volunteer.text().contains("it is mended"), "{size:?}");
        for narrower in [(79, 24), (30, 8), (20, 5), (1, 1)] {
            let _ = volunteer.resize(narrower.0, narrower.1);
        }
        let _ = volunteer.resize(size.0, size.1);
        volunteer.press("3because<enter>");
        assert_eq!(volunteer.runner.said.len(), 2, "the note and its answer");
    }
}

#[test]
fn what_a_note_suggests_is_said_in_words() {
    for interface in FROM_RIGHT_TO_LEFT {
        let mut volunteer = at_the_desk(interface, (80, 24));
        volunteer.press("c=x<enter><enter>why<enter>r");
        // An arrow would point to the words before it.
        assert!(!volunteer.text().contains('→'), "{}", volunteer.text());
    }
}

#[test]
fn a_reader_of_a_language_is_called_for_by_its_name() {
    let mut volunteer = at_the_desk(Interface::English, (80, 24));
    volunteer.press("F");
    assert!(
        volunteer.text().contains("needs a reader of English"),
        "{}",
        volunteer.text()
    );
}
