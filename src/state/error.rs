//! Why something could not be kept, read or forgotten. None of these ever stops the reading of the archive.

use crate::archive::durable::Obstacle;
use crate::locale::{Locale, Message};
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
        /// The message that says what could not be done: `state-cannot-…`.
        message: &'static str,
        path: PathBuf,
        cause: io::Error,
    },
}

impl StateError {
    /// Names what was being done to which path, by the message that says that it could not be done.
    pub(super) fn io(message: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |cause| Self::Io {
            message,
            path,
            cause,
        }
    }

    /// What could not be done, why, and what to do about it.
    pub fn message(&self) -> Message {
        match self {
            Self::NoHome => Message::new("state-no-home"),
            Self::Io {
                message,
                path,
                cause,
            } => Message::new(*message)
                .outside("path", path.to_string_lossy().into_owned())
                .outside("cause", cause.to_string())
                .message("remedy", Message::new(remedy(cause.kind()))),
        }
    }

    /// That something was not kept, and the cause alone, for a line that has no room for the rest.
    pub fn not_kept(&self) -> Message {
        let message = Message::new("not-kept");
        match self {
            Self::NoHome => message.message("cause", Message::new("state-no-home-short")),
            Self::Io { cause, .. } => message.outside("cause", cause.to_string()),
        }
    }
}

/// In English; whoever tells a reader words the [`message`](StateError::message).
impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Locale::plain_english().say(&self.message()))
    }
}

impl std::error::Error for StateError {}

fn remedy(kind: ErrorKind) -> &'static str {
    match Obstacle::from(kind) {
        Obstacle::Space => "state-remedy-space",
        Obstacle::Rights => "state-remedy-rights",
        Obstacle::Name => "state-remedy-name",
        Obstacle::Disk => "state-remedy-disk",
    }
}
