//! Paints the last line: a message, a prompt, the reader's progress, or the few keys one needs most.

use super::ink::{Pen, Spot, clear, columns, text, text_to};
use super::theme::Theme;
use crate::app::action::{Action, Read, Session};
use crate::app::bindings::{BINDINGS, Scope};
use crate::app::frame::{Area, margin};
use crate::app::reader::Stage;
use crate::app::{App, Prompt};
use crate::text::Clean;
use ratatui::buffer::Buffer;

/// From this many columns on, the reader's line has room for the key of the help at its right end.
const WITH_HELP: u16 = 60;

/// Paints the line; answers where the cursor is while words to find are typed there.
pub(super) fn paint(
    app: &App,
    theme: &Theme,
    area: Area,
    buffer: &mut Buffer,
) -> Option<(u16, u16)> {
    // It may stand over text, or over the rule of a pop-up.
    clear(buffer, area, theme.base);
    let air = margin(area.width);
    let area = Area {
        x: area.x + air,
        width: area.width.saturating_sub(2 * air),
        ..area
    };
    if let Some(notice) = app.notice() {
        text(buffer, Spot::of(area), area.width, notice, theme.strong);
        return None;
    }
    if app.prompt() == Some(Prompt::Find) {
        return find_prompt(app, theme, area, buffer);
    }
    let words = match app.reader() {
        Some(_) if !app.half_typed().is_empty() => Clean::new(&app.half_typed()),
        Some(reader) => match reader.stage() {
            Stage::Warning => warning_hints(app),
            Stage::Text => reading(app),
        },
        None => hints(app, app.scope(), area.width),
    };
    if app.reader().is_some() && area.width >= WITH_HELP {
        help_hint(app, theme, area, buffer);
    }
    text(buffer, Spot::of(area), area.width, &words, theme.dim);
    None
}

/// At the right end of the reader's line the one key that leads to all others.
fn help_hint(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) {
    let help = Action::Session(Session::Help);
    let Some(key) = app.keymap().keys_on(Scope::Reader, help).next() else {
        return;
    };
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

/// What one can do about a content warning.
fn warning_hints(app: &App) -> Clean {
    let hints = [
        (Action::Read(Read::Follow), "read it"),
        (Action::Session(Session::Leave), "back"),
        (
            Action::Session(Session::ToggleWarnings),
            "no warnings any more",
        ),
    ];
    let hints = hints.into_iter().filter_map(|(action, word)| {
        let key = app.keymap().keys_on(Scope::Reader, action).next()?;
        Some(format!("{key} {word}"))
    });
    Clean::new(&hints.collect::<Vec<_>>().join("   "))
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

/// The keys of a screen that have a word for this line, as many as fit; the last of them leads to all others and stays.
fn hints(app: &App, screen: Scope, room: u16) -> Clean {
    const GAP: &str = "   ";
    let here = |of: Scope| of == screen || of == Scope::Anywhere;
    let hints = BINDINGS
        .iter()
        .filter(|binding| here(binding.scope))
        .filter_map(|binding| {
            let word = binding.hint?;
            let key = app.keymap().keys_on(screen, binding.action).next()?;
            Some(format!("{key} {word}"))
        });
    let mut hints: Vec<String> = hints.collect();
    while hints.len() > 1 && columns(&Clean::new(&hints.join(GAP))) > room {
        hints.remove(hints.len() - 2);
    }
    Clean::new(&hints.join(GAP))
}

/// What is looked for in the story, and how often it is there.
fn find_prompt(app: &App, theme: &Theme, area: Area, buffer: &mut Buffer) -> Option<(u16, u16)> {
    let find = app.reader()?.find.as_ref()?;
    let mut pen = Pen::new(buffer, area);
    pen.put("/ ", theme.accent);
    let cursor = pen.typed(&find.line);
    pen.put(&format!("   {}", find.counter()), theme.dim);
    Some(cursor)
}
