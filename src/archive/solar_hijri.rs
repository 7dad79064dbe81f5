//! Days of the Solar Hijri calendar, by which Persian readers count. The arithmetic is that of
//! `calendrical_calculations`, on which ICU's Persian calendar is built too; `solar_phrases` makes the words.

use super::dates::Day;
use calendrical_calculations::gregorian::fixed_from_gregorian;
use calendrical_calculations::persian::fast_persian_from_fixed;

/// A day of the Solar Hijri calendar, which has been Iran's since 1304 (1925) and is counted back before that.
///
/// From 1178 (1799) to 3000 the arithmetic gives the days of the equinox; before, it can be a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SolarDay {
    /// From 1, the year that began in March 622.
    pub(super) year: i32,
    /// 1 to 12.
    pub(super) month: u8,
    /// 1 to 31.
    pub(super) day: u8,
}

impl SolarDay {
    /// The same day; nothing before the first year, which the calendar has no way to count.
    pub(super) fn of(day: Day) -> Option<Self> {
        let fixed = fixed_from_gregorian(day.year, day.month, day.day);
        let (year, month, day) = fast_persian_from_fixed(fixed).ok()?;
        (year > 0).then_some(Self { year, month, day })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The day of March on which each year from 1300 to 1450 begins, less 20. Two ways that have nothing in common with
    /// the arithmetic give the same days: the equinox at 52.5° east by Meeus (`convertdate` 2.5) and the table of leap
    /// years in K. M. Borkowski, “The Persian calendar for 3000 years” (1996).
    const NOWRUZ: &str = "1221122111211121112111211121112111211121111111111111111111111111111111111110111011101110111011101110111011100110011001100110011001100110011000100010001";

    fn solar(year: i32, month: u8, day: u8) -> Option<(i32, u8, u8)> {
        let solar = SolarDay::of(Day { year, month, day })?;
        Some((solar.year, solar.month, solar.day))
    }

    #[test]
    fn every_nowruz_of_a_century_and_a_half_is_on_its_day() {
        assert_eq!(NOWRUZ.len(), 151);
        for (year, day) in (1300..).zip(NOWRUZ.bytes()) {
            let nowruz = 20 + day - b'0';
            assert_eq!(solar(year + 621, 3, nowruz), Some((year, 1, 1)), "{year}");
            let eve = solar(year + 621, 3, nowruz - 1).expect("a day of the calendar");
            assert_eq!((eve.0, eve.1), (year - 1, 12), "{year}");
        }
    }

    #[test]
    fn days_that_are_known_by_both_dates() {
        for (gregorian, hijri) in [
            // The law that made it the calendar of Iran.
            ((1925, 3, 31), (1304, 1, 11)),
            ((1953, 8, 19), (1332, 5, 28)),
            ((1979, 2, 11), (1357, 11, 22)),
            ((1980, 9, 22), (1359, 6, 31)),
            ((1988, 7, 18), (1367, 4, 27)),
            ((2009, 6, 12), (1388, 3, 22)),
            ((2022, 9, 16), (1401, 6, 25)),
            ((2025, 3, 20), (1403, 12, 30)),
            ((2026, 2, 28), (1404, 12, 9)),
        ] {
            assert_eq!(solar(gregorian.0, gregorian.1, gregorian.2), Some(hijri));
        }
        assert_eq!(solar(622, 3, 21), Some((1, 1, 1)));
        assert_eq!(solar(622, 3, 20), None);
        assert_eq!(solar(-500, 1, 1), None);
    }

    proptest! {
        #[test]
        fn the_next_day_is_the_next_day(year in 700i32..9999, month in 1u8..=12, day in 1u8..=27) {
            let (one, next) = (Day { year, month, day }, Day { year, month, day: day + 1 });
            let one = SolarDay::of(one).expect("a day of the calendar");
            let next = SolarDay::of(next).expect("a day of the calendar");
            prop_assert!((1..=12).contains(&one.month) && (1..=31).contains(&one.day));
            prop_assert!(one < next);
            prop_assert!(next.day == one.day + 1 || (next.day == 1 && one.day >= 29));
        }
    }
}
