//! Words of one script in a sentence of another.
//!
//! A Persian title turns round the English words beside it, and an option such as `--archive` loses its dashes to the other end of
//! a Persian sentence (UAX #9, section 2.4). On a screen they are isolated; the layout shows none of the controls. What is printed
//! or spoken goes without.

use super::Interface;
use crate::text::embed::{POP, enclosed, isolated};
use std::borrow::Cow;

/// Whether words of another script are isolated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// For a screen, which our layout draws.
    Isolated,
    /// For standard output, and for what is spoken.
    Bare,
}

impl Isolation {
    /// Words from outside, as they stand in a sentence of the interface.
    pub(super) fn of(self, words: &str, interface: Interface) -> String {
        match self {
            Self::Bare => words.to_owned(),
            Self::Isolated if interface.is_right_to_left() && !words.is_empty() => enclosed(words),
            Self::Isolated => isolated(words),
        }
    }

    /// A whole message: in a language from right to left, the Latin words of its own text are isolated.
    pub(super) fn of_the_whole(self, text: &str, interface: Interface) -> Cow<'_, str> {
        match self {
            Self::Isolated if interface.is_right_to_left() => Cow::Owned(latin_isolated(text)),
            Self::Isolated | Self::Bare => Cow::Borrowed(text),
        }
    }
}

/// Isolates each run of Latin words that is not isolated already.
fn latin_isolated(text: &str) -> String {
    let mut whole = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut depth = 0_usize;
    while let Some(first) = rest.chars().next() {
        let length = if depth == 0 { latin_run(rest) } else { 0 };
        if length > 0 {
            let (run, after) = rest.split_at(length);
            whole.push_str(&enclosed(run));
            rest = after;
            continue;
        }
        match first {
            '\u{2066}'..='\u{2068}' => depth += 1,
            POP => depth = depth.saturating_sub(1),
            _ => {}
        }
        // A word is passed as a whole: a run begins at its beginning.
        let is_latin = first.is_ascii_graphic();
        let passed = match rest.find(|letter: char| letter.is_ascii_graphic() != is_latin) {
            Some(end) if is_latin => end,
            None if is_latin => rest.len(),
            _ => first.len_utf8(),
        };
        let (over, after) = rest.split_at(passed);
        whole.push_str(over);
        rest = after;
    }
    whole
}

/// Signs that are the sentence's own where they stand before or behind a Latin run, with the blanks there. The dash of a range
/// such as “a–z” is within it.
const OF_THE_SENTENCE: [char; 9] = [' ', '.', ',', ':', ';', '!', '?', '–', '…'];

/// The bytes of the run of Latin words that `text` begins with: words of ASCII with single spaces between them, without the
/// punctuation of the sentence at its ends. An ellipsis in it stands for a value: `fa = "…"`. 0 if there is no Latin letter in it.
fn latin_run(text: &str) -> usize {
    let is_outside =
        |letter: char| !(letter.is_ascii_graphic() || [' ', '–', '…'].contains(&letter));
    let run = &text[..text.find(is_outside).unwrap_or(text.len())];
    let first = run.split(' ').next().unwrap_or_default();
    if first.trim_matches(OF_THE_SENTENCE).is_empty() {
        return 0;
    }
    let run = run.trim_end_matches(OF_THE_SENTENCE);
    if run.contains(|letter: char| letter.is_ascii_alphabetic()) {
        run.len()
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::embed::FIRST_STRONG;

    fn shown(text: &str) -> String {
        latin_isolated(text)
            .replace(FIRST_STRONG, "<")
            .replace(POP, ">")
    }

    #[test]
    fn latin_words_of_a_persian_sentence_are_isolated() {
        assert_eq!(
            shown("با --archive DIR باز کنید."),
            "با <--archive DIR> باز کنید."
        );
        assert_eq!(shown("پروندهٔ config.toml."), "پروندهٔ <config.toml>.");
        assert_eq!(shown("۳ از 12 و [text]"), "۳ از 12 و <[text]>");
        assert_eq!(shown("بنویسید fa = \"…\"."), "بنویسید <fa = \"…\">.");
    }

    #[test]
    fn the_end_of_a_sentence_is_no_part_of_the_latin_words_behind_it() {
        assert_eq!(shown("نیست. B روایت را"), "نیست. <B> روایت را");
        assert_eq!(shown("نشان: a–z در این، A–Z"), "نشان: <a–z> در این، <A–Z>");
        assert_eq!(shown("این – config.toml – آن"), "این – <config.toml> – آن");
        assert_eq!(shown("پوشهٔ .git را"), "پوشهٔ <.git> را");
    }

    #[test]
    fn what_is_isolated_already_stays_as_it_is() {
        assert_eq!(shown("«\u{2068}A title.\u{2069}» را"), "«<A title.>» را");
    }

    #[test]
    fn without_latin_letters_nothing_is_added() {
        for text in ["", " ", "سلام", "۱۲ (3)", "... !"] {
            assert_eq!(shown(text), text);
        }
    }
}
