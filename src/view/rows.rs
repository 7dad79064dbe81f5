//! Paints the rows of lists: stories with their facts, shelves with their counts, what is saved, and headings between.

use super::ink::{Spot, Tint, columns, text, text_to, tinted, tinted_to};
use super::theme::Theme;
use crate::app::App;
use crate::app::frame::{Area, margin};
use crate::app::saved::SavedRow;
use crate::app::sections::{SectionRow, Sections};
use crate::app::shelves::{Shelf, Shelves};
use crate::app::story_list::StoryList;
use crate::archive::catalogue::Card;
use crate::search::fuzzy::{Beside, Hit};
use crate::text::Clean;
use ratatui::buffer::Buffer;
use ratatui::style::Style;
use std::ops::Range;

/// Columns of the marker before a row.
const MARKER: u16 = 2;
/// From this many columns on a row shows where and when; from the second on also what kind of entry it is.
pub(super) const WITH_DATE: u16 = 46;
const WITH_KIND: u16 = 64;
/// Columns of the kind of an entry, the longest being "testimony".
const KIND: u16 = 11;
/// Columns of a date ("11 Jan to 1 Mar 2026"), and of a date with its place.
const DATE: u16 = 20;
const WHEN: u16 = 28;

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
            theme.dim,
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
        text(
            buffer,
            at,
            MARKER,
            &Clean::new(marker(selected, unread)),
            theme.accent,
        );
        if selected {
            cursor = Some((area.x, y));
        }
        let line = Area {
            x: area.x + MARKER,
            y,
            width: area.width.saturating_sub(MARKER),
            height: 1,
        };
        story_row(app, card, Some(hit), (theme, line), buffer);
    }
    cursor
}

/// The title in the reader's language, and at the right as many facts as there is room for; while a filter is on, what
/// it found there instead.
fn story_row(
    app: &App,
    card: &Card,
    hit: Option<&Hit>,
    (theme, line): (&Theme, Area),
    buffer: &mut Buffer,
) {
    let mut end = Spot {
        x: (line.x + line.width).saturating_sub(margin(app.size().0)),
        y: line.y,
    };
    let beside = hit.and_then(|hit| hit.beside.as_ref());
    if line.width >= WITH_KIND {
        match beside {
            Some(beside) => found_beside(card, beside, (WHEN, end), theme, buffer),
            None => when(card, WHEN, end, theme, buffer),
        }
        end.x = end.x.saturating_sub(WHEN + KIND);
        let env = app.env();
        let kind = env.archive.kind_label(card.kind, &env.settings.languages());
        let kind = Clean::new(&kind.to_lowercase());
        text(buffer, end, KIND - 1, &kind, theme.dim);
        end.x = end.x.saturating_sub(1);
    } else if line.width >= WITH_DATE {
        let date = &card.date;
        end.x = match beside {
            Some(beside) => {
                found_beside(card, beside, (DATE, end), theme, buffer);
                end.x.saturating_sub(DATE)
            }
            None => text_to(buffer, end, DATE, date, theme.dim),
        };
        end.x = end.x.saturating_sub(1);
    }
    let room = end.x.saturating_sub(line.x).max(1);
    let env = app.env();
    let languages = env.settings.languages();
    let (title, language) = env.archive.story(card.id).title_in(&languages);
    // What was found counts in the story's own title.
    let found = hit.filter(|_| language == card.language);
    let tints = tints(found.map_or(&[], |hit| &hit.title), theme);
    tinted(buffer, Spot::of(line), room, title, Style::new(), &tints);
}

/// The name or keyword that the filter found, in at most `width` columns before `end`.
fn found_beside(
    card: &Card,
    beside: &Beside,
    (width, end): (u16, Spot),
    theme: &Theme,
    buffer: &mut Buffer,
) {
    if let Some(field) = card.search.get(beside.field) {
        let tints = tints(&beside.ranges, theme);
        tinted_to(buffer, (end, width), field, theme.dim, &tints);
    }
}

fn tints(ranges: &[Range<usize>], theme: &Theme) -> Vec<Tint> {
    let tint = |range: &Range<usize>| Tint {
        range: range.clone(),
        style: theme.found,
    };
    ranges.iter().map(tint).collect()
}

/// Columns of a place under which a cut one says less than none.
const PLACE: u16 = 8;

/// Where and when, in at most `width` columns before `end`: the date whole, the place as far as it fits.
fn when(card: &Card, width: u16, end: Spot, theme: &Theme, buffer: &mut Buffer) {
    let x = text_to(buffer, end, width, &card.date, theme.dim);
    let Some(place) = scene(card) else {
        return;
    };
    let comma = Clean::new(if card.date.is_empty() { "" } else { ", " });
    let room = (x + width).saturating_sub(end.x + columns(&comma));
    if room < PLACE.min(columns(&place)) {
        return;
    }
    let x = text_to(buffer, Spot { x, ..end }, 2, &comma, theme.dim);
    text_to(buffer, Spot { x, ..end }, room, &place, theme.dim);
}

/// Where it happens, in a word: the first place of one or two countries, or how many countries there are.
fn scene(card: &Card) -> Option<Clean> {
    match card.countries.len() {
        0..=2 => card.places.first().cloned(),
        many => Some(Clean::from(format!("{many} countries"))),
    }
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
            let end = text_to(buffer, end, 6, &count, theme.dim);
            let room = end.saturating_sub(line.x + 1);
            text(buffer, Spot::of(line), room, &shelf.label, Style::new());
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
                    text(buffer, Spot { x: area.x, y }, MARKER, &mark, theme.accent);
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
        text(buffer, at, room, &nothing, theme.dim);
    }
    let catalogue = &app.env().archive.catalogue;
    section_rows(saved, theme, area, buffer, |row, line, buffer| match row {
        SavedRow::Recent(story) => {
            story_row(app, catalogue.card(*story), None, (theme, line), buffer);
        }
        SavedRow::Bookmark { place, story } => {
            let env = app.env();
            let (title, _) = env
                .archive
                .story(*story)
                .title_in(&env.settings.languages());
            bookmark_row(title, &place.words, (theme, line), buffer);
        }
        SavedRow::Lost(place) => {
            let words = Clean::new(&format!("{} (not in this archive)", place.entry));
            let at = Spot::of(line);
            text(buffer, at, line.width, &words, theme.dim);
        }
    })
}

/// The title of the story, and the words that stand at the place.
fn bookmark_row(title: &Clean, words: &str, (theme, line): (&Theme, Area), buffer: &mut Buffer) {
    let mut at = Spot::of(line);
    let taken = text(buffer, at, line.width, title, Style::new());
    if words.is_empty() {
        return;
    }
    at.x += taken;
    let words = Clean::new(&format!("  “{words}…”"));
    let room = line.width.saturating_sub(taken);
    text(buffer, at, room, &words, theme.dim);
}
