//! Findings in the forms that people and machines read: lines with excerpts and JSON are here, `sarif` and `github` have
//! files of their own, `excerpt` shows the line of a file.

mod excerpt;
mod github;
mod sarif;
#[cfg(test)]
mod tests;

pub(super) use github::github;
pub(super) use sarif::sarif;

use super::check::{Issue, Known, worded};
use super::complain;
use super::out::Out;
use super::texts::Texts;
use crate::archive::fault::Severity;
use crate::locale::{Locale, Message};
use crate::text::Clean;
use excerpt::Excerpts;
use serde::Serialize;
use std::path::Path;

/// What was checked, and what was found.
#[derive(Debug)]
pub(super) struct Checked<'a> {
    /// Of the archive; empty for the copy inside the program.
    pub(super) root: &'a Path,
    /// How many entries can be shown.
    pub(super) entries: usize,
    pub(super) issues: Vec<Issue>,
    /// Findings that a former list has already.
    pub(super) known: usize,
    /// What a former list has and is no more.
    pub(super) gone: Vec<Known>,
    /// The files, to show their lines.
    pub(super) texts: Option<&'a Texts>,
}

impl Checked<'_> {
    /// How many there are of each severity, in a sentence.
    fn totals(&self) -> Message {
        let count = |severity, name| {
            let found = self.issues.iter();
            let count = found.filter(|issue| issue.fault.severity == severity);
            Message::new(name).count("count", count.count())
        };
        Message::new("check-totals")
            .message("errors", count(Severity::Error, "errors-count"))
            .message("warnings", count(Severity::Warning, "warnings-count"))
            .message("hints", count(Severity::Hint, "hints-count"))
            .count("entries", self.entries)
    }

    /// What the former list changes; nothing without one, or where it has nothing to do with what was found.
    fn beside_baseline(&self) -> Vec<Message> {
        let counted = [
            ("check-known-count", self.known),
            ("check-gone-count", self.gone.len()),
        ];
        let counted = counted.into_iter().filter(|(_, count)| *count > 0);
        counted
            .map(|(name, count)| Message::new(name).count("count", count))
            .collect()
    }
}

/// A fault as machines read it: in English, whoever runs them.
#[derive(Debug, Serialize)]
struct Finding<'a> {
    /// By which a later check knows it again.
    id: String,
    code: &'a str,
    severity: &'a str,
    /// From where the program was called, so that an editor or a shell finds it.
    path: String,
    /// From 1; 0 for the file as a whole.
    line: usize,
    /// From 1, in code points; 0 for the line as a whole.
    column: usize,
    message: Clean,
    #[serde(skip)]
    issue: &'a Issue,
}

impl<'a> Finding<'a> {
    /// A finding in the archive at `root`.
    fn new(root: &Path, issue: &'a Issue, english: &Locale) -> Self {
        let fault = &issue.fault;
        Self {
            id: issue.id(),
            code: fault.code,
            severity: fault.severity.word(),
            path: root.join(&fault.path).to_string_lossy().into_owned(),
            line: fault.line,
            column: fault.column,
            message: worded(issue, english),
            issue,
        }
    }

    fn severity(&self) -> Severity {
        self.issue.fault.severity
    }
}

/// What was found, for machines.
fn findings<'a>(checked: &'a Checked<'_>, english: &Locale) -> Vec<Finding<'a>> {
    let issues = checked.issues.iter();
    issues
        .map(|issue| Finding::new(checked.root, issue, english))
        .collect()
}

/// A line for each finding with the place in its file below it, and how many there are.
pub(super) fn human(
    checked: &Checked<'_>,
    locale: &Locale,
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    let excerpts = Excerpts {
        locale,
        columns: out.columns(),
    };
    for issue in &checked.issues {
        out.line(&locale.say(&issue.fault.told(checked.root)))?;
        let text = checked.texts.and_then(|texts| texts.read(issue.path()));
        let excerpt = text.map(|text| excerpts.of(&text, issue));
        for line in excerpt.iter().flatten() {
            out.line(line)?;
        }
    }
    for gone in &checked.gone {
        let message = Message::new("check-gone")
            .outside("path", gone.path.to_string_lossy().into_owned())
            .outside("code", gone.code.as_str())
            .outside("message", gone.message.as_str());
        out.line(&locale.say(&message))?;
    }
    for message in checked.beside_baseline() {
        out.line(&locale.say(&message))?;
    }
    out.line(&locale.say(&checked.totals()))
}

/// The findings as a list of objects.
pub(super) fn json(checked: &Checked<'_>, out: &mut Out<'_>) -> anyhow::Result<()> {
    tell_baseline(checked, out);
    out.json(&findings(checked, &Locale::plain_english()))
}

/// Says on standard error, where the list itself has no room for it, what the former list changes.
fn tell_baseline(checked: &Checked<'_>, out: &Out<'_>) {
    for message in checked.beside_baseline() {
        complain(&out.locale().say(&message));
    }
}
