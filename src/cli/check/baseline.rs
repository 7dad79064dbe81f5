//! A former list of findings, of which only what is new counts. Lines move, so a finding is known again by its code, its
//! file and its words.

use super::about;
use super::issue::Issue;
use crate::locale::{Failure, Locale};
use crate::text::Clean;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Bytes of a list, at most.
const LIMIT: u64 = 64 * 1024 * 1024;

/// A finding as `--format json` printed it. What else it printed is not needed.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(in crate::cli) struct Known {
    pub(in crate::cli) code: String,
    pub(in crate::cli) path: PathBuf,
    pub(in crate::cli) message: String,
}

/// The findings of a former list that have not been found again yet.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    /// By code and words. The same can stand in a file several times.
    left: BTreeMap<(String, String), Vec<Known>>,
}

impl Baseline {
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let cannot = |cause| Failure::new(about("check-baseline-not-read", path)).because(cause);
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(cannot)?;
        file.take(LIMIT).read_to_end(&mut bytes).map_err(cannot)?;
        let known: Result<Vec<Known>, _> = serde_json::from_slice(&bytes);
        let no_list = |cause| Failure::new(about("check-baseline-no-list", path)).because(cause);
        Ok(Self::new(known.map_err(no_list)?))
    }

    fn new(known: Vec<Known>) -> Self {
        let mut left: BTreeMap<_, Vec<Known>> = BTreeMap::new();
        for known in known {
            let key = (known.code.clone(), without_numbers(&known.message));
            left.entry(key).or_default().push(known);
        }
        Self { left }
    }

    /// The issues that are not in the list. `english` words them as the list does.
    pub(super) fn without_known(&mut self, issues: Vec<Issue>, english: &Locale) -> Vec<Issue> {
        issues
            .into_iter()
            .filter(|issue| !self.take(issue, &worded(issue, english)))
            .collect()
    }

    /// Whether the issue is in the list, once more than it was taken.
    fn take(&mut self, issue: &Issue, message: &str) -> bool {
        let key = (issue.fault.code.to_owned(), without_numbers(message));
        let Some(left) = self.left.get_mut(&key) else {
            return false;
        };
        // The list may have been made from another folder.
        let is_here = |known: &Known| known.path.ends_with(issue.path());
        let exact = left
            .iter()
            .position(|known| is_here(known) && known.message == message);
        let Some(index) = exact.or_else(|| left.iter().position(is_here)) else {
            return false;
        };
        left.remove(index);
        true
    }

    /// What of the list was not found again.
    pub(super) fn into_gone(self) -> Vec<Known> {
        self.left.into_values().flatten().collect()
    }
}

/// What is said of an issue in lists for machines.
pub(in crate::cli) fn worded(issue: &Issue, english: &Locale) -> Clean {
    let (what, remedy) = (
        english.say(&issue.fault.what),
        english.say(&issue.fault.remedy),
    );
    Clean::from(format!("{what} {remedy}"))
}

/// Messages name lines, which move.
fn without_numbers(message: &str) -> String {
    message
        .chars()
        .filter(|letter| !letter.is_ascii_digit())
        .collect()
}
