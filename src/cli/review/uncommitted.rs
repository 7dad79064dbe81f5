//! Which review files git has not yet: a volunteer who forgets to commit them has said it to nobody.
//!
//! Git is only asked. Programs that the repository's own settings name are not to be started by it: an archive may come from
//! anywhere.

use super::super::surroundings::Surroundings;
use crate::archive::locate::Origin;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Settings under which git starts nothing that a repository names.
const HARMLESS: &[&str] = &[
    "--no-optional-locks",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
];

/// The review files that are new or changed, by their paths in the repository; nothing where there is no git or no
/// repository.
pub(super) fn files(around: &Surroundings) -> Option<Vec<String>> {
    let (folder, inside) = folder(around)?;
    let output = Command::new("git")
        .arg("-C")
        .arg(&folder)
        .args(HARMLESS)
        .args(["ls-files", "-z", "--others", "--modified", "--deduplicate"])
        .args(["--exclude-standard", "--full-name", "--"])
        .arg(&inside)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let staged = Command::new("git")
        .arg("-C")
        .arg(&folder)
        .args(HARMLESS)
        .args([
            "diff-index",
            "-z",
            "--cached",
            "--name-only",
            "--no-ext-diff",
            "HEAD",
            "--",
        ])
        .arg(&inside)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    if !output.status.success() {
        return None;
    }
    // Before the first commit there is no HEAD; what is staged then is no commit either, and git says nothing of it.
    let staged = staged.map(|staged| staged.stdout).unwrap_or_default();
    let mut names: Vec<String> = [output.stdout, staged]
        .iter()
        .flat_map(|bytes| bytes.split(|byte| *byte == 0))
        .filter(|name| !name.is_empty())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    names.sort();
    names.dedup();
    Some(names)
}

/// Where git is asked, and about what.
fn folder(around: &Surroundings) -> Option<(PathBuf, PathBuf)> {
    if let Some(folder) = &around.configured.reviews {
        return Some((folder.clone(), PathBuf::from(".")));
    }
    match &around.origin {
        Origin::Folder(root) => Some((root.clone(), Path::new("reviews").to_owned())),
        Origin::Embedded => None,
    }
}
