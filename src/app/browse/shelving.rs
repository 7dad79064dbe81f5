//! Opening shelves and leaving them, by keys and by links, and following the cursor where the reader asked for that.

use super::{Browser, Env, Facet, Side, Tab};

impl Browser {
    /// Shows or hides what a row leads to; answers whether this window has room to show it.
    pub fn follow_cursor(&mut self, env: &Env) -> bool {
        let narrowed = (&self.filter, self.sort);
        if env.settings.preview.is_shown() {
            match self.tab {
                Tab::Countries => self.countries.open_selected(env, narrowed),
                Tab::Themes => self.themes.open_selected(env, narrowed),
                Tab::Stories | Tab::Saved | Tab::Review => false,
            };
        }
        self.fit(env);
        let frame = self.frame(env);
        frame.preview.is_some() || (frame.shelves.is_some() && frame.stories.is_some())
    }

    /// Opens the shelf under the cursor and goes to its stories; answers whether the keys were with the shelves and there
    /// is a story.
    pub fn enter_shelf(&mut self, env: &Env) -> bool {
        let narrowed = (&self.filter, self.sort);
        let shelves = match self.tab {
            Tab::Countries => &mut self.countries,
            Tab::Themes => &mut self.themes,
            Tab::Stories | Tab::Saved | Tab::Review => return false,
        };
        let enters = shelves.focus == Side::Shelves && shelves.open_selected(env, narrowed);
        if enters {
            shelves.focus = Side::Stories;
            self.fit(env);
        }
        enters
    }

    /// From the stories back to the shelves; answers whether that was a step.
    pub fn leave_shelf(&mut self, env: &Env) -> bool {
        let Some(shelves) = self.shelves_mut() else {
            return false;
        };
        let leaves = shelves.focus == Side::Stories;
        shelves.focus = Side::Shelves;
        self.fit(env);
        leaves
    }

    /// Shows the stories of one shelf, as links to themes and countries ask; answers whether there is such a shelf.
    pub fn open_shelf(&mut self, env: &Env, facet: Facet, id: &str) -> bool {
        let tab = match facet {
            Facet::Theme => Tab::Themes,
            Facet::Place | Facet::Origin => Tab::Countries,
            Facet::Kind | Facet::Language | Facet::Period | Facet::Reading | Facet::Review => {
                return false;
            }
        };
        self.list(env, tab);
        let narrowed = (&self.filter, self.sort);
        let found = match tab {
            Tab::Themes => self.themes.open(env, narrowed, (facet, id)),
            _ => self.countries.open(env, narrowed, (facet, id)),
        };
        if found {
            self.go_to(env, tab);
        }
        found
    }
}
