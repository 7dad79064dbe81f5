//! Reads an entry file. Its head is in `entry_head`, its tables in `entry_parts`, `claims` and `translations`, its text
//! in `body`; what a link leads to is settled in `links`, once every file has been read.
//!
//! A blank story is filled part by part. Where a part is wrong, a fault is noted and the rest is read all the same, so
//! that one reading tells every fault; a story with an error is never shown, nor is what stands in for its bad part.

use super::bibliography::Shelf;
use super::body::{self, Quoting};
use super::codes::Code;
use super::entry_head::{check_slug, read_head, read_lists};
use super::entry_rules::{check_kind, check_sources, check_text};
use super::fault::Fault;
use super::fields::Fields;
use super::frame::{check_id, check_schema};
use super::model::{Consent, Dates, Frame, RelationKind, SharedName, Source, Story};
use super::sheet::{Position, Sheet};
use super::vocabulary::{ConsentBasis, ConsentLevel, Kind, Status};
use super::{claims, entry_parts as parts, figures, syntax, translations};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::layout::Direction;
use crate::text::markup::Markup;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What is known before the first entry is read.
pub(super) struct Known<'a> {
    /// The lists that words are checked against; empty, which checks nothing, where archive.toml has an error.
    pub(super) lists: &'a Frame,
    pub(super) sources: &'a Shelf<Source>,
    pub(super) names: &'a Shelf<SharedName>,
    /// Ids, present and former ones, of entries that are to be withheld whatever their files say.
    pub(super) held: &'a BTreeSet<String>,
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
    /// It has an error.
    Broken,
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
    pub(super) claimed_id: Option<String>,
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
            fate: Fate::Broken,
            cited: Vec::new(),
            claimed_id: None,
            id_at: Position::default(),
            aliases: Vec::new(),
            faults,
        }
    }

    /// The same, withheld if it is among `held`.
    pub(super) fn unless_held(self, held: &BTreeSet<String>) -> Self {
        let mut ids = self.aliases.iter().map(|(alias, _)| alias);
        let is_held = held.contains(&self.slug) || ids.any(|alias| held.contains(alias));
        let fate = match self.fate {
            Fate::Shown(_) if is_held => Fate::Withheld,
            fate => fate,
        };
        Self { fate, ..self }
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
    if sheet.has_error() && matches!(written.fate, Fate::Shown(_)) {
        written.fate = Fate::Broken;
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
    written.claimed_id = check_slug(&mut fields);
    let status = fields.required_word("status");
    if status == Some(Status::Withdrawn) {
        written.fate = Fate::Withdrawn(withdrawn(&mut fields));
        return;
    }
    let mut story = blank(&written.slug, &written.path);
    story.status = status.unwrap_or(Status::Draft);
    read_head(&mut story, &mut fields);
    read_lists(&mut story, &mut fields, known);
    read_aliases(&mut story, written, &mut fields);
    let level = read_parts(&mut story, &mut fields, known);
    read_links(&mut story, written, &mut fields, known);
    check_kind(&story, &fields);
    check_sources(&story, &fields);
    read_text(&mut story, written, &mut fields, known);
    fields.finish();
    let is_withheld = matches!(level, Some(ConsentLevel::Embargoed | ConsentLevel::Closed));
    written.fate = if is_withheld {
        Fate::Withheld
    } else {
        Fate::Shown(Box::new(story))
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
            until: None,
            withdrawn: None,
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
        let what = Message::new("finding-withdrawn-keeps").list(
            "keys",
            left.iter().copied(),
            "between-quoted",
        );
        fields
            .sheet
            .report(Code::WithdrawnKeepsText, fields.place(first), what);
    }
    fields
        .table("consent")
        .and_then(|mut consent| consent.clean("note"))
        .unwrap_or_default()
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

fn read_aliases(story: &mut Story, written: &mut Written, fields: &mut Fields<'_>) {
    for alias in fields.list("aliases") {
        check_id(fields.sheet, alias);
        story.aliases.push(alias.raw.to_owned());
        written
            .aliases
            .push((alias.raw.to_owned(), fields.sheet.position(alias.at)));
    }
}

fn read_text(story: &mut Story, written: &mut Written, fields: &mut Fields<'_>, known: &Known<'_>) {
    check_text(story, fields);
    let keys = claims::keys(fields, &story.claims);
    let Some(body) = body::read(fields, Some(&keys), known) else {
        return;
    };
    body.check_quotations(fields.sheet, Quoting::of(story.kind));
    figures::check(fields.sheet, &body.markup, body.line, &story.claims);
    written.cited.extend(body.cited);
    story.words = body.words;
    story.body_line = body.line;
    story.text = body.markup;
}
