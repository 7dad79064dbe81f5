//! Dates as the archive writes them: EDTF strings (ISO 8601-2, levels 0 and 1, and the level-2 set `[a,b]`), kept as
//! written, shown in words, sorted by their earliest day. `date_phrases` makes the words, `solar_hijri` knows the other
//! calendar.

use super::date_phrases::{Calendar, Length, Say};
use super::date_words::Words;
use super::solar_hijri::SolarDay;
use crate::locale::{Interface, Locale, Message};
use crate::text::Clean;
use calendrical_calculations::gregorian::gregorian_from_fixed;
use calendrical_calculations::rata_die::RataDie;
use edtf_core::{Bound, Edtf, IntervalEndpoint, Precision, SetElement, SetKind, YearKind};

/// A calendar day, Gregorian, in the order of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl Day {
    /// The day that begins so many days after 1 January 1970. One that no calendar reaches is the last that it does.
    pub fn after_1970(days: i64) -> Self {
        const FIRST: i64 = 719_163;
        let day = RataDie::new(FIRST.saturating_add(days.clamp(-FIRST, 1 << 30)));
        let (year, month, day) = gregorian_from_fixed(day).unwrap_or((i32::MAX, 12, 31));
        Self { year, month, day }
    }
}

/// An EDTF date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    edtf: String,
    value: Edtf,
    earliest: Option<Day>,
    latest: Option<Day>,
}

impl Date {
    /// Reads an EDTF string; the error says why to the writer of the file.
    pub fn parse(edtf: &str) -> Result<Self, Message> {
        let value = Edtf::parse(edtf).map_err(|error| explain(edtf, &error))?;
        refuse_unused(&value)?;
        let bounds = value.bounds();
        Ok(Self {
            edtf: edtf.to_owned(),
            value,
            earliest: day_of(bounds.earliest),
            latest: day_of(bounds.latest),
        })
    }

    /// As written in the file.
    pub fn edtf(&self) -> &str {
        &self.edtf
    }

    /// Its first possible day; nothing where the start is unknown or open.
    pub fn earliest(&self) -> Option<Day> {
        self.earliest
    }

    /// Its last possible day; nothing where the end is unknown or open.
    pub fn latest(&self) -> Option<Day> {
        self.latest
    }

    /// In words: "28 February 2026", "about 2022", "January 2026 to today"; in Persian by the Solar Hijri calendar with
    /// the Gregorian date beside it.
    pub fn words_in(&self, locale: &Locale) -> Clean {
        let said = |length, calendar| self.said(locale, length, calendar);
        // The calendar has no years before its first; what is left is the Gregorian date.
        if calendar_of(locale) == Calendar::Gregorian || self.is_before_hijra() {
            return Clean::from(said(Length::Full, Calendar::Gregorian));
        }
        let solar = said(Length::Full, Calendar::SolarHijri);
        let gregorian = said(Length::Bare, Calendar::Gregorian);
        let both = [("date", solar.as_str()), ("gregorian", gregorian.as_str())];
        Clean::from(Words { locale }.phrase("date-both-calendars", both))
    }

    /// In words short enough for a list: "28 Feb 2026", "1958 to 2021"; in Persian by the Solar Hijri calendar alone,
    /// which is all that a list has room for.
    pub fn short_in(&self, locale: &Locale) -> Clean {
        Clean::from(self.said(locale, Length::Brief, calendar_of(locale)))
    }

    /// The same as [`Self::short_in`] where there is room for more: in Persian by both calendars.
    pub fn facts_in(&self, locale: &Locale) -> Clean {
        match calendar_of(locale) {
            Calendar::Gregorian => self.short_in(locale),
            Calendar::SolarHijri => self.words_in(locale),
        }
    }

    fn said(&self, locale: &Locale, length: Length, calendar: Calendar) -> String {
        let say = Say {
            words: Words { locale },
            length,
            calendar,
        };
        say.say(&self.value)
    }

    /// Whether a day of the date has no place in the Solar Hijri calendar.
    fn is_before_hijra(&self) -> bool {
        let ends = [self.earliest, self.latest].into_iter().flatten();
        ends.into_iter().any(|day| SolarDay::of(day).is_none())
    }
}

/// The calendar that readers of the language count by.
fn calendar_of(locale: &Locale) -> Calendar {
    match locale.interface() {
        Interface::Persian => Calendar::SolarHijri,
        Interface::English | Interface::German | Interface::Arabic | Interface::Sorani => {
            Calendar::Gregorian
        }
    }
}

pub(super) fn day_of(bound: Bound) -> Option<Day> {
    match bound {
        Bound::Date(date) => {
            let year = i32::try_from(date.year).ok()?;
            Some(Day {
                year,
                month: date.month,
                day: date.day,
            })
        }
        Bound::NegativeInfinity | Bound::PositiveInfinity | Bound::Unknown => None,
    }
}

/// Says in our words what the parser found.
fn explain(edtf: &str, error: &edtf_core::ParseError) -> Message {
    let has_clock = edtf
        .split_once('T')
        .is_some_and(|(day, _)| day.ends_with(|c: char| c.is_ascii_digit()));
    if has_clock {
        return Message::new(CLOCK);
    }
    let parts: Vec<&str> = edtf.split(['.', '/', '-']).collect();
    if parts.len() == 3 && parts[2].len() == 4 {
        return Message::new("date-fault-order");
    }
    let year = edtf.trim_start_matches(['[', '.', '/', '-']);
    let year = year
        .bytes()
        .take_while(|&b| b.is_ascii_digit() || b == b'X')
        .count();
    if year != 4 {
        return Message::new("date-fault-year");
    }
    if edtf.contains("..") && !edtf.contains('/') && !edtf.starts_with('[') {
        return Message::new("date-fault-open");
    }
    let message = error.message;
    if message.contains("day is out of range") {
        return Message::new("date-fault-day");
    }
    if message.contains("month") {
        return Message::new("date-fault-month");
    }
    if message.contains("precedes") || message.contains("before") {
        return Message::new("date-fault-backwards");
    }
    let before = edtf.get(..error.offset).unwrap_or_default();
    Message::new("date-fault-after").outside("before", before)
}

const CLOCK: &str = "date-fault-clock";

/// Refuses what EDTF has but the archive does not use, so that every date has words.
fn refuse_unused(value: &Edtf) -> Result<(), Message> {
    match value {
        Edtf::Date(date) => refuse_unused_date(date),
        Edtf::DateTime(_) => Err(Message::new(CLOCK)),
        Edtf::Interval(interval) => {
            [interval.start, interval.end]
                .iter()
                .try_for_each(|endpoint| match endpoint {
                    IntervalEndpoint::Date(date) => refuse_unused_date(date),
                    IntervalEndpoint::Open | IntervalEndpoint::Unknown => Ok(()),
                    IntervalEndpoint::OnOrBefore(_) | IntervalEndpoint::OnOrAfter(_) => {
                        Err(Message::new("date-fault-dots-alone"))
                    }
                })
        }
        Edtf::Set(set) => {
            if set.kind == SetKind::AllMembers {
                return Err(Message::new("date-fault-braces"));
            }
            set.elements.iter().try_for_each(|element| match element {
                SetElement::Date(date)
                | SetElement::OnOrBefore(date)
                | SetElement::OnOrAfter(date) => refuse_unused_date(date),
                SetElement::Range(first, last) => {
                    refuse_unused_date(first).and_then(|()| refuse_unused_date(last))
                }
            })
        }
    }
}

fn refuse_unused_date(date: &edtf_core::Date) -> Result<(), Message> {
    if date.precision() == Precision::Season {
        return Err(Message::new("date-fault-season"));
    }
    let is_plain = matches!(date.year.kind, YearKind::Standard { .. });
    if !is_plain || date.year.significant_digits.is_some() {
        return Err(Message::new("date-fault-digits"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Isolation;
    use proptest::prelude::*;

    fn persian() -> Locale {
        Locale::new(Interface::Persian, Isolation::Isolated)
    }

    #[test]
    fn every_form_of_the_format_has_words() {
        let english = Locale::plain_english();
        for (edtf, long) in [
            ("2026-02-28", "28 February 2026"),
            ("2026-02-28~", "about 28 February 2026"),
            ("2026-02", "February 2026"),
            ("2026", "2026"),
            ("2022~", "about 2022"),
            ("2011?", "uncertain: 2011"),
            ("2011-07-14%", "uncertain: about 14 July 2011"),
            ("195X", "1950s"),
            ("19XX", "some year between 1900 and 1999"),
            ("1988-XX", "some month of 1988"),
            ("1988-XX-XX", "some day of 1988"),
            ("2026-02-XX", "some day of February 2026"),
            (
                "2026-02-1X",
                "some day between 10 February 2026 and 19 February 2026",
            ),
            ("1980/1988", "1980 to 1988"),
            ("2026-02-28/2026-03-01", "28 February to 1 March 2026"),
            ("2026-03-01/2026-03-04", "1 to 4 March 2026"),
            ("2026-01/2026-03", "January to March 2026"),
            ("2025-12/2026-01", "December 2025 to January 2026"),
            ("2009/2026-02-28", "2009 to 28 February 2026"),
            ("1958/196X", "1958 to the 1960s"),
            ("196X/197X", "the 1960s to the 1970s"),
            ("2026-01/..", "January 2026 to today"),
            ("../2020", "until 2020"),
            ("2003/", "2003 to an unknown date"),
            ("/2003", "an unknown date to 2003"),
            ("2026-01~/..", "about January 2026 to today"),
            ("[2011-07-14,2021-07-14]", "14 July 2011 or 14 July 2021"),
            ("[2011,2015,2021]", "2011, 2015 or 2021"),
            ("[..2011]", "2011 or earlier"),
            ("[2011..2013]", "some time from 2011 to 2013"),
        ] {
            let date = Date::parse(edtf).expect(edtf);
            assert_eq!(date.words_in(&english).as_str(), long, "{edtf}");
        }
    }

    #[test]
    fn lists_have_shorter_words() {
        let english = Locale::plain_english();
        for (edtf, brief) in [
            ("2026-02-28", "28 Feb 2026"),
            ("2026-02-28~", "28 Feb 2026"),
            ("2011-07-14?", "14 Jul 2011?"),
            ("2026-02", "Feb 2026"),
            ("1988-XX", "1988"),
            ("2026-02-XX", "Feb 2026"),
            ("195X", "1950s"),
            ("19XX", "1900 to 1999"),
            ("1958/2021-11", "1958 to 2021"),
            ("2009/2026-02-28", "2009 to 2026"),
            ("2026-02-28/2026-03-01", "28 Feb to 1 Mar 2026"),
            ("2026-01/..", "since Jan 2026"),
            ("../2020-05", "until May 2020"),
            ("2003/..", "since 2003"),
            ("2003/", "from 2003"),
            ("[2011-07-14,2021-07-14]", "2011 or 2021"),
        ] {
            let date = Date::parse(edtf).expect(edtf);
            assert_eq!(date.short_in(&english).as_str(), brief, "{edtf}");
            assert_eq!(date.facts_in(&english).as_str(), brief, "{edtf}");
        }
    }

    #[test]
    fn persian_readers_have_their_own_calendar_beside_the_gregorian() {
        let persian = persian();
        for (edtf, both) in [
            ("2026-02-28", "۹ اسفند ۱۴۰۴ (۲۸ فوریه ۲۰۲۶)"),
            ("2026-02-28~", "حدود ۹ اسفند ۱۴۰۴ (۲۸ فوریه ۲۰۲۶)"),
            ("2026-02", "بهمن/اسفند ۱۴۰۴ (فوریه ۲۰۲۶)"),
            ("2026-03", "اسفند ۱۴۰۴/فروردین ۱۴۰۵ (مارس ۲۰۲۶)"),
            ("2026", "۱۴۰۴/۱۴۰۵ (۲۰۲۶)"),
            ("2022~", "حدود ۱۴۰۰/۱۴۰۱ (۲۰۲۲)"),
            ("2011?", "با تردید: ۱۳۸۹/۱۳۹۰ (۲۰۱۱)"),
            ("2011-07-14%", "با تردید: حدود ۲۳ تیر ۱۳۹۰ (۱۴ ژوئیه ۲۰۱۱)"),
            ("195X", "سال‌های ۱۳۲۸ تا ۱۳۳۸ (دههٔ ۱۹۵۰)"),
            ("19XX", "سالی میان ۱۲۷۸ و ۱۳۷۸ (سالی میان ۱۹۰۰ و ۱۹۹۹)"),
            ("1988-XX", "ماهی از ۱۳۶۶/۱۳۶۷ (ماهی از ۱۹۸۸)"),
            ("2026-02-XX", "روزی از بهمن/اسفند ۱۴۰۴ (روزی از فوریه ۲۰۲۶)"),
            (
                "2026-02-1X",
                "روزی میان ۲۱ بهمن ۱۴۰۴ و ۳۰ بهمن ۱۴۰۴ (روزی میان ۱۰ فوریه ۲۰۲۶ و ۱۹ فوریه ۲۰۲۶)",
            ),
            ("1980/1988", "۱۳۵۸/۱۳۵۹ تا ۱۳۶۶/۱۳۶۷ (۱۹۸۰ تا ۱۹۸۸)"),
            (
                "2026-02-28/2026-03-01",
                "۹ تا ۱۰ اسفند ۱۴۰۴ (۲۸ فوریه تا ۱ مارس ۲۰۲۶)",
            ),
            (
                "2026-02-10/2026-02-28",
                "۲۱ بهمن تا ۹ اسفند ۱۴۰۴ (۱۰ تا ۲۸ فوریه ۲۰۲۶)",
            ),
            (
                "2026-03-20/2026-03-21",
                "۲۹ اسفند ۱۴۰۴ تا ۱ فروردین ۱۴۰۵ (۲۰ تا ۲۱ مارس ۲۰۲۶)",
            ),
            (
                "2025-12-31/2026-01-02",
                "۱۰ تا ۱۲ دی ۱۴۰۴ (۳۱ دسامبر ۲۰۲۵ تا ۲ ژانویه ۲۰۲۶)",
            ),
            (
                "2009/2026-02-28",
                "۱۳۸۷/۱۳۸۸ تا ۹ اسفند ۱۴۰۴ (۲۰۰۹ تا ۲۸ فوریه ۲۰۲۶)",
            ),
            ("1958/196X", "۱۳۳۶/۱۳۳۷ تا ۱۳۴۸ (۱۹۵۸ تا دههٔ ۱۹۶۰)"),
            ("2026-01/..", "دی/بهمن ۱۴۰۴ تا امروز (ژانویه ۲۰۲۶ تا امروز)"),
            ("../2020", "تا ۱۳۹۸/۱۳۹۹ (تا ۲۰۲۰)"),
            (
                "2003/",
                "۱۳۸۱/۱۳۸۲ تا تاریخی نامعلوم (۲۰۰۳ تا تاریخی نامعلوم)",
            ),
            (
                "/2003",
                "تاریخی نامعلوم تا ۱۳۸۱/۱۳۸۲ (تاریخی نامعلوم تا ۲۰۰۳)",
            ),
            (
                "[2011-07-14,2021-07-14]",
                "۲۳ تیر ۱۳۹۰ یا ۲۳ تیر ۱۴۰۰ (۱۴ ژوئیه ۲۰۱۱ یا ۱۴ ژوئیه ۲۰۲۱)",
            ),
            ("[..2011]", "۱۳۸۹/۱۳۹۰ یا پیش از آن (۲۰۱۱ یا پیش از آن)"),
            // Before the first year of the calendar.
            ("0610", "۶۱۰"),
            ("0622", "۶۲۲"),
            ("-0500", "۵۰۱ پیش از میلاد"),
        ] {
            let date = Date::parse(edtf).expect(edtf);
            assert_eq!(date.words_in(&persian).as_str(), both, "{edtf}");
            assert_eq!(date.facts_in(&persian).as_str(), both, "{edtf}");
        }
    }

    #[test]
    fn lists_of_persian_readers_have_their_own_calendar() {
        let persian = persian();
        for (edtf, brief) in [
            ("2026-02-28~", "۹ اسفند ۱۴۰۴"),
            ("2011-07-14?", "۲۳ تیر ۱۳۹۰؟"),
            ("2026-02", "بهمن/اسفند ۱۴۰۴"),
            ("1988-XX", "۱۳۶۶/۱۳۶۷"),
            ("195X", "۱۳۲۸ تا ۱۳۳۸"),
            ("1958/2021-11", "۱۳۳۶/۱۳۳۷ تا ۱۴۰۰"),
            ("1958-05-01/2021-11-30", "۱۳۳۷ تا ۱۴۰۰"),
            ("2026-02-28/2026-03-01", "۹ تا ۱۰ اسفند ۱۴۰۴"),
            ("2026-02-28~/2026-03-01", "۹ تا ۱۰ اسفند ۱۴۰۴"),
            ("2026-03-10/2026-04-02", "۱۴۰۴ تا ۱۴۰۵"),
            ("2026-01/..", "از دی/بهمن ۱۴۰۴"),
            ("[2011-07-14,2021-07-14]", "۱۳۹۰ یا ۱۴۰۰"),
            ("0610", "۶۱۰"),
        ] {
            let date = Date::parse(edtf).expect(edtf);
            assert_eq!(date.short_in(&persian).as_str(), brief, "{edtf}");
        }
    }

    #[test]
    fn the_first_and_the_last_day_are_as_wide_as_the_date() {
        let days = |edtf| {
            let date = Date::parse(edtf).expect(edtf);
            let day = |day: Day| (day.year, day.month, day.day);
            (date.earliest().map(day), date.latest().map(day))
        };
        let leap = (Some((2024, 2, 1)), Some((2024, 2, 29)));
        assert_eq!(days("195X"), (Some((1950, 1, 1)), Some((1959, 12, 31))));
        assert_eq!(days("2024-02"), leap);
        assert_eq!(days("2026-01/.."), (Some((2026, 1, 1)), None));
        assert_eq!(days("../2020"), (None, Some((2020, 12, 31))));
    }

    #[test]
    fn what_is_no_date_is_refused_with_a_reason() {
        let locale = Locale::plain_english();
        for (edtf, reason) in [
            ("2026-02-30", "no such day"),
            ("2026-13", "months are"),
            ("14.02.2026", "year comes first"),
            ("14 February 2026", "year of four digits"),
            ("<EDTF date>", "year of four digits"),
            ("2026-02-28T02:00~", "hours have no place"),
            ("2026-02-28T02:00:00Z", "hours have no place"),
            ("2026-21", "seasons"),
            ("Y17000", "four digits"),
            ("{2011,2021}", "brackets"),
            ("2026..", "slash"),
            ("", "four digits"),
        ] {
            let error = locale.say(&Date::parse(edtf).expect_err(edtf));
            assert!(error.contains(reason), "{edtf}: {error}");
        }
    }

    proptest! {
        #[test]
        fn any_string_is_read_or_refused(edtf in "[0-9X~?%/.,\\[\\]T-]{0,24}") {
            if let Ok(date) = Date::parse(&edtf)
                && let (Some(first), Some(last)) = (date.earliest(), date.latest())
            {
                prop_assert!(first <= last);
            }
        }
    }

    #[test]
    fn every_date_that_is_read_has_words_in_every_language() {
        let locale = |own: &Interface| Locale::new(*own, Isolation::Bare);
        let locales: Vec<Locale> = Interface::ALL.iter().map(locale).collect();
        proptest!(|(edtf in "[0-9X~?%/.,\\[\\]T-]{0,24}")| {
            let Ok(date) = Date::parse(&edtf) else {
                return Ok(());
            };
            for locale in &locales {
                for words in [date.words_in(locale), date.short_in(locale)] {
                    let is_left_over = |c: char| {
                        locale.interface().is_right_to_left() && c.is_ascii_alphanumeric()
                    };
                    prop_assert!(!words.is_empty() && !words.contains(is_left_over), "{}", words);
                }
            }
        });
    }
}
