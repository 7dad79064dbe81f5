//! Notes and flags as reports tell them: each with its place in the present text, who wrote it, and what was answered.

use super::discretion::Discretion;
use crate::archive::dates::Day;
use crate::archive::model::Language;
use crate::proof::anchor::Sighting;
use crate::proof::progress::Remark;
use crate::proof::record::{Answer, Flag, NoteKind, Record, Reply, Signed, Word};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct NoteReport {
    pub(super) id: String,
    pub(super) entry: String,
    pub(super) language: Language,
    pub(super) part: &'static str,
    pub(super) kind: String,
    pub(super) open: bool,
    pub(super) place: Place,
    /// From 0; where it was, if its words are gone.
    pub(super) paragraph: usize,
    /// Bytes of the paragraph's logical text; nothing where its words are gone or must not be told.
    pub(super) start: Option<usize>,
    pub(super) end: Option<usize>,
    pub(super) quote: String,
    pub(super) suggestion: Option<String>,
    pub(super) text: String,
    pub(super) reviewer: String,
    pub(super) at: String,
    pub(super) replies: Vec<ReplyReport>,
}

/// Whether the words of a note stand in the text.
#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Place {
    Found,
    /// Perhaps: a person has to confirm it.
    Moved,
    Orphan,
}

#[derive(Serialize)]
pub(super) struct ReplyReport {
    pub(super) reviewer: String,
    pub(super) at: String,
    #[serde(rename = "do")]
    pub(super) answer: Answer,
    pub(super) text: String,
}

/// A flag that is up.
#[derive(Serialize)]
pub(super) struct Raised {
    pub(super) entry: String,
    pub(super) flag: String,
    pub(super) text: String,
    pub(super) reviewer: String,
    pub(super) at: String,
    pub(super) replies: Vec<ReplyReport>,
}

/// The notes on a story, settled ones too.
pub(super) fn notes(told: &Discretion<'_>) -> Vec<NoteReport> {
    let remarks = told.remarks();
    remarks.iter().map(|remark| note(told, remark)).collect()
}

fn note(told: &Discretion<'_>, remark: &Remark<'_>) -> NoteReport {
    let note = remark.note;
    let spot = remark.sighting.spot();
    let quotation = told.quoted(remark);
    let range = spot.map(|spot| &spot.range);
    let range = range.filter(|_| quotation.is_told);
    NoteReport {
        id: remark.signed.entry.id.to_string(),
        entry: told.story().slug.clone(),
        language: note.target.language.clone(),
        part: note.target.part.word(),
        kind: kind_word(&note.kind),
        open: remark.is_open,
        place: match remark.sighting {
            Sighting::Found(..) => Place::Found,
            Sighting::Moved(..) => Place::Moved,
            Sighting::Orphan => Place::Orphan,
        },
        paragraph: spot.map_or(note.paragraph as usize, |spot| spot.paragraph),
        start: range.map(|range| range.start),
        end: range.map(|range| range.end),
        quote: quotation.quote,
        suggestion: quotation.better,
        text: told.said(&note.text),
        reviewer: remark.signed.by.handle.to_string(),
        at: day(remark.signed.entry.at),
        replies: replies(told, remark.replies.iter().copied()),
    }
}

fn kind_word(kind: &Word<NoteKind>) -> String {
    match kind {
        Word::Known(kind) => kind.word().to_owned(),
        Word::Newer(word) => word.to_string(),
    }
}

fn replies<'a>(
    told: &Discretion<'_>,
    replies: impl Iterator<Item = (&'a Signed, &'a Reply)>,
) -> Vec<ReplyReport> {
    let report = |(signed, reply): (&Signed, &Reply)| ReplyReport {
        reviewer: signed.by.handle.to_string(),
        at: day(signed.entry.at),
        answer: reply.answer,
        text: told.said(&reply.text),
    };
    replies.map(report).collect()
}

/// The flags that are up on a story.
pub(super) fn flags(told: &Discretion<'_>) -> Vec<Raised> {
    let ledger = told.opened.progress.ledger(told.id);
    let raised = ledger.flags().map(|(signed, flag)| Raised {
        entry: told.story().slug.clone(),
        flag: match flag {
            Word::Known(flag) => Flag::word(flag),
            Word::Newer(word) => word.to_string(),
        },
        text: match &signed.entry.record {
            Record::Flagging(flagging) => told.said(&flagging.text),
            _ => String::new(),
        },
        reviewer: signed.by.handle.to_string(),
        at: day(signed.entry.at),
        replies: replies(told, ledger.replies_to(signed.entry.id)),
    });
    raised.collect()
}

/// As review files write it; a day that is not known, as EDTF does.
pub(super) fn day(day: Option<Day>) -> String {
    match day {
        Some(Day { year, month, day }) => format!("{year:04}-{month:02}-{day:02}"),
        None => "XXXX-XX-XX".to_owned(),
    }
}
