//! A copy of the bundled archive, with an entry in Sorani, and what the command finds in it.
//!
//! Nobody writes entries in Sorani yet, so the archive's own Sorani words and those of the interface make one.

use crate::support::folders::copy;
use rawi::proof::withheld::{Key, List};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// What was found, as the command prints it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Found {
    pub(super) code: String,
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) column: usize,
}

pub(super) struct Archive {
    root: TempDir,
    /// The text of every file of an entry, by its name.
    pub(super) files: BTreeMap<String, String>,
}

/// People who are invented, and withheld.
const WITHHELD: [&str; 2] = ["Samira Zandvakil", "أحمد الزندي"];

/// Everyday words by which a dictionary is known to be one of its language.
const EVERYDAY: &[(&str, &str)] = &[
    ("en", "the people could mother"),
    ("de", "nicht werden Mutter Leute"),
    ("fa", "برای یک است مادرم"),
    ("ar", "كان التي المدرسة الناس"),
    ("ckb", "لە بۆ ئەم دایک"),
];

impl Archive {
    /// As a volunteer has it who has neither dictionaries nor the key of the withheld names.
    pub(super) fn bare() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        let bundled = bundled();
        for folder in ["archive/entries", "home"] {
            fs::create_dir_all(root.path().join(folder)).expect("a folder");
        }
        for list in ["archive.toml", "names.toml", "sources.toml"] {
            fs::copy(bundled.join(list), root.path().join("archive").join(list)).expect("a copy");
        }
        copy(&bundled.join("words"), &root.path().join("archive/words"));
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(bundled.join("entries")).expect("a folder") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a file");
            let name = path.file_name().expect("a name").to_string_lossy();
            files.insert(name.into_owned(), text);
        }
        files.insert("sorani.toml".to_owned(), sorani());
        let archive = Self { root, files };
        let files = archive.files.iter();
        files.for_each(|(name, text)| archive.write(name, text));
        archive
    }

    /// With dictionaries that have the words of the archive and no others, and with a list of withheld names.
    ///
    /// They show that a word is found which they do not have, and that words are parted as dictionaries have them: marks,
    /// apostrophes, half-spaces, addresses. How many good words a real dictionary lacks they cannot show, as no word of the
    /// archive is unknown to them: that nothing is found of L160 in it says nothing about that.
    pub(super) fn guarded() -> Self {
        let archive = Self::bare();
        let root = archive.root.path();
        let folder = root.join("archive/dictionaries");
        fs::create_dir(&folder).expect("a folder");
        // A link may begin in the middle of a word.
        let texts = archive.files.values();
        let texts = texts.flat_map(|text| [text.clone(), text.replace('[', "")]);
        let words: BTreeSet<String> = texts.flat_map(|text| words(&text)).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        for (language, everyday) in EVERYDAY {
            let all = [&words[..], &everyday.split(' ').collect::<Vec<_>>()].concat();
            let dictionary = format!("{}\n{}\n", all.len(), all.join("\n"));
            fs::write(folder.join(format!("{language}.aff")), "SET UTF-8\n").expect("a file");
            fs::write(folder.join(format!("{language}.dic")), dictionary).expect("a file");
        }
        let key = Key::new([3; 32]);
        let mut list = List::new(&key);
        for name in WITHHELD {
            list.add(&key, name).expect("a name that can be looked for");
        }
        fs::write(root.join("archive/withheld.toml"), list.written()).expect("a file");
        let path = archive.key();
        fs::write(&path, key.written()).expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("our own file");
        archive
    }

    fn key(&self) -> PathBuf {
        self.root.path().join("home/withheld.key")
    }

    pub(super) fn write(&self, name: &str, text: &str) {
        let entries = self.root.path().join("archive/entries");
        fs::write(entries.join(name), text).expect("a file");
    }

    /// What is found in all of it.
    pub(super) fn check(&self) -> BTreeSet<Found> {
        self.check_files([])
    }

    /// What is found in these files of entries; in all of it, if there are none.
    pub(super) fn check_files<'a>(
        &self,
        files: impl IntoIterator<Item = &'a String>,
    ) -> BTreeSet<Found> {
        let entries = self.root.path().join("archive/entries");
        let mut command = Command::new(env!("CARGO_BIN_EXE_rawi"));
        command
            .args(["check", "--format", "json", "--archive"])
            .arg(self.root.path().join("archive"))
            .args(files.into_iter().map(|name| entries.join(name)))
            .env_clear()
            .env("DICPATH", "")
            .env("HOME", self.root.path().join("home"))
            .stdin(Stdio::null());
        if self.key().exists() {
            command.env("RAWI_WITHHELD_KEY", self.key());
        }
        let output = command.output().expect("rawi runs");
        let list: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let list = list.as_array().expect("a list").iter();
        let number = |value: &Value| usize::try_from(value.as_u64().expect("a number"));
        list.map(|found| Found {
            code: found["code"].as_str().expect("a code").to_owned(),
            file: Path::new(found["path"].as_str().expect("a path"))
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned(),
            line: number(&found["line"]).expect("a line"),
            column: number(&found["column"]).expect("a column"),
        })
        .collect()
    }
}

/// Words of a file as dictionaries have them, those with a joiner or an apostrophe in parts as well.
fn words(text: &str) -> Vec<String> {
    let is_sign = |c: char| matches!(c, '\u{64B}'..='\u{652}' | '\u{670}');
    let is_joint = |c: char| matches!(c, '\'' | '\u{200C}');
    let plain: String = text
        .replace('’', "'")
        .chars()
        .filter(|c| !is_sign(*c))
        .collect();
    let words = plain.split(|c: char| !(c.is_alphabetic() || is_joint(c) || c == '\u{654}'));
    let mut all = Vec::new();
    for word in words.map(|word| word.trim_matches(is_joint)) {
        all.extend(word.split(is_joint).chain([word]).map(str::to_owned));
    }
    all.retain(|word| !word.is_empty());
    all
}

pub(super) fn bundled() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("archive")
}

/// An entry of what there is in Sorani: the archive's notice and labels, the sentences of the interface that hold no values.
fn sorani() -> String {
    let frame = fs::read_to_string(bundled().join("archive.toml")).expect("a file");
    let own = frame.lines().filter_map(|line| {
        let value = line
            .strip_prefix("ckb = ")
            .or(line.strip_prefix("label.ckb = "))?;
        Some(value.trim_matches('"').to_owned())
    });
    let mut paragraphs: Vec<String> = own.collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/ckb");
    for area in ["codes", "faults", "help", "lists", "reader"] {
        let messages = fs::read_to_string(folder.join(area).with_extension("ftl"));
        let messages = messages.expect("a file of messages");
        let values = messages.lines().filter_map(|line| line.split_once(" = "));
        let is_plain = |text: &&str| !text.contains(|c: char| "{}`*<>[]\\&_#|~'\"/“”".contains(c));
        let sentences = values.map(|(_, value)| value).filter(is_plain);
        paragraphs.extend(sentences.map(str::to_owned));
    }
    format!(
        "schema = 1\nid = \"sorani\"\nkind = \"essay\"\ntitle = \"وشەکان\"\nsummary = \"وشەکانی ئەرشیڤ.\"\n\
         language = \"ckb\"\nstatus = \"draft\"\ncountries = [\"IQ\"]\norigin = [\"IQ\"]\nthemes = [\"exile\"]\n\
         sources = [\"echoes-across-borders\"]\n\n[dates]\nevent = \"2026\"\n\n[consent]\nbasis = \"published\"\n\
         level = \"open\"\n\n[text]\nbody = '''\n{}\n'''\n",
        paragraphs.join("\n\n")
    )
}
