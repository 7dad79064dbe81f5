//! Reads and writes the list of withheld names and a key's file, whole or not at all: beside it first, under a lock.

use super::refused;
use crate::cli::withheld_key::about;
use crate::locale::{Failure, Message};
use crate::proof::safety::message_name;
use crate::proof::withheld::{Key, List, PATH};
use anyhow::bail;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;
use std::thread;
use std::time::Duration;

/// Bytes of a list, at most: those of any file of an archive.
const LARGEST: u64 = 256 * 1024;
/// Where a list is written before it takes its place in one step.
const DRAFT: &str = ".withheld.toml.new";
/// How often a lock that another process holds is tried, and how long is waited in between: ten seconds in all. One of ours
/// holds it for one list; whatever holds it for longer may hold it for ever.
const TRIES: usize = 500;
const BETWEEN: Duration = Duration::from_millis(20);
/// A key is for its owner alone; the list says nothing to anybody.
const KEY_MODE: u32 = 0o600;
const LIST_MODE: u32 = 0o644;

/// Bytes that nobody can foresee, from the system.
pub(super) fn chance() -> anyhow::Result<[u8; 32]> {
    let mut bytes = [0; 32];
    let read = File::open("/dev/urandom").and_then(|mut file| file.read_exact(&mut bytes));
    read.map_err(|cause| Failure::new(Message::new("withhold-no-chance")).because(cause))?;
    Ok(bytes)
}

/// Keeps others from changing the list of the archive in the folder `root` until it is dropped. Another one of us is waited
/// for; where there are no locks, nobody can be kept from anything, and the list is changed all the same.
pub(super) fn lock(root: &Path) -> anyhow::Result<File> {
    let folder = File::open(root).map_err(|cause| not_written(root, &cause))?;
    for _ in 0..TRIES {
        match folder.try_lock() {
            Ok(()) => return Ok(folder),
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
            Err(TryLockError::Error(cause)) => match cause.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::Unsupported => return Ok(folder),
                _ => bail!(not_written(root, &cause)),
            },
        }
    }
    bail!(Failure::new(about("withhold-busy", root)))
}

/// The list of the archive in the folder `root`; nothing if there is none.
pub(super) fn read(root: &Path) -> anyhow::Result<Option<List>> {
    let path = root.join(PATH);
    let failure = |message| Failure::new(about(message, &path));
    match fs::symlink_metadata(&path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(None),
        Err(cause) => bail!(failure("withhold-list-unread").because(cause)),
        // Nothing else reads it through a link either.
        Ok(found) if !found.is_file() => bail!(failure("withhold-list-no-file")),
        Ok(_) => {}
    }
    let mut text = String::new();
    let file = File::open(&path).and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text));
    file.map_err(|cause| failure("withhold-list-unread").because(cause))?;
    let list = List::parse(&text);
    let refuse = |broken| refused(Message::new(message_name(broken)));
    Ok(Some(list.map_err(refuse)?))
}

/// Puts a list in the place of the one that is there, whoever may be reading it, and whenever the power fails.
pub(super) fn write(root: &Path, list: &List) -> anyhow::Result<()> {
    let path = root.join(PATH);
    let text = list.written();
    if text.len() as u64 > LARGEST {
        bail!(Failure::new(about("withhold-list-full", &path)));
    }
    let mode = fs::metadata(&path).map_or(LIST_MODE, |found| found.permissions().mode() & 0o777);
    let draft = root.join(DRAFT);
    // With the lock, a draft is what somebody left who was killed.
    let replaced = remove(&draft)
        .and_then(|()| create(&draft, mode, text.as_bytes()))
        .and_then(|()| fs::set_permissions(&draft, Permissions::from_mode(mode)))
        .and_then(|()| fs::rename(&draft, &path))
        .and_then(|()| File::open(root)?.sync_all());
    if replaced.is_err() {
        // What went wrong is told already.
        let _ = remove(&draft);
    }
    Ok(replaced.map_err(|cause| not_written(&path, &cause))?)
}

/// Writes a key into a file that is not there yet, whole or not at all: half a key would be in the way of a new one.
pub(super) fn write_key(path: &Path, key: &Key) -> anyhow::Result<()> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let folder = parent.unwrap_or(Path::new("."));
    let _lock = lock(folder)?;
    let mut draft = OsString::from(".");
    draft.push(path.file_name().unwrap_or_default());
    draft.push(".new");
    let draft = folder.join(draft);
    // With the lock, a draft is what somebody left who was killed.
    let written = remove(&draft)
        .and_then(|()| create(&draft, KEY_MODE, key.written().as_bytes()))
        .and_then(|()| name_once(&draft, path))
        .and_then(|()| File::open(folder)?.sync_all());
    if written.is_err() {
        // What went wrong is told already.
        let _ = remove(&draft);
    }
    match written {
        Ok(()) => Ok(()),
        Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {
            bail!(Failure::new(about("withhold-key-there", path)))
        }
        Err(cause) => bail!(not_written(path, &cause)),
    }
}

/// Gives a file another name, which nothing has yet.
fn name_once(from: &Path, to: &Path) -> io::Result<()> {
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // A file system that cannot do both in one step.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
            if fs::symlink_metadata(to).is_ok() {
                return Err(ErrorKind::AlreadyExists.into());
            }
            fs::rename(from, to)
        }
        done => Ok(done?),
    }
}

fn create(path: &Path, mode: u32, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(mode)
        .open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a file is worse than none; that it was not written is told.
        let _ = fs::remove_file(path);
    }
    written
}

fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

fn not_written(path: &Path, cause: &io::Error) -> Failure {
    let message = about("withhold-not-written", path);
    Failure::new(message.outside("cause", cause.kind().to_string()))
}
