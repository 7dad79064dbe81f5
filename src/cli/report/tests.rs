//! One archive with faults in every form, for people and for machines.

use super::*;
use crate::archive::Fault;
use crate::archive::load::from_files;
use crate::archive::locate::Origin;
use crate::cli::speech::Speech;
use crate::locale::{Interface, Isolation};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

fn lines(print: impl FnOnce(&mut Out<'_>) -> anyhow::Result<()>) -> String {
    let mut bytes = Vec::new();
    let speech = Speech::default();
    print(&mut Out::new(&mut bytes, None, &speech)).expect("memory takes everything");
    String::from_utf8(bytes).expect("UTF-8")
}

fn checked(root: &Path, faults: impl IntoIterator<Item = Fault>) -> Checked<'_> {
    Checked {
        root,
        entries: 1,
        issues: faults.into_iter().map(Issue::from).collect(),
        known: 0,
        gone: Vec::new(),
        texts: None,
    }
}

#[test]
fn one_finding_in_every_form() {
    let archive = from_files([("archive.toml".into(), b"schema = 2".to_vec())]);
    let mut faults = archive.faults.into_iter();
    let fault = faults.find(|fault| fault.code == "A030");
    let checked = checked(
        Path::new("my archive, 100%"),
        [fault.expect("the schema is too new")],
    );
    let english = Locale::plain_english();
    let human = lines(|out| human(&checked, &english, out));
    let (first, second) = human.split_once('\n').expect("two lines");
    assert!(
        first.starts_with("my archive, 100%/archive.toml:1:"),
        "{human}"
    );
    assert!(first.contains(": error[A030]: "), "{human}");
    assert_eq!(
        second,
        "1 error, 0 warnings, 0 hints; 1 entry can be shown.\n"
    );
    let github = lines(|out| github(&checked, out));
    assert!(
        github.starts_with("::error file=my archive%2C 100%25/archive.toml,line=1,col="),
        "{github}"
    );
    let log = sarif(&checked);
    let found = &log["runs"][0]["results"][0];
    let place = &found["locations"][0]["physicalLocation"];
    assert_eq!(
        place["artifactLocation"]["uri"],
        "my%20archive%2C%20100%25/archive.toml"
    );
    assert_eq!(
        (&found["ruleId"], &found["level"]),
        (&json!("A030"), &json!("error"))
    );
    assert_eq!(place["region"]["startLine"], 1);
}

#[test]
fn people_are_told_in_their_language_and_machines_in_english() {
    let archive = from_files([
        ("archive.toml".into(), b"schema = 2".to_vec()),
        ("entries/a.toml".into(), b"schema = 1\nx = 1".to_vec()),
    ]);
    let mut checked = checked(Path::new("here"), archive.faults);
    checked.entries = 0;
    for (interface, total) in [
        (Interface::German, "Fehler, 0 Warnungen"),
        (Interface::Persian, "۰ هشدار"),
        (Interface::Arabic, "لا تحذيرات"),
        (Interface::Sorani, "٠ ئاگاداری"),
    ] {
        let locale = Locale::new(interface, Isolation::Bare);
        let told = lines(|out| human(&checked, &locale, out));
        assert!(told.starts_with("here/archive.toml:1:10: "), "{told}");
        assert!(told.contains("[A030]: "), "{told}");
        let last = told.lines().last().expect("the totals");
        assert!(last.contains(total), "{last}");
    }
    let machines = lines(|out| json(&checked, out));
    assert!(
        machines.contains("this reader knows version 1. Get a newer"),
        "{machines}"
    );
}

/// A file of an archive on disk, and a finding about `words` of it.
struct Desk {
    root: tempfile::TempDir,
}

impl Desk {
    fn new(text: &str) -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        fs::write(root.path().join("x.toml"), text).expect("a file");
        Self { root }
    }

    fn texts(&self) -> Texts {
        Texts::of(&Origin::Folder(self.root.path().to_owned())).expect("a folder")
    }

    fn issue(&self, words: &str, suggestion: Option<&str>) -> Issue {
        let text = fs::read_to_string(self.root.path().join("x.toml")).expect("a file");
        let start = text.find(words).expect("the words");
        let (line, column) = crate::text::lines::Lines::of(&text).position(&text, start);
        Issue {
            fault: Fault {
                code: "T121",
                severity: Severity::Warning,
                path: PathBuf::from("x.toml"),
                line,
                column,
                what: Message::new("check-t121"),
                remedy: Message::new("check-t121.mend"),
            },
            span: Some(start..start + words.len()),
            suggestion: suggestion.map(str::to_owned),
            beside: None,
        }
    }
}

fn drawn(desk: &Desk, issue: &Issue) -> String {
    let texts = desk.texts();
    let english = Locale::plain_english();
    let excerpts = Excerpts {
        locale: &english,
        columns: None,
    };
    let text = texts.read(issue.path()).expect("a file");
    let lines = excerpts.of(&text, issue);
    lines
        .iter()
        .fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn the_words_are_marked_in_their_line() {
    let desk = Desk::new("one\ntwo words\n");
    let issue = desk.issue("words", Some("letters"));
    assert_eq!(
        drawn(&desk, &issue),
        "  |\n2 | two words\n  |     ^^^^^ “letters” instead\n"
    );
    let desk = Desk::new("آ می\u{200C}رود\u{202E}  تا\n");
    let told = drawn(&desk, &desk.issue("\u{202E}", Some("")));
    assert_eq!(
        told,
        "  |\n1 | آ می\u{200C}رود<U+202E>  تا\n  |        ^^^^^^^^ remove it\n"
    );
}

#[test]
fn nothing_of_a_hostile_line_reaches_a_terminal() {
    let desk = Desk::new("a\t\u{1b}[31m\u{9b}2J\u{7f}\u{2066}bad\u{0}\r\nnext\r\n");
    let told = drawn(&desk, &desk.issue("bad", None));
    let raw = |letter: char| letter != '\n' && letter.is_control();
    assert!(
        !told.contains(raw) && !told.contains('\u{2066}'),
        "{told:?}"
    );
    assert!(told.contains("bad") && told.contains("^^^"), "{told}");
}

#[test]
fn of_a_long_line_only_what_is_round_the_words_is_shown() {
    let desk = Desk::new(&format!(
        "{}word {}\n",
        "so ".repeat(900),
        "and ".repeat(900)
    ));
    let told = drawn(&desk, &desk.issue("word", None));
    assert!(told.contains(" word ") && told.contains("^^^^"), "{told}");
    assert!(
        told.lines().all(|line| line.chars().count() <= 110),
        "{told}"
    );
}

#[test]
fn where_a_finding_has_no_column_no_line_is_shown() {
    let desk = Desk::new("a name that nobody may see\n");
    let mut issue = desk.issue("name", None);
    issue.fault.column = 0;
    assert_eq!(drawn(&desk, &issue), "");
    // The file was changed meanwhile.
    let mut issue = desk.issue("name", None);
    issue.fault.line = 7;
    assert_eq!(drawn(&desk, &issue), "");
}

#[test]
fn the_gravest_annotations_come_first_and_the_totals_before_the_hints() {
    let desk = Desk::new("one two three\n");
    let of = |words: &str, severity| {
        let mut issue = desk.issue(words, None);
        issue.fault.severity = severity;
        issue
    };
    let checked = Checked {
        issues: vec![
            of("one", Severity::Hint),
            of("two", Severity::Warning),
            of("three", Severity::Error),
        ],
        ..checked(Path::new(""), [])
    };
    let told = lines(|out| github(&checked, out));
    let kinds: Vec<&str> = told
        .lines()
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert_eq!(kinds, ["::error", "::warning", "::notice", "::notice"]);
    let totals = told.lines().nth(2).expect("the totals");
    assert!(
        totals.starts_with("::notice title=rawi check::1 error, 1 warning, 1 hint"),
        "{totals}"
    );
}

/// What the published schema requires of the objects that we write (OASIS, sarif-schema-2.1.0.json).
#[test]
fn the_log_has_what_its_schema_requires() {
    let desk = Desk::new("two  blanks, 100% sure\n");
    let texts = desk.texts();
    let checked = Checked {
        issues: vec![desk.issue("  ", Some(" "))],
        texts: Some(&texts),
        ..checked(Path::new("an archive"), [])
    };
    let log = sarif(&checked);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let driver = &run["tool"]["driver"];
    assert!(driver["name"].is_string());
    let rules = driver["rules"].as_array().expect("rules");
    let ids: Vec<&str> = rules
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    assert_eq!(ids.len(), rules.len());
    for rule in rules {
        assert!(rule["shortDescription"]["text"].is_string());
        assert_level(&rule["defaultConfiguration"]["level"]);
    }
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let result = &run["results"][0];
    assert!(result["message"]["text"].is_string());
    assert!(ids.contains(&result["ruleId"].as_str().expect("a rule")));
    assert_level(&result["level"]);
    let place = &result["locations"][0]["physicalLocation"];
    let region = json!({ "startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 6 });
    assert_eq!(place["region"], region);
    let change = &result["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"], place["artifactLocation"]);
    assert_eq!(change["replacements"][0]["deletedRegion"], region);
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], " ");
}

fn assert_level(level: &Value) {
    let levels = ["none", "note", "warning", "error"];
    assert!(level.as_str().is_some_and(|level| levels.contains(&level)));
}
