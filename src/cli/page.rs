//! An entry as a page of text: title, facts, body, then the notes, the other claims and the sources.
//!
//! Lines end where the layout ends them, and their text stays in logical order: whatever shows the output next, a
//! terminal, a pager or an editor, puts right-to-left text in order itself.

use super::version::Version;
use crate::app::compose::Composer;
use crate::app::document::{Document, Medium, Part, PartStyle, Row};
use crate::archive::model::{Source, Story, StoryId};
use crate::locale::Locale;
use crate::text::Clean;
use crate::text::embed::without_isolates;
use crate::text::layout::Script;
use crate::text::markup::{BlockKind, Marker, Markup};

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);
const HEADING: PartStyle = PartStyle::Body(BlockKind::Heading(2));

/// The lines of an entry, at most `width` columns each.
pub(super) fn lines(
    composer: &Composer<'_>,
    id: StoryId,
    version: &Version<'_>,
    width: u16,
) -> Vec<Clean> {
    let parts = parts(composer, id, version);
    let medium = Medium {
        width,
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

fn parts(composer: &Composer<'_>, id: StoryId, version: &Version<'_>) -> Vec<Part> {
    let story = composer.archive.story(id);
    let translation = version.translation.map(|(_, whole)| (version.title, whole));
    let mut parts = composer.story(id, translation);
    if !story.warnings.is_empty() {
        let behind_facts = parts
            .iter()
            .position(|part| matches!(part.style, PartStyle::Body(_)));
        let warning = composer.warning_line(story);
        parts.insert(behind_facts.unwrap_or(parts.len()), warning);
    }
    let keys = keys(version.text);
    // Where the page about an entry says it: among the facts.
    if let Some(line) = composer.proofreading_line(story) {
        let behind_facts = parts
            .iter()
            .position(|part| !matches!(part.style, PartStyle::Title | PartStyle::Facts));
        parts.insert(behind_facts.unwrap_or(parts.len()), line);
    }
    let sections = [
        ("show-notes", notes(composer, story, version.text, &keys)),
        ("show-claims", other_claims(composer, story, &keys)),
        ("sources-heading", sources(composer, story)),
    ];
    for (heading, section) in sections.into_iter().filter(|(_, own)| !own.is_empty()) {
        parts.push(Part::new(HEADING, composer.locale.word(heading)));
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

fn notes(
    composer: &Composer<'_>,
    story: &Story,
    text: &Markup,
    keys: &[(String, &str)],
) -> Vec<Part> {
    let mut parts = Vec::new();
    for (number, key) in keys {
        let mut note = composer.note(story, text, key).into_iter();
        if let Some(first) = note.next() {
            let text = format!("{number} {}", first.text);
            parts.push(Part::new(PARAGRAPH, text));
        }
        parts.extend(note);
    }
    parts
}

/// The claims that no footnote has told yet.
fn other_claims(composer: &Composer<'_>, story: &Story, told: &[(String, &str)]) -> Vec<Part> {
    let rest = story.claims.iter();
    let rest = rest.filter(|claim| told.iter().all(|(_, key)| *key != claim.id));
    composer.claims(rest)
}

fn sources(composer: &Composer<'_>, story: &Story) -> Vec<Part> {
    let item = PartStyle::Body(BlockKind::Item(Marker::Bullet));
    let cited = story.sources.iter().map(|id| {
        let source = composer.archive.sources.get(id);
        let cited = source.map(|source| citation(source, composer.locale));
        Part::new(item, cited.unwrap_or_else(|| Clean::new(id)))
    });
    cited.collect()
}

/// A source as it asks to be cited, or put together from what is known of it.
fn citation(source: &Source, locale: &Locale) -> Clean {
    if let Some(citation) = &source.citation {
        return citation.clone();
    }
    let issued = source.issued.as_ref();
    let issued = issued.map(|date| date.words_in(locale));
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
