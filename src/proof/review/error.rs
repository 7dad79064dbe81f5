//! Why something was not kept. None of these ever stops the reading.

use crate::archive::durable::Obstacle;
use crate::locale::{Locale, Message};
use crate::text::Clean;
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

/// Why a record was not appended.
#[derive(Debug)]
pub enum ReviewError {
    /// The system refused: the message that says what could not be done, the file, and the cause.
    Io(&'static str, PathBuf, io::Error),
    /// The file of this desk belongs to another by its own words.
    OfAnother(PathBuf),
    /// Another process has had the file to itself for too long.
    Busy(PathBuf),
    /// A file may not grow any more.
    Full(PathBuf),
    /// The file holds the last id that there can be, and nothing can be said behind it.
    NoIdLeft(PathBuf),
    /// One record is longer than a table may be.
    TooLong,
    /// No entry can have this id.
    NotAnEntry(Clean),
}

impl ReviewError {
    pub(super) fn not_an_entry(story: &str) -> Self {
        Self::NotAnEntry(Clean::new(story))
    }

    /// What could not be done, why, and what to do about it.
    pub fn message(&self) -> Message {
        let at = |name, path: &PathBuf| {
            Message::new(name).outside("path", path.to_string_lossy().into_owned())
        };
        match self {
            Self::Io(message, path, cause) => at(*message, path)
                .outside("cause", cause.kind().to_string())
                .message("remedy", Message::new(remedy(cause.kind()))),
            Self::OfAnother(path) => at("review-file-of-another", path),
            Self::Busy(path) => at("review-file-busy", path),
            Self::Full(path) => at("review-file-full", path),
            Self::NoIdLeft(path) => at("review-file-no-id", path),
            Self::TooLong => Message::new("review-too-long"),
            Self::NotAnEntry(story) => {
                Message::new("review-not-an-entry").outside("id", story.clone())
            }
        }
    }
}

/// In English; whoever tells a reader words the [`message`](ReviewError::message).
impl fmt::Display for ReviewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Locale::plain_english().say(&self.message()))
    }
}

impl std::error::Error for ReviewError {}

fn remedy(kind: ErrorKind) -> &'static str {
    match Obstacle::from(kind) {
        Obstacle::Space => "review-remedy-space",
        Obstacle::Rights => "review-remedy-rights",
        Obstacle::Name => "review-remedy-name",
        Obstacle::Disk => "review-remedy-disk",
    }
}
