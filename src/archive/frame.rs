//! Reads `archive.toml`: the edition, and the lists that entries choose from. What is broken in it is left at its
//! default, so that entries are still shown, with ids for labels.

use super::codes::Code;
use super::fields::{Fields, Text};
use super::id::is_id;
use super::language;
use super::model::{Frame, Term};
use super::sheet::{Sheet, cut};
use super::syntax;
use super::vocabulary::{Kind, Word};
use crate::locale::Message;
use crate::text::Clean;
use toml::de::DeValue;

/// The version of the data model that this program reads.
const SCHEMA: i64 = 1;

/// Reads `archive.toml`.
pub(super) fn read(sheet: &Sheet) -> Frame {
    let Some(table) = syntax::parse(sheet) else {
        return Frame::default();
    };
    let mut fields = Fields::top(sheet, &table);
    if !check_schema(&mut fields) {
        return Frame::default();
    }
    let mut clean = |key| {
        fields
            .required(key)
            .map(|text| text.clean())
            .unwrap_or_default()
    };
    let (id, version) = (clean("id"), clean("version"));
    let mut clean = |key| fields.clean(key).unwrap_or_default();
    let frame = Frame {
        id,
        version,
        maintainer: clean("maintainer"),
        contact: clean("contact"),
        withdrawal: clean("withdrawal"),
        license: clean("license"),
        updated: fields.date("updated"),
        default_language: default_language(&mut fields),
        languages: languages(&mut fields),
        title: language::by_language(&mut fields, "title"),
        notice: language::by_language(&mut fields, "notice"),
        kinds: terms(&mut fields, "kinds"),
        themes: terms(&mut fields, "themes"),
        countries: terms(&mut fields, "countries"),
        warnings: terms(&mut fields, "content_warnings"),
    };
    fields.finish();
    frame
}

/// Checks the version of the format; false if the rest of the file must not be read.
pub(super) fn check_schema(fields: &mut Fields<'_>) -> bool {
    let Some(value) = fields.value("schema") else {
        fields.missing("schema", "schema = 1");
        return true;
    };
    let at = value.span().start;
    let number = match value.get_ref() {
        DeValue::Integer(number) => number.as_str().parse::<i64>().ok(),
        _ => None,
    };
    match number {
        Some(SCHEMA) => true,
        Some(newer) if newer > SCHEMA => {
            let what = Message::new("finding-schema-newer")
                .inside("newer", newer.to_string())
                .inside("known", SCHEMA.to_string());
            fields.sheet.report(Code::SchemaTooNew, at, what);
            false
        }
        Some(_) | None => {
            let what = Message::new("finding-schema-bad");
            fields.sheet.report(Code::BadSchema, at, what);
            true
        }
    }
}

fn default_language(fields: &mut Fields<'_>) -> String {
    let text = fields.required("default_language");
    text.and_then(|text| language::read_tag(fields.sheet, text))
        .unwrap_or_else(|| "en".to_owned())
}

fn languages(fields: &mut Fields<'_>) -> Vec<String> {
    let tags = fields.list("languages");
    tags.into_iter()
        .filter_map(|tag| language::read_tag(fields.sheet, tag))
        .collect()
}

/// The terms of one list. A term with a fault stays, as far as it can be read.
fn terms(fields: &mut Fields<'_>, key: &'static str) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for mut table in fields.tables(key) {
        let sheet = table.sheet;
        let id = table.required(if key == "countries" { "code" } else { "id" });
        let term = term(&mut table, key, id);
        table.finish();
        let Some(id) = id else {
            continue;
        };
        check_term(sheet, key, id);
        if terms.iter().any(|other| other.id == term.id) {
            let what = Message::new("finding-term-twice").outside("id", cut(id.raw));
            sheet.report(Code::DuplicateId, id.at, what);
        } else {
            terms.push(term);
        }
    }
    terms
}

fn term(table: &mut Fields<'_>, key: &str, id: Option<Text<'_>>) -> Term {
    let label = language::by_language(table, "label");
    if label.is_empty() {
        table.missing("label", "label.en = \"…\"");
    }
    let mut same_as: Vec<Clean> = Vec::new();
    if key == "themes" {
        same_as.extend(table.list("huridocs").iter().map(Text::clean));
        same_as.extend(table.list("same_as").iter().map(Text::clean));
    } else if key == "content_warnings" {
        same_as.extend(table.clean("neon"));
    }
    Term {
        id: id.map(|id| id.clean().to_string()).unwrap_or_default(),
        label,
        note: language::by_language(table, "note"),
        same_as,
    }
}

fn check_term(sheet: &Sheet, key: &str, id: Text<'_>) {
    if key == "countries" {
        if id.raw.len() != 2 || !id.raw.bytes().all(|b| b.is_ascii_uppercase()) {
            let what = Message::new("finding-country-code-bad").outside("code", cut(id.raw));
            sheet.report(Code::UnknownCountry, id.at, what);
        }
    } else if key == "kinds" && Kind::from_word(id.raw).is_none() {
        let kinds = Kind::LIST.iter().map(|kind| kind.word());
        let what = Message::new("finding-kind-unknown")
            .outside("id", cut(id.raw))
            .list("words", kinds, "between-commas");
        sheet.report(Code::UnknownWord, id.at, what);
    } else {
        check_id(sheet, id);
    }
}

/// Checks the letters of an id.
pub(super) fn check_id(sheet: &Sheet, id: Text<'_>) -> bool {
    let is_good = is_id(id.raw);
    if !is_good {
        let what = Message::new("finding-id-bad").outside("id", cut(id.raw));
        sheet.report(Code::BadId, id.at, what);
    }
    is_good
}
