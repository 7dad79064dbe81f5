//! Findings as a log of the Static Analysis Results Interchange Format, 2.1.0 (OASIS), for code scanning and editors.

use super::super::check::Issue;
use super::super::texts::Texts;
use super::{Checked, Finding, findings};
use crate::archive::codes::CODES;
use crate::archive::fault::Severity;
use crate::locale::{Locale, Message};
use crate::proof::rules::RULES;
use crate::text::lines::Lines;
use serde_json::{Value, json};
use std::fmt::Write as _;

/// The log with one run: every code that there is, and what was found.
pub(in crate::cli) fn sarif(checked: &Checked<'_>) -> Value {
    let english = Locale::plain_english();
    let findings = findings(checked, &english);
    let of_files = CODES
        .iter()
        .map(|row| (row.code, row.reason(), row.mend(), row.severity));
    let built_in = RULES.iter().filter(|rule| rule.is_built_in());
    let of_texts = built_in.map(|rule| (rule.code, rule.reason(), rule.mend(), rule.severity));
    let rules: Vec<Value> = of_files
        .chain(of_texts)
        .map(|row| rule(row, &english))
        .collect();
    let results: Vec<Value> = findings
        .iter()
        .map(|finding| result(finding, checked.texts))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "rawi",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(
    (code, reason, mend, severity): (&str, Message, Message, Severity),
    english: &Locale,
) -> Value {
    json!({
        "id": code,
        "shortDescription": { "text": english.say(&reason) },
        "help": { "text": english.say(&mend) },
        "defaultConfiguration": { "level": level(severity) },
    })
}

fn result(finding: &Finding<'_>, texts: Option<&Texts>) -> Value {
    let uri = uri(&finding.path);
    let text = texts.and_then(|texts| texts.read(finding.issue.path()));
    let region = region(finding, text.as_deref());
    let mut location = json!({ "artifactLocation": { "uri": uri } });
    if let Some(region) = &region {
        location["region"] = region.clone();
    }
    let mut result = json!({
        "ruleId": finding.code,
        "level": level(finding.severity()),
        "message": { "text": finding.message },
        "locations": [{ "physicalLocation": location }],
        "partialFingerprints": { "rawi/v1": finding.id },
    });
    if let (
        Some(region),
        Issue {
            suggestion: Some(words),
            ..
        },
    ) = (region, finding.issue)
    {
        result["fixes"] = json!([{ "artifactChanges": [{
            "artifactLocation": { "uri": uri },
            "replacements": [{
                "deletedRegion": region,
                "insertedContent": { "text": words },
            }],
        }]}]);
    }
    result
}

/// The place in the file, with its end where that is known; columns are counted in code points.
fn region(finding: &Finding<'_>, text: Option<&str>) -> Option<Value> {
    let (line, column) = (finding.line, finding.column);
    if line == 0 {
        return None;
    }
    if column == 0 {
        return Some(json!({ "startLine": line }));
    }
    let end = finding.issue.span.as_ref().zip(text);
    let end = end.map(|(span, text)| Lines::of(text).position(text, span.end));
    Some(match end {
        Some((end_line, end_column)) => json!({
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        }),
        None => json!({ "startLine": line, "startColumn": column }),
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
