//! Two volunteers who exchange reviews by git and by copying folders: nothing is lost, and nothing conflicts.

use super::{DAY, Room, STORY, allow, desk, draft, names, reviews};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rawi::archive::locate::Origin;
use rawi::proof::names::Desk;
use rawi::proof::record::{Record, Withdrawal};
use rawi::proof::review::{Draft, Folder, Reviews};
use rawi::proof::ulid::Stamp;
use rawi::text::Clean;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

const ROUNDS: u32 = 200;
const STORIES: [&str; 3] = [STORY, "candles", "tahrir-square"];

/// The appends of one round: who says how much of which story, before they part and on each side.
#[derive(Debug)]
struct Plan {
    common: Vec<(usize, usize)>,
    sides: [Vec<usize>; 2],
}

/// The same rounds every time, so that a failure can be looked at.
fn plans() -> Vec<Plan> {
    let mut runner = TestRunner::deterministic();
    let said = |most| proptest::collection::vec(0..STORIES.len(), 1..=most);
    let common = proptest::collection::vec((0usize..2, 0..STORIES.len()), 0..4);
    let plan = (common, said(4), said(4)).prop_map(|(common, one, other)| Plan {
        common,
        sides: [one, other],
    });
    let plans = (0..ROUNDS).map(|_| plan.new_tree(&mut runner).expect("no filter").current());
    plans.collect()
}

fn desks() -> [Desk; 2] {
    [desk("sara", "k3"), desk("reza", "q7")]
}

/// Appends, and gives the name of what was said.
fn say(reviews: &Reviews, who: usize, story: usize, number: u64) -> String {
    let name = format!("{who}.{number}");
    let said = reviews.append(&desks()[who], STORIES[story], &draft(&name, number));
    said.expect("a place to write");
    name
}

fn all_names(reviews: &Reviews) -> BTreeSet<String> {
    let found = STORIES.map(|story| reviews.read(story));
    for found in &found {
        assert_eq!(found.complaints, []);
    }
    found.iter().flat_map(names).collect()
}

fn git(at: &Path, words: &[&str]) {
    let done = Command::new("git")
        .current_dir(at)
        .args([
            "-c",
            "user.name=a",
            "-c",
            "user.email=a@example.org",
            "-c",
            "commit.gpgsign=false",
        ])
        .args(words)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(
        done.status.success(),
        "git {words:?}: {said}{}",
        String::from_utf8_lossy(&done.stdout)
    );
}

fn commit(at: &Path) {
    git(at, &["add", "-A"]);
    git(at, &["commit", "-q", "--allow-empty", "-m", "reviews"]);
}

fn all_files_are_toml(at: &Path) {
    for story in fs::read_dir(at.join("reviews")).expect("reviews") {
        for file in fs::read_dir(story.expect("a folder").path()).expect("a folder") {
            let path = file.expect("a file").path();
            let text = fs::read_to_string(&path).expect("text");
            assert!(toml::from_str::<toml::Table>(&text).is_ok(), "{text}");
        }
    }
}

#[test]
fn merges_by_git_neither_lose_nor_conflict() {
    merge_by_git(&plans()[..30]);
}

#[test]
#[ignore = "takes a minute or two: 200 merges in both directions; .ci/run runs it"]
fn two_hundred_merges_by_git_neither_lose_nor_conflict() {
    merge_by_git(&plans());
}

fn merge_by_git(plans: &[Plan]) {
    for (round, plan) in plans.iter().enumerate() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let [base, one, other] = ["base", "one", "other"].map(|name| home.path().join(name));
        fs::create_dir(&base).expect("a folder");
        git(&base, &["init", "-q", "-b", "main"]);
        let mut said = BTreeSet::new();
        let mut number = 0;
        let mut next = || {
            number += 1;
            number
        };
        for (who, story) in &plan.common {
            said.insert(say(&reviews(&base), *who, *story, next()));
        }
        commit(&base);
        for (who, clone) in [&one, &other].into_iter().enumerate() {
            git(
                home.path(),
                &[
                    "clone",
                    "-q",
                    "base",
                    clone.to_str().expect("a path of ours"),
                ],
            );
            for story in &plan.sides[who] {
                said.insert(say(&reviews(clone), who, *story, next()));
            }
            commit(clone);
        }
        git(
            &one,
            &["pull", "-q", "--no-rebase", "--no-edit", "../other", "main"],
        );
        git(
            &other,
            &["pull", "-q", "--no-rebase", "--no-edit", "../one", "main"],
        );
        for clone in [&one, &other] {
            assert_eq!(all_names(&reviews(clone)), said, "round {round}: {plan:?}");
            all_files_are_toml(clone);
        }
    }
}

/// What `cp -r` does, here without a process for each of many rounds.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let there = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &there);
        } else {
            fs::copy(&path, &there).expect("a copy");
        }
    }
}

fn with_copy(archive: &Path, state: &Path) -> Reviews {
    reviews(archive).with_copy(Folder::private(state))
}

#[test]
fn two_hundred_exchanges_by_copying_lose_nothing() {
    let mut overwritten = 0;
    for (round, plan) in plans().iter().enumerate() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let archives = ["one", "other"].map(|name| home.path().join(name));
        let states = ["state-one", "state-other"].map(|name| home.path().join(name));
        let desk_of = |who: usize| with_copy(&archives[who], &states[who]);
        for path in &archives {
            fs::create_dir(path).expect("a folder");
        }
        let mut said = BTreeSet::new();
        let mut number = 0;
        let mut next = || {
            number += 1;
            number
        };
        for (who, story) in &plan.common {
            said.insert(say(&desk_of(*who), *who, *story, next()));
        }
        let folders = [0, 1].map(|who: usize| archives[who].join("reviews"));
        let exchange = |from: usize, to: usize| {
            if folders[from].exists() {
                copy(&folders[from], &folders[to]);
            }
        };
        exchange(0, 1);
        exchange(1, 0);
        for who in [0, 1] {
            for story in &plan.sides[who] {
                said.insert(say(&desk_of(who), who, *story, next()));
            }
        }
        // The whole folder there and back: each copying puts an old file of the other one over a newer one.
        exchange(0, 1);
        overwritten += usize::from(all_names(&reviews(&archives[1])) != said);
        assert!(
            all_names(&desk_of(1)).is_superset(&all_names(&reviews(&archives[1]))),
            "round {round}"
        );
        for story in STORIES {
            desk_of(1)
                .restore(&desks()[1], story)
                .expect("a place to write");
        }
        exchange(1, 0);
        for story in STORIES {
            desk_of(0)
                .restore(&desks()[0], story)
                .expect("a place to write");
        }
        for (who, archive) in archives.iter().enumerate() {
            assert_eq!(
                all_names(&reviews(archive)),
                said,
                "round {round}, {who}: {plan:?}"
            );
            all_files_are_toml(archive);
        }
    }
    assert!(
        overwritten > 0,
        "no copying ever cut anything off, so nothing was tried"
    );
}

#[test]
fn what_a_copy_cut_off_is_read_at_once_and_put_back() {
    let room = Room::new();
    let state = Room::new();
    let reviews = with_copy(room.path(), &state.path().join("reviews"));
    let sara = desk("sara", "k3");
    for number in 1..=3 {
        say(&reviews, 0, 0, number);
        if number == 1 {
            copy(&room.folder(), &room.path().join("stick"));
        }
    }
    copy(&room.path().join("stick"), &room.folder());
    assert_eq!(
        names(&room.found()).len(),
        1,
        "the old file is in the place of the new one"
    );
    assert_eq!(names(&reviews.read(STORY)).len(), 3);
    assert_eq!(reviews.restore(&sara, STORY).expect("a place to write"), 2);
    assert_eq!(names(&room.found()).len(), 3);
    assert_eq!(reviews.restore(&sara, STORY).expect("nothing to do"), 0);
    // The other way round: the state of the machine is lost, and the copy is made anew.
    fs::remove_dir_all(state.path().join("reviews")).expect("our own folder");
    assert_eq!(reviews.restore(&sara, STORY).expect("a place to write"), 0);
    fs::remove_file(room.file()).expect("our own file");
    assert_eq!(reviews.restore(&sara, STORY).expect("a place to write"), 3);
}

#[test]
fn a_copy_that_cannot_be_made_is_said_and_costs_nothing() {
    let room = Room::new();
    fs::write(room.path().join("state"), "").expect("a file in the way");
    let reviews = with_copy(room.path(), &room.path().join("state"));
    let appended = reviews.append(&desk("sara", "k3"), STORY, &draft("kept", 1));
    assert!(appended.expect("a place to write").not_copied.is_some());
    assert_eq!(names(&room.found()).len(), 1);
}

#[test]
fn the_second_copy_is_for_nobody_else() {
    use std::os::unix::fs::PermissionsExt;
    let (room, state) = (Room::new(), Room::new());
    allow(state.path(), 0o755);
    let folder = state.path().join("copies");
    say(&with_copy(room.path(), &folder), 0, 0, 1);
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o077;
    let file = folder.join(STORY).join("sara.k3.toml");
    assert_eq!(
        [mode(&folder), mode(&folder.join(STORY)), mode(&file)],
        [0; 3]
    );
}

#[test]
fn a_conflict_that_git_left_in_a_file_counts_with_both_sides() {
    // One device id on two machines, because somebody copied a home directory: the one thing that conflicts.
    let home = tempfile::tempdir().expect("a temporary directory");
    let base = home.path().join("base");
    fs::create_dir(&base).expect("a folder");
    git(&base, &["init", "-q", "-b", "main"]);
    say(&reviews(&base), 0, 0, 1);
    commit(&base);
    git(&base, &["branch", "other"]);
    say(&reviews(&base), 0, 0, 2);
    commit(&base);
    git(&base, &["checkout", "-q", "other"]);
    say(&reviews(&base), 0, 0, 3);
    commit(&base);
    let merged = Command::new("git")
        .current_dir(&base)
        .args(["merge", "main"])
        .output();
    assert!(!merged.expect("git").status.success(), "it is a conflict");
    let found = reviews(&base).read(STORY);
    assert_eq!(names(&found).len(), 3);
    assert_eq!(found.complaints.len(), 1, "{:?}", found.complaints);
    // Even before anybody mends it, one can go on.
    say(&reviews(&base), 0, 0, 4);
    assert_eq!(names(&reviews(&base).read(STORY)).len(), 4);
}

#[test]
fn a_withdrawn_record_stays_in_the_file() {
    let room = Room::new();
    let said = room.say("rash", 1).expect("a place to write");
    let withdrawal = Draft {
        at: DAY,
        stamp: Stamp {
            milliseconds: 1,
            chance: 1,
        },
        record: Record::Withdrawal(Withdrawal {
            on: said.id,
            text: Clean::new("too soon"),
        }),
    };
    let reviews = Reviews::new(Folder::of_archive(&Origin::Folder(room.path().to_owned())));
    reviews
        .append(&desk("sara", "k3"), STORY, &withdrawal)
        .expect("a place to write");
    let found = room.found();
    assert_eq!(found.records.len(), 2);
    let volunteers = rawi::proof::volunteers::Volunteers::default();
    let ledger = rawi::proof::standing::Ledger::new(&found, &volunteers);
    assert_eq!(ledger.records().count(), 0);
}
