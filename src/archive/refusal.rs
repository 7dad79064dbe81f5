//! Why a file of an archive was not read, and how to mend that.

use super::files::LIMIT;
use crate::locale::Message;
use rustix::io::Errno;

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    Missing,
    TooLarge(u64),
    Link,
    /// What it is instead.
    NotAFile(Sort),
    /// What the system says.
    Unreadable(String),
    /// A folder deeper than the program goes, or more files than it reads.
    TooDeep,
}

impl Refusal {
    /// What is wrong with the file, with how to mend it.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::Missing => Message::new("finding-file-gone"),
            Self::TooLarge(size) => Message::new("finding-file-too-large")
                .inside("bytes", size.to_string())
                .inside("limit", LIMIT.to_string()),
            Self::Link => Message::new("finding-file-is-link"),
            Self::NotAFile(sort) => Message::new(sort.message_name()),
            Self::Unreadable(cause) => {
                Message::new("finding-file-unreadable").outside("cause", cause.as_str())
            }
            Self::TooDeep => Message::new("finding-file-too-deep"),
        }
    }
}

/// What can stand in the place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    Folder,
    Pipe,
    Socket,
    Device,
    Unknown,
}

impl Sort {
    /// The message that says it is no file.
    const fn message_name(self) -> &'static str {
        match self {
            Self::Folder => "finding-file-is-folder",
            Self::Pipe => "finding-file-is-pipe",
            Self::Socket => "finding-file-is-socket",
            Self::Device => "finding-file-is-device",
            Self::Unknown => "finding-file-is-unknown",
        }
    }
}

impl From<Errno> for Refusal {
    fn from(errno: Errno) -> Self {
        match errno {
            Errno::NOENT => Self::Missing,
            Errno::LOOP | Errno::XDEV => Self::Link,
            Errno::NXIO => Self::NotAFile(Sort::Socket),
            other => Self::Unreadable(words(other)),
        }
    }
}

/// The error in the standard library's words, which do not carry a number.
pub(super) fn words(errno: Errno) -> String {
    std::io::Error::from(errno).kind().to_string()
}
