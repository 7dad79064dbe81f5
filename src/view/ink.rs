//! Putting laid-out text into the buffer. This is the only place that writes words into cells, and it takes nothing
//! but what the layout function made of clean text.
//!
//! Spots and areas count columns from where the lines of the interface begin: from the left, or from the right on the
//! mirrored screens of a language that runs that way. Only [`line`] counts from the left whatever the language is.

use crate::app::frame::Area;
use crate::app::line::Line;
use crate::text::Clean;
use crate::text::cursor::after;
use crate::text::layout::{Direction, Laid, Script, Shape, columns_in, lay_out, leading, may_turn};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::style::{Modifier, Style};
use std::iter;
use std::ops::Range;

/// Stands for the words that were left out before what is shown.
pub(super) const CUT: &str = "…";

/// Where something begins, and goes on in the direction of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    pub(super) x: u16,
    pub(super) y: u16,
}

impl Spot {
    /// The first cell of an area.
    pub(super) const fn of(area: Area) -> Self {
        Self {
            x: area.x,
            y: area.y,
        }
    }
}

/// A style for some bytes of a text; later ones go over earlier ones.
#[derive(Clone, Debug)]
pub(super) struct Tint {
    pub(super) range: Range<usize>,
    pub(super) style: Style,
}

/// The cells that are painted, and how text is put in order on them.
pub(super) struct Canvas<'b> {
    pub(super) buffer: &'b mut Buffer,
    pub(super) script: Script,
    /// Whether the screen is the mirror image of that of a language from left to right.
    pub(super) is_mirrored: bool,
}

impl Canvas<'_> {
    /// The columns of the screen that an area takes, counted from the left.
    pub(super) fn on_screen(&self, area: Area) -> Area {
        if self.is_mirrored {
            area.mirrored(self.buffer.area.width)
        } else {
            area
        }
    }

    /// The column that lies `x` columns from the left, counted as the canvas does; and back.
    pub(super) fn across(&self, x: u16) -> u16 {
        if self.is_mirrored {
            self.buffer.area.width.saturating_sub(x + 1)
        } else {
            x
        }
    }

    /// The direction of phrases of the program, whichever letter comes first in them.
    pub(super) fn direction(&self) -> Direction {
        if self.is_mirrored {
            Direction::RightToLeft
        } else {
            Direction::Auto
        }
    }

    /// The columns up to the far edge.
    fn room_from(&self, at: Spot) -> u16 {
        self.buffer.area.width.saturating_sub(at.x)
    }

    /// Columns that one line of text takes here.
    pub(super) fn columns(&self, words: &Clean) -> u16 {
        columns_in(self.script, words)
    }

    /// One line of text, cut with an ellipsis where it is wider than `width`. It begins where it is told to whichever way it
    /// runs, beside its marker or the words before it. Words without letters run as the interface does.
    fn lay_out(&self, words: &Clean, width: u16, direction: Direction) -> Laid {
        let is_without = || direction == Direction::Auto && leading(words).is_none();
        let shape = Shape {
            direction: if self.is_mirrored && is_without() {
                Direction::RightToLeft
            } else {
                direction
            },
            ..Shape::one_line(width).in_script(self.script)
        };
        lay_out(words, &shape)
    }
}

/// Paints line number `number` of `laid` from `at` on, which counts from the left: in `style`, with the tints over it.
pub(super) fn line(
    canvas: &mut Canvas<'_>,
    at: Spot,
    (laid, number): (&Laid, usize),
    style: Style,
    tints: &[Tint],
) {
    let Some(line) = laid.lines.get(number) else {
        return;
    };
    let buffer = &mut *canvas.buffer;
    for cell in &line.cells {
        let (x, y) = (at.x.saturating_add(cell.column), at.y);
        let last = x.saturating_add(u16::from(cell.width).saturating_sub(1));
        if !buffer.area.contains(Position { x: last, y }) {
            continue;
        }
        let source = cell.source();
        let over = |tint: &&Tint| tint.range.start < source.end && source.start < tint.range.end;
        let style = tints
            .iter()
            .filter(over)
            .fold(style, |style, tint| style.patch(tint.style));
        let glyph = laid.glyph(cell);
        let style = if may_turn(glyph) {
            upright(style)
        } else {
            style
        };
        let target = &mut buffer[(x, y)];
        target.set_symbol(glyph).set_style(style);
        for covered in x + 1..=last {
            buffer[(covered, y)].set_symbol("").set_style(style);
        }
    }
}

/// Emphasis as scripts from right to left have it: they know no italics, and fonts that lack them show boxes.
fn upright(style: Style) -> Style {
    if style.add_modifier.contains(Modifier::ITALIC) {
        style.remove_modifier(Modifier::ITALIC).bold()
    } else {
        style
    }
}

/// Paints one line of text, cut with an ellipsis where it is wider than `width`; answers the columns it takes.
pub(super) fn text(
    canvas: &mut Canvas<'_>,
    at: Spot,
    width: u16,
    words: &Clean,
    style: Style,
) -> u16 {
    tinted(canvas, at, width, (words, Direction::Auto), (style, &[]))
}

/// Paints one line of text that runs in a direction, with tints; answers the columns it takes.
pub(super) fn tinted(
    canvas: &mut Canvas<'_>,
    at: Spot,
    width: u16,
    (words, direction): (&Clean, Direction),
    (style, tints): (Style, &[Tint]),
) -> u16 {
    let width = if canvas.is_mirrored {
        width.min(canvas.room_from(at))
    } else {
        width
    };
    if width == 0 {
        return 0;
    }
    let laid = canvas.lay_out(words, width, direction);
    let taken = laid.lines.first().map_or(0, |line| line.width);
    let x = canvas.on_screen(Area::new(at.x, at.y, taken, 1)).x;
    line(canvas, Spot { x, ..at }, (&laid, 0), style, tints);
    taken
}

/// Paints one line of text that ends at column `end` (not included) and takes at most `width` columns; answers where
/// it begins.
pub(super) fn text_to(
    canvas: &mut Canvas<'_>,
    end: Spot,
    width: u16,
    words: &Clean,
    style: Style,
) -> u16 {
    let taken = canvas.columns(words).min(width);
    let x = end.x.saturating_sub(taken);
    text(canvas, Spot { x, ..end }, taken, words, style);
    x
}

/// Writes words one after the other into a line, as far as it goes. Each is a text of its own, so that none turns another.
pub(super) struct Pen<'c, 'b> {
    canvas: &'c mut Canvas<'b>,
    at: Spot,
    /// The column after the last one.
    end: u16,
}

impl<'c, 'b> Pen<'c, 'b> {
    /// Begins where the first row of `area` does.
    pub(super) fn new(canvas: &'c mut Canvas<'b>, area: Area) -> Self {
        Self {
            canvas,
            at: Spot::of(area),
            end: area.x.saturating_add(area.width),
        }
    }

    /// Writes words. Blanks at their ends are columns before and after them, whichever way they run.
    pub(super) fn put(&mut self, words: &str, style: Style) {
        let inner = words.trim_start_matches(' ');
        self.skip(u16::try_from(words.len() - inner.len()).unwrap_or(u16::MAX));
        let words = inner.trim_end_matches(' ');
        let behind = u16::try_from(inner.len() - words.len()).unwrap_or(u16::MAX);
        let room = self.end.saturating_sub(self.at.x);
        let words = Clean::new(words);
        if self.canvas.columns(&words) > room {
            // What was cut ends the line: a second ellipsis after it would say nothing.
            text(self.canvas, self.at, room, &words, style);
            self.at.x = self.end;
        } else {
            self.at.x += text(self.canvas, self.at, room, &words, style);
            self.skip(behind);
        }
    }

    /// Leaves `columns` blank.
    pub(super) fn skip(&mut self, columns: u16) {
        self.skip_to(self.at.x.saturating_add(columns));
    }

    /// Goes on at column `x` of the canvas, unless it is there or further already.
    pub(super) fn skip_to(&mut self, x: u16) {
        self.at.x = self.at.x.max(x).min(self.end);
    }

    /// Writes what is being typed behind `sign` and a blank; answers where its cursor is. What has no room is left out
    /// before the cursor. The cursor of a text that runs against the interface goes on into the blank, where it ends.
    pub(super) fn typed(&mut self, sign: &str, line: &Line) -> (u16, u16) {
        self.put(sign, Style::new());
        self.skip(1);
        let (start, left) = (self.at, self.end.saturating_sub(self.at.x));
        let room = left.max(1);
        let (words, cursor) = self.canvas.around_cursor(line, room);
        self.at.x += text(self.canvas, start, left, &words, Style::new());
        let laid = self.canvas.lay_out(&words, room, Direction::Auto);
        let column = laid.caret(cursor).1;
        let is_at_end = cursor >= words.len() && !words.is_empty();
        let is_other_way = self.canvas.is_mirrored != (laid.direction == Direction::RightToLeft);
        let x = if is_at_end && is_other_way {
            start.x.saturating_sub(1)
        } else if !self.canvas.is_mirrored {
            start.x.saturating_add(column)
        } else if is_at_end || words.is_empty() {
            self.at.x
        } else {
            self.at.x.saturating_sub(column + 1)
        };
        (x.min(self.end.saturating_sub(1)), start.y)
    }
}

impl Canvas<'_> {
    /// As much of a line that is being typed as has room in `room` columns, with a column for the cursor, and the cursor's
    /// byte in it.
    fn around_cursor(&self, line: &Line, room: u16) -> (Clean, usize) {
        let whole = Clean::new(line.text());
        let (text, end) = (line.text(), line.cursor());
        let until = |start: usize| {
            let cut = if start == 0 { "" } else { CUT };
            format!("{cut}{}", &text[start..end])
        };
        let fits = |start: usize| self.columns(&Clean::new(&until(start))) < room;
        if fits(0) {
            return (whole, Clean::new(&until(0)).len());
        }
        // It begins at one of a few letters, so that most letters that are typed move nothing but the cursor.
        let step = usize::from(room / 2).max(1);
        let starts = iter::successors(Some(0), |at| {
            let next = after(text, *at);
            (next < end).then_some(next)
        });
        let start = starts.step_by(step).find(|start| fits(*start));
        let start = start.unwrap_or(end);
        let before = until(start);
        let shown = Clean::new(&format!("{before}{}", &text[end..]));
        (shown, Clean::new(&before).len())
    }
}

/// Columns of a rule, each of which is three bytes. It says where something else begins; a longer one says no more.
const RULE: u16 = 3;

/// Paints a short horizontal rule where the lines of `area` begin, in row `y`.
pub(super) fn rule(canvas: &mut Canvas<'_>, area: Area, y: u16) {
    let width = area.width.min(RULE);
    let area = canvas.on_screen(Area { width, ..area });
    for x in area.x..area.x.saturating_add(area.width) {
        if let Some(cell) = canvas.buffer.cell_mut((x, y)) {
            cell.set_symbol("─");
        }
    }
}

/// Blanks an area that something is painted over.
pub(super) fn clear(canvas: &mut Canvas<'_>, area: Area, style: Style) {
    let area = canvas.on_screen(area);
    for y in area.y..area.y.saturating_add(area.height) {
        for x in area.x..area.x.saturating_add(area.width) {
            if let Some(cell) = canvas.buffer.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::action::Typing;
    use crate::text::layout::Formless;
    use ratatui::buffer::Cell;
    use ratatui::layout::Rect;

    fn blank(width: u16) -> Buffer {
        Buffer::empty(Rect::new(0, 0, width, 1))
    }

    fn canvas(buffer: &mut Buffer) -> Canvas<'_> {
        Canvas {
            buffer,
            script: Script::Visual(Formless::Composed),
            is_mirrored: false,
        }
    }

    fn words(buffer: &Buffer) -> String {
        buffer.content.iter().map(Cell::symbol).collect()
    }

    const START: Spot = Spot { x: 0, y: 0 };

    #[test]
    fn words_are_cut_where_their_room_ends() {
        let mut buffer = blank(8);
        let taken = text(
            &mut canvas(&mut buffer),
            START,
            5,
            &Clean::new("harbour"),
            Style::new(),
        );
        assert_eq!((words(&buffer).as_str(), taken), ("harb…   ", 5));
        let nothing = text(
            &mut canvas(&mut buffer),
            START,
            0,
            &Clean::new("sea"),
            Style::new(),
        );
        assert_eq!((words(&buffer).as_str(), nothing), ("harb…   ", 0));
    }

    #[test]
    fn words_end_where_they_are_told_to() {
        let mut buffer = blank(8);
        let end = Spot { x: 7, y: 0 };
        let start = text_to(
            &mut canvas(&mut buffer),
            end,
            6,
            &Clean::new("sea"),
            Style::new(),
        );
        assert_eq!((words(&buffer).as_str(), start), ("    sea ", 4));
    }

    #[test]
    fn nothing_is_painted_outside_the_buffer() {
        let mut buffer = blank(4);
        let at = Spot { x: 2, y: 0 };
        text(
            &mut canvas(&mut buffer),
            at,
            9,
            &Clean::new("harbour"),
            Style::new(),
        );
        assert_eq!(words(&buffer), "  ha");
        let below = Spot { x: 0, y: 7 };
        text(
            &mut canvas(&mut buffer),
            below,
            9,
            &Clean::new("harbour"),
            Style::new(),
        );
        rule(&mut canvas(&mut buffer), Area::new(0, 7, 9, 1), 7);
        clear(
            &mut canvas(&mut buffer),
            Area::new(3, 0, 9, 9),
            Style::new(),
        );
        assert_eq!(words(&buffer), "  h ");
    }

    #[test]
    fn half_of_a_wide_character_is_never_painted() {
        let mut buffer = blank(4);
        let at = Spot { x: 3, y: 0 };
        text(
            &mut canvas(&mut buffer),
            at,
            9,
            &Clean::new("日本"),
            Style::new(),
        );
        assert_eq!(words(&buffer), "    ");
        text(
            &mut canvas(&mut buffer),
            START,
            4,
            &Clean::new("日本"),
            Style::new(),
        );
        assert_eq!(words(&buffer), "日本", "each covers the cell behind it");
    }

    #[test]
    fn tints_go_over_the_style_and_each_other() {
        let mut buffer = blank(6);
        let tint = |range: Range<usize>, style: Style| Tint { range, style };
        let tints = [
            tint(0..3, Style::new().bold()),
            tint(2..4, Style::new().underlined()),
        ];
        let style = Style::new().dim();
        let words = (&Clean::new("harbor"), Direction::Auto);
        tinted(&mut canvas(&mut buffer), START, 6, words, (style, &tints));
        let has = |at: u16| buffer[(at, 0)].modifier;
        assert_eq!(has(0), Modifier::DIM | Modifier::BOLD);
        assert_eq!(
            has(2),
            Modifier::DIM | Modifier::BOLD | Modifier::UNDERLINED
        );
        assert_eq!(has(3), Modifier::DIM | Modifier::UNDERLINED);
        assert_eq!(has(5), Modifier::DIM);
    }

    #[test]
    fn letters_without_italics_are_bold_instead() {
        let mut buffer = blank(6);
        let style = Style::new().italic();
        text(
            &mut canvas(&mut buffer),
            START,
            6,
            &Clean::new("a سف"),
            style,
        );
        let has = |at: u16| buffer[(at, 0)].modifier;
        assert_eq!(has(0), Modifier::ITALIC);
        assert_eq!([has(2), has(3)], [Modifier::BOLD; 2]);
    }

    #[test]
    fn a_pen_writes_on_and_knows_where_one_types() {
        let mut buffer = blank(12);
        let mut line = Line::default();
        line.insert("sea");
        line.edit(Typing::Left);
        let mut canvas = canvas(&mut buffer);
        let mut pen = Pen::new(&mut canvas, Area::new(1, 0, 9, 1));
        let cursor = pen.typed("/", &line);
        pen.put(" 1 of 14", Style::new());
        assert_eq!(words(&buffer), " / sea 1…   ");
        assert_eq!(cursor, (5, 0));
    }

    /// What a prompt of twelve columns shows of `typed`, and where its cursor is after `keys`.
    fn prompt(typed: &str, keys: &[Typing]) -> (String, u16) {
        let mut buffer = blank(12);
        let mut line = Line::default();
        line.insert(typed);
        for key in keys {
            line.edit(*key);
        }
        let mut canvas = canvas(&mut buffer);
        let (x, _) = Pen::new(&mut canvas, Area::new(0, 0, 12, 1)).typed("/", &line);
        (words(&buffer), x)
    }

    #[test]
    fn the_cursor_of_a_text_from_right_to_left_is_at_its_left() {
        assert_eq!(prompt("", &[]), ("/           ".to_owned(), 2));
        assert_eq!(prompt("אבג", &[]), ("/ גבא       ".to_owned(), 1));
        assert_eq!(prompt("אבג", &[Typing::Start]).1, 4, "on the first letter");
        assert_eq!(prompt("אבג", &[Typing::Left]).1, 2, "on the last one");
        assert_eq!(prompt("ab אב", &[]), ("/ ab בא     ".to_owned(), 7));
        assert_eq!(prompt("סלאם", &[]).1, 1);
    }

    #[test]
    fn a_prompt_shows_what_is_typed_however_long_it_is() {
        for typed in ["a quick brown fox", "אבגדהוזחטיכלמ", "日本日本日本日本"]
        {
            let (words, x) = prompt(typed, &[]);
            assert!(x < 12, "{words}");
            let last = typed.chars().last().expect("a letter");
            assert!(words.contains(last) && words.contains('…'), "{words}");
        }
        let start = prompt("a quick brown fox", &[Typing::Start]);
        assert_eq!(start, ("/ a quick b…".to_owned(), 2));
    }
}
