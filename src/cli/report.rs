//! Findings in the forms that people and machines read: lines, JSON, SARIF 2.1.0, annotations of GitHub's workflows.

use super::out::Out;
use crate::archive::codes::CODES;
use crate::archive::fault::{Fault, Severity};
use crate::locale::{Locale, Message};
use crate::text::Clean;
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;

/// What was checked, and what was found.
#[derive(Debug)]
pub(super) struct Checked<'a> {
    /// Of the archive; empty for the copy inside the program.
    pub(super) root: &'a Path,
    /// How many entries can be shown.
    pub(super) entries: usize,
    pub(super) faults: Vec<&'a Fault>,
}

/// A fault as machines read it: in English, whoever runs them.
#[derive(Debug, Serialize)]
struct Finding<'a> {
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
    fault: &'a Fault,
}

impl<'a> Finding<'a> {
    /// A fault of the archive at `root`.
    fn new(root: &Path, fault: &'a Fault, english: &Locale) -> Self {
        let (what, remedy) = (english.say(&fault.what), english.say(&fault.remedy));
        Self {
            code: fault.code,
            severity: fault.severity.word(),
            path: root.join(&fault.path).to_string_lossy().into_owned(),
            line: fault.line,
            column: fault.column,
            message: Clean::from(format!("{what} {remedy}")),
            fault,
        }
    }

    fn severity(&self) -> Severity {
        self.fault.severity
    }
}

/// What was found, for machines.
fn findings<'a>(checked: &Checked<'a>, english: &Locale) -> Vec<Finding<'a>> {
    let faults = checked.faults.iter();
    faults
        .map(|fault| Finding::new(checked.root, fault, english))
        .collect()
}

/// A line for each finding, and how many there are.
pub(super) fn human(
    checked: &Checked<'_>,
    locale: &Locale,
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    for fault in &checked.faults {
        out.line(&locale.say(&fault.told(checked.root)))?;
    }
    let count = |severity, name| {
        let found = checked.faults.iter();
        let count = found.filter(|fault| fault.severity == severity).count();
        Message::new(name).count("count", count)
    };
    let totals = Message::new("check-totals")
        .message("errors", count(Severity::Error, "errors-count"))
        .message("warnings", count(Severity::Warning, "warnings-count"))
        .message("hints", count(Severity::Hint, "hints-count"))
        .count("entries", checked.entries);
    out.line(&locale.say(&totals))
}

/// The findings as a list of objects.
pub(super) fn json(checked: &Checked<'_>, out: &mut Out<'_>) -> anyhow::Result<()> {
    out.json(&findings(checked, &Locale::plain_english()))
}

/// The findings as a log of the Static Analysis Results Interchange Format, 2.1.0 (OASIS).
pub(super) fn sarif(checked: &Checked<'_>) -> Value {
    let english = Locale::plain_english();
    let findings = findings(checked, &english);
    let rules = CODES.iter().map(|row| {
        json!({
            "id": row.code,
            "shortDescription": { "text": english.say(&row.reason()) },
            "help": { "text": english.say(&row.mend()) },
            "defaultConfiguration": { "level": level(row.severity) },
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "rawi",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

fn result(finding: &Finding<'_>) -> Value {
    let mut location = json!({ "artifactLocation": { "uri": uri(&finding.path) } });
    if finding.line > 0 {
        location["region"] = if finding.column > 0 {
            json!({ "startLine": finding.line, "startColumn": finding.column })
        } else {
            json!({ "startLine": finding.line })
        };
    }
    json!({
        "ruleId": finding.code,
        "level": level(finding.severity()),
        "message": { "text": finding.message },
        "locations": [{ "physicalLocation": location }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// A path as a URI reference (RFC 3986): a relative one stays relative.
fn uri(path: &str) -> String {
    let mut uri = String::from(if path.starts_with('/') { "file://" } else { "" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => drop(write!(uri, "%{byte:02X}")),
        }
    }
    uri
}

/// The findings as commands to a runner of GitHub's workflows, which shows them beside the lines.
pub(super) fn github(checked: &Checked<'_>, out: &mut Out<'_>) -> anyhow::Result<()> {
    for finding in findings(checked, &Locale::plain_english()) {
        let command = match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Hint => "notice",
        };
        let mut place = format!("file={}", property(&finding.path));
        for (name, number) in [("line", finding.line), ("col", finding.column)] {
            if number > 0 {
                let _ = write!(place, ",{name}={number}");
            }
        }
        let message = data(&finding.message);
        out.line(&Clean::from(format!(
            "::{command} {place},title={}::{message}",
            finding.code
        )))?;
    }
    Ok(())
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
    use crate::archive::load::from_files;
    use crate::cli::speech::Speech;
    use crate::locale::{Interface, Isolation};

    fn lines(print: impl FnOnce(&mut Out<'_>) -> anyhow::Result<()>) -> String {
        let mut bytes = Vec::new();
        let speech = Speech::default();
        print(&mut Out::new(&mut bytes, None, &speech)).expect("memory takes everything");
        String::from_utf8(bytes).expect("UTF-8")
    }

    #[test]
    fn one_finding_in_every_form() {
        let archive = from_files([("archive.toml".into(), b"schema = 2".to_vec())]);
        let fault = archive
            .faults
            .iter()
            .find(|fault| fault.code == "A030")
            .expect("the schema is too new");
        let checked = Checked {
            root: Path::new("my archive, 100%"),
            entries: 1,
            faults: vec![fault],
        };
        let english = Locale::plain_english();
        let human = lines(|out| human(&checked, &english, out));
        let (first, second) = human.split_once('\n').expect("two lines");
        assert!(
            first.starts_with("my archive, 100%/archive.toml:1:"),
            "{human}"
        );
        assert!(first.contains(": error[A030]: "), "{human}");
        assert_eq!(
            second,
            "1 error, 0 warnings, 0 hints; 1 entry can be shown.\n"
        );
        let github = lines(|out| github(&checked, out));
        assert!(
            github.starts_with("::error file=my archive%2C 100%25/archive.toml,line=1,col="),
            "{github}"
        );
        let log = sarif(&checked);
        let found = &log["runs"][0]["results"][0];
        let place = &found["locations"][0]["physicalLocation"];
        assert_eq!(
            place["artifactLocation"]["uri"],
            "my%20archive%2C%20100%25/archive.toml"
        );
        assert_eq!(
            (&found["ruleId"], &found["level"]),
            (&json!("A030"), &json!("error"))
        );
        assert_eq!(place["region"]["startLine"], 1);
    }

    #[test]
    fn people_are_told_in_their_language_and_machines_in_english() {
        let archive = from_files([
            ("archive.toml".into(), b"schema = 2".to_vec()),
            ("entries/a.toml".into(), b"schema = 1\nx = 1".to_vec()),
        ]);
        let checked = Checked {
            root: Path::new("here"),
            entries: 0,
            faults: archive.faults.iter().collect(),
        };
        for (interface, total) in [
            (Interface::German, "Fehler, 0 Warnungen"),
            (Interface::Persian, "۰ هشدار"),
            (Interface::Arabic, "لا تحذيرات"),
            (Interface::Sorani, "٠ ئاگاداری"),
        ] {
            let locale = Locale::new(interface, Isolation::Bare);
            let told = lines(|out| human(&checked, &locale, out));
            assert!(told.starts_with("here/archive.toml:1:10: "), "{told}");
            assert!(told.contains("[A030]: "), "{told}");
            let last = told.lines().last().expect("the totals");
            assert!(last.contains(total), "{last}");
        }
        let machines = lines(|out| json(&checked, out));
        assert!(
            machines.contains("this reader knows version 1. Get a newer"),
            "{machines}"
        );
    }
}
