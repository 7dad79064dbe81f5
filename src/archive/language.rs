//! Language tags (BCP 47), the direction that follows from them, and tables of texts by language.

use super::codes::Code;
use super::fault::Complaint;
use super::fields::{Fields, Text};
use super::model::{ByLanguage, Language};
use super::sheet::{Sheet, cut};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::layout::Direction;

/// Languages that are written from right to left unless a script subtag says otherwise.
const RIGHT_TO_LEFT: &[&str] = &[
    "ar", "arc", "ckb", "dv", "fa", "glk", "he", "mzn", "ps", "sd", "syr", "ug", "ur", "yi",
];
/// Scripts that are written from right to left.
const RIGHT_TO_LEFT_SCRIPTS: &[&str] = &["Arab", "Hebr", "Syrc", "Thaa"];

/// Names that writers put in place of a tag.
const SLIPS: &[(&str, &str)] = &[
    ("persian", "fa"),
    ("farsi", "fa"),
    ("per", "fa"),
    ("fas", "fa"),
    ("arabic", "ar"),
    ("ara", "ar"),
    ("english", "en"),
    ("eng", "en"),
    ("german", "de"),
    ("ger", "de"),
    ("deu", "de"),
    ("deutsch", "de"),
    ("sorani", "ckb"),
    ("kurdish", "ckb"),
    ("kurmanji", "kmr"),
    ("swedish", "sv"),
    ("spanish", "es"),
];

/// The direction of a text in `language`.
pub(super) fn direction(language: &str) -> Direction {
    let mut parts = language.split('-');
    let primary = parts.next().unwrap_or_default();
    let script =
        parts.find(|part| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic()));
    let is_right_to_left = script.map_or_else(
        || RIGHT_TO_LEFT.contains(&primary),
        |script| RIGHT_TO_LEFT_SCRIPTS.contains(&script),
    );
    if is_right_to_left {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// Whether `tag` is a language with an optional script and region, in the usual case of letters.
pub(super) fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let primary = parts.next().unwrap_or_default();
    let is_lower = |part: &str| part.bytes().all(|b| b.is_ascii_lowercase());
    if !(2..=3).contains(&primary.len()) || !is_lower(primary) {
        return false;
    }
    parts.next_if(|part| is_script(part));
    parts.next_if(|part| is_region(part));
    parts.all(|part| {
        (4..=8).contains(&part.len())
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

fn is_script(part: &str) -> bool {
    part.len() == 4
        && part.starts_with(|c: char| c.is_ascii_uppercase())
        && part[1..].bytes().all(|b| b.is_ascii_lowercase())
}

fn is_region(part: &str) -> bool {
    (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
        || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

/// Checks a tag of a file; nothing, with a fault noted, if it is none.
pub(super) fn read_tag(sheet: &Sheet, text: Text<'_>) -> Option<Language> {
    let tag = text.raw.trim();
    if tag == "ku" {
        let what = Message::new("finding-language-broad");
        sheet.report(Code::BroadLanguage, text.at, what);
    }
    let lower = tag.to_lowercase();
    if is_tag(tag) && !SLIPS.iter().any(|(slip, _)| *slip == lower) {
        return Some(tag.to_owned());
    }
    let meant = SLIPS
        .iter()
        .find(|(slip, _)| *slip == lower)
        .map(|(_, right)| *right);
    let meant = meant.or_else(|| is_tag(&lower).then_some(lower.as_str()));
    let what = Message::new("finding-language-bad").outside("tag", cut(tag));
    sheet.report(Code::BadLanguage, text.at, Complaint::meaning(what, meant));
    None
}

/// A language that may stand under `key`.
pub(super) fn language(fields: &mut Fields<'_>, key: &'static str) -> Option<Language> {
    let text = fields.text(key)?;
    read_tag(fields.sheet, text)
}

/// The texts by language under `key`.
pub(super) fn by_language(fields: &mut Fields<'_>, key: &'static str) -> ByLanguage {
    let mut texts = ByLanguage::new();
    let Some(table) = fields.table(key) else {
        return texts;
    };
    for (tag, value) in table.open_keys() {
        let Some(language) = read_tag(table.sheet, tag) else {
            continue;
        };
        match value.get_ref().as_str() {
            Some(raw) if raw.trim().is_empty() => {}
            Some(raw) => {
                texts.insert(language, Clean::new(raw.trim()));
            }
            None => {
                let what = Message::new("finding-language-no-string").inside("tag", language);
                table
                    .sheet
                    .report(Code::WrongType, value.span().start, what);
            }
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_language_and_its_script() {
        assert_eq!(direction("fa"), Direction::RightToLeft);
        assert_eq!(direction("ckb"), Direction::RightToLeft);
        assert_eq!(direction("kmr"), Direction::LeftToRight);
        assert_eq!(direction("ku-Arab"), Direction::RightToLeft);
        assert_eq!(direction("ar-Latn"), Direction::LeftToRight);
    }

    #[test]
    fn tags_are_told_from_names() {
        for good in [
            "en",
            "ckb",
            "fa-Latn",
            "ar-IQ",
            "es-419",
            "zh-Hant-TW",
            "sl-rozaj",
        ] {
            assert!(is_tag(good), "{good}");
        }
        for bad in ["", "Persian", "EN", "e", "en-", "en_GB", "english"] {
            assert!(!is_tag(bad), "{bad}");
        }
    }
}
