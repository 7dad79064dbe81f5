//! Words at the desk: what dictionaries have in place of one, and those that go into the archive's own list.

use super::super::errand::Errand;
use super::super::{App, Effect};
use super::sitting::What;
use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::wordlists::accepted_path;

impl App {
    /// Asks the dictionaries for words like the one that is looked at.
    pub(super) fn suggest(&mut self) -> Effect {
        match self.looked_at_word() {
            Some((word, language)) => {
                // Dictionaries take a while to be opened; the answer takes this away.
                let told = Message::new("desk-searching").outside("word", word.as_str());
                let _ = self.tell(&told);
                self.errands.push_back(Errand::Suggest { word, language });
                Effect::Errand
            }
            None if self.is_finding_looked_at() => self.tell_word("desk-not-a-word"),
            None => self.tell_word("desk-no-finding"),
        }
    }

    fn is_finding_looked_at(&self) -> bool {
        let desk = self.desk.as_ref();
        desk.is_some_and(|desk| desk.findings.current().is_some())
    }

    /// Adds the word that is looked at to the list of words.
    pub(super) fn accept_word(&mut self) -> Effect {
        let current = self.desk.as_ref().and_then(|desk| desk.findings.current());
        // The checks of spelling, and no others, ask the lists; and what the archive says of a word goes before them.
        let is_spelling = current.is_some_and(|mark| mark.finding.code.starts_with('L'));
        let is_spelt_otherwise = current.is_some_and(|mark| {
            let has_right = mark.finding.suggestion.is_some();
            mark.finding.code == "L150" || (mark.finding.code == "L161" && has_right)
        });
        match self.looked_at_word() {
            Some(_) if self.is_within_hidden() => {
                self.tell_failure(&Message::new("desk-withheld"));
                Effect::Redraw
            }
            _ if is_spelt_otherwise => self.tell_word("desk-spelt-otherwise"),
            Some((word, language)) if is_spelling => {
                self.errands.push_back(Errand::Accept { word, language });
                Effect::Errand
            }
            _ if current.is_some() => self.tell_word("desk-not-spelling"),
            _ => self.tell_word("desk-no-finding"),
        }
    }

    /// The word of the finding that is looked at, if it is one.
    fn looked_at_word(&self) -> Option<(String, Language)> {
        let desk = self.desk.as_ref()?;
        let mark = desk.findings.current()?;
        if mark.line.is_some() {
            return None;
        }
        let word = mark.words(&desk.text);
        let is_word = !word.is_empty() && !word.contains(char::is_whitespace);
        is_word.then(|| (word.to_owned(), mark.finding.position.language.clone()))
    }

    /// A word was added to the list, or not.
    pub(super) fn was_accepted(&mut self, word: String, failure: Option<Message>) {
        if failure.is_none() {
            self.inspect_again();
        }
        let told = match (failure, &self.desk) {
            (Some(failure), _) => return self.tell_failure(&failure),
            (None, desk) => {
                if let Some(desk) = desk {
                    let slug = &self.env.archive.story(desk.item.story).slug;
                    let language = &desk.item.language;
                    let what = What::Accepted(word.clone());
                    let list = accepted_path(language);
                    self.sitting.did(slug, language, (what, list));
                }
                Message::new("desk-accepted").outside("word", word)
            }
        };
        let _ = self.tell(&told);
    }

    /// A word was taken out of the list again, or not.
    pub(super) fn was_rejected(&mut self, word: String, failure: Option<Message>) {
        if let Some(failure) = failure {
            self.pass_over(failure);
            return;
        }
        self.took_back();
        self.inspect_again();
        let told = Message::new("desk-rejected").outside("word", word);
        let _ = self.tell(&told);
    }

    /// The dictionaries have answered. Whoever looks at something else by now is left alone.
    pub(super) fn was_suggested(&mut self, word: &str, words: Vec<String>) {
        let is_wanted = self.looked_at_word().is_some_and(|(now, _)| now == word);
        if !is_wanted || self.prompt.is_some() || !self.popups.is_empty() {
            return;
        }
        self.notice = None;
        if words.is_empty() {
            let none = Message::new("desk-no-suggestion").outside("word", word);
            let _ = self.tell(&none);
            return;
        }
        let _ = self.offer_words(words);
    }
}
