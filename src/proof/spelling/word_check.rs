//! The check of an archive's words: what is known of them, and how often each stands there.
//!
//! To make one takes as long as to read every word of the archive, and to open a language as long as to read its
//! dictionaries: neither is for a thread that draws.

use super::{Frequency, Open, Spelling, check};
use crate::archive::model::{Archive, StoryId};
use crate::locale::Message;
use crate::proof::finding::Finding;
use crate::proof::rules::{Rule, SLIP, TWO_SPELLINGS, Text, UNKNOWN};

/// Everything that the words of an archive are looked up in.
#[derive(Debug)]
pub struct WordCheck {
    spelling: Spelling,
    frequency: Frequency,
}

impl WordCheck {
    /// For the texts of `archive`; `open` is asked once for each language.
    pub fn new(archive: &Archive, open: Open) -> Self {
        Self {
            spelling: Spelling::new(archive, open),
            frequency: Frequency::of(archive),
        }
    }

    /// Reads what there is of a language, so that nobody waits for it later.
    pub fn open(&self, language: &str) {
        if let Some(lexicon) = self.spelling.lexicon(language) {
            // Names in two spellings are looked for when the first word is asked about.
            let _ = self.frequency.twin("", language, lexicon);
        }
    }

    /// Looks up every word of the text that a story of `archive` has in `language`, so that [`Self::check`] of it waits for no
    /// dictionary. One that was made to take long may take for ever.
    pub fn look_up(&self, archive: &Archive, story: StoryId, language: &str) {
        self.open(language);
        let story = archive.story(story);
        let translated = (language != story.language).then_some(language);
        if let Some(text) = Text::of(story, translated) {
            self.check(&text);
        }
    }

    /// Whether looking words of the language up takes no reading of dictionaries. So it is with a language of which the
    /// archive has nothing.
    pub fn is_open(&self, language: &str) -> bool {
        let lexicon = self.spelling.lexicons.get(language);
        lexicon.is_none_or(|lexicon| lexicon.get().is_some())
    }

    /// What is found in a text, in the order of the positions. It opens the language of the text.
    pub fn check(&self, text: &Text<'_>) -> Vec<Finding> {
        check(text, &self.spelling, &self.frequency)
    }

    /// Whether a check of spelling was run over texts of `language`: one that nothing has dictionaries for was not.
    pub(in crate::proof) fn runs(&self, rule: &Rule, language: &str) -> bool {
        let needs_dictionary = [UNKNOWN.code, TWO_SPELLINGS.code].contains(&rule.code);
        if rule.code == SLIP.code {
            return cfg!(feature = "typos");
        }
        let lexicon = self.spelling.lexicon(language);
        lexicon.is_some_and(|lexicon| lexicon.has_speller() || !needs_dictionary)
    }

    /// Words that may be meant by `word`, the likeliest first. It may take a second.
    pub fn suggest(&self, word: &str, language: &str) -> Vec<String> {
        self.spelling.suggest(word, language)
    }

    /// Takes a word as right from now on, as its list does when it is read the next time.
    pub fn accept(&self, word: &str, language: &str) {
        self.spelling.accept(word, language);
    }

    /// Takes a word for unknown again that was taken out of its list.
    pub fn forget(&self, word: &str, language: &str) {
        self.spelling.forget(word, language);
    }

    /// What is to be said of the languages that were opened so far.
    pub fn remarks(&self) -> Vec<Message> {
        self.spelling.remarks()
    }
}
