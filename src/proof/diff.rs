//! What changed between two states of a text: paragraphs beside each other, and in those that changed, the words.

use crate::text::pieces;
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::BTreeMap;
use std::ops::Range;

/// What became of a paragraph. Paragraphs are counted from 0, each in its own text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Same {
        old: usize,
        new: usize,
    },
    Added {
        new: usize,
    },
    Removed {
        old: usize,
    },
    Changed {
        old: usize,
        new: usize,
        words: Vec<Run>,
    },
}

/// What became of words of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Same,
    Added,
    Removed,
    /// Other words stand there.
    Replaced,
}

/// Words that share a fate, with the bytes they take in each of the two paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    pub fate: Fate,
    pub old: Range<usize>,
    pub new: Range<usize>,
}

/// The least likeness, in hundredths, of two paragraphs that are the same one, changed.
const LIKE: usize = 40;
/// Pairs of paragraphs in one gap that are compared; in a larger gap they are paired by their order.
const PAIRS: usize = 10_000;
/// Pairs of words that are compared, at most; beyond that a paragraph was written anew.
const WORDS: usize = 20_000_000;

/// What changed from the paragraphs `old` to the paragraphs `new`, in the order of both.
pub fn paragraphs(old: &[&str], new: &[&str]) -> Vec<Change> {
    let mut changes = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let (before, after) = (op.old_range(), op.new_range());
        match op {
            DiffOp::Equal { .. } => {
                let same = before.zip(after);
                changes.extend(same.map(|(old, new)| Change::Same { old, new }));
            }
            DiffOp::Delete { .. } => changes.extend(before.map(|old| Change::Removed { old })),
            DiffOp::Insert { .. } => changes.extend(after.map(|new| Change::Added { new })),
            DiffOp::Replace { .. } => fill(&mut changes, (old, before), (new, after)),
        }
    }
    changes
}

/// What changed from the words of one paragraph to those of another.
pub fn words(old: &str, new: &str) -> Vec<Run> {
    let (before, after): (Vec<&str>, Vec<&str>) = (pieces(old).collect(), pieces(new).collect());
    if before != after && before.len().saturating_mul(after.len()) > WORDS {
        return vec![Run::new(0..old.len(), 0..new.len())];
    }
    let (old_starts, new_starts) = (starts(&before), starts(&after));
    let mut runs: Vec<Run> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        let bytes = |range: Range<usize>, starts: &[usize]| starts[range.start]..starts[range.end];
        let was = bytes(op.old_range(), &old_starts);
        let is = bytes(op.new_range(), &new_starts);
        let is_same = matches!(op, DiffOp::Equal { .. });
        // A lone blank between changed words is no comfort to a reader.
        let is_blank = is_same && old[was.clone()].trim().is_empty();
        let is_last = was.end == old.len() && is.end == new.len();
        let run = if is_same && !(is_blank && !runs.is_empty() && !is_last) {
            Run {
                fate: Fate::Same,
                old: was,
                new: is,
            }
        } else {
            Run::new(was, is)
        };
        match runs.last_mut() {
            Some(last) if last.fate != Fate::Same && run.fate != Fate::Same => {
                *last = Run::new(last.old.start..run.old.end, last.new.start..run.new.end);
            }
            _ => runs.push(run),
        }
    }
    runs
}

impl Run {
    /// Words that are not the same.
    fn new(old: Range<usize>, new: Range<usize>) -> Self {
        let fate = match (old.is_empty(), new.is_empty()) {
            (true, _) => Fate::Added,
            (false, true) => Fate::Removed,
            (false, false) => Fate::Replaced,
        };
        Self { fate, old, new }
    }
}

/// Where each piece begins, and the end.
fn starts(pieces: &[&str]) -> Vec<usize> {
    let mut at = 0;
    let mut starts = vec![0];
    starts.extend(pieces.iter().map(|piece| {
        at += piece.len();
        at
    }));
    starts
}

/// Tells which paragraphs of a gap are the same one, changed, and which were taken out or put in.
fn fill(
    changes: &mut Vec<Change>,
    (old, before): (&[&str], Range<usize>),
    (new, after): (&[&str], Range<usize>),
) {
    let pairs = pair(&old[before.clone()], &new[after.clone()]);
    let (mut next_old, mut next_new) = (before.start, after.start);
    for (was, is) in pairs {
        let (was, is) = (before.start + was, after.start + is);
        changes.extend((next_old..was).map(|old| Change::Removed { old }));
        changes.extend((next_new..is).map(|new| Change::Added { new }));
        let words = words(old[was], new[is]);
        changes.push(Change::Changed {
            old: was,
            new: is,
            words,
        });
        (next_old, next_new) = (was + 1, is + 1);
    }
    changes.extend((next_old..before.end).map(|old| Change::Removed { old }));
    changes.extend((next_new..after.end).map(|new| Change::Added { new }));
}

/// The pairs of paragraphs that are most alike together, in the order of both.
fn pair(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len().saturating_mul(new.len()) > PAIRS {
        return (0..old.len().min(new.len()))
            .map(|index| (index, index))
            .collect();
    }
    let (before, after): (Vec<_>, Vec<_>) = (
        old.iter().map(|text| bag(text)).collect(),
        new.iter().map(|text| bag(text)).collect(),
    );
    let like = |was: usize, is: usize| {
        Some(likeness(&before[was], &after[is])).filter(|like| *like >= LIKE)
    };
    // best[was][is] is the most likeness to be had from the paragraphs from these on.
    let mut best = vec![vec![0; new.len() + 1]; old.len() + 1];
    for was in (0..old.len()).rev() {
        for is in (0..new.len()).rev() {
            let paired = like(was, is).map_or(0, |like| like + best[was + 1][is + 1]);
            best[was][is] = paired.max(best[was + 1][is]).max(best[was][is + 1]);
        }
    }
    let (mut was, mut is, mut pairs) = (0, 0, Vec::new());
    while was < old.len() && is < new.len() {
        if like(was, is).is_some_and(|like| like + best[was + 1][is + 1] == best[was][is]) {
            pairs.push((was, is));
            (was, is) = (was + 1, is + 1);
        } else if best[was + 1][is] == best[was][is] {
            was += 1;
        } else {
            is += 1;
        }
    }
    pairs
}

/// How often each word of a paragraph stands in it.
fn bag(text: &str) -> BTreeMap<&str, usize> {
    let mut bag = BTreeMap::new();
    for piece in pieces(text).filter(|piece| !piece.trim().is_empty()) {
        *bag.entry(piece).or_default() += 1;
    }
    bag
}

/// How many hundredths of the words of both are in both.
fn likeness(old: &BTreeMap<&str, usize>, new: &BTreeMap<&str, usize>) -> usize {
    let count = |bag: &BTreeMap<&str, usize>| bag.values().sum::<usize>();
    let both = old
        .iter()
        .map(|(word, count)| new.get(word).map_or(0, |other| *count.min(other)));
    200 * both.sum::<usize>() / (count(old) + count(new)).max(1)
}

#[cfg(test)]
mod tests;
