//! Sentences and words of a paragraph as ranges of bytes, for pointing at them.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The sentences of `text` (UAX #29), without the blanks around them; those without any letter or sign are left out.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let bounds = text.split_sentence_bound_indices();
    bounds
        .filter_map(|(start, sentence)| trimmed(start, sentence))
        .collect()
}

/// The end of the first word that ends behind byte `at`; the end of the text where there is none.
pub fn word_end_after(text: &str, at: usize) -> usize {
    let mut words = text.unicode_word_indices();
    let end = words.find_map(|(start, word)| Some(start + word.len()).filter(|end| *end > at));
    end.unwrap_or(text.trim_end().len().max(at.min(text.len())))
}

/// The end of the last word of `range` but one; nothing where there is one word or none.
pub fn word_end_before(text: &str, range: &Range<usize>) -> Option<usize> {
    let inside = text.get(range.clone())?;
    let ends = inside.unicode_word_indices();
    let ends: Vec<usize> = ends.map(|(start, word)| start + word.len()).collect();
    let is_last_whole = ends.last().is_some_and(|end| *end == inside.len());
    let back = 1 + usize::from(is_last_whole);
    let end = ends.len().checked_sub(back).and_then(|at| ends.get(at))?;
    Some(range.start + end)
}

fn trimmed(start: usize, text: &str) -> Option<Range<usize>> {
    let inner = text.trim();
    let start = start + (text.len() - text.trim_start().len());
    (!inner.is_empty()).then_some(start..start + inner.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sentences_end_where_readers_pause() {
        let said = |text: &str| {
            let ranges = sentences(text).into_iter();
            ranges
                .map(|range| text[range].to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(said("She left.  He stayed! "), ["She left.", "He stayed!"]);
        assert_eq!(said("چرا رفت؟ نمی‌دانم."), ["چرا رفت؟", "نمی‌دانم."]);
        assert!(said("  ").is_empty());
    }

    #[test]
    fn a_stretch_grows_and_shrinks_by_words() {
        let text = "one two three.";
        assert_eq!(word_end_after(text, 3), 7);
        assert_eq!(
            word_end_after(text, 13),
            14,
            "the full stop is what is left"
        );
        assert_eq!(
            word_end_before(text, &(0..14)),
            Some(13),
            "the full stop goes first"
        );
        assert_eq!(word_end_before(text, &(0..13)), Some(7));
        assert_eq!(word_end_before(text, &(0..3)), None);
    }

    proptest! {
        #[test]
        fn what_is_pointed_at_can_be_cut_out(text in "[a-z .!?؟می‌\u{301}]{0,40}", at in 0usize..40) {
            for sentence in sentences(&text) {
                prop_assert!(!text[sentence.clone()].trim().is_empty());
                if let Some(end) = word_end_before(&text, &sentence) {
                    prop_assert!(end > sentence.start && end < sentence.end && text.is_char_boundary(end));
                }
            }
            let end = word_end_after(&text, at);
            prop_assert!(end <= text.len() && text.is_char_boundary(end) || end == at);
        }
    }
}
