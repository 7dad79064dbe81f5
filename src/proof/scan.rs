//! Reads any bytes as a review file: every whole table counts, whatever stands between, before or behind them.
//!
//! A table begins with its heading on a line of its own and ends before the next one, so the reading needs no parser to
//! find it, and what happened to one table cannot hide another. What a table says is `table`'s, what `held` makes of lines
//! that are none is a hold, the files are `review`'s.

mod conflict;
mod head;
mod held;

pub(super) use head::{Header, written as header};
pub(super) use held::TOLD as HOLD_TOLD;

use super::record::{Entry, Flag};
use super::table::{self, LIMIT, Refused, Table};
use super::ulid::Ulid;
use crate::archive::suggest::with_hint;
use crate::locale::Message;
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::Hash;
use std::path::PathBuf;
use toml::de::{DeTable, DeValue};

/// Lines of a damaged table that are looked at for a whole one before the damage.
const LINES: usize = 64;

/// Complaints about a file that are told, at most. One that is full of something else has one in each line, and whoever opens
/// the archive waits for them.
pub(super) const MOST_COMPLAINTS: usize = 100;

/// How much a complaint matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nature {
    /// Something could not be read: what one would expect there is missing.
    Damaged,
    /// A newer version wrote something that this one does not know. It stays in the file.
    Newer,
}

/// Something in a review file that did not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// In the archive, or the whole path of a file that lies elsewhere.
    pub path: PathBuf,
    /// From 1; 0 for the file as a whole.
    pub line: usize,
    pub nature: Nature,
    /// The cause, in one sentence; its attribute `mend` says what to do.
    pub what: Message,
}

impl Complaint {
    pub(super) fn new(line: usize, nature: Nature, what: Message) -> Self {
        Self {
            path: PathBuf::new(),
            line,
            nature,
            what,
        }
    }

    /// How to mend it, in one sentence.
    pub fn remedy(&self) -> Message {
        self.what.attribute("mend")
    }
}

/// What a review file holds.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) header: Header,
    /// In the order of the file.
    pub(super) entries: Vec<Entry>,
    /// Every whole table with an id as it stands in the file, those of newer versions too.
    pub(super) tables: Vec<(Ulid, String)>,
    /// Holds that stand in what is no whole table.
    pub(super) holds: Vec<Entry>,
    pub(super) complaints: Vec<Complaint>,
}

impl Scan {
    /// The id behind which the next one has to sort.
    pub(super) fn last(&self) -> Option<Ulid> {
        self.tables.iter().map(|(id, _)| *id).max()
    }

    fn complain(&mut self, line: usize, nature: Nature, what: Message) {
        self.complaints.push(Complaint::new(line, nature, what));
    }
}

pub(super) fn scan(bytes: &[u8]) -> Scan {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut scan = Scan::default();
    let sides = conflict::sides(&with_line_feeds(bytes));
    if let Some(line) = sides.marker {
        let what = Message::new("review-unfinished-merge");
        scan.complain(line, Nature::Damaged, what);
    }
    for side in &sides.texts {
        read_side(&mut scan, side);
    }
    for base in &sides.bases {
        // What the sides had in common before is no text that anybody wrote: its complaints say nothing.
        let mut old = Scan::default();
        read_side(&mut old, base);
        scan.entries.append(&mut old.entries);
        scan.tables.append(&mut old.tables);
        scan.holds.append(&mut old.holds);
    }
    if sides.marker.is_some() {
        // What is outside the marks was read with each side, and is one thing.
        forget_repetitions(&mut scan.entries, table::write);
        forget_repetitions(&mut scan.tables, Clone::clone);
        forget_repetitions(&mut scan.holds, table::write);
        forget_repetitions(&mut scan.complaints, |own| {
            (own.line, own.nature, own.what.clone())
        });
    }
    scan
}

/// The bytes with a line feed for each carriage return that has none behind it, which ends the lines of some editors and
/// stands nowhere else in a file that can be read.
fn with_line_feeds(bytes: &[u8]) -> Cow<'_, [u8]> {
    let is_alone = |at: usize| bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n');
    let Some(first) = (0..bytes.len()).find(|at| is_alone(*at)) else {
        return Cow::Borrowed(bytes);
    };
    let mut text = bytes.to_vec();
    for at in (first..bytes.len()).filter(|at| is_alone(*at)) {
        text[at] = b'\n';
    }
    Cow::Owned(text)
}

/// Keeps the first of the items that are the same by their `identity`, which is asked for once of each: whoever sends a file
/// full of broken tables does not get as many comparisons as there are pairs of them.
fn forget_repetitions<T, I: Hash + Eq>(items: &mut Vec<T>, identity: impl Fn(&T) -> I) {
    let mut known = HashSet::new();
    items.retain(|item| known.insert(identity(item)));
}

/// Lines from one heading to the next.
#[derive(Default)]
struct Piece<'a> {
    /// From 1.
    line: usize,
    lines: Vec<&'a [u8]>,
}

fn read_side(scan: &mut Scan, bytes: &[u8]) {
    let mut piece = Piece::default();
    for (number, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        if number == 1 || begins_table(line) {
            read_piece(scan, &piece);
            piece = Piece {
                line: number,
                lines: Vec::new(),
            };
        }
        piece.lines.push(line);
    }
    read_piece(scan, &piece);
}

/// Whether a line ends what stands before it. Every heading does, and the torn beginning of one, but not that of a table
/// inside another one (`[note.more]`), which a newer version may have. Behind blanks, which no desk writes, it has to be a
/// whole heading: a list inside a value stands there, too.
fn begins_table(line: &[u8]) -> bool {
    let heading = line.trim_ascii();
    if line.starts_with(b"[") {
        return !(heading.ends_with(b"]") && heading.contains(&b'.'));
    }
    let inside = heading.strip_prefix(b"[[");
    let name = inside.and_then(|inside| inside.split(|byte| *byte == b']').next());
    let is_name = |name: &[u8]| !name.is_empty() && name.iter().all(u8::is_ascii_lowercase);
    name.is_some_and(|name| is_name(name) && heading[2 + name.len()..].starts_with(b"]]"))
}

fn read_piece(scan: &mut Scan, piece: &Piece<'_>) {
    match piece.lines.first() {
        Some(first) if begins_table(first) => read_table(scan, piece),
        _ => head::read(scan, piece),
    }
}

/// Reads the table, or as much of it as is one: whatever a torn or damaged end did, it did to lines that came later.
fn read_table(scan: &mut Scan, piece: &Piece<'_>) {
    let all = piece.lines.len();
    let shorter = (1..all.min(LINES)).rev();
    let mut refused = None;
    for count in std::iter::once(all).chain(shorter) {
        let lines = &piece.lines[..count];
        match parse(&lines.concat()) {
            Ok(read) => {
                keep(scan, piece.line, read);
                let rest = &piece.lines[count..];
                let blank = rest.iter().take_while(|line| line.trim_ascii().is_empty());
                let blank = blank.count();
                if count < all {
                    let rest = Piece {
                        line: piece.line + count + blank,
                        lines: rest[blank.min(rest.len())..].to_vec(),
                    };
                    let what = (rest.line, Message::new("review-not-a-table"));
                    pass_over(scan, held::named_in(&rest), what);
                }
                return;
            }
            Err(Unread::Newer { id, text, what }) => {
                scan.tables.extend(id.map(|id| (id, text)));
                match held::flagged_in(piece) {
                    held if held.is_empty() => scan.complain(piece.line, Nature::Newer, what),
                    held => pass_over(scan, held, (piece.line, what)),
                }
                return;
            }
            Err(Unread::Damaged { line, what }) => {
                refused.get_or_insert((piece.line + line, what));
            }
        }
    }
    let refused = refused.expect("the whole of the piece was tried first");
    pass_over(scan, held::named_in(piece), refused);
}

/// Complains of lines that do not count. A hold among them counts all the same, and that is what has to be told.
fn pass_over(scan: &mut Scan, held: Vec<(usize, Entry)>, (line, what): (usize, Message)) {
    match held.first() {
        Some((line, _)) => scan.complain(*line, Nature::Damaged, Message::new(HOLD_TOLD)),
        None => scan.complain(line, Nature::Damaged, what),
    }
    scan.holds.extend(held.into_iter().map(|(_, hold)| hold));
}

fn keep(scan: &mut Scan, line: usize, (table, text): (Table, String)) {
    if table.entry.at.is_none() {
        scan.complain(line, Nature::Damaged, Message::new("review-day-wrong"));
    }
    if let Some((word, meant)) = table.misspelt {
        let what = match meant {
            Flag::ConsentHold => Message::new("review-hold-misspelt"),
            _ => Message::new("review-flag-misspelt"),
        };
        let what = with_hint(what.outside("word", word), Some(&meant.word()));
        scan.complain(line, Nature::Newer, what);
    }
    if !table.unknown.is_empty() {
        let what = Message::new("review-newer-keys").list("keys", table.unknown, "between-commas");
        scan.complain(line, Nature::Newer, what);
    }
    scan.tables.push((table.entry.id, text));
    scan.entries.push(table.entry);
}

/// Why a piece is not a record.
enum Unread {
    Newer {
        id: Option<Ulid>,
        text: String,
        what: Message,
    },
    Damaged {
        /// Lines from the beginning of the piece.
        line: usize,
        what: Message,
    },
}

fn parse(bytes: &[u8]) -> Result<(Table, String), Unread> {
    let damaged = |name| Unread::Damaged {
        line: 0,
        what: Message::new(name),
    };
    if bytes.len() > LIMIT {
        return Err(damaged("review-table-too-large"));
    }
    let not_whole = || damaged("review-not-whole");
    let text = std::str::from_utf8(bytes).map_err(|_cause| not_whole())?;
    match DeTable::parse(text) {
        Ok(document) => read_document(document.get_ref(), text),
        // A day that there is not (31 November) is no TOML. Whatever else the table says counts.
        Err(_cause) => DeTable::parse(&without_day(text))
            .ok()
            .and_then(|document| read_document(document.get_ref(), text).ok())
            .ok_or_else(not_whole),
    }
}

/// The text of a table with blanks in the place of its day, so that all else stands where it did.
fn without_day(text: &str) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let key = line.split('=').next().unwrap_or_default();
        if key.trim() == "at" {
            let is_end = |letter: char| matches!(letter, '\r' | '\n');
            let end = &line[line.trim_end_matches(is_end).len()..];
            " ".repeat(line.len() - end.len()) + end
        } else {
            line.to_owned()
        }
    });
    lines.collect()
}

/// Reads the one table of a document that was made of `text`.
fn read_document(document: &DeTable<'_>, text: &str) -> Result<(Table, String), Unread> {
    let not_whole = || Unread::Damaged {
        line: 0,
        what: Message::new("review-not-whole"),
    };
    let mut names = document.iter();
    let (Some((name, value)), None) = (names.next(), names.next()) else {
        return Err(not_whole());
    };
    let name = name.get_ref();
    let table = match value.get_ref() {
        DeValue::Array(tables) => tables.first().and_then(|table| table.get_ref().as_table()),
        // Somebody's hand wrote one bracket for two.
        DeValue::Table(table) if table::is_name(name) => Some(table),
        _ => None,
    };
    let newer = |id, what: &str| Unread::Newer {
        id,
        text: text.to_owned(),
        what: Message::new("review-newer-table").outside("word", what),
    };
    let table = table.ok_or_else(|| newer(None, name))?;
    match table::read(name, table) {
        Ok(read) => Ok((read, text.trim_end().to_owned())),
        Err(Refused::Newer(word)) => Err(newer(table::id_of(table), &word)),
        Err(Refused::Wrong(at, what)) => Err(Unread::Damaged {
            line: text[..at].matches('\n').count(),
            what,
        }),
    }
}

#[cfg(test)]
mod tests;
