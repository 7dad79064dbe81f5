//! `rawi review` and what readers see of proofreading: two volunteers, an archive, and files as they come by git or stick.

use crate::support::screen::{Session, start_with};
use rawi::archive::dates::Day;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::archive::model::{Archive, Story};
use rawi::proof::anchor::{self, Paragraph, Spot};
use rawi::proof::fingerprint::Target;
use rawi::proof::names::{Desk, Device, Handle};
use rawi::proof::progress::Progress;
use rawi::proof::record::{
    Anchor, Answer, Flag, Flagging, Judgement, Note, NoteKind, Part, Record, Reply, Verdict, Word,
};
use rawi::proof::review::{Draft, Folder, Reviews};
use rawi::proof::ulid::{Stamp, Ulid};
use rawi::proof::volunteers::Volunteers;
use rawi::text::Clean;
use serde_json::Value;
use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use tempfile::TempDir;

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
const BREAD: &str = "fresh-bread";
const FERRY: &str = "the-long-ferry";

/// An archive that can be written to, and the volunteers who read it.
struct Room {
    root: TempDir,
    origin: Origin,
    said: Cell<u64>,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary directory");
        copy(Path::new(SAMPLE), &folder.path().join("archive"));
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

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn archive(&self) -> Archive {
        load(&self.origin).expect("an archive")
    }

    fn progress(&self, archive: &Archive) -> Progress {
        let (found, _) = Reviews::new(Folder::of_archive(&self.origin)).everything();
        Progress::new(archive, Volunteers::of_archive(&self.origin).0, found)
    }

    /// Appends to the file of a volunteer, as the desk does.
    fn say(&self, name: &str, slug: &str, record: Record) -> Ulid {
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
            let verdict = Verdict {
                target,
                text: now.whole,
                paragraphs: now.paragraphs,
                judgement,
                read_to: None,
                checker: None,
                forced: None,
            };
            self.say(name, slug, Record::Verdict(verdict));
        }
    }

    /// Writes a note on the first of these words in the text.
    fn note(&self, name: &str, slug: &str, (quote, suggestion): (&str, Option<&str>)) -> Ulid {
        let archive = self.archive();
        let story = story(&archive, slug);
        let target = Target::new(&story.language, Part::Text);
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
            text: Clean::new("half-space?"),
        };
        self.say(name, slug, Record::Note(note))
    }

    fn rawi(&self, words: &[&str]) -> (i32, String, String) {
        let Output {
            status,
            stdout,
            stderr,
        } = Command::new(env!("CARGO_BIN_EXE_rawi"))
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
            .env("GIT_CEILING_DIRECTORIES", self.root.path())
            .output()
            .expect("rawi runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let code = status.code().expect("it ends by itself");
        (code, text(stdout), text(stderr))
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
        let done = Command::new("git")
            .current_dir(self.path("archive"))
            .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
            .args(words)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .expect("git");
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success(), "git {words:?}: {said}");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a copy");
        }
    }
}

fn story<'a>(archive: &'a Archive, slug: &str) -> &'a Story {
    archive.story(archive.find(slug).expect("an entry of the sample"))
}

/// The words at a spot with what stands round them, as the desk keeps them.
fn anchored(texts: &[String], spot: &Spot) -> Anchor {
    let paragraph = |text| Paragraph { text, hash: "" };
    let paragraphs: Vec<Paragraph<'_>> = texts.iter().map(|text| paragraph(text)).collect();
    let made = anchor::Anchor::new(&paragraphs, spot).expect("words of the text");
    Anchor {
        quote: made.quote,
        prefix: made.prefix,
        suffix: made.suffix,
    }
}

fn hold() -> Record {
    Record::Flagging(Flagging {
        flag: Word::Known(Flag::ConsentHold),
        text: Clean::new("She asks us to wait."),
    })
}

#[test]
fn an_archive_that_nobody_has_read_says_so_and_what_waits() {
    let room = Room::new();
    let report = room.json(&["review", "--format", "json", "--reviewer", "sara"]);
    assert_eq!(report["reviewed"], 0);
    assert_eq!(report["notes"], serde_json::json!([]));
    let waiting = report["waiting"]["items"].as_array().expect("a list");
    assert!(waiting.iter().all(|item| item["why"] == "unread"));
    assert!(waiting.iter().any(|item| item["entry"] == BREAD));
    let alone: Vec<&Value> = report["alone"].as_array().expect("a list").iter().collect();
    let english = alone
        .iter()
        .find(|own| own["language"] == "en")
        .expect("one reader");
    assert_eq!(english["readers"], serde_json::json!(["sara"]));
    assert!(
        alone.iter().all(|own| own["language"] != "fa"),
        "two read it"
    );

    let text = room.printed(&["review"]);
    assert!(
        text.starts_with("Proofreading: 8 entries, 0 of them begun\n"),
        "{text}"
    );
    assert!(
        !text.contains("Entries by country"),
        "rows of nought: {text}"
    );
    assert!(text.contains("only sara reads them"), "{text}");
}

#[test]
fn each_volunteer_learns_what_the_other_one_said() {
    let room = Room::new();
    room.judge("reza", BREAD, Judgement::Ok);
    let note = room.note("reza", BREAD, ("نانوایی", None));
    let answer = Reply {
        on: note,
        answer: Answer::Comment,
        text: Clean::new("I think it is right."),
    };
    room.say("sara", BREAD, Record::Reply(answer));
    let text = room.printed(&["review", "--reviewer", "sara"]);
    for part in [
        "fresh-bread (fa): “نانوایی” — typo, paragraph 1",
        "reza, 2026-11-22: half-space?",
        "sara, 2026-11-22: [comment] I think it is right.",
        "fresh-bread (fa): a second reader is wanted",
    ] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
    let detail = room.printed(&["review", BREAD]);
    assert!(
        detail.contains("fresh-bread (fa, text): proofread by one person"),
        "{detail}"
    );
    assert!(detail.contains("reza, 2026-11-22: right"), "{detail}");
    let markdown = room.printed(&["review", "--format", "markdown"]);
    assert!(markdown.starts_with("# Proofreading"), "{markdown}");
    assert!(markdown.contains("\n| --- |"), "{markdown}");
}

#[test]
fn a_settled_note_is_told_of_its_own_entry_alone_and_an_orphan_always() {
    let room = Room::new();
    let note = room.note("reza", BREAD, ("نانوایی", None));
    room.note("sara", BREAD, ("قطار سریع‌السیر", None));
    let fixed = Reply {
        on: note,
        answer: Answer::Fixed,
        text: Clean::default(),
    };
    room.say("sara", BREAD, Record::Reply(fixed));
    let notes = |words: &[&str]| room.json(words)["notes"].clone();
    let open = notes(&["review", "--format", "json"]);
    let open = open.as_array().expect("a list");
    assert_eq!(open.len(), 1, "{open:?}");
    assert_eq!(open[0]["place"], "orphan");
    assert_eq!(
        notes(&["review", "--format", "json", BREAD])
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    let critic = room.printed(&["review", "--format", "criticmarkup"]);
    assert!(
        critic.contains("these words are gone from the text"),
        "{critic}"
    );
}

#[test]
fn suggestions_are_a_patch_that_git_applies() {
    let room = Room::new();
    room.note("reza", BREAD, ("می‌رفت", Some("می‌دوید")));
    room.note("sara", BREAD, ("نانوایی تازه", Some("نانوایی")));
    room.note("sara", BREAD, ("صبح", Some("'''")));
    let critic = room.printed(&["review", "--format", "criticmarkup", BREAD]);
    assert!(
        critic.contains("{~~می‌رفت~>می‌دوید~~}{>>reza: half-space?<<}"),
        "{critic}"
    );
    let (code, patch, err) = room.rawi(&["review", "--format", "patch"]);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("1 suggestion is not in the patch"), "{err}");
    room.git(&["init", "-q"]);
    fs::write(room.path("suggestions.patch"), &patch).expect("a file");
    room.git(&["apply", "../suggestions.patch"]);
    let archive = room.archive();
    let text = Target::new("fa", Part::Text).paragraphs(story(&archive, BREAD));
    let text = text.expect("a text").join("\n");
    assert_eq!(
        text,
        "صبح زود بود. نانوایی باز شده بود.\nزنی می‌دوید و بوی نان با او می‌رفت."
    );
    let (_, again, err) = room.rawi(&["review", "--format", "patch"]);
    assert!(!again.contains("می‌دوید"), "it is done: {again}{err}");
}

#[test]
fn a_second_suggestion_for_the_same_words_is_told() {
    let room = Room::new();
    room.note("reza", BREAD, ("می‌رفت", Some("می‌دوید")));
    room.note("sara", BREAD, ("می‌رفت", Some("می‌شتافت")));
    let critic = room.printed(&["review", "--format", "criticmarkup", BREAD]);
    assert!(critic.contains("{>>sara: می‌رفت → می‌شتافت<<}"), "{critic}");
    assert!(
        critic.starts_with("{>>This is the text as readers see it"),
        "{critic}"
    );
}

#[test]
fn a_stranger_is_told_for_which_languages_is_counted() {
    let room = Room::new();
    fs::remove_file(room.path("archive/reviewers.toml")).expect("our own");
    let words = ["review", "--reviewer", "sara", "--format", "json"];
    let waiting = room.json(&words)["waiting"].clone();
    assert_eq!(waiting["known"], false);
    assert!(
        !waiting["items"].as_array().expect("a list").is_empty(),
        "{waiting}"
    );
    let text = room.printed(&["review", "--reviewer", "sara"]);
    assert!(
        text.contains("does not say what this volunteer reads"),
        "{text}"
    );
}

#[test]
fn an_entry_that_is_held_back_is_for_volunteers_alone() {
    let room = Room::new();
    let flag = room.say("reza", BREAD, hold());
    let listed = |room: &Room| room.printed(&["list"]).contains(BREAD);
    assert!(!listed(&room));
    let (code, _, err) = room.rawi(&["show", BREAD]);
    assert_eq!(code, 2, "{err}");
    assert!(
        room.printed(&["review"])
            .contains("fresh-bread: consent-hold")
    );
    let (_, found, _) = room.rawi(&["check", "--format", "json"]);
    assert!(
        !found.contains("A057"),
        "what leads there is right: {found}"
    );
    let agreed = Reply {
        on: flag,
        answer: Answer::Fixed,
        text: Clean::new("She agrees."),
    };
    room.say("sara", BREAD, Record::Reply(agreed));
    assert!(listed(&room));
}

#[test]
fn a_hold_under_a_former_id_is_lifted_under_the_present_one() {
    let room = Room::new();
    let file = room.path("archive/entries/fresh-bread.toml");
    let text = fs::read_to_string(&file).expect("a file");
    let text = text.replace("kind = ", "aliases = [\"old-bread\"]\nkind = ");
    fs::write(&file, text).expect("a file");
    let flag = room.say("reza", "old-bread", hold());
    assert!(!room.printed(&["list"]).contains(BREAD));
    let agreed = Reply {
        on: flag,
        answer: Answer::Fixed,
        text: Clean::default(),
    };
    room.say("sara", BREAD, Record::Reply(agreed));
    let (_, out, err) = room.rawi(&["list"]);
    assert!(out.contains(BREAD), "{err}");
}

#[test]
fn lists_are_filtered_by_what_proofreaders_found() {
    let room = Room::new();
    let states = |room: &Room| room.json(&["list", "--format", "json"]);
    let before = states(&room);
    assert!(
        before
            .as_array()
            .expect("a list")
            .iter()
            .all(|entry| entry.get("review").is_none())
    );
    room.judge("reza", BREAD, Judgement::Ok);
    room.judge("sara", BREAD, Judgement::Ok);
    room.judge("sara", FERRY, Judgement::Problem);
    let listed = room.printed(&["list", "--state", "validated", "--format", "tsv"]);
    assert!(
        listed.starts_with(BREAD) && listed.lines().count() == 1,
        "{listed}"
    );
    let problem = room.printed(&["list", "--state", "problem", "--format", "tsv"]);
    assert!(
        problem.starts_with(FERRY) && problem.lines().count() == 1,
        "{problem}"
    );
    let after = states(&room);
    let bread = after
        .as_array()
        .expect("a list")
        .iter()
        .find(|entry| entry["id"] == BREAD);
    assert_eq!(bread.expect("it is listed")["review"], "validated");
    assert_eq!(
        room.printed(&["list", "--state", "draft"]).lines().count(),
        before
            .as_array()
            .expect("a list")
            .iter()
            .filter(|entry| entry["state"] == "draft")
            .count()
    );
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

#[test]
fn rows_have_a_sign_only_where_somebody_has_read() {
    let room = Room::new();
    let archive = Arc::new(room.archive());
    let mut plain = Session::new(start_with(Arc::clone(&archive)));
    let before = plain.picture().text();
    plain.app.set_progress(room.progress(&archive));
    assert_eq!(plain.picture().text(), before, "nobody has said anything");
    room.judge("reza", BREAD, Judgement::Ok);
    room.judge("sara", BREAD, Judgement::Ok);
    room.judge("sara", FERRY, Judgement::Problem);
    plain.app.set_progress(room.progress(&archive));
    let after = plain.picture().text();
    let differing: Vec<(&str, &str)> = before
        .lines()
        .zip(after.lines())
        .filter(|(before, after)| before != after)
        .collect();
    assert_eq!(differing.len(), 2, "{differing:?}");
    assert!(
        differing.iter().any(|(_, after)| after.contains('✓')),
        "{differing:?}"
    );
    assert!(
        differing.iter().any(|(_, after)| after.contains('!')),
        "{differing:?}"
    );
    plain.press("F");
    plain.press("GGG");
    let facets = plain.picture().text();
    assert!(facets.contains("proofread by two people"), "{facets}");
}
