//! What is mended at the desk and taken back again: errors, fixes, words of the lists, and what leaving says of them.

use crate::support::room::{Room, paragraphs};
use rawi::proof::record::Record;
use rawi::proof::spelling::{Opened, Speller, WordCheck};
use std::sync::Arc;

/// A text with an error: a control of direction without its partner.
fn with_error() -> String {
    let body = paragraphs(40).replace("Paragraph 1 has", "Paragraph 1 has has");
    body.replace("Paragraph 30 has", "Paragraph 30 \u{202B}has")
}

#[test]
fn an_open_error_is_shown_and_mended_and_not_dismissed() {
    let mut room = Room::open(&[("long", with_error())], (80, 24));
    room.volunteer.press("a");
    let foot = room.volunteer.foot();
    assert!(foot.contains("error") && foot.contains("1 shows"), "{foot}");
    room.volunteer.press("1");
    let mark = room.desk().findings().current().expect("it is shown");
    assert_eq!(mark.finding.severity, rawi::archive::fault::Severity::Error);
    for key in ["x", "X"] {
        room.volunteer.press(key);
        assert!(
            room.volunteer.app.popup().is_none(),
            "{key}: no reason is asked"
        );
        assert!(
            room.volunteer.foot().contains("mends it"),
            "{}",
            room.volunteer.foot()
        );
    }
    room.volunteer.press("g2x");
    assert!(
        room.volunteer.app.popup().is_some(),
        "a warning has reasons"
    );
}

#[test]
fn what_is_taken_back_comes_back_to_the_desk() {
    let flawed = paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 has has");
    let mut room = Room::open(
        &[("a-first", flawed), ("b-second", paragraphs(60))],
        (80, 24),
    );
    let before = room.volunteer.runner.file.clone();
    room.volunteer.press(".f");
    room.volunteer.press("n");
    assert_eq!(room.slug(), "b-second");
    room.volunteer.press("<space><space>");
    room.volunteer.press("u");
    assert_eq!(room.slug(), "a-first", "{}", room.volunteer.text());
    assert!(room.volunteer.text().contains("has has"));
    assert_eq!(room.volunteer.runner.file, before);
    let mut said = room.volunteer.runner.said.iter();
    let is_reading =
        |record: &Record| matches!(record, Record::Verdict(own) if own.read_to > Some(10));
    assert!(said.any(is_reading), "how far the other was read is said");
}

/// The small English dictionary of the fixtures, which knows hardly a word.
pub(super) fn words(archive: &rawi::archive::Archive) -> Arc<WordCheck> {
    let open = |language: &str| {
        let aff = include_str!("../fixtures/dictionaries/en.aff");
        let dic = include_str!("../fixtures/dictionaries/en.dic");
        Opened {
            spellers: vec![Speller::new(aff, dic, language).expect("a dictionary")],
            ..Opened::default()
        }
    };
    let words = WordCheck::new(archive, Box::new(open));
    words.open("en");
    Arc::new(words)
}

#[test]
fn a_word_that_was_taken_out_of_the_list_is_found_again() {
    let mut room = Room::open(&[("long", paragraphs(1))], (80, 24));
    room.volunteer.runner.dictionaries = Some(words);
    room.read_again();
    room.volunteer.press("<space>");
    let count = |room: &Room| room.desk().findings().marks().len();
    let all = count(&room);
    assert!(all > 0, "{}", room.volunteer.text());
    room.volunteer.press(".w");
    assert!(count(&room) < all, "{}", room.volunteer.text());
    room.volunteer.press("u");
    assert_eq!(count(&room), all, "{}", room.volunteer.text());
}

#[test]
fn the_summary_names_the_files_that_were_changed() {
    let flawed = paragraphs(3).replace("Paragraph 1 has", "Paragraph 1 has has");
    let mut room = Room::open(&[("long", flawed)], (80, 24));
    let summary = |room: &Room| {
        let summary = room.volunteer.app.sitting().summary();
        summary.map(|told| room.volunteer.app.env().locale.say(&told).to_string())
    };
    room.volunteer.press(".f");
    let one = summary(&room).expect("a file was changed");
    assert!(one.ends_with("1 file to commit"), "{one}");
    room.volunteer.press("u");
    assert_eq!(summary(&room), None, "it is as it was");
    room.volunteer.press("e");
    assert_eq!(summary(&room), None, "nothing was typed");
    let file = room.volunteer.runner.file.clone().expect("a file");
    room.volunteer.runner.typed = Some(file.replace("[text]", "# A remark.\n[text]"));
    room.volunteer.press("e");
    assert!(
        summary(&room)
            .expect("a file")
            .ends_with("1 file to commit")
    );
    room.volunteer.press("u");
    assert!(room.volunteer.app.popup().is_some(), "it is not taken back");
    room.volunteer.press("<esc>c<enter>why?<enter>");
    let both = summary(&room).expect("it stays");
    assert!(both.ends_with("1 note, 2 files to commit"), "{both}");
}
