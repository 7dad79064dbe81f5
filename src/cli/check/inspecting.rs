//! The findings in the texts of an archive, each with its place in a file, as faults of the files have theirs.

use super::super::texts::Texts;
use super::issue::Issue;
use super::scope::Scope;
use crate::archive::locate::Origin;
use crate::archive::model::Story;
use crate::archive::{Archive, Fault, StoryId};
use crate::proof::finding::{Finding, Part};
use crate::proof::inspection::{Inspection, Known};
use crate::proof::review::{Folder, Reviews};
use crate::proof::rules;
use crate::proof::source::SourceFile;
use crate::proof::standing::Ledger;
use crate::proof::volunteers::Volunteers;
use std::path::Path;

/// Runs the checks over every text that the scope may hold.
pub(super) fn issues(
    archive: &Archive,
    origin: &Origin,
    texts: &Texts,
    scope: &Scope<'_>,
) -> Vec<Issue> {
    let inspection = Inspection::new(archive);
    let reviews = Reviews::new(Folder::of_archive(origin));
    // Only holds ask who may lift them.
    let volunteers = Volunteers::default();
    let mut issues = Vec::new();
    for id in archive.ids() {
        let story = archive.story(id);
        if !scope.may_hold(files(story)) {
            continue;
        }
        let found = reviews.of(story);
        let ledger = Ledger::new(&found, &volunteers);
        for language in inspection.languages(id) {
            let desk = Desk {
                inspection: &inspection,
                ledger: &ledger,
                texts,
            };
            issues.extend(desk.issues(archive, id, language));
        }
    }
    issues
}

/// The files that hold the texts of a story.
fn files(story: &Story) -> impl Iterator<Item = &Path> {
    let translated = story.translations.iter();
    let translated = translated.filter_map(|translation| translation.text.as_ref());
    std::iter::once(story.path.as_path()).chain(translated.map(|text| text.path.as_path()))
}

/// What one story is inspected with.
struct Desk<'a> {
    inspection: &'a Inspection<'a>,
    ledger: &'a Ledger<'a>,
    texts: &'a Texts,
}

impl Desk<'_> {
    fn issues(&self, archive: &Archive, id: StoryId, language: &str) -> Vec<Issue> {
        let story = archive.story(id);
        let file = File::of(story, language, self.texts);
        let known = Known {
            source: file.read.as_ref().map(SourceFile::body),
            ledger: Some(self.ledger),
            changed: &[],
        };
        let findings = self.inspection.of_text(id, language, known);
        let issue = |finding: Finding| file.issue(finding, story);
        findings.into_iter().map(issue).collect()
    }
}

/// The file that a text stands in.
struct File<'a> {
    path: &'a Path,
    /// Nothing for a title and a summary in the file of an original in another language.
    read: Option<SourceFile>,
    /// The line of such a title, from 1, if it is known.
    lines: Option<TitleLines>,
}

/// Where the translated title and summary of an entry stand in its own file, from 1; 0 where that is not known.
struct TitleLines {
    title: usize,
    summary: usize,
}

impl<'a> File<'a> {
    fn of(story: &'a Story, language: &str, texts: &Texts) -> Self {
        let whole = story.full_translation(language);
        let path = whole.map_or(story.path.as_path(), |whole| &whole.path);
        let text = texts.read(path);
        let text = text.as_deref();
        if language == story.language {
            return Self {
                path,
                read: text.and_then(SourceFile::read),
                lines: None,
            };
        }
        if whole.is_some() {
            return Self {
                path,
                read: text.and_then(|text| SourceFile::read_translation(text, &story.claims)),
                lines: None,
            };
        }
        let translation = story.translation(language);
        let line_of = |words: Option<&str>| {
            let lines = text.zip(words).map(|(text, words)| line_with(text, words));
            lines.unwrap_or_default()
        };
        Self {
            path,
            read: None,
            lines: translation.map(|translation| TitleLines {
                title: line_of(translation.title.as_deref()),
                summary: line_of(translation.summary.as_deref()),
            }),
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
        let (line, column) = match (read, &span, &self.lines) {
            (Some(file), Some(span), _) => file.position(span.start),
            (Some(file), None, _) => (file.line_of(part, paragraph), 0),
            (None, _, Some(lines)) if part == Part::Title => (lines.title, 0),
            (None, _, Some(lines)) if part == Part::Summary => (lines.summary, 0),
            (None, ..) => (0, 0),
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

/// The line, from 1, that alone has these words; 0 if none or several have them.
fn line_with(text: &str, words: &str) -> usize {
    let mut lines = (1..).zip(text.lines());
    let mut with = lines.by_ref().filter(|(_, line)| line.contains(words));
    let first = with.next();
    match (first, with.next()) {
        (Some((number, _)), None) => number,
        _ => 0,
    }
}
