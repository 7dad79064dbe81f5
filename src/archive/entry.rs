//! Reads an entry file: its head, its lists and its text. The parts in tables of their own are in `entry_parts`,
//! `claims` and `translations`; what a link leads to is settled in `links`, once every file has been read.
//!
//! A blank story is filled part by part. Where a part is wrong, a fault is noted and the rest is read all the same, so
//! that one reading tells every fault; a story with an error is never shown, nor is what stands in for its bad part.

use super::bibliography::{NO_SOURCE, Shelf};
use super::body::{self, Quoting};
use super::codes::Code;
use super::entry_parts as parts;
use super::fault::Fault;
use super::fields::{Fields, Text};
use super::frame::{check_id, check_schema};
use super::model::{Consent, Dates, Frame, RelationKind, SharedName, Source, Story, Term};
use super::sheet::{Position, Sheet, quoted};
use super::suggest::{country_slip, did_you_mean, nearest};
use super::vocabulary::{ConsentBasis, ConsentLevel, Kind, Status};
use super::{claims, language, syntax, translations};
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::Markup;
use std::path::{Path, PathBuf};

/// What is known before the first entry is read.
pub(super) struct Known<'a> {
    pub(super) frame: &'a Frame,
    pub(super) sources: &'a Shelf<Source>,
    pub(super) names: &'a Shelf<SharedName>,
}

/// How an entry refers to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Relation(RelationKind),
    /// A row of a timeline, from 0.
    Row(usize),
    /// A link in the text.
    Text,
}

/// A reference to another entry, before anybody knows whether it is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cited {
    pub(super) target: String,
    pub(super) position: Position,
    pub(super) by: By,
}

/// What becomes of an entry.
#[derive(Clone, Debug)]
pub(super) enum Fate {
    Shown(Box<Story>),
    /// It has an error. What could be read is kept for its translations.
    Broken(Option<Box<Story>>),
    /// With the sentence that is left of it.
    Withdrawn(Clean),
    /// Embargoed or closed.
    Withheld,
}

/// An entry file that has been read.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) path: PathBuf,
    /// From the file's name, by which it is known even if nothing in it can be read.
    pub(super) slug: String,
    pub(super) fate: Fate,
    pub(super) cited: Vec<Cited>,
    /// The `id` in the file, if it is not the file's name.
    pub(super) written_id: Option<String>,
    /// Where the `id` and each alias stand.
    pub(super) id_at: Position,
    pub(super) aliases: Vec<(String, Position)>,
    pub(super) faults: Vec<Fault>,
}

impl Written {
    /// An entry of which nothing is known but its file's name.
    pub(super) fn unreadable(path: &Path, faults: Vec<Fault>) -> Self {
        Self {
            path: path.to_owned(),
            slug: stem(path),
            fate: Fate::Broken(None),
            cited: Vec::new(),
            written_id: None,
            id_at: Position::default(),
            aliases: Vec::new(),
            faults,
        }
    }
}

/// The file's name without `.toml`.
pub(super) fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads an entry.
pub(super) fn read(sheet: Sheet, known: &Known<'_>) -> Written {
    let mut written = Written::unreadable(sheet.path(), Vec::new());
    read_into(&mut written, &sheet, known);
    if sheet.has_error() {
        written.fate = match written.fate {
            Fate::Shown(story) => Fate::Broken(Some(story)),
            fate @ (Fate::Broken(_) | Fate::Withdrawn(_) | Fate::Withheld) => fate,
        };
    }
    written.faults = sheet.into_faults();
    written
}

fn read_into(written: &mut Written, sheet: &Sheet, known: &Known<'_>) {
    let Some(table) = syntax::parse(sheet) else {
        return;
    };
    let mut fields = Fields::top(sheet, &table);
    if !check_schema(&mut fields) {
        return;
    }
    written.id_at = sheet.position(fields.place("id"));
    written.written_id = check_slug(&mut fields);
    let status = fields.required_word("status");
    if status == Some(Status::Withdrawn) {
        written.fate = Fate::Withdrawn(withdrawn(&mut fields));
        return;
    }
    let mut story = blank(&written.slug, &written.path);
    story.status = status.unwrap_or(Status::Draft);
    read_head(&mut story, &mut fields);
    read_lists(&mut story, &mut fields, known);
    for alias in fields.list("aliases") {
        check_id(sheet, alias);
        written
            .aliases
            .push((alias.raw.to_owned(), sheet.position(alias.at)));
    }
    story.aliases = written
        .aliases
        .iter()
        .map(|(alias, _)| alias.clone())
        .collect();
    let level = read_parts(&mut story, &mut fields, known);
    read_links(&mut story, written, &mut fields, known);
    check_kind(&story, &fields);
    check_sources(&story, &fields, known);
    read_text(&mut story, written, &mut fields, known);
    fields.finish();
    written.fate = match level {
        Some(ConsentLevel::Embargoed | ConsentLevel::Closed) => Fate::Withheld,
        _ => Fate::Shown(Box::new(story)),
    };
}

/// A story with nothing in it, of which every field is set or the sheet has an error.
fn blank(slug: &str, path: &Path) -> Story {
    Story {
        slug: slug.to_owned(),
        path: path.to_owned(),
        kind: Kind::Story,
        subject: None,
        title: Clean::default(),
        alternative: None,
        summary: Clean::default(),
        language: String::new(),
        direction: Direction::Auto,
        status: Status::Draft,
        countries: Vec::new(),
        origin: Vec::new(),
        themes: Vec::new(),
        keywords: Vec::new(),
        warnings: Vec::new(),
        license: None,
        sources: Vec::new(),
        aliases: Vec::new(),
        dates: Dates::default(),
        consent: Consent {
            basis: ConsentBasis::Historical,
            level: ConsentLevel::Closed,
            note: None,
        },
        people: Vec::new(),
        organisations: Vec::new(),
        places: Vec::new(),
        claims: Vec::new(),
        relations: Vec::new(),
        translations: Vec::new(),
        events: Vec::new(),
        revisions: Vec::new(),
        text: Markup::default(),
        body_line: 0,
        words: 0,
    }
}

/// Reads what a withdrawn entry has left: one sentence, as the note of its consent.
fn withdrawn(fields: &mut Fields<'_>) -> Clean {
    let left: Vec<&str> = ["title", "summary", "text"]
        .into_iter()
        .filter(|key| fields.has(key))
        .collect();
    if let Some(first) = left.first() {
        let what = format!(
            "The entry is withdrawn, and its file still has “{}”.",
            left.join("”, “")
        );
        let remedy = "Remove all but the id, the status and the note of [consent].";
        fields
            .sheet
            .report(Code::WithdrawnKeepsText, fields.place(first), &what, remedy);
    }
    fields
        .table("consent")
        .and_then(|mut consent| consent.clean("note"))
        .unwrap_or_default()
}

/// Checks the `id` against the file's name; returns it if the two differ.
fn check_slug(fields: &mut Fields<'_>) -> Option<String> {
    let id = fields.required("id")?;
    let name = stem(fields.sheet.path());
    let is_other = check_id(fields.sheet, id) && id.raw != name;
    if is_other {
        let what = format!(
            "The id is {}, and the file's name says {}.",
            quoted(id.raw),
            quoted(&name)
        );
        let remedy = format!(
            "Rename the file to {}.toml, or change the id.",
            Clean::new(id.raw)
        );
        fields
            .sheet
            .report(Code::IdNotFileName, id.at, &what, &remedy);
    }
    is_other.then(|| id.raw.to_owned())
}

fn read_head(story: &mut Story, fields: &mut Fields<'_>) {
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
    let (noun, most) = if code == Code::LongTitle {
        ("title", TITLE)
    } else {
        ("summary", SUMMARY)
    };
    let length = text.raw.trim().chars().count();
    if length > most {
        let what = format!("The {noun} has {length} characters.");
        sheet.report(code, text.at, &what, &format!("Shorten it to {most}."));
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
            let what = format!("{} is no word for “direction”.", quoted(other));
            fields.sheet.report(
                Code::UnknownWord,
                text.at,
                &what,
                "Write ltr or rtl, or remove the line.",
            );
            Direction::Auto
        }
    }
}

fn read_lists(story: &mut Story, fields: &mut Fields<'_>, known: &Known<'_>) {
    let frame = known.frame;
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
        let what = "Neither “countries” nor “origin” has a country.";
        fields.sheet.report(
            Code::NoCountry,
            fields.place("countries"),
            what,
            "Write at least one of the two.",
        );
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
        story.sources.push(text.raw.to_owned());
    }
}

fn themes(fields: &mut Fields<'_>, frame: &Frame) -> Vec<String> {
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
        let what = format!("{} is read as “{code}”.", quoted(text.raw));
        sheet.report(
            Code::CountrySlip,
            text.at,
            &what,
            &format!("Did you mean “{code}”? Write that."),
        );
        return Some(code);
    }
    if is_known(text.raw) {
        return Some(text.raw.to_owned());
    }
    let what = format!("There is no country {} in archive.toml.", quoted(text.raw));
    let by_label = |term: &&Term| {
        term.label
            .values()
            .any(|label| label.eq_ignore_ascii_case(text.raw))
    };
    let meant = frame
        .countries
        .iter()
        .find(by_label)
        .map(|term| term.id.as_str());
    let remedy = did_you_mean(
        meant,
        "Correct the code, or add the country to archive.toml.",
    );
    sheet.report(Code::UnknownCountry, text.at, &what, &remedy);
    None
}

/// Reads the tables that say who, where and when; returns the level of consent.
fn read_parts(
    story: &mut Story,
    fields: &mut Fields<'_>,
    known: &Known<'_>,
) -> Option<ConsentLevel> {
    story.dates = parts::dates(fields);
    let consent = parts::consent(fields);
    let level = consent.as_ref().map(|consent| consent.level);
    story.consent = consent.unwrap_or_else(|| story.consent.clone());
    story.people = parts::people(fields, known);
    story.organisations = parts::organisations(fields, known);
    story.places = parts::places(fields, known);
    story.claims = claims::claims(fields, known);
    story.revisions = claims::revisions(fields);
    level
}

fn read_links(
    story: &mut Story,
    written: &mut Written,
    fields: &mut Fields<'_>,
    known: &Known<'_>,
) {
    written.cited.extend(parts::relations(fields));
    let (rows, cited) = claims::rows(fields, known);
    story.events = rows;
    written.cited.extend(cited);
    story.translations = translations::inline(fields);
}

fn read_text(story: &mut Story, written: &mut Written, fields: &mut Fields<'_>, known: &Known<'_>) {
    let is_summary = story.consent.level == ConsentLevel::SummaryOnly;
    if is_summary && fields.has("text") {
        let what = "The consent covers a summary only, and the file has a text.";
        fields.sheet.report(
            Code::TextForbidden,
            fields.place("text"),
            what,
            "Remove [text], or correct the level.",
        );
    }
    let quoting = if story.kind == Kind::Testimony {
        Quoting::NeedsSpeaker
    } else {
        Quoting::Free
    };
    let claims = Some(story.claims.as_slice());
    let body = body::read(fields, claims, known)
        .inspect(|body| body.check_quotations(fields.sheet, quoting));
    if let Some(body) = body {
        body.check_claims(fields.sheet, &story.claims);
        written.cited.extend(body.cited);
        story.words = body.words;
        story.body_line = body.line;
        story.text = body.markup;
    } else if !is_summary
        && story.kind != Kind::Timeline
        && !fields.has("text")
        && !fields.sheet.has(Code::BodyOutsideText)
    {
        let what = "The entry has no [text].";
        fields.sheet.report(
            Code::NeedsText,
            0,
            what,
            "Add [text] with a body at the end of the file.",
        );
    }
}

/// Checks what only some kinds need.
fn check_kind(story: &Story, fields: &Fields<'_>) {
    let at = fields.place("kind");
    let needs = |code, what, remedy| fields.sheet.report(code, at, what, remedy);
    match story.kind {
        Kind::Testimony if !fields.has("people") => needs(
            Code::NeedsPeople,
            "A testimony needs somebody whose it is.",
            "Add [[people]] with the narrator, by role if the name is withheld.",
        ),
        Kind::Timeline if !fields.has("events") => {
            needs(
                Code::NeedsEvents,
                "A timeline needs rows.",
                "Add [[events]] with date and text.",
            );
        }
        Kind::Profile if !fields.has("subject") => needs(
            Code::NeedsSubject,
            "A profile needs a subject.",
            "Add subject = \"person\", \"organisation\", \"place\", \"work\" or \"campaign\".",
        ),
        Kind::Testimony
        | Kind::Timeline
        | Kind::Profile
        | Kind::Story
        | Kind::Event
        | Kind::Report
        | Kind::Essay
        | Kind::Case => {}
    }
}

/// Checks that the entry rests on something, and a published one on something that can be found.
fn check_sources(story: &Story, fields: &Fields<'_>, known: &Known<'_>) {
    let (sheet, at) = (fields.sheet, fields.place("sources"));
    let is_given = story.kind == Kind::Testimony && story.consent.basis == ConsentBasis::Informed;
    if story.sources.is_empty() && fields.has("sources") && !is_given {
        let what = "The entry names no source.";
        sheet.report(Code::NeedsSources, at, what, "Cite a work of sources.toml.");
    }
    if story.status != Status::Published {
        return;
    }
    let cited = story
        .sources
        .iter()
        .filter_map(|id| known.sources.items.get(id));
    for source in cited {
        let lacking = match (&source.creator, &source.issued) {
            (Some(_), Some(_)) => continue,
            (None, Some(_)) => "creator",
            (Some(_), None) => "date",
            (None, None) => "creator and date",
        };
        let what = format!(
            "The entry is published, and its source {} lacks a {lacking}.",
            quoted(&source.id)
        );
        sheet.report(
            Code::ThinSource,
            at,
            &what,
            "Complete the record in sources.toml.",
        );
    }
}
