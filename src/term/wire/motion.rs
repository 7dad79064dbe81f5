//! Motion: the cheapest way of the cursor from where it is to a column and row.
//!
//! Short ways are cheaper than CUP: CR, LF, BS, HT, RI, relative moves, CHA, VPA, and writing again what is shown already.

use super::abilities::Ability;
use super::encoder::Encoder;
use super::rendition::Rendition;
use super::sequence::{self, csi_bytes};
use super::terminal::Cursor;

/// A way to another row, in the same column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Vertical {
    Stay,
    LineFeeds(usize),
    /// CUD
    Down(usize),
    ReverseIndexes(usize),
    /// CUU
    Up(usize),
    /// VPA
    Row(usize),
}

/// A way to another column, in the same row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Horizontal {
    Stay,
    Backspaces(usize),
    /// CUB
    Left(usize),
    /// CUF
    Right(usize),
    /// CHA
    Column(usize),
    /// Writes again what is shown from the first column to before the second.
    Rewrite(usize, usize),
}

/// How a way begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Start {
    AsItIs,
    /// CR
    Return,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// CUP
    Absolute,
    /// Between the last two come so many tabs.
    Relative(Start, Vertical, usize, Horizontal),
}

impl Start {
    const fn cost(self) -> usize {
        match self {
            Self::AsItIs => 0,
            Self::Return => 1,
        }
    }
}

impl Vertical {
    const fn cost(self) -> usize {
        match self {
            Self::Stay => 0,
            Self::LineFeeds(rows) => rows,
            Self::ReverseIndexes(rows) => 2 * rows,
            Self::Down(rows) | Self::Up(rows) => csi_bytes(rows),
            Self::Row(row) => csi_bytes(row + 1),
        }
    }
}

impl Horizontal {
    /// Bytes, but for [`Horizontal::Rewrite`], whose costs are counted when it is proposed.
    const fn cost(self) -> usize {
        match self {
            Self::Stay | Self::Rewrite(..) => 0,
            Self::Backspaces(columns) => columns,
            Self::Left(columns) | Self::Right(columns) => csi_bytes(columns),
            Self::Column(column) => csi_bytes(column + 1),
        }
    }
}

impl Encoder<'_> {
    /// Sends the cursor to a column and row. [`Encoder::line`] must be what the terminal shows in that row; `then` is the
    /// rendition of what is written there, because writing on the way may change the pen.
    pub(super) fn go_to(&mut self, column: usize, row: usize, then: Option<Rendition>) {
        if self.terminal.cursor != Cursor::At(column, row) {
            let (way, _) = self.cheapest_way(column, row, then);
            self.go(way, column, row);
        }
    }

    /// Bytes to a column and row.
    pub(super) fn distance_to(&self, column: usize, row: usize) -> usize {
        if self.terminal.cursor == Cursor::At(column, row) {
            0
        } else {
            self.cheapest_way(column, row, None).1
        }
    }

    /// Sends the cursor into a row, into whichever column.
    pub(super) fn go_to_row(&mut self, row: usize) {
        let cursor = self.terminal.cursor;
        let Some(from) = cursor.row() else {
            return self.go(Way::Absolute, 0, row);
        };
        if from == row {
            return;
        }
        let (start, column) = match cursor.column() {
            Some(column) => (Start::AsItIs, column),
            None => (Start::Return, 0),
        };
        match self.cheapest_vertical(from, row) {
            Some(vertical) if start.cost() + vertical.cost() < sequence::position_bytes(0, row) => {
                let way = Way::Relative(start, vertical, 0, Horizontal::Stay);
                self.go(way, column, row);
            }
            Some(_) | None => self.go(Way::Absolute, 0, row),
        }
    }

    /// The cheapest way, with its bytes and those of the SGR from the pen at its end to `then`.
    fn cheapest_way(&self, column: usize, row: usize, then: Option<Rendition>) -> (Way, usize) {
        let onwards = then.map_or(0, |then| self.terminal.pen.cost_to(then));
        let absolute = sequence::position_bytes(column, row) + onwards;
        let mut best = (Way::Absolute, absolute);
        let cursor = self.terminal.cursor;
        let vertical = cursor
            .row()
            .and_then(|from| self.cheapest_vertical(from, row));
        let Some(vertical) = vertical else {
            return best;
        };
        for (start, from) in [(Start::AsItIs, cursor.column()), (Start::Return, Some(0))] {
            // From an unknown column every terminal goes to another one of the same row, but not all go to another row.
            if from.is_none() && vertical != Vertical::Stay {
                continue;
            }
            for (tabs, from) in self.over_tabs(from, column) {
                let before = start.cost() + vertical.cost() + tabs;
                let mut consider = |horizontal, cost: usize| {
                    // Of two ways of the same length the later one is taken, CUP never.
                    if before + cost <= best.1 {
                        let way = Way::Relative(start, vertical, tabs, horizontal);
                        best = (way, before + cost);
                    }
                };
                for horizontal in self.moves(from, column) {
                    consider(horizontal, horizontal.cost() + onwards);
                }
                if let Some(from) = from.filter(|from| *from < column) {
                    let limit = csi_bytes(column - from) + onwards;
                    if let Some(cost) = self.rewriting(from, column, then, limit) {
                        consider(Horizontal::Rewrite(from, column), cost);
                    }
                }
            }
        }
        best
    }

    /// Tabs that may be sent on the way from a column, which may be unknown, to another, and the columns they lead to.
    fn over_tabs(
        &self,
        from: Option<usize>,
        to: usize,
    ) -> impl Iterator<Item = (usize, Option<usize>)> + use<> {
        let tabs = self.scene.tabs;
        let up_to = from.and_then(|from| tabs.up_to(from, to));
        let beyond = from.and_then(|from| tabs.beyond(from, to));
        let over = [up_to, beyond].into_iter().flatten();
        let over = over.map(|(tabs, stop)| (tabs, Some(stop)));
        over.chain([(0, from)])
    }

    fn cheapest_vertical(&self, from: usize, to: usize) -> Option<Vertical> {
        if from == to {
            return Some(Vertical::Stay);
        }
        let margins = self.terminal.margins;
        let (short, long) = if from < to {
            let is_free = !margins.stop_down(from, to);
            let rows = to - from;
            (
                is_free.then_some(Vertical::LineFeeds(rows)),
                is_free.then_some(Vertical::Down(rows)),
            )
        } else {
            let is_free = !margins.stop_up(from, to);
            let rows = from - to;
            let can_index = is_free && self.has(Ability::ReverseIndex);
            (
                can_index.then_some(Vertical::ReverseIndexes(rows)),
                is_free.then_some(Vertical::Up(rows)),
            )
        };
        let address = self.has(Ability::RowAddress).then_some(Vertical::Row(to));
        let ways = [short, long, address].into_iter().flatten();
        ways.min_by_key(|way| way.cost())
    }

    /// Moves from a column, which may be unknown, to another.
    fn moves(&self, from: Option<usize>, to: usize) -> impl Iterator<Item = Horizontal> + use<> {
        let (near, far) = match from {
            None => (None, None),
            Some(from) if from == to => (Some(Horizontal::Stay), None),
            Some(from) if from > to => (
                Some(Horizontal::Left(from - to)),
                Some(Horizontal::Backspaces(from - to)),
            ),
            Some(from) => (Some(Horizontal::Right(to - from)), None),
        };
        let address = self
            .has(Ability::ColumnAddress)
            .then_some(Horizontal::Column(to));
        [address, near, far].into_iter().flatten()
    }

    /// Bytes of writing again what [`Encoder::line`] has from one column to before another, and of the SGR from there to
    /// `then`; nothing if that is impossible or takes more than `limit`.
    pub(super) fn rewriting(
        &self,
        from: usize,
        to: usize,
        then: Option<Rendition>,
        limit: usize,
    ) -> Option<usize> {
        let starts_within = |column: usize| self.line.get(column).is_some_and(|g| g.is_covered());
        if to - from > limit || starts_within(from) || starts_within(to) {
            return None;
        }
        let (mut pen, mut cost) = (self.terminal.pen, 0);
        for glyph in self.line.get(from..to)? {
            if glyph.is_covered() {
                continue;
            }
            if !glyph.is_written_by(pen) {
                cost += pen.cost_to(glyph.rendition);
                pen = glyph.rendition;
            }
            cost += self.scene.clusters.bytes(*glyph);
            if !glyph.can_be_rewritten() || cost > limit {
                return None;
            }
        }
        cost += then.map_or(0, |then| pen.cost_to(then));
        (cost <= limit).then_some(cost)
    }

    fn go(&mut self, way: Way, column: usize, row: usize) {
        match way {
            Way::Absolute => sequence::position(&mut self.out, column, row),
            Way::Relative(start, vertical, tabs, horizontal) => {
                match start {
                    Start::AsItIs => {}
                    Start::Return => self.out.push(b'\r'),
                }
                self.go_vertically(vertical);
                self.out.resize(self.out.len() + tabs, b'\t');
                self.go_horizontally(horizontal);
            }
        }
        self.terminal.cursor = Cursor::At(column, row);
    }

    fn go_vertically(&mut self, way: Vertical) {
        match way {
            Vertical::Stay => {}
            Vertical::LineFeeds(rows) => self.out.extend((0..rows).map(|_| b'\n')),
            Vertical::Down(rows) => self.csi(rows, b'B'),
            Vertical::ReverseIndexes(rows) => (0..rows).for_each(|_| self.send(b"\x1bM")),
            Vertical::Up(rows) => self.csi(rows, b'A'),
            Vertical::Row(row) => self.csi(row + 1, b'd'),
        }
    }

    fn go_horizontally(&mut self, way: Horizontal) {
        match way {
            Horizontal::Stay => {}
            Horizontal::Backspaces(columns) => self.out.extend((0..columns).map(|_| b'\x08')),
            Horizontal::Left(columns) => self.csi(columns, b'D'),
            Horizontal::Right(columns) => self.csi(columns, b'C'),
            Horizontal::Column(column) => self.csi(column + 1, b'G'),
            Horizontal::Rewrite(from, to) => {
                for column in from..to {
                    let glyph = self.line[column];
                    if glyph.is_covered() {
                        continue;
                    }
                    if !glyph.is_written_by(self.terminal.pen) {
                        self.select(glyph.rendition);
                    }
                    self.scene.clusters.write(glyph, &mut self.out);
                }
            }
        }
    }
}
