//! The file that keeps one reader's state of one archive: whole tables are appended, and now and then it is rewritten.
//!
//! Appending and rewriting happen under a lock file; the journal is opened after the lock is held, since a rewrite puts
//! another file in its place. How a table looks is `table`'s, what the records mean is `kept`'s.

use super::error::StateError;
use super::kept::Kept;
use super::private::{self, Lock};
use super::record::Record;
use super::table::{self, Scan};
use crate::locale::Message;
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Bytes that a journal may grow to before it is worth rewriting.
const LARGE: usize = 64 * 1024;

/// Bytes of an archive's id that go into a file name, which file systems end at 255. Capitals are written as numbers,
/// since some file systems take them for the small letters.
const LONGEST_NAME: usize = 120;

/// How sure an append is before it is acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// The kernel has it: no death of this process can lose it, only a power cut within the next seconds can. Enough
    /// for a reading position, which comes with every story and is soon replaced; it spares a slow disk the waiting.
    Written,
    /// The disk has it, for what a reader made on purpose and would miss.
    Synced,
}

impl Durability {
    /// What the most precious of the records deserves.
    pub fn of(records: &[Record]) -> Self {
        let passing = |record: &Record| match record {
            Record::Opened { .. } | Record::At { .. } | Record::Chose { .. } => true,
            Record::Bookmarked { .. }
            | Record::Unbookmarked { .. }
            | Record::Marked { .. }
            | Record::Read { .. }
            | Record::Unread { .. } => false,
        };
        if records.iter().all(passing) {
            Self::Written
        } else {
            Self::Synced
        }
    }
}

/// Where a reader's state is kept, if it is kept at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    path: Option<PathBuf>,
}

/// What a journal held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    pub kept: Kept,
    /// The lines, from 1, in which something begins that is not a whole table. Everything else was read.
    pub damaged: Vec<usize>,
    /// Tables of a newer version of the program, which stay in the file.
    pub unknown: usize,
}

impl Found {
    /// Says which part of the file was passed over, if any was.
    pub fn complaint(&self) -> Option<Message> {
        let first = self.damaged.first()?;
        let message = Message::new("state-damaged").count("count", self.damaged.len());
        Some(message.inside("line", first.to_string()))
    }
}

/// What [`Journal::tidy`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tidied {
    /// The journal was small, or nearly all of it was still needed.
    Left,
    /// It was rewritten, from so many bytes to so many.
    Rewritten { from: usize, to: usize },
}

impl Journal {
    /// The journal of the archive with this id in `dir`. Nothing is opened or created before the first append.
    pub fn open(dir: &Path, archive: &str) -> Self {
        Self {
            path: Some(dir.join(file_name(archive))),
        }
    }

    /// Keeps nothing and touches no file, for `--private` and the kiosk.
    pub const fn none() -> Self {
        Self { path: None }
    }

    /// The file, where there is to be one.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Reads what is kept. No file is nothing kept, and damage is passed over; only a file that the system will not
    /// let us read is an error.
    pub fn read(&self) -> Result<Found, StateError> {
        let Some(path) = &self.path else {
            return Ok(Found::default());
        };
        let lock = Lock::shared(&beside(path, "lock"));
        let bytes = contents(path)?;
        drop(lock);
        let scan = table::scan(&bytes);
        Ok(Found {
            kept: scan.records.iter().collect(),
            damaged: scan.damaged.iter().map(|damage| damage.line).collect(),
            unknown: scan.unknown.len(),
        })
    }

    /// Adds records to the end, all or none of them. An error loses nothing else: the records are not kept, or, when
    /// only the syncing failed, they are kept unless the power goes.
    pub fn append(&self, records: &[Record], durability: Durability) -> Result<(), StateError> {
        let Some(path) = self.path.as_ref().filter(|_| !records.is_empty()) else {
            return Ok(());
        };
        let tables: String = records.iter().map(table::write).collect();
        let dir = directory_of(path);
        private::directory(dir).map_err(StateError::io("state-cannot-create", dir))?;
        let lock = lock(path)?;
        let writing = || StateError::io("state-cannot-write", path);
        let mut file = private::append_to(path).map_err(writing())?;
        let before = file.metadata().map_err(writing())?.len();
        if before == 0 {
            // Whatever is synced later is of no use in a file whose name a power cut takes away.
            private::sync_directory(dir).map_err(writing())?;
        }
        // One write(2), unless the disk is full: then the rest of it is tried to learn what is the matter.
        if let Err(cause) = file.write_all(tables.as_bytes()) {
            // Nobody else writes while the lock is held, so what is after `before` is ours to take back. Should that
            // fail too, a torn table stays, which reading passes over.
            let _ = file.set_len(before);
            return Err(writing()(cause));
        }
        // Others need not wait for the disk. If one of them rewrites the journal meanwhile, it syncs our tables itself.
        drop(lock);
        if durability == Durability::Synced {
            file.sync_data().map_err(writing())?;
        }
        Ok(())
    }

    /// Rewrites the journal when it is large and mostly no longer needed, and removes what a killed rewrite left.
    ///
    /// Tables of newer versions are carried over as they are, damaged ones and comments as comments.
    pub fn tidy(&self) -> Result<Tidied, StateError> {
        let Some(path) = &self.path else {
            return Ok(Tidied::Left);
        };
        let new = beside(path, "new");
        let large = fs::metadata(path).is_ok_and(|file| file.len() >= LARGE as u64);
        // A glance without the lock is enough: what grows later is for the next time.
        if !large && !new.exists() {
            return Ok(Tidied::Left);
        }
        let _lock = lock(path)?;
        private::remove(&new).map_err(StateError::io("state-cannot-remove", &new))?;
        let bytes = contents(path)?;
        let short = rewritten(&table::scan(&bytes));
        if bytes.len() < LARGE || short.len() > bytes.len() / 2 {
            return Ok(Tidied::Left);
        }
        let replaced = replace(path, &new, short.as_bytes());
        replaced
            .inspect_err(|_| _ = private::remove(&new))
            .map_err(StateError::io("state-cannot-rewrite", path))?;
        Ok(Tidied::Rewritten {
            from: bytes.len(),
            to: short.len(),
        })
    }
}

/// Puts a new file in the place of the journal, so that at every moment one of the two is there whole.
fn replace(path: &Path, new: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = private::create(new)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(new, path)?;
    private::sync_directory(directory_of(path))
}

/// The shortest journal that says the same.
fn rewritten(scan: &Scan) -> String {
    let mut text = String::new();
    let damaged = scan
        .damaged
        .iter()
        .flat_map(|damage| damage.bytes.split(|byte| *byte == b'\n'));
    for line in scan.comments.iter().copied().chain(damaged) {
        let line = String::from_utf8_lossy(line);
        let mark = if line.starts_with('#') {
            ""
        } else {
            "# damaged: "
        };
        text.push_str(mark);
        text.extend(line.chars().filter(|c| !c.is_control()));
        text.push('\n');
    }
    let kept: Kept = scan.records.iter().collect();
    text.extend(kept.records().iter().map(table::write));
    text.extend(scan.unknown.iter().flat_map(|table| ["\n", table, "\n"]));
    text
}

fn contents(path: &Path) -> Result<Vec<u8>, StateError> {
    match fs::read(path) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(StateError::io("state-cannot-read", path)),
    }
}

/// Waits for the journal at `path` to be nobody else's.
pub(super) fn lock(path: &Path) -> Result<Lock, StateError> {
    let lock = beside(path, "lock");
    Lock::exclusive(&lock).map_err(StateError::io("state-cannot-lock", &lock))
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    path.with_extension(extension)
}

fn directory_of(path: &Path) -> &Path {
    path.parent()
        .expect("a journal's path was joined to a directory")
}

/// A file name that no id, however it is spelt, can make lead out of the directory or meet another's.
pub(super) fn file_name(archive: &str) -> String {
    let plain = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_');
    let spelt = |byte: u8| {
        if plain(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02x}")
        }
    };
    let mut name: String = archive.bytes().map(spelt).collect();
    if name.is_empty() || name.len() > LONGEST_NAME {
        let sum = crc32fast::hash(archive.as_bytes());
        name.truncate(LONGEST_NAME);
        name = format!("{name}%%{sum:08x}");
    }
    name + ".toml"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_become_names_that_stay_in_the_directory_and_apart() {
        let long = "x".repeat(500);
        let ids = [
            "stories",
            "Stories",
            "../stories",
            "",
            "a/b",
            "a%2fb",
            "a.b",
            "راوی",
            &long,
            &long[1..],
        ];
        let names: std::collections::BTreeSet<String> = ids.into_iter().map(file_name).collect();
        assert_eq!(names.len(), ids.len(), "{names:?}");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "%-_".contains(c);
        for name in names {
            let stem = name.strip_suffix(".toml").expect("a TOML file");
            assert!(
                !stem.is_empty() && stem.chars().all(plain) && name.len() < 200,
                "{name}"
            );
        }
        assert_eq!(file_name("stories-2026"), "stories-2026.toml");
    }

    #[test]
    fn only_what_is_soon_replaced_anyway_is_not_waited_for() {
        let place = super::super::SavedPlace::start_of("kitchen");
        let position = Record::At {
            place: place.clone(),
        };
        assert_eq!(
            Durability::of(std::slice::from_ref(&position)),
            Durability::Written
        );
        assert_eq!(
            Durability::of(&[position, Record::Bookmarked { place }]),
            Durability::Synced
        );
    }
}
