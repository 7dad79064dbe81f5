//! What the program has to say by itself: a message in the last line, until the next key.

use super::document::{Document, Part, PartStyle};
use super::popup::PopupState;
use super::{App, Effect};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::layout::{Direction, may_turn};
use crate::text::markup::BlockKind;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// Columns at both ends of the last line.
const MARGIN: u16 = 4;

impl App {
    /// Shows a message, such as that something could not be kept.
    pub fn tell(&mut self, message: &Message) -> Effect {
        let words = self.env.locale.say(message);
        self.tell_words(words)
    }

    /// Shows why something was not done. What the last line has no room for stands in a pop-up, whole: what mends it is said
    /// last.
    pub(super) fn tell_failure(&mut self, failure: &Message) {
        let words = self.env.locale.say(failure);
        if self.fits_in_line(&words) {
            let _ = self.tell_words(words);
        } else {
            self.tell_whole("title-not-done", words);
        }
    }

    /// Shows words in a pop-up, under the title that is called `title`.
    pub(super) fn tell_whole(&mut self, title: &'static str, words: Clean) {
        let parts = vec![Part::new(PARAGRAPH, words)];
        let title = self.env.locale.word(title);
        let popup = PopupState::text(&self.env, title, parts, Direction::Auto);
        self.popups.push(popup);
    }

    /// Whether the last line, or the title of a pop-up, has room for words.
    pub(super) fn fits_in_line(&self, words: &Clean) -> bool {
        let medium = self.env.medium(self.env.size.0.saturating_sub(MARGIN));
        let parts = vec![Part::new(PARAGRAPH, words.clone())];
        Document::new(parts, medium, Direction::Auto).rows().len() <= 1
    }

    /// Shows a message without arguments.
    pub(super) fn tell_word(&mut self, name: &str) -> Effect {
        let words = self.env.locale.word(name);
        self.tell_words(words)
    }

    /// Shows what is worded already.
    pub fn tell_words(&mut self, words: impl Into<Clean>) -> Effect {
        self.notice = Some(words.into());
        Effect::Redraw
    }

    /// Shows the reader once what could be changed about the terminal for right-to-left text, if there is any to be read.
    /// `name` is what it is remembered by.
    pub fn advise(&mut self, name: &str, advice: &str) -> Effect {
        let cards = &self.env.archive.catalogue.cards;
        let is_wanted = || {
            let mut words = cards.iter().flat_map(|card| &card.search);
            words.any(|words| may_turn(words))
        };
        let is_said = self.notice.is_some() || self.env.kept.setting(name).is_some();
        if is_said || !is_wanted() {
            return Effect::Idle;
        }
        self.chose(name, "told");
        self.tell_words(advice)
    }
}
