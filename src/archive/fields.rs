//! Reads the keys of a TOML table one by one and notes every fault on the way, each with its line and column.
//!
//! The keys that are asked for are the keys that may stand there: `finish` reports the others. What the values mean
//! together is for the readers of entries and of the frame.

use super::codes::Code;
use super::sheet::{Sheet, quoted};
use super::suggest::{did_you_mean, nearest};
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

/// A table being read.
pub(super) struct Fields<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) table: &'a DeTable<'a>,
    /// The byte of its heading.
    pub(super) at: usize,
    /// As a writer would name it: `[dates]`, `[[people]]`, or `the file`.
    name: String,
    pub(super) asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The top of a file.
    pub(super) fn top(sheet: &'a Sheet, table: &'a DeTable<'a>) -> Self {
        Self {
            sheet,
            table,
            at: 0,
            name: "the file".to_owned(),
            asked: Vec::new(),
        }
    }

    fn inner(&self, table: &'a DeTable<'a>, at: usize, name: String) -> Self {
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
        let what = format!("{} lacks the key “{key}”.", capital(&self.name));
        self.sheet.report(
            Code::MissingKey,
            self.at,
            &what,
            &format!("Add it: {example}"),
        );
    }

    /// Reports that the table `[key]` is missing, with what would stand in it.
    pub(super) fn missing_table(&self, key: &str, content: &str) {
        let what = format!("{} lacks the table [{key}].", capital(&self.name));
        let remedy = format!("Add [{key}] with {content}.");
        self.sheet.report(Code::MissingKey, self.at, &what, &remedy);
    }

    pub(super) fn wrong_type(&self, key: &str, at: usize, example: &str) {
        let what = format!("The value of “{key}” is of the wrong sort.");
        self.sheet.report(
            Code::WrongType,
            at,
            &what,
            &format!("Write it as {example}"),
        );
    }

    /// A table in this one, such as `[dates]`.
    pub(super) fn table(&mut self, key: &'static str) -> Option<Self> {
        let value = self.value(key)?;
        let name = if self.at == 0 {
            format!("[{key}]")
        } else {
            format!("“{key}” of {}", self.name)
        };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, value.span().start, &format!("a table: [{key}]"));
            return None;
        };
        Some(self.inner(table, value.span().start, name))
    }

    /// The tables of a list of tables, such as `[[people]]`.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.get_ref().as_array() else {
            self.wrong_type(
                key,
                value.span().start,
                &format!("a list of tables: [[{key}]]"),
            );
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list {
            let at = item.span().start;
            match item.get_ref().as_table() {
                Some(table) => tables.push(self.inner(table, at, format!("[[{key}]]"))),
                None => self.wrong_type(key, at, &format!("a list of tables: [[{key}]]")),
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
        let name = format!("{}.{key}]", self.name.trim_end_matches(']'));
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(&key, at, &format!("a table: {name}"));
            return None;
        };
        Some(self.inner(table, at, name))
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, _) in self.table {
            let (name, at) = (key.get_ref().as_ref(), key.span().start);
            if self.asked.contains(&name) {
                continue;
            }
            if name == "body" {
                let what = format!("The body stands outside [text], in {}.", self.name);
                self.sheet.report(
                    Code::BodyOutsideText,
                    at,
                    &what,
                    "Put the line [text] before it.",
                );
                continue;
            }
            let what = format!("{} is no key of {}.", quoted(name), self.name);
            let near = nearest(name, self.asked.iter().copied());
            let others = self.asked.join(", ");
            let remedy = did_you_mean(near, &format!("Remove it, or use one of {others}."));
            self.sheet.report(Code::UnknownKey, at, &what, &remedy);
        }
    }
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
