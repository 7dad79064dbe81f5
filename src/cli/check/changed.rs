//! Which files of the archive differ from a commit, as git says, and whether others are to be looked at for that.

use super::super::git::{Git, Unanswered};
use super::about;
use crate::archive::files::LIMIT;
use crate::locale::{Failure, Message};
use anyhow::bail;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the entries.
const ENTRIES: &str = "entries";
/// What an entry says of itself that other files are compared with.
const REFERRED_TO: [&str; 4] = ["id", "aliases", "status", "consent"];

/// What differs from a commit.
#[derive(Debug, Default)]
pub(super) struct Changed {
    /// Relative to the root; those that were removed, too.
    pub(super) files: BTreeSet<PathBuf>,
    /// Whether a file that has not changed can be wrong for it: an entry came or went, or is known by something else.
    pub(super) reaches_others: bool,
}

/// The files under `root` that are not as in the commit `revision`, or that git does not know yet, relative to `root`.
/// Those that were removed are among them.
pub(super) fn since(root: &Path, revision: &str) -> anyhow::Result<Changed> {
    let git = Git::at(root);
    if !git.has_repository().map_err(unanswered)? {
        bail!(Failure::new(about("check-no-repository", root)));
    }
    let Some(commit) = git.commit(revision).map_err(unanswered)? else {
        let message = Message::new("check-no-revision").outside("revision", revision);
        bail!(Failure::new(message));
    };
    let files = git.differing(Some(&commit), None).map_err(unanswered)?;
    let is_entry = |path: &&PathBuf| path.starts_with(ENTRIES);
    let entries: BTreeSet<PathBuf> = files.iter().filter(is_entry).cloned().collect();
    let former = git.kept(&commit, &entries).map_err(unanswered)?;
    let is_known_as_before = |path: &PathBuf| {
        let was = former.get(path).and_then(|bytes| referred_to(bytes));
        let is = present(&root.join(path)).and_then(|bytes| referred_to(&bytes));
        was.is_some() && was == is
    };
    Ok(Changed {
        reaches_others: !entries.iter().all(is_known_as_before),
        files,
    })
}

/// What is in a file that can be one of an archive.
fn present(path: &Path) -> Option<Vec<u8>> {
    let about = fs::symlink_metadata(path).ok()?;
    let is_short = about.is_file() && about.len() <= LIMIT;
    is_short.then(|| fs::read(path).ok())?
}

/// What other files refer to in an entry; nothing if that cannot be read.
fn referred_to(bytes: &[u8]) -> Option<Vec<Option<toml::Value>>> {
    let table: toml::Table = std::str::from_utf8(bytes).ok()?.parse().ok()?;
    let value = |key: &&str| table.get(*key).cloned();
    Some(REFERRED_TO.iter().map(value).collect())
}

fn unanswered(why: Unanswered) -> anyhow::Error {
    let failure = match why {
        Unanswered::NotRun(cause) if cause.kind() == io::ErrorKind::NotFound => {
            Failure::new(Message::new("check-no-git")).because(cause)
        }
        Unanswered::NotRun(cause) => Failure::new(Message::new("check-git-not-run")).because(cause),
        Unanswered::Failed(said) => {
            Failure::new(Message::new("check-git-failed").outside("cause", said))
        }
    };
    failure.into()
}
