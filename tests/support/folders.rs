//! Folders that tests write into: copies of archives, and git in them.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Copies a folder with all that is in it, as `cp -r` does.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let there = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &there);
        } else {
            fs::copy(entry.path(), there).expect("a copy");
        }
    }
}

/// Runs git in a folder, as somebody without a configuration.
pub(crate) fn git(at: &Path, words: &[&str]) {
    let settings = [
        "user.name=a",
        "user.email=a@example.org",
        "commit.gpgsign=false",
        "init.defaultBranch=main",
    ];
    let done = Command::new("git")
        .current_dir(at)
        .args(settings.iter().flat_map(|setting| ["-c", setting]))
        .args(words)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git");
    assert!(done.status.success(), "git {words:?}: {done:?}");
}
