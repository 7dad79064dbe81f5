//! What the TOML parser's messages mean to somebody who wrote a file by hand, and what to do about it.
//!
//! The messages themselves are never shown: they name rules of a grammar, not a remedy.

/// Beginnings of the parser's messages, with what they mean to a writer and what to do about it.
const MEANINGS: &[(&[&str], &str, &str)] = &[
    (
        NO_VALUE,
        "The value is not in quotation marks.",
        "Put it in straight quotation marks: \"…\".",
    ),
    (
        &["key with no value", "invalid unquoted key", "unquoted keys"],
        "The line is neither a key with a value nor a heading.",
        "Write it as key = \"value\".",
    ),
    (
        &["invalid basic string"],
        "The quotation mark that opens the value is never closed.",
        "Put a \" at the end of the value.",
    ),
    (
        &["invalid literal string"],
        "The apostrophe that opens the value is never closed.",
        "Put a ' at the end of the value.",
    ),
    (
        &["missing escaped value", "invalid escape", "invalid unicode"],
        "A backslash here has no meaning.",
        "Write \\\\ for a backslash, or use '…' for the value.",
    ),
    (
        &["unexpected key or value"],
        "Something follows the value in the same line.",
        "Write \\\" for a quotation mark inside the value.",
    ),
    (
        OPEN_LIST,
        "The list has no closing ] or lacks a comma.",
        "Write lists as [\"one\", \"two\"].",
    ),
    (
        &["unclosed inline table", "missing comma between key"],
        "The table in braces has no closing } or lacks a comma.",
        "Write it as { fa = \"…\", ar = \"…\" }.",
    ),
    (
        &["unclosed table", "unclosed array table", "missing table"],
        "The heading has no closing bracket.",
        "Write headings as [name] or [[name]].",
    ),
    (
        &["cannot recurse"],
        "Tables or lists are nested too deeply.",
        "Write the value as the format has it.",
    ),
];

const NO_VALUE: &[&str] = &["string values must be quoted", "missing value"];

const OPEN_LIST: &[&str] = &[
    "unclosed array,",
    "missing comma between array",
    "unexpected `=` in array",
];

fn begins(message: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|start| message.starts_with(start))
}

/// Whether the parser means a list that is not closed, which it notices only at what follows the list.
pub(crate) fn is_open_list(message: &str) -> bool {
    begins(message, OPEN_LIST)
}

/// Whether the parser means a key that stands twice in its table.
pub(crate) fn is_duplicate(message: &str) -> bool {
    message.starts_with("duplicate key")
}

/// What the parser means by `message` about `line`, and what to do about it, in a sentence each; nothing if it is none
/// of the slips that people make most.
pub(crate) fn in_our_words(message: &str, line: &str) -> Option<(&'static str, &'static str)> {
    let value = line.split_once('=').map(|(_, value)| value.trim());
    if value.is_some_and(|value| value.starts_with(['“', '”', '„', '«', '‘', '’'])) {
        return Some((
            "The value begins with a typographic quotation mark.",
            "Use the straight \" around values.",
        ));
    }
    if value.is_some_and(str::is_empty) && begins(message, NO_VALUE) {
        return Some((
            "The key has no value.",
            "Write a value after the =, or remove the line.",
        ));
    }
    let mut meanings = MEANINGS.iter();
    let (_, what, remedy) = meanings.find(|(beginnings, ..)| begins(message, beginnings))?;
    Some((what, remedy))
}
