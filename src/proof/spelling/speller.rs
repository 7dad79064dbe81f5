//! One Hunspell dictionary: whether it is of use for a language, what it knows, and what it would write instead.
//!
//! `spellbook` does the looking up. It trusts its files, which come from archives and from other people's computers, so what
//! would make it panic is kept from it or caught here.

use super::super::rules::passage::primary;
use super::encoding;
use super::letters::plain;
use crate::locale::Message;
use crate::text::normal::nfc;
use spellbook::Dictionary;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Suggestions for a word, at most.
const SUGGESTIONS: usize = 10;
/// Letters of a word, at most, that others are suggested for. A dictionary that was made to take long would take minutes for more.
const LONGEST: usize = 30;

/// Words that every dictionary of a language must know before it is believed to be one. Debian's `ckb_IQ` is Kurmanji in Latin
/// letters, and its Persian one of 2007 lacks the commonest words.
const EVERYDAY: &[(&str, &[&str])] = &[
    ("en", &["the", "people", "could", "mother"]),
    ("de", &["nicht", "werden", "Mutter", "Leute"]),
    ("fa", &["برای", "یک", "است", "مادرم"]),
    ("ar", &["كان", "التي", "المدرسة", "الناس"]),
    ("ckb", &["لە", "بۆ", "ئەم", "دایک"]),
    ("kmr", &["û", "jin", "bû", "mal"]),
    ("fr", &["être", "nous", "avec", "mère"]),
    ("sv", &["inte", "och", "mor", "folk"]),
    ("nl", &["niet", "het", "moeder", "mensen"]),
    ("es", &["pero", "nosotros", "madre", "gente"]),
    ("tr", &["bir", "için", "anne", "değil"]),
];

/// What no dictionary has. One that knows it knows everything.
const NONSENSE: [&str; 2] = ["xqzvkjw", "قخژضثگ"];

/// Why a dictionary is of no use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is in an encoding that is not read here, which it names.
    Encoding(String),
    /// It is broken; what the parser says.
    Broken(String),
    /// It does not know this everyday word, so it is one of another language, or a poor one.
    Lacks(&'static str),
    /// It knows words that are none.
    KnowsEverything,
}

impl Unusable {
    /// What is wrong with the dictionary.
    pub fn message(&self) -> Message {
        match self {
            Self::Encoding(name) => {
                Message::new("spelling-encoding").outside("encoding", name.as_str())
            }
            Self::Broken(cause) => Message::new("spelling-broken").outside("cause", cause.as_str()),
            Self::Lacks(word) => Message::new("spelling-lacks").outside("word", *word),
            Self::KnowsEverything => Message::new("spelling-knows-everything"),
        }
    }
}

/// A dictionary of a language.
pub struct Speller {
    language: String,
    dictionary: Dictionary,
}

impl fmt::Debug for Speller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = &self.language;
        f.debug_struct("Speller")
            .field("language", language)
            .finish_non_exhaustive()
    }
}

impl Speller {
    /// Reads the two files of a dictionary as they are on disk.
    pub fn read(aff: &[u8], dic: &[u8], language: &str) -> Result<Self, Unusable> {
        let (aff, dic) = encoding::decode(aff, dic)?;
        Self::new(&aff, &dic, language)
    }

    /// Reads a dictionary, and asks it for words that every one of the language has.
    ///
    /// It takes some 30 ms for 80,000 words and 250 ms for 260,000, and about 60 bytes of memory for each.
    pub fn new(aff: &str, dic: &str, language: &str) -> Result<Self, Unusable> {
        let dic = nfc(dic);
        let parsed = guarded(|| Dictionary::new(aff, &dic));
        let parsed = parsed.ok_or_else(|| Unusable::Broken(String::new()))?;
        let speller = Self {
            language: language.to_owned(),
            dictionary: parsed.map_err(|error| Unusable::Broken(error.to_string()))?,
        };
        let everyday = EVERYDAY.iter().find(|(tag, _)| *tag == primary(language));
        let mut wanted = everyday.into_iter().flat_map(|(_, words)| *words);
        if let Some(word) = wanted.find(|word| !speller.check(word)) {
            return Err(Unusable::Lacks(word));
        }
        if NONSENSE.iter().any(|word| speller.check(word)) {
            return Err(Unusable::KnowsEverything);
        }
        Ok(speller)
    }

    /// Whether the dictionary has `word`, whose letters are made those of the language before.
    pub fn check(&self, word: &str) -> bool {
        self.knows(&plain(word, &self.language))
    }

    /// Whether the dictionary has `word`, which is plain already. One that fails over a word has nothing against it.
    pub(super) fn knows(&self, word: &str) -> bool {
        guarded(|| self.dictionary.check(word)).unwrap_or(true)
    }

    /// Words that may be meant by `word`, the likeliest first. It may take a second: not for the thread that draws.
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let word = plain(word, &self.language);
        let mut words = Vec::new();
        if word.chars().count() > LONGEST {
            return words;
        }
        // What came before a failure is still worth showing.
        guarded(|| self.dictionary.suggest(&word, &mut words));
        words.truncate(SUGGESTIONS);
        words
    }
}

/// Does `work`, and answers nothing if it panics. What it leaves behind is looked at by nobody, or complete at every step.
fn guarded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

#[cfg(test)]
mod tests;
