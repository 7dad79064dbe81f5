//! The words that dates are said in: months, numbers and phrases of `locales/*/dates.ftl`, filled in. How they are put
//! together is in `date_phrases`.

use super::solar_hijri::SolarDay;
use crate::locale::Locale;

const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

const SHORT_MONTHS: [&str; 12] = [
    "month-short-january",
    "month-short-february",
    "month-short-march",
    "month-short-april",
    "month-short-may",
    "month-short-june",
    "month-short-july",
    "month-short-august",
    "month-short-september",
    "month-short-october",
    "month-short-november",
    "month-short-december",
];

const SOLAR_MONTHS: [&str; 12] = [
    "month-solar-farvardin",
    "month-solar-ordibehesht",
    "month-solar-khordad",
    "month-solar-tir",
    "month-solar-mordad",
    "month-solar-shahrivar",
    "month-solar-mehr",
    "month-solar-aban",
    "month-solar-azar",
    "month-solar-dey",
    "month-solar-bahman",
    "month-solar-esfand",
];

/// How one language says dates.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) locale: &'a Locale,
}

impl Words<'_> {
    /// The phrase of this name, filled with words that are worded already.
    pub(super) fn phrase<const N: usize>(
        self,
        name: &'static str,
        values: [(&'static str, &str); N],
    ) -> String {
        self.locale.piece(name, &values)
    }

    /// In the language's digits.
    pub(super) fn number(self, number: i64) -> String {
        let interface = self.locale.interface();
        interface.digits(&number.to_string())
    }

    /// The name of a month from 1 to 12, as a sentence has it; nothing for other numbers.
    pub(super) fn month(self, number: u8) -> String {
        self.named(&MONTHS, number)
    }

    /// The same as a list has it.
    pub(super) fn short_month(self, number: u8) -> String {
        self.named(&SHORT_MONTHS, number)
    }

    /// The month of the Solar Hijri calendar.
    pub(super) fn solar_month(self, day: SolarDay) -> String {
        self.named(&SOLAR_MONTHS, day.month)
    }

    fn named(self, months: &[&'static str; 12], number: u8) -> String {
        let name = months.get(usize::from(number).wrapping_sub(1));
        name.map(|name| self.phrase(name, [])).unwrap_or_default()
    }

    pub(super) fn day_and_month(self, day: u8, month: &str) -> String {
        let day = self.number(day.into());
        self.phrase("date-day-month", [("day", &day), ("month", month)])
    }

    /// `date` is a day and a month.
    pub(super) fn day_and_year(self, date: &str, year: &str) -> String {
        self.phrase("date-day-month-year", [("date", date), ("year", year)])
    }

    pub(super) fn month_and_year(self, month: &str, year: &str) -> String {
        self.phrase("date-month-year", [("month", month), ("year", year)])
    }

    pub(super) fn range(self, start: &str, end: &str) -> String {
        self.phrase("date-range", [("start", start), ("end", end)])
    }

    /// “some year between 1900 and 1999”, and what else lies between two dates or is one of them: `name` is a phrase
    /// with a first and a last of them.
    pub(super) fn of_two(self, name: &'static str, first: &str, last: &str) -> String {
        self.phrase(name, [("first", first), ("last", last)])
    }
}
