//! A session of the real program at the desk, with files and an editor: what is said and done is on the disk, what others said
//! arrives with another reading, and leaving names what there is to commit.

use super::assert_restored;
use crate::support::pty::Pty;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// An archive of one text with a slip in it, beside an editor that mends the slip.
fn room(root: &Path) -> (PathBuf, PathBuf) {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/flawed");
    let archive = root.join("archive");
    fs::create_dir_all(archive.join("entries")).expect("folders");
    for file in ["archive.toml", "sources.toml"] {
        fs::copy(fixture.join(file), archive.join(file)).expect("a file");
    }
    let entry = fs::read_to_string(fixture.join("entries/flawed.toml")).expect("a file");
    let (head, _) = entry.split_once("[text]").expect("a body");
    let line = |number| format!("Line {number} of the letter.");
    let body = (1..=30).map(line).collect::<Vec<_>>().join("\n\n");
    let body = body.replace("Line 2 of", "Lien 2 of");
    let text = format!("{head}[text]\nbody = '''\n{body}\n'''\n");
    fs::write(archive.join("entries/flawed.toml"), text).expect("our own");
    let editor = root.join("mender");
    let script = "#!/bin/sh\nsed 's/Lien 2/Line 2/' \"$1\" > \"$1.new\" && mv \"$1.new\" \"$1\"\n";
    fs::write(&editor, script).expect("our own");
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).expect("our own");
    (archive, editor)
}

/// The only file of a folder.
fn only_file(folder: &Path) -> PathBuf {
    let mut files = fs::read_dir(folder).expect("a folder");
    let file = files.next().expect("a file").expect("a file").path();
    assert!(files.next().is_none(), "there is one");
    file
}

/// What Sara has written, as Omid would have written it.
fn echoed(reviews: &Path) {
    let own = fs::read_to_string(only_file(reviews)).expect("a file");
    let id = own
        .lines()
        .find_map(|line| line.strip_prefix("id = \""))
        .expect("an id");
    let other = format!("{}A", &id[..25]);
    let device = own
        .lines()
        .find(|line| line.starts_with("dev = "))
        .expect("a device");
    let his = own
        .replace("reviewer = \"sara\"", "reviewer = \"omid\"")
        .replace(device, "dev = \"zz\"")
        .replace(&id[..26], &other)
        .replace("is that so?", "bee note");
    fs::write(reviews.join("omid.zz.toml"), his).expect("our own");
}

#[test]
fn a_text_is_edited_read_judged_and_left() {
    let root = tempfile::tempdir().expect("a folder");
    let (archive, editor) = room(root.path());
    let (shown, editor) = (archive.display().to_string(), editor.display().to_string());
    let environment = [("RAWI_REVIEWER", "sara"), ("VISUAL", editor.as_str())];
    let mut pty = Pty::spawn(&["--archive", &shown, "flawed"], &environment, 80, 24);
    pty.wait_for_text("Lien 2");
    pty.send("P");
    pty.wait_for_text("0 readers");
    pty.send("c\ris that so?\r");
    pty.wait_for_text("Noted");
    // Somebody else says something meanwhile.
    let reviews = archive.join("reviews/flawed");
    echoed(&reviews);
    pty.send("R");
    pty.wait_for_text("read again");
    pty.send("r");
    pty.wait_for_text("omid");
    pty.send("\x1b");
    pty.wait_until(|pty| !pty.screen_text().contains("omid"));
    // The editor has the terminal, and what it changed is shown.
    pty.send("e");
    pty.wait_for_text("{+Line+}");
    pty.send("\x1b");
    pty.wait_until(|pty| !pty.screen_text().contains("{+Line+}"));
    let file = fs::read_to_string(archive.join("entries/flawed.toml")).expect("a file");
    assert!(file.contains("Line 2 of the letter."));
    // A verdict counts once every page was drawn.
    pty.send("a");
    pty.wait_for_text("not on the screen yet");
    for _ in 0..20 {
        if pty.screen_text().contains("100%") {
            break;
        }
        let before = pty.screen_text();
        pty.send(" ");
        pty.wait_until(|pty| pty.screen_text() != before);
    }
    pty.send("a");
    pty.wait_until(|_| {
        let own = fs::read_dir(&reviews).expect("a folder");
        let mut own = own.filter_map(|file| fs::read_to_string(file.ok()?.path()).ok());
        own.any(|text| text.contains("state = \"ok\""))
    });
    pty.send("Q");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
    let told = "1 ok, 0 problems, 1 note, 2 files to commit";
    assert!(pty.screen_text().contains(told), "{}", pty.screen_text());
}
