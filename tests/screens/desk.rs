//! The proofreaders' desk: who sits there, verdicts, and that nothing is shown as said that is not on disk.

use crate::support::errands::{handle, seat};
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::bindings::Scope;
use rawi::app::desk::Seat;
use rawi::locale::Message;
use rawi::proof::record::{Judgement, Part, Record, Verdict};
use rawi::proof::standing::State;

stories! {
    who_sits_at_the_desk_is_asked_once: [List Browse::Review];
    a_text_is_proofread_where_it_is_read: [Reader Read::Proofread];
    a_clean_text_of_three_screens_takes_four_keys: [Desk Move::PageDown, Desk Proofread::Ok];
    a_text_is_not_right_before_its_end_was_seen: [Desk Proofread::Ok, Desk Move::Last, Desk Move::First];
    keys_typed_ahead_judge_nothing_that_was_not_drawn: [Desk Proofread::Ok];
    what_speaks_against_it_is_overruled_with_a_reason: [Desk Proofread::ForceOk];
    a_problem_is_a_note_and_a_verdict: [Desk Proofread::Problem];
    the_last_word_is_taken_back: [Desk Proofread::Undo];
    a_full_disk_keeps_the_text_on_the_desk: [Desk Proofread::Ok];
}

/// A volunteer at the desk of the sample archive.
pub(super) fn begin(told: &Told) -> Session {
    begin_in(told, (80, 24))
}

pub(super) fn begin_in(told: &Told, size: (u16, u16)) -> Session {
    let mut volunteer = told.begin_in(size.0, size.1);
    seat(&mut volunteer.app, "sara");
    volunteer
}

/// Opens the text with this slug at the desk.
pub(super) fn open(volunteer: &mut Session, slug: &str) {
    let story = volunteer.app.env().archive.find(slug).expect(slug);
    let _ = volunteer.app.open(story, Vec::new());
    if volunteer
        .app
        .reader()
        .is_some_and(|reader| reader.stage() == rawi::app::reader::Stage::Warning)
    {
        volunteer.press("<enter>");
    }
    volunteer.press("P");
    assert_eq!(volunteer.app.scope(), Scope::Desk, "{}", volunteer.text());
}

pub(super) fn verdicts(volunteer: &Session) -> Vec<&Verdict> {
    let said = volunteer.runner.said.iter();
    let verdicts = said.filter_map(|record| match record {
        Record::Verdict(verdict) => Some(verdict),
        _ => None,
    });
    verdicts.collect()
}

pub(super) fn judged(volunteer: &Session) -> Vec<(Part, Judgement)> {
    let verdicts = verdicts(volunteer).into_iter();
    verdicts
        .map(|own| (own.target.part, own.judgement))
        .collect()
}

/// Reads to the end of the text.
pub(super) fn read_on(volunteer: &mut Session) -> usize {
    let mut keys = 0;
    while volunteer.app.desk().expect("a text").unread() > 0 {
        volunteer.press("<space>");
        keys += 1;
        assert!(keys < 100, "it has an end");
    }
    keys
}

fn who_sits_at_the_desk_is_asked_once(told: &Told) {
    let mut volunteer = told.begin();
    volunteer.press("5");
    assert!(
        volunteer.foot().contains("Nothing can be proofread"),
        "a session for readers"
    );
    assert!(!volunteer.line(0).contains("Review"));
    let wrong = Message::new("review-handle-wrong").outside("handle", "Sara!");
    volunteer.app.set_seat(Seat::Free(Some(wrong)));
    assert!(volunteer.line(0).contains("Review"));
    volunteer.press("P");
    let text = volunteer.text();
    assert!(
        text.contains("Your handle") && text.contains("“Sara!” is no handle"),
        "what was said outside of the program is told to be none: {text}"
    );
    volunteer.press("<enter>");
    assert!(volunteer.foot().contains("Your handle"));
    volunteer.press("Sara Y<enter>");
    assert!(volunteer.foot().contains("1 to 32"), "{}", volunteer.foot());
    volunteer.press("<ctrl-u>sara<enter>");
    assert_eq!(volunteer.app.env().seat, Seat::Taken(handle("sara")));
    let text = volunteer.text();
    assert!(
        text.contains("Unread") && text.contains("The long ferry"),
        "{text}"
    );
    assert!(
        !text.contains("Fresh bread"),
        "it is written in Persian: {text}"
    );
    volunteer.press("<enter>");
    assert_eq!(volunteer.app.scope(), Scope::Desk);
    volunteer.press("qP");
    assert_eq!(volunteer.app.scope(), Scope::List, "nobody asks again");
}

fn a_text_is_proofread_where_it_is_read(told: &Told) {
    let mut volunteer = begin(told);
    let story = volunteer
        .app
        .env()
        .archive
        .find("the-long-ferry")
        .expect("a story");
    let _ = volunteer.app.open(story, Vec::new());
    volunteer.press("<space><space>");
    let place = volunteer.app.reader().expect("a reader").place();
    let words = volunteer
        .app
        .env()
        .archive
        .story(story)
        .paragraphs(None)
        .nth(place.paragraph as usize);
    let words: String = words.expect("a paragraph").chars().take(30).collect();
    volunteer.press("P");
    assert!(
        volunteer.line(0).contains(&words),
        "{words} in\n{}",
        volunteer.text()
    );
    volunteer.press("q");
    assert_eq!(volunteer.app.scope(), Scope::Reader);
    assert_eq!(volunteer.app.reader().expect("it waited").place(), place);
}

fn a_clean_text_of_three_screens_takes_four_keys(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "a-walk-to-the-market");
    let before = volunteer.app.desk().expect("a text").item().story;
    let mut keys = read_on(&mut volunteer);
    volunteer.press("a");
    keys += 1;
    assert!(keys <= 4, "{keys} keys");
    assert_eq!(
        judged(&volunteer),
        [(Part::Text, Judgement::Ok), (Part::Meta, Judgement::Ok)]
    );
    let next = volunteer.app.desk().expect("the next text").item().story;
    assert_ne!(before, next, "one key says it and goes on");
    let env = volunteer.app.env();
    assert_eq!(env.progress.state(&env.archive, before), State::Proofread);
}

fn a_text_is_not_right_before_its_end_was_seen(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("a");
    assert!(
        volunteer
            .foot()
            .contains("paragraphs were not on the screen"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("Ga");
    assert!(
        volunteer
            .foot()
            .contains("paragraphs were not on the screen"),
        "a jump is no reading"
    );
    volunteer.press("g");
    read_on(&mut volunteer);
    assert!(volunteer.foot().contains("100%"), "{}", volunteer.foot());
    volunteer.press("a");
    assert_eq!(judged(&volunteer).len(), 2);
}

fn keys_typed_ahead_judge_nothing_that_was_not_drawn(told: &Told) {
    let mut volunteer = begin(told);
    volunteer.press("5");
    volunteer.types_ahead("<enter>aaaa");
    assert_eq!(judged(&volunteer), [], "nobody has seen a word");
    assert!(
        volunteer
            .foot()
            .contains("paragraphs were not on the screen"),
        "{}",
        volunteer.foot()
    );
    volunteer.types_ahead(&"<space>".repeat(12));
    volunteer.types_ahead("a");
    assert_eq!(judged(&volunteer), [], "the pages between were not drawn");
    let mut other = begin(told);
    other.press("5<enter>");
    let keys = read_on(&mut other);
    let mut volunteer = begin(told);
    volunteer.press("5<enter>");
    for _ in 1..keys {
        volunteer.press("<space>");
    }
    volunteer.types_ahead("<space>a");
    assert_eq!(
        judged(&volunteer),
        [],
        "the last page comes with the verdict"
    );
    volunteer.press("a");
    assert_eq!(judged(&volunteer).len(), 2);
    volunteer.types_ahead("aa");
    let after = judged(&volunteer).len();
    assert!(
        after <= 4,
        "of the text after the next nothing was drawn: {after}"
    );
}

fn what_speaks_against_it_is_overruled_with_a_reason(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("A<esc>");
    assert_eq!(volunteer.app.scope(), Scope::Desk, "on second thoughts");
    volunteer.press("A<enter>");
    assert!(
        volunteer.foot().contains("Say it in a few words"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("read on paper<enter>");
    let forced: Vec<_> = verdicts(&volunteer)
        .iter()
        .map(|own| own.forced.clone())
        .collect();
    assert!(
        forced
            .iter()
            .all(|own| own.as_deref() == Some("read on paper")),
        "{forced:?}"
    );
    assert_eq!(forced.len(), 2);
}

fn a_problem_is_a_note_and_a_verdict(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    let title = volunteer.line(0);
    volunteer.press("<space>pthe tide is wrong<esc>");
    assert_eq!(volunteer.app.scope(), Scope::Desk);
    assert_eq!(volunteer.runner.said, []);
    volunteer.press("p<down>the tide is wrong<enter>");
    assert_eq!(judged(&volunteer), [(Part::Text, Judgement::Problem)]);
    let note = volunteer
        .runner
        .said
        .iter()
        .find_map(|record| match record {
            Record::Note(note) => Some(note),
            _ => None,
        });
    let note = note.expect("it says what is wrong");
    assert_eq!(note.text.as_str(), "the tide is wrong");
    assert!(
        !note.anchor.quote.is_empty() && !note.anchor.suffix.is_empty(),
        "{note:?}"
    );
    assert_ne!(volunteer.line(0), title, "the next text");
}

fn the_last_word_is_taken_back(told: &Told) {
    let mut volunteer = begin(told);
    volunteer.press("5<enter>u");
    assert!(volunteer.foot().contains("nothing in this session"));
    let first = volunteer.app.desk().expect("a text").item().clone();
    read_on(&mut volunteer);
    volunteer.press("a");
    let env = volunteer.app.env();
    assert_eq!(
        env.progress.state(&env.archive, first.story),
        State::Proofread
    );
    volunteer.press("u");
    assert_eq!(
        volunteer.app.desk().expect("a text").item().story,
        first.story,
        "its text is back"
    );
    let env = volunteer.app.env();
    assert_eq!(env.progress.state(&env.archive, first.story), State::Unread);
    volunteer.press("u");
    assert!(
        volunteer.foot().contains("nothing in this session"),
        "a withdrawal is not taken back"
    );
}

fn a_full_disk_keeps_the_text_on_the_desk(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    read_on(&mut volunteer);
    let story = volunteer.app.desk().expect("a text").item().story;
    // Of the two verdicts one finds room.
    volunteer.runner.room = 1;
    volunteer.press("aa");
    assert_eq!(volunteer.app.desk().expect("a text").item().story, story);
    assert!(
        volunteer.foot().contains("Free some space"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("pthe tide<enter>");
    assert!(volunteer.foot().contains("Free some space"));
    volunteer.press("<left>");
    assert!(
        volunteer.foot().contains("the tide"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("<esc>c<enter>words that took a while<enter>");
    assert!(volunteer.foot().contains("Free some space"));
    volunteer.press("<left>");
    assert!(
        volunteer.foot().contains("words that took a while"),
        "{}",
        volunteer.foot()
    );
    volunteer.runner.room = 10;
    volunteer.press("<enter>a");
    assert_ne!(volunteer.app.desk().expect("a text").item().story, story);
    let env = volunteer.app.env();
    assert_eq!(env.progress.state(&env.archive, story), State::Proofread);
}

/// The flawed text on the desk, with its file.
pub(super) fn begin_flawed(told: &Told) -> Session {
    let mut volunteer = told.begin_as(|start| start.archive = crate::support::screen::flawed());
    seat(&mut volunteer.app, "sara");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let runner = &mut volunteer.runner;
    runner.archive.clone_from(&root);
    runner.entry = "entries/flawed.toml".into();
    let file = std::fs::read_to_string(root.join("entries/flawed.toml"));
    runner.file = Ok(file.expect("a file"));
    open(&mut volunteer, "flawed");
    volunteer
}
