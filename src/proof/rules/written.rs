//! The numbers of a paragraph, as values: in digits of any set, with separators of any language, in either calendar.

use super::characters::zero;
use super::passage::Passage;
use std::ops::Range;

/// A number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) range: Range<usize>,
    /// In ASCII digits, in groups where a separator parts no thousands ("2", "30").
    groups: Vec<String>,
    /// Letters follow it at once: a decade ("1950s") or an ordinal, which other languages may write in words.
    has_ending: bool,
}

/// Above it, a number is written in digits in every language.
const IN_WORDS: u32 = 100;

/// Years of the Solar Hijri calendar that testimonies speak of.
const SOLAR: std::ops::RangeInclusive<u32> = 1250..=1450;
/// The Gregorian year in which a year of the Solar Hijri calendar begins, less that year.
const TO_GREGORIAN: u32 = 621;

impl Number {
    /// Whether a translation has to have it: large numbers and years are not written in words.
    pub(super) fn must_agree(&self) -> bool {
        let is_large = |group: &String| group.parse().is_ok_and(|value: u32| value > IN_WORDS);
        !self.has_ending && (self.groups.iter().any(is_large) || self.is_huge())
    }

    fn is_huge(&self) -> bool {
        self.groups.iter().any(|group| group.len() > 9)
    }

    /// Whether it says the same as `other`.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.groups == other.groups || self.is_solar(other) || other.is_solar(self)
    }

    /// Whether it is the year of the Solar Hijri calendar for a Gregorian year.
    fn is_solar(&self, gregorian: &Self) -> bool {
        match (self.year(), gregorian.year()) {
            (Some(solar), Some(year)) if SOLAR.contains(&solar) => {
                (solar + TO_GREGORIAN..=solar + TO_GREGORIAN + 1).contains(&year)
            }
            _ => false,
        }
    }

    fn year(&self) -> Option<u32> {
        match self.groups.as_slice() {
            [group] => group.parse().ok(),
            _ => None,
        }
    }
}

/// The numbers of a paragraph, those of footnotes left out.
pub(super) fn numbers(passage: &Passage<'_>) -> Vec<Number> {
    let mut numbers: Vec<Number> = Vec::new();
    let mut letters = passage.text.char_indices().peekable();
    while let Some(&(start, letter)) = letters.peek() {
        if zero(letter).is_none() || passage.is_note(start) {
            letters.next();
            continue;
        }
        let text = &passage.text[start..];
        let length = length_of(text);
        numbers.push(Number {
            range: start..start + length,
            groups: groups(&text[..length]),
            has_ending: passage
                .after(start + length)
                .is_some_and(char::is_alphabetic),
        });
        while letters.next_if(|(at, _)| *at < start + length).is_some() {}
    }
    numbers
}

/// Bytes of the number that a text begins with: digits, with single separators between digits.
fn length_of(text: &str) -> usize {
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let goes_on = letters
            .peek()
            .is_some_and(|(_, next)| zero(*next).is_some());
        if zero(letter).is_some() {
            end = at + letter.len_utf8();
        } else if !(is_separator(letter) && goes_on) {
            break;
        }
    }
    end
}

fn is_separator(letter: char) -> bool {
    matches!(
        letter,
        '.' | ',' | ':' | '٫' | '٬' | '،' | '\u{A0}' | '\u{202F}' | '’'
    )
}

/// A number in ASCII digits; separators before three digits part thousands, others part values.
fn groups(number: &str) -> Vec<String> {
    let ascii: String = number
        .chars()
        .map(|letter| match zero(letter) {
            Some(zero) => char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter),
            None => ' ',
        })
        .collect();
    let mut groups: Vec<String> = Vec::new();
    for group in ascii.split(' ') {
        match groups.last_mut().filter(|_| group.len() == 3) {
            Some(last) => last.push_str(group),
            None => groups.push(group.to_owned()),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(text: &str) -> Vec<Vec<String>> {
        let numbers = numbers(&Passage::new(text, "en"));
        numbers.into_iter().map(|number| number.groups).collect()
    }

    #[test]
    fn separators_of_every_language_part_thousands() {
        for text in [
            "30,000",
            "30.000",
            "۳۰٬۰۰۰",
            "٣٠٬٠٠٠",
            "30’000",
            "30\u{202F}000",
        ] {
            assert_eq!(values(text), [["30000"]], "{text}");
        }
    }

    #[test]
    fn hours_and_decimals_are_told_apart_from_thousands() {
        assert_eq!(values("at 2.30"), values("um 2:30"));
        assert_ne!(values("at 2.30"), values("230"));
    }

    #[test]
    fn a_year_is_the_same_in_both_calendars() {
        let year = |text: &str| numbers(&Passage::new(text, "fa")).remove(0);
        assert!(year("1988").is(&year("۱۳۶۷")) && year("1989").is(&year("۱۳۶۷")));
        assert!(!year("1990").is(&year("۱۳۶۷")));
    }
}
