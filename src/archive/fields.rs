//! Reads the keys of a TOML table one by one and notes every fault on the way, each with its line and column.
//!
//! The keys that are asked for are the keys that may stand there: `finish` reports the others. What the values mean
//! together is for the readers of entries and of the frame.

use super::codes::Code;
use super::dates::Date;
use super::sheet::{Sheet, quoted};
use super::suggest::{did_you_mean, nearest};
use super::vocabulary::Word;
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
    table: &'a DeTable<'a>,
    /// The byte of its heading.
    pub(super) at: usize,
    /// As a writer would name it: `[dates]`, `[[people]]`, or `the file`.
    name: String,
    asked: Vec<&'static str>,
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

    fn wrong_type(&self, key: &str, at: usize, example: &str) {
        let what = format!("The value of “{key}” is of the wrong sort.");
        self.sheet.report(
            Code::WrongType,
            at,
            &what,
            &format!("Write it as {example}"),
        );
    }

    /// An optional string. An empty one counts as absent.
    pub(super) fn text(&mut self, key: &'static str) -> Option<Text<'a>> {
        let value = self.value(key)?;
        let at = value.span().start;
        let Some(raw) = value.get_ref().as_str() else {
            self.wrong_type(key, at, &format!("{key} = \"…\""));
            return None;
        };
        (!raw.trim().is_empty()).then_some(Text { raw, at })
    }

    /// A string that must stand in the table and say something.
    pub(super) fn required(&mut self, key: &'static str) -> Option<Text<'a>> {
        if !self.has(key) {
            self.asked.push(key);
            self.missing(key, &format!("{key} = \"…\""));
            return None;
        }
        let is_string = self
            .table
            .get(key)
            .is_some_and(|value| value.get_ref().is_str());
        let text = self.text(key);
        if text.is_none() && is_string {
            self.empty(key);
        }
        text
    }

    /// Reports that `key` stands there with nothing in it.
    pub(super) fn empty(&self, key: &str) {
        let what = format!("“{key}” is empty.");
        self.sheet.report(
            Code::Empty,
            self.place(key),
            &what,
            "Write what belongs there.",
        );
    }

    /// An optional string, clean.
    pub(super) fn clean(&mut self, key: &'static str) -> Option<Clean> {
        self.text(key).map(|text| text.clean())
    }

    /// A list of strings; one string alone is a list of the wrong type.
    pub(super) fn list(&mut self, key: &'static str) -> Vec<Text<'a>> {
        match self.value(key) {
            Some(value) => match value.get_ref() {
                DeValue::Array(_) => self.strings(key, value),
                _ => {
                    let raw = value.get_ref().as_str().unwrap_or("…");
                    let example = format!("{key} = [\"{}\"]", Clean::new(raw.trim()));
                    self.wrong_type(key, value.span().start, &example);
                    Vec::new()
                }
            },
            None => Vec::new(),
        }
    }

    /// A list of strings, or one string in place of a list of one.
    pub(super) fn one_or_more(&mut self, key: &'static str) -> Vec<Text<'a>> {
        match self.table.get(key) {
            Some(value) if value.get_ref().is_str() => self.text(key).into_iter().collect(),
            _ => self.list(key),
        }
    }

    fn strings(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Vec<Text<'a>> {
        let mut texts = Vec::new();
        for item in value
            .get_ref()
            .as_array()
            .into_iter()
            .flat_map(|list| list.iter())
        {
            let at = item.span().start;
            match item.get_ref().as_str() {
                Some(raw) => texts.push(Text { raw, at }),
                None => self.wrong_type(key, at, &format!("{key} = [\"…\", \"…\"]")),
            }
        }
        texts
    }

    /// A list of strings that must stand in the table, if only empty.
    pub(super) fn required_list(&mut self, key: &'static str) -> Option<Vec<Text<'a>>> {
        if !self.has(key) {
            self.asked.push(key);
            self.missing(key, &format!("{key} = [\"…\"]"));
            return None;
        }
        Some(self.list(key))
    }

    /// A word of a closed list.
    pub(super) fn word<W: Word>(&mut self, key: &'static str) -> Option<W> {
        let text = self.text(key)?;
        let found = W::LIST
            .iter()
            .copied()
            .find(|value| value.as_word() == text.raw);
        if found.is_none() {
            let words = || W::LIST.iter().map(|value| value.as_word());
            let what = format!("{} is no word for “{key}”.", quoted(text.raw));
            let all = format!("Write one of {}.", words().collect::<Vec<_>>().join(", "));
            let remedy = did_you_mean(nearest(text.raw, words()), &all);
            self.sheet
                .report(Code::UnknownWord, text.at, &what, &remedy);
        }
        found
    }

    /// A word of a closed list that must stand in the table.
    pub(super) fn required_word<W: Word>(&mut self, key: &'static str) -> Option<W> {
        let Some(value) = self.table.get(key) else {
            self.asked.push(key);
            let example = W::LIST.first().map_or("…", |value| value.as_word());
            self.missing(key, &format!("{key} = \"{example}\""));
            return None;
        };
        if value
            .get_ref()
            .as_str()
            .is_some_and(|raw| raw.trim().is_empty())
        {
            self.asked.push(key);
            self.empty(key);
            return None;
        }
        self.word(key)
    }

    /// An EDTF date.
    pub(super) fn date(&mut self, key: &'static str) -> Option<Date> {
        let value = self.value(key)?;
        let at = value.span().start;
        match value.get_ref() {
            DeValue::String(raw) if raw.trim().is_empty() => None,
            DeValue::String(raw) => {
                let date = Date::parse(raw.trim());
                if let Err(cause) = &date {
                    let what = format!("{} is not a date: {cause}", quoted(raw));
                    self.sheet
                        .report(Code::BadDate, at, &what, Code::BadDate.row().mend);
                }
                date.ok()
            }
            DeValue::Datetime(_) | DeValue::Integer(_) => {
                let raw = self.sheet.text().get(value.span()).unwrap_or_default();
                let what = format!("The date {} stands without quotation marks.", quoted(raw));
                let remedy = format!("Write {key} = \"{}\"", Clean::new(raw));
                self.sheet
                    .report(Code::DateWithoutQuotes, at, &what, &remedy);
                None
            }
            _ => {
                self.wrong_type(key, at, &format!("{key} = \"2026-02-14\""));
                None
            }
        }
    }

    /// A number, whole or not.
    pub(super) fn number(&mut self, key: &'static str) -> Option<f64> {
        let value = self.value(key)?;
        let at = value.span().start;
        let number = match value.get_ref() {
            DeValue::Integer(whole) if whole.radix() == 10 => whole.as_str().parse().ok(),
            DeValue::Float(real) => real.as_str().parse().ok().filter(|n: &f64| n.is_finite()),
            _ => None,
        };
        if number.is_none() {
            self.wrong_type(key, at, &format!("{key} = 33.3"));
        }
        number
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
        for item in list.iter() {
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
        let Some(table) = value.get_ref().as_table() else {
            let name = format!(
                "a table: {}",
                self.name
                    .replace(']', &format!(".{}]", Clean::new(key.raw)))
            );
            self.wrong_type(&Clean::new(key.raw), value.span().start, &name);
            return None;
        };
        Some(self.inner(
            table,
            value.span().start,
            format!("The table {}", quoted(key.raw)),
        ))
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(self) {
        for (key, _) in self.table.iter() {
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
