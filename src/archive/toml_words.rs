//! What the TOML parser's messages mean to somebody who wrote a file by hand, and what to do about it.
//!
//! The messages themselves are never shown: they name rules of a grammar, not a remedy.

use crate::locale::Message;

/// Beginnings of the parser's messages, with the message that says what they mean to a writer; its `mend` says what to do
/// about it.
const MEANINGS: &[(&[&str], &str)] = &[
    (NO_VALUE, "finding-toml-value-unquoted"),
    (
        &["key with no value", "invalid unquoted key", "unquoted keys"],
        "finding-toml-neither-key-nor-heading",
    ),
    (
        &["invalid basic string"],
        "finding-toml-quotation-mark-open",
    ),
    (&["invalid literal string"], "finding-toml-apostrophe-open"),
    (
        &["missing escaped value", "invalid escape", "invalid unicode"],
        "finding-toml-backslash",
    ),
    (
        &["unexpected key or value"],
        "finding-toml-more-behind-value",
    ),
    (OPEN_LIST, "finding-toml-list-open"),
    (
        &["unclosed inline table", "missing comma between key"],
        "finding-toml-braces-open",
    ),
    (
        &["unclosed table", "unclosed array table", "missing table"],
        "finding-toml-heading-open",
    ),
    (&["cannot recurse"], "finding-toml-nested-too-deep"),
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

/// What the parser means by `message` about `line`, in a sentence whose `mend` says what to do about it; nothing if it is
/// none of the slips that people make most.
pub(crate) fn in_our_words(message: &str, line: &str) -> Option<Message> {
    let value = line.split_once('=').map(|(_, value)| value.trim());
    if value.is_some_and(|value| value.starts_with(['“', '”', '„', '«', '‘', '’'])) {
        return Some(Message::new("finding-toml-typographic-mark"));
    }
    if value.is_some_and(str::is_empty) && begins(message, NO_VALUE) {
        return Some(Message::new("finding-toml-no-value"));
    }
    let mut meanings = MEANINGS.iter();
    let (_, name) = meanings.find(|(beginnings, _)| begins(message, beginnings))?;
    Some(Message::new(*name))
}
