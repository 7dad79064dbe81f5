//! The works that entries cite: in a line under what rests on them, and each on a page of its own.

use super::PARAGRAPH;
use super::phrases::spaced;
use super::words::{Words, fact};
use crate::app::document::{Part, PartStyle};
use crate::archive::dates::Date;
use crate::archive::model::{Archive, Source};
use crate::text::Clean;
use crate::text::embed::isolated;
use crate::text::markup::Target;

/// The titles of works, each leading to its page; nothing where there is none.
pub(super) fn source_lines(archive: &Archive, ids: &[String]) -> Option<Part> {
    if ids.is_empty() {
        return None;
    }
    let mut text = Words::default();
    text.plain("Sources: ");
    text.list(ids.iter().map(|id| {
        let title = archive
            .sources
            .get(id)
            .map_or(id.as_str(), |source| &source.title);
        (title.to_owned(), Target::Source(id.clone()))
    }));
    Some(text.part(PARAGRAPH))
}

/// What is known about a source.
pub fn source(archive: &Archive, id: &str) -> Vec<Part> {
    let Some(source) = archive.sources.get(id) else {
        return vec![Part::new(
            PARAGRAPH,
            format!("The archive says nothing about “{id}”."),
        )];
    };
    let mut parts = vec![Part::new(PartStyle::Title, source.title.clone())];
    let known = facts(source)
        .into_iter()
        .filter_map(|(name, value)| Some(fact(name, &isolated(&value?))));
    parts.extend(known);
    parts
}

fn facts(source: &Source) -> [(&'static str, Option<Clean>); 10] {
    let connection = source.connection.map(|c| spaced(c.word()));
    let reliability = source.reliability.map(|r| spaced(r.word()));
    [
        ("By", source.creator.clone()),
        ("Published by", source.publisher.clone()),
        ("Date", source.issued.as_ref().map(Date::words)),
        ("Kind", Some(spaced(source.sort.word()))),
        ("Connection to what it tells", connection),
        ("Reliability", reliability),
        ("Rights", source.rights.clone()),
        ("Address", source.url.clone()),
        ("Cited as", source.citation.clone()),
        ("Note", source.note.clone()),
    ]
}
