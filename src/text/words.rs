//! Words, as readers count them.

use unicode_segmentation::UnicodeSegmentation;

/// The words of `text` (UAX #29): parts between word boundaries that have a letter or a digit.
///
/// A zero-width non-joiner is inside a word, an apostrophe too; every character of Chinese counts.
pub fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// `text` in pieces, each a word, a sign or a run of blanks (UAX #29); together they are the whole text.
pub fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_word_bounds()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_as_each_language_writes_them() {
        assert_eq!(words("Nasrin's daughter – by telephone, at 2.30."), 6);
        assert_eq!(words("علی‌نژاد می‌گوید: «نمی‌روم»."), 3);
        assert_eq!(words("ئەو کچەی کە لە هەولێر ژیا"), 6);
        assert_eq!(words("日本語"), 3);
        assert_eq!(words(" … — ! "), 0);
    }
}
