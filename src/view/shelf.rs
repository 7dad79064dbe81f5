//! Paints the tabs: the tab line, the head with counts and filter, the panes, the preview. `rows` has
//! what stands in the lists.

use super::ink::{Pen, Spot, text, text_to};
use super::page::rows_of;
use super::rows::{WITH_DATE, saved_rows, shelf_rows, story_rows};
use super::theme::Theme;
use crate::app::browse::Tab;
use crate::app::compose;
use crate::app::document::Document;
use crate::app::frame::{Area, ShelfFrame, Side, margin};
use crate::app::pointing::tab_columns;
use crate::app::story_list::StoryList;
use crate::app::{App, Prompt};
use crate::text::Clean;
use crate::text::layout::Direction;
use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// Paints the whole screen but its foot; answers where the cursor is: on the selected row.
pub(super) fn paint(app: &App, theme: &Theme, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let browser = app.browser();
    let frame = browser.frame(app.env());
    tabs(app, theme, frame.tabs, buffer);
    let prompt = head(app, theme, &frame, buffer);
    let mut cursor = None;
    if let (Some(area), Some(shelves)) = (frame.shelves, browser.shelves()) {
        let at = shelf_rows(shelves, theme, area, buffer);
        cursor = at.filter(|_| shelves.focus == Side::Shelves);
    }
    if let Some(area) = frame.stories {
        let focused = browser
            .shelves()
            .is_none_or(|shelves| shelves.focus == Side::Stories);
        let at = match (browser.tab(), browser.stories()) {
            (Tab::Saved, _) => saved_rows(app, theme, area, buffer),
            (_, Some(stories)) => story_rows(app, stories, focused, (theme, area), buffer),
            (_, None) => None,
        };
        cursor = at.filter(|_| focused).or(cursor);
    }
    if let Some(area) = frame.preview {
        preview(app, theme, area, buffer);
    }
    prompt.or(cursor)
}

fn tabs(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    for (tab, columns) in tab_columns(area.width, app.browser().tab()) {
        let style = if tab == app.browser().tab() {
            theme.active_tab
        } else {
            Style::new()
        };
        let room = area.width.saturating_sub(columns.start);
        text(
            buffer,
            Spot {
                x: columns.start,
                y: area.y,
            },
            room,
            &Clean::new(tab.word()),
            style,
        );
    }
}

/// What is listed, how much of it, in which order. While a filter is typed, the cursor is in it.
fn head(app: &App, theme: &Theme, frame: &ShelfFrame, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let area = frame.head;
    let left = margin(area.width);
    let is_filtered = app
        .browser()
        .stories()
        .is_some_and(|list| !list.words.is_empty());
    let order = if is_filtered {
        "best first"
    } else {
        app.browser().sort().word()
    };
    let order = Clean::new(order);
    let end = Spot {
        x: area.width.saturating_sub(left),
        y: area.y,
    };
    let has_order = app.browser().tab() != Tab::Saved && area.width >= WITH_DATE;
    let room_end = if has_order {
        text_to(buffer, end, area.width / 3, &order, theme.dim).saturating_sub(2)
    } else {
        end.x
    };
    let room = Area {
        x: left,
        width: room_end.saturating_sub(left),
        ..area
    };
    let mut pen = Pen::new(buffer, room);
    pen.put(&place_words(app), theme.strong);
    let list = app.browser().stories()?;
    pen.put(&count_words(app, list), Style::new());
    let typing = app.prompt() == Some(Prompt::Filter);
    if !typing && list.words.is_empty() {
        return None;
    }
    pen.put("   / ", theme.accent);
    let cursor = pen.typed(&list.words);
    (typing && app.popup().is_none()).then_some(cursor)
}

/// Where one is ("Countries › Iraq"), or nothing where the tab says it all.
fn place_words(app: &App) -> String {
    let Some(shelves) = app.browser().shelves() else {
        return String::new();
    };
    match shelves.selected() {
        Some(shelf) => {
            let label = shelf.facet.phrase(&shelf.id, app.env());
            format!("{} › {label}   ", app.browser().tab().word())
        }
        None => String::new(),
    }
}

/// How many stories are listed, of how many, and by which facets.
pub(super) fn count_words(app: &App, list: &StoryList) -> String {
    let shown = list.list().length();
    let all = app.env().archive.stories.len();
    let narrowed = app.browser().filter().words(app.env());
    let stories = |count: usize| if count == 1 { "story" } else { "stories" };
    let on_shelf = app.browser().shelves().is_some();
    match (shown, narrowed.is_empty()) {
        (shown, true) if shown == all || (on_shelf && list.words.is_empty()) => {
            format!("{shown} {}", stories(shown))
        }
        (shown, true) => format!("{shown} of {all}"),
        (shown, false) => format!("{shown} of {all}   {narrowed}"),
    }
}

fn preview(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let Some(story) = app.browser().selected() else {
        return;
    };
    let env = app.env();
    let languages = &env.settings.languages();
    let card = env.archive.catalogue.card(story);
    let facts = compose::facts(&env.archive, card, languages);
    let parts = compose::preview(&env.archive, env.archive.story(story), facts, languages);
    let width = area
        .width
        .saturating_sub(margin(env.size.0))
        .min(env.settings.measure)
        .max(1);
    let document = Document::new(parts, width, Direction::Auto);
    rows_of(&document, 0, &[], theme, area, buffer);
}
