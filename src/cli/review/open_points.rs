//! Notes and flags as reports tell them: each with its place in the present text, who wrote it, and what was answered.

use super::super::surroundings::Opened;
use crate::archive::StoryId;
use crate::archive::dates::Day;
use crate::archive::model::Language;
use crate::proof::anchor::Sighting;
use crate::proof::progress::Remark;
use crate::proof::record::{Flag, NoteKind, Record, Reply, Signed, Word};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct NoteReport {
    pub(super) id: String,
    pub(super) entry: String,
    pub(super) language: Language,
    pub(super) part: &'static str,
    pub(super) kind: String,
    pub(super) open: bool,
    /// `found`, `moved` for a place that a person has to confirm, or `orphan`.
    pub(super) place: &'static str,
    /// From 0; where it was, if its words are gone.
    pub(super) paragraph: usize,
    /// Bytes of the paragraph's logical text.
    pub(super) start: Option<usize>,
    pub(super) end: Option<usize>,
    pub(super) quote: String,
    pub(super) suggestion: Option<String>,
    pub(super) text: String,
    pub(super) reviewer: String,
    pub(super) at: String,
    pub(super) replies: Vec<ReplyReport>,
}

#[derive(Serialize)]
pub(super) struct ReplyReport {
    pub(super) reviewer: String,
    pub(super) at: String,
    #[serde(rename = "do")]
    pub(super) answer: &'static str,
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
pub(super) fn notes(opened: &Opened, id: StoryId) -> Vec<NoteReport> {
    let slug = &opened.archive.story(id).slug;
    let remarks = opened.progress.remarks(&opened.archive, id);
    remarks.iter().map(|remark| note(slug, remark)).collect()
}

fn note(slug: &str, remark: &Remark<'_>) -> NoteReport {
    let note = remark.note;
    let spot = remark.sighting.spot();
    NoteReport {
        id: remark.signed.entry.id.to_string(),
        entry: slug.to_owned(),
        language: note.target.language.clone(),
        part: note.target.part.word(),
        kind: kind_word(&note.kind),
        open: remark.is_open,
        place: match remark.sighting {
            Sighting::Found(..) => "found",
            Sighting::Moved(..) => "moved",
            Sighting::Orphan => "orphan",
        },
        paragraph: spot.map_or(note.paragraph as usize, |spot| spot.paragraph),
        start: spot.map(|spot| spot.range.start),
        end: spot.map(|spot| spot.range.end),
        quote: note.anchor.quote.clone(),
        suggestion: note.suggestion.clone(),
        text: note.text.to_string(),
        reviewer: remark.signed.by.handle.to_string(),
        at: day(remark.signed.entry.at),
        replies: replies(remark.replies.iter().copied()),
    }
}

fn kind_word(kind: &Word<NoteKind>) -> String {
    match kind {
        Word::Known(kind) => kind.word().to_owned(),
        Word::Newer(word) => word.to_string(),
    }
}

fn replies<'a>(replies: impl Iterator<Item = (&'a Signed, &'a Reply)>) -> Vec<ReplyReport> {
    let report = |(signed, reply): (&Signed, &Reply)| ReplyReport {
        reviewer: signed.by.handle.to_string(),
        at: day(signed.entry.at),
        answer: reply.answer.word(),
        text: reply.text.to_string(),
    };
    replies.map(report).collect()
}

/// The flags that are up on a story.
pub(super) fn flags(opened: &Opened, id: StoryId) -> Vec<Raised> {
    let slug = &opened.archive.story(id).slug;
    let ledger = opened.progress.ledger(id);
    let raised = ledger.flags().map(|(signed, flag)| Raised {
        entry: slug.clone(),
        flag: match flag {
            Word::Known(flag) => Flag::word(flag),
            Word::Newer(word) => word.to_string(),
        },
        text: match &signed.entry.record {
            Record::Flagging(flagging) => flagging.text.to_string(),
            _ => String::new(),
        },
        reviewer: signed.by.handle.to_string(),
        at: day(signed.entry.at),
        replies: replies(ledger.replies_to(signed.entry.id)),
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
