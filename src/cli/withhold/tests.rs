//! Names are added once, unseen, by whole files, and to the right list. The people are invented.

use super::hearing::read;
use super::*;
use crate::locale::Locale;
use crate::proof::withheld::{Likeness, PATH, Withheld};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::thread;
use tempfile::TempDir;

fn key() -> Key {
    Key::new([4; 32])
}

fn root() -> TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

fn names(text: &str) -> Vec<Name> {
    read(text.as_bytes()).expect("names")
}

fn told(error: &anyhow::Error) -> String {
    let failure = error.downcast_ref::<Failure>().expect("a message");
    Locale::plain_english().say(failure.message()).to_string()
}

fn find(root: &Path, text: &str) -> Option<Likeness> {
    let list = keeping::read(root).expect("a list").expect("a list");
    Withheld::new(list, key()).expect("its key").likest(text)
}

#[test]
fn names_are_added_once_and_counted() {
    let root = root();
    let heard =
        names("\u{feff}Samira Zandvakil\r\n\n# a comment\n  سمیرا زندوکیل  \nSAMIRA ZANDVAKIL\n");
    let lines: Vec<usize> = heard.iter().map(|name| name.line).collect();
    assert_eq!(lines, [1, 4, 5]);
    let added = withhold(root.path(), &key(), &heard).expect("a list");
    assert_eq!(added, Added { new: 2, known: 1 });
    let before = fs::read(root.path().join(PATH)).expect("a list");
    let again = withhold(root.path(), &key(), &heard).expect("a list");
    assert_eq!(again, Added { new: 0, known: 3 });
    assert_eq!(fs::read(root.path().join(PATH)).expect("a list"), before);
    assert_eq!(
        find(root.path(), "samira-zandvakil.jpg"),
        Some(Likeness::Same)
    );
    let left: Vec<_> = fs::read_dir(root.path()).expect("a folder").collect();
    assert_eq!(left.len(), 1, "no draft is left");
}

#[test]
fn a_name_that_does_not_fit_is_told_by_its_line_and_nothing_is_added() {
    let root = root();
    for (text, line) in [
        ("Samira Zandvakil\nAl\n", "line 2"),
        ("one two three four five sixname\n", "line 1"),
    ] {
        let error = withhold(root.path(), &key(), &names(text)).expect_err("it does not fit");
        let told = told(&error);
        assert!(told.contains(line), "{told}");
        assert!(
            !told.contains("sixname") && !told.contains("Samira"),
            "{told}"
        );
        assert!(!format!("{error:?}").contains("sixname"));
        assert!(!root.path().join(PATH).exists());
    }
    let error = read(b"Samira\nZand\xff\n").expect_err("no UTF-8");
    assert!(told(&error).contains("ine 2") && !format!("{error:?}").contains("Zand"));
    assert!(withhold(root.path(), &key(), &[]).is_err());
}

#[test]
fn a_name_is_not_in_what_debugging_prints() {
    let heard = names("Samira Zandvakil\n");
    assert_eq!(format!("{heard:?}"), "[Name(line 1)]");
}

#[test]
fn another_key_changes_no_list() {
    let root = root();
    withhold(root.path(), &key(), &names("Samira Zandvakil")).expect("a list");
    let before = fs::read(root.path().join(PATH)).expect("a list");
    let other = Key::new([1; 32]);
    assert!(withhold(root.path(), &other, &names("Reza Zandvakil")).is_err());
    let new = root.path().with_extension("key");
    assert!(make_key(&new, root.path()).is_err() && !new.exists());
    assert_eq!(fs::read(root.path().join(PATH)).expect("a list"), before);
}

#[test]
fn a_broken_list_and_a_link_are_left_as_they_are() {
    let root = root();
    let path = root.path().join(PATH);
    fs::write(&path, "<<<<<<< ours\n").expect("a file");
    assert!(withhold(root.path(), &key(), &names("Samira Zandvakil")).is_err());
    assert_eq!(fs::read(&path).expect("a file"), b"<<<<<<< ours\n");
    fs::remove_file(&path).expect("a file");
    let outside = root.path().with_extension("toml");
    symlink(&outside, &path).expect("a link");
    assert!(withhold(root.path(), &key(), &names("Samira Zandvakil")).is_err());
    assert!(!outside.exists());
}

#[test]
fn a_key_is_for_its_owner_alone_and_never_in_the_archive() {
    let root = root();
    let home = tempfile::tempdir().expect("a temporary directory");
    let path = home.path().join("key");
    let made = make_key(&path, root.path()).expect("a key");
    let rights = fs::metadata(&path).expect("a file").permissions().mode();
    assert_eq!(rights & 0o777, 0o600);
    assert_eq!(
        Key::parse(&fs::read_to_string(&path).expect("a file")),
        Some(made)
    );
    assert!(make_key(&path, root.path()).is_err(), "it is there already");
    assert!(make_key(&root.path().join("key"), root.path()).is_err());
    assert!(make_key(&root.path().join("gone/key"), root.path()).is_err());
    let other = make_key(&home.path().join("other"), root.path()).expect("a key");
    assert_ne!(
        Some(other),
        Key::parse(&fs::read_to_string(&path).expect("a file"))
    );
}

#[test]
fn two_at_once_lose_no_name() {
    let root = root();
    let person = |number: u8| {
        let letter = char::from(b'a' + number);
        format!("Samira Zand{}", letter.to_string().repeat(6))
    };
    thread::scope(|scope| {
        for half in [0..10, 10..20] {
            let root = root.path();
            scope.spawn(move || {
                for number in half {
                    withhold(root, &key(), &names(&person(number))).expect("a list");
                }
            });
        }
    });
    for number in 0..20 {
        assert_eq!(
            find(root.path(), &person(number)),
            Some(Likeness::Same),
            "{number}"
        );
    }
}

#[test]
fn whoever_never_lets_go_of_the_folder_is_told_of() {
    let root = root();
    let folder = fs::File::open(root.path()).expect("the folder");
    folder.lock().expect("nobody has it");
    let refused = withhold(root.path(), &key(), &names("Samira Zandvakil"));
    let said = told(&refused.expect_err("it is locked"));
    assert!(said.contains("another program"), "{said}");
    assert!(!root.path().join(PATH).exists());
    drop(folder);
    withhold(root.path(), &key(), &names("Samira Zandvakil")).expect("a list");
}

#[test]
fn what_a_killed_one_left_is_taken_away_and_the_mode_is_kept() {
    let root = root();
    fs::write(root.path().join(".withheld.toml.new"), "half").expect("a file");
    withhold(root.path(), &key(), &names("Samira Zandvakil")).expect("a list");
    let path = root.path().join(PATH);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("our own file");
    withhold(root.path(), &key(), &names("Reza Zandvakil")).expect("a list");
    let mode = fs::metadata(&path).expect("a file").permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
    assert!(!root.path().join(".withheld.toml.new").exists());
}
