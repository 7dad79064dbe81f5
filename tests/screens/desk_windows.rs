//! The desk in every window, under another keyboard, and beside what an archive hides in its texts.

use super::desk::{begin_flawed, judged, open, read_on};
use crate::support::errands::seat;
use crate::support::story::{Told, stories};
use rawi::app::bindings::Scope;

stories! {
    hidden_characters_have_names: [Desk Proofread::Reveal];
    controls_that_no_reader_is_shown_have_names_where_the_file_has_them: [];
    every_window_shows_what_is_looked_at: [];
    a_persian_volunteer_presses_the_same_keys: [];
    a_hostile_archive_reaches_no_cell_uncleaned: [];
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

fn controls_that_no_reader_is_shown_have_names_where_the_file_has_them(told: &Told) {
    let mut volunteer = told.begin_as(|start| start.archive = crate::support::screen::flawed());
    seat(&mut volunteer.app, "sara");
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let text = std::fs::read_to_string(root.join("entries/flawed.toml")).expect("a file");
    let text = text
        .replace("ran ran home", "ran \u{202E}ran home")
        .replace("\nThey ran", "\n\u{202B}They ran")
        .replace("before noon.", "before noon.\u{202C}");
    volunteer.runner.entry = "entries/flawed.toml".into();
    volunteer.runner.file = Ok(text);
    open(&mut volunteer, "flawed");
    assert!(!volunteer.text().contains("<RLO>"), "{}", volunteer.text());
    volunteer.press("v");
    let shown = volunteer.text();
    for words in ["ran <RLO>ran home", "<RLE>They ran", "before noon.<PDF>"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    volunteer.press("G");
    let shown = volunteer.text();
    assert!(
        shown.contains("ran <RLO>ran home"),
        "its place is known: {shown}"
    );
    volunteer.press("v");
    assert!(!volunteer.text().contains("<RLO>"), "{}", volunteer.text());
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
