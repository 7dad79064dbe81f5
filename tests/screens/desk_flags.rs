//! Flags of an entry, set and lifted at the desk, and the content warning that stands before a text.

use super::desk::{begin, open, read_on, verdicts};
use crate::support::errands::{handle, seat};
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::bindings::Scope;
use rawi::proof::progress::Progress;
use rawi::proof::record::{Answer, Record, Reply};
use rawi::proof::volunteers::{Duty, Volunteer, Volunteers};
use rawi::text::Clean;
use std::collections::BTreeMap;
use std::sync::Arc;

stories! {
    a_flag_is_set_and_lifted_with_a_reason: [Desk Proofread::Flag];
    a_hold_is_lifted_by_an_editor: [];
    a_warning_stands_before_the_text: [Anywhere Session::ToggleWarnings];
}

fn a_flag_is_set_and_lifted_with_a_reason(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("F");
    let text = volunteer.text();
    assert!(
        text.contains("1  set: hidden until consent") && text.contains("4  set: needs a reader of"),
        "{text}"
    );
    volunteer.press("<esc>F2<enter>");
    assert!(
        volunteer.foot().contains("Say it in a few words"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("the tide table is not named<enter>");
    assert!(
        volunteer.foot().contains("Flagged: needs a source"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("j");
    assert!(
        volunteer.foot().contains("flagged: needs a source"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("qq5");
    let row = volunteer.line_with("The long ferry");
    assert!(row.contains("needs a source"), "seen in the queue: {row}");
    volunteer.press("<esc>1");
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("F");
    let row = volunteer.line_with("lift: ");
    assert!(
        row.contains("needs a source (sara: the tide table"),
        "{row}"
    );
    // A full disk keeps what was typed.
    volunteer.runner.room = 0;
    volunteer.press("1found it<enter>");
    assert!(volunteer.foot().contains("Free some space"));
    volunteer.press("<left>");
    assert!(
        volunteer.foot().contains("found it"),
        "{}",
        volunteer.foot()
    );
    volunteer.runner.room = 9;
    volunteer.press("<enter>");
    assert!(
        volunteer.foot().contains("Lifted: needs a source"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("j");
    assert!(
        !volunteer.foot().contains("flagged"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("F2no consent form<enter>u");
    assert!(
        !volunteer.foot().contains("flagged"),
        "u takes a flag back: {}",
        volunteer.foot()
    );
}

fn a_hold_is_lifted_by_an_editor(told: &Told) {
    let mut volunteer = begin(told);
    let editor = Volunteer {
        role: Duty::Editor,
        ..Volunteer::default()
    };
    let volunteers = Volunteers::new([(handle("omid"), editor)]);
    let archive = Arc::clone(&volunteer.app.env().archive);
    let progress = Progress::new(&archive, volunteers, BTreeMap::new());
    volunteer.app.set_progress(progress);
    let story = archive.find("the-long-ferry").expect("a story");
    let is_held = |volunteer: &Session| volunteer.app.env().progress.is_held(story);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("F1she asked for it<enter>");
    assert!(is_held(&volunteer));
    // Who set it takes it back.
    volunteer.press("F1on second thoughts<enter>");
    assert!(!is_held(&volunteer), "{}", volunteer.text());
    volunteer.press("F1she asked for it<enter>");
    seat(&mut volunteer.app, "lena");
    volunteer.press("F1");
    assert!(
        volunteer.foot().contains("An editor lifts this"),
        "{}",
        volunteer.foot()
    );
    assert!(is_held(&volunteer));
    let before = volunteer.app.env().progress.clone();
    seat(&mut volunteer.app, "omid");
    volunteer.press("F1she signed it<enter>");
    assert!(!is_held(&volunteer), "{}", volunteer.text());
    // Somebody else has written under the id of the hold: what is said of it may be meant for that.
    let found = before.found(story).expect("what was said");
    let mut other = found
        .records
        .values()
        .next_back()
        .expect("the hold")
        .clone();
    other.by.handle = handle("zzz");
    other.entry.record = Record::Reply(Reply {
        on: other.entry.id,
        answer: Answer::Comment,
        text: Clean::default(),
    });
    let mut shared = before;
    shared.add(&archive, story, other);
    volunteer.app.set_progress(shared);
    volunteer.press("F1");
    assert!(
        volunteer.foot().contains("Two reviewers use one id"),
        "{}",
        volunteer.foot()
    );
    assert!(is_held(&volunteer));
}

fn a_warning_stands_before_the_text(told: &Told) {
    let mut volunteer = begin(told);
    volunteer.press("5<enter>");
    let mut keys = 0;
    while volunteer.app.desk().expect("a text").warning().is_none() {
        volunteer.press("s");
        keys += 1;
        assert!(keys < 50, "one of them warns");
    }
    let text = volunteer.text();
    assert!(
        text.contains("The empty chair") && text.contains("oss"),
        "{text}"
    );
    assert!(
        volunteer.foot().contains("Space read"),
        "{}",
        volunteer.foot()
    );
    for keys in ["a", "A", "p", ".", "c", "x", "d", "t", "v", "e"] {
        volunteer.press(keys);
        assert!(
            volunteer.foot().contains("Space shows it"),
            "{keys}: {}",
            volunteer.foot()
        );
        assert_eq!(volunteer.app.scope(), Scope::Desk);
    }
    assert!(
        volunteer.app.desk().expect("a text").percent() == 0,
        "nothing was read"
    );
    let _ = volunteer.resize(30, 6);
    let _ = volunteer.resize(80, 24);
    volunteer.press("<space><space>");
    assert!(volunteer.app.desk().expect("a text").warning().is_none());
    assert!(volunteer.app.desk().expect("a text").percent() > 0);
    // It does not come back while the text lies there, and not from the reader, where it was passed.
    let same = Arc::clone(&volunteer.app.env().archive);
    let _ = volunteer.app.reload(same);
    assert!(volunteer.app.desk().expect("a text").warning().is_none());
    volunteer.press("qq");
    open(&mut volunteer, "the-empty-chair");
    assert!(volunteer.app.desk().expect("a text").warning().is_none());
    read_on(&mut volunteer);
    volunteer.press("aqWqq");
    assert!(verdicts(&volunteer).len() >= 2);
    // Who wants none is shown none.
    let mut volunteer = begin(told);
    volunteer.press("W5<enter>");
    for _ in 0..5 {
        if volunteer.app.desk().is_some() {
            assert!(volunteer.app.desk().expect("a text").warning().is_none());
            volunteer.press("s");
        }
    }
}
