//! Paints the row of a story: its title and, in columns that all rows share, of what kind it is, and where and when it
//! happens or what a filter found there.
//!
//! The columns begin at tab stops of the screen, eight columns apart: on the line the way there is a byte or two from
//! any title, where a jump to a column would be five.

use super::ink::{CUT, Canvas, Spot, Tint, text, tinted};
use super::theme::Theme;
use crate::app::App;
use crate::app::frame::{Area, STOP, margin};
use crate::archive::catalogue::Card;
use crate::archive::dates::Date;
use crate::locale::Message;
use crate::search::fuzzy::{Beside, Hit};
use crate::text::Clean;
use crate::text::layout::Direction;
use ratatui::style::Style;
use std::ops::Range;

/// Columns of the marker and the title, where a row has more; and those of a wide row and of one beside another pane.
const TITLE: u16 = 40;
const WIDE_TITLE: u16 = 48;
const NARROW_TITLE: u16 = 32;
/// Columns of the kind of an entry, the longest being "testimony".
const KIND: u16 = 16;
/// Columns of a date ("11 Jan to 1 Mar 2026").
const DATE: u16 = 20;
/// Columns that most dates take with their place ("Los Angeles, 28 Feb 2026").
const PLACED: u16 = 24;
/// Columns of a place under which a cut one says less than none.
const PLACE: u16 = 8;

/// Where the facts of a row begin, in columns of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Columns {
    kind: Option<u16>,
    when: Option<u16>,
    /// The column after the row.
    end: u16,
}

impl Columns {
    /// Those that a row has room for whose words begin at `line`, behind its marker.
    fn of(line: Area) -> Self {
        let start = line.x - line.x % STOP;
        let end = line.x.saturating_add(line.width);
        let width = end - start;
        let title = if width >= WIDE_TITLE + KIND + PLACED {
            WIDE_TITLE
        } else if width >= TITLE + KIND {
            TITLE
        } else {
            NARROW_TITLE
        };
        let at = |column: u16, room: u16| (column + room <= width).then_some(start + column);
        let both = at(title + KIND, DATE);
        // Where only one of them fits, when it was says more.
        let when = both.or(at(title, DATE));
        let kind = at(title, KIND).filter(|kind| Some(*kind) != when);
        Self { kind, when, end }
    }
}

/// A story in a list.
#[derive(Clone, Copy)]
pub(super) struct StoryRow<'a> {
    pub(super) app: &'a App,
    pub(super) card: &'a Card,
    /// What the filter found of it.
    pub(super) hit: Option<&'a Hit>,
    pub(super) theme: &'a Theme,
    /// The cells behind the marker.
    pub(super) line: Area,
}

impl StoryRow<'_> {
    /// Paints the title and the facts that there is room for; while a filter is on, what it found elsewhere stands in
    /// place of where and when, and in a narrow row in place of the kind.
    pub(super) fn paint(&self, canvas: &mut Canvas<'_>) {
        let at = Columns::of(self.line);
        let spot = |x: u16| Spot { x, y: self.line.y };
        let beside = self.hit.and_then(|hit| hit.beside.as_ref());
        let last = at.when.or(at.kind);
        if let (Some(beside), Some(x)) = (beside, last) {
            self.found_beside(beside, (spot(x), at.end - x), canvas);
        } else if let Some(x) = at.when {
            self.where_and_when((spot(x), at.end - x), canvas);
        }
        if let Some(x) = at.kind.filter(|_| beside.is_none() || at.when.is_some()) {
            let end = at.when.unwrap_or(at.end);
            let env = self.app.env();
            let languages = env.settings.languages();
            let kind = env.archive.kind_label(self.card.kind, &languages);
            text(canvas, spot(x), end - x - 1, &kind, Style::new());
        }
        let mut end = match at.kind.or(at.when) {
            Some(facts) => facts - 1,
            None => at.end.saturating_sub(margin(self.app.size().0)),
        };
        if let Some(sign) = self.review_sign() {
            // Behind the title and a blank, so that signs stand under one another.
            end = end.saturating_sub(1);
            text(canvas, spot(end), 1, &Clean::new(sign), Style::new());
            end = end.saturating_sub(1);
        }
        // In a window without a column behind the marker there is no title.
        let width = end.saturating_sub(self.line.x).max(1);
        self.title(width.min(self.line.width), canvas);
    }

    /// How far the proofreading is, of a story that volunteers have judged.
    fn review_sign(&self) -> Option<&'static str> {
        let env = self.app.env();
        env.progress.sign(&env.archive, self.card.id)?.letter()
    }

    /// Paints the title in the reader's language, in at most `width` columns.
    fn title(&self, width: u16, canvas: &mut Canvas<'_>) {
        let env = self.app.env();
        let story = env.archive.story(self.card.id);
        let (title, language) = story.title_in(&env.settings.languages());
        let direction = story.direction_in(language).of_paragraph(title);
        // Two texts from right to left, side by side, would read as one: there is a blank more between them.
        let air = u16::from(direction == Direction::RightToLeft);
        let width = width.saturating_sub(air).max(1).min(width);
        // What was found counts in the story's own title.
        let found = self.hit.filter(|_| language == self.card.language);
        let found = worth_marking(title, found.map_or(&[], |hit| &hit.title));
        let tints = self.tints(found);
        let at = Spot::of(self.line);
        let title = (title, direction);
        tinted(canvas, at, width, title, (Style::new(), &tints));
    }

    /// Paints where and when in at most `width` columns: the date whole, the place before it as far as it fits.
    fn where_and_when(&self, (at, width): (Spot, u16), canvas: &mut Canvas<'_>) {
        let env = self.app.env();
        let story = env.archive.story(self.card.id);
        let date = &story.when(&env.locale, Date::short_in);
        let mut comma = Clean::default();
        if !date.is_empty() {
            comma = env.locale.word("between-commas");
        }
        let room = width.saturating_sub(canvas.columns(date) + canvas.columns(&comma));
        let (place, least) = self.scene();
        let place = place.filter(|place| room >= least.min(canvas.columns(place)));
        let plain = Style::new();
        let mut x = at.x;
        if let Some(place) = place {
            x += text(canvas, at, room, &place, plain);
            x += text(canvas, Spot { x, ..at }, 2, &comma, plain);
        }
        let room = (at.x + width).saturating_sub(x);
        text(canvas, Spot { x, ..at }, room, date, plain);
    }

    /// Where it happens, in a word, and the columns under which it is left out: the first place of one or two countries,
    /// or how many countries there are, which says nothing if it is cut.
    fn scene(&self) -> (Option<Clean>, u16) {
        let env = self.app.env();
        let countries = self.card.countries.len();
        if countries > 2 {
            let words = Message::new("countries-count").count("count", countries);
            return (Some(env.locale.say(&words)), u16::MAX);
        }
        let story = env.archive.story(self.card.id);
        let place = story.scenes(&env.settings.languages()).next().cloned();
        (place, PLACE)
    }

    /// Paints the name or keyword that the filter found, in at most `width` columns; where that would cut off what was
    /// found, from the word on that has it.
    fn found_beside(&self, beside: &Beside, (at, width): (Spot, u16), canvas: &mut Canvas<'_>) {
        let Some(field) = self.card.search.get(beside.field) else {
            return;
        };
        let found = worth_marking(field, &beside.ranges);
        let first = found.first().cloned().unwrap_or_default();
        let until = Clean::new(field.get(..first.end).unwrap_or_default());
        if canvas.columns(field) <= width || canvas.columns(&until) < width {
            let tints = self.tints(found);
            let field = (field, Direction::Auto);
            tinted(canvas, at, width, field, (Style::new(), &tints));
            return;
        }
        let start = word_at(field, &first).start;
        let words = Clean::from(format!("{CUT}{}", &field[start..]));
        let moved = |at: usize| at - start + CUT.len();
        let found = found
            .into_iter()
            .map(|run| moved(run.start)..moved(run.end));
        let tints = self.tints(found.collect());
        let words = (&words, Direction::Auto);
        tinted(canvas, at, width, words, (Style::new(), &tints));
    }

    fn tints(&self, found: Vec<Range<usize>>) -> Vec<Tint> {
        let style = self.theme.found;
        let tint = |range| Tint { range, style };
        found.into_iter().map(tint).collect()
    }
}

/// Letters between two marked ones of a word that are marked with them.
const GAP: usize = 3;

/// Of the bytes of `words` that a filter found, what shows a reader why: letters close together in a word are marked
/// as one, and a lone letter inside of a word is not, as long as anything else is.
fn worth_marking(words: &str, found: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for range in found {
        let is_near = |last: &Range<usize>| {
            words.get(last.end..range.start).is_some_and(|gap| {
                gap.chars().all(char::is_alphanumeric) && gap.chars().count() <= GAP
            })
        };
        match runs.last_mut().filter(|last| is_near(last)) {
            Some(last) => last.end = range.end,
            None => runs.push(range.clone()),
        }
    }
    let is_lone = |run: &Range<usize>| {
        let letters = words.get(run.clone()).map_or(0, |run| run.chars().count());
        letters == 1 && word_at(words, run) != *run
    };
    if !runs.iter().all(is_lone) {
        runs.retain(|run| !is_lone(run));
    }
    runs
}

/// The word of `words` in which `part` begins.
fn word_at(words: &str, part: &Range<usize>) -> Range<usize> {
    let is_gap = |c: char| !c.is_alphanumeric();
    let before = words.get(..part.start).unwrap_or_default();
    let after = words.get(part.start..).unwrap_or_default();
    let start = before
        .char_indices()
        .rfind(|(_, c)| is_gap(*c))
        .map_or(0, |(at, c)| at + c.len_utf8());
    let length = after.find(is_gap).unwrap_or(after.len());
    start..part.start + length
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns_in(x: u16, width: u16) -> (Option<u16>, Option<u16>) {
        let at = Columns::of(Area::new(x + 2, 0, width - 2, 1));
        (at.kind, at.when)
    }

    #[test]
    fn facts_give_way_to_titles_and_begin_at_tab_stops() {
        assert_eq!(columns_in(0, 40), (None, None));
        assert_eq!(columns_in(24, 56), (Some(64), None));
        assert_eq!(columns_in(32, 48), (Some(64), None));
        assert_eq!(columns_in(0, 54), (None, Some(32)));
        assert_eq!(columns_in(0, 60), (None, Some(40)));
        assert_eq!(columns_in(0, 80), (Some(40), Some(56)));
        assert_eq!(columns_in(0, 100), (Some(48), Some(64)));
        for start in (0..80).step_by(8) {
            for width in 2..120 {
                let (kind, when) = columns_in(start, width);
                for column in [kind, when].into_iter().flatten() {
                    assert_eq!(column % STOP, 0, "{start} {width}");
                    assert!(column < start + width);
                }
            }
        }
    }

    /// Underlines what is marked of the letters between brackets.
    fn marked(words: &str) -> Vec<String> {
        let mut plain = String::new();
        let mut found = Vec::new();
        for c in words.chars() {
            match c {
                '[' => found.push(plain.len()..plain.len()),
                ']' => found.last_mut().expect("it was opened").end = plain.len(),
                c => plain.push(c),
            }
        }
        let marked = worth_marking(&plain, &found).into_iter();
        marked.map(|run| plain[run].to_owned()).collect()
    }

    #[test]
    fn letters_close_together_are_marked_as_one() {
        assert_eq!(marked("[T]h[e] long [fer]ry"), ["The", "fer"]);
        assert_eq!(marked("[r]evol[u]tion"), ["r", "u"], "four letters apart");
        assert_eq!(marked("[س]ف[ر] دور"), ["سفر"]);
    }

    #[test]
    fn lone_letters_are_marked_where_there_is_nothing_else() {
        assert_eq!(marked("[The] longes[t]"), ["The"]);
        assert_eq!(marked("[T]he lon[g]est way"), ["T", "g"]);
        assert_eq!(marked("[Room] [5]"), ["Room", "5"], "a word of one letter");
    }
}
