//! The words shown for ids of the archive's own lists: in the reader's language, else in the archive's, else the id. Dates are
//! in the language of the interface.

use super::dates::Date;
use super::language::direction;
use super::model::{Archive, ByLanguage, Frame, Location, Story, Term, Translation};
use super::vocabulary::{Kind, TranslationStatus};
use crate::locale::Locale;
use crate::text::Clean;
use crate::text::layout::Direction;

impl Frame {
    /// The label of `id` in the first of `languages` that has one, else in a default language, else the id.
    pub fn label(&self, terms: &[Term], id: &str, languages: &[&str]) -> Clean {
        let term = terms.iter().find(|term| term.id == id);
        let label = term.and_then(|term| self.words(&term.label, languages));
        label.cloned().unwrap_or_else(|| Clean::new(id))
    }

    /// The text in the first of `languages`, else in the archive's own order of languages, else in any.
    pub fn words<'a>(&self, texts: &'a ByLanguage, languages: &[&str]) -> Option<&'a Clean> {
        let own = std::iter::once(&self.default_language)
            .chain(&self.languages)
            .map(String::as_str);
        let mut order = languages.iter().copied().chain(own);
        order
            .find_map(|language| texts.get(language))
            .or_else(|| texts.values().next())
    }
}

impl Archive {
    pub fn theme_label(&self, id: &str, languages: &[&str]) -> Clean {
        self.frame.label(&self.frame.themes, id, languages)
    }

    pub fn country_label(&self, code: &str, languages: &[&str]) -> Clean {
        self.frame.label(&self.frame.countries, code, languages)
    }

    pub fn kind_label(&self, kind: Kind, languages: &[&str]) -> Clean {
        self.frame.label(&self.frame.kinds, kind.word(), languages)
    }

    pub fn warning_label(&self, id: &str, languages: &[&str]) -> Clean {
        self.frame.label(&self.frame.warnings, id, languages)
    }

    /// The archive's title, empty if it has none.
    pub fn title(&self, languages: &[&str]) -> Clean {
        self.frame
            .words(&self.frame.title, languages)
            .cloned()
            .unwrap_or_default()
    }
}

impl Story {
    /// The translation into `language`, a machine's draft included.
    pub fn translation(&self, language: &str) -> Option<&Translation> {
        self.translations
            .iter()
            .find(|translation| translation.language == language)
    }

    /// The title in the first of `languages` that has one, and that language; the story's own otherwise.
    pub fn title_in<'a>(&'a self, languages: &[&'a str]) -> (&'a Clean, &'a str) {
        self.text_in(languages, &self.title, |translation| {
            translation.title.as_ref()
        })
    }

    /// When it happened, said by `say` in the language of the interface; empty if unknown.
    pub fn when(&self, locale: &Locale, say: impl Fn(&Date, &Locale) -> Clean) -> Clean {
        let event = self.dates.event.as_ref();
        event.map_or_else(Clean::default, |date| say(date, locale))
    }

    /// The direction of what the story has in `language`.
    pub fn direction_in(&self, language: &str) -> Direction {
        if language == self.language {
            self.direction
        } else {
            direction(language)
        }
    }

    /// The summary in the first of `languages` that has one, and that language; the story's own otherwise.
    pub fn summary_in<'a>(&'a self, languages: &[&'a str]) -> (&'a Clean, &'a str) {
        self.text_in(languages, &self.summary, |translation| {
            translation.summary.as_ref()
        })
    }

    /// The places where it happens, each by the name that it has in the first of `languages`; the story's own name of it
    /// otherwise. A place in another country is only spoken of and left out.
    pub fn scenes<'a>(&'a self, languages: &'a [&str]) -> impl Iterator<Item = &'a Clean> {
        let name = |place: &'a Location| {
            let form = |language: &&str| match place.names.get(*language) {
                None if *language == self.language => Some(&place.name),
                form => form,
            };
            languages.iter().find_map(form).unwrap_or(&place.name)
        };
        let is_scene = |place: &&Location| {
            let country = place.country.as_ref();
            country.is_none_or(|country| self.countries.contains(country))
        };
        self.places.iter().filter(is_scene).map(name)
    }

    fn text_in<'a>(
        &'a self,
        languages: &[&'a str],
        own: &'a Clean,
        part: fn(&Translation) -> Option<&Clean>,
    ) -> (&'a Clean, &'a str) {
        let find = |language: &&'a str| {
            if *language == self.language {
                return Some((own, *language));
            }
            let translation = self
                .translation(language)
                .filter(|found| !found.is_machine_draft())?;
            Some((part(translation)?, *language))
        };
        languages
            .iter()
            .find_map(find)
            .unwrap_or((own, &self.language))
    }
}

impl Translation {
    /// Whether a machine wrote it and nobody has reviewed it; such a text is shown only to those who ask for it.
    pub fn is_machine_draft(&self) -> bool {
        let is_machine = self.translator.as_deref() == Some("machine");
        is_machine && self.status == TranslationStatus::Draft
    }
}
