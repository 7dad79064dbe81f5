//! What this machine knows of the volunteer who proofreads at it: the handle that was given once, and the device's own name.
//!
//! One line in a file each, beside the journals and 0600 like them. What makes a handle is the desk's matter.

use super::error::StateError;
use super::private;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// No journal is called so: their names end in `.toml`.
const HANDLE: &str = "reviewer";
/// The folder of the names that the device has.
pub(super) const DEVICES: &str = "devices";
/// Bytes of such a file that are read, at most.
const LONGEST: u64 = 64;

/// The folder in which second copies of reviews lie, under the state folder.
pub(super) const COPIES: &str = "reviews";

/// The handle that was kept in the state folder `dir`.
pub fn handle(dir: &Path) -> Option<String> {
    line(&dir.join(HANDLE))
}

/// Keeps a handle for the next sessions.
///
/// # Errors
/// Fails if the system does not let us write there.
pub fn keep_handle(dir: &Path, handle: &str) -> Result<(), StateError> {
    write(dir, HANDLE, handle)
}

/// The name that this device has in the archive, or the folder of reviews, at `folder`: an absolute path without links.
///
/// Two clones on one machine are two devices. One file of both would grow in two ways, and git could not join them.
pub fn device(dir: &Path, folder: &Path) -> Option<String> {
    line(&dir.join(DEVICES).join(name_of(folder)))
}

/// Keeps a name for this device at `folder`; it is the name from then on.
///
/// # Errors
/// Fails if the system does not let us write there.
pub fn keep_device(dir: &Path, folder: &Path, name: &str) -> Result<(), StateError> {
    private::directory(dir).map_err(StateError::io("state-cannot-create", dir))?;
    write(&dir.join(DEVICES), &name_of(folder), name)
}

/// The names that this device has in any folder.
pub fn devices(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir.join(DEVICES)).into_iter().flatten();
    entries
        .flatten()
        .filter_map(|entry| line(&entry.path()))
        .collect()
}

/// The folder for second copies of what is said in the archive, or the folder of reviews, at `folder`. Another copy of the
/// same archive has its own: what was said there for practice is not to turn up here.
pub fn copies(dir: &Path, folder: &Path) -> PathBuf {
    dir.join(COPIES).join(name_of(folder))
}

/// A file name for a path.
fn name_of(folder: &Path) -> String {
    let name = super::journal::file_name(&folder.to_string_lossy());
    name.trim_end_matches(".toml").to_owned()
}

fn line(path: &Path) -> Option<String> {
    // Only a file: a pipe in its place would keep everybody waiting.
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let mut text = String::new();
    let file = is_file.then(|| File::open(path).ok()).flatten()?;
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    let line = text.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

/// Puts another file in the place of the old one, so that a power cut leaves one of both and never half of one.
fn write(dir: &Path, name: &str, line: &str) -> Result<(), StateError> {
    private::directory(dir).map_err(StateError::io("state-cannot-create", dir))?;
    let path = dir.join(name);
    replace(dir, &path, line).map_err(StateError::io("state-cannot-write", &path))
}

fn replace(dir: &Path, path: &Path, line: &str) -> io::Result<()> {
    let beside = path.with_extension(std::process::id().to_string());
    private::remove(&beside)?;
    let written = private::create(&beside).and_then(|mut file| {
        writeln!(file, "{line}")?;
        file.sync_all()
    });
    let done = written
        .and_then(|()| fs::rename(&beside, path))
        .and_then(|()| private::sync_directory(dir));
    if done.is_err() {
        // The cause is told already; what is left of the attempt is of no use to anybody.
        let _ = private::remove(&beside);
    }
    match done {
        Err(cause) if cause.kind() == ErrorKind::IsADirectory => {
            Err(io::Error::from(ErrorKind::AlreadyExists))
        }
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn who_signed_once_is_known_in_the_next_session() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let dir = home.path().join("rawi");
        let archive = Path::new("/home/sara/archive");
        assert_eq!((handle(&dir), device(&dir, archive)), (None, None));
        keep_handle(&dir, "sara").expect("a writable folder");
        keep_device(&dir, archive, "k3").expect("a writable folder");
        keep_handle(&dir, "reza").expect("a writable folder");
        assert_eq!(handle(&dir).as_deref(), Some("reza"));
        assert_eq!(device(&dir, archive).as_deref(), Some("k3"));
        assert_eq!(device(&dir, Path::new("/stick/archive")), None);
        assert_eq!(devices(&dir), ["k3"]);
        let mode = |name: &str| {
            let metadata = fs::metadata(dir.join(name)).expect("a file");
            metadata.permissions().mode() & 0o777
        };
        assert_eq!((mode(HANDLE), mode(DEVICES)), (0o600, 0o700));
        let names = fs::read_dir(&dir).expect("a folder").count();
        assert_eq!(names, 2, "nothing is left of the writing");
    }

    #[test]
    fn what_is_no_line_of_text_is_nobody() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        for bytes in [&b""[..], b"\n\n", &[0xff, 0xfe]] {
            fs::write(dir.path().join(HANDLE), bytes).expect("a file");
            assert_eq!(handle(dir.path()), None, "{bytes:?}");
        }
        fs::remove_file(dir.path().join(HANDLE)).expect("a file");
        fs::create_dir(dir.path().join(HANDLE)).expect("a folder");
        assert_eq!(handle(dir.path()), None);
        assert!(keep_handle(dir.path(), "sara").is_err(), "and it stays");
    }

    #[test]
    fn forgetting_takes_handle_device_and_copies_with_it() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let dir = home.path().join("rawi");
        keep_handle(&dir, "sara").expect("a writable folder");
        keep_device(&dir, Path::new("/voices"), "k3").expect("a writable folder");
        let copy = copies(&dir, Path::new("/voices")).join("a-story");
        fs::create_dir_all(&copy).expect("a folder");
        fs::write(copy.join("sara.k3.toml"), "").expect("a file");
        let forgotten = super::super::forget(&dir);
        assert!(forgotten.left.is_empty(), "{forgotten:?}");
        assert!(!dir.exists());
    }

    #[test]
    fn archives_have_their_copies_apart() {
        let dir = Path::new("/state");
        let of = |archive| copies(dir, Path::new(archive));
        assert_ne!(of("/stick/voices"), of("/home/voices"));
        assert!(of("../../etc").starts_with("/state/reviews"));
    }
}
