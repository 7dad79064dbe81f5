//! The page about an entry: what it is, whom it names, where it comes from, how sure it is, what belongs to it.

use super::sources::source_lines;
use super::words::{Words, fact};
use super::{PARAGRAPH, language, phrases};
use crate::app::document::{Part, PartStyle};
use crate::archive::dates::Date;
use crate::archive::model::{Archive, ByLanguage, Person, Story};
use crate::text::Clean;
use crate::text::embed::isolated;
use crate::text::markup::Target;

/// The page about an entry.
pub fn about(archive: &Archive, story: &Story, languages: &[&str]) -> Vec<Part> {
    let mut parts = vec![Part::new(PartStyle::Title, story.title.clone())];
    let alternative = story.alternative.clone();
    parts.extend(alternative.map(|title| Part::new(PartStyle::Facts, title)));
    parts.push(Part::new(PARAGRAPH, story.summary.clone()));
    let facts = what_it_tells(archive, story, languages)
        .into_iter()
        .chain(what_it_rests_on(archive, story));
    let known = facts.filter(|(_, value)| !value.is_empty());
    parts.extend(known.map(|(name, value)| fact(name, &value)));
    parts.extend(source_lines(archive, &story.sources));
    parts.extend(relation_parts(archive, story));
    parts
}

/// Facts about what happened, where, and who was there; those that are unknown are empty.
fn what_it_tells(
    archive: &Archive,
    story: &Story,
    languages: &[&str],
) -> [(&'static str, String); 10] {
    let countries = |codes: &[String]| joined(codes, |code| archive.country_label(code, languages));
    let themes = joined(&story.themes, |id| archive.theme_label(id, languages));
    let warnings = joined(&story.warnings, |id| archive.warning_label(id, languages));
    let event = story.when(languages, Date::words_in);
    [
        ("Kind", isolated(&archive.kind_label(story.kind, languages))),
        ("When", event.to_string()),
        ("About the date", or_nothing(story.dates.note.as_ref())),
        ("Happens in", countries(&story.countries)),
        ("People from", countries(&story.origin)),
        ("Themes", themes),
        (
            "Places",
            names(story.places.iter().map(|place| (&place.name, &place.names))),
        ),
        ("People", people(&story.people)),
        (
            "Organisations",
            names(story.organisations.iter().map(|o| (&o.name, &o.names))),
        ),
        ("Contains", warnings),
    ]
}

/// Facts about the text itself: its state, its consent, how sure it is, how long.
fn what_it_rests_on(archive: &Archive, story: &Story) -> [(&'static str, String); 7] {
    let consent = &story.consent;
    let licence = story.license.as_ref().unwrap_or(&archive.frame.license);
    [
        ("Language", language(&story.language).to_string()),
        ("State", story.status.word().to_owned()),
        ("Consent", phrases::consent(consent)),
        ("About consent", or_nothing(consent.note.as_ref())),
        ("Claims", claims(story)),
        ("Licence", isolated(licence)),
        ("Length", format!("{} words", story.words)),
    ]
}

fn or_nothing(value: Option<&Clean>) -> String {
    value.map(|value| isolated(value)).unwrap_or_default()
}

/// How many claims are recorded and how many of them need care.
fn claims(story: &Story) -> String {
    let doubtful = story.claims.iter().filter(|claim| claim.is_doubtful());
    match (story.claims.len(), doubtful.count()) {
        (0, _) => String::new(),
        (all, 0) => format!("{all} recorded"),
        (all, doubtful) => format!("{all} recorded, {doubtful} unsure or disputed"),
    }
}

fn joined(ids: &[String], label: impl Fn(&str) -> Clean) -> String {
    let labels: Vec<String> = ids.iter().map(|id| isolated(&label(id))).collect();
    labels.join(", ")
}

fn people(people: &[Person]) -> String {
    let people = people.iter().map(|person| {
        let name = with_forms(&person.name, &person.names);
        format!("{name}, {}", person.role.word())
    });
    people.collect::<Vec<_>>().join("; ")
}

fn names<'a>(named: impl Iterator<Item = (&'a Clean, &'a ByLanguage)>) -> String {
    let written = named.map(|(name, forms)| with_forms(name, forms));
    written.collect::<Vec<_>>().join(", ")
}

/// A name with its forms in other scripts.
fn with_forms(name: &Clean, forms: &ByLanguage) -> String {
    if forms.is_empty() {
        return isolated(name);
    }
    let forms: Vec<String> = forms.values().map(|form| isolated(form)).collect();
    format!("{} ({})", isolated(name), forms.join(", "))
}

fn relation_parts(archive: &Archive, story: &Story) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let mut relations = story.relations.clone();
    relations.sort_by_key(|relation| relation.kind);
    for group in relations.chunk_by(|a, b| a.kind == b.kind) {
        let mut text = Words::default();
        text.plain(&format!("{}: ", group[0].kind.words()));
        text.list(group.iter().map(|relation| {
            let other = archive.story(relation.story);
            (other.title.to_string(), Target::Entry(other.slug.clone()))
        }));
        parts.push(text.part(PARAGRAPH));
    }
    parts
}
