//! The place of a remark: a quotation with its surroundings, found again when the text has changed.
//!
//! A quotation is looked for as the W3C's text quote selector has it (Web Annotation Data Model, 4.2.4), in a text folded
//! as for a search and without its spaces, and places are weighed as the client of Hypothesis weighs them. `page` prepares
//! a text, `wanted` weighs its places, `distance` counts the differences. The hash of a paragraph comes from the caller, who has it for verdicts too.

mod distance;
mod page;
mod wanted;

pub use page::Page;

use crate::text::cursor;
use crate::text::normal::nfc;
use page::Stretch;
use std::ops::Range;
use wanted::{Candidate, Wanted};

/// Code points of the text before and behind a quotation that are kept with it, at most.
pub const CONTEXT: usize = 32;
/// Letters of a quotation that is looked for with differences, at most. A longer one is found where it stands as it was: more
/// would take the length of the text times its own.
const LONGEST: usize = 2_000;
/// Under this certainty nothing was found. Surroundings that stand unchanged in their paragraph reach it alone, and a person is
/// asked about what they enclose.
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

/// A way to look for an anchor in the letters of a paragraph.
type Search<'a> = fn(&Wanted<'a>, &[char]) -> Vec<Stretch>;

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
        let searches: [Search<'_>; 3] = [Wanted::exact, Wanted::close, Wanted::replaced];
        let affordable = if wanted.quote.len() > LONGEST { 1 } else { 3 };
        let mut best: Option<Candidate> = None;
        // From the cheapest to the dearest, until one is sure.
        for search in &searches[..affordable] {
            let found = wanted.best(page, |letters| search(&wanted, letters));
            best = best.into_iter().chain(found).max_by_key(Candidate::rank);
            if best.as_ref().is_some_and(|best| best.certainty >= SURE) {
                break;
            }
        }
        best.map_or(Sighting::Orphan, |best| best.sighting(page))
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
