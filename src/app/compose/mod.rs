//! What the reader and the text pop-ups show, as parts of a document: a story, a warning, a preview, a list of faults.
//! `about` has the page about an entry, `claims` its notes and claims, `sources` what they rest on, `phrases` the words for
//! codes.

mod about;
mod claims;
mod phrases;
mod sources;
mod words;

pub use about::about;
pub use claims::{claims, note};
pub use phrases::language;
pub use sources::source;

use super::document::{Part, PartStyle};
use crate::archive::dates::Date;
use crate::archive::fault::Fault;
use crate::archive::model::{Archive, Row, Story, StoryId, TranslatedText};
use crate::locale::Locale;
use crate::text::Clean;
use crate::text::embed::{isolated, listed};
use crate::text::layout::Direction;
use crate::text::markup::{Block, BlockKind, Span, SpanStyle, Target};
use std::path::Path;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// The line of facts under a title: kind, places, date.
pub fn facts(archive: &Archive, story: StoryId, languages: &[&str]) -> Clean {
    let card = archive.catalogue.card(story);
    let kind = archive.kind_label(card.kind, languages);
    let places = archive.story(story).scenes(languages).take(3);
    let places: Vec<&str> = places.map(Clean::as_str).collect();
    let date = archive.story(story).when(languages, Date::facts_in);
    let facts: [&[&str]; 3] = [&[&kind], &places, &[&date]];
    let is_known = |group: &&[&str]| group.iter().any(|fact| !fact.is_empty());
    let known: Vec<&[&str]> = facts.into_iter().filter(is_known).collect();
    Clean::new(&listed(&known, ", ", " · "))
}

/// The direction of a page on which a story stands with its title in the first of `languages` that has one.
pub fn direction(story: &Story, languages: &[&str]) -> Direction {
    let (_, language) = story.title_in(languages);
    story.direction_in(language)
}

/// A story from its title to its last row, in the original or a translation; its facts in the first of `languages` that
/// has them.
pub fn story(
    archive: &Archive,
    id: StoryId,
    translation: Option<(&Clean, &TranslatedText)>,
    languages: &[&str],
) -> Vec<Part> {
    let story = archive.story(id);
    let (title, text) =
        translation.map_or((&story.title, &story.text), |(t, text)| (t, &text.text));
    let mut parts = vec![Part::new(PartStyle::Title, title.clone())];
    parts.push(Part::new(PartStyle::Facts, facts(archive, id, languages)));
    // A reader should know whose words these are.
    parts.extend(translation.map(|_| Part::new(PartStyle::Facts, "translation, not the original")));
    parts.extend(numbered(&text.blocks));
    let first_row = u32::try_from(text.blocks.len()).unwrap_or(u32::MAX);
    let language = languages.first().copied().unwrap_or_default();
    for (paragraph, row) in (first_row..).zip(&story.events) {
        let date = row.date.words_in(language);
        parts.push(Part::new(PartStyle::Label, date));
        parts.push(timeline_row(archive, row, paragraph));
    }
    parts
}

/// What happened on a date; the whole of it leads to the entry that tells more.
fn timeline_row(archive: &Archive, row: &Row, paragraph: u32) -> Part {
    let link = row.entry.map(|entry| Span {
        range: 0..row.text.len(),
        style: SpanStyle::Link(Target::Entry(archive.story(entry).slug.clone())),
    });
    Part {
        spans: link.into_iter().collect(),
        paragraph: Some(paragraph),
        ..Part::new(PARAGRAPH, row.text.clone())
    }
}

fn numbered(blocks: &[Block]) -> impl Iterator<Item = Part> {
    (0u32..)
        .zip(blocks)
        .map(|(number, block)| Part::of_block(block, Some(number)))
}

/// What stands before the text of an entry that has content warnings.
pub fn warning(archive: &Archive, story: &Story, languages: &[&str]) -> Vec<Part> {
    let [title, summary] = introduction(story, languages);
    vec![title, warning_line(archive, story, languages), summary]
}

/// The title and the summary, each in the first of the reader's languages that has it.
fn introduction(story: &Story, languages: &[&str]) -> [Part; 2] {
    let (title, _) = story.title_in(languages);
    let (summary, _) = story.summary_in(languages);
    [
        Part::new(PartStyle::Title, title.clone()),
        Part::new(PARAGRAPH, summary.clone()),
    ]
}

/// The line that says what an entry warns of.
pub fn warning_line(archive: &Archive, story: &Story, languages: &[&str]) -> Part {
    let told = warned_of(archive, story, languages);
    Part::new(PartStyle::Warning, format!("This entry tells of: {told}."))
}

/// What the warnings warn of ("Death, Detention").
fn warned_of(archive: &Archive, story: &Story, languages: &[&str]) -> String {
    let labels = story.warnings.iter();
    let labels = labels.map(|id| isolated(&archive.warning_label(id, languages)));
    labels.collect::<Vec<_>>().join(", ")
}

/// The beginning of a story, for the pane beside a list.
pub fn preview(archive: &Archive, story: &Story, facts: Clean, languages: &[&str]) -> Vec<Part> {
    let [title, summary] = introduction(story, languages);
    let mut parts = vec![title, Part::new(PartStyle::Facts, facts), summary];
    if story.warnings.is_empty() {
        parts.extend(numbered(&story.text.blocks).take(4));
    } else {
        // Nobody should meet a distressing text by moving down a list.
        let told = warned_of(archive, story, languages);
        parts.push(Part::new(PartStyle::Warning, format!("Tells of: {told}.")));
    }
    parts
}

/// What is wrong with the archive's files, the errors first.
pub fn faults(faults: &[Fault], locale: &Locale) -> Vec<Part> {
    if faults.is_empty() {
        return vec![Part::new(PARAGRAPH, locale.word("no-faults"))];
    }
    let mut faults: Vec<&Fault> = faults.iter().collect();
    faults.sort_by_key(|fault| fault.severity);
    let inside_the_archive = Path::new("");
    faults
        .into_iter()
        .map(|fault| Part::new(PARAGRAPH, locale.say(&fault.told(inside_the_archive))))
        .collect()
}
