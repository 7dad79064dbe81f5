//! Everything that the checks find in a text of a story, less what volunteers have dismissed: one function for `rawi check`
//! and for the desk, so that both see the same.
//!
//! What needs more than the archive is handed in, and not looked for where it is missing.

mod lists;

pub use lists::of_lists;

use super::dismissals::{self, Given, Inspected, Made};
use super::finding::Finding;
use super::record::{Dismissal, Part, Record};
use super::rules::{self, Rule, Text, Translated};
use super::safety::{self, Hidden, Watch};
use super::spelling::WordCheck;
use super::standing::{Ledger, outdated};
use crate::archive::dates::Day;
use crate::archive::model::{Archive, SharedName, Story, StoryId};
use crate::text::Clean;

/// The checks, with the archive that they are run over.
pub struct Inspection<'a> {
    archive: &'a Archive,
    names: Vec<&'a SharedName>,
    words: Option<&'a WordCheck>,
    watch: Option<(&'a Watch, Day)>,
}

/// What is known of one text besides the archive.
#[derive(Clone, Copy, Debug, Default)]
pub struct Known<'a> {
    /// What the strings of its file say, for what no reader sees.
    pub source: Option<&'a str>,
    /// What was said of the story.
    pub ledger: Option<&'a Ledger<'a>>,
}

/// What was found in a text, each in the order of the places.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// What somebody has to look at, with a hint for every dismissal that dismisses nothing.
    pub open: Vec<Finding>,
    /// What somebody has looked at and left as it is.
    pub dismissed: Vec<Finding>,
}

impl<'a> Inspection<'a> {
    pub fn new(archive: &'a Archive) -> Self {
        Self {
            names: archive.names.values().collect(),
            words: None,
            watch: None,
            archive,
        }
    }

    /// Looks words up, too.
    #[must_use]
    pub fn with_words(self, words: &'a WordCheck) -> Self {
        Self {
            words: Some(words),
            ..self
        }
    }

    /// Looks, too, for what could endanger somebody, on a day on which consent has to hold.
    #[must_use]
    pub fn with_watch(self, watch: &'a Watch, today: Day) -> Self {
        Self {
            watch: Some((watch, today)),
            ..self
        }
    }

    /// The languages that a story has any text in: its own, then those of its translations.
    pub fn languages(&self, story: StoryId) -> impl Iterator<Item = &'a str> + use<'a> {
        let story = self.archive.story(story);
        let translated = story.translations.iter();
        let translated = translated.map(|translation| translation.language.as_str());
        std::iter::once(story.language.as_str()).chain(translated)
    }

    /// What is found in the text in `language` and not dismissed, and what is; nothing if the story has none in it.
    pub fn of_text(&self, id: StoryId, language: &str, known: Known<'_>) -> Outcome {
        let findings = self.findings(id, language, known);
        self.judged((id, language), known, findings)
    }

    /// Everything that is found in the text in `language`, in the order of the places. It takes milliseconds; what is
    /// dismissed meanwhile, [`Self::judged`] leaves out in less.
    pub fn findings(&self, id: StoryId, language: &str, known: Known<'_>) -> Vec<Finding> {
        let story = self.archive.story(id);
        let Some(mut text) = text_in(story, language) else {
            return Vec::new();
        };
        text.source = known.source;
        let mut findings = rules::check(&text);
        findings.extend(self.beside_original(story, language, known.ledger));
        findings.extend(self.words.into_iter().flat_map(|words| words.check(&text)));
        if let Some((watch, today)) = self.watch {
            let translated = (language != story.language).then_some(language);
            let found = safety::findings(self.archive, (id, translated), watch, today);
            findings.extend(found);
        }
        findings.sort_by_key(Finding::order);
        findings
    }

    /// The findings of a text, parted by what volunteers have said of them.
    pub fn judged(
        &self,
        (id, language): (StoryId, &str),
        known: Known<'_>,
        findings: Vec<Finding>,
    ) -> Outcome {
        let story = self.archive.story(id);
        // Of what there is no text for, the original has to tell.
        let is_of_none = |own: &str| {
            language == story.language && self.languages(id).all(|language| language != own)
        };
        let is_here = |own: &str| own == language || is_of_none(own);
        let given = known.ledger.map(|ledger| dismissed(ledger, is_here));
        let given = given.unwrap_or_default();
        let mut text = text_in(story, language).filter(|_| !given.is_empty());
        if let Some(text) = &mut text {
            text.source = known.source;
        }
        match text {
            Some(text) => Inspected {
                story: &story.slug,
                language,
                lines: text.paragraphs().collect(),
                findings,
                body: body_part(story, language),
                was_run: &|rule| self.was_run(rule, (story, language), known),
            }
            .without_dismissed(&given),
            None => Outcome {
                open: findings,
                dismissed: Vec::new(),
            },
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
        let of_text = (story, position.language.as_str());
        let made = Made {
            body: body_part(story, &position.language),
            reason: why,
            hidden: Hidden::of(self.archive, of_text, self.watch.map(|(watch, _)| watch)),
            number: &|| self.number(finding, known),
        };
        dismissals::dismissal(finding, line, made)
    }

    /// The number of a finding among those of its check in its paragraph, from 0.
    fn number(&self, finding: &Finding, known: Known<'_>) -> usize {
        let position = &finding.position;
        let Some(story) = self.archive.find(&position.story) else {
            return 0;
        };
        let all = self.findings(story, &position.language, known);
        let place = (position.part, position.paragraph);
        let mut own = all.iter().filter(|own| {
            own.code == finding.code && (own.position.part, own.position.paragraph) == place
        });
        own.position(|own| own.position.range == position.range)
            .unwrap_or(0)
    }

    /// What differs from the original, if the text is a full translation of it.
    fn beside_original(
        &self,
        story: &Story,
        language: &str,
        ledger: Option<&Ledger<'_>>,
    ) -> Vec<Finding> {
        let own = story.full_translation(language);
        let Some(own) = own.filter(|_| language != story.language) else {
            return Vec::new();
        };
        let changed = ledger.map(|ledger| outdated(story, language, ledger));
        rules::check_translation(&Translated {
            story: &story.slug,
            original: (&story.language, &story.text),
            translation: (language, &own.text),
            names: &self.names,
            changed: &changed.unwrap_or_default(),
        })
    }

    /// Whether a rule was run over a text, so that what was dismissed of it is either there or gone.
    fn was_run(&self, rule: &Rule, (story, language): (&Story, &str), known: Known<'_>) -> bool {
        let is_translation = language != story.language;
        if rule.looks_at_source() {
            known.source.is_some()
        } else if rule.looks_at_pairs() {
            is_translation && story.full_translation(language).is_some()
        } else if rule.is_of_spelling() {
            self.words.is_some_and(|words| words.runs(rule, language))
        } else if rule.is_of_safety() {
            let watch = self.watch.map(|(watch, _)| watch);
            watch.is_some_and(|watch| watch.runs(rule, is_translation))
        } else {
            !rule.is_run_apart()
        }
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

/// What counts of the dismissals of texts in the languages that are `wanted`.
fn dismissed<'a>(ledger: &Ledger<'a>, wanted: impl Fn(&str) -> bool) -> Vec<Given<'a>> {
    let of_text = |record: &'a Record| match record {
        Record::Dismissal(dismissal) if wanted(&dismissal.target.language) => Some(dismissal),
        _ => None,
    };
    let records = ledger.records();
    records
        .filter_map(|signed| Some((&signed.by.handle, of_text(&signed.entry.record)?)))
        .collect()
}

#[cfg(test)]
mod hidden;
#[cfg(test)]
mod tests;
