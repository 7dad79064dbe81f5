//! The tabs: all stories, shelves by country and by theme, and what the reader has saved. `shelving` opens and leaves
//! shelves, `reviewing` has what waits for a volunteer.

mod reviewing;
mod shelving;

use super::action::Move;
use super::desk::{self, Seat};
use super::document::Document;
use super::env::Env;
use super::facets::{Facet, Filter};
use super::frame::{Panes, ShelfFrame, Side};
use super::preview::Preview;
use super::saved::{self, SavedRow};
use super::sections::Sections;
use super::sheet::Along;
use super::shelves::Shelves;
use super::story_list::{Sort, StoryList};
use crate::archive::model::StoryId;
use crate::archive::vocabulary::closed_list;
use crate::proof::progress::QueueItem;
use crate::text::layout::Script;
use std::collections::BTreeSet;
use std::sync::Arc;

closed_list!(
    /// The tabs, in their order on the screen.
    Tab { Stories = "stories", Countries = "countries", Themes = "themes", Saved = "saved", Review = "review" }
);

impl Tab {
    /// The message that it is called by: `tab-WORD`.
    pub fn message_name(self) -> String {
        format!("tab-{}", self.word())
    }

    /// The tabs that there are: what waits to be proofread is listed where somebody can say something of it.
    pub fn shown(env: &Env) -> &'static [Self] {
        match env.seat {
            Seat::Closed(_) => &Self::ALL[..Self::ALL.len() - 1],
            Seat::Free(_) | Seat::Taken(_) => Self::ALL,
        }
    }

    /// The next tab of those that there are, round and round.
    #[must_use]
    pub fn step(self, env: &Env, along: Along) -> Self {
        let tabs = Self::shown(env);
        let at = tabs.iter().position(|tab| *tab == self).unwrap_or(0);
        let steps = match along {
            Along::Forward => 1,
            Along::Backward => tabs.len() - 1,
        };
        tabs[(at + steps) % tabs.len()]
    }
}

/// The state of all tabs.
#[derive(Clone, Debug)]
pub struct Browser {
    tab: Tab,
    stories: StoryList,
    countries: Shelves,
    themes: Shelves,
    saved: Sections<SavedRow>,
    review: Sections<QueueItem>,
    filter: Filter,
    sort: Sort,
    /// The tabs whose lists are out of date. Each is listed anew when somebody looks at it.
    stale: BTreeSet<Tab>,
    /// Stories that the facets leave.
    narrowed: usize,
    preview: Preview,
}

impl Browser {
    pub fn new(env: &Env) -> Self {
        let mut browser = Self {
            tab: Tab::Stories,
            stories: StoryList::default(),
            countries: Shelves::new(&[Facet::Place, Facet::Origin]),
            themes: Shelves::new(&[Facet::Theme]),
            saved: Sections::default(),
            review: Sections::default(),
            filter: Filter::default(),
            sort: Sort::Newest,
            stale: BTreeSet::new(),
            narrowed: 0,
            preview: Preview::default(),
        };
        browser.refresh(env);
        browser
    }

    /// The same tabs over another archive: facets, order, shelves and typed words stay, and the cursor on its story,
    /// which has the number `selected` there.
    #[must_use]
    pub fn anew(&self, env: &Env, selected: Option<StoryId>) -> Self {
        let mut browser = Self {
            tab: self.tab,
            filter: self.filter.clone(),
            sort: self.sort,
            saved: self.saved.clone(),
            review: self.review.clone(),
            ..Self::new(env)
        };
        let narrowed = (&self.filter, self.sort);
        browser.countries.follow(env, narrowed, &self.countries);
        browser.themes.follow(env, narrowed, &self.themes);
        if let (Some(mine), Some(list)) = (self.stories(), browser.stories_mut()) {
            list.words = mine.words.clone();
        }
        browser.refresh(env);
        if let (Some(story), Some(list)) = (selected, browser.stories_mut()) {
            list.select_story(story);
        }
        browser
    }

    pub fn tab(&self) -> Tab {
        self.tab
    }

    pub fn sort(&self) -> Sort {
        self.sort
    }

    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// How many stories the facets leave.
    pub fn narrowed(&self) -> usize {
        self.narrowed
    }

    pub fn saved(&self) -> &Sections<SavedRow> {
        &self.saved
    }

    /// The shelves of the present tab, if it has some.
    pub fn shelves(&self) -> Option<&Shelves> {
        match self.tab {
            Tab::Countries => Some(&self.countries),
            Tab::Themes => Some(&self.themes),
            Tab::Stories | Tab::Saved | Tab::Review => None,
        }
    }

    fn shelves_mut(&mut self) -> Option<&mut Shelves> {
        match self.tab {
            Tab::Countries => Some(&mut self.countries),
            Tab::Themes => Some(&mut self.themes),
            Tab::Stories | Tab::Saved | Tab::Review => None,
        }
    }

    /// The list of stories of the present tab, if it has one.
    pub fn stories(&self) -> Option<&StoryList> {
        match self.tab {
            Tab::Stories => Some(&self.stories),
            Tab::Countries | Tab::Themes => self.shelves().map(|shelves| &shelves.stories),
            Tab::Saved | Tab::Review => None,
        }
    }

    pub fn stories_mut(&mut self) -> Option<&mut StoryList> {
        match self.tab {
            Tab::Stories => Some(&mut self.stories),
            Tab::Countries => Some(&mut self.countries.stories),
            Tab::Themes => Some(&mut self.themes.stories),
            Tab::Saved | Tab::Review => None,
        }
    }

    pub fn panes(&self, env: &Env) -> Panes {
        let script = env.settings.script;
        match (self.shelves().map(|shelves| shelves.focus), script) {
            (Some(focus), Script::Visual(_)) => Panes::Shelves { focus },
            (Some(focus), Script::Logical) => Panes::OneOfShelves { focus },
            (None, script) => Panes::Stories {
                preview: self.tab == Tab::Stories
                    && env.settings.preview.is_shown()
                    && script != Script::Logical,
            },
        }
    }

    pub fn frame(&self, env: &Env) -> ShelfFrame {
        ShelfFrame::new(env.size, self.panes(env))
    }

    /// The window has changed, or the panes have.
    pub fn fit(&mut self, env: &Env) {
        let frame = self.frame(env);
        let stories = frame.stories.map_or(1, |area| area.height);
        let shelves = frame.shelves.map_or(stories, |area| area.height);
        match self.tab {
            Tab::Stories => self.stories.fit(stories),
            Tab::Countries => self.countries.fit(shelves, stories),
            Tab::Themes => self.themes.fit(shelves, stories),
            Tab::Saved => self.saved.fit(stories),
            Tab::Review => self.review.fit(stories),
        }
    }

    /// Lists anew, after the archive, the facets, the order or what is kept has changed.
    pub fn refresh(&mut self, env: &Env) {
        self.stale = Tab::ALL.iter().copied().collect();
        self.narrowed = self.filter.count(env);
        self.fit(env);
        self.list(env, self.tab);
        self.fit(env);
    }

    /// Lists one tab anew, if it is out of date.
    fn list(&mut self, env: &Env, tab: Tab) {
        if !self.stale.remove(&tab) {
            return;
        }
        let narrowed = (&self.filter, self.sort);
        match tab {
            Tab::Stories => self.stories.take(env, narrowed, |_| true),
            Tab::Countries => self.countries.refresh(env, narrowed),
            Tab::Themes => self.themes.refresh(env, narrowed),
            Tab::Saved => {
                let height = self.saved.list().height();
                self.saved.set(saved::rows(env), height);
            }
            Tab::Review => {
                let height = self.review.list().height();
                self.review.set(desk::rows(env), height);
            }
        }
    }

    /// Goes to a tab and lists it anew, once.
    pub fn open_anew(&mut self, env: &Env, tab: Tab) {
        self.tab = tab;
        self.refresh(env);
    }

    pub fn go_to(&mut self, env: &Env, tab: Tab) -> bool {
        let changed = self.tab != tab;
        self.tab = tab;
        self.fit(env);
        self.list(env, tab);
        self.fit(env);
        changed
    }

    /// The beginning of the story under the cursor, in lines of `width` columns.
    pub fn preview(&self, env: &Env, width: u16) -> Option<Arc<Document>> {
        let story = self.selected()?;
        Some(self.preview.of(env, story, width))
    }

    /// Takes these facets in place of those before.
    pub fn narrow(&mut self, env: &Env, filter: Filter) {
        if self.filter != filter {
            self.filter = filter;
            self.refresh(env);
        }
    }

    /// Takes all facets back; answers whether there were any.
    pub fn clear_filter(&mut self, env: &Env) -> bool {
        let narrowed = !self.filter.is_empty();
        self.filter.clear();
        self.refresh(env);
        narrowed
    }

    pub fn next_sort(&mut self, env: &Env) {
        self.sort = self.sort.next();
        self.refresh(env);
    }

    pub fn go(&mut self, env: &Env, by: Move, count: Option<usize>) -> bool {
        let narrowed = (&self.filter, self.sort);
        match self.tab {
            Tab::Stories => self.stories.go(by, count),
            Tab::Countries => self.countries.go(env, narrowed, (by, count)),
            Tab::Themes => self.themes.go(env, narrowed, (by, count)),
            Tab::Saved => self.saved.go(by, count),
            Tab::Review => self.review.go(by, count),
        }
    }

    /// The story under the cursor; on the side of the shelves there is none.
    pub fn selected(&self) -> Option<StoryId> {
        match self.tab {
            Tab::Stories => self.stories.selected(),
            Tab::Countries | Tab::Themes => {
                let shelves = self.shelves()?;
                shelves
                    .stories
                    .selected()
                    .filter(|_| shelves.focus == Side::Stories)
            }
            Tab::Saved => match self.saved.selected()? {
                SavedRow::Recent(story) | SavedRow::Bookmark { story, .. } => Some(*story),
                SavedRow::Lost(_) => None,
            },
            Tab::Review => self.review.selected().map(|item| item.story),
        }
    }

    /// The stories of the list under the cursor, in their order.
    pub fn listed(&self) -> Vec<StoryId> {
        self.stories().map(StoryList::listed).unwrap_or_default()
    }

    /// The mouse pressed a row of the shelves (`Side::Shelves`) or of the stories; answers whether a row was there.
    pub fn press(&mut self, env: &Env, side: Side, row: usize) -> bool {
        let narrowed = (&self.filter, self.sort);
        match (self.tab, side) {
            (Tab::Stories, _) => self.stories.select(row),
            (Tab::Saved, _) => self.saved.select(row),
            (Tab::Review, _) => self.review.select(row),
            (Tab::Countries, Side::Shelves) => self.countries.select_shelf(env, narrowed, row),
            (Tab::Themes, Side::Shelves) => self.themes.select_shelf(env, narrowed, row),
            (Tab::Countries | Tab::Themes, Side::Stories) => {
                let Some(shelves) = self.shelves_mut() else {
                    return false;
                };
                let selected = shelves.stories.select(row);
                if selected {
                    shelves.focus = Side::Stories;
                }
                selected
            }
        }
    }

    /// The first row on the screen of one side's list.
    pub fn top_row(&self, side: Side) -> usize {
        match (self.tab, side) {
            (Tab::Saved, _) => self.saved.list().visible().start,
            (Tab::Review, _) => self.review.list().visible().start,
            (Tab::Countries | Tab::Themes, Side::Shelves) => self
                .shelves()
                .map_or(0, |s| s.sections().list().visible().start),
            _ => self
                .stories()
                .map_or(0, |stories| stories.list().visible().start),
        }
    }
}
