//! The archive's lists of words, `words/<language>.txt`: a word is put at the end of one, or taken out there.
//!
//! Two sessions at once take turns under the lock of the list, and what was not kept whole is taken back.

use crate::archive::durable::{is_in_place, sync_names};
use crate::archive::files::{LIMIT, open_beneath, open_folder};
use crate::locale::Message;
use rustix::fs::{FileType, Mode, OFlags};
use rustix::io::Errno;
use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// The folder of the lists in an archive.
const FOLDER: &str = "words";

/// Times that a list may be replaced under our hands before we give up.
const ATTEMPTS: usize = 8;

/// How often a lock that another process holds is tried, and how long is waited in between: two seconds in all.
const TRIES: usize = 2000;
const BETWEEN: Duration = Duration::from_millis(1);

/// Appends a word to the list of a language, in one write, and waits for the disk.
pub(super) fn accept(root: &Path, language: &str, word: &str) -> Result<(), Message> {
    let (path, word) = list(language, word)?;
    append(root, &path, word).map_err(|cause| not_written(&path, &cause))
}

/// Takes the last word out of the list of a language again, if it is this one: somebody may have added others since.
pub(super) fn reject(root: &Path, language: &str, word: &str) -> Result<(), Message> {
    let (path, word) = list(language, word)?;
    match cut(root, &path, word) {
        Ok(true) => Ok(()),
        Ok(false) => Err(Message::new("words-not-the-last").outside("word", word)),
        Err(cause) => Err(not_written(&path, &cause)),
    }
}

/// The list of a language, relative to the archive, and the word without blanks around it.
fn list<'a>(language: &str, word: &'a str) -> Result<(PathBuf, &'a str), Message> {
    let word = word.trim();
    let is_tag = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    let is_word = !word.is_empty() && !word.starts_with('#') && !word.contains(char::is_whitespace);
    if !is_word || language.is_empty() || !language.chars().all(is_tag) {
        return Err(Message::new("words-not-a-word"));
    }
    let path = PathBuf::from(FOLDER).join(format!("{language}.txt"));
    Ok((path, word))
}

fn not_written(path: &Path, cause: &io::Error) -> Message {
    // The system says the same of a file that has no room on its disk.
    let is_full = cause.kind() == io::ErrorKind::FileTooLarge && cause.raw_os_error().is_none();
    let message = if is_full {
        "words-full"
    } else {
        "words-not-written"
    };
    Message::new(message)
        .outside("path", path.to_string_lossy().into_owned())
        .outside("cause", cause.kind().to_string())
}

/// Cuts the last line off a list, if it is `word`; answers whether it was.
fn cut(root: &Path, path: &Path, word: &str) -> io::Result<bool> {
    let root = open_folder(root)?;
    let mut opened = List::open(&root, path, OFlags::empty())?;
    let bytes = opened.read()?;
    let text = String::from_utf8_lossy(&bytes);
    let last = text.split_inclusive('\n').next_back().unwrap_or_default();
    // In a list that is no UTF-8 the bytes are counted otherwise, and a last line that is whole is the same in both.
    if last.trim() != word || !bytes.ends_with(last.as_bytes()) {
        return Ok(false);
    }
    opened.file.set_len((bytes.len() - last.len()) as u64)?;
    opened.file.sync_all()?;
    Ok(true)
}

fn append(root: &Path, path: &Path, word: &str) -> io::Result<()> {
    let root = open_folder(root)?;
    let folder_mode = Mode::from_raw_mode(0o755);
    match rustix::fs::mkdirat(&root, FOLDER, folder_mode) {
        Ok(()) => sync_names(&root)?,
        // Where nothing can be made, opening says whether it is there.
        Err(Errno::EXIST | Errno::ROFS | Errno::ACCESS | Errno::PERM) => {}
        Err(errno) => return Err(errno.into()),
    }
    for _ in 0..ATTEMPTS {
        let mut list = List::open(&root, path, OFlags::APPEND | OFlags::CREATE)?;
        list.add(word)?;
        // Git takes no lock. If it put another list in place since we looked, that one has to have the word.
        if is_in_place(&list.file, &root, path)? {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            return sync_names(&open_beneath(
                &root,
                Path::new(FOLDER),
                flags,
                Mode::empty(),
            )?);
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// A list that is open, under its lock, which ends with the process: nobody else adds a word or takes one out meanwhile.
struct List {
    file: File,
}

impl List {
    /// Opens the list at `path` under the archive's folder, and waits, two seconds at most, for who has it.
    fn open(root: &OwnedFd, path: &Path, how: OFlags) -> io::Result<Self> {
        let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::CLOEXEC | how;
        // The system refuses rights for a file that is not to be made.
        let mode = if how.contains(OFlags::CREATE) {
            Mode::from_raw_mode(0o644)
        } else {
            Mode::empty()
        };
        for _ in 0..ATTEMPTS {
            let file = open_beneath(root, path, flags, mode)?;
            if FileType::from_raw_mode(rustix::fs::fstat(&file)?.st_mode) != FileType::RegularFile {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            let list = Self {
                file: File::from(file),
            };
            list.lock()?;
            if is_in_place(&list.file, root, path)? {
                return Ok(list);
            }
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }

    fn lock(&self) -> io::Result<()> {
        for _ in 0..TRIES {
            match self.file.try_lock() {
                Ok(()) => return Ok(()),
                Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
                Err(TryLockError::Error(cause)) => match cause.kind() {
                    io::ErrorKind::Interrupted => {}
                    // Where there are no locks, the one write is whole all the same.
                    io::ErrorKind::Unsupported => return Ok(()),
                    _ => return Err(cause),
                },
            }
        }
        Err(io::ErrorKind::ResourceBusy.into())
    }

    /// Its bytes, which the checks read up to the limit of a file of an archive and no further.
    fn read(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        (&self.file).take(LIMIT + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > LIMIT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    /// Puts a word at the end, unless the list has it; a list that is no UTF-8 is added to all the same.
    fn add(&mut self, word: &str) -> io::Result<()> {
        let bytes = self.read()?;
        let text = String::from_utf8_lossy(&bytes);
        if text.lines().any(|line| line.trim() == word) {
            return Ok(());
        }
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        // Somebody's editor may have left the last line without an end.
        let before = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            end
        };
        let line = format!("{before}{word}{end}");
        if (bytes.len() + line.len()) as u64 > LIMIT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if let Err(cause) = self.file.write_all(line.as_bytes()) {
            // Half a word would be a word, and right from then on.
            let _ = self.file.set_len(bytes.len() as u64);
            return Err(cause);
        }
        self.file.sync_all()
    }
}

#[cfg(test)]
mod tests;
