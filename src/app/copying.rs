//! What is handed to the clipboard of the terminal: a reference to a place in the archive, or a paragraph with its
//! reference. It is text as it is stored, whichever way the screen shows it: what the mouse copies from right-to-left text
//! is a picture of it.

use super::document::{Anchor, Part};
use super::reader::{Reader, Stage};
use super::{App, Effect};
use crate::archive::model::{Place, StoryId};
use crate::locale::Message;
use crate::text::embed::without_isolates;
use crate::text::markup::SpanStyle;

/// The most bytes that are copied: some terminals, and what stands between, drop long orders, and on a thin line nothing else
/// gets through meanwhile.
const LONGEST: usize = 8 * 1024;

impl App {
    /// Copies a reference to the story that is selected in a list.
    pub(super) fn copy_of_selected(&mut self) -> Effect {
        match self.browser.selected() {
            Some(story) => self.copy(self.reference(story, None), "copied-reference"),
            None => Effect::Idle,
        }
    }

    /// Copies a reference to the paragraph that is looked at; to the story, before its warning is passed and where it has none.
    pub(super) fn copy_reference(&mut self) -> Effect {
        let Some(reader) = &self.reader else {
            return Effect::Idle;
        };
        let reference = match self.looked_at() {
            Some((place, _)) => self.reference_to(place),
            None => self.reference(reader.story(), None),
        };
        self.copy(reference, "copied-reference")
    }

    /// Copies the paragraph that is looked at, and a reference to it. It does not end in a line break: pasted into a shell,
    /// that would be a command.
    pub(super) fn copy_paragraph(&mut self) -> Effect {
        match self.looked_at() {
            Some((place, words)) => {
                let reference = self.reference_to(place);
                self.copy(format!("{words}\n\n{reference}"), "copied-paragraph")
            }
            None => Effect::Idle,
        }
    }

    /// Takes what is to be put into the clipboard.
    pub fn take_copied(&mut self) -> Option<String> {
        self.copied.take()
    }

    /// The terminal has no clipboard.
    pub fn refuse_copy(&mut self) -> Effect {
        self.tell_word("no-clipboard")
    }

    fn copy(&mut self, text: String, told: &'static str) -> Effect {
        if text.len() > LONGEST {
            return self.tell_word("too-long-to-copy");
        }
        self.copied = Some(text);
        let _ = self.tell_word(told);
        Effect::Copy
    }

    /// Where the paragraph stands that is looked at, and its text: that of the link or match in focus if it is on the
    /// screen, else the first one there. Nothing before a warning is passed.
    fn looked_at(&self) -> Option<(Place, String)> {
        let reader = self
            .reader
            .as_ref()
            .filter(|reader| reader.stage() == Stage::Text)?;
        let place = reader.place_of(in_focus(reader).unwrap_or(reader.sheet().page().anchor()));
        let document = reader.sheet().page().document();
        let part = document.part_of(place.paragraph)?;
        Some((place, without_notes(&document.parts()[part])))
    }

    /// A place in a text is told by its paragraph, counted from 1.
    fn reference_to(&self, place: Place) -> String {
        let paragraph = usize::try_from(place.paragraph).unwrap_or_default() + 1;
        self.reference(place.story, Some(paragraph))
    }

    fn reference(&self, story: StoryId, paragraph: Option<usize>) -> String {
        let env = &self.env;
        let languages = env.settings.languages();
        let story = env.archive.story(story);
        let shown = self.reader.as_ref().map(|reader| reader.title(env));
        let title = shown.unwrap_or_else(|| story.title_in(&languages).0.clone());
        let whole = Message::new("reference")
            .outside("title", title)
            .outside("archive", env.archive.title(&languages))
            .outside("entry", &*story.slug);
        let message = match paragraph {
            Some(number) => Message::new("reference-paragraph")
                .message("reference", whole)
                .count("number", number),
            None => whole,
        };
        without_isolates(&env.locale.say(&message))
    }
}

/// The text of a part without the numbers of its notes, which say nothing elsewhere.
fn without_notes(part: &Part) -> String {
    let mut text = part.text.to_string();
    for span in part.spans.iter().rev() {
        if matches!(span.style, SpanStyle::Note(_)) {
            text.replace_range(span.range.clone(), "");
        }
    }
    text
}

/// The link or the match that is looked at, if it is on the screen.
fn in_focus(reader: &Reader) -> Option<Anchor> {
    let page = reader.sheet().page();
    let link = reader.sheet().focused().map(|link| Anchor {
        part: link.part,
        offset: link.range.start,
    });
    let found = reader.find.as_ref().and_then(|find| find.current());
    let anchor = link.or(found.map(super::find::Match::anchor))?;
    let is_shown = page.visible().contains(&page.document().row_of(anchor));
    is_shown.then_some(anchor)
}
