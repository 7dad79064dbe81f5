//! Glyphs: what a cell shows, in a form that is copied and compared in no time. A cluster of several code points is kept
//! once, in [`Clusters`], which also knows how wide it is and whether terminals agree on that.

use super::abilities::{Abilities, Ability};
use super::rendition::Rendition;
use ratatui::buffer::Cell;
use std::collections::HashMap;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Stands for what cannot be shown: control characters, and what is wider than two columns.
const SUBSTITUTE: char = '\u{FFFD}';

/// A code point, or the number of a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Symbol(u32);

impl Symbol {
    /// No code point and no cluster: it equals no symbol that is wanted.
    const UNKNOWN: Self = Self(u32::MAX);
    const BLANK: Self = Self(' ' as u32);
    /// Set in the number of a cluster.
    const CLUSTER: u32 = 1 << 31;

    const fn of(letter: char) -> Self {
        Self(letter as u32)
    }
}

/// Columns and their certainty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Width {
    /// The second column of a wide glyph: nothing is written for it.
    Covered,
    Narrow,
    Wide,
    /// Supposed to be narrow. Terminals disagree, so the cursor may be anywhere after it.
    PerhapsNarrow,
    /// Supposed to be wide.
    PerhapsWide,
}

/// What a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Glyph {
    symbol: Symbol,
    width: Width,
    pub(super) rendition: Rendition,
}

impl Glyph {
    /// What the terminal shows and nobody knows; it equals nothing that is wanted.
    pub(super) const UNKNOWN: Self = Self {
        symbol: Symbol::UNKNOWN,
        width: Width::Narrow,
        rendition: Rendition::PLAIN,
    };

    /// A blank in what shows of `rendition`.
    pub(super) fn blank(rendition: Rendition) -> Self {
        Self {
            symbol: Symbol::BLANK,
            width: Width::Narrow,
            rendition: rendition.on_blank(),
        }
    }

    /// The second column of this glyph.
    pub(super) const fn second_column(self) -> Self {
        Self {
            width: Width::Covered,
            ..self
        }
    }

    pub(super) fn is_blank(self) -> bool {
        self.symbol == Symbol::BLANK
    }

    pub(super) fn is_covered(self) -> bool {
        self.width == Width::Covered
    }

    pub(super) const fn is_wide(self) -> bool {
        matches!(self.width, Width::Wide | Width::PerhapsWide)
    }

    /// Whether the cursor is where it should be after the glyph was written.
    pub(super) const fn is_agreed(self) -> bool {
        match self.width {
            Width::Covered | Width::Narrow | Width::Wide => true,
            Width::PerhapsNarrow | Width::PerhapsWide => false,
        }
    }

    /// Whether it can be passed by writing it again.
    pub(super) fn can_be_rewritten(self) -> bool {
        self.symbol != Symbol::UNKNOWN && self.is_agreed()
    }

    /// Whether REP may follow.
    pub(super) const fn can_be_repeated(self) -> bool {
        self.symbol.0 < 0x7F && matches!(self.width, Width::Narrow)
    }

    /// Columns it takes; 0 for the second one of a wide glyph.
    pub(super) const fn columns(self) -> usize {
        match self.width {
            Width::Covered => 0,
            Width::Narrow | Width::PerhapsNarrow => 1,
            Width::Wide | Width::PerhapsWide => 2,
        }
    }

    /// Whether `pen` writes exactly this glyph.
    pub(super) fn is_written_by(self, pen: Rendition) -> bool {
        if self.is_blank() {
            pen.on_blank() == self.rendition
        } else {
            pen == self.rendition
        }
    }

    /// Mixes the glyph into the digest of a row (the mixing step is that of FNV-1a with words for bytes).
    pub(super) fn mixed_into(self, digest: u64) -> u64 {
        let [colours, modifiers] = self.rendition.words();
        let symbol = u64::from(self.symbol.0) << 32 | modifiers << 8 | self.width as u64;
        [symbol, colours].into_iter().fold(digest, mixed)
    }

    /// Mixes in nothing but the letter.
    pub(super) fn letter_mixed_into(self, digest: u64) -> u64 {
        mixed(digest, u64::from(self.symbol.0))
    }
}

fn mixed(digest: u64, word: u64) -> u64 {
    (digest ^ word)
        .wrapping_mul(0x0000_0100_0000_01B3_u64.rotate_left(17) | 1)
        .rotate_left(29)
}

/// A cluster that is kept.
#[derive(Debug)]
struct Kept {
    text: Box<str>,
    width: Width,
}

/// The clusters of several code points that have been seen, each once.
#[derive(Debug)]
pub(super) struct Clusters {
    kept: Vec<Kept>,
    numbers: HashMap<Box<str>, u32>,
    abilities: Abilities,
}

impl Clusters {
    pub(super) fn new(abilities: Abilities) -> Self {
        Self {
            kept: Vec::new(),
            numbers: HashMap::new(),
            abilities,
        }
    }

    /// Forgets all clusters; their glyphs must be gone.
    pub(super) fn clear(&mut self) {
        self.kept.clear();
        self.numbers.clear();
    }

    /// The glyph of a cell. It is the last guard: whatever painted the cell, no control character comes out of it, and
    /// nothing that would join the cell before it.
    pub(super) fn glyph(&mut self, cell: &Cell) -> Glyph {
        let rendition = Rendition::of(cell);
        let mut letters = cell.symbol().chars();
        let (symbol, width) = match (letters.next(), letters.next()) {
            (None, _) | (Some(' '), None) => return Glyph::blank(rendition),
            (Some(letter @ '!'..='~'), None) => (Symbol::of(letter), Width::Narrow),
            (Some(letter), None) => self.single(letter),
            (Some(_), Some(_)) => self.cluster(cell.symbol()),
        };
        Glyph {
            symbol,
            width,
            rendition,
        }
    }

    /// Writes what the glyph shows.
    pub(super) fn write(&self, glyph: Glyph, out: &mut Vec<u8>) {
        match self.text(glyph) {
            Text::Letter(letter) => {
                out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
            }
            Text::Cluster(text) => out.extend_from_slice(text.as_bytes()),
        }
    }

    /// Bytes of what the glyph shows.
    pub(super) fn bytes(&self, glyph: Glyph) -> usize {
        match glyph.symbol.0 {
            0..=0x7F => 1,
            0x80..=0x7FF => 2,
            0x800..=0xFFFF => 3,
            _ => match self.text(glyph) {
                Text::Letter(letter) => letter.len_utf8(),
                Text::Cluster(text) => text.len(),
            },
        }
    }

    /// The most columns that a terminal may give the glyph, one that shows every code point by itself.
    pub(super) fn most_columns(&self, glyph: Glyph) -> usize {
        match self.text(glyph) {
            Text::Letter(_) => 2,
            Text::Cluster(text) => 2 * text.chars().count(),
        }
    }

    fn text(&self, glyph: Glyph) -> Text<'_> {
        let Symbol(number) = glyph.symbol;
        if let Some(letter) = char::from_u32(number) {
            return Text::Letter(letter);
        }
        let kept = self.kept.get((number & !Symbol::CLUSTER) as usize);
        kept.map_or(Text::Letter(SUBSTITUTE), |kept| Text::Cluster(&kept.text))
    }

    fn single(&self, letter: char) -> (Symbol, Width) {
        match letter.width() {
            Some(1) if self.is_disputed(letter) => (Symbol::of(letter), Width::PerhapsNarrow),
            Some(1) => (Symbol::of(letter), Width::Narrow),
            Some(2) if self.is_disputed(letter) => (Symbol::of(letter), Width::PerhapsWide),
            Some(2) => (Symbol::of(letter), Width::Wide),
            None | Some(_) => (Symbol::of(SUBSTITUTE), Width::Narrow),
        }
    }

    /// The symbol and width of several code points.
    fn cluster(&mut self, text: &str) -> (Symbol, Width) {
        if let Some(&number) = self.numbers.get(text) {
            let kept = &self.kept[(number & !Symbol::CLUSTER) as usize];
            return (Symbol(number), kept.width);
        }
        let joins = text
            .chars()
            .next()
            .is_none_or(|c| c.width().unwrap_or_default() == 0);
        let width = match text.width() {
            _ if joins || text.chars().any(char::is_control) => None,
            1 if self.is_certain(text) => Some(Width::Narrow),
            1 => Some(Width::PerhapsNarrow),
            2 if self.is_certain(text) => Some(Width::Wide),
            2 => Some(Width::PerhapsWide),
            _ => None,
        };
        let (Some(width), Ok(index)) = (width, u32::try_from(self.kept.len())) else {
            return (Symbol::of(SUBSTITUTE), Width::Narrow);
        };
        let number = index | Symbol::CLUSTER;
        self.kept.push(Kept {
            text: text.into(),
            width,
        });
        self.numbers.insert(text.into(), number);
        (Symbol(number), width)
    }

    /// Whether all terminals that can show the cluster give it the same width: a letter with common marks.
    fn is_certain(&self, text: &str) -> bool {
        let mut letters = text.chars();
        let base = letters.next().filter(|&base| !self.is_disputed(base));
        let sum: usize = text.chars().filter_map(UnicodeWidthChar::width).sum();
        base.is_some() && sum == text.width() && letters.all(is_common_mark)
    }

    /// Whether terminals disagree about the width of a character, by age, by configuration, or because some take it
    /// together with the next.
    fn is_disputed(&self, letter: char) -> bool {
        let by_kind = match letter {
            // Symbols that became emoji, and with it wide, in Unicode 9.
            '\u{2300}'..='\u{2BFF}' => letter.width() == Some(2),
            // Parts of Hangul syllables; emoji and regional indicators.
            '\u{1100}'..='\u{11FF}'
            | '\u{A960}'..='\u{A97F}'
            | '\u{D7B0}'..='\u{D7FF}'
            | '\u{1F000}'..='\u{1FAFF}' => true,
            _ => false,
        };
        let by_setting = || {
            !self.abilities.has(Ability::NarrowAmbiguous) && letter.width() != letter.width_cjk()
        };
        by_kind || by_setting()
    }
}

enum Text<'a> {
    Letter(char),
    Cluster(&'a str),
}

/// Marks of Latin, Greek and Cyrillic, and the zero-width non-joiner of Persian, which every terminal puts on the letter
/// before. Of the marks of Arabic the same cannot be said. The left-to-right mark is sent only to terminals that need it
/// (`view::guard`); those that give it a column are not among them.
fn is_common_mark(mark: char) -> bool {
    matches!(mark, '\u{300}'..='\u{36F}' | '\u{200C}' | '\u{200E}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Columns, and whether they are agreed on.
    fn width(symbol: &str) -> (usize, bool) {
        let mut clusters = Clusters::new(Abilities::of_term("xterm"));
        let glyph = clusters.glyph(Cell::default().set_symbol(symbol));
        (glyph.columns(), glyph.is_agreed())
    }

    fn written(symbol: &str) -> String {
        let mut clusters = Clusters::new(Abilities::of_term("xterm"));
        let glyph = clusters.glyph(Cell::default().set_symbol(symbol));
        let mut out = Vec::new();
        clusters.write(glyph, &mut out);
        assert_eq!(out.len(), clusters.bytes(glyph));
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn letters_are_as_wide_as_everybody_thinks() {
        for (symbol, expected) in [
            ("a", (1, true)),
            ("\u{201C}", (1, true)),
            ("ن", (1, true)),
            ("ی\u{200C}", (1, true)),
            ("ﯼ\u{200E}", (1, true)),
            ("e\u{301}", (1, true)),
            ("日", (2, true)),
            ("", (1, true)),
        ] {
            assert_eq!(width(symbol), expected, "{symbol:?}");
        }
    }

    #[test]
    fn where_terminals_disagree_the_column_is_not_relied_on() {
        for symbol in ["نَ", "❤\u{FE0F}", "👩\u{200D}👧", "🇩🇪", "🇩", "ᄀ", "क्", "⌚"]
        {
            assert!(!width(symbol).1, "{symbol:?}");
        }
    }

    #[test]
    fn ambiguous_characters_are_disputed_where_they_may_be_wide() {
        let mut clusters =
            Clusters::new(Abilities::of_term("xterm").without(Ability::NarrowAmbiguous));
        let mut agreed = |symbol: &str| {
            let glyph = clusters.glyph(Cell::default().set_symbol(symbol));
            (glyph.columns(), glyph.is_agreed())
        };
        assert_eq!(agreed("\u{201C}"), (1, false));
        assert_eq!(agreed("a"), (1, true));
    }

    #[test]
    fn a_cluster_is_kept_once_and_written_as_it_came() {
        for symbol in ["a", "é", "日", "e\u{301}", "نَ", "👩\u{200D}👧"] {
            assert_eq!(written(symbol), symbol);
        }
        let mut clusters = Clusters::new(Abilities::default());
        let cell = Cell::new("e\u{301}");
        let glyph = clusters.glyph(&cell);
        assert_eq!(clusters.glyph(&cell), glyph);
        assert_eq!(clusters.kept.len(), 1);
    }

    #[test]
    fn what_cannot_stand_in_a_cell_is_substituted() {
        for symbol in ["\u{301}a", "\u{1b}[2J", "\u{9b}", "\u{17D8}", "\u{200E}"] {
            assert_eq!(written(symbol), "\u{FFFD}", "{symbol:?}");
        }
    }

    proptest! {
        /// A symbol set behind ratatui's back (`Cell::set_symbol` checks nothing) cannot speak to the terminal.
        #[test]
        fn no_cell_can_carry_a_control_character(symbol in "[\\x00-\\x1f\\x7f-\\u{9f}a-z\\[\\]]{0,8}") {
            prop_assert!(!written(&symbol).chars().any(char::is_control));
        }
    }
}
