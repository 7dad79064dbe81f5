//! Whether the consent to an entry still holds.

use crate::archive::dates::{Date, Day};
use crate::archive::model::Consent;
use crate::locale::Message;

/// Why a consent does not hold on this day, with how to mend it; nothing if it does.
pub(super) fn complaint(consent: &Consent, today: Day) -> Option<Message> {
    ended(consent.until.as_ref(), consent.withdrawn.as_ref(), today)
}

/// The same for what an entry says of it, whatever else is wrong with the entry.
pub(super) fn ended(until: Option<&Date>, withdrawn: Option<&Date>, today: Day) -> Option<Message> {
    if let Some(day) = withdrawn {
        return Some(Message::new("safety-consent-withdrawn").inside("date", day.edtf()));
    }
    let until = until?;
    // A date without an end holds until it is taken back.
    let is_over = until.latest().is_some_and(|last| last < today);
    is_over.then(|| Message::new("safety-consent-ended").inside("date", until.edtf()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_consent_holds_to_the_end_of_its_last_day() {
        let today = Day {
            year: 2026,
            month: 11,
            day: 22,
        };
        let holds = |until: &str| {
            let until = Date::parse(until).expect("a date");
            ended(Some(&until), None, today).is_none()
        };
        for (until, expected) in [
            ("2026-11-22", true),
            ("2026-11-21", false),
            ("2026-11", true),
            ("2026-10", false),
            ("2026", true),
            ("2020/..", true),
        ] {
            assert_eq!(holds(until), expected, "{until}");
        }
        let withdrawn = Date::parse("2026-01").expect("a date");
        assert!(ended(None, Some(&withdrawn), today).is_some());
        assert_eq!(ended(None, None, today), None);
    }
}
