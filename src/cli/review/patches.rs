//! The suggestions of open notes as one patch, for `git apply` in the folder of the archive.

use super::super::complain;
use super::super::out::Out;
use super::super::surroundings::{Opened, Surroundings};
use crate::archive::StoryId;
use crate::archive::model::Story;
use crate::locale::Message;
use crate::proof::patch::{Change, apart, change, unified};
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
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    let (mut patch, mut left) = (String::new(), 0);
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
            let (own, not) = text.map_or((String::new(), remarks.len()), |text| {
                of_file(story, (&path, &text), &remarks)
            });
            patch.push_str(&own);
            left += not;
        }
    }
    if left > 0 {
        let message = Message::new("review-patch-left").count("count", left);
        complain(&out.locale().say(&message));
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

/// The patch of one file, and how many suggestions are not in it.
fn of_file(story: &Story, (path, text): (&Path, &str), remarks: &[&Remark<'_>]) -> (String, usize) {
    let is_translation = story.path != path;
    let file = if is_translation {
        SourceFile::read_translation(text, &story.claims)
    } else {
        SourceFile::read(text)
    };
    let Some(file) = file else {
        return (String::new(), remarks.len());
    };
    let changes: Vec<Change> = remarks
        .iter()
        .filter_map(|remark| change(story, remark, &file))
        .collect();
    let unsure = remarks.len() - changes.len();
    let (changes, overlapping) = apart(changes);
    (unified(path, text, &changes), unsure + overlapping)
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
