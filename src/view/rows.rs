//! Paints the rows of lists: stories, shelves with their counts, what is saved, and headings between. `facts` has what
//! stands in the row of a story.
//!
//! Rows are plain: a style costs bytes in each of them, and columns do what dim facts would. A row says nothing of its
//! number, so that a list that scrolls leaves it as it is; the marker alone says which one is selected.

use super::facts::StoryRow;
use super::ink::{Canvas, Spot, text, text_to, tinted};
use super::theme::Theme;
use crate::app::App;
use crate::app::action::{Action, Browse, Session};
use crate::app::bindings::Scope;
use crate::app::frame::Area;
use crate::app::saved::SavedRow;
use crate::app::sections::{SectionRow, Sections};
use crate::app::shelves::{Shelf, Shelves};
use crate::app::story_list::StoryList;
use crate::locale::{Locale, Message};
use crate::text::Clean;
use crate::text::layout::Direction;
use ratatui::style::Style;

/// Columns of the marker before a row.
pub(super) const MARKER: u16 = 2;
fn marker(selected: bool, unread: bool) -> &'static str {
    match (selected, unread) {
        (true, _) => "›",
        (false, true) => "·",
        (false, false) => " ",
    }
}

pub(super) fn story_rows(
    app: &App,
    list: &StoryList,
    focused: bool,
    (theme, area): (&Theme, Area),
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    if list.hits().is_empty() {
        let at = Spot {
            x: area.x + MARKER,
            y: area.y,
        };
        let room = area.width.saturating_sub(MARKER);
        text(canvas, at, room, &no_stories(app), Style::new());
        return None;
    }
    let visible = list.list().visible();
    let mut cursor = None;
    for (y, row) in (area.y..area.y + area.height).zip(visible) {
        let hit = &list.hits()[row];
        let card = app.env().archive.catalogue.card(hit.story);
        let selected = focused && row == list.list().cursor();
        let unread = !app.env().kept.is_read(&card.slug);
        let at = Spot { x: area.x, y };
        let mark = Clean::new(marker(selected, unread));
        text(canvas, at, MARKER, &mark, Style::new());
        if selected {
            cursor = Some((area.x, y));
        }
        let line = Area {
            x: area.x + MARKER,
            y,
            width: area.width.saturating_sub(MARKER),
            height: 1,
        };
        let row = StoryRow {
            app,
            card,
            hit: Some(hit),
            theme,
            line,
        };
        row.paint(canvas);
    }
    cursor
}

/// Why a list of stories is empty and, if there is a key for it, what can be done.
fn no_stories(app: &App) -> Clean {
    let env = app.env();
    if env.archive.stories.is_empty() {
        return env.locale.word("list-empty-archive");
    }
    let back = Action::Session(Session::Back);
    let key = app.keymap().keys_on(Scope::List, back).next();
    env.locale.say(&match key {
        Some(key) => Message::new("list-empty-filter").inside("key", key),
        None => Message::new("list-empty-filter-alone"),
    })
}

/// That nothing is saved and, if there is a key for it, how to save something.
fn nothing_saved(app: &App) -> Clean {
    let bookmark = Action::Browse(Browse::Bookmark);
    let key = app.keymap().keys_on(Scope::List, bookmark).next();
    app.env().locale.say(&match key {
        Some(key) => Message::new("list-empty-saved").inside("key", key),
        None => Message::new("list-empty-saved-alone"),
    })
}

pub(super) fn shelf_rows(
    shelves: &Shelves,
    locale: &Locale,
    (theme, area): (&Theme, Area),
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let gap = 2;
    section_rows(
        shelves.sections(),
        theme,
        area,
        canvas,
        |shelf: &Shelf, line, canvas| {
            let count = Clean::from(locale.number(shelf.count));
            let end = Spot {
                x: (line.x + line.width).saturating_sub(gap),
                y: line.y,
            };
            let end = text_to(canvas, end, 6, &count, Style::new());
            let room = end.saturating_sub(line.x + 1);
            let style = if shelves.is_open(shelf) {
                theme.strong
            } else {
                Style::new()
            };
            text(canvas, Spot::of(line), room, &shelf.label, style);
        },
    )
}

/// Paints headings, and each item by `row`; answers where the cursor is.
pub(super) fn section_rows<T>(
    sections: &Sections<T>,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
    row: impl Fn(&T, Area, &mut Canvas<'_>),
) -> Option<(u16, u16)> {
    let mut cursor = None;
    for (y, number) in (area.y..area.y + area.height).zip(sections.list().visible()) {
        let line = Area {
            x: area.x + MARKER,
            y,
            width: area.width.saturating_sub(MARKER),
            height: 1,
        };
        let at = Spot { x: line.x, y };
        match &sections.rows()[number] {
            SectionRow::Heading(heading) => {
                text(canvas, at, line.width, heading, theme.dim);
            }
            SectionRow::Item(item) => {
                if number == sections.list().cursor() {
                    let mark = Clean::new(marker(true, false));
                    text(canvas, Spot { x: area.x, y }, MARKER, &mark, Style::new());
                    cursor = Some((area.x, y));
                }
                row(item, line, canvas);
            }
        }
    }
    cursor
}

pub(super) fn saved_rows(
    app: &App,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let saved = app.browser().saved();
    if saved.rows().is_empty() {
        let room = area.width.saturating_sub(MARKER);
        let at = Spot {
            x: area.x + MARKER,
            y: area.y,
        };
        text(canvas, at, room, &nothing_saved(app), Style::new());
    }
    let catalogue = &app.env().archive.catalogue;
    section_rows(saved, theme, area, canvas, |row, line, canvas| match row {
        SavedRow::Recent(story) => {
            let row = StoryRow {
                app,
                card: catalogue.card(*story),
                hit: None,
                theme,
                line,
            };
            row.paint(canvas);
        }
        SavedRow::Bookmark { place, story } => {
            let env = app.env();
            let story = env.archive.story(*story);
            let (title, language) = story.title_in(&env.settings.languages());
            let direction = story.direction_in(language).of_paragraph(title);
            let row = ((title, direction), place.words.as_str());
            bookmark_row(&env.locale, row, line, canvas);
        }
        SavedRow::Lost(place) => {
            let lost = Message::new("bookmark-lost").outside("entry", place.entry.as_str());
            let lost = app.env().locale.say(&lost);
            text(canvas, Spot::of(line), line.width, &lost, Style::new());
        }
    })
}

/// The title of the story, and the words that stand at the place.
fn bookmark_row(
    locale: &Locale,
    (title, words): ((&Clean, Direction), &str),
    line: Area,
    canvas: &mut Canvas<'_>,
) {
    let mut at = Spot::of(line);
    let taken = tinted(canvas, at, line.width, title, (Style::new(), &[]));
    if words.is_empty() {
        return;
    }
    let taken = taken.saturating_add(2).min(line.width);
    at.x += taken;
    let words = Message::new("bookmark-words").outside("words", format!("{words}…"));
    let room = line.width - taken;
    text(canvas, at, room, &locale.say(&words), Style::new());
}
