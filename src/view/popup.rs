//! Paints pop-ups: a short rule above and below, no box, what is under them still there above.

use super::calibration;
use super::ink::{Canvas, Pen, Spot, clear, rule, text, tinted};
use super::page::sheet;
use super::rows::section_rows;
use super::shelf::narrowed_words;
use super::theme::Theme;
use crate::app::desk::Options;
use crate::app::facets::Value;
use crate::app::frame::{Area, PopupFrame, STOP};
use crate::app::popup::{Body, Contents, Help, HelpRow, PopupState};
use crate::app::{App, Prompt};
use crate::locale::Locale;
use crate::text::Clean;
use ratatui::style::Style;

/// Paints the pop-up; answers where the cursor is.
pub(super) fn paint(
    app: &App,
    popup: &PopupState,
    theme: &Theme,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let frame = popup.frame(app.env());
    clear(canvas, frame.whole, theme.base);
    if let Some((above, below)) = frame.rules {
        rule(canvas, frame.title, above);
        rule(canvas, frame.title, below);
    }
    let prompt = title(app, popup, theme, &frame, canvas);
    let cursor = match &popup.body {
        Body::Help(help) => help_rows(help, theme, frame.rows, canvas),
        Body::Contents(contents) => contents_rows(contents, frame.rows, canvas),
        Body::Facets(choice) => {
            let values = &choice.values;
            section_rows(values, theme, frame.rows, canvas, |value, line, canvas| {
                facet_row(&app.env().locale, value, line, canvas);
            })
        }
        Body::Calibration(it) => calibration::rows(it, app, frame.rows, canvas),
        Body::Options(options) => {
            if let Some(above) = options.above().filter(|_| frame.text.height > 0) {
                sheet(above, &[], theme, frame.text, canvas);
            }
            option_rows(options, frame.rows, canvas)
        }
        Body::Text(text) => Some(sheet(text, &[], theme, frame.text, canvas)),
    };
    prompt.or(cursor)
}

/// The title with, in the facets, how many stories they leave and, in the help, what is searched for.
fn title(
    app: &App,
    popup: &PopupState,
    theme: &Theme,
    frame: &PopupFrame,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    if frame.title.y == frame.text.y {
        // In a window of one row the text goes before its title.
        return None;
    }
    let mut pen = Pen::new(canvas, frame.title);
    pen.put(&popup.title, theme.strong);
    match &popup.body {
        Body::Help(help) => {
            let typing = app.prompt() == Some(Prompt::Help);
            if typing || !help.words.is_empty() {
                let cursor = pen.typed("   /", &help.words);
                return (app.typing_prompt() == Some(Prompt::Help)).then_some(cursor);
            }
        }
        Body::Facets(choice) => {
            let words = narrowed_words(app.env(), &choice.filter, choice.left);
            pen.put(&format!("   {words}"), Style::new());
        }
        Body::Contents(_) | Body::Text(_) | Body::Calibration(_) | Body::Options(_) => {}
    }
    None
}

fn help_rows(
    help: &Help,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    section_rows(
        help.rows(),
        theme,
        area,
        canvas,
        |row: &HelpRow, line, canvas| {
            let mut at = Spot::of(line);
            let end = line.x + line.width;
            let taken = text(canvas, at, line.width, &row.keys, Style::new());
            at.x = words_at(area).max(line.x + taken + 2).min(end);
            text(canvas, at, end - at.x, &row.help, Style::new());
        },
    )
}

/// The column where the words of the help begin; those of keys that reach further begin behind them.
fn words_at(area: Area) -> u16 {
    match area.width {
        ..32 => STOP,
        32..60 => 2 * STOP,
        60.. => 3 * STOP,
    }
}

fn contents_rows(contents: &Contents, area: Area, canvas: &mut Canvas<'_>) -> Option<(u16, u16)> {
    let mut cursor = None;
    for (y, row) in (area.y..area.y + area.height).zip(contents.list.visible()) {
        let heading = &contents.headings[row];
        let at = Spot { x: area.x, y };
        if row == contents.list.cursor() {
            text(canvas, at, 2, &Clean::new("›"), Style::new());
            cursor = Some((at.x, at.y));
        }
        // The title is not above the sections, but before them.
        let indent = 2 + 2 * u16::from(heading.level.saturating_sub(2));
        let room = area.width.saturating_sub(indent);
        let x = area.x + indent;
        let words = (&heading.words, heading.direction);
        tinted(canvas, Spot { x, y }, room, words, (Style::new(), &[]));
    }
    cursor
}

/// Answers with the numbers that choose them.
fn option_rows(options: &Options, area: Area, canvas: &mut Canvas<'_>) -> Option<(u16, u16)> {
    let mut cursor = None;
    for (y, row) in (area.y..area.y + area.height).zip(options.list.visible()) {
        let at = Spot { x: area.x, y };
        if row == options.list.cursor() {
            text(canvas, at, 2, &Clean::new("›"), Style::new());
            cursor = Some((at.x, at.y));
        }
        let line = Area {
            x: area.x + 2,
            y,
            width: area.width.saturating_sub(2),
            height: 1,
        };
        let mut pen = Pen::new(canvas, line);
        if row < 9 {
            pen.put(&format!("{}  ", row + 1), Style::new());
        }
        pen.put(&options.rows[row], Style::new());
    }
    cursor
}

fn facet_row(locale: &Locale, value: &Value, line: Area, canvas: &mut Canvas<'_>) {
    let mark = if value.chosen { "[x]" } else { "[ ]" };
    let label = locale.isolated(&value.label);
    let words = Clean::new(&format!("{mark} {label}  {}", locale.number(value.count)));
    let words = (&words, canvas.direction());
    tinted(
        canvas,
        Spot::of(line),
        line.width,
        words,
        (Style::new(), &[]),
    );
}
