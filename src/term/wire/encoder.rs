//! The encoder of one attempt: bytes are written, and the model of the terminal follows them. Its parts are in `motion`
//! (where the cursor goes), `row` (what is painted) and `step` (what is scrolled or erased).

use super::abilities::{Abilities, Ability};
use super::glyph::{Clusters, Glyph};
use super::rendition::Rendition;
use super::row::Ends;
use super::step::Step;
use super::tabs::Tabs;
use super::terminal::{Cursor, Margins, Terminal, Visibility};
use super::{grid::Grid, sequence};

/// What is the same for all attempts at a frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene<'a> {
    pub(super) clusters: &'a Clusters,
    pub(super) abilities: Abilities,
    /// What the terminal shows before the frame.
    pub(super) shown: &'a Grid,
    /// What it is to show.
    pub(super) wanted: &'a Grid,
    /// The blank that erasing and scrolling leave behind in this frame.
    pub(super) ground: Glyph,
    pub(super) tabs: Tabs,
    /// Where the cursor is to be seen, if it is to be seen.
    pub(super) cursor: Option<(usize, usize)>,
}

impl Scene<'_> {
    /// Whether a row shows after `step` what it is to show.
    pub(super) fn is_done(&self, step: Step, row: usize) -> bool {
        match step.source(row) {
            Some(source) => self.wanted.is_same(row, self.shown, source),
            None => self
                .wanted
                .row(row)
                .iter()
                .all(|glyph| *glyph == self.ground),
        }
    }
}

/// Bytes and the terminal after them.
#[derive(Debug)]
pub(super) struct Encoder<'a> {
    pub(super) scene: Scene<'a>,
    pub(super) terminal: Terminal,
    pub(super) out: Vec<u8>,
    /// What the terminal shows in the row that is painted at present.
    pub(super) line: Vec<Glyph>,
    /// What it is to show there.
    pub(super) target: &'a [Glyph],
    pub(super) ends: Ends,
}

impl<'a> Encoder<'a> {
    pub(super) fn new(scene: Scene<'a>, terminal: Terminal) -> Self {
        Self {
            scene,
            terminal,
            out: Vec::new(),
            line: Vec::new(),
            target: &[],
            ends: Ends::Written,
        }
    }

    pub(super) fn has(&self, ability: Ability) -> bool {
        self.scene.abilities.has(ability)
    }

    pub(super) fn columns(&self) -> usize {
        self.scene.wanted.columns()
    }

    pub(super) fn rows(&self) -> usize {
        self.scene.wanted.rows()
    }

    pub(super) fn send(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    /// Writes `CSI number last`.
    pub(super) fn csi(&mut self, number: usize, last: u8) {
        sequence::csi(&mut self.out, number, last);
    }

    /// Changes the pen.
    pub(super) fn select(&mut self, rendition: Rendition) {
        self.terminal.pen.write_to(rendition, &mut self.out);
        self.terminal.pen = rendition;
    }

    /// Changes the pen, if it must be changed, so that it writes `blank`, in the cheapest way if `next` follows.
    pub(super) fn select_for_blank(&mut self, blank: Glyph, next: Option<Rendition>) {
        let pen = self.terminal.pen;
        if blank.is_written_by(pen) {
            return;
        }
        let background = blank.rendition.only_background();
        let calmed = background.map(|background| pen.calmed(background));
        let fits = |candidate: &Rendition| blank.is_written_by(*candidate);
        let candidates = [Some(blank.rendition), next.filter(fits), calmed];
        let cheapest = candidates.into_iter().flatten().min_by_key(|candidate| {
            let onwards = next.map_or(0, |next| candidate.cost_to(next));
            pen.cost_to(*candidate) + onwards
        });
        self.select(cheapest.unwrap_or(blank.rendition));
    }

    /// Whether erasing can leave `blank` behind. Only a background may show in it: whether lines and reversal are erased
    /// with is told differently by every terminal.
    pub(super) fn can_erase_to(&self, blank: Glyph) -> bool {
        can_erase_to(blank, self.scene.abilities)
    }

    /// Sets the margins, which sends the cursor home (DECSTBM), or, as some take it, into the first row of the region.
    pub(super) fn set_margins(&mut self, margins: Margins) {
        if self.terminal.margins == margins {
            return;
        }
        self.send(b"\x1b[");
        let bottom = self.rows() - 1;
        if margins.top > 0 {
            sequence::number(&mut self.out, margins.top + 1);
        }
        if margins.bottom < bottom {
            self.out.push(b';');
            sequence::number(&mut self.out, margins.bottom + 1);
        }
        self.out.push(b'r');
        self.terminal.margins = margins;
        self.terminal.cursor = if margins.top == 0 {
            Cursor::At(0, 0)
        } else {
            Cursor::Lost
        };
    }

    /// Paints a row that is as `step` left it.
    pub(super) fn paint_after(&mut self, step: Step, row: usize) {
        self.line.clear();
        match step.source(row) {
            Some(source) => self.line.extend_from_slice(self.scene.shown.row(source)),
            None => self.line.resize(self.columns(), self.scene.ground),
        }
        self.target = self.scene.wanted.row(row);
        self.paint_row(row);
    }

    /// Paints a wanted row where it still is, before a step brings it to its place.
    pub(super) fn paint_before(&mut self, wanted: usize, source: usize) {
        self.line.clear();
        self.line.extend_from_slice(self.scene.shown.row(source));
        self.target = self.scene.wanted.row(wanted);
        self.paint_row(source);
    }

    /// Hides the cursor before anything is painted, if it is not to be seen.
    pub(super) fn hide_cursor(&mut self) {
        if self.scene.cursor.is_none() && self.terminal.visibility != Visibility::Hidden {
            self.send(b"\x1b[?25l");
            self.terminal.visibility = Visibility::Hidden;
        }
    }

    /// Puts the cursor where it is to be seen, after everything was painted.
    pub(super) fn show_cursor(&mut self) {
        let Some((column, row)) = self.scene.cursor else {
            return;
        };
        self.line.clear();
        self.line.extend_from_slice(self.scene.wanted.row(row));
        self.go_to(column, row, None);
        if self.terminal.visibility != Visibility::Shown {
            self.send(b"\x1b[?25h");
            self.terminal.visibility = Visibility::Shown;
        }
    }
}

/// Whether erasing can leave `blank` behind on a terminal of these abilities.
pub(super) fn can_erase_to(blank: Glyph, abilities: Abilities) -> bool {
    let plain = blank.rendition == Rendition::PLAIN;
    blank.is_blank()
        && blank.rendition.only_background().is_some()
        && (plain || abilities.has(Ability::BackgroundErase))
}
