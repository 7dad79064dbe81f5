//! One append: under the lock of the file itself, in one write, and with the disk's word that it has it.
//!
//! The file itself is locked because it is never rewritten, and because a lock file beside it would travel with git.

use super::super::names::Desk;
use super::super::scan::{self, Scan};
use super::error::ReviewError;
use super::folder::{Folder, Opened, sync};
use crate::archive::files::LIMIT;
use std::io::{self, ErrorKind, Read, Write};

/// Times that a file may be replaced under our hands before we give up.
const ATTEMPTS: usize = 8;

/// Appends the text that `tables` makes of the present content to the desk's file of a story; nothing, if that is empty.
/// Gives back what else it makes.
///
/// Another process of the same volunteer is waited for, not refused: it holds the lock for one write, its lock ends with it
/// however it dies, and a verdict that has to be given again is worse than some milliseconds.
pub(super) fn to_file<T>(
    folder: &Folder,
    desk: &Desk,
    story: &str,
    mut tables: impl FnMut(&Scan) -> (T, String),
) -> Result<T, ReviewError> {
    for _ in 0..ATTEMPTS {
        let mut opened = folder.open(desk, story)?;
        let hold = lock(&opened)?;
        let path = opened.path.clone();
        let cannot_open = |cause| ReviewError::Io("review-cannot-open", path.clone(), cause);
        let cannot_write = |cause| ReviewError::Io("review-cannot-write", path.clone(), cause);
        if !opened.is_in_place().map_err(cannot_open)? {
            continue;
        }
        let mut bytes = Vec::new();
        opened.file.read_to_end(&mut bytes).map_err(cannot_open)?;
        let scan = scan::scan(&bytes);
        let (made, tables) = tables(&scan);
        if tables.is_empty() {
            return Ok(made);
        }
        let addition = complete(&opened, desk, (&scan, bytes.len()), tables)?;
        write(&mut opened, hold, (bytes.len(), &addition)).map_err(cannot_write)?;
        // Git takes no lock. If it put another file in place since we looked, that one has to have the record.
        if opened.is_in_place().map_err(cannot_open)? {
            return Ok(made);
        }
    }
    let path = folder.of_story(story).join(desk.file_name());
    let cause = io::Error::from(ErrorKind::ResourceBusy);
    Err(ReviewError::Io("review-cannot-lock", path, cause))
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
    loop {
        match opened.file.lock() {
            Ok(()) => return Ok(Hold::Alone),
            Err(cause) if cause.kind() == ErrorKind::Interrupted => {}
            Err(cause) if cause.kind() == ErrorKind::Unsupported => return Ok(Hold::Shared),
            Err(cause) => {
                let path = opened.path.clone();
                return Err(ReviewError::Io("review-cannot-lock", path, cause));
            }
        }
    }
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
        sync(&opened.folder)?;
    }
    Ok(())
}
