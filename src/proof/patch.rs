//! Suggestions of notes as one change of a file, in the unified form that `git apply` and `patch` take.
//!
//! Only bytes that are certain are replaced: the words that a suggestion is about must stand in the file as they do in the text
//! but for the escapes of a string, and the file must read with the suggestion as it is meant. `unified` writes the lines,
//! `tellable` leaves out those that must not be repeated. The caller reads the files and prints; nothing is written here.

mod tellable;
mod unified;

pub use tellable::tellable;
pub use unified::unified;

use super::anchor::{Sighting, Spot};
use super::finding::Part;
use super::fingerprint::Target;
use super::progress::Remark;
use super::record;
use super::source::SourceFile;
use super::splice::{Edit, Place, SpliceError};
use crate::archive::model::Story;
use std::ops::Range;

/// Bytes of a file and what is to stand in their place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub span: Range<usize>,
    pub becomes: String,
}

/// Where a spot of a part of a story stands in the file of that part; nothing for what the file does not spell as it is read.
pub fn place_in_file(story: &Story, target: &Target, spot: &Spot) -> Option<Place> {
    if target.part == record::Part::Meta {
        return place_of_description(story, target, spot);
    }
    let translated = story.full_translation(&target.language);
    let is_original = target.part == record::Part::Text;
    let body = if is_original {
        &story.text
    } else {
        &translated?.text
    };
    let language = (!is_original).then_some(target.language.as_str());
    let paragraphs = story.paragraphs(language).count();
    if let Some(mut behind) = spot.paragraph.checked_sub(paragraphs) {
        for (number, note) in body.notes.iter().enumerate() {
            match behind.checked_sub(note.blocks.len()) {
                Some(rest) => behind = rest,
                None => return Some((Part::Note(number), behind, spot.range.clone())),
            }
        }
        return None;
    }
    // The rows of a timeline stand in the file of the original.
    let is_in_body = is_original || spot.paragraph < body.blocks.len();
    is_in_body.then(|| (Part::Text, spot.paragraph, spot.range.clone()))
}

/// The title and the summary of the original, behind the names that stand before them in the description.
fn place_of_description(story: &Story, target: &Target, spot: &Spot) -> Option<Place> {
    if target.language != story.language {
        return None;
    }
    let lines = target.paragraphs(story)?;
    let line = lines.get(spot.paragraph)?;
    let (part, name) = [(Part::Title, "title: "), (Part::Summary, "summary: ")]
        .into_iter()
        .find(|(_, name)| line.starts_with(name))?;
    let start = spot.range.start.checked_sub(name.len())?;
    Some((part, 0, start..spot.range.end - name.len()))
}

/// What the suggestions for a file come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Suggested {
    /// Apart, and in the order of the file.
    pub changes: Vec<Change>,
    /// Suggestions whose place is not sure or not spelt as it is read, that would change more than their words, or that touch
    /// another one.
    pub unsure: usize,
    /// Suggestions with quotes that the string in the file cannot hold, because it has no escapes.
    pub quotes: usize,
}

/// A suggestion whose bytes in the file are known.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Wanted<'a> {
    span: Range<usize>,
    place: Place,
    words: &'a str,
}

/// What the suggestions of `remarks` change in the file of their text: after all of these changes it reads as they say.
pub fn suggested(story: &Story, remarks: &[&Remark<'_>], file: &SourceFile) -> Suggested {
    let wanted: Vec<Wanted<'_>> = remarks
        .iter()
        .filter_map(|remark| wanted(story, remark, file))
        .collect();
    let lost = remarks.len() - wanted.len();
    let (wanted, touching) = apart(wanted, |wanted| wanted.span.clone());
    let mut all = Suggested {
        unsure: lost + touching,
        ..Suggested::default()
    };
    // From the end, so that the places before a change stay what they are; and each with those behind it, because two changes
    // can be markup together that neither is by itself.
    let mut now = file.clone();
    for Wanted { place, words, .. } in wanted.into_iter().rev() {
        let edit = Edit::of_words(&now, &place, words);
        let read = |edit: &Edit| now.again(&edit.apply(now.text()).ok()?);
        // A deletion may take a blank with it that another one has taken already.
        let next = all.changes.last();
        let is_before_next = |edit: &Edit| next.is_none_or(|next| edit.span.end <= next.span.start);
        match edit.map(|edit| (read(&edit), edit)) {
            Ok((Some(read), edit)) if edit.was != edit.becomes && is_before_next(&edit) => {
                all.changes.push(Change {
                    span: edit.span,
                    becomes: edit.becomes,
                });
                now = read;
            }
            Err(SpliceError::Quotes(_)) => all.quotes += 1,
            Ok(_) | Err(_) => all.unsure += 1,
        }
    }
    all.changes.reverse();
    all
}

/// A suggestion in its place, if that is sure and the file spells it as it is read, or with escapes.
fn wanted<'a>(story: &Story, remark: &Remark<'a>, file: &SourceFile) -> Option<Wanted<'a>> {
    let words = remark.note.suggestion.as_deref()?;
    let Sighting::Found(spot, _) = &remark.sighting else {
        return None;
    };
    let place = place_in_file(story, &remark.note.target, spot)?;
    let (part, paragraph, range) = &place;
    let span = file.replaceable(*part, *paragraph, range)?;
    Some(Wanted { span, place, words })
}

/// Those of the `items` that do not touch one before them, in the order of the file; how many there were beside them.
fn apart<T: PartialEq>(mut items: Vec<T>, span: impl Fn(&T) -> Range<usize>) -> (Vec<T>, usize) {
    items.sort_by_key(|item| (span(item).start, span(item).end));
    // Two people may have suggested the same.
    items.dedup();
    let all = items.len();
    let mut apart: Vec<T> = Vec::new();
    for item in items {
        let last = apart.last();
        if last.is_none_or(|last| span(last).end < span(&item).start) {
            apart.push(item);
        }
    }
    let left = all - apart.len();
    (apart, left)
}

#[cfg(test)]
mod tests;
