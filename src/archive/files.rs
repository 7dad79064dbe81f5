//! The bytes of an archive, from a folder or from memory, read so that no name in it can lead out of the folder or keep
//! the reader waiting.
//!
//! Files are read with `read` and never mapped: a file that shrinks under a mapping ends the process.

mod everything;

use super::load::NoArchive;
use super::locate::Origin;
use super::refusal::words;
pub(crate) use super::refusal::{Refusal, Sort};
use super::sheet::cut;
use crate::locale::Message;
use include_dir::{Dir, include_dir};
use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags};
use rustix::io::Errno;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::os::fd::OwnedFd;
use std::path::{Component, Path, PathBuf};

/// The archive that is part of the program.
const EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/archive");

/// Bytes of a file, at most.
pub(crate) const LIMIT: u64 = 256 * 1024;
/// Folders inside one another, at most.
const DEPTH: usize = 8;
/// Files under entries/, at most.
const COUNT: usize = 500_000;

/// The files of an archive.
#[derive(Debug)]
pub(crate) enum Tree {
    Folder(OwnedFd),
    Memory(BTreeMap<PathBuf, Cow<'static, [u8]>>),
}

/// What lies under a folder of the archive.
#[derive(Debug, Default)]
pub(crate) struct Listing {
    /// Files whose names end in `.toml`, sorted.
    pub(crate) files: Vec<PathBuf>,
    pub(crate) refused: Vec<(PathBuf, Refusal)>,
}

impl Tree {
    /// The tree of an archive.
    pub(crate) fn at(origin: &Origin) -> Result<Self, NoArchive> {
        match origin {
            Origin::Folder(root) => Self::open(root),
            Origin::Embedded => Ok(Self::embedded()),
        }
    }

    /// The tree of the copy in the binary.
    pub(crate) fn embedded() -> Self {
        let mut files = BTreeMap::new();
        gather(&EMBEDDED, &mut files);
        Self::Memory(files)
    }

    /// Opens a folder. The folder itself may be reached by a link; nothing in it may.
    fn open(root: &Path) -> Result<Self, NoArchive> {
        open_folder(root).map(Self::Folder).map_err(|errno| {
            let path = cut(&root.to_string_lossy());
            NoArchive(match errno {
                Errno::NOENT => Message::new("archive-does-not-exist").outside("path", path),
                Errno::NOTDIR => Message::new("archive-not-a-folder").outside("path", path),
                other => Message::new("archive-cannot-be-opened")
                    .outside("path", path)
                    .outside("cause", words(other)),
            })
        })
    }

    /// Reads the file at `path`, relative to the root.
    pub(crate) fn read(&self, path: &Path) -> Result<Cow<'static, [u8]>, Refusal> {
        match self {
            Self::Folder(root) => read_from(root, path, LIMIT).map(Cow::Owned),
            Self::Memory(files) => {
                let bytes = files.get(path).ok_or(Refusal::Missing)?;
                let size = bytes.len() as u64;
                if size > LIMIT {
                    Err(Refusal::TooLarge(size))
                } else {
                    Ok(bytes.clone())
                }
            }
        }
    }

    /// The files under the folder `top`, of the whole tree if that is empty. Names that begin with `_` or `.` are passed over.
    pub(crate) fn list(&self, top: &Path) -> Listing {
        let mut listing = Listing::default();
        match self {
            Self::Folder(root) => walk(root, top, 0, &mut listing),
            Self::Memory(files) => {
                let inside = |path: &&PathBuf| path.strip_prefix(top).is_ok_and(is_listed);
                listing.files.extend(files.keys().filter(inside).cloned());
            }
        }
        listing.files.sort();
        listing.refused.sort_by(|a, b| a.0.cmp(&b.0));
        listing
    }
}

fn gather(dir: &Dir<'static>, files: &mut BTreeMap<PathBuf, Cow<'static, [u8]>>) {
    for file in dir.files() {
        files.insert(file.path().to_owned(), Cow::Borrowed(file.contents()));
    }
    for inner in dir.dirs() {
        gather(inner, files);
    }
}

fn is_listed(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "toml")
        && path
            .components()
            .all(|part| !is_passed_over(part.as_os_str().as_encoded_bytes()))
}

fn is_passed_over(name: &[u8]) -> bool {
    name.starts_with(b"_") || name.starts_with(b".")
}

fn walk(root: &OwnedFd, folder: &Path, depth: usize, listing: &mut Listing) {
    if depth > DEPTH || listing.files.len() > COUNT {
        listing.refused.push((folder.to_owned(), Refusal::TooDeep));
        return;
    }
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let read = open_beneath(root, folder, flags, Mode::empty()).and_then(rustix::fs::Dir::new);
    let mut dir = match read {
        Ok(dir) => dir,
        Err(errno) => {
            // An archive without entries/ is empty, not broken.
            if errno != Errno::NOENT {
                listing
                    .refused
                    .push((folder.to_owned(), Refusal::from(errno)));
            }
            return;
        }
    };
    let mut names = Vec::new();
    while let Some(read) = dir.read() {
        match read {
            Ok(entry) if is_passed_over(entry.file_name().to_bytes()) => {}
            Ok(entry) => names.push((PathBuf::from(os_name(entry.file_name())), entry.file_type())),
            Err(errno) => {
                listing
                    .refused
                    .push((folder.to_owned(), Refusal::from(errno)));
                break;
            }
        }
    }
    names.sort_by(|a, b| a.0.cmp(&b.0));
    for (name, sort) in names {
        let path = folder.join(name);
        sort_in(root, &path, sort, depth, listing);
    }
}

fn sort_in(root: &OwnedFd, path: &Path, sort: FileType, depth: usize, listing: &mut Listing) {
    // Some file systems do not tell the type with the name.
    let sort = match sort {
        FileType::Unknown => rustix::fs::statat(root, path, AtFlags::SYMLINK_NOFOLLOW)
            .map_or(FileType::Unknown, |stat| {
                FileType::from_raw_mode(stat.st_mode)
            }),
        known => known,
    };
    match sort {
        FileType::Directory => walk(root, path, depth + 1, listing),
        FileType::Symlink => listing.refused.push((path.to_owned(), Refusal::Link)),
        // A pipe or a device is refused when it is read, where the open file itself is asked what it is.
        _ if is_listed(path.file_name().map_or(path, Path::new)) => {
            listing.files.push(path.to_owned());
        }
        _ => {}
    }
}

fn os_name(name: &std::ffi::CStr) -> &std::ffi::OsStr {
    std::os::unix::ffi::OsStrExt::from_bytes(name.to_bytes())
}

/// Reads a file of at most `limit` bytes.
pub(super) fn read_from(root: &OwnedFd, path: &Path, limit: u64) -> Result<Vec<u8>, Refusal> {
    // Without NONBLOCK the opening of a pipe would wait for its writer.
    let flags = OFlags::RDONLY | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = open_beneath(root, path, flags, Mode::empty()).map_err(Refusal::from)?;
    let stat = rustix::fs::fstat(&file).map_err(Refusal::from)?;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => {}
        FileType::Directory => return Err(Refusal::NotAFile(Sort::Folder)),
        FileType::Fifo => return Err(Refusal::NotAFile(Sort::Pipe)),
        FileType::Socket => return Err(Refusal::NotAFile(Sort::Socket)),
        FileType::CharacterDevice | FileType::BlockDevice => {
            return Err(Refusal::NotAFile(Sort::Device));
        }
        FileType::Symlink => return Err(Refusal::Link),
        FileType::Unknown => return Err(Refusal::NotAFile(Sort::Unknown)),
    }
    let size = u64::try_from(stat.st_size).unwrap_or(u64::MAX);
    if size > limit {
        return Err(Refusal::TooLarge(size));
    }
    // The file may grow while it is read, hence the limit here as well.
    let mut bytes = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
    File::from(file)
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Refusal::Unreadable(error.kind().to_string()))?;
    let size = bytes.len() as u64;
    if size > limit {
        Err(Refusal::TooLarge(size))
    } else {
        Ok(bytes)
    }
}

/// Opens a folder, by a link or not.
pub(crate) fn open_folder(path: &Path) -> Result<OwnedFd, Errno> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    rustix::fs::openat(CWD, path, flags, Mode::empty())
}

/// Opens `path` under `root`, or `root` itself if it is empty, without following any link; `mode` is for a file that `flags`
/// asks to be created.
pub(crate) fn open_beneath(
    root: &OwnedFd,
    path: &Path,
    flags: OFlags,
    mode: Mode,
) -> Result<OwnedFd, Errno> {
    if path.as_os_str().is_empty() {
        return rustix::fs::openat(root, ".", flags, mode);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::ResolveFlags;
        let resolve =
            ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
        match rustix::fs::openat2(root, path, flags, mode, resolve) {
            // An old kernel, a sandbox that does not know the call, or a rename at the same moment.
            Err(Errno::NOSYS | Errno::PERM | Errno::AGAIN) => {}
            done => return done,
        }
    }
    open_by_parts(root, path, flags, mode)
}

/// The same, one part of the path after the other, for kernels without `openat2`.
fn open_by_parts(root: &OwnedFd, path: &Path, flags: OFlags, mode: Mode) -> Result<OwnedFd, Errno> {
    let mut parts = path.components().peekable();
    let mut folder: Option<OwnedFd> = None;
    while let Some(part) = parts.next() {
        let Component::Normal(name) = part else {
            return Err(Errno::XDEV);
        };
        let last = parts.peek().is_none();
        let kind = if last {
            flags
        } else {
            OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC
        };
        let here = folder.as_ref().unwrap_or(root);
        let next = rustix::fs::openat(here, name, kind | OFlags::NOFOLLOW, mode);
        let opened = next.map_err(|errno| link_or(here, name, errno))?;
        if last {
            return Ok(opened);
        }
        folder = Some(opened);
    }
    Err(Errno::NOENT)
}

/// `O_DIRECTORY` on a link says “not a folder”, which would hide what it is.
fn link_or(folder: &OwnedFd, name: &std::ffi::OsStr, errno: Errno) -> Errno {
    let is_link = rustix::fs::statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)
        .is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Symlink);
    if is_link { Errno::LOOP } else { errno }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    fn opened(root: &Path) -> OwnedFd {
        match Tree::open(root).expect("it succeeds") {
            Tree::Folder(fd) => fd,
            Tree::Memory(_) => unreachable!("a folder was opened"),
        }
    }

    #[test]
    fn both_ways_to_open_refuse_what_leads_out() {
        let outside = tempfile::tempdir().expect("it succeeds");
        std::fs::write(outside.path().join("secret.toml"), "x = 1").expect("it succeeds");
        let inside = tempfile::tempdir().expect("it succeeds");
        std::fs::create_dir(inside.path().join("entries")).expect("it succeeds");
        std::fs::write(inside.path().join("entries/good.toml"), "x = 1").expect("it succeeds");
        symlink(outside.path(), inside.path().join("folder")).expect("it succeeds");
        symlink(
            outside.path().join("secret.toml"),
            inside.path().join("file.toml"),
        )
        .expect("it succeeds");
        let root = opened(inside.path());
        let flags = OFlags::RDONLY | OFlags::CLOEXEC;
        for open in [open_beneath, open_by_parts] {
            let open = |root, path, flags| open(root, path, flags, Mode::empty());
            assert!(open(&root, Path::new("entries/good.toml"), flags).is_ok());
            for bad in [
                "folder/secret.toml",
                "file.toml",
                "../x",
                "/etc/passwd",
                "entries/../file.toml",
            ] {
                let errno = open(&root, Path::new(bad), flags).expect_err("it is refused");
                assert!(matches!(errno, Errno::LOOP | Errno::XDEV), "{bad}: {errno}");
            }
            assert_eq!(
                open(&root, Path::new("none.toml"), flags).expect_err("it is refused"),
                Errno::NOENT
            );
        }
    }

    #[test]
    fn a_file_may_have_the_limit_and_no_byte_more() {
        let dir = tempfile::tempdir().expect("it succeeds");
        let limit = usize::try_from(LIMIT).expect("it succeeds");
        std::fs::write(dir.path().join("full.toml"), vec![b'#'; limit]).expect("it succeeds");
        std::fs::write(dir.path().join("over.toml"), vec![b'#'; limit + 1]).expect("it succeeds");
        let tree = Tree::open(dir.path()).expect("it succeeds");
        assert_eq!(
            tree.read(Path::new("full.toml"))
                .expect("it succeeds")
                .len(),
            limit
        );
        assert_eq!(
            tree.read(Path::new("over.toml")),
            Err(Refusal::TooLarge(LIMIT + 1))
        );
    }

    #[test]
    fn a_device_is_refused_before_a_byte_is_read() {
        let tree = Tree::open(Path::new("/dev")).expect("it succeeds");
        assert_eq!(
            tree.read(Path::new("zero")),
            Err(Refusal::NotAFile(Sort::Device))
        );
    }

    #[test]
    fn drafts_and_hidden_names_are_passed_over_in_every_tree() {
        let names = [
            "entries/b.toml",
            "entries/_c.toml",
            "entries/.d/e.toml",
            "entries/a/f.toml",
            "entries/g.txt",
        ];
        let dir = tempfile::tempdir().expect("it succeeds");
        for name in names {
            let path = dir.path().join(name);
            std::fs::create_dir_all(path.parent().expect("it succeeds")).expect("it succeeds");
            std::fs::write(path, "").expect("it succeeds");
        }
        let memory = Tree::Memory(
            names
                .iter()
                .map(|n| (PathBuf::from(n), Cow::Borrowed(&b""[..])))
                .collect(),
        );
        for tree in [Tree::open(dir.path()).expect("it succeeds"), memory] {
            let files = tree.list(Path::new("entries")).files;
            assert_eq!(
                files,
                [Path::new("entries/a/f.toml"), Path::new("entries/b.toml")]
            );
        }
    }
}
