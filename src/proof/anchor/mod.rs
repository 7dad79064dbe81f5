//! The place of a remark: a quotation with its surroundings, found again when the text has changed.
//!
//! A quotation is looked for as the W3C's text quote selector has it (Web Annotation Data Model, 4.2.4), in a text folded
//! as for a search and without its spaces, and places are weighed as the client of Hypothesis weighs them. `page` prepares
//! a text, `distance` counts the differences. The hash of a paragraph comes from the caller, who has it for verdicts too.

mod distance;
mod page;

pub use page::Page;

use crate::text::cursor;
use crate::text::normal::nfc;
use page::Stretch;
use std::cmp::Reverse;
use std::iter;
use std::ops::Range;

/// Code points of the text before and behind a quotation that are kept with it, at most.
pub const CONTEXT: usize = 32;
/// The differences that a quotation may have, at most; also at most half of its letters.
const MOST_ERRORS: usize = 256;

/// What parts of a place count for, as Hypothesis has it.
const QUOTE: usize = 50;
const PREFIX: usize = 20;
const SUFFIX: usize = 20;
const POSITION: usize = 2;

/// Under this certainty nothing was found.
const LEAST: Certainty = Certainty(450);
/// Under this certainty a person has to confirm the place.
const SURE: Certainty = Certainty(900);

/// A paragraph of a text, as remarks see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph<'a> {
    /// The logical text.
    pub text: &'a str,
    /// Eight hexadecimal digits of the hash of the text; of nothing if the caller has none.
    pub hash: &'a str,
}

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// From 0.
    pub paragraph: usize,
    /// Bytes of the paragraph's logical text.
    pub range: Range<usize>,
}

/// What is kept of a spot. All texts are in NFC and in logical order, and no cluster is cut.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    pub quote: String,
    /// At most [`CONTEXT`] code points of the paragraph before the quotation.
    pub prefix: String,
    /// At most [`CONTEXT`] code points of the paragraph behind it.
    pub suffix: String,
    /// Where the paragraph stood, from 0: a hint.
    pub paragraph: usize,
    /// The hash of the paragraph: a hint too.
    pub hash: String,
}

/// How sure a place is, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Certainty(pub usize);

/// What came of looking for an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sighting {
    Found(Spot, Certainty),
    /// Perhaps here: to be shown with a question mark until a person confirms it.
    Moved(Spot, Certainty),
    /// Nowhere; to be shown all the same, beside the text.
    Orphan,
}

impl Sighting {
    pub fn spot(&self) -> Option<&Spot> {
        match self {
            Self::Found(spot, _) | Self::Moved(spot, _) => Some(spot),
            Self::Orphan => None,
        }
    }
}

impl Anchor {
    /// The anchor of a spot, which is widened to whole clusters; nothing if the spot is empty or not in the text.
    pub fn new(paragraphs: &[Paragraph<'_>], spot: &Spot) -> Option<Self> {
        let paragraph = paragraphs.get(spot.paragraph)?;
        let text = paragraph.text;
        let whole = text.get(spot.range.clone())?;
        if whole.trim().is_empty() {
            return None;
        }
        let start = cluster_start(text, spot.range.start);
        let end = cluster_end(text, spot.range.end);
        Some(Self {
            quote: nfc(&text[start..end]).into_owned(),
            prefix: last_of(&text[..start]),
            suffix: first_of(&text[end..]),
            paragraph: spot.paragraph,
            hash: paragraph.hash.to_owned(),
        })
    }

    /// Looks for the place in a text that may have changed: as it was quoted, and if that is nowhere with its surroundings,
    /// with differences, or between its surroundings.
    pub fn find(&self, page: &Page<'_>) -> Sighting {
        let wanted = Wanted::new(self);
        if wanted.quote.is_empty() {
            return Sighting::Orphan;
        }
        let exact = wanted.best(page, |letters| distance::exact(&wanted.quote, letters));
        let best = match exact {
            Some(best) if best.certainty >= SURE => Some(best),
            exact => {
                let close = wanted.best(page, |letters| wanted.close(letters));
                let replaced = wanted.best(page, |letters| wanted.replaced(letters));
                let candidates = [exact, close, replaced].into_iter().flatten();
                candidates.max_by_key(Candidate::rank)
            }
        };
        best.map_or(Sighting::Orphan, |best| best.sighting(page))
    }
}

/// An anchor, folded as the page is.
struct Wanted<'a> {
    anchor: &'a Anchor,
    quote: Vec<char>,
    /// Away from the quotation, as what is behind it.
    before: Vec<char>,
    after: Vec<char>,
}

/// What lies beyond the ends of a paragraph. It has a length, for a heading has little else that tells it from a sentence.
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
struct Candidate {
    paragraph: usize,
    stretch: Stretch,
    certainty: Certainty,
}

impl<'a> Wanted<'a> {
    fn new(anchor: &'a Anchor) -> Self {
        Self {
            anchor,
            quote: page::letters(&anchor.quote),
            before: surroundings(&anchor.prefix, Side::Before),
            after: surroundings(&anchor.suffix, Side::After),
        }
    }

    /// The places where the quotation stands with differences.
    fn close(&self, letters: &[char]) -> Vec<Stretch> {
        distance::close(&self.quote, letters, most_errors(&self.quote))
    }

    /// What stands between the surroundings, if they are still there: the quotation was written anew.
    fn replaced(&self, letters: &[char]) -> Vec<Stretch> {
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
    fn best(&self, page: &Page<'_>, search: impl Fn(&[char]) -> Vec<Stretch>) -> Option<Candidate> {
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
    fn rank(&self) -> (Certainty, Reverse<usize>, Reverse<usize>) {
        let errors = Reverse(self.stretch.errors);
        (self.certainty, errors, Reverse(self.paragraph))
    }

    fn sighting(&self, page: &Page<'_>) -> Sighting {
        let spot = Spot {
            paragraph: self.paragraph,
            range: page.source(self.paragraph, self.stretch.start..self.stretch.end),
        };
        match self.certainty {
            certainty if certainty < LEAST => Sighting::Orphan,
            certainty if certainty < SURE => Sighting::Moved(spot, certainty),
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

/// The start of the cluster that holds byte `at`.
fn cluster_start(text: &str, at: usize) -> usize {
    let end = cluster_end(text, at);
    if end == at {
        at
    } else {
        cursor::before(text, end)
    }
}

/// The end of the cluster that byte `at` cuts; `at` itself between two clusters.
fn cluster_end(text: &str, at: usize) -> usize {
    let mut end = 0;
    while end < at {
        end = cursor::after(text, end);
    }
    end
}

/// The last clusters of `text` in NFC, of at most [`CONTEXT`] code points.
fn last_of(text: &str) -> String {
    let mut start = text.len();
    let mut length = 0;
    while start > 0 {
        let before = cursor::before(text, start);
        length += nfc(&text[before..start]).chars().count();
        if length > CONTEXT {
            break;
        }
        start = before;
    }
    nfc(&text[start..]).into_owned()
}

/// The first clusters of `text` in NFC, of at most [`CONTEXT`] code points.
fn first_of(text: &str) -> String {
    let mut end = 0;
    let mut length = 0;
    while end < text.len() {
        let after = cursor::after(text, end);
        length += nfc(&text[end..after]).chars().count();
        if length > CONTEXT {
            break;
        }
        end = after;
    }
    nfc(&text[..end]).into_owned()
}

#[cfg(test)]
mod survival;
#[cfg(test)]
mod tests;
