//! A numbered list, told ten rows at a time.

use crate::app::compose::Composer;
use crate::app::counting;
use crate::app::env::Env;
use crate::app::facets::{Facet, Filter, shelves, stands_on};
use crate::app::saved::{SavedRow, rows};
use crate::app::sections::SectionRow;
use crate::app::story_list::{Sort, StoryList};
use crate::archive::model::StoryId;
use crate::locale::{Locale, Message};
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
    title: Clean,
    rows: Vec<(Item, Clean)>,
    told: usize,
}

impl Listing {
    fn new(title: Clean, rows: Vec<(Item, Clean)>) -> Self {
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
            "" => counting::stories(rows.len()),
            words => Message::new("linear-found")
                .message("stories", counting::stories(rows.len()))
                .outside("words", words),
        };
        Self::new(env.locale.say(&title), rows)
    }

    /// The shelves of a facet with their counts.
    pub(super) fn shelves(env: &Env, facet: Facet) -> Self {
        let rows = shelves(facet, &Filter::default(), env)
            .into_iter()
            .map(|(id, count)| {
                let words = Message::new("linear-shelf")
                    .outside("label", facet.label(&id, env))
                    .message("stories", counting::stories(count));
                (Item::Shelf(facet, id), env.locale.say(&words))
            });
        Self::new(env.locale.word(&facet.heading_name()), rows.collect())
    }

    /// The stories of one shelf.
    pub(super) fn shelf(env: &Env, facet: Facet, id: &str) -> Self {
        let mut list = StoryList::default();
        let belongs = |card: &_| stands_on(card, facet, id, env);
        list.take(env, (&Filter::default(), Sort::Newest), belongs);
        let rows: Vec<_> = list
            .listed()
            .into_iter()
            .map(|story| story_row(env, story))
            .collect();
        let title = Message::new("linear-shelf-title")
            .outside("label", facet.label(id, env))
            .message("stories", counting::stories(rows.len()));
        Self::new(env.locale.say(&title), rows)
    }

    /// What was read last, and the bookmarks.
    pub(super) fn saved(env: &Env) -> Self {
        let mut saved = Vec::new();
        for row in rows(env) {
            match row {
                SectionRow::Item(SavedRow::Recent(story)) => saved.push(story_row(env, story)),
                SectionRow::Item(SavedRow::Bookmark { place, story }) => {
                    let title = &env.archive.story(story).title;
                    let words = Message::new("linear-bookmark")
                        .outside("title", title.clone())
                        .outside("words", place.words.as_str());
                    saved.push((Item::Place(story, place), env.locale.say(&words)));
                }
                SectionRow::Item(SavedRow::Lost(_)) | SectionRow::Heading(_) => {}
            }
        }
        Self::new(env.locale.word("linear-saved-title"), saved)
    }

    /// The row of a number, from 1.
    pub(super) fn item(&self, number: usize) -> Option<&Item> {
        self.rows.get(number.checked_sub(1)?).map(|(item, _)| item)
    }

    /// The next rows.
    pub(super) fn more(&mut self, locale: &Locale) -> Vec<Clean> {
        let mut said = Vec::new();
        if self.told == 0 {
            let title = Message::new("linear-list-title").inside("title", self.title.clone());
            said.push(locale.say(&title));
        } else if self.told >= self.rows.len() {
            said.push(locale.word("linear-list-told"));
        }
        let next = self.rows.iter().enumerate().skip(self.told).take(ROWS);
        said.extend(next.map(|(index, (_, words))| {
            let row = Message::new("linear-row").count("number", index + 1);
            locale.say(&row.inside("row", words.clone()))
        }));
        self.told = (self.told + ROWS).min(self.rows.len());
        if self.told < self.rows.len() {
            let left = self.rows.len() - self.told;
            said.push(locale.say(&Message::new("linear-more").count("count", left)));
        }
        said
    }

    /// The rows that were told last, once more.
    pub(super) fn again(&mut self, locale: &Locale) -> Vec<Clean> {
        self.told = self.told.saturating_sub(1) / ROWS * ROWS;
        self.more(locale)
    }
}

fn all(env: &Env) -> StoryList {
    let mut list = StoryList::default();
    list.take(env, (&Filter::default(), Sort::Newest), |_| true);
    list
}

fn story_row(env: &Env, story: StoryId) -> (Item, Clean) {
    let card = env.archive.catalogue.card(story);
    let facts = Composer::of(env).facts(story);
    let comma = env.locale.word("between-commas");
    // The dots between facts would be read aloud.
    let mut facts = without_isolates(&facts).replace(" · ", &comma);
    // So would the sign behind a title, which has words instead.
    if let Some(sign) = env.progress.sign(&env.archive, story) {
        facts.extend([comma.as_str(), &env.locale.say(&sign.message())]);
    }
    let row = if env.kept.is_read(&card.slug) {
        "linear-story-read"
    } else {
        "linear-story"
    };
    let row = Message::new(row)
        .outside("title", card.title.clone())
        .inside("facts", facts);
    (Item::Story(story), env.locale.say(&row))
}
