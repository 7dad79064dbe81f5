//! The files of the archive as text, for what has to say where in a file something stands.

use crate::archive::files::Tree;
use crate::archive::load::NoArchive;
use crate::archive::locate::Origin;
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The files, of which the last one that was asked for is kept: lists of findings go through one file after the other.
#[derive(Debug)]
pub(super) struct Texts {
    tree: Tree,
    last: RefCell<Option<(PathBuf, Option<Rc<str>>)>>,
}

impl Texts {
    pub(super) fn of(origin: &Origin) -> Result<Self, NoArchive> {
        Ok(Self {
            tree: Tree::at(origin)?,
            last: RefCell::default(),
        })
    }

    /// The text of the file at `path`, relative to the archive's root; nothing if it cannot be read or is no UTF-8, which the
    /// archive's faults tell.
    pub(super) fn read(&self, path: &Path) -> Option<Rc<str>> {
        if let Some((last, text)) = &*self.last.borrow()
            && last == path
        {
            return text.clone();
        }
        let bytes = self.tree.read(path).ok();
        let text = bytes.and_then(|bytes| Some(Rc::from(std::str::from_utf8(&bytes).ok()?)));
        self.last.replace(Some((path.to_owned(), text.clone())));
        text
    }
}
