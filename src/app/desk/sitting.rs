//! What one volunteer said in this session: for the summary, and for taking the last of it back.

use crate::archive::model::Language;
use crate::locale::Message;
use crate::proof::record::{Judgement, Record, Signed};
use crate::proof::splice::Made;
use crate::proof::ulid::Ulid;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Something that was said with one key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The slug of the story.
    pub story: String,
    pub language: Language,
    pub what: What,
    /// The file of the archive that was changed, relative to it; nothing where only a review file was.
    file: Option<PathBuf>,
    counted: Tally,
}

/// What is taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Records(Vec<Ulid>),
    /// A change of the file of the text.
    Mended(Made),
    /// A word that was added to the archive's list.
    Accepted(String),
    /// The file was open in an editor, and is another one since.
    Edited,
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
    total: Tally,
    /// The stories whose review files were written to.
    reviewed: BTreeSet<String>,
    /// Files of the archive whose changes are not taken back any more.
    changed: BTreeSet<PathBuf>,
    said: Vec<Said>,
}

impl Sitting {
    /// Takes note of what is on disk now. Readings and withdrawals are not taken back.
    pub fn add(&mut self, story: &str, language: &Language, signed: &[Signed]) {
        if signed.is_empty() {
            return;
        }
        self.reviewed.insert(story.to_owned());
        let counted = Tally::of(signed);
        self.total.ok += counted.ok;
        self.total.problems += counted.problems;
        self.total.notes += counted.notes;
        let is_lasting = |signed: &&Signed| match &signed.entry.record {
            Record::Verdict(verdict) => verdict.judgement != Judgement::Reading,
            record => record.withdraws().is_none(),
        };
        let ids: Vec<Ulid> = signed
            .iter()
            .filter(is_lasting)
            .map(|signed| signed.entry.id)
            .collect();
        if !ids.is_empty() {
            self.said.push(Said {
                story: story.to_owned(),
                language: language.clone(),
                what: What::Records(ids),
                file: None,
                counted,
            });
        }
    }

    /// Takes note of something that was done to a file of the archive.
    pub fn did(&mut self, story: &str, language: &Language, (what, file): (What, PathBuf)) {
        self.said.push(Said {
            story: story.to_owned(),
            language: language.clone(),
            what,
            file: Some(file),
            counted: Tally::default(),
        });
    }

    /// What was said last and still stands.
    pub fn last(&self) -> Option<&Said> {
        self.said.last()
    }

    /// What was said last has been taken back; answers what it was.
    pub fn forget_last(&mut self) -> Option<Said> {
        let last = self.said.pop()?;
        self.total.ok -= last.counted.ok;
        self.total.problems -= last.counted.problems;
        self.total.notes -= last.counted.notes;
        Some(last)
    }

    /// What was said last stays, and is not asked for again.
    pub fn pass_over(&mut self) {
        let last = self.said.pop();
        self.changed.extend(last.and_then(|last| last.file));
    }

    /// How many files hold something that was said or done in this session.
    fn files(&self) -> usize {
        let done = self.said.iter().filter_map(|said| said.file.as_ref());
        let changed: BTreeSet<&PathBuf> = done.chain(&self.changed).collect();
        self.reviewed.len() + changed.len()
    }

    /// “12 ok, 1 problem, 9 notes, 3 files to commit”; nothing where nothing was written.
    pub fn summary(&self) -> Option<Message> {
        let Tally {
            ok,
            problems,
            notes,
        } = self.total;
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

impl Tally {
    /// One text is found right with one key, however many records that takes.
    fn of(signed: &[Signed]) -> Self {
        let judged = |wanted: Judgement| {
            let is_wanted = |signed: &Signed| match &signed.entry.record {
                Record::Verdict(verdict) => verdict.judgement == wanted,
                _ => false,
            };
            usize::from(signed.iter().any(is_wanted))
        };
        let is_note = |signed: &&Signed| matches!(signed.entry.record, Record::Note(_));
        Self {
            ok: judged(Judgement::Ok),
            problems: judged(Judgement::Problem),
            notes: signed.iter().filter(is_note).count(),
        }
    }
}
