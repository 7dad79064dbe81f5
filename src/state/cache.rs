//! What can be lost without harm: texts as they once were, in a folder for the reader's eyes alone.
//!
//! A file is written once, under a name that says what is in it, and never changed.

use super::error::StateError;
use super::private::{self, Lock};
use etcetera::base_strategy::BaseStrategy;
use std::fs;
use std::path::{Path, PathBuf};

/// Bytes of a file that is read back, at most; a text of an archive is shorter.
const LIMIT: u64 = 1024 * 1024;

/// What a file is called until it is whole. It is locked meanwhile, and what a killed process left is filled by the next one.
const UNFINISHED: &str = "new";

/// A folder of files that are found by their names.
#[derive(Clone, Debug)]
pub struct Cache {
    dir: PathBuf,
}

impl Cache {
    /// `$XDG_CACHE_HOME/rawi`, or `~/.cache/rawi`. Nothing is made before something is kept.
    pub fn of_reader() -> Result<Self, StateError> {
        super::below("XDG_CACHE_HOME", |home| Some(home.cache_dir())).map(Self::at)
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
        // Nobody waits for the disk here, so a power cut may have left a file with less in it.
        if self.find(name).is_some_and(|kept| kept == bytes) {
            return Ok(());
        }
        let path = self.dir.join(name);
        let beside = self.dir.join(UNFINISHED);
        let write = || {
            private::directory(&self.dir)?;
            let mut file = Lock::exclusive(&beside)?;
            let put = file.fill(bytes).and_then(|()| fs::rename(&beside, &path));
            put.inspect_err(|_| _ = private::remove(&beside))
        };
        write().map_err(StateError::io("state-cannot-write", &path))
    }

    /// What was kept under `name`; nothing if it cannot be read.
    pub fn find(&self, name: &str) -> Option<Vec<u8>> {
        let path = self.dir.join(name);
        let about = fs::symlink_metadata(&path).ok()?;
        (about.is_file() && about.len() <= LIMIT).then(|| fs::read(&path).ok())?
    }
}
