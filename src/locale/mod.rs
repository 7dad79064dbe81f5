//! What the program says, in the language of the interface.
//!
//! Everything above says a [`Message`]: a name and its arguments, in no language. A [`Locale`] words it, from the Fluent
//! files under `locales/`; what a language lacks is said in English. Labels of themes and countries are no messages: they
//! come from the archive, in the first of the reader's languages that has them.

mod catalogue;
mod failure;
mod interface;
mod isolation;
mod message;

pub use failure::Failure;
pub use interface::Interface;
pub use isolation::Isolation;
pub use message::Message;

use crate::text::Clean;
use catalogue::{Bundle, Part};
use fluent_bundle::{FluentArgs, FluentValue};
use message::Value;
use std::fmt;
use std::sync::OnceLock;

/// Words messages in one language.
///
/// What screens are made of is read when it is made, the rest when one of its messages is asked for.
pub struct Locale {
    interface: Interface,
    isolation: Isolation,
    screens: Bundle,
    others: OnceLock<Bundle>,
    /// What is said where the language lacks a message.
    english: OnceLock<[Bundle; 2]>,
}

impl Locale {
    pub fn new(interface: Interface, isolation: Isolation) -> Self {
        Self {
            interface,
            isolation,
            screens: catalogue::bundle(interface, Part::Screens),
            others: OnceLock::new(),
            english: OnceLock::new(),
        }
    }

    /// English for output that a program may read, and for what is generated from the source.
    pub fn plain_english() -> Self {
        Self::new(Interface::English, Isolation::Bare)
    }

    pub fn interface(&self) -> Interface {
        self.interface
    }

    /// The message in words; its name if no language has it, which a test rules out.
    pub fn say(&self, message: &Message) -> Clean {
        let text = self.worded(message);
        debug_assert!(text.is_some(), "no message is called “{}”", message.name());
        let text = text.unwrap_or_else(|| message.name().to_owned());
        Clean::new(&self.isolation.of_the_whole(&text, self.interface))
    }

    /// A message without arguments.
    pub fn word(&self, name: &str) -> Clean {
        self.say(&Message::new(name.to_owned()))
    }

    /// A message filled with words of the program's own, as a piece of what will be said. Lists say dates, of several pieces
    /// each, at every painting: pieces are neither isolated nor cleaned, the whole is.
    pub fn piece(&self, name: &str, words: &[(&'static str, &str)]) -> String {
        let args = words.iter().copied().collect();
        let text = self.filled(name, &args);
        debug_assert!(text.is_some(), "no message is called “{name}”");
        text.unwrap_or_else(|| name.to_owned())
    }

    /// Whether a message has this name, in this language or in English.
    pub fn has(&self, name: &str) -> bool {
        let args = FluentArgs::new();
        let mut bundles = self.bundles();
        bundles.any(|bundle| catalogue::worded(bundle, name, &args, &mut Vec::new()).is_some())
    }

    /// Words from outside, as they stand among words of the program that are no message: isolated on a screen.
    pub fn isolated(&self, words: &Clean) -> Clean {
        Clean::new(&self.isolation.of(words, self.interface))
    }

    /// `number` in the digits of the language.
    pub fn number(&self, number: usize) -> String {
        self.interface.digits(&number.to_string())
    }

    fn worded(&self, message: &Message) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in message.values() {
            args.set(*name, self.argument(value));
        }
        self.filled(message.name(), &args)
    }

    fn filled(&self, name: &str, args: &FluentArgs<'_>) -> Option<String> {
        let mut errors = Vec::new();
        let mut bundles = self.bundles();
        let text = bundles.find_map(|bundle| catalogue::worded(bundle, name, args, &mut errors));
        debug_assert!(errors.is_empty(), "“{name}”: {errors:?}");
        text
    }

    fn argument(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Outside(words) => self.isolation.of(words, self.interface).into(),
            Value::Inside(words) => words.to_string().into(),
            Value::Message(message) => self.worded(message).unwrap_or_default().into(),
            Value::List(words, between) => {
                let isolated = |word: &Clean| self.isolation.of(word, self.interface);
                let words: Vec<String> = words.iter().map(isolated).collect();
                words.join(&self.word(between)).into()
            }
        }
    }

    /// Where a message is looked for, one after the other; what comes later is not read before it is needed.
    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        let others = || {
            self.others
                .get_or_init(|| catalogue::bundle(self.interface, Part::Others))
        };
        let english = || {
            let part = |part| catalogue::bundle(Interface::English, part);
            self.english
                .get_or_init(|| [Part::Screens, Part::Others].map(part))
        };
        std::iter::once(&self.screens)
            .chain(std::iter::once_with(others))
            .chain(std::iter::once_with(english).flatten())
    }
}

/// English on a screen.
impl Default for Locale {
    fn default() -> Self {
        Self::new(Interface::English, Isolation::Isolated)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale")
            .field("interface", &self.interface)
            .field("isolation", &self.isolation)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
