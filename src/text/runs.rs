//! Runs of words that a text shares with other texts: how copied wording is found.
//!
//! Words are compared folded, so neither case, punctuation, accents nor the sort of apostrophe hides a copy. Which texts
//! are compared, and what may be quoted, is for the callers.

use super::fold::fold;
use std::collections::HashMap;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// From this many words in a row on, wording counts as taken over.
pub const RUN: usize = 7;

/// The wording of some works, to compare texts with.
#[derive(Debug, Default)]
pub struct Wording {
    /// A number for every word of the works.
    numbers: HashMap<String, u32>,
    /// Where [`RUN`] words in a row were first read: the work, and the byte at which they begin.
    windows: HashMap<[u32; RUN], (usize, usize)>,
}

/// Words in a row that stand in a work, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Bytes of the text that was compared.
    pub range: Range<usize>,
    /// [`RUN`] or more.
    pub words: usize,
    /// The work, by its place among those given, and the byte at which they begin in it.
    pub work: usize,
    pub at: usize,
}

impl Wording {
    /// Reads the works.
    pub fn of<'a>(works: impl IntoIterator<Item = &'a str>) -> Self {
        let mut wording = Self::default();
        for (work, text) in works.into_iter().enumerate() {
            let numbered: Vec<(usize, u32)> = words(text)
                .map(|(range, word)| (range.start, wording.number(word)))
                .collect();
            for window in numbered.array_windows::<RUN>() {
                let key = window.map(|(_, number)| number);
                let place = (work, window[0].0);
                wording.windows.entry(key).or_insert(place);
            }
        }
        wording
    }

    fn number(&mut self, word: String) -> u32 {
        let next = u32::try_from(self.numbers.len()).expect("no language has so many words");
        *self.numbers.entry(word).or_insert(next)
    }

    /// The runs of `text`, in its order, each as long as it goes.
    pub fn shared(&self, text: &str) -> Vec<Run> {
        let words: Vec<(Range<usize>, Option<u32>)> = words(text)
            .map(|(range, word)| (range, self.numbers.get(&word).copied()))
            .collect();
        let mut runs: Vec<Run> = Vec::new();
        let mut previous = None;
        for (first, window) in words.array_windows::<RUN>().enumerate() {
            let Some(&(work, at)) = self.place(window) else {
                continue;
            };
            let end = window[RUN - 1].0.end;
            match runs.last_mut() {
                Some(run) if first.checked_sub(1) == previous => {
                    run.range.end = end;
                    run.words += 1;
                }
                _ => runs.push(Run {
                    range: window[0].0.start..end,
                    words: RUN,
                    work,
                    at,
                }),
            }
            previous = Some(first);
        }
        runs
    }

    fn place(&self, window: &[(Range<usize>, Option<u32>); RUN]) -> Option<&(usize, usize)> {
        let mut key = [0; RUN];
        for (number, (_, word)) in key.iter_mut().zip(window) {
            *number = (*word)?;
        }
        self.windows.get(&key)
    }
}

/// The words of `text` (UAX #29), folded, with their bytes.
fn words(text: &str) -> impl Iterator<Item = (Range<usize>, String)> {
    text.unicode_word_indices().map(|(at, word)| {
        let folded = fold(word).into_string();
        (at..at + word.len(), folded)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WORK: &str =
        "She heard her sister's voice, loud and far away, before she heard any words.";

    fn shared(text: &str) -> Vec<(&str, usize)> {
        let runs = Wording::of([WORK]).shared(text).into_iter();
        runs.map(|run| (&text[run.range], run.words)).collect()
    }

    #[test]
    fn seven_words_in_a_row_are_a_run_and_six_are_none() {
        assert_eq!(shared("Who heard her sister's voice loud and clear?"), []);
        assert_eq!(
            shared("And she heard her sister's voice, loud and: that was all."),
            [("she heard her sister's voice, loud and", 7)]
        );
    }

    #[test]
    fn a_run_goes_as_far_as_the_wording_does() {
        assert_eq!(shared(WORK), [(WORK.trim_end_matches('.'), 14)]);
    }

    #[test]
    fn spelling_does_not_hide_a_copy() {
        let text = "HEARD – her *sister’s*\nvoice: loud, and far; Áway before";
        assert_eq!(shared(text), [(text, 9)]);
    }

    #[test]
    fn one_other_word_ends_a_run() {
        let text = "she heard her sister's voice loud or far away before she heard any words";
        assert_eq!(shared(text), [("far away before she heard any words", 7)]);
    }

    #[test]
    fn a_run_names_the_work_and_the_place_in_it() {
        let wording = Wording::of(["nothing of this sort", WORK]);
        let [run] = &wording.shared("loud and far away before she heard")[..] else {
            panic!("there is one run");
        };
        assert_eq!((run.work, run.at), (1, WORK.find("loud").expect("a word")));
    }

    proptest! {
        #[test]
        fn a_text_is_one_run_of_itself(text in "([a-zäگ]{1,3} ){0,20}") {
            let count = words(&text).count();
            let runs = Wording::of([text.as_str()]).shared(&text);
            let lengths: Vec<usize> = runs.iter().map(|run| run.words).collect();
            let expected = if count < RUN { vec![] } else { vec![count] };
            prop_assert_eq!(lengths, expected);
        }
    }
}
