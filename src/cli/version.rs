//! An entry in one language: the original, or a translation of its whole text.

use crate::archive::model::{Story, TranslatedText, Translation};
use crate::locale::{Failure, Message};
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::Markup;
use anyhow::anyhow;

/// What a reader of one language gets of an entry.
#[derive(Clone, Copy, Debug)]
pub(super) struct Version<'a> {
    pub(super) language: &'a str,
    pub(super) title: &'a Clean,
    pub(super) summary: &'a Clean,
    pub(super) direction: Direction,
    pub(super) text: &'a Markup,
    pub(super) words: usize,
    /// Nothing for the original.
    pub(super) translation: Option<(&'a Translation, &'a TranslatedText)>,
}

impl<'a> Version<'a> {
    /// The original, or the version in `language`; that there is none is an error which says what there is.
    pub(super) fn of(story: &'a Story, language: Option<&str>) -> anyhow::Result<Self> {
        match language.filter(|language| !language.eq_ignore_ascii_case(&story.language)) {
            None => Ok(Self::original(story)),
            Some(language) => {
                Self::translated(story, language).ok_or_else(|| missing(story, language))
            }
        }
    }

    fn original(story: &'a Story) -> Self {
        Self {
            language: &story.language,
            title: &story.title,
            summary: &story.summary,
            direction: story.direction,
            text: &story.text,
            words: story.words,
            translation: None,
        }
    }

    fn translated(story: &'a Story, language: &str) -> Option<Self> {
        let mut translations = story.translations.iter();
        let found = translations.find(|own| own.language.eq_ignore_ascii_case(language))?;
        let whole = found.text.as_ref()?;
        Some(Self {
            language: &found.language,
            title: found.title.as_ref().unwrap_or(&story.title),
            summary: found.summary.as_ref().unwrap_or(&story.summary),
            direction: whole.direction,
            text: &whole.text,
            words: whole.words,
            translation: Some((found, whole)),
        })
    }
}

fn missing(story: &Story, language: &str) -> anyhow::Error {
    let whole = story.translations.iter().filter(|own| own.text.is_some());
    let whole = whole.map(|own| own.language.as_str());
    let all: Vec<&str> = std::iter::once(story.language.as_str())
        .chain(whole)
        .collect();
    let message = if story.translation(language).is_some() {
        Message::new("cli-translation-title-only")
    } else {
        Message::new("cli-translation-missing")
    };
    let message = message
        .outside("entry", story.slug.as_str())
        .outside("language", language)
        .list("languages", all, "between-commas");
    anyhow!(Failure::new(message))
}
