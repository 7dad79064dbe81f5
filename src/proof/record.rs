//! What a volunteer can say at the desk. Nothing that was said is changed afterwards: it is answered or withdrawn.
//!
//! How it is written is `table`'s, what follows from it `standing`'s, where a note stands in an edited text the anchors'.

use super::anchor;
use super::fingerprint::{Digest, Fingerprint, Mark, Target};
use super::names::Desk;
use super::ulid::Ulid;
use crate::archive::dates::Day;
use crate::archive::model::Language;
use crate::archive::suggest::nearest;
use crate::archive::vocabulary::closed_list;
use crate::text::Clean;

closed_list!(
    /// What of a story is read and judged by itself.
    Part {
        /// The text in the language in which the story was written.
        Text = "text",
        /// The description: title, summary, people, claims.
        Meta = "meta",
        /// A full translation.
        Translation = "translation",
    }
);

impl Part {
    /// The name of the message that says it.
    pub fn message_name(self) -> String {
        format!("review-part-{}", self.word())
    }
}

closed_list!(
    /// What a verdict says.
    Judgement { Ok = "ok", Problem = "problem", Reading = "reading" }
);

closed_list!(
    /// What a note is about.
    NoteKind {
        Typo = "typo",
        Style = "style",
        Fact = "fact",
        Consent = "consent",
        Translation = "translation",
        Question = "question",
    }
);

closed_list!(
    /// What a reply does to the note, the flag or the reply that it is given to.
    Answer {
        Fixed = "fixed",
        Wontfix = "wontfix",
        Reopen = "reopen",
        /// The same as a [`Withdrawal`].
        Withdraw = "withdraw",
        Comment = "comment",
    }
);

/// A word of a list that newer versions may have made longer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word<T> {
    Known(T),
    Newer(Clean),
}

/// A record with its id and its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: Ulid,
    /// A day and no minute: nobody needs to know when a volunteer sits at the desk. Nothing where the file names no day that
    /// there is.
    pub at: Option<Day>,
    pub record: Record,
}

/// An entry and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub by: Desk,
    pub entry: Entry,
}

impl Signed {
    /// Whether two persons have said different things under one id, which no desk does. What was copied under another
    /// handle is the same thing.
    pub fn clashes_with(&self, other: &Self) -> bool {
        self.entry.id == other.entry.id
            && self.by.handle != other.by.handle
            && self.entry.record != other.entry.record
    }
}

/// One thing that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    Verdict(Verdict),
    Note(Note),
    Reply(Reply),
    Dismissal(Dismissal),
    Flagging(Flagging),
    Withdrawal(Withdrawal),
}

/// How a volunteer found one state of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub target: Target,
    /// The text that it is about. It counts for no other.
    pub text: Digest,
    pub paragraphs: Vec<Mark>,
    pub judgement: Judgement,
    /// The paragraph that the reading has come to, from 0.
    pub read_to: Option<u32>,
    /// The version of the checks and what was open then ("1.2 E0 W1 H4").
    pub checker: Option<Clean>,
    /// Why it was given although the desk advised against it.
    pub forced: Option<Clean>,
}

impl Verdict {
    /// A judgement of this state of a text and no more; who knows how far it was read adds that.
    pub fn new(target: &Target, text: &Fingerprint, judgement: Judgement) -> Self {
        Self {
            target: target.clone(),
            text: text.whole,
            paragraphs: text.paragraphs.clone(),
            judgement,
            read_to: None,
            checker: None,
            forced: None,
        }
    }
}

/// A remark on some words of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub target: Target,
    pub kind: Word<NoteKind>,
    /// From 0; where it was when the note was written.
    pub paragraph: u32,
    pub paragraph_mark: Option<Mark>,
    pub anchor: Anchor,
    /// What should stand there instead.
    pub suggestion: Option<String>,
    pub text: Clean,
}

/// Words of a text and what stands round them, by which they are found again.
///
/// They are kept to the letter, because they are compared with the text; what of them is shown is cleaned then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anchor {
    pub quote: String,
    pub prefix: String,
    pub suffix: String,
}

impl From<anchor::Anchor> for Anchor {
    fn from(anchor: anchor::Anchor) -> Self {
        Self {
            quote: anchor.quote,
            prefix: anchor.prefix,
            suffix: anchor.suffix,
        }
    }
}

/// An answer to a note, a flag, or another reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub on: Ulid,
    pub answer: Answer,
    pub text: Clean,
}

/// That a finding of a check is right as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dismissal {
    pub target: Target,
    /// The code of the check ("T120").
    pub check: Clean,
    pub place: Place,
    pub reason: Clean,
}

/// Where a finding stands that somebody has dismissed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Quoted(Anchor),
    /// What must not be repeated stands there, so no word is quoted: the paragraph as it was, and the number of the finding
    /// among those of its check there, from 0. It counts until the paragraph is edited.
    Unquoted(Mark, u32),
}

/// A flag on a story. It is taken down by a [`Reply`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flagging {
    pub flag: Word<Flag>,
    pub text: Clean,
}

/// What a story can be flagged with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Hides the story from readers.
    ConsentHold,
    NeedsSource,
    NeedsFactCheck,
    NeedsReader(Language),
}

impl Flag {
    /// `needs-reader:ckb`.
    pub fn word(&self) -> String {
        match self {
            Self::ConsentHold => "consent-hold".to_owned(),
            Self::NeedsSource => "needs-source".to_owned(),
            Self::NeedsFactCheck => "needs-fact-check".to_owned(),
            Self::NeedsReader(language) => format!("needs-reader:{language}"),
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        match word.split_once(':') {
            Some(("needs-reader", language)) if !language.is_empty() => {
                Some(Self::NeedsReader(language.to_owned()))
            }
            Some(_) => None,
            None => Self::without_language().find(|flag| flag.word() == word),
        }
    }

    /// The flag that a word may have been meant for, if it is a slip or two away from it.
    pub(super) fn nearest(word: &str) -> Option<Self> {
        let words: Vec<String> = Self::without_language().map(|flag| flag.word()).collect();
        let meant = nearest(word.trim(), words.iter().map(String::as_str))?;
        Self::from_word(meant)
    }

    fn without_language() -> impl Iterator<Item = Self> {
        [Self::ConsentHold, Self::NeedsSource, Self::NeedsFactCheck].into_iter()
    }
}

/// That its author takes a record back. It stays in the file and counts no more; a withdrawal itself is not withdrawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withdrawal {
    pub on: Ulid,
    pub text: Clean,
}

impl Record {
    /// Whether it wants the story to be hidden.
    pub fn is_hold(&self) -> bool {
        match self {
            Self::Flagging(flagging) => flagging.flag == Word::Known(Flag::ConsentHold),
            _ => false,
        }
    }

    /// What it takes back, if it is a withdrawal.
    pub fn withdraws(&self) -> Option<Ulid> {
        match self {
            Self::Withdrawal(withdrawal) => Some(withdrawal.on),
            Self::Reply(reply) if reply.answer == Answer::Withdraw => Some(reply.on),
            _ => None,
        }
    }
}

#[cfg(test)]
pub(crate) mod strategy;
