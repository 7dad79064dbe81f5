//! The file of a text that somebody else changes, an editor that fails after it wrote, an archive that cannot be read again: the
//! desk tells it, and no text is found right whose file was not checked.

use crate::support::errands::{handle, seat};
use crate::support::folders::copy;
use crate::support::room::{Room, numbered, paragraphs};
use crate::support::screen::{Session, bundled, flawed, sample, start_with};
use rawi::app::desk::Seat;
use rawi::archive::Archive;
use rawi::archive::fault::{Fault, ReviewSlip};
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::locale::Message;
use rawi::proof::record::{Judgement, Record};
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// A right-to-left override, which the checks find in the file alone.
fn with_override() -> String {
    paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 \u{202E}has")
}

fn edited(room: &mut Room, edit: impl Fn(&str) -> String) {
    let file = room.volunteer.runner.file.clone().expect("a file");
    room.volunteer.runner.file = Ok(edit(&file));
}

fn is_right(room: &Room) -> bool {
    let mut said = room.volunteer.runner.said.iter();
    said.any(|record| matches!(record, Record::Verdict(own) if own.judgement == Judgement::Ok))
}

/// The screen as words that no line parts.
fn flowing(volunteer: &Session) -> String {
    let text = volunteer.text();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn dismiss(room: &mut Room) {
    if room.volunteer.app.popup().is_some() {
        room.volunteer.press("<esc>");
    }
}

fn conflict(file: &str) -> String {
    format!("{file}<<<<<<< HEAD\n")
}

#[test]
fn a_text_whose_file_became_none_is_not_right() {
    let mut room = Room::open(&[("long", with_override())], (100, 24));
    assert_eq!(room.desk().findings().open().errors, 1);
    room.volunteer.press("q");
    edited(&mut room, conflict);
    room.volunteer.press("P");
    let told = flowing(&room.volunteer);
    assert!(told.contains("could not be checked"), "{told}");
    dismiss(&mut room);
    room.volunteer.press("<space><space>a");
    let told = flowing(&room.volunteer);
    assert!(told.contains("could not be checked"), "{told}");
    assert!(!is_right(&room));
    dismiss(&mut room);
    room.volunteer.press("A");
    assert!(room.volunteer.app.asked().is_some(), "a reason is asked");
}

#[test]
fn what_only_the_file_shows_stays_found_until_it_can_be_read_again() {
    for failure in [None, Some(Message::new("errand-not-utf8"))] {
        let mut room = Room::open(&[("long", with_override())], (100, 24));
        let before = room.volunteer.runner.file.clone();
        match &failure {
            Some(failure) => room.volunteer.runner.file = Err(failure.clone()),
            None => edited(&mut room, conflict),
        }
        room.volunteer.press(".f");
        dismiss(&mut room);
        assert_eq!(room.desk().findings().open().errors, 1, "{failure:?}");
        room.volunteer.press("<space><space>a");
        assert!(!is_right(&room), "{failure:?}");
        dismiss(&mut room);
        let mended = before.map(|text| text.replace('\u{202E}', ""));
        room.volunteer.runner.file = mended;
        room.read_again();
        assert_eq!(room.desk().findings().open().errors, 0, "{failure:?}");
        room.volunteer.press("<space>a");
        assert!(is_right(&room), "{}", room.volunteer.text());
    }
}

#[test]
fn a_text_that_its_file_no_longer_has_is_not_right() {
    let begins = |file: &str| file.replace("body = '''\n", "body = '''\nOne more.\n\n");
    let other = |file: &str| file.replace("Paragraph 2 has", "Paragraph 2 had");
    let ends = |file: &str| {
        let end = file.rfind("'''").expect("a body");
        format!("{}\n\nThe end.\n{}", &file[..end], &file[end..])
    };
    let edits: [&dyn Fn(&str) -> String; 3] = [&begins, &other, &ends];
    for (number, edit) in edits.into_iter().enumerate() {
        let mut room = Room::open(&[("long", paragraphs(3))], (100, 24));
        room.volunteer.press("q");
        edited(&mut room, edit);
        room.volunteer.press("P");
        let told = flowing(&room.volunteer);
        assert!(told.contains("changed meanwhile"), "{number}: {told}");
        dismiss(&mut room);
        room.volunteer.press("a");
        assert!(!is_right(&room), "{number}");
        dismiss(&mut room);
        room.read_again();
        room.volunteer.press("<space>a");
        assert!(is_right(&room), "{number}: {}", room.volunteer.text());
    }
}

#[test]
fn a_remark_in_the_file_speaks_against_nothing() {
    let mut room = Room::open(&[("long", paragraphs(3))], (100, 24));
    room.volunteer.press("q");
    edited(&mut room, |file| format!("# Somebody was here.\n{file}"));
    room.volunteer.press("P<space>a");
    assert!(is_right(&room), "{}", room.volunteer.text());
}

#[test]
fn a_text_is_right_in_whatever_way_it_is_shown() {
    for view in ["v", "d", "dv"] {
        let mut room = Room::open(&[("long", numbered(60))], (50, 12));
        room.judged_before(|text| text.replace("nu\u{200C}mber", "a former"));
        room.volunteer.press(view);
        for _ in 0..30 {
            room.volunteer.press("<space>");
        }
        room.volunteer.press("a");
        assert!(is_right(&room), "{view}: {}", room.volunteer.text());
    }
}

/// Holds every text that waits in an archive whose files lie in `root` against its file; answers how many there are.
fn checked(archive: Arc<Archive>, root: &Path) -> usize {
    let mut start = start_with(archive);
    let all = ["en", "fa", "ar", "ckb", "de"];
    start.settings.languages = all.map(str::to_owned).to_vec();
    let mut volunteer = Session::new(start);
    seat(&mut volunteer.app, "sara");
    root.clone_into(&mut volunteer.runner.archive);
    volunteer.press("5<enter>");
    let mut count = 0;
    while volunteer.app.desk().is_some() {
        let text = flowing(&volunteer);
        assert!(!text.contains("could not be checked"), "{text}");
        count += 1;
        volunteer.press("s");
    }
    count
}

#[test]
fn every_text_is_the_one_in_its_file() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(checked(bundled(), &own.join("archive")) > 150);
    assert!(checked(sample(), &own.join("tests/fixtures/reading")) > 8);
    assert!(checked(flawed(), &own.join("tests/fixtures/flawed")) > 0);
    // As editors on Windows leave files.
    let root = tempfile::tempdir().expect("a folder");
    copy(&own.join("tests/fixtures/reading"), root.path());
    for entry in fs::read_dir(root.path().join("entries")).expect("a folder") {
        let path = entry.expect("an entry").path();
        let text = fs::read_to_string(&path).expect("a file");
        let text = format!("\u{FEFF}{}", text.replace('\n', "\r\n"));
        fs::write(path, text).expect("our own");
    }
    let archive = load(&Origin::Folder(root.path().to_owned())).expect("an archive");
    assert!(checked(Arc::new(archive), root.path()) > 8);
}

/// What an editor of this name says that ends with a failure.
fn failed() -> Message {
    Message::new("editor-failed")
        .outside("program", "ed")
        .outside("status", "exit status: 1")
}

#[test]
fn what_an_editor_wrote_before_it_failed_is_shown_and_counted() {
    let mut room = Room::open(&[("long", paragraphs(3))], (80, 24));
    let file = room.volunteer.runner.file.clone().expect("a file");
    room.volunteer.runner.editor_fails = Some(failed());
    room.volunteer.runner.typed = Some(file.replace("Paragraph 1 has", "Paragraph 1 had"));
    room.volunteer.press("e");
    let told = flowing(&room.volunteer);
    assert!(
        told.contains("{+had+}") && told.contains("exit status: 1"),
        "{told}"
    );
    let summary = room.volunteer.app.sitting().summary().expect("a file");
    let summary = room.volunteer.app.env().locale.say(&summary).to_string();
    assert!(summary.ends_with("1 file to commit"), "{summary}");
}

#[test]
fn a_file_that_a_failing_editor_broke_is_offered_for_repair() {
    for columns in [40, 80, 250] {
        broken_in((columns, 24));
    }
}

fn broken_in(size: (u16, u16)) {
    let mut room = Room::open(&[("long", paragraphs(3))], size);
    let file = room.volunteer.runner.file.clone().expect("a file");
    room.volunteer.runner.editor_fails = Some(failed());
    room.volunteer.runner.typed = Some(file.replace("status = \"draft\"", "status = draft"));
    room.volunteer.press("e");
    let mut told = flowing(&room.volunteer);
    while room.volunteer.app.popup().is_some() && !told.contains("open the editor again") {
        room.volunteer.press("<esc>");
        told += &flowing(&room.volunteer);
    }
    for words in ["exit status: 1", "Line ", "open the editor again"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    room.volunteer.runner.editor_fails = None;
    room.volunteer.runner.typed = Some(file);
    room.volunteer.press("1");
    assert!(room.volunteer.app.desk().is_some(), "{told}");
}

#[test]
fn an_editor_that_never_ran_is_all_that_is_told() {
    let mut room = Room::open(&[("long", paragraphs(3))], (80, 24));
    room.volunteer.runner.editor_fails = Some(Message::new("errand-embedded"));
    room.volunteer.press("e");
    let told = flowing(&room.volunteer);
    assert!(told.contains("inside the program"), "{told}");
    assert!(!told.contains("was read again"), "{told}");
}

#[test]
fn a_change_beside_the_text_is_told_as_one() {
    let mut room = Room::open(&[("long", paragraphs(3))], (80, 24));
    let file = room.volunteer.runner.file.clone().expect("a file");
    room.volunteer.runner.typed = Some(format!("# A remark.\n{file}"));
    room.volunteer.press("e");
    let foot = room.volunteer.foot();
    assert!(foot.contains("not a word of this text"), "{foot}");
    room.volunteer.press("e");
    assert!(room.volunteer.foot().contains("Nothing has changed"));
}

#[test]
fn an_archive_that_cannot_be_read_again_is_told_behind_a_fix() {
    let flawed = paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 has has");
    let mut room = Room::open(&[("long", flawed)], (80, 24));
    room.volunteer.runner.reload_fails = Some(Message::new("review-remedy-rights"));
    room.volunteer.press(".f");
    let told = flowing(&room.volunteer);
    assert!(told.contains("not read again"), "{told}");
    let file = room.volunteer.runner.file.clone().expect("a file");
    assert!(!file.contains("has has"), "it was made");
}

#[test]
fn a_word_that_went_into_no_list_is_still_found() {
    let mut room = Room::open(&[("long", paragraphs(1))], (80, 24));
    room.volunteer.runner.dictionaries = Some(super::desk_mended::words);
    room.read_again();
    let count = |room: &Room| room.desk().findings().marks().len();
    room.volunteer.press("<space>");
    let all = count(&room);
    room.volunteer.runner.list_fails = Some(Message::new("review-remedy-space"));
    room.volunteer.press(".w");
    let told = flowing(&room.volunteer);
    assert!(told.contains("Free some space"), "{told}");
    assert_eq!(
        (count(&room), room.volunteer.runner.accepted.len()),
        (all, 0)
    );
    assert!(room.volunteer.app.sitting().last().is_none());
}

#[test]
fn a_handle_that_cannot_be_kept_holds_for_the_session() {
    let mut room = Room::open(&[("long", paragraphs(1))], (80, 24));
    room.volunteer.press("q");
    room.volunteer.app.set_seat(Seat::Free(None));
    room.volunteer.runner.sign_fails = Some(Message::new("review-remedy-space"));
    room.volunteer.press("Pomid<enter>");
    let told = flowing(&room.volunteer);
    assert!(told.contains("Free some space"), "{told}");
    assert_eq!(room.slug(), "long");
    assert_eq!(room.volunteer.app.env().seat, Seat::Taken(handle("omid")));
}

/// The entry of a text is gone from the folder, or nobody may read it.
#[test]
fn a_file_that_is_gone_is_told_when_its_text_comes_to_the_desk() {
    let mut room = Room::open(&[("long", paragraphs(3))], (100, 24));
    room.volunteer.press("q");
    fs::remove_file(room.volunteer.runner.archive.join("entries/long.toml")).expect("our own");
    room.volunteer.runner.entry = "entries/another.toml".into();
    room.volunteer.press("P");
    let told = flowing(&room.volunteer);
    assert!(told.contains("could not be checked"), "{told}");
}

#[test]
fn a_review_file_that_cannot_be_read_is_told_once_where_its_text_lies() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let mut archive = load(&Origin::Folder(root.clone())).expect("an archive");
    let path = Path::new("reviews/flawed/omid.k3.toml");
    let what = Message::new("review-not-whole");
    let damaged = Fault::of_reviews(ReviewSlip::Damaged, path, 3, what);
    archive.faults.push(damaged);
    let mut volunteer = Session::new(start_with(Arc::new(archive)));
    seat(&mut volunteer.app, "sara");
    volunteer.runner.archive = root;
    let story = volunteer.app.env().archive.find("flawed");
    let _ = volunteer.app.open(story.expect("a story"), Vec::new());
    for is_first in [true, false] {
        volunteer.press("P");
        let told = flowing(&volunteer);
        assert_eq!(told.contains("Not all that was said"), is_first, "{told}");
        assert_eq!(told.contains("omid.k3.toml"), is_first, "{told}");
        if volunteer.app.popup().is_some() {
            volunteer.press("<esc>");
        }
        volunteer.press("q");
    }
}
