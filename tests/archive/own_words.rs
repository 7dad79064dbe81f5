//! Wording that entries share with the works they retell.

use super::files_of;
use crate::support::faults::in_english;
use rawi::archive::locate::Origin;
use rawi::archive::own_words::{Work, copied};
use rawi::locale::Locale;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const ESSAY: &str = "An essay.\n\nShe folded the letter twice and put it under the clock, where it stayed.\n\
    I am well and so is the cat, she wrote home on the last day of the year.\n";

/// The base archive in a folder, with `from` replaced by `to` in the file of the case.
fn folder(from: &str, to: &str) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for (path, bytes) in files_of("base") {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let text = String::from_utf8(bytes).expect("the fixtures are UTF-8");
        let is_case = path.ends_with("entries/case.toml");
        assert!(!is_case || text.contains(from), "{from}");
        let text = if is_case {
            text.replace(from, to)
        } else {
            text
        };
        fs::write(path, text).expect("the file can be written");
    }
    dir
}

/// What is said of the case, each with its line and column.
fn told(from: &str, to: &str) -> Vec<(usize, usize, String)> {
    let dir = folder(from, to);
    let essay = Work {
        name: "essay.txt".to_owned(),
        text: ESSAY.to_owned(),
    };
    let faults = copied(&Origin::Folder(dir.path().to_owned()), &[essay]).expect("it is there");
    let english = Locale::plain_english();
    let told = faults.into_iter().map(|fault| {
        assert_eq!(fault.code, "A107");
        assert_eq!(fault.path, Path::new("entries/case.toml"));
        (
            fault.line,
            fault.column,
            english.say(&fault.what).to_string(),
        )
    });
    told.collect()
}

#[test]
fn words_of_ones_own_are_nothing_to_tell() {
    assert_eq!(
        told("Nobody knows", "She folded it twice, and nobody knows"),
        []
    );
}

#[test]
fn a_copied_sentence_is_told_with_its_place_and_its_origin() {
    let body = told(
        "Nobody knows",
        "Long ago she [folded](entry:friend) the *letter* twice and put it[^kept] under the bed. Who knows",
    );
    assert_eq!(
        body,
        [(
            58,
            10,
            "10 words in a row stand in essay.txt, line 3, too: “she folded the letter twice and put \
             it under the”."
                .to_owned()
        )]
    );
}

#[test]
fn every_field_is_looked_at() {
    let copy = "folded the letter twice and put it under the clock";
    for (field, line) in [
        ("A letter from Basra", 4),
        (
            "A student writes home and does not say when she will return.",
            5,
        ),
        ("She wrote 412 letters.\"", 35),
        ("Perhaps an aunt.", 60),
    ] {
        let ending = if field.ends_with('"') { "\"" } else { "" };
        let lines: Vec<usize> = told(field, &format!("{copy}{ending}"))
            .into_iter()
            .map(|(line, ..)| line)
            .collect();
        assert_eq!(lines, [line], "{field}");
    }
}

#[test]
fn a_short_quotation_with_its_speaker_may_stand() {
    let spoken = "> “I am well and so is the cat.”\n> — the student";
    assert_eq!(told("> “I am well.”\n> — the student", spoken), []);
    let nobodys = "> “I am well and so is the cat.”";
    let found = told("> “I am well.”\n> — the student, in a letter", nobodys);
    assert_eq!(found.len(), 1, "{found:?}");
    let long = "> “I am well and so is the cat, she wrote home on the last day.”\n> — the student";
    let found = told("> “I am well.”\n> — the student", long);
    assert_eq!(found.len(), 1, "{found:?}");
}

/// The four documents that the archive retells. They are no part of the project, so not every machine has them.
fn sources() -> Option<Vec<Work>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/sources");
    let read = |path: PathBuf| Work {
        name: path.display().to_string(),
        text: fs::read_to_string(&path).expect("a source can be read"),
    };
    let files = fs::read_dir(folder).ok()?;
    let paths = files.map(|file| file.expect("a source can be listed").path());
    Some(paths.map(read).collect())
}

#[test]
fn the_archive_is_in_its_own_words() {
    let Some(works) = sources() else {
        eprintln!("skipped: ../shared/sources is not on this machine");
        return;
    };
    let faults = copied(&Origin::Embedded, &works).expect("it is in the program");
    assert_eq!(in_english(&faults), Vec::<String>::new());
    assert!(works.len() >= 4);
}
