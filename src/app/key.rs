//! Keys as the program knows them: read from and printed as "ctrl-d", "G", "page-down", "g g".

use std::fmt;
use std::str::FromStr;

/// What was pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Function(u8),
}

/// A key press with its modifiers. Shift is part of the character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
}

/// The keys that have a name instead of a character, the first name of each being the one that is printed.
const NAMED: &[(&str, Code)] = &[
    ("enter", Code::Enter),
    ("esc", Code::Esc),
    ("tab", Code::Tab),
    ("shift-tab", Code::BackTab),
    ("backspace", Code::Backspace),
    ("delete", Code::Delete),
    ("insert", Code::Insert),
    ("up", Code::Up),
    ("down", Code::Down),
    ("left", Code::Left),
    ("right", Code::Right),
    ("home", Code::Home),
    ("end", Code::End),
    ("page-up", Code::PageUp),
    ("page-down", Code::PageDown),
    ("space", Code::Char(' ')),
    ("escape", Code::Esc),
    ("return", Code::Enter),
    ("pgup", Code::PageUp),
    ("pgdn", Code::PageDown),
];

impl Key {
    pub const fn new(code: Code) -> Self {
        Self {
            code,
            ctrl: false,
            alt: false,
        }
    }

    pub const fn char(c: char) -> Self {
        Self::new(Code::Char(c))
    }

    pub const fn ctrl(c: char) -> Self {
        Self {
            code: Code::Char(c),
            ctrl: true,
            alt: false,
        }
    }

    /// How people write it, such as "Enter", "^D" or "G". It parses back to the same key.
    pub fn label(self) -> String {
        match self {
            Self {
                code: Code::Char(c),
                ctrl: true,
                alt: false,
            } if c.is_ascii_lowercase() => {
                format!("^{}", c.to_ascii_uppercase())
            }
            Self {
                code: Code::PageUp,
                ctrl: false,
                alt: false,
            } => "PgUp".to_owned(),
            Self {
                code: Code::PageDown,
                ctrl: false,
                alt: false,
            } => "PgDn".to_owned(),
            Self {
                code: Code::Char(c),
                ..
            } if c != ' ' => self.to_string(),
            _ => capitalised(&self.to_string()),
        }
    }

    /// The character it types into a prompt, if it types one.
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt && !c.is_control() => Some(c),
            _ => None,
        }
    }

    /// Reads keys separated by spaces ("g g").
    pub fn sequence(text: &str) -> Result<Vec<Self>, UnknownKey> {
        text.split_whitespace().map(str::parse).collect()
    }
}

/// Each part of a name with a capital: "Ctrl-Space".
fn capitalised(name: &str) -> String {
    let parts = name.split('-').map(|part| {
        let mut letters = part.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    parts.collect::<Vec<_>>().join("-")
}

/// A key name that means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownKey(pub String);

impl fmt::Display for UnknownKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no key called “{}”", self.0)
    }
}

impl std::error::Error for UnknownKey {}

impl FromStr for Key {
    type Err = UnknownKey;

    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        if let Some(letter) = caret_letter(text) {
            return Ok(Self::ctrl(letter));
        }
        let mut rest = text;
        let mut key = Self::char(' ');
        loop {
            let lower = rest.to_ascii_lowercase();
            if lower.starts_with("ctrl-") && rest.len() > 5 {
                key.ctrl = true;
                rest = &rest[5..];
            } else if lower.starts_with("alt-") && rest.len() > 4 {
                key.alt = true;
                rest = &rest[4..];
            } else {
                break;
            }
        }
        let unknown = || UnknownKey(text.to_owned());
        let mut chars = rest.chars();
        key.code = match (chars.next(), chars.next()) {
            (Some(c), None) => Code::Char(c),
            _ => named(rest).ok_or_else(unknown)?,
        };
        Ok(key)
    }
}

/// The letter of a control key written with a caret ("^D").
fn caret_letter(text: &str) -> Option<char> {
    let mut letters = text.strip_prefix('^')?.chars();
    let letter = letters.next()?.to_ascii_lowercase();
    (letters.next().is_none() && letter.is_ascii_lowercase()).then_some(letter)
}

fn named(name: &str) -> Option<Code> {
    let name = name.to_ascii_lowercase();
    let by_name = NAMED
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, code)| *code);
    by_name.or_else(|| {
        let number: u8 = name.strip_prefix('f')?.parse().ok()?;
        (1..=24).contains(&number).then_some(Code::Function(number))
    })
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("ctrl-")?;
        }
        if self.alt {
            f.write_str("alt-")?;
        }
        match self.code {
            Code::Function(number) => write!(f, "f{number}"),
            code => match NAMED.iter().find(|(_, named)| *named == code) {
                Some((name, _)) => f.write_str(name),
                None => match code {
                    Code::Char(c) => write!(f, "{c}"),
                    _ => Ok(()),
                },
            },
        }
    }
}

/// What the mouse did, at a cell of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointer {
    Click { column: u16, row: u16 },
    WheelUp { column: u16, row: u16 },
    WheelDown { column: u16, row: u16 },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_parse_and_print_back() {
        for name in [
            "j",
            "G",
            "ctrl-d",
            "alt-x",
            "page-down",
            "space",
            "f1",
            "shift-tab",
            "?",
            "-",
            "ctrl-space",
        ] {
            let key: Key = name.parse().expect(name);
            assert_eq!(key.to_string(), name);
        }
        assert_eq!(
            Key::sequence("g g"),
            Ok(vec![Key::char('g'), Key::char('g')])
        );
    }

    #[test]
    fn labels_are_what_people_write_and_parse_back() {
        for (name, label) in [
            ("ctrl-d", "^D"),
            ("page-down", "PgDn"),
            ("enter", "Enter"),
            ("shift-tab", "Shift-Tab"),
            ("space", "Space"),
            ("f1", "F1"),
            ("G", "G"),
            ("alt-x", "alt-x"),
            ("^", "^"),
        ] {
            let key: Key = name.parse().expect(name);
            assert_eq!(key.label(), label);
            assert_eq!(label.parse(), Ok(key), "{label}");
        }
    }

    #[test]
    fn a_name_that_means_nothing_is_an_error() {
        for name in ["", "hyper-x", "f25", "f0", "ctrl-"] {
            assert_eq!(
                name.parse::<Key>(),
                Err(UnknownKey(name.to_owned())),
                "{name}"
            );
        }
    }
}
