//! Paints the last line: a message, a prompt, the reader's progress, or the few keys one needs most.

use super::desk;
use super::ink::{Canvas, Pen, Spot, clear, tinted};
use super::phrase::phrase;
use super::theme::Theme;
use crate::app::action::{Action, Browse, Move, Popup, Read, Session};
use crate::app::bindings::{BINDINGS, Scope};
use crate::app::counting::number_of_all;
use crate::app::env::Env;
use crate::app::find::Find;
use crate::app::frame::{Area, LOW, margin};
use crate::app::popup::{Body, PopupState};
use crate::app::reader::{Reader, Stage};
use crate::app::{App, Prompt};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::layout::{Direction, columns_in};
use ratatui::style::Style;

/// Between two hints, and between what is done and what is typed.
const GAP: &str = "   ";
/// From this many columns on, the reader's line has room for the key of the help behind its words.
const WITH_HELP: u16 = 60;
/// The column where the counter of a search stands: it keeps its place while words are typed before it.
const COUNTER_AT: u16 = 40;
/// The most matches for which a narrow window keeps columns free, and the columns of air behind their counter.
const MATCHES: usize = 1024;
const COUNTER_AIR: u16 = 2;

/// Paints the line; answers where the cursor is while words to find are typed there.
///
/// Its words begin where lines begin, and stay the same for as long as they can: under a pop-up they stand as they were, and a
/// search that was accepted looks as it did when it was typed.
pub(super) fn paint(
    app: &App,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    // It may stand over text.
    clear(canvas, area, theme.base);
    if let Some(notice) = app.notice() {
        let rows = notice_rows(app, area);
        phrase(
            canvas,
            rows,
            (notice, side(app)),
            (theme.base, theme.strong),
        );
        return None;
    }
    let air = margin(area.width);
    let area = Area {
        x: area.x + air,
        width: area.width.saturating_sub(2 * air),
        ..area
    };
    if let Some(cursor) = desk::prompt(app, area, canvas) {
        return Some(cursor);
    }
    let stage = app
        .reader()
        .map(Reader::stage)
        .filter(|_| app.desk().is_none());
    let reader = app.reader().filter(|_| app.desk().is_none());
    let find = reader.and_then(|reader| reader.find.as_ref());
    if let Some(find) = find {
        let cursor = find_line(app, find, area, canvas);
        return (app.prompt() == Some(Prompt::Find)).then_some(cursor);
    }
    let (words, style) = standing(app, theme, stage, area.width);
    let words = (&words, side(app));
    tinted(canvas, Spot::of(area), area.width, words, (style, &[]));
    None
}

/// The rows that a notice may take: the last line and, for a long one, those above it in which no text stands.
fn notice_rows(app: &App, line: Area) -> Area {
    let at_desk = app.desk().and_then(|open| open.frame(app.env()).detail);
    let above = match (app.popup(), at_desk) {
        (Some(_), _) => 0,
        (None, Some(detail)) => detail.height,
        (None, None) => u16::from(app.env().size.1 >= LOW),
    };
    Area {
        y: line.y.saturating_sub(above),
        height: line.height + above.min(line.y),
        ..line
    }
}

/// The direction of the line: that of a message is its own, but hints are isolated words and have none.
fn side(app: &App) -> Direction {
    let turns = app.env().locale.interface().is_right_to_left();
    if turns && app.notice().is_none() {
        Direction::RightToLeft
    } else {
        Direction::Auto
    }
}

/// What stands in the line when there is no news, in at most `room` columns: hints are dim, and progress is plain like the
/// text that it goes along with.
fn standing(app: &App, theme: &Theme, stage: Option<Stage>, room: u16) -> (Clean, Style) {
    let hints = match (app.popup(), stage) {
        (_, Some(Stage::Text)) if app.env().foot.is_shown() => {
            return (reading(app, room), Style::new());
        }
        (Some(popup), _) => popup_hints(app, popup),
        (None, None) if app.desk().is_some() => return at_desk(app, theme, room),
        (None, Some(Stage::Text)) => return (reading(app, room), Style::new()),
        (None, Some(Stage::Warning)) => warning_hints(app, room),
        (None, None) => hints(app, app.scope(), room),
    };
    (hints, theme.dim)
}

/// The line of the desk: where its item stands or, where there is no other line for it, what is looked at.
fn at_desk(app: &App, theme: &Theme, room: u16) -> (Clean, Style) {
    let Some(open) = app.desk() else {
        return (Clean::default(), Style::new());
    };
    if open.warning().is_some() {
        return (desk_warning_hints(app, room), theme.dim);
    }
    if app.scope() == Scope::Note {
        return (hints(app, Scope::Note, room), theme.dim);
    }
    if open.frame(app.env()).detail.is_none()
        && let Some(words) = desk::looked_at(app, open)
    {
        return (words, Style::new());
    }
    let help = [(Action::Session(Session::Help), "hint-anywhere-help")];
    let help = (room >= WITH_HELP).then(|| named(app, Scope::Desk, &help).to_string());
    let script = app.env().settings.script;
    let behind = help
        .iter()
        .map(|help| columns_in(script, &Clean::new(&format!("{GAP}{help}"))));
    let left = room.saturating_sub(behind.sum());
    let words = [Some(desk::standing(app, open, left).to_string()), help];
    let words: Vec<String> = words.into_iter().flatten().collect();
    (Clean::new(&words.join(GAP)), Style::new())
}

/// The first key of an action with the message that is a word for it, if a key does it.
fn hint(app: &App, scope: Scope, (action, name): (Action, &str)) -> Option<String> {
    let locale = &app.env().locale;
    let key = Clean::from(app.keymap().keys_on(scope, action).next()?);
    let words = format!("{} {}", locale.isolated(&key), locale.word(name));
    // Beside other hints, none turns another.
    Some(locale.isolated(&Clean::from(words)).to_string())
}

/// The hints of some actions, beside each other.
fn named(app: &App, scope: Scope, actions: &[(Action, &str)]) -> Clean {
    let hints = actions.iter().filter_map(|named| hint(app, scope, *named));
    Clean::new(&hints.collect::<Vec<_>>().join(GAP))
}

/// What one can do about a content warning.
fn warning_hints(app: &App, room: u16) -> Clean {
    let hints = [
        (Action::Read(Read::Follow), "hint-warning-read"),
        (Action::Session(Session::Leave), "hint-back"),
        (Action::Session(Session::ToggleWarnings), "hint-warning-off"),
        (Action::Session(Session::Help), "hint-anywhere-help"),
    ];
    let hints = hints
        .iter()
        .filter_map(|named| hint(app, Scope::Reader, *named));
    fitting(app, hints.collect(), room)
}

/// What one can do about a content warning at the desk.
fn desk_warning_hints(app: &App, room: u16) -> Clean {
    let hints = [
        (Action::Move(Move::PageDown), "hint-warning-read"),
        (Action::Session(Session::Leave), "hint-back"),
        (Action::Session(Session::ToggleWarnings), "hint-warning-off"),
        (Action::Session(Session::Help), "hint-anywhere-help"),
    ];
    let hints = hints
        .iter()
        .filter_map(|named| hint(app, Scope::Desk, *named));
    fitting(app, hints.collect(), room)
}

/// What one can do in a pop-up.
fn popup_hints(app: &App, popup: &PopupState) -> Clean {
    let own: &[(Action, &str)] = match popup.body {
        Body::Help(_) => &[(Action::Popup(Popup::Search), "hint-popup-search")],
        Body::Contents(_) => &[(Action::Popup(Popup::Choose), "hint-popup-go")],
        Body::Calibration(_) | Body::Options(_) => {
            &[(Action::Popup(Popup::Choose), "hint-popup-choose")]
        }
        Body::Facets(_) => &[
            (Action::Popup(Popup::Choose), "hint-popup-choose"),
            (Action::Popup(Popup::Clear), "hint-popup-clear"),
        ],
        Body::Text(_) if app.leads_on() => &[(Action::Popup(Popup::Choose), "hint-popup-on")],
        Body::Text(_) => &[],
    };
    let back = (Action::Session(Session::Back), "hint-back");
    named(app, Scope::Popup, &[own, &[back]].concat())
}

/// Progress, the one key that leads to all others, and what has been typed of something longer.
fn reading(app: &App, room: u16) -> Clean {
    let progress = app.progress().unwrap_or_default().to_string();
    let help = [(Action::Session(Session::Help), "hint-anywhere-help")];
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
    let room = counter_columns(app.env());
    pen.skip_to(area.x + COUNTER_AT.min(area.width.saturating_sub(room)));
    if let Some(counter) = find.counter() {
        pen.put(&app.env().locale.say(&counter), Style::new());
    }
    cursor
}

/// The columns that the counter of a search takes at most, with some air.
fn counter_columns(env: &Env) -> u16 {
    let counters = [
        number_of_all(MATCHES, MATCHES),
        Message::new("find-nothing"),
    ];
    let widths = counters.map(|counter| {
        let words = env.locale.say(&counter);
        columns_in(env.settings.script, &words)
    });
    widths[0].max(widths[1]) + COUNTER_AIR
}

/// The keys of a screen that have a word for this line, as many as fit; the last of them leads to all others and stays.
fn hints(app: &App, screen: Scope, room: u16) -> Clean {
    let here = |of: Scope| of == screen || of == Scope::Anywhere;
    let has_filter = app.browser().stories().is_some();
    let works = |action: Action| {
        let narrows = [Browse::Filter, Browse::Facets].map(Action::Browse);
        has_filter || !narrows.contains(&action)
    };
    let hints = BINDINGS
        .iter()
        .filter(|binding| here(binding.scope) && works(binding.action))
        .filter_map(|binding| hint(app, screen, (binding.action, &binding.hint_name()?)));
    fitting(app, hints.collect(), room)
}

/// As many hints as fit; the last one leads to all others and stays.
fn fitting(app: &App, mut hints: Vec<String>, room: u16) -> Clean {
    let script = app.env().settings.script;
    while hints.len() > 1 && columns_in(script, &Clean::new(&hints.join(GAP))) > room {
        hints.remove(hints.len() - 2);
    }
    Clean::new(&hints.join(GAP))
}
