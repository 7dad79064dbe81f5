//! The checks beside whole archives: the bundled one, which is clean, and others with what endangers somebody planted into
//! every place of them. The people are invented.

mod entries;
mod withheld;

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
        let located = self.located().into_iter();
        located.map(|located| located.fault).collect()
    }

    fn located(&self) -> Vec<Located> {
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

/// Plants words into a copy of the entry.
fn planted(from: &str, to: &str) -> String {
    assert!(ENTRY.contains(from), "{from}");
    ENTRY.replacen(from, to, 1)
}

#[test]
fn a_number_is_found_from_its_first_group_to_its_last() {
    let number = "0912 345 6789";
    let escaped = planted("summary = \"", "summary = \"Call \\u0041, 0912 345 6789. ");
    let entry = escaped.replacen(
        "She never closed",
        "Call 0912 345 6789; she never closed",
        1,
    );
    let looked = look(files(&[("entries/a.toml", &entry)]), KeyFile::Unnamed);
    let lengths: Vec<_> = looked
        .located()
        .into_iter()
        .map(|located| (located.fault.code, located.length))
        .collect();
    // Where escapes keep a value from what is written, the place of its words is not known.
    assert_eq!(lengths, [("S004", 0), ("S004", number.len())]);
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
