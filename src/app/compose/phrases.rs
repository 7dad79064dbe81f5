//! Words of the format's closed lists, and codes of languages, as a reader meets them.

use crate::archive::model::Consent;
use crate::locale::{Locale, Message};
use crate::text::Clean;

/// The names of languages, each behind its BCP 47 tag. What is not here is shown by its tag.
const LANGUAGES: &[&str] = &[
    "language-ar",
    "language-arc",
    "language-az",
    "language-bal",
    "language-ckb",
    "language-da",
    "language-de",
    "language-en",
    "language-es",
    "language-fa",
    "language-fr",
    "language-he",
    "language-hy",
    "language-it",
    "language-kmr",
    "language-nl",
    "language-no",
    "language-ps",
    "language-pt",
    "language-ru",
    "language-sv",
    "language-syr",
    "language-tr",
    "language-ur",
];

/// The name of a language; its tag where the name is not known.
pub fn language(tag: &str, locale: &Locale) -> Clean {
    named_language(tag).map_or_else(|| Clean::new(tag), |name| locale.say(&name))
}

/// The name of a language, if it is known.
pub fn named_language(tag: &str) -> Option<Message> {
    let is_its = |name: &&&str| name.strip_prefix("language-") == Some(tag);
    LANGUAGES
        .iter()
        .find(is_its)
        .map(|name| Message::new(*name))
}

/// Why an entry may stand in the archive, and what of it may be shown.
pub(super) fn consent(consent: &Consent) -> Message {
    Message::new("consent-phrase")
        .message("basis", Message::new(consent.basis.message_name()))
        .message("level", Message::new(consent.level.message_name()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Interface, Isolation};

    #[test]
    fn languages_have_names_and_the_rest_have_tags() {
        let english = Locale::plain_english();
        assert_eq!(language("ckb", &english).as_str(), "Kurdish (Sorani)");
        assert_eq!(language("tlh", &english).as_str(), "tlh");
        let german = Locale::new(Interface::German, Isolation::Bare);
        assert_eq!(language("ckb", &german).as_str(), "Kurdisch (Sorani)");
        for name in LANGUAGES {
            assert!(english.has(name), "{name}");
        }
    }
}
