//! What readers are to see, as an edit that spells it as its file has to: with the escapes of the string, and in a body with those
//! of its markup. The file is read again with each spelling, and the first that reads as it was meant is taken.

use super::super::finding::Part;
use super::super::source::SourceFile;
use super::{Edit, SpliceError, check};
use std::ops::Range;

/// Bytes of a paragraph that readers see: its part, its number there, and the bytes.
pub type Place = (Part, usize, Range<usize>);

/// Signs before which a backslash is put: none, then those that are markup wherever they stand, then those that are so at some
/// places. A sign that reads as it stands is left alone.
const SIGNS: [&str; 3] = ["", "\\`*_[]<>&", "\\`*_[]<>&#+-.)=:|~"];

/// Marks that stand right behind a word.
const BEHIND_WORDS: [char; 10] = ['.', ',', ';', ':', '!', '?', ')', '،', '؛', '؟'];

impl Edit {
    /// The edit after which readers see `words` at a place of a file. Words that are deleted take a blank beside them along
    /// that would be one too many.
    ///
    /// # Errors
    /// Where it is not certain which bytes of the file the place is, where the string there cannot hold the words, and where
    /// more than these words would change.
    pub fn of_words(file: &SourceFile, place: &Place, words: &str) -> Result<Self, SpliceError> {
        let widened = words.is_empty().then(|| with_a_blank(file, place));
        let place = widened.as_ref().unwrap_or(place);
        let (part, paragraph, range) = place;
        let span = file.replaceable(*part, *paragraph, range);
        let span = span.ok_or(SpliceError::Unsure)?;
        for signs in SIGNS {
            let written = with_backslashes(words, signs);
            let edit = Self::new(file, span.clone(), &written).ok_or(SpliceError::Unsure)?;
            match edit.apply(file.text()) {
                Ok(new) if reads(file, &new, (place, words)) => return Ok(edit),
                Ok(_) | Err(SpliceError::More) => {}
                Err(error) => return Err(error),
            }
        }
        Err(match check::cannot_hold(file.text(), &span, words) {
            Some(quotes) => SpliceError::Quotes(quotes),
            None => SpliceError::More,
        })
    }
}

/// The place with one of the blanks beside it, if its deletion would leave two of them, or one before such a mark or at the
/// beginning or the end of a line. A blank of the file is rather taken than one that stands for a line end.
fn with_a_blank(file: &SourceFile, place: &Place) -> Place {
    let (part, paragraph, range) = place;
    let around = file.words(*part, *paragraph).and_then(|words| {
        let before = words.get(..range.start)?;
        Some((before, words.get(range.end..)?))
    });
    let Some((before, behind)) = around else {
        return place.clone();
    };
    let begins = before.is_empty() || before.ends_with([' ', '\n']);
    let ends =
        behind.is_empty() || behind.starts_with([' ', '\n']) || behind.starts_with(BEHIND_WORDS);
    let mut blanks: Vec<Range<usize>> = Vec::new();
    if begins && ends {
        blanks.extend(before.ends_with(' ').then(|| range.start - 1..range.start));
        blanks.extend(behind.starts_with(' ').then(|| range.end..range.end + 1));
    }
    let spelled = |range: &Range<usize>| {
        let span = file.replaceable(*part, *paragraph, range)?;
        file.text().get(span)
    };
    // The order of two that are alike stays.
    blanks.sort_by_key(|blank| spelled(blank) != Some(" "));
    let widened = blanks
        .into_iter()
        .map(|blank| blank.start.min(range.start)..blank.end.max(range.end))
        .find(|widened| spelled(widened).is_some());
    (*part, *paragraph, widened.unwrap_or_else(|| range.clone()))
}

fn with_backslashes(words: &str, signs: &str) -> String {
    let mut written = String::with_capacity(words.len());
    for letter in words.chars() {
        if signs.contains(letter) {
            written.push('\\');
        }
        written.push(letter);
    }
    written
}

/// Whether readers of the `new` file see `words` at the place, and in the rest of the paragraph what they saw. Blanks and line ends
/// are alike to them. A line of the file is nothing that they see.
fn reads(file: &SourceFile, new: &str, ((part, paragraph, range), words): (&Place, &str)) -> bool {
    let Some(before) = file.words(*part, *paragraph) else {
        return *part == Part::Source;
    };
    let (Some(start), Some(end)) = (before.get(..range.start), before.get(range.end..)) else {
        return false;
    };
    let meant = [start, words, end].concat();
    let again = file.again(new);
    let after = again.as_ref().and_then(|new| new.words(*part, *paragraph));
    after.is_some_and(|after| {
        let after = after.split_ascii_whitespace();
        after.eq(meant.split_ascii_whitespace())
    })
}

#[cfg(test)]
mod tests;
