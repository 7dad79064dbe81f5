//! Paints pop-ups: a rule above and below, no box, what is under them still there above.

use super::ink::{Pen, Spot, clear, rule, text};
use super::page::sheet;
use super::rows::section_rows;
use super::shelf::count_words;
use super::theme::Theme;
use crate::app::facets::Value;
use crate::app::frame::{Area, PopupFrame};
use crate::app::popup::{Body, Contents, Help, HelpRow, PopupState};
use crate::app::{App, Prompt};
use crate::text::Clean;
use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// Columns of the keys in the help, where there is room.
const KEYS: u16 = 24;

/// Paints the pop-up; answers where the cursor is.
pub(super) fn paint(
    app: &App,
    popup: &PopupState,
    theme: &Theme,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    let frame = popup.frame(app.env());
    clear(buffer, frame.whole, theme.base);
    if frame.whole.height > frame.text.height + 1 {
        rule(buffer, frame.whole, frame.whole.y, theme.dim);
        rule(
            buffer,
            frame.whole,
            frame.whole.y + frame.whole.height - 1,
            theme.dim,
        );
    }
    let prompt = title(app, popup, theme, &frame, buffer);
    let cursor = match &popup.body {
        Body::Help(help) => help_rows(help, theme, frame.text, buffer),
        Body::Contents(contents) => contents_rows(contents, theme, frame.text, buffer),
        Body::Facets(values) => {
            section_rows(values, theme, frame.text, buffer, |value, line, buffer| {
                facet_row(value, theme, line, buffer);
            })
        }
        Body::Text(text) => {
            let top = (frame.text.x, frame.text.y);
            sheet(text, &[], theme, frame.text, buffer).or(Some(top))
        }
    };
    prompt.or(cursor)
}

/// The title with, in the facets, how many stories they leave and, in the help, what is searched for.
fn title(
    app: &App,
    popup: &PopupState,
    theme: &Theme,
    frame: &PopupFrame,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    if frame.title.y == frame.text.y {
        // In a window of one row the text goes before its title.
        return None;
    }
    let mut pen = Pen::new(buffer, frame.title);
    pen.put(&popup.title, theme.strong);
    match &popup.body {
        Body::Help(help) => {
            let typing = app.prompt() == Some(Prompt::Help);
            if typing || !help.words.is_empty() {
                pen.put("   / ", theme.accent);
                let cursor = pen.typed(&help.words);
                return typing.then_some(cursor);
            }
        }
        Body::Facets(_) => {
            // The head that says it as well may be under the pop-up.
            if let Some(list) = app.browser().stories() {
                pen.put("   ", Style::new());
                pen.put(&count_words(app, list), Style::new());
            }
        }
        Body::Contents(_) | Body::Text(_) => {}
    }
    None
}

fn help_rows(help: &Help, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<(u16, u16)> {
    section_rows(
        help.rows(),
        theme,
        area,
        buffer,
        |row: &HelpRow, line, buffer| {
            let keys = KEYS.min(line.width / 2);
            let at = Spot::of(line);
            text(buffer, at, keys.saturating_sub(1), &row.keys, theme.strong);
            let at = Spot {
                x: line.x + keys,
                y: line.y,
            };
            text(
                buffer,
                at,
                line.width.saturating_sub(keys),
                &row.help,
                Style::new(),
            );
        },
    )
}

fn contents_rows(
    contents: &Contents,
    theme: &Theme,
    area: Area,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    let mut cursor = None;
    for (y, row) in (area.y..area.y + area.height).zip(contents.list.visible()) {
        let (heading, level, _) = &contents.headings[row];
        let at = Spot { x: area.x, y };
        if row == contents.list.cursor() {
            text(buffer, at, 2, &Clean::new("›"), theme.accent);
            cursor = Some((at.x, at.y));
        }
        let indent = 2 + 2 * u16::from(level.saturating_sub(1));
        let room = area.width.saturating_sub(indent);
        text(
            buffer,
            Spot {
                x: area.x + indent,
                y,
            },
            room,
            heading,
            Style::new(),
        );
    }
    cursor
}

fn facet_row(value: &Value, theme: &Theme, line: Area, buffer: &mut Buffer) {
    let at = Spot::of(line);
    let mark = if value.chosen { "[x] " } else { "[ ] " };
    let style = if value.chosen {
        theme.strong
    } else {
        Style::new()
    };
    let taken = text(buffer, at, line.width, &Clean::new(mark), theme.accent);
    let label = Clean::new(&format!("{}  {}", value.label, value.count));
    let at = Spot {
        x: line.x + taken,
        y: line.y,
    };
    text(buffer, at, line.width.saturating_sub(taken), &label, style);
}
