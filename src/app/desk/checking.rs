//! The checks of the text on the desk: what they still need to know of it is asked for in the background, and with what comes they
//! are run anew. What they find is `findings`'.

use super::super::App;
use super::super::errand::{Errand, Need};
use super::findings::text_of;
use crate::archive::dates::Day;
use crate::archive::model::{Language, StoryId};
use crate::proof::safety::Watch;
use crate::proof::spelling::WordCheck;
use std::sync::Arc;

impl App {
    /// Takes what words of the archive are looked up in, which was asked about every word of a text.
    pub fn set_words(&mut self, words: Arc<WordCheck>, text: (StoryId, Language)) {
        let is_on_desk = self
            .desk
            .as_ref()
            .is_some_and(|desk| text_of(&desk.item) == text);
        self.env.words = Some(words);
        self.env.texts_looked_up.insert(text);
        if is_on_desk {
            self.inspect_again();
        }
    }

    /// Takes what could endanger somebody and is watched for, and the day on which consent has to hold.
    pub fn set_watch(&mut self, watch: Watch, today: Day) {
        self.env.watch = Some((watch, today));
        self.inspect_again();
    }

    pub(super) fn inspect_again(&mut self) {
        if let Some(desk) = &mut self.desk {
            desk.inspect(&self.env);
        }
    }

    /// What the text on the desk still needs to be checked in full: its file, and dictionaries for its words. Each is asked for
    /// once, and the words of the next text before it comes, so that it is shown with what is found in it.
    pub(in crate::app) fn errand_of_desk(&mut self) -> Option<Errand> {
        let desk = self.desk.as_mut()?;
        if !std::mem::replace(&mut desk.is_file_asked_for, true) {
            let (story, language) = text_of(&desk.item);
            return Some(Errand::Fetch {
                story,
                language,
                need: Need::Checks,
            });
        }
        let (story, language) = self.text_to_look_up()?;
        self.env.texts_asked_for.insert((story, language.clone()));
        Some(Errand::LookUp { story, language })
    }

    /// The text on the desk or the next one, if nobody was asked to look its words up.
    fn text_to_look_up(&self) -> Option<(StoryId, Language)> {
        let desk = self.desk.as_ref()?;
        let next = desk.at().and_then(|at| desk.queue.get(at + 1));
        let texts = std::iter::once(&desk.item).chain(next).map(text_of);
        let mut new = texts.filter(|text| !self.env.texts_asked_for.contains(text));
        new.next()
    }

    /// Whether the text on the desk needs anything of the kind.
    pub(in crate::app) fn has_errand(&self) -> bool {
        let needs_file = self
            .desk
            .as_ref()
            .is_some_and(|desk| !desk.is_file_asked_for);
        !self.errands.is_empty() || needs_file || self.text_to_look_up().is_some()
    }
}
