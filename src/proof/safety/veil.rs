//! Keeps withheld names out of everything else that is told of an archive: of spelling, of links, of files that are broken.

use super::super::rules::safety::{NEARLY_WITHHELD, UNVEILED, WITHHELD};
use super::super::withheld::{Cover, Withheld};
use super::Watch;
use crate::archive::fault::Fault;
use crate::locale::Message;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What may be said of the files of an archive.
#[derive(Clone, Debug)]
pub struct Veil<'a> {
    withheld: Option<&'a Withheld>,
    /// Files with a withheld name, or one near it, or one that the original withholds. What is told of them quotes nothing: a
    /// part of the name could be quoted.
    files: BTreeSet<PathBuf>,
}

impl<'a> Veil<'a> {
    /// The veil over an archive whose faults are these, those of the survey among them.
    pub fn over(watch: &'a Watch, faults: &[Fault]) -> Self {
        let hits = [WITHHELD.code, NEARLY_WITHHELD.code, UNVEILED.code];
        let is_hit = |fault: &&Fault| hits.contains(&fault.code);
        let files = faults.iter().filter(is_hit).map(|fault| fault.path.clone());
        Self {
            withheld: watch.withheld(),
            files: files.collect(),
        }
    }

    /// A fault as it may be told.
    pub fn fault(&self, fault: &Fault) -> Fault {
        Fault {
            what: self.message(&fault.path, &fault.what),
            remedy: self.message(&fault.path, &fault.remedy),
            path: self.path(&fault.path),
            ..*fault
        }
    }

    /// A message about the file at `path`, relative to the archive's root.
    pub fn message(&self, path: &Path, message: &Message) -> Message {
        let cover = if self.files.contains(path) {
            Cover::Quotations
        } else {
            Cover::Names
        };
        match self.withheld {
            Some(withheld) => withheld.veil_message(message, cover),
            None => message.clone(),
        }
    }

    /// Whether `words` that are told of the file at `path` may be told as they are.
    pub fn allows(&self, path: &Path, words: &str) -> bool {
        let told = Message::new("check-gone").outside("message", words);
        self.message(path, &told) == told
    }

    /// The path as it may be told.
    pub fn path(&self, path: &Path) -> PathBuf {
        match self.withheld {
            Some(withheld) => withheld.veil_path(path),
            None => path.to_owned(),
        }
    }

    /// Whether lines of the file at `path` may be shown beside what is told of it.
    pub fn shows(&self, path: &Path) -> bool {
        !self.files.contains(path)
    }
}
