//! Paints the rows of lists: stories, shelves with their counts, what is saved, and headings between. `facts` has what
//! stands in the row of a story.
//!
//! Rows are plain: a style costs bytes in each of them, and columns do what dim facts would. A row says nothing of its
//! number, so that a list that scrolls leaves it as it is; the marker alone says which one is selected.

use super::facts::StoryRow;
use super::ink::{Spot, text, text_to};
use super::theme::Theme;
use crate::app::App;
use crate::app::frame::Area;
use crate::app::saved::SavedRow;
use crate::app::sections::{SectionRow, Sections};
use crate::app::shelves::{Shelf, Shelves};
use crate::app::story_list::StoryList;
use crate::text::Clean;
use ratatui::buffer::Buffer;
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
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    if list.hits().is_empty() {
        let nothing = if app.env().archive.stories.is_empty() {
            "This archive has no story that can be shown yet."
        } else {
            "No story fits. Esc widens the list again."
        };
        let nothing = Clean::new(nothing);
        text(
            buffer,
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
        text(buffer, at, MARKER, &mark, Style::new());
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
        row.paint(buffer);
    }
    cursor
}

pub(super) fn shelf_rows(
    shelves: &Shelves,
    theme: &Theme,
    area: Area,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    let gap = 2;
    section_rows(
        shelves.sections(),
        theme,
        area,
        buffer,
        |shelf: &Shelf, line, buffer| {
            let count = Clean::new(&shelf.count.to_string());
            let end = Spot {
                x: (line.x + line.width).saturating_sub(gap),
                y: line.y,
            };
            let end = text_to(buffer, end, 6, &count, Style::new());
            let room = end.saturating_sub(line.x + 1);
            let style = if shelves.is_open(shelf) {
                theme.strong
            } else {
                Style::new()
            };
            text(buffer, Spot::of(line), room, &shelf.label, style);
        },
    )
}

/// Paints headings, and each item by `row`; answers where the cursor is.
pub(super) fn section_rows<T>(
    sections: &Sections<T>,
    theme: &Theme,
    area: Area,
    buffer: &mut Buffer,
    row: impl Fn(&T, Area, &mut Buffer),
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
                text(buffer, at, line.width, &Clean::new(heading), theme.dim);
            }
            SectionRow::Item(item) => {
                if number == sections.list().cursor() {
                    let mark = Clean::new(marker(true, false));
                    text(buffer, Spot { x: area.x, y }, MARKER, &mark, Style::new());
                    cursor = Some((area.x, y));
                }
                row(item, line, buffer);
            }
        }
    }
    cursor
}

pub(super) fn saved_rows(
    app: &App,
    theme: &Theme,
    area: Area,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    let saved = app.browser().saved();
    if saved.rows().is_empty() {
        let nothing = Clean::new("Nothing yet. B bookmarks a story or, in a story, the page.");
        let room = area.width.saturating_sub(MARKER);
        let at = Spot {
            x: area.x + MARKER,
            y: area.y,
        };
        text(buffer, at, room, &nothing, Style::new());
    }
    let catalogue = &app.env().archive.catalogue;
    section_rows(saved, theme, area, buffer, |row, line, buffer| match row {
        SavedRow::Recent(story) => {
            let row = StoryRow {
                app,
                card: catalogue.card(*story),
                hit: None,
                theme,
                line,
            };
            row.paint(buffer);
        }
        SavedRow::Bookmark { place, story } => {
            let env = app.env();
            let (title, _) = env
                .archive
                .story(*story)
                .title_in(&env.settings.languages());
            bookmark_row(title, &place.words, line, buffer);
        }
        SavedRow::Lost(place) => {
            let words = Clean::new(&format!("{} (not in this archive)", place.entry));
            let at = Spot::of(line);
            text(buffer, at, line.width, &words, Style::new());
        }
    })
}

/// The title of the story, and the words that stand at the place.
fn bookmark_row(title: &Clean, words: &str, line: Area, buffer: &mut Buffer) {
    let mut at = Spot::of(line);
    let taken = text(buffer, at, line.width, title, Style::new());
    if words.is_empty() {
        return;
    }
    at.x += taken;
    let words = Clean::new(&format!("  “{words}…”"));
    let room = line.width.saturating_sub(taken);
    text(buffer, at, room, &words, Style::new());
}
