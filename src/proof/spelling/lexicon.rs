//! All that is known of the words of one language: lists, names, dictionaries, and how words are inflected that only lists have.

use super::super::rules::passage::primary;
use super::super::rules::suffixes::{PERSONS, PLURALS};
use super::super::wordlists::{Accepted, Mistakes};
use super::letters::plain;
use super::names::Known;
use super::speller::Speller;
use crate::locale::Message;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock, RwLockWriteGuard};

/// What stands before a name in Arabic without a gap.
const ARABIC_PREFIXES: &[&str] = &[
    "وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", "ك",
];
/// What Persian puts behind a word with a half-space, beside [`PLURALS`] and [`PERSONS`].
const PERSIAN_SUFFIXES: &[&str] = &[
    "ای",
    "تر",
    "ترین",
    "تری",
    "مان",
    "تان",
    "شان",
    "یی",
    "ست",
    "هاست",
    "هاییست",
    "ایست",
    "می",
    "نمی",
];

/// What was found of a language.
#[derive(Debug, Default)]
pub struct Opened {
    pub accepted: Accepted,
    pub mistakes: Mistakes,
    /// More than one where texts do not say which spelling they follow: a word that one of them has is right.
    pub spellers: Vec<Speller>,
    /// What is to be said of the files.
    pub remarks: Vec<Message>,
}

/// What is known of a language.
#[derive(Debug)]
pub(super) struct Lexicon {
    language: String,
    accepted: RwLock<Accepted>,
    mistakes: Mistakes,
    spellers: Vec<Speller>,
    names: Known,
    remarks: Vec<Message>,
    /// Whether a dictionary has each plain word that was asked about: one that was made to take long takes long once.
    answered: RwLock<HashMap<String, bool>>,
}

impl Lexicon {
    pub(super) fn new(language: &str, opened: Opened, names: Known) -> Self {
        Self {
            language: language.to_owned(),
            accepted: RwLock::new(opened.accepted),
            mistakes: opened.mistakes,
            spellers: opened.spellers,
            names,
            remarks: opened.remarks,
            answered: RwLock::default(),
        }
    }

    pub(super) fn has_speller(&self) -> bool {
        !self.spellers.is_empty()
    }

    pub(super) fn mistakes(&self) -> &Mistakes {
        &self.mistakes
    }

    pub(super) fn names(&self) -> &Known {
        &self.names
    }

    pub(super) fn remarks(&self) -> &[Message] {
        &self.remarks
    }

    pub(super) fn accept(&self, word: &str) {
        self.listed().add(word, &self.language);
    }

    pub(super) fn forget(&self, word: &str) {
        self.listed().remove(word, &self.language);
    }

    fn listed(&self) -> RwLockWriteGuard<'_, Accepted> {
        // A thread that panicked between two words has left a list all the same.
        self.accepted
            .write()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether anything has the word.
    pub(super) fn knows(&self, word: &str) -> bool {
        let word = plain(word, &self.language);
        self.has(&word) || self.has_parts(&word)
    }

    /// Whether anything has the word, which is in small letters, as it is or with capitals.
    pub(super) fn knows_in_any_case(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let capitalised: String = first.chain(letters).collect();
        let is_listed = |list: &Accepted| list.has_in_any_case(word);
        self.knows(word)
            || self.knows(&capitalised)
            || self.knows(&word.to_uppercase())
            || is_listed(&self.names.words)
            || is_listed(&self.accepted.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether a list or a name has the word: somebody has looked at it.
    pub(super) fn is_listed(&self, word: &str) -> bool {
        self.lists_inflected(&plain(word, &self.language))
    }

    /// Words that may be meant: what lists and names say, then the dictionaries.
    pub(super) fn suggest(&self, word: &str) -> Vec<String> {
        let listed = self.mistakes.mend(word);
        let named = self.names.sounding(word).map(str::to_owned);
        let mut words: Vec<String> = listed.into_iter().chain(named).collect();
        for found in self
            .spellers
            .iter()
            .flat_map(|speller| speller.suggest(word))
        {
            if !words.contains(&found) {
                words.push(found);
            }
        }
        words
    }

    fn has(&self, word: &str) -> bool {
        self.lists_inflected(word) || self.is_in_dictionary(word)
    }

    fn is_in_dictionary(&self, word: &str) -> bool {
        if self.spellers.is_empty() {
            return false;
        }
        let answered = self.answered.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = answered.get(word) {
            return *known;
        }
        // Nobody waits at this table for a dictionary.
        drop(answered);
        let known = self.spellers.iter().any(|speller| speller.knows(word));
        let answered = self.answered.write();
        let mut answered = answered.unwrap_or_else(PoisonError::into_inner);
        answered.insert(word.to_owned(), known);
        known
    }

    /// Whether all parts of a Persian word that half-spaces join are known, or are what is joined so.
    fn has_parts(&self, word: &str) -> bool {
        if primary(&self.language) != "fa" {
            return false;
        }
        // The hamza of خانهٔ, which dictionaries leave out.
        let word = word.trim_end_matches('\u{654}');
        let suffixes = [PLURALS, PERSONS, PERSIAN_SUFFIXES].into_iter();
        let is_known =
            |part: &str| suffixes.clone().any(|list| list.contains(&part)) || self.has(part);
        word.split('\u{200C}').all(is_known)
    }

    fn lists(&self, word: &str) -> bool {
        let accepted = self.accepted.read().unwrap_or_else(PoisonError::into_inner);
        accepted.has(word) || self.names.words.has(word)
    }

    /// Whether lists have the word with the endings or beginnings that any name takes.
    fn lists_inflected(&self, word: &str) -> bool {
        let stem = |ending: &str| {
            word.strip_suffix(ending)
                .is_some_and(|stem| self.lists(stem))
        };
        self.lists(word)
            || match primary(&self.language) {
                "ar" => {
                    let rests = ARABIC_PREFIXES
                        .iter()
                        .filter_map(|prefix| word.strip_prefix(prefix));
                    rests.into_iter().any(|rest| self.lists(rest))
                }
                "fa" => stem("ی"),
                "ckb" => stem("ی") || stem("ەکە") || stem("ان") || stem("یش"),
                "de" | "nl" | "sv" => stem("s") || stem("'s") || stem("'"),
                _ => stem("'s") || stem("'"),
            }
    }
}
