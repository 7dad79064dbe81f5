//! What `rawi check` adds for the safety of people: withheld names and the like, and the veil over all that is printed; and
//! what of it is watched for at the desk.

use super::surroundings::Surroundings;
use super::withheld_key;
use crate::app::App;
use crate::archive::dates::Day;
use crate::archive::documents::{self, Document};
use crate::archive::{Archive, Fault};
use crate::proof::safety::{Located, Survey, Veil, Watch};
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

    pub(super) fn faults(&self, archive: &Archive) -> Vec<Located> {
        let survey = Survey {
            archive,
            documents: &self.documents,
            watch: &self.watch,
            today: today(),
        };
        survey.faults()
    }

    /// Every file of the archive.
    pub(super) fn documents(&self) -> &[Document] {
        &self.documents
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
    app.set_watch(watch(archive, around), today());
}

/// What is watched for in texts of `archive`.
pub(super) fn watch(archive: &Archive, around: &Surroundings) -> Watch {
    let key = withheld_key::find(&around.configured, archive.root.as_deref());
    match documents::read_one(&around.origin, Path::new(PATH)) {
        Ok(list) => Watch::over(list.as_slice(), key),
        Err(gone) => Watch::Off(gone.0),
    }
}

/// Today's date in UTC.
fn today() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs());
    Day::after_1970(i64::try_from(seconds / 86_400).unwrap_or_default())
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
            assert_eq!(Day::after_1970(days), expected, "{days}");
        }
    }
}
