//! A word as it is looked up: in one normal form, with the letters of its language, without what only guides the voice.
//!
//! It also says which words are looked up at all. Nothing here knows dictionaries.

use super::super::rules::passage::{self, is_arabic, primary};
use crate::text::normal::nfc;
use std::borrow::Cow;
use std::ops::Range;

/// Letters of a word that is looked up, at most. A dictionary that joins words freely takes three times as long for every four
/// letters more, and only German has words of this length.
const LONGEST: usize = 40;

/// Languages that are written in Latin letters.
const LATIN: &[&str] = &[
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "nn", "no", "fi", "tr", "kmr",
    "ku", "az", "pl", "cs",
];
/// Languages that are written in Arabic letters.
const ARABIC: &[&str] = &[
    "fa", "ar", "ckb", "ps", "ur", "sd", "ug", "glk", "mzn", "lrc", "azb",
];

/// The letters that a language is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::proof) enum Script {
    Latin,
    Arabic,
    /// Nothing is known of it.
    Any,
}

impl Script {
    /// That of a language, by the script in its tag or by the language.
    pub(in crate::proof) fn of(tag: &str) -> Self {
        let script = tag.split('-').skip(1).find(|part| part.len() == 4);
        let is_written_in = |own: &str, languages: &[&str]| match script {
            Some(script) => script == own,
            None => languages.contains(&primary(tag)),
        };
        if is_written_in("Latn", LATIN) {
            Self::Latin
        } else if is_written_in("Arab", ARABIC) {
            Self::Arabic
        } else {
            Self::Any
        }
    }

    fn has(self, letter: char) -> bool {
        match self {
            _ if !letter.is_alphabetic() => true,
            Self::Latin => {
                matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{AA}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}')
            }
            Self::Arabic => is_arabic(letter),
            Self::Any => true,
        }
    }
}

/// The words of a text, as checks part them.
pub(in crate::proof) fn words(text: &str) -> Vec<&str> {
    ranges(text).into_iter().map(|word| &text[word]).collect()
}

/// The bytes of each word of a text.
pub(in crate::proof) fn ranges(text: &str) -> Vec<Range<usize>> {
    passage::words(text)
}

/// `text` in NFC, with the apostrophe of keyboards.
pub(in crate::proof) fn composed(text: &str) -> Cow<'_, str> {
    let text = nfc(text);
    if text.contains('’') {
        Cow::Owned(text.replace('’', "'"))
    } else {
        text
    }
}

/// `word` as dictionaries have it: composed, with the yeh and kaf of its language, without tatweel, vowel signs, and joiners
/// at its ends.
pub(in crate::proof) fn plain(word: &str, language: &str) -> String {
    let word = composed(word);
    let language = primary(language);
    let letter = |letter: char| match letter {
        'ـ' | '\u{64B}'..='\u{652}' | '\u{670}' | '\u{AD}' => None,
        'ي' | 'ى' if is_persian(language) => Some('ی'),
        'ك' if is_persian(language) => Some('ک'),
        'ی' if language == "ar" => Some('ي'),
        'ک' if language == "ar" => Some('ك'),
        other => Some(other),
    };
    let plain: String = word.chars().filter_map(letter).collect();
    plain
        .trim_matches(['\u{200C}', '\u{200D}', '\''])
        .to_owned()
}

/// Whether a language has the Persian yeh and kaf.
fn is_persian(language: &str) -> bool {
    matches!(language, "fa" | "ckb" | "glk" | "mzn" | "lrc")
}

/// Whether the word at `range` of a text in `language` is one to be looked up: not a number, an abbreviation in capitals, a
/// word of another script, a part of an address.
pub(in crate::proof) fn is_looked_up(text: &str, range: &Range<usize>, script: Script) -> bool {
    let word = &text[range.clone()];
    let length = word.chars().count();
    (2..=LONGEST).contains(&length)
        && !word.chars().any(char::is_numeric)
        && word.chars().any(char::is_alphabetic)
        && word.chars().all(|letter| script.has(letter))
        && !is_abbreviation(word)
        && !is_in_address(text, range)
}

/// Whether a word is in capitals, but for the ending of a plural: “IRGC”, “MPs”.
fn is_abbreviation(word: &str) -> bool {
    let stem = word.trim_end_matches('s').trim_end_matches(['\'', '’']);
    let has_capital = stem.chars().filter(|letter| letter.is_uppercase()).count() > 1;
    has_capital && !stem.chars().any(char::is_lowercase)
}

/// Whether a word is a part of an address, a file name, or a name in a network: “@sara”, “#tehran”, “example.org”.
pub(in crate::proof) fn is_in_address(text: &str, word: &Range<usize>) -> bool {
    let is_blank = |letter: char| letter.is_whitespace();
    let start = text[..word.start].rfind(is_blank).map_or(0, |at| {
        at + text[at..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[word.end..]
        .find(is_blank)
        .map_or(text.len(), |at| word.end + at);
    let token = &text[start..end];
    if token.contains("://") || token.contains('@') || token.starts_with('#') {
        return true;
    }
    // A dot between Latin letters without a blank, as in “example.org”; not one between sentences, of which the second has a
    // capital.
    let bytes = token.as_bytes();
    bytes.windows(3).any(|three| {
        three[0].is_ascii_alphanumeric() && three[1] == b'.' && three[2].is_ascii_lowercase()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_looked_up_in_the_letters_of_its_language() {
        assert_eq!(plain("كتابي", "fa"), "کتابی");
        assert_eq!(plain("کتاب", "ar"), "كتاب");
        assert_eq!(plain("تا\u{654}مین", "fa-AF"), "تأمین");
        assert_eq!(plain("كَتَبَ", "ar"), "كتب");
        assert_eq!(plain("Nasrin’s", "en"), "Nasrin's");
        assert_eq!(plain("می‌رود\u{200C}", "fa"), "می‌رود");
    }

    fn looked_up(text: &str, language: &str) -> Vec<String> {
        let script = Script::of(language);
        let mut ranges = ranges(text);
        ranges.retain(|range| is_looked_up(text, range, script));
        ranges
            .into_iter()
            .map(|range| text[range].to_owned())
            .collect()
    }

    #[test]
    fn numbers_abbreviations_addresses_and_other_scripts_are_not_looked_up() {
        let text = "The IRGC and 3 MPs met at 14h: see www.example.org, @sara, #Tehran, sara@example.org. Then کتاب.";
        assert_eq!(
            looked_up(text, "en"),
            ["The", "and", "met", "at", "see", "Then"]
        );
        assert_eq!(looked_up("او BBC را دید.", "fa"), ["او", "را", "دید"]);
        assert_eq!(looked_up("kurd û کورد", "kmr"), ["kurd"]);
        assert_eq!(looked_up("kurd û کورد", "ku-Arab"), ["کورد"]);
        assert_eq!(looked_up("He left.She stayed", "en").len(), 4);
    }

    #[test]
    fn a_word_without_an_end_is_not_looked_up() {
        assert_eq!(looked_up(&"a".repeat(1000), "en"), Vec::<String>::new());
    }
}
