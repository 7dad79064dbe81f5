//! The review files: one for each volunteer, device and story, to which whole tables are only ever appended.
//!
//! Volunteers exchange the files by git or by plain copying. Nobody but their desk writes to a file, so two copies of it
//! differ in length at most, and reading takes all files of a story together. What is in them is `scan`'s, what follows
//! from it `standing`'s; `append` and `folder` touch the disk, `found` puts together what was read.

mod append;
mod error;
mod folder;
mod found;

pub use super::scan::{Complaint, Nature};
pub use error::ReviewError;
pub use folder::Folder;
pub use found::Found;

use super::names::{Desk, Handle};
use super::record::{Entry, Record};
use super::scan::Scan;
use super::table;
use super::ulid::{Stamp, Ulid};
use crate::archive::dates::Day;
use crate::archive::id::is_id;
use crate::archive::model::Story;
use std::collections::{BTreeMap, HashSet};

/// Where reviews are read from and written to.
#[derive(Clone, Debug)]
pub struct Reviews {
    written: Folder,
    /// Read besides.
    others: Vec<Folder>,
    /// A second copy of what this machine wrote, out of the way of whoever copies review files about.
    copy: Option<Folder>,
}

/// Something to be said, before it has an id.
#[derive(Clone, Debug)]
pub struct Draft {
    pub at: Day,
    pub stamp: Stamp,
    pub record: Record,
}

/// What became of a draft.
#[derive(Debug)]
pub struct Appended {
    pub id: Ulid,
    /// Why the second copy has it not; it is kept all the same.
    pub not_copied: Option<ReviewError>,
}

impl Reviews {
    /// Reads and writes in `folder`.
    pub fn new(folder: Folder) -> Self {
        Self {
            written: folder,
            others: Vec::new(),
            copy: None,
        }
    }

    /// Reads `folder` besides: the archive's own reviews, where the archive cannot be written to.
    #[must_use]
    pub fn reading(mut self, folder: Folder) -> Self {
        self.others.push(folder);
        self
    }

    /// Why nothing can be appended here, if that is known before anything is said.
    pub fn refusal(&self) -> Option<ReviewError> {
        self.written.refusal()
    }

    /// Keeps a second copy of what is appended here in `folder`, and reads it besides.
    ///
    /// Whoever copies the folder of an archive over another one puts old files in the place of longer ones. What they cut
    /// off is in the copy, and [`Self::restore`] puts it back.
    #[must_use]
    pub fn with_copy(mut self, folder: Folder) -> Self {
        self.copy = Some(folder);
        self
    }

    /// Appends a record to the desk's own file of the story and waits for the disk. After an error it is not kept.
    pub fn append(&self, desk: &Desk, story: &str, draft: &Draft) -> Result<Appended, ReviewError> {
        let entry = |id| Entry {
            id,
            at: Some(draft.at),
            record: draft.record.clone(),
        };
        if !is_id(story) {
            return Err(ReviewError::not_an_entry(story));
        }
        // Every id has as many letters as this one.
        if table::write(&entry(Ulid::new(draft.stamp))).len() > table::LIMIT {
            return Err(ReviewError::TooLong);
        }
        let mut made = None;
        let entry = append::to_file(&self.written, desk, story, |scan| {
            // Where git puts another file in place meanwhile, the same record is written to that.
            made = made
                .take()
                .or_else(|| Ulid::after(draft.stamp, scan.last()).map(entry));
            let missing = made.as_ref().filter(|made| !scan.entries.contains(made));
            let table = missing.map_or_else(String::new, table::write);
            (made.clone(), table)
        })?;
        let Some(entry) = entry else {
            return Err(ReviewError::NoIdLeft(self.written.path(desk, story)));
        };
        let copied = self.copy.as_ref().map_or(Ok(()), |copy| {
            append::to_file(copy, desk, story, |_| ((), table::write(&entry)))
        });
        Ok(Appended {
            id: entry.id,
            not_copied: copied.err(),
        })
    }

    /// Puts back what the desk's file of the story lacks and the second copy has, and gives the copy what it lacks. The
    /// number of records that were missing in the file.
    pub fn restore(&self, desk: &Desk, story: &str) -> Result<usize, ReviewError> {
        let Some(copy) = &self.copy else {
            return Ok(0);
        };
        let [Some(file), Some(copied)] =
            [&self.written, copy].map(|folder| folder.scan_file(desk, story))
        else {
            // Of a file that cannot be read nobody knows what it lacks. It is complained of with the others.
            return Ok(0);
        };
        let mut count = 0;
        if lacking(&file, &copied).next().is_some() {
            count = append::to_file(&self.written, desk, story, |have| {
                (lacking(have, &copied).count(), joined(have, &copied))
            })?;
        }
        if lacking(&copied, &file).next().is_some() {
            append::to_file(copy, desk, story, |have| ((), joined(have, &file)))?;
        }
        Ok(count)
    }

    /// Everything that was said of any entry, by the id under which it was said, and what in the folders belongs to none.
    pub fn everything(&self) -> (BTreeMap<String, Found>, Vec<Complaint>) {
        let mut all = BTreeMap::new();
        let mut complaints = Vec::new();
        for folder in self.folders() {
            match folder.tree() {
                Ok(Some(tree)) => complaints.extend(found::read_all(&mut all, folder, &tree)),
                Ok(None) => {}
                Err(what) => complaints.push(Complaint::new(0, Nature::Damaged, what)),
            }
        }
        (all, complaints)
    }

    /// Every folder that is read, the one that is written to first.
    fn folders(&self) -> impl Iterator<Item = &Folder> {
        let written = std::iter::once(&self.written);
        written.chain(&self.others).chain(&self.copy)
    }

    /// Puts back what any file of this volunteer lacks and the second copy has, whichever device wrote it. The number of
    /// records that were missing, and why some may be missing still.
    pub fn restore_all(&self, handle: &Handle) -> (usize, Vec<ReviewError>) {
        let (mut count, mut errors) = (0, Vec::new());
        let copy = self.copy.as_ref();
        let Some((copy, Ok(Some(tree)))) = copy.map(|copy| (copy, copy.tree())) else {
            return (count, errors);
        };
        for path in tree.list(&copy.top()).files {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let desk = Desk::of_file_name(&name).filter(|desk| desk.handle == *handle);
            let Some((desk, story)) = desk.zip(copy.story_of(&path)) else {
                continue;
            };
            match self.restore(&desk, &story) {
                Ok(missing) => count += missing,
                Err(error) => errors.push(error),
            }
        }
        (count, errors)
    }

    /// Everything that was said of a story, under its id and its former ones.
    pub fn of(&self, story: &Story) -> Found {
        let mut found = self.read(&story.slug);
        for alias in &story.aliases {
            found.absorb(self.read(alias));
        }
        found
    }

    /// Everything that was said under `story`, the id of an entry.
    pub fn read(&self, story: &str) -> Found {
        let mut found = Found::default();
        if !is_id(story) {
            return found;
        }
        for folder in self.folders() {
            match folder.tree() {
                Ok(Some(tree)) => found::read_story(&mut found, &tree, (folder, story)),
                Ok(None) => {}
                Err(what) => found
                    .complaints
                    .push(Complaint::new(0, Nature::Damaged, what)),
            }
        }
        found
    }
}

/// The tables of `from` that `have` has not.
fn lacking<'a>(have: &Scan, from: &'a Scan) -> impl Iterator<Item = &'a str> {
    let ids: HashSet<Ulid> = have.tables.iter().map(|(id, _)| *id).collect();
    let lacking = from.tables.iter().filter(move |(id, _)| !ids.contains(id));
    lacking.map(|(_, text)| text.as_str())
}

fn joined(have: &Scan, from: &Scan) -> String {
    lacking(have, from).fold(String::new(), |text, table| text + "\n" + table + "\n")
}
