//! Reads translations: the titles and summaries in an entry's own file, and the sibling files that hold a whole text
//! (`<id>.<language>.toml`).

use super::body;
use super::codes::Code;
use super::entry::{Cited, Known, stem};
use super::entry_head::{check_length, direction};
use super::fault::Fault;
use super::fields::{Fields, Text};
use super::frame::check_schema;
use super::language;
use super::model::{Claim, TranslatedText, Translation};
use super::sheet::{Sheet, quoted};
use super::syntax;
use super::vocabulary::TranslationStatus;
use crate::text::markup::ClaimKey;
use std::path::Path;

/// A sibling file that has been read.
#[derive(Debug)]
pub(super) struct Sibling {
    /// Nothing if the file has an error.
    pub(super) translation: Option<Translation>,
    pub(super) cited: Vec<Cited>,
    pub(super) faults: Vec<Fault>,
}

/// The id of the original and the language, if the file's name is that of a full translation.
pub(super) fn original(path: &Path) -> Option<(String, String)> {
    let stem = stem(path);
    stem.split_once('.')
        .map(|(id, language)| (id.to_owned(), language.to_owned()))
}

/// The `[translations.<language>]` of an entry.
pub(super) fn inline(fields: &mut Fields<'_>) -> Vec<Translation> {
    let Some(all) = fields.table("translations") else {
        return Vec::new();
    };
    let mut translations = Vec::new();
    for (tag, value) in all.open_keys() {
        let language = language::read_tag(all.sheet, tag);
        let Some(mut table) = all.open_table(tag, value) else {
            continue;
        };
        let (title, summary) = (table.text("title"), table.text("summary"));
        check_length(all.sheet, title, Code::LongTitle);
        check_length(all.sheet, summary, Code::LongSummary);
        let status = table
            .required_word("status")
            .unwrap_or(TranslationStatus::Draft);
        let translator = table.clean("translator");
        table.finish();
        translations.extend(language.map(|language| Translation {
            language,
            title: title.map(|text| text.clean()),
            summary: summary.map(|text| text.clean()),
            translator,
            status,
            text: None,
        }));
    }
    translations
}

/// Reads a sibling file. `claims` are those of the original, if it could be read.
pub(super) fn read(sheet: Sheet, claims: Option<&[Claim]>, known: &Known<'_>) -> Sibling {
    let mut cited = Vec::new();
    let keys: Option<Vec<ClaimKey<'_>>> =
        claims.map(|claims| claims.iter().map(Claim::key).collect());
    let translation =
        read_whole(&sheet, keys.as_deref(), known, &mut cited).filter(|_| !sheet.has_error());
    Sibling {
        translation,
        cited,
        faults: sheet.into_faults(),
    }
}

fn read_whole(
    sheet: &Sheet,
    claims: Option<&[ClaimKey<'_>]>,
    known: &Known<'_>,
    cited: &mut Vec<Cited>,
) -> Option<Translation> {
    let table = syntax::parse(sheet)?;
    let mut fields = Fields::top(sheet, &table);
    if !check_schema(&mut fields) {
        return None;
    }
    let (of, tag) = (
        fields.required("translation_of"),
        fields.required("language"),
    );
    check_name(sheet, of, tag);
    let language = tag.and_then(|tag| language::read_tag(sheet, tag));
    let direction = direction(&mut fields, language.as_deref().unwrap_or_default());
    let (title, summary) = (fields.required("title"), fields.text("summary"));
    check_length(sheet, title, Code::LongTitle);
    check_length(sheet, summary, Code::LongSummary);
    let (translator, status) = (fields.clean("translator"), fields.required_word("status"));
    if !fields.has("text") {
        let what = "The translation has no [text].";
        sheet.report(
            Code::NeedsText,
            0,
            what,
            "Add [text] with a body at the end of the file.",
        );
    }
    let body = body::read(&mut fields, claims, known);
    fields.finish();
    let body = body?;
    cited.extend(body.cited);
    let path = sheet.path().to_owned();
    let text = TranslatedText {
        path,
        body_line: body.line,
        direction,
        text: body.markup,
        words: body.words,
    };
    Some(Translation {
        language: language?,
        title: title.map(|text| text.clean()),
        summary: summary.map(|text| text.clean()),
        translator,
        status: status?,
        text: Some(text),
    })
}

/// Checks that the file's name says what the file says.
fn check_name(sheet: &Sheet, of: Option<Text<'_>>, tag: Option<Text<'_>>) {
    let Some((id, language)) = original(sheet.path()) else {
        return;
    };
    for (text, named) in [(of, id), (tag, language)] {
        let Some(text) = text.filter(|text| text.raw != named) else {
            continue;
        };
        let what = format!(
            "The file says {}, and its name says {}.",
            quoted(text.raw),
            quoted(&named)
        );
        sheet.report(
            Code::TranslationName,
            text.at,
            &what,
            "Make the name and the file agree.",
        );
    }
}

/// Adds a full translation to those of the entry; what it says holds over the entry's own table.
pub(super) fn merge(translations: &mut Vec<Translation>, whole: Translation) {
    let Some(own) = translations
        .iter_mut()
        .find(|own| own.language == whole.language)
    else {
        translations.push(whole);
        translations.sort_by(|a, b| a.language.cmp(&b.language));
        return;
    };
    own.title = whole.title.or(own.title.take());
    own.summary = whole.summary.or(own.summary.take());
    own.translator = whole.translator.or(own.translator.take());
    own.status = whole.status;
    own.text = whole.text;
}
