//! The queue of a volunteer: it is walked, a reading goes on where it stopped, and what changed since is read again.

use super::desk::{begin, judged, open, read_on, verdicts};
use crate::support::errands::{handle, seat};
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::bindings::Scope;
use rawi::app::desk::Desk;
use rawi::proof::record::{Judgement, Part, Record};

stories! {
    the_queue_is_walked: [Desk Proofread::NextItem, Desk Proofread::PreviousItem, Desk Proofread::Skip];
    a_reading_goes_on_where_it_stopped: [
        Desk Move::Down, Desk Move::Up, Desk Move::PageUp, Desk Move::HalfDown, Desk Move::HalfUp,
    ];
    only_what_changed_is_read_again: [Desk Proofread::NextChange, Desk Proofread::PreviousChange];
    leaving_says_what_was_done: [Anywhere Session::Leave, Anywhere Session::Quit];
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
