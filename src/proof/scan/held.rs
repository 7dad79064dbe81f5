//! Holds that stand in what is no whole table: a damaged line must not show what somebody wanted to be hidden.
//!
//! What is made of them is an entry like any other, so that whoever may lift a hold lifts this one, too.

use super::super::record::{Entry, Flag, Flagging, Record, Word};
use super::super::ulid::{Stamp, Ulid};
use super::Piece;
use crate::text::Clean;
use std::collections::BTreeSet;
use toml::de::DeTable;

/// What is told of lines in which a hold is found.
pub(in super::super) const TOLD: &str = "review-hold-damaged";

/// The word that hides an entry, as it may stand anywhere in a line.
const WORD: &str = "consent-hold";

/// The holds in lines that could not be read, each with its line: wherever the word stands.
pub(super) fn named_in(piece: &Piece<'_>) -> Vec<(usize, Entry)> {
    found(piece, |line| {
        is_flagged(line) || line.to_ascii_lowercase().contains(WORD)
    })
}

/// The holds in a table of a newer version, in which the word may stand for something else: only where it is the flag.
pub(super) fn flagged_in(piece: &Piece<'_>) -> Vec<(usize, Entry)> {
    found(piece, is_flagged)
}

/// The holds in lines of which each was to be read by itself.
pub(super) fn astray_in(piece: &Piece<'_>) -> Vec<(usize, Entry)> {
    found(piece, |line| {
        let is_named = line.to_ascii_lowercase().contains(WORD);
        is_flagged(line) || is_named && DeTable::parse(line).is_err()
    })
}

/// One hold for each id under which there is a line of a hold, and one for those under none.
fn found(piece: &Piece<'_>, is_hold: impl Fn(&str) -> bool) -> Vec<(usize, Entry)> {
    let mut told = BTreeSet::new();
    let mut own = None;
    let mut holds = Vec::new();
    for (index, line) in piece.lines.iter().enumerate() {
        let text = String::from_utf8_lossy(line);
        if let Some(id) = value(&text, "id") {
            own = Ulid::parse(&id);
        }
        if !is_hold(&text) {
            continue;
        }
        let id = own.unwrap_or_else(|| id_of(piece));
        if told.insert(id) {
            holds.push((piece.line + index, hold(id, &piece.lines[index..])));
        }
    }
    holds
}

/// The hold with what its lines say of the reason.
fn hold(id: Ulid, lines: &[&[u8]]) -> Entry {
    let mut reasons = lines
        .iter()
        .filter_map(|line| value(&String::from_utf8_lossy(line), "text"));
    Entry {
        id,
        at: None,
        record: Record::Flagging(Flagging {
            flag: Word::Known(Flag::ConsentHold),
            text: Clean::new(&reasons.next().unwrap_or_default()),
        }),
    }
}

/// An id for lines that have lost theirs: the same as long as they are the same, so that a reply that lifts the hold finds it
/// again, and before every id that a desk makes.
fn id_of(piece: &Piece<'_>) -> Ulid {
    let hash = blake3::hash(&piece.lines.concat());
    let chance = hash.as_bytes()[..16].iter();
    Ulid::new(Stamp {
        milliseconds: 0,
        chance: chance.fold(0, |all, byte| all << 8 | u128::from(*byte)),
    })
}

/// Whether a line sets the flag, whatever is wrong with the line or, a little, with the word.
fn is_flagged(line: &str) -> bool {
    let Some((key, value)) = line.split_once('=') else {
        return false;
    };
    let is_quote = |letter: char| letter == '"' || letter == '\'' || letter.is_whitespace();
    let word = value.split('#').next().unwrap_or_default();
    key.trim_matches(is_quote) == "flag"
        && Flag::nearest(word.trim_matches(is_quote)) == Some(Flag::ConsentHold)
}

/// What a line that can be read by itself says of `key`.
fn value(line: &str, key: &str) -> Option<String> {
    if !line.trim_start().starts_with(key) {
        return None;
    }
    let document = DeTable::parse(line).ok()?;
    let value = document.get_ref().get(key)?.get_ref().as_str()?;
    Some(value.to_owned())
}

#[cfg(test)]
mod tests;
