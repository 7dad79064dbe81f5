//! Each fault names path, line, column, cause and remedy: `fixtures/archives/faults.txt` is the list.

use super::{archive, files_of, fixtures};
use crate::support::faults::in_english;
use proptest::prelude::*;
use rawi::archive::Archive;
use rawi::archive::codes::CODES;
use rawi::archive::load::from_files;
use rawi::archive::model::Absence;
use rawi::locale::{Interface, Isolation, Locale};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The names of the cases, base aside.
fn cases() -> BTreeSet<String> {
    let folders = fs::read_dir(fixtures()).expect("the fixtures can be listed");
    let names = folders.filter_map(|entry| {
        let entry = entry.expect("a fixture can be listed");
        let name = entry.file_name().into_string().expect("its name is ASCII");
        (entry.path().is_dir() && name != "base").then_some(name)
    });
    names.collect()
}

/// What is said about the files that a case brings. Nothing is said about the other files but that an entry they link
/// to is not shown.
fn told(case: &str) -> String {
    let own = files_of(case);
    let mut lines = format!("{case}\n");
    let faults = archive(case).faults;
    for (fault, told) in faults.iter().zip(in_english(&faults)) {
        if own.contains_key(&fault.path) {
            lines.extend(["    ", &told, "\n"]);
        } else {
            let echoes = ["A057", "A058", "A102"];
            assert!(echoes.contains(&fault.code), "{case}: {told}");
        }
    }
    lines
}

#[test]
fn each_fault_names_path_line_column_cause_and_remedy() {
    let list = fs::read_to_string(fixtures().join("faults.txt")).expect("the list can be read");
    let mut expected = list.split_inclusive('\n').peekable();
    for case in cases() {
        let mut lines = String::new();
        lines.extend(expected.next());
        while let Some(line) = expected.next_if(|line| line.starts_with(' ')) {
            lines.push_str(line);
        }
        assert_eq!(told(&case), lines);
    }
    assert_eq!(expected.next(), None);
}

#[test]
fn each_fault_is_told_in_every_language() {
    let cases: Vec<Archive> = cases().iter().map(|case| archive(case)).collect();
    for interface in Interface::ALL {
        let locale = Locale::new(*interface, Isolation::Bare);
        for fault in cases.iter().flat_map(|archive| &archive.faults) {
            let told = locale.say(&fault.told(Path::new("somewhere")));
            let place = Path::new("somewhere").join(&fault.path);
            assert!(told.starts_with(&*place.to_string_lossy()), "{told}");
            assert!(told.contains(&format!("[{}]: ", fault.code)), "{told}");
            assert!(!told.contains("finding-"), "{told}");
            if *interface != Interface::English {
                let left_over = [" the ", " is ", "There "].map(|word| told.contains(word));
                assert_eq!(left_over, [false; 3], "{told}");
            }
        }
    }
}

/// Codes of faults that a folder in memory cannot have; `files` makes them on a disk, `own_words` the last.
const ON_DISK: [&str; 7] = ["A002", "A003", "A004", "A005", "A006", "A007", "A107"];

#[test]
fn every_code_is_brought_about_by_some_case() {
    let mut seen: BTreeSet<&str> = ON_DISK.into_iter().chain(["A001"]).collect();
    for case in cases() {
        seen.extend(archive(&case).faults.iter().map(|fault| fault.code));
    }
    // Those of review files are brought about in tests/review.rs.
    let codes = CODES.iter().map(|row| row.code);
    let all: BTreeSet<&str> = codes.filter(|code| code.starts_with('A')).collect();
    assert_eq!(
        all.difference(&seen).collect::<Vec<_>>(),
        Vec::<&&str>::new()
    );
}

#[test]
fn an_entry_with_an_error_is_left_out_and_its_neighbours_are_not() {
    let archive = archive("unknown-key");
    assert_eq!(archive.find("case"), None);
    assert_eq!(archive.absent.get("case"), Some(&Absence::Broken));
    assert!(archive.find("friend").is_some());
}

#[test]
fn what_must_not_be_shown_is_nowhere_in_the_archive() {
    for case in ["embargoed", "closed"] {
        let archive = archive(case);
        assert_eq!(archive.find("case"), None, "{case}");
        assert_eq!(
            archive.absent.get("case"),
            Some(&Absence::Withheld),
            "{case}"
        );
        assert!(
            !format!("{:?}", archive.catalogue).contains("A letter from Basra"),
            "{case}"
        );
    }
}

#[test]
fn a_withdrawn_entry_leaves_its_sentence() {
    let archive = archive("withdrawn-entry");
    assert_eq!(archive.find("friend"), None);
    let sentence = "Taken back by the one who told it.".into();
    assert_eq!(
        archive.absent.get("friend"),
        Some(&Absence::Withdrawn(sentence))
    );
}

#[test]
fn a_translation_with_an_error_leaves_its_original_alone() {
    let archive = archive("translation-with-fault");
    let case = archive.story(archive.find("case").expect("the original is shown"));
    assert!(
        case.translations
            .iter()
            .all(|translation| translation.text.is_none())
    );
}

#[test]
fn entries_are_shown_with_ids_for_labels_if_archive_toml_is_broken() {
    let archive = archive("frame-broken");
    assert_eq!(archive.stories.len(), 2);
    assert_eq!(archive.theme_label("exile", &["en"]).as_str(), "exile");
}

#[test]
fn nobody_is_blamed_for_sources_that_cannot_be_read() {
    assert_eq!(super::codes(&archive("sources-unreadable")), ["A013"]);
}

#[test]
fn a_common_slip_of_a_country_is_read_as_what_was_meant() {
    let archive = archive("country-slip");
    let case = archive.story(archive.find("case").expect("a warning hides nothing"));
    assert_eq!(case.countries, ["GB"]);
}

/// What a slip of the hand or a bad disk does to a file.
#[derive(Clone, Debug)]
enum Damage {
    Delete { at: usize, length: usize },
    Insert { at: usize, bytes: Vec<u8> },
    Flip { at: usize, bits: u8 },
}

impl Damage {
    fn apply(&self, file: &mut Vec<u8>) {
        match self {
            Self::Delete { at, length } => {
                let start = at % (file.len() + 1);
                let end = (start + length).min(file.len());
                file.drain(start..end);
            }
            Self::Insert { at, bytes } => {
                let at = at % (file.len() + 1);
                file.splice(at..at, bytes.iter().copied());
            }
            Self::Flip { at, bits } => {
                let length = file.len().max(1);
                if let Some(byte) = file.get_mut(at % length) {
                    *byte ^= bits;
                }
            }
        }
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    let syntax = prop::sample::select(vec![
        "'''", "\"", "[", "]", "[[", "{", "\n", "\r", "=", "#", "ش", "\u{feff}", "[^",
    ]);
    prop_oneof![
        (any::<usize>(), 1..40_usize).prop_map(|(at, length)| Damage::Delete { at, length }),
        (any::<usize>(), syntax).prop_map(|(at, s)| Damage::Insert {
            at,
            bytes: s.into()
        }),
        (any::<usize>(), prop::collection::vec(any::<u8>(), 1..4))
            .prop_map(|(at, bytes)| Damage::Insert { at, bytes }),
        (any::<usize>(), 1..=u8::MAX).prop_map(|(at, bits)| Damage::Flip { at, bits }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_entry_is_shown_or_told(damages in prop::collection::vec(damage(), 1..6)) {
        let mut files = files_of("base");
        files.extend(files_of("translation"));
        let path = Path::new("entries/case.toml");
        let file = files.get_mut(path).expect("the base has it");
        for damage in &damages {
            damage.apply(file);
        }
        let lines = file.split(|&byte| byte == b'\n').count();
        let archive = from_files(files);
        let own = || archive.faults.iter().filter(|fault| fault.path == path);
        let is_withdrawn = matches!(archive.absent.get("case"), Some(Absence::Withdrawn(_)));
        prop_assert_eq!(archive.find("case").is_some(), !own().any(rawi::archive::Fault::is_error) && !is_withdrawn);
        prop_assert!(own().all(|fault| fault.line <= lines));
        prop_assert!(archive.find("friend").is_some());
    }
}
