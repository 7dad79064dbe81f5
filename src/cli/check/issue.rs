//! A fault of the archive or a finding in one of its texts, as the lists of `rawi check` have both.

use crate::archive::Fault;
use crate::archive::codes::explain;
use crate::proof::finding::id_of;
use crate::proof::rules::rule;
use crate::proof::safety::{Located, Veil};
use crate::text::lines::Lines;
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

    /// What the survey of all files found; `text` is that of its file.
    pub(super) fn located(Located { fault, length }: Located, text: Option<&str>) -> Self {
        let span = text.and_then(|text| {
            let start = Lines::of(text).byte(text, fault.line, fault.column)?;
            // The survey reads ends of lines as one character.
            let mut words = text[start..].char_indices().filter(|(_, c)| *c != '\r');
            let (last, letter) = words.nth(length.checked_sub(1)?)?;
            Some(start..start + last + letter.len_utf8())
        });
        Self {
            span,
            ..fault.into()
        }
    }

    /// What it is known by in lists that were made before: 16 hexadecimal digits of the BLAKE3 of its code, its file in the archive
    /// and the words that it is about. Neither the language in which it is told, nor its wording, nor the line changes it;
    /// of what must not be told, no word is in it.
    pub(in crate::cli) fn id(&self) -> String {
        let is_told = |words: &&str| !words.chars().all(|letter| letter.is_ascii_digit());
        let words = self.fault.what.words_from_outside().into_iter();
        let mut words: Vec<&str> = words.filter(is_told).collect();
        words.sort_unstable();
        let path = self.fault.path.to_string_lossy();
        id_of([self.fault.code, &path].into_iter().chain(words))
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

/// Takes the words out of everything that is said of a file in which a withheld name may stand: another finding could quote
/// it, and the line of an excerpt would show it. What is left is a code, a path and a line. Elsewhere the veil is laid over
/// what is told.
pub(super) fn hush(issues: &mut [Issue], veil: &Veil<'_>) {
    for issue in issues {
        let is_beside = issue.beside.as_ref().is_some_and(|path| !veil.shows(path));
        if is_beside || !veil.shows(issue.path()) {
            issue.hush();
        }
        // A list of mistakes can have the name as what is right.
        let path = &issue.fault.path;
        issue.suggestion.take_if(|words| !veil.allows(path, words));
        issue.fault = veil.fault(&issue.fault);
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
    use crate::proof::safety::Watch;

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
    fn what_the_survey_found_reaches_to_the_end_of_its_words() {
        let text = "title = \"ä\"\nbody = \"Call 0912 345\r\n6789 now\"\n";
        let located = |length| Located {
            length,
            fault: Fault {
                line: 2,
                column: 14,
                ..issue("S004", "entries/a.toml").fault
            },
        };
        let words = |issue: Issue| issue.span.map(|span| text[span].to_owned());
        let whole = Issue::located(located("0912 345\n6789".len()), Some(text));
        assert_eq!(words(whole).as_deref(), Some("0912 345\r\n6789"));
        // Without a length, or beyond the end of what can be read, nothing is marked.
        for (length, text) in [(0, Some(text)), (4, None), (999, Some(text))] {
            assert_eq!(words(Issue::located(located(length), text)), None);
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
        let all = issues.clone().map(|issue| issue.fault);
        hush(&mut issues, &Veil::over(&Watch::Nothing, &all));
        let english = Locale::plain_english();
        for (index, issue) in issues.iter().enumerate() {
            let fault = &issue.fault;
            let told = english.say(&fault.told("".as_ref()));
            assert_eq!(told.contains("Shirin"), index == 3, "{told}");
            assert_eq!(fault.column == 0, index != 3, "{told}");
            assert_eq!(
                issue.suggestion.is_none() && issue.span.is_none(),
                index != 3
            );
            assert_eq!(fault.line, 3);
        }
    }
}
