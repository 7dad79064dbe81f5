//! The files of an archive as they lie there, with the strings in them: for checks of everything that is handed on, and not
//! only of what is shown. Comments, drafts, templates and notes of volunteers belong to that.
//!
//! What is looked for in them is for others. Loading the archive is `load`'s matter, and tells of files that it cannot read.

use super::files::{Refusal, Tree};
use super::load::NoArchive;
use super::locate::Origin;
use crate::locale::Message;
use crate::text::lines::Lines;
use std::borrow::Cow;
use std::ops::Range;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A file.
#[derive(Clone, Debug)]
pub struct Document {
    /// Relative to the archive's root.
    pub path: PathBuf,
    pub content: Content,
}

#[derive(Clone, Debug)]
pub enum Content {
    Text(Page),
    /// A picture, a recording: nothing that is read as text.
    Other,
    /// What should be text and was not read, with the reason.
    Unread(Message),
}

/// The text of a file.
#[derive(Clone, Debug)]
pub struct Page {
    /// With line ends as LF and without a byte order mark.
    pub text: String,
    lines: Lines,
    /// The strings of a TOML file, in the order in which they stand in it; those of a broken file as far as they can be told.
    pub strings: Vec<Held>,
}

/// A string of a TOML file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The keys that lead to it, without the numbers of lists: `people.name`.
    pub key: String,
    /// Its value, without quotes and escapes.
    pub value: String,
    /// Bytes of the file, with the quotes.
    pub span: Range<usize>,
}

/// Endings of files that are text, which have to be read.
const TEXTS: &[&str] = &[
    "toml", "md", "txt", "csv", "tsv", "json", "html", "xml", "svg", "yaml", "yml", "ftl", "dic",
    "aff",
];

/// Reads every file of the archive at `origin`.
///
/// # Errors
/// Fails if there is no archive. A file that cannot be read is [`Content::Unread`].
pub fn read(origin: &Origin) -> Result<Vec<Document>, NoArchive> {
    Ok(of_tree(&Tree::at(origin)?))
}

/// Reads one file, by its path under the root; nothing if it is not there.
///
/// # Errors
/// Fails if there is no archive. A file that cannot be read is [`Content::Unread`].
pub fn read_one(origin: &Origin, path: &Path) -> Result<Option<Document>, NoArchive> {
    let read = Tree::at(origin)?.read(path);
    let is_there = !matches!(read, Err(Refusal::Missing));
    Ok(is_there.then(|| Document {
        content: content(path, read),
        path: path.to_owned(),
    }))
}

/// What [`read`] reads, for files in memory, by their paths under the root.
pub fn of_files(files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>) -> Vec<Document> {
    let files = files
        .into_iter()
        .map(|(path, bytes)| (path, Cow::Owned(bytes)));
    of_tree(&Tree::Memory(files.collect()))
}

fn of_tree(tree: &Tree) -> Vec<Document> {
    let all = tree.everything();
    let refused = all.refused.into_iter().map(|(path, refusal)| Document {
        path,
        content: Content::Unread(refusal.message()),
    });
    let read = all.files.into_iter().map(|path| Document {
        content: content(&path, tree.read(&path)),
        path,
    });
    refused.chain(read).collect()
}

fn content(path: &Path, read: Result<Cow<'static, [u8]>, Refusal>) -> Content {
    let name = path.file_name().unwrap_or_default();
    let is_hidden = name.as_encoded_bytes().starts_with(b".");
    let is_text = match path.extension() {
        Some(end) => TEXTS.iter().any(|text| end.eq_ignore_ascii_case(text)),
        // Systems keep notes of their own in hidden files, such as `.DS_Store`.
        None => !is_hidden,
    };
    // Editors mark a file that is open with a hidden link, which leads to nothing.
    if is_hidden && matches!(read, Err(Refusal::Link)) {
        return Content::Other;
    }
    match read.map(|bytes| Page::decode(path, &bytes)) {
        Ok(Some(page)) => Content::Text(page),
        Ok(None) if is_text => Content::Unread(Message::new("safety-not-utf8")),
        Err(refusal) if is_text => Content::Unread(refusal.message()),
        Ok(None) | Err(_) => Content::Other,
    }
}

impl Page {
    /// The text of a file; nothing if it is none.
    fn decode(path: &Path, bytes: &[u8]) -> Option<Self> {
        let raw = std::str::from_utf8(bytes).ok()?;
        let raw = raw.strip_prefix('\u{feff}').unwrap_or(raw);
        let text = raw.replace("\r\n", "\n");
        let mut strings = Vec::new();
        if path.extension().is_some_and(|end| end == "toml") {
            let (table, _) = DeTable::parse_recoverable(&text);
            hold_table(table.get_ref(), "", &mut strings);
            strings.sort_by_key(|held| held.span.start);
        }
        Some(Self {
            lines: Lines::of(&text),
            text,
            strings,
        })
    }

    /// The line and the column of a byte of the text, both from 1, the column in code points.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        self.lines.position(&self.text, byte)
    }

    /// The first string under this key.
    pub fn string(&self, key: &str) -> Option<&Held> {
        self.strings.iter().find(|held| held.key == key)
    }

    /// The byte of the file at which byte `at` of a string's value stands: the start of the string if escapes keep the
    /// two apart.
    pub fn byte_of(&self, held: &Held, at: usize) -> usize {
        let raw = self.text.get(held.span.clone()).unwrap_or_default();
        raw.find(&held.value)
            .map_or(held.span.start, |quotes| held.span.start + quotes + at)
    }
}

/// Gathers the strings of a table, whose own keys are `above`.
fn hold_table(table: &DeTable<'_>, above: &str, strings: &mut Vec<Held>) {
    for (key, value) in table {
        let name = key.get_ref().as_ref();
        let key = if above.is_empty() {
            name.to_owned()
        } else {
            format!("{above}.{name}")
        };
        hold_value(value, &key, strings);
    }
}

fn hold_value(value: &Spanned<DeValue<'_>>, key: &str, strings: &mut Vec<Held>) {
    match value.get_ref() {
        DeValue::String(text) => strings.push(Held {
            key: key.to_owned(),
            value: text.to_string(),
            span: value.span(),
        }),
        DeValue::Array(items) => items.iter().for_each(|item| hold_value(item, key, strings)),
        DeValue::Table(table) => hold_table(table, key, strings),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        let files = [("x.toml".into(), text.as_bytes().to_vec())];
        match of_files(files).remove(0).content {
            Content::Text(page) => page,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_string_is_there_with_its_place() {
        let page = page("title = \"a\\u0062\"\n[[people]]\nname = 'c'\nnames = { fa = \"ن\" }\r\n");
        let held: Vec<(&str, &str)> = page
            .strings
            .iter()
            .map(|held| (held.key.as_str(), held.value.as_str()))
            .collect();
        let expected = [
            ("title", "ab"),
            ("people.name", "c"),
            ("people.names.fa", "ن"),
        ];
        assert_eq!(held, expected);
        let places = page.strings.iter().map(|held| page.byte_of(held, 0));
        let places: Vec<_> = places.map(|at| page.position(at)).collect();
        // One with an escape begins at its quote, the others behind it.
        assert_eq!(places, [(1, 9), (3, 9), (4, 17)]);
    }

    #[test]
    fn a_file_that_is_no_toml_is_text_all_the_same() {
        let page = page("<<<<<<< ours\ntitle = \"a\"\n");
        assert!(page.text.contains("title"));
    }

    #[test]
    fn what_should_be_text_and_is_none_is_told() {
        let files = [
            ("a.md".into(), b"\xe4".to_vec()),
            ("b.jpg".into(), b"\xff\xd8".to_vec()),
            (".DS_Store".into(), b"\xff\xd8".to_vec()),
            (".a.md".into(), b"\xe4".to_vec()),
            ("c.toml".into(), vec![b'#'; 300_000]),
        ];
        let contents = of_files(files).into_iter().map(|document| document.content);
        let told: Vec<bool> = contents
            .map(|content| matches!(content, Content::Unread(_)))
            .collect();
        assert_eq!(told, [false, true, true, false, true]);
    }
}
