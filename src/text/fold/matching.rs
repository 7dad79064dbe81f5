//! Finding folded words in a folded text, where either may be spelled with a letter more.
//!
//! The folding itself decides nothing between می‌روم and می روم, or between Köln and Koeln: it notes the letter that
//! another spelling has, and this file takes it or leaves it.

use super::Folded;
use std::ops::Range;

/// A letter that a text could also have at a place, without being another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spelling {
    /// A byte of the folded text; the letter would stand before it.
    pub(super) at: u32,
    pub(super) letter: char,
}

/// How far the words are read: the next byte of the text, and whether a letter was taken there that it does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reached {
    at: usize,
    took_letter: bool,
}

impl Folded {
    /// The places where `words` stand, as bytes of the folded text: from the start on, apart from each other.
    pub fn find_all(&self, words: &Self) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        if self.spells_as_written(words) {
            let places = self.text.match_indices(words.as_str());
            found.extend(places.map(|(at, word)| at..at + word.len()));
            found.retain(|range| !range.is_empty());
            return found;
        }
        for range in self.places(words) {
            if found.last().is_none_or(|last| last.end <= range.start) {
                found.push(range);
            }
        }
        found
    }

    /// The first place where `words` stand, as bytes of the folded text.
    pub fn find(&self, words: &Self) -> Option<Range<usize>> {
        if self.spells_as_written(words) {
            let at = self.text.find(words.as_str())?;
            return (!words.is_empty()).then(|| at..at + words.text.len());
        }
        self.places(words).next()
    }

    /// Where `words` stand if the text begins with them.
    pub fn find_at_start(&self, words: &Self) -> Option<Range<usize>> {
        self.places(words).next().filter(|range| range.start == 0)
    }

    /// Where `words` stand if the text ends in them.
    pub fn find_at_end(&self, words: &Self) -> Option<Range<usize>> {
        let end = self.text.len();
        self.places(words).find(|range| range.end == end)
    }

    /// Whether a word may begin or end at byte `at` although letters stand on both sides: a zero-width non-joiner
    /// parts them.
    pub fn is_parted(&self, at: usize) -> bool {
        self.spellings_at(at).any(|letter| letter == ' ')
    }

    /// Whether no letter more or less can make a difference.
    fn spells_as_written(&self, words: &Self) -> bool {
        let has = |text: &str, spellings: &[Spelling]| {
            let mut letters = spellings.iter().map(|spelling| spelling.letter);
            letters.any(|letter| text.contains(letter))
        };
        !has(&words.text, &self.spellings) && !has(&self.text, &words.spellings)
    }

    /// Every place where `words` stand, overlapping ones too. They begin with a letter that the text has.
    fn places(&self, words: &Self) -> impl Iterator<Item = Range<usize>> {
        let first = words.text.chars().next();
        let starts = self
            .text
            .char_indices()
            .filter(move |(_, c)| Some(*c) == first);
        starts.filter_map(|(start, _)| Some(start..self.reach(start, words)?))
    }

    /// The farthest byte to which `words` reach from `start`, if they stand there.
    fn reach(&self, start: usize, words: &Self) -> Option<usize> {
        let mut reached = vec![Reached {
            at: start,
            took_letter: false,
        }];
        for (at, c) in words.text.char_indices() {
            if at > 0 {
                self.step_over(&mut reached, words.spellings_at(at));
            }
            let mut next: Vec<Reached> = Vec::new();
            for one in reached.iter().flat_map(|one| self.step(*one, c)) {
                if !next.contains(&one) {
                    next.push(one);
                }
            }
            reached = next;
        }
        reached.iter().map(|one| one.at).max()
    }

    /// Where `c` leads from a place: over a letter of the text, and over one that the text could have.
    fn step(&self, from: Reached, c: char) -> impl Iterator<Item = Reached> {
        let as_written = self.text[from.at..].starts_with(c).then(|| Reached {
            at: from.at + c.len_utf8(),
            took_letter: false,
        });
        let takes = !from.took_letter && self.spellings_at(from.at).any(|letter| letter == c);
        let otherwise = takes.then_some(Reached {
            took_letter: true,
            ..from
        });
        as_written.into_iter().chain(otherwise)
    }

    /// Adds the places behind letters of the text that the words could have.
    fn step_over(&self, reached: &mut Vec<Reached>, letters: impl Iterator<Item = char>) {
        let before = reached.len();
        for letter in letters {
            for index in 0..before {
                let at = reached[index].at;
                if self.text[at..].starts_with(letter) {
                    reached.push(Reached {
                        at: at + letter.len_utf8(),
                        took_letter: false,
                    });
                }
            }
        }
    }

    fn spellings_at(&self, at: usize) -> impl Iterator<Item = char> {
        let first = self
            .spellings
            .partition_point(|spelling| (spelling.at as usize) < at);
        let here = self.spellings[first..].iter();
        here.take_while(move |spelling| spelling.at as usize == at)
            .map(|spelling| spelling.letter)
    }
}
