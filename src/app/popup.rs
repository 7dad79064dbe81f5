//! Pop-ups: help, contents, facets, and texts such as a note or the page about an entry. They stand over a screen
//! without losing its place, and over one another: the app holds them as a stack and shows the last.

use super::action::Move;
use super::bindings::{BINDINGS, Scope};
use super::calibration::Calibration;
use super::desk::Options;
use super::document::{Anchor, Document, Part};
use super::env::Env;
use super::facets::{Filter, Value};
use super::frame::PopupFrame;
use super::keymap::Keymap;
use super::line::Line;
use super::list::List;
use super::sections::{SectionRow, Sections};
use super::sheet::Sheet;
use crate::locale::Locale;
use crate::text::Clean;
use crate::text::fold::{Folded, fold};
use crate::text::layout::Direction;

/// A pop-up.
#[derive(Clone, Debug)]
pub struct PopupState {
    pub title: Clean,
    pub body: Body,
}

/// What a pop-up holds.
#[derive(Clone, Debug)]
pub enum Body {
    Help(Help),
    Contents(Contents),
    Facets(Choice),
    Text(Sheet),
    Calibration(Calibration),
    /// Answers to what the desk asks.
    Options(Options),
}

/// The keys of a screen.
#[derive(Clone, Debug)]
pub struct Help {
    scope: Scope,
    /// What is searched for in it.
    pub words: Line,
    rows: Sections<HelpRow>,
}

/// A line of the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpRow {
    pub keys: Clean,
    pub help: Clean,
}

/// The facets while they are chosen. The list takes them when the pop-up closes: to narrow it under the pop-up with every
/// choice would send rows that nobody reads.
#[derive(Clone, Debug)]
pub struct Choice {
    pub filter: Filter,
    /// How many stories it leaves.
    pub left: usize,
    pub values: Sections<Value>,
}

/// The headings of a story.
#[derive(Clone, Debug)]
pub struct Contents {
    pub headings: Vec<Heading>,
    pub list: List,
}

/// A heading in the contents.
#[derive(Clone, Debug)]
pub struct Heading {
    pub words: Clean,
    /// That of the heading in its text.
    pub direction: Direction,
    /// 1 for the title.
    pub level: u8,
    pub anchor: Anchor,
}

impl PopupState {
    /// A text in parts, whose paragraphs begin at the side of `direction`.
    pub fn text(
        env: &Env,
        title: impl Into<Clean>,
        parts: Vec<Part>,
        direction: Direction,
    ) -> Self {
        let width = PopupFrame::columns(env.size.0, env.settings.measure);
        let document = Document::new(parts, env.medium(width), direction);
        let mut popup = Self {
            title: title.into(),
            body: Body::Text(Sheet::new(document, 1)),
        };
        popup.fit(env);
        popup
    }

    /// The keys that work in `scope`, and those that work everywhere.
    pub fn help(env: &Env, keymap: &Keymap, scope: Scope) -> Self {
        let mut help = Help {
            scope,
            words: Line::default(),
            rows: Sections::default(),
        };
        help.search(keymap, &env.locale);
        let mut popup = Self {
            title: env.locale.word("title-keys"),
            body: Body::Help(help),
        };
        popup.fit(env);
        popup
    }

    /// Whether it shows the keys of `scope`.
    pub fn is_help_for(&self, scope: Scope) -> bool {
        matches!(&self.body, Body::Help(help) if help.scope == scope)
    }

    pub fn facets(env: &Env, filter: &Filter) -> Self {
        let mut choice = Choice {
            filter: filter.clone(),
            left: 0,
            values: Sections::default(),
        };
        choice.count(env);
        let mut popup = Self {
            title: env.locale.word("title-facets"),
            body: Body::Facets(choice),
        };
        popup.fit(env);
        popup
    }

    /// The headings of a story, with the cursor on the section at `here`.
    pub fn contents(env: &Env, headings: Vec<Heading>, here: Anchor) -> Self {
        let mut list = List::default();
        list.fit(headings.len(), 1);
        list.select(
            headings
                .iter()
                .rposition(|heading| heading.anchor <= here)
                .unwrap_or(0),
        );
        let body = Body::Contents(Contents { headings, list });
        let mut popup = Self {
            title: env.locale.word("title-contents"),
            body,
        };
        popup.fit(env);
        popup
    }

    /// Rows of its content.
    fn rows(&self) -> usize {
        match &self.body {
            Body::Help(help) => help.rows.rows().len(),
            Body::Contents(contents) => contents.headings.len(),
            Body::Facets(choice) => choice.values.rows().len(),
            Body::Text(sheet) => sheet.page().document().rows().len(),
            Body::Calibration(calibration) => calibration.list.length(),
            Body::Options(options) => options.rows.len() + usize::from(options.rows_above()),
        }
    }

    pub fn frame(&self, env: &Env) -> PopupFrame {
        let frame = PopupFrame::new(env.size, self.rows());
        match &self.body {
            Body::Options(options) => options.divide(frame),
            _ => frame,
        }
    }

    /// The window has another size.
    pub fn fit(&mut self, env: &Env) {
        let medium = env.medium(PopupFrame::columns(env.size.0, env.settings.measure));
        if let Body::Text(sheet) = &mut self.body {
            sheet.page_mut().fit(medium, 1);
        }
        if let Body::Options(options) = &mut self.body
            && let Some(sheet) = options.above_mut()
        {
            sheet.page_mut().fit(medium, 1);
        }
        let height = self.frame(env).rows.height;
        match &mut self.body {
            Body::Help(help) => help.rows.fit(height),
            Body::Contents(contents) => contents.list.fit(contents.headings.len(), height),
            Body::Facets(choice) => choice.values.fit(height),
            Body::Text(sheet) => sheet.page_mut().fit(medium, height),
            Body::Calibration(Calibration { list, .. }) | Body::Options(Options { list, .. }) => {
                list.fit(list.length(), height);
            }
        }
    }

    pub fn go(&mut self, by: Move, count: Option<usize>) -> bool {
        match &mut self.body {
            Body::Help(help) => help.rows.go(by, count),
            Body::Contents(contents) => contents.list.go(by, count),
            Body::Facets(choice) => choice.values.go(by, count),
            Body::Text(sheet) => sheet.go(by, count),
            Body::Calibration(calibration) => calibration.list.go(by, count),
            Body::Options(options) => options.list.go(by, count),
        }
    }
}

impl Choice {
    /// Chooses the value under the cursor, or takes it back; answers whether there is one.
    pub fn toggle(&mut self, env: &Env) -> bool {
        let Some(value) = self.values.selected() else {
            return false;
        };
        self.filter.toggle(value.facet, &value.id);
        self.count(env);
        true
    }

    /// Takes all values back; answers whether any was chosen.
    pub fn clear(&mut self, env: &Env) -> bool {
        let was_narrowed = !self.filter.is_empty();
        self.filter.clear();
        self.count(env);
        was_narrowed
    }

    fn count(&mut self, env: &Env) {
        self.left = self.filter.count(env);
        let height = self.values.list().height();
        self.values.set(self.filter.rows(env), height);
    }
}

impl Help {
    pub fn rows(&self) -> &Sections<HelpRow> {
        &self.rows
    }

    /// Lists the keys whose help has the words, in any order; all of them where there are none.
    pub fn search(&mut self, keymap: &Keymap, locale: &Locale) {
        let words: Vec<Folded> = self.words.text().split_whitespace().map(fold).collect();
        let mut rows = Vec::new();
        for scope in [self.scope, Scope::Anywhere] {
            let found: Vec<HelpRow> = help_rows(keymap, locale, (self.scope, scope))
                .filter(|row| {
                    let text = fold(&format!("{} {}", row.keys, row.help));
                    words
                        .iter()
                        .all(|word| word.is_empty() || text.find(word).is_some())
                })
                .collect();
            if !found.is_empty() {
                rows.push(SectionRow::Heading(locale.word(&scope.heading_name())));
                rows.extend(found.into_iter().map(SectionRow::Item));
            }
        }
        let height = self.rows.list().height();
        self.rows.set(rows, height);
        self.rows.go(Move::First, None);
    }
}

/// The help of one section of the table, in its order, with the keys that are in force on the screen.
fn help_rows(
    keymap: &Keymap,
    locale: &Locale,
    (screen, section): (Scope, Scope),
) -> impl Iterator<Item = HelpRow> {
    let here = BINDINGS
        .iter()
        .filter(move |binding| binding.scope == section);
    here.filter_map(move |binding| {
        let keys: Vec<String> = keymap.keys_on(screen, binding.action).collect();
        let row = HelpRow {
            keys: Clean::new(&keys.join("  ")),
            help: locale.word(&binding.help_name()),
        };
        (!keys.is_empty()).then_some(row)
    })
}
