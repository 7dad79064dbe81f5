//! What a verdict is refused for, and what it is about: parts that wait, and nothing else.

use super::desk::{begin, judged, open, read_on};
use super::desk_hard::changed;
use crate::support::errands::seat;
use crate::support::screen::flawed;
use crate::support::story::{Told, stories};
use rawi::proof::record::{Judgement, Part};
use std::fs;
use std::path::Path;

stories! {
    nobody_finds_the_own_text_right: [Desk Proofread::Ok, Desk Proofread::ForceOk];
    an_open_error_is_mended_or_overruled_and_never_dismissed: [
        Desk Proofread::Ok, Desk Proofread::Dismiss, Desk Proofread::ErrorsFirst,
    ];
    a_verdict_is_about_the_parts_that_wait: [Desk Proofread::Ok, Desk Proofread::Problem];
    what_was_read_is_said_once: [];
}

fn nobody_finds_the_own_text_right(told: &Told) {
    let archive = changed(|entries| {
        let path = entries.join("the-long-ferry.toml");
        let text = fs::read_to_string(&path).expect("a file");
        let author =
            "[[people]]\nname = \"Sara\"\nrole = \"author\"\nname_status = \"full\"\n\n[[places]]";
        fs::write(&path, text.replacen("[[places]]", author, 1)).expect("our own");
    });
    for (name, is_own) in [("sara", true), ("reza", false)] {
        let mut volunteer = told.begin_as(|start| start.archive = archive.clone());
        seat(&mut volunteer.app, name);
        open(&mut volunteer, "the-long-ferry");
        read_on(&mut volunteer);
        volunteer.press("a");
        let text = volunteer.text();
        assert_eq!(text.contains("You made this text"), is_own, "{text}");
        assert_eq!(judged(&volunteer).is_empty(), is_own, "{name}");
        if is_own {
            volunteer.press("A");
            assert!(volunteer.app.asked().is_some(), "a reason is asked for");
        }
    }
}

fn an_open_error_is_mended_or_overruled_and_never_dismissed(told: &Told) {
    let mut volunteer = told.begin_as(|start| start.archive = flawed());
    seat(&mut volunteer.app, "sara");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let file = fs::read_to_string(root.join("entries/flawed.toml")).expect("a file");
    // A mark that turns the order of letters and is not closed.
    volunteer.runner.entry = "entries/flawed.toml".into();
    volunteer.runner.file = Ok(file.replace("before noon", "before \u{202E}noon"));
    open(&mut volunteer, "flawed");
    assert!(volunteer.foot().contains("E1"), "{}", volunteer.foot());
    read_on(&mut volunteer);
    volunteer.press("a");
    let text = volunteer.text();
    assert!(text.contains("One error is open"), "{text}");
    assert!(!text.contains("x dismisses"), "{text}");
    volunteer.press("1");
    assert!(
        volunteer.text().contains("U101 error"),
        "{}",
        volunteer.text()
    );
    for keys in ["x", "X"] {
        volunteer.press(keys);
        let text = volunteer.text();
        assert!(text.contains("An error cannot be dismissed"), "{text}");
    }
    assert_eq!(volunteer.runner.said, [], "neither judged nor dismissed");
    volunteer.press("Athe mark is quoted<enter>");
    assert_eq!(judged(&volunteer).len(), 2, "{}", volunteer.text());
}

fn a_verdict_is_about_the_parts_that_wait(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("<space>pthe tide is wrong<enter>");
    assert_eq!(judged(&volunteer), [(Part::Text, Judgement::Problem)]);
    volunteer.press("qq");
    open(&mut volunteer, "the-long-ferry");
    read_on(&mut volunteer);
    volunteer.press("a");
    assert_eq!(
        judged(&volunteer),
        [
            (Part::Text, Judgement::Problem),
            (Part::Meta, Judgement::Ok)
        ],
        "the text waits for nobody as long as something is wrong with it"
    );
}

fn what_was_read_is_said_once(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    read_on(&mut volunteer);
    volunteer.press("q");
    assert_eq!(judged(&volunteer).len(), 2);
    volunteer.press("q");
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("<space>b<space>");
    volunteer.press("q");
    assert_eq!(judged(&volunteer).len(), 2, "nothing new was read");
}
