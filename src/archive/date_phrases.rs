//! Puts dates into words. The rules are common to all languages, the words are those of [`Words`]; days, months and
//! years of the Solar Hijri calendar are in `solar_phrases`.

use super::date_words::Words;
use edtf_core::{
    Bound, BoundDate, Date, DateField, Edtf, Interval, IntervalEndpoint, Precision, Set,
    SetElement, YearKind,
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

/// How a decade is said, “1980s”.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decade {
    Alone,
    /// “the 1980s”.
    InSentence,
}

/// How dates are to be said.
#[derive(Clone, Copy)]
pub(super) struct Say<'a> {
    pub(super) words: Words<'a>,
    pub(super) length: Length,
    pub(super) calendar: Calendar,
}

impl Say<'_> {
    pub(super) fn say(&self, value: &Edtf) -> String {
        match value {
            Edtf::Date(date) => self.date(date, Decade::Alone),
            Edtf::DateTime(stamp) => self.date(&stamp.date, Decade::Alone),
            Edtf::Interval(interval) => self.interval(interval),
            Edtf::Set(set) if self.is_brief() => {
                self.set(set, |date| self.year(date, Decade::Alone))
            }
            Edtf::Set(set) => self.set(set, |date| self.date(date, Decade::InSentence)),
        }
    }

    pub(super) fn is_brief(&self) -> bool {
        self.length == Length::Brief
    }

    pub(super) fn date(&self, date: &Date, decade: Decade) -> String {
        let plain = self.unqualified(date, decade);
        match self.length {
            Length::Full => {}
            Length::Brief if date.is_uncertain() => {
                return self.of_date("date-uncertain-short", &plain);
            }
            Length::Bare | Length::Brief => return plain,
        }
        let plain = if date.is_approximate() {
            self.of_date("date-about", &plain)
        } else {
            plain
        };
        if date.is_uncertain() {
            self.of_date("date-uncertain", &plain)
        } else {
            plain
        }
    }

    /// A phrase with one date in it.
    fn of_date(&self, name: &'static str, date: &str) -> String {
        self.words.phrase(name, [("date", date)])
    }

    fn unqualified(&self, date: &Date, decade: Decade) -> String {
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
                (false, true, None) => self.of_date("date-some-month-of", &year),
                (false, true, Some(_)) => self.of_date("date-some-day-of", &year),
                (false, false, _) => self.between(date),
            };
        };
        let Some(day) = date.day else {
            return self.month_and_year(date, number, &year);
        };
        match day.value() {
            Some(day) => self.whole_day(date, (day, number), &year),
            None if self.is_brief() => self.month_and_year(date, number, &year),
            None if day.digits == [None, None] => self.of_date(
                "date-some-day-of",
                &self.month_and_year(date, number, &year),
            ),
            None => self.between(date),
        }
    }

    fn month_and_year(&self, date: &Date, month: u8, year: &str) -> String {
        let solar = self.solar_span(date).map(|span| self.solar_months(span));
        solar.unwrap_or_else(|| self.words.month_and_year(&self.month(month), year))
    }

    fn whole_day(&self, date: &Date, (day, month): (u8, u8), year: &str) -> String {
        if let Some((day, _)) = self.solar_span(date) {
            return self.solar_day(day);
        }
        let day = self.words.day_and_month(day, &self.month(month));
        self.words.day_and_year(&day, year)
    }

    fn month(&self, number: u8) -> String {
        match self.length {
            Length::Brief => self.words.short_month(number),
            Length::Full | Length::Bare => self.words.month(number),
        }
    }

    /// The year, or the years that its unknown digits leave open.
    pub(super) fn year(&self, date: &Date, decade: Decade) -> String {
        if let Some(span) = self.solar_span(date) {
            return self.solar_year(date, span);
        }
        if let Some(year) = date.year.value() {
            return self.year_number(year);
        }
        self.year_left_open(date, decade)
    }

    /// The decade, or the first and the last year that a year with unknown digits may be.
    fn year_left_open(&self, date: &Date, decade: Decade) -> String {
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
            let name = match decade {
                Decade::Alone => "date-decade",
                Decade::InSentence => "date-decade-in-sentence",
            };
            let year = self.words.number(end(0));
            return self.words.phrase(name, [("year", &year)]);
        }
        let (first, last) = if negative {
            (-end(9), -end(0))
        } else {
            (end(0), end(9))
        };
        let (first, last) = (self.year_number(first), self.year_number(last));
        if self.is_brief() {
            self.words.range(&first, &last)
        } else {
            self.words.of_two("date-some-year", &first, &last)
        }
    }

    fn year_number(&self, year: i64) -> String {
        // EDTF counts the year before 1 as 0.
        if year > 0 {
            return self.words.number(year);
        }
        let year = self.words.number(1 - year);
        self.words.phrase("date-before-christ", [("year", &year)])
    }

    /// A date with unknown digits in the middle, by its first and last possible day or month.
    fn between(&self, date: &Date) -> String {
        if let Some(span) = self.solar_span(date) {
            return self.solar_between(date, span);
        }
        let bounds = Edtf::Date(*date).bounds();
        let (Bound::Date(first), Bound::Date(last)) = (bounds.earliest, bounds.latest) else {
            return self.year(date, Decade::Alone);
        };
        let words = self.words;
        if date.day.is_none() {
            let month = |day: BoundDate| {
                words.month_and_year(&self.month(day.month), &self.year_number(day.year))
            };
            return words.of_two("date-some-month", &month(first), &month(last));
        }
        let day = |day: BoundDate| {
            let start = words.day_and_month(day.day, &self.month(day.month));
            words.day_and_year(&start, &self.year_number(day.year))
        };
        words.of_two("date-some-day", &day(first), &day(last))
    }

    fn interval(&self, interval: &Interval) -> String {
        let decade = if self.is_brief() {
            Decade::Alone
        } else {
            Decade::InSentence
        };
        let pick = |brief, full| if self.is_brief() { brief } else { full };
        let from = |name, date: &Date| {
            let start = self.date(date, decade);
            self.words.phrase(name, [("start", &start)])
        };
        let until = |name, date: &Date| {
            let end = self.date(date, decade);
            self.words.phrase(name, [("end", &end)])
        };
        match (dated(&interval.start), dated(&interval.end)) {
            (Some(start), Some(end)) => self.range(start, end),
            (Some(start), None) if interval.end == IntervalEndpoint::Open => {
                from(pick("date-open-end-short", "date-open-end"), start)
            }
            (Some(start), None) => from(pick("date-unknown-end-short", "date-unknown-end"), start),
            (None, Some(end)) if interval.start == IntervalEndpoint::Open => {
                until("date-open-start", end)
            }
            (None, Some(end)) => until(pick("date-open-start", "date-unknown-start"), end),
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
            let year = |date| self.year(date, Decade::Alone);
            return words.range(&year(start), &year(end));
        }
        let last = self.date(end, Decade::InSentence);
        let is_said_once = same_year
            && self.is_plain(start)
            && self.is_plain(end)
            && start.precision() == end.precision();
        let first = if is_said_once {
            self.without_shared(start, end)
        } else {
            self.date(start, Decade::InSentence)
        };
        words.range(&first, &last)
    }

    /// The start of a range within a year, without what both ends share: “3” to 5 May 2026, “March” to May 2026.
    fn without_shared(&self, start: &Date, end: &Date) -> String {
        let number = |field: Option<DateField>| field.and_then(DateField::value);
        let (day, month) = (number(start.day), number(start.month));
        match (start.precision(), day) {
            (Precision::Day, Some(day)) if month == number(end.month) => self.day_alone(day),
            (Precision::Day, Some(day)) => {
                let month = month.map_or_else(String::new, |month| self.month(month));
                self.words.day_and_month(day, &month)
            }
            _ => month.map_or_else(String::new, |month| self.month(month)),
        }
    }

    /// A day whose month and year are said with another.
    pub(super) fn day_alone(&self, day: u8) -> String {
        let day = self.words.number(day.into());
        self.words.phrase("date-day-alone", [("day", &day)])
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
                SetElement::OnOrBefore(date) => self.of_date("date-or-earlier", &say(date)),
                SetElement::OnOrAfter(date) => self.of_date("date-or-later", &say(date)),
                SetElement::Range(first, last) if self.is_brief() => {
                    words.range(&say(first), &say(last))
                }
                SetElement::Range(first, last) => {
                    words.of_two("date-some-time", &say(first), &say(last))
                }
            })
            .collect();
        members.dedup();
        let last = members.pop().unwrap_or_default();
        let joined = |name, first: &str, second: &str| {
            words.phrase(name, [("first", first), ("second", second)])
        };
        let before = members.into_iter();
        let before = before.reduce(|all, next| joined("date-comma", &all, &next));
        before.map_or_else(|| last.clone(), |before| joined("date-or", &before, &last))
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

#[cfg(test)]
mod tests;
