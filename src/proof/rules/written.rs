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
    /// What the word behind it makes of it.
    unit: Unit,
}

/// What a number counts, by the word behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// Thousands or more, as powers of ten.
    Power(usize),
    /// Of an hour, in twelve hours or in twenty-four.
    Clock,
    /// Of a month of the Solar Hijri calendar.
    SolarDay,
    Other,
}

/// Above it, a number is written in digits in every language.
const IN_WORDS: u32 = 100;

/// Years of the Solar Hijri calendar that testimonies speak of.
const SOLAR: std::ops::RangeInclusive<u32> = 1250..=1450;
/// The Gregorian year in which a year of the Solar Hijri calendar begins, less that year.
const TO_GREGORIAN: u32 = 621;

/// Words behind a number that multiply it by a power of ten.
const POWERS: &[(usize, &[&str])] = &[
    (3, &["thousand", "tausend", "هزار", "ألف", "آلاف", "هەزار"]),
    (
        6,
        &[
            "million",
            "millions",
            "millionen",
            "mio",
            "میلیون",
            "مليون",
            "ملايين",
            "ملیۆن",
        ],
    ),
    (
        9,
        &[
            "billion",
            "billions",
            "milliarde",
            "milliarden",
            "mrd",
            "میلیارد",
            "مليار",
            "مليارات",
            "ملیار",
        ],
    ),
];
/// Words behind an hour.
const CLOCK: &[&str] = &["am", "pm", "uhr", "o’clock", "o'clock"];
/// Mehr, which German has as a word, is left out.
const SOLAR_MONTHS: &[&str] = &[
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
    "farvardin",
    "ordibehesht",
    "khordad",
    "tir",
    "mordad",
    "shahrivar",
    "aban",
    "azar",
    "dey",
    "bahman",
    "esfand",
];

impl Unit {
    /// That of the word which a blank, a hyphen or nothing parts from the number that ends before byte `at`.
    fn behind(passage: &Passage<'_>, at: usize) -> Self {
        let rest = passage.text[at..].trim_start_matches(['.', ' ', '-', '\u{A0}', '\u{202F}']);
        if ["a.m", "p.m", "A.M", "P.M"]
            .iter()
            .any(|half| rest.starts_with(half))
        {
            return Self::Clock;
        }
        let start = passage.text.len() - rest.len();
        let word = passage.word_at(start);
        let word = word
            .map_or("", |word| &passage.text[start..word.end])
            .to_lowercase();
        let power = POWERS
            .iter()
            .find(|(_, words)| words.contains(&word.as_str()));
        match power {
            Some((power, _)) => Self::Power(*power),
            None if CLOCK.contains(&word.as_str()) => Self::Clock,
            None if SOLAR_MONTHS.contains(&word.as_str()) => Self::SolarDay,
            None => Self::Other,
        }
    }
}

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
        self.is_written_as(other)
            || self.is_other_year(other)
            || self.is_sum(other)
            || self.is_hour(other)
    }

    /// Whether its digits are those of `other`.
    pub(super) fn is_written_as(&self, other: &Self) -> bool {
        self.groups == other.groups && (self.unit == other.unit || !self.is_power(other))
    }

    fn is_power(&self, other: &Self) -> bool {
        [self, other]
            .map(|number| number.unit)
            .iter()
            .all(|unit| matches!(unit, Unit::Power(_)))
    }

    /// Whether one is the year in the other's calendar.
    pub(super) fn is_other_year(&self, other: &Self) -> bool {
        self.is_solar(other) || other.is_solar(self)
    }

    /// Whether it is the year of the Solar Hijri calendar for a Gregorian year.
    fn is_solar(&self, gregorian: &Self) -> bool {
        match (self.value(), gregorian.value()) {
            (Some(solar), Some(year)) if SOLAR.contains(&solar) => {
                (solar + TO_GREGORIAN..=solar + TO_GREGORIAN + 1).contains(&year)
            }
            _ => false,
        }
    }

    /// Whether the word behind it is a month of the Solar Hijri calendar.
    pub(super) fn is_solar_day(&self) -> bool {
        self.unit == Unit::SolarDay
    }

    /// Whether it can be the day of a month.
    pub(super) fn is_day(&self) -> bool {
        self.value().is_some_and(|value| (1..=31).contains(&value))
    }

    /// Whether both come to the same with the words behind them: “1.5 million” and “1,500,000”.
    fn is_sum(&self, other: &Self) -> bool {
        let has_power = [self, other]
            .iter()
            .any(|number| matches!(number.unit, Unit::Power(_)));
        has_power && self.sum().is_some_and(|sum| other.sum() == Some(sum))
    }

    /// The digits of its sum without the zeros at its end, and how many those are; nothing where it is a fraction or a date.
    fn sum(&self) -> Option<(String, usize)> {
        let power = match self.unit {
            Unit::Power(power) => power,
            _ => 0,
        };
        let (digits, zeros) = match self.groups.as_slice() {
            [whole] => (whole.clone(), power),
            [whole, part] => (format!("{whole}{part}"), power.checked_sub(part.len())?),
            _ => return None,
        };
        let bare = digits.trim_end_matches('0');
        let zeros = zeros + digits.len() - bare.len();
        Some((bare.trim_start_matches('0').to_owned(), zeros))
    }

    /// Whether both are the same hour of one half of the day or the other.
    fn is_hour(&self, other: &Self) -> bool {
        let is_clock = [self, other]
            .iter()
            .any(|number| number.unit == Unit::Clock);
        let hours = self.hour().zip(other.hour());
        hours.is_some_and(|((one, minutes), (two, others))| {
            minutes == others && (one == two || is_clock && one % 12 == two % 12)
        })
    }

    /// Its hour and minutes, if it can be a time.
    fn hour(&self) -> Option<(u32, u32)> {
        let (hour, minutes) = match self.groups.as_slice() {
            _ if matches!(self.unit, Unit::Power(_)) => return None,
            [hour] => (hour, "0"),
            [hour, minutes] if minutes.len() == 2 => (hour, minutes.as_str()),
            _ => return None,
        };
        let (hour, minutes) = (hour.parse().ok()?, minutes.parse().ok()?);
        (hour <= 24 && minutes < 60).then_some((hour, minutes))
    }

    fn value(&self) -> Option<u32> {
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
            unit: Unit::behind(passage, start + length),
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

    fn are_same(one: &str, other: &str) -> bool {
        let number = |text: &str| numbers(&Passage::new(text, "en")).remove(0);
        number(one).is(&number(other)) && number(other).is(&number(one))
    }

    #[test]
    fn words_of_thousands_and_millions_are_counted() {
        for (one, other) in [
            ("80,000", "۸۰ هزار"),
            ("1.5 million", "1.500.000"),
            ("1.5 million", "۱٫۵ میلیون"),
            ("2 billion", "2.000 Millionen"),
            ("1.50 million", "1,5 Mio."),
        ] {
            assert!(are_same(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("80,000", "۸ هزار"),
            ("1.5 million", "15.000.000"),
            ("5 million", "5 Milliarden"),
            ("1.5", "15"),
        ] {
            assert!(!are_same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn hours_are_the_same_in_both_halves_of_a_day() {
        assert!(are_same("5.30 p.m.", "17:30 Uhr") && are_same("12 a.m.", "0 Uhr"));
        assert!(are_same("5 p.m.", "17.00 Uhr"));
        assert!(!are_same("5.30 p.m.", "17:20 Uhr") && !are_same("5", "17"));
    }
}
