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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rendition {
    foreground: Color,
    background: Color,
    modifiers: Modifier,
}

impl Rendition {
    pub(super) const PLAIN: Self = Self::ground(Color::Reset);

    /// Nothing but a background.
    pub(super) const fn ground(background: Color) -> Self {
        Self {
            foreground: Color::Reset,
            background,
            modifiers: Modifier::empty(),
        }
    }

    /// The rendition of a cell, in one form where several look the same.
    pub(super) fn of(cell: &Cell) -> Self {
        let mut modifiers = cell.modifier;
        if modifiers.contains(Modifier::RAPID_BLINK) {
            modifiers.remove(Modifier::RAPID_BLINK);
            modifiers.insert(Modifier::SLOW_BLINK);
        }
        Self {
            foreground: numbered(cell.fg),
            background: numbered(cell.bg),
            modifiers,
        }
    }

    /// What of it shows on a cell without letters.
    pub(super) fn on_blank(self) -> Self {
        if self.modifiers.intersects(ON_BLANK) {
            self
        } else {
            Self::ground(self.background)
        }
    }

    /// The background, if there is nothing else: what erasing can leave behind.
    pub(super) fn only_background(self) -> Option<Color> {
        (self == Self::ground(self.background)).then_some(self.background)
    }

    /// The same without what shows on a blank but the background, which is `background`.
    pub(super) fn calmed(self, background: Color) -> Self {
        Self {
            background,
            modifiers: self.modifiers.difference(ON_BLANK),
            ..self
        }
    }

    /// Mixes the rendition into a digest of a row.
    pub(super) fn words(self) -> [u64; 2] {
        let colours = u64::from(packed(self.foreground)) << 32 | u64::from(packed(self.background));
        [colours, u64::from(self.modifiers.bits())]
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
        let off = self.modifiers.difference(next.modifiers);
        let mut on = next.modifiers.difference(self.modifiers);
        if off.intersects(INTENSITY) {
            on.insert(next.modifiers.intersection(INTENSITY));
        }
        let mut last = 0;
        for (modifier, _, number) in SWITCHES {
            if off.contains(modifier) && number != last {
                parameters.push(number);
                last = number;
            }
        }
        parameters.turn_on(on);
        if self.foreground != next.foreground {
            parameters.colour(30, next.foreground);
        }
        if self.background != next.background {
            parameters.colour(40, next.background);
        }
        parameters
    }

    /// Turns everything off and on again what is wanted.
    fn anew(self) -> Parameters {
        let mut parameters = Parameters {
            resets: true,
            ..Parameters::default()
        };
        parameters.turn_on(self.modifiers);
        if self.foreground != Color::Reset {
            parameters.colour(30, self.foreground);
        }
        if self.background != Color::Reset {
            parameters.colour(40, self.background);
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

    /// A colour of the foreground (`base` 30) or of the background (`base` 40).
    fn colour(&mut self, base: u8, colour: Color) {
        match colour {
            Color::Indexed(index @ 0..=7) => self.push(base + index),
            Color::Indexed(index @ 8..=15) => self.push(base + 60 + index - 8),
            Color::Indexed(index) => self.extend([base + 8, 5, index]),
            Color::Rgb(red, green, blue) => self.extend([base + 8, 2, red, green, blue]),
            // `numbered` leaves no other.
            _ => self.push(base + 9),
        }
    }

    fn extend<const N: usize>(&mut self, numbers: [u8; N]) {
        for number in numbers {
            self.push(number);
        }
    }

    fn numbers(&self) -> &[u8] {
        &self.numbers[..self.count]
    }

    fn bytes(&self) -> usize {
        let lengths = self
            .numbers()
            .iter()
            .map(|&number| sequence::digits(number.into()));
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

/// The colour by its number in the palette where it has one: the sixteen names are numbers as well.
fn numbered(colour: Color) -> Color {
    match colour {
        Color::Reset | Color::Indexed(_) | Color::Rgb(..) => colour,
        Color::Black => Color::Indexed(0),
        Color::Red => Color::Indexed(1),
        Color::Green => Color::Indexed(2),
        Color::Yellow => Color::Indexed(3),
        Color::Blue => Color::Indexed(4),
        Color::Magenta => Color::Indexed(5),
        Color::Cyan => Color::Indexed(6),
        Color::Gray => Color::Indexed(7),
        Color::DarkGray => Color::Indexed(8),
        Color::LightRed => Color::Indexed(9),
        Color::LightGreen => Color::Indexed(10),
        Color::LightYellow => Color::Indexed(11),
        Color::LightBlue => Color::Indexed(12),
        Color::LightMagenta => Color::Indexed(13),
        Color::LightCyan => Color::Indexed(14),
        Color::White => Color::Indexed(15),
    }
}

/// A colour as a number, for digests.
fn packed(colour: Color) -> u32 {
    match colour {
        Color::Indexed(index) => 0x0100_0000 | u32::from(index),
        Color::Rgb(red, green, blue) => u32::from_be_bytes([2, red, green, blue]),
        // `numbered` leaves no other.
        _ => 0,
    }
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
        assert_eq!(
            sgr(
                link,
                rendition(Modifier::UNDERLINED, Color::LightBlue, Color::Red)
            ),
            "ESC[94;41m"
        );
    }

    #[test]
    fn bold_and_dim_are_turned_off_together() {
        let colour = Color::Rgb(10, 200, 30);
        let both = rendition(Modifier::BOLD | Modifier::DIM, colour, Color::Indexed(200));
        let bold = rendition(Modifier::BOLD, colour, Color::Indexed(200));
        let neither = rendition(Modifier::empty(), colour, Color::Indexed(200));
        assert_eq!(sgr(both, bold), "ESC[22;1m");
        assert_eq!(sgr(both, neither), "ESC[22m");
        assert_eq!(
            sgr(Rendition::PLAIN, both),
            "ESC[1;2;38;2;10;200;30;48;5;200m"
        );
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
        assert_eq!(bold_red.on_blank(), Rendition::ground(Color::Indexed(4)));
        assert_eq!(bold_red.only_background(), None);
        assert_eq!(
            bold_red.on_blank().only_background(),
            Some(Color::Indexed(4))
        );
        let line = rendition(Modifier::UNDERLINED, Color::Red, Color::Reset);
        assert_eq!(line.on_blank(), line);
    }
}
