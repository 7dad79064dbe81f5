//! Which paragraphs of a text are not those that somebody read.

use super::super::fingerprint::Mark;

/// Pairs of paragraphs that are compared, at most; a text that differs in more is new.
const PAIRS: usize = 1 << 22;

/// What has changed between two states of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// The paragraphs of the present text that are new or changed, from 0, ascending.
    pub paragraphs: Vec<u32>,
    /// Paragraphs of the present text.
    pub of: usize,
    /// Paragraphs of the former text that have no counterpart and no changed paragraph in their place.
    pub removed: usize,
}

impl Changes {
    /// Compares what was read with what stands there now.
    pub fn between(before: &[Mark], now: &[Mark]) -> Self {
        let same = common(before, now);
        let is_new = |index: &usize| !same.contains(index);
        let paragraphs = (0..now.len())
            .filter(is_new)
            .filter_map(|index| u32::try_from(index).ok());
        let mut paragraphs: Vec<u32> = paragraphs.collect();
        let lost = before.len() - same.len();
        let mut removed = lost.saturating_sub(paragraphs.len());
        if paragraphs.is_empty() && removed == 0 {
            // The texts differ, and yet their marks agree: two of them look alike by chance. Nothing tells which.
            paragraphs = (0..now.len())
                .filter_map(|index| u32::try_from(index).ok())
                .collect();
            removed = 0;
        }
        Self {
            paragraphs,
            of: now.len(),
            removed,
        }
    }

    /// How much there is to read again.
    pub(super) fn extent(&self) -> (usize, usize) {
        (self.paragraphs.len(), self.removed)
    }
}

/// The indices in `now` of a longest common subsequence.
fn common(before: &[Mark], now: &[Mark]) -> Vec<usize> {
    let alike = |(a, b): &(&Mark, &Mark)| a == b;
    let start = before.iter().zip(now).take_while(alike).count();
    let (before, rest) = (&before[start..], &now[start..]);
    let end = before
        .iter()
        .rev()
        .zip(rest.iter().rev())
        .take_while(alike)
        .count();
    let middle = &rest[..rest.len() - end];
    let inner = longest(&before[..before.len() - end], middle);
    let inner = inner.into_iter().map(|index| index + start);
    (0..start)
        .chain(inner)
        .chain(now.len() - end..now.len())
        .collect()
}

/// The same for two texts that differ at both ends.
fn longest(before: &[Mark], now: &[Mark]) -> Vec<usize> {
    if before.len().saturating_mul(now.len()) > PAIRS {
        return Vec::new();
    }
    let width = now.len() + 1;
    // lengths[i * width + j]: how long the longest one of before[i..] and now[j..] is.
    let mut lengths = vec![0_u32; (before.len() + 1) * width];
    for i in (0..before.len()).rev() {
        for j in (0..now.len()).rev() {
            let at = i * width + j;
            lengths[at] = if before[i] == now[j] {
                lengths[at + width + 1] + 1
            } else {
                lengths[at + width].max(lengths[at + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut indices = Vec::new();
    while i < before.len() && j < now.len() {
        let at = i * width + j;
        if before[i] == now[j] {
            indices.push(j);
            (i, j) = (i + 1, j + 1);
        } else if lengths[at + width] >= lengths[at + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    indices
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marks(text: &str) -> Vec<Mark> {
        text.chars().map(|c| Mark::of(&c.to_string())).collect()
    }

    fn changed(before: &str, now: &str) -> (Vec<u32>, usize) {
        let changes = Changes::between(&marks(before), &marks(now));
        assert_eq!(changes.of, now.chars().count());
        (changes.paragraphs, changes.removed)
    }

    #[test]
    fn only_what_was_touched_is_to_be_read_again() {
        assert_eq!(changed("abcdef", "abXdef"), (vec![2], 0), "one changed");
        assert_eq!(changed("abc", "aXYbc"), (vec![1, 2], 0), "two put in");
        assert_eq!(changed("abcd", "ad"), (vec![], 2), "two taken out");
        assert_eq!(changed("abcd", "aXd"), (vec![1], 1), "two became one");
        assert_eq!(changed("abcd", "bacd").0.len(), 1, "one moved");
        assert_eq!(
            changed("", "ab"),
            (vec![0, 1], 0),
            "nothing is known of before"
        );
    }

    #[test]
    fn a_text_whose_marks_agree_by_chance_is_read_again_as_a_whole() {
        assert_eq!(changed("abc", "abc"), (vec![0, 1, 2], 0));
    }

    proptest! {
        #[test]
        fn what_is_called_unchanged_stood_there_before_in_this_order(before in "[a-d]{0,12}", now in "[a-d]{0,12}") {
            let kept = common(&marks(&before), &marks(&now));
            prop_assert!(kept.is_sorted_by(|a, b| a < b));
            let now: Vec<char> = now.chars().collect();
            let mut left = before.chars();
            prop_assert!(kept.iter().all(|index| left.any(|c| c == now[*index])));
        }

        #[test]
        fn as_little_as_possible_is_called_changed(text in "[a-z]{1,12}", holes in proptest::collection::vec(any::<bool>(), 12)) {
            let kept: String = text.chars().zip(&holes).filter(|(_, hole)| !**hole).map(|(c, _)| c).collect();
            prop_assert_eq!(common(&marks(&text), &marks(&kept)).len(), kept.len(), "nothing was put in");
            prop_assert_eq!(common(&marks(&kept), &marks(&text)).len(), kept.len(), "nothing was taken out");
        }
    }
}
