//! TOML syntax: parses a sheet into tables with positions, and says in our own words what is wrong where it cannot.
//!
//! The parser's own messages are never shown, nor its excerpts, which would print the file's raw bytes.

use super::codes::Code;
use super::sheet::{Sheet, quoted};
use super::strings::{self, Broken};
use super::toml_words::{in_our_words, is_duplicate, is_open_list};
use crate::locale::Locale;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Faults of syntax told for one file, at most: after the first few, the rest is usually their echo.
const MOST: usize = 5;

/// Parses a sheet. Nothing if the syntax is broken, in which case the sheet's faults say how.
pub(super) fn parse(sheet: &Sheet) -> Option<DeTable<'_>> {
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
            let what = format!("The text that begins in line {line} has no closing {quotes}.");
            let remedy = format!("Put {quotes} on a line of their own after the text.");
            sheet.report(Code::UnclosedText, start, &what, &remedy);
        }
        Broken::ClosedEarly { start, end, quotes } => {
            let line = sheet.line_of(start);
            let what = format!(
                "{quotes} in a row end the text that begins in line {line}, and more text follows."
            );
            sheet.report(
                Code::ApostrophesInText,
                end,
                &what,
                "Write ’ or “ ” inside the text.",
            );
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
        let what = format!(
            "The character U+{:04X} must not stand in a file.",
            u32::from(control)
        );
        sheet.report(Code::ControlCharacter, at, &what, "Remove it.");
        return;
    }
    if is_duplicate(message) {
        let key = quoted(text.get(span).unwrap_or_default());
        let what = format!("{key} stands twice in the same table.");
        sheet.report(Code::DuplicateKey, at, &what, "Remove one of the two.");
        return;
    }
    let words = in_our_words(message, sheet.line(sheet.line_of(at))).map(|what| {
        let english = Locale::plain_english();
        (english.say(&what), english.say(&what.attribute("mend")))
    });
    let (what, remedy) = match &words {
        Some((what, remedy)) => (what.as_str(), remedy.as_str()),
        None => (
            "The line cannot be read as TOML.",
            "Compare it with one of the templates.",
        ),
    };
    // The parser notices an open list only at what follows it, often lines below, and then at every line.
    let before = text.get(..at).unwrap_or_default().trim_end().len();
    let at = if is_open_list(message) { before } else { at };
    sheet.report(Code::NotToml, at, what, remedy);
}

fn warn_of_inline_tables(sheet: &Sheet, value: &Spanned<DeValue<'_>>) {
    match value.get_ref() {
        DeValue::Table(table) => {
            let raw = sheet.text().get(value.span()).unwrap_or_default();
            if raw.starts_with('{') && raw.contains('\n') {
                sheet.report(
                    Code::MultilineInlineTable,
                    value.span().start,
                    "The table in braces runs over several lines, which older tools refuse.",
                    "Write it in one line, or as a table with a heading in brackets.",
                );
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
