//! What the desk wants done outside of the state machine, and what came of it: files, dictionaries, the editor.
//!
//! A key hands out an errand with [`Effect::Errand`](super::Effect::Errand); the session runs it before it looks at the next
//! key, and hands back a [`Done`]. So what was said is on disk, or is known not to be, before the screen shows it.

use super::App;
pub use super::desk::outside::{Mending, Need};
use crate::archive::model::{Language, StoryId};
use crate::locale::Message;
use crate::proof::fingerprint::{Digest, Target};
use crate::proof::names::Handle;
use crate::proof::record::{Record, Signed};
use crate::proof::splice::Edit;
use std::path::PathBuf;

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand {
    /// Append the records to the volunteer's file of the story, each on disk before the next; stop at the first failure.
    Say {
        story: StoryId,
        records: Vec<Record>,
    },
    /// Read the file that a text stands in, and the text at former verdicts.
    Fetch {
        story: StoryId,
        language: Language,
        need: Need,
    },
    /// Change bytes of the file that a text stands in, and read the archive again.
    Mend {
        story: StoryId,
        language: Language,
        edit: Edit,
        mending: Mending,
    },
    /// Open a file, relative to the archive, with the volunteer's editor, at a line counted from 1, and read the archive again
    /// unless nothing was done.
    Edit { file: PathBuf, line: usize },
    /// Look for words like one that no dictionary has; the answer comes later.
    Suggest { word: String, language: Language },
    /// Look the words of a text up in the background, and hand what they were looked up in to [`App::set_words`].
    LookUp { story: StoryId, language: Language },
    /// Append a word to the archive's list of words.
    Accept { word: String, language: Language },
    /// Take the last word of that list out again, if it is this one.
    Reject { word: String, language: Language },
    /// Keep the volunteer's handle for the next sessions, and read the archive again: volunteers see more of it.
    Sign { handle: Handle },
}

/// What came of an errand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// What of it is on disk now; the failure names why the rest is not, or what else there is to be told.
    Said {
        story: StoryId,
        signed: Vec<Signed>,
        failure: Option<Message>,
    },
    Fetched(Box<Fetched>),
    /// The archive has been read again by then.
    Mended {
        mending: Mending,
        outcome: Result<(), Message>,
    },
    /// The archive has been read again by then. An editor that fails may have written before.
    Edited {
        left: Left,
        failure: Option<Message>,
    },
    /// The likeliest word comes first.
    Suggested {
        word: String,
        words: Vec<String>,
    },
    Accepted {
        word: String,
        failure: Option<Message>,
    },
    Rejected {
        word: String,
        failure: Option<Message>,
    },
    /// A handle that could not be kept holds for this session. The archive has been read again by then.
    Seated {
        handle: Handle,
        failure: Option<Message>,
    },
}

/// How an editor left a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    AsItWas,
    Changed,
}

/// The file that a text stands in, and what the text was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    pub need: Need,
    pub story: StoryId,
    pub language: Language,
    /// The whole file as it is on disk, or why it cannot be read.
    pub file: Result<String, Message>,
    pub former: Vec<Former>,
}

/// A text as it was when a verdict was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    pub target: Target,
    /// The digest that the verdict names.
    pub text: Digest,
    /// In the order of [`Target::paragraphs`].
    pub paragraphs: Vec<String>,
}

impl App {
    /// Hands over the errand that waits longest; after all others, what the checks of the text on the desk need.
    pub fn take_errand(&mut self) -> Option<Errand> {
        let next = self.errands.pop_front();
        next.or_else(|| self.errand_of_desk())
    }
}
