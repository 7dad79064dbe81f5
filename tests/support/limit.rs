//! The physical limit: the fewest bytes of text that turn one screen into another on a terminal.
//!
//! It is the limit of `tools/wire/wirecost.py`, where it is called `limT`: the bytes of the cells that differ after the best
//! single vertical shift, where each row may also have stayed in its place. Trailing blanks are free. An unchanged gap
//! inside a changed row costs its bytes or three, whichever is less, for the shortest skip is `ESC [ C`. Dim does not
//! count as a difference there, so it does not here.

use super::cells::Cells;
use super::emulator::Seen;
use ratatui::style::{Color, Modifier};
use std::collections::HashMap;

/// The shortest skip over cells that stay.
const SKIP: usize = 3;

/// A cell as far as the limit looks at it, by the number of its looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Mark {
    looks: usize,
    /// Of its text in UTF-8.
    bytes: usize,
    /// Whether the erased end of a row looks like it.
    is_free_at_end: bool,
}

/// The limit in bytes for turning `before` into `after`.
pub(crate) fn limit(before: &Cells, after: &Cells) -> usize {
    let mut looks = Looks::default();
    let mut marked =
        |cells: &Cells| -> Vec<Vec<Mark>> { cells.0.iter().map(|row| looks.of_row(row)).collect() };
    let (before, after) = (marked(before), marked(after));
    let columns = after.first().map_or(0, Vec::len);
    let blank = looks.of_row(&vec![space(); columns]);
    let in_place: Vec<usize> = (0..after.len())
        .map(|row| row_limit(before.get(row).unwrap_or(&blank), &after[row]))
        .collect();
    let changed: Vec<usize> = (0..after.len()).filter(|row| in_place[*row] > 0).collect();
    let mut least = in_place.iter().sum();
    for shift in shifts(after.len()) {
        let mut rows = changed.iter().map(|&row| {
            let source = row
                .checked_add_signed(shift)
                .and_then(|row| before.get(row));
            row_limit(source.unwrap_or(&blank), &after[row]).min(in_place[row])
        });
        let sum = rows.try_fold(0, |sum, bytes| {
            let sum = sum + bytes;
            (sum < least).then_some(sum)
        });
        least = sum.unwrap_or(least);
    }
    least
}

/// How far rows can have come, the near ones first: they are the likely ones, and then the others are soon given up.
fn shifts(rows: usize) -> impl Iterator<Item = isize> {
    (1..rows.cast_signed()).flat_map(|shift| [shift, -shift])
}

/// The bytes that turn one row into another.
fn row_limit(before: &[Mark], after: &[Mark]) -> usize {
    let end = after
        .iter()
        .rposition(|mark| !mark.is_free_at_end)
        .map_or(0, |last| last + 1);
    let (mut bytes, mut gap, mut is_begun) = (0, 0, false);
    for (column, mark) in after[..end].iter().enumerate() {
        if before.get(column).map(|mark| mark.looks) == Some(mark.looks) {
            gap += mark.bytes;
            continue;
        }
        bytes += mark.bytes;
        if is_begun {
            bytes += gap.min(SKIP);
        }
        (gap, is_begun) = (0, true);
    }
    bytes
}

fn space() -> Seen {
    Seen {
        symbol: " ".to_owned(),
        foreground: Color::Reset,
        background: Color::Reset,
        modifiers: Modifier::empty(),
    }
}

/// Gives every look of a cell a number, the same for those that count as one.
#[derive(Default)]
struct Looks(HashMap<Seen, usize>);

impl Looks {
    fn of_row(&mut self, row: &[Seen]) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::with_capacity(row.len());
        for (column, seen) in row.iter().enumerate() {
            // Most cells look like their neighbour: blank.
            let before = column
                .checked_sub(1)
                .map(|before| (&row[before], marks[before]));
            let mark = match before {
                Some((neighbour, mark)) if neighbour == seen => mark,
                Some(_) | None => self.of(seen),
            };
            marks.push(mark);
        }
        marks
    }

    fn of(&mut self, seen: &Seen) -> Mark {
        let mut key = seen.clone();
        key.modifiers.remove(Modifier::DIM | Modifier::HIDDEN);
        let on_blanks = Modifier::UNDERLINED | Modifier::REVERSED;
        let is_blank = key.symbol == " ";
        if is_blank {
            key.foreground = Color::Reset;
            key.modifiers &= on_blanks;
        }
        let is_free_at_end = (is_blank || key.symbol.is_empty())
            && key.background == Color::Reset
            && !key.modifiers.intersects(on_blanks);
        let (bytes, next) = (key.symbol.len(), self.0.len());
        Mark {
            looks: *self.0.entry(key).or_insert(next),
            bytes,
            is_free_at_end,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support::emulator::{Alacritty, Emulator};

    fn screen(text: &str) -> Cells {
        let mut terminal = Alacritty::new((12, 4));
        terminal.process(text.as_bytes());
        Cells::shown(&terminal)
    }

    #[track_caller]
    fn costs(before: &str, after: &str, bytes: usize) {
        assert_eq!(limit(&screen(before), &screen(after)), bytes);
    }

    #[test]
    fn what_stays_costs_nothing() {
        costs("", "", 0);
        costs("one\r\ntwo", "one\r\ntwo", 0);
        costs("one   \r\ntwo", "one", 0);
        costs("one", "\x1b[2mone", 0);
    }

    #[test]
    fn new_text_costs_its_bytes() {
        costs("", "one two", 7);
        costs("", "\r\n  é世", 5);
        costs("one", "\x1b[1mone", 3);
        costs("one", "\x1b[42m   ", 3);
    }

    #[test]
    fn a_gap_costs_its_bytes_or_a_skip() {
        costs("one two six", "bne twobbix", 6);
        costs("one two six", "bne two six", 1);
        costs("a 1 b", "z 1 y", 5);
        costs("a123456b", "z123456y", 5);
    }

    #[test]
    fn one_shift_is_free_and_rows_may_stay() {
        costs("one\r\ntwo\r\nsix\r\nfoot", "two\r\nsix\r\nten\r\nfoot", 3);
        costs("one\r\ntwo\r\nsix\r\nfoot", "new\r\none\r\ntwo\r\nfoot", 3);
        costs("one\r\ntwo\r\nsix\r\nfoot", "\r\none\r\ntwo\r\nfoot", 0);
    }
}
