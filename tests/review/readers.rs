//! What readers see of proofreading: entries that are held back, a facet, a sign in the lists.

use super::{BREAD, FERRY, Room, story};
use crate::support::screen::{Session, start_with};
use rawi::app::linear::Linear;
use rawi::proof::record::{Answer, Flag, Flagging, Judgement, Record, Reply, Word};
use rawi::text::Clean;
use std::fs;
use std::sync::Arc;

fn hold() -> Record {
    Record::Flagging(Flagging {
        flag: Word::Known(Flag::ConsentHold),
        text: Clean::new("She asks us to wait."),
    })
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
    // A merge that nobody finished may hide who the editor is.
    let torn = "<<<<<<< ours\n[omid]\nrole = \"editor\"\n";
    fs::write(room.path("archive/reviewers.toml"), torn).expect("a file");
    assert!(!listed(&room));
    let (_, found, _) = room.rawi(&["check", "--format", "json"]);
    assert!(found.contains("R003"), "{found}");
}

#[test]
fn a_damaged_review_file_shows_no_entry_that_somebody_held_back() {
    let room = Room::new();
    let flag = room.say("reza", BREAD, hold());
    let path = room.path(&format!("archive/reviews/{BREAD}/reza.k3.toml"));
    let whole = fs::read_to_string(&path).expect("a file");
    let listed = |room: &Room| room.printed(&["list"]).contains(BREAD);
    for (was, is, told) in [
        ("[[flag]]", "  [[flag]]", None),
        ("\n", "\r", None),
        ("2026-11-22", "2026-11-31", Some("R001")),
        ("\"consent-hold\"", "\"consent-hold", Some("R001")),
        ("consent-hold", "consent-Hold", Some("R002")),
    ] {
        let damaged = whole.replace(was, is);
        assert_ne!(damaged, whole);
        fs::write(&path, damaged).expect("a file");
        assert!(!listed(&room), "{is}");
        let (_, found, _) = room.rawi(&["check", "--only", "R", "--format", "json"]);
        assert_eq!(found.contains("R00"), told.is_some(), "{found}");
        assert!(told.is_none_or(|code| found.contains(code)), "{found}");
        assert!(
            room.printed(&["review"])
                .contains("fresh-bread: consent-hold")
        );
    }
    let (_, headless) = whole.split_once("\n\n").expect("a header");
    fs::write(path.with_file_name("notes.toml"), headless).expect("a file");
    fs::remove_file(&path).expect("the file");
    assert!(!listed(&room), "a file of nobody");
    fs::remove_file(path.with_file_name("notes.toml")).expect("the file");
    assert!(listed(&room));
    let damaged = whole.replace("\"consent-hold\"", "\"consent-hold");
    fs::write(&path, damaged).expect("a file");
    let agreed = Reply {
        on: flag,
        answer: Answer::Fixed,
        text: Clean::new("She agrees."),
    };
    room.say("sara", BREAD, Record::Reply(agreed));
    assert!(
        listed(&room),
        "a hold that cannot be read is lifted like any other"
    );
}

#[test]
fn a_list_without_entries_says_why() {
    let room = Room::new();
    let why = |words: &[&str]| {
        let (code, out, err) = room.rawi(words);
        assert_eq!((code, out.as_str()), (0, ""), "{err}");
        err
    };
    let filtered = why(&["list", "--state", "validated"]);
    assert!(filtered.contains("Fewer filters"), "{filtered}");
    for story in &room.archive().stories {
        room.say("reza", &story.slug, hold());
    }
    for words in [&["list"][..], &["list", "--state", "validated"]] {
        let none = why(words);
        assert!(
            none.contains("No entry of this archive can be shown"),
            "{none}"
        );
    }
}

#[test]
fn a_review_file_that_is_called_after_somebody_else_is_told() {
    let room = Room::new();
    room.judge("reza", BREAD, Judgement::Ok);
    let folder = room.path(&format!("archive/reviews/{BREAD}"));
    fs::rename(folder.join("reza.k3.toml"), folder.join("sara.k3.toml")).expect("a file");
    let (code, found, _) = room.rawi(&["check", "--only", "R"]);
    assert_eq!(code, 0, "a warning");
    assert!(
        found.contains("is called after sara") && found.contains("“reza.k3.toml”"),
        "{found}"
    );
    assert!(room.printed(&["review", BREAD]).contains("reza"));
}

#[test]
fn whoever_writes_under_the_id_of_a_hold_shows_no_entry() {
    let room = Room::new();
    let flag = room.say("reza", BREAD, hold());
    for name in ["aaa", "zzz"] {
        let other = format!(
            "schema = 1\nreviewer = \"{name}\"\ndev = \"t1\"\n\n[[reply]]\nid = \"{flag}\"\nat = 2026-11-22\n\
             on = \"01KAR3W8000000000000000009\"\ndo = \"comment\"\ntext = \"x\"\n"
        );
        let file = format!("reviews/{BREAD}/{name}.t1.toml");
        let path = room.path("archive").join(&file);
        fs::write(&path, other).expect("a file");
        assert!(!room.printed(&["list"]).contains(BREAD), "{name}");
        let (_, found, _) = room.rawi(&["check", "--format", "json"]);
        assert!(
            found.contains(&file) || found.contains("reza.k3.toml"),
            "{found}"
        );
        assert!(found.contains("stands for one record"), "{found}");
        fs::remove_file(&path).expect("the file");
    }
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

#[test]
fn what_a_sign_shows_is_said_where_rows_are_spoken_or_printed() {
    let room = Room::new();
    let before = room.printed(&["list"]);
    let told = |linear: &mut Linear, line: &str| {
        let said = linear.answer(line).paragraphs;
        let said: Vec<&str> = said.iter().map(Clean::as_str).collect();
        said.join("\n")
    };
    room.judge("reza", BREAD, Judgement::Ok);
    room.judge("sara", BREAD, Judgement::Ok);
    room.judge("sara", FERRY, Judgement::Problem);

    let archive = Arc::new(room.archive());
    let title = |slug| story(&archive, slug).title.clone();
    let mut linear = Linear::new(start_with(Arc::clone(&archive)));
    linear.set_progress(room.progress(&archive));
    let bread = told(&mut linear, &format!("/{}", title(BREAD)));
    assert!(bread.contains(", proofread by two people"), "{bread}");
    let ferry = told(&mut linear, &format!("/{}", title(FERRY)));
    assert!(ferry.contains("problem"), "{ferry}");
    told(&mut linear, &format!("/{}", title(BREAD)));
    told(&mut linear, "1");
    let about = told(&mut linear, "info");
    assert!(
        about.contains("Proofreading: proofread by two people"),
        "{about}"
    );

    let listed = room.printed(&["list"]);
    let row = |slug| listed.lines().find(|line| line.starts_with(slug));
    assert!(
        row(BREAD).is_some_and(|row| row.contains("proofread by two people")),
        "{listed}"
    );
    assert_eq!(listed.matches("proofread by").count(), 1, "{listed}");
    assert_eq!(listed.lines().count(), before.lines().count());
    let shown = room.printed(&["show", BREAD]);
    assert!(
        shown.contains("Proofreading: proofread by two people"),
        "{shown}"
    );
    assert!(
        !room
            .printed(&["show", "a-walk-to-the-market"])
            .contains("Proofreading")
    );
    assert_eq!(
        room.json(&["show", BREAD, "--format", "json"])["review"],
        "validated"
    );
    let persian = room.printed(&["review", BREAD, "--lang", "fa"]);
    assert!(
        persian.contains("توصیف") && !persian.contains("meta"),
        "{persian}"
    );
}
