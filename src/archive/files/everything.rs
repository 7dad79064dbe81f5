//! Every file of an archive, whatever its name: what is handed on is more than what is shown.
//!
//! The rules of `files` hold here too: no link is followed, and neither depth nor number is without end.

use super::{COUNT, DEPTH, Refusal, Tree, open_beneath, os_name};
use rustix::fs::{AtFlags, FileType, Mode, OFlags};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};

/// Where programs for versions keep every former text, packed.
const HISTORIES: [&[u8]; 4] = [b".git", b".hg", b".svn", b".jj"];

/// The paths under the root, and those that could not be looked into.
#[derive(Debug, Default)]
pub(in crate::archive) struct Everything {
    pub(in crate::archive) files: Vec<PathBuf>,
    pub(in crate::archive) refused: Vec<(PathBuf, Refusal)>,
}

impl Tree {
    /// Every file, sorted by its path, those too that the archive passes over: hidden ones, the leavings of editors and of a
    /// program that was killed. Left out is the history that programs for versions keep.
    pub(in crate::archive) fn everything(&self) -> Everything {
        let mut all = Everything::default();
        match self {
            Self::Folder(root) => gather(root, Path::new(""), 0, &mut all),
            Self::Memory(files) => all.files.extend(files.keys().cloned()),
        }
        all.files.sort();
        all.refused.sort_by(|a, b| a.0.cmp(&b.0));
        all
    }
}

fn gather(root: &OwnedFd, folder: &Path, depth: usize, all: &mut Everything) {
    if depth > DEPTH || all.files.len() > COUNT {
        all.refused.push((folder.to_owned(), Refusal::TooDeep));
        return;
    }
    let here = if depth == 0 { Path::new(".") } else { folder };
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let opened = open_beneath(root, here, flags, Mode::empty()).and_then(rustix::fs::Dir::new);
    let mut dir = match opened {
        Ok(dir) => dir,
        Err(errno) => return all.refused.push((folder.to_owned(), Refusal::from(errno))),
    };
    let mut names = Vec::new();
    while let Some(read) = dir.read() {
        match read {
            Ok(entry) if is_passed(entry.file_name().to_bytes()) => {}
            Ok(entry) => names.push(folder.join(os_name(entry.file_name()))),
            Err(errno) => {
                all.refused.push((folder.to_owned(), Refusal::from(errno)));
                break;
            }
        }
    }
    for path in names {
        // A link is a file that is refused when it is read; a pipe or a device too.
        let stat = rustix::fs::statat(root, &path, AtFlags::SYMLINK_NOFOLLOW);
        let sort = stat.map_or(FileType::Unknown, |stat| {
            FileType::from_raw_mode(stat.st_mode)
        });
        if sort == FileType::Directory {
            gather(root, &path, depth + 1, all);
        } else {
            all.files.push(path);
        }
    }
}

fn is_passed(name: &[u8]) -> bool {
    matches!(name, b"." | b"..") || HISTORIES.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::super::Tree;
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::path::Path;

    #[test]
    fn drafts_and_hidden_files_are_there_and_the_history_of_git_is_not() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        for name in [
            "entries/b.toml",
            "entries/_c.toml",
            "photos/a.jpg",
            ".git/config",
            "entries/.b.toml.rawi-new",
            ".trash/d.toml",
            "README.md",
        ] {
            let path = dir.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, "").expect("a file");
        }
        symlink("/etc", dir.path().join("entries/out")).expect("a link");
        let tree = Tree::open(dir.path()).expect("a folder");
        let found = tree.everything().files;
        let expected = [
            ".trash/d.toml",
            "README.md",
            "entries/.b.toml.rawi-new",
            "entries/_c.toml",
            "entries/b.toml",
            "entries/out",
            "photos/a.jpg",
        ];
        assert_eq!(found, expected.map(Path::new));
    }

    #[test]
    fn folders_without_end_are_told() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let deep = dir.path().join("a/".repeat(12));
        fs::create_dir_all(&deep).expect("folders");
        fs::write(deep.join("x.toml"), "").expect("a file");
        let tree = Tree::open(dir.path()).expect("a folder");
        let all = tree.everything();
        assert_eq!((all.files.len(), all.refused.len()), (0, 1));
    }
}
