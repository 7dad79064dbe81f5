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
