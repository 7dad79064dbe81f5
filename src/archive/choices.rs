//! Themes, countries and content warnings of an entry, checked against the lists of `archive.toml`.

use super::codes::Code;
use super::fields::{Fields, Text};
use super::model::{Frame, Term};
use super::sheet::{Sheet, quoted};
use super::suggest::{country_slip, did_you_mean, nearest};

pub(super) fn themes(fields: &mut Fields<'_>, frame: &Frame) -> Vec<String> {
    let Some(texts) = fields.required_list("themes") else {
        return Vec::new();
    };
    if texts.is_empty() {
        fields.empty("themes");
    }
    if let Some(fifth) = texts.get(4) {
        let what = format!("The entry has {} themes.", texts.len());
        fields.sheet.report(
            Code::ManyThemes,
            fifth.at,
            &what,
            "Keep the four that it is most about.",
        );
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
    let noun = if code == Code::UnknownTheme {
        "theme"
    } else {
        "content warning"
    };
    let what = format!("There is no {noun} {} in archive.toml.", quoted(text.raw));
    let ids = || terms.iter().map(|term| term.id.as_str());
    let all = format!("Choose one of {}.", ids().collect::<Vec<_>>().join(", "));
    sheet.report(
        code,
        text.at,
        &what,
        &did_you_mean(nearest(text.raw, ids()), &all),
    );
}

/// The country's code, mended if it is a common slip.
pub(super) fn check_country(sheet: &Sheet, text: Text<'_>, frame: &Frame) -> Option<String> {
    let is_known = |code: &str| {
        frame.countries.is_empty() || frame.countries.iter().any(|term| term.id == code)
    };
    let slip = country_slip(text.raw).filter(|code| is_known(code));
    if let Some(code) = slip {
        let what = format!(
            "{} is not the ISO code; it is read as “{code}”.",
            quoted(text.raw)
        );
        sheet.report(
            Code::CountrySlip,
            text.at,
            &what,
            &format!("Did you mean “{code}”?"),
        );
        return Some(code);
    }
    if is_known(text.raw) {
        return Some(text.raw.to_owned());
    }
    let what = format!("There is no country {} in archive.toml.", quoted(text.raw));
    let remedy = did_you_mean(
        code_of(frame, text.raw),
        "Correct the code, or add the country to archive.toml.",
    );
    sheet.report(Code::UnknownCountry, text.at, &what, &remedy);
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
