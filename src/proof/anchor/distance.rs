//! Differences between letters: where a pattern stands in a text with few of them (Sellers, 1980), and how many there are
//! to the beginning of a text. A difference is a letter too many, too few, or another one.

use super::page::Stretch;

/// The places where `pattern`, which has a letter, stands as it is.
pub(super) fn exact(pattern: &[char], text: &[char]) -> Vec<Stretch> {
    let Some(last) = text.len().checked_sub(pattern.len()) else {
        return Vec::new();
    };
    (0..=last)
        .filter(|&start| text[start..].starts_with(pattern))
        .map(|start| Stretch {
            start,
            end: start + pattern.len(),
            errors: 0,
        })
        .collect()
}

/// The cheapest way to read the first letters of the pattern up to a letter of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    errors: usize,
    /// Where in the text the pattern begins.
    start: usize,
}

impl Way {
    fn longer(self, errors: usize) -> Self {
        Self {
            errors: self.errors + errors,
            ..self
        }
    }
}

/// The places where `pattern` stands with at most `most` differences: of those that end beside each other, the closest.
///
/// Only the part of each column is computed that can still lead to a place (Ukkonen, 1985).
pub(super) fn close(pattern: &[char], text: &[char], most: usize) -> Vec<Stretch> {
    let length = pattern.len();
    let never = Way {
        errors: most + 1,
        start: 0,
    };
    // Before any text, the first letters of the pattern are all missing.
    let mut column: Vec<Way> = (0..=length)
        .map(|errors| Way { errors, start: 0 })
        .collect();
    let mut reach = most.min(length);
    let mut ends: Vec<(usize, Way)> = Vec::new();
    for (at, letter) in text.iter().enumerate() {
        let mut diagonal = column[0];
        column[0] = Way {
            errors: 0,
            start: at + 1,
        };
        let last = (reach + 1).min(length);
        for row in 1..=last {
            let left = if row > reach { never } else { column[row] };
            let same = usize::from(pattern[row - 1] != *letter);
            let way = diagonal
                .longer(same)
                .min(column[row - 1].longer(1))
                .min(left.longer(1));
            diagonal = left;
            column[row] = way;
        }
        reach = last;
        while column[reach].errors > most {
            reach -= 1;
        }
        if reach == length && column[length].start <= at {
            ends.push((at + 1, column[length]));
        }
    }
    closest(&ends)
}

/// Of ends beside each other the closest, and of those as close the last, so that a mark behind the quotation stays out only
/// if it costs.
fn closest(ends: &[(usize, Way)]) -> Vec<Stretch> {
    let errors = |index: usize| ends.get(index).map(|(end, way)| (*end, way.errors));
    let is_closest = |&index: &usize| {
        let (end, own) = (ends[index].0, ends[index].1.errors);
        let before = index.checked_sub(1).and_then(errors);
        let before = before.filter(|(other, _)| other + 1 == end);
        let after = errors(index + 1).filter(|(other, _)| end + 1 == *other);
        before.is_none_or(|(_, errors)| errors >= own)
            && after.is_none_or(|(_, errors)| errors >= own)
    };
    (0..ends.len())
        .filter(is_closest)
        .map(|index| {
            let (end, way) = ends[index];
            Stretch {
                start: way.start,
                end,
                errors: way.errors,
            }
        })
        .collect()
}

/// The beginning of `text` that is most like `pattern`: its differences and its length, the shortest of several.
pub(super) fn to_beginning<'a>(
    pattern: &[char],
    text: impl Iterator<Item = &'a char>,
) -> (usize, usize) {
    // A beginning twice as long as the pattern has as many differences as one of no length.
    let text: Vec<&char> = text.take(2 * pattern.len()).collect();
    let ways = beginnings(pattern, &text).into_iter().zip(0..);
    ways.min().unwrap_or_default()
}

/// The differences between two texts.
pub(super) fn between(pattern: &[char], text: &[char]) -> usize {
    let text: Vec<&char> = text.iter().collect();
    let row = beginnings(pattern, &text);
    row.last().copied().unwrap_or_default()
}

/// The differences between `pattern` and each beginning of `text`, from the empty one on.
fn beginnings(pattern: &[char], text: &[&char]) -> Vec<usize> {
    let mut row: Vec<usize> = (0..=text.len()).collect();
    for (index, letter) in pattern.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, other) in text.iter().enumerate() {
            let above = row[column + 1];
            let same = usize::from(letter != *other);
            row[column + 1] = (diagonal + same).min(above + 1).min(row[column] + 1);
            diagonal = above;
        }
    }
    row
}
