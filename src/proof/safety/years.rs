//! Years of two calendars beside each other, and years that no date of the archive can mean.

use super::numbers::Digits;
use crate::archive::dates::{Date, Day};
use std::ops::Range;

/// Years of the Solar Hijri calendar that testimonies speak of. As Gregorian years, the archive tells of none of them.
const SOLAR: std::ops::RangeInclusive<i32> = 1250..=1450;
/// The Gregorian years that testimonies speak of.
const GREGORIAN: std::ops::RangeInclusive<i32> = 1870..=2100;
/// What the Gregorian year in which a Solar Hijri year begins has more; the next one has its last months.
const TO_GREGORIAN: i32 = 621;

/// Whether a date is of another calendar than Gregorian, as it seems, or begins after `today`.
pub(super) fn is_unlikely(date: &Date, today: Day) -> bool {
    let earliest = date.earliest();
    earliest.is_some_and(|day| SOLAR.contains(&day.year) || day > today)
}

/// The bytes of two years, of which one is put beside the other as the same and is not: `۱۳۵۹ (۱۹۸۵`.
pub(super) fn contradictions(text: &str) -> Vec<Range<usize>> {
    let digits = Digits::of(text);
    let runs = digits.runs();
    let mut found = Vec::new();
    for pair in runs.windows(2) {
        let between = digits.text(&(pair[0].end..pair[1].start));
        let joined = pair[0].start..pair[1].end;
        // A third number makes a date of them: 1359/6/31.
        let goes_on = matches!(digits.after(joined.end), Some('/' | '-'));
        let is_after = matches!(digits.before(joined.start), Some('/' | '-' | '.' | ','));
        if !is_beside(between) || goes_on || is_after {
            continue;
        }
        let years = [&pair[0], &pair[1]].map(|run| year(digits.text(run)));
        let [Some(first), Some(second)] = years else {
            continue;
        };
        if contradict(first, second) || contradict(second, first) {
            found.push(digits.source(joined));
        }
    }
    found
}

/// Whether what stands between two years says that they are the same.
fn is_beside(between: &str) -> bool {
    matches!(between.trim(), "(" | "/" | "=" | "[") && between.chars().count() <= 3
}

fn year(digits: &str) -> Option<i32> {
    (digits.len() == 4).then(|| digits.parse().ok())?
}

fn contradict(solar: i32, gregorian: i32) -> bool {
    SOLAR.contains(&solar)
        && GREGORIAN.contains(&gregorian)
        && !(TO_GREGORIAN..=TO_GREGORIAN + 1).contains(&(gregorian - solar))
}

/// The first year of the Solar Hijri calendar that a text names, if neither it nor any other year there lies in `event`,
/// give or take one: then the text and the date tell of different years.
pub(super) fn astray(texts: &[&str], event: &Date) -> Option<(usize, Range<usize>)> {
    let (first, last) = (event.earliest()?.year - 1, event.latest()?.year + 1);
    let lies_there = |year: i32| (first..=last).contains(&year);
    let mut suspect = None;
    for (index, text) in texts.iter().enumerate() {
        let digits = Digits::of(text);
        for run in digits.runs() {
            let Some(year) = year(digits.text(&run)) else {
                continue;
            };
            if SOLAR.contains(&year) {
                if lies_there(year + TO_GREGORIAN) || lies_there(year + TO_GREGORIAN + 1) {
                    return None;
                }
                suspect.get_or_insert_with(|| (index, digits.source(run)));
            } else if lies_there(year) {
                return None;
            }
        }
    }
    suspect
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::rules::safety::{CALENDARS, YEAR};
    use proptest::prelude::*;

    const TODAY: Day = Day {
        year: 2026,
        month: 11,
        day: 22,
    };

    #[test]
    fn the_examples_of_the_rule_are_found() {
        for example in CALENDARS.bad {
            let found = contradictions(example.text);
            let words = found.first().map(|range| &example.text[range.clone()]);
            assert_eq!(words, Some(example.found));
        }
        for (_, text) in CALENDARS.good {
            assert!(contradictions(text).is_empty(), "{text}");
        }
        let date = |line: &str| {
            let date = line.split('"').nth(1).expect("a date in quotes");
            Date::parse(date).expect("a date")
        };
        for example in YEAR.bad {
            assert!(is_unlikely(&date(example.text), TODAY), "{example:?}");
        }
        for (_, text) in YEAR.good {
            assert!(!is_unlikely(&date(text), TODAY), "{text}");
        }
    }

    #[test]
    fn a_text_of_another_year_than_its_date_is_found_and_one_that_looks_back_is_not() {
        let event = Date::parse("1988-XX").expect("a date");
        assert!(astray(&["در سال ۱۳۵۹ بود."], &event).is_some());
        for text in [
            "در سال ۱۳۶۷ بود.",
            "پیش از ۱۳۵۹ و پس از ۱۹۸۸",
            "1,359 بار",
            "",
        ] {
            assert_eq!(astray(&[text], &event), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_year_and_its_own_in_the_other_calendar_agree(solar in 1250..=1450_i32, later in 0..=1_i32) {
            let text = format!("{solar} ({})", solar + TO_GREGORIAN + later);
            prop_assert_eq!(contradictions(&text), []);
            let wrong = format!("{solar} ({})", solar + TO_GREGORIAN + 2 + later);
            prop_assert_eq!(contradictions(&wrong).len(), 1);
        }

        #[test]
        fn any_text_can_be_looked_through(text in "[0-9۰-۹ (/=a-zک]{0,30}") {
            for range in contradictions(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
