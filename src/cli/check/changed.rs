//! Which files of the archive differ from a commit, as git says.

use super::super::git::{Git, Unanswered};
use super::about;
use crate::locale::{Failure, Message};
use anyhow::bail;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

/// The files under `root` that are not as in the commit `revision`, or that git does not know yet, relative to `root`.
/// Those that were removed are among them.
pub(super) fn since(root: &Path, revision: &str) -> anyhow::Result<BTreeSet<PathBuf>> {
    let git = Git::at(root);
    if !git.has_repository().map_err(unanswered)? {
        bail!(Failure::new(about("check-no-repository", root)));
    }
    let Some(commit) = git.commit(revision).map_err(unanswered)? else {
        let message = Message::new("check-no-revision").outside("revision", revision);
        bail!(Failure::new(message));
    };
    let differing = git.differing(Some(&commit), None);
    differing.map_err(unanswered)
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
