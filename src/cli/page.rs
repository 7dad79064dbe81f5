//! An entry as a page of text: title, facts, body, then the notes, the other claims and the sources.
//!
//! Lines end where the layout ends them, and their text stays in logical order: whatever shows the output next, a
//! terminal, a pager or an editor, puts right-to-left text in order itself.

use super::version::Version;
use crate::app::compose;
use crate::app::document::{Document, Medium, Part, PartStyle, Row};
use crate::archive::dates::Date;
use crate::archive::model::{Archive, Source, Story, StoryId};
use crate::locale::Locale;
use crate::text::Clean;
use crate::text::embed::without_isolates;
use crate::text::layout::Script;
use crate::text::markup::{BlockKind, Marker, Markup};

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);
const HEADING: PartStyle = PartStyle::Body(BlockKind::Heading(2));

/// What a page is made for.
pub(super) struct Paper<'a> {
    /// Columns of a line, at most.
    pub(super) width: u16,
    /// What the program's own words are said by.
    pub(super) locale: &'a Locale,
}

/// The lines of an entry.
pub(super) fn lines(
    archive: &Archive,
    id: StoryId,
    version: &Version<'_>,
    paper: &Paper<'_>,
) -> Vec<Clean> {
    let parts = parts(archive, id, version, paper.locale);
    let medium = Medium {
        width: paper.width,
        script: Script::Logical,
    };
    let document = Document::new(parts, medium, version.direction);
    let line = |row: &Row| match *row {
        Row::Blank => Clean::default(),
        Row::Line { part, line } => {
            let content = &document.parts()[part];
            let source = document.laid(part).lines[line].source.clone();
            // What the page puts together of names is isolated for a screen; what a body isolates is its own.
            let text = match content.paragraph {
                Some(_) => content.text.slice(source).to_string(),
                None => without_isolates(&content.text.slice(source)),
            };
            let (sign, indent) = (
                content.style.sign(line),
                usize::from(content.style.indent()),
            );
            Clean::from(format!("{sign:<indent$}{text}").trim_end().to_owned())
        }
    };
    document.rows().iter().map(line).collect()
}

fn parts(archive: &Archive, id: StoryId, version: &Version<'_>, locale: &Locale) -> Vec<Part> {
    let story = archive.story(id);
    let languages = [version.language];
    let translation = version.translation.map(|(_, whole)| (version.title, whole));
    let mut parts = compose::story(archive, id, translation, &languages);
    if !story.warnings.is_empty() {
        let behind_facts = parts
            .iter()
            .position(|part| matches!(part.style, PartStyle::Body(_)));
        let warning = compose::warning_line(archive, story, &languages);
        parts.insert(behind_facts.unwrap_or(parts.len()), warning);
    }
    let keys = keys(version.text);
    let sections = [
        ("show-notes", notes(archive, story, version.text, &keys)),
        ("show-claims", other_claims(archive, story, &keys)),
        ("sources-heading", sources(archive, story, locale)),
    ];
    for (heading, section) in sections.into_iter().filter(|(_, own)| !own.is_empty()) {
        parts.push(Part::new(HEADING, locale.word(heading)));
        parts.extend(section);
    }
    parts
}

/// The footnotes with their numbers as they stand in the text (“[1]”), in the order of their first references.
fn keys(text: &Markup) -> Vec<(String, &str)> {
    let mut keys: Vec<(String, &str)> = Vec::new();
    let inner = text.notes.iter().flat_map(|note| &note.blocks);
    for block in text.blocks.iter().chain(inner) {
        for (range, key) in block.notes() {
            if keys.iter().all(|(_, known)| *known != key) {
                keys.push((block.text.slice(range).to_string(), key));
            }
        }
    }
    keys
}

fn notes(archive: &Archive, story: &Story, text: &Markup, keys: &[(String, &str)]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (number, key) in keys {
        let mut note = compose::note(archive, story, text, key).into_iter();
        if let Some(first) = note.next() {
            let text = format!("{number} {}", first.text);
            parts.push(Part::new(PARAGRAPH, text));
        }
        parts.extend(note);
    }
    parts
}

/// The claims that no footnote has told yet.
fn other_claims(archive: &Archive, story: &Story, told: &[(String, &str)]) -> Vec<Part> {
    let rest = story.claims.iter();
    let rest = rest.filter(|claim| told.iter().all(|(_, key)| *key != claim.id));
    compose::claims(archive, rest)
}

fn sources(archive: &Archive, story: &Story, locale: &Locale) -> Vec<Part> {
    let item = PartStyle::Body(BlockKind::Item(Marker::Bullet));
    let cited = story.sources.iter().map(|id| {
        let cited = archive.sources.get(id).map(|own| citation(own, locale));
        Part::new(item, cited.unwrap_or_else(|| Clean::new(id)))
    });
    cited.collect()
}

/// A source as it asks to be cited, or put together from what is known of it.
fn citation(source: &Source, locale: &Locale) -> Clean {
    if let Some(citation) = &source.citation {
        return citation.clone();
    }
    let issued = source.issued.as_ref().map(Date::words);
    let parts = [
        source.creator.as_ref(),
        Some(&source.title),
        source.publisher.as_ref(),
        issued.as_ref(),
        source.url.as_ref(),
    ];
    let known: Vec<&str> = parts.into_iter().flatten().map(Clean::as_str).collect();
    Clean::from(known.join(&locale.word("between-commas")))
}
