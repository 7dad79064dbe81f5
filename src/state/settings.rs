//! The one table of settings: how each is called, what it can be, and the sentence for what it cannot.

use super::config::{Config, MEASURES, Remap};
use super::syntax;
use crate::archive::id::is_id;
use crate::archive::suggest::{nearest, with_hint};
use crate::archive::vocabulary::Word;
use crate::locale::{Interface, Message};
use crate::text::lines::Lines;
use std::path::PathBuf;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

type Value<'a> = Spanned<DeValue<'a>>;

/// What a setting does with its value.
type Setter = fn(&mut Reading, &Value);

/// Bytes of a volunteer's handle, at most; it is spelt like an id.
const LONGEST_HANDLE: usize = 32;

const SETTINGS: &[(&str, Setter)] = &[
    ("archive", Reading::archive),
    ("withheld_key", Reading::withheld_key),
    ("theme", |to, value| {
        to.one_of(value, |config| &mut config.theme);
    }),
    ("width", Reading::width),
    ("mouse", |to, value| {
        to.switch(value, |config| &mut config.mouse);
    }),
    ("warnings", |to, value| {
        to.switch(value, |config| &mut config.warnings);
    }),
    ("preset", |to, value| {
        to.one_of(value, |config| &mut config.preset);
    }),
    ("languages", Reading::languages),
    ("interface", Reading::interface),
    ("colours", |to, value| {
        to.one_of(value, |config| &mut config.colours);
    }),
    ("pace", |to, value| {
        to.one_of(value, |config| &mut config.pace);
    }),
    ("bidi", |to, value| {
        to.one_of(value, |config| &mut config.bidi);
    }),
    ("kurdish", |to, value| {
        to.one_of(value, |config| &mut config.kurdish);
    }),
    ("ascii", |to, value| {
        to.switch(value, |config| &mut config.ascii);
    }),
    ("reviewer", Reading::reviewer),
    ("keys", Reading::keys),
];

/// Something that does not count.
#[derive(Debug)]
pub(super) struct Wrong {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in code points.
    pub(super) column: usize,
    pub(super) what: Message,
}

/// Reads the text of a configuration file: what it says, and what is wrong with it from top to bottom.
pub(super) fn parse(text: &str) -> (Config, Vec<Wrong>) {
    let (rest, mistakes) = syntax::without_mistakes(text);
    let mut reading = Reading {
        text: text.to_owned(),
        lines: Lines::of(text),
        setting: "",
        config: Config::default(),
        wrongs: Vec::new(),
    };
    for mistake in mistakes {
        reading.wrong(mistake.at, mistake.what);
    }
    let (table, _) = DeTable::parse_recoverable(&rest);
    for (key, value) in table.get_ref() {
        match SETTINGS.iter().find(|(name, _)| name == key.get_ref()) {
            Some((name, read)) => {
                reading.setting = name;
                read(&mut reading, value);
            }
            None => reading.unknown(key),
        }
    }
    reading
        .wrongs
        .sort_by_key(|wrong| (wrong.line, wrong.column));
    (reading.config, reading.wrongs)
}

struct Reading {
    /// The whole file, and its lines, for the positions.
    text: String,
    lines: Lines,
    /// The setting whose value is being read.
    setting: &'static str,
    config: Config,
    wrongs: Vec<Wrong>,
}

impl Reading {
    fn archive(&mut self, value: &Value) {
        match value.get_ref() {
            DeValue::String(path) if !path.is_empty() => {
                self.config.archive = Some(PathBuf::from(path.as_ref()));
            }
            _ => self.cannot_be(value, Message::new("config-is-path")),
        }
    }

    fn reviewer(&mut self, value: &Value) {
        match value.get_ref() {
            DeValue::String(handle) if is_id(handle) && handle.len() <= LONGEST_HANDLE => {
                self.config.reviewer = Some(handle.to_string());
            }
            _ => self.cannot_be(value, Message::new("config-is-handle")),
        }
    }

    fn withheld_key(&mut self, value: &Value) {
        match value.get_ref() {
            DeValue::String(path) if !path.is_empty() => {
                self.config.withheld_key = Some(PathBuf::from(path.as_ref()));
            }
            _ => self.cannot_be(value, Message::new("config-is-file")),
        }
    }

    fn width(&mut self, value: &Value) {
        let (least, most) = MEASURES;
        let number = value.get_ref().as_integer();
        let width =
            number.and_then(|number| u16::from_str_radix(number.as_str(), number.radix()).ok());
        let fitting = width.filter(|width| (least..=most).contains(width));
        if let Some(width) = fitting {
            self.config.width = width;
        } else {
            let is_number = Message::new("config-is-number")
                .inside("least", least.to_string())
                .inside("most", most.to_string());
            self.cannot_be(value, is_number);
        }
    }

    fn languages(&mut self, value: &Value) {
        let DeValue::Array(languages) = value.get_ref() else {
            return self.cannot_be(value, Message::new("config-is-languages"));
        };
        for language in languages {
            match language.get_ref() {
                DeValue::String(tag) if !tag.is_empty() => {
                    self.config.languages.push(tag.to_string());
                }
                _ => self.wrong_value(
                    language,
                    Message::new("config-language-cannot-be"),
                    Message::new("config-is-language"),
                ),
            }
        }
    }

    fn interface(&mut self, value: &Value) {
        let tag = value.get_ref().as_str();
        match tag.and_then(Interface::of) {
            Some(interface) => self.config.interface = Some(interface),
            None => self.is_none_of(value, Interface::ALL.iter().map(|own| own.tag())),
        }
    }

    fn keys(&mut self, value: &Value) {
        let DeValue::Table(scopes) = value.get_ref() else {
            return self.wrong(value.span().start, Message::new("config-is-keys"));
        };
        for (scope, keys) in scopes {
            if let DeValue::Table(keys) = keys.get_ref() {
                self.remaps(scope.get_ref(), keys);
            } else {
                let cannot_be = cannot_be(&format!("keys.{}", scope.get_ref()), None);
                self.wrong_value(keys, cannot_be, Message::new("config-is-table-of-keys"));
            }
        }
    }

    fn remaps(&mut self, scope: &str, keys: &DeTable) {
        for (key, action) in keys {
            let DeValue::String(name) = action.get_ref() else {
                self.wrong_value(
                    action,
                    Message::new("config-action-cannot-be"),
                    Message::new("config-is-action"),
                );
                continue;
            };
            let (line, column) = self.lines.position(&self.text, key.span().start);
            self.config.remaps.push(Remap {
                scope: scope.to_owned(),
                keys: key.get_ref().to_string(),
                action: name.to_string(),
                line,
                column,
            });
        }
    }

    fn switch(&mut self, value: &Value, slot: fn(&mut Config) -> &mut bool) {
        match value.get_ref().as_bool() {
            Some(switch) => *slot(&mut self.config) = switch,
            None => self.cannot_be(value, Message::new("config-is-switch")),
        }
    }

    fn one_of<T: Word>(&mut self, value: &Value, slot: fn(&mut Config) -> &mut T) {
        let word = value.get_ref().as_str();
        if let Some(one) = T::LIST.iter().find(|one| Some(one.as_word()) == word) {
            *slot(&mut self.config) = *one;
            return;
        }
        self.is_none_of(value, T::LIST.iter().map(|one| one.as_word()));
    }

    fn unknown(&mut self, key: &Spanned<DeString>) {
        let name = key.get_ref();
        let meant = nearest(name, SETTINGS.iter().map(|(name, _)| *name));
        let message = Message::new("config-no-setting").outside("name", name.as_ref());
        self.wrong(key.span().start, with_hint(message, meant));
    }

    /// A value that is none of `words`.
    fn is_none_of<'a>(&mut self, value: &Value, words: impl Iterator<Item = &'a str> + Clone) {
        let word = value.get_ref().as_str();
        let meant = word.and_then(|word| nearest(word, words.clone()));
        let remedy = Message::new("config-is-one-of").list("words", words, "between-quoted");
        self.wrong_value(value, cannot_be(self.setting, meant), remedy);
    }

    fn cannot_be(&mut self, value: &Value, remedy: Message) {
        self.wrong_value(value, cannot_be(self.setting, None), remedy);
    }

    /// `cannot_be` says what cannot be the value.
    fn wrong_value(&mut self, value: &Value, cannot_be: Message, remedy: Message) {
        let what = with_value(cannot_be, value.get_ref()).message("remedy", remedy);
        self.wrong(value.span().start, what);
    }

    fn wrong(&mut self, at: usize, what: Message) {
        let (line, column) = self.lines.position(&self.text, at);
        self.wrongs.push(Wrong { line, column, what });
    }
}

/// That a setting cannot have its value, and which value was meant, if one was.
fn cannot_be(setting: &str, meant: Option<&str>) -> Message {
    let message = Message::new("config-cannot-be").outside("setting", setting);
    with_hint(message, meant)
}

/// Fills in a value as it stands in the file, or what it is.
fn with_value(message: Message, value: &DeValue) -> Message {
    let whole = match value {
        DeValue::String(text) => Message::new("config-value-text").outside("text", text.as_ref()),
        DeValue::Integer(number) => return message.inside("value", number.to_string()),
        DeValue::Float(number) => return message.inside("value", number.to_string()),
        DeValue::Boolean(switch) => return message.inside("value", switch.to_string()),
        DeValue::Datetime(_) => Message::new("config-value-date"),
        DeValue::Array(_) => Message::new("config-value-list"),
        DeValue::Table(_) => Message::new("config-value-table"),
    };
    message.message("value", whole)
}
