//! Spelling: the mistakes that an archive lists (L150), slips that many make (L151), words of no dictionary and no list (L160),
//! and names in two spellings (L161).
//!
//! `speller` has one dictionary, `names` the accepted names, `frequency` and `twins` what the archive itself writes, `lexicon` all
//! that is known of one language, `word_check` joins what an archive is checked with. Where files are, and how they are
//! read, whoever makes a [`Spelling`] knows.

mod encoding;
mod frequency;
pub(super) mod letters;
mod lexicon;
mod names;
mod slips;
mod speller;
mod twins;
mod word_check;

pub use frequency::{Frequency, Unknown};
pub use lexicon::Opened;
pub use speller::{Speller, Unusable};
pub use word_check::WordCheck;

use super::finding::{Finding, Part, Position};
use super::rules::passage::{Passage, primary};
use super::rules::{LISTED, Rule, SLIP, TWO_SPELLINGS, Text, UNKNOWN, broken_words};
use crate::archive::model::Archive;
use crate::locale::Message;
use frequency::looked_up;
use letters::{Script, is_in_address, plain};
use lexicon::Lexicon;
use names::Names;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

/// Opens what there is of a language, whose tag it is given: lists and dictionaries.
pub type Open = Box<dyn Fn(&str) -> Opened + Send + Sync>;

/// What is known of the words of an archive, in all its languages.
///
/// A language is opened when the first word of it is looked up; until then it costs nothing.
pub struct Spelling {
    open: Open,
    names: Names,
    lexicons: BTreeMap<String, OnceLock<Lexicon>>,
}

impl fmt::Debug for Spelling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lexicons = &self.lexicons;
        f.debug_struct("Spelling")
            .field("lexicons", lexicons)
            .finish_non_exhaustive()
    }
}

impl Spelling {
    /// For the texts of `archive`; `open` is asked once for each language.
    pub fn new(archive: &Archive, open: Open) -> Self {
        let languages = languages(archive);
        Self {
            open,
            names: Names::of(archive, languages.iter().map(String::as_str)),
            lexicons: languages
                .into_iter()
                .map(|tag| (tag, OnceLock::new()))
                .collect(),
        }
    }

    /// Words that may be meant by `word`, the likeliest first. It may take a second: not for the thread that draws.
    pub fn suggest(&self, word: &str, language: &str) -> Vec<String> {
        self.lexicon(language)
            .map_or_else(Vec::new, |lexicon| lexicon.suggest(word))
    }

    /// Takes a word as right from now on, as its list does when it is read the next time.
    pub fn accept(&self, word: &str, language: &str) {
        if let Some(lexicon) = self.lexicon(language) {
            lexicon.accept(word);
        }
    }

    /// Takes a word for unknown again that [`Self::accept`] took as right.
    pub fn forget(&self, word: &str, language: &str) {
        if let Some(lexicon) = self.lexicon(language) {
            lexicon.forget(word);
        }
    }

    /// What is to be said of the languages that were opened so far: lines of lists that do not count, dictionaries that are of
    /// no use, and, in one message, the languages without any.
    pub fn remarks(&self) -> Vec<Message> {
        let opened = || {
            let opened = self.lexicons.iter();
            opened.filter_map(|(tag, lexicon)| Some((tag, lexicon.get()?)))
        };
        let mut remarks: Vec<Message> = Vec::new();
        for remark in opened().flat_map(|(_, lexicon)| lexicon.remarks()) {
            if !remarks.contains(remark) {
                remarks.push(remark.clone());
            }
        }
        let without: Vec<&str> = opened()
            .filter(|(_, lexicon)| !lexicon.has_speller())
            .map(|(tag, _)| tag.as_str())
            .collect();
        if !without.is_empty() {
            let none = Message::new("spelling-no-dictionary");
            remarks.push(none.list("languages", without, "between-commas"));
        }
        remarks
    }

    fn lexicon(&self, language: &str) -> Option<&Lexicon> {
        let lexicon = self.lexicons.get(language)?;
        let names = || {
            self.names
                .in_language(language)
                .cloned()
                .unwrap_or_default()
        };
        Some(lexicon.get_or_init(|| Lexicon::new(language, (self.open)(language), names())))
    }
}

/// The languages of an archive: those that it names, and those of its texts.
fn languages(archive: &Archive) -> BTreeSet<String> {
    let mut languages: BTreeSet<String> = archive.frame.languages.iter().cloned().collect();
    for story in &archive.stories {
        languages.insert(story.language.clone());
        let translations = story.translations.iter();
        languages.extend(translations.map(|translation| translation.language.clone()));
    }
    languages
}

/// Checks the spelling of a text. The findings come in the order of their positions.
///
/// A language of which `spelling` knows no dictionary has findings of lists and names only.
pub fn check(text: &Text<'_>, spelling: &Spelling, frequency: &Frequency) -> Vec<Finding> {
    let Some(lexicon) = spelling.lexicon(text.language) else {
        return Vec::new();
    };
    let mut reading = Reading {
        lexicon,
        frequency,
        language: text.language,
        told: HashSet::new(),
    };
    let mut findings = Vec::new();
    let sections = text.sections().into_iter();
    for section in sections.filter(|section| section.part != Part::Source) {
        for (index, passage) in section.passages.iter().enumerate() {
            let place = text.place(section.part, index);
            let hits = reading.look(passage).into_iter();
            findings.extend(hits.map(|hit| hit.found(&place, text.language)));
        }
    }
    findings.sort_by_key(Finding::order);
    findings
}

/// Something found in a passage.
struct Hit {
    rule: &'static Rule,
    range: Range<usize>,
    message: Message,
    suggestion: Option<String>,
}

impl Hit {
    fn new(rule: &'static Rule, range: Range<usize>, words: &str) -> Self {
        Self {
            rule,
            message: Finding::worded(rule.reason(), words),
            range,
            suggestion: None,
        }
    }

    fn mended(self, with: String) -> Self {
        Self {
            suggestion: Some(with),
            ..self
        }
    }

    fn found(self, paragraph: &Position, language: &str) -> Finding {
        Finding {
            code: self.rule.code,
            severity: self.rule.severity_in(primary(language)),
            position: Position {
                range: self.range,
                ..paragraph.clone()
            },
            message: self.message,
            suggestion: self.suggestion,
        }
    }
}

/// A text that is being checked.
struct Reading<'a> {
    lexicon: &'a Lexicon,
    frequency: &'a Frequency,
    language: &'a str,
    /// Unknown words that were told of already: once a text is enough.
    told: HashSet<String>,
}

impl Reading<'_> {
    fn look(&mut self, passage: &Passage<'_>) -> Vec<Hit> {
        let mut hits = self.listed(passage);
        for (range, right) in self.lexicon.names().misspelt(passage) {
            let is_free = !hits.iter().any(|hit| meets(&hit.range, &range));
            let is_prose = !is_in_title(passage, &range) && !is_in_address(passage.text, &range);
            if is_free && is_prose {
                let hit = Hit::new(&TWO_SPELLINGS, range.clone(), &passage.text[range]);
                hits.push(hit.mended(right));
            }
        }
        // Another rule tells of both halves of a word that a line end broke.
        let broken = broken_words(passage);
        for range in looked_up(passage, Script::of(self.language)) {
            let is_told = || hits.iter().any(|hit| meets(&hit.range, &range));
            let is_half = broken.iter().any(|word| meets(word, &range));
            if !is_half && !is_told() {
                hits.extend(self.word(passage, range));
            }
        }
        hits
    }

    /// What the archive's own list of mistakes has.
    fn listed(&self, passage: &Passage<'_>) -> Vec<Hit> {
        let mistakes = self.lexicon.mistakes();
        if mistakes.is_empty() {
            return Vec::new();
        }
        let words: Vec<&str> = passage.words().map(|(_, word)| word).collect();
        let between = passage.words.windows(2);
        let gaps: Vec<&str> = between
            .map(|pair| &passage.text[pair[0].end..pair[1].start])
            .collect();
        let mut hits: Vec<Hit> = Vec::new();
        for (index, first) in passage.words.iter().enumerate() {
            let from = index.min(gaps.len());
            let Some((length, right)) = mistakes.find(&words[index..], &gaps[from..]) else {
                continue;
            };
            let range = first.start..passage.words[index + length - 1].end;
            let is_free = !hits.iter().any(|hit| meets(&hit.range, &range));
            if is_free && !is_in_title(passage, &range) {
                let hit = Hit::new(&LISTED, range.clone(), &passage.text[range]);
                hits.push(hit.mended(right));
            }
        }
        hits
    }

    /// What is to be said of a word.
    fn word(&mut self, passage: &Passage<'_>, range: Range<usize>) -> Option<Hit> {
        let word = &passage.text[range.clone()];
        if let Some(slip) = self.slip(word, &range) {
            return Some(slip);
        }
        if !self.lexicon.has_speller() || self.is_known(passage.text, &range) {
            return None;
        }
        let is_new = self.told.insert(plain(word, self.language).to_lowercase());
        is_new.then(|| self.unknown(word, range))
    }

    fn slip(&self, word: &str, range: &Range<usize>) -> Option<Hit> {
        if primary(self.language) != "en" || self.lexicon.is_listed(word) {
            return None;
        }
        let meant = slips::corrections(word)?;
        let hit = Hit::new(&SLIP, range.clone(), word);
        Some(match meant.as_slice() {
            [only] => hit.mended(only.clone()),
            _ => hit,
        })
    }

    /// Whether the word at `range` is known by itself, with the dot of an abbreviation, or as part of a compound.
    fn is_known(&self, text: &str, range: &Range<usize>) -> bool {
        let word = &text[range.clone()];
        let knows = |words: &str| self.lexicon.knows(words);
        knows(word)
            || (text[range.end..].starts_with('.') && knows(&format!("{word}.")))
            || hyphened(text, range).is_some_and(knows)
    }

    /// A word that nothing has: another spelling of a name, if it is like one, and else unknown.
    fn unknown(&self, word: &str, range: Range<usize>) -> Hit {
        let named = self.lexicon.names().sounding(word);
        let twin = named.or_else(|| self.frequency.twin(word, self.language, self.lexicon));
        if let Some(other) = twin {
            let message = Message::new("spelling-twin")
                .message("reason", TWO_SPELLINGS.reason())
                .outside("words", word)
                .outside("other", other);
            return Hit {
                message,
                ..Hit::new(&TWO_SPELLINGS, range, word)
            };
        }
        let count = self.frequency.count(word, self.language).max(1);
        let message = Message::new("spelling-unknown")
            .message("reason", UNKNOWN.reason())
            .outside("words", word)
            .count("count", count);
        Hit {
            message,
            ..Hit::new(&UNKNOWN, range, word)
        }
    }
}

fn meets(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

/// Whether words stand in a link to a source, which is the title of a work as that work writes it.
fn is_in_title(passage: &Passage<'_>, words: &Range<usize>) -> bool {
    passage.titles.iter().any(|title| meets(title, words))
}

/// The words that hyphens join to the one at `range`; nothing if there are none.
fn hyphened<'a>(text: &'a str, range: &Range<usize>) -> Option<&'a str> {
    let is_outside = |letter: char| !(letter.is_alphanumeric() || letter == '-' || letter == '’');
    let start = text[..range.start].rfind(is_outside).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[range.end..]
        .find(is_outside)
        .map_or(text.len(), |at| range.end + at);
    let whole = text[start..end].trim_matches('-');
    whole.contains('-').then_some(whole)
}

#[cfg(test)]
mod tests;
