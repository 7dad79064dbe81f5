//! The catalogue: what lists and facets need of every story, without bodies.

use super::dates::Day;
use super::model::{Frame, Story, StoryId};
use super::vocabulary::{Kind, Status};
use crate::text::Clean;

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
    /// Names of the places, the first two or three of which a row shows.
    pub places: Vec<Clean>,
    /// The event's date in short words; empty if unknown.
    pub date: Clean,
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
        let _ = (stories, frame);
        Self::default()
    }

    pub fn card(&self, id: StoryId) -> &Card {
        &self.cards[id.index()]
    }
}
