//! What can be lost without harm: texts as they once were, in a folder for the reader's eyes alone.
//!
//! A file is written once, under a name that says what is in it, and never changed.

use super::error::StateError;
use super::{below, private};
use etcetera::base_strategy::BaseStrategy;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Bytes of a file that is read back, at most; a text of an archive is shorter.
const LIMIT: u64 = 1024 * 1024;

/// A folder of files that are found by their names.
#[derive(Clone, Debug)]
pub struct Cache {
    dir: PathBuf,
}

impl Cache {
    /// `$XDG_CACHE_HOME/rawi`, or `~/.cache/rawi`. Nothing is made before something is kept.
    pub fn of_reader() -> Result<Self, StateError> {
        below("XDG_CACHE_HOME", |home| Some(home.cache_dir())).map(Self::at)
    }

    /// The folder `dir`, which is the program's own.
    pub fn at(dir: PathBuf) -> Self {
        Self { dir }
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Keeps `bytes` under `name`, letters and digits, unless they are there already.
    pub fn keep(&self, name: &str, bytes: &[u8]) -> Result<(), StateError> {
        let path = self.dir.join(name);
        if path.exists() {
            return Ok(());
        }
        let refused = StateError::io("state-cannot-write", &path);
        // Another process may do the same at this moment, so each writes a file of its own.
        let beside = self.dir.join(format!("{name}.{}", std::process::id()));
        let written = private::directory(&self.dir)
            .and_then(|()| private::remove(&beside))
            .and_then(|()| private::create(&beside)?.write_all(bytes))
            .and_then(|()| fs::rename(&beside, &path));
        if written.is_err() {
            // What is left of it is deleted with the folder.
            let _ = private::remove(&beside);
        }
        written.map_err(refused)
    }

    /// What was kept under `name`; nothing if it cannot be read.
    pub fn find(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.dir.join(name);
        let about = fs::symlink_metadata(&path).ok()?;
        (about.is_file() && about.len() <= LIMIT).then(|| fs::read(&path).ok())?
    }
}
