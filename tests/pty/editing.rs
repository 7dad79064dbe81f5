//! The editor of the real program, which does what no editor should: at the desk everything goes on, and what happened is told.

use super::desk::archive;
use crate::support::pty::Pty;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A volunteer at the desk, whose editor is a script that each step writes anew.
struct Room {
    root: TempDir,
    pty: Pty,
}

impl Room {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        archive(
            &root.path().join("an archive"),
            "He left the square.\n\nShe opened the door.",
        );
        let script = root.path().join("my editor.sh");
        fs::write(&script, ". \"$STEP\"\n").expect("a file");
        let shown = root.path().join("an archive").display().to_string();
        let step = root.path().join("step").display().to_string();
        // The program is named by its path; the blank in that of its script would part it.
        let editor = format!(
            "/bin/sh -e {}",
            Self::linked(root.path(), &script).display()
        );
        let environment = [
            ("RAWI_REVIEWER", "sara"),
            ("VISUAL", " "),
            ("EDITOR", editor.as_str()),
            ("STEP", step.as_str()),
        ];
        let mut pty = Pty::spawn(&["--archive", &shown, "flawed"], &environment, 80, 24);
        pty.wait_for_text("He left the square.");
        pty.send("P");
        pty.wait_for_text("readers");
        Self { root, pty }
    }

    fn linked(root: &Path, script: &Path) -> PathBuf {
        let link = root.join("editor.sh");
        std::os::unix::fs::symlink(script, &link).expect("a link");
        link
    }

    fn entry(&self) -> PathBuf {
        self.root.path().join("an archive/entries/flawed.toml")
    }

    /// Opens the editor, which does as the step says with the file `$1`.
    fn edit(&mut self, step: &str, told: &str) {
        fs::write(self.root.path().join("step"), step).expect("a file");
        self.pty.send("e");
        self.pty.wait_for_text(told);
        assert!(self.pty.is_raw() && self.pty.screen().alternate_screen());
    }

    /// The next key takes the notice away.
    fn go_on(&mut self) {
        self.pty.send("j");
        self.pty.wait_for_text("readers");
    }
}

#[test]
fn an_editor_that_fails_is_told_and_the_desk_goes_on() {
    let mut room = Room::new();
    let before = fs::read(room.entry()).expect("an entry");
    room.edit("kill -9 $$", "signal: 9");
    room.go_on();
    room.edit("exit 3", "exit status: 3");
    room.go_on();
    assert_eq!(fs::read(room.entry()).expect("an entry"), before);
    // What it wrote before it failed is there, and is shown.
    room.edit(
        "sed -i 's/the door/the window/' \"$1\"; exit 4",
        "exit status: 4",
    );
    room.pty.wait_for_text("{+window+}");
    room.pty.send("\x1b");
    room.pty
        .wait_until(|pty| !pty.screen_text().contains("{+window+}"));
    room.pty.wait_for_text("She opened the window.");
    room.pty.send("u");
    room.pty.wait_for_text("is taken back there");
    room.pty.send("\x1b");
    room.pty
        .wait_until(|pty| !pty.screen_text().contains("is taken back there"));
    room.pty.send("Q");
    assert!(room.pty.wait_exit().success());
}

/// The key sends the signal to both. The session has it in its main thread, as the program has and a test of the harness has not.
#[test]
fn an_interrupt_that_ends_the_editor_does_not_end_the_session() {
    let mut room = Room::new();
    for round in 0..8 {
        let step = format!("echo ready {round}; exec cat");
        fs::write(room.root.path().join("step"), step).expect("a file");
        room.pty.send("e");
        room.pty.wait_for_text(&format!("ready {round}"));
        room.pty.send("\x03");
        room.pty.wait_for_text("signal: 2");
        room.go_on();
    }
}

#[test]
fn an_entry_that_the_editor_breaks_or_deletes_is_told() {
    let mut room = Room::new();
    let entry = room.entry();
    let good = fs::read_to_string(&entry).expect("an entry");
    room.edit("echo '[[[' > \"$1\"", "neither a key");
    let mended = good.replace("the door", "the gate");
    fs::write(room.root.path().join("mended"), mended).expect("a file");
    let step = format!(
        "cat '{}' > \"$1\"",
        room.root.path().join("mended").display()
    );
    fs::write(room.root.path().join("step"), step).expect("a file");
    // The fault is read, and the editor opened once more at its line.
    room.pty.send("\x1b");
    room.pty
        .wait_until(|pty| !pty.screen_text().contains("neither a key"));
    room.pty.send("1");
    room.pty.wait_for_text("What changed");
    room.pty.send("\x1b");
    room.pty
        .wait_until(|pty| !pty.screen_text().contains("What changed"));
    room.edit("rm \"$1\"", "no longer in the archive");
    assert!(!entry.exists());
    room.pty.send("Q");
    assert!(room.pty.wait_exit().success());
}

#[test]
fn an_entry_that_a_failing_editor_breaks_is_offered_for_repair() {
    let mut room = Room::new();
    room.edit("echo '[[[' > \"$1\"; exit 1", "exit status: 1");
    room.pty.wait_for_text("neither a key");
    room.pty.send("\x1b");
    room.pty.wait_for_text("open the editor again");
    room.pty.send("\x1b");
    room.pty
        .wait_until(|pty| !pty.screen_text().contains("open the editor again"));
    room.pty.send("Q");
    assert!(room.pty.wait_exit().success());
    room.pty.wait_for_text("1 file to commit");
}

#[test]
fn an_editor_that_is_not_installed_is_named() {
    let root = tempfile::tempdir().expect("a folder");
    archive(root.path(), "He left the square.");
    let shown = root.path().display().to_string();
    let environment = [
        ("RAWI_REVIEWER", "sara"),
        ("VISUAL", "no-such-editor --wait"),
    ];
    let mut pty = Pty::spawn(&["--archive", &shown, "flawed"], &environment, 80, 24);
    pty.wait_for_text("He left the square.");
    pty.send("P");
    pty.wait_for_text("readers");
    pty.send("e");
    pty.wait_for_text("There is no program no-such-editor.");
    assert!(pty.is_raw());
}
