//! What could endanger somebody: names that are withheld, consent that has ended, telephone numbers and addresses; and dates that
//! contradict each other.
//!
//! `Survey` looks through all files of an archive and tells faults, for `rawi check`. `findings` looks through one text, for
//! the desk. No message of either repeats what it is about; `Veil` keeps it out of all others, `Hidden` out of review files.
//! Withheld names are `withheld`'s matter.

mod comments;
mod consent;
mod findings;
mod hidden;
mod lines;
mod numbers;
mod particulars;
mod spots;
mod survey;
mod translated;
mod veil;
mod watch;
mod years;

pub use findings::findings;
pub use hidden::{Hidden, Quotable};
pub use survey::Survey;
pub use veil::Veil;
pub use watch::{KeyFile, Watch, message_name};

use super::rules::Rule;
use crate::archive::fault::Fault;
use std::path::Path;

/// The code of what says that withheld names were not looked for.
pub const NOT_CHECKED: &str = super::rules::safety::NOT_CHECKED.code;

/// The code of a translation that names whom its original does not.
pub const UNVEILED: &str = super::rules::safety::UNVEILED.code;

/// A fault of a file, and how many words it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    pub fault: Fault,
    /// Code points from its column on; 0 where that is not known.
    pub length: usize,
}

impl From<Fault> for Located {
    fn from(fault: Fault) -> Self {
        Self { fault, length: 0 }
    }
}

/// A fault of a rule at a line (from 1; 0 for the file as a whole), without a column.
fn fault(rule: &Rule, path: &Path, line: usize) -> Fault {
    Fault {
        code: rule.code,
        severity: rule.severity,
        path: path.to_owned(),
        line,
        column: 0,
        what: rule.reason(),
        remedy: rule.mend(),
    }
}

#[cfg(test)]
mod tests;
