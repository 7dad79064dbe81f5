//! Geometry: the size of the window becomes areas. The state machine needs it for pages and clicks, painting for
//! places; it is one pure function for both, so that drawing never writes state.

use super::settings::Switch;

/// The most columns and rows that are drawn in. The other end of the line chooses the size of its window, and a window
/// of 65,535 by 65,535 cells would take the host's memory.
pub const LARGEST: (u16, u16) = (400, 200);

/// From this many columns on, lists stand beside what they lead to.
const TWO_PANES: u16 = 80;
/// From this many columns on, there is room for a preview.
const PREVIEW: u16 = 100;
/// The most columns of a row of a list: in a wider one the eye loses the way from the title to its facts.
const LIST: u16 = 100;
/// Columns from one tab stop of a terminal to the next, the first being column 0. Columns that many rows share begin at one,
/// because the way there is a single byte.
pub const STOP: u16 = 8;
/// The rows under which bars and blank lines give way to text.
pub const LOW: u16 = 10;
/// From this many rows on, a pop-up leaves a quarter of the window to the screen that it stands over.
const HIGH: u16 = 20;

/// A rectangle of cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Area {
    pub x: u16,
    pub y: u16,
    pub width: u16,
    pub height: u16,
}

impl Area {
    pub const fn new(x: u16, y: u16, width: u16, height: u16) -> Self {
        Self {
            x,
            y,
            width,
            height,
        }
    }

    pub const fn contains(self, column: u16, row: u16) -> bool {
        column >= self.x
            && column - self.x < self.width
            && row >= self.y
            && row - self.y < self.height
    }

    /// The area on the other side of a screen of `screen` columns.
    #[must_use]
    pub const fn mirrored(self, screen: u16) -> Self {
        Self {
            x: screen.saturating_sub(self.x).saturating_sub(self.width),
            ..self
        }
    }
}

/// The size that is drawn in for a window of `columns` and `rows`: at most [`LARGEST`]. A line that does not know its
/// size says 0, and is taken for 80 by 24.
pub fn clamped((columns, rows): (u16, u16)) -> (u16, u16) {
    let side = |told: u16, usual: u16, most: u16| if told == 0 { usual } else { told.min(most) };
    (side(columns, 80, LARGEST.0), side(rows, 24, LARGEST.1))
}

/// Columns of air where lines begin.
pub const fn margin(width: u16) -> u16 {
    if width < 30 { 0 } else { 2 }
}

/// The areas of the tabs and their lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShelfFrame {
    pub tabs: Area,
    /// One line: what is listed, how many, in which order.
    pub head: Area,
    /// The shelves, where the tab has some and they are shown.
    pub shelves: Option<Area>,
    /// The stories, unless the shelves take all the room.
    pub stories: Option<Area>,
    pub preview: Option<Area>,
    pub foot: Area,
}

/// What a tab shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panes {
    /// One list; the flag asks for a preview.
    Stories { preview: bool },
    /// Shelves and stories, of which the named side has the keys.
    Shelves { focus: Side },
    /// The same where nothing may stand beside anything else: a terminal that puts a row in order takes it for one text.
    OneOfShelves { focus: Side },
}

/// A side of a tab with two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Shelves,
    Stories,
}

impl ShelfFrame {
    /// Divides a window of `size` for `panes`.
    pub fn new(size: (u16, u16), panes: Panes) -> Self {
        let (width, height) = size;
        let air = u16::from(height >= LOW);
        let top = 2 + 2 * air;
        let body = Area::new(0, top, width, height.saturating_sub(top + 1 + air).max(1));
        let line = |y: u16| Area::new(0, y.min(height.saturating_sub(1)), width, 1);
        let mut frame = Self {
            tabs: line(0),
            head: line(1 + air),
            shelves: None,
            stories: None,
            preview: None,
            foot: line(height.saturating_sub(1)),
        };
        frame.divide(body, panes);
        frame
    }

    /// Gives `body` to the panes: beside each other where there is room, else to the one that has the keys.
    fn divide(&mut self, body: Area, panes: Panes) {
        let width = body.width;
        let listed = |area: Area| Area {
            width: area.width.min(LIST),
            ..area
        };
        match panes {
            Panes::Stories { preview } if preview && width >= PREVIEW => {
                let left = (width / 2).next_multiple_of(STOP);
                self.stories = Some(Area {
                    width: left - 2,
                    ..body
                });
                self.preview = Some(Area {
                    x: left,
                    width: width - left,
                    ..body
                });
            }
            Panes::Shelves { .. } if width >= TWO_PANES => {
                let left = (width / 3 / STOP * STOP).clamp(32, 40);
                self.shelves = Some(Area {
                    width: left,
                    ..body
                });
                self.stories = Some(listed(Area {
                    x: left,
                    width: width - left,
                    ..body
                }));
            }
            Panes::Shelves {
                focus: Side::Shelves,
            }
            | Panes::OneOfShelves {
                focus: Side::Shelves,
            } => self.shelves = Some(body),
            Panes::Stories { .. }
            | Panes::Shelves {
                focus: Side::Stories,
            }
            | Panes::OneOfShelves {
                focus: Side::Stories,
            } => self.stories = Some(listed(body)),
        }
    }
}

/// The areas of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReaderFrame {
    /// Where the lines of the text stand; as wide as the measure.
    pub text: Area,
    /// Nothing in the text-only view.
    pub foot: Option<Area>,
}

impl ReaderFrame {
    /// Divides a window of `size` for lines of at most `measure` columns.
    pub fn new(size: (u16, u16), measure: u16, foot: Switch) -> Self {
        let (width, height) = size;
        let left = margin(width);
        let foot = (foot.is_shown() && height > 1).then(|| Area::new(0, height - 1, width, 1));
        let under = u16::from(foot.is_some()) + u16::from(foot.is_some() && height >= LOW);
        let columns = measure.min(width.saturating_sub(2 * left)).max(1);
        Self {
            text: Area::new(left, 0, columns, (height - under).max(1)),
            foot,
        }
    }
}

/// The area of a pop-up: a rule above, its title and text, a rule below; as low as its content allows. The last line of
/// the window is left to the hints, unless the window is low.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PopupFrame {
    /// All of it, rules included.
    pub whole: Area,
    pub title: Area,
    /// Where lines of text stand.
    pub text: Area,
    /// Where rows with markers stand: the words of the rows are below the title, the markers before it.
    pub rows: Area,
    /// The rows of the two rules, in a window that has room for them.
    pub rules: Option<(u16, u16)>,
}

impl PopupFrame {
    /// Makes room for `rows` of text at the bottom of a window of `size`.
    pub fn new(size: (u16, u16), rows: usize) -> Self {
        let (width, height) = size;
        let is_low = height < LOW;
        // Two rules, the title, and the blank line under it; or the title alone.
        let frame = if is_low { 1 } else { 4 };
        let most = match height {
            ..LOW => height,
            LOW..HIGH => height - 1,
            HIGH.. => height - height / 4,
        };
        let room = most.saturating_sub(frame).max(1);
        let rows = u16::try_from(rows).unwrap_or(u16::MAX).clamp(1, room);
        let whole_height = (rows + frame).min(height);
        let y = height - u16::from(!is_low) - whole_height;
        let rule = u16::from(!is_low);
        let left = margin(width);
        let inner = width.saturating_sub(2 * left).max(1);
        let text = Area::new(left, (y + frame - rule).min(height - 1), inner, rows);
        Self {
            whole: Area::new(0, y, width, whole_height),
            title: Area::new(left, y + rule, inner, 1),
            text,
            rows: Area {
                x: 0,
                width: width.saturating_sub(left),
                ..text
            },
            rules: (!is_low).then_some((y, y + whole_height - 1)),
        }
    }

    /// Columns that a pop-up's text has in a window of `width`, at most `measure`.
    pub fn columns(width: u16, measure: u16) -> u16 {
        width
            .saturating_sub(2 * margin(width))
            .clamp(1, measure.max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every window from 1×1 to a large one.
    fn sizes() -> impl Iterator<Item = (u16, u16)> {
        (1..=130)
            .step_by(3)
            .flat_map(|w| (1..=60).map(move |h| (w, h)))
    }

    fn inside(area: Area, size: (u16, u16)) -> bool {
        area.x + area.width <= size.0 && area.y + area.height <= size.1 && area.height > 0
    }

    #[test]
    fn nothing_lies_outside_a_window_that_is_high_enough() {
        let panes = [
            Panes::Stories { preview: true },
            Panes::Stories { preview: false },
            Panes::Shelves {
                focus: Side::Shelves,
            },
            Panes::Shelves {
                focus: Side::Stories,
            },
        ];
        for size in sizes().filter(|size| size.1 >= 4) {
            for panes in panes {
                let frame = ShelfFrame::new(size, panes);
                let parts = [Some(frame.tabs), Some(frame.head), Some(frame.foot)];
                let lists = [frame.shelves, frame.stories, frame.preview];
                for area in parts.into_iter().chain(lists).flatten() {
                    assert!(inside(area, size), "{area:?} in {size:?}");
                }
            }
        }
        for size in sizes() {
            let frame = ReaderFrame::new(size, 72, Switch::Shown);
            assert!(inside(frame.text, size) && frame.text.width > 0, "{size:?}");
            for rows in [0, 1, 5, 500] {
                let frame = PopupFrame::new(size, rows);
                assert!(inside(frame.whole, size), "{size:?} {rows}");
                assert!(inside(frame.text, size), "{size:?} {rows} {frame:?}");
            }
        }
    }

    #[test]
    fn two_panes_from_eighty_columns_on() {
        let panes = Panes::Shelves {
            focus: Side::Shelves,
        };
        assert!(ShelfFrame::new((79, 24), panes).stories.is_none());
        let wide = ShelfFrame::new((80, 24), panes);
        assert!(wide.shelves.is_some() && wide.stories.is_some());
    }

    #[test]
    fn windows_of_every_size_are_drawn_in() {
        for (window, size) in [
            ((80, 24), (80, 24)),
            ((1, 1), (1, 1)),
            ((0, 0), (80, 24)),
            ((0, 50), (80, 50)),
            ((65535, 65535), LARGEST),
            ((65535, 1), (400, 1)),
        ] {
            assert_eq!(clamped(window), size, "{window:?}");
        }
    }
}
