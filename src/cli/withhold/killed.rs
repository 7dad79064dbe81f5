//! Killed at any moment, or on a full disk, the list and a key's file are whole, and names that were added are in it. The
//! people are invented.

use super::hearing::read;
use super::*;
use crate::killed::{Cue, again_and_again, cast, limit_files};
use crate::proof::withheld::{Likeness, PATH, Withheld};
use std::fs;
use std::process::Child;

fn key() -> Key {
    Key::new([4; 32])
}

/// Somebody who has no namesake and nobody with nearly the same name.
fn person(round: usize, number: usize) -> String {
    let letters = |number: usize| -> String {
        let digits = number.to_string();
        let letter = |digit: u8| char::from(b'a' + 2 * (digit - b'0'));
        digits
            .bytes()
            .map(|digit| letter(digit).to_string().repeat(3))
            .collect()
    };
    format!("Samira {} Zand{}", letters(round), letters(number))
}

fn names(text: &str) -> Vec<Name> {
    read(text.as_bytes()).expect("names")
}

/// The names of the files in a folder, those that are hidden first.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn played(part: Child) {
    let ended = part.wait_with_output().expect("the part");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{told}");
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_withholds() {
    let cue = Cue::heard();
    for number in 0.. {
        let person = person(cue.round, number);
        withhold(&cue.dir, &key(), &names(&person)).expect("a place to write");
        Cue::tell(&person);
    }
}

#[test]
fn names_are_in_a_whole_list_however_it_ends() {
    names_are_in_a_whole_list(30);
}

#[test]
#[ignore = "takes a minute or two; .ci/run runs it"]
fn names_are_in_a_whole_list_however_it_ends_a_thousand_times() {
    names_are_in_a_whole_list(1000);
}

fn names_are_in_a_whole_list(kills: usize) {
    let mut root = tempfile::tempdir().expect("a temporary directory");
    for round in 0..kills {
        // A list of its own now and then keeps it short.
        if round % 5 == 0 {
            root = tempfile::tempdir().expect("a temporary directory");
        }
        let part = "cli::withhold::killed::a_part_that_withholds";
        again_and_again(part, root.path(), round..round + 1, |_, told| {
            let list = keeping::read(root.path())
                .expect("a whole list")
                .expect("a list");
            let withheld = Withheld::new(list, key()).expect("its key");
            for person in told {
                assert_eq!(
                    withheld.likest(&person),
                    Some(Likeness::Same),
                    "round {round}"
                );
            }
        });
        let left = files(root.path());
        assert!(
            left == [PATH] || left == [".withheld.toml.new", PATH],
            "{left:?}"
        );
    }
    withhold(root.path(), &key(), &names(&person(kills, 0))).expect("a place to write");
    assert_eq!(files(root.path()), [PATH]);
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_makes_keys() {
    let cue = Cue::heard();
    for number in 0.. {
        let name = format!("key-{}-{number}", cue.round);
        make_key(&cue.dir.join("keys").join(&name), &cue.dir.join("archive"))
            .expect("a place to write");
        Cue::tell(&name);
    }
}

#[test]
fn a_key_is_whole_or_not_there_however_it_ends() {
    a_key_is_whole_or_not_there(30);
}

#[test]
#[ignore = "takes a minute; .ci/run runs it"]
fn a_key_is_whole_or_not_there_however_it_ends_a_thousand_times() {
    a_key_is_whole_or_not_there(1000);
}

fn a_key_is_whole_or_not_there(kills: usize) {
    let home = tempfile::tempdir().expect("a temporary directory");
    let (keys, archive) = (home.path().join("keys"), home.path().join("archive"));
    for folder in [&keys, &archive] {
        fs::create_dir(folder).expect("a folder");
    }
    let part = "cli::withhold::killed::a_part_that_makes_keys";
    again_and_again(part, home.path(), 0..kills, |round, told| {
        let there = files(&keys);
        assert!(
            told.iter().all(|name| there.contains(name)),
            "round {round}: {there:?}"
        );
        for name in there {
            let unfinished = name
                .strip_prefix('.')
                .and_then(|name| name.strip_suffix(".new"));
            if let Some(name) = unfinished {
                // Whoever makes the key now takes what is left away.
                make_key(&keys.join(name), &archive).expect("it is not in the way");
                assert!(!files(&keys).contains(&format!(".{name}.new")));
            } else {
                let text = fs::read_to_string(keys.join(&name)).expect("a key");
                assert!(Key::parse(&text).is_some(), "round {round}: {name} {text}");
            }
        }
        for name in files(&keys) {
            fs::remove_file(keys.join(name)).expect("our own");
        }
    });
}

#[test]
#[ignore = "a process that another test starts; it is of no use alone"]
fn a_part_on_a_full_disk() {
    let Cue { dir, .. } = Cue::heard();
    withhold(&dir, &key(), &names(&person(0, 1))).expect("a place to write");
    let before = fs::read(dir.join(PATH)).expect("a list");
    limit_files(Some(before.len() as u64 + 10));
    assert!(withhold(&dir, &key(), &names(&person(0, 2))).is_err());
    let made = dir.parent().expect("a folder").join("key");
    limit_files(Some(10));
    let empty = tempfile::tempdir().expect("a temporary directory");
    assert!(make_key(&made, empty.path()).is_err());
    assert!(!made.exists());
    assert_eq!(
        (files(&dir), fs::read(dir.join(PATH)).expect("a list")),
        (vec![PATH.to_owned()], before)
    );
    limit_files(None);
    withhold(&dir, &key(), &names(&person(0, 2))).expect("there is room again");
    make_key(&made, empty.path()).expect("there is room again");
}

#[test]
fn a_full_disk_leaves_the_list_and_no_half_of_a_key() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let dir = home.path().join("archive");
    fs::create_dir(&dir).expect("a folder");
    let part = "cli::withhold::killed::a_part_on_a_full_disk";
    played(cast(part, &Cue { dir, round: 0 }));
    assert_eq!(files(home.path()), ["archive", "key"]);
}

#[test]
fn a_key_that_is_there_is_not_written_over() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let path = home.path().join("key");
    fs::write(&path, "precious").expect("a file");
    assert!(keeping::write_key(&path, &key()).is_err());
    assert_eq!(fs::read(&path).expect("it is there"), b"precious");
    assert_eq!(files(home.path()), ["key"]);
}
