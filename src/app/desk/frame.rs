//! The window divided for the desk: the text, another language beside it, the rows of what is looked at, the line of the item.

use super::super::frame::{Area, STOP, margin};

/// The rows under which the two lines under the text become one, and touch it.
const LOW: u16 = 10;
/// From this many columns on, two rows are enough for what a finding says of itself.
const WIDE: u16 = 60;
/// From this many columns on there is room for two languages.
const TWO_COLUMNS: u16 = 100;
/// Columns of air between them.
const GAP: u16 = 3;

/// The areas of the desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeskFrame {
    pub text: Area,
    /// Where the other language stands, if it stands beside the text.
    pub beside: Option<Area>,
    /// What is looked at, in its last rows: where it is short, the first one is air. In a low window the last line says it.
    pub detail: Option<Area>,
    pub foot: Area,
}

impl DeskFrame {
    /// Divides a window of `size` for lines of at most `measure` columns.
    pub fn new((width, height): (u16, u16), measure: u16) -> Self {
        let left = margin(width);
        let columns = measure.min(width.saturating_sub(2 * left)).max(1);
        let under = match (height, width) {
            (..LOW, _) => 1,
            (_, ..WIDE) => 4,
            _ => 3,
        };
        let detail = Area::new(0, height.saturating_sub(under), width, under - 1);
        Self {
            text: Area::new(left, 0, columns, height.saturating_sub(under).max(1)),
            beside: None,
            detail: (detail.height > 0).then_some(detail),
            foot: Area::new(0, height.saturating_sub(1), width, 1),
        }
    }

    /// Gives half of the text's room to another language, which begins at a tab stop; nothing changes where that is too
    /// narrow to read in.
    #[must_use]
    pub fn for_two(self, (width, _): (u16, u16), measure: u16) -> Self {
        if width < TWO_COLUMNS {
            return self;
        }
        let left = margin(width);
        let middle = (width / 2 + STOP / 2) / STOP * STOP;
        // On wide screens both keep their measure, and stand together.
        let middle = middle.min((left + measure + GAP).next_multiple_of(STOP));
        let room = width.saturating_sub(middle + left);
        let text = Area {
            width: measure.min(middle - left - GAP),
            ..self.text
        };
        let beside = Area {
            x: middle,
            width: measure.min(room),
            ..self.text
        };
        Self {
            text,
            beside: Some(beside),
            ..self
        }
    }
}
