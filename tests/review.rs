//! `rawi review` and what readers see of proofreading: two volunteers, an archive, and files as they come by git or stick.

mod exports;
mod readers;
mod report;
mod veil;

use crate::support::folders::{self, copy};
use rawi::archive::dates::Day;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::archive::model::{Archive, Story};
use rawi::proof::anchor::{self, Paragraph, Spot};
use rawi::proof::fingerprint::Target;
use rawi::proof::names::{Desk, Device, Handle};
use rawi::proof::progress::Progress;
use rawi::proof::record::{Anchor, Judgement, Note, NoteKind, Part, Record, Verdict, Word};
use rawi::proof::review::{Draft, Folder, Reviews};
use rawi::proof::ulid::{Stamp, Ulid};
use rawi::proof::volunteers::Volunteers;
use rawi::text::Clean;
use serde_json::Value;
use std::cell::Cell;

use std::fs;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
const BREAD: &str = "fresh-bread";
const FERRY: &str = "the-long-ferry";

/// An archive that can be written to, and the volunteers who read it.
pub(crate) struct Room {
    root: TempDir,
    origin: Origin,
    said: Cell<u64>,
}

impl Room {
    fn new() -> Self {
        Self::in_copy_of(Path::new(SAMPLE))
    }

    pub(crate) fn in_copy_of(archive: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary directory");
        copy(archive, &folder.path().join("archive"));
        let origin = Origin::Folder(folder.path().join("archive"));
        let volunteers = "[sara]\nlanguages = [\"fa\", \"en\"]\n[reza]\nlanguages = [\"fa\"]\n";
        let room = Self {
            root: folder,
            origin,
            said: Cell::new(0),
        };
        fs::write(room.path("archive/reviewers.toml"), volunteers).expect("a file");
        room
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    pub(crate) fn archive(&self) -> Archive {
        load(&self.origin).expect("an archive")
    }

    /// What readers see of a Persian entry.
    fn text(&self, slug: &str) -> String {
        let archive = self.archive();
        let text = Target::new("fa", Part::Text).paragraphs(story(&archive, slug));
        text.expect("a text").join("\n")
    }

    fn progress(&self, archive: &Archive) -> Progress {
        let (found, _) = Reviews::new(Folder::of_archive(&self.origin)).everything();
        Progress::new(archive, Volunteers::of_archive(&self.origin).0, found)
    }

    /// Appends to the file of a volunteer, as the desk does.
    pub(crate) fn say(&self, name: &str, slug: &str, record: Record) -> Ulid {
        let number = self.said.get() + 1;
        self.said.set(number);
        let desk = Desk {
            handle: Handle::parse(name).expect("a handle"),
            device: Device::parse("k3").expect("a device"),
        };
        let draft = Draft {
            at: Day {
                year: 2026,
                month: 11,
                day: 22,
            },
            stamp: Stamp {
                milliseconds: number,
                chance: 0,
            },
            record,
        };
        let reviews = Reviews::new(Folder::of_archive(&self.origin));
        let appended = reviews.append(&desk, slug, &draft);
        appended.expect("a writable folder").id
    }

    /// Says of text and description of an entry, in its own language, that they are right or wrong.
    fn judge(&self, name: &str, slug: &str, judgement: Judgement) {
        let archive = self.archive();
        let story = story(&archive, slug);
        for part in [Part::Text, Part::Meta] {
            let target = Target::new(&story.language, part);
            let now = target.fingerprint(story).expect("such a part");
            let verdict = Verdict::new(&target, &now, judgement);
            self.say(name, slug, Record::Verdict(verdict));
        }
    }

    /// Writes a note on the first of these words in the text.
    fn note(&self, name: &str, slug: &str, words: (&str, Option<&str>)) -> Ulid {
        let language = story(&self.archive(), slug).language.clone();
        let target = Target::new(&language, Part::Text);
        self.note_on(name, (slug, target), words, "half-space?")
    }

    /// Writes a note on the first of these words in a part of an entry, with what is said of them.
    fn note_on(
        &self,
        name: &str,
        (slug, target): (&str, Target),
        (quote, suggestion): (&str, Option<&str>),
        text: &str,
    ) -> Ulid {
        let archive = self.archive();
        let story = story(&archive, slug);
        let paragraphs = target.paragraphs(story).expect("a text");
        let now = target.fingerprint(story).expect("a text");
        let at = paragraphs.iter().position(|text| text.contains(quote));
        let number = at.unwrap_or_default();
        let mark = now.paragraphs[number];
        let anchor = match at {
            Some(paragraph) => {
                let start = paragraphs[paragraph].find(quote).expect("it is there");
                let range = start..start + quote.len();
                anchored(&paragraphs, &Spot { paragraph, range })
            }
            None => Anchor {
                quote: quote.to_owned(),
                ..Anchor::default()
            },
        };
        let note = Note {
            target,
            kind: Word::Known(NoteKind::Typo),
            paragraph: u32::try_from(number).expect("few paragraphs"),
            paragraph_mark: Some(mark),
            anchor,
            suggestion: suggestion.map(str::to_owned),
            text: Clean::new(text),
        };
        self.say(name, slug, Record::Note(note))
    }

    pub(crate) fn rawi(&self, words: &[&str]) -> (i32, String, String) {
        self.rawi_with(words, &[])
    }

    /// The same, with these variables set.
    pub(crate) fn rawi_with(
        &self,
        words: &[&str],
        variables: &[(&str, &Path)],
    ) -> (i32, String, String) {
        let output = self.command(words).envs(variables.iter().copied()).output();
        let output = output.expect("rawi runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let code = output.status.code().expect("it ends by itself");
        (code, text(output.stdout), text(output.stderr))
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rawi"));
        command
            .args(words)
            .arg("--archive")
            .arg(self.path("archive"))
            .current_dir(self.root.path())
            .stdin(Stdio::null())
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.path("home"))
            .env("DICPATH", "")
            .env("XDG_STATE_HOME", self.path("state"))
            .env("GIT_CEILING_DIRECTORIES", self.root.path());
        command
    }

    fn printed(&self, words: &[&str]) -> String {
        let (code, out, err) = self.rawi(words);
        assert_eq!(code, 0, "{words:?}: {err}");
        out
    }

    fn json(&self, words: &[&str]) -> Value {
        serde_json::from_str(&self.printed(words)).expect("JSON")
    }

    fn git(&self, words: &[&str]) {
        folders::git(&self.path("archive"), words);
    }
}

fn story<'a>(archive: &'a Archive, slug: &str) -> &'a Story {
    archive.story(archive.find(slug).expect("an entry of the sample"))
}

/// The words at a spot with what stands round them, as the desk keeps them.
pub(crate) fn anchored(texts: &[String], spot: &Spot) -> Anchor {
    let paragraph = |text| Paragraph { text, hash: "" };
    let paragraphs: Vec<Paragraph<'_>> = texts.iter().map(|text| paragraph(text)).collect();
    let made = anchor::Anchor::new(&paragraphs, spot).expect("words of the text");
    Anchor {
        quote: made.quote,
        prefix: made.prefix,
        suffix: made.suffix,
    }
}

#[test]
fn what_is_wrong_with_review_files_is_a_finding_and_hides_nothing() {
    let room = Room::new();
    room.judge("reza", BREAD, Judgement::Ok);
    let folder = room.path("archive/reviews");
    let file = folder.join(BREAD).join("reza.k3.toml");
    let whole = fs::read_to_string(&file).expect("a file");
    fs::write(&file, whole.clone() + "[[verdict]]\nid = \"01").expect("a file");
    fs::create_dir(folder.join("gone-entry")).expect("a folder");
    fs::write(folder.join("gone-entry/reza.k3.toml"), &whole).expect("a file");
    fs::write(folder.join("astray.toml"), &whole).expect("a file");
    fs::write(room.path("archive/reviewers.toml"), "[sara\n").expect("a file");
    let (_, found, _) = room.rawi(&["check", "--format", "json", "--fail-on", "never"]);
    let found: Value = serde_json::from_str(&found).expect("JSON");
    let found = found.as_array().expect("a list").iter();
    let found: Vec<(String, String)> = found
        .filter(|own| {
            own["code"]
                .as_str()
                .is_some_and(|code| code.starts_with('R'))
        })
        .map(|own| (own["code"].to_string(), own["path"].to_string()))
        .collect();
    for (code, path) in [
        ("R001", "reviews/fresh-bread/reza.k3.toml"),
        ("R001", "reviews/astray.toml"),
        ("R003", "reviewers.toml"),
        ("R004", "reviews/gone-entry"),
    ] {
        let is_it = |own: &&(String, String)| own.0.contains(code) && own.1.contains(path);
        assert!(
            found.iter().any(|own| is_it(&own)),
            "{code} {path}: {found:?}"
        );
    }
    let listed = room.printed(&["list", "--state", "proofread", "--format", "tsv"]);
    assert!(
        listed.starts_with(BREAD),
        "the whole tables count: {listed}"
    );
    assert!(
        room.printed(&["check", "--explain", "r004"])
            .contains("aliases")
    );
}

#[test]
fn reviews_may_lie_outside_of_an_archive() {
    let room = Room::new();
    room.judge("reza", BREAD, Judgement::Ok);
    fs::rename(room.path("archive/reviews"), room.path("stick")).expect("a folder to move");
    let stick = room.path("stick");
    let stick = stick.to_str().expect("UTF-8");
    let listed = room.printed(&["list", "--reviews", stick, "--state", "proofread"]);
    assert!(listed.contains(BREAD), "{listed}");
    assert!(room.printed(&["list", "--state", "proofread"]).is_empty());
}

#[test]
fn what_git_has_not_is_named() {
    let room = Room::new();
    room.git(&["init", "-q"]);
    room.git(&["add", "-A"]);
    room.git(&["commit", "-q", "-m", "the archive"]);
    let uncommitted =
        |room: &Room| room.json(&["review", "--format", "json"])["uncommitted"].clone();
    assert_eq!(uncommitted(&room), serde_json::json!([]));
    room.judge("reza", BREAD, Judgement::Ok);
    let expected = serde_json::json!(["reviews/fresh-bread/reza.k3.toml"]);
    assert_eq!(uncommitted(&room), expected);
    room.git(&["add", "-A"]);
    assert_eq!(uncommitted(&room), expected, "staged is not committed");
    room.git(&["commit", "-q", "-m", "reviews"]);
    assert_eq!(uncommitted(&room), serde_json::json!([]));
    let text = room.printed(&["review", "--lang", "fa"]);
    assert!(text.contains("نمونه‌خوانی"), "{text}");
}
