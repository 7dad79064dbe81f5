//! Everything that the checks find in a text of a story, less what volunteers have dismissed: one function for `rawi check`
//! and for the desk, so that both see the same.
//!
//! What needs more than the archive is handed in with each text, and not looked for where it is missing.

use super::dismissals::{self, Given, Inspected};
use super::finding::Finding;
use super::record::{Dismissal, Part, Record};
use super::rules::{self, Text, Translated};
use super::standing::Ledger;
use crate::archive::model::{Archive, SharedName, Story, StoryId};
use crate::text::Clean;

/// The checks, with the archive that they are run over.
pub struct Inspection<'a> {
    archive: &'a Archive,
    names: Vec<&'a SharedName>,
}

/// What is known of one text besides the archive.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// The body as its file has it, for what no reader sees.
    pub source: Option<&'a str>,
    /// What was said of the story.
    pub ledger: Option<&'a Ledger<'a>>,
    /// The paragraphs of the original, from 0, that have changed since the translation was validated.
    pub changed: &'a [usize],
}

impl<'a> Inspection<'a> {
    pub fn new(archive: &'a Archive) -> Self {
        Self {
            names: archive.names.values().collect(),
            archive,
        }
    }

    /// The languages that a story has any text in: its own, then those of its translations.
    pub fn languages(&self, story: StoryId) -> impl Iterator<Item = &'a str> + use<'a> {
        let story = self.archive.story(story);
        let translated = story.translations.iter();
        let translated = translated.map(|translation| translation.language.as_str());
        std::iter::once(story.language.as_str()).chain(translated)
    }

    /// What is found in the text in `language`, in the order of the places; nothing if the story has none in it.
    pub fn of_text(&self, story: StoryId, language: &str, known: Known<'_>) -> Vec<Finding> {
        let story = self.archive.story(story);
        let Some(mut text) = text_in(story, language) else {
            return Vec::new();
        };
        text.source = known.source;
        let mut findings = rules::check(&text);
        findings.extend(self.beside_original(story, language, known.changed));
        findings.sort_by_key(Finding::order);
        let said = known.ledger.map(|ledger| dismissed(ledger, language));
        match said {
            Some(given) if !given.is_empty() => Inspected {
                story: &story.slug,
                lines: text.paragraphs().collect(),
                findings,
                body: body_part(story, language),
                has_source: known.source.is_some(),
            }
            .without_dismissed(&given),
            _ => findings,
        }
    }

    /// What a volunteer says who leaves a finding as it is. Nothing for an error, which nobody can dismiss, and where there is
    /// no word to find the place by again.
    pub fn dismissal(&self, finding: &Finding, known: Known<'_>, why: Clean) -> Option<Dismissal> {
        let position = &finding.position;
        let story = self.archive.story(self.archive.find(&position.story)?);
        let mut text = text_in(story, &position.language)?;
        text.source = known.source;
        let place = (position.part, position.paragraph);
        let mut lines = text.paragraphs();
        let (_, _, line) = lines.find(|(part, paragraph, _)| (*part, *paragraph) == place)?;
        dismissals::dismissal(finding, line, (body_part(story, &position.language), why))
    }

    /// What differs from the original, if the text is a full translation of it.
    fn beside_original(&self, story: &Story, language: &str, changed: &[usize]) -> Vec<Finding> {
        let own = story.full_translation(language);
        let Some(own) = own.filter(|_| language != story.language) else {
            return Vec::new();
        };
        rules::check_translation(&Translated {
            story: &story.slug,
            original: (&story.language, &story.text),
            translation: (language, &own.text),
            names: &self.names,
            changed,
        })
    }
}

fn text_in<'a>(story: &'a Story, language: &'a str) -> Option<Text<'a>> {
    let translated = (language != story.language).then_some(language);
    Text::of(story, translated)
}

/// What volunteers call the text in this language.
fn body_part(story: &Story, language: &str) -> Part {
    if language == story.language {
        Part::Text
    } else {
        Part::Translation
    }
}

/// What counts of the dismissals of texts in `language`.
fn dismissed<'a>(ledger: &Ledger<'a>, language: &str) -> Vec<Given<'a>> {
    let of_text = |record: &'a Record| match record {
        Record::Dismissal(dismissal) if dismissal.target.language == language => Some(dismissal),
        _ => None,
    };
    let records = ledger.records();
    records
        .filter_map(|signed| Some((&signed.by.handle, of_text(&signed.entry.record)?)))
        .collect()
}

#[cfg(test)]
mod tests;
