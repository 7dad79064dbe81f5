//! Finding words in a document: as they are typed, in any spelling that folds to the same, with a count.

use super::counting::number_of_all;
use super::document::{Anchor, Document};
use super::line::Line;
use super::page::Spot;
use super::sheet::Along;
use crate::locale::Message;
use crate::text::fold::{fold, fold_keeping_case};
use std::ops::Range;

/// Where the words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    pub part: usize,
    /// Bytes of the part's text.
    pub range: Range<usize>,
}

impl Match {
    pub fn anchor(&self) -> Anchor {
        Anchor {
            part: self.part,
            offset: self.range.start,
        }
    }
}

/// A search in a document.
#[derive(Clone, Debug, Default)]
pub struct Find {
    pub line: Line,
    matches: Vec<Match>,
    current: usize,
    /// What was on the screen when the search began.
    start: Spot,
}

impl Find {
    /// Begins a search at `start`.
    pub fn new(start: Spot) -> Self {
        Self {
            start,
            ..Self::default()
        }
    }

    pub fn start(&self) -> Spot {
        self.start
    }

    pub fn matches(&self) -> &[Match] {
        &self.matches
    }

    pub fn current(&self) -> Option<&Match> {
        self.matches.get(self.current)
    }

    /// "3 of 14", or that there is nothing; nothing is said before any word is typed.
    pub fn counter(&self) -> Option<Message> {
        match self.matches.len() {
            0 if self.line.is_empty() => None,
            0 => Some(Message::new("find-nothing")),
            all => Some(number_of_all(self.current + 1, all)),
        }
    }

    /// Looks again, after the words or the document changed; the current match is the first one from the start on.
    pub fn look(&mut self, document: &Document) {
        self.matches = all_matches(document, self.line.text());
        let from = self.start.anchor;
        self.current = self
            .matches
            .iter()
            .position(|m| m.anchor() >= from)
            .unwrap_or(0);
    }

    /// Goes to the next match and round at the ends; answers whether there is one.
    pub fn step(&mut self, along: Along) -> bool {
        let count = self.matches.len();
        if count == 0 {
            return false;
        }
        self.current = match along {
            Along::Forward => (self.current + 1) % count,
            Along::Backward => (self.current + count - 1) % count,
        };
        true
    }
}

/// Every match of `words`, in any spelling that folds to the same; if a capital letter is among them, case counts.
fn all_matches(document: &Document, words: &str) -> Vec<Match> {
    let folding = if words.chars().any(char::is_uppercase) {
        fold_keeping_case
    } else {
        fold
    };
    let words = folding(words);
    let mut matches = Vec::new();
    for (part, content) in document.parts().iter().enumerate() {
        let text = folding(&content.text);
        let found = text.find_all(&words).into_iter();
        matches.extend(found.map(|range| Match {
            part,
            range: text.source(range),
        }));
    }
    matches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::document::{Medium, Part, PartStyle};
    use crate::locale::Locale;
    use crate::text::layout::Direction;

    fn search(texts: &[&str], words: &str) -> Find {
        let parts = texts
            .iter()
            .map(|text| Part::new(PartStyle::Title, *text))
            .collect();
        let mut find = Find::new(Spot::default());
        find.line.insert(words);
        find.look(&Document::new(parts, Medium::default(), Direction::Auto));
        find
    }

    fn counter(find: &Find) -> String {
        let counter = find.counter();
        counter.map_or_else(String::new, |told| Locale::default().say(&told).to_string())
    }

    #[test]
    fn small_letters_find_both_and_capitals_only_themselves() {
        assert_eq!(counter(&search(&["Berlin and berlin"], "berlin")), "1 of 2");
        assert_eq!(counter(&search(&["Berlin and berlin"], "Berlin")), "1 of 1");
        assert_eq!(counter(&search(&["Berlin"], "Paris")), "not found");
        assert_eq!(counter(&search(&["Berlin"], "")), "");
    }

    #[test]
    fn a_capital_asks_for_case_and_for_nothing_else() {
        for (text, words) in [
            ("in İstanbul", "Istanbul"),
            ("KURFÜRSTENDAMM", "KURFURSTENDAMM"),
            ("Ærø", "Aero"),
            ("Łódź", "Lodz"),
            ("Köln", "Koeln"),
        ] {
            assert_eq!(counter(&search(&[text], words)), "1 of 1", "{words}");
        }
        assert_eq!(counter(&search(&["in istanbul"], "Istanbul")), "not found");
        assert_eq!(
            counter(&search(&["Kurfürstendamm"], "KURFURSTENDAMM")),
            "not found"
        );
    }

    #[test]
    fn the_search_goes_round() {
        let mut find = search(&["one two", "two"], "two");
        assert_eq!(find.current().map(|m| m.part), Some(0));
        assert!(find.step(Along::Backward));
        assert_eq!(
            (find.current().map(|m| m.part), counter(&find)),
            (Some(1), "2 of 2".to_owned())
        );
        assert!(find.step(Along::Forward));
        assert_eq!(counter(&find), "1 of 2");
    }
}
