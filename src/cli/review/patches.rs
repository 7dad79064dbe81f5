//! The suggestions of open notes as one patch, for `git apply` in the folder of the archive.

use super::super::complain;
use super::super::surroundings::{Opened, Surroundings};
use super::veiled::Veiled;
use crate::archive::StoryId;
use crate::archive::model::Story;
use crate::locale::Message;
use crate::proof::patch::{Suggested, suggested, unified};
use crate::proof::progress::Remark;
use crate::proof::record::Part;
use crate::proof::source::SourceFile;
use crate::text::Clean;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Prints the patch; says on standard error how many suggestions a person has to look at.
pub(super) fn print(
    opened: &Opened,
    around: &Surroundings,
    stories: &[StoryId],
    veiled: &mut Veiled<'_, '_>,
) -> anyhow::Result<()> {
    let (mut patch, mut unsure, mut quotes, mut hidden) = (String::new(), 0, 0, 0);
    for id in stories {
        let story = opened.archive.story(*id);
        let remarks = opened.progress.remarks(&opened.archive, *id);
        let mut by_file: BTreeMap<PathBuf, Vec<&Remark<'_>>> = BTreeMap::new();
        for remark in remarks.iter().filter(|own| own.is_open) {
            if remark.note.suggestion.is_some() {
                by_file
                    .entry(file_of(story, remark))
                    .or_default()
                    .push(remark);
            }
        }
        for (path, remarks) in by_file {
            let text = around.text_of(&path);
            let all = Suggested {
                unsure: remarks.len(),
                ..Suggested::default()
            };
            let file = text.as_ref().and_then(|text| read(story, &path, text));
            let own = file.map_or(all, |file| suggested(story, &remarks, &file));
            let lines = unified(&path, &text.unwrap_or_default(), &own.changes);
            // A patch has the lines around a change as they are, or cannot be applied.
            if veiled.covers(&lines) {
                hidden += own.changes.len();
            } else {
                patch.push_str(&lines);
            }
            unsure += own.unsure;
            quotes += own.quotes;
        }
    }
    let out = &mut *veiled.out;
    for (name, count) in [
        ("review-patch-left", unsure),
        ("review-patch-quotes", quotes),
        ("review-patch-withheld", hidden),
    ] {
        if count > 0 {
            complain(&out.locale().say(&Message::new(name).count("count", count)));
        }
    }
    if patch.is_empty() {
        complain(&out.locale().word("review-no-suggestions"));
    }
    match out.columns() {
        // On a terminal it is only looked at, and nothing of an archive gets there raw.
        Some(_) => patch
            .lines()
            .try_for_each(|line| out.line(&Clean::new(line))),
        None => out.own(patch.as_bytes()),
    }
}

/// The file at `path` of an entry or its translation; nothing if it is no TOML.
fn read(story: &Story, path: &Path, text: &str) -> Option<SourceFile> {
    if story.path == path {
        SourceFile::read(text)
    } else {
        SourceFile::read_translation(text, &story.claims)
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
