//! The paragraphs of a story, which bookmarks, hits and the reading position count in.

use super::model::{Story, TranslatedText};
use crate::text::Clean;
use std::path::Path;

impl Story {
    /// The whole text in `language`, if there is a full translation into it.
    pub fn full_translation(&self, language: &str) -> Option<&TranslatedText> {
        self.translation(language)?.text.as_ref()
    }

    /// The file that the text in `language` stands in, relative to the archive. Titles of translations without a text stand in the
    /// entry's own.
    pub fn file_in(&self, language: &str) -> &Path {
        let translated = self.full_translation(language);
        translated.map_or(&self.path, |text| &text.path)
    }

    /// The texts that the paragraph of a [`Place`](super::Place) counts in, in the original or in the full translation named: those
    /// of the body, then the rows of a timeline.
    pub fn paragraphs(&self, language: Option<&str>) -> impl Iterator<Item = &Clean> {
        let translated = language.and_then(|language| self.full_translation(language));
        let body = translated.map_or(&self.text, |whole| &whole.text);
        let blocks = body.blocks.iter().map(|block| &block.text);
        blocks.chain(self.events.iter().map(|row| &row.text))
    }
}
