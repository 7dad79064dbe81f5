//! Reads any bytes as a review file: every whole table counts, whatever stands between, before or behind them.
//!
//! A table begins with its heading at the start of a line and ends before the next one, so the reading needs no parser to
//! find it, and what happened to one table cannot hide another. What a table says is `table`'s, the files are `review`'s.

mod conflict;

use super::names::{Device, Handle};
use super::record::Entry;
use super::table::{self, LIMIT, Refused, Table};
use super::ulid::Ulid;
use crate::locale::Message;
use crate::text::Clean;
use std::collections::HashSet;
use std::hash::Hash;
use std::path::PathBuf;
use toml::de::{DeTable, DeValue};

/// The version of the format that this program writes.
pub(super) const SCHEMA: u32 = 1;
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

/// What the lines before the first table say.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) handle: Option<Handle>,
    pub(super) device: Option<Device>,
}

/// What a review file holds.
#[derive(Debug, Default)]
pub(super) struct Scan {
    pub(super) header: Header,
    /// In the order of the file.
    pub(super) entries: Vec<Entry>,
    /// Every whole table with an id as it stands in the file, those of newer versions too.
    pub(super) tables: Vec<(Ulid, String)>,
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

/// The lines with which a file begins.
pub(super) fn header(handle: &Handle, device: &Device) -> String {
    let [handle, device] = [handle.as_str(), device.as_str()].map(table::quoted);
    format!("schema = {SCHEMA}\nreviewer = {handle}\ndev = {device}\n")
}

pub(super) fn scan(bytes: &[u8]) -> Scan {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut scan = Scan::default();
    let sides = conflict::sides(bytes);
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
    }
    if sides.marker.is_some() {
        // What is outside the marks was read with each side, and is one thing.
        forget_repetitions(&mut scan.entries, table::write);
        forget_repetitions(&mut scan.tables, Clone::clone);
        forget_repetitions(&mut scan.complaints, |own| {
            (own.line, own.nature, own.what.clone())
        });
    }
    scan
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
/// inside another one (`[note.more]`), which a newer version may have.
fn begins_table(line: &[u8]) -> bool {
    let line = line.trim_ascii_end();
    line.starts_with(b"[") && !(line.ends_with(b"]") && line.contains(&b'.'))
}

fn read_piece(scan: &mut Scan, piece: &Piece<'_>) {
    match piece.lines.first() {
        Some(first) if first.starts_with(b"[") => read_table(scan, piece),
        _ => read_header(scan, piece),
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
                let at = piece.line + count + blank.count();
                if count < all {
                    let what = Message::new("review-not-a-table");
                    scan.complain(at, Nature::Damaged, what);
                }
                return;
            }
            Err(Unread::Newer { id, text, what }) => {
                scan.tables.extend(id.map(|id| (id, text)));
                scan.complain(piece.line, Nature::Newer, what);
                return;
            }
            Err(Unread::Damaged { line, what }) => {
                refused.get_or_insert((piece.line + line, what));
            }
        }
    }
    let (line, what) = refused.expect("the whole of the piece was tried first");
    scan.complain(line, Nature::Damaged, what);
}

fn keep(scan: &mut Scan, line: usize, (table, text): (Table, String)) {
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
    let document = DeTable::parse(text).map_err(|_cause| not_whole())?;
    let mut names = document.get_ref().iter();
    let (Some((name, value)), None) = (names.next(), names.next()) else {
        return Err(not_whole());
    };
    let name = name.get_ref();
    let table = match value.get_ref() {
        DeValue::Array(tables) => tables.first().and_then(|table| table.get_ref().as_table()),
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

/// Reads the lines before the first table, each by itself: one that is torn takes none with it.
fn read_header(scan: &mut Scan, piece: &Piece<'_>) {
    for (number, line) in (piece.line..).zip(&piece.lines) {
        if scan.complaints.len() >= MOST_COMPLAINTS {
            // Whatever this is, it is no header. The tables behind it count.
            return;
        }
        let text = std::str::from_utf8(line).unwrap_or("\0");
        let Ok(document) = DeTable::parse(text) else {
            let what = Message::new("review-not-a-table");
            scan.complain(number, Nature::Damaged, what);
            continue;
        };
        for (key, value) in document.get_ref() {
            read_setting(scan, number, (key.get_ref(), value.get_ref()));
        }
    }
}

fn read_setting(scan: &mut Scan, line: usize, (key, value): (&str, &DeValue<'_>)) {
    let text = value.as_str().unwrap_or_default();
    let is_known = match key {
        "schema" => {
            let number = value
                .as_integer()
                .and_then(|number| number.as_str().parse().ok());
            if number.is_some_and(|number: u32| number > SCHEMA) {
                scan.complain(line, Nature::Newer, Message::new("review-newer-schema"));
            }
            number.is_some()
        }
        "reviewer" => {
            let handle = Handle::parse(text);
            scan.header.handle = scan.header.handle.take().or(handle.clone());
            handle.is_some()
        }
        "dev" => {
            let device = Device::parse(text);
            scan.header.device = scan.header.device.take().or(device.clone());
            device.is_some()
        }
        _ => {
            let what = Message::new("review-newer-keys");
            let what = what.list("keys", [Clean::new(key)], "between-commas");
            return scan.complain(line, Nature::Newer, what);
        }
    };
    if !is_known {
        let what = Message::new("review-value-wrong").inside("key", key);
        scan.complain(line, Nature::Damaged, what);
    }
}

#[cfg(test)]
mod tests;
