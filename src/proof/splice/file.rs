//! The file of an entry on disk: the new one is written whole beside it and then takes its name, in one step.
//!
//! Whenever the process or the machine stops, the name stands for the old file or for the new one.

use super::{Edit, SpliceError};
use crate::archive::durable::{is_in_place, sync_names};
use crate::archive::files::{LIMIT, Refusal, open_beneath, open_folder};
use rustix::fs::{AtFlags, FileType, FlockOperation, Gid, Mode, OFlags, Stat, Uid};
use rustix::io::Errno;
use std::ffi::OsString;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom, Write};
use std::os::fd::OwnedFd;
use std::path::Path;

/// Names under which a new file may be written. Where there are no locks, one is lost to each process that was killed while it wrote.
const NAMES: usize = 64;

/// How often a file may be replaced by somebody else while it is opened.
const ATTEMPTS: usize = 8;

/// Replaces bytes of the file at `path`, relative to the folder `root` of an archive.
///
/// No link is followed inside the archive. The file keeps its rights and, as far as the system allows, its owner and group.
/// An own copy that a hard link points to stays as it was.
///
/// # Errors
/// See [`SpliceError`]; the file is then as it was. The last of them can be that the new name is not known to be durable.
pub fn splice(root: &Path, path: &Path, edit: &Edit) -> Result<(), SpliceError> {
    let mut target = Target::open(root, path)?;
    let bytes = target.read()?;
    let text = std::str::from_utf8(&bytes).map_err(|_error| SpliceError::NotText)?;
    let new = edit.apply(text)?;
    target.replace(&bytes, new.as_bytes())
}

/// A file that is about to be replaced, under its lock, which ends with the process.
struct Target {
    folder: OwnedFd,
    name: OsString,
    file: File,
    /// Whether others are kept out: some sticks and shared folders have no locks.
    is_locked: bool,
    stat: Stat,
}

impl Target {
    fn open(root: &Path, path: &Path) -> Result<Self, SpliceError> {
        let root = open_folder(root)?;
        let name = path.file_name().ok_or(Refusal::Missing)?.to_owned();
        let above = path.parent().filter(|above| !above.as_os_str().is_empty());
        let folder = match above {
            None => root,
            Some(above) => {
                let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
                open_beneath(&root, above, flags, Mode::empty()).map_err(refused)?
            }
        };
        for _ in 0..ATTEMPTS {
            let (file, is_locked) = open_locked(&folder, Path::new(&name))?;
            let stat = rustix::fs::fstat(&file)?;
            if FileType::from_raw_mode(stat.st_mode) != FileType::RegularFile {
                return Err(Refusal::NotAFile(crate::archive::files::Sort::Unknown).into());
            }
            let target = Self {
                folder: rustix::io::dup(&folder)?,
                name: name.clone(),
                file,
                is_locked,
                stat,
            };
            // While we waited for nothing but the lock, another process may have put a new file there.
            if target.is_in_place()? {
                return Ok(target);
            }
        }
        Err(SpliceError::Busy)
    }

    /// Whether the name still stands for the file that we hold.
    fn is_in_place(&self) -> Result<bool, SpliceError> {
        let name = Path::new(&self.name);
        Ok(is_in_place(&self.file, &self.folder, name)?)
    }

    fn read(&mut self) -> Result<Vec<u8>, SpliceError> {
        let mut bytes = Vec::new();
        self.file.seek(SeekFrom::Start(0))?;
        Read::by_ref(&mut self.file)
            .take(LIMIT + 1)
            .read_to_end(&mut bytes)?;
        if bytes.len() as u64 > LIMIT {
            return Err(Refusal::TooLarge(bytes.len() as u64).into());
        }
        Ok(bytes)
    }

    /// Puts a file of the bytes `new` in place of this one, if it still holds `old`.
    fn replace(mut self, old: &[u8], new: &[u8]) -> Result<(), SpliceError> {
        let (beside, file) = self.create_beside()?;
        let done = self.put((&beside, file), old, new);
        if done.is_err() {
            // The name is hidden and is taken away by the next change, if it cannot be now.
            let _ = self.remove(&beside);
        }
        done?;
        Ok(sync_names(&self.folder)?)
    }

    /// A new file beside this one, which nobody else writes to.
    fn create_beside(&self) -> Result<(OsString, File), SpliceError> {
        let flags =
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let owner_only = Mode::RUSR | Mode::WUSR;
        for number in 0..NAMES {
            let name = self.name_beside(number);
            if self.is_locked {
                // With the lock, what is there was left behind by a process that was killed.
                self.remove(&name)?;
            }
            match rustix::fs::openat(&self.folder, &name, flags, owner_only) {
                Ok(file) => return Ok((name, File::from(file))),
                // Another process may be writing it. It is never taken away from under it.
                Err(Errno::EXIST) => {}
                Err(errno) => return Err(errno.into()),
            }
        }
        Err(SpliceError::Busy)
    }

    fn name_beside(&self, number: usize) -> OsString {
        let mut name = OsString::from(".");
        name.push(&self.name);
        if number > 0 {
            name.push(format!(".{number}"));
        }
        name.push(".rawi-new");
        name
    }

    fn put(
        &mut self,
        (beside, mut file): (&OsString, File),
        old: &[u8],
        new: &[u8],
    ) -> Result<(), SpliceError> {
        file.write_all(new)?;
        self.dress(&file)?;
        file.sync_all()?;
        // An editor may have written to the file, or put another one there, since we read it.
        if self.read()? != old || !self.is_in_place()? {
            return Err(SpliceError::Elsewhere);
        }
        Ok(rustix::fs::renameat(
            &self.folder,
            beside,
            &self.folder,
            &self.name,
        )?)
    }

    /// Gives the new file the owner, the group and the rights of the old one.
    fn dress(&self, file: &File) -> Result<(), SpliceError> {
        let owner = (
            Uid::from_raw(self.stat.st_uid),
            Gid::from_raw(self.stat.st_gid),
        );
        let own = rustix::fs::fstat(file)?;
        if (own.st_uid, own.st_gid) != (self.stat.st_uid, self.stat.st_gid) {
            // Only root gives a file away; a group is given by its members. Who may write here may still replace it.
            let both = rustix::fs::fchown(file, Some(owner.0), Some(owner.1));
            let _ = both.or_else(|_| rustix::fs::fchown(file, None, Some(owner.1)));
        }
        // Some sticks keep no rights and say so; what they show for every file is what the old one had.
        match rustix::fs::fchmod(file, Mode::from_raw_mode(self.stat.st_mode & 0o7777)) {
            Err(Errno::PERM | Errno::NOTSUP | Errno::INVAL) => Ok(()),
            done => Ok(done?),
        }
    }

    fn remove(&self, name: &OsString) -> Result<(), SpliceError> {
        match rustix::fs::unlinkat(&self.folder, name, AtFlags::empty()) {
            Ok(()) | Err(Errno::NOENT) => Ok(()),
            Err(errno) => Err(errno.into()),
        }
    }
}

/// Opens a file for writing, so that the system says whether we may, and locks it; with it, whether there are locks.
fn open_locked(folder: &OwnedFd, name: &Path) -> Result<(File, bool), SpliceError> {
    // Without NONBLOCK the opening of a pipe would wait for its reader.
    let flags = OFlags::RDWR | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = open_beneath(folder, name, flags, Mode::empty()).map_err(refused)?;
    match rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive) {
        // Where there are no locks, what stands there is still compared before it is replaced.
        Ok(()) => Ok((File::from(file), true)),
        Err(Errno::NOLCK | Errno::NOTSUP | Errno::NOSYS | Errno::INVAL) => {
            Ok((File::from(file), false))
        }
        Err(Errno::WOULDBLOCK) => Err(SpliceError::Busy),
        Err(errno) => Err(errno.into()),
    }
}

/// What the system's refusal to open a name means.
fn refused(errno: Errno) -> SpliceError {
    match errno {
        Errno::LOOP | Errno::XDEV | Errno::MLINK => Refusal::Link.into(),
        Errno::NOENT | Errno::NOTDIR => Refusal::Missing.into(),
        Errno::ISDIR => Refusal::NotAFile(crate::archive::files::Sort::Folder).into(),
        other => other.into(),
    }
}

#[cfg(test)]
mod tests;
