//! Which files of the archive differ from a commit, as git says. Git is only asked, never told to do anything.

use super::about;
use crate::locale::{Failure, Message};
use anyhow::bail;
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// Variables by which a hook of git tells the git that it calls where everything is, from a folder that is not ours.
const OF_HOOKS: &[&str] = &[
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_PREFIX",
    "GIT_COMMON_DIR",
];

/// The files under `root` that are not as in the commit `revision`, or that git does not know yet, relative to `root`.
/// Those that were removed are among them.
pub(super) fn since(root: &Path, revision: &str) -> anyhow::Result<BTreeSet<PathBuf>> {
    if !git(root, &["rev-parse", "--is-inside-work-tree"])?
        .status
        .success()
    {
        bail!(Failure::new(about("check-no-repository", root)));
    }
    let commit = format!("{revision}^{{commit}}");
    let words = [
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        &commit,
    ];
    let found = git(root, &words)?;
    let commit = String::from_utf8_lossy(&found.stdout).trim().to_owned();
    if !found.status.success() || commit.is_empty() {
        let message = Message::new("check-no-revision").outside("revision", revision);
        bail!(Failure::new(message));
    }
    let differing = [
        "diff",
        "--name-only",
        "--no-renames",
        "--no-ext-diff",
        "--no-textconv",
        "--relative",
        "-z",
        &commit,
        "--",
    ];
    let unknown = ["ls-files", "--others", "--exclude-standard", "-z"];
    let mut paths = listed(root, &differing)?;
    paths.extend(listed(root, &unknown)?);
    Ok(paths)
}

/// The paths that git prints, each with a zero byte behind it.
fn listed(root: &Path, words: &[&str]) -> anyhow::Result<BTreeSet<PathBuf>> {
    let output = git(root, words)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        bail!(Failure::new(
            Message::new("check-git-failed").outside("cause", said)
        ));
    }
    let paths = output.stdout.split(|byte| *byte == 0);
    let paths = paths.filter(|path| !path.is_empty());
    Ok(paths
        .map(|path| PathBuf::from(OsStr::from_bytes(path)))
        .collect())
}

/// Runs git in the folder `root`. A repository can name programs to be run; those that these questions could reach are
/// switched off.
fn git(root: &Path, words: &[&str]) -> anyhow::Result<Output> {
    let mut command = Command::new("git");
    command
        .arg("-C")
        .arg(root)
        .args(["-c", "core.fsmonitor=false", "--no-optional-locks"])
        .args(words)
        .stdin(Stdio::null());
    for variable in OF_HOOKS {
        command.env_remove(variable);
    }
    command.output().map_err(|cause| {
        let name = if cause.kind() == io::ErrorKind::NotFound {
            "check-no-git"
        } else {
            "check-git-not-run"
        };
        Failure::new(Message::new(name)).because(cause).into()
    })
}
