//! The files that an archive keeps for a language and not for an entry: lists of words, dictionaries.
//!
//! They are read when a text is checked, never at loading. What stands in them, `proof` understands.

use super::files::{LIMIT, Refusal, Tree, read_from};
use super::load::NoArchive;
use super::locate::Origin;
use crate::locale::Message;
use std::borrow::Cow;
use std::path::Path;

/// Bytes of a dictionary's file, at most. The largest in use have some 10 MB.
pub const DICTIONARY_LIMIT: u64 = 32 * 1024 * 1024;

/// An archive whose files of words are to be read.
#[derive(Debug)]
pub struct LanguageFiles {
    tree: Tree,
}

impl LanguageFiles {
    /// Opens the archive at `origin`, which may have been changed since it was loaded.
    pub fn open(origin: &Origin) -> Result<Self, NoArchive> {
        Tree::at(origin).map(|tree| Self { tree })
    }

    /// The text of a list, relative to the root; nothing if there is no such file, and a message if it cannot be read.
    pub fn list(&self, path: &Path) -> Result<Option<String>, Message> {
        let Some(bytes) = told(self.tree.read(path), path, LIMIT)? else {
            return Ok(None);
        };
        let text = String::from_utf8(bytes.into_owned());
        let no_text = |_| {
            let cause = Message::new("spelling-not-utf8");
            cause.outside("path", path.to_string_lossy().into_owned())
        };
        text.map(Some).map_err(no_text)
    }

    /// The bytes of a file of a dictionary, relative to the root; nothing if there is no such file.
    pub fn dictionary(&self, path: &Path) -> Result<Option<Cow<'static, [u8]>>, Message> {
        let read = match &self.tree {
            Tree::Folder(root) => read_from(root, path, DICTIONARY_LIMIT).map(Cow::Owned),
            Tree::Memory(_) => self.tree.read(path),
        };
        told(read, path, DICTIONARY_LIMIT)
    }
}

/// What was read, nothing where nothing is, or why it was not read.
fn told<T>(read: Result<T, Refusal>, path: &Path, limit: u64) -> Result<Option<T>, Message> {
    let about = |name: &'static str| {
        Message::new(name).outside("path", path.to_string_lossy().into_owned())
    };
    match read {
        Ok(read) => Ok(Some(read)),
        Err(Refusal::Missing) => Ok(None),
        Err(Refusal::TooLarge(size)) => Err(about("spelling-too-large")
            .inside("bytes", size.to_string())
            .inside("limit", limit.to_string())),
        Err(refusal) => Err(about("spelling-refused").message("why", refusal.message())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn lists_and_dictionaries_are_read_from_within_the_archive_alone() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        for folder in ["words", "dictionaries"] {
            fs::create_dir(dir.path().join(folder)).expect("a folder");
        }
        let large = vec![b'a'; usize::try_from(LIMIT).expect("it fits") + 1];
        fs::write(dir.path().join("words/fa.txt"), "خانه\n").expect("a file");
        fs::write(dir.path().join("words/de.txt"), &large).expect("a file");
        fs::write(dir.path().join("words/ar.txt"), b"\xFF\xFE").expect("a file");
        fs::write(dir.path().join("dictionaries/de.dic"), &large).expect("a file");
        symlink("/etc/hostname", dir.path().join("words/ckb.txt")).expect("a link");
        let files =
            LanguageFiles::open(&Origin::Folder(dir.path().to_owned())).expect("an archive");
        let list = |name: &str| files.list(Path::new(name));
        assert_eq!(list("words/fa.txt"), Ok(Some("خانه\n".to_owned())));
        assert_eq!(list("words/en.txt"), Ok(None));
        for (name, message) in [
            ("words/de.txt", "spelling-too-large"),
            ("words/ar.txt", "spelling-not-utf8"),
            ("words/ckb.txt", "spelling-refused"),
            ("words", "spelling-refused"),
        ] {
            assert_eq!(
                list(name).expect_err("it is refused").name(),
                message,
                "{name}"
            );
        }
        let dictionary = files.dictionary(Path::new("dictionaries/de.dic"));
        assert_eq!(
            dictionary.expect("a dictionary").map(|bytes| bytes.len()),
            Some(large.len())
        );
    }
}
