//! Paints the last line: a message, a prompt, the reader's progress, or the few keys one needs most.

use super::ink::{Spot, text, text_to};
use super::theme::Theme;
use crate::app::action::{Action, Session};
use crate::app::bindings::{BINDINGS, Scope};
use crate::app::frame::{Area, margin};
use crate::app::reader::Stage;
use crate::app::{App, Prompt};
use crate::text::Clean;
use crate::text::layout::columns;
use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// Paints the line; answers where the cursor is while words to find are typed there.
pub(super) fn paint(
    app: &App,
    theme: &Theme,
    area: Area,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    let left = area.x + margin(area.width);
    let room = area.width.saturating_sub(2 * margin(area.width));
    let at = Spot { x: left, y: area.y };
    if app.prompt() == Some(Prompt::Find) {
        return find_prompt(
            app,
            theme,
            Area {
                x: left,
                width: room,
                ..area
            },
            buffer,
        );
    }
    let words = match (app.notice(), app.reader()) {
        (Some(notice), _) => notice.clone(),
        (None, Some(_)) if !app.half_typed().is_empty() => Clean::new(&app.half_typed()),
        (None, Some(reader)) if reader.stage() == Stage::Warning => {
            Clean::new("Enter read it   q back   W no warnings any more")
        }
        (None, Some(_)) => reading(app),
        (None, None) => hints(app, app.scope(), room),
    };
    if app.reader().is_some() && app.notice().is_none() {
        help_hint(
            app,
            theme,
            Area {
                x: left,
                width: room,
                ..area
            },
            buffer,
        );
    }
    let style = if app.notice().is_some() {
        theme.strong
    } else {
        theme.dim
    };
    text(buffer, at, room, &words, style);
    None
}

/// At the right end of the reader's line the one key that leads to all others, where there is room.
fn help_hint(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    const ROOM: u16 = 60;
    let help = Action::Session(Session::Help);
    let key = app.keymap().keys_for(Scope::Anywhere, help).next();
    if let Some(key) = key.filter(|_| area.width >= ROOM) {
        let end = Spot {
            x: area.x + area.width,
            y: area.y,
        };
        text_to(
            buffer,
            end,
            10,
            &Clean::new(&format!("{key} keys")),
            theme.dim,
        );
    }
}

/// Progress and, while a search is on, its counter.
fn reading(app: &App) -> Clean {
    let progress = app.progress().unwrap_or_default();
    let find = app.reader().and_then(|reader| reader.find.as_ref());
    match find {
        Some(find) => Clean::new(&format!(
            "{progress}   “{}” {}",
            find.line.text(),
            find.counter()
        )),
        None => progress,
    }
}

/// The keys of a scope that have a word for this line, as many as fit; the last of them leads to all others and stays.
fn hints(app: &App, scope: Scope, room: u16) -> Clean {
    const GAP: &str = "   ";
    // What types a letter does nothing else in a prompt.
    let everywhere = scope != Scope::Prompt;
    let here = |of: Scope| of == scope || (everywhere && of == Scope::Anywhere);
    let hints = BINDINGS
        .iter()
        .filter(|binding| here(binding.scope))
        .filter_map(|binding| {
            let word = binding.hint?;
            let key = app
                .keymap()
                .keys_for(binding.scope, binding.action)
                .next()?;
            Some(format!("{key} {word}"))
        });
    let mut hints: Vec<String> = hints.collect();
    while hints.len() > 1 && columns(&Clean::new(&hints.join(GAP))) > room {
        hints.remove(hints.len() - 2);
    }
    Clean::new(&hints.join(GAP))
}

fn find_prompt(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let find = app.reader()?.find.as_ref()?;
    let (before, after) = find.line.text().split_at(find.line.cursor());
    let mut x = area.x;
    let mut put = |words: &str, style: Style| {
        let room = (area.x + area.width).saturating_sub(x);
        x += text(
            buffer,
            Spot { x, y: area.y },
            room,
            &Clean::new(words),
            style,
        );
        x
    };
    put("/ ", theme.accent);
    let cursor = put(before, Style::new());
    put(after, Style::new());
    put(&format!("   {}", find.counter()), theme.dim);
    Some((cursor.min((area.x + area.width).saturating_sub(1)), area.y))
}
