//! The catalogue: what lists and facets need of every story, without bodies.

use super::dates::{Date, Day};
use super::model::{Frame, Story, StoryId, Term};
use super::vocabulary::{Kind, Status};
use crate::text::Clean;
use std::collections::BTreeSet;

/// One story in a list.
#[derive(Clone, Debug)]
pub struct Card {
    pub id: StoryId,
    pub slug: String,
    pub kind: Kind,
    pub status: Status,
    pub title: Clean,
    pub summary: Clean,
    pub language: String,
    /// Languages in which at least the title stands, the entry's own first.
    pub languages: Vec<String>,
    pub countries: Vec<String>,
    pub origin: Vec<String>,
    pub themes: Vec<String>,
    pub earliest: Option<Day>,
    pub latest: Option<Day>,
    pub words: usize,
    pub has_warnings: bool,
    /// What the fuzzy filter looks through, best fields first: title, translated titles, people, organisations,
    /// places, original-script names, themes, countries and keywords.
    pub search: Vec<Clean>,
}

/// All cards, by [`StoryId`].
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    pub cards: Vec<Card>,
}

impl Catalogue {
    /// Makes the catalogue of `stories`, with labels from `frame`.
    pub fn new(stories: &[Story], frame: &Frame) -> Self {
        let cards = (0..)
            .map(StoryId)
            .zip(stories)
            .map(|(id, story)| card(id, story, frame))
            .collect();
        Self { cards }
    }

    pub fn card(&self, id: StoryId) -> &Card {
        &self.cards[id.index()]
    }
}

fn card(id: StoryId, story: &Story, frame: &Frame) -> Card {
    let event = story.dates.event.as_ref();
    Card {
        id,
        slug: story.slug.clone(),
        kind: story.kind,
        status: story.status,
        title: story.title.clone(),
        summary: story.summary.clone(),
        language: story.language.clone(),
        languages: languages(story),
        countries: story.countries.clone(),
        origin: story.origin.clone(),
        themes: story.themes.clone(),
        earliest: event.and_then(Date::earliest),
        latest: event.and_then(Date::latest),
        words: story.words,
        has_warnings: !story.warnings.is_empty(),
        search: search_lines(story, frame),
    }
}

fn languages(story: &Story) -> Vec<String> {
    let translated = story
        .translations
        .iter()
        .filter(|translation| translation.title.is_some() && !translation.is_machine_draft())
        .map(|translation| translation.language.clone());
    std::iter::once(story.language.clone())
        .chain(translated)
        .collect()
}

/// The lines for the fuzzy filter, best fields first, each once.
fn search_lines(story: &Story, frame: &Frame) -> Vec<Clean> {
    let mut lines = vec![story.title.clone()];
    lines.extend(story.alternative.clone());
    lines.extend(
        story
            .translations
            .iter()
            .filter_map(|translation| translation.title.clone()),
    );
    lines.extend(story.people.iter().map(|person| person.name.clone()));
    lines.extend(
        story
            .organisations
            .iter()
            .map(|organisation| organisation.name.clone()),
    );
    lines.extend(story.places.iter().map(|place| place.name.clone()));
    let people = story.people.iter().flat_map(|person| person.names.values());
    let organisations = story
        .organisations
        .iter()
        .flat_map(|organisation| organisation.names.values());
    let places = story.places.iter().flat_map(|place| place.names.values());
    lines.extend(people.chain(organisations).chain(places).cloned());
    lines.extend(story.themes.iter().flat_map(|id| labels(&frame.themes, id)));
    let countries = story.countries.iter().chain(&story.origin);
    lines.extend(countries.flat_map(|code| labels(&frame.countries, code)));
    lines.extend(story.keywords.iter().cloned());
    let mut seen = BTreeSet::new();
    lines.retain(|line| !line.is_empty() && seen.insert(line.clone()));
    lines
}

/// The labels of a term in every language, so that it is found in each.
fn labels(terms: &[Term], id: &str) -> Vec<Clean> {
    let term = terms.iter().find(|term| term.id == id);
    term.map_or_else(
        || vec![Clean::new(id)],
        |term| term.label.values().cloned().collect(),
    )
}
