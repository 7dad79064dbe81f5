//! What the strings of a file say, line by line as they are written: with the characters that no reader is shown.

use super::reading::Reading;
use super::{Passage, Value};
use crate::text::Clean;
use crate::text::source_map::SourceMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The lines of the strings: those of the body, then those of the others in the order of the file.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    /// Each line with its end; an empty one stands between two strings, so that neither is taken for the next line of the other.
    pub(super) text: String,
    /// Where each of them stands in the file.
    pub(super) lines: Vec<Passage>,
}

impl Written {
    pub(super) fn of(
        reading: &Reading<'_>,
        body: Option<&Value>,
        strings: &[&Spanned<DeValue<'_>>],
    ) -> Self {
        let is_body = |value: &Value| body.is_some_and(|body| body.inside == value.inside);
        let others = strings
            .iter()
            .filter_map(|string| reading.value(Some(string)));
        let others = others.filter(|value| !is_body(value));
        let mut written = Self::default();
        if let Some(body) = body {
            written.add(reading, body);
        }
        for value in others {
            written.add(reading, &value);
        }
        written
    }

    fn add(&mut self, reading: &Reading<'_>, value: &Value) {
        if !self.lines.is_empty() {
            self.add_line(reading, value, 0..0);
        }
        let mut start = 0;
        for line in value.text.split_inclusive('\n') {
            let end = start + line.strip_suffix('\n').unwrap_or(line).len();
            self.add_line(reading, value, start..end);
            start += line.len();
        }
    }

    /// Adds bytes of a string as a line.
    fn add_line(&mut self, reading: &Reading<'_>, value: &Value, line: Range<usize>) {
        self.text.extend([&value.text[line.clone()], "\n"]);
        let map = SourceMap::same(line.clone());
        let words = Clean::default();
        self.lines
            .push(reading.passage((words, &map), line.start, value));
    }
}

/// The strings of a table and of the tables in it, in the order of the file; not the titles in the languages of `without`.
pub(super) fn strings<'a, 'i>(
    table: &'a DeTable<'i>,
    without: &[&str],
) -> Vec<&'a Spanned<DeValue<'i>>> {
    let mut all = Vec::new();
    for (key, value) in table {
        match value.get_ref() {
            DeValue::Table(languages) if key.get_ref() == "translations" => {
                let kept = languages.iter();
                let kept = kept.filter(|(tag, _)| !without.contains(&tag.get_ref().as_ref()));
                kept.for_each(|(_, titles)| gather(titles, &mut all));
            }
            _ => gather(value, &mut all),
        }
    }
    all.sort_by_key(|string| string.span().start);
    all
}

fn gather<'a, 'i>(value: &'a Spanned<DeValue<'i>>, all: &mut Vec<&'a Spanned<DeValue<'i>>>) {
    match value.get_ref() {
        DeValue::String(_) => all.push(value),
        DeValue::Array(items) => items.iter().for_each(|item| gather(item, all)),
        DeValue::Table(table) => table.iter().for_each(|(_, inner)| gather(inner, all)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::proof::finding::Part;
    use crate::proof::source::SourceFile;

    const FILE: &str = "title = 'One\u{200B}'\nsummary = \"\"\"\nTwo \\u202E\nthree\"\"\"\n\
        [translations.fa]\ntitle = 'دو'\n[[claims]]\ntext = 'Four'\n[text]\nbody = \'\'\'\nFive\n\nsix\n\'\'\'\n";

    fn windows() -> String {
        format!("\u{FEFF}{}", FILE.replace('\n', "\r\n"))
    }

    #[test]
    fn the_body_comes_first_and_each_line_is_where_the_file_has_it() {
        for text in [FILE.to_owned(), windows()] {
            let file = SourceFile::read(&text).expect("a file");
            let lines: Vec<&str> = file.source().lines().collect();
            let expected = [
                "Five",
                "",
                "six",
                "",
                "One\u{200B}",
                "",
                "Two \u{202E}",
                "three",
                "",
                "دو",
                "",
                "Four",
            ];
            assert_eq!(lines, expected);
            let stands: Vec<usize> = (0..lines.len())
                .filter(|line| !lines[*line].is_empty())
                .map(|line| file.line_of(Part::Source, line))
                .collect();
            assert_eq!(stands, [11, 13, 1, 3, 4, 6, 8]);
            let hidden = file.span(Part::Source, 4, 3..6);
            assert_eq!(hidden.map(|span| &text[span]), Some("\u{200B}"));
            let escaped = file.around(Part::Source, 6, 4..7);
            assert_eq!(escaped.map(|span| &text[span]), Some("\\u202E"));
            assert_eq!(
                file.span(Part::Source, 6, 4..7),
                None,
                "an escape is no letter"
            );
        }
    }
}
