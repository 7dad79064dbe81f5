//! What all share who write into the folders of volunteers: names made durable, files that others put new ones in place of,
//! and what stands in the way of writing. Who writes what is theirs.

use rustix::fs::AtFlags;
use rustix::io::Errno;
use std::fs::File;
use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::path::Path;

/// Makes the names in a folder durable. Some file systems cannot, and need not be asked twice.
pub(crate) fn sync_names(folder: &OwnedFd) -> io::Result<()> {
    match rustix::fs::fsync(folder) {
        Err(Errno::INVAL | Errno::NOTSUP) => Ok(()),
        done => Ok(done?),
    }
}

/// Whether `name`, a path under `folder`, still stands for the open file: git and copying programs put new files in the place of
/// old ones.
pub(crate) fn is_in_place(file: &File, folder: &OwnedFd, name: &Path) -> io::Result<bool> {
    let own = rustix::fs::fstat(file)?;
    match rustix::fs::statat(folder, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(there) => Ok((there.st_dev, there.st_ino) == (own.st_dev, own.st_ino)),
        Err(Errno::NOENT) => Ok(false),
        Err(errno) => Err(errno.into()),
    }
}

/// What stands in the way of writing, by what can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Obstacle {
    /// The disk, or somebody's share of it, is full.
    Space,
    /// It is not for this user to write there, or for nobody.
    Rights,
    /// Something else has the name.
    Name,
    /// Whatever else a disk says.
    Disk,
}

impl From<ErrorKind> for Obstacle {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Space
            }
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::Rights,
            ErrorKind::NotADirectory
            | ErrorKind::AlreadyExists
            | ErrorKind::IsADirectory
            | ErrorKind::CrossesDevices => Self::Name,
            _ => Self::Disk,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::files::open_folder;
    use std::fs;

    #[test]
    fn a_file_is_known_by_more_than_its_name() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = open_folder(home.path()).expect("a folder");
        let path = home.path().join("one");
        fs::write(&path, "").expect("a file");
        let file = File::open(&path).expect("a file");
        let is_there = || is_in_place(&file, &folder, Path::new("one")).expect("a folder");
        assert!(is_there());
        fs::write(home.path().join("two"), "").expect("a file");
        fs::rename(home.path().join("two"), &path).expect("our own");
        assert!(!is_there(), "another one has its name");
        fs::remove_file(&path).expect("our own");
        assert!(!is_there());
        sync_names(&folder).expect("a folder");
    }
}
