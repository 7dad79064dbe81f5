//! TOML syntax: parses a sheet into tables with positions, and says in our own words what is wrong where it cannot.
//!
//! The parser's own messages are never shown, nor its excerpts, which would print the file's raw bytes.

use super::codes::Code;
use super::merge;
use super::sheet::{Sheet, cut};
use super::strings::{self, Broken};
use super::toml_words::{in_our_words, is_duplicate, is_open_list};
use crate::locale::Message;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Faults of syntax told for one file, at most: after the first few, the rest is usually their echo.
const MOST: usize = 5;

/// Parses a sheet. Nothing if the syntax is broken, in which case the sheet's faults say how.
pub(super) fn parse(sheet: &Sheet) -> Option<DeTable<'_>> {
    // Within a text its marks would break no syntax, and both versions would be shown one after the other.
    if let Some(at) = merge::unfinished(sheet.text()) {
        let what = Message::new("finding-unfinished-merge");
        sheet.report(Code::UnfinishedMerge, at, what);
        return None;
    }
    let (table, errors) = DeTable::parse_recoverable(sheet.text());
    if errors.is_empty() {
        let table = table.into_inner();
        for (_, value) in &table {
            warn_of_inline_tables(sheet, value);
        }
        return Some(table);
    }
    // A text that does not end, or ends too soon, turns what follows into noise, so it is told alone.
    match strings::find_broken(sheet.text()) {
        Some(broken) => report_broken_text(sheet, broken),
        None => report_errors(sheet, &errors),
    }
    None
}

fn report_broken_text(sheet: &Sheet, broken: Broken) {
    match broken {
        Broken::Unclosed { start, quotes } => {
            let line = sheet.line_of(start);
            let what = Message::new("finding-text-unclosed")
                .inside("line", line.to_string())
                .inside("quotes", quotes);
            sheet.report(Code::UnclosedText, start, what);
        }
        Broken::ClosedEarly { start, end, quotes } => {
            let line = sheet.line_of(start);
            let what = Message::new("finding-text-closed-early")
                .inside("line", line.to_string())
                .inside("quotes", quotes);
            sheet.report(Code::ApostrophesInText, end, what);
        }
    }
}

fn report_errors(sheet: &Sheet, errors: &[toml::de::Error]) {
    let mut lines = Vec::new();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let line = sheet.line_of(span.start);
        // One slip often makes several errors in one line; the first of them is the telling one.
        if lines.contains(&line) {
            continue;
        }
        lines.push(line);
        report_error(sheet, error.message(), span);
        if lines.len() == MOST || is_open_list(error.message()) {
            break;
        }
    }
}

fn report_error(sheet: &Sheet, message: &str, span: Range<usize>) {
    let text = sheet.text();
    let at = span.start;
    let here = text.get(at..).and_then(|rest| rest.chars().next());
    if let Some(control) = here.filter(|c| c.is_control() && *c != '\n' && *c != '\t') {
        let code = format!("U+{:04X}", u32::from(control));
        let what = Message::new("finding-control-character").inside("code", code);
        sheet.report(Code::ControlCharacter, at, what);
        return;
    }
    if is_duplicate(message) {
        let key = cut(text.get(span).unwrap_or_default());
        let what = Message::new("finding-key-twice").outside("key", key);
        sheet.report(Code::DuplicateKey, at, what);
        return;
    }
    let what = in_our_words(message, sheet.line(sheet.line_of(at)));
    let what = what.unwrap_or_else(|| Message::new("finding-not-toml"));
    // The parser notices an open list only at what follows it, often lines below, and then at every line.
    let before = text.get(..at).unwrap_or_default().trim_end().len();
    let at = if is_open_list(message) { before } else { at };
    sheet.report(Code::NotToml, at, what);
}

fn warn_of_inline_tables(sheet: &Sheet, value: &Spanned<DeValue<'_>>) {
    match value.get_ref() {
        DeValue::Table(table) => {
            let raw = sheet.text().get(value.span()).unwrap_or_default();
            if raw.starts_with('{') && raw.contains('\n') {
                let what = Message::new("finding-braces-over-lines");
                sheet.report(Code::MultilineInlineTable, value.span().start, what);
                return;
            }
            for (_, inner) in table {
                warn_of_inline_tables(sheet, inner);
            }
        }
        DeValue::Array(list) => {
            for inner in list {
                warn_of_inline_tables(sheet, inner);
            }
        }
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => {}
    }
}
