//! What must be repeated in no review file and no list of words: it is quoted by no note, and refused where it is typed.

use super::super::App;
use super::super::env::Env;
use super::Desk;
use super::text::Source;
use crate::proof::anchor::{self, Paragraph};
use crate::proof::record;
use crate::proof::safety::{Hidden, Quotable};

impl Source {
    /// What a note on a spot of it keeps, and whether that is all of the spot: what is hidden is quoted nowhere. Nothing if no
    /// word of the paragraph is left.
    pub fn anchor(
        &self,
        spot: &anchor::Spot,
        hidden: &Hidden<'_>,
    ) -> Option<(record::Anchor, bool)> {
        let text = self.paragraphs.get(spot.paragraph)?;
        // Where all of the spot is hidden, other words of its paragraph stand for it.
        let beside = || hidden.quotable(text, &(0..text.len()));
        let quotable = hidden.quotable(text, &spot.range).or_else(beside);
        let Quotable { quote, around } = quotable?;
        let paragraph = Paragraph {
            text: text.get(around.clone())?,
            hash: "",
        };
        let inside = anchor::Spot {
            paragraph: 0,
            range: quote.start - around.start..quote.end - around.start,
        };
        let anchor = anchor::Anchor::new(&[paragraph], &inside)?;
        Some((anchor.into(), quote == spot.range))
    }
}

impl Desk {
    /// What must not be repeated of the text on the desk.
    pub(super) fn hidden<'a>(&self, env: &'a Env) -> Hidden<'a> {
        let story = env.archive.story(self.item.story);
        let watch = env.watch.as_ref().map(|(watch, _)| watch);
        Hidden::of(&env.archive, (story, &self.item.language), watch)
    }
}

impl App {
    /// Whether something must not be repeated in a review file: of the text on the desk, or a withheld name.
    pub(super) fn is_hidden(&self, words: &str) -> bool {
        let withheld = self
            .env
            .watch
            .as_ref()
            .and_then(|(watch, _)| watch.withheld());
        let is_name = withheld.is_some_and(|withheld| withheld.likest(words).is_some());
        let of_text = self.desk.as_ref().map(|desk| desk.hidden(&self.env));
        is_name || of_text.is_some_and(|hidden| hidden.is_in(words))
    }

    /// Whether the finding that is looked at stands within what must not be repeated: a list of words is handed on, too.
    pub(super) fn is_within_hidden(&self) -> bool {
        let Some((desk, mark)) = self
            .desk
            .as_ref()
            .and_then(|desk| Some((desk, desk.findings.current()?)))
        else {
            return false;
        };
        let text = &desk.text.parts[mark.stretch.part].text;
        let range = &mark.stretch.range;
        let hidden = desk.hidden(&self.env).find(text);
        hidden
            .iter()
            .any(|own| own.start < range.end && range.start < own.end)
    }
}
