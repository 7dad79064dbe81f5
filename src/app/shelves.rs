//! A tab of shelves: countries or themes on one side, the stories of the chosen shelf on the other.

use super::action::Move;
use super::env::Env;
use super::facets::{Facet, Filter, shelves, stands_on};
use super::frame::Side;
use super::sections::{SectionRow, Sections};
use super::story_list::{Sort, StoryList};
use crate::text::Clean;

/// A shelf with the number of stories on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shelf {
    pub facet: Facet,
    pub id: String,
    pub label: Clean,
    pub count: usize,
}

/// The shelves of one or two facets, and the stories of the selected one.
#[derive(Clone, Debug)]
pub struct Shelves {
    facets: &'static [Facet],
    sections: Sections<Shelf>,
    pub stories: StoryList,
    pub focus: Side,
}

impl Shelves {
    pub fn new(facets: &'static [Facet]) -> Self {
        Self {
            facets,
            sections: Sections::default(),
            stories: StoryList::default(),
            focus: Side::Shelves,
        }
    }

    pub fn sections(&self) -> &Sections<Shelf> {
        &self.sections
    }

    pub fn selected(&self) -> Option<&Shelf> {
        self.sections.selected()
    }

    /// Counts anew, after the facets or the archive changed.
    pub fn refresh(&mut self, env: &Env, narrowed: (&Filter, Sort)) {
        let selected = self.selected().map(|shelf| (shelf.facet, shelf.id.clone()));
        let mut rows = Vec::new();
        for facet in self.facets {
            rows.push(SectionRow::Heading(facet.heading()));
            rows.extend(
                shelves(*facet, narrowed.0, env)
                    .into_iter()
                    .map(|(id, count)| {
                        let label = facet.label(&id, env);
                        SectionRow::Item(Shelf {
                            facet: *facet,
                            id,
                            label,
                            count,
                        })
                    }),
            );
        }
        let same = |row: &SectionRow<Shelf>| match row {
            SectionRow::Item(item) => selected
                .as_ref()
                .is_some_and(|(facet, id)| item.facet == *facet && item.id == *id),
            SectionRow::Heading(_) => false,
        };
        let row = rows.iter().position(same);
        let height = self.sections.list().height();
        self.sections.set(rows, height);
        if let Some(row) = row {
            self.sections.select(row);
        }
        self.fill(env, narrowed);
    }

    /// Lists the stories of the selected shelf.
    fn fill(&mut self, env: &Env, narrowed: (&Filter, Sort)) {
        let selected = self.selected().map(|shelf| (shelf.facet, shelf.id.clone()));
        self.stories.take(env, narrowed, |card| {
            let on = |(facet, id): &(Facet, String)| stands_on(card, *facet, id, &env.kept);
            selected.as_ref().is_some_and(on)
        });
    }

    pub fn fit(&mut self, shelves: u16, stories: u16) {
        self.sections.fit(shelves);
        self.stories.fit(stories);
    }

    /// Moves on the side that has the keys.
    pub fn go(&mut self, env: &Env, narrowed: (&Filter, Sort), by: (Move, Option<usize>)) -> bool {
        match self.focus {
            Side::Stories => self.stories.go(by.0, by.1),
            Side::Shelves => {
                let moved = self.sections.go(by.0, by.1);
                if moved {
                    self.change_shelf(env, narrowed);
                }
                moved
            }
        }
    }

    /// Puts the cursor on a row of the shelves.
    pub fn select_shelf(&mut self, env: &Env, narrowed: (&Filter, Sort), row: usize) -> bool {
        let selected = self.sections.select(row);
        if selected {
            self.focus = Side::Shelves;
            self.change_shelf(env, narrowed);
        }
        selected
    }

    /// Another shelf begins at its first story, without the words typed on the one before.
    fn change_shelf(&mut self, env: &Env, narrowed: (&Filter, Sort)) {
        let height = self.stories.list().height();
        self.stories = StoryList::default();
        self.stories.fit(height);
        self.fill(env, narrowed);
    }

    /// Puts the cursor on the same shelf as `other` has it, and gives the keys to the same side.
    pub fn follow(&mut self, env: &Env, narrowed: (&Filter, Sort), other: &Self) {
        self.refresh(env, narrowed);
        let selected = other.selected();
        let is_found = selected
            .is_some_and(|shelf| self.open(env, narrowed, (shelf.facet, shelf.id.as_str())));
        self.focus = if is_found { other.focus } else { Side::Shelves };
    }

    /// Puts the cursor on the shelf `id` of `facet` and goes to its stories.
    pub fn open(&mut self, env: &Env, narrowed: (&Filter, Sort), wanted: (Facet, &str)) -> bool {
        let is_wanted = |row: &SectionRow<Shelf>| match row {
            SectionRow::Item(item) => (item.facet, item.id.as_str()) == wanted,
            SectionRow::Heading(_) => false,
        };
        let row = self.sections.rows().iter().position(is_wanted);
        let found = row.is_some_and(|row| self.select_shelf(env, narrowed, row));
        if found {
            self.focus = Side::Stories;
        }
        found
    }
}
