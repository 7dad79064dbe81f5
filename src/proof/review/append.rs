//! One append: under the lock of the file itself, in one write, and with the disk's word that it has it.
//!
//! The file itself is locked because it is never rewritten, and because a lock file beside it would travel with git.

use super::super::names::Desk;
use super::super::scan::{self, Scan};
use super::error::ReviewError;
use super::folder::{Folder, Opened};
use crate::archive::durable::sync_names;
use crate::archive::files::LIMIT;
use std::fs::TryLockError;
use std::io::{self, ErrorKind, Read, Write};
use std::thread;
use std::time::Duration;

/// Times that a file may be replaced under our hands before we give up.
const ATTEMPTS: usize = 8;

/// How often a lock that another process holds is tried, and how long is waited in between: two seconds in all. A program
/// of ours holds it for one write, and one that writes again and again lets go of it for a moment, which must not be missed;
/// one that holds it for longer must not stop the desk.
const TRIES: usize = 2000;
const BETWEEN: Duration = Duration::from_millis(1);

/// Appends the text that `tables` makes of the present content to the desk's file of a story; nothing, if that is empty.
/// Gives back what else it makes.
///
/// Another process of the same volunteer is waited for, two seconds at most: it holds the lock for one write, its lock ends
/// with it however it dies, and a verdict that has to be given again is worse than some milliseconds.
pub(super) fn to_file<T>(
    folder: &Folder,
    desk: &Desk,
    story: &str,
    mut tables: impl FnMut(&Scan) -> (T, String),
) -> Result<T, ReviewError> {
    for _ in 0..ATTEMPTS {
        let mut opened = folder.open(desk, story)?;
        let hold = lock(&opened)?;
        let done = attempt(&mut opened, hold, desk, &mut tables);
        if hold == Hold::Alone {
            opened.forsake();
        }
        if let Some(made) = done? {
            return Ok(made);
        }
    }
    let path = folder.of_story(story).join(desk.file_name());
    let cause = io::Error::from(ErrorKind::ResourceBusy);
    Err(ReviewError::Io("review-cannot-lock", path, cause))
}

/// Appends to the file that is open; nothing is made of it if another file is in its place.
fn attempt<T>(
    opened: &mut Opened,
    hold: Hold,
    desk: &Desk,
    tables: &mut impl FnMut(&Scan) -> (T, String),
) -> Result<Option<T>, ReviewError> {
    let path = opened.path.clone();
    let cannot_open = |cause| ReviewError::Io("review-cannot-open", path.clone(), cause);
    let cannot_write = |cause| ReviewError::Io("review-cannot-write", path.clone(), cause);
    if !opened.is_in_place().map_err(cannot_open)? {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let mut start = (&opened.file).take(LIMIT + 1);
    start.read_to_end(&mut bytes).map_err(cannot_open)?;
    if bytes.len() as u64 > LIMIT {
        return Err(ReviewError::Full(path));
    }
    let scan = scan::scan(&bytes);
    let (made, tables) = tables(&scan);
    if tables.is_empty() {
        return Ok(Some(made));
    }
    let addition = complete(opened, desk, (&scan, bytes.len()), tables)?;
    write(opened, hold, (bytes.len(), &addition)).map_err(cannot_write)?;
    // Git takes no lock. If it put another file in place since we looked, that one has to have the record.
    let is_there = opened.is_in_place().map_err(cannot_open)?;
    Ok(is_there.then_some(made))
}

/// The bytes to be added: at the beginning of a file, its header as well.
fn complete(
    opened: &Opened,
    desk: &Desk,
    (scan, length): (&Scan, usize),
    tables: String,
) -> Result<String, ReviewError> {
    let header = &scan.header;
    let is_strange = header
        .handle
        .as_ref()
        .is_some_and(|handle| *handle != desk.handle)
        || header
            .device
            .as_ref()
            .is_some_and(|device| *device != desk.device);
    if is_strange {
        return Err(ReviewError::OfAnother(opened.path.clone()));
    }
    let addition = if length == 0 {
        scan::header(&desk.handle, &desk.device) + &tables
    } else {
        tables
    };
    if (length + addition.len()) as u64 > LIMIT {
        return Err(ReviewError::Full(opened.path.clone()));
    }
    Ok(addition)
}

/// Whether nobody else writes meanwhile.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hold {
    Alone,
    /// The file system has no locks. The one write is whole all the same.
    Shared,
}

fn lock(opened: &Opened) -> Result<Hold, ReviewError> {
    let refused = |cause| ReviewError::Io("review-cannot-lock", opened.path.clone(), cause);
    for _ in 0..TRIES {
        match opened.file.try_lock() {
            Ok(()) => return Ok(Hold::Alone),
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
            Err(TryLockError::Error(cause)) => match cause.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::Unsupported => return Ok(Hold::Shared),
                _ => return Err(refused(cause)),
            },
        }
    }
    Err(ReviewError::Busy(opened.path.clone()))
}

fn write(opened: &mut Opened, hold: Hold, (before, addition): (usize, &str)) -> io::Result<()> {
    // One write(2), unless the disk is full: then the rest of it is tried to learn what is the matter.
    if let Err(cause) = opened.file.write_all(addition.as_bytes()) {
        if hold == Hold::Alone {
            // Nobody else writes, so what is behind `before` is ours to take back. Should that fail too, a torn table
            // stays, which reading passes over.
            let _ = opened.file.set_len(before as u64);
        }
        return Err(cause);
    }
    opened.file.sync_all()?;
    if before == 0 {
        sync_names(&opened.folder)?;
    }
    Ok(())
}
