//! Names that must not stand in the archive, known only by keyed hashes: whether a text has one, and nothing about which.
//!
//! `key` hashes, `list` is the file in the archive, `spelling` says in which forms a name is looked for, `window` which words of
//! a text could be one, `skeleton` what they sound like, `veil` covers names in what is printed. Reading the key's file is
//! left to the command line, saying what was found to `safety`.

mod key;
mod list;
mod skeleton;
mod spelling;
mod veil;
mod window;

pub use key::Key;
pub use list::{Broken, List, PATH};
pub use spelling::{MOST_WORDS, Unfit};
pub use veil::{COVER, Cover};

use key::{Hash, Label};
use spelling::{deletions, without_affixes};
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use window::Window;

/// A list that can be looked into: it and the key it was made with.
///
/// Its `Debug` says neither.
#[derive(Clone)]
pub struct Withheld {
    key: Key,
    hashes: HashSet<Hash>,
}

impl fmt::Debug for Withheld {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Withheld(…)")
    }
}

/// How like a withheld name some words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Likeness {
    /// The name, in any spelling that searches take for the same.
    Same,
    /// One letter away from it, or another spelling of what it sounds like.
    Near,
}

/// Words of a text that are a withheld name or near one.
///
/// The range is for covering them up. What is told of a hit is its line at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Bytes of the text.
    pub range: Range<usize>,
    pub likeness: Likeness,
}

/// The list and the key do not belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OtherKey;

impl Withheld {
    /// # Errors
    /// Fails if the list was made with another key: then nothing would ever be found.
    pub fn new(list: List, key: Key) -> Result<Self, OtherKey> {
        if list.key() != key.id() {
            return Err(OtherKey);
        }
        let hashes = list.into_hashes().into_iter().collect();
        Ok(Self { key, hashes })
    }

    /// The withheld names in `text`, in its order, and what is near one and not part of one.
    pub fn find(&self, text: &str) -> Vec<Hit> {
        let words = window::Words::of(text);
        let mut same: Vec<Hit> = Vec::new();
        let mut near: Vec<Hit> = Vec::new();
        for window in words.windows() {
            let Some(likeness) = self.likeness(&window) else {
                continue;
            };
            let range = words.source(&window);
            let hits = match likeness {
                Likeness::Same => &mut same,
                Likeness::Near => &mut near,
            };
            match hits.last_mut() {
                // Windows come by their beginnings, the shorter before the longer.
                Some(last) if range.start < last.range.end => {
                    last.range.end = last.range.end.max(range.end);
                }
                _ => hits.push(Hit { range, likeness }),
            }
        }
        let is_part = |hit: &Hit| same.iter().any(|whole| overlap(&whole.range, &hit.range));
        near.retain(|hit| !is_part(hit));
        same.append(&mut near);
        same.sort_by_key(|hit| hit.range.start);
        same
    }

    /// How like a withheld name the likest words of `text` are.
    pub fn likest(&self, text: &str) -> Option<Likeness> {
        self.find(text).into_iter().map(|hit| hit.likeness).min()
    }

    fn likeness(&self, window: &Window<'_>) -> Option<Likeness> {
        if window.any_spelling(|letters| self.has_in_sentence(letters)) {
            return Some(Likeness::Same);
        }
        let is_near = || {
            let letters = window.letters();
            self.has(Label::Near, letters)
                || deletions(letters).any(|less| self.has(Label::Near, &less))
        };
        let sounds_like = || {
            let sound = window.sound();
            sound.is_some_and(|sound| self.has(Label::Sound, &sound))
        };
        let can_be = window.may_be_misspelt();
        (can_be && (is_near() || sounds_like())).then_some(Likeness::Near)
    }

    /// Whether the letters are those of a name in a form in which it can stand in a sentence.
    fn has_in_sentence(&self, letters: &str) -> bool {
        self.has(Label::Same, letters)
            || without_affixes(letters).any(|bare| self.has(Label::Same, bare))
    }

    fn has(&self, label: Label, letters: &str) -> bool {
        self.hashes.contains(&self.key.hash(label, letters))
    }
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests;
