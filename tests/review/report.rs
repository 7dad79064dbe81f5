//! What `rawi review` says of an archive and of an entry, and what it exports.

use super::{BREAD, FERRY, Room};
use rawi::proof::record::{Answer, Judgement, Record, Reply};
use rawi::text::Clean;
use serde_json::Value;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::Command;

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
    let one = room.printed(&["review", BREAD]);
    assert!(
        one.starts_with("Proofreading: 1 entry, 0 of them begun\n"),
        "{one}"
    );
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
    assert!(
        err.contains("1 suggestion is not in the patch: it has quotes"),
        "{err}"
    );
    room.git(&["init", "-q"]);
    fs::write(room.path("suggestions.patch"), &patch).expect("a file");
    room.git(&["apply", "../suggestions.patch"]);
    assert_eq!(
        room.text(BREAD),
        "صبح زود بود. نانوایی باز شده بود.\nزنی می‌دوید و بوی نان با او می‌رفت."
    );
    let (_, again, err) = room.rawi(&["review", "--format", "patch"]);
    assert!(!again.contains("می‌دوید"), "it is done: {again}{err}");
}

#[test]
fn a_patch_holds_quotes_and_backslashes_and_reads_as_it_was_meant() {
    let room = Room::new();
    let words = "\"می‌دوید\" \\ 'و' *تند* [رفت](x)";
    room.note("reza", BREAD, ("می‌رفت", Some(words)));
    // As they stand, the two would be a link together.
    room.note("sara", BREAD, ("صبح", Some("[صبح")));
    room.note("sara", BREAD, ("زود", Some("زود](https://example.org)")));
    let before = room.text(BREAD);
    let (code, patch, err) = room.rawi(&["review", "--format", "patch"]);
    assert_eq!(code, 0, "{err}");
    room.git(&["init", "-q"]);
    fs::write(room.path("suggestions.patch"), &patch).expect("a file");
    room.git(&["apply", "../suggestions.patch"]);
    let after = room.text(BREAD);
    let expected = before
        .replacen("می‌رفت", words, 1)
        .replace("صبح زود", "[صبح زود](https://example.org)");
    assert_eq!(after, expected, "letters, and no link");
    assert_eq!(err, "");
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
fn variables_of_git_mislead_neither_the_report_nor_the_exports() {
    let room = Room::new();
    room.git(&["init", "-q"]);
    room.judge("sara", FERRY, Judgement::Ok);
    room.git(&["add", "-A"]);
    room.git(&["commit", "-q", "-m", "reviews"]);
    room.note("reza", FERRY, ("the", Some("a")));
    let (other, index) = (room.path("other"), room.path("other/.git/index"));
    fs::create_dir(&other).expect("a folder");
    let git = other.join(".git");
    let said = Command::new("git")
        .args(["init", "-q"])
        .current_dir(&other)
        .status();
    assert!(said.expect("git").success());
    for format in ["text", "json", "markdown", "criticmarkup", "patch"] {
        let words = ["review", "--format", format];
        let expected = room.rawi(&words);
        assert_eq!(expected.0, 0, "{}", expected.2);
        if format == "json" {
            assert!(expected.1.contains("reza.k3.toml"), "{}", expected.1);
        }
        for variables in [
            &[("GIT_DIR", git.as_path())][..],
            &[
                ("GIT_DIR", Path::new("/nowhere")),
                ("GIT_WORK_TREE", &other),
            ],
            &[("GIT_WORK_TREE", &other)],
            &[("GIT_INDEX_FILE", &index)],
        ] {
            assert_eq!(room.rawi_with(&words, variables), expected, "{variables:?}");
        }
    }
}

#[test]
fn a_handle_that_is_no_text_is_told() {
    let room = Room::new();
    for raw in [&b"sara\xff"[..], b"\xff", b"Sara"] {
        let mut command = room.command(&["review"]);
        let output = command
            .env("RAWI_REVIEWER", OsStr::from_bytes(raw))
            .output();
        let told = output.expect("rawi runs").stderr;
        let told = String::from_utf8(told).expect("UTF-8");
        assert!(told.contains("is no handle of a reviewer"), "{told}");
    }
}
