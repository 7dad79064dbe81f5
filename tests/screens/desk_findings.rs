//! Findings at the desk: walked, dismissed, fixed in the file or edited there, looked up in dictionaries.

use super::desk::{begin_flawed, open};
use crate::support::errands::seat;
use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::archive::Archive;
use rawi::proof::record::Record;
use rawi::proof::spelling::{Opened, Speller, WordCheck};
use rawi::proof::wordlists::Mistakes;
use std::sync::Arc;

stories! {
    findings_are_walked_and_dismissed: [
        Desk Proofread::NextFinding, Desk Proofread::PreviousFinding, Desk Proofread::ErrorsFirst,
        Desk Proofread::InOrder, Desk Proofread::Dismiss, Desk Proofread::DismissAlike,
    ];
    a_fix_goes_into_the_file_and_out_again: [Desk Proofread::Fix];
    what_was_edited_is_shown: [Desk Proofread::Edit];
    what_only_the_file_has_is_found_beside_its_paragraph: [];
    unknown_words_are_found_once_dictionaries_are_open: [];
    a_word_that_the_archive_calls_wrong_goes_into_no_list: [];
    the_walk_goes_on_behind_what_was_dismissed_or_mended: [];
    dictionaries_suggest_and_lists_accept: [Desk Proofread::Suggest, Desk Proofread::AcceptWord];
    a_step_to_the_next_finding_changes_three_rows: [];
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
    assert!(
        volunteer.line(22).contains("instead: “the”"),
        "it is looked at again: {}",
        volunteer.line(22)
    );
    // Somebody else has edited the file meanwhile.
    volunteer.runner.file = before.map(|text| text.replace("He saw", "They all saw"));
    volunteer.press("f");
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
    let text = text.replace("ran ran home", "ran ran \u{200B}home");
    let line = text.lines().position(|line| line.contains('\u{200B}'));
    let line = line.expect("it was just put there") + 1;
    volunteer.runner.entry = "entries/flawed.toml".into();
    volunteer.runner.file = Ok(text);
    open(&mut volunteer, "flawed");
    assert!(volunteer.foot().contains("W4"), "{}", volunteer.text());
    volunteer.press(",");
    let rows = |volunteer: &Session| volunteer.line(21) + &volunteer.line(22);
    let mut detail = rows(&volunteer);
    for _ in 0..3 {
        if !detail.contains("U103") {
            volunteer.press(",");
            detail = rows(&volunteer);
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
        if !rows(&volunteer).contains("U103") {
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
    let item = volunteer.app.desk().expect("a text").item();
    let text = (item.story, item.language.clone());
    // A dictionary may take for ever over a word, so the desk asks none about a text that was not looked up before.
    let other = (item.story, "fa".to_owned());
    volunteer.app.set_words(Arc::clone(&words), other);
    assert!(volunteer.foot().contains("H0"), "{}", volunteer.foot());
    volunteer.app.set_words(words, text);
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

fn the_walk_goes_on_behind_what_was_dismissed_or_mended(told: &Told) {
    for keys in ["x1", "f"] {
        let mut volunteer = begin_flawed(told);
        volunteer.press("..");
        let looked_at = |volunteer: &Session| {
            let desk = volunteer.app.desk().expect("a text");
            let mark = desk.findings().current().expect("a finding");
            mark.stretch.part
        };
        let at = looked_at(&volunteer);
        volunteer.press(keys);
        volunteer.press(".");
        assert!(looked_at(&volunteer) > at, "{keys}: {}", volunteer.text());
        volunteer.press(",");
        assert!(looked_at(&volunteer) < at, "{keys}: back over what is gone");
    }
}

fn a_word_that_the_archive_calls_wrong_goes_into_no_list(told: &Told) {
    let mut volunteer = begin_flawed(told);
    let archive = Arc::clone(&volunteer.app.env().archive);
    let open = |_: &str| Opened {
        mistakes: Mistakes::read("harbour = harbor").0,
        ..Opened::default()
    };
    let words = WordCheck::new(&archive, Box::new(open));
    let story = volunteer.app.desk().expect("a text").item().story;
    words.look_up(&archive, story, "en");
    volunteer
        .app
        .set_words(Arc::new(words), (story, "en".to_owned()));
    volunteer.press(".");
    let is_there = |volunteer: &Session| volunteer.line(21).contains("L150");
    let mut seen = String::new();
    while !is_there(&volunteer) {
        seen.push_str(&volunteer.line(22));
        volunteer.press(".");
        assert!(seen.len() < 2000, "{seen}");
    }
    volunteer.press("w");
    let text = volunteer.text();
    assert!(text.contains("list of mistakes"), "{text}");
    volunteer.press("f");
    let file = volunteer.runner.file.as_ref().expect("a file");
    assert!(file.contains("to the harbor before noon"), "{file}");
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
