//! The line of a file that a finding is about, with a mark under the words and what is to stand there instead.
//!
//! Columns are those of the logical order: on a terminal that orders a line of Persian by itself, the mark lies elsewhere
//! than the words. So the message above quotes them, too.

use super::super::check::Issue;
use crate::locale::{Locale, Message};
use crate::proof::finding::{named, shown};
use crate::text::Clean;
use crate::text::lines::Lines;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;

/// Columns of a page that nobody's window limits.
const PAGE: u16 = 100;
/// Columns that an excerpt needs to say anything.
const LEAST: u16 = 20;

/// How excerpts are drawn.
pub(super) struct Excerpts<'a> {
    pub(super) locale: &'a Locale,
    /// Of the terminal; nothing for a file or a pipe.
    pub(super) columns: Option<u16>,
}

impl Excerpts<'_> {
    /// The lines of the excerpt; none if the finding has no place in a line.
    pub(super) fn of(&self, text: &str, issue: &Issue) -> Vec<Clean> {
        let Some(Marked { line, marked }) = Marked::of(text, issue) else {
            return Vec::new();
        };
        // What cannot be seen is named, and the mark is put under the name.
        let start = named(&line[..marked.start]).len();
        let end = start + named(&line[marked.clone()]).len();
        let label = issue.suggestion.as_deref().map(|words| self.label(words));
        let mark: Annotation<'_> = AnnotationKind::Primary.span(start..end);
        let source = named(line);
        let snippet = Snippet::source(source.as_str())
            .line_start(issue.fault.line)
            .annotation(mark.label(label.as_deref()));
        let columns = self.columns.unwrap_or(PAGE).max(LEAST);
        let renderer = Renderer::plain().term_width(usize::from(columns));
        let drawn = renderer.render(&[Group::with_level(Level::ERROR).element(snippet)]);
        drawn.lines().map(Clean::from).collect()
    }

    /// What is to stand in the place.
    fn label(&self, words: &str) -> Clean {
        self.locale.say(&if words.is_empty() {
            Message::new("check-remove")
        } else {
            Message::new("check-instead").outside("words", shown(words))
        })
    }
}

/// A line of a file and the bytes in it that a finding is about.
struct Marked<'a> {
    line: &'a str,
    marked: Range<usize>,
}

impl<'a> Marked<'a> {
    fn of(text: &'a str, issue: &Issue) -> Option<Self> {
        let (number, column) = (issue.fault.line, issue.fault.column);
        if column == 0 {
            return None;
        }
        let start = Lines::of(text).start(number)?;
        let line = text[start..].lines().next()?;
        // Of what goes over several lines, the first one is shown.
        let marked = match &issue.span {
            Some(span) => {
                let end = span.end.checked_sub(start)?.min(line.len());
                span.start.checked_sub(start)?..end
            }
            None => word_at(line, column),
        };
        line.get(marked.clone())?;
        Some(Self { line, marked })
    }
}

/// The bytes of the word or the string in quotation marks that begins at a column, from 1, in code points.
fn word_at(line: &str, column: usize) -> Range<usize> {
    let unmarked = line.strip_prefix('\u{FEFF}').unwrap_or(line);
    let mark = line.len() - unmarked.len();
    let start = unmarked.char_indices().nth(column - 1);
    let start = mark + start.map_or(unmarked.len(), |(at, _)| at);
    let rest = &line[start..];
    let Some(first) = rest.chars().next() else {
        return start..start;
    };
    let behind = &rest[first.len_utf8()..];
    let length = match first {
        '"' | '\'' => behind.find(first).map_or(0, |end| end + 1),
        _ if first.is_alphanumeric() => behind
            .find(|letter: char| !letter.is_alphanumeric() && !"-_’".contains(letter))
            .unwrap_or(behind.len()),
        _ => 0,
    };
    start..start + first.len_utf8() + length
}
