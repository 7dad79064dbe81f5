//! The checks beside real texts: errors planted into the files of the bundled archive, and what the command finds of them;
//! the archive as it is, in which there is nothing to find.
//!
//! Nobody writes entries in Sorani yet, so the archive's own Sorani words and those of the interface make one.

mod errors;

use errors::PLANTED;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// An error to plant: where its words first stand in a file of the language, others are put.
struct Planted {
    code: &'static str,
    /// Of the text. Nothing for what is no text: keys and values, and how a file is written.
    language: &'static str,
    words: &'static str,
    error: &'static str,
}

/// What was found, as the command prints it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    code: String,
    file: String,
    line: usize,
    column: usize,
}

/// A copy of the bundled archive, with an entry in Sorani.
struct Archive {
    root: tempfile::TempDir,
    /// The text of every file of an entry, by its name.
    files: BTreeMap<String, String>,
}

impl Archive {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        let bundled = bundled();
        fs::create_dir(root.path().join("entries")).expect("a folder");
        for list in ["archive.toml", "names.toml", "sources.toml"] {
            fs::copy(bundled.join(list), root.path().join(list)).expect("a copy");
        }
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(bundled.join("entries")).expect("a folder") {
            let path = entry.expect("an entry").path();
            let text = fs::read_to_string(&path).expect("a file");
            let name = path.file_name().expect("a name").to_string_lossy();
            files.insert(name.into_owned(), text);
        }
        files.insert("sorani.toml".to_owned(), sorani());
        let archive = Self { root, files };
        archive
            .files
            .iter()
            .for_each(|(name, text)| archive.write(name, text));
        archive
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.root.path().join("entries").join(name), text).expect("a file");
    }

    fn check(&self) -> BTreeSet<Found> {
        let output = Command::new(env!("CARGO_BIN_EXE_rawi"))
            .args(["check", "--format", "json", "--archive"])
            .arg(self.root.path())
            .env_clear()
            .env("DICPATH", "")
            .env("HOME", self.root.path())
            .stdin(Stdio::null())
            .output()
            .expect("rawi runs");
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

    /// The first file that has the words and has room for the error beside those of the round.
    fn place(&self, planted: &Planted, round: &Round<'_>) -> Option<&str> {
        let end = format!(".{}.toml", planted.language);
        let is_of = |name: &str| match planted.language {
            "" | "en" => name.matches('.').count() == 1 && name != "sorani.toml",
            "ckb" => name == "sorani.toml",
            _ => name.ends_with(&end),
        };
        let mut files = self.files.iter();
        let found = files.find(|(name, text)| {
            is_of(name)
                && round.has_room(planted, name)
                && round.text(self, name)[body(planted, text)..].contains(planted.words)
                && round.keeps_others(self, planted, name)
        });
        found.map(|(name, _)| name.as_str())
    }
}

/// Errors that are planted at once: different ones in a story, or what one brings about would hide another.
#[derive(Default)]
struct Round<'a> {
    planted: Vec<(&'a Planted, String)>,
    /// The files as they are with the errors in them.
    spoilt: BTreeMap<String, String>,
}

/// Errors in one story at once.
const AT_ONCE: usize = 4;

impl<'a> Round<'a> {
    fn has_room(&self, planted: &Planted, file: &str) -> bool {
        let others: Vec<&Planted> = self
            .planted
            .iter()
            .filter(|(_, other)| story(other) == story(file))
            .map(|(other, _)| *other)
            .collect();
        // An error in a file leaves its entry out; a difference from the original is one of the whole text.
        let is_alone = |planted: &Planted| matches!(planted.code.as_bytes()[0], b'A' | b'X');
        others.is_empty()
            || others.len() < AT_ONCE
                && !is_alone(planted)
                && !others
                    .iter()
                    .any(|other| is_alone(other) || other.code == planted.code)
    }

    fn text<'s>(&'s self, archive: &'s Archive, file: &str) -> &'s str {
        self.spoilt
            .get(file)
            .unwrap_or_else(|| &archive.files[file])
    }

    /// The text of a file with one error more.
    fn with(&self, archive: &Archive, planted: &Planted, file: &str) -> String {
        let text = self.text(archive, file);
        let (head, rest) = text.split_at(body(planted, &archive.files[file]));
        format!("{head}{}", rest.replacen(planted.words, planted.error, 1))
    }

    fn keeps_others(&self, archive: &Archive, planted: &Planted, file: &str) -> bool {
        let spoilt = self.with(archive, planted, file);
        let mut others = self.planted.iter().filter(|(_, other)| other == file);
        others.all(|(other, _)| spoilt.contains(other.error))
    }

    fn plant(&mut self, archive: &Archive, planted: &'a Planted, file: String) {
        let spoilt = self.with(archive, planted, &file);
        self.spoilt.insert(file.clone(), spoilt);
        self.planted.push((planted, file));
    }

    /// The lines of an error, from 1.
    fn lines(&self, archive: &Archive, planted: &Planted, file: &str) -> RangeInclusive<usize> {
        let (text, words) = match planted.error {
            // What was taken away left no trace.
            "" => (&archive.files[file], planted.words),
            error => (&self.spoilt[file], error),
        };
        let at = text.find(words).expect("it was planted there");
        let line = 1 + text[..at].matches('\n').count();
        line..=line + words.matches('\n').count()
    }
}

/// The id of the story that a file belongs to.
fn story(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// Where an error may be planted: behind the head of the file, if it is one of the text.
fn body(planted: &Planted, text: &str) -> usize {
    match planted.language {
        "" => 0,
        _ => text.find("[text]").expect("every entry has a text"),
    }
}

fn bundled() -> PathBuf {
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

/// Errors that no check finds: straight quotation marks in a text that has no others.
const MISSED: usize = 1;

/// What came of the errors.
#[derive(Default)]
struct Tally {
    planted: usize,
    found: usize,
    /// Found in its own line.
    at_line: usize,
    missed: Vec<String>,
}

impl Tally {
    /// Counts an error of these lines among what is new in its file.
    fn add(
        &mut self,
        (planted, file): (&Planted, &str),
        lines: &RangeInclusive<usize>,
        new: &[&Found],
    ) {
        self.planted += 1;
        let here = || new.iter().filter(|found| found.file == file);
        let of_code = || here().filter(|found| found.code == planted.code);
        let is_at_line = of_code().any(|found| lines.contains(&found.line));
        // Some faults are of a file, some differences of a text.
        let has_no_line = matches!(planted.code.as_bytes()[0], b'A' | b'X');
        self.at_line += usize::from(is_at_line);
        if is_at_line || has_no_line && of_code().next().is_some() {
            self.found += 1;
        } else {
            let others: Vec<&str> = here().map(|found| found.code.as_str()).collect();
            self.missed.push(format!(
                "{} {} in {file}:{lines:?}: {:?}: {others:?}",
                planted.code, planted.language, planted.error
            ));
        }
    }
}

#[test]
fn planted_errors_are_found() {
    let archive = Archive::new();
    let clean = archive.check();
    let mut tally = Tally::default();
    let mut left: Vec<&Planted> = PLANTED.iter().collect();
    let mut homeless = Vec::new();
    while !left.is_empty() {
        let mut round = Round::default();
        // The faults of files are planted by themselves.
        let of_files = left[0].language.is_empty();
        left.retain(|planted| {
            if planted.language.is_empty() != of_files {
                return true;
            }
            if let Some(file) = archive.place(planted, &round) {
                let file = file.to_owned();
                round.plant(&archive, planted, file);
                return false;
            }
            let is_nowhere = archive.place(planted, &Round::default()).is_none();
            homeless.extend(is_nowhere.then_some(*planted));
            !is_nowhere
        });
        tally_round(&archive, &clean, &round, &mut tally);
    }
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    for planted in PLANTED {
        *codes.entry(planted.code).or_default() += 1;
    }
    println!(
        "{} of {} planted errors are found, {} in their lines; {} codes",
        tally.found,
        tally.planted,
        tally.at_line,
        codes.len()
    );
    let homeless: Vec<&str> = homeless.iter().map(|planted| planted.words).collect();
    assert!(homeless.is_empty(), "no text has {homeless:#?}");
    println!("missed:\n{}", tally.missed.join("\n"));
    assert!(tally.planted >= 150);
    assert_eq!(tally.missed.len(), MISSED, "{:#?}", tally.missed);
}

/// Plants the errors, looks, and takes them out again.
fn tally_round(archive: &Archive, clean: &BTreeSet<Found>, round: &Round<'_>, tally: &mut Tally) {
    for (file, text) in &round.spoilt {
        archive.write(file, text);
    }
    let found = archive.check();
    // Lines move, so what is new is a code that the file did not have.
    let is_new = |found: &&Found| {
        let same = |old: &Found| (&old.file, &old.code) == (&found.file, &found.code);
        !clean.iter().any(same)
    };
    let new: Vec<&Found> = found.iter().filter(is_new).collect();
    for (planted, file) in &round.planted {
        let lines = round.lines(archive, planted, file);
        tally.add((planted, file), &lines, &new);
    }
    for file in round.spoilt.keys() {
        archive.write(file, &archive.files[file]);
    }
}

#[test]
fn where_nothing_was_planted_nothing_is_found() {
    let archive = Archive::new();
    let found = archive.check();
    let words: usize = archive
        .files
        .values()
        .map(|text| {
            let body = text.find("[text]").expect("every entry has a text");
            text[body..].split_whitespace().count()
        })
        .sum();
    // The Sorani entry is linked from nowhere.
    let false_alarms: Vec<&Found> = found.iter().filter(|found| found.code != "A102").collect();
    println!("{} false alarms in {words} words", false_alarms.len());
    assert!(words > 20_000);
    assert!(false_alarms.is_empty(), "{false_alarms:#?}");
}
