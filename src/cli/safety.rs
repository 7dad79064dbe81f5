//! What `rawi check` adds for the safety of people: withheld names and the like, and the veil over all that is printed; and
//! what of it is watched for at the desk.

use super::surroundings::Surroundings;
use super::withheld_key;
use crate::app::App;
use crate::archive::dates::Day;
use crate::archive::documents::{self, Document};
use crate::archive::{Archive, Fault};
use crate::proof::safety::{Survey, Veil, Watch};
use crate::proof::withheld::PATH;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// The files of an archive, and what is watched for in them.
#[derive(Debug)]
pub(super) struct Safety {
    documents: Vec<Document>,
    watch: Watch,
}

impl Safety {
    /// Reads every file of the archive, its list of withheld names and the key.
    pub(super) fn of(around: &Surroundings, archive: &Archive) -> anyhow::Result<Self> {
        let documents = documents::read(&around.origin)?;
        let key = withheld_key::find(&around.configured, archive.root.as_deref());
        let watch = Watch::over(&documents, key);
        Ok(Self { documents, watch })
    }

    pub(super) fn faults(&self, archive: &Archive) -> Vec<Fault> {
        let survey = Survey {
            archive,
            documents: &self.documents,
            watch: &self.watch,
            today: today(),
        };
        survey.faults()
    }

    /// What is watched for, and the day on which consent has to hold.
    pub(super) fn watch(&self) -> (&Watch, Day) {
        (&self.watch, today())
    }

    /// What keeps withheld names out of all that is printed, where `faults` are all that were found.
    pub(super) fn veil(&self, faults: &[Fault]) -> Veil<'_> {
        Veil::over(&self.watch, faults)
    }
}

/// Has the desk watch for what could endanger somebody in texts of `archive`, of whose files only its list of withheld names
/// is read. That names cannot be looked for is said there, and never passed over.
pub(super) fn watch_over(app: &mut App, archive: &Archive, around: &Surroundings) {
    let key = withheld_key::find(&around.configured, archive.root.as_deref());
    let watch = match documents::read_one(&around.origin, Path::new(PATH)) {
        Ok(list) => Watch::over(list.as_slice(), key),
        Err(gone) => Watch::Off(gone.0),
    };
    app.set_watch(watch, today());
}

/// Today's date in UTC.
fn today() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    day(i64::try_from(seconds / 86_400).unwrap_or_default())
}

/// The day that comes so many days after the first of 1970. The months are counted from March, so that the leap day is
/// the last of a year (H. Hinnant, “chrono-compatible low-level date algorithms”).
fn day(days: i64) -> Day {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, next) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    Day {
        year: i32::try_from(year + era * 400 + next).unwrap_or(i32::MAX),
        month: u8::try_from(month).unwrap_or(12),
        day: u8::try_from(of_month).unwrap_or(31),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_that_are_known() {
        for (days, year, month, day_of_month) in [
            (0, 1970, 1, 1),
            (59, 1970, 3, 1),
            (11_016, 2000, 2, 29),
            (20_148, 2025, 3, 1),
            (20_779, 2026, 11, 22),
        ] {
            let expected = Day {
                year,
                month,
                day: day_of_month,
            };
            assert_eq!(day(days), expected, "{days}");
        }
    }
}
