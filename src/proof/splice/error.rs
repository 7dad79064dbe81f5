//! Why a file was not changed. In every case it is as it was.

use crate::archive::durable::Obstacle;
use crate::archive::files::Refusal;
use crate::locale::{Locale, Message};
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;

/// Why bytes of a file were not replaced.
#[derive(Debug)]
pub enum SpliceError {
    /// Something else stands at the place by now.
    Elsewhere,
    /// The place is not within a text that readers see.
    NotText,
    /// It is not certain which bytes of the file a place is.
    Unsure,
    /// More than the words at the place would be different.
    More,
    /// The string stands between these quotes, has no escapes, and cannot hold the words.
    Quotes(&'static str),
    /// The file would be larger than a file of an archive may be.
    TooLarge,
    /// Another program is changing the file.
    Busy,
    /// The file cannot be read, or is none: the message says what it is.
    Refused(Message),
    /// The system refused.
    Io(io::Error),
}

impl SpliceError {
    /// What is wrong with the file at `path`, and what to do about it.
    pub fn message(&self, path: &Path) -> Message {
        let path = path.to_string_lossy().into_owned();
        let named = |name| Message::new(name).outside("path", path.as_str());
        match self {
            Self::Elsewhere => named("splice-elsewhere"),
            Self::NotText => named("splice-not-text"),
            Self::Unsure => named("splice-unsure"),
            Self::More => named("splice-more"),
            Self::Quotes(quotes) => named("splice-quotes").outside("quotes", *quotes),
            Self::TooLarge => named("splice-too-large"),
            Self::Busy => named("splice-busy"),
            Self::Refused(complaint) => {
                named("errand-file").message("complaint", complaint.clone())
            }
            Self::Io(cause) => named("splice-not-written")
                .outside("cause", cause.kind().to_string())
                .message("remedy", Message::new(remedy(cause.kind()))),
        }
    }
}

impl From<Refusal> for SpliceError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.message())
    }
}

impl From<io::Error> for SpliceError {
    fn from(cause: io::Error) -> Self {
        Self::Io(cause)
    }
}

impl From<rustix::io::Errno> for SpliceError {
    fn from(errno: rustix::io::Errno) -> Self {
        Self::Io(errno.into())
    }
}

/// In English; whoever tells a reader words the [`message`](SpliceError::message).
impl fmt::Display for SpliceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message(Path::new("the file"));
        write!(f, "{}", Locale::plain_english().say(&message))
    }
}

impl std::error::Error for SpliceError {}

fn remedy(kind: ErrorKind) -> &'static str {
    match Obstacle::from(kind) {
        Obstacle::Space => "splice-remedy-space",
        Obstacle::Rights => "splice-remedy-rights",
        Obstacle::Name | Obstacle::Disk => "splice-remedy-disk",
    }
}
