//! The normal forms of Unicode (UAX #15), for texts that are compared or quoted. Folding for searches goes further: `fold`.

use std::borrow::Cow;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// `text` in NFC, in which one letter is written in one way.
pub fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// `text` in NFKC: a form that was made for a font becomes the letters it shows.
pub fn compatible(text: &str) -> String {
    text.nfkc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_written_in_one_way() {
        assert_eq!(nfc("تا\u{654}مین"), "تأمین");
        assert!(matches!(nfc("تأمین"), Cow::Borrowed(_)));
    }

    #[test]
    fn forms_of_fonts_become_letters() {
        assert_eq!(compatible("\u{FEFB}"), "لا");
        assert_eq!(compatible("\u{FB01}"), "fi");
    }
}
