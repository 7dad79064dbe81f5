//! What was done at the desk is taken back in the order in which it was done, whatever it was, and in the text it was done to.

use crate::support::errands::seat;
use crate::support::screen::{Session, flawed, start_with};
use rawi::app::desk::Desk;
use rawi::app::errand::Done;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::proof::record::{NoteKind, Record, Word};
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn fixture() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed")
}

/// The flawed text on the desk, with its file.
fn begin() -> Session {
    let mut volunteer = Session::new(start_with(flawed()));
    volunteer.runner.archive = fixture();
    open(volunteer)
}

fn open(mut volunteer: Session) -> Session {
    seat(&mut volunteer.app, "sara");
    volunteer.runner.entry = "entries/flawed.toml".into();
    let file = fs::read_to_string(fixture().join("entries/flawed.toml"));
    volunteer.runner.file = Ok(file.expect("a file"));
    let story = volunteer.app.env().archive.find("flawed");
    let _ = volunteer.app.open(story.expect("a story"), Vec::new());
    volunteer.press("P");
    assert!(volunteer.app.desk().is_some(), "{}", volunteer.text());
    volunteer
}

/// The program's file after somebody else edited it.
fn edited(volunteer: &mut Session, edit: impl Fn(&str) -> String) {
    let file = volunteer.runner.file.clone().expect("a file");
    volunteer.runner.file = Ok(edit(&file));
}

/// What is said of the last key, which a pop-up may show.
fn told(volunteer: &mut Session) -> String {
    let text = volunteer.text().replace("\n  ", " ");
    if volunteer.app.popup().is_some() {
        volunteer.press("<esc>");
    }
    text
}

fn withdrawn(volunteer: &Session) -> usize {
    let said = volunteer.runner.said.iter();
    said.filter(|record| record.withdraws().is_some()).count()
}

#[test]
fn a_fix_is_remembered_by_its_story_when_another_one_vanishes_meanwhile() {
    let root = tempfile::tempdir().expect("a folder");
    for name in ["archive.toml", "sources.toml"] {
        fs::copy(fixture().join(name), root.path().join(name)).expect("a file");
    }
    fs::create_dir(root.path().join("entries")).expect("a folder");
    let text = fs::read_to_string(fixture().join("entries/flawed.toml")).expect("a file");
    let first = text.replace("id = \"flawed\"", "id = \"a-first\"");
    fs::write(root.path().join("entries/a-first.toml"), first).expect("our own");
    fs::write(root.path().join("entries/flawed.toml"), &text).expect("our own");
    let archive = load(&Origin::Folder(root.path().to_owned())).expect("an archive");
    let mut volunteer = Session::new(start_with(Arc::new(archive)));
    volunteer.runner.archive = root.path().to_owned();
    let mut volunteer = open(volunteer);
    volunteer.runner.vanishing = Some("entries/a-first.toml".into());
    volunteer.press(".f");
    assert!(
        volunteer.foot().contains("Changed in the file"),
        "{}",
        volunteer.text()
    );
    let last = volunteer.app.sitting().last().expect("it was done");
    assert_eq!(last.story, "flawed");
    volunteer.press("u");
    assert_eq!(volunteer.runner.file, Ok(text));
}

#[test]
fn a_fix_is_taken_back_where_its_words_moved_to() {
    let mut volunteer = begin();
    volunteer.press(".f");
    edited(&mut volunteer, |file| {
        format!("# Somebody was here.\n{file}")
    });
    volunteer.press("u");
    let file = volunteer.runner.file.clone().expect("a file");
    assert!(file.contains("He saw the the sea"), "{}", volunteer.foot());
    assert!(file.starts_with("# Somebody was here."));
}

#[test]
fn what_cannot_be_taken_back_is_passed_over_once() {
    let mut volunteer = begin();
    volunteer.press("c<enter>why?<enter>");
    volunteer.press(".f");
    edited(&mut volunteer, |file| {
        file.replace("He saw", "They watched")
    });
    edited(&mut volunteer, |file| file.replace("the sea", "a lake"));
    volunteer.press("u");
    assert!(told(&mut volunteer).contains("It stays:"));
    assert_eq!(withdrawn(&volunteer), 0);
    volunteer.press("u");
    assert_eq!(withdrawn(&volunteer), 1, "{}", volunteer.foot());
    volunteer.press("u");
    assert!(volunteer.foot().contains("nothing in this session"));
}

#[test]
fn a_word_of_the_list_is_taken_back_before_the_note_that_came_earlier() {
    let mut volunteer = begin();
    for is_last in [true, false] {
        volunteer.press("c<enter>why?<enter>");
        volunteer.runner.accepted = vec!["Qoqnus".to_owned()];
        if !is_last {
            volunteer.runner.accepted.push("Simorgh".to_owned());
        }
        volunteer.app.errand_done(Done::Accepted {
            word: "Qoqnus".to_owned(),
            failure: None,
        });
        let before = withdrawn(&volunteer);
        volunteer.press("u");
        let told = told(&mut volunteer);
        assert_eq!(withdrawn(&volunteer), before, "{told}");
        assert_eq!(told.contains("out of the list"), is_last, "{told}");
        assert_eq!(told.contains("not the last word"), !is_last, "{told}");
        volunteer.press("u");
        assert_eq!(withdrawn(&volunteer), before + 1);
    }
}

#[test]
fn what_was_edited_is_not_taken_back_and_nothing_else_in_its_place() {
    let mut volunteer = begin();
    volunteer.press("c<enter>why?<enter>");
    let file = volunteer.runner.file.clone().expect("a file");
    volunteer.runner.typed = Some(file.replace("window", "door"));
    volunteer.press("e<esc>u");
    assert!(told(&mut volunteer).contains("editor"));
    assert_eq!(withdrawn(&volunteer), 0);
    volunteer.press("u");
    assert_eq!(withdrawn(&volunteer), 1);
}

#[test]
fn a_suggestion_says_something_else_or_is_none() {
    let mut volunteer = begin();
    volunteer.press(".c=<enter>");
    assert!(
        volunteer.foot().contains("same words"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("<enter>look at this<enter>");
    let suggested = |volunteer: &Session| match volunteer.runner.said.last() {
        Some(Record::Note(note)) => note.suggestion.clone(),
        other => panic!("no note: {other:?}"),
    };
    assert_eq!(suggested(&volunteer), None);
    volunteer.press(".c=<ctrl-u><enter>");
    assert!(
        volunteer.text().contains("to be deleted"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<enter><enter>");
    assert_eq!(suggested(&volunteer).as_deref(), Some(""));
}

#[test]
fn a_note_on_a_finding_brings_it_back_onto_the_screen() {
    let mut volunteer = begin();
    let _ = volunteer.resize(40, 7);
    volunteer.press(".G");
    assert!(
        !volunteer.text().contains("the the"),
        "{}",
        volunteer.text()
    );
    volunteer.press("c");
    assert!(volunteer.text().contains("the the"), "{}", volunteer.text());
    let pointed = volunteer.app.desk().and_then(Desk::pointed);
    assert_eq!(pointed.expect("a note").kind, NoteKind::Typo);
    volunteer.press("<esc>Gpwrong<enter>");
    let noted = volunteer.runner.said.iter().any(|record| {
        matches!(record, Record::Note(note) if note.kind == Word::Known(NoteKind::Question))
    });
    assert!(noted, "{:?}", volunteer.runner.said);
}

#[test]
fn a_file_that_the_editor_broke_is_opened_again_at_its_fault() {
    let mut volunteer = begin();
    let file = volunteer.runner.file.clone().expect("a file");
    let broken = file.replace("status = \"draft\"", "status = draft");
    volunteer.runner.typed = Some(broken.clone());
    volunteer.press("e");
    let line = 1 + broken
        .lines()
        .position(|line| line == "status = draft")
        .expect("a line");
    let told = format!("at line {line}");
    assert!(volunteer.app.env().archive.find("flawed").is_none());
    if !volunteer.text().contains(&told) {
        // The fault has more words than the last line has room for.
        assert!(volunteer.text().contains(&format!("Line {line}:")));
        volunteer.press("<esc>");
    }
    assert!(volunteer.text().contains(&told), "{}", volunteer.text());
    volunteer.runner.typed = Some(file.replace("window", "door"));
    volunteer.press("1");
    assert_eq!(volunteer.runner.lines.last(), Some(&line));
    assert!(volunteer.app.desk().is_some(), "{}", volunteer.text());
    assert!(
        volunteer.text().contains("{+door+}"),
        "{}",
        volunteer.text()
    );
}

#[test]
fn a_dismissed_blank_leaves_the_next_one_of_the_paragraph_open() {
    let mut volunteer = begin();
    let file = volunteer.runner.file.clone().expect("a file");
    volunteer.runner.typed = Some(file.replace("from the window", "from  the  window"));
    volunteer.press("e<esc>");
    let open = |volunteer: &Session| {
        let desk = volunteer.app.desk().expect("a text");
        let marks = desk.findings().marks().iter();
        marks.filter(|mark| mark.finding.code == "T121").count()
    };
    assert_eq!(open(&volunteer), 2, "{}", volunteer.text());
    volunteer.press(".");
    while !volunteer.text().contains("T121") {
        volunteer.press(".");
    }
    volunteer.press("x4");
    assert_eq!(open(&volunteer), 1, "{}", volunteer.text());
}

#[test]
fn what_mends_a_failure_is_never_cut_off() {
    for words in [40, 80, 400] {
        let mut volunteer = begin();
        let cause = "x".repeat(words) + " remedy";
        let failure = rawi::locale::Message::new("cli-path-complaint")
            .outside("path", "entries/flawed.toml")
            .outside("complaint", cause);
        volunteer.runner.file = Err(failure);
        volunteer.press("e");
        assert!(
            volunteer.text().contains("remedy"),
            "{words}\n{}",
            volunteer.text()
        );
    }
}
