//! Footnotes: their numbers, and the definitions that `pulldown-cmark` wants before it sees a reference.

use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// `body` with a definition behind its end for every key that may be referred to.
///
/// `pulldown-cmark` takes `[^key]` for plain text unless the key is defined, but a claim may stand behind it, and a
/// forgotten definition is to be a fault. Definitions that start past the end of the body are ours.
pub(super) fn with_definitions(body: &str) -> String {
    let mut keys = BTreeSet::new();
    for (at, opening) in body.match_indices("[^") {
        let rest = &body[at + opening.len()..];
        let end = rest.find(['[', ']', '\n', '\r']).unwrap_or(rest.len());
        if end > 0 && rest[end..].starts_with(']') {
            keys.insert(&rest[..end]);
        }
    }
    let definitions = keys.iter().map(|key| format!("\n\n[^{key}]: -"));
    std::iter::once(body.to_owned())
        .chain(definitions)
        .collect()
}

/// The keys of all footnotes, in the order of their numbers.
pub(super) struct Order<'a> {
    pub(super) keys: Vec<&'a str>,
    /// How many of them the text refers to; they come first.
    pub(super) referenced: usize,
}

impl Order<'_> {
    /// The number of each footnote, from 1.
    pub(super) fn numbers(&self) -> BTreeMap<String, usize> {
        let numbered = self.keys.iter().zip(1..);
        numbered
            .map(|(&key, number)| (key.to_owned(), number))
            .collect()
    }
}

/// Numbers the footnotes by their first references: those of the text, then those of the notes themselves, then
/// the notes that nothing refers to.
pub(super) fn order<'a>(events: &'a [(Event<'_>, Range<usize>)]) -> Order<'a> {
    let mut text: Vec<&str> = Vec::new();
    let mut defined: Vec<&str> = Vec::new();
    let mut within: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut inside: Vec<&str> = Vec::new();
    for (event, _) in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(key)) => {
                defined.push(key);
                inside.push(key);
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                inside.pop();
            }
            Event::FootnoteReference(key) => match inside.last() {
                Some(&definition) => within.entry(definition).or_default().push(key),
                None => text.push(key),
            },
            _ => {}
        }
    }
    let mut keys = Vec::new();
    let mut known = BTreeSet::new();
    let mut append = |wanted: Vec<&'a str>| {
        let mut next = keys.len();
        keys.extend(wanted.into_iter().filter(|key| known.insert(*key)));
        while let Some(&key) = keys.get(next) {
            next += 1;
            let inner = within.remove(key).unwrap_or_default();
            keys.extend(inner.into_iter().filter(|key| known.insert(*key)));
        }
        keys.len()
    };
    let referenced = append(text);
    append(defined);
    Order { keys, referenced }
}
