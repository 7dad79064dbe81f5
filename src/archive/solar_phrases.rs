//! Days, months and years of the Solar Hijri calendar in words.
//!
//! The archive's dates are Gregorian. A day is one day in both calendars; a Gregorian month lies in two months and a
//! year in two years of the other, of which either may be meant: both are said, with a slash between them.

use super::date_phrases::{Calendar, Say, fill};
use super::dates::day_of;
use super::solar_hijri::SolarDay;
use edtf_core::{Date, Edtf, Precision, YearKind};

/// A decade of the Gregorian calendar, which begins in the middle of another.
const YEARS: &str = "سال‌های {0} تا {1}";

/// The first and the last day of a date.
type Span = (SolarDay, SolarDay);

impl Say<'_> {
    /// The days of a date, if they are to be said by this calendar and it has them.
    pub(super) fn solar_span(&self, date: &Date) -> Option<Span> {
        if self.calendar == Calendar::Gregorian {
            return None;
        }
        let bounds = Edtf::Date(*date).bounds();
        let first = SolarDay::of(day_of(bounds.earliest)?)?;
        Some((first, SolarDay::of(day_of(bounds.latest)?)?))
    }

    /// “۹ اسفند ۱۴۰۴”.
    pub(super) fn solar_day(&self, day: SolarDay) -> String {
        let number = self.number(day.day.into());
        let start = fill(self.words.day_and_month, &number, day.month_name());
        fill(self.words.with_year, &start, &self.number(day.year.into()))
    }

    /// “بهمن/اسفند ۱۴۰۴”, “اسفند ۱۴۰۴/فروردین ۱۴۰۵”.
    pub(super) fn solar_months(&self, (first, last): Span) -> String {
        let with_year =
            |month: &str, year: i32| fill(self.words.with_year, month, &self.number(year.into()));
        if first.year == last.year {
            let months = either(first.month_name().to_owned(), last.month_name());
            return with_year(&months, last.year);
        }
        let month = |day: SolarDay| with_year(day.month_name(), day.year);
        either(month(first), &month(last))
    }

    /// “۱۴۰۴/۱۴۰۵”; the years between for a date with unknown digits.
    pub(super) fn solar_year(&self, date: &Date, (first, last): Span) -> String {
        let (first, last) = (
            self.number(first.year.into()),
            self.number(last.year.into()),
        );
        if !date.year.has_unspecified() {
            return either(first, &last);
        }
        let is_decade = matches!(
            date.year.kind,
            YearKind::Standard { digits, .. } if digits[..3].iter().all(Option::is_some)
        );
        let pattern = match (self.is_brief(), is_decade) {
            (true, _) => self.words.range,
            (false, true) => YEARS,
            (false, false) => self.words.some_year,
        };
        fill(pattern, &first, &last)
    }

    /// A date with unknown digits in the middle, by its first and last possible day or month.
    pub(super) fn solar_between(&self, date: &Date, (first, last): Span) -> String {
        if date.day.is_some() {
            return fill(
                self.words.some_day,
                &self.solar_day(first),
                &self.solar_day(last),
            );
        }
        let month = |day| self.solar_months((day, day));
        fill(self.words.some_month, &month(first), &month(last))
    }

    /// From one date to another; what both days share is said once.
    pub(super) fn solar_range(
        &self,
        (start, first): (&Date, Span),
        (end, last): (&Date, Span),
    ) -> String {
        let words = self.words;
        let is_day = |date| self.is_plain(date) && date.precision() == Precision::Day;
        let (one, other) = (first.0, last.0);
        if self.is_brief() && one.year != other.year {
            let (start, end) = (self.side_year(start, one), self.side_year(end, last.1));
            return fill(words.range, &start, &end);
        }
        if is_day(start) && is_day(end) && one.year == other.year {
            let mut begin = self.number(one.day.into());
            if one.month != other.month {
                begin = fill(words.day_and_month, &begin, one.month_name());
            }
            return fill(words.range, &begin, &self.solar_day(other));
        }
        let side = |date: &Date, day| {
            if date.year.has_unspecified() {
                self.side_year(date, day)
            } else {
                self.date(date, words.the_decade)
            }
        };
        fill(words.range, &side(start, first.0), &side(end, last.1))
    }

    /// The year at one end of a range: that of `day`, the outermost, where digits are unknown.
    fn side_year(&self, date: &Date, day: SolarDay) -> String {
        if date.year.has_unspecified() {
            self.number(day.year.into())
        } else {
            self.year(date, self.words.the_decade)
        }
    }
}

/// Both of what may be meant, or the one if they are the same.
fn either(first: String, last: &str) -> String {
    if first == last {
        first
    } else {
        fill("{0}/{1}", &first, last)
    }
}
