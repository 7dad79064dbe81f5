//! The findings in the texts of an archive, each with its place in a file, as faults of the files have theirs.

use super::super::safety::Safety;
use super::super::texts::Texts;
use super::issue::Issue;
use super::scope::Scope;
use crate::archive::model::Story;
use crate::archive::{Archive, Fault, StoryId};
use crate::proof::finding::Finding;
use crate::proof::inspection::{Inspection, Known};
use crate::proof::progress::Progress;
use crate::proof::record::Record;
use crate::proof::rules::{self, Rule};
use crate::proof::safety::Located;
use crate::proof::source::SourceFile;
use crate::proof::spelling::WordCheck;
use crate::proof::standing::Ledger;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

/// What the texts of an archive are inspected with.
pub(super) struct Inspecting<'a> {
    pub(super) archive: &'a Archive,
    pub(super) progress: &'a Progress,
    pub(super) texts: &'a Texts,
    /// Nothing where nobody has asked for what it finds.
    pub(super) words: Option<&'a WordCheck>,
    pub(super) safety: &'a Safety,
}

/// What is found in texts.
#[derive(Debug, Default)]
pub(super) struct Inspected {
    pub(super) issues: Vec<Issue>,
    /// What the survey of all files tells again and volunteers have left as it is.
    pub(super) dismissed: Vec<Dismissed>,
}

/// A finding that somebody has dismissed: its code, its file, and where it stands there, from 1.
#[derive(Debug)]
pub(super) struct Dismissed {
    code: &'static str,
    path: PathBuf,
    lines: RangeInclusive<usize>,
    /// 0 where it is not known.
    column: usize,
}

impl Dismissed {
    /// Takes the one fault that it is about out of a list: the one in its column, if columns are known.
    pub(super) fn leave_out(&self, told: &mut Vec<Located>) {
        let is_in = |fault: &Fault| {
            fault.code == self.code && fault.path == self.path && self.lines.contains(&fault.line)
        };
        let is_here = |Located { fault, .. }: &Located| {
            is_in(fault) && (fault.line, fault.column) == (*self.lines.start(), self.column)
        };
        let is_unsure = |Located { fault, .. }: &Located| {
            is_in(fault) && (fault.column == 0 || self.column == 0)
        };
        let place = told.iter().position(is_here);
        if let Some(at) = place.or_else(|| told.iter().position(is_unsure)) {
            told.remove(at);
        }
    }
}

impl<'a> Inspecting<'a> {
    /// Runs the checks over every text that the scope may hold.
    pub(super) fn inspect(&self, scope: &Scope<'_>) -> Inspected {
        let mut inspected = Inspected::default();
        for id in self.archive.ids() {
            if !scope.may_hold(files(self.archive.story(id))) {
                continue;
            }
            let ledger = self.progress.ledger(id);
            let inspection = self.inspection(&ledger);
            for language in inspection.languages(id) {
                self.look((id, language), (&inspection, &ledger), &mut inspected);
            }
        }
        inspected
    }

    /// The survey tells what could endanger somebody. Where somebody has dismissed any of it, it is looked for here, too,
    /// to know what is meant.
    fn inspection(&self, ledger: &Ledger<'_>) -> Inspection<'a> {
        let mut inspection = Inspection::new(self.archive);
        if let Some(words) = self.words {
            inspection = inspection.with_words(words);
        }
        if !ledger
            .records()
            .any(|signed| is_of_safety(&signed.entry.record))
        {
            return inspection;
        }
        let (watch, today) = self.safety.watch();
        inspection.with_watch(watch, today)
    }

    fn look(
        &self,
        (id, language): (StoryId, &str),
        (inspection, ledger): (&Inspection<'_>, &Ledger<'_>),
        inspected: &mut Inspected,
    ) {
        let story = self.archive.story(id);
        let file = File::of(story, language, self.texts);
        let known = Known {
            source: file.read.as_ref().map(SourceFile::source),
            ledger: Some(ledger),
        };
        let outcome = inspection.of_text(id, language, known);
        let told = |finding: &Finding| rules::rule(finding.code).is_some_and(Rule::is_of_safety);
        let dismissed = outcome.dismissed.iter().filter(|finding| told(finding));
        inspected
            .dismissed
            .extend(dismissed.map(|finding| file.dismissed(finding)));
        let open = outcome.open.into_iter().filter(|finding| !told(finding));
        inspected
            .issues
            .extend(open.map(|finding| file.issue(finding, story)));
    }
}

fn is_of_safety(record: &Record) -> bool {
    match record {
        Record::Dismissal(dismissal) => {
            rules::rule(&dismissal.check).is_some_and(Rule::is_of_safety)
        }
        _ => false,
    }
}

/// The files that hold the texts of a story.
fn files(story: &Story) -> impl Iterator<Item = &Path> {
    let translated = story.translations.iter();
    let translated = translated.filter_map(|translation| translation.text.as_ref());
    std::iter::once(story.path.as_path()).chain(translated.map(|text| text.path.as_path()))
}

/// The file that a text stands in.
struct File<'a> {
    path: &'a Path,
    /// Nothing if it can no longer be read.
    read: Option<SourceFile>,
}

impl<'a> File<'a> {
    fn of(story: &'a Story, language: &str, texts: &Texts) -> Self {
        let whole = story.full_translation(language);
        let path = whole.map_or(story.path.as_path(), |whole| &whole.path);
        let text = texts.read(path);
        let read = |text: &str| SourceFile::of_text(text, story, language);
        Self {
            path,
            read: text.as_deref().and_then(read),
        }
    }

    /// The lines of a finding: those of its words, or of its paragraph if it is about all of it.
    fn dismissed(&self, finding: &Finding) -> Dismissed {
        let position = &finding.position;
        let (part, paragraph) = (position.part, position.paragraph);
        let whole = |file: &SourceFile| (file.lines_of(part, paragraph), 0);
        let (lines, column) = match &self.read {
            Some(file) if position.range.is_empty() => whole(file),
            Some(file) => match file.around(part, paragraph, position.range.clone()) {
                Some(span) => {
                    let (line, column) = file.position(span.start);
                    (line..=file.position(span.end).0, column)
                }
                None => whole(file),
            },
            None => (0..=0, 0),
        };
        Dismissed {
            code: finding.code,
            path: self.path.to_owned(),
            lines,
            column,
        }
    }

    fn issue(&self, finding: Finding, story: &Story) -> Issue {
        let rule = rules::rule(finding.code);
        let position = &finding.position;
        let (part, paragraph) = (position.part, position.paragraph);
        let read = self.read.as_ref();
        let exact = read.and_then(|file| file.span(part, paragraph, position.range.clone()));
        let around = || read?.around(part, paragraph, position.range.clone());
        let span = if position.range.is_empty() {
            None
        } else {
            exact.clone().or_else(around)
        };
        let (line, column) = match (read, &span) {
            (Some(file), Some(span)) => file.position(span.start),
            (Some(file), None) => (file.line_of(part, paragraph), 0),
            (None, _) => (0, 0),
        };
        let what_else = rule.filter(|rule| rule.looks_at_pairs());
        Issue {
            // Only what is certain can be put into the file by a machine.
            suggestion: exact.and(finding.suggestion),
            span,
            beside: what_else.map(|_| story.path.clone()),
            fault: Fault {
                code: finding.code,
                severity: finding.severity,
                path: self.path.to_owned(),
                line,
                column,
                remedy: rule.map_or_else(|| finding.message.clone(), rules::Rule::mend),
                what: finding.message,
            },
        }
    }
}
