//! A list of stories: those of the archive or of a shelf, narrowed by words that are typed.

use super::action::Move;
use super::env::Env;
use super::facets::Filter;
use super::line::Line;
use super::list::List;
use crate::archive::catalogue::Card;
use crate::archive::model::StoryId;
use crate::archive::vocabulary::closed_list;
use crate::search::fuzzy::{Finder, Hit};
use std::cmp::Reverse;

closed_list!(
    /// The orders of a list.
    Sort {
        Newest = "newest",
        Oldest = "oldest",
        Title = "title",
        Longest = "longest",
    }
);

impl Sort {
    /// The message that says it: `sort-WORD`.
    pub fn message_name(self) -> String {
        format!("sort-{}", self.word())
    }

    /// The order after this one, round and round.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|sort| *sort == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }

    fn sort(self, cards: &mut [&Card]) {
        // Entries without a date come last either way.
        match self {
            Self::Newest => cards.sort_by_key(|c| (Reverse(c.earliest), Reverse(c.latest), c.id)),
            Self::Oldest => {
                cards.sort_by_key(|c| (c.earliest.is_none(), c.earliest, c.latest, c.id));
            }
            Self::Title => cards.sort_by_cached_key(|c| (c.title.to_lowercase(), c.id)),
            Self::Longest => cards.sort_by_key(|c| (Reverse(c.words), c.id)),
        }
    }
}

/// Letters from which on words narrow a list. A single one of "a" to "z" stands in nearly every title: it would leave the
/// list as long as it is and only shuffle its rows. One of another script is said on purpose.
const FEWEST_LETTERS: usize = 2;

/// Stories, the words they are filtered by, and a cursor.
#[derive(Clone, Debug, Default)]
pub struct StoryList {
    stories: Vec<StoryId>,
    hits: Vec<Hit>,
    /// What is typed into the filter.
    pub words: Line,
    list: List,
}

impl StoryList {
    /// Takes the stories for which `belongs` and the facets hold, in the order of `sort`; the cursor stays on its
    /// story where that is still in the list, and the list does not scroll without need.
    pub fn take(&mut self, env: &Env, narrowed: (&Filter, Sort), belongs: impl Fn(&Card) -> bool) {
        let selected = self.selected();
        let (filter, sort) = narrowed;
        let cards = env.archive.catalogue.cards.iter();
        let mut cards: Vec<&Card> = cards
            .filter(|card| belongs(card) && filter.matches(card, env))
            .collect();
        sort.sort(&mut cards);
        self.stories = cards.into_iter().map(|card| card.id).collect();
        self.look(env);
        let row = self.hits.iter().position(|hit| Some(hit.story) == selected);
        self.list.select(row.unwrap_or(0));
    }

    /// Lists what the words find among the stories, all of them as long as the words are too short.
    fn look(&mut self, env: &Env) {
        self.hits = if self.narrows() {
            env.finder().search(self.words.text(), &self.stories)
        } else {
            Finder::all(&self.stories)
        };
        self.list.fit(self.hits.len(), self.list.height());
    }

    /// Whether the words are long enough to narrow the list.
    fn narrows(&self) -> bool {
        let letters = self.words.text().chars().filter(|c| !c.is_whitespace());
        let is_rare = letters.clone().any(|letter| !letter.is_ascii());
        is_rare || letters.count() >= FEWEST_LETTERS
    }

    /// Searches anew after the words changed. The cursor goes to the best hit; in the whole list it stays on its story.
    pub fn search(&mut self, env: &Env) {
        let selected = self.selected().filter(|_| !self.narrows());
        self.look(env);
        match selected {
            Some(story) => self.select_story(story),
            None => self.list.select(0),
        }
    }

    pub fn fit(&mut self, height: u16) {
        self.list.fit(self.hits.len(), height);
    }

    pub fn go(&mut self, by: Move, count: Option<usize>) -> bool {
        self.list.go(by, count)
    }

    /// Puts the cursor on `row`, if there is such a row.
    pub fn select(&mut self, row: usize) -> bool {
        let exists = row < self.hits.len();
        if exists {
            self.list.select(row);
        }
        exists
    }

    pub fn select_story(&mut self, story: StoryId) {
        if let Some(row) = self.hits.iter().position(|hit| hit.story == story) {
            self.list.select(row);
        }
    }

    pub fn selected(&self) -> Option<StoryId> {
        self.hits.get(self.list.cursor()).map(|hit| hit.story)
    }

    pub fn list(&self) -> &List {
        &self.list
    }

    /// The rows of the list.
    pub fn hits(&self) -> &[Hit] {
        &self.hits
    }

    /// The listed stories, in the order of the list.
    pub fn listed(&self) -> Vec<StoryId> {
        self.hits.iter().map(|hit| hit.story).collect()
    }

    /// Clears what was typed; answers whether there was anything.
    pub fn clear(&mut self, env: &Env) -> bool {
        if self.words.is_empty() {
            return false;
        }
        self.words = Line::default();
        self.search(env);
        true
    }
}
