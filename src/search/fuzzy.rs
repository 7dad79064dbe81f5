//! The fuzzy filter over titles, people, places, themes, original-script names and keywords.
//!
//! A query is words, all of which must be found, each in one field: at the start of a word best, inside one next,
//! with a slip of the finger after that, and as scattered letters last. `'exact`, `^start`, `end$` and `!not` are
//! understood as in fzf. Both sides are folded first, so that spelling variants are equal.

use crate::archive::catalogue::{Card, Catalogue};
use crate::archive::model::StoryId;
use crate::text::fold::{Folded, fold};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use std::ops::Range;

/// Letters of a word times letters of a field up to which the matcher looks for the best way to find the one in the
/// other; beyond, where no title or name is, the first way will do.
const LARGEST_MATRIX: usize = 64 * 1024;

/// A story that a query found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub story: StoryId,
    /// Higher is better; comparable within one query only.
    pub score: i64,
    /// Bytes of the title that the query's words matched, ascending and apart from each other.
    pub title: Vec<Range<usize>>,
    /// Where a word was found that the title does not have, so that a list can say why it has this story.
    pub beside: Option<Beside>,
}

/// A match in another field than the title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The index of the field in [`Card::search`].
    pub field: usize,
    /// Bytes of the field.
    pub ranges: Vec<Range<usize>>,
}

/// The catalogue, folded for searching. The first field of a card is its title.
pub struct Finder {
    cards: Vec<Vec<Folded>>,
    matcher: SkimMatcherV2,
}

impl std::fmt::Debug for Finder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Finder")
            .field("cards", &self.cards.len())
            .finish_non_exhaustive()
    }
}

/// How well a word of the query stands in a field; the order is that of the ranks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Scattered,
    Slip,
    Inside,
    WordStart,
    Word,
}

/// A word of the query found in a field.
struct Found {
    rank: Rank,
    /// Of letters that belong together, by `fuzzy-matcher`; 0 where the rank says it all.
    score: i64,
    /// Bytes of the folded field.
    ranges: Vec<Range<usize>>,
}

impl Found {
    fn at(rank: Rank, range: Range<usize>) -> Self {
        Self {
            rank,
            score: 0,
            ranges: vec![range],
        }
    }
}

/// A word of the query, folded, and where it is to stand.
enum Wanted {
    Anywhere(Folded),
    Exact(Folded),
    AtStart(Folded),
    AtEnd(Folded),
    /// From the start to the end.
    Whole(Folded),
}

/// What the query says of a word.
enum Term {
    With(Wanted),
    Without(Wanted),
}

impl Finder {
    pub fn new(catalogue: &Catalogue) -> Self {
        let fields = |card: &Card| card.search.iter().map(|field| fold(field)).collect();
        Self {
            cards: catalogue.cards.iter().map(fields).collect(),
            matcher: SkimMatcherV2::default()
                .ignore_case()
                .element_limit(LARGEST_MATRIX),
        }
    }

    /// All of `among`, in their order, as the hits of an empty query.
    pub fn all(among: &[StoryId]) -> Vec<Hit> {
        let hits = among.iter().map(|story| Hit {
            story: *story,
            score: 0,
            title: Vec::new(),
            beside: None,
        });
        hits.collect()
    }

    /// The stories among `among` that have every word of `query`, the best first; all of them, in their order, for
    /// an empty query.
    pub fn search(&self, query: &str, among: &[StoryId]) -> Vec<Hit> {
        let terms: Vec<Term> = query.split_whitespace().filter_map(term).collect();
        let mut hits: Vec<Hit> = among
            .iter()
            .filter_map(|story| self.score(*story, &terms))
            .collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.score));
        hits
    }

    fn score(&self, story: StoryId, terms: &[Term]) -> Option<Hit> {
        let fields = self.cards.get(story.index())?;
        let mut hit = Hit {
            story,
            score: 0,
            title: Vec::new(),
            beside: None,
        };
        for term in terms {
            let wanted = match term {
                Term::With(wanted) => wanted,
                Term::Without(wanted) if self.best(fields, wanted).is_some() => return None,
                Term::Without(_) => continue,
            };
            let (field, found) = self.best(fields, wanted)?;
            hit.score += score_of(field, &found);
            let source = |range| fields[field].source(range);
            let ranges = found.ranges.into_iter().map(source);
            if field == 0 {
                hit.title.extend(ranges);
            } else if hit.beside.is_none() {
                let ranges = joined(ranges.collect());
                hit.beside = Some(Beside { field, ranges });
            }
        }
        hit.title = joined(hit.title);
        Some(hit)
    }

    /// The field in which the word stands best; the earlier one of equals.
    fn best(&self, fields: &[Folded], wanted: &Wanted) -> Option<(usize, Found)> {
        let found = fields.iter().enumerate().filter_map(|(index, field)| {
            let found = self.find(field, wanted)?;
            Some((index, found))
        });
        found.max_by_key(|(index, found)| score_of(*index, found))
    }

    fn find(&self, field: &Folded, wanted: &Wanted) -> Option<Found> {
        let at = |range| Found::at(Rank::WordStart, range);
        match wanted {
            Wanted::Anywhere(word) => as_written(field, word)
                .or_else(|| with_a_slip(field.as_str(), word.as_str()))
                .or_else(|| self.scattered(field.as_str(), word.as_str())),
            Wanted::Exact(word) => as_written(field, word),
            Wanted::AtStart(word) => field.find_at_start(word).map(at),
            Wanted::AtEnd(word) => field.find_at_end(word).map(at),
            Wanted::Whole(word) => {
                let all = |range: &Range<usize>| range.end == field.as_str().len();
                let range = field.find_at_start(word).filter(all)?;
                Some(Found::at(Rank::Word, range))
            }
        }
    }

    /// The letters in order, not much farther apart than twice their number: more would find everything.
    fn scattered(&self, field: &str, word: &str) -> Option<Found> {
        let letters = word.chars().count();
        if letters < 3 {
            return None;
        }
        let (score, indices) = self.matcher.fuzzy_indices(field, word)?;
        let (first, last) = (indices.first()?, indices.last()?);
        if last - first >= 2 * letters + 2 {
            return None;
        }
        let at: Vec<(usize, char)> = field.char_indices().collect();
        let byte = |index: &usize| at.get(*index).map(|(byte, c)| *byte..byte + c.len_utf8());
        let ranges = indices.iter().filter_map(byte).collect();
        Some(Found {
            rank: Rank::Scattered,
            score,
            ranges,
        })
    }
}

/// Reads a term. An operator whose word is still to come asks for nothing, so that the list does not blink empty
/// while it is typed.
fn term(text: &str) -> Option<Term> {
    let (is_unwanted, rest) = cut(text, str::strip_prefix, '!');
    let (is_exact, rest) = cut(rest, str::strip_prefix, '\'');
    let (at_start, rest) = cut(rest, str::strip_prefix, '^');
    let (at_end, rest) = cut(rest, str::strip_suffix, '$');
    let word = fold(rest);
    if word.is_empty() {
        return None;
    }
    let wanted = match (at_start, at_end) {
        (true, true) => Wanted::Whole(word),
        (true, false) => Wanted::AtStart(word),
        (false, true) => Wanted::AtEnd(word),
        // Letters scattered about are too weak a reason to hide a story.
        (false, false) if is_exact || is_unwanted => Wanted::Exact(word),
        (false, false) => Wanted::Anywhere(word),
    };
    Some(if is_unwanted {
        Term::Without(wanted)
    } else {
        Term::With(wanted)
    })
}

/// Whether `text` has `mark` at the end that `strip` looks at, and what is left without it.
fn cut(text: &str, strip: fn(&str, char) -> Option<&str>, mark: char) -> (bool, &str) {
    strip(text, mark).map_or((false, text), |rest| (true, rest))
}

/// The rank goes first, then the field, then how well the letters hang together.
fn score_of(field: usize, found: &Found) -> i64 {
    let rank = found.rank as i64;
    let field = 50 - i64::try_from(field).unwrap_or(50).min(50);
    rank * 100_000 + field * 1_000 + found.score.clamp(0, 999)
}

fn as_written(field: &Folded, word: &Folded) -> Option<Found> {
    let text = field.as_str();
    let rank = |range: &Range<usize>| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let starts = !letter(text[..range.start].chars().next_back());
        let ends = !letter(text[range.end..].chars().next());
        match (
            starts || field.is_parted(range.start),
            ends || field.is_parted(range.end),
        ) {
            (true, true) => Rank::Word,
            (true, false) => Rank::WordStart,
            (false, _) => Rank::Inside,
        }
    };
    let found = field.find_all(word).into_iter();
    let (rank, range) = found
        .map(|range| (rank(&range), range))
        .min_by_key(|(rank, _)| std::cmp::Reverse(*rank))?;
    Some(Found::at(rank, range))
}

/// A word of the field that one slip turns into `word` (a letter wrong, too many, missing, or two swapped); two slips
/// from eight letters on.
fn with_a_slip(field: &str, word: &str) -> Option<Found> {
    let letters = word.chars().count();
    let slips = match letters {
        0..=3 => return None,
        4..=7 => 1,
        _ => 2,
    };
    let mut end = 0;
    for part in field.split(|c: char| !c.is_alphanumeric()) {
        let at = end + field[end..].find(part).unwrap_or(0);
        end = at + part.len();
        // A word that goes on after what was typed so far counts as well.
        let typed: String = part.chars().take(letters).collect();
        // Lengths first: to compare a long part letter by letter takes time and memory by the square.
        let near = |candidate: &str| {
            candidate.chars().count().abs_diff(letters) <= slips
                && strsim::damerau_levenshtein(candidate, word) <= slips
        };
        let same_start = part.chars().next() == word.chars().next();
        if near(part) || (same_start && near(&typed)) {
            return Some(Found::at(Rank::Slip, at..end));
        }
    }
    None
}

/// Ranges in order, with those that touch made one.
fn joined(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| (range.start, range.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match joined.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => joined.push(range),
        }
    }
    joined
}

#[cfg(test)]
mod tests;
