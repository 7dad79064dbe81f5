//! What changed in a text since it was judged, shown inside of it.

use super::desk::begin_flawed;
use crate::support::errands::handle;
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use ratatui::style::Modifier;
use rawi::app::desk::Base;
use rawi::app::errand::Former;
use rawi::proof::fingerprint::Fingerprint;
use rawi::proof::progress::Progress;
use rawi::proof::record::{Judgement, Record, Verdict};
use std::sync::Arc;

stories! {
    what_changed_is_shown_in_the_text: [Desk Proofread::Changes];
    what_was_taken_out_stands_where_it_stood: [Desk Proofread::NextChange, Desk Proofread::PreviousChange];
    where_the_former_words_are_lost_paragraphs_are_marked: [];
    the_nearest_text_that_two_people_found_right_is_compared: [];
}

/// The flawed text with a verdict of Sara and of Omid on what `change` makes of its paragraphs.
fn judged_before(told: &Told, change: impl FnOnce(&mut Vec<String>)) -> (Session, Former) {
    let mut volunteer = begin_flawed(told);
    let desk = volunteer.app.desk().expect("a text");
    let source = &desk.text().sources[0];
    let mut paragraphs = source.paragraphs.clone();
    change(&mut paragraphs);
    let former = Fingerprint::new(paragraphs.iter().map(String::as_str));
    let verdict = Verdict::new(&source.target, &former, Judgement::Ok);
    let story = desk.item().story;
    let former = Former {
        target: verdict.target.clone(),
        text: verdict.text,
        paragraphs,
    };
    let archive = Arc::clone(&volunteer.app.env().archive);
    let mut progress = Progress::default();
    for name in ["sara", "omid"] {
        let record = Record::Verdict(verdict.clone());
        let signed = volunteer.runner.sign(handle(name), record);
        progress.add(&archive, story, signed);
    }
    volunteer.app.set_progress(progress);
    (volunteer, former)
}

fn what_changed_is_shown_in_the_text(told: &Told) {
    let mut fresh = begin_flawed(told);
    fresh.press("d");
    assert!(fresh.foot().contains("no verdict yet"));
    let (mut volunteer, former) = judged_before(told, |paragraphs| {
        "They ran ran to the station before noon.".clone_into(&mut paragraphs[1]);
    });
    let plain = volunteer.text();
    volunteer.runner.former = vec![former];
    volunteer.press("d");
    let text = volunteer.text();
    assert!(text.contains("[-station-]{+harbour+}"), "{text}");
    assert!(
        text.contains("He saw the the sea"),
        "what is the same is there too"
    );
    assert!(
        volunteer
            .foot()
            .contains("Since your verdict: one paragraph"),
        "{}",
        volunteer.foot()
    );
    let picture = volunteer.picture();
    let look = |words: &str| {
        let (y, line) = text
            .lines()
            .enumerate()
            .find(|(_, line)| line.contains(words))
            .expect("a row");
        let x = line.chars().count() - line.split_once(words).expect("it").1.chars().count() - 1;
        picture.buffer[(
            u16::try_from(x).expect("a column"),
            u16::try_from(y).expect("a row"),
        )]
            .modifier
    };
    assert!(look("[-station").contains(Modifier::CROSSED_OUT));
    assert!(look("{+harbour").contains(Modifier::UNDERLINED));
    // Findings are where they were, and fixed and remarked on there.
    volunteer.press("..");
    assert!(
        volunteer.line(22).contains("ran ran"),
        "{}",
        volunteer.text()
    );
    volunteer.press("c<enter>twice<enter>");
    let note = volunteer
        .runner
        .said
        .iter()
        .find_map(|record| match record {
            Record::Note(note) => Some(note),
            _ => None,
        });
    assert_eq!(note.expect("a note").anchor.quote, "ran ran");
    volunteer.press("<esc>d");
    assert_eq!(
        volunteer.app.desk().expect("a text").base(),
        Some(Base::Validated)
    );
    assert!(
        volunteer.foot().contains("Since two people"),
        "{}",
        volunteer.foot()
    );
    volunteer.press("d");
    assert_eq!(
        volunteer.app.desk().map(rawi::app::desk::Desk::base),
        Some(None)
    );
    assert_eq!(volunteer.text().lines().next(), plain.lines().next());
    assert!(!volunteer.text().contains("{+"));
}

fn what_was_taken_out_stands_where_it_stood(told: &Told) {
    let (mut volunteer, former) = judged_before(told, |paragraphs| {
        paragraphs.insert(1, "A ship went by, and nobody waved.".to_owned());
        paragraphs.pop();
    });
    volunteer.runner.former = vec![former];
    let _ = volunteer.resize(80, 12);
    volunteer.press("dg");
    let text = volunteer.text();
    let row = |words: &str| text.lines().position(|line| line.contains(words));
    assert!(row("He saw") < row("[-A ship went by"), "{text}");
    assert!(row("[-A ship went by") < row("They ran"), "{text}");
    let _ = volunteer.resize(80, 5);
    volunteer.press("g;");
    assert!(
        volunteer.line(0).contains("[-A ship"),
        "{}",
        volunteer.text()
    );
    volunteer.press(";");
    assert!(
        volunteer.line(0).contains("{+In the evening"),
        "{}",
        volunteer.text()
    );
    volunteer.press(":");
    assert!(
        volunteer.line(0).contains("[-A ship"),
        "{}",
        volunteer.text()
    );
    // What is no more cannot be remarked on.
    volunteer.press("c");
    let pointed = volunteer
        .app
        .desk()
        .and_then(|desk| desk.pointed().cloned());
    let part = pointed.expect("words").stretch.part;
    let desk = volunteer.app.desk().expect("a text");
    assert!(desk.text().stands[part].is_some());
    // Another view, and back: the removed paragraph is gone with the comparison.
    volunteer.press("<esc>vt<esc>v");
    assert!(
        !volunteer.text().contains("[-A ship"),
        "{}",
        volunteer.text()
    );
}

fn where_the_former_words_are_lost_paragraphs_are_marked(told: &Told) {
    let (mut volunteer, _) = judged_before(told, |paragraphs| {
        "They ran ran to the station before noon.".clone_into(&mut paragraphs[1]);
    });
    volunteer.press("d");
    assert!(
        volunteer.foot().contains("former words unknown"),
        "{}",
        volunteer.foot()
    );
    let line = volunteer.line_with("[changed]");
    assert!(line.contains("[changed] They ran ran"), "{line}");
    assert_eq!(volunteer.text().matches("[changed]").count(), 1);
}

/// Two former texts were found right by two people each, and the clocks of those of the farther one go ahead.
fn the_nearest_text_that_two_people_found_right_is_compared(told: &Told) {
    let mut volunteer = begin_flawed(told);
    let desk = volunteer.app.desk().expect("a text");
    let (story, source) = (desk.item().story, &desk.text().sources[0]);
    let target = source.target.clone();
    let mut near = source.paragraphs.clone();
    "He saw the the lake from the window.".clone_into(&mut near[0]);
    let mut far = near.clone();
    "They ran ran to the station before noon.".clone_into(&mut far[1]);
    let archive = Arc::clone(&volunteer.app.env().archive);
    let mut progress = Progress::default();
    for (paragraphs, names) in [(&near, ["omid", "lena"]), (&far, ["navid", "mina"])] {
        let former = Fingerprint::new(paragraphs.iter().map(String::as_str));
        let verdict = Verdict::new(&target, &former, Judgement::Ok);
        volunteer.runner.former.push(Former {
            target: target.clone(),
            text: verdict.text,
            paragraphs: paragraphs.clone(),
        });
        for name in names {
            let record = Record::Verdict(verdict.clone());
            let signed = volunteer.runner.sign(handle(name), record);
            progress.add(&archive, story, signed);
        }
    }
    volunteer.app.set_progress(progress);
    volunteer.press("d");
    let text = volunteer.text();
    assert!(text.contains("[-lake-]"), "{text}");
    assert!(!text.contains("[-station-]"), "{text}");
}
