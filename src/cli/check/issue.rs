//! A fault of the archive or a finding in one of its texts, as the lists of `rawi check` have both.

use crate::archive::Fault;
use crate::archive::codes::explain;
use crate::proof::rules::rule;
use std::collections::BTreeSet;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One thing to look at.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Issue {
    pub(in crate::cli) fault: Fault,
    /// Bytes of the file, where they are known.
    pub(in crate::cli) span: Option<Range<usize>>,
    /// What is to stand there instead.
    pub(in crate::cli) suggestion: Option<String>,
    /// Another file that brings it about: the original that a translation differs from.
    pub(in crate::cli) beside: Option<PathBuf>,
}

impl Issue {
    pub(in crate::cli) fn path(&self) -> &Path {
        &self.fault.path
    }
}

impl From<Fault> for Issue {
    fn from(fault: Fault) -> Self {
        Self {
            fault,
            span: None,
            suggestion: None,
            beside: None,
        }
    }
}

/// Puts them in the order of their paths and lines.
pub(super) fn put_in_order(issues: &mut [Issue]) {
    let place =
        |Issue { fault, .. }: &Issue| (fault.path.clone(), fault.line, fault.column, fault.code);
    issues.sort_by_cached_key(place);
}

/// The checks that find names which nobody may read: in a text, nearly so, or in a translation.
const OF_NAMES: &[&str] = &["S002", "S003", "S005"];

/// Takes the words out of everything that is said of a file in which a withheld name may stand: another finding could quote
/// it, and the line of an excerpt would show it. What is left is a code, a path and a line.
pub(super) fn hush(issues: &mut [Issue]) {
    let hushed: BTreeSet<PathBuf> = issues
        .iter()
        .filter(|issue| OF_NAMES.contains(&issue.fault.code))
        .map(|issue| issue.fault.path.clone())
        .collect();
    for issue in issues {
        let beside = issue.beside.as_ref();
        if hushed.contains(issue.path()) || beside.is_some_and(|path| hushed.contains(path)) {
            issue.hush();
        }
    }
}

impl Issue {
    fn hush(&mut self) {
        self.span = None;
        self.suggestion = None;
        let fault = &mut self.fault;
        fault.column = 0;
        let of_text = rule(fault.code).map(|rule| (rule.reason(), rule.mend()));
        let of_file = || explain(fault.code).map(|row| (row.reason(), row.mend()));
        if let Some((what, remedy)) = of_text.or_else(of_file) {
            fault.what = what;
            fault.remedy = remedy;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::fault::Severity;
    use crate::locale::{Locale, Message};

    fn issue(code: &'static str, path: &str) -> Issue {
        let what = Message::new("check-told")
            .message("reason", Message::new("check-t120"))
            .outside("words", "Shirin Shirin");
        Issue {
            span: Some(3..9),
            suggestion: Some("Shirin".to_owned()),
            ..Fault {
                code,
                severity: Severity::Warning,
                path: PathBuf::from(path),
                line: 3,
                column: 4,
                remedy: Message::new("check-t120.mend"),
                what,
            }
            .into()
        }
    }

    #[test]
    fn beside_a_withheld_name_no_words_are_told() {
        let mut issues = [
            issue("T120", "entries/a.toml"),
            issue("A103", "entries/a.toml"),
            issue("S002", "entries/a.toml"),
            issue("T120", "entries/b.toml"),
            Issue {
                beside: Some(PathBuf::from("entries/a.toml")),
                ..issue("X171", "entries/a.fa.toml")
            },
        ];
        hush(&mut issues);
        let english = Locale::plain_english();
        for (index, issue) in issues.iter().enumerate() {
            let fault = &issue.fault;
            // Safety words its own findings, and words them without names.
            let is_open = index == 3 || fault.code == "S002";
            let told = english.say(&fault.told("".as_ref()));
            assert_eq!(told.contains("Shirin"), is_open, "{told}");
            assert_eq!(fault.column == 0, index != 3, "{told}");
            assert_eq!(
                issue.suggestion.is_none() && issue.span.is_none(),
                index != 3
            );
            assert_eq!(fault.line, 3);
        }
    }
}
