//! The part of a document that is on the screen, and moving it.
//!
//! The page remembers the text at its top, not a line number: after a change of width the same words are at the top,
//! and they stay remembered until the reader moves, so that going back to the old width shows the old page.

use super::action::Move;
use super::document::{Anchor, Document, Medium, Row};
use std::ops::Range;

/// The text at the top of a page, to the row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    pub anchor: Anchor,
    /// Whether the blank row above the anchor is on the screen too.
    pub blank_above: bool,
}

/// A document and where it is open.
#[derive(Clone, Debug, Default)]
pub struct Page {
    document: Document,
    top: usize,
    height: usize,
    spot: Spot,
    /// The first row that scrolling brought to the screen, until the page is opened somewhere else.
    fresh: Option<usize>,
}

impl Page {
    /// Opens `document` at its first row, on a screen with room for `height` rows.
    pub fn new(document: Document, height: u16) -> Self {
        let mut page = Self {
            document,
            height: usize::from(height).max(1),
            ..Self::default()
        };
        page.spot.anchor = page.document.anchor_at(0);
        page
    }

    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The rows on the screen.
    pub fn visible(&self) -> Range<usize> {
        self.top..(self.top + self.height).min(self.document.rows().len())
    }

    pub fn top(&self) -> usize {
        self.top
    }

    pub fn height(&self) -> usize {
        self.height
    }

    /// Where to read on after scrolling: the first row that the last step brought to the screen. Nothing where the page
    /// was opened at a spot, a link or a match.
    pub fn fresh(&self) -> Option<usize> {
        self.fresh.filter(|row| self.visible().contains(row))
    }

    /// The text at the top.
    pub fn anchor(&self) -> Anchor {
        self.spot.anchor
    }

    /// The text at the top, to the row, for coming back with [`Page::return_to`].
    pub fn spot(&self) -> Spot {
        self.spot
    }

    fn last_top(&self) -> usize {
        self.document.rows().len().saturating_sub(self.height)
    }

    /// Whether the end of the document is on the screen.
    pub fn at_end(&self) -> bool {
        self.top >= self.last_top()
    }

    /// How much of the document has been shown, in percent. It is counted in whole screens, so that a screen which
    /// scrolls by a line says something else once a screen and not with every line; the end is always 100.
    pub fn percent(&self) -> usize {
        if self.at_end() {
            return 100;
        }
        let rows = self.document.rows().len().max(1);
        let screens = self.visible().end / self.height;
        screens * self.height * 100 / rows
    }

    /// The window has another size, or shows text in another way: the text at the top stays there.
    pub fn fit(&mut self, medium: Medium, height: u16) {
        self.height = usize::from(height).max(1);
        self.document.reflow(medium);
        self.top = self.row_for(self.spot);
        self.fresh = None;
    }

    /// So many more blank rows stand before each part of the document, and at its end: the text at the top stays there.
    pub fn space(&mut self, gaps: Vec<usize>) {
        self.document.set_gaps(gaps);
        self.top = self.row_for(self.spot);
    }

    /// The document has other words: the page opens at `anchor`.
    pub fn replace(&mut self, document: Document, anchor: Anchor) {
        self.document = document;
        self.fresh = None;
        self.show(anchor);
    }

    fn row_for(&self, spot: Spot) -> usize {
        let row = self.document.row_of(spot.anchor);
        let rows = self.document.rows();
        // On a screen of one row the text goes before the blank.
        let is_blank = self.height > 1 && row > 0 && rows[row - 1] == Row::Blank;
        (row - usize::from(spot.blank_above && is_blank)).min(self.last_top())
    }

    /// Puts `anchor` at the top, or as near to it as the end of the document allows; answers whether the page moved.
    pub fn show(&mut self, anchor: Anchor) -> bool {
        self.return_to(Spot {
            anchor,
            blank_above: false,
        })
    }

    /// Shows the page as it was at `spot`; answers whether the page moved. Where it is there already, or the end of the
    /// document keeps it from going there, one reads on where one was.
    pub fn return_to(&mut self, spot: Spot) -> bool {
        let before = self.top;
        self.spot = spot;
        self.top = self.row_for(spot);
        let moved = self.top != before;
        if moved {
            self.fresh = None;
        }
        moved
    }

    /// Scrolls as little as needed for `anchor` to be on the screen, with two rows of context where there is room. If
    /// nothing that was on the screen would stay there, `anchor` comes to the top, where most of what follows it is seen.
    pub fn reveal(&mut self, anchor: Anchor) -> bool {
        let row = self.document.row_of(anchor);
        self.fresh = None;
        if self.visible().contains(&row) {
            return false;
        }
        let context = 2.min(self.height.saturating_sub(1) / 2);
        let lowest = (row + context + 1).saturating_sub(self.height);
        let is_near = row > self.top && lowest < self.top + self.height;
        self.scroll_to(if is_near {
            lowest
        } else {
            row.saturating_sub(context)
        })
    }

    /// Puts row `top` at the top, as far as the document goes; answers whether the page moved.
    pub fn scroll_to(&mut self, top: usize) -> bool {
        let before = self.top;
        self.top = top.min(self.last_top());
        if self.top != before {
            self.fresh = None;
            let blank_above = self.document.rows()[self.top] == Row::Blank;
            self.spot = Spot {
                anchor: self.document.anchor_at(self.top),
                blank_above,
            };
        }
        self.top != before
    }

    /// Moves `count` times; answers whether the page moved.
    pub fn go(&mut self, by: Move, count: Option<usize>) -> bool {
        let before = self.top;
        let moved = self.scroll_to(by.target(self.top, self.height, count));
        if self.top > before {
            self.fresh = Some(self.top.max(before + self.height));
        } else if self.top < before {
            self.fresh = Some(self.top);
        }
        moved
    }

    /// Moves to `percent` of the document.
    pub fn go_to_percent(&mut self, percent: usize) -> bool {
        self.scroll_to(self.document.rows().len() * percent.min(100) / 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::document::{Part, PartStyle};
    use crate::text::layout::{Direction, Formless, Script};
    use crate::text::markup::BlockKind;
    use proptest::prelude::*;

    fn page(paragraphs: &[String], width: u16, height: u16) -> Page {
        let style = PartStyle::Body(BlockKind::Paragraph);
        let parts = paragraphs
            .iter()
            .map(|text| Part::new(style, text.as_str()))
            .collect();
        Page::new(Document::new(parts, seen(width), Direction::Auto), height)
    }

    fn seen(width: u16) -> Medium {
        Medium {
            width,
            script: Script::Visual(Formless::Composed),
        }
    }

    fn story() -> Vec<String> {
        (0..12)
            .map(|n| format!("paragraph {n} has a few words that wrap ").repeat(n % 4 + 1))
            .collect()
    }

    #[test]
    fn pages_follow_each_other_without_gap_or_overlap() {
        let mut page = page(&story(), 30, 7);
        let mut seen = Vec::new();
        loop {
            seen.extend(page.visible());
            if page.at_end() {
                break;
            }
            assert!(page.go(Move::PageDown, None));
        }
        seen.dedup();
        seen.sort_unstable();
        seen.dedup();
        let all: Vec<usize> = (0..page.document().rows().len()).collect();
        assert_eq!(seen, all);
        assert!(!page.go(Move::Down, None), "the end is the end");
        assert_eq!(page.percent(), 100);
    }

    #[test]
    fn where_to_read_on_is_what_the_last_move_brought() {
        let mut page = page(&story(), 30, 7);
        assert_eq!(page.fresh(), None, "a story that was opened");
        page.go(Move::Down, None);
        assert_eq!(page.fresh(), Some(7), "a line down: the last row");
        page.go(Move::HalfDown, None);
        assert_eq!(page.fresh(), Some(8), "half a page down: what is new of it");
        page.go(Move::PageDown, None);
        assert_eq!(page.fresh(), Some(page.top()), "a page down: its first row");
        page.go(Move::Up, Some(2));
        assert_eq!(page.fresh(), Some(page.top()), "up: the first row");
        page.go(Move::Last, None);
        page.go(Move::Up, Some(3));
        page.go(Move::PageDown, None);
        let all = page.document().rows().len();
        assert_eq!(page.fresh(), Some(all - 3), "the end cuts the page short");
        page.reveal(page.document().anchor_at(all - 1));
        assert_eq!(page.fresh(), None, "something is looked at");
    }

    #[test]
    fn a_jump_that_leads_nowhere_leaves_the_place_to_read_on() {
        let mut page = page(&story(), 30, 7);
        page.go(Move::Last, None);
        let (place, last) = (page.fresh(), page.document().rows().len() - 1);
        assert!(place.is_some());
        let anchor = page.document().anchor_at(last);
        assert!(!page.show(anchor), "the end is on the screen");
        assert_eq!(page.fresh(), place);
    }

    #[test]
    fn what_is_looked_at_comes_to_the_screen_by_the_shortest_way() {
        let mut page = page(&story(), 30, 9);
        let anchor = |page: &Page, row| page.document().anchor_at(row);
        let moved = |page: &mut Page, row| {
            let anchor = anchor(page, row);
            (page.reveal(anchor), page.top())
        };
        let near = (9..12).find(|row| page.document().rows()[*row] != Row::Blank);
        let near = near.expect("a line under the screen");
        assert_eq!(moved(&mut page, near), (true, near + 3 - 9), "from below");
        assert!(!moved(&mut page, near - 1).0, "it is there");
        assert_eq!(moved(&mut page, 0), (true, 0), "from above");
        let rows = page.document().rows();
        let far = (22..30).find(|row| rows[*row] != Row::Blank);
        let far = far.expect("a line far under the screen");
        assert_eq!(moved(&mut page, far), (true, far - 2), "to the top");
    }

    #[test]
    fn the_percentage_changes_once_a_screen() {
        let mut page = page(&story(), 30, 7);
        let mut told = vec![page.percent()];
        let mut lines = 0;
        while page.go(Move::Down, None) {
            lines += 1;
            told.push(page.percent());
        }
        assert_eq!(told.last(), Some(&100));
        assert!(told.is_sorted());
        told.dedup();
        assert!(told.len() <= lines / 7 + 2, "{told:?} in {lines} lines");
    }

    #[test]
    fn a_percentage_before_the_key_goes_there() {
        let mut page = page(&story(), 30, 5);
        page.go_to_percent(50);
        assert_eq!(page.top(), page.document().rows().len() / 2);
        page.go_to_percent(4000);
        assert!(page.at_end());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1000))]

        /// The words at the top stay on the screen through any number of resizes, and the first size shows the first
        /// page again.
        #[test]
        fn the_place_survives_resizes(
            down in 0usize..60,
            sizes in proptest::collection::vec((1u16..120, 1u16..50), 1..8),
        ) {
            let mut page = page(&story(), 40, 10);
            page.go(Move::Down, Some(down));
            let (anchor, top) = (page.anchor(), page.top());
            for (width, height) in sizes {
                page.fit(seen(width), height);
                prop_assert_eq!(page.anchor(), anchor);
                let row = page.document().row_of(anchor);
                prop_assert!(page.visible().contains(&row), "{:?} not in {:?}", row, page.visible());
            }
            page.fit(seen(40), 10);
            prop_assert_eq!(page.top(), top);
        }
    }
}
