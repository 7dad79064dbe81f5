//! What a screen costs beyond its letters on any terminal: the ways into rows, the changes of looks and what has to be
//! erased, which [`limit`](super::limit::limit) leaves out.
//!
//! Rows are taken from the top, as a reader reads and as pieces on a thin line are sent, after one scroll. Each step is the
//! shortest of ECMA-48 from where the one before left off; margins are free, and so is the way to where one scrolls. It is
//! an account and no bound: another order is now and then a few bytes shorter. A stream that is hardly longer can be made
//! shorter only by showing less: two columns of air before a line are four bytes, with the way into it, and an underlined
//! link is seven.

use super::cells::Cells;
use super::emulator::Seen;
use ratatui::style::{Color, Modifier};

/// Columns from one tab stop to the next.
const STOP: usize = 8;
/// The shortest skip over cells that stay, and the shortest erasing.
const SKIP: usize = 3;
const ERASE: usize = 3;
/// SGR without a parameter, and with one.
const PLAIN: usize = 3;
const LOOK: usize = 4;
/// What shows on a blank.
const ON_BLANK: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::CROSSED_OUT);

/// A column and a row, from 0.
type Spot = (usize, usize);

/// The looks of a letter besides its shape.
type Looks = (Color, Color, Modifier);

const UNADORNED: Looks = (Color::Reset, Color::Reset, Modifier::empty());

/// The bytes of a short stream, rows from the top, from `before` with its cursor to `after` with its own.
pub(crate) fn least(before: (&Cells, Spot), after: (&Cells, Spot)) -> usize {
    let rows = after.0.0.len().cast_signed();
    let shifts = 1 - rows..rows;
    let costs = shifts.filter_map(|shift| Way::after(shift, before, after));
    costs.min().unwrap_or_default()
}

/// A stream that is counted.
struct Way {
    at: Spot,
    pen: Looks,
    bytes: usize,
}

impl Way {
    /// The bytes if rows come from `shift` rows below; nothing if that helps no row.
    fn after(
        shift: isize,
        (before, from): (&Cells, Spot),
        (after, to): (&Cells, Spot),
    ) -> Option<usize> {
        let scrolled = Scrolled::new(shift, before, after)?;
        let mut way = Self {
            at: from,
            pen: UNADORNED,
            bytes: match shift.unsigned_abs() {
                0 => 0,
                // LF in the last row, or SU; RI in the first one, or SD.
                rows if shift > 0 => csi(rows).min(rows),
                rows => csi(rows).min(2 * rows),
            },
        };
        let blank = vec![space(); after.0.first().map_or(0, Vec::len)];
        for (row, wanted) in after.0.iter().enumerate() {
            let shown = scrolled.source(row).and_then(|row| before.0.get(row));
            way.paint(row, shown.unwrap_or(&blank), wanted);
        }
        if way.at != to {
            way.go(to);
        }
        Some(way.bytes)
    }

    fn paint(&mut self, row: usize, shown: &[Seen], wanted: &[Seen]) {
        let end = wanted.iter().rposition(|seen| !is_blank(seen));
        let end = end.map_or(0, |last| last + 1);
        let mut last = None;
        if shown == wanted {
            return;
        }
        for (column, seen) in wanted[..end].iter().enumerate() {
            if shown.get(column) == Some(seen) || seen.symbol.is_empty() {
                continue;
            }
            match last {
                None => self.go((column, row)),
                Some(last) => {
                    let gap = wanted[last..column].iter().map(|seen| seen.symbol.len());
                    self.bytes += gap.sum::<usize>().min(SKIP);
                }
            }
            self.write(seen);
            let width = wanted[column + 1..].iter();
            let width = 1 + width.take_while(|seen| seen.symbol.is_empty()).count();
            last = Some(column + width);
            self.at = (column + width, row);
        }
        let left = shown.iter().skip(end).filter(|seen| !is_blank(seen));
        let left = left.count();
        if left > 0 {
            if last.is_none() {
                self.go((end, row));
            }
            self.bytes += left.min(ERASE);
        }
    }

    fn write(&mut self, seen: &Seen) {
        let looks = (seen.foreground, seen.background, seen.modifiers);
        let is_seen = seen.symbol != " "
            || seen.background != Color::Reset
            || (seen.modifiers | self.pen.2).intersects(ON_BLANK);
        if is_seen && looks != self.pen {
            self.bytes += if looks == UNADORNED { PLAIN } else { LOOK };
            self.pen = looks;
        }
        self.bytes += seen.symbol.len();
    }

    fn go(&mut self, to: Spot) {
        self.bytes += absolute(to).min(relative(self.at, to));
        self.at = to;
    }
}

/// The rows that are scrolled: as few as bring those to their places that are wanted elsewhere, and those between.
struct Scrolled {
    shift: isize,
    top: usize,
    bottom: usize,
}

impl Scrolled {
    fn new(shift: isize, before: &Cells, after: &Cells) -> Option<Self> {
        let comes = |row: &usize| {
            let from = row.checked_add_signed(shift);
            let source = from.and_then(|from| before.0.get(from));
            let wanted = &after.0[*row];
            let letters = |row: &[Seen]| row.iter().map(|seen| seen.symbol.clone()).collect();
            let has_letters = |row: &Vec<Seen>| -> bool {
                let (one, other): (Vec<String>, Vec<String>) = (letters(row), letters(wanted));
                one == other
            };
            before.0.get(*row) != Some(wanted) && source.is_some_and(has_letters)
        };
        let mut rows = (0..after.0.len()).filter(comes);
        let first = rows.next();
        if shift == 0 {
            return Some(Self {
                shift,
                top: 0,
                bottom: 0,
            });
        }
        let first = first?;
        let last = rows.next_back().unwrap_or(first);
        Some(Self {
            shift,
            top: first.min(first.checked_add_signed(shift)?),
            bottom: last.max(last.checked_add_signed(shift)?),
        })
    }

    /// Where a row comes from; nothing if it is blank.
    fn source(&self, row: usize) -> Option<usize> {
        let rows = self.top..=self.bottom;
        if !rows.contains(&row) {
            return Some(row);
        }
        row.checked_add_signed(self.shift)
            .filter(|from| rows.contains(from))
    }
}

fn is_blank(seen: &Seen) -> bool {
    *seen == space()
}

fn space() -> Seen {
    Seen {
        symbol: " ".to_owned(),
        foreground: Color::Reset,
        background: Color::Reset,
        modifiers: Modifier::empty(),
    }
}

fn digits(number: usize) -> usize {
    number.to_string().len()
}

/// A sequence with a number, which is left out if it is 1.
fn csi(number: usize) -> usize {
    3 + if number > 1 { digits(number) } else { 0 }
}

/// CUP
fn absolute((column, row): Spot) -> usize {
    let number = |at: usize| if at == 0 { 0 } else { digits(at + 1) };
    let column = match number(column) {
        0 => 0,
        digits => digits + 1,
    };
    3 + number(row) + column
}

fn relative(from: Spot, to: Spot) -> usize {
    let down = to.1.checked_sub(from.1).map(|rows| rows.min(csi(rows)));
    let up = from.1.saturating_sub(to.1);
    let vertical = down.unwrap_or_else(|| (2 * up).min(csi(up)));
    let vertical = vertical.min(csi(to.1 + 1));
    vertical + across(from.0, to.0).min(1 + across(0, to.0))
}

/// From a column to another: over blanks or letters that are written again, by a sequence, or by tabs.
fn across(from: usize, to: usize) -> usize {
    let directly = |from: usize, to: usize| {
        let columns = from.abs_diff(to);
        columns.min(csi(columns))
    };
    let stops = [to / STOP * STOP, (to / STOP + 1) * STOP];
    let stops = stops.into_iter().filter(|stop| *stop > from);
    let over = stops.map(|stop| stop / STOP - from / STOP + directly(stop, to));
    over.chain([directly(from, to), csi(to + 1)])
        .min()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::support::emulator::{Alacritty, Emulator};

    #[track_caller]
    fn costs(before: &str, after: &str, bytes: usize) {
        let [before, after] = [before, after].map(|text| {
            let mut terminal = Alacritty::new((20, 4));
            terminal.process(text.as_bytes());
            let cursor = terminal.cursor().expect("it is shown");
            (Cells::shown(&terminal), (cursor.0.into(), cursor.1.into()))
        });
        assert_eq!(least((&before.0, before.1), (&after.0, after.1)), bytes);
    }

    #[test]
    fn what_stays_costs_nothing() {
        costs("one", "one", 0);
        costs("one", "one\r", 1);
    }

    #[test]
    fn rows_are_gone_to_and_looks_change() {
        costs("", "one", 3);
        costs("", "one\r\ntwo", 8);
        costs("", "one\r\n  two", 8);
        costs("", "seven\r\n  two", 12);
        costs("", "one\x1b[4mtwo\x1b[mten", 9 + 7);
        costs("one", "\x1b[4mone\x1b[m", 3 + 1 + 4);
        costs("one two", "one", 4 + 3);
    }

    #[test]
    fn one_scroll_costs_a_sequence() {
        let (before, after) = ("one\r\ntwo\r\nsix", "two\r\nsix\r\nten");
        costs(before, after, 1 + 1 + 3);
    }
}
