//! Themes, countries and content warnings of an entry, checked against the lists of `archive.toml`.

use super::codes::Code;
use super::fault::Complaint;
use super::fields::{Fields, Text};
use super::model::{Frame, Term};
use super::sheet::{Sheet, cut};
use super::suggest::{country_slip, did_you_mean, nearest};
use crate::locale::Message;

pub(super) fn themes(fields: &mut Fields<'_>, frame: &Frame) -> Vec<String> {
    let Some(texts) = fields.required_list("themes") else {
        return Vec::new();
    };
    if texts.is_empty() {
        fields.empty("themes");
    }
    if let Some(fifth) = texts.get(4) {
        let what = Message::new("finding-many-themes").count("count", texts.len());
        fields.sheet.report(Code::ManyThemes, fifth.at, what);
    }
    for text in &texts {
        check_term(fields.sheet, *text, &frame.themes, Code::UnknownTheme);
    }
    texts.iter().map(|text| text.raw.to_owned()).collect()
}

/// Reports a theme or a content warning that is not in the archive's list. An empty list checks nothing, since then
/// archive.toml is at fault.
pub(super) fn check_term(sheet: &Sheet, text: Text<'_>, terms: &[Term], code: Code) {
    if terms.is_empty() || terms.iter().any(|term| term.id == text.raw) {
        return;
    }
    let name = if code == Code::UnknownTheme {
        "finding-theme-unknown"
    } else {
        "finding-warning-unknown"
    };
    let ids = || terms.iter().map(|term| term.id.as_str());
    let what =
        Message::new(name)
            .outside("id", cut(text.raw))
            .list("words", ids(), "between-commas");
    let complaint = Complaint::meaning(what, nearest(text.raw, ids()));
    sheet.report(code, text.at, complaint);
}

/// The country's code, mended if it is a common slip.
pub(super) fn check_country(sheet: &Sheet, text: Text<'_>, frame: &Frame) -> Option<String> {
    let is_known = |code: &str| {
        frame.countries.is_empty() || frame.countries.iter().any(|term| term.id == code)
    };
    let slip = country_slip(text.raw).filter(|code| is_known(code));
    if let Some(code) = slip {
        let what = Message::new("finding-country-slip")
            .outside("word", cut(text.raw))
            .outside("code", code.as_str());
        let complaint = Complaint::new(what, did_you_mean(&code));
        sheet.report(Code::CountrySlip, text.at, complaint);
        return Some(code);
    }
    if is_known(text.raw) {
        return Some(text.raw.to_owned());
    }
    let what = Message::new("finding-country-unknown").outside("code", cut(text.raw));
    let complaint = Complaint::meaning(what, code_of(frame, text.raw));
    sheet.report(Code::UnknownCountry, text.at, complaint);
    None
}

/// The code of the country that has `name` for a label, as writers put names in place of codes.
fn code_of<'a>(frame: &'a Frame, name: &str) -> Option<&'a str> {
    let is_named = |term: &&Term| {
        term.label
            .values()
            .any(|label| label.eq_ignore_ascii_case(name))
    };
    frame
        .countries
        .iter()
        .find(is_named)
        .map(|term| term.id.as_str())
}
