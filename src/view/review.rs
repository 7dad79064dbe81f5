//! Paints the list of what waits to be proofread.

use super::desk::flagged;
use super::ink::{Canvas, Pen, Spot, text};
use super::rows::{MARKER, section_rows};
use super::theme::Theme;
use crate::app::App;
use crate::app::compose::language;
use crate::app::frame::{Area, STOP};
use crate::locale::Message;
use crate::proof::progress::QueueItem;
use crate::proof::queue::Company;
use crate::text::Clean;
use ratatui::style::Style;
use std::collections::BTreeSet;

/// From this many columns on a row has room for what there is to know beside its title.
const WITH_FACTS: u16 = 50;
/// Columns between a title and that.
const GAP: u16 = 2;

/// Paints the rows; answers where the cursor is.
pub(super) fn review_rows(
    app: &App,
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> Option<(u16, u16)> {
    let env = app.env();
    let review = app.browser().review();
    if review.rows().is_empty() {
        let name = match env.seat.handle() {
            Some(_) => "desk-queue-empty",
            None => "desk-queue-for-nobody",
        };
        let at = Spot {
            x: area.x + MARKER,
            y: area.y,
        };
        let room = area.width.saturating_sub(MARKER);
        text(canvas, at, room, &env.locale.word(name), Style::new());
        return None;
    }
    section_rows(review, theme, area, canvas, |item, line, canvas| {
        let story = env.archive.story(item.story);
        let (title, _) = story.title_in(&[item.language.as_str()]);
        let facts = facts_at(line);
        let room = facts.map_or(line.width, |x| (x - line.x).saturating_sub(GAP));
        text(canvas, Spot::of(line), room, title, Style::new());
        if let Some(x) = facts {
            let mut pen = Pen::new(canvas, line);
            pen.skip_to(x);
            pen.put(&item_facts(app, item), Style::new());
        }
    })
}

/// The column in which what there is to know of the items begins: a tab stop, if rows have room for it.
fn facts_at(line: Area) -> Option<u16> {
    let x = (line.x + line.width / 2) / STOP * STOP;
    (line.width >= WITH_FACTS).then_some(x)
}

/// The language of an item, its flags, that it was begun, how much of it changed.
fn item_facts(app: &App, item: &QueueItem) -> String {
    let env = app.env();
    let mut facts = vec![language(&item.language, &env.locale)];
    facts.extend(flagged(app, item.story));
    facts.extend(item.is_begun.then(|| env.locale.word("desk-begun")));
    let parts = item.parts.iter().filter_map(|part| part.changes.as_ref());
    let changed: usize = parts.map(|changes| changes.paragraphs.len()).sum();
    facts.extend((changed > 0).then(|| {
        let message = Message::new("desk-item-changed").count("count", changed);
        env.locale.say(&message)
    }));
    let facts: Vec<&str> = facts.iter().map(Clean::as_str).collect();
    facts.join(&env.locale.word("between-commas"))
}

/// How much waits for whom, and in which languages nobody else reads: what nobody else reads cannot be validated.
pub(super) fn queue_words(app: &App) -> String {
    let env = app.env();
    let Some(handle) = env.seat.handle() else {
        return String::new();
    };
    let waiting = app.browser().waiting();
    let words = Message::new("desk-queue-head")
        .count("count", waiting.len())
        .inside("handle", handle.as_str());
    let alone = waiting
        .iter()
        .filter(|item| item.company == Company::NoSecondReader)
        .map(|item| item.language.as_str());
    let alone: BTreeSet<&str> = alone.collect();
    let alone = alone.into_iter().map(|tag| language(tag, &env.locale));
    let mut words = env.locale.say(&words).to_string();
    if alone.len() > 0 {
        let message = Message::new("desk-queue-alone").list("languages", alone, "between-commas");
        words.push_str("   ");
        words.push_str(&env.locale.say(&message));
    }
    words
}
