//! Words of one script in a sentence of another.
//!
//! A Persian title turns round the English words beside it, and an option such as `--archive` loses its dashes to the other end of
//! a Persian sentence (UAX #9, section 2.4). On a screen they are isolated; the layout shows none of the controls. What is printed
//! or spoken goes without.

use super::Interface;
use crate::text::embed::{POP, enclosed, isolated};
use crate::text::layout::may_turn;
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
            Self::Isolated if interface.is_right_to_left() && !words.is_empty() => {
                enclosed(&with_names_isolated(words))
            }
            Self::Isolated => isolated(&with_names_isolated(words)),
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

/// What the name of a character begins with that is not seen, such as `<U+200C>`.
const NAME: &str = "<U+";

/// Isolates the names of characters that are not seen: among Persian letters a name would fall apart, with its angle brackets
/// at one end.
fn with_names_isolated(words: &str) -> Cow<'_, str> {
    if !words.contains(NAME) || !may_turn(words) {
        return Cow::Borrowed(words);
    }
    let mut whole = String::with_capacity(words.len() + 16);
    let mut rest = words;
    while let Some((start, length)) = rest.find(NAME).and_then(|start| {
        let end = rest[start..].find('>')?;
        Some((start, end + 1))
    }) {
        whole.push_str(&rest[..start]);
        whole.push_str(&enclosed(&rest[start..start + length]));
        rest = &rest[start + length..];
    }
    Cow::Owned(whole + rest)
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
        // A word is passed as a whole: a run begins at its beginning, or behind the brackets it begins with.
        let is_latin = first.is_ascii_graphic() && !OPENING.contains(&first);
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

const OPENING: [char; 3] = ['(', '[', '{'];
const CLOSING: [char; 3] = [')', ']', '}'];

/// The bytes of the run of Latin words that `text` begins with: words of ASCII with single spaces between them, without the
/// punctuation of the sentence at its ends. An ellipsis in it stands for a value: `fa = "…"`. 0 if there is no Latin letter in it.
///
/// It ends at a bracket whose partner is not in it: that one is the sentence's own, and would stand at the wrong end of the run.
fn latin_run(text: &str) -> usize {
    let is_outside =
        |letter: char| !(letter.is_ascii_graphic() || [' ', '–', '…'].contains(&letter));
    let run = &text[..text.find(is_outside).unwrap_or(text.len())];
    let first = run.split(' ').next().unwrap_or_default();
    if first.trim_matches(OF_THE_SENTENCE).is_empty() {
        return 0;
    }
    let run = &run[..lone_bracket(run).unwrap_or(run.len())];
    let run = run.trim_end_matches(OF_THE_SENTENCE);
    if run.contains(|letter: char| letter.is_ascii_alphabetic()) {
        run.len()
    } else {
        0
    }
}

/// Where the first bracket of `run` is that has no partner in it.
fn lone_bracket(run: &str) -> Option<usize> {
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (at, letter) in run.char_indices() {
        let kind = |brackets: [char; 3]| brackets.iter().position(|own| *own == letter);
        if let Some(kind) = kind(OPENING) {
            open.push((kind, at));
        } else if let Some(kind) = kind(CLOSING) {
            match open.pop() {
                Some((opened, _)) if opened == kind => {}
                Some((_, before)) => return Some(open.first().map_or(before, |own| own.1)),
                None => return Some(at),
            }
        }
    }
    open.first().map(|own| own.1)
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
    fn names_of_hidden_characters_stay_whole_among_persian_letters() {
        let names = |words| {
            with_names_isolated(words)
                .replace(FIRST_STRONG, "{")
                .replace(POP, "}")
        };
        assert_eq!(names("ه<U+200C>"), "ه{<U+200C>}");
        assert_eq!(names("آن<U+A0><U+A0>این"), "آن{<U+A0>}{<U+A0>}این");
        assert_eq!(names("a<U+A0>"), "a<U+A0>");
        assert_eq!(names("آن<U+"), "آن<U+");
    }

    #[test]
    fn a_bracket_goes_along_only_with_its_partner() {
        assert_eq!(shown("نام (a–z، 0–9):"), "نام (<a–z>، 0–9):");
        assert_eq!(shown("(T120، T)؛"), "(<T120>، <T>)؛");
        assert_eq!(shown("کلید (F1 یا ?)"), "کلید (<F1> یا ?)");
        assert_eq!(shown("(f(x)، y)"), "(<f(x)>، <y>)");
        assert_eq!(shown("آن (a–z 0–9 -):"), "آن <(a–z 0–9 -)>:");
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
