//! Which review files git has not yet: a volunteer who forgets to commit them has said it to nobody.

use super::super::git::Git;
use super::super::surroundings::Surroundings;
use crate::archive::locate::Origin;

/// The review files that are new or changed, by their paths in the folder of the archive or of the reviews; nothing where
/// there is no git or no repository.
pub(super) fn files(around: &Surroundings) -> Option<Vec<String>> {
    let (git, within) = match (&around.configured.reviews, &around.origin) {
        (Some(folder), _) => (Git::at(folder), None),
        (None, Origin::Folder(root)) => (Git::at(root), Some("reviews")),
        (None, Origin::Embedded) => return None,
    };
    // Before the first commit there is none, and every file is new.
    let last = git.commit("HEAD").ok()?;
    let differing = git.differing(last.as_deref(), within).ok()?;
    let paths = differing.iter().map(|path| path.to_string_lossy());
    Some(paths.map(std::borrow::Cow::into_owned).collect())
}
