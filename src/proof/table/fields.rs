//! The values of one table by their keys, with the place of each for whoever has to mend it.

use super::Refused;
use crate::archive::dates::Day;
use crate::locale::Message;
use crate::proof::record::Word;
use crate::proof::ulid::Ulid;
use crate::text::Clean;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A table that is being read.
pub(super) struct Fields<'a> {
    table: &'a DeTable<'a>,
    asked: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(table: &'a DeTable<'a>) -> Self {
        Self {
            table,
            asked: Vec::new(),
        }
    }

    /// The keys that nobody asked for.
    pub(super) fn unknown(&self) -> Vec<Clean> {
        let keys = self.table.keys().map(|key| key.get_ref().as_ref());
        let unknown = keys.filter(|key| !self.asked.contains(key));
        unknown.map(Clean::new).collect()
    }

    pub(super) fn string(&mut self, key: &'static str) -> Result<String, Refused> {
        self.needed(key, Self::optional_string)
    }

    pub(super) fn clean(&mut self, key: &'static str) -> Result<Clean, Refused> {
        self.needed(key, Self::optional_clean)
    }

    pub(super) fn id(&mut self, key: &'static str) -> Result<Ulid, Refused> {
        self.parsed(key, Ulid::parse)
    }

    /// A day, if the table names one; a time that somebody wrote behind it is left out.
    pub(super) fn day(&mut self, key: &'static str) -> Option<Day> {
        let date = match self.value(key)?.get_ref() {
            DeValue::Datetime(moment) => moment.date?,
            _ => return None,
        };
        Some(Day {
            year: date.year.into(),
            month: date.month,
            day: date.day,
        })
    }

    /// A word of a closed list. One that is not in it is of a newer version.
    pub(super) fn listed<T>(
        &mut self,
        key: &'static str,
        known: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Refused> {
        self.optional_listed(key, known)?
            .ok_or_else(|| missing(key))
    }

    pub(super) fn optional_listed<T>(
        &mut self,
        key: &'static str,
        known: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Refused> {
        let Some(word) = self.optional_string(key)? else {
            return Ok(None);
        };
        let newer = || Refused::Newer(Clean::new(&word));
        known(&word).map(Some).ok_or_else(newer)
    }

    /// A word of a list that a record can do without knowing.
    pub(super) fn open_list<T>(
        &mut self,
        key: &'static str,
        known: impl Fn(&str) -> Option<T>,
    ) -> Result<Word<T>, Refused> {
        let word = self.string(key)?;
        Ok(known(&word).map_or_else(|| Word::Newer(Clean::new(&word)), Word::Known))
    }

    pub(super) fn parsed<T>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, Refused> {
        self.optional_parsed(key, parse)?
            .ok_or_else(|| missing(key))
    }

    pub(super) fn optional_parsed<T>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Refused> {
        let Some(value) = self.value(key) else {
            return Ok(None);
        };
        let parsed = value.get_ref().as_str().and_then(parse);
        parsed.map(Some).ok_or_else(|| wrong(key, value))
    }

    pub(super) fn optional_string(&mut self, key: &'static str) -> Result<Option<String>, Refused> {
        self.optional_parsed(key, |text| Some(text.to_owned()))
    }

    pub(super) fn optional_clean(&mut self, key: &'static str) -> Result<Option<Clean>, Refused> {
        self.optional_parsed(key, |text| Some(Clean::new(text)))
    }

    pub(super) fn optional_number(&mut self, key: &'static str) -> Result<Option<u32>, Refused> {
        let Some(value) = self.value(key) else {
            return Ok(None);
        };
        let number = match value.get_ref() {
            DeValue::Integer(number) => u32::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        number.map(Some).ok_or_else(|| wrong(key, value))
    }

    fn needed<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&mut Self, &'static str) -> Result<Option<T>, Refused>,
    ) -> Result<T, Refused> {
        read(self, key)?.ok_or_else(|| missing(key))
    }

    fn value(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.push(key);
        self.table.get(key)
    }
}

fn missing(key: &'static str) -> Refused {
    Refused::Wrong(0, Message::new("review-key-missing").inside("key", key))
}

fn wrong(key: &'static str, value: &Spanned<DeValue<'_>>) -> Refused {
    let what = Message::new("review-value-wrong").inside("key", key);
    Refused::Wrong(value.span().start, what)
}
