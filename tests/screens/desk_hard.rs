//! The desk where it is hard: texts that vanish, of one word and of thousands of paragraphs, keys typed ahead, clicks, suspended
//! sessions, windows in which hardly anything has room, and whatever is typed.

use super::desk::{begin, begin_in, open, read_on, verdicts};
use crate::support::errands::seat;
use crate::support::screen::{Session, start_with};
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::bindings::{BINDINGS, Scope};
use rawi::app::desk::Desk;
use rawi::archive::Archive;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::proof::record::Judgement;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::sync::Arc;

stories! {
    a_story_that_vanishes_takes_its_text_off_the_desk: [];
    one_word_is_a_text: [];
    two_thousand_paragraphs_are_walked: [Desk Move::Last];
    keys_that_are_typed_ahead_are_taken_one_by_one: [];
    a_session_is_suspended_and_ended_at_the_desk: [Anywhere Session::Suspend, Anywhere Session::QuickExit];
    a_click_does_no_harm: [];
    the_help_lists_every_key_in_a_small_window: [Anywhere Session::Help];
}

/// The sample archive with its entries changed: `change` is handed the folder of entries.
pub(super) fn changed(change: impl FnOnce(&Path)) -> Arc<Archive> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
    let folder = tempfile::tempdir().expect("a folder");
    let entries = folder.path().join("entries");
    fs::create_dir(&entries).expect("a folder");
    for from in [&root, &root.join("entries")] {
        for entry in fs::read_dir(from).expect("a folder") {
            let path = entry.expect("an entry").path();
            let to = if *from == root {
                folder.path()
            } else {
                &entries
            };
            if path.is_file() {
                fs::copy(&path, to.join(path.file_name().expect("a name"))).expect("a file");
            }
        }
    }
    change(&entries);
    Arc::new(load(&Origin::Folder(folder.path().to_owned())).expect("an archive"))
}

/// The entry with another body.
fn with_body(entries: &Path, slug: &str, body: &str) {
    let path = entries.join(format!("{slug}.toml"));
    let text = fs::read_to_string(&path).expect("a file");
    let head = text.split_once("[text]").expect("a body").0;
    fs::write(&path, format!("{head}[text]\nbody = '''\n{body}\n'''\n")).expect("a file");
}

fn a_story_that_vanishes_takes_its_text_off_the_desk(told: &Told) {
    let without = changed(|entries| {
        fs::remove_file(entries.join("the-long-ferry.toml")).expect("it was there");
    });
    for keys in [
        "",
        "c",
        "p",
        "F",
        "F1",
        "x",
        "r",
        "?",
        "t",
        "c<enter>words",
        "d",
    ] {
        let mut volunteer = begin(told);
        open(&mut volunteer, "the-long-ferry");
        volunteer.press("F2no source<enter>");
        volunteer.press(keys);
        let _ = volunteer.app.reload(Arc::clone(&without));
        assert!(
            volunteer.app.desk().is_none(),
            "{keys}: {}",
            volunteer.text()
        );
        assert_eq!(volunteer.app.scope(), Scope::List, "{keys}");
        volunteer.press("<esc>5<enter>nu");
        volunteer.press("sss");
        let _ = volunteer.picture();
    }
}

fn one_word_is_a_text(told: &Told) {
    let archive = changed(|entries| with_body(entries, "the-long-ferry", "Home."));
    for size in [(80, 24), (20, 5), (120, 40)] {
        let mut volunteer = told.begin_as(|start| {
            start.archive = Arc::clone(&archive);
            start.size = size;
        });
        seat(&mut volunteer.app, "sara");
        open(&mut volunteer, "the-long-ferry");
        volunteer.press("cl+-<esc>.,;:dtv");
        volunteer.press("v");
        read_on(&mut volunteer);
        volunteer.press("a");
        assert_eq!(verdicts(&volunteer).len(), 2, "{size:?}");
    }
}

fn two_thousand_paragraphs_are_walked(told: &Told) {
    let mut body = String::new();
    for number in 0..2_000 {
        let _ = write!(body, "Paragraph {number} has has a few words.\n\n");
    }
    let archive = changed(|entries| with_body(entries, "the-long-ferry", &body));
    let mut volunteer = told.begin_as(|start| start.archive = archive);
    seat(&mut volunteer.app, "sara");
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("..,1.2.v");
    volunteer.press("G.vd");
    assert!(volunteer.app.desk().expect("a text").unread() > 1_900);
    volunteer.press("A on paper<enter>");
    assert_eq!(verdicts(&volunteer)[0].paragraphs.len(), 2_000);
}

fn keys_that_are_typed_ahead_are_taken_one_by_one(told: &Told) {
    let mut volunteer = begin(told);
    volunteer.press("5<enter>");
    let first = volunteer.app.desk().expect("a text").item().clone();
    // A finger that rests on `a` says nothing of texts that were not seen.
    volunteer.press("<space><space><space><space><space><space>aaaaaa");
    let env = volunteer.app.env();
    let judged: Vec<_> = env.progress.reviewed().collect();
    let small = |story| env.archive.story(story).words < 200;
    assert!(judged.contains(&first.story));
    assert!(
        judged
            .iter()
            .all(|story| *story == first.story || small(*story)),
        "only what fits on a screen is read at once"
    );
    volunteer.press("<esc><esc><esc>PPqqPc<enter>abc<esc><esc>zzz;;;::");
    let _ = volunteer.picture();
}

fn a_session_is_suspended_and_ended_at_the_desk(told: &Told) {
    for keys in ["", "c", "p", "F", "F1", "?"] {
        let mut volunteer = begin(told);
        open(&mut volunteer, "the-long-ferry");
        volunteer.press("<space>");
        volunteer.press(keys);
        let before = volunteer.picture().text();
        let effect = volunteer.effect_of("<ctrl-z>");
        if volunteer.app.prompt().is_none() {
            assert_eq!(effect, Effect::Suspend, "{keys}");
        }
        assert_eq!(
            volunteer.picture().text(),
            before,
            "{keys}: it goes on where it was"
        );
        assert_eq!(volunteer.effect_of("<ctrl-x>"), Effect::QuickExit, "{keys}");
        assert_eq!(
            volunteer.runner.said,
            [],
            "{keys}: at once, without a trace"
        );
    }
}

fn a_click_does_no_harm(told: &Told) {
    for size in [(80, 24), (120, 40), (20, 5)] {
        let mut volunteer = begin_in(told, size);
        open(&mut volunteer, "letter-in-two-languages");
        for keys in ["", "t", "F", "<esc>c", "<enter>", "<esc><esc>?"] {
            volunteer.press(keys);
            for row in 0..size.1 {
                let _ = volunteer.click(row * 3, row);
            }
            let _ = volunteer.wheel_down();
            let _ = volunteer.wheel_up();
        }
        let said = verdicts(&volunteer);
        let is_reading = said.iter().all(|own| own.judgement == Judgement::Reading);
        assert!(
            is_reading && said.len() == volunteer.runner.said.len(),
            "a click says nothing"
        );
    }
}

fn the_help_lists_every_key_in_a_small_window(told: &Told) {
    let mut volunteer = begin_in(told, (40, 12));
    open(&mut volunteer, "the-long-ferry");
    volunteer.press("?");
    let mut shown = String::new();
    for _ in 0..20 {
        shown.push_str(&volunteer.text());
        shown.push('\n');
        volunteer.press("<space>");
    }
    let locale = &volunteer.app.env().locale;
    for binding in BINDINGS.iter().filter(|own| own.scope == Scope::Desk) {
        let help = locale.word(&binding.help_name());
        let words: String = help.chars().take(18).collect();
        assert!(shown.contains(&words), "“{words}” in\n{shown}");
    }
}

/// The sample archive with so many entries more.
fn with_ferries(count: usize) -> Arc<Archive> {
    changed(|entries| {
        let path = entries.join("the-long-ferry.toml");
        let text = fs::read_to_string(path).expect("a file");
        for number in 0..count {
            let slug = format!("ferry-{number}");
            let text = text.replace("id = \"the-long-ferry\"", &format!("id = \"{slug}\""));
            fs::write(entries.join(format!("{slug}.toml")), text).expect("a file");
        }
    })
}

#[test]
fn hundreds_of_entries_are_judged_one_after_the_other() {
    let mut volunteer = Session::new(start_with(with_ferries(300)));
    seat(&mut volunteer.app, "sara");
    volunteer.press("5<enter>");
    let position = |volunteer: &Session| volunteer.app.desk().and_then(Desk::position);
    assert!(position(&volunteer).expect("in the queue").1 > 300);
    for _ in 0..20 {
        read_on(&mut volunteer);
        volunteer.press("a");
    }
    let at = position(&volunteer).expect("in the queue").0;
    assert_eq!(at, 21, "one after the other");
}
