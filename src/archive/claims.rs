//! The parts of an entry that state something: claims, rows of a timeline, revisions.

use super::bibliography::NO_SOURCE;
use super::codes::Code;
use super::entry::{By, Cited, Known};
use super::fields::Fields;
use super::frame::check_id;
use super::model::{Claim, Revision, Row};
use super::sheet::cut;
use crate::locale::Message;
use crate::text::Clean;
use crate::text::markup::ClaimKey;
use std::collections::BTreeSet;
use toml::de::DeValue;

pub(super) fn claims(fields: &mut Fields<'_>, known: &Known<'_>) -> Vec<Claim> {
    let mut seen = BTreeSet::new();
    let mut claims = Vec::new();
    for table in fields.tables("claims") {
        let (sheet, at) = (table.sheet, table.place("id"));
        let Some(claim) = claim(table, known) else {
            continue;
        };
        if !seen.insert(claim.id.clone()) {
            let what = Message::new("finding-claim-twice").outside("id", cut(&claim.id));
            sheet.report(Code::DuplicateId, at, what);
        }
        claims.push(claim);
    }
    claims
}

/// What footnotes refer to every `[[claims]]` by, those with faults included, so that a footnote to one is not called
/// missing. Which of them are doubtful, `read` knows.
pub(super) fn keys<'a>(fields: &Fields<'a>, read: &[Claim]) -> Vec<ClaimKey<'a>> {
    let list = fields
        .table
        .get("claims")
        .and_then(|value| value.get_ref().as_array());
    let tables = list.into_iter().flat_map(|list| list.iter());
    tables
        .filter_map(|table| table.get_ref().get("id")?.get_ref().as_str())
        .map(|id| ClaimKey {
            id,
            is_doubtful: read
                .iter()
                .any(|claim| claim.id == id && claim.is_doubtful()),
        })
        .collect()
}

fn claim(mut fields: Fields<'_>, known: &Known<'_>) -> Option<Claim> {
    let id = fields.required("id");
    if let Some(id) = id {
        check_id(fields.sheet, id);
    }
    let text = fields.required("text");
    let value = value(&mut fields);
    let unit = fields.clean("unit");
    let (qualifier, date) = (fields.word("qualifier"), fields.date("date"));
    let attributed_to = fields.clean("attributed_to");
    let sources = sources(&mut fields, known);
    let (certainty, status) = (
        fields.required_word("certainty"),
        fields.required_word("status"),
    );
    let note = fields.clean("note");
    fields.finish();
    Some(Claim {
        id: id?.raw.to_owned(),
        text: text?.clean(),
        value: with_unit(value, unit.as_ref()),
        qualifier,
        date,
        attributed_to,
        sources,
        certainty: certainty?,
        status: status?,
        note,
    })
}

/// A value as written: a number or words.
fn value(fields: &mut Fields<'_>) -> Option<Clean> {
    let value = fields.value("value")?;
    match value.get_ref() {
        DeValue::String(raw) => (!raw.trim().is_empty()).then(|| Clean::new(raw.trim())),
        DeValue::Integer(number) => Some(Clean::new(&grouped(number.as_str()))),
        DeValue::Float(number) => Some(Clean::new(number.as_str())),
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
            let at = value.span().start;
            let what = Message::new("finding-claim-value-bad");
            fields.sheet.report(Code::WrongType, at, what);
            None
        }
    }
}

/// A whole number with a comma at every thousand, from five digits on, so that years stay years.
pub(super) fn grouped(digits: &str) -> String {
    let (sign, digits) = digits
        .strip_prefix('-')
        .map_or(("", digits), |digits| ("-", digits));
    let digits = digits.replace('_', "");
    if digits.len() < 5 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

fn with_unit(value: Option<Clean>, unit: Option<&Clean>) -> Option<Clean> {
    match (value, unit) {
        (Some(value), Some(unit)) => Some(Clean::new(&format!("{value} {unit}"))),
        (value, _) => value,
    }
}

fn sources(fields: &mut Fields<'_>, known: &Known<'_>) -> Vec<String> {
    let texts = fields.list("sources");
    for text in &texts {
        known.sources.check(fields.sheet, *text, NO_SOURCE);
    }
    texts.iter().map(|text| text.raw.to_owned()).collect()
}

/// The rows of a timeline, and the entries they refer to by their row.
pub(super) fn rows(fields: &mut Fields<'_>, known: &Known<'_>) -> (Vec<Row>, Vec<Cited>) {
    let (mut rows, mut cited) = (Vec::new(), Vec::new());
    for mut table in fields.tables("events") {
        if !table.has("date") {
            table.missing("date", "date = \"2019-10-02\"");
        }
        let (date, text) = (table.date("date"), table.required("text"));
        let entry = table.text("entry");
        let (sources, certainty) = (sources(&mut table, known), table.word("certainty"));
        let sheet = table.sheet;
        table.finish();
        let (Some(date), Some(text)) = (date, text) else {
            continue;
        };
        if let Some(entry) = entry.filter(|entry| check_id(sheet, *entry)) {
            let position = sheet.position(entry.at);
            cited.push(Cited {
                target: entry.raw.to_owned(),
                position,
                by: By::Row(rows.len()),
            });
        }
        rows.push(Row {
            date,
            text: text.clean(),
            entry: None,
            sources,
            certainty,
        });
    }
    (rows, cited)
}

pub(super) fn revisions(fields: &mut Fields<'_>) -> Vec<Revision> {
    let mut revisions = Vec::new();
    for mut table in fields.tables("revisions") {
        if !table.has("date") {
            table.missing("date", "date = \"2026-03-01\"");
        }
        let (date, by, note) = (table.date("date"), table.clean("by"), table.clean("note"));
        table.finish();
        revisions.extend(date.map(|date| Revision { date, by, note }));
    }
    revisions
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_and_years_are_not() {
        for (written, shown) in [
            ("36", "36"),
            ("2011", "2011"),
            ("30000", "30,000"),
            ("1_250_000", "1,250,000"),
            ("-12345", "-12,345"),
        ] {
            assert_eq!(grouped(written), shown);
        }
    }
}
