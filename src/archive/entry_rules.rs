//! What an entry must have beside what every entry has: by its kind, its status and its consent.

use super::codes::Code;
use super::entry::Known;
use super::fields::{Fields, Text};
use super::model::Story;
use super::sheet::{Sheet, cut};
use super::vocabulary::{ConsentBasis, ConsentLevel, Kind};
use crate::locale::Message;

/// Checks what only some kinds need.
pub(super) fn check_kind(story: &Story, fields: &Fields<'_>) {
    let at = fields.place("kind");
    let needs = |code, name| fields.sheet.report(code, at, Message::new(name));
    match story.kind {
        Kind::Testimony if !fields.has("people") => {
            needs(Code::NeedsPeople, "finding-testimony-nobodys");
        }
        Kind::Timeline if !fields.has("events") => {
            needs(Code::NeedsEvents, "finding-timeline-empty");
        }
        Kind::Profile if !fields.has("subject") => {
            needs(Code::NeedsSubject, "finding-profile-of-nothing");
        }
        Kind::Testimony
        | Kind::Timeline
        | Kind::Profile
        | Kind::Story
        | Kind::Event
        | Kind::Report
        | Kind::Essay
        | Kind::Case => {}
    }
}

/// Checks that the entry rests on something; only what was told to this archive needs nothing else.
pub(super) fn check_sources(story: &Story, fields: &Fields<'_>) {
    let is_given = story.kind == Kind::Testimony && story.consent.basis == ConsentBasis::Informed;
    if story.sources.is_empty() && fields.has("sources") && !is_given {
        let what = Message::new("finding-no-source");
        fields
            .sheet
            .report(Code::NeedsSources, fields.place("sources"), what);
    }
}

/// Warns of a source whose maker or date is unknown; for a published entry it should be complete.
pub(super) fn check_published(sheet: &Sheet, id: Text<'_>, known: &Known<'_>) {
    let Some(source) = known.sources.items.get(id.raw) else {
        return;
    };
    let name = match (&source.creator, &source.issued) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => "finding-source-lacks-creator",
        (Some(_), None) => "finding-source-lacks-date",
        (None, None) => "finding-source-lacks-both",
    };
    let what = Message::new(name).outside("id", cut(id.raw));
    sheet.report(Code::ThinSource, id.at, what);
}

/// Checks that there is a text where there must be one, and none where the consent does not cover it.
pub(super) fn check_text(story: &Story, fields: &Fields<'_>) {
    let is_summary = story.consent.level == ConsentLevel::SummaryOnly;
    let is_optional = is_summary || story.kind == Kind::Timeline;
    if is_summary && fields.has("text") {
        let what = Message::new("finding-text-forbidden");
        fields
            .sheet
            .report(Code::TextForbidden, fields.place("text"), what);
    }
    // A body in the wrong table has been told as such.
    if !is_optional && !fields.has("text") && !fields.sheet.has(Code::BodyOutsideText) {
        let what = Message::new("finding-no-text");
        fields.sheet.report(Code::NeedsText, 0, what);
    }
}
