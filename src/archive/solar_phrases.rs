//! Days, months and years of the Solar Hijri calendar in words.
//!
//! The archive's dates are Gregorian. A day is one day in both calendars; a Gregorian month lies in two months and a
//! year in two years of the other, of which either may be meant: both are said, with a slash between them.

use super::date_phrases::{Calendar, Decade, Say};
use super::dates::day_of;
use super::solar_hijri::SolarDay;
use edtf_core::{Date, Edtf, Precision, YearKind};

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
        let month = self.words.solar_month(day);
        let start = self.words.day_and_month(day.day, &month);
        let year = self.words.number(day.year.into());
        self.words.day_and_year(&start, &year)
    }

    /// “بهمن/اسفند ۱۴۰۴”, “اسفند ۱۴۰۴/فروردین ۱۴۰۵”.
    pub(super) fn solar_months(&self, (first, last): Span) -> String {
        let month = |day| self.words.solar_month(day);
        let with_year = |month: &str, day: SolarDay| {
            let year = self.words.number(day.year.into());
            self.words.month_and_year(month, &year)
        };
        if first.year == last.year {
            return with_year(&self.either(month(first), &month(last)), last);
        }
        let last = with_year(&month(last), last);
        self.either(with_year(&month(first), first), &last)
    }

    /// “۱۴۰۴/۱۴۰۵”; the years between for a date with unknown digits.
    pub(super) fn solar_year(&self, date: &Date, (first, last): Span) -> String {
        let words = self.words;
        let (first, last) = (
            words.number(first.year.into()),
            words.number(last.year.into()),
        );
        if !date.year.has_unspecified() {
            return self.either(first, &last);
        }
        let is_decade = matches!(
            date.year.kind,
            YearKind::Standard { digits, .. } if digits[..3].iter().all(Option::is_some)
        );
        match (self.is_brief(), is_decade) {
            (true, _) => words.range(&first, &last),
            // A decade of the Gregorian calendar begins in the middle of one of this.
            (false, true) => words.of_two("date-decade-solar", &first, &last),
            (false, false) => words.of_two("date-some-year", &first, &last),
        }
    }

    /// A date with unknown digits in the middle, by its first and last possible day or month.
    pub(super) fn solar_between(&self, date: &Date, (first, last): Span) -> String {
        let words = self.words;
        if date.day.is_some() {
            let (first, last) = (self.solar_day(first), self.solar_day(last));
            return words.of_two("date-some-day", &first, &last);
        }
        let month = |day| self.solar_months((day, day));
        words.of_two("date-some-month", &month(first), &month(last))
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
            return words.range(&start, &end);
        }
        if is_day(start) && is_day(end) && one.year == other.year {
            let begin = if one.month == other.month {
                self.day_alone(one.day)
            } else {
                words.day_and_month(one.day, &words.solar_month(one))
            };
            return words.range(&begin, &self.solar_day(other));
        }
        let side = |date: &Date, day| {
            if date.year.has_unspecified() {
                self.side_year(date, day)
            } else {
                self.date(date, Decade::InSentence)
            }
        };
        words.range(&side(start, first.0), &side(end, last.1))
    }

    /// The year at one end of a range: that of `day`, the outermost, where digits are unknown.
    fn side_year(&self, date: &Date, day: SolarDay) -> String {
        if date.year.has_unspecified() {
            self.words.number(day.year.into())
        } else {
            self.year(date, Decade::InSentence)
        }
    }

    /// Both of what may be meant, or the one if they are the same.
    fn either(&self, first: String, second: &str) -> String {
        if first == second {
            return first;
        }
        let both = [("first", first.as_str()), ("second", second)];
        self.words.phrase("date-either-of-two", both)
    }
}
