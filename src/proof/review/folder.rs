//! A folder of review files: where it is, who may look into it, and how a file in it is opened for appending.

use super::super::names::Desk;
use super::super::scan::{self, Scan};
use super::error::ReviewError;
use crate::archive::durable::{is_in_place, sync_names};
use crate::archive::files::{Refusal, Tree, open_beneath, open_folder};
use crate::archive::id::is_id;
use crate::archive::locate::Origin;
use crate::locale::Message;
use rustix::fs::{Access, FileType, Mode, OFlags};
use rustix::io::Errno;
use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// A folder that holds a folder for each story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    place: Place,
    readers: Readers,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Place {
    /// `inner` in `base`, which may be reached by a link; nothing inside may.
    Disk { base: PathBuf, inner: PathBuf },
    /// The copy of the archive in the binary.
    Embedded,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Readers {
    /// Files are 0644 and folders 0755, as far as the umask allows. Reviews are made to be exchanged: git keeps no finer
    /// rights, and on a shared folder or stick the other volunteers have to read them. They hold handles and no names.
    Everybody,
    /// 0600 and 0700, for what lies among the state of one reader.
    Owner,
}

impl Readers {
    const fn of_file(self) -> Mode {
        match self {
            Self::Everybody => Mode::from_bits_truncate(0o644),
            Self::Owner => Mode::from_bits_truncate(0o600),
        }
    }

    const fn of_folder(self) -> Mode {
        match self {
            Self::Everybody => Mode::from_bits_truncate(0o755),
            Self::Owner => Mode::from_bits_truncate(0o700),
        }
    }
}

impl Folder {
    /// `reviews/` of an archive.
    pub fn of_archive(origin: &Origin) -> Self {
        let place = match origin {
            Origin::Folder(root) => Place::Disk {
                base: root.clone(),
                inner: PathBuf::from("reviews"),
            },
            Origin::Embedded => Place::Embedded,
        };
        Self {
            place,
            readers: Readers::Everybody,
        }
    }

    /// A folder of its own, as `--reviews DIR` names it. It is made when the first record is written.
    pub fn elsewhere(path: &Path) -> Self {
        Self {
            place: Place::Disk {
                base: path.to_owned(),
                inner: PathBuf::new(),
            },
            readers: Readers::Everybody,
        }
    }

    /// A folder that nobody else can look into, for the second copy.
    pub fn private(path: &Path) -> Self {
        Self {
            readers: Readers::Owner,
            ..Self::elsewhere(path)
        }
    }

    /// The path of a story's folder under [`Self::tree`].
    pub(super) fn of_story(&self, story: &str) -> PathBuf {
        match &self.place {
            Place::Disk { inner, .. } => inner.join(story),
            Place::Embedded => Path::new("reviews").join(story),
        }
    }

    /// The path under [`Self::tree`] that the folders of stories lie in.
    pub(super) fn top(&self) -> PathBuf {
        match &self.place {
            Place::Disk { inner, .. } => inner.clone(),
            Place::Embedded => PathBuf::from("reviews"),
        }
    }

    /// The id of the entry that the file at `path` under [`Self::tree`] speaks of; nothing if it lies in the folder of none.
    pub(super) fn story_of(&self, path: &Path) -> Option<String> {
        let mut inside = path.strip_prefix(self.top()).ok()?.components();
        let story = inside.next()?.as_os_str().to_str()?;
        (is_id(story) && inside.count() <= 1).then(|| story.to_owned())
    }

    /// What a path under [`Self::tree`] is called where people read it: files of the archive by their paths in it.
    pub(super) fn told(&self, path: &Path) -> PathBuf {
        match &self.place {
            Place::Disk { base, inner } if inner.as_os_str().is_empty() => base.join(path),
            Place::Disk { .. } | Place::Embedded => path.to_owned(),
        }
    }

    /// What can be read; nothing if there is no such folder yet.
    pub(super) fn tree(&self) -> Result<Option<Tree>, Message> {
        let Place::Disk { base, .. } = &self.place else {
            return Ok(Some(Tree::embedded()));
        };
        match open_folder(base) {
            Ok(root) => Ok(Some(Tree::Folder(root))),
            Err(Errno::NOENT) => Ok(None),
            Err(errno) => {
                let cause = io::Error::from(errno).kind().to_string();
                Err(Refusal::Unreadable(cause).message())
            }
        }
    }

    /// The desk's file of a story as it is now; empty if there is none, nothing if what it holds cannot be known.
    pub(super) fn scan_file(&self, desk: &Desk, story: &str) -> Option<Scan> {
        let path = self.of_story(story).join(desk.file_name());
        match self
            .tree()
            .ok()?
            .map(|tree| tree.read(&path).map(|bytes| scan::scan(&bytes)))
        {
            None | Some(Err(Refusal::Missing)) => Some(Scan::default()),
            Some(Err(_)) => None,
            Some(Ok(scan)) => Some(scan),
        }
    }

    /// Opens the desk's file of a story for reading and appending, and the folder that it is in. What is missing is made.
    pub(super) fn open(&self, desk: &Desk, story: &str) -> Result<Opened, ReviewError> {
        let path = self.path(desk, story);
        let Place::Disk { base, .. } = &self.place else {
            let cause = io::Error::from(io::ErrorKind::ReadOnlyFilesystem);
            let folder = self.of_story(story);
            return Err(ReviewError::Io("review-cannot-create", folder, cause));
        };
        let refused = |message| {
            let path = path.clone();
            move |cause: io::Error| ReviewError::Io(message, path, cause)
        };
        let folder = self.folder(base, story).map_err(|cause| {
            let folder = base.join(self.of_story(story));
            ReviewError::Io("review-cannot-create", folder, cause)
        })?;
        // Without NONBLOCK the opening of a pipe could wait.
        let flags =
            OFlags::RDWR | OFlags::APPEND | OFlags::CREATE | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let name = desk.file_name();
        let open = |flags| open_beneath(&folder, Path::new(&name), flags, self.readers.of_file());
        let made = open(flags | OFlags::EXCL);
        let is_new = made.is_ok();
        let file = made
            .or_else(|_is_there| open(flags))
            .and_then(only_a_file)
            .map_err(|errno| refused("review-cannot-open")(cause(errno)))?;
        Ok(Opened {
            file: File::from(file),
            folder,
            name,
            path,
            is_new,
        })
    }

    /// Why no file can be written anywhere in it, if the system says so beforehand. What it does not forbid may fail still.
    pub(super) fn refusal(&self) -> Option<ReviewError> {
        let Place::Disk { base, inner } = &self.place else {
            return None;
        };
        let own = base.join(inner);
        // What is missing is made in the folder above it.
        let there = own.ancestors().find(|folder| folder.exists())?;
        // Something else that has its name is taken away more easily than rights are given.
        let errno = may_write(there).err().filter(|_| there.is_dir())?;
        // Rights in a folder may be finer than those of the folder.
        let stories = fs::read_dir(&own).into_iter().flatten().flatten();
        if stories
            .map(|story| story.path())
            .any(|story| may_write(&story).is_ok())
        {
            return None;
        }
        Some(ReviewError::Io("review-cannot-create", own, errno.into()))
    }

    /// For messages.
    pub(super) fn path(&self, desk: &Desk, story: &str) -> PathBuf {
        let path = self.of_story(story).join(desk.file_name());
        match &self.place {
            Place::Disk { base, .. } => base.join(path),
            Place::Embedded => path,
        }
    }

    /// Whether the folder that holds all others is made where it is missing. That of the archive is not: the archive is gone.
    fn may_be_made(&self) -> bool {
        matches!(&self.place, Place::Disk { inner, .. } if inner.as_os_str().is_empty())
    }

    /// The folder of a story, made with those above it if need be. A new name is durable before anything is put into it.
    fn folder(&self, base: &Path, story: &str) -> io::Result<OwnedFd> {
        if !base.exists() && self.may_be_made() {
            let mode = self.readers.of_folder().as_raw_mode();
            // Where volunteers have a folder of their own, what is above it may be a stick that is gone.
            let is_private = self.readers == Readers::Owner;
            let mut maker = DirBuilder::new();
            maker.recursive(is_private).mode(mode).create(base)?;
            if let Some(above) = base.parent().filter(|above| !above.as_os_str().is_empty()) {
                sync_names(&open_folder(above)?)?;
            }
        }
        let mut folder = open_folder(base)?;
        for name in &self.of_story(story) {
            match rustix::fs::mkdirat(&folder, name, self.readers.of_folder()) {
                Ok(()) => sync_names(&folder)?,
                // On a medium that cannot be written to, opening says whether the folder is there.
                Err(Errno::EXIST | Errno::ROFS | Errno::ACCESS | Errno::PERM) => {}
                Err(errno) => return Err(errno.into()),
            }
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            let next = open_beneath(&folder, Path::new(name), flags, Mode::empty());
            folder = next.map_err(|errno| match errno {
                // It could not be made, or it would be there.
                Errno::NOENT => io::Error::from(io::ErrorKind::PermissionDenied),
                other => cause(other),
            })?;
        }
        Ok(folder)
    }
}

/// A file that can be appended to.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) file: File,
    pub(super) folder: OwnedFd,
    pub(super) name: String,
    /// For messages.
    pub(super) path: PathBuf,
    /// Whether it was made just now, by this process.
    is_new: bool,
}

impl Opened {
    /// Removes a file that was made for a record which did not come to it, so that no empty file travels with git. Only
    /// whoever has the file locked may do so: nobody else writes into it, and those who wait for it look for another.
    pub(super) fn forsake(&self) {
        let is_empty = self.file.metadata().is_ok_and(|file| file.len() == 0);
        if self.is_new && is_empty && self.is_in_place().unwrap_or(false) {
            // What is left then is a file in which nothing is said.
            let none = rustix::fs::AtFlags::empty();
            let _ = rustix::fs::unlinkat(&self.folder, &self.name, none);
        }
    }

    /// Whether the file still is the one of its name.
    pub(super) fn is_in_place(&self) -> io::Result<bool> {
        is_in_place(&self.file, &self.folder, Path::new(&self.name))
    }
}

/// Whether this process may put new names into a folder.
fn may_write(folder: &Path) -> Result<(), Errno> {
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK)
}

/// A link is something else that has the name.
fn cause(errno: Errno) -> io::Error {
    match errno {
        Errno::LOOP | Errno::XDEV => io::Error::from(io::ErrorKind::AlreadyExists),
        other => other.into(),
    }
}

fn only_a_file(file: OwnedFd) -> Result<OwnedFd, Errno> {
    match FileType::from_raw_mode(rustix::fs::fstat(&file)?.st_mode) {
        FileType::RegularFile => Ok(file),
        _ => Err(Errno::EXIST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::names::{Device, Handle};
    use std::os::unix::fs::PermissionsExt;

    fn desk() -> Desk {
        Desk {
            handle: Handle::parse("sara").expect("a handle"),
            device: Device::parse("k3").expect("a device"),
        }
    }

    #[test]
    fn an_archive_that_is_gone_is_not_made_anew() {
        let stick = tempfile::tempdir().expect("a folder");
        let root = stick.path().join("archive");
        fs::create_dir(&root).expect("a folder");
        let reviews = Folder::of_archive(&Origin::Folder(root.clone()));
        assert!(reviews.open(&desk(), "a-story").is_ok());
        fs::remove_dir_all(&root).expect("our own");
        let refused = reviews.open(&desk(), "a-story").expect_err("it is gone");
        let ReviewError::Io("review-cannot-create", folder, _) = refused else {
            panic!("{refused}");
        };
        assert_eq!(folder, root.join("reviews/a-story"), "not the file in it");
        assert!(!root.exists());
    }

    #[test]
    fn a_folder_that_nothing_can_be_put_into_is_told_beforehand() {
        let home = tempfile::tempdir().expect("a folder");
        let own = home.path().join("reviews");
        let refusal = || Folder::elsewhere(&own).refusal();
        assert!(refusal().is_none(), "it can be made");
        fs::create_dir(&own).expect("a folder");
        assert!(refusal().is_none());
        fs::set_permissions(&own, fs::Permissions::from_mode(0o555)).expect("our own");
        // Rights do not bind the superuser, for whom it is written instead.
        let is_bound = fs::create_dir(own.join("probe")).is_err();
        let told = refusal();
        fs::set_permissions(&own, fs::Permissions::from_mode(0o755)).expect("our own");
        assert_eq!(told.is_some(), is_bound, "{told:?}");
    }

    #[test]
    fn a_closed_folder_with_an_open_one_of_a_story_is_written_to() {
        let home = tempfile::tempdir().expect("a folder");
        let own = home.path().join("reviews");
        fs::create_dir_all(own.join("a-story")).expect("a folder");
        fs::set_permissions(&own, fs::Permissions::from_mode(0o555)).expect("our own");
        let told = Folder::elsewhere(&own).refusal();
        let written = Folder::elsewhere(&own).open(&desk(), "a-story");
        fs::set_permissions(&own, fs::Permissions::from_mode(0o755)).expect("our own");
        assert!(told.is_none() && written.is_ok(), "{told:?}");
    }

    #[test]
    fn a_folder_of_its_own_is_made_where_there_is_one_to_hold_it() {
        let home = tempfile::tempdir().expect("a folder");
        let own = home.path().join("reviews");
        assert!(Folder::elsewhere(&own).open(&desk(), "a-story").is_ok());
        let gone = home.path().join("stick/reviews");
        assert!(Folder::elsewhere(&gone).open(&desk(), "a-story").is_err());
        assert!(!home.path().join("stick").exists());
        assert!(Folder::private(&gone).open(&desk(), "a-story").is_ok());
    }
}
