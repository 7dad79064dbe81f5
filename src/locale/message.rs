//! Something the program says, before it is in any language.

use crate::text::Clean;
use std::borrow::Cow;

/// The name of a message in the files under `locales/`, with what is filled into it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Message {
    name: Cow<'static, str>,
    values: Vec<(&'static str, Value)>,
}

/// What a message is filled with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Value {
    /// Chooses the plural form; comes in the digits of the language where the message shows it.
    Number(u64),
    /// Words from outside, which may be of any script: isolated on a screen.
    Outside(Clean),
    /// Words of the program's own that are worded already, or that stay as they are: a date, a key, a number in a path.
    Inside(Clean),
    Message(Box<Message>),
    /// Words from outside, with a message of the language between each two.
    List(Vec<Clean>, &'static str),
}

impl Message {
    /// `name.attribute` is the attribute of a message.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            values: Vec::new(),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Fills in a number that is counted with.
    #[must_use]
    pub fn count(self, name: &'static str, number: usize) -> Self {
        self.filled(name, Value::Number(number as u64))
    }

    /// Fills in words from outside: a title, a name, a path, what the system says.
    #[must_use]
    pub fn outside(self, name: &'static str, words: impl Into<Clean>) -> Self {
        self.filled(name, Value::Outside(words.into()))
    }

    /// Fills in words of the program's own, or such as stay as they are in every language: keys, dates, options.
    #[must_use]
    pub fn inside(self, name: &'static str, words: impl Into<Clean>) -> Self {
        self.filled(name, Value::Inside(words.into()))
    }

    /// Fills in another message.
    #[must_use]
    pub fn message(self, name: &'static str, message: Self) -> Self {
        self.filled(name, Value::Message(Box::new(message)))
    }

    /// Fills in words from outside, with the message `between` ("between-commas") between each two.
    #[must_use]
    pub fn list<W: Into<Clean>>(
        self,
        name: &'static str,
        words: impl IntoIterator<Item = W>,
        between: &'static str,
    ) -> Self {
        let words = words.into_iter().map(Into::into).collect();
        self.filled(name, Value::List(words, between))
    }

    /// The attribute of this message, filled with the same values.
    #[must_use]
    pub fn attribute(&self, attribute: &str) -> Self {
        Self {
            name: format!("{}.{attribute}", self.name).into(),
            values: self.values.clone(),
        }
    }

    /// The same message with other words filled in: `outside` and `inside` make them of those that were filled in by the
    /// functions of these names, in messages within it too.
    #[must_use]
    pub fn with_words(
        &self,
        outside: &dyn Fn(&Clean) -> Clean,
        inside: &dyn Fn(&Clean) -> Clean,
    ) -> Self {
        let other = |value: &Value| match value {
            Value::Number(number) => Value::Number(*number),
            Value::Outside(words) => Value::Outside(outside(words)),
            Value::Inside(words) => Value::Inside(inside(words)),
            Value::Message(message) => {
                Value::Message(Box::new(message.with_words(outside, inside)))
            }
            Value::List(words, between) => {
                Value::List(words.iter().map(outside).collect(), between)
            }
        };
        let values = self.values.iter();
        Self {
            name: self.name.clone(),
            values: values.map(|(name, value)| (*name, other(value))).collect(),
        }
    }

    /// The words from outside that it is filled with, in messages within it too: what it is about, in whichever language and
    /// wording it is said.
    pub fn words_from_outside(&self) -> Vec<&str> {
        let mut all = Vec::new();
        for (_, value) in &self.values {
            match value {
                Value::Outside(words) => all.push(words.as_str()),
                Value::List(words, _) => all.extend(words.iter().map(Clean::as_str)),
                Value::Message(message) => all.extend(message.words_from_outside()),
                Value::Number(_) | Value::Inside(_) => {}
            }
        }
        all
    }

    pub(super) fn values(&self) -> &[(&'static str, Value)] {
        &self.values
    }

    fn filled(mut self, name: &'static str, value: Value) -> Self {
        self.values.push((name, value));
        self
    }
}
