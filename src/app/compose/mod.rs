//! What the reader and the text pop-ups show, as parts of a document: a story, a warning, a preview, a list of faults.
//! `about` has the page about an entry, `claims` its notes and claims, `sources` what they rest on, `phrases` the words for
//! codes.

mod about;
mod claims;
mod phrases;
mod sources;
#[cfg(test)]
mod tests;
mod words;

pub use phrases::{language, named_language};

use super::document::{Part, PartStyle};
use super::env::Env;
use crate::archive::dates::Date;
use crate::archive::fault::Fault;
use crate::archive::model::{Archive, Row, Story, StoryId, TranslatedText};
use crate::locale::{Locale, Message};
use crate::proof::progress::Progress;
use crate::text::Clean;
use crate::text::embed::listed;
use crate::text::layout::Direction;
use crate::text::markup::{Block, BlockKind, Span, SpanStyle, Target};
use std::path::Path;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// Composes pages of an archive for one reader: what the program says is in the language of `locale`, titles, summaries and
/// labels of the archive are in the first of `languages` that has them.
#[derive(Clone, Debug)]
pub struct Composer<'a> {
    pub archive: &'a Archive,
    pub locale: &'a Locale,
    /// BCP 47, the best first.
    pub languages: Vec<&'a str>,
    /// What volunteers have said of the archive, where it is known.
    pub progress: Option<&'a Progress>,
}

impl<'a> Composer<'a> {
    /// For the reader at the screen.
    pub fn of(env: &'a Env) -> Self {
        Self {
            archive: &env.archive,
            locale: &env.locale,
            languages: env.settings.languages(),
            progress: Some(&env.progress),
        }
    }

    /// The line of facts under a title: kind, places, date.
    pub fn facts(&self, story: StoryId) -> Clean {
        let kind = self.archive.catalogue.card(story).kind;
        let kind = self.archive.kind_label(kind, &self.languages);
        let story = self.archive.story(story);
        let places = story.scenes(&self.languages).take(3);
        let places: Vec<&str> = places.map(Clean::as_str).collect();
        let date = story.when(self.locale, Date::facts_in);
        let facts: [&[&str]; 3] = [&[&kind], &places, &[&date]];
        let is_known = |group: &&[&str]| group.iter().any(|fact| !fact.is_empty());
        let known: Vec<&[&str]> = facts.into_iter().filter(is_known).collect();
        Clean::new(&listed(&known, &self.locale.word("between-commas"), " · "))
    }

    /// A story from its title to its last row, in the original or a translation.
    pub fn story(&self, id: StoryId, translation: Option<(&Clean, &TranslatedText)>) -> Vec<Part> {
        let story = self.archive.story(id);
        let (title, text) =
            translation.map_or((&story.title, &story.text), |(t, text)| (t, &text.text));
        let mut parts = vec![Part::new(PartStyle::Title, title.clone())];
        parts.push(Part::new(PartStyle::Facts, self.facts(id)));
        // A reader should know whose words these are.
        let whose = translation.map(|_| self.locale.word("translated-text"));
        parts.extend(whose.map(|words| Part::new(PartStyle::Facts, words)));
        parts.extend(numbered(&text.blocks));
        let first_row = u32::try_from(text.blocks.len()).unwrap_or(u32::MAX);
        for (paragraph, row) in (first_row..).zip(&story.events) {
            parts.push(Part::new(PartStyle::Label, row.date.words_in(self.locale)));
            parts.push(timeline_row(self.archive, row, paragraph));
        }
        parts
    }

    /// What stands before the text of an entry that has content warnings.
    pub fn warning(&self, story: &Story) -> Vec<Part> {
        let [title, summary] = self.introduction(story);
        vec![title, self.warning_line(story), summary]
    }

    /// The title and the summary, each in the first of the reader's languages that has it.
    fn introduction(&self, story: &Story) -> [Part; 2] {
        let (title, _) = story.title_in(&self.languages);
        let (summary, _) = story.summary_in(&self.languages);
        [
            Part::new(PartStyle::Title, title.clone()),
            Part::new(PARAGRAPH, summary.clone()),
        ]
    }

    /// The line that says what an entry warns of.
    pub fn warning_line(&self, story: &Story) -> Part {
        self.warned_of("warning-of-entry", story)
    }

    /// The message of this name, which says what the warnings warn of ("Death, Detention").
    fn warned_of(&self, name: &'static str, story: &Story) -> Part {
        let label = |id: &str| self.archive.warning_label(id, &self.languages);
        let told = self.labels(&story.warnings, label);
        let warning = Message::new(name).inside("warnings", told);
        Part::new(PartStyle::Warning, self.locale.say(&warning))
    }

    /// The beginning of a story, for the pane beside a list.
    pub fn preview(&self, id: StoryId) -> Vec<Part> {
        let story = self.archive.story(id);
        let [title, summary] = self.introduction(story);
        let facts = Part::new(PartStyle::Facts, self.facts(id));
        let mut parts = vec![title, facts, summary];
        if story.warnings.is_empty() {
            parts.extend(numbered(&story.text.blocks).take(4));
        } else {
            // Nobody should meet a distressing text by moving down a list.
            parts.push(self.warned_of("warning-of-preview", story));
        }
        parts
    }
}

/// The direction of a page on which a story stands with its title in the first of `languages` that has one.
pub fn direction(story: &Story, languages: &[&str]) -> Direction {
    let (_, language) = story.title_in(languages);
    story.direction_in(language)
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
