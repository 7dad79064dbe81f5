//! “Did you mean …?”: the word of a list that a slip was probably meant to be.

use super::sheet::cut;
use crate::locale::Message;

/// Codes often written for a country, beside the ISO 3166-1 code.
const SLIPS: &[(&str, &str)] = &[
    ("UK", "GB"),
    ("EL", "GR"),
    ("EN", "GB"),
    ("USA", "US"),
    ("IRN", "IR"),
    ("IRQ", "IQ"),
    ("IRAN", "IR"),
    ("IRAQ", "IQ"),
    ("GER", "DE"),
    ("DEU", "DE"),
    ("GBR", "GB"),
    ("CAN", "CA"),
    ("AUS", "AU"),
    ("FRA", "FR"),
    ("TUR", "TR"),
    ("SWE", "SE"),
    ("SW", "SE"),
];

/// Letters of a word that is looked at for slips, at most; to compare long texts takes time and memory by the square.
const LONGEST: usize = 64;

/// The word of `list` nearest to `word`, if one is near enough to have been meant.
pub(crate) fn nearest<'a>(word: &str, list: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let near = list
        .into_iter()
        .filter_map(|other| Some((slips(&word, &other.to_lowercase())?, other)));
    near.min_by_key(|&(slips, _)| slips).map(|(_, other)| other)
}

/// How many slips lie between two words, if `word` may have been meant for `other`.
fn slips(word: &str, other: &str) -> Option<usize> {
    let (length, other_length) = (word.chars().count(), other.chars().count());
    let difference = length.abs_diff(other_length);
    let is_part = other.starts_with(word) || word.starts_with(other);
    // A plural, or a word that is not typed to its end.
    if is_part && length.min(other_length) >= 3 {
        return Some(difference);
    }
    // One slip in a short word, two in a word of six letters, three in a long one.
    let most = (length / 3).clamp(1, 3);
    if difference > most {
        return None;
    }
    Some(strsim::damerau_levenshtein(word, other)).filter(|slips| *slips <= most)
}

/// Fills `$hint` with “Did you mean …?” and the blank before it; with nothing where nothing was meant.
pub(crate) fn with_hint(message: Message, meant: Option<&str>) -> Message {
    match meant {
        Some(word) => {
            let hint = Message::new("did-you-mean-behind").outside("word", word);
            message.message("hint", hint)
        }
        None => message.inside("hint", ""),
    }
}

/// The ISO code meant by a common slip: another code, lower case, or three letters.
pub(crate) fn country_slip(code: &str) -> Option<String> {
    let upper = code.trim().to_uppercase();
    if let Some((_, right)) = SLIPS.iter().find(|(slip, _)| *slip == upper) {
        return Some((*right).to_owned());
    }
    (upper != code && upper.len() == 2).then_some(upper)
}

/// “Did you mean …?”, about a word.
pub(crate) fn did_you_mean(word: &str) -> Message {
    Message::new("did-you-mean").outside("word", cut(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_word_and_a_stranger_none() {
        let themes = ["family", "exile", "memory", "protest"];
        assert_eq!(nearest("famliy", themes), Some("family"));
        assert_eq!(nearest("Exile", themes), Some("exile"));
        assert_eq!(nearest("protests", themes), Some("protest"));
        assert_eq!(nearest("sport", themes), None);
        assert_eq!(nearest("", themes), None);
        assert_eq!(nearest(&"family ".repeat(1000), themes), None);
    }

    #[test]
    fn slips_of_countries_are_known() {
        assert_eq!(country_slip("UK").as_deref(), Some("GB"));
        assert_eq!(country_slip("de").as_deref(), Some("DE"));
        assert_eq!(country_slip("XX"), None);
    }
}
