//! Paints the proofreaders' desk: the text with its findings and notes, what is looked at, and the line of the item.

use super::ink::{Canvas, Pen};
use super::page::{Highlight, cursor, rows_of, sheet};
use super::phrase::phrase;
use super::theme::Theme;
use crate::app::desk::text::Stretch;
use crate::app::desk::{Desk, Fated, flag_message, flags};
use crate::app::frame::Area;
use crate::app::{App, Prompt};
use crate::archive::model::StoryId;
use crate::locale::Message;
use crate::proof::diff::Fate;
use crate::text::Clean;
use crate::text::cursor::after;
use crate::text::layout::columns_in;
use ratatui::style::{Modifier, Style};

/// Paints the text and what is looked at in it; answers where the cursor is. The last line is `status`'s.
pub(super) fn paint(app: &App, desk: &Desk, theme: &Theme, canvas: &mut Canvas<'_>) -> (u16, u16) {
    let frame = desk.frame(app.env());
    if let Some(warning) = desk.warning() {
        return sheet(warning, &[], theme, frame.text, canvas);
    }
    let mut highlights: Vec<Highlight> = desk.fates().iter().map(fated).collect();
    // What was remarked on has been seen to: it stands out less than what the checks found.
    for note in desk.notes().iter().filter(|note| !note.open.is_empty()) {
        highlights.extend(note.stretch().map(|at| highlight(desk, at, noted())));
    }
    let findings = desk.findings();
    for mark in findings.marks() {
        // Links are underlined, too.
        let found = theme.found.patch(theme.strong);
        highlights.push(highlight(desk, &mark.stretch, found));
    }
    let pointed = desk.pointed().map(|pointed| &pointed.stretch);
    let current = findings.current().map(|mark| &mark.stretch);
    let looked_at = pointed
        .or(current)
        .map(|at| highlight(desk, at, theme.focus));
    highlights.extend(looked_at.clone());
    let page = desk.sheet().page();
    rows_of(
        page.document(),
        page.top(),
        &highlights,
        theme,
        frame.text,
        canvas,
    );
    if let (Some(other), Some(area)) = (desk.beside(), frame.beside) {
        rows_of(other, page.top(), &[], theme, area, canvas);
    }
    let cursor = cursor(page, looked_at.as_ref(), frame.text, canvas);
    if let Some(area) = frame.detail {
        detail(app, desk, theme, area, canvas);
    }
    cursor
}

/// Words that were put in are underlined, and what was taken out is struck; both have signs round them besides.
fn fated(own: &Fated) -> Highlight {
    let look = match own.fate {
        Fate::Added => Modifier::UNDERLINED,
        Fate::Removed => Modifier::CROSSED_OUT,
        Fate::Replaced | Fate::Same => Modifier::BOLD,
    };
    Highlight {
        part: own.part,
        range: own.range.clone(),
        style: Style::new().add_modifier(look),
    }
}

/// The look of words that somebody remarked on.
fn noted() -> Style {
    Style::new().add_modifier(Modifier::ITALIC)
}

/// A stretch that stands out; of a paragraph as a whole, its first letter does.
fn highlight(desk: &Desk, stretch: &Stretch, style: Style) -> Highlight {
    let text = desk.sheet().page().document().parts()[stretch.part]
        .text
        .as_str();
    let shown = desk.shown_range(stretch);
    let range = if shown.is_empty() {
        shown.start..after(text, shown.start)
    } else {
        shown
    };
    Highlight {
        part: stretch.part,
        range,
        style,
    }
}

/// What is looked at: the words that a note is about, or a finding with its reason.
pub(super) fn looked_at(app: &App, desk: &Desk) -> Option<Clean> {
    let locale = &app.env().locale;
    if let Some(words) = desk.note_words() {
        return Some(locale.say(&words));
    }
    let mark = desk.findings().current()?;
    let heading = desk.finding_heading(locale)?;
    Some(Clean::new(&format!(
        "{heading}   {}",
        locale.say(&mark.told())
    )))
}

fn detail(app: &App, desk: &Desk, theme: &Theme, area: Area, canvas: &mut Canvas<'_>) {
    let Some(words) = looked_at(app, desk) else {
        return;
    };
    let words = (&words, canvas.direction());
    phrase(canvas, area, words, (theme.base, Style::new()));
}

/// The line that is typed at the desk, behind what it is for; answers where its cursor is.
pub(super) fn prompt(app: &App, area: Area, canvas: &mut Canvas<'_>) -> Option<(u16, u16)> {
    let asked = app.asked().filter(|_| app.prompt() == Some(Prompt::Desk))?;
    let mut pen = Pen::new(canvas, area);
    let label = app.env().locale.word(asked.label());
    Some(pen.typed(&label, &asked.line))
}

/// Where the item stands: language, number, findings, readers, how much was read. Where `room` columns are too few, its number
/// gives way first, then its readers, then its language.
pub(super) fn standing(app: &App, desk: &Desk, room: u16) -> Clean {
    let env = app.env();
    let locale = &env.locale;
    let open = desk.findings().open();
    let position = desk.position().map(|(at, of)| {
        let position = Message::new("desk-position");
        locale.say(&position.count("number", at).count("count", of))
    });
    let findings = Message::new("desk-open-findings")
        .count("errors", open.errors)
        .count("warnings", open.warnings)
        .count("hints", open.hints);
    let readers = Message::new("desk-readers").count("count", desk.readers());
    let read = Message::new("progress-percent").count("percent", desk.percent());
    // Each stands for itself: a number behind a Latin word would go to the other side of it.
    let mut words = [
        Some(Clean::new(&desk.item().language)),
        position,
        Some(locale.say(&findings)),
        Some(locale.say(&readers)),
        flagged(app, desk.item().story),
        Some(locale.say(&read)),
    ];
    let joined = |words: &[Option<Clean>]| {
        let words = words.iter().flatten().map(|own| locale.isolated(own));
        let words: Vec<String> = words.map(|own| own.to_string()).collect();
        Clean::new(&words.join(" · "))
    };
    for gives_way in [NUMBER, READERS, LANGUAGE] {
        if columns_in(env.settings.script, &joined(&words)) > room {
            words[gives_way] = None;
        }
    }
    joined(&words)
}

/// The places of what gives way among the words of the item's line.
const LANGUAGE: usize = 0;
const NUMBER: usize = 1;
const READERS: usize = 3;

/// The flags of a story that are up, in one phrase.
pub(super) fn flagged(app: &App, story: StoryId) -> Option<Clean> {
    let env = app.env();
    let flags = flags(env, story);
    let words: Vec<String> = flags
        .iter()
        .map(|own| env.locale.say(&flag_message(&own.flag)).to_string())
        .collect();
    let between = env.locale.word("between-commas");
    let flagged = || Message::new("desk-flags").inside("flags", words.join(&between));
    (!words.is_empty()).then(|| env.locale.say(&flagged()))
}
