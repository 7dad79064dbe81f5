//! Painting a row: only what differs is written, runs are repeated or erased, and the end of a row is erased.

use super::abilities::Ability;
use super::encoder::Encoder;
use super::glyph::Glyph;
use super::rendition::Rendition;
use super::sequence::csi_bytes;
use super::terminal::Cursor;

/// What is done before a row is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum First {
    Nothing,
    /// The row is erased from its first difference on: worth it where it becomes emptier.
    Erase,
}

/// How a run of one glyph comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Run {
    Written,
    /// Written once, and repeated by REP.
    Repeated,
    /// Erased by ECH.
    Erased,
}

/// How one or two blanks come to the end of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// That is shorter, and leaves the cursor behind the last column, where terminals disagree.
    Written,
    /// The cursor stays where it is, and the way from there to another row is short.
    Erased,
}

impl Encoder<'_> {
    /// Makes row `row` of the terminal show [`Encoder::target`]. [`Encoder::line`] must be what it shows there.
    pub(super) fn paint_row(&mut self, row: usize) {
        let target = self.target;
        let Some(first) = (0..target.len()).find(|&column| self.line[column] != target[column])
        else {
            return;
        };
        let ending = self.ending(target);
        if !ending.is_some_and(|ending| self.gets_emptier(target, first, ending)) {
            return self.paint(row, First::Nothing);
        }
        let (terminal, start, line) = (self.terminal, self.out.len(), self.line.clone());
        self.paint(row, First::Nothing);
        let painted = (self.terminal, self.out.split_off(start));
        (self.terminal, self.line) = (terminal, line);
        self.paint(row, First::Erase);
        if painted.1.len() <= self.out.len() - start {
            self.out.truncate(start);
            self.out.extend_from_slice(&painted.1);
            self.terminal = painted.0;
        }
    }

    /// Whether enough blanks are to be written over letters for erasing them to be worth a thought.
    fn gets_emptier(&self, target: &[Glyph], first: usize, (end, tail): (usize, Glyph)) -> bool {
        let becomes_blank = |&column: &usize| target[column] == tail && self.line[column] != tail;
        (first..end).filter(becomes_blank).nth(2).is_some()
    }

    /// Where the blanks begin that a row ends in, and the blank, if it can be erased to.
    fn ending(&self, target: &[Glyph]) -> Option<(usize, Glyph)> {
        let tail = target
            .last()
            .copied()
            .filter(|tail| self.can_erase_to(*tail))?;
        let last = target.iter().rposition(|glyph| *glyph != tail);
        Some((last.map_or(0, |last| last + 1), tail))
    }

    fn paint(&mut self, row: usize, first: First) {
        let target = self.target;
        let ending = self.ending(target);
        let end = ending.map_or(target.len(), |(end, _)| end);
        let mut column = 0;
        if let (First::Erase, Some((_, tail))) = (first, ending)
            && let Some(difference) = self.next_difference(target, 0, end)
        {
            self.erase_rest(difference, row, tail);
            column = difference;
        }
        while let Some(next) = self.next_difference(target, column, end) {
            column = self.paint_from(next, row, end);
        }
        if let Some((end, tail)) = ending {
            self.paint_tail(end, row, tail);
        }
    }

    /// The first column from `from` to before `end` at which something is to be written.
    fn next_difference(&self, target: &[Glyph], from: usize, end: usize) -> Option<usize> {
        let mut columns = from..end;
        let differs = |&column: &usize| {
            let wanted = target[column];
            let half = wanted.is_wide() && self.line[column + 1] != target[column + 1];
            !wanted.is_covered() && (self.line[column] != wanted || half)
        };
        columns.find(differs)
    }

    /// Paints the glyph at `column`, and the run it begins if that is cheaper at once; answers the column after it.
    fn paint_from(&mut self, column: usize, row: usize, end: usize) -> usize {
        let target = self.target;
        let glyph = target[column];
        let run = target[column..end]
            .iter()
            .take_while(|other| **other == glyph);
        let last = (column..column + run.count()).rfind(|&at| self.line[at] != glyph);
        let length = last.map_or(1, |last| last + 1 - column);
        let next = self.next_difference(target, column + length, end);
        match self.cheapest_run(glyph, column, length, next) {
            Run::Erased => {
                self.go_to(column, row, None);
                self.select_for_blank(glyph, self.following(target, column, end));
                self.csi(length, b'X');
                self.overwrite(column, length, glyph);
            }
            Run::Repeated => {
                self.write(column, row, end);
                self.csi(length - 1, b'b');
                self.overwrite(column, length, glyph);
                self.advance(column + length, row);
            }
            Run::Written => {
                self.write(column, row, end);
                return column + glyph.columns();
            }
        }
        column + length
    }

    /// The cheapest way to a run of `length` glyphs; `next` is where the next difference of the row is.
    fn cheapest_run(&self, glyph: Glyph, column: usize, length: usize, next: Option<usize>) -> Run {
        if length < 4 || glyph.is_wide() {
            return Run::Written;
        }
        let behind = column + length;
        let onwards = next.map_or(0, |next| csi_bytes(next - behind).min(next - behind));
        let mut best = (
            Run::Written,
            self.written_run(glyph, column, length) + onwards,
        );
        if self.has(Ability::Repeat) && glyph.can_be_repeated() {
            let cost = 1 + csi_bytes(length - 1) + onwards;
            if cost < best.1 {
                best = (Run::Repeated, cost);
            }
        }
        if self.has(Ability::EraseCharacters) && self.can_erase_to(glyph) {
            let cost = csi_bytes(length) + next.map_or(0, |next| csi_bytes(next - column));
            if cost < best.1 {
                best = (Run::Erased, cost);
            }
        }
        best.0
    }

    /// Bytes of a run that is written where it differs, and passed where it does not.
    fn written_run(&self, glyph: Glyph, column: usize, length: usize) -> usize {
        let bytes = self.scene.clusters.bytes(glyph);
        let (mut cost, mut gap) = (0, 0);
        for shown in &self.line[column..column + length] {
            if *shown == glyph {
                gap += 1;
            } else {
                let passed = if gap > 0 {
                    csi_bytes(gap).min(gap * bytes)
                } else {
                    0
                };
                cost += passed + bytes;
                gap = 0;
            }
        }
        cost
    }

    /// Goes to a column and writes the glyph that is wanted there.
    fn write(&mut self, column: usize, row: usize, end: usize) {
        let target = self.target;
        let glyph = target[column];
        self.uncover(column, row);
        if glyph.is_blank() {
            self.go_to(column, row, None);
            if !glyph.is_written_by(self.terminal.pen) {
                self.select_for_blank(glyph, self.following(target, column, end));
            }
        } else {
            self.go_to(column, row, Some(glyph.rendition));
            self.select(glyph.rendition);
        }
        let behind = column + glyph.columns();
        if glyph.is_agreed() {
            self.scene.clusters.write(glyph, &mut self.out);
            self.advance(behind, row);
        } else {
            self.write_disputed(glyph, column);
            self.line[behind..].fill(Glyph::UNKNOWN);
            self.terminal.cursor = Cursor::InRow(row);
        }
        self.overwrite(column, glyph.columns(), glyph);
        if glyph.is_wide() {
            self.line[column + 1] = glyph.second_column();
        }
    }

    /// Writes a cluster of disputed width. Wherever it may reach the end of the row, autowrap is off for so long
    /// (DECAWM): else it could spill into the next row, or scroll the screen.
    fn write_disputed(&mut self, glyph: Glyph, column: usize) {
        let may_wrap = column + self.scene.clusters.most_columns(glyph) > self.line.len();
        if may_wrap {
            self.send(b"\x1b[?7l");
        }
        self.scene.clusters.write(glyph, &mut self.out);
        if may_wrap {
            self.send(b"\x1b[?7h");
        }
    }

    /// Blanks the columns of a wide cluster that some terminals take for narrow: what they leave there must not be old text.
    fn uncover(&mut self, column: usize, row: usize) {
        let glyph = self.target[column];
        let blank = Glyph::blank(glyph.rendition);
        if glyph.is_agreed() || !glyph.is_wide() || self.line[column + 1] == blank {
            return;
        }
        self.go_to(column, row, Some(glyph.rendition));
        self.select(glyph.rendition);
        self.send(b"  ");
        self.overwrite(column, 2, blank);
        self.advance(column + 2, row);
    }

    /// The rendition of the next letters that will be written in the row.
    fn following(&self, target: &[Glyph], column: usize, end: usize) -> Option<Rendition> {
        let columns = column + 1..end;
        columns
            .filter(|&at| self.line[at] != target[at])
            .map(|at| target[at])
            .find(|glyph| !glyph.is_blank())
            .map(|glyph| glyph.rendition)
    }

    /// Paints what is behind the last column that is not `tail`.
    fn paint_tail(&mut self, end: usize, row: usize, tail: Glyph) {
        let differs = |column: &usize| self.line[*column] != tail;
        let columns = end..self.line.len();
        let Some(first) = columns.clone().find(differs) else {
            return;
        };
        let last = columns.rev().find(differs).unwrap_or(first);
        let is_erased = self.ends == Ends::Erased && last + 1 == self.line.len();
        if last - first < 2 && !is_erased {
            for column in first..=last {
                self.write(column, row, self.line.len());
            }
            return;
        }
        // Anywhere behind the text will do to erase from.
        let here = self.terminal.cursor.column();
        let from = here.filter(|column| {
            self.terminal.cursor.row() == Some(row) && (end..=first).contains(column)
        });
        self.erase_rest(from.unwrap_or(first), row, tail);
    }

    /// Erases to the end of the row (EL).
    fn erase_rest(&mut self, column: usize, row: usize, tail: Glyph) {
        self.go_to(column, row, None);
        self.select_for_blank(tail, None);
        self.send(b"\x1b[K");
        let len = self.line.len();
        self.overwrite(column, len - column, tail);
    }

    /// Notes that columns of the row show `glyph`. Of a wide glyph that lost one half, the other is unknown.
    fn overwrite(&mut self, column: usize, columns: usize, glyph: Glyph) {
        let behind = column + columns;
        if self.line[column].is_covered() && column > 0 {
            self.line[column - 1] = Glyph::UNKNOWN;
        }
        if self.line.get(behind).is_some_and(|next| next.is_covered()) {
            self.line[behind] = Glyph::UNKNOWN;
        }
        self.line[column..behind].fill(glyph);
    }

    /// Notes that the cursor came to a column by writing.
    fn advance(&mut self, column: usize, row: usize) {
        self.terminal.cursor = if column < self.line.len() {
            Cursor::At(column, row)
        } else {
            Cursor::InRow(row)
        };
    }
}
