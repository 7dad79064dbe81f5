//! The documents say what the program does: what they list is compared with the tables that the program goes by.

use crate::support::faults::in_english;
use rawi::app::bindings::BINDINGS;
use rawi::app::key::Key;
use rawi::archive::Archive;
use rawi::archive::codes::CODES;
use rawi::archive::dates::Date;
use rawi::archive::load::from_files;
use rawi::archive::vocabulary::{
    Certainty, ClaimStatus, Connection, ConsentBasis, ConsentLevel, Kind, NameKind, NameStatus,
    Precision, Qualifier, Reliability, Role, SourceType, Status, Subject, TranslationStatus,
};
use rawi::locale::Locale;
use std::collections::BTreeSet;
use std::fmt::Write;

const FORMAT: &str = include_str!("../docs/format.md");
const KEYS: &str = include_str!("../docs/keys.md");
const README: &str = include_str!("../README.md");

/// What stands between two markers.
fn block<'a>(document: &'a str, name: &str) -> &'a str {
    let after = document.split_once(&format!("<!-- {name}: begin"));
    let inner = after.and_then(|(_, after)| after.split_once("-->"));
    let inner = inner.and_then(|(_, after)| after.split_once(&format!("<!-- {name}: end -->")));
    inner
        .unwrap_or_else(|| panic!("the markers of {name} are missing"))
        .0
        .trim()
}

/// The cells of the rows of a table, without its heading.
fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = table.lines().filter(|line| line.starts_with('|')).skip(2);
    lines.map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
}

/// The words in backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// An archive of which one file is given and the others are as small as they can be.
fn archive(path: &str, text: &str) -> Archive {
    let small = [
        (
            "archive.toml",
            "schema = 1\nid = \"a\"\nversion = \"1\"\ndefault_language = \"en\"\n\
             [[themes]]\nid = \"exile\"\nlabel.en = \"Exile\"\n\
             [[countries]]\ncode = \"DE\"\nlabel.en = \"Germany\"\n\
             [[countries]]\ncode = \"IQ\"\nlabel.en = \"Iraq\"\n",
        ),
        ("sources.toml", "schema = 1\n"),
        ("names.toml", "schema = 1\n"),
    ];
    let others = small.into_iter().filter(|(name, _)| *name != path);
    let files = others.chain([(path, text)]);
    from_files(files.map(|(path, text)| (path.into(), text.as_bytes().to_vec())))
}

/// The keys that the loader knows in a table: it names them when it meets one that it does not know.
fn known(path: &str, heading: &str) -> BTreeSet<String> {
    let text = format!("schema = 1\n{heading}\nqqqqqqqqqqqq = 1\n");
    let faults = in_english(&archive(path, &text).faults);
    let fault = faults
        .iter()
        .find(|fault| fault.contains("qqqqqqqqqqqq"))
        .unwrap_or_else(|| panic!("{path} {heading}: {faults:?}"));
    let list = fault.split_once("use one of ").expect("a list of keys").1;
    list.trim_end_matches('.')
        .split(", ")
        .map(str::to_owned)
        .collect()
}

/// The keys that format.md lists under a heading.
fn listed(name: &str) -> BTreeSet<String> {
    let (_, section) = FORMAT
        .split_once(&format!("\n### `{name}`\n"))
        .unwrap_or_else(|| panic!("docs/format.md has no heading for {name}"));
    let section = section.split("\n#").next().unwrap_or_default();
    rows(section)
        .flat_map(|row| quoted(row[0]))
        .map(|key| key.trim_matches(['[', ']']).to_owned())
        .collect()
}

#[test]
fn the_format_lists_the_keys_that_the_loader_knows() {
    let (entry, whole) = ("entries/a.toml", "entries/a.fa.toml");
    for (name, path, heading) in [
        ("archive.toml", "archive.toml", ""),
        ("[[kinds]]", "archive.toml", "[[kinds]]"),
        ("[[themes]]", "archive.toml", "[[themes]]"),
        ("[[countries]]", "archive.toml", "[[countries]]"),
        (
            "[[content_warnings]]",
            "archive.toml",
            "[[content_warnings]]",
        ),
        ("sources.toml", "sources.toml", ""),
        ("[[sources]]", "sources.toml", "[[sources]]"),
        ("names.toml", "names.toml", ""),
        ("[[names]]", "names.toml", "[[names]]"),
        ("entries/<id>.toml", entry, ""),
        ("[dates]", entry, "[dates]"),
        ("[consent]", entry, "[consent]"),
        ("[[people]]", entry, "[[people]]"),
        ("[[organisations]]", entry, "[[organisations]]"),
        ("[[places]]", entry, "[[places]]"),
        ("[[claims]]", entry, "[[claims]]"),
        ("[relations]", entry, "[relations]"),
        ("[translations.<lang>]", entry, "[translations.fa]"),
        ("[[events]]", entry, "[[events]]"),
        ("[[revisions]]", entry, "[[revisions]]"),
        ("[text]", entry, "[text]"),
    ] {
        assert_eq!(
            listed(name),
            known(path, heading),
            "{name} in docs/format.md"
        );
    }
    // A translation is read only beside its original.
    let original = "schema = 1\nid = \"a\"\n";
    let translation = "schema = 1\nqqqqqqqqqqqq = 1\n";
    let files = [(entry, original), (whole, translation)];
    let both = from_files(files.map(|(path, text)| (path.into(), text.as_bytes().to_vec())));
    let faults = in_english(&both.faults);
    let fault = faults.iter().find(|fault| fault.contains("qqqqqqqqqqqq"));
    let list = fault
        .and_then(|fault| fault.split_once("use one of "))
        .expect("a list")
        .1;
    let known: BTreeSet<String> = list
        .trim_end_matches('.')
        .split(", ")
        .map(str::to_owned)
        .collect();
    assert_eq!(listed("entries/<id>.<lang>.toml"), known);
}

#[test]
fn the_format_lists_the_words_of_every_closed_list() {
    macro_rules! words {
        ($($name:literal $list:ty;)+) => {
            [$(($name, <$list>::ALL.iter().map(|value| value.word()).collect::<Vec<_>>())),+]
        };
    }
    let lists = words! {
        "kind" Kind;
        "subject" Subject;
        "status" Status;
        "translations.status" TranslationStatus;
        "role" Role;
        "name_status" NameStatus;
        "consent.basis" ConsentBasis;
        "consent.level" ConsentLevel;
        "precision" Precision;
        "certainty" Certainty;
        "claims.status" ClaimStatus;
        "qualifier" Qualifier;
        "sources.type" SourceType;
        "connection" Connection;
        "reliability" Reliability;
        "names.kind" NameKind;
    };
    let listed: Vec<(&str, Vec<&str>)> = rows(block(FORMAT, "words"))
        .map(|row| (quoted(row[0])[0], quoted(row[1])))
        .collect();
    assert_eq!(listed, lists);
}

#[test]
fn the_dates_of_the_format_are_shown_as_it_says() {
    let english = Locale::plain_english();
    for row in rows(block(FORMAT, "dates")) {
        let edtf = quoted(row[0])[0];
        let date = Date::parse(edtf).unwrap_or_else(|cause| panic!("{edtf}: {cause:?}"));
        assert_eq!(date.words_in(&english).as_str(), row[1], "{edtf}");
    }
}

#[test]
fn the_example_of_the_format_has_no_fault() {
    let example = block(FORMAT, "example")
        .trim_start_matches("```toml\n")
        .trim_end_matches("```");
    let archive = archive("entries/tea-house.toml", example);
    let faults = in_english(&archive.faults);
    // It stands alone, so nothing leads to it.
    assert!(
        faults.iter().all(|fault| fault.contains("[A102]")),
        "{faults:#?}"
    );
    assert!(archive.find("tea-house").is_some());
}

#[test]
fn the_format_explains_every_code() {
    let mut table = String::from("| code | | why | how to mend it |\n|---|---|---|---|\n");
    let english = Locale::plain_english();
    for row in CODES {
        let (code, severity) = (row.code, row.severity.word());
        let (reason, mend) = (
            cell(&english.say(&row.reason())),
            cell(&english.say(&row.mend())),
        );
        writeln!(table, "| {code} | {severity} | {reason} | {mend} |").expect("a string takes all");
    }
    let written = block(FORMAT, "codes");
    assert!(
        written == table.trim(),
        "between the markers of the codes in docs/format.md belongs:\n\n{table}"
    );
}

/// Words as they may stand in a cell of a table.
fn cell(words: &str) -> String {
    words
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('*', "\\*")
}

#[test]
fn the_documents_list_every_key() {
    let english = Locale::plain_english();
    for (name, document) in [("README.md", README), ("docs/keys.md", KEYS)] {
        let block = block(document, "keys");
        for binding in BINDINGS {
            let label = |keys: &&str| {
                let keys = Key::sequence(keys).expect("the table holds known keys");
                keys.into_iter()
                    .map(Key::label)
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            let labels: Vec<String> = binding.keys.iter().map(label).collect();
            let help = english.word(&binding.help_name());
            let tells = |line: &str| {
                line.contains(help.as_str())
                    && labels.iter().all(|label| line.contains(label.as_str()))
            };
            assert!(
                block.lines().any(tells),
                "{name} does not list {} for “{}”: run docs/generate",
                labels.join(", "),
                help
            );
        }
    }
    assert_eq!(
        block(README, "keys"),
        block(KEYS, "keys"),
        "run docs/generate"
    );
}
