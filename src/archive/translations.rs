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
use super::model::{Claim, Language, TranslatedText, Translation};
use super::sheet::{Sheet, cut};
use super::syntax;
use super::vocabulary::TranslationStatus;
use crate::locale::Message;
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
        let title = table.text("title");
        let translation = titled(&mut table, language.unwrap_or_default(), title);
        table.finish();
        translations.push(translation);
    }
    translations
}

/// Reads a sibling file. `claims` are those of the original, if it could be read.
pub(super) fn read(sheet: Sheet, claims: Option<&[Claim]>, known: &Known<'_>) -> Sibling {
    let keys: Option<Vec<ClaimKey<'_>>> =
        claims.map(|claims| claims.iter().map(Claim::key).collect());
    let read = read_whole(&sheet, keys.as_deref(), known);
    let is_broken = sheet.has_error();
    let (translation, cited) = read.unzip();
    Sibling {
        translation: translation.filter(|_| !is_broken),
        cited: cited.unwrap_or_default(),
        faults: sheet.into_faults(),
    }
}

fn read_whole(
    sheet: &Sheet,
    claims: Option<&[ClaimKey<'_>]>,
    known: &Known<'_>,
) -> Option<(Translation, Vec<Cited>)> {
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
    let language = tag
        .and_then(|tag| language::read_tag(sheet, tag))
        .unwrap_or_default();
    let direction = direction(&mut fields, &language);
    let title = fields.required("title");
    let mut translation = titled(&mut fields, language, title);
    if !fields.has("text") {
        let what = Message::new("finding-translation-no-text");
        sheet.report(Code::NeedsText, 0, what);
    }
    let body = body::read(&mut fields, claims, known);
    fields.finish();
    let body = body?;
    translation.text = Some(TranslatedText {
        path: sheet.path().to_owned(),
        body_line: body.line,
        direction,
        text: body.markup,
        words: body.words,
    });
    Some((translation, body.cited))
}

/// What a translation has, whole or not, beside a text.
fn titled(fields: &mut Fields<'_>, language: Language, title: Option<Text<'_>>) -> Translation {
    let summary = fields.text("summary");
    check_length(fields.sheet, title, Code::LongTitle);
    check_length(fields.sheet, summary, Code::LongSummary);
    Translation {
        language,
        title: title.map(|text| text.clean()),
        summary: summary.map(|text| text.clean()),
        translator: fields.clean("translator"),
        // Without a word for it the file has an error; the value is never seen.
        status: fields
            .required_word("status")
            .unwrap_or(TranslationStatus::Draft),
        text: None,
    }
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
        let what = Message::new("finding-translation-name")
            .outside("said", cut(text.raw))
            .outside("named", cut(&named));
        sheet.report(Code::TranslationName, text.at, what);
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
