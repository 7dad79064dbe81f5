//! Renditions: how a glyph looks besides its letters, and the shortest SGR (ECMA-48, 8.3.117) from one to the next.

use super::sequence;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// What shows on a cell without letters.
const ON_BLANK: Modifier = Modifier::REVERSED
    .union(Modifier::UNDERLINED)
    .union(Modifier::SLOW_BLINK)
    .union(Modifier::CROSSED_OUT);

/// One parameter turns off both.
const INTENSITY: Modifier = Modifier::BOLD.union(Modifier::DIM);

/// Modifiers with the parameters that turn them on and off.
const SWITCHES: [(Modifier, u8, u8); 8] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

/// Colours and modifiers; also the pen of a terminal, which is the rendition of what is written next.
///
/// Packed into one word, because renditions are compared for every glyph of every attempt at a frame: 26 bits for each
/// colour and 12 for the modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rendition(u64);

impl Rendition {
    pub(super) const PLAIN: Self = Self(0);
    const FOREGROUND: u32 = 38;
    const BACKGROUND: u32 = 12;
    const COLOUR: u64 = (1 << 26) - 1;
    const BACKGROUND_ONLY: u64 = Self::COLOUR << Self::BACKGROUND;

    const fn new(foreground: u32, background: u32, modifiers: Modifier) -> Self {
        let colours = (foreground as u64) << Self::FOREGROUND | (background as u64) << Self::BACKGROUND;
        Self(colours | modifiers.bits() as u64)
    }

    /// The rendition of a cell, in one form where several look the same.
    pub(super) fn of(cell: &Cell) -> Self {
        let mut modifiers = cell.modifier;
        if modifiers.contains(Modifier::RAPID_BLINK) {
            modifiers.remove(Modifier::RAPID_BLINK);
            modifiers.insert(Modifier::SLOW_BLINK);
        }
        Self::new(packed(cell.fg), packed(cell.bg), modifiers)
    }

    fn foreground(self) -> u32 {
        // The mask leaves 26 bits.
        (self.0 >> Self::FOREGROUND & Self::COLOUR) as u32
    }

    fn background(self) -> u32 {
        // The mask leaves 26 bits.
        (self.0 >> Self::BACKGROUND & Self::COLOUR) as u32
    }

    const fn modifiers(self) -> Modifier {
        Modifier::from_bits_truncate((self.0 & 0xFFF) as u16)
    }

    /// What of it shows on a cell without letters.
    pub(super) const fn on_blank(self) -> Self {
        if self.0 & ON_BLANK.bits() as u64 == 0 {
            Self(self.0 & Self::BACKGROUND_ONLY)
        } else {
            self
        }
    }

    /// Whether there is nothing but a background: what erasing can leave behind.
    pub(super) const fn is_ground(self) -> bool {
        self.0 & !Self::BACKGROUND_ONLY == 0
    }

    /// The same on the background of another, without what shows on a blank.
    pub(super) const fn calmed(self, ground: Self) -> Self {
        let kept = self.0 & !Self::BACKGROUND_ONLY & !(ON_BLANK.bits() as u64);
        Self(kept | ground.0 & Self::BACKGROUND_ONLY)
    }

    /// The rendition as a number, for digests.
    pub(super) const fn number(self) -> u64 {
        self.0
    }

    /// Bytes of the SGR that makes this pen `next`.
    pub(super) fn cost_to(self, next: Self) -> usize {
        if self == next {
            0
        } else {
            self.shortest_to(next).bytes()
        }
    }

    /// Writes the SGR that makes this pen `next`.
    pub(super) fn write_to(self, next: Self, out: &mut Vec<u8>) {
        if self != next {
            self.shortest_to(next).write(out);
        }
    }

    fn shortest_to(self, next: Self) -> Parameters {
        let (change, anew) = (self.change_to(next), next.anew());
        if change.bytes() <= anew.bytes() {
            change
        } else {
            anew
        }
    }

    /// Turns off what is too much and on what is missing.
    fn change_to(self, next: Self) -> Parameters {
        let mut parameters = Parameters::default();
        let off = self.modifiers().difference(next.modifiers());
        let mut on = next.modifiers().difference(self.modifiers());
        if off.intersects(INTENSITY) {
            on.insert(next.modifiers().intersection(INTENSITY));
        }
        let mut last = 0;
        for (modifier, _, number) in SWITCHES {
            if off.contains(modifier) && number != last {
                parameters.push(number);
                last = number;
            }
        }
        parameters.turn_on(on);
        if self.foreground() != next.foreground() {
            parameters.colour(30, next.foreground());
        }
        if self.background() != next.background() {
            parameters.colour(40, next.background());
        }
        parameters
    }

    /// Turns everything off and on again what is wanted.
    fn anew(self) -> Parameters {
        let mut parameters = Parameters {
            resets: true,
            ..Parameters::default()
        };
        parameters.turn_on(self.modifiers());
        if self.foreground() != DEFAULT {
            parameters.colour(30, self.foreground());
        }
        if self.background() != DEFAULT {
            parameters.colour(40, self.background());
        }
        parameters
    }
}

/// The parameters of an SGR.
#[derive(Default)]
struct Parameters {
    /// An empty one comes first, which stands for 0.
    resets: bool,
    numbers: [u8; 24],
    count: usize,
}

impl Parameters {
    fn push(&mut self, number: u8) {
        self.numbers[self.count] = number;
        self.count += 1;
    }

    fn turn_on(&mut self, modifiers: Modifier) {
        for (modifier, number, _) in SWITCHES {
            if modifiers.contains(modifier) {
                self.push(number);
            }
        }
    }

    /// A packed colour of the foreground (`base` 30) or of the background (`base` 40).
    fn colour(&mut self, base: u8, colour: u32) {
        let [kind, red, green, blue] = colour.to_be_bytes();
        match (kind, blue) {
            (INDEXED, index @ 0..=7) => self.push(base + index),
            (INDEXED, index @ 8..=15) => self.push(base + 60 + index - 8),
            (INDEXED, index) => self.extend([base + 8, 5, index]),
            (RGB, _) => self.extend([base + 8, 2, red, green, blue]),
            _ => self.push(base + 9),
        }
    }

    fn extend<const N: usize>(&mut self, numbers: [u8; N]) {
        numbers.into_iter().for_each(|number| self.push(number));
    }

    fn numbers(&self) -> &[u8] {
        &self.numbers[..self.count]
    }

    fn bytes(&self) -> usize {
        let lengths = self.numbers().iter().map(|&number| sequence::digits(number.into()));
        let digits: usize = lengths.sum();
        let separators = (self.count + usize::from(self.resets)).saturating_sub(1);
        "\x1b[m".len() + digits + separators
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(b"\x1b[");
        for (place, number) in self.numbers().iter().enumerate() {
            if place > 0 || self.resets {
                out.push(b';');
            }
            sequence::number(out, usize::from(*number));
        }
        out.push(b'm');
    }
}

/// The colour that the terminal has by itself.
const DEFAULT: u32 = 0;
/// First byte of a colour of the palette, whose number is the last byte.
const INDEXED: u8 = 1;
/// First byte of a colour in three bytes.
const RGB: u8 = 2;

/// A colour in 26 bits. The sixteen names are numbers of the palette.
const fn packed(colour: Color) -> u32 {
    let index = match colour {
        Color::Reset => return DEFAULT,
        Color::Rgb(red, green, blue) => return u32::from_be_bytes([RGB, red, green, blue]),
        Color::Indexed(index) => index,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    };
    u32::from_be_bytes([INDEXED, 0, 0, index])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendition(modifiers: Modifier, fg: Color, bg: Color) -> Rendition {
        let mut cell = Cell::default();
        cell.set_fg(fg).set_bg(bg);
        cell.modifier = modifiers;
        Rendition::of(&cell)
    }

    fn marked(modifiers: Modifier) -> Rendition {
        rendition(modifiers, Color::Reset, Color::Reset)
    }

    fn sgr(from: Rendition, to: Rendition) -> String {
        let mut out = Vec::new();
        from.write_to(to, &mut out);
        assert_eq!(out.len(), from.cost_to(to), "the cost is what is written");
        String::from_utf8(out).unwrap().replace('\x1b', "ESC")
    }

    #[test]
    fn the_shortest_change_is_taken() {
        let (bold, dim, underlined) = (
            marked(Modifier::BOLD),
            marked(Modifier::DIM),
            marked(Modifier::UNDERLINED),
        );
        let link = rendition(Modifier::UNDERLINED, Color::Magenta, Color::Reset);
        assert_eq!(sgr(Rendition::PLAIN, Rendition::PLAIN), "");
        assert_eq!(sgr(Rendition::PLAIN, bold), "ESC[1m");
        assert_eq!(sgr(bold, Rendition::PLAIN), "ESC[m");
        assert_eq!(sgr(bold, dim), "ESC[;2m", "a reset is shorter than 22");
        assert_eq!(sgr(link, underlined), "ESC[39m");
        assert_eq!(sgr(bold, link), "ESC[;4;35m");
        assert_eq!(sgr(link, rendition(Modifier::UNDERLINED, Color::LightBlue, Color::Red)), "ESC[94;41m");
    }

    #[test]
    fn bold_and_dim_are_turned_off_together() {
        let colour = Color::Rgb(10, 200, 30);
        let both = rendition(Modifier::BOLD | Modifier::DIM, colour, Color::Indexed(200));
        let bold = rendition(Modifier::BOLD, colour, Color::Indexed(200));
        let neither = rendition(Modifier::empty(), colour, Color::Indexed(200));
        assert_eq!(sgr(both, bold), "ESC[22;1m");
        assert_eq!(sgr(both, neither), "ESC[22m");
        assert_eq!(sgr(Rendition::PLAIN, both), "ESC[1;2;38;2;10;200;30;48;5;200m");
    }

    #[test]
    fn what_looks_the_same_is_the_same() {
        let named = rendition(Modifier::RAPID_BLINK, Color::Red, Color::White);
        let by_number = rendition(Modifier::SLOW_BLINK, Color::Indexed(1), Color::Indexed(15));
        assert_eq!(named, by_number);
    }

    #[test]
    fn a_blank_shows_its_background_and_its_lines() {
        let bold_red = rendition(Modifier::BOLD, Color::Red, Color::Blue);
        assert_eq!(bold_red.on_blank(), rendition(Modifier::empty(), Color::Reset, Color::Blue));
        assert!(bold_red.on_blank().is_ground() && !bold_red.is_ground());
        let line = rendition(Modifier::UNDERLINED, Color::Red, Color::Reset);
        assert_eq!(line.on_blank(), line);
        assert_eq!(line.calmed(bold_red).on_blank(), bold_red.on_blank());
    }
}
