//! Records as text: one whole TOML table each, closed by a checksum, and the reading of any bytes as such tables.
//!
//! A table is lines, since every string is written on one line. So the reading needs no parser to find where the next
//! table begins, and what happened to one table cannot hide another. Files are `journal`'s.

use super::record::{Record, SavedPlace};
use serde::Deserialize;
use std::fmt::Write;

const HEADER: &[u8] = b"[[kept]]";

/// What a journal holds.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Scan<'a> {
    /// In the order in which they were written.
    pub records: Vec<Record>,
    /// Whole tables that this version cannot read, checksum line included, for the newer version that wrote them.
    pub unknown: Vec<&'a str>,
    /// What is not a whole table: torn by a kill, or changed since it was written.
    pub damaged: Vec<Damage<'a>>,
    /// Lines between the tables that somebody wrote by hand.
    pub comments: Vec<&'a [u8]>,
}

/// A stretch of a journal that is not a whole table.
#[derive(Debug, PartialEq, Eq)]
pub struct Damage<'a> {
    /// Where it begins, from 1.
    pub line: usize,
    pub bytes: &'a [u8],
}

/// Writes a record as a table.
///
/// It begins with an empty line: should the file end in the middle of a line, then that line ends here.
pub fn write(record: &Record) -> String {
    let mut table = format!("\n{}\n", String::from_utf8_lossy(HEADER));
    Row::from(record).write(&mut table);
    let sum = crc32fast::hash(&table.as_bytes()[1..]);
    table.push_str(&crc_line(sum));
    table.push('\n');
    table
}

/// Reads every whole table of a journal, whatever else is in it.
pub fn scan(bytes: &[u8]) -> Scan<'_> {
    let mut scanner = Scanner {
        bytes,
        scan: Scan::default(),
        open: None,
    };
    let mut start = 0;
    for (index, line) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
        scanner.line(index + 1, start, line);
        start += line.len();
    }
    scanner.give_up(start);
    scanner.scan
}

struct Scanner<'a> {
    bytes: &'a [u8],
    scan: Scan<'a>,
    open: Option<Piece>,
}

/// What has begun and not ended yet.
struct Piece {
    line: usize,
    start: usize,
    has_header: bool,
}

impl<'a> Scanner<'a> {
    fn line(&mut self, number: usize, start: usize, line: &'a [u8]) {
        let text = line.strip_suffix(b"\n").unwrap_or(line);
        if text == HEADER {
            self.give_up(start);
            self.open = Some(Piece {
                line: number,
                start,
                has_header: true,
            });
        } else if self.open.is_some() {
            if text.starts_with(b"crc = ") {
                self.close(start, text);
            }
        } else if text.starts_with(b"#") {
            self.scan.comments.push(text);
        } else if !text.trim_ascii().is_empty() {
            self.open = Some(Piece {
                line: number,
                start,
                has_header: false,
            });
        }
    }

    /// Ends the open piece with its checksum line, which starts at byte `at`.
    fn close(&mut self, at: usize, crc: &[u8]) {
        let end = at + crc.len();
        let piece = self.open.take_if(|piece| {
            let sum = crc32fast::hash(&self.bytes[piece.start..at]);
            piece.has_header && crc_line(sum).as_bytes() == crc
        });
        let whole = piece.and_then(|piece| std::str::from_utf8(&self.bytes[piece.start..end]).ok());
        match whole {
            Some(table) => match Row::read(table).and_then(Row::into_record) {
                Some(record) => self.scan.records.push(record),
                None => self.scan.unknown.push(table),
            },
            None => self.give_up(end),
        }
    }

    /// Ends the open piece at byte `end` as something that is not a whole table.
    fn give_up(&mut self, end: usize) {
        if let Some(piece) = self.open.take() {
            let bytes = self.bytes[piece.start..end].trim_ascii_end();
            self.scan.damaged.push(Damage {
                line: piece.line,
                bytes,
            });
        }
    }
}

fn crc_line(sum: u32) -> String {
    format!("crc = \"{sum:08x}\"")
}

/// A table as it stands in the file: which keys there are depends on `what`.
#[derive(Default, Deserialize)]
struct Row {
    what: String,
    entry: Option<String>,
    language: Option<String>,
    paragraph: Option<u32>,
    offset: Option<u32>,
    words: Option<String>,
    letter: Option<char>,
    setting: Option<String>,
    value: Option<String>,
}

impl Row {
    fn read(table: &str) -> Option<Self> {
        // Without its header the table is a document of its own; the checksum line is one more key to pass over.
        let (_, body) = table.split_once('\n')?;
        toml::from_str(body).ok()
    }

    fn write(&self, table: &mut String) {
        let letter = self.letter.map(String::from);
        string(table, "what", Some(&self.what));
        string(table, "letter", letter.as_ref());
        string(table, "entry", self.entry.as_ref());
        string(table, "language", self.language.as_ref());
        number(table, "paragraph", self.paragraph);
        number(table, "offset", self.offset);
        string(table, "words", self.words.as_ref());
        string(table, "setting", self.setting.as_ref());
        string(table, "value", self.value.as_ref());
    }

    fn of_entry(what: &str, entry: &str) -> Self {
        Self {
            what: what.to_owned(),
            entry: Some(entry.to_owned()),
            ..Self::default()
        }
    }

    fn of_place(what: &str, place: &SavedPlace) -> Self {
        Self {
            language: place.language.clone(),
            paragraph: Some(place.paragraph),
            offset: Some(place.offset),
            words: Some(place.words.clone()),
            ..Self::of_entry(what, &place.entry)
        }
    }

    fn into_place(self) -> Option<SavedPlace> {
        Some(SavedPlace {
            entry: self.entry?,
            language: self.language,
            paragraph: self.paragraph?,
            offset: self.offset?,
            words: self.words.unwrap_or_default(),
        })
    }

    fn into_record(self) -> Option<Record> {
        Some(match self.what.as_str() {
            "opened" => Record::Opened { entry: self.entry? },
            "at" => Record::At {
                place: self.into_place()?,
            },
            "bookmark" => Record::Bookmarked {
                place: self.into_place()?,
            },
            "unbookmark" => Record::Unbookmarked {
                place: self.into_place()?,
            },
            "mark" => Record::Marked {
                letter: self.letter?,
                place: self.into_place()?,
            },
            "read" => Record::Read { entry: self.entry? },
            "unread" => Record::Unread { entry: self.entry? },
            "choice" => Record::Chose {
                setting: self.setting?,
                value: self.value?,
            },
            _ => return None,
        })
    }
}

impl From<&Record> for Row {
    fn from(record: &Record) -> Self {
        match record {
            Record::Opened { entry } => Self::of_entry("opened", entry),
            Record::At { place } => Self::of_place("at", place),
            Record::Bookmarked { place } => Self::of_place("bookmark", place),
            Record::Unbookmarked { place } => Self::of_place("unbookmark", place),
            Record::Marked { letter, place } => Self {
                letter: Some(*letter),
                ..Self::of_place("mark", place)
            },
            Record::Read { entry } => Self::of_entry("read", entry),
            Record::Unread { entry } => Self::of_entry("unread", entry),
            Record::Chose { setting, value } => Self {
                what: "choice".to_owned(),
                setting: Some(setting.clone()),
                value: Some(value.clone()),
                ..Self::default()
            },
        }
    }
}

/// Writes a TOML basic string on one line. Control characters are escaped, so that `cat` shows the file unharmed.
fn string(table: &mut String, key: &str, value: Option<&String>) {
    let Some(value) = value else { return };
    write!(table, "{key} = \"").expect("a string can be written to");
    for c in value.chars() {
        match c {
            '"' | '\\' => table.extend(['\\', c]),
            c if c.is_control() => {
                write!(table, "\\u{:04X}", u32::from(c)).expect("a string can be written to");
            }
            c => table.push(c),
        }
    }
    table.push_str("\"\n");
}

fn number(table: &mut String, key: &str, value: Option<u32>) {
    if let Some(value) = value {
        writeln!(table, "{key} = {value}").expect("a string can be written to");
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::strategy;
    use super::*;
    use proptest::prelude::*;

    fn opened(entry: &str) -> Record {
        Record::Opened {
            entry: entry.to_owned(),
        }
    }

    fn journal(records: &[Record]) -> String {
        records.iter().map(write).collect()
    }

    /// A table of a newer version.
    fn newer() -> String {
        let body = "[[kept]]\nwhat = \"dream\"\nof = [\n  \"home\",\n]\n";
        format!("\n{body}{}\n", crc_line(crc32fast::hash(body.as_bytes())))
    }

    #[test]
    fn a_bookmark_as_it_stands_in_the_file() {
        let place = SavedPlace {
            entry: "kitchen".to_owned(),
            language: Some("fa".to_owned()),
            paragraph: 3,
            offset: 120,
            words: "«مامان»\t\"x\\y\"".to_owned(),
        };
        let table = write(&Record::Bookmarked { place });
        let expected = "\n[[kept]]\nwhat = \"bookmark\"\nentry = \"kitchen\"\nlanguage = \"fa\"\nparagraph = 3\n\
                        offset = 120\nwords = \"«مامان»\\u0009\\\"x\\\\y\\\"\"\ncrc = \"";
        assert!(table.starts_with(expected), "{table}");
        assert_eq!(
            toml::from_str::<toml::Table>(&table).map(|table| table.len()),
            Ok(1),
            "it is plain TOML"
        );
    }

    #[test]
    fn a_torn_table_is_named_by_its_line_and_hides_no_other() {
        let torn = write(&opened("torn"));
        let text = journal(&[opened("a")]) + &torn[..torn.len() - 9] + &journal(&[opened("b")]);
        let scan = scan(text.as_bytes());
        assert_eq!(scan.records, [opened("a"), opened("b")]);
        assert_eq!(
            scan.damaged
                .iter()
                .map(|damage| damage.line)
                .collect::<Vec<_>>(),
            [7]
        );
    }

    #[test]
    fn what_a_newer_version_wrote_is_neither_read_nor_damaged() {
        let text = journal(&[opened("a")]) + &newer() + "# by hand\n" + &journal(&[opened("b")]);
        let scan = scan(text.as_bytes());
        assert_eq!(scan.records, [opened("a"), opened("b")]);
        assert_eq!(scan.unknown, [newer().trim()]);
        assert_eq!(scan.comments, [b"# by hand"]);
        assert_eq!(scan.damaged, []);
    }

    #[test]
    fn a_known_table_with_a_key_of_a_newer_version_is_read_and_one_without_its_own_keys_is_not() {
        for (body, records) in [
            ("what = \"opened\"\nentry = \"a\"\nmood = 3\n", 1),
            ("what = \"opened\"\n", 0),
            (
                "what = \"mark\"\nletter = \"ab\"\nentry = \"a\"\nparagraph = 0\noffset = 0\n",
                0,
            ),
        ] {
            let body = format!("[[kept]]\n{body}");
            let text = format!("{body}{}", crc_line(crc32fast::hash(body.as_bytes())));
            let scan = scan(text.as_bytes());
            assert_eq!(
                (scan.records.len(), scan.unknown.len()),
                (records, 1 - records),
                "{body}"
            );
        }
    }

    #[test]
    fn zeros_left_by_a_power_cut_are_one_damage() {
        let mut bytes = journal(&[opened("a")]).into_bytes();
        bytes.extend([0; 4096]);
        bytes.extend(journal(&[opened("b")]).bytes());
        let scan = scan(&bytes);
        assert_eq!(
            (scan.records, scan.damaged.len()),
            (vec![opened("a"), opened("b")], 1)
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(records in proptest::collection::vec(strategy::record(), 0..20)) {
            let text = journal(&records);
            let scan = scan(text.as_bytes());
            prop_assert_eq!(scan, Scan { records, ..Scan::default() });
        }

        #[test]
        fn any_prefix_is_the_first_records(records in proptest::collection::vec(strategy::record(), 1..4)) {
            let text = journal(&records);
            let mut whole = 0;
            for end in 0..=text.len() {
                let scan = scan(&text.as_bytes()[..end]);
                prop_assert_eq!(&scan.records, &records[..scan.records.len()]);
                prop_assert!(scan.records.len() >= whole && scan.damaged.len() <= 1);
                whole = scan.records.len();
            }
            prop_assert_eq!(whole, records.len());
        }

        #[test]
        fn a_table_after_any_torn_tail_is_read(record in strategy::record(), last in strategy::record()) {
            let torn = write(&record);
            for end in 0..=torn.len() {
                let text = [&torn.as_bytes()[..end], write(&last).as_bytes()].concat();
                let scan = scan(&text);
                prop_assert_eq!(scan.records.last(), Some(&last), "torn at {}", end);
            }
        }

        #[test]
        fn a_flipped_bit_costs_one_record_at_most_and_makes_up_none(
            records in proptest::collection::vec(strategy::record(), 1..4),
            bit in 0u8..8,
        ) {
            let text = journal(&records);
            for at in 0..text.len() {
                let mut bytes = text.clone().into_bytes();
                bytes[at] ^= 1 << bit;
                let read = scan(&bytes).records;
                let missing = records.len() - read.len();
                prop_assert!(missing <= 1, "byte {} cost {}", at, missing);
                let mut left = records.iter();
                prop_assert!(read.iter().all(|record| left.any(|other| other == record)), "byte {}", at);
            }
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let scan = scan(&bytes);
            prop_assert_eq!((scan.records.len(), scan.unknown.len()), (0, 0));
        }
    }
}
