//! What others said is read whole and answered at the desk, what is suggested is put into the file only when it was seen, and
//! nothing that is typed vanishes without a word.

use crate::support::errands::seat;
use crate::support::screen::{Session, flawed, start_with};
use rawi::proof::record::{Answer, Record};
use std::fs;
use std::path::Path;

/// The flawed text on the desk of somebody whose window has this size, with its file.
fn begin(size: (u16, u16)) -> Session {
    begin_with(size, |file| file)
}

/// The same where the file spells the text in another way.
fn begin_with(size: (u16, u16), spell: impl Fn(String) -> String) -> Session {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let mut start = start_with(flawed());
    start.size = size;
    let mut volunteer = Session::new(start);
    let file = fs::read_to_string(fixture.join("entries/flawed.toml"));
    volunteer.runner.file = Ok(spell(file.expect("a file")));
    volunteer.runner.archive = fixture;
    volunteer.runner.entry = "entries/flawed.toml".into();
    seat(&mut volunteer.app, "sara");
    let story = volunteer.app.env().archive.find("flawed");
    let _ = volunteer.app.open(story.expect("a story"), Vec::new());
    volunteer.press("P");
    assert!(volunteer.app.desk().is_some(), "{}", volunteer.text());
    volunteer
}

fn file(volunteer: &Session) -> String {
    volunteer.runner.file.clone().expect("a file")
}

/// The screen without line ends.
fn flowing(volunteer: &Session) -> String {
    let text = volunteer.text();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_suggestion_goes_into_the_file_and_settles_its_note() {
    let mut volunteer = begin((80, 24));
    let before = file(&volunteer);
    volunteer.press(".c=<ctrl-u>the<enter><enter>once is enough<enter>");
    volunteer.press("r<enter>");
    let shown = flowing(&volunteer);
    assert!(shown.contains("1 put it into the file"), "{shown}");
    volunteer.press("1");
    assert!(file(&volunteer).contains("He saw the sea"), "{shown}");
    let settled = volunteer
        .runner
        .said
        .iter()
        .any(|record| matches!(record, Record::Reply(reply) if reply.answer == Answer::Fixed));
    assert!(settled);
    // The reply is taken back first, then what was put into the file.
    volunteer.press("u");
    assert_ne!(file(&volunteer), before);
    volunteer.press("u");
    assert_eq!(file(&volunteer), before, "{}", volunteer.text());
}

#[test]
fn words_that_the_file_spells_with_escapes_are_mended_by_fixes_and_by_notes() {
    let escaped = |file: String| {
        let file = file.replace("'''", "\"\"\"");
        file.replace("the the", "the \\u0074he")
    };
    for keys in [
        ".f",
        ".c=<ctrl-u>the<enter><enter>once is enough<enter>r<enter>1",
    ] {
        let mut volunteer = begin_with((80, 24), escaped);
        volunteer.press(keys);
        let shown = volunteer.text();
        assert!(
            file(&volunteer).contains("He saw the sea"),
            "{keys}: {shown}"
        );
    }
}

#[test]
fn nothing_is_put_into_a_file_that_somebody_edited_meanwhile() {
    let mut volunteer = begin((80, 24));
    volunteer.press(".c=<ctrl-u>the<enter><enter>once is enough<enter>r<enter>");
    let edited = file(&volunteer).replace("the the", "all of the");
    volunteer.runner.file = Ok(edited.clone());
    volunteer.press("1");
    assert_eq!(file(&volunteer), edited);
    assert!(
        flowing(&volunteer).contains("changed meanwhile"),
        "{}",
        volunteer.text()
    );
}

#[test]
fn a_note_is_read_whole_with_what_was_replied() {
    for size in [(80, 24), (40, 12)] {
        let mut volunteer = begin(size);
        let long = "The source says it otherwise, and the other translation has a third word for it, see page nine";
        volunteer.press("c");
        volunteer.press("<enter>");
        let _ = volunteer.app.paste(long);
        volunteer.press("<enter>r<enter>");
        while volunteer.text().contains("Note") && !flowing(&volunteer).contains("it is mended") {
            assert!(
                flowing(&volunteer).contains("page nine"),
                "{}",
                volunteer.text()
            );
            volunteer.press("<esc>");
        }
        volunteer.press("1It was page ten.<enter>r");
        let row = flowing(&volunteer);
        assert!(row.contains("settled, typo, sara: The source"), "{row}");
        volunteer.press("<enter>");
        let mut shown = flowing(&volunteer);
        assert!(shown.contains("page nine"), "{shown}");
        volunteer.press("<space>");
        shown += &flowing(&volunteer);
        let reply = "sara: it is mended: It was page ten.";
        assert!(shown.contains(reply), "{shown}");
    }
}

#[test]
fn a_fix_that_has_no_room_on_the_screen_is_shown_before_it_is_made() {
    let mut volunteer = begin((80, 24));
    let before = file(&volunteer);
    volunteer.press(".");
    let _ = volunteer.resize(20, 8);
    volunteer.press("f");
    assert_eq!(file(&volunteer), before, "{}", volunteer.text());
    assert!(volunteer.app.popup().is_some(), "{}", volunteer.text());
    if !flowing(&volunteer).contains("1 ") {
        volunteer.press("<esc>");
    }
    volunteer.press("1");
    assert!(
        file(&volunteer).contains("He saw the sea"),
        "{}",
        volunteer.text()
    );
}

#[test]
fn a_finding_is_dismissed_or_noted_from_where_it_is_told_whole() {
    let mut volunteer = begin((80, 24));
    volunteer.press(".<enter>2");
    assert!(
        flowing(&volunteer).contains("Right as it stands, because"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<esc>.<enter>3<enter>twice?<enter>");
    assert!(
        volunteer
            .runner
            .said
            .iter()
            .any(|record| matches!(record, Record::Note(_)))
    );
}

#[test]
fn words_that_have_no_room_are_told_of_and_kept() {
    let mut volunteer = begin((80, 24));
    volunteer.press("c<enter>");
    let _ = volunteer.app.paste(&"ن".repeat(8_000));
    let _ = volunteer.app.paste(&"ن".repeat(400));
    volunteer.press("x");
    let line = volunteer.app.asked().expect("it is asked").line.clone();
    assert_eq!(line.text().chars().count(), 8_001);
    let _ = volunteer.app.paste(&"ن".repeat(400));
    assert!(volunteer.foot().contains("no room"), "{}", volunteer.foot());
}
