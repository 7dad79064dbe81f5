//! A former list of findings, of which only what is new counts. Lines move and messages are worded anew, so a finding is known
//! again by its id ([`Issue::id`]); in a list of a version that printed none, by its code, its file and its English words.

use super::about;
use super::issue::Issue;
use crate::locale::{Failure, Locale, Message};
use crate::proof::safety::Veil;
use crate::text::Clean;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Bytes of a list, at most.
const LIMIT: u64 = 64 * 1024 * 1024;

/// A finding as `--format json` printed it. What else it printed is not needed.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub(in crate::cli) struct Known {
    id: Option<String>,
    pub(in crate::cli) code: String,
    pub(in crate::cli) path: PathBuf,
    pub(in crate::cli) message: String,
}

impl Known {
    /// As it may be told now: what was told before a name was withheld may have it.
    pub(super) fn veiled(self, veil: &Veil<'_>) -> Self {
        let told = Message::new("check-gone").outside("message", self.message);
        let told = veil.message(&self.path, &told);
        Self {
            message: told.words_from_outside().concat(),
            path: veil.path(&self.path),
            ..self
        }
    }
}

/// The findings of a former list that have not been found again yet.
#[derive(Debug, Default)]
pub(super) struct Baseline {
    /// By their ids. The same can stand in a file several times.
    left: BTreeMap<String, Vec<Known>>,
    /// Those without, by code and words.
    worded: BTreeMap<(String, String), Vec<Known>>,
}

impl Baseline {
    pub(super) fn read(path: &Path) -> anyhow::Result<Self> {
        let cannot = |cause| Failure::new(about("check-baseline-not-read", path)).because(cause);
        let mut bytes = Vec::new();
        let file = File::open(path).map_err(cannot)?;
        file.take(LIMIT + 1)
            .read_to_end(&mut bytes)
            .map_err(cannot)?;
        if bytes.len() as u64 > LIMIT {
            return Err(cannot(io::ErrorKind::FileTooLarge.into()).into());
        }
        let known: Result<Vec<Known>, _> = serde_json::from_slice(&bytes);
        let no_list = |cause| Failure::new(about("check-baseline-no-list", path)).because(cause);
        Ok(Self::new(known.map_err(no_list)?))
    }

    fn new(known: Vec<Known>) -> Self {
        let mut all = Self::default();
        for known in known {
            let same = if let Some(id) = &known.id {
                all.left.entry(id.clone()).or_default()
            } else {
                let key = (known.code.clone(), without_numbers(&known.message));
                all.worded.entry(key).or_default()
            };
            same.push(known);
        }
        all
    }

    /// The issues that are not in the list. `english` words them as the list does.
    pub(super) fn without_known(&mut self, issues: Vec<Issue>, english: &Locale) -> Vec<Issue> {
        issues
            .into_iter()
            .filter(|issue| !self.take(issue) && !self.take_worded(issue, english))
            .collect()
    }

    /// Whether the issue is in the list, once more than it was taken.
    fn take(&mut self, issue: &Issue) -> bool {
        if self.left.is_empty() {
            return false;
        }
        let same = self.left.get_mut(&issue.id());
        same.is_some_and(|same| same.pop().is_some())
    }

    /// The same for a list without ids.
    fn take_worded(&mut self, issue: &Issue, english: &Locale) -> bool {
        if self.worded.is_empty() {
            return false;
        }
        let message = worded(issue, english);
        let key = (issue.fault.code.to_owned(), without_numbers(&message));
        let Some(left) = self.worded.get_mut(&key) else {
            return false;
        };
        // The list may have been made from another folder.
        let is_here = |known: &Known| known.path.ends_with(issue.path());
        let exact = left
            .iter()
            .position(|known| is_here(known) && known.message == message.as_str());
        let Some(index) = exact.or_else(|| left.iter().position(is_here)) else {
            return false;
        };
        left.remove(index);
        true
    }

    /// What of the list was not found again.
    pub(super) fn into_gone(self) -> Vec<Known> {
        self.left
            .into_values()
            .chain(self.worded.into_values())
            .flatten()
            .collect()
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
