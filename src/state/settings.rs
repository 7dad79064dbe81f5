//! The one table of settings: how each is called, what it can be, and the sentence for what it cannot.

use super::config::{Config, MEASURES, Remap};
use super::syntax;
use crate::archive::suggest::{hint, nearest};
use crate::archive::vocabulary::Word;
use crate::text::lines::Lines;
use std::path::PathBuf;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

type Value<'a> = Spanned<DeValue<'a>>;

/// What a setting does with its value.
type Setter = fn(&mut Reading, &Value);

const SETTINGS: &[(&str, Setter)] = &[
    ("archive", Reading::archive),
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
    ("keys", Reading::keys),
];

/// Something that does not count.
#[derive(Debug)]
pub(super) struct Wrong {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in code points.
    pub(super) column: usize,
    pub(super) what: String,
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
        reading.wrong(
            mistake.at,
            format!("This line does not count. {}", mistake.what),
        );
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
            _ => self.cannot_be(
                value,
                "It is the path of a directory, or of a packed archive.",
            ),
        }
    }

    fn width(&mut self, value: &Value) {
        let (least, most) = MEASURES;
        let number = value.get_ref().as_integer();
        let width =
            number.and_then(|number| u16::from_str_radix(number.as_str(), number.radix()).ok());
        match width.filter(|width| (least..=most).contains(width)) {
            Some(width) => self.config.width = width,
            None => self.cannot_be(
                value,
                &format!("It is a whole number from {least} to {most}."),
            ),
        }
    }

    fn languages(&mut self, value: &Value) {
        let DeValue::Array(languages) = value.get_ref() else {
            return self.cannot_be(value, "It is a list such as [\"fa\", \"en\"].");
        };
        for language in languages {
            match language.get_ref() {
                DeValue::String(tag) if !tag.is_empty() => {
                    self.config.languages.push(tag.to_string());
                }
                _ => self.part_cannot_be("A language", language, "It is a text such as \"fa\"."),
            }
        }
    }

    fn keys(&mut self, value: &Value) {
        let DeValue::Table(scopes) = value.get_ref() else {
            let what = "“keys” holds tables such as [keys.reader]. To choose a set of keys, write preset = \"less\".";
            return self.wrong(value.span().start, what.to_owned());
        };
        for (scope, keys) in scopes {
            if let DeValue::Table(keys) = keys.get_ref() {
                self.remaps(scope.get_ref(), keys);
            } else {
                let name = format!("“keys.{}”", scope.get_ref());
                self.part_cannot_be(&name, keys, "It is a table of keys and actions.");
            }
        }
    }

    fn remaps(&mut self, scope: &str, keys: &DeTable) {
        for (key, action) in keys {
            let DeValue::String(name) = action.get_ref() else {
                self.part_cannot_be(
                    "An action",
                    action,
                    "It is a text such as \"top\", or \"none\".",
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
            None => self.cannot_be(value, "It is true or false, without quotation marks."),
        }
    }

    fn one_of<T: Word>(&mut self, value: &Value, slot: fn(&mut Config) -> &mut T) {
        let word = value.get_ref().as_str();
        if let Some(one) = T::LIST.iter().find(|one| Some(one.as_word()) == word) {
            *slot(&mut self.config) = *one;
            return;
        }
        let names: Vec<&str> = T::LIST.iter().map(|one| one.as_word()).collect();
        let hint = hint(word.and_then(|word| nearest(word, names.iter().copied())));
        let names = names.join("”, “");
        self.cannot_be(value, &format!("{hint}It can be “{names}”."));
    }

    fn unknown(&mut self, key: &Spanned<DeString>) {
        let name = key.get_ref();
        let hint = hint(nearest(name, SETTINGS.iter().map(|(name, _)| *name)));
        let what = format!("There is no setting called “{name}”. {hint}");
        self.wrong(key.span().start, what.trim_end().to_owned());
    }

    fn cannot_be(&mut self, value: &Value, remedy: &str) {
        self.part_cannot_be(&format!("“{}”", self.setting), value, remedy);
    }

    fn part_cannot_be(&mut self, part: &str, value: &Value, remedy: &str) {
        let what = format!("{part} cannot be {}. {remedy}", shown(value.get_ref()));
        self.wrong(value.span().start, what);
    }

    fn wrong(&mut self, at: usize, what: String) {
        let (line, column) = self.lines.position(&self.text, at);
        self.wrongs.push(Wrong { line, column, what });
    }
}

fn shown(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => format!("“{text}”"),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(switch) => switch.to_string(),
        DeValue::Datetime(_) => "a date".to_owned(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
