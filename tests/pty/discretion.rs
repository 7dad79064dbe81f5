//! What must not be repeated is in no file that a session at the desk writes, and in nothing that is printed of it. The people and
//! their numbers are invented.

use super::desk::archive;
use crate::support::pty::Pty;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

const TEXT: &str = "He left the square.\n\n\
    Then Samira Zandvakil came home home, and her number was +44 20 7946 0123 in those days.\n\n\
    Near the door stood Samira Zandvakli with the bread.";

/// Runs a command of the program in an archive; everything that it says.
fn rawi(root: &Path, words: &[&str], names: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rawi"));
    command.args(words).current_dir(root).env_clear();
    command.env("HOME", root).env("DICPATH", "");
    command.env("RAWI_WITHHELD_KEY", root.join("key"));
    command.args(["--archive", "archive"]);
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = pipes.stderr(Stdio::piped()).spawn().expect("rawi runs");
    let mut input = child.stdin.take().expect("a pipe");
    // Whoever asks for nothing has closed it.
    let _ = input.write_all(names.as_bytes());
    drop(input);
    let output = child.wait_with_output().expect("rawi ends");
    String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8")
}

/// What betrays somebody.
fn is_told(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_lowercase();
    ["samira", "zandvak", "7946", "0123"]
        .iter()
        .any(|word| text.contains(word))
}

fn assert_silent(folder: &Path, but: &Path) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            assert_silent(&path, but);
        } else if path != *but {
            let bytes = fs::read(&path).expect("a file");
            assert!(
                !is_told(&bytes),
                "{}: {}",
                path.display(),
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}

/// Walks through the findings until the one that is looked at is told with these words.
fn look_at(pty: &mut Pty, words: &str) {
    for _ in 0..40 {
        if pty.screen_text().contains(words) {
            return;
        }
        let before = pty.screen_text();
        pty.send(".");
        pty.wait_until(|pty| pty.screen_text() != before);
    }
    panic!("no finding is told with {words}: {}", pty.screen_text());
}

/// Types a line that is asked for, and waits until it is refused; what was typed is still there.
fn is_refused(pty: &mut Pty, line: &str) {
    pty.send(&format!("{line}\r"));
    pty.wait_for_text("would repeat a withheld name");
    pty.send("\x1b");
    pty.wait_until(|pty| !pty.screen_text().contains("would repeat"));
    pty.send("\x15");
}

#[test]
fn no_file_of_a_session_and_no_report_has_a_withheld_name_or_a_number() {
    let root = tempfile::tempdir().expect("a folder");
    let inside = root.path().join("archive");
    archive(&inside, TEXT);
    let key = root.path().join("key");
    let new = ["withhold", "--new-key", key.to_str().expect("UTF-8")];
    let said = rawi(root.path(), &new, "Samira Zandvakil\n");
    assert!(inside.join("withheld.toml").exists(), "{said}");
    let shown = inside.display().to_string();
    let key = key.display().to_string();
    let environment = [
        ("RAWI_REVIEWER", "sara"),
        ("RAWI_WITHHELD_KEY", key.as_str()),
    ];
    let mut pty = Pty::spawn(&["--archive", &shown, "flawed"], &environment, 100, 30);
    pty.wait_for_text("He left the square.");
    pty.send("P");
    pty.wait_for_text("E1");
    for code in ["S002", "T120", "S004", "S003"] {
        look_at(&mut pty, code);
        pty.send("cc");
        pty.wait_for_text("Note:");
        is_refused(&mut pty, "That is Samira Zandvakil");
        is_refused(&mut pty, "Call +44 20 7946 0123");
        pty.send("who is it?\r");
        pty.wait_for_text("Noted");
    }
    for code in ["T120", "S004", "S003"] {
        look_at(&mut pty, code);
        pty.send("x1");
        pty.wait_for_text(&format!("{code}: right as it stands"));
    }
    look_at(&mut pty, "“Zandvakil”");
    pty.send("w");
    pty.wait_for_text("would repeat a withheld name");
    pty.send("\x1b");
    pty.wait_until(|pty| !pty.screen_text().contains("would repeat"));
    pty.send("A");
    pty.wait_for_text("because:");
    is_refused(&mut pty, "Samira Zandvakil said so");
    pty.send("asked\r");
    pty.wait_until(|pty| !pty.screen_text().contains("because:"));
    pty.send("Q");
    assert!(pty.wait_exit().success());
    let reviews = inside.join("reviews/flawed");
    assert_eq!(fs::read_dir(reviews).expect("it was written").count(), 1);
    let entry = inside.join("entries/flawed.toml");
    assert_silent(&inside, &entry);
    assert_silent(pty.home(), &entry);
    for format in ["text", "json", "markdown", "criticmarkup", "patch"] {
        for words in [
            &["review"][..],
            &["review", "flawed"],
            &["review", "--reviewer", "sara"],
        ] {
            let said = rawi(root.path(), &[words, &["--format", format]].concat(), "");
            assert!(!is_told(said.as_bytes()), "{words:?} {format}: {said}");
            assert!(
                said.contains("flawed") || said.contains("patch") || said.contains("notes"),
                "{said}"
            );
        }
    }
    for format in ["human", "json", "sarif", "github"] {
        let said = rawi(root.path(), &["check", "--format", format], "");
        assert!(
            said.contains("S002") && !is_told(said.as_bytes()),
            "{format}: {said}"
        );
    }
}
