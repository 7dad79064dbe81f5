//! The window divided for the desk: the text, the line of what is looked at, the line of the item.

use super::super::frame::{Area, margin};

/// The rows under which the two lines under the text become one, and touch it.
const LOW: u16 = 10;

/// The areas of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeskFrame {
    pub text: Area,
    /// What is looked at; in a low window the last line says it.
    pub detail: Option<Area>,
    pub foot: Area,
}

impl DeskFrame {
    /// Divides a window of `size` for lines of at most `measure` columns.
    pub fn new((width, height): (u16, u16), measure: u16) -> Self {
        let left = margin(width);
        let columns = measure.min(width.saturating_sub(2 * left)).max(1);
        let line = |y: u16| Area::new(0, y, width, 1);
        let is_low = height < LOW;
        let under = if is_low { 1 } else { 3 };
        Self {
            text: Area::new(left, 0, columns, height.saturating_sub(under).max(1)),
            detail: (!is_low).then(|| line(height - 2)),
            foot: line(height.saturating_sub(1)),
        }
    }
}
