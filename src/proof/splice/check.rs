//! Whether an edit changes the words of one text and nothing else: the file is read before and after it, and compared.

use super::super::source::{Value, unix};
use super::{Edit, SpliceError};
use crate::text::markup::{self, Block, Markup};
use std::ops::Range;
use toml::de::{DeTable, DeValue};
use toml::{Spanned, Table};

/// A step from a table to a value in it.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Item(usize),
}

/// Refuses an edit from `old` to `new` by which anything but words of one text is different.
pub(super) fn only_words(edit: &Edit, old: &str, new: &str) -> Result<(), SpliceError> {
    let span = span_as_read(edit, old)?;
    let (old, new) = (unix(old), unix(new));
    let (path, read) = value_at(&old, &span).ok_or(SpliceError::NotText)?;
    let said = read.text.as_str();
    let is_body = is_text(&path).ok_or(SpliceError::NotText)? == Sort::Body;
    let place = (read.said_at(span.start), read.said_at(span.end));
    let (Some(start), Some(end)) = place else {
        return Err(SpliceError::More);
    };
    let becomes = read.said(&unix(&edit.becomes)).ok_or(SpliceError::More)?;
    let expected = [&said[..start], &becomes, &said[end..]].concat();
    let mut before: Table = old.parse().map_err(|_error| SpliceError::NotText)?;
    let after: Table = new.parse().map_err(|_error| SpliceError::More)?;
    let words = at(&mut before, &path).ok_or(SpliceError::NotText)?;
    *words = toml::Value::String(expected.clone());
    let is_empty = expected.trim().is_empty();
    let is_same_text = !is_body || is_one_paragraph(said, &expected);
    if is_empty || before != after || !is_same_text {
        return Err(SpliceError::More);
    }
    Ok(())
}

/// The bytes of the edit in the file as it is read, with LF for every line end.
fn span_as_read(edit: &Edit, old: &str) -> Result<Range<usize>, SpliceError> {
    let cuts = |at: usize| old[..at].ends_with('\r') && old[at..].starts_with('\n');
    let ends = |text: &str| text.matches("\r\n").count();
    // Line ends of another kind would make a mixture of the file.
    let is_foreign = if old.contains("\r\n") {
        edit.becomes.matches('\n').count() != ends(&edit.becomes)
    } else {
        edit.becomes.contains('\r')
    };
    if cuts(edit.span.start) || cuts(edit.span.end) || is_foreign {
        return Err(SpliceError::More);
    }
    Ok(unix(&old[..edit.span.start]).len()..unix(&old[..edit.span.end]).len())
}

/// The string of a file that holds `span`, and the way to it.
fn value_at(file: &str, span: &Range<usize>) -> Option<(Vec<Step>, Value)> {
    let table = DeTable::parse(file).ok()?;
    let (path, value) = find(table.get_ref(), span)?;
    let read = Value::read(file, value.span(), value.get_ref().as_str()?)?;
    Some((path, read))
}

/// `words` as they are written in the string of a file that holds `span`.
pub(super) fn written(file: &str, span: &Range<usize>, words: &str) -> String {
    let as_read = unix(&file[..span.start]).len()..unix(&file[..span.end]).len();
    match value_at(&unix(file), &as_read) {
        Some((_, value)) if value.has_escapes => words.replace('\\', "\\\\").replace('"', "\\\""),
        _ => words.to_owned(),
    }
}

/// The quotes of the literal string that holds `span`, if with `words` there it would end before its end: it has no escapes.
pub(super) fn cannot_hold(file: &str, span: &Range<usize>, words: &str) -> Option<&'static str> {
    let as_read = unix(&file[..span.start]).len()..unix(&file[..span.end]).len();
    let file = unix(file);
    let (_, value) = value_at(&file, &as_read)?;
    let inside = [
        &file[value.inside.start..as_read.start],
        words,
        &file[as_read.end..value.inside.end],
    ];
    (!value.has_escapes && inside.concat().contains(value.quotes)).then_some(value.quotes)
}

/// The innermost value that holds `span`, and the way to it.
fn find<'a, 'i>(
    table: &'a DeTable<'i>,
    span: &Range<usize>,
) -> Option<(Vec<Step>, &'a Spanned<DeValue<'i>>)> {
    table.iter().find_map(|(key, value)| {
        let (mut path, found) = find_in(value, span)?;
        path.insert(0, Step::Key(key.get_ref().to_string()));
        Some((path, found))
    })
}

fn find_in<'a, 'i>(
    value: &'a Spanned<DeValue<'i>>,
    span: &Range<usize>,
) -> Option<(Vec<Step>, &'a Spanned<DeValue<'i>>)> {
    match value.get_ref() {
        // The bytes of a table are those of its heading alone.
        DeValue::Table(table) => find(table, span),
        DeValue::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            let (mut path, found) = find_in(item, span)?;
            path.insert(0, Step::Item(index));
            Some((path, found))
        }),
        _ => {
            let own = value.span();
            (own.start < span.start && span.end < own.end).then(|| (Vec::new(), value))
        }
    }
}

/// What kind of text a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Body,
    /// A title, a summary, a row of a timeline.
    Line,
}

/// What kind of text stands at `path`; nothing if it is none that is proofread.
fn is_text(path: &[Step]) -> Option<Sort> {
    let keys: Vec<&str> = path
        .iter()
        .map(|step| match step {
            Step::Key(key) => key.as_str(),
            Step::Item(_) => "",
        })
        .collect();
    match keys.as_slice() {
        ["text", "body"] => Some(Sort::Body),
        ["title" | "summary"]
        | ["translations", _, "title" | "summary"]
        | ["events", "", "text"] => Some(Sort::Line),
        _ => None,
    }
}

fn at<'a>(table: &'a mut Table, path: &[Step]) -> Option<&'a mut toml::Value> {
    let (Step::Key(first), rest) = path.split_first()? else {
        return None;
    };
    let mut value = table.get_mut(first)?;
    for step in rest {
        value = match step {
            Step::Key(key) => value.get_mut(key)?,
            Step::Item(index) => value.get_mut(index)?,
        };
    }
    Some(value)
}

/// Whether two bodies differ in the words of one paragraph at most.
fn is_one_paragraph(old: &str, new: &str) -> bool {
    let (old, new) = (markup::parse(old, &[]), markup::parse(new, &[]));
    let (before, after) = (blocks(&old), blocks(&new));
    let is_alike = |(old, new): (&&Block, &&Block)| {
        let styles = |block: &Block| {
            block
                .spans
                .iter()
                .map(|span| span.style.clone())
                .collect::<Vec<_>>()
        };
        old.kind == new.kind && styles(old) == styles(new)
    };
    let pairs = || before.iter().zip(&after);
    let changed = pairs().filter(|(old, new)| old.text != new.text).count();
    let is_as_long = before.len() == after.len() && old.blocks.len() == new.blocks.len();
    is_as_long && pairs().all(is_alike) && changed <= 1 && new.faults.len() <= old.faults.len()
}

/// The paragraphs of a text and of its footnotes.
fn blocks(markup: &Markup) -> Vec<&Block> {
    let notes = markup.notes.iter().flat_map(|note| &note.blocks);
    markup.blocks.iter().chain(notes).collect()
}
