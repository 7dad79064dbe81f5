//! What one volunteer said in this session: for the summary, and for taking the last of it back.

use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::record::{Judgement, Record, Signed};
use crate::proof::splice::Made;
use crate::proof::ulid::Ulid;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Something that was said or done with one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The slug of the story.
    pub story: String,
    pub language: Language,
    pub what: What,
    /// The file of the archive that was changed, relative to it; nothing where only a review file was.
    file: Option<PathBuf>,
}

/// What is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Records that nobody has withdrawn.
    Records(Vec<Spoken>),
    /// A change of the file of the text.
    Mended(Made),
    /// A word that was added to the archive's list.
    Accepted(String),
    /// The file was open in an editor, and is another one since.
    Edited,
    /// Something was withdrawn.
    Withdrawn,
}

/// A record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub id: Ulid,
    kind: Kind,
}

/// As what a record is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Ok,
    Problem,
    Note,
    Other,
}

/// How much was said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Tally {
    ok: usize,
    problems: usize,
    notes: usize,
}

/// A session at the desk.
#[derive(Clone, Debug, Default)]
pub struct Sitting {
    /// The stories whose review files were written to.
    reviewed: BTreeSet<String>,
    /// The stories whose unreadable review files were told of.
    told: BTreeSet<String>,
    /// What can be taken back or is yet to be passed over; the last comes last.
    said: Vec<Said>,
    /// What stays.
    passed: Vec<Said>,
}

impl Sitting {
    /// Takes note of what is on disk now. Readings are not taken back.
    pub fn add(&mut self, story: &str, language: &Language, signed: &[Signed]) {
        let withdrawn = self.strike(story, signed);
        let spoken: Vec<Spoken> = signed.iter().filter_map(Spoken::of).collect();
        let records = (!spoken.is_empty()).then_some(What::Records(spoken));
        let withdrawn = withdrawn.then_some(What::Withdrawn);
        for what in records.into_iter().chain(withdrawn) {
            self.said.push(Said {
                story: story.to_owned(),
                language: language.clone(),
                what,
                file: None,
            });
        }
    }

    /// Takes note of withdrawals that are on disk now: what they withdraw is neither counted nor taken back any more. Answers
    /// whether there are any.
    pub fn strike(&mut self, story: &str, signed: &[Signed]) -> bool {
        if !signed.is_empty() {
            self.reviewed.insert(story.to_owned());
        }
        let withdrawn = signed.iter();
        let withdrawn: Vec<Ulid> = withdrawn
            .filter_map(|signed| signed.entry.record.withdraws())
            .collect();
        let stands = |said: &mut Said| match &mut said.what {
            What::Records(records) if said.story == story => {
                records.retain(|own| !withdrawn.contains(&own.id));
                !records.is_empty()
            }
            _ => true,
        };
        self.said.retain_mut(stands);
        self.passed.retain_mut(stands);
        !withdrawn.is_empty()
    }

    /// Whether it is yet to be told that not all was read that was said of `story`.
    pub fn has_to_tell_of(&mut self, story: &str) -> bool {
        self.told.insert(story.to_owned())
    }

    /// Takes note of something that was done to a file of the archive.
    pub fn did(&mut self, story: &str, language: &Language, (what, file): (What, PathBuf)) {
        self.said.push(Said {
            story: story.to_owned(),
            language: language.clone(),
            what,
            file: Some(file),
        });
    }

    /// What was said last and still stands.
    pub fn last(&self) -> Option<&Said> {
        self.said.last()
    }

    /// What was done last has been taken back; answers what it was.
    pub fn forget_last(&mut self) -> Option<Said> {
        self.said.pop()
    }

    /// What was said last stays, and is not asked for again.
    pub fn pass_over(&mut self) {
        self.passed.extend(self.said.pop());
    }

    fn everything(&self) -> impl Iterator<Item = &Said> {
        self.passed.iter().chain(&self.said)
    }

    /// How many files hold something that was said or done in this session.
    fn files(&self) -> usize {
        let changed = self.everything().filter_map(|said| said.file.as_ref());
        let changed: BTreeSet<&PathBuf> = changed.collect();
        self.reviewed.len() + changed.len()
    }

    fn total(&self) -> Tally {
        let mut total = Tally::default();
        for said in self.everything() {
            let Tally {
                ok,
                problems,
                notes,
            } = Tally::of(&said.what);
            total.ok += ok;
            total.problems += problems;
            total.notes += notes;
        }
        total
    }

    /// “12 ok, 1 problem, 9 notes, 3 files to commit”; nothing where nothing was written.
    pub fn summary(&self) -> Option<Message> {
        let Tally {
            ok,
            problems,
            notes,
        } = self.total();
        let summary = Message::new("desk-summary")
            .message("ok", Message::new("desk-summary-ok").count("count", ok))
            .message(
                "problems",
                Message::new("desk-summary-problems").count("count", problems),
            )
            .message(
                "notes",
                Message::new("desk-summary-notes").count("count", notes),
            )
            .message(
                "files",
                Message::new("desk-summary-files").count("count", self.files()),
            );
        (self.files() > 0).then_some(summary)
    }
}

impl Spoken {
    /// A record that can be taken back.
    fn of(signed: &Signed) -> Option<Self> {
        let kind = match &signed.entry.record {
            Record::Verdict(verdict) => match verdict.judgement {
                Judgement::Reading => return None,
                Judgement::Ok => Kind::Ok,
                Judgement::Problem => Kind::Problem,
            },
            Record::Note(_) => Kind::Note,
            record if record.withdraws().is_some() => return None,
            _ => Kind::Other,
        };
        let id = signed.entry.id;
        Some(Self { id, kind })
    }
}

impl Tally {
    /// One text is found right with one key, however many records that takes.
    fn of(what: &What) -> Self {
        let What::Records(records) = what else {
            return Self::default();
        };
        let count = |wanted: Kind| records.iter().filter(|own| own.kind == wanted).count();
        Self {
            ok: count(Kind::Ok).min(1),
            problems: count(Kind::Problem).min(1),
            notes: count(Kind::Note),
        }
    }
}
