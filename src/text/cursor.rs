//! The steps of a cursor: from one grapheme cluster (UAX #29) to the next, in bytes.

use unicode_segmentation::UnicodeSegmentation;

/// The byte at which the cluster before byte `at` of `text` begins; 0 if there is none before it.
pub fn before(text: &str, at: usize) -> usize {
    text[..at]
        .grapheme_indices(true)
        .next_back()
        .map_or(0, |(start, _)| start)
}

/// The byte at which the cluster that begins at byte `at` of `text` ends; `at` itself at the end of the text.
pub fn after(text: &str, at: usize) -> usize {
    at + text[at..].graphemes(true).next().map_or(0, str::len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_its_marks_is_one_step() {
        let text = "aمهٔ";
        assert_eq!(after(text, 0), 1);
        assert_eq!(before(text, text.len()), "aم".len());
        assert_eq!(after(text, "aم".len()), text.len());
    }

    #[test]
    fn the_ends_are_not_passed() {
        assert_eq!(before("a", 0), 0);
        assert_eq!(after("a", 1), 1);
        assert_eq!((before("", 0), after("", 0)), (0, 0));
    }
}
