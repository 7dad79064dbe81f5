//! Paints the rows of lists: stories, shelves with their counts, what is saved, and headings between. `facts` has what
//! stands in the row of a story.
//!
//! Rows are plain: a style costs bytes in each of them, and columns do what dim facts would. A row says nothing of its
//! number, so that a list that scrolls leaves it as it is; the marker alone says which one is selected.

use super::facts::StoryRow;
use super::ink::{Canvas, Spot, text, text_to};
use super::theme::Theme;
use crate::app::App;
use crate::app::frame::Area;
use crate::app::saved::SavedRow;
use crate::app::sections::{SectionRow, Sections};
use crate::app::shelves::{Shelf, Shelves};
use crate::app::story_list::StoryList;
use crate::text::Clean;
use crate::text::embed::isolated;
use ratatui::style::Style;

/// Columns of the marker before a row.
const MARKER: u16 = 2;
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
        let nothing = if app.env().archive.stories.is_empty() {
            "This archive has no story that can be shown yet."
        } else {
            "No story fits. Esc widens the list again."
        };
        let nothing = Clean::new(nothing);
        text(
            canvas,
            Spot {
                x: area.x + MARKER,
                y: area.y,
            },
            area.width,
            &nothing,
            Style::new(),
        );
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

pub(super) fn shelf_rows(
    shelves: &Shelves,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let gap = 2;
    section_rows(
        shelves.sections(),
        theme,
        area,
        canvas,
        |shelf: &Shelf, line, canvas| {
            let count = Clean::new(&shelf.count.to_string());
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
                text(canvas, at, line.width, &Clean::new(heading), theme.dim);
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
        let nothing = Clean::new("Nothing yet. B bookmarks a story or, in a story, the page.");
        let room = area.width.saturating_sub(MARKER);
        let at = Spot {
            x: area.x + MARKER,
            y: area.y,
        };
        text(canvas, at, room, &nothing, Style::new());
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
            let (title, _) = env
                .archive
                .story(*story)
                .title_in(&env.settings.languages());
            bookmark_row(title, &place.words, line, canvas);
        }
        SavedRow::Lost(place) => {
            let words = Clean::new(&format!("{} (not in this archive)", place.entry));
            let at = Spot::of(line);
            text(canvas, at, line.width, &words, Style::new());
        }
    })
}

/// The title of the story, and the words that stand at the place.
fn bookmark_row(title: &Clean, words: &str, line: Area, canvas: &mut Canvas<'_>) {
    let mut at = Spot::of(line);
    let taken = text(canvas, at, line.width, title, Style::new());
    if words.is_empty() {
        return;
    }
    let taken = taken.saturating_add(2).min(line.width);
    at.x += taken;
    let words = isolated(&format!("{words}…"));
    let words = Clean::new(&format!("“{words}”"));
    let room = line.width - taken;
    text(canvas, at, room, &words, Style::new());
}
