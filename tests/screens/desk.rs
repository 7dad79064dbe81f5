//! The proofreaders' desk: texts are read, judged and remarked on, and nothing is shown as said that is not on disk.

use crate::support::errands::{handle, seat};
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::bindings::Scope;
use rawi::app::desk::{Desk, Seat};
use rawi::archive::Archive;
use rawi::proof::record::{Judgement, NoteKind, Part, Record, Verdict, Word};
use rawi::proof::spelling::{Opened, Speller, WordCheck};
use rawi::proof::standing::State;
use std::sync::Arc;

stories! {
    who_sits_at_the_desk_is_asked_once: [List Browse::Review];
    a_text_is_proofread_where_it_is_read: [Reader Read::Proofread];
    a_clean_text_of_three_screens_takes_four_keys: [Desk Move::PageDown, Desk Proofread::Ok];
    a_text_is_not_right_before_its_end_was_seen: [Desk Proofread::Ok, Desk Move::Last, Desk Move::First];
    keys_typed_ahead_judge_nothing_that_was_not_drawn: [Desk Proofread::Ok];
    what_speaks_against_it_is_overruled_with_a_reason: [Desk Proofread::ForceOk];
    a_problem_is_a_note_and_a_verdict: [Desk Proofread::Problem];
    the_queue_is_walked: [Desk Proofread::NextItem, Desk Proofread::PreviousItem, Desk Proofread::Skip];
    a_reading_goes_on_where_it_stopped: [
        Desk Move::Down, Desk Move::Up, Desk Move::PageUp, Desk Move::HalfDown, Desk Move::HalfUp,
    ];
    findings_are_walked_and_dismissed: [
        Desk Proofread::NextFinding, Desk Proofread::PreviousFinding, Desk Proofread::ErrorsFirst,
        Desk Proofread::InOrder, Desk Proofread::Dismiss, Desk Proofread::DismissAlike,
    ];
    a_note_is_written_on_a_sentence: [
        Desk Proofread::Note, Note Noting::NextSentence, Note Noting::PreviousSentence, Note Noting::Widen,
        Note Noting::Narrow, Note Noting::NextKind, Note Noting::Suggest, Note Noting::Write,
    ];
    notes_are_answered: [Desk Proofread::Notes];
    the_last_word_is_taken_back: [Desk Proofread::Undo];
    only_what_changed_is_read_again: [Desk Proofread::NextChange, Desk Proofread::PreviousChange];
    a_full_disk_keeps_the_text_on_the_desk: [Desk Proofread::Ok];
    a_fix_goes_into_the_file_and_out_again: [Desk Proofread::Fix];
    what_was_edited_is_shown: [Desk Proofread::Edit];
    what_only_the_file_has_is_found_beside_its_paragraph: [];
    unknown_words_are_found_once_dictionaries_are_open: [];
    dictionaries_suggest_and_lists_accept: [Desk Proofread::Suggest, Desk Proofread::AcceptWord];
    hidden_characters_have_names: [Desk Proofread::Reveal];
    every_window_shows_what_is_looked_at: [];
    a_persian_volunteer_presses_the_same_keys: [];
    a_hostile_archive_reaches_no_cell_uncleaned: [];
    a_step_to_the_next_finding_changes_three_rows: [];
    leaving_says_what_was_done: [Anywhere Session::Leave, Anywhere Session::Quit];
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
    volunteer.app.set_seat(Seat::Free);
    assert!(volunteer.line(0).contains("Review"));
    volunteer.press("P");
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

fn the_queue_is_walked(told: &Told) {
    let mut volunteer = begin(told);
    volunteer.press("5<enter>");
    let of = volunteer
        .app
        .desk()
        .and_then(Desk::position)
        .expect("in the queue")
        .1;
    assert!(of > 3);
    let at = |volunteer: &Session| {
        volunteer
            .app
            .desk()
            .and_then(Desk::position)
            .map(|(at, _)| at)
    };
    volunteer.press("N");
    assert!(volunteer.foot().contains("first of the queue"));
    volunteer.press("nn");
    assert_eq!(at(&volunteer), Some(3));
    volunteer.press("N");
    assert_eq!(at(&volunteer), Some(2));
    volunteer.press("<space>s");
    assert_eq!(at(&volunteer), Some(3));
    assert_eq!(
        volunteer.runner.said,
        [],
        "a text that is skipped, or only looked at, keeps no trace"
    );
    for _ in 0..of {
        volunteer.press("s");
    }
    assert_eq!(
        volunteer.app.scope(),
        Scope::List,
        "behind the last one there is nothing left"
    );
}

fn a_reading_goes_on_where_it_stopped(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("jk<ctrl-d><ctrl-u><space><space><space>b<space>");
    let (top, percent) = (
        volunteer.line(0),
        volunteer.app.desk().expect("a text").percent(),
    );
    assert!(percent > 0 && percent < 100);
    let cut_off = volunteer.records.clone();
    volunteer.press("q");
    assert_eq!(
        judged(&volunteer),
        [
            (Part::Text, Judgement::Reading),
            (Part::Meta, Judgement::Reading)
        ]
    );
    open(&mut volunteer, "the-long-ferry");
    assert_ne!(volunteer.line(0), top, "what was read is not shown again");
    assert!(volunteer.app.desk().expect("a text").percent() >= percent);
    volunteer.press("q");
    assert_eq!(judged(&volunteer).len(), 2, "nothing new was read");
    // The line was cut: nothing was said, and yet it goes on there.
    let mut kept = rawi::state::Kept::default();
    for record in &cut_off {
        kept.apply(record);
    }
    let mut again = Session::new(rawi::app::Start {
        kept,
        ..crate::support::screen::start()
    });
    seat(&mut again.app, "sara");
    again.press("5");
    assert!(
        again.line_with("›").contains("The long ferry"),
        "{}",
        again.text()
    );
    again.press("<enter>");
    assert_eq!(again.line(0), top, "that page may not have been read");
    assert!(again.app.desk().expect("a text").percent() >= percent);
}

fn findings_are_walked_and_dismissed(told: &Told) {
    let mut volunteer = told.begin_as(|start| start.archive = crate::support::screen::flawed());
    seat(&mut volunteer.app, "sara");
    open(&mut volunteer, "flawed");
    let text = volunteer.text();
    assert!(volunteer.foot().contains("W3"), "{text}");
    volunteer.press("x");
    assert!(volunteer.foot().contains("Look at a finding first"));
    volunteer.press(".");
    let detail = volunteer.line(22);
    assert!(
        detail.contains("T120") && detail.contains("the the"),
        "{detail}"
    );
    volunteer.press(".,");
    assert_eq!(volunteer.line(22), detail);
    volunteer.press("1");
    assert_eq!(volunteer.line(22), detail, "no error goes before it");
    volunteer.press("2x");
    assert!(
        volunteer.text().contains("1  a name"),
        "{}",
        volunteer.text()
    );
    volunteer.press("4");
    assert!(
        volunteer.foot().contains("T120: right as it stands"),
        "{}",
        volunteer.text()
    );
    let reason = volunteer
        .runner
        .said
        .iter()
        .find_map(|record| match record {
            Record::Dismissal(dismissal) => {
                Some((dismissal.check.to_string(), dismissal.reason.to_string()))
            }
            _ => None,
        });
    assert_eq!(reason, Some(("T120".to_owned(), "poem".to_owned())));
    volunteer.press(".X5it is said so<enter>");
    assert!(
        volunteer.foot().contains("2 places"),
        "{}",
        volunteer.text()
    );
    volunteer.press(".");
    assert!(
        volunteer.foot().contains("found nothing here"),
        "{}",
        volunteer.text()
    );
    volunteer.press("uu");
    assert!(volunteer.text().contains("taken back"));
    volunteer.press(".");
    assert!(volunteer.line(22).contains("T120"), "they are open again");
}

fn a_note_is_written_on_a_sentence(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("<space>c");
    assert_eq!(volunteer.app.scope(), Scope::Note);
    assert!(volunteer.line(22).contains("typo"), "{}", volunteer.text());
    let first = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("a sentence");
    volunteer.press("l");
    let second = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("a sentence");
    assert_ne!(first, second);
    volunteer.press("h");
    let back = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("a sentence");
    assert_eq!(first, back);
    volunteer.press("-");
    let less = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned())
        .expect("words");
    assert!(less.stretch.range.end < first.stretch.range.end);
    volunteer.press("+<tab>=");
    assert!(volunteer.foot().contains("Instead:"));
    volunteer.press("<ctrl-u>other words<enter>");
    assert!(
        volunteer.line(22).contains("style, instead “other words”"),
        "{}",
        volunteer.line(22)
    );
    volunteer.press("<enter>shorter?<enter>");
    assert!(
        volunteer.foot().contains("Noted: style"),
        "{}",
        volunteer.foot()
    );
    assert_eq!(volunteer.app.scope(), Scope::Desk, "the same text");
    let [Record::Note(note)] = &volunteer.runner.said[..] else {
        panic!("{:?}", volunteer.runner.said);
    };
    assert_eq!(note.kind, Word::Known(NoteKind::Style));
    assert_eq!(note.suggestion.as_deref(), Some("other words"));
    volunteer.press("c<esc>");
    assert_eq!(volunteer.app.scope(), Scope::Desk);
}

fn notes_are_answered(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("r");
    assert!(volunteer.foot().contains("no notes"));
    volunteer.press("c<enter>is that so?<enter>r");
    assert!(
        volunteer
            .line_with("is that so?")
            .contains("open, typo, sara"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<enter>");
    assert!(
        volunteer.text().contains("1  it is mended"),
        "{}",
        volunteer.text()
    );
    volunteer.press("1in the second edition<enter>r");
    let row = volunteer.line_with("is that so?");
    assert!(row.contains("settled"), "{row}");
    assert!(matches!(
        volunteer.runner.said[..],
        [Record::Note(_), Record::Reply(_)]
    ));
    volunteer.press("<enter>");
    assert!(volunteer.text().contains("open it again"));
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

fn only_what_changed_is_read_again(told: &Told) {
    let mut volunteer = begin(told);
    let story = volunteer
        .app
        .env()
        .archive
        .find("the-long-ferry")
        .expect("a story");
    open(&mut volunteer, "the-long-ferry");
    volunteer.press(";");
    assert!(volunteer.foot().contains("No paragraph that changed"));
    volunteer.press("Amade before the edit<enter>qq");
    // The same verdict on a text of which two paragraphs were others.
    let env = volunteer.app.env();
    let mut progress = rawi::proof::progress::Progress::default();
    let verdict = verdicts(&volunteer)[0].clone();
    let mut former = verdict.clone();
    let count = former.paragraphs.len();
    former.paragraphs[2] = rawi::proof::fingerprint::Mark::of("other words");
    former.paragraphs[count - 1] = rawi::proof::fingerprint::Mark::of("more other words");
    former.text = rawi::proof::fingerprint::Fingerprint::new(["other words"]).whole;
    let archive = std::sync::Arc::clone(&env.archive);
    let signed = volunteer
        .runner
        .sign(handle("sara"), Record::Verdict(former));
    progress.add(&archive, story, signed);
    volunteer.app.set_progress(progress);
    volunteer.press("5");
    assert!(
        volunteer.line_with("›").contains("The long ferry"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<enter>");
    let left = volunteer.app.desk().expect("a text").unread();
    assert!(left >= 1, "what is further down was not seen");
    volunteer.press("g;");
    let third = archive
        .story(story)
        .paragraphs(None)
        .nth(2)
        .expect("a paragraph");
    let words: String = third.chars().take(20).collect();
    assert!(volunteer.line(0).contains(&words), "{}", volunteer.text());
    volunteer.press(";");
    assert!(!volunteer.line(0).contains(&words));
    volunteer.press(":");
    assert!(volunteer.line(0).contains(&words), "{}", volunteer.text());
    assert!(volunteer.app.desk().expect("a text").unread() <= 20);
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

fn a_fix_goes_into_the_file_and_out_again(told: &Told) {
    let mut volunteer = begin_flawed(told);
    volunteer.press("f");
    assert!(volunteer.foot().contains("Look at a finding first"));
    let before = volunteer.runner.file.clone();
    volunteer.press(".");
    assert!(
        volunteer.line(22).contains("instead: “the”"),
        "{}",
        volunteer.line(22)
    );
    volunteer.press("f");
    assert!(
        volunteer.foot().contains("Changed in the file"),
        "{}",
        volunteer.text()
    );
    assert!(
        volunteer.text().contains("He saw the sea"),
        "{}",
        volunteer.text()
    );
    assert_ne!(volunteer.runner.file, before);
    volunteer.press("u");
    assert!(
        volunteer.text().contains("He saw the the sea"),
        "{}",
        volunteer.text()
    );
    assert_eq!(volunteer.runner.file, before);
    // Somebody else has edited the file meanwhile.
    volunteer.runner.file = before.map(|text| text.replace("He saw", "They all saw"));
    volunteer.press(".f");
    assert!(
        volunteer.foot().contains("changed meanwhile"),
        "{}",
        volunteer.foot()
    );
}

fn what_was_edited_is_shown(told: &Told) {
    let mut volunteer = begin_flawed(told);
    let text = volunteer.runner.file.clone().expect("a file");
    volunteer.runner.typed = Some(text.replace("the the sea", "the wide sea"));
    volunteer.press(".e");
    let line = text
        .lines()
        .position(|line| line.contains("the the sea"))
        .expect("a line");
    assert_eq!(volunteer.runner.lines, [line + 1]);
    assert!(
        volunteer.text().contains("[-the-] {+wide+}") || volunteer.text().contains("{+wide+}"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<esc>e");
    assert!(
        volunteer.foot().contains("Nothing has changed"),
        "{}",
        volunteer.foot()
    );
    volunteer.runner.file = Err(rawi::locale::Message::new("review-remedy-rights"));
    volunteer.press("e");
    assert_eq!(volunteer.runner.lines.len(), 2, "there is nothing to open");
}

fn dictionaries_suggest_and_lists_accept(told: &Told) {
    let mut volunteer = begin_flawed(told);
    volunteer.press("i");
    assert!(volunteer.foot().contains("Look at a finding first"));
    volunteer.press(".w");
    assert!(
        volunteer
            .foot()
            .contains("w is for words that the spelling checks"),
        "a doubled word is no new one"
    );
}

fn what_only_the_file_has_is_found_beside_its_paragraph(told: &Told) {
    let mut volunteer = told.begin_as(|start| start.archive = crate::support::screen::flawed());
    seat(&mut volunteer.app, "sara");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let text = std::fs::read_to_string(root.join("entries/flawed.toml")).expect("a file");
    // Nobody sees a space without width, and the reader leaves it out.
    let text = text.replace("ran ran home", "ran \u{200B}home");
    let line = text.lines().position(|line| line.contains('\u{200B}'));
    let line = line.expect("it was just put there") + 1;
    volunteer.runner.file = Ok(text);
    open(&mut volunteer, "flawed");
    assert!(volunteer.foot().contains("W4"), "{}", volunteer.text());
    volunteer.press(",");
    let mut detail = volunteer.line(22);
    for _ in 0..3 {
        if !detail.contains("U103") {
            volunteer.press(",");
            detail = volunteer.line(22);
        }
    }
    assert!(
        detail.contains("U103") && detail.contains(&format!("line {line} of the file")),
        "{detail}"
    );
    volunteer.press("w");
    assert!(
        volunteer
            .foot()
            .contains("w is for words that the spelling checks"),
        "it is no word"
    );
    volunteer.press("e");
    assert_eq!(volunteer.runner.lines, [line]);
    volunteer.press("<esc>");
    for _ in 0..4 {
        if !volunteer.line(22).contains("U103") {
            volunteer.press(".");
        }
    }
    volunteer.press("x2");
    assert!(
        volunteer.foot().contains("U103: right as it stands"),
        "{}",
        volunteer.text()
    );
    volunteer.press("j");
    assert!(volunteer.foot().contains("W3"), "{}", volunteer.text());
}

/// What words of an archive are looked up in: English ones in the dictionary of the fixtures.
fn dictionaries(archive: &Archive) -> Arc<WordCheck> {
    let open = |language: &str| Opened {
        spellers: (language == "en")
            .then(|| {
                let aff = include_str!("../fixtures/dictionaries/en.aff");
                let dic = include_str!("../fixtures/dictionaries/en.dic");
                Speller::new(aff, dic, language).expect("a dictionary")
            })
            .into_iter()
            .collect(),
        ..Opened::default()
    };
    let words = WordCheck::new(archive, Box::new(open));
    words.open("en");
    Arc::new(words)
}

fn unknown_words_are_found_once_dictionaries_are_open(told: &Told) {
    let mut volunteer = begin_flawed(told);
    assert!(volunteer.foot().contains("H0"), "{}", volunteer.foot());
    let words = dictionaries(&volunteer.app.env().archive);
    volunteer.app.set_words(words);
    let hints = |volunteer: &Session| {
        let desk = volunteer.app.desk().expect("a text");
        desk.findings().open().hints
    };
    let all = hints(&volunteer);
    assert!(all > 3, "{}", volunteer.text());
    let look_at = |volunteer: &mut Session, word: &str| {
        for _ in 0..40 {
            let detail = volunteer.line(22);
            if detail.contains("L160") && detail.contains(word) {
                return;
            }
            volunteer.press(".");
        }
        panic!("{}", volunteer.text());
    };
    look_at(&mut volunteer, "harbour");
    volunteer.runner.words = vec!["harbor".to_owned()];
    volunteer.press("i");
    assert!(
        volunteer.text().contains("1  harbor"),
        "{}",
        volunteer.text()
    );
    volunteer.press("<esc>");
    look_at(&mut volunteer, "harbour");
    volunteer.press("w");
    assert_eq!(hints(&volunteer), all - 1, "{}", volunteer.text());
    // Another reading of the archive has its own words, which come when they are ready.
    volunteer.runner.dictionaries = Some(dictionaries);
    let again = Arc::clone(&volunteer.app.env().archive);
    let _ = volunteer.app.reload(again);
    assert_eq!(hints(&volunteer), 0);
    volunteer.press("<space>");
    assert_eq!(hints(&volunteer), all, "{}", volunteer.text());
}
fn hidden_characters_have_names(told: &Told) {
    let mut volunteer = told.begin_as(|start| start.settings.languages = vec!["fa".to_owned()]);
    seat(&mut volunteer.app, "sara");
    open(&mut volunteer, "fresh-bread");
    let before = volunteer.text();
    volunteer.press("v");
    assert!(volunteer.text().contains("<ZWNJ>"), "{}", volunteer.text());
    volunteer.press("c<esc>.<esc>");
    volunteer.press("v");
    assert_eq!(volunteer.text().lines().next(), before.lines().next());
}

fn every_window_shows_what_is_looked_at(told: &Told) {
    for size in [
        (80, 24),
        (40, 12),
        (120, 40),
        (30, 6),
        (20, 5),
        (8, 2),
        (1, 1),
    ] {
        let mut volunteer = begin_flawed(told);
        let _ = volunteer.resize(size.0, size.1);
        volunteer.press(".");
        if size.0 >= 20 && size.1 > 5 {
            assert!(
                volunteer.text().contains("T120"),
                "{size:?}\n{}",
                volunteer.text()
            );
        }
        volunteer.press(",;cl+=<esc><enter>words<esc><esc>x<esc>rXtvd<esc>?<esc>j<space>");
        volunteer.press("A<esc>pa<esc>");
        let (x, y) = volunteer.picture().cursor.unwrap_or_default();
        assert!(x < size.0 && y < size.1, "{size:?}");
    }
}

fn a_persian_volunteer_presses_the_same_keys(told: &Told) {
    let mut volunteer = told.begin_as(|start| {
        let locale = rawi::locale::Locale::new(
            rawi::locale::Interface::Persian,
            rawi::locale::Isolation::Isolated,
        );
        start.locale = std::sync::Arc::new(locale);
        start.settings.languages = vec!["fa".to_owned(), "en".to_owned()];
    });
    seat(&mut volunteer.app, "sara");
    // 5 of a Persian keyboard, and the letters that lie on a and q.
    volunteer.press("۵<enter>");
    assert_eq!(volunteer.app.scope(), Scope::Desk);
    read_on(&mut volunteer);
    volunteer.press("ش");
    assert_eq!(judged(&volunteer).len(), 2, "{}", volunteer.text());
    volunteer.press("ض");
    assert_eq!(volunteer.app.scope(), Scope::List);
}

fn a_hostile_archive_reaches_no_cell_uncleaned(told: &Told) {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile");
    let origin = rawi::archive::locate::Origin::Folder(root);
    let archive = std::sync::Arc::new(rawi::archive::load::load(&origin).expect("an archive"));
    let is_shown = |letter: char| {
        let turns = matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        !letter.is_control() && !turns
    };
    let pressed = [
        "",
        ".",
        "c",
        "l+",
        "<enter>\u{202E}x<enter>",
        "r",
        "<esc>v",
        "<space>",
        "t",
        "d",
        "<esc>G.",
    ];
    for story in archive.ids() {
        for size in [(80, 24), (23, 7)] {
            let mut volunteer = told.begin_as(|start| {
                start.archive = std::sync::Arc::clone(&archive);
                start.size = size;
            });
            seat(&mut volunteer.app, "sara");
            let slug = archive.story(story).slug.clone();
            open(&mut volunteer, &slug);
            for keys in pressed {
                volunteer.press(keys);
                let text = volunteer.text().replace('\n', "");
                let bad = text.chars().find(|letter| !is_shown(*letter));
                assert_eq!(bad, None, "{slug} after {keys}");
                if volunteer.app.desk().is_none() {
                    break;
                }
            }
        }
    }
}

fn a_step_to_the_next_finding_changes_three_rows(told: &Told) {
    let mut volunteer = begin_flawed(told);
    volunteer.press(".");
    let before = volunteer.picture().buffer;
    volunteer.press(".");
    let after = volunteer.picture().buffer;
    let differs = |row: u16| (0..80).any(|column| before[(column, row)] != after[(column, row)]);
    let rows = (0..24).filter(|row| differs(*row)).count();
    assert!(
        rows <= 3,
        "the two findings, and the line that tells of them"
    );
}

fn leaving_says_what_was_done(told: &Told) {
    let mut volunteer = begin(told);
    open(&mut volunteer, "a-walk-to-the-market");
    volunteer.press("c<enter>why?<enter>");
    read_on(&mut volunteer);
    volunteer.press("aq");
    let summary = volunteer.app.sitting().summary().expect("it was written");
    let summary = volunteer.app.env().locale.say(&summary);
    assert_eq!(
        summary.as_str(),
        "1 ok, 0 problems, 1 note, 1 file to commit"
    );
    assert!(
        !volunteer.text().contains("1 ok"),
        "once is enough, at the end"
    );
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("<space>");
    assert_eq!(volunteer.effect_of("Q"), Effect::Quit);
    let last = volunteer.runner.said.last();
    assert!(
        matches!(last, Some(Record::Verdict(own)) if own.judgement == Judgement::Reading),
        "{last:?}"
    );
}
