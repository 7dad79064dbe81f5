//! Paints the list of what waits to be proofread.

use super::ink::{Canvas, Pen, Spot, text};
use super::rows::{MARKER, section_rows};
use super::theme::Theme;
use crate::app::App;
use crate::app::compose::language;
use crate::app::frame::Area;
use crate::text::Clean;
use ratatui::style::Style;

/// From this many columns on a row has room for what there is to know beside its title.
const WITH_FACTS: u16 = 50;

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
        let mut facts = vec![language(&item.language, &env.locale)];
        facts.extend(item.is_begun.then(|| env.locale.word("desk-begun")));
        facts.extend(item.warning().map(|warning| env.locale.say(&warning)));
        let facts: Vec<&str> = facts.iter().map(Clean::as_str).collect();
        let room = if line.width >= WITH_FACTS {
            line.width * 2 / 3
        } else {
            line.width
        };
        let title_line = Area {
            width: room,
            ..line
        };
        let taken = text(canvas, Spot::of(title_line), room, title, Style::new());
        let rest = Area {
            x: line.x + taken,
            width: line.width.saturating_sub(taken),
            ..line
        };
        if line.width >= WITH_FACTS {
            Pen::new(canvas, rest).put(&format!("  {}", facts.join(", ")), Style::new());
        }
    })
}
