//! Paints the tabs: the tab line, the head with counts and filter, the panes, the preview. `rows` has
//! what stands in the lists.

use super::ink::{Canvas, Pen, Spot, text};
use super::page::rows_of;
use super::review::{queue_words, review_rows};
use super::rows::{saved_rows, shelf_rows, story_rows};
use super::theme::Theme;
use crate::app::browse::Tab;
use crate::app::counting::{number_of_all, stories};
use crate::app::env::Env;
use crate::app::facets::Filter;
use crate::app::frame::{Area, ShelfFrame, Side, margin};
use crate::app::pointing::tab_columns;
use crate::app::shelves::Shelves;
use crate::app::story_list::StoryList;
use crate::app::{App, Prompt};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::layout::columns_in;
use ratatui::style::Style;

/// From this many columns on the head has room for the order of the list.
const WITH_SORT: u16 = 46;

/// Paints the whole screen but its foot; answers where the cursor is: on the selected row.
pub(super) fn paint(app: &App, theme: &Theme, canvas: &mut Canvas<'_>) -> Option<(u16, u16)> {
    let browser = app.browser();
    let frame = browser.frame(app.env());
    tabs(app, theme, frame.tabs, canvas);
    let prompt = head(app, theme, &frame, canvas);
    let mut cursor = None;
    if let (Some(area), Some(shelves)) = (frame.shelves, browser.shelves()) {
        let at = shelf_rows(shelves, &app.env().locale, (theme, area), canvas);
        cursor = at.filter(|_| shelves.focus == Side::Shelves);
    }
    if let Some(area) = frame.stories {
        let focused = browser
            .shelves()
            .is_none_or(|shelves| shelves.focus == Side::Stories);
        let at = match (browser.tab(), browser.stories()) {
            (Tab::Saved, _) => saved_rows(app, theme, area, canvas),
            (Tab::Review, _) => review_rows(app, theme, area, canvas),
            (_, Some(stories)) => story_rows(app, stories, focused, (theme, area), canvas),
            (_, None) => None,
        };
        cursor = at.filter(|_| focused).or(cursor);
    }
    if let Some(area) = frame.preview {
        preview(app, theme, area, canvas);
    }
    prompt.or(cursor)
}

fn tabs(app: &App, theme: &Theme, area: Area, canvas: &mut Canvas<'_>) {
    let locale = &app.env().locale;
    for (tab, columns) in tab_columns(app.env(), app.browser().tab()) {
        let style = if tab == app.browser().tab() {
            theme.active_tab
        } else {
            Style::new()
        };
        let room = area.width.saturating_sub(columns.start);
        text(
            canvas,
            Spot {
                x: columns.start,
                y: area.y,
            },
            room,
            &locale.word(&tab.message_name()),
            style,
        );
    }
}

/// What is listed, how much of it, in which order. While a filter is typed, the cursor is in it.
fn head(
    app: &App,
    theme: &Theme,
    frame: &ShelfFrame,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let area = frame.head;
    let left = margin(area.width);
    let room = Area {
        x: left,
        width: area.width.saturating_sub(2 * left),
        ..area
    };
    let mut pen = Pen::new(canvas, room);
    if app.browser().tab() == Tab::Review {
        pen.put(&queue_words(app), Style::new());
        return None;
    }
    if frame.stories.is_none() {
        // The shelves fill the window: nothing is said of one of them that would change with every row.
        let browser = app.browser();
        let words = narrowed_words(app.env(), browser.filter(), browser.narrowed());
        pen.put(&words, Style::new());
        return None;
    }
    pen.put(&place_words(app), theme.strong);
    let list = app.browser().stories()?;
    let typing = app.prompt() == Some(Prompt::Filter);
    let is_filtered = typing || !list.words.is_empty();
    // One text, so that its parts follow one another in the order of the language.
    let mut words = count_words(app, list, is_filtered);
    if !is_filtered && area.width >= WITH_SORT {
        words += &order_words(app);
    }
    words += &facet_words(app.env(), app.browser().filter());
    pen.put(&words, Style::new());
    if !is_filtered {
        return None;
    }
    let cursor = pen.typed("   /", &list.words);
    let has_cursor = app.typing_prompt() == Some(Prompt::Filter) && app.popup().is_none();
    has_cursor.then_some(cursor)
}

/// Which shelf is open ("Countries › Iraq"), or nothing where the tab says it all.
fn place_words(app: &App) -> String {
    let Some(shelf) = app.browser().shelves().and_then(Shelves::open_one) else {
        return String::new();
    };
    let env = app.env();
    let tab = Message::new(app.browser().tab().message_name());
    let open = Message::new("shelf-open").message("tab", tab);
    let open = open.inside("shelf", shelf.facet.phrase(&shelf.id, env));
    format!("{}   ", env.locale.say(&open))
}

/// The order of the list, behind its count.
fn order_words(app: &App) -> String {
    let locale = &app.env().locale;
    let order = locale.word(&app.browser().sort().message_name());
    format!("{}{order}", locale.word("between-commas"))
}

/// The chosen facets, behind what is said of the list.
fn facet_words(env: &Env, filter: &Filter) -> String {
    let facets = filter.words(env);
    if facets.is_empty() {
        String::new()
    } else {
        format!("   {facets}")
    }
}

/// How many stories the facets leave, and which these are.
pub(super) fn narrowed_words(env: &Env, filter: &Filter, left: usize) -> String {
    let all = env.archive.stories.len();
    if filter.is_empty() {
        return env.locale.say(&stories(all)).to_string();
    }
    let left = env.locale.say(&number_of_all(left, all));
    format!("{left}{}", facet_words(env, filter))
}

/// How many stories are listed. While a filter is on, that is in a field as wide as it is for all of them: what stands
/// behind it stays where it is while the list gets shorter.
fn count_words(app: &App, list: &StoryList, is_filtered: bool) -> String {
    let shown = list.list().length();
    let (env, browser) = (app.env(), app.browser());
    let all = env.archive.stories.len();
    let is_whole = shown == all || browser.shelves().is_some();
    if !is_filtered && is_whole && browser.filter().is_empty() {
        return env.locale.say(&stories(shown)).to_string();
    }
    let words = env.locale.say(&number_of_all(shown, all));
    let columns = |words: &Clean| usize::from(columns_in(env.settings.script, words));
    let field = columns(&env.locale.say(&number_of_all(all, all)));
    let blanks = if is_filtered {
        field.saturating_sub(columns(&words))
    } else {
        0
    };
    format!("{}{words}", " ".repeat(blanks))
}

fn preview(app: &App, theme: &Theme, area: Area, canvas: &mut Canvas<'_>) {
    let env = app.env();
    let width = area
        .width
        .saturating_sub(margin(env.size.0))
        .min(env.settings.measure)
        .max(1);
    if let Some(document) = app.browser().preview(env, width) {
        rows_of(&document, 0, &[], theme, area, canvas);
    }
}
