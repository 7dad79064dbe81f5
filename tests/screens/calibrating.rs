//! Asking the reader how right-to-left text is to be shown, where nobody else knows.

use crate::support::screen::{Session, bundled};
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::calibration::kept_under;
use rawi::app::settings::Switch;
use rawi::state::config::Bidi;
use rawi::state::record::Record;

stories! {
    the_same_words_stand_there_in_three_ways: [Anywhere Session::Calibrate];
    the_row_that_is_chosen_holds_from_then_on: [Popup Popup::Choose];
    readers_of_such_text_are_asked_once: [];
    nobody_is_asked_in_the_middle_of_a_word: [List Browse::Filter, Reader Read::SetMark];
    a_configuration_goes_before_the_choice: [];
    others_are_asked_when_they_open_such_a_text: [Reader Read::Original];
}

fn begin(told: &Told, languages: &[&str]) -> Session {
    told.begin_as(|start| {
        start.archive = bundled();
        start.settings.warnings = Switch::Hidden;
        start.settings.terminal = String::from("tmux/screen");
        start.settings.languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
    })
}

/// The rows of the pop-up with their letters.
fn rows(reader: &Session) -> Vec<String> {
    let text = reader.text();
    let lines = text.lines().map(|line| line.trim_start_matches(['›', ' ']));
    let is_row = |line: &&str| {
        ["A  ", "B  ", "C  "]
            .iter()
            .any(|start| line.starts_with(start))
    };
    lines.filter(is_row).map(str::to_owned).collect()
}

fn the_same_words_stand_there_in_three_ways(told: &Told) {
    let mut reader = begin(told, &["fa", "en"]);
    reader.press("D");
    let [ordered, marked, stored] = &rows(&reader)[..] else {
        panic!("three rows:\n{}", reader.text());
    };
    let words = |row: &str| row[1..].trim().to_owned();
    // From left to right: the Latin word comes first, and the joined forms of the last letters.
    assert!(words(ordered).starts_with("Rawi ۱۴۰۴ ،ﻡﻼﺳ"), "{ordered}");
    let unmarked = marked.replace('\u{200E}', "");
    assert_eq!(words(&unmarked), words(ordered));
    assert!(marked.contains("ﻡ\u{200E}"), "{marked:?}");
    assert!(!ordered.contains('\u{200E}') && !stored.contains('\u{200E}'));
    assert!(words(stored).starts_with("می"), "as it is stored: {stored}");
    assert_eq!(reader.effect_of("D"), Effect::Idle, "it is open");
}

fn the_row_that_is_chosen_holds_from_then_on(told: &Told) {
    let mut reader = begin(told, &["fa", "en"]);
    assert_eq!(reader.effect_of("Dj<enter>"), Effect::Reorder);
    assert_eq!(reader.app.env().settings.bidi(), Bidi::Guard);
    assert!(
        reader.foot().ends_with("as in row B from now on."),
        "{}",
        reader.foot()
    );
    let kept = Record::Chose {
        setting: kept_under("tmux/screen"),
        value: "guard".to_owned(),
    };
    assert_eq!(reader.records.last(), Some(&kept));
    reader.press("Dj<enter>");
    assert_eq!(reader.app.env().settings.bidi(), Bidi::Terminal);
    reader.press("Dg<enter>");
    assert_eq!(reader.app.env().settings.bidi(), Bidi::App);
}

fn readers_of_such_text_are_asked_once(told: &Told) {
    let mut reader = begin(told, &["fa", "en"]);
    assert_eq!(reader.app.terminal_is_unknown(), Effect::Redraw);
    assert_eq!(rows(&reader).len(), 3);
    reader.press("<esc>");
    let kept = reader.records.iter().collect();
    assert_eq!(
        reader.app.terminal_is_unknown(),
        Effect::Idle,
        "it was asked"
    );
    let mut later = told.begin_as(|start| {
        start.kept = kept;
        start.settings.terminal = String::from("tmux/screen");
        start.settings.languages = vec!["fa".to_owned()];
    });
    assert_eq!(
        later.app.terminal_is_unknown(),
        Effect::Idle,
        "in another session"
    );
}

fn nobody_is_asked_in_the_middle_of_a_word(told: &Told) {
    let mut reader = begin(told, &["fa", "en"]);
    reader.press("/ir");
    assert_eq!(reader.app.terminal_is_unknown(), Effect::Idle);
    reader.press("an");
    assert_eq!(rows(&reader).len(), 0, "{}", reader.text());
    reader.press("<esc>");
    assert_eq!(rows(&reader).len(), 3, "then");
    let mut reader = begin(told, &["fa", "en"]);
    reader.press("<enter>m");
    assert_eq!(reader.app.terminal_is_unknown(), Effect::Idle);
    reader.press("a");
    assert_eq!(rows(&reader).len(), 3, "behind the letter of the mark");
}

fn a_configuration_goes_before_the_choice(told: &Told) {
    let mut reader = begin(told, &["fa", "en"]);
    reader.press("D<enter>");
    assert!(reader.foot().ends_with("from now on."));
    let mut configured = told.begin_as(|start| start.settings.configured = Bidi::Guard);
    configured.press("D<enter>");
    assert!(
        configured.foot().contains("until Rawi ends"),
        "{}",
        configured.foot()
    );
}

fn others_are_asked_when_they_open_such_a_text(told: &Told) {
    let mut reader = begin(told, &["en"]);
    assert_eq!(reader.app.terminal_is_unknown(), Effect::Idle);
    let story = reader
        .app
        .env()
        .archive
        .find("nasrin-london-2026")
        .expect("an entry");
    let _ = reader.app.open(story, vec![story]);
    reader.press("j");
    assert_eq!(rows(&reader).len(), 0, "an English text");
    reader.press("o");
    assert_eq!(rows(&reader).len(), 3, "{}", reader.text());
    reader.press("<esc>oo");
    assert_eq!(rows(&reader).len(), 0, "once");
}
