//! Words are put at the end of a list and taken out again, whole and by one session at a time.

use super::*;
use crate::killed::{Cue, again_and_again, cast, limit_files};
use std::fs;
use std::os::unix::fs::symlink;

#[test]
fn the_last_word_is_taken_out_again_and_no_other() {
    let dir = tempfile::tempdir().expect("a folder");
    let list = dir.path().join("words/fa.txt");
    let told = reject(dir.path(), "fa", "one").expect_err("there is no list");
    assert_eq!(told.name(), "words-not-written");
    for before in ["", "# ours\r\none\r\n", "one\n"] {
        fs::create_dir_all(dir.path().join("words")).expect("a folder");
        fs::write(&list, before).expect("our own");
        accept(dir.path(), "fa", "کوکو").expect("it is written");
        let told = reject(dir.path(), "fa", "one").expect_err("it is not the last");
        assert_eq!(told.name(), "words-not-the-last");
        reject(dir.path(), "fa", "کوکو").expect("it is the last");
        assert_eq!(fs::read_to_string(&list).expect("the list"), before);
    }
}

#[test]
fn a_word_is_put_at_the_end_of_its_list_once() {
    let dir = tempfile::tempdir().expect("a folder");
    let list = dir.path().join("words/fa.txt");
    accept(dir.path(), "fa", "پلویِ").expect("it is written");
    accept(dir.path(), "fa", " کوکو ").expect("it is written");
    accept(dir.path(), "fa", "کوکو").expect("it is there");
    assert_eq!(fs::read_to_string(&list).expect("the list"), "پلویِ\nکوکو\n");
    fs::write(&list, "# ours\r\none").expect("our own");
    accept(dir.path(), "fa", "two").expect("it is written");
    assert_eq!(
        fs::read_to_string(&list).expect("the list"),
        "# ours\r\none\r\ntwo\r\n"
    );
}

#[test]
fn what_is_no_word_and_what_leads_elsewhere_is_refused() {
    let (dir, other) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    for (language, word) in [
        ("fa", ""),
        ("fa", "two words"),
        ("fa", "a\nb"),
        ("fa", "#x"),
        ("../fa", "x"),
        ("", "x"),
    ] {
        assert!(
            accept(dir.path(), language, word).is_err(),
            "{language} {word}"
        );
    }
    let victim = other.path().join("victim");
    fs::write(&victim, "precious").expect("our own");
    fs::create_dir(dir.path().join("words")).expect("our own");
    symlink(&victim, dir.path().join("words/de.txt")).expect("a link");
    assert!(accept(dir.path(), "de", "word").is_err());
    assert_eq!(
        fs::read_to_string(&victim).expect("it is there"),
        "precious"
    );
    fs::create_dir(dir.path().join("words/en.txt")).expect("our own");
    assert!(accept(dir.path(), "en", "word").is_err());
}

/// A word that is whole if it has its end, and its number.
fn word(round: usize, number: usize) -> String {
    format!("word-{round}-{number}-end")
}

fn list(archive: &Path) -> String {
    fs::read_to_string(archive.join("words/fa.txt")).expect("a list")
}

#[test]
fn a_word_is_put_into_the_list_that_is_there_by_now() {
    let dir = tempfile::tempdir().expect("a folder");
    accept(dir.path(), "fa", "old").expect("it is written");
    let list_path = dir.path().join("words/fa.txt");
    let held = File::open(&list_path).expect("a list");
    held.lock().expect("nobody has it");
    thread::scope(|scope| {
        let writer = scope.spawn(|| accept(dir.path(), "fa", "new"));
        // A checkout: the name leads to another list now, whether or not the writer waits for the old one already.
        let other = dir.path().join("words/other");
        fs::write(&other, "old\n").expect("a file");
        fs::rename(&other, &list_path).expect("a new name");
        held.unlock().expect("our own lock");
        writer.join().expect("no panic").expect("a place to write");
    });
    assert_eq!(list(dir.path()), "old\nnew\n");
}

#[test]
fn a_list_that_another_program_locks_is_told_and_left_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    accept(dir.path(), "fa", "old").expect("it is written");
    let held = File::open(dir.path().join("words/fa.txt")).expect("a list");
    held.lock().expect("nobody has it");
    for refused in [
        accept(dir.path(), "fa", "new"),
        reject(dir.path(), "fa", "old"),
    ] {
        let told = refused.expect_err("it is not ours");
        assert_eq!(told.name(), "words-not-written");
    }
    assert_eq!(list(dir.path()), "old\n");
}

#[test]
fn two_sessions_take_turns_and_take_out_only_their_own() {
    let dir = tempfile::tempdir().expect("a folder");
    thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..200 {
                accept(dir.path(), "fa", &word(1, number)).expect("a place to write");
            }
        });
        scope.spawn(|| {
            for number in 0..200 {
                let rash = word(2, number);
                accept(dir.path(), "fa", &rash).expect("a place to write");
                // If the other one has said something since, it is not the last.
                let _ = reject(dir.path(), "fa", &rash);
            }
        });
    });
    let list = list(dir.path());
    let kept: Vec<&str> = list
        .lines()
        .filter(|line| line.starts_with("word-1-"))
        .collect();
    assert_eq!(kept.len(), 200, "{list}");
    assert!(list.lines().all(|line| line.ends_with("-end")), "{list}");
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_accepts_words() {
    let cue = Cue::heard();
    for number in 0_usize.. {
        let word = word(cue.round, number);
        accept(&cue.dir, "fa", &word).expect("a place to write");
        Cue::tell(&format!("has {word}"));
        if number % 3 == 2 {
            Cue::tell(&format!("will lose {word}"));
            reject(&cue.dir, "fa", &word).expect("it is the last");
            Cue::tell(&format!("lost {word}"));
        }
    }
}

#[test]
fn words_are_kept_whole_however_it_ends() {
    words_are_kept_whole(40);
}

#[test]
#[ignore = "takes a minute; .ci/run runs it"]
fn words_are_kept_whole_however_it_ends_a_thousand_times() {
    words_are_kept_whole(1000);
}

fn words_are_kept_whole(kills: usize) {
    let dir = tempfile::tempdir().expect("a folder");
    let part = "cli::errands::words::tests::a_part_that_accepts_words";
    again_and_again(part, dir.path(), 0..kills, |round, told| {
        let list = list(dir.path());
        let lines: Vec<&str> = list.lines().collect();
        assert!(
            list.ends_with('\n') && lines.iter().all(|line| line.ends_with("-end")),
            "{list}"
        );
        let told =
            |words: &'static str| told.iter().filter_map(move |line| line.strip_prefix(words));
        for word in told("has ") {
            let is_losing = told("will lose ").any(|own| own == word);
            let count = lines.iter().filter(|line| **line == word).count();
            assert!(
                count == 1 || (count == 0 && is_losing),
                "round {round}: {word} {count}"
            );
        }
        for word in told("lost ") {
            assert!(!lines.contains(&word), "round {round}: {word}");
        }
    });
    let names = fs::read_dir(dir.path().join("words")).expect("a folder");
    assert_eq!(names.count(), 1, "nothing else is left");
}

#[test]
#[ignore = "a process that another test starts; it is of no use alone"]
fn a_part_on_a_full_disk() {
    let Cue { dir, .. } = Cue::heard();
    limit_files(Some(100));
    let mut kept = String::new();
    let refused = (0..).find_map(|number| {
        let word = word(0, number);
        let refused = accept(&dir, "fa", &word).err();
        if refused.is_none() {
            kept.extend([word.as_str(), "\n"]);
        }
        refused
    });
    assert_eq!(refused.expect("it is full").name(), "words-not-written");
    assert!(kept.len() > 80);
    assert_eq!(list(&dir), kept, "half a word would be a word");
    limit_files(None);
    accept(&dir, "fa", "room").expect("there is room again");
    assert_eq!(list(&dir), kept + "room\n");
}

#[test]
fn a_full_disk_leaves_no_half_of_a_word() {
    let home = tempfile::tempdir().expect("a folder");
    let (dir, round) = (home.path().to_owned(), 0);
    let part = cast(
        "cli::errands::words::tests::a_part_on_a_full_disk",
        &Cue { dir, round },
    );
    let ended = part.wait_with_output().expect("the part");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{told}");
}

#[test]
fn a_list_grows_no_further_than_it_is_read() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::create_dir(dir.path().join("words")).expect("a folder");
    let list = dir.path().join("words/fa.txt");
    let limit = usize::try_from(LIMIT).expect("it fits");
    for (length, is_room) in [(limit - 3, true), (limit - 2, false), (limit + 1, false)] {
        let before = "a".repeat(length - 1) + "\n";
        fs::write(&list, &before).expect("our own");
        match accept(dir.path(), "fa", "bc") {
            Ok(()) => assert!(is_room, "{length}"),
            Err(told) => {
                assert_eq!((told.name(), is_room), ("words-full", false), "{length}");
                assert_eq!(fs::read_to_string(&list).expect("it is there"), before);
            }
        }
    }
    let told = reject(dir.path(), "fa", "bc").expect_err("it is not read");
    assert_eq!(told.name(), "words-full");
}

#[test]
fn a_pipe_in_the_place_of_a_list_keeps_nobody_waiting() {
    let dir = tempfile::tempdir().expect("a folder");
    let list = dir.path().join("words/fa.txt");
    fs::create_dir(dir.path().join("words")).expect("a folder");
    let made = std::process::Command::new("mkfifo").arg(&list).status();
    assert!(made.expect("mkfifo").success());
    for told in [
        accept(dir.path(), "fa", "one"),
        reject(dir.path(), "fa", "one"),
    ] {
        assert_eq!(told.expect_err("it is none").name(), "words-not-written");
    }
}
