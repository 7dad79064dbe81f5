//! The sorts of value a key can have: strings, lists, words of closed lists, dates, numbers.

use super::codes::Code;
use super::dates::Date;
use super::fault::Complaint;
use super::fields::{Fields, Text};
use super::sheet::cut;
use super::suggest::nearest;
use super::vocabulary::Word;
use crate::locale::Message;
use crate::text::Clean;
use toml::Spanned;
use toml::de::DeValue;

impl<'a> Fields<'a> {
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
        let what = Message::new("finding-key-empty").outside("key", key);
        self.sheet.report(Code::Empty, self.place(key), what);
    }

    /// An optional string, clean.
    pub(super) fn clean(&mut self, key: &'static str) -> Option<Clean> {
        self.text(key).map(|text| text.clean())
    }

    /// A list of strings; one string alone is a list of the wrong type.
    pub(super) fn list(&mut self, key: &'static str) -> Vec<Text<'a>> {
        let Some(value) = self.value(key) else {
            return Vec::new();
        };
        if value.get_ref().is_array() {
            return self.strings(key, value);
        }
        let raw = value.get_ref().as_str().unwrap_or("…");
        let example = format!("{key} = [\"{}\"]", Clean::new(raw.trim()));
        self.wrong_type(key, value.span().start, &example);
        Vec::new()
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
            let what = Message::new("finding-word-unknown")
                .outside("word", cut(text.raw))
                .inside("key", key)
                .list("words", words(), "between-commas");
            let complaint = Complaint::meaning(what, nearest(text.raw, words()));
            self.sheet.report(Code::UnknownWord, text.at, complaint);
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
                    let what = Message::new("finding-date-bad")
                        .outside("date", cut(raw))
                        .message("cause", cause.clone());
                    let complaint = Complaint::new(what, Code::BadDate.row().mend());
                    self.sheet.report(Code::BadDate, at, complaint);
                }
                date.ok()
            }
            DeValue::Datetime(_) | DeValue::Integer(_) => {
                let raw = self.sheet.text().get(value.span()).unwrap_or_default();
                let told = Message::new("finding-date-unquoted").inside("key", key);
                let remedy = told.clone().inside("date", raw).attribute("mend");
                let what = told.outside("date", cut(raw));
                let complaint = Complaint::new(what, remedy);
                self.sheet.report(Code::DateWithoutQuotes, at, complaint);
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
}
