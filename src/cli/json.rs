//! JSON for machines that is safe on a terminal: what `Clean` would not leave as it is stands as `\u….`, so that
//! nothing is lost and nothing reaches the screen raw.

use crate::text::Clean;
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};
use std::io::{self, Write};

/// Writes `value`, indented by two blanks, and a line end.
pub(super) fn write(mut to: impl Write, value: &impl Serialize) -> io::Result<()> {
    let safe = Safe {
        pretty: PrettyFormatter::new(),
    };
    value.serialize(&mut Serializer::with_formatter(&mut to, safe))?;
    writeln!(to)
}

impl Serialize for Clean {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// Indents like the formatter within, and escapes more.
struct Safe<'a> {
    pretty: PrettyFormatter<'a>,
}

impl Formatter for Safe<'_> {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut plain = 0;
        for (at, c) in fragment.char_indices().filter(|(_, c)| !is_safe(*c)) {
            writer.write_all(&fragment.as_bytes()[plain..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            plain = at + c.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[plain..])
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.pretty.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.pretty.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.pretty.end_object_value(writer)
    }
}

/// Whether `c` may stand in a string as it is: ASCII, from which the serializer has taken what it escapes itself,
/// and what is clean without looking at its neighbours. Balanced isolates are escaped too; JSON is not for reading.
fn is_safe(c: char) -> bool {
    match c {
        ' '..='~' => true,
        _ => Clean::new(c.encode_utf8(&mut [0; 4])).chars().eq([c]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str) -> String {
        let mut bytes = Vec::new();
        write(&mut bytes, &text).expect("memory takes everything");
        String::from_utf8(bytes).expect("UTF-8")
    }

    #[test]
    fn letters_stay_and_commands_to_terminals_do_not() {
        assert_eq!(written("می‌خواهم é 漢"), "\"می‌خواهم é 漢\"\n");
        assert_eq!(
            written("\u{1b}[31m\u{9b}2J\u{202e}\u{7f}\u{e0041}"),
            "\"\\u001b[31m\\u009b2J\\u202e\\u007f\\udb40\\udc41\"\n"
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_is_raw(text in any::<String>()) {
            let json = written(&text);
            prop_assert_eq!(&serde_json::from_str::<String>(&json).expect("JSON"), &text);
            let raw = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
            prop_assert!(!json.trim_end_matches('\n').contains(raw));
        }
    }
}
