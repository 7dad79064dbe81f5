//! `rawi forget`: deletes what was kept, and says by name what is gone and what is not.

use super::error::StateError;
use super::journal::lock;
use super::reviewer::{COPIES, DEVICES};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What became of a reader's state.
#[derive(Debug, Default)]
pub struct Forgotten {
    /// The files and the directory that are gone, in that order.
    pub deleted: Vec<PathBuf>,
    /// What could not be deleted.
    pub left: Vec<StateError>,
}

/// Deletes the state of every archive in `dir`, the second copies of reviews, the names of this device, and `dir` itself when nothing else is in it.
/// The reviews themselves lie in archives and stay there.
///
/// Names are removed; what a disk keeps of deleted files is out of reach.
pub fn forget(dir: &Path) -> Forgotten {
    let mut forgotten = Forgotten::default();
    let is_lock = |path: &Path| {
        path.extension()
            .is_some_and(|extension| extension == "lock")
    };
    for folder in [COPIES, DEVICES].map(|name| dir.join(name)) {
        if folder.is_dir() && !folder.is_symlink() {
            forgotten.delete(&folder, fs::remove_dir_all(&folder));
        }
    }
    for path in names(dir).iter().filter(|path| !is_lock(path)) {
        // A session that is just writing finishes first; one that goes on reading begins a new journal.
        let _lock = path
            .extension()
            .is_some_and(|extension| extension == "toml")
            .then(|| lock(path));
        forgotten.delete(path, fs::remove_file(path));
    }
    for path in names(dir).iter().filter(|path| is_lock(path)) {
        forgotten.delete(path, fs::remove_file(path));
    }
    forgotten.delete(dir, fs::remove_dir(dir));
    forgotten
}

impl Forgotten {
    fn delete(&mut self, path: &Path, outcome: io::Result<()>) {
        match outcome {
            Ok(()) => self.deleted.push(path.to_owned()),
            Err(cause) if cause.kind() == ErrorKind::NotFound => {}
            Err(cause) => self
                .left
                .push(StateError::io("state-cannot-delete", path)(cause)),
        }
    }
}

/// What is in a directory, by name; nothing if it cannot be read, which its own deletion then reports.
fn names(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
