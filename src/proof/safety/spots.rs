//! Codes and coordinates that stand for a few houses. What else tells of a person is in `particulars`.

use super::numbers::Digits;
use std::ops::Range;

/// Codes that stand for a few houses: SW1A 1AA, M5V 2T6.
pub(super) fn postcodes(text: &Digits, source: &str) -> Vec<Range<usize>> {
    let all = text.as_str();
    let mut words = all.split(' ').peekable();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.next() {
        let start = at + word.len()
            - word
                .trim_start_matches(|c: char| !c.is_alphanumeric())
                .len();
        at += word.len() + 1;
        let Some(next) = words.peek() else {
            break;
        };
        let next = next.trim_end_matches(|c: char| !c.is_alphanumeric());
        let first = &all[start..at - 1];
        let forms = (form(first), form(next));
        let is_british = matches!(
            forms.0.as_str(),
            "a9" | "a99" | "aa9" | "aa99" | "a9a" | "aa9a"
        ) && forms.1 == "9aa";
        let is_canadian = forms.0 == "a9a" && forms.1 == "9a9";
        let range = start..at + next.len();
        let written = &source[text.source(range.clone())];
        let has_small = written.chars().any(char::is_lowercase);
        if (is_british || is_canadian) && !has_small {
            found.push(range);
        }
    }
    found
}

/// A word with `a` for every Latin letter and `9` for every digit.
fn form(word: &str) -> String {
    let sign = |c: char| match c {
        'a'..='z' => 'a',
        '0'..='9' => '9',
        other => other,
    };
    word.chars().map(sign).collect()
}

/// Two numbers with four digits behind the point: a spot of ten metres.
pub(super) fn coordinates(text: &Digits) -> Vec<Range<usize>> {
    let runs = text.runs();
    let mut found = Vec::new();
    for four in runs.windows(4) {
        let between = |index: usize| text.text(&(four[index].end..four[index + 1].start));
        let are_degrees = four[0].len() <= 3 && four[2].len() <= 3;
        let are_exact = four[1].len() >= 4 && four[3].len() >= 4;
        let is_parted = matches!(between(1).trim(), "," | "" | "،" | ";" | "n" | "n,");
        if between(0) == "." && between(2) == "." && is_parted && are_degrees && are_exact {
            found.push(four[0].start..four[3].end);
        }
    }
    found
}
