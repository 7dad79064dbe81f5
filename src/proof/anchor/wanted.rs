//! An anchor, folded as a page is: every place of a page that may be its own, and how sure each is.

use super::page::{self, Page, Stretch};
use super::{Anchor, CONTEXT, Certainty, Sighting, Spot, distance};
use std::cmp::Reverse;
use std::iter;

/// The differences that a quotation may have, at most; also at most half of its letters.
const MOST_ERRORS: usize = 256;

/// What parts of a place count for, as Hypothesis has it.
const QUOTE: usize = 50;
const PREFIX: usize = 20;
const SUFFIX: usize = 20;
const POSITION: usize = 2;

/// An anchor, folded as the page is.
pub(super) struct Wanted<'a> {
    anchor: &'a Anchor,
    pub(super) quote: Vec<char>,
    /// Away from the quotation, as what is behind it.
    before: Vec<char>,
    after: Vec<char>,
}

/// What lies beyond the ends of a paragraph. It has a length, for a heading has little else that tells it from a sentence.
/// Pages have no white space.
const BEYOND: char = '\n';

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// The letters beside a quotation, away from it. Where the paragraph ended before the surroundings were full, so does this.
fn surroundings(kept: &str, side: Side) -> Vec<char> {
    let mut letters = page::letters(kept);
    if side == Side::Before {
        letters.reverse();
    }
    let missing = CONTEXT.saturating_sub(kept.chars().count());
    letters.extend(iter::repeat_n(BEYOND, missing));
    letters
}

/// A place that may be the one.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    paragraph: usize,
    stretch: Stretch,
    pub(super) certainty: Certainty,
}

impl<'a> Wanted<'a> {
    pub(super) fn new(anchor: &'a Anchor) -> Self {
        Self {
            anchor,
            quote: page::letters(&anchor.quote),
            before: surroundings(&anchor.prefix, Side::Before),
            after: surroundings(&anchor.suffix, Side::After),
        }
    }

    /// The places where the quotation stands as it was.
    pub(super) fn exact(&self, letters: &[char]) -> Vec<Stretch> {
        distance::exact(&self.quote, letters)
    }

    /// The places where the quotation stands with differences.
    pub(super) fn close(&self, letters: &[char]) -> Vec<Stretch> {
        distance::close(&self.quote, letters, most_errors(&self.quote))
    }

    /// What stands between the surroundings, if they are still there: the quotation was written anew.
    pub(super) fn replaced(&self, letters: &[char]) -> Vec<Stretch> {
        let is_within = |letter: &&char| **letter != BEYOND;
        let before: Vec<char> = self
            .before
            .iter()
            .rev()
            .filter(is_within)
            .copied()
            .collect();
        let mut after: Vec<char> = self.after.iter().filter(is_within).copied().collect();
        let whole = [before.as_slice(), &self.quote, &after].concat();
        let windows = distance::close(&whole, letters, most_errors(&whole));
        after.reverse();
        let inner = |window: Stretch| {
            let inside = &letters[window.start..window.end];
            let (_, first) = distance::to_beginning(&before, inside.iter());
            let (_, last) = distance::to_beginning(&after, inside.iter().rev());
            let (start, end) = (window.start + first, window.end - last);
            (start < end).then(|| Stretch {
                start,
                end,
                errors: distance::between(&self.quote, &letters[start..end]),
            })
        };
        windows.into_iter().filter_map(inner).collect()
    }

    /// The best of the places that `search` finds in the letters of a paragraph.
    pub(super) fn best(
        &self,
        page: &Page<'_>,
        search: impl Fn(&[char]) -> Vec<Stretch>,
    ) -> Option<Candidate> {
        let mut best: Option<Candidate> = None;
        for paragraph in 0..page.len() {
            let letters = page.letters(paragraph);
            let nearness = self.nearness(page, paragraph);
            for stretch in search(letters) {
                // Comparing the surroundings is most of the work; it is left out where it cannot help.
                let hope = self.certainty(nearness, &stretch, [0, 0]);
                if best.as_ref().is_some_and(|best| best.certainty > hope) {
                    continue;
                }
                let around = self.around(letters, &stretch);
                let certainty = self.certainty(nearness, &stretch, around);
                let candidate = Candidate {
                    paragraph,
                    stretch,
                    certainty,
                };
                if best
                    .as_ref()
                    .is_none_or(|best| best.rank() < candidate.rank())
                {
                    best = Some(candidate);
                }
            }
        }
        best
    }

    /// The differences of the surroundings: before, and behind.
    fn around(&self, letters: &[char], stretch: &Stretch) -> [usize; 2] {
        let beyond = || iter::repeat(&BEYOND);
        let before = letters[..stretch.start].iter().rev().chain(beyond());
        let after = letters[stretch.end..].iter().chain(beyond());
        [
            distance::to_beginning(&self.before, before).0,
            distance::to_beginning(&self.after, after).0,
        ]
    }

    /// Of a paragraph to the one that was quoted, in thousandths. One that stands unchanged somewhere is as near as can be.
    fn nearness(&self, page: &Page<'_>, paragraph: usize) -> usize {
        let is_unchanged = !self.anchor.hash.is_empty() && page.hash(paragraph) == self.anchor.hash;
        if is_unchanged {
            1000
        } else {
            likeness(self.anchor.paragraph.abs_diff(paragraph), page.len())
        }
    }

    fn certainty(&self, nearness: usize, stretch: &Stretch, around: [usize; 2]) -> Certainty {
        let [before, after] = around;
        let sum = QUOTE * likeness(stretch.errors, self.quote.len())
            + PREFIX * likeness(before, self.before.len())
            + SUFFIX * likeness(after, self.after.len())
            + POSITION * nearness;
        Certainty(sum / (QUOTE + PREFIX + SUFFIX + POSITION))
    }
}

impl Candidate {
    /// The surest; of equals that with fewer differences, then the first.
    pub(super) fn rank(&self) -> (Certainty, Reverse<usize>, Reverse<usize>) {
        let errors = Reverse(self.stretch.errors);
        (self.certainty, errors, Reverse(self.paragraph))
    }

    pub(super) fn sighting(&self, page: &Page<'_>) -> Sighting {
        let spot = Spot {
            paragraph: self.paragraph,
            range: page.source(self.paragraph, self.stretch.start..self.stretch.end),
        };
        match self.certainty {
            certainty if certainty < super::LEAST => Sighting::Orphan,
            certainty if certainty < super::SURE => Sighting::Moved(spot, certainty),
            certainty => Sighting::Found(spot, certainty),
        }
    }
}

/// The differences that a text of these letters may have.
fn most_errors(letters: &[char]) -> usize {
    MOST_ERRORS.min(letters.len() / 2)
}

/// How alike two texts are in thousandths, with so many differences in `length` letters. Nothing is like everything.
fn likeness(errors: usize, length: usize) -> usize {
    match length {
        0 => 1000,
        _ => 1000 - 1000 * errors.min(length) / length,
    }
}
