//! What an entry must have beside what every entry has: by its kind, its status and its consent.

use super::codes::Code;
use super::entry::Known;
use super::fields::{Fields, Text};
use super::model::Story;
use super::sheet::{Sheet, quoted};
use super::vocabulary::{ConsentBasis, ConsentLevel, Kind};

/// Checks what only some kinds need.
pub(super) fn check_kind(story: &Story, fields: &Fields<'_>) {
    let at = fields.place("kind");
    let needs = |code, what, remedy| fields.sheet.report(code, at, what, remedy);
    match story.kind {
        Kind::Testimony if !fields.has("people") => needs(
            Code::NeedsPeople,
            "A testimony needs somebody whose it is.",
            "Add [[people]] with the narrator, by role if the name is withheld.",
        ),
        Kind::Timeline if !fields.has("events") => {
            needs(
                Code::NeedsEvents,
                "A timeline needs rows.",
                "Add [[events]] with date and text.",
            );
        }
        Kind::Profile if !fields.has("subject") => needs(
            Code::NeedsSubject,
            "A profile needs a subject.",
            "Add subject = \"person\", \"organisation\", \"place\", \"work\" or \"campaign\".",
        ),
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
        let (at, what) = (fields.place("sources"), "The entry names no source.");
        fields
            .sheet
            .report(Code::NeedsSources, at, what, "Cite a work of sources.toml.");
    }
}

/// Warns of a source whose maker or date is unknown; for a published entry it should be complete.
pub(super) fn check_published(sheet: &Sheet, id: Text<'_>, known: &Known<'_>) {
    let Some(source) = known.sources.items.get(id.raw) else {
        return;
    };
    let lacking = match (&source.creator, &source.issued) {
        (Some(_), Some(_)) => return,
        (None, Some(_)) => "creator",
        (Some(_), None) => "date",
        (None, None) => "creator and date",
    };
    let id_quoted = quoted(id.raw);
    let what = format!("The entry is published, and its source {id_quoted} lacks a {lacking}.");
    sheet.report(
        Code::ThinSource,
        id.at,
        &what,
        "Complete the record in sources.toml.",
    );
}

/// Checks that there is a text where there must be one, and none where the consent does not cover it.
pub(super) fn check_text(story: &Story, fields: &Fields<'_>) {
    let is_summary = story.consent.level == ConsentLevel::SummaryOnly;
    let is_optional = is_summary || story.kind == Kind::Timeline;
    if is_summary && fields.has("text") {
        let what = "The consent covers a summary only, and the file has a text.";
        let remedy = "Remove [text], or correct the level.";
        fields
            .sheet
            .report(Code::TextForbidden, fields.place("text"), what, remedy);
    }
    // A body in the wrong table has been told as such.
    if !is_optional && !fields.has("text") && !fields.sheet.has(Code::BodyOutsideText) {
        let remedy = "Add [text] with a body at the end of the file.";
        fields
            .sheet
            .report(Code::NeedsText, 0, "The entry has no [text].", remedy);
    }
}
