//! How often each word stands in an archive, and the names in it that are written in two ways.
//!
//! It is counted once over all texts, so a word that stands once, which is where slips are, can be told from one that is
//! used throughout.

use super::super::finding::Part;
use super::super::rules::Text;
use super::super::rules::passage::Passage;
use super::letters::{Script, composed, is_looked_up, plain};
use super::twins::{self, Uses};
use super::{Lexicon, Spelling};
use crate::archive::model::Archive;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::OnceLock;

/// The counts of an archive, by the tags of its languages.
#[derive(Debug, Default)]
pub struct Frequency {
    by_language: BTreeMap<String, Counts>,
}

/// The counts of one language.
#[derive(Debug, Default)]
struct Counts {
    /// By the plain word in small letters.
    words: HashMap<String, u32>,
    /// Words that begin with a capital within a sentence, as they are written.
    names: BTreeMap<String, Uses>,
    /// Found when somebody asks, because it takes a dictionary.
    twins: OnceLock<BTreeMap<String, String>>,
}

impl Frequency {
    /// Counts the words of all texts of an archive.
    pub fn of(archive: &Archive) -> Self {
        let mut frequency = Self::default();
        for story in &archive.stories {
            let translations = story.translations.iter();
            let whole = translations.filter(|translation| translation.text.is_some());
            let languages = whole.map(|translation| Some(translation.language.as_str()));
            for language in languages.chain([None]) {
                if let Some(text) = Text::of(story, language) {
                    frequency.add(&text);
                }
            }
        }
        frequency
    }

    /// Counts the words of a text.
    pub fn add(&mut self, text: &Text<'_>) {
        let counts = self.by_language.entry(text.language.to_owned());
        let counts = counts.or_default();
        let script = Script::of(text.language);
        let sections = text.sections().into_iter();
        for section in sections.filter(|section| section.part != Part::Source) {
            for passage in &section.passages {
                counts.add(passage, script);
            }
        }
    }

    /// How often `word` stands in texts of `language`, in any case of letters.
    pub fn count(&self, word: &str, language: &str) -> usize {
        let counts = self.by_language.get(language);
        let word = plain(word, language).to_lowercase();
        let count = counts.and_then(|counts| counts.words.get(&word));
        count.map_or(0, |count| *count as usize)
    }

    /// The words that no dictionary and no list of `spelling` has, with their counts: once only first, then by the alphabet.
    /// For who keeps the lists of words.
    pub fn unknown(&self, spelling: &Spelling) -> Vec<Unknown> {
        let mut unknown = Vec::new();
        for (language, counts) in &self.by_language {
            let Some(lexicon) = spelling
                .lexicon(language)
                .filter(|lexicon| lexicon.has_speller())
            else {
                continue;
            };
            let strange = counts
                .words
                .iter()
                .filter(|(word, _)| !lexicon.knows_in_any_case(word));
            unknown.extend(strange.map(|(word, count)| Unknown {
                count: *count as usize,
                language: language.clone(),
                word: word.clone(),
            }));
        }
        unknown.sort();
        unknown
    }

    /// The name that is written so seldom, or so differently from a known one, that another spelling is meant.
    pub(super) fn twin(&self, word: &str, language: &str, lexicon: &Lexicon) -> Option<&str> {
        let counts = self.by_language.get(language)?;
        let twins = counts
            .twins
            .get_or_init(|| twins::find(&counts.names, lexicon));
        twins.get(composed(word).as_ref()).map(String::as_str)
    }
}

/// A word that is nowhere known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unknown {
    /// How often it stands in the archive.
    pub count: usize,
    /// The tag of the language.
    pub language: String,
    /// In small letters.
    pub word: String,
}

impl Counts {
    fn add(&mut self, passage: &Passage<'_>, script: Script) {
        for range in looked_up(passage, script) {
            let word = &passage.text[range.clone()];
            let count = self
                .words
                .entry(plain(word, passage.language).to_lowercase());
            *count.or_default() += 1;
            if script == Script::Latin && word.starts_with(char::is_uppercase) {
                let uses = self.names.entry(composed(word).into_owned()).or_default();
                uses.count += 1;
                uses.is_name |= !begins_sentence(passage.text, range.start);
            }
        }
    }
}

/// The words of a passage that are looked up.
pub(super) fn looked_up(
    passage: &Passage<'_>,
    script: Script,
) -> impl Iterator<Item = Range<usize>> {
    let is_outside = |word: &Range<usize>| {
        let holds = |other: &Range<usize>| other.contains(&word.start);
        !passage.titles.iter().chain(&passage.notes).any(holds)
    };
    let words = passage
        .words
        .iter()
        .filter(move |word| is_looked_up(passage.text, word, script) && is_outside(word));
    words.cloned()
}

/// Whether byte `at` begins a sentence, where every word has a capital.
fn begins_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches(|letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '“' | '„' | '”' | '"' | '«' | '»' | '(' | ')' | '‘' | '[' | '–' | '—'
            )
    });
    before.is_empty() || before.ends_with(['.', '!', '?', ':', ']', '…', ';'])
}

#[cfg(test)]
mod tests;
