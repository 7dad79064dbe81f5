//! The desk of the real program: dictionaries are opened behind its back, and what they find arrives without a key.

use crate::support::pty::Pty;
use std::fs;
use std::path::Path;

/// The archive of the fixtures with another text, and a dictionary of its own.
pub(super) fn archive(root: &Path, text: &str) {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for folder in ["entries", "dictionaries"] {
        fs::create_dir_all(root.join(folder)).expect("a folder");
    }
    for file in ["archive.toml", "sources.toml"] {
        fs::copy(fixtures.join("flawed").join(file), root.join(file)).expect("a file");
    }
    for file in ["dictionaries/en.aff", "dictionaries/en.dic"] {
        fs::copy(fixtures.join(file), root.join(file)).expect("a file");
    }
    let entry = fs::read_to_string(fixtures.join("flawed/entries/flawed.toml")).expect("a file");
    let (head, _) = entry.split_once("[text]").expect("a body");
    let head = head
        .replace("Doubled words", "The letter")
        .replace("A text with mistakes.", "They came to the city.");
    let body = format!("[text]\nbody = '''\n{text}\n'''\n");
    fs::write(root.join("entries/flawed.toml"), format!("{head}{body}")).expect("a file");
}

#[test]
fn findings_of_spelling_arrive_and_words_are_suggested_and_accepted() {
    let root = tempfile::tempdir().expect("a folder");
    archive(root.path(), "He left the square.\n\nShe opened the windwo.");
    let shown = root.path().display().to_string();
    let mut pty = Pty::spawn(
        &["--archive", &shown, "flawed"],
        &[("RAWI_REVIEWER", "sara")],
        80,
        24,
    );
    pty.wait_for_text("He left the square.");
    pty.send("P");
    pty.wait_for_text("H1");
    pty.send(".");
    pty.wait_for_text("L160");
    pty.send("i");
    pty.wait_for_text("1  window");
    pty.send("\x1b");
    pty.wait_until(|pty| !pty.screen_text().contains("1  window"));
    pty.send(".w");
    pty.wait_for_text("in the list of words now");
    // The next key takes the notice away.
    pty.send("j");
    pty.wait_for_text("H0");
    let list = fs::read_to_string(root.path().join("words/en.txt")).expect("a list");
    assert_eq!(list, "windwo\n");
    // After another reading of the archive, its dictionaries are opened again.
    fs::write(root.path().join("words/en.txt"), "").expect("our own file");
    pty.send("R");
    pty.wait_for_text("read again");
    pty.send("j");
    pty.wait_for_text("H1");
}

/// The folder of the reviews cannot be made, because something else has its name.
#[test]
fn where_reviews_cannot_be_written_nothing_is_shown_as_said() {
    let root = tempfile::tempdir().expect("a folder");
    archive(root.path(), "He left the square.\n\nShe opened the windwo.");
    let reviews = root.path().join("reviews");
    fs::write(&reviews, "a file").expect("our own");
    let shown = root.path().display().to_string();
    let mut pty = Pty::spawn(
        &["--archive", &shown, "flawed"],
        &[("RAWI_REVIEWER", "sara")],
        80,
        24,
    );
    pty.wait_for_text("He left the square.");
    pty.send("P");
    pty.wait_for_text("H1");
    pty.send("c\r");
    pty.send("is it so?\r");
    pty.wait_for_text("Something else has");
    assert_eq!(fs::read(&reviews).expect("the file"), b"a file");
    // What was typed is still there, and is said once it can be.
    fs::remove_file(&reviews).expect("our own");
    pty.send("\x1b");
    pty.wait_until(|pty| !pty.screen_text().contains("Not done"));
    pty.wait_for_text("Note: is it so?");
    pty.send("\r");
    pty.wait_for_text("Noted");
    let files = fs::read_dir(reviews.join("flawed")).expect("the folder of the entry");
    let files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    let [file] = &files[..] else {
        panic!("{files:?}");
    };
    let text = fs::read_to_string(file).expect("a review file");
    assert!(text.contains("is it so?"), "{text}");
}
