//! The order of a paragraph: how deep each byte is embedded, and what a line looks like from left to right (UAX #9).
//!
//! Levels are resolved once a paragraph, by `unicode-bidi` (and `isolates`); what the annex does line by line (L1, L2)
//! is done here.

use super::Direction;
use super::isolates::{Resolved, resolve};
use std::ops::Range;
use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// The embedding levels of one paragraph.
#[derive(Debug)]
pub(super) struct Order(Resolved);

impl Order {
    /// The order of `text`; nothing if that is the order in which it is stored.
    pub(super) fn of(text: &str, direction: Direction) -> Option<Self> {
        let turns = matches!(direction, Direction::RightToLeft) || text.chars().any(may_turn);
        turns.then(|| Self::resolve(text, direction))
    }

    pub(super) fn resolve(text: &str, direction: Direction) -> Self {
        Self(resolve(
            text,
            match direction {
                Direction::Auto => None,
                Direction::LeftToRight => Some(Level::ltr()),
                Direction::RightToLeft => Some(Level::rtl()),
            },
        ))
    }

    /// The paragraph's own level.
    pub(super) fn base(&self) -> Level {
        self.0.base
    }

    /// The level of the character at `byte` of the text, before it stands in a line.
    pub(super) fn level(&self, byte: usize) -> Level {
        self.0.levels.get(byte).copied().unwrap_or(self.0.base)
    }

    /// The levels of the bytes of a line: white space at its end has the paragraph's (L1).
    pub(super) fn line(&self, line: Range<usize>) -> Vec<Level> {
        use BidiClass as C;
        let mut levels = self.0.levels[line.clone()].to_vec();
        let mut at_end = true;
        for (level, class) in levels.iter_mut().zip(&self.0.classes[line]).rev() {
            match class {
                C::S | C::B => {
                    *level = self.0.base;
                    at_end = true;
                }
                C::WS | C::FSI | C::LRI | C::RLI | C::PDI if at_end => *level = self.0.base,
                // What X9 removes stands in nobody's way, and keeps the level of what is before it.
                C::BN | C::LRE | C::RLE | C::LRO | C::RLO | C::PDF => {}
                _ => at_end = false,
            }
        }
        levels
    }
}

/// What stands in a line from left to right (L2), as indices of `levels`, which are in logical order.
pub(super) fn visual(levels: &[Level]) -> Vec<usize> {
    BidiInfo::reorder_visual(levels)
}

/// Whether `c` lies where Unicode keeps right-to-left characters (DerivedBidiClass.txt, the values by default), or
/// is a control that makes others run so. Text without any stands in the order in which it is stored.
pub(super) const fn may_turn(c: char) -> bool {
    matches!(
        c,
        '\u{590}'..='\u{8FF}' | '\u{200F}' | '\u{202B}' | '\u{202E}' | '\u{2067}'
        | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'
    )
}

/// The way in which the first strong letter runs that stands in no isolate (P2).
pub(super) fn leading(text: &str) -> Option<Direction> {
    let mut depth = 0_usize;
    text.chars().find_map(|c| {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        strong(c).filter(|_| depth == 0)
    })
}

/// The way in which a strong letter runs; nothing for digits, signs and spaces.
pub(super) fn strong(c: char) -> Option<Direction> {
    match bidi_class(c) {
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        _ => None,
    }
}
