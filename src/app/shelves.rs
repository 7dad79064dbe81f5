//! A tab of shelves: countries or themes on one side, the stories of the open shelf on the other.
//!
//! A shelf is opened when the reader enters it, so that a walk along the shelves moves a marker and nothing else; with
//! the preview on, the other side follows the cursor.

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

/// What a shelf is known by, in any reading of the archive.
type Name = (Facet, String);

impl Shelf {
    fn name(&self) -> Name {
        (self.facet, self.id.clone())
    }

    fn is(&self, name: &Name) -> bool {
        (self.facet, &self.id) == (name.0, &name.1)
    }
}

/// The shelves of one or two facets, and the stories of the one that is open.
#[derive(Clone, Debug)]
pub struct Shelves {
    facets: &'static [Facet],
    sections: Sections<Shelf>,
    open: Option<Name>,
    pub stories: StoryList,
    pub focus: Side,
}

impl Shelves {
    pub fn new(facets: &'static [Facet]) -> Self {
        Self {
            facets,
            sections: Sections::default(),
            open: None,
            stories: StoryList::default(),
            focus: Side::Shelves,
        }
    }

    pub fn sections(&self) -> &Sections<Shelf> {
        &self.sections
    }

    /// The shelf under the cursor.
    pub fn selected(&self) -> Option<&Shelf> {
        self.sections.selected()
    }

    /// Whether this is the shelf whose stories are listed.
    pub fn is_open(&self, this: &Shelf) -> bool {
        self.open.as_ref().is_some_and(|open| this.is(open))
    }

    /// The shelf whose stories are listed.
    pub fn open_one(&self) -> Option<&Shelf> {
        let row = self.sections.row_of(|shelf| self.is_open(shelf))?;
        self.sections.item(row)
    }

    /// Counts anew, after the facets or the archive changed.
    pub fn refresh(&mut self, env: &Env, narrowed: (&Filter, Sort)) {
        let selected = self.selected().map(Shelf::name);
        let mut rows = Vec::new();
        for facet in self.facets {
            let heading = env.locale.word(&facet.heading_name());
            rows.push(SectionRow::Heading(heading));
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
        let height = self.sections.list().height();
        self.sections.set(rows, height);
        let is_selected = |shelf: &Shelf| selected.as_ref().is_some_and(|own| shelf.is(own));
        if let Some(row) = self.sections.row_of(is_selected) {
            self.sections.select(row);
        }
        if self.open_one().is_none() {
            self.open = self.selected().map(Shelf::name);
        }
        self.fill(env, narrowed);
    }

    /// Lists the stories of the open shelf.
    fn fill(&mut self, env: &Env, narrowed: (&Filter, Sort)) {
        let open = self.open.as_ref();
        self.stories.take(env, narrowed, |card| {
            open.is_some_and(|(facet, id)| stands_on(card, *facet, id, env))
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
                if moved && env.settings.preview.is_shown() {
                    self.open_selected(env, narrowed);
                }
                moved
            }
        }
    }

    /// Puts the cursor on a row of the shelves and opens the shelf there.
    pub fn select_shelf(&mut self, env: &Env, narrowed: (&Filter, Sort), row: usize) -> bool {
        let selected = self.sections.select(row);
        if selected {
            self.focus = Side::Shelves;
            self.open_selected(env, narrowed);
        }
        selected
    }

    /// Opens the shelf under the cursor, if another one is open: it begins at its first story, without the words typed
    /// on the one before. Answers whether it has any story.
    pub fn open_selected(&mut self, env: &Env, narrowed: (&Filter, Sort)) -> bool {
        if let Some(shelf) = self.selected().filter(|shelf| !self.is_open(shelf)) {
            self.open = Some(shelf.name());
            let height = self.stories.list().height();
            self.stories = StoryList::default();
            self.stories.fit(height);
            self.fill(env, narrowed);
        }
        self.stories.selected().is_some()
    }

    /// Opens the shelf that `other` has open, puts the cursor on the same row, and gives the keys to the same side.
    pub fn follow(&mut self, env: &Env, narrowed: (&Filter, Sort), other: &Self) {
        self.refresh(env, narrowed);
        let open = other.open.as_ref();
        let is_found = open.is_some_and(|(facet, id)| self.open(env, narrowed, (*facet, id)));
        self.focus = if is_found { other.focus } else { Side::Shelves };
        let selected = other.selected().map(Shelf::name);
        let is_selected = |shelf: &Shelf| selected.as_ref().is_some_and(|own| shelf.is(own));
        if let Some(row) = self.sections.row_of(is_selected) {
            self.sections.select(row);
        }
    }

    /// Opens the shelf `id` of `facet` and goes to its stories.
    pub fn open(&mut self, env: &Env, narrowed: (&Filter, Sort), wanted: (Facet, &str)) -> bool {
        let row = self
            .sections
            .row_of(|shelf| (shelf.facet, shelf.id.as_str()) == wanted);
        let found = row.is_some_and(|row| self.select_shelf(env, narrowed, row));
        if found {
            self.focus = Side::Stories;
        }
        found
    }
}
