//! A record as one TOML table, and one TOML table as a record.
//!
//! Every string stands on one line, and the last key of a table is one that the table cannot be without, a string: a table
//! that was torn anywhere is therefore none. Where tables begin and end in a file is `scan`'s.

use super::anchor::CONTEXT;
use super::fingerprint::{Digest, Mark, Target};
use super::record::{
    Anchor, Answer, Dismissal, Entry, Flag, Flagging, Note, NoteKind, Part, Place, Record, Reply,
    Verdict, Withdrawal, Word,
};
use super::ulid::Ulid;
use crate::archive::dates::Day;
use crate::locale::Message;
use crate::text::Clean;
use fields::Fields;
use std::fmt::Write;
use toml::de::DeTable;

mod fields;

/// Bytes of a table, at most.
pub(super) const LIMIT: usize = 64 * 1024;

/// Why a table is not a record.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is not what the format asks for: bytes from the start of the table, and what is wrong there.
    Wrong(usize, Message),
    /// It has a name or a word of a newer version.
    Newer(Clean),
}

/// What was read of a table.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) entry: Entry,
    /// Keys of newer versions, which stay in the file.
    pub(super) unknown: Vec<Clean>,
    /// A flag that is not written as one of those that there are, and nearly so, with the one that it is taken for or may be
    /// meant for.
    pub(super) misspelt: Option<(Clean, Flag)>,
}

/// Writes a record. It begins with an empty line: should the file end in the middle of a line, then that line ends here.
pub(super) fn write(entry: &Entry) -> String {
    let mut out = Out(format!("\n[[{}]]\n", name(&entry.record)));
    out.string("id", &entry.id.to_string());
    if let Some(Day { year, month, day }) = entry.at {
        out.plain("at", &format!("{year:04}-{month:02}-{day:02}"));
    }
    match &entry.record {
        Record::Verdict(verdict) => out.verdict(verdict),
        Record::Note(note) => out.note(note),
        Record::Reply(reply) => {
            out.string("on", &reply.on.to_string());
            out.string("do", reply.answer.word());
            out.string("text", &reply.text);
        }
        Record::Dismissal(dismissal) => {
            out.string("check", &dismissal.check);
            out.target(&dismissal.target);
            out.place(&dismissal.place);
            out.string("reason", &dismissal.reason);
        }
        Record::Flagging(flagging) => {
            match &flagging.flag {
                Word::Known(flag) => out.string("flag", &flag.word()),
                Word::Newer(word) => out.string("flag", word),
            }
            out.string("text", &flagging.text);
        }
        Record::Withdrawal(withdrawal) => {
            out.string("on", &withdrawal.on.to_string());
            out.string("text", &withdrawal.text);
        }
    }
    out.0
}

fn name(record: &Record) -> &'static str {
    match record {
        Record::Verdict(_) => "verdict",
        Record::Note(_) => "note",
        Record::Reply(_) => "reply",
        Record::Dismissal(_) => "dismiss",
        Record::Flagging(_) => "flag",
        Record::Withdrawal(_) => "withdraw",
    }
}

struct Out(String);

impl Out {
    fn verdict(&mut self, verdict: &Verdict) {
        self.target(&verdict.target);
        self.string("text", &verdict.text.to_string());
        let marks: Vec<String> = verdict.paragraphs.iter().map(Mark::to_string).collect();
        self.string("paras", &marks.join(" "));
        if let Some(read_to) = verdict.read_to {
            self.plain("read_to", &read_to.to_string());
        }
        self.some("checker", verdict.checker.as_deref());
        self.some("forced", verdict.forced.as_deref());
        self.string("state", verdict.judgement.word());
    }

    fn note(&mut self, note: &Note) {
        self.target(&note.target);
        match &note.kind {
            Word::Known(kind) => self.string("kind", kind.word()),
            Word::Newer(word) => self.string("kind", word),
        }
        self.plain("para", &note.paragraph.to_string());
        let mark = note.paragraph_mark.map(|mark| mark.to_string());
        self.some("para_hash", mark.as_deref());
        self.anchor(&note.anchor);
        self.some("suggest", note.suggestion.as_deref());
        self.string("text", &note.text);
    }

    fn target(&mut self, target: &Target) {
        self.string("lang", &target.language);
        self.string("part", target.part.word());
    }

    fn anchor(&mut self, anchor: &Anchor) {
        self.string("quote", &anchor.quote);
        self.string("prefix", &anchor.prefix);
        self.string("suffix", &anchor.suffix);
    }

    fn place(&mut self, place: &Place) {
        match place {
            Place::Quoted(anchor) => self.anchor(anchor),
            Place::Unquoted(paragraph, number) => {
                self.string("para_hash", &paragraph.to_string());
                self.plain("number", &number.to_string());
            }
        }
    }

    fn some(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.string(key, value);
        }
    }

    fn string(&mut self, key: &str, value: &str) {
        let value = quoted(value);
        self.plain(key, &value);
    }

    fn plain(&mut self, key: &str, value: &str) {
        writeln!(self.0, "{key} = {value}").expect("a string can be written to");
    }
}

/// A TOML basic string on one line. What would change a terminal or the order of a line is escaped, so that `cat` and
/// `git diff` show the file unharmed.
pub(super) fn quoted(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        let is_hidden = c.is_control()
            || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if is_hidden => {
                write!(out, "\\u{:04X}", u32::from(c)).expect("a string can be written to");
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Reads the table called `name`.
pub(super) fn read(name: &str, table: &DeTable<'_>) -> Result<Table, Refused> {
    let mut fields = Fields::new(table);
    let id = fields.id("id")?;
    let at = fields.day("at");
    let mut misspelt = None;
    let record = match name {
        "verdict" => Record::Verdict(verdict(&mut fields)?),
        "note" => Record::Note(note(&mut fields)?),
        "reply" => Record::Reply(Reply {
            on: fields.id("on")?,
            answer: fields.listed("do", Answer::from_word)?,
            text: fields.clean("text")?,
        }),
        "dismiss" => Record::Dismissal(Dismissal {
            check: fields.clean("check")?,
            target: target(&mut fields)?,
            place: place(&mut fields)?,
            reason: fields.clean("reason")?,
        }),
        "flag" => {
            let (flag, meant) = flag(fields.open_list("flag", Flag::from_word)?);
            misspelt = meant;
            Record::Flagging(Flagging {
                flag,
                text: fields.clean("text")?,
            })
        }
        "withdraw" => Record::Withdrawal(Withdrawal {
            on: fields.id("on")?,
            text: fields.clean("text")?,
        }),
        other => return Err(Refused::Newer(Clean::new(other))),
    };
    Ok(Table {
        entry: Entry { id, at, record },
        unknown: fields.unknown(),
        misspelt,
    })
}

/// A flag as it counts, and, where its word is nearly one of those that there are, that word and what it may have been meant
/// for. One that may be a hold is taken for it: an entry that stays back for a day too long harms less than one that is shown
/// because of a slip of the keyboard.
fn flag(word: Word<Flag>) -> (Word<Flag>, Option<(Clean, Flag)>) {
    let Word::Newer(newer) = &word else {
        return (word, None);
    };
    let Some(meant) = Flag::nearest(newer) else {
        return (word, None);
    };
    let misspelt = Some((newer.clone(), meant.clone()));
    if meant == Flag::ConsentHold {
        (Word::Known(meant), misspelt)
    } else {
        (word, misspelt)
    }
}

/// Whether a table may be called so.
pub(super) fn is_name(name: &str) -> bool {
    const NAMES: [&str; 6] = ["verdict", "note", "reply", "dismiss", "flag", "withdraw"];
    NAMES.contains(&name)
}

fn verdict(fields: &mut Fields<'_>) -> Result<Verdict, Refused> {
    let marks = |marks: &str| marks.split_whitespace().map(Mark::parse).collect();
    Ok(Verdict {
        target: target(fields)?,
        text: fields.parsed("text", Digest::parse)?,
        paragraphs: fields.parsed("paras", marks)?,
        read_to: fields.optional_number("read_to")?,
        checker: fields.optional_clean("checker")?,
        forced: fields.optional_clean("forced")?,
        judgement: fields.listed("state", super::record::Judgement::from_word)?,
    })
}

fn note(fields: &mut Fields<'_>) -> Result<Note, Refused> {
    Ok(Note {
        target: target(fields)?,
        kind: fields.open_list("kind", NoteKind::from_word)?,
        paragraph: fields.optional_number("para")?.unwrap_or(0),
        paragraph_mark: fields.optional_parsed("para_hash", Mark::parse)?,
        anchor: anchor(fields)?,
        suggestion: fields.optional_string("suggest")?,
        text: fields.clean("text")?,
    })
}

/// A table that somebody wrote by hand without a part is about the text.
fn target(fields: &mut Fields<'_>) -> Result<Target, Refused> {
    let language = fields.string("lang")?;
    let part = fields.optional_listed("part", Part::from_word)?;
    Ok(Target {
        language,
        part: part.unwrap_or(Part::Text),
    })
}

/// Of surroundings that are longer than a desk writes them, what is next to the quotation: looking for them takes the square
/// of their length.
fn anchor(fields: &mut Fields<'_>) -> Result<Anchor, Refused> {
    let quote = fields.string("quote")?;
    let before = fields.optional_string("prefix")?.unwrap_or_default();
    let behind = fields.optional_string("suffix")?.unwrap_or_default();
    let excess = before.chars().count().saturating_sub(CONTEXT);
    Ok(Anchor {
        quote,
        prefix: before.chars().skip(excess).collect(),
        suffix: behind.chars().take(CONTEXT).collect(),
    })
}

/// The place of a dismissal: a paragraph alone, or what is quoted of it.
fn place(fields: &mut Fields<'_>) -> Result<Place, Refused> {
    match fields.optional_parsed("para_hash", Mark::parse)? {
        Some(paragraph) => {
            let number = fields.optional_number("number")?;
            Ok(Place::Unquoted(paragraph, number.unwrap_or(0)))
        }
        None => anchor(fields).map(Place::Quoted),
    }
}

/// The id of a table that could not be read otherwise, so that nothing new is put before it.
pub(super) fn id_of(table: &DeTable<'_>) -> Option<Ulid> {
    Fields::new(table).id("id").ok()
}
