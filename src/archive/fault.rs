//! One thing that is wrong with one file: where, what, and how to mend it.

use super::codes::Code;
use super::sheet::Position;
use crate::text::Clean;
use std::fmt;
use std::path::{Path, PathBuf};

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The entry is not shown.
    Error,
    Warning,
    Hint,
}

impl Severity {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

/// A fault in a file of the archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable, for dismissals and scripts ("A003").
    pub code: &'static str,
    pub severity: Severity,
    /// Relative to the archive's root.
    pub path: PathBuf,
    /// From 1; 0 for the file as a whole.
    pub line: usize,
    /// From 1, in code points; 0 for the line as a whole.
    pub column: usize,
    /// The cause, in one sentence.
    pub what: Clean,
    /// How to mend it, in one sentence.
    pub remedy: Clean,
}

impl Fault {
    /// A fault of no file yet; `at` says where.
    pub(super) fn new(code: Code, what: &str, remedy: &str) -> Self {
        let row = code.row();
        Self {
            code: row.code,
            severity: row.severity,
            path: PathBuf::new(),
            line: 0,
            column: 0,
            what: Clean::new(what),
            remedy: Clean::new(remedy),
        }
    }

    pub(super) fn at(self, path: &Path, position: Position) -> Self {
        Self {
            path: path.to_owned(),
            line: position.line,
            column: position.column,
            ..self
        }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// Puts faults in the order of their paths and lines.
pub fn put_in_order(faults: &mut [Fault]) {
    let place = |fault: &Fault| (fault.path.clone(), fault.line, fault.column, fault.code);
    faults.sort_by_cached_key(place);
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Clean::new(&self.path.to_string_lossy()))?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
            if self.column > 0 {
                write!(f, ":{}", self.column)?;
            }
        }
        write!(
            f,
            ": {}[{}]: {} {}",
            self.severity.word(),
            self.code,
            self.what,
            self.remedy
        )
    }
}
