//! What of a text must be repeated nowhere else: in no review file, no list of words, no copy for comparing. These travel and
//! stay, while the text itself can still be mended.

use super::super::source::SourceFile;
use super::super::withheld::{COVER, Withheld};
use super::lines::without_percents;
use super::translated::Strangers;
use super::{Watch, particulars};
use crate::archive::model::{Archive, Story};
use std::ops::Range;

/// What is withheld around one text.
#[derive(Debug)]
pub struct Hidden<'a> {
    withheld: Option<&'a Withheld>,
    strangers: Strangers,
}

/// Bytes of a paragraph that may be quoted: what is quoted, and how far on either side its surroundings may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quotable {
    pub quote: Range<usize>,
    pub around: Range<usize>,
}

impl<'a> Hidden<'a> {
    /// What must not be repeated of a story in `language`.
    pub fn of(
        archive: &Archive,
        (story, language): (&Story, &str),
        watch: Option<&'a Watch>,
    ) -> Self {
        Self {
            withheld: watch.and_then(Watch::withheld),
            strangers: if language == story.language {
                Strangers::default()
            } else {
                Strangers::of(archive, story)
            },
        }
    }

    /// What must not be repeated in whatever is said of a story, in its own language too: a note on the original may well name
    /// somebody whom the original does not.
    pub fn of_story(archive: &Archive, story: &Story, watch: &'a Watch) -> Self {
        Self {
            withheld: watch.withheld(),
            strangers: Strangers::of(archive, story),
        }
    }

    /// What must not be repeated in whatever is handed on of an archive, in no text of it in particular.
    pub fn anywhere(watch: &'a Watch) -> Self {
        Self {
            withheld: watch.withheld(),
            strangers: Strangers::default(),
        }
    }

    /// Whether `text` has anything of it.
    pub fn is_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// `text` with all of it covered.
    pub fn cover(&self, text: &str) -> String {
        let mut covered = String::with_capacity(text.len());
        let mut at = 0;
        for range in self.find(text) {
            covered.push_str(&text[at..range.start]);
            covered.push_str(COVER);
            at = range.end;
        }
        covered + &text[at..]
    }

    /// The bytes of `text` that are withheld names or near them, names that the original withholds, telephone numbers and
    /// addresses: in the order of the text, apart from each other.
    pub fn find(&self, text: &str) -> Vec<Range<usize>> {
        let mut found = self.names(text);
        found.extend(particulars::find(text));
        found.sort_by_key(|range| range.start);
        let mut apart: Vec<Range<usize>> = Vec::new();
        for range in found {
            match apart.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => apart.push(range),
            }
        }
        apart
    }

    /// The bytes of `text` that are names of it: what stands around them may be other pieces of the same names, which is true of
    /// no number. In no order.
    pub fn names(&self, text: &str) -> Vec<Range<usize>> {
        let names = self.withheld.map(|withheld| withheld.find(text));
        let names = names.into_iter().flatten().map(|hit| hit.range);
        names.chain(self.strangers.find(text)).collect()
    }

    /// The bytes of a file behind all of it, whether it shows in the file as it is written, to its readers, in an escape or in
    /// an address. In no order.
    pub fn find_in_file(&self, file: &SourceFile) -> Vec<Range<usize>> {
        let mut found = file.behind(|text| self.find(text));
        let mut end = 0;
        for line in file.text().split_inclusive('\n') {
            let start = end;
            end += line.len();
            if without_percents(line).is_some_and(|decoded| self.is_in(&decoded)) {
                found.push(start..end);
            }
        }
        found
    }

    /// The longest piece of `range` of a paragraph that may be quoted; nothing if no word is left of it.
    pub fn quotable(&self, text: &str, range: &Range<usize>) -> Option<Quotable> {
        let found = self.find(text);
        let starts = std::iter::once(0).chain(found.iter().map(|hidden| hidden.end));
        let ends = found.iter().map(|hidden| hidden.start).chain([text.len()]);
        let pieces = starts.zip(ends).filter_map(|(start, end)| {
            let inside = start.max(range.start)..end.min(range.end);
            let words = text.get(inside.clone())?;
            let bare = words.trim();
            let first = inside.start + (words.len() - words.trim_start().len());
            Some(Quotable {
                // What is quoted whole stays as it was pointed at.
                quote: if inside == *range {
                    inside
                } else {
                    first..first + bare.len()
                },
                around: start..end,
            })
        });
        let has_word = |own: &Quotable| text[own.quote.clone()].contains(char::is_alphanumeric);
        let pieces = pieces.filter(has_word);
        pieces.max_by_key(|own| {
            (
                text[own.quote.clone()].chars().count(),
                usize::MAX - own.quote.start,
            )
        })
    }
}
