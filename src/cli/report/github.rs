//! Findings as commands to a runner of GitHub's workflows, which shows them beside the lines of the files.

use super::super::out::Out;
use super::{Checked, findings, tell_baseline};
use crate::archive::fault::Severity;
use crate::locale::Locale;
use crate::text::Clean;
use std::fmt::Write as _;

/// Prints the annotations, the gravest first: ten of each kind are shown, and fifty in all. The totals come before the hints,
/// among which they would be lost.
pub(in crate::cli) fn github(checked: &Checked<'_>, out: &mut Out<'_>) -> anyhow::Result<()> {
    tell_baseline(checked, out);
    let english = Locale::plain_english();
    let mut findings = findings(checked, &english);
    findings.sort_by_key(super::Finding::severity);
    let totals = english.say(&checked.totals());
    let summary = format!("::notice title=rawi check::{}", data(&totals));
    let hints = findings.partition_point(|finding| finding.severity() < Severity::Hint);
    for finding in &findings[..hints] {
        out.line(&Clean::from(annotation(finding)))?;
    }
    out.line(&Clean::from(summary))?;
    for finding in &findings[hints..] {
        out.line(&Clean::from(annotation(finding)))?;
    }
    Ok(())
}

fn annotation(finding: &super::Finding<'_>) -> String {
    let command = match finding.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "notice",
    };
    let mut place = format!("file={}", property(&finding.path));
    for (name, number) in [("line", finding.line), ("col", finding.column)] {
        if number > 0 {
            // Writing to a string cannot fail.
            let _ = write!(place, ",{name}={number}");
        }
    }
    let message = data(&finding.message);
    format!("::{command} {place},title={}::{message}", finding.code)
}

/// Escapes the message of a command, in which line ends and the escape itself mean something.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Escapes a property of a command, which also ends at a comma or a colon.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_runner_would_read_as_a_command_is_escaped() {
        assert_eq!(data("100%\r\n::error::x"), "100%25%0D%0A::error::x");
        assert_eq!(property("C:\\a,b%"), "C%3A\\a%2Cb%25");
    }
}
