//! Reads the keys of a TOML table one by one and notes every fault on the way, each with its line and column.
//!
//! The keys that are asked for are the keys that may stand there: `finish` reports the others. What the values mean
//! together is for the readers of entries and of the frame.

use super::codes::Code;
use super::fault::Complaint;
use super::sheet::{Sheet, cut};
use super::suggest::nearest;
use crate::locale::Message;
use crate::text::Clean;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A string of a file and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    pub(super) raw: &'a str,
    /// The byte of the file at which the value begins.
    pub(super) at: usize,
}

impl Text<'_> {
    /// The text as it may be shown, without blanks at its ends.
    pub(super) fn clean(&self) -> Clean {
        Clean::new(self.raw.trim())
    }
}

/// What messages call a table.
#[derive(Clone, Debug)]
enum Name {
    File,
    /// As it is written: `[dates]`, `[[people]]`.
    Heading(String),
    /// A table that is the value of a key of another.
    Within {
        key: &'static str,
        outer: Box<Self>,
    },
}

impl Name {
    /// The message about the table of this name; `in_file` is the one about a key at the top of a file.
    fn message(&self, in_table: &'static str, in_file: &'static str) -> Message {
        match self {
            Self::File => Message::new(in_file),
            Self::Heading(_) | Self::Within { .. } => self.filled_into(Message::new(in_table)),
        }
    }

    fn filled_into(&self, message: Message) -> Message {
        match self {
            Self::File => message,
            Self::Heading(heading) => message.outside("table", heading.as_str()),
            Self::Within { key, outer } => {
                let within = Message::new("finding-table-within").inside("key", *key);
                message.message("table", outer.filled_into(within))
            }
        }
    }

    /// The name of the table under `key`.
    fn of_inner(&self, key: &'static str) -> Self {
        match self {
            Self::File => Self::Heading(format!("[{key}]")),
            Self::Heading(_) | Self::Within { .. } => Self::Within {
                key,
                outer: Box::new(self.clone()),
            },
        }
    }
}

/// A table being read.
pub(super) struct Fields<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) table: &'a DeTable<'a>,
    /// The byte of its heading.
    pub(super) at: usize,
    name: Name,
    pub(super) asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The top of a file.
    pub(super) fn top(sheet: &'a Sheet, table: &'a DeTable<'a>) -> Self {
        Self {
            sheet,
            table,
            at: 0,
            name: Name::File,
            asked: Vec::new(),
        }
    }

    fn inner(&self, table: &'a DeTable<'a>, at: usize, name: Name) -> Self {
        Self {
            sheet: self.sheet,
            table,
            at,
            name,
            asked: Vec::new(),
        }
    }

    /// Whether `key` stands in the table.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// The value of `key`, which may then stand in the table.
    pub(super) fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    /// The byte at which the value of `key` begins, or the table if there is none.
    pub(super) fn place(&self, key: &str) -> usize {
        self.table
            .get(key)
            .map_or(self.at, |value| value.span().start)
    }

    /// Reports that `key` is missing, with an example of it.
    pub(super) fn missing(&self, key: &str, example: &str) {
        let what = self
            .name
            .message("finding-key-missing", "finding-key-missing-in-file")
            .outside("key", key)
            .outside("example", example);
        self.sheet.report(Code::MissingKey, self.at, what);
    }

    /// Reports that the table `[key]` is missing from the file; `told` fills in what would stand in it.
    pub(super) fn missing_table(&self, key: &str, told: impl FnOnce(Message) -> Message) {
        let what = told(Message::new("finding-table-missing").inside("key", key));
        self.sheet.report(Code::MissingKey, self.at, what);
    }

    /// Reports a value of another sort than the key asks for, with an example of a right one.
    pub(super) fn wrong_type(&self, key: &str, at: usize, example: &str) {
        let what = Message::new("finding-wrong-type").outside("key", key);
        self.sheet
            .report(Code::WrongType, at, what.outside("example", example));
    }

    /// The same where a table belongs; `example` is that of a table or of a list of them.
    fn no_table(&self, key: &str, at: usize, example: Message) {
        let what = Message::new("finding-wrong-type").outside("key", key);
        self.sheet
            .report(Code::WrongType, at, what.message("example", example));
    }

    /// A table in this one, such as `[dates]`.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Self> {
        let value = self.value(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.no_table(key, value.span().start, a_table(&format!("[{key}]")));
            return None;
        };
        Some(self.inner(table, value.span().start, self.name.of_inner(key)))
    }

    /// The tables of a list of tables, such as `[[people]]`.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.no_table(key, value.span().start, tables_of(key));
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list {
            let at = item.span().start;
            match item.get_ref().as_table() {
                Some(table) => {
                    tables.push(self.inner(table, at, Name::Heading(format!("[[{key}]]"))));
                }
                None => self.no_table(key, at, tables_of(key)),
            }
        }
        tables
    }

    /// Every key with its byte and value, for tables whose keys are not fixed, such as languages.
    pub(super) fn open_keys(
        &self,
    ) -> impl Iterator<Item = (Text<'a>, &'a Spanned<DeValue<'a>>)> + use<'a> {
        let table = self.table;
        table.iter().map(|(key, value)| {
            (
                Text {
                    raw: key.get_ref().as_ref(),
                    at: key.span().start,
                },
                value,
            )
        })
    }

    /// The table under a key that is not fixed.
    pub(super) fn open_table(
        &self,
        key: Text<'a>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Option<Self> {
        let (key, at) = (key.clean(), value.span().start);
        let name = match &self.name {
            Name::Heading(outer) => format!("{}.{key}]", outer.trim_end_matches(']')),
            Name::File | Name::Within { .. } => format!("[{key}]"),
        };
        let Some(table) = value.get_ref().as_table() else {
            self.no_table(&key, at, a_table(&name));
            return None;
        };
        Some(self.inner(table, at, Name::Heading(name)))
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, _) in self.table {
            let (name, at) = (key.get_ref().as_ref(), key.span().start);
            if self.asked.contains(&name) {
                continue;
            }
            if name == "body" {
                let what = self
                    .name
                    .message("finding-body-outside", "finding-body-outside-in-file");
                self.sheet.report(Code::BodyOutsideText, at, what);
                continue;
            }
            let what = self
                .name
                .message("finding-key-unknown", "finding-key-unknown-in-file")
                .outside("key", cut(name))
                .list("keys", self.asked.iter().copied(), "between-commas");
            let near = nearest(name, self.asked.iter().copied());
            self.sheet
                .report(Code::UnknownKey, at, Complaint::meaning(what, near));
        }
    }
}

/// An example for a key that takes a table.
fn a_table(heading: &str) -> Message {
    Message::new("finding-example-table").outside("example", heading)
}

/// An example for a key that takes a list of tables.
fn tables_of(key: &str) -> Message {
    Message::new("finding-example-tables").outside("example", format!("[[{key}]]"))
}
