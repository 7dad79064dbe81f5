//! The head of an entry: its id, title, language, and the lists it is sorted by.

use super::bibliography::NO_SOURCE;
use super::choices::{check_country, check_term, themes};
use super::codes::Code;
use super::entry::{Known, stem};
use super::entry_rules::check_published;
use super::fault::Complaint;
use super::fields::{Fields, Text};
use super::frame::check_id;
use super::language;
use super::model::Story;
use super::sheet::{Sheet, cut};
use super::vocabulary::Status;
use crate::locale::Message;
use crate::text::layout::Direction;

/// Checks the `id` against the file's name; returns it if the two differ.
pub(super) fn check_slug(fields: &mut Fields<'_>) -> Option<String> {
    let id = fields.required("id")?;
    let name = stem(fields.sheet.path());
    let is_other = check_id(fields.sheet, id) && id.raw != name;
    if is_other {
        let told = Message::new("finding-id-not-file").outside("name", cut(&name));
        let remedy = told.clone().inside("id", id.raw).attribute("mend");
        let complaint = Complaint::new(told.outside("id", cut(id.raw)), remedy);
        fields.sheet.report(Code::IdNotFileName, id.at, complaint);
    }
    is_other.then(|| id.raw.to_owned())
}

pub(super) fn read_head(story: &mut Story, fields: &mut Fields<'_>) {
    story.kind = fields.required_word("kind").unwrap_or(story.kind);
    story.subject = fields.word("subject");
    let (title, summary) = read_title(fields);
    story.title = title.map(|text| text.clean()).unwrap_or_default();
    story.summary = summary.map(|text| text.clean()).unwrap_or_default();
    story.alternative = fields.clean("alternative");
    let tag = fields.required("language");
    story.language = tag
        .and_then(|tag| language::read_tag(fields.sheet, tag))
        .unwrap_or_default();
    story.direction = direction(fields, &story.language);
    story.keywords = fields.list("keywords").iter().map(Text::clean).collect();
    story.license = fields.clean("license");
}

/// Characters of a title, at most, before it is cut in lists.
const TITLE: usize = 80;
/// Characters of a summary, at most.
const SUMMARY: usize = 300;

fn read_title<'a>(fields: &mut Fields<'a>) -> (Option<Text<'a>>, Option<Text<'a>>) {
    let (title, summary) = (fields.required("title"), fields.required("summary"));
    check_length(fields.sheet, title, Code::LongTitle);
    check_length(fields.sheet, summary, Code::LongSummary);
    (title, summary)
}

/// Warns of a title or a summary that is too long to be of use.
pub(super) fn check_length(sheet: &Sheet, text: Option<Text<'_>>, code: Code) {
    let Some(text) = text else {
        return;
    };
    let (name, most) = if code == Code::LongTitle {
        ("finding-title-long", TITLE)
    } else {
        ("finding-summary-long", SUMMARY)
    };
    let length = text.raw.trim().chars().count();
    if length > most {
        let what = Message::new(name).count("count", length);
        sheet.report(code, text.at, what.inside("most", most.to_string()));
    }
}

/// The direction that the file sets, or that of the language.
pub(super) fn direction(fields: &mut Fields<'_>, language: &str) -> Direction {
    let Some(text) = fields.text("direction") else {
        return language::direction(language);
    };
    match text.raw {
        "ltr" => Direction::LeftToRight,
        "rtl" => Direction::RightToLeft,
        other => {
            let what = Message::new("finding-direction-unknown").outside("word", cut(other));
            fields.sheet.report(Code::UnknownWord, text.at, what);
            Direction::Auto
        }
    }
}

pub(super) fn read_lists(story: &mut Story, fields: &mut Fields<'_>, known: &Known<'_>) {
    let frame = known.lists;
    let country = |fields: &Fields<'_>, texts: Option<Vec<Text<'_>>>| {
        texts
            .unwrap_or_default()
            .into_iter()
            .filter_map(|text| check_country(fields.sheet, text, frame))
            .collect()
    };
    let (countries, origin) = (
        fields.required_list("countries"),
        fields.required_list("origin"),
    );
    if countries.as_ref().is_some_and(Vec::is_empty) && origin.as_ref().is_some_and(Vec::is_empty) {
        let what = Message::new("finding-no-country");
        fields
            .sheet
            .report(Code::NoCountry, fields.place("countries"), what);
    }
    story.countries = country(fields, countries);
    story.origin = country(fields, origin);
    story.themes = themes(fields, frame);
    for text in fields.list("content_warnings") {
        check_term(fields.sheet, text, &frame.warnings, Code::UnknownWarning);
        story.warnings.push(text.raw.to_owned());
    }
    for text in fields.required_list("sources").unwrap_or_default() {
        known.sources.check(fields.sheet, text, NO_SOURCE);
        if story.status == Status::Published {
            check_published(fields.sheet, text, known);
        }
        story.sources.push(text.raw.to_owned());
    }
}
