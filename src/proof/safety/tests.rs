//! The checks beside whole archives: the bundled one, which is clean, and others with what endangers somebody planted into
//! every place of them. The people are invented.

use super::*;
use crate::archive::dates::Day;
use crate::archive::documents::{self, Document, of_files};
use crate::archive::fault::Severity;
use crate::archive::load::{from_files, load};
use crate::archive::locate::Origin;
use crate::archive::model::{Archive, StoryId};
use crate::locale::{Interface, Isolation, Locale, Message};
use crate::proof::finding::Part;
use crate::proof::withheld::{Key, List};
use proptest::prelude::*;
use std::path::{Path, PathBuf};

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 22,
};
const NAME: &str = "Samira Zandvakil";

fn key() -> Key {
    Key::new([5; 32])
}

fn list(names: &[&str]) -> String {
    let mut list = List::new(&key());
    for name in names {
        list.add(&key(), name).expect("a name");
    }
    list.written()
}

type Files = Vec<(PathBuf, Vec<u8>)>;

const ENTRY: &str = r#"schema = 1
id = "a"
kind = "story"
title = "A door"
summary = "Somebody opens it."
language = "en"
status = "published"
countries = ["DE"]
origin = ["IR"]
themes = ["exile"]
keywords = ["door"]
sources = ["s"]

[dates]
event = "1988-07"
note = "By the letter."

[consent]
basis = "published"
level = "open"

[[people]]
name = "a teacher"
role = "narrator"
name_status = "role-only"

[[claims]]
id = "c"
text = "The door was green."
certainty = "low"
status = "reported"

[translations.de]
title = "Eine Tür"
status = "draft"

[text]
body = '''
The teacher opened the door.

She never closed it again.[^n]

[^n]: So she says.
'''
"#;

const TRANSLATION: &str = "schema = 1\ntranslation_of = \"a\"\nlanguage = \"fa\"\ntitle = \"یک در\"\nstatus = \"draft\"\n\n[text]\nbody = '''\nآموزگار در را باز کرد.\n\nدیگر آن را نبست.\n'''\n";

const NAMES: &str = "schema = 1\n\n[[names]]\nid = \"z\"\nname = \"Mahsa Zarrinpour\"\nkind = \"person\"\nnames = { fa = \"مهسا زرین‌پور\" }\n";

/// A small archive with these files instead of its own, or besides.
fn files(other: &[(&str, &str)]) -> Files {
    let small = [
        (
            "archive.toml",
            "schema = 1\nid = \"a\"\nversion = \"1\"\ndefault_language = \"en\"\n\
             [[themes]]\nid = \"exile\"\nlabel.en = \"Exile\"\n\
             [[countries]]\ncode = \"DE\"\nlabel.en = \"Germany\"\n\
             [[countries]]\ncode = \"IR\"\nlabel.en = \"Iran\"\n",
        ),
        (
            "sources.toml",
            "schema = 1\n[[sources]]\nid = \"s\"\ntype = \"book\"\ntitle = \"Doors\"\ncreator = \"N\"\nissued = \"1999\"\n",
        ),
        ("names.toml", NAMES),
        ("entries/a.toml", ENTRY),
        ("entries/a.fa.toml", TRANSLATION),
    ];
    let own = small
        .iter()
        .filter(|(path, _)| other.iter().all(|(own, _)| own != path));
    let files = own.chain(other);
    files
        .map(|(path, text)| (path.into(), text.as_bytes().to_vec()))
        .collect()
}

struct Looked {
    archive: Archive,
    documents: Vec<Document>,
    watch: Watch,
}

fn look(files: Files, key: KeyFile) -> Looked {
    let documents = of_files(files.clone());
    Looked {
        archive: from_files(files),
        watch: Watch::over(&documents, key),
        documents,
    }
}

impl Looked {
    fn survey(&self) -> Vec<Fault> {
        let survey = Survey {
            archive: &self.archive,
            documents: &self.documents,
            watch: &self.watch,
            today: TODAY,
        };
        survey.faults()
    }

    /// Codes, files and lines.
    fn told(&self) -> Vec<(&'static str, String, usize)> {
        let place = |fault: Fault| {
            let path = fault.path.to_string_lossy().into_owned();
            (fault.code, path, fault.line)
        };
        self.survey().into_iter().map(place).collect()
    }
}

/// What is found in an archive with these files and a list of one name, or of none.
fn found(other: &[(&str, &str)]) -> Vec<(&'static str, String, usize)> {
    let list = list(&[NAME]);
    let mut files = files(other);
    files.push(("withheld.toml".into(), list.into_bytes()));
    look(files, KeyFile::Read(key())).told()
}

fn bundled() -> Looked {
    let origin = Origin::Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("archive"));
    Looked {
        archive: load(&origin).expect("the bundled archive"),
        documents: documents::read(&origin).expect("the bundled archive"),
        watch: Watch::Nothing,
    }
}

#[test]
fn the_bundled_archive_is_clean() {
    let looked = bundled();
    assert_eq!(looked.told(), []);
    for id in looked.archive.ids() {
        let story = looked.archive.story(id);
        let languages = story.translations.iter();
        let languages = languages.map(|translation| Some(translation.language.as_str()));
        for language in languages.chain([None]) {
            let findings = findings(&looked.archive, (id, language), &looked.watch, TODAY);
            assert_eq!(findings, [], "{}", story.slug);
        }
    }
}

#[test]
fn no_name_that_the_archive_does_not_have_is_found_in_it() {
    let mut looked = bundled();
    // A part of it in every language: the whole takes a program without optimisation half a minute.
    let is_looked_at = |path: &Path| {
        let name = path.to_string_lossy();
        ["entries/h", "entries/m", "entries/n", "entries/pr"]
            .iter()
            .any(|part| name.starts_with(part))
    };
    looked
        .documents
        .retain(|document| is_looked_at(&document.path));
    let names = [
        "Samira Zandvakil",
        "سمیرا زندوکیل",
        "Jürgen Köhlermann",
        "أحمد الزندي",
        "هەڵۆ زەنگەنە",
    ];
    let Ok(list) = List::parse(&list(&names)) else {
        panic!("a list");
    };
    let withheld = crate::proof::withheld::Withheld::new(list, key()).expect("its key");
    let watched = Looked {
        watch: Watch::On(withheld),
        ..looked
    };
    assert_eq!(watched.told(), []);
}

#[test]
fn a_small_archive_without_a_list_is_not_watched_and_says_nothing() {
    assert_eq!(look(files(&[]), KeyFile::Unnamed).told(), []);
    assert_eq!(found(&[]), []);
}

/// Plants words into a copy of the entry.
fn planted(from: &str, to: &str) -> String {
    assert!(ENTRY.contains(from), "{from}");
    ENTRY.replacen(from, to, 1)
}

#[test]
fn a_withheld_name_is_found_wherever_it_stands_in_the_folder() {
    for (from, to) in [
        ("A door\"", "The door of Samira Zandvakil\""),
        ("Somebody opens", "SAMIRA ZANDVAKIL opens"),
        ("[\"door\"]", "[\"samira-zandvakil\"]"),
        ("By the letter.", "By the letter of Samira Zandvakil."),
        (
            "level = \"open\"",
            "level = \"open\"\nnote = \"Samira Zandvakil agreed.\"",
        ),
        ("a teacher\"", "Samira Zandvakil\""),
        ("The door was green.", "Samira Zandvakil had a green door."),
        ("Eine Tür", "Samira Zandvakils Tür"),
        ("The teacher opened", "Samira Zandvakil opened"),
        ("The teacher opened", "Samira **Zandvakil** opened"),
        ("The teacher opened", "Samira[^n] Zandvakil opened"),
        ("The teacher opened", "*Sam*ira Zandvakil opened"),
        ("The teacher opened", "Sam&#105;ra Zandvakil opened"),
        (
            "The teacher",
            "The [teacher](https://example.org/samira%20zandvakil)",
        ),
        ("So she says.", "So says Samira Zandvakil."),
        ("[dates]", "# ask Samira Zandvakil\n[dates]"),
        ("A door\"", "The door of Sam\\u0069ra Zandvakil\""),
    ] {
        let entry = planted(from, to);
        let told = found(&[("entries/a.toml", &entry)]);
        let (code, path, line) = told.first().unwrap_or_else(|| panic!("{to}"));
        assert_eq!(
            (*code, path.as_str()),
            ("S002", "entries/a.toml"),
            "{to}: {told:?}"
        );
        assert!(*line > 0, "{to}");
    }
    for (path, text) in [
        ("entries/_draft.toml", "title = \"Samira Zandvakil\""),
        (
            "reviews/a/sara.k3.toml",
            "text = \"is it Samira Zandvakil?\"",
        ),
        ("templates/story.toml", "# Samira Zandvakil"),
        ("words/en.txt", "door\nSamira Zandvakil\n"),
        ("README.md", "Thanks to Samira Zandvakil."),
        (
            "sources.toml",
            "schema = 1\n[[sources]]\nid = \"s\"\ntype = \"book\"\ntitle = \"Samira Zandvakil\"\ncreator = \"N\"\nissued = \"1999\"\n",
        ),
        ("entries/broken.toml", "title = Samira Zandvakil"),
    ] {
        let told = found(&[(path, text)]);
        assert!(
            told.iter()
                .any(|(code, at, line)| (*code, at.as_str()) == ("S002", path) && *line > 0),
            "{path}: {told:?}"
        );
    }
}

#[test]
fn the_line_is_that_of_the_name_and_no_column_is_told() {
    let entry = planted("She never closed", "Samira Zandvakil never closed");
    let looked = look(
        files(&[
            ("entries/a.toml", &entry),
            ("withheld.toml", &list(&[NAME])),
        ]),
        KeyFile::Read(key()),
    );
    let faults = looked.survey();
    let line = 1 + entry
        .lines()
        .position(|line| line.contains("Samira"))
        .expect("a line");
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].line, faults[0].column), (line, 0));
}

#[test]
fn a_name_in_the_name_of_a_file_is_found_and_covered() {
    let picture = (
        "photos/samira_zandvakil.jpg".into(),
        b"\xff\xd8\xff".to_vec(),
    );
    let mut all = files(&[("withheld.toml", &list(&[NAME]))]);
    all.push(picture);
    let looked = look(all, KeyFile::Read(key()));
    let faults = looked.survey();
    assert_eq!(faults.len(), 1);
    let veil = Veil::over(&looked.watch, &faults);
    let veiled = veil.fault(&faults[0]);
    assert_eq!(veiled.path, Path::new("photos/▒▒▒.jpg"));
    assert!(!veil.shows(&faults[0].path));
}

#[test]
fn another_script_and_a_slip_are_warnings() {
    let text = TRANSLATION.replacen("آموزگار", "سمیرا زندوکیل", 1);
    let told = found(&[("entries/a.fa.toml", &text)]);
    assert_eq!(told, [("S003", "entries/a.fa.toml".to_owned(), 9)]);
}

#[test]
fn a_list_that_cannot_be_used_is_never_passed_over() {
    let broken = |text: &str| files(&[("withheld.toml", text)]);
    let whole = list(&[NAME]);
    let refused = KeyFile::Refused(Message::new("safety-key-none").outside("path", "k"));
    for (files, key) in [
        (broken(&whole), KeyFile::Unnamed),
        (broken(&whole), refused),
        (broken(&whole), KeyFile::Read(Key::new([6; 32]))),
        (broken(""), KeyFile::Read(key())),
        (
            broken(&whole.replacen("schema = 1", "schema = 9", 1)),
            KeyFile::Read(key()),
        ),
        (broken("<<<<<<< ours\n"), KeyFile::Read(key())),
    ] {
        let looked = look(files, key);
        let faults = looked.survey();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(
            (faults[0].code, faults[0].severity),
            ("S006", Severity::Error)
        );
        let desk = findings(&looked.archive, (StoryId(0), None), &looked.watch, TODAY);
        assert_eq!(desk[0].code, "S006");
        for interface in Interface::ALL {
            let locale = Locale::new(*interface, Isolation::Bare);
            assert!(locale.say(&faults[0].what).ends_with('.'));
            assert!(locale.say(&faults[0].remedy).ends_with('.'));
        }
    }
}

#[test]
fn a_text_that_cannot_be_read_was_not_looked_through() {
    let mut all = files(&[("withheld.toml", &list(&[NAME]))]);
    all.push(("notes.txt".into(), b"Samira \xe4".to_vec()));
    all.push(("large.md".into(), vec![b'a'; 300_000]));
    let looked = look(all, KeyFile::Read(key()));
    let codes: Vec<_> = looked
        .told()
        .into_iter()
        .map(|(code, path, _)| (code, path))
        .collect();
    assert_eq!(
        codes,
        [
            ("S006", "large.md".to_owned()),
            ("S006", "notes.txt".to_owned())
        ]
    );
}

#[test]
fn consent_is_asked_for_as_long_as_an_entry_is_there() {
    let level = "level = \"open\"";
    for (from, to, expected) in [
        (level, "level = \"open\"\nuntil = \"2026-11\"", None),
        (
            level,
            "level = \"open\"\nuntil = \"2026-10\"",
            Some("2026-10"),
        ),
        (
            level,
            "level = \"open\"\nwithdrawn = \"2026-11-01\"",
            Some("2026-11-01"),
        ),
        (
            "[consent]\nbasis = \"published\"\nlevel = \"open\"\n",
            "",
            Some("published"),
        ),
        ("status = \"published\"", "status = \"draft\"", None),
    ] {
        let entry = planted(from, to);
        let told = found(&[("entries/a.toml", &entry)]);
        match expected {
            None => assert_eq!(told, [], "{to}"),
            Some(words) => {
                let line = 1 + entry
                    .lines()
                    .position(|line| line.contains(words))
                    .expect("a line");
                assert_eq!(told, [("S001", "entries/a.toml".to_owned(), line)], "{to}");
            }
        }
    }
    let withdrawn = "schema = 1\nid = \"a\"\nstatus = \"withdrawn\"\n[consent]\nwithdrawn = \"2026-01\"\nnote = \"Gone.\"\n";
    assert!(
        found(&[("entries/a.toml", withdrawn)])
            .iter()
            .all(|(code, ..)| *code != "S001")
    );
}

#[test]
fn a_translation_that_names_whom_the_original_does_not_is_found() {
    let text = TRANSLATION.replacen("آموزگار", "مهسا زرین‌پور، آموزگار،", 1);
    let told = found(&[("entries/a.fa.toml", &text)]);
    assert_eq!(told, [("S005", "entries/a.fa.toml".to_owned(), 9)]);
    let inline = planted("Eine Tür", "Mahsa Zarrinpours Tür");
    assert_eq!(
        found(&[("entries/a.toml", &inline)]),
        [],
        "a German genitive is another word"
    );
    let inline = planted("Eine Tür", "Die Tür der Mahsa Zarrinpour");
    assert_eq!(found(&[("entries/a.toml", &inline)]).len(), 1);
    // Where the original has her, or withholds nobody, she may be named.
    let named = planted("The teacher opened", "Zarrinpour opened");
    assert_eq!(
        found(&[("entries/a.toml", &named), ("entries/a.fa.toml", &text)]),
        []
    );
    let open = planted("role-only", "full");
    assert_eq!(
        found(&[("entries/a.toml", &open), ("entries/a.fa.toml", &text)]),
        []
    );
}

#[test]
fn dates_of_another_calendar_and_of_tomorrow_are_found() {
    for (from, to, code) in [
        ("event = \"1988-07\"", "event = \"1367-04\"", "M007"),
        ("event = \"1988-07\"", "event = \"2999\"", "M007"),
        ("kind = \"story\"", "kind = \"story\"", ""),
        (
            "She never closed",
            "In ۱۳۵۹ (۱۹۸۵) she never closed",
            "M008",
        ),
    ] {
        let told = found(&[("entries/a.toml", &planted(from, to))]);
        let codes: Vec<_> = told.iter().map(|(code, ..)| *code).collect();
        let expected: Vec<_> = [code].into_iter().filter(|code| !code.is_empty()).collect();
        assert_eq!(codes, expected, "{to}");
    }
    let event = planted("kind = \"story\"", "kind = \"event\"");
    let event = event.replacen("She never", "In ۱۳۵۹ she never", 1);
    assert_eq!(found(&[("entries/a.toml", &event)])[0].0, "M008");
}

#[test]
fn the_desk_finds_the_same_in_paragraphs() {
    let entry = planted(
        "She never closed",
        "Samira Zandvakil, 0912 345 6789, never closed",
    )
    .replacen("By the letter.", "By Samira Zandvakil.", 1)
    .replacen("level = \"open\"", "level = \"open\"\nuntil = \"2020\"", 1);
    let text = TRANSLATION.replacen("آموزگار", "مهسا زرین‌پور", 1);
    let all = files(&[
        ("entries/a.toml", &entry),
        ("entries/a.fa.toml", &text),
        ("withheld.toml", &list(&[NAME])),
    ]);
    let looked = look(all, KeyFile::Read(key()));
    let found = |language| {
        let findings = findings(
            &looked.archive,
            (StoryId(0), language),
            &looked.watch,
            TODAY,
        );
        let place = findings.into_iter().map(|finding| {
            let position = finding.position;
            (
                finding.code,
                position.part,
                position.paragraph,
                position.range,
            )
        });
        place.collect::<Vec<_>>()
    };
    let expected = [
        ("S001", Part::Title, 0, 0..0),
        ("S002", Part::Title, 0, 0..0),
        ("S002", Part::Text, 1, 0..0),
        ("S004", Part::Text, 1, 18..31),
    ];
    assert_eq!(found(None), expected);
    assert_eq!(
        found(Some("fa")),
        [("S005", Part::Text, 0, 0.."مهسا زرین‌پور".len())]
    );
}

#[test]
fn no_message_about_people_repeats_them_in_any_language() {
    let entry = planted(
        "The teacher opened",
        "Samira Zandvakil, samira@example.org, opened",
    );
    let looked = look(
        files(&[
            ("entries/a.toml", &entry),
            ("withheld.toml", &list(&[NAME])),
        ]),
        KeyFile::Read(key()),
    );
    let faults = looked.survey();
    assert_eq!(faults.len(), 2);
    for interface in Interface::ALL {
        let locale = Locale::new(*interface, Isolation::Bare);
        for fault in &faults {
            let told = locale.say(&fault.told(Path::new(""))).to_lowercase();
            assert!(
                !told.contains("samira") && !told.contains("zandvakil"),
                "{told}"
            );
        }
    }
}

proptest! {
    /// Whatever else is wrong with a file that has a withheld name, nothing that is told of it quotes the name or a part.
    #[test]
    fn what_is_told_of_a_file_with_a_withheld_name_repeats_no_part_of_it(
        first in "[QXZ][qxz]{4,8}", last in "[QXZ][qxz]{4,8}", place in 0..6_usize,
    ) {
        let name = format!("{first} {last}");
        let slug = format!("{}-{}", first.to_lowercase(), last.to_lowercase());
        let entry = match place {
            0 => planted("id = \"a\"", &format!("id = \"{slug}\"")),
            1 => planted("kind = \"story\"", &format!("kind = \"{name}\"")),
            2 => planted("event = \"1988-07\"", &format!("event = \"{name}\"")),
            3 => planted("The teacher", &format!("The [teacher](entry:{slug})")),
            4 => planted("[dates]", &format!("\"{name}\" = 1\n[dates]")),
            _ => planted("\"exile\"", &format!("\"{name}\"")),
        };
        let mut all = files(&[("entries/a.toml", &entry), ("withheld.toml", &list(&[&name]))]);
        all.push((format!("entries/{slug}.toml").into(), b"id =".to_vec()));
        let looked = look(all, KeyFile::Read(key()));
        let mut faults = looked.survey();
        faults.extend(looked.archive.faults.iter().cloned());
        let is_found = faults.iter().any(|fault| fault.code == "S002");
        prop_assert!(is_found);
        let veil = Veil::over(&looked.watch, &faults);
        let english = Locale::plain_english();
        for part in [&first, &last] {
            let part = part.to_lowercase();
            for fault in &faults {
                let veiled = veil.fault(fault);
                let told = format!("{:?} {}", veiled, english.say(&veiled.told(Path::new("")))).to_lowercase();
                prop_assert!(!told.contains(&part), "{} in {}", part, told);
            }
        }
    }
}
