//! One thing that is wrong with one file: where, what, and how to mend it, in no language; a `Locale` words it when it is
//! shown.

use super::codes::Code;
use super::sheet::Position;
use super::suggest::did_you_mean;
use crate::locale::Message;
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
    /// As formats for machines say it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }

    /// The message that says it to people.
    pub const fn message_name(self) -> &'static str {
        match self {
            Self::Error => "severity-error",
            Self::Warning => "severity-warning",
            Self::Hint => "severity-hint",
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
    pub what: Message,
    /// How to mend it, in one sentence.
    pub remedy: Message,
}

impl Fault {
    /// A fault of no file yet; `at` says where.
    pub(super) fn new(code: Code, complaint: impl Into<Complaint>) -> Self {
        let row = code.row();
        let Complaint { what, remedy } = complaint.into();
        Self {
            code: row.code,
            severity: row.severity,
            path: PathBuf::new(),
            line: 0,
            column: 0,
            what,
            remedy,
        }
    }

    /// A fault of what volunteers say of the archive, at a line from 1, or 0 for the whole file.
    pub fn of_reviews(slip: ReviewSlip, path: &Path, line: usize, what: Message) -> Self {
        let code = match slip {
            ReviewSlip::Damaged => Code::ReviewDamaged,
            ReviewSlip::Newer => Code::ReviewNewer,
            ReviewSlip::Volunteers => Code::ReviewersWrong,
            ReviewSlip::OfNothing => Code::ReviewOfNothing,
        };
        Self::new(code, what).at(path, Position { line, column: 0 })
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

    /// The whole of it in a line: `path:line:column: severity[code]: cause remedy`, where the archive lies at `root`.
    pub fn told(&self, root: &Path) -> Message {
        let mut place = root.join(&self.path).to_string_lossy().into_owned();
        let numbers = [self.line, self.column].into_iter();
        for number in numbers.take_while(|number| *number > 0) {
            place.extend([":", &number.to_string()]);
        }
        Message::new("finding-told")
            .outside("place", place)
            .message("severity", Message::new(self.severity.message_name()))
            .inside("code", self.code)
            .message("what", self.what.clone())
            .message("remedy", self.remedy.clone())
    }
}

/// What can be wrong with the files that volunteers exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewSlip {
    /// Something in it could not be read.
    Damaged,
    /// A newer version wrote something that this one does not know.
    Newer,
    /// The list of volunteers.
    Volunteers,
    /// It speaks of an entry that there is not.
    OfNothing,
}

/// What is said of a fault, in a sentence each.
#[derive(Clone, Debug)]
pub(super) struct Complaint {
    what: Message,
    remedy: Message,
}

impl Complaint {
    pub(super) fn new(what: Message, remedy: Message) -> Self {
        Self { what, remedy }
    }

    /// Asks whether `meant` was meant; if nothing was, the remedy is that of the cause.
    pub(super) fn meaning(what: Message, meant: Option<&str>) -> Self {
        match meant {
            Some(word) => Self::new(what, did_you_mean(word)),
            None => what.into(),
        }
    }
}

/// Most causes bring their remedy with them.
impl From<Message> for Complaint {
    fn from(what: Message) -> Self {
        let remedy = what.attribute("mend");
        Self { what, remedy }
    }
}

/// Puts faults in the order of their paths and lines.
pub fn put_in_order(faults: &mut [Fault]) {
    let place = |fault: &Fault| (fault.path.clone(), fault.line, fault.column, fault.code);
    faults.sort_by_cached_key(place);
}
