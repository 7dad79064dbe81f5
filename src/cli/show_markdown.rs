//! An entry as one Markdown file: title, text, rows of a timeline, footnotes. A footnote that is a claim gets its words
//! here, so that the file is whole without the archive.

use super::markdown;
use super::version::Version;
use crate::archive::model::{Archive, Claim, Row, Story};
use crate::locale::{Locale, Message};
use crate::text::Clean;
use std::collections::BTreeSet;

/// The lines of the file.
pub(super) fn lines(
    archive: &Archive,
    story: &Story,
    version: &Version<'_>,
    locale: &Locale,
) -> Vec<Clean> {
    let mut lines = vec![Clean::from(format!("# {}", markdown::plain(version.title)))];
    let mut part = |own: Vec<Clean>| {
        if !own.is_empty() {
            lines.push(Clean::default());
            lines.extend(own);
        }
    };
    part(markdown::body(&version.text.blocks));
    let events = story.events.iter();
    part(events.map(|row| event(archive, row, locale)).collect());
    let notes = &version.text.notes;
    for note in notes {
        part(markdown::note(note));
    }
    let defined: BTreeSet<&str> = notes.iter().map(|note| note.key.as_str()).collect();
    let referred = referred(version);
    let told = |claim: &&Claim| {
        referred.contains(claim.id.as_str()) && !defined.contains(claim.id.as_str())
    };
    for claim in story.claims.iter().filter(told) {
        part(vec![definition(claim, locale)]);
    }
    lines
}

/// The keys of the footnotes in the text and in its notes.
fn referred<'a>(version: &Version<'a>) -> BTreeSet<&'a str> {
    let text = version.text;
    let inner = text.notes.iter().flat_map(|note| &note.blocks);
    let blocks = text.blocks.iter().chain(inner);
    blocks
        .flat_map(|block| block.notes().map(|(_, key)| key))
        .collect()
}

fn event(archive: &Archive, row: &Row, locale: &Locale) -> Clean {
    let date = row.date.words_in(locale);
    let text = markdown::plain(&row.text);
    let text = match row.entry {
        Some(entry) => format!("[{text}](entry:{})", archive.story(entry).slug),
        None => text,
    };
    Clean::from(format!("- **{}**: {text}", markdown::plain(&date)))
}

fn definition(claim: &Claim, locale: &Locale) -> Clean {
    let name = match claim.attributed_to {
        Some(_) => "show-claim-by",
        None => "show-claim",
    };
    let mut message = Message::new(name)
        .outside("claim", claim.text.clone())
        .message("certainty", Message::new(claim.certainty.message_name()))
        .message("status", Message::new(claim.status.message_name()));
    if let Some(by) = &claim.attributed_to {
        message = message.outside("by", by.clone());
    }
    let mut words = locale.say(&message).to_string();
    if let Some(note) = &claim.note {
        words = format!("{words} {note}");
    }
    Clean::from(format!("[^{}]: {}", claim.id, markdown::plain(&words)))
}
