//! Paints the last line: a message, a prompt, the reader's progress, or the few keys one needs most.

use super::ink::{Canvas, Pen, Spot, clear, text};
use super::theme::Theme;
use crate::app::action::{Action, Browse, Popup, Read, Session};
use crate::app::bindings::{BINDINGS, Scope};
use crate::app::browse::Tab;
use crate::app::find::Find;
use crate::app::frame::{Area, margin};
use crate::app::popup::{Body, PopupState};
use crate::app::reader::{Reader, Stage};
use crate::app::{App, Prompt};
use crate::text::Clean;
use crate::text::layout::columns_in;
use ratatui::style::Style;

/// Between two hints, and between what is done and what is typed.
const GAP: &str = "   ";
/// From this many columns on, the reader's line has room for the key of the help behind its words.
const WITH_HELP: u16 = 60;
/// The column where the counter of a search stands, and the columns that it takes at most ("1024 of 1024") with some air:
/// it keeps its place while words are typed before it.
const COUNTER_AT: u16 = 40;
const COUNTER: u16 = 14;

/// Paints the line; answers where the cursor is while words to find are typed there.
///
/// Its words begin at the left and stay the same for as long as they can: under a pop-up they stand as they were, and a
/// search that was accepted looks as it did when it was typed.
pub(super) fn paint(
    app: &App,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    // It may stand over text.
    clear(canvas, area, theme.base);
    let air = margin(area.width);
    let area = Area {
        x: area.x + air,
        width: area.width.saturating_sub(2 * air),
        ..area
    };
    let stage = app.reader().map(Reader::stage);
    let find = app.reader().and_then(|reader| reader.find.as_ref());
    if let (Some(find), None) = (find, app.notice()) {
        let cursor = find_line(app, find, area, canvas);
        return (app.prompt() == Some(Prompt::Find)).then_some(cursor);
    }
    let (words, style) = match app.notice() {
        Some(notice) => (notice.clone(), theme.strong),
        None => standing(app, theme, stage, area.width),
    };
    text(canvas, Spot::of(area), area.width, &words, style);
    None
}

/// What stands in the line when there is no news, in at most `room` columns: hints are dim, and progress is plain like the
/// text that it goes along with.
fn standing(app: &App, theme: &Theme, stage: Option<Stage>, room: u16) -> (Clean, Style) {
    let hints = match (app.popup(), stage) {
        (_, Some(Stage::Text)) if app.env().foot.is_shown() => {
            return (reading(app, room), Style::new());
        }
        (Some(popup), _) => popup_hints(app, popup),
        (None, Some(Stage::Text)) => return (reading(app, room), Style::new()),
        (None, Some(Stage::Warning)) => warning_hints(app),
        (None, None) => hints(app, app.scope(), room),
    };
    (hints, theme.dim)
}

/// The first key of each action, with a word for it.
fn named(app: &App, scope: Scope, actions: &[(Action, &str)]) -> Clean {
    let hints = actions.iter().filter_map(|(action, word)| {
        let key = app.keymap().keys_on(scope, *action).next()?;
        Some(format!("{key} {word}"))
    });
    Clean::new(&hints.collect::<Vec<_>>().join(GAP))
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
        (Action::Session(Session::Help), "keys"),
    ];
    named(app, Scope::Reader, &hints)
}

/// What one can do in a pop-up.
fn popup_hints(app: &App, popup: &PopupState) -> Clean {
    let own: &[(Action, &str)] = match popup.body {
        Body::Help(_) => &[(Action::Popup(Popup::Search), "search")],
        Body::Contents(_) => &[(Action::Popup(Popup::Choose), "go there")],
        Body::Calibration(_) => &[(Action::Popup(Popup::Choose), "choose")],
        Body::Facets(_) => &[
            (Action::Popup(Popup::Choose), "choose"),
            (Action::Popup(Popup::Clear), "clear"),
        ],
        Body::Text(_) => &[],
    };
    let back = (Action::Session(Session::Back), "back");
    named(app, Scope::Popup, &[own, &[back]].concat())
}

/// Progress, the one key that leads to all others, and what has been typed of something longer.
fn reading(app: &App, room: u16) -> Clean {
    let progress = app.progress().unwrap_or_default().to_string();
    let help = [(Action::Session(Session::Help), "keys")];
    let help = (room >= WITH_HELP).then(|| named(app, Scope::Reader, &help).to_string());
    let words = [Some(progress), help, half_typed(app)];
    let words: Vec<String> = words.into_iter().flatten().collect();
    Clean::new(&words.join(GAP))
}

/// A number, or the keys of a sequence, that wait for more in the reader.
fn half_typed(app: &App) -> Option<String> {
    let keys = app.half_typed();
    (app.scope() == Scope::Reader && !keys.is_empty()).then_some(keys)
}

/// What is looked for in the story and how often it is there; answers where its words end.
fn find_line(app: &App, find: &Find, area: Area, canvas: &mut Canvas<'_>) -> (u16, u16) {
    let mut pen = Pen::new(canvas, area);
    let cursor = pen.typed("/", &find.line);
    if let Some(keys) = half_typed(app) {
        pen.put(&format!("{GAP}{keys}"), Style::new());
    }
    pen.put(GAP, Style::new());
    pen.skip_to(area.x + COUNTER_AT.min(area.width.saturating_sub(COUNTER)));
    pen.put(&find.counter(), Style::new());
    cursor
}

/// The keys of a screen that have a word for this line, as many as fit; the last of them leads to all others and stays.
fn hints(app: &App, screen: Scope, room: u16) -> Clean {
    let script = app.env().settings.script;
    let here = |of: Scope| of == screen || of == Scope::Anywhere;
    let is_saved = app.browser().tab() == Tab::Saved;
    let works = |action: Action| {
        let narrows = [Browse::Filter, Browse::Facets].map(Action::Browse);
        !(is_saved && narrows.contains(&action))
    };
    let hints = BINDINGS
        .iter()
        .filter(|binding| here(binding.scope) && works(binding.action))
        .filter_map(|binding| {
            let word = binding.hint?;
            let key = app.keymap().keys_on(screen, binding.action).next()?;
            Some(format!("{key} {word}"))
        });
    let mut hints: Vec<String> = hints.collect();
    while hints.len() > 1 && columns_in(script, &Clean::new(&hints.join(GAP))) > room {
        hints.remove(hints.len() - 2);
    }
    Clean::new(&hints.join(GAP))
}
