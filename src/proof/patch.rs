//! Suggestions of notes as one change of a file, in the unified form that `git apply` and `patch` take.
//!
//! Only bytes that are certain are replaced: the words that a suggestion is about must stand in the file as they do in the text,
//! and the file must read with the suggestion as it is meant. The caller reads the files and prints the lines; nothing is written here.

use super::anchor::{Sighting, Spot};
use super::finding::Part;
use super::fingerprint::Target;
use super::progress::Remark;
use super::record;
use super::source::SourceFile;
use super::splice::{Edit, Place, SpliceError};
use crate::archive::model::Story;
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

/// Lines around a change.
const CONTEXT: usize = 3;

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
    for Wanted { span, place, words } in wanted.into_iter().rev() {
        let edit = Edit::of_words(&now, &place, words);
        let read = |edit: &Edit| now.again(&edit.apply(now.text()).ok()?);
        match edit.map(|edit| (read(&edit), edit)) {
            Ok((Some(read), Edit { was, becomes, .. })) if was != becomes => {
                all.changes.push(Change { span, becomes });
                now = read;
            }
            Err(SpliceError::Quotes(_)) => all.quotes += 1,
            Ok(_) | Err(_) => all.unsure += 1,
        }
    }
    all.changes.reverse();
    all
}

/// A suggestion in its place, if that is sure and the file spells it as it is read.
fn wanted<'a>(story: &Story, remark: &Remark<'a>, file: &SourceFile) -> Option<Wanted<'a>> {
    let words = remark.note.suggestion.as_deref()?;
    let Sighting::Found(spot, _) = &remark.sighting else {
        return None;
    };
    let place = place_in_file(story, &remark.note.target, spot)?;
    let (part, paragraph, range) = place.clone();
    let span = file.span(part, paragraph, range)?;
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

/// The text with the changes in it, which are apart and in order.
fn applied(text: &str, changes: &[Change]) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        whole.push_str(&text[at..change.span.start]);
        whole.push_str(&change.becomes);
        at = change.span.end;
    }
    whole + &text[at..]
}

/// The changes of the file at `path` as a unified patch; empty without changes.
pub fn unified(path: &Path, text: &str, changes: &[Change]) -> String {
    let hunks = hunks(text, changes);
    if hunks.is_empty() {
        return String::new();
    }
    let name = path.to_string_lossy();
    let mut unified = format!("diff --git a/{name} b/{name}\n--- a/{name}\n+++ b/{name}\n");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut shift: isize = 0;
    for hunk in hunks {
        shift = write_hunk(&mut unified, &lines, &hunk, shift);
    }
    unified
}

/// Lines of a file, from 0, with what is to stand in their place.
type Replaced = (Range<usize>, String);

/// Replaced lines that are so near to each other that their surroundings meet.
type Hunk = Vec<Replaced>;

fn hunks(text: &str, changes: &[Change]) -> Vec<Hunk> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let line_of = |byte: usize| starts.partition_point(|start| *start <= byte) - 1;
    let end_of = |line: usize| starts.get(line + 1).copied().unwrap_or(text.len());
    let mut groups: Vec<(Range<usize>, Vec<Change>)> = Vec::new();
    for change in changes {
        let lines = line_of(change.span.start)..line_of(change.span.end) + 1;
        match groups.last_mut().filter(|last| last.0.end > lines.start) {
            Some(last) => {
                last.0.end = last.0.end.max(lines.end);
                last.1.push(change.clone());
            }
            None => groups.push((lines, vec![change.clone()])),
        }
    }
    let mut hunks: Vec<Hunk> = Vec::new();
    for (lines, changes) in groups {
        let start = starts[lines.start];
        let inside: Vec<Change> = changes
            .into_iter()
            .map(|change| Change {
                span: change.span.start - start..change.span.end - start,
                ..change
            })
            .collect();
        let new = applied(&text[start..end_of(lines.end - 1)], &inside);
        let near = |hunk: &&mut Hunk| {
            let last = hunk.last().map_or(0, |(lines, _)| lines.end);
            last + 2 * CONTEXT >= lines.start
        };
        match hunks.last_mut().filter(near) {
            Some(hunk) => hunk.push((lines, new)),
            None => hunks.push(vec![(lines, new)]),
        }
    }
    hunks
}

/// Adds a hunk to a patch. `shift` is by how many lines the hunks before it have lengthened the file; the answer counts this
/// one too.
fn write_hunk(patch: &mut String, lines: &[&str], hunk: &Hunk, shift: isize) -> isize {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else {
        return shift;
    };
    let old = first.0.start.saturating_sub(CONTEXT)..(last.0.end + CONTEXT).min(lines.len());
    let mut body = String::new();
    let mut grown: isize = 0;
    let mut at = old.start;
    for (replaced, new) in hunk {
        (at..replaced.start).for_each(|line| write_line(&mut body, ' ', lines[line]));
        for line in replaced.clone().filter(|line| *line < lines.len()) {
            write_line(&mut body, '-', lines[line]);
            grown -= 1;
        }
        for line in new.split_inclusive('\n') {
            write_line(&mut body, '+', line);
            grown += 1;
        }
        at = replaced.end;
    }
    (at..old.end).for_each(|line| write_line(&mut body, ' ', lines[line]));
    let (start, length) = (old.start + 1, old.len());
    let (new_start, new_length) = (
        start.saturating_add_signed(shift),
        length.saturating_add_signed(grown),
    );
    // A String takes whatever is written to it.
    let _ = writeln!(patch, "@@ -{start},{length} +{new_start},{new_length} @@");
    patch.push_str(&body);
    shift + grown
}

fn write_line(patch: &mut String, sign: char, line: &str) {
    patch.push(sign);
    patch.push_str(line);
    if !line.ends_with('\n') {
        patch.push_str("\n\\ No newline at end of file\n");
    }
}

#[cfg(test)]
mod tests;
