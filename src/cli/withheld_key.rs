//! The key of the withheld names: where it is said to be, and whether it is for its owner's eyes alone.

use super::surroundings::Configured;
use crate::locale::Message;
use crate::proof::safety::KeyFile;
use crate::proof::withheld::Key;
use std::env;
use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// The variable that names the file. It goes before the configuration.
const VARIABLE: &str = "RAWI_WITHHELD_KEY";
/// What others may do with a file.
const OTHERS: u32 = 0o077;
/// Bytes of a key file, at most: the digits, and blanks.
const LARGEST: u64 = 256;

/// The file that somebody has named.
pub(super) fn named(configured: &Configured) -> Option<PathBuf> {
    let variable = env::var_os(VARIABLE).filter(|path| !path.is_empty());
    let variable = variable.map(PathBuf::from);
    variable.or_else(|| configured.config.withheld_key.clone())
}

/// The key of the archive in the folder `root`, or why there is none.
pub(super) fn find(configured: &Configured, root: Option<&Path>) -> KeyFile {
    let Some(path) = named(configured) else {
        return KeyFile::Unnamed;
    };
    if root.is_some_and(|root| lies_in(&path, root)) {
        return KeyFile::Refused(about("safety-key-inside", &path));
    }
    match read(&path) {
        Ok(key) => KeyFile::Read(key),
        Err(why) => KeyFile::Refused(why),
    }
}

/// Reads a key file; what is wrong with it repeats nothing that stands in it.
fn read(path: &Path) -> Result<Key, Message> {
    let unreadable = |cause: std::io::Error| {
        about("safety-key-unreadable", path).outside("cause", cause.kind().to_string())
    };
    // The opening of a pipe would wait for its writer.
    if !fs::metadata(path).map_err(unreadable)?.is_file() {
        return Err(about("safety-key-no-file", path));
    }
    let file = File::open(path).map_err(unreadable)?;
    let mode = file.metadata().map_err(unreadable)?.permissions().mode();
    if mode & OTHERS != 0 {
        return Err(about("safety-key-open", path));
    }
    let mut text = String::new();
    let read = file.take(LARGEST).read_to_string(&mut text);
    let key = read.ok().and_then(|_| Key::parse(&text));
    key.ok_or_else(|| about("safety-key-none", path))
}

/// Whether a file, which need not be there yet, lies in a folder.
pub(super) fn lies_in(path: &Path, folder: &Path) -> bool {
    let Ok(folder) = fs::canonicalize(folder) else {
        return false;
    };
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let whole = fs::canonicalize(path).or_else(|_| fs::canonicalize(parent));
    whole.is_ok_and(|whole| whole.starts_with(folder))
}

pub(super) fn about(message: &'static str, path: &Path) -> Message {
    Message::new(message).outside("path", path.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own file");
    }

    #[test]
    fn a_key_that_others_can_read_is_none() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("key");
        fs::write(&path, Key::new([3; 32]).written()).expect("a file");
        for (mode, refused) in [
            (0o600, None),
            (0o400, None),
            (0o640, Some("safety-key-open")),
            (0o604, Some("safety-key-open")),
            (0o622, Some("safety-key-open")),
        ] {
            set_mode(&path, mode);
            let why = read(&path).err();
            assert_eq!(why.as_ref().map(Message::name), refused, "{mode:o}");
        }
    }

    #[test]
    fn what_is_wrong_with_a_key_file_is_said_without_its_text() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("key");
        let digits = "5".repeat(63);
        for (text, name) in [
            (digits.as_str(), "safety-key-none"),
            ("", "safety-key-none"),
            (&"5".repeat(1000), "safety-key-none"),
        ] {
            fs::write(&path, text).expect("a file");
            set_mode(&path, 0o600);
            let why = read(&path).expect_err("no key");
            assert_eq!(why.name(), name);
            assert!(!format!("{why:?}").contains("555"));
        }
        let folder = read(dir.path()).expect_err("no file");
        assert_eq!(folder.name(), "safety-key-no-file");
        let gone = read(&dir.path().join("gone")).expect_err("no file");
        assert_eq!(gone.name(), "safety-key-unreadable");
    }

    #[test]
    fn a_key_in_the_archive_is_found_out_by_whatever_way() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let root = dir.path().join("archive");
        fs::create_dir_all(root.join("entries")).expect("folders");
        fs::write(root.join("key"), "").expect("a file");
        symlink(&root, dir.path().join("link")).expect("a link");
        symlink(root.join("key"), dir.path().join("key")).expect("a link");
        for inside in [
            "archive/key",
            "archive/new",
            "archive/entries/../k",
            "link/key",
            "key",
        ] {
            assert!(lies_in(&dir.path().join(inside), &root), "{inside}");
        }
        for outside in ["new", "archive/../new", "archive.key"] {
            assert!(!lies_in(&dir.path().join(outside), &root), "{outside}");
        }
    }
}
