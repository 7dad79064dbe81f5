//! A list's cursor and the part of it that is on the screen.

use super::action::Move;
use std::ops::Range;

/// The cursor of a list. The rows themselves belong to its owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct List {
    cursor: usize,
    top: usize,
    length: usize,
    height: usize,
}

impl List {
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    pub fn length(&self) -> usize {
        self.length
    }

    /// Rows that the screen has room for.
    pub fn height(&self) -> u16 {
        u16::try_from(self.height).unwrap_or(u16::MAX)
    }

    /// The rows on the screen.
    pub fn visible(&self) -> Range<usize> {
        self.top..(self.top + self.height).min(self.length)
    }

    /// The list has `length` rows, the screen room for `height` of them.
    pub fn fit(&mut self, length: usize, height: u16) {
        self.length = length;
        self.height = usize::from(height).max(1);
        self.select(self.cursor);
    }

    /// Puts the cursor on `row`, or on the last one, and scrolls no further than needed.
    pub fn select(&mut self, row: usize) {
        self.cursor = row.min(self.length.saturating_sub(1));
        let lowest = (self.cursor + 1).saturating_sub(self.height);
        let deepest = self.length.saturating_sub(self.height);
        self.top = self
            .top
            .clamp(lowest, self.cursor.max(lowest))
            .min(deepest.max(lowest));
    }

    /// Moves `count` times; answers whether the cursor is elsewhere now.
    pub fn go(&mut self, by: Move, count: Option<usize>) -> bool {
        let before = self.cursor;
        self.select(by.target(before, self.height, count));
        self.cursor != before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(length: usize, height: u16) -> List {
        let mut list = List::default();
        list.fit(length, height);
        list
    }

    #[test]
    fn the_cursor_stays_on_the_screen() {
        let mut list = list(10, 4);
        list.go(Move::Down, Some(5));
        assert_eq!((list.cursor(), list.visible()), (5, 2..6));
        list.go(Move::Up, Some(2));
        assert_eq!((list.cursor(), list.visible()), (3, 2..6));
        list.go(Move::Last, None);
        assert_eq!((list.cursor(), list.visible()), (9, 6..10));
        list.go(Move::First, None);
        assert_eq!((list.cursor(), list.visible()), (0, 0..4));
    }

    #[test]
    fn an_empty_list_has_nowhere_to_go() {
        let mut list = list(0, 4);
        for by in Move::ALL {
            assert!(!list.go(*by, None));
        }
        assert_eq!(list.visible(), 0..0);
    }

    #[test]
    fn a_shorter_list_takes_the_cursor_with_it() {
        let mut list = list(10, 4);
        list.go(Move::Last, None);
        list.fit(3, 4);
        assert_eq!((list.cursor(), list.visible()), (2, 0..3));
        list.fit(3, 1);
        assert_eq!((list.cursor(), list.visible()), (2, 2..3));
    }
}
