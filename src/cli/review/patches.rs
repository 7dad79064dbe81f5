//! The suggestions of open notes as one patch, for `git apply`. Its paths begin at the root of the repository that the archive lies
//! in, as git takes them wherever it is called; in no repository, at the archive.

use super::super::complain;
use super::super::git::Git;
use super::super::out::Out;
use super::super::surroundings::{Opened, Surroundings};
use super::discretion::Discretion;
use crate::archive::StoryId;
use crate::archive::locate::Origin;
use crate::archive::model::Story;
use crate::locale::{Locale, Message};
use crate::proof::patch::{suggested, tellable, unified};
use crate::proof::progress::Remark;
use crate::proof::record::Part;
use crate::proof::safety::Watch;
use crate::proof::source::SourceFile;
use crate::text::Clean;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Prints the patch; says on standard error how many suggestions a person has to look at.
pub(super) fn print(
    (opened, watch): (&Opened, &Watch),
    around: &Surroundings,
    stories: &[StoryId],
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    let mut patch = Patch::default();
    let prefix = prefix(around);
    for id in stories {
        let told = Discretion::of(opened, *id, watch);
        let remarks = told.remarks();
        let open = remarks.iter().filter(|own| own.is_open);
        let mut by_file: BTreeMap<PathBuf, Vec<&Remark<'_>>> = BTreeMap::new();
        for remark in open.filter(|own| own.note.suggestion.is_some()) {
            by_file
                .entry(file_of(told.story(), remark))
                .or_default()
                .push(remark);
        }
        for (path, remarks) in by_file {
            let file = read(around, told.story(), &path);
            patch.add(&told, (&prefix.join(path), file), &remarks);
        }
    }
    patch.tell_what_is_left(out.locale());
    match out.columns() {
        // On a terminal it is only looked at, and nothing of an archive gets there raw.
        Some(_) => {
            let mut lines = patch.text.lines();
            lines.try_for_each(|line| out.line(&Clean::new(line)))
        }
        None => out.own(patch.text.as_bytes()),
    }
}

/// A patch while it is made, and how many suggestions are not in it.
#[derive(Default)]
struct Patch {
    text: String,
    unsure: usize,
    /// With quotes that the string in the file cannot hold.
    quotes: usize,
    /// Beside something that must not be repeated.
    hidden: usize,
}

impl Patch {
    /// Adds the suggestions of `remarks` for a file, which stands behind its path in the patch.
    fn add(
        &mut self,
        told: &Discretion<'_>,
        (path, file): (&Path, Option<SourceFile>),
        remarks: &[&Remark<'_>],
    ) {
        let Some(file) = file else {
            self.unsure += remarks.len();
            return;
        };
        let all = suggested(told.story(), remarks, &file);
        self.unsure += all.unsure;
        self.quotes += all.quotes;
        let count = all.changes.len();
        let is_named = !told.hidden().names(&path.to_string_lossy()).is_empty();
        let tellable = if is_named {
            Vec::new()
        } else {
            tellable(&file, all.changes, told.hidden())
        };
        self.hidden += count - tellable.len();
        self.text += &unified(path, file.text(), &tellable);
    }

    fn tell_what_is_left(&self, locale: &Locale) {
        for (name, count) in [
            ("review-patch-left", self.unsure),
            ("review-patch-quotes", self.quotes),
            ("review-patch-withheld", self.hidden),
        ] {
            if count > 0 {
                complain(&locale.say(&Message::new(name).count("count", count)));
            }
        }
        if self.text.is_empty() {
            complain(&locale.word("review-no-suggestions"));
        }
    }
}

/// The way to the archive from the root of its repository; nothing where git knows of none.
fn prefix(around: &Surroundings) -> PathBuf {
    match &around.origin {
        Origin::Folder(root) => Git::at(root).prefix().unwrap_or_default(),
        Origin::Embedded => PathBuf::new(),
    }
}

/// The file at `path` of an entry or its translation; nothing if it cannot be read or is no TOML.
fn read(around: &Surroundings, story: &Story, path: &Path) -> Option<SourceFile> {
    let text = around.text_of(path)?;
    if story.path == path {
        SourceFile::read(&text)
    } else {
        SourceFile::read_translation(&text, &story.claims)
    }
}

/// The file that holds the words of a note.
fn file_of(story: &Story, remark: &Remark<'_>) -> PathBuf {
    let target = &remark.note.target;
    let translated = story.full_translation(&target.language);
    let is_translation = target.part == Part::Translation;
    match translated.filter(|_| is_translation) {
        Some(whole) => whole.path.clone(),
        None => story.path.clone(),
    }
}
