//! Directories, files and locks that are for the reader's eyes alone: 0700 and 0600, whatever the umask allows.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

const FILE: u32 = 0o600;
const DIRECTORY: u32 = 0o700;
const OTHERS: u32 = 0o077;

/// Makes sure that the directory exists and that nobody else can look into it.
pub(super) fn directory(path: &Path) -> io::Result<()> {
    if !path.exists() {
        DirBuilder::new()
            .recursive(true)
            .mode(DIRECTORY)
            .create(path)?;
        if let Some(parent) = path.parent() {
            sync_directory(parent)?;
        }
    }
    close_to_others(&File::open(path)?)
}

/// Opens a file at its end, creating it where there is none.
pub(super) fn append_to(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new()
        .append(true)
        .create(true)
        .mode(FILE)
        .open(path)?;
    close_to_others(&file)?;
    Ok(file)
}

/// Creates a file that must not exist yet.
pub(super) fn create(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(FILE)
        .open(path)
}

/// Makes the names in a directory durable: a new or renamed file survives a power cut only after this.
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Removes a file, if it is there.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn close_to_others(file: &File) -> io::Result<()> {
    let mode = file.metadata()?.permissions().mode();
    if mode & OTHERS == 0 {
        return Ok(());
    }
    // What its owner may not do stays forbidden: a read-only directory is not made writable behind his back.
    match file.set_permissions(fs::Permissions::from_mode(mode & !OTHERS)) {
        // Somebody else's directory, on a shared stick for example, is used as it is.
        Err(cause) if cause.kind() == ErrorKind::PermissionDenied => Ok(()),
        done => done,
    }
}

/// A lock that ends when it is dropped, or when the process dies in any way.
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Waits until nobody else holds the lock at `path`, whose file it creates.
    pub(super) fn exclusive(path: &Path) -> io::Result<Self> {
        loop {
            let file = OpenOptions::new()
                .append(true)
                .create(true)
                .mode(FILE)
                .open(path)?;
            without_interruption(|| file.lock())?;
            // While this process waited, `forget` may have deleted the file: then others lock another one by now.
            if is_at(&file, path)? {
                return Ok(Self { file });
            }
        }
    }

    /// Waits until nobody writes. On a read-only disk, or where nothing was ever written, there is nothing to wait for.
    pub(super) fn shared(path: &Path) -> Option<Self> {
        let file = File::open(path).ok()?;
        without_interruption(|| file.lock_shared()).ok()?;
        Some(Self { file })
    }

    /// Fills the file that is locked with nothing but `bytes`.
    pub(super) fn fill(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.write_all(bytes)
    }
}

fn without_interruption(mut lock: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    loop {
        match lock() {
            Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}

fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let mine = file.metadata()?;
    match fs::metadata(path) {
        Ok(there) => Ok((there.dev(), there.ino()) == (mine.dev(), mine.ino())),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(false),
        Err(cause) => Err(cause),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_file_that_was_deleted_is_not_the_one_that_others_lock() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("a.lock");
        let waited = append_to(&path).expect("a file");
        assert!(is_at(&waited, &path).expect("a file"));
        remove(&path).expect("a file to remove");
        assert!(!is_at(&waited, &path).expect("no file is an answer"));
        let _other = Lock::exclusive(&path).expect("a free lock");
        assert!(!is_at(&waited, &path).expect("a file"));
        remove(&path).expect("a file to remove");
        remove(&path).expect("none is fine too");
    }

    #[test]
    fn what_the_owner_may_not_do_stays_forbidden() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o555))
            .expect("our own directory");
        directory(dir.path()).expect("our own directory");
        assert_eq!(
            fs::metadata(dir.path()).expect("there").mode() & 0o777,
            0o500
        );
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700))
            .expect("our own directory");
    }
}
