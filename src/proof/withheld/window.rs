//! Words of a text that stand beside each other and could be a name, folded as searches fold them.
//!
//! Only letters count. What parts words is left out, so that Ali Nejad, Ali-Nejad, علی‌نژاد and علی نژاد are each the same
//! letters; so is a digit, a mark of emphasis or the number of a footnote between them.

use super::skeleton;
use super::spelling::{self, MOST_WORDS};
use crate::text::fold::{Folded, fold};
use std::ops::Range;

/// Parts of words in a window, at most: old Sorani spelling parts a word at every ه.
const MOST_PARTS: usize = 16;
/// Letters of a name, at most.
pub(super) const LONGEST: usize = 64;
/// Letters of words that can be a misspelt name: fewer are near too many others.
const MISSPELT: std::ops::RangeInclusive<usize> = 5..=40;
/// Words of a misspelt name, at most.
const MISSPELT_WORDS: usize = 4;

/// The letters of a text in parts.
pub(super) struct Words<'a> {
    source: &'a str,
    folded: Folded,
    /// Letters that the folded text could also have ([`Folded::spellings`]).
    spellings: Vec<(usize, char)>,
    parts: Vec<Part>,
    /// Whether any letter of the text is a capital; where none is, nothing is known from small ones.
    has_capitals: bool,
}

/// Letters with nothing between them.
struct Part {
    /// Bytes of the folded text.
    range: Range<usize>,
    /// Whether a blank or a mark stands before it, and not only a hyphen, an apostrophe or a non-joiner.
    begins_word: bool,
    /// Whether it begins as names do: with a capital, or with a letter of a script that has none.
    is_capital: bool,
}

/// Words that stand beside each other.
pub(super) struct Window<'a> {
    words: &'a Words<'a>,
    parts: Range<usize>,
    /// How many words it has; what is joined by a hyphen is one.
    count: usize,
    letters: String,
    spellings: Vec<(usize, char)>,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let folded = fold(text);
        let spellings = folded.spellings();
        let spellings = spellings.filter(|(_, letter)| letter.is_alphabetic());
        let mut words = Self {
            source: text,
            spellings: spellings.collect(),
            parts: Vec::new(),
            has_capitals: text.chars().any(char::is_uppercase),
            folded,
        };
        words.parts = words.find_parts();
        words
    }

    fn find_parts(&self) -> Vec<Part> {
        let text = self.folded.as_str();
        let mut parts: Vec<Part> = Vec::new();
        let mut open: Option<usize> = None;
        let mut last_end = 0;
        let ends = text.char_indices().map(|(at, c)| (at, Some(c)));
        for (at, letter) in ends.chain([(text.len(), None)]) {
            let is_letter = letter.is_some_and(char::is_alphabetic);
            // A non-joiner leaves no letter behind, and still parts what stands round it.
            let is_parted = self.folded.is_parted(at);
            if let Some(start) = open.filter(|start| *start < at && (!is_letter || is_parted)) {
                parts.push(self.part(start..at, last_end));
                last_end = at;
                open = None;
            }
            if is_letter && open.is_none() {
                open = Some(at);
            }
        }
        parts
    }

    fn part(&self, range: Range<usize>, last_end: usize) -> Part {
        let text = self.folded.as_str();
        let between = &text[last_end..range.start];
        let joins = |c: char| matches!(c, '-' | '\'' | '_' | '.' | '/' | '*');
        let is_joined = last_end > 0 && between.chars().all(joins);
        let first = self.folded.source(range.start..range.start + 1);
        let first = self.source[first].chars().next();
        Part {
            begins_word: !is_joined,
            is_capital: first.is_some_and(|letter| !letter.is_lowercase()),
            range,
        }
    }

    /// Every window, by its beginning, the shorter before the longer.
    pub(super) fn windows(&'a self) -> impl Iterator<Item = Window<'a>> {
        (0..self.parts.len()).flat_map(|first| self.windows_from(first))
    }

    fn windows_from(&'a self, first: usize) -> impl Iterator<Item = Window<'a>> {
        let ends = first + 1..=self.parts.len().min(first + MOST_PARTS);
        let windows = ends.map(move |end| self.window(first..end));
        // A name of the list may have a word more here: one that is written apart.
        windows.take_while(|window| {
            window.count <= MOST_WORDS + 1 && window.letters.len() <= 4 * LONGEST
        })
    }

    /// All of the text as one window.
    pub(super) fn whole(&'a self) -> Window<'a> {
        self.window(0..self.parts.len())
    }

    fn window(&'a self, parts: Range<usize>) -> Window<'a> {
        let inside = &self.parts[parts.clone()];
        let bytes = inside.iter().map(|part| part.range.len()).sum();
        let mut letters = String::with_capacity(bytes);
        let mut spellings = Vec::new();
        let mut count = 0;
        for (index, part) in inside.iter().enumerate() {
            count += usize::from(part.begins_word || index == 0);
            let from = self
                .spellings
                .partition_point(|(at, _)| *at <= part.range.start);
            let here = self.spellings[from..].iter();
            for (at, letter) in here.take_while(|(at, _)| *at <= part.range.end) {
                spellings.push((letters.len() + at - part.range.start, *letter));
            }
            letters.push_str(&self.folded.as_str()[part.range.clone()]);
        }
        Window {
            words: self,
            parts,
            count,
            letters,
            spellings,
        }
    }

    /// The bytes of the text in which a window stands.
    pub(super) fn source(&self, window: &Window<'_>) -> Range<usize> {
        let parts = &self.parts[window.parts.clone()];
        match (parts.first(), parts.last()) {
            (Some(first), Some(last)) => self.folded.source(first.range.start..last.range.end),
            _ => 0..0,
        }
    }
}

impl Window<'_> {
    /// The letters, folded.
    pub(super) fn letters(&self) -> &str {
        &self.letters
    }

    /// How many words it has.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// The letters in every spelling that searches take for the same.
    pub(super) fn spellings(&self) -> Vec<String> {
        spelling::variants(&self.letters, &self.spellings)
    }

    /// Whether `holds` for any of those spellings. Most words have one.
    pub(super) fn any_spelling(&self, holds: impl Fn(&str) -> bool) -> bool {
        if self.spellings.is_empty() {
            return holds(&self.letters);
        }
        self.spellings().iter().any(|letters| holds(letters))
    }

    /// Whether it can be a name that somebody misspelt: long enough, and with no word that begins small among capitals.
    pub(super) fn may_be_misspelt(&self) -> bool {
        let is_name = |part: &Part| part.is_capital || !part.begins_word;
        self.count <= MISSPELT_WORDS
            && (!self.words.has_capitals || self.parts().all(is_name))
            && MISSPELT.contains(&self.letters.chars().count())
    }

    /// What it sounds like, if that says enough and each of its words begins as names do.
    pub(super) fn sound(&self) -> Option<String> {
        let mut words: Vec<String> = Vec::new();
        for (index, part) in self.parts().enumerate() {
            let letters = &self.words.folded.as_str()[part.range.clone()];
            match words.last_mut() {
                Some(word) if index > 0 && !part.begins_word => word.push_str(letters),
                _ if part.is_capital => words.push(letters.to_owned()),
                _ => return None,
            }
        }
        skeleton::of(&words)
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.words.parts[self.parts.clone()].iter()
    }
}
