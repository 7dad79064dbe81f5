//! Why something could not be kept, read or forgotten. None of these ever stops the reading of the archive.

use crate::text::Clean;
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// What went wrong with the files of the reader's state or configuration.
#[derive(Debug)]
pub enum StateError {
    /// Neither the XDG variables nor a home directory say where such files belong.
    NoHome,
    /// The system refused.
    Io {
        doing: &'static str,
        path: PathBuf,
        cause: io::Error,
    },
}

impl StateError {
    /// Names what was being done to which path, as in "could not *write to* /home/…".
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self::Io { doing, path, cause }
    }
}

impl StateError {
    /// What the system says, for a line that has no room for the rest.
    pub fn cause(&self) -> String {
        match self {
            Self::NoHome => "there is no home directory".to_owned(),
            Self::Io { cause, .. } => cause.to_string(),
        }
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHome => f.write_str(
                "There is no home directory to keep bookmarks in. Set XDG_STATE_HOME to a directory of yours, or run \
                 “rawi --private” to keep nothing.",
            ),
            Self::Io { doing, path, cause } => {
                let path = Clean::new(&path.to_string_lossy());
                let cause_text = Clean::new(&cause.to_string());
                write!(f, "Could not {doing} “{path}”: {cause_text}. {}", remedy(cause.kind()))
            }
        }
    }
}

impl std::error::Error for StateError {}

fn remedy(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            "Free some space on that disk and do it again; what was kept before is safe."
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
            "Make it yours to read and write, or set XDG_STATE_HOME to a directory that is; until then nothing new is \
             kept."
        }
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists | ErrorKind::IsADirectory => {
            "Something else has that name: move it away, or set XDG_STATE_HOME to another directory."
        }
        _ => {
            "What was kept before is safe; check the disk, or set XDG_STATE_HOME to another directory."
        }
    }
}
