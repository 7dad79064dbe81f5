//! Puts dates into words. The rules are common to all languages, the words are those of a [`Words`].

use super::date_words::Words;
use edtf_core::{
    Bound, Date, Edtf, Interval, IntervalEndpoint, Precision, Set, SetElement, YearKind,
};

/// The date in a sentence.
pub(super) fn long(value: &Edtf, words: &Words) -> String {
    let say = Say {
        words,
        months: &words.months,
        is_short: false,
    };
    match value {
        Edtf::Date(date) => say.date(date, words.decade),
        Edtf::DateTime(stamp) => say.date(&stamp.date, words.decade),
        Edtf::Interval(interval) => say.interval(interval),
        Edtf::Set(set) => say.set(set, |date| say.date(date, words.the_decade)),
    }
}

/// The date in a list: years alone where both ends are far apart, and no word for “about”.
pub(super) fn short(value: &Edtf, words: &Words) -> String {
    let say = Say {
        words,
        months: &words.short_months,
        is_short: true,
    };
    match value {
        Edtf::Date(date) => say.date(date, words.decade),
        Edtf::DateTime(stamp) => say.date(&stamp.date, words.decade),
        Edtf::Interval(interval) => say.interval(interval),
        Edtf::Set(set) => say.set(set, |date| say.year(date, words.decade)),
    }
}

struct Say<'a> {
    words: &'a Words,
    months: &'a [&'static str; 12],
    is_short: bool,
}

impl Say<'_> {
    fn date(&self, date: &Date, decade: &str) -> String {
        let plain = self.unqualified(date, decade);
        let words = self.words;
        if self.is_short {
            let doubtful = date.is_uncertain();
            return if doubtful {
                fill(words.uncertain_short, &plain, "")
            } else {
                plain
            };
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
            return if self.is_short {
                year
            } else {
                self.between(date)
            };
        }
        let Some(number) = month.value() else {
            let is_open = month.digits == [None, None]
                && date.day.is_none_or(|day| day.digits == [None, None]);
            return match (self.is_short, is_open, date.day) {
                (true, _, _) => year,
                (false, true, None) => fill(self.words.some_month_of, &year, ""),
                (false, true, Some(_)) => fill(self.words.some_day_of, &year, ""),
                (false, false, _) => self.between(date),
            };
        };
        let month = self.month(number);
        let month_and_year = fill(self.words.with_year, month, &year);
        let Some(day) = date.day else {
            return month_and_year;
        };
        match day.value() {
            Some(day) => fill(self.words.with_year, &self.day_and_month(day, month), &year),
            None if self.is_short => month_and_year,
            None if day.digits == [None, None] => fill(self.words.some_day_of, &month_and_year, ""),
            None => self.between(date),
        }
    }

    fn day_and_month(&self, day: u8, month: &str) -> String {
        fill(self.words.day_and_month, &day.to_string(), month)
    }

    fn month(&self, number: u8) -> &'static str {
        self.months
            .get(usize::from(number).wrapping_sub(1))
            .copied()
            .unwrap_or_default()
    }

    /// The year, or the years that its unknown digits leave open.
    fn year(&self, date: &Date, decade: &str) -> String {
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
            return fill(decade, &end(0).to_string(), "");
        }
        let (first, last) = if negative {
            (-end(9), -end(0))
        } else {
            (end(0), end(9))
        };
        let pattern = if self.is_short {
            self.words.range
        } else {
            self.words.some_year
        };
        fill(pattern, &self.year_number(first), &self.year_number(last))
    }

    fn year_number(&self, year: i64) -> String {
        // EDTF counts the year before 1 as 0.
        if year > 0 {
            year.to_string()
        } else {
            fill(self.words.before_christ, &(1 - year).to_string(), "")
        }
    }

    /// A date with unknown digits in the middle, by its first and last possible day or month.
    fn between(&self, date: &Date) -> String {
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
        let decade = if self.is_short {
            words.decade
        } else {
            words.the_decade
        };
        let pick = |brief, full| if self.is_short { brief } else { full };
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
        let same_year = start.year.value().is_some() && start.year.value() == end.year.value();
        if self.is_short && !same_year {
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
        let is_plain = |date: &Date| {
            let is_about = date.is_approximate() && !self.is_short;
            !is_about && !date.is_uncertain() && !date.has_unspecified() && date.month.is_some()
        };
        if !(same_year && is_plain(start) && is_plain(end) && start.precision() == end.precision())
        {
            return fill(words.range, &first, &last);
        }
        let number =
            |field: Option<edtf_core::DateField>| field.and_then(edtf_core::DateField::value);
        let month = number(start.month).map_or("", |month| self.month(month));
        // What both ends share is said once.
        let first = match (start.precision(), number(start.day)) {
            (Precision::Day, Some(day)) if number(start.month) == number(end.month) => {
                day.to_string()
            }
            (Precision::Day, Some(day)) => self.day_and_month(day, month),
            _ => month.to_owned(),
        };
        fill(words.range, &first, &last)
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
                    let pattern = if self.is_short {
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

fn fill(pattern: &str, first: &str, second: &str) -> String {
    pattern.replace("{1}", second).replace("{0}", first)
}
