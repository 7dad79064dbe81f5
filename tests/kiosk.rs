//! A public reading room in a real terminal: nothing is kept, and nothing that a client could send is obeyed.

use crate::support::pty::Pty;
use std::fs;
use std::path::Path;

/// Another archive, such as a client might want to be shown.
const OTHER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");

/// Every file below a folder.
fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the home can be listed") {
        let path = entry.expect("an entry can be listed").path();
        found.push(path.display().to_string());
        if path.is_dir() {
            found.extend(files_below(&path));
        }
    }
    found
}

/// What a client of an SSH server could put into the environment.
const SENT: &[(&str, &str)] = &[
    ("SSH_ORIGINAL_COMMAND", "sh -c 'id > /tmp/owned'"),
    ("RAWI_ARCHIVE", OTHER),
    ("EDITOR", "sh"),
    ("VISUAL", "sh"),
    ("PAGER", "sh"),
    ("LESSOPEN", "|sh"),
    ("LANG", "fa_IR.UTF-8"),
    ("LC_ALL", "ar_IQ.UTF-8"),
];

/// Reads, bookmarks and marks as a reader would, and leaves.
fn read_and_leave(pty: &mut Pty) {
    pty.wait_for_text("97 stories");
    pty.send("B");
    pty.wait_for_text("Bookmarked");
    pty.send("\r");
    pty.wait_for_text("Enter read it");
    pty.send("\r");
    pty.wait_for_text("% ");
    pty.send("mx");
    pty.wait_for_text("Mark x is set");
    pty.send("Q");
    let status = pty.wait_exit();
    assert!(status.success(), "{status:?}");
}

#[test]
fn guests_leave_nothing_behind_and_move_nothing() {
    let mut pty = Pty::spawn(&["--kiosk"], SENT, 80, 24);
    pty.wait_for_text("97 stories");
    pty.send("4");
    pty.wait_for_text("Nothing yet");
    pty.send("1j");
    // Neither pauses the program nor reads the archive again, which only the keeper of the room may.
    pty.send("\x1aR");
    pty.send("?");
    pty.wait_for_text("Keys");
    assert!(
        !pty.screen_text().contains("pause"),
        "{}",
        pty.screen_text()
    );
    pty.send("q");
    pty.send("/kurf");
    pty.wait_for_text("of 97   / kurf");
    pty.send("\x1b");
    read_and_leave(&mut pty);
    assert_eq!(files_below(pty.home()), Vec::<String>::new());
}

#[test]
fn a_login_shell_is_a_kiosk_whatever_it_is_asked_to_run() {
    let asked = format!("--archive {OTHER}; sh");
    let mut pty = Pty::spawn(&["-c", &asked], SENT, 80, 24);
    read_and_leave(&mut pty);
    assert_eq!(files_below(pty.home()), Vec::<String>::new());
}

#[test]
fn the_keeper_of_the_room_names_the_archive() {
    let mut pty = Pty::spawn(&["--kiosk", "--archive", OTHER], &[], 80, 24);
    pty.wait_for_text("8 stories");
    pty.send("Q");
    assert!(pty.wait_exit().success());
}
