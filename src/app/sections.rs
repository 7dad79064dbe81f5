//! A list with headings between its items; the cursor steps over the headings.

use super::action::Move;
use super::list::List;
use crate::text::Clean;

/// A row of such a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SectionRow<T> {
    Heading(Clean),
    Item(T),
}

/// Rows and a cursor that is on an item whenever there is one.
#[derive(Clone, Debug)]
pub struct Sections<T> {
    rows: Vec<SectionRow<T>>,
    list: List,
}

impl<T> Default for Sections<T> {
    fn default() -> Self {
        Self {
            rows: Vec::new(),
            list: List::default(),
        }
    }
}

impl<T> Sections<T> {
    pub fn rows(&self) -> &[SectionRow<T>] {
        &self.rows
    }

    pub fn list(&self) -> &List {
        &self.list
    }

    /// Takes other rows, on a screen with room for `height` of them; the cursor stays where it can.
    pub fn set(&mut self, rows: Vec<SectionRow<T>>, height: u16) {
        self.rows = rows;
        self.fit(height);
    }

    pub fn fit(&mut self, height: u16) {
        self.list.fit(self.rows.len(), height);
        self.step_off_heading(Move::Down);
        self.show_first_heading();
    }

    pub fn selected(&self) -> Option<&T> {
        self.item(self.list.cursor())
    }

    /// The item in `row`, if there is one.
    pub fn item(&self, row: usize) -> Option<&T> {
        match self.rows.get(row) {
            Some(SectionRow::Item(item)) => Some(item),
            Some(SectionRow::Heading(_)) | None => None,
        }
    }

    /// The row of the first item for which `wanted` holds.
    pub fn row_of(&self, wanted: impl Fn(&T) -> bool) -> Option<usize> {
        (0..self.rows.len()).find(|row| self.item(*row).is_some_and(&wanted))
    }

    /// Moves the cursor; answers whether it is elsewhere now.
    pub fn go(&mut self, by: Move, count: Option<usize>) -> bool {
        let before = self.list;
        self.list.go(by, count);
        self.step_off_heading(match by {
            Move::Down | Move::PageDown | Move::HalfDown | Move::First => Move::Down,
            Move::Up | Move::PageUp | Move::HalfUp | Move::Last => Move::Up,
        });
        self.show_first_heading();
        self.list != before
    }

    /// Puts the cursor on `row`, if that is an item.
    pub fn select(&mut self, row: usize) -> bool {
        let is_item = self.is_item(row);
        if is_item {
            self.list.select(row);
            self.show_first_heading();
        }
        is_item
    }

    fn step_off_heading(&mut self, towards: Move) {
        let at = self.list.cursor();
        if self.is_item(at) {
            return;
        }
        let below = (at..self.rows.len()).find(|row| self.is_item(*row));
        let above = (0..at).rev().find(|row| self.is_item(*row));
        let target = match towards {
            Move::Up => above.or(below),
            _ => below.or(above),
        };
        if let Some(row) = target {
            self.list.select(row);
        }
    }

    /// The first heading comes back to the screen with the first item under it.
    fn show_first_heading(&mut self) {
        let cursor = self.list.cursor();
        if (0..cursor).any(|row| self.is_item(row)) {
            return;
        }
        self.list.select(0);
        self.list.select(cursor);
    }

    fn is_item(&self, row: usize) -> bool {
        self.item(row).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Sections<u8> {
        use SectionRow::{Heading, Item};
        let rows = vec![
            Heading("a".into()),
            Item(1),
            Item(2),
            Heading("b".into()),
            Item(3),
        ];
        let mut sections = Sections::default();
        sections.set(rows, 3);
        sections
    }

    #[test]
    fn the_cursor_steps_over_headings_both_ways() {
        let mut list = list();
        assert_eq!(list.selected(), Some(&1));
        list.go(Move::Down, Some(2));
        assert_eq!(list.selected(), Some(&3));
        list.go(Move::Up, None);
        assert_eq!(list.selected(), Some(&2));
        assert!(list.go(Move::First, None));
        assert_eq!((list.selected(), list.list().visible()), (Some(&1), 0..3));
        assert!(!list.go(Move::Up, None));
        list.go(Move::Last, None);
        assert_eq!(list.selected(), Some(&3));
    }

    #[test]
    fn the_first_heading_is_on_the_screen_once_there_is_room() {
        let mut list = list();
        list.fit(1);
        assert_eq!(list.list().visible(), 1..2);
        list.fit(3);
        assert_eq!(list.list().visible(), 0..3);
    }

    #[test]
    fn the_first_item_brings_its_heading_back() {
        let mut list = list();
        list.fit(2);
        list.go(Move::Down, None);
        assert_eq!(list.list().visible(), 1..3);
        list.go(Move::Up, None);
        assert_eq!(list.list().visible(), 0..2);
    }

    #[test]
    fn headings_cannot_be_selected() {
        let mut list = list();
        assert!(!list.select(3));
        assert!(list.select(4));
        assert!(!list.select(5));
    }
}
