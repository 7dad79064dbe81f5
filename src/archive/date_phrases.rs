//! Puts dates into words. The rules are common to all languages, the words are those of a [`Words`]; days, months and
//! years of the Solar Hijri calendar are in `solar_phrases`.

use super::date_words::Words;
use edtf_core::{
    Bound, Date, Edtf, Interval, IntervalEndpoint, Precision, Set, SetElement, YearKind,
};

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// As in a sentence.
    Full,
    /// The same without “about” and “uncertain”, for a date beside one that says so.
    Bare,
    /// As in a list: years alone where both ends are far apart, and no word for “about”.
    Brief,
}

/// The calendar of days, months and years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Calendar {
    Gregorian,
    SolarHijri,
}

/// How dates are to be said.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub(super) words: &'a Words,
    pub(super) length: Length,
    pub(super) calendar: Calendar,
}

impl Say<'_> {
    pub(super) fn say(&self, value: &Edtf) -> String {
        let words = self.words;
        match value {
            Edtf::Date(date) => self.date(date, words.decade),
            Edtf::DateTime(stamp) => self.date(&stamp.date, words.decade),
            Edtf::Interval(interval) => self.interval(interval),
            Edtf::Set(set) if self.is_brief() => {
                self.set(set, |date| self.year(date, words.decade))
            }
            Edtf::Set(set) => self.set(set, |date| self.date(date, words.the_decade)),
        }
    }

    pub(super) fn is_brief(&self) -> bool {
        self.length == Length::Brief
    }

    pub(super) fn date(&self, date: &Date, decade: &str) -> String {
        let plain = self.unqualified(date, decade);
        let words = self.words;
        match self.length {
            Length::Full => {}
            Length::Brief if date.is_uncertain() => return fill(words.uncertain_short, &plain, ""),
            Length::Bare | Length::Brief => return plain,
        }
        let plain = if date.is_approximate() {
            fill(words.about, &plain, "")
        } else {
            plain
        };
        if date.is_uncertain() {
            fill(words.uncertain, &plain, "")
        } else {
            plain
        }
    }

    fn unqualified(&self, date: &Date, decade: &str) -> String {
        let year = self.year(date, decade);
        let Some(month) = date.month else {
            return year;
        };
        // A year with an unknown digit and a month is rare enough to be said by its bounds.
        if date.year.has_unspecified() {
            return if self.is_brief() {
                year
            } else {
                self.between(date)
            };
        }
        let Some(number) = month.value() else {
            let is_open = month.digits == [None, None]
                && date.day.is_none_or(|day| day.digits == [None, None]);
            return match (self.is_brief(), is_open, date.day) {
                (true, _, _) => year,
                (false, true, None) => fill(self.words.some_month_of, &year, ""),
                (false, true, Some(_)) => fill(self.words.some_day_of, &year, ""),
                (false, false, _) => self.between(date),
            };
        };
        let month_and_year = self.month_and_year(date, number, &year);
        let Some(day) = date.day else {
            return month_and_year;
        };
        match day.value() {
            Some(day) => self.whole_day(date, (day, number), &year),
            None if self.is_brief() => month_and_year,
            None if day.digits == [None, None] => fill(self.words.some_day_of, &month_and_year, ""),
            None => self.between(date),
        }
    }

    fn month_and_year(&self, date: &Date, month: u8, year: &str) -> String {
        let solar = self.solar_span(date).map(|span| self.solar_months(span));
        solar.unwrap_or_else(|| fill(self.words.with_year, self.month(month), year))
    }

    fn whole_day(&self, date: &Date, (day, month): (u8, u8), year: &str) -> String {
        if let Some((day, _)) = self.solar_span(date) {
            return self.solar_day(day);
        }
        let day = self.day_and_month(day, self.month(month));
        fill(self.words.with_year, &day, year)
    }

    fn day_and_month(&self, day: u8, month: &str) -> String {
        fill(self.words.day_and_month, &self.number(day.into()), month)
    }

    fn month(&self, number: u8) -> &'static str {
        let months = match self.length {
            Length::Brief => &self.words.short_months,
            Length::Full | Length::Bare => &self.words.months,
        };
        months
            .get(usize::from(number).wrapping_sub(1))
            .copied()
            .unwrap_or_default()
    }

    /// The year, or the years that its unknown digits leave open.
    pub(super) fn year(&self, date: &Date, decade: &str) -> String {
        if let Some(span) = self.solar_span(date) {
            return self.solar_year(date, span);
        }
        if let Some(year) = date.year.value() {
            return self.year_number(year);
        }
        let YearKind::Standard { negative, digits } = date.year.kind else {
            return String::new();
        };
        let end = |unknown: i64| {
            digits.iter().fold(0, |year, digit| {
                year * 10 + digit.map_or(unknown, i64::from)
            })
        };
        let is_decade = digits[3].is_none() && digits[..3].iter().all(Option::is_some) && !negative;
        if is_decade {
            return fill(decade, &self.number(end(0)), "");
        }
        let (first, last) = if negative {
            (-end(9), -end(0))
        } else {
            (end(0), end(9))
        };
        let pattern = if self.is_brief() {
            self.words.range
        } else {
            self.words.some_year
        };
        fill(pattern, &self.year_number(first), &self.year_number(last))
    }

    fn year_number(&self, year: i64) -> String {
        // EDTF counts the year before 1 as 0.
        if year > 0 {
            self.number(year)
        } else {
            fill(self.words.before_christ, &self.number(1 - year), "")
        }
    }

    /// In the language's digits.
    pub(super) fn number(&self, number: i64) -> String {
        let digits = number.to_string();
        let zero = u32::from(self.words.zero);
        let digit = |c: char| {
            c.to_digit(10)
                .and_then(|value| char::from_u32(zero + value))
        };
        digits.chars().map(|c| digit(c).unwrap_or(c)).collect()
    }

    /// A date with unknown digits in the middle, by its first and last possible day or month.
    fn between(&self, date: &Date) -> String {
        if let Some(span) = self.solar_span(date) {
            return self.solar_between(date, span);
        }
        let bounds = Edtf::Date(*date).bounds();
        let (Bound::Date(first), Bound::Date(last)) = (bounds.earliest, bounds.latest) else {
            return self.year(date, self.words.decade);
        };
        let month = |day: edtf_core::BoundDate| {
            fill(
                self.words.with_year,
                self.month(day.month),
                &self.year_number(day.year),
            )
        };
        if date.day.is_none() {
            return fill(self.words.some_month, &month(first), &month(last));
        }
        let day = |day: edtf_core::BoundDate| {
            let start = self.day_and_month(day.day, self.month(day.month));
            fill(self.words.with_year, &start, &self.year_number(day.year))
        };
        fill(self.words.some_day, &day(first), &day(last))
    }

    fn interval(&self, interval: &Interval) -> String {
        let words = self.words;
        let decade = if self.is_brief() {
            words.decade
        } else {
            words.the_decade
        };
        let pick = |brief, full| if self.is_brief() { brief } else { full };
        let side = |pattern, date: &Date| fill(pattern, &self.date(date, decade), "");
        match (dated(&interval.start), dated(&interval.end)) {
            (Some(start), Some(end)) => self.range(start, end),
            (Some(start), None) if interval.end == IntervalEndpoint::Open => {
                side(pick(words.open_end_short, words.open_end), start)
            }
            (Some(start), None) => side(pick(words.unknown_end_short, words.unknown_end), start),
            (None, Some(end)) if interval.start == IntervalEndpoint::Open => {
                side(words.open_start, end)
            }
            (None, Some(end)) => side(pick(words.open_start, words.unknown_start), end),
            // The parser refuses an interval without a date.
            (None, None) => String::new(),
        }
    }

    fn range(&self, start: &Date, end: &Date) -> String {
        let words = self.words;
        if let (Some(first), Some(last)) = (self.solar_span(start), self.solar_span(end)) {
            return self.solar_range((start, first), (end, last));
        }
        let same_year = start.year.value().is_some() && start.year.value() == end.year.value();
        if self.is_brief() && !same_year {
            return fill(
                words.range,
                &self.year(start, words.decade),
                &self.year(end, words.decade),
            );
        }
        let (first, last) = (
            self.date(start, words.the_decade),
            self.date(end, words.the_decade),
        );
        if !(same_year
            && self.is_plain(start)
            && self.is_plain(end)
            && start.precision() == end.precision())
        {
            return fill(words.range, &first, &last);
        }
        let number =
            |field: Option<edtf_core::DateField>| field.and_then(edtf_core::DateField::value);
        let month = number(start.month).map_or("", |month| self.month(month));
        // What both ends share is said once.
        let first = match (start.precision(), number(start.day)) {
            (Precision::Day, Some(day)) if number(start.month) == number(end.month) => {
                self.number(day.into())
            }
            (Precision::Day, Some(day)) => self.day_and_month(day, month),
            _ => month.to_owned(),
        };
        fill(words.range, &first, &last)
    }

    /// Whether a date is said by its month, with nothing before it.
    pub(super) fn is_plain(&self, date: &Date) -> bool {
        let is_qualified = match self.length {
            Length::Full => date.is_approximate() || date.is_uncertain(),
            Length::Bare => false,
            Length::Brief => date.is_uncertain(),
        };
        !is_qualified && !date.has_unspecified() && date.month.is_some()
    }

    fn set(&self, set: &Set, say: impl Fn(&Date) -> String) -> String {
        let words = self.words;
        let mut members: Vec<String> = set
            .elements
            .iter()
            .map(|element| match element {
                SetElement::Date(date) => say(date),
                SetElement::OnOrBefore(date) => fill(words.or_earlier, &say(date), ""),
                SetElement::OnOrAfter(date) => fill(words.or_later, &say(date), ""),
                SetElement::Range(first, last) => {
                    let pattern = if self.is_brief() {
                        words.range
                    } else {
                        words.some_time
                    };
                    fill(pattern, &say(first), &say(last))
                }
            })
            .collect();
        members.dedup();
        let last = members.pop().unwrap_or_default();
        let before = members
            .into_iter()
            .reduce(|all, next| fill(words.comma, &all, &next));
        before.map_or_else(|| last.clone(), |before| fill(words.or, &before, &last))
    }
}

fn dated(endpoint: &IntervalEndpoint) -> Option<&Date> {
    match endpoint {
        IntervalEndpoint::Date(date)
        | IntervalEndpoint::OnOrBefore(date)
        | IntervalEndpoint::OnOrAfter(date) => Some(date),
        IntervalEndpoint::Open | IntervalEndpoint::Unknown => None,
    }
}

pub(super) fn fill(pattern: &str, first: &str, second: &str) -> String {
    pattern.replace("{1}", second).replace("{0}", first)
}
