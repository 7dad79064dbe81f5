//! One volunteer with several copies of an archive: clones of git on one machine, folders that are copied over each other
//! between two machines, and a folder that is moved.

use super::*;
use std::process::Command;

/// The desk of a volunteer with this state at the archive in a folder, at the beginning of a session.
fn sit(state: &Path, archive: &Path) -> Reviewing {
    let place = Place {
        folder: fs::canonicalize(archive).expect("a folder"),
        archive: "voices".to_owned(),
    };
    let reviews = Reviews::new(Folder::of_archive(&Origin::Folder(archive.to_owned())));
    let reviewing = Reviewing {
        handle: Handle::parse("sara"),
        ..Reviewing::at(place, reviews, Some(state.to_owned()))
    };
    let (_, told) = reviewing.restore();
    let is_restored = |told: &Message| told.name() == "review-restored";
    assert!(told.iter().all(is_restored), "{told:?}");
    reviewing
}

/// A session in which so much is said of the story.
fn session(desk: &mut Reviewing, story: &Story, words: &[String]) {
    let (signed, failure) = desk.say(story, words.iter().map(|word| flag(word)).collect());
    assert_eq!((signed.len(), failure), (words.len(), None));
}

/// Everything that the archive alone has of the story; no second copy is read.
fn said(archive: &Path, story: &Story) -> BTreeSet<String> {
    let reviews = Reviews::new(Folder::of_archive(&Origin::Folder(archive.to_owned())));
    let found = reviews.of(story);
    assert_eq!(found.complaints, []);
    let words = |signed: &Signed| match &signed.entry.record {
        Record::Flagging(flagging) => flagging.text.to_string(),
        other => panic!("{other:?}"),
    };
    found.records.values().map(words).collect()
}

fn run(program: &str, at: &Path, words: &[&str]) {
    let done = Command::new(program)
        .current_dir(at)
        .args(words)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("the program");
    assert!(done.status.success(), "{program} {words:?}: {done:?}");
}

fn git(at: &Path, words: &[&str]) {
    let settings = [
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.org",
        "-c",
        "commit.gpgsign=false",
    ];
    run("git", at, &[&settings, words].concat());
}

fn commit(at: &Path) {
    git(at, &["add", "-A"]);
    git(at, &["commit", "-q", "--allow-empty", "-m", "reviews"]);
}

/// One to three things to say, that nobody has said before.
fn words(number: &mut usize, round: usize) -> Vec<String> {
    let mut word = || {
        *number += 1;
        format!("number {number}")
    };
    (0..=round % 3).map(|_| word()).collect()
}

#[test]
fn two_clones_of_one_volunteer_on_one_machine_merge_both_ways() {
    let (machine, home) = (Machine::new(), tempfile::tempdir().expect("a folder"));
    let (story, state) = (machine.story(), home.path().join("state"));
    let [base, one, other] = ["base", "one", "other"].map(|name| home.path().join(name));
    fs::create_dir(&base).expect("a folder");
    git(&base, &["init", "-q", "-b", "main"]);
    let (mut number, mut all) = (0, BTreeSet::new());
    let mut say = |archive: &Path, round| {
        let words = words(&mut number, round);
        session(&mut sit(&state, archive), story, &words);
        all.extend(words);
        commit(archive);
        all.clone()
    };
    say(&base, 0);
    for clone in ["one", "other"] {
        git(home.path(), &["clone", "-q", "base", clone]);
    }
    for round in 0..12 {
        say(&one, round);
        let all = say(&other, round + 1);
        git(
            &one,
            &["pull", "-q", "--no-rebase", "--no-edit", "../other", "main"],
        );
        git(
            &other,
            &["pull", "-q", "--no-rebase", "--no-edit", "../one", "main"],
        );
        assert_eq!(
            (said(&one, story), said(&other, story)),
            (all.clone(), all),
            "round {round}"
        );
    }
    let names = files(&one.join("reviews").join(&story.slug));
    assert_eq!(names.len(), 3, "each clone is a device: {names:?}");
}

#[test]
fn folders_of_one_volunteer_on_two_machines_are_copied_over_each_other() {
    let (machine, home) = (Machine::new(), tempfile::tempdir().expect("a folder"));
    let story = machine.story();
    let [one, other] = ["one", "other"].map(|name| home.path().join(name));
    let states = ["state-one", "state-other"].map(|name| home.path().join(name));
    let (mut number, mut all) = (0, BTreeSet::new());
    for archive in [&one, &other] {
        fs::create_dir(archive).expect("a folder");
    }
    let mut cut_off = 0;
    for round in 0..20 {
        for (archive, state) in [&one, &other].into_iter().zip(&states) {
            let words = words(&mut number, round);
            session(&mut sit(state, archive), story, &words);
            all.extend(words);
        }
        // The whole folder over the other one, there and back, as somebody does it who has a stick.
        for (from, to, state) in [("one", "other", &states[1]), ("other", "one", &states[0])] {
            run("cp", home.path(), &["-r", &format!("{from}/reviews"), to]);
            let to = home.path().join(to);
            cut_off += usize::from(said(&to, story) != all);
            let _ = sit(state, &to);
            assert_eq!(said(&to, story), all, "round {round}");
        }
    }
    assert!(
        cut_off > 0,
        "nothing was ever cut off, so nothing was tried"
    );
    let names = files(&one.join("reviews").join(&story.slug));
    assert_eq!(names.len(), 2, "each machine is a device: {names:?}");
}

#[test]
fn what_was_cut_off_of_a_folder_that_was_moved_comes_back() {
    let (machine, home) = (Machine::new(), tempfile::tempdir().expect("a folder"));
    let (story, state) = (machine.story(), home.path().join("state"));
    let path = |name: &str| home.path().join(name);
    fs::create_dir(path("stick")).expect("a folder");
    session(&mut sit(&state, &path("stick")), story, &["one".to_owned()]);
    run("cp", home.path(), &["-r", "stick/reviews", "old"]);
    session(&mut sit(&state, &path("stick")), story, &["two".to_owned()]);
    // The stick is put in elsewhere, and then an old folder is copied over the new one.
    fs::rename(path("stick"), path("elsewhere")).expect("our own");
    let _ = fs::remove_dir_all(path("elsewhere/reviews"));
    run("cp", home.path(), &["-r", "old", "elsewhere/reviews"]);
    assert_eq!(said(&path("elsewhere"), story).len(), 1);
    session(
        &mut sit(&state, &path("elsewhere")),
        story,
        &["three".to_owned()],
    );
    assert_eq!(said(&path("elsewhere"), story).len(), 3);
    let names = files(&path("elsewhere/reviews").join(&story.slug));
    assert_eq!(names.len(), 1, "it is the same device: {names:?}");
}
