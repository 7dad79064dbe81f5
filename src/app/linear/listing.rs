//! A numbered list, told ten rows at a time.

use crate::app::compose::Composer;
use crate::app::env::Env;
use crate::app::facets::{Facet, Filter, shelves, stands_on};
use crate::app::saved::{SavedRow, rows};
use crate::app::sections::SectionRow;
use crate::app::story_list::{Sort, StoryList};
use crate::archive::model::StoryId;
use crate::state::record::SavedPlace;
use crate::text::Clean;
use crate::text::embed::without_isolates;

/// Rows that are told at once.
const ROWS: usize = 10;

/// What a row leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Story(StoryId),
    /// A bookmark.
    Place(StoryId, SavedPlace),
    Shelf(Facet, String),
}

/// Rows with what they lead to.
#[derive(Clone, Debug)]
pub(super) struct Listing {
    title: String,
    rows: Vec<(Item, String)>,
    told: usize,
}

impl Listing {
    fn new(title: String, rows: Vec<(Item, String)>) -> Self {
        Self {
            title,
            rows,
            told: 0,
        }
    }

    /// The stories that have `words`, the best first; all of them, the newest first, without words.
    pub(super) fn stories(env: &Env, words: &str) -> Self {
        let mut list = all(env);
        if !words.trim().is_empty() {
            list.words.insert(words);
            list.search(env);
        }
        let rows: Vec<_> = list
            .listed()
            .into_iter()
            .map(|story| story_row(env, story))
            .collect();
        let title = match words.trim() {
            "" => counted(rows.len(), "story", "stories"),
            words => format!("{} with “{words}”", counted(rows.len(), "story", "stories")),
        };
        Self::new(title, rows)
    }

    /// The shelves of a facet with their counts.
    pub(super) fn shelves(env: &Env, facet: Facet) -> Self {
        let rows = shelves(facet, &Filter::default(), env)
            .into_iter()
            .map(|(id, count)| {
                let words = format!(
                    "{}, {}",
                    facet.label(&id, env),
                    counted(count, "story", "stories")
                );
                (Item::Shelf(facet, id), words)
            });
        Self::new(
            env.locale.word(&facet.heading_name()).to_string(),
            rows.collect(),
        )
    }

    /// The stories of one shelf.
    pub(super) fn shelf(env: &Env, facet: Facet, id: &str) -> Self {
        let mut list = StoryList::default();
        let belongs = |card: &_| stands_on(card, facet, id, &env.kept);
        list.take(env, (&Filter::default(), Sort::Newest), belongs);
        let rows: Vec<_> = list
            .listed()
            .into_iter()
            .map(|story| story_row(env, story))
            .collect();
        let count = counted(rows.len(), "story", "stories");
        Self::new(format!("{}: {count}", facet.label(id, env)), rows)
    }

    /// What was read last, and the bookmarks.
    pub(super) fn saved(env: &Env) -> Self {
        let mut saved = Vec::new();
        for row in rows(env) {
            match row {
                SectionRow::Item(SavedRow::Recent(story)) => saved.push(story_row(env, story)),
                SectionRow::Item(SavedRow::Bookmark { place, story }) => {
                    let title = &env.archive.story(story).title;
                    let words = format!("Bookmark in {title}: {}", place.words);
                    saved.push((Item::Place(story, place), words));
                }
                SectionRow::Item(SavedRow::Lost(_)) | SectionRow::Heading(_) => {}
            }
        }
        Self::new("What you read last, and bookmarks".to_owned(), saved)
    }

    /// The row of a number, from 1.
    pub(super) fn item(&self, number: usize) -> Option<&Item> {
        self.rows.get(number.checked_sub(1)?).map(|(item, _)| item)
    }

    /// The next rows.
    pub(super) fn more(&mut self) -> Vec<Clean> {
        let mut said = Vec::new();
        if self.told == 0 {
            said.push(Clean::new(&format!("{}.", self.title)));
        } else if self.told >= self.rows.len() {
            said.push(Clean::new("That was the whole list."));
        }
        let next = self.rows.iter().enumerate().skip(self.told).take(ROWS);
        said.extend(next.map(|(index, (_, words))| Clean::new(&format!("{}. {words}", index + 1))));
        self.told = (self.told + ROWS).min(self.rows.len());
        if self.told < self.rows.len() {
            let left = self.rows.len() - self.told;
            said.push(Clean::new(&format!("{left} more; Enter says them.")));
        }
        said
    }

    /// The rows that were told last, once more.
    pub(super) fn again(&mut self) -> Vec<Clean> {
        self.told = self.told.saturating_sub(1) / ROWS * ROWS;
        self.more()
    }
}

fn all(env: &Env) -> StoryList {
    let mut list = StoryList::default();
    list.take(env, (&Filter::default(), Sort::Newest), |_| true);
    list
}

fn story_row(env: &Env, story: StoryId) -> (Item, String) {
    let card = env.archive.catalogue.card(story);
    let facts = Composer::of(env).facts(story);
    // The dots between facts would be read aloud.
    let facts = without_isolates(&facts).replace(" · ", ", ");
    let read = if env.kept.is_read(&card.slug) {
        ", read"
    } else {
        ""
    };
    (Item::Story(story), format!("{}. {facts}{read}", card.title))
}

fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
