//! The folding of one character.
//!
//! The sets for Arabic script follow what Lucene's normalisers for Arabic, Persian and Sorani make equal, folded
//! both ways to one letter, since a search box does not know the language of a query.

use unicode_normalization::char::decompose_compatible;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Appends what `c` folds to, perhaps nothing.
pub(super) fn fold(c: char, out: &mut String) {
    match c {
        '\0'..='\x7F' => out.push(c.to_ascii_lowercase()),
        // Most letters of Arabic script have one form and no case.
        '\u{621}'..='\u{64A}' | '\u{66E}'..='\u{6D5}' if decomposes_not(c) => fold_letter(c, out),
        _ => decompose_compatible(c, |part| fold_case(part, out)),
    }
}

/// The same, with a capital for a capital: Æ becomes Ae, as it is written at the start of a word.
pub(super) fn fold_keeping_case(c: char, out: &mut String) {
    let start = out.len();
    fold(c, out);
    let Some(first) = out[start..].chars().next().filter(|_| c.is_uppercase()) else {
        return;
    };
    let capital: String = first.to_uppercase().collect();
    out.replace_range(start..start + first.len_utf8(), &capital);
}

/// A letter that other spellings have behind `c`, where the folded text ends in `before`: ö is oe where the keyboard
/// has none (de, sv, da, no), å is aa, and a zero-width non-joiner a space.
pub(super) fn spelled_with(c: char, before: char) -> Option<char> {
    let before = before.to_ascii_lowercase();
    match (c, before) {
        ('\u{200C}', _) => before.is_alphanumeric().then_some(' '),
        ('ä' | 'ö' | 'ü' | 'ø' | 'Ä' | 'Ö' | 'Ü' | 'Ø', _) | ('\u{308}', 'a' | 'o' | 'u') => {
            Some('e')
        }
        ('å' | 'Å', _) | ('\u{30A}', 'a') => Some('a'),
        _ => None,
    }
}

/// Whether `c`, which folds to nothing, is shown with the letter before it: سماء is found by سما, and all of it is.
pub(super) fn is_attached(c: char) -> bool {
    is_mark(c) || matches!(c, '\u{200C}' | '\u{200D}' | 'ء' | 'ٴ' | 'ـ')
}

/// Whether `c` stands over, under or round a letter: harakat and diacritics. Vowel signs beside it stay.
fn is_mark(c: char) -> bool {
    matches!(
        c.general_category(),
        GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
    )
}

const fn decomposes_not(c: char) -> bool {
    !matches!(c, '\u{622}'..='\u{626}' | '\u{675}'..='\u{678}' | '\u{6C0}' | '\u{6C2}' | '\u{6D3}')
}

/// Folds the case of a decomposed character fully: up brings ß to SS and ς to Σ, and down again makes them equal to
/// what others write.
fn fold_case(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    if is_mark(c) {
        return;
    }
    for lower in c.to_lowercase() {
        for upper in lower.to_uppercase() {
            for folded in upper.to_lowercase() {
                decompose_compatible(folded, |part| fold_letter(part, out));
            }
        }
    }
}

/// Folds a character that has neither case nor decomposition.
fn fold_letter(c: char, out: &mut String) {
    let letters = match c {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        // What keyboards and typesetters write in each other's place.
        '‘' | '’' | 'ʼ' | '′' => "'",
        '‐' | '‒' | '–' | '—' | '―' | '−' => "-",
        'ي' | 'ى' | 'ێ' | 'ې' | 'ۍ' => "ی",
        'ك' | 'ڪ' => "ک",
        'ة' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => "ه",
        'ٱ' => "ا",
        'ڵ' => "ل",
        'ڕ' | 'ڒ' => "ر",
        'ۆ' | 'ۊ' | 'ۉ' => "و",
        // Hamza beside a letter, and tatweel, which only stretches a word.
        'ء' | 'ٴ' | 'ـ' => "",
        _ => return fold_other(c, out),
    };
    out.push_str(letters);
}

fn fold_other(c: char, out: &mut String) {
    if let Some(digit) = digit(c) {
        out.push(digit);
    } else if !is_mark(c) && c.general_category() != GeneralCategory::Format {
        out.push(c);
    }
}

/// The ASCII digit of the same value as `c`, a decimal digit of any script.
fn digit(c: char) -> Option<char> {
    let c = u32::from(c);
    let next = ZEROS.partition_point(|&zero| zero <= c);
    let zero = ZEROS.get(next.checked_sub(1)?)?;
    char::from_digit(c - zero, 10)
}

/// The zero of every script that has digits of its own (general category Nd); the other nine follow it.
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50,
    0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE,
    0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_decimal_digit_is_known() {
        for c in '\0'..=char::MAX {
            let is_digit = c.general_category() == GeneralCategory::DecimalNumber;
            assert_eq!(digit(c).is_some(), is_digit, "{:04X}", u32::from(c));
        }
        assert_eq!(
            (digit('۷'), digit('٧'), digit('७'), digit('7')),
            (Some('7'), Some('7'), Some('7'), Some('7'))
        );
    }

    #[test]
    fn the_short_way_for_arabic_letters_is_the_long_way() {
        for c in ('\u{621}'..='\u{64A}').chain('\u{66E}'..='\u{6D5}') {
            let (mut short, mut long) = (String::new(), String::new());
            fold(c, &mut short);
            decompose_compatible(c, |part| fold_case(part, &mut long));
            assert_eq!(short, long, "{:04X}", u32::from(c));
        }
    }

    #[test]
    fn folding_what_is_folded_changes_nothing() {
        for c in '\0'..=char::MAX {
            let (mut once, mut twice) = (String::new(), String::new());
            fold(c, &mut once);
            once.chars().for_each(|c| fold(c, &mut twice));
            assert_eq!(once, twice, "{:04X}", u32::from(c));
        }
    }
}
