//! A one-line editor: what prompts are made of. Positions are bytes on cluster boundaries.

use super::action::Typing;
use crate::text::cursor;

/// Bytes that a line has room for unless more are asked for, so that a paste cannot fill the memory.
const ROOM: usize = 1024;

/// A line being typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    text: String,
    cursor: usize,
    /// In bytes.
    room: usize,
}

impl Default for Line {
    fn default() -> Self {
        Self::with_room(ROOM)
    }
}

impl Line {
    /// An empty line for at most `room` bytes.
    pub fn with_room(room: usize) -> Self {
        Self {
            text: String::new(),
            cursor: 0,
            room,
        }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// Bytes before the cursor.
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Types `text` at the cursor, without control characters; answers whether anything changed.
    pub fn insert(&mut self, text: &str) -> bool {
        let typed: String = text.chars().filter(|c| !c.is_control()).collect();
        if typed.is_empty() || !self.has_room_for(&typed) {
            return false;
        }
        self.text.insert_str(self.cursor, &typed);
        self.cursor += typed.len();
        true
    }

    /// Whether `text` fits into the line beside what stands there.
    pub fn has_room_for(&self, text: &str) -> bool {
        self.text.len() + text.len() <= self.room
    }

    /// Moves or erases; answers whether anything changed. Leaving the prompt and choosing rows are its owner's matter.
    pub fn edit(&mut self, action: Typing) -> bool {
        let before = self.clone();
        match action {
            Typing::Left => self.cursor = cursor::before(&self.text, self.cursor),
            Typing::Right => self.cursor = cursor::after(&self.text, self.cursor),
            Typing::Start => self.cursor = 0,
            Typing::End => self.cursor = self.text.len(),
            Typing::EraseBefore => {
                self.erase(cursor::before(&self.text, self.cursor), self.cursor);
            }
            Typing::EraseAfter => {
                self.erase(self.cursor, cursor::after(&self.text, self.cursor));
            }
            Typing::EraseWord => self.erase(self.word_start(), self.cursor),
            Typing::EraseLine => self.erase(0, self.text.len()),
            Typing::Accept
            | Typing::Cancel
            | Typing::Keep
            | Typing::NextRow
            | Typing::PreviousRow => {}
        }
        *self != before
    }

    fn erase(&mut self, from: usize, to: usize) {
        self.text.replace_range(from..to, "");
        self.cursor = from;
    }

    fn word_start(&self) -> usize {
        let words = self.text[..self.cursor].trim_end();
        words.rfind(char::is_whitespace).map_or(0, |space| {
            space + words[space..].chars().next().map_or(0, char::len_utf8)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        let mut line = Line::default();
        line.insert(text);
        line
    }

    #[test]
    fn letters_with_marks_are_erased_whole() {
        let mut line = line("نامهٔ");
        assert!(line.edit(Typing::EraseBefore));
        assert_eq!(line.text(), "نام");
    }

    #[test]
    fn words_and_lines_are_erased() {
        let mut line = line("candles in Berlin ");
        assert!(line.edit(Typing::EraseWord));
        assert_eq!(line.text(), "candles in ");
        assert!(line.edit(Typing::EraseLine));
        assert!(line.is_empty());
        assert!(!line.edit(Typing::EraseBefore));
    }

    #[test]
    fn typing_goes_where_the_cursor_is() {
        let mut line = line("Brlin");
        line.edit(Typing::Start);
        line.edit(Typing::Right);
        assert!(line.insert("e"));
        assert_eq!((line.text(), line.cursor()), ("Berlin", 2));
        line.edit(Typing::EraseAfter);
        assert_eq!(line.text(), "Belin");
    }

    #[test]
    fn control_characters_and_floods_are_refused() {
        let mut line = Line::default();
        assert!(!line.insert("\u{1b}\u{7}\n"));
        assert!(!line.insert(&"x".repeat(ROOM + 1)));
        assert!(line.is_empty());
    }
}
