//! Words of the format's closed lists, and codes of languages, as a reader meets them.

use crate::archive::model::Consent;
use crate::archive::vocabulary::{ConsentBasis, ConsentLevel};
use crate::text::Clean;

/// Languages by their BCP 47 tags, in English. What is not here is shown by its tag.
const LANGUAGES: &[(&str, &str)] = &[
    ("ar", "Arabic"),
    ("arc", "Aramaic"),
    ("az", "Azerbaijani"),
    ("bal", "Balochi"),
    ("ckb", "Kurdish (Sorani)"),
    ("da", "Danish"),
    ("de", "German"),
    ("en", "English"),
    ("es", "Spanish"),
    ("fa", "Persian"),
    ("fr", "French"),
    ("he", "Hebrew"),
    ("hy", "Armenian"),
    ("it", "Italian"),
    ("kmr", "Kurdish (Kurmanji)"),
    ("nl", "Dutch"),
    ("no", "Norwegian"),
    ("ps", "Pashto"),
    ("pt", "Portuguese"),
    ("ru", "Russian"),
    ("sv", "Swedish"),
    ("syr", "Syriac"),
    ("tr", "Turkish"),
    ("ur", "Urdu"),
];

/// The name of a language; its tag where the name is not known.
pub fn language(tag: &str) -> Clean {
    let named = LANGUAGES.iter().find(|(own, _)| *own == tag);
    Clean::new(named.map_or(tag, |(_, name)| name))
}

/// Why an entry may stand in the archive, and what of it may be shown.
pub(super) fn consent(consent: &Consent) -> String {
    let basis = match consent.basis {
        ConsentBasis::Informed => "given by those who tell",
        ConsentBasis::Published => "published before",
        ConsentBasis::PublicRole => "about people in a public role",
        ConsentBasis::Historical => "history",
        ConsentBasis::Institutional => "given by an institution",
    };
    let level = match consent.level {
        ConsentLevel::Open => "open to all",
        ConsentLevel::NoName => "without names",
        ConsentLevel::SummaryOnly => "the summary only",
        ConsentLevel::Embargoed => "not yet open",
        ConsentLevel::Closed => "closed",
    };
    format!("{basis}, {level}")
}

/// A word of a closed list without the hyphens of a file.
pub(super) fn spaced(word: &str) -> Clean {
    Clean::new(&word.replace('-', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_names_and_the_rest_have_tags() {
        assert_eq!(language("ckb").as_str(), "Kurdish (Sorani)");
        assert_eq!(language("tlh").as_str(), "tlh");
        assert!(LANGUAGES.is_sorted());
    }
}
