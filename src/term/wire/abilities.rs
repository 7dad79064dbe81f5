//! What a terminal can do beyond the least that the encoder relies on (CUP, CR, LF, BS, CUU/CUD/CUF/CUB, EL, ED, SGR).
//!
//! It is known from `TERM` and its surroundings, never asked: an answer takes a round trip. What is not known to work is
//! not used, because a sequence that a terminal misunderstands spoils the screen, and one that is left out costs bytes.

/// Something that not every terminal can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// DECSTBM, `CSI top ; bottom r`: a line feed in the bottom row of a region scrolls only the region.
    Margins,
    /// RI, `ESC M`: up a row; in the top row of the region, the region scrolls down.
    ReverseIndex,
    /// IL and DL, `CSI n L` and `CSI n M`.
    InsertLines,
    /// SU, `CSI n S`.
    ScrollUp,
    /// SD, `CSI n T`.
    ScrollDown,
    /// ECH, `CSI n X`.
    EraseCharacters,
    /// REP, `CSI n b`, after an ASCII character. After any other, tmux 3.3 repeats nothing.
    Repeat,
    /// CHA, `CSI column G`.
    ColumnAddress,
    /// VPA, `CSI row d`.
    RowAddress,
    /// What is erased or scrolled in takes the background of the pen (terminfo `bce`), not the terminal's own.
    BackgroundErase,
    /// Characters of ambiguous width (UAX #11), which are most quotation marks and many Latin letters, take one column.
    NarrowAmbiguous,
}

/// A set of abilities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Abilities(u16);

const VT100: Abilities = Abilities(0)
    .with(Ability::NarrowAmbiguous)
    .with(Ability::Margins)
    .with(Ability::ReverseIndex);

/// Also what a terminal of an unknown name is taken for.
const VT102: Abilities = VT100.with(Ability::InsertLines);

const SCREEN: Abilities = VT102.with(Ability::ColumnAddress).with(Ability::RowAddress);

const LINUX: Abilities = SCREEN
    .with(Ability::EraseCharacters)
    .with(Ability::BackgroundErase);

/// SD is not among them: older versions do not have it.
const TMUX: Abilities = SCREEN
    .with(Ability::EraseCharacters)
    .with(Ability::Repeat)
    .with(Ability::ScrollUp);

const XTERM: Abilities = LINUX
    .with(Ability::Repeat)
    .with(Ability::ScrollUp)
    .with(Ability::ScrollDown);

/// Beginnings of `TERM` and what such a terminal can do. The first that fits counts.
const TERMS: &[(&str, Abilities)] = &[
    ("xterm", XTERM),
    ("alacritty", XTERM),
    ("contour", XTERM),
    ("foot", XTERM),
    ("ghostty", XTERM),
    ("gnome", XTERM),
    ("kitty", XTERM),
    ("konsole", XTERM),
    ("mosh", XTERM.without(Ability::Repeat)),
    ("rxvt", XTERM.without(Ability::Repeat)),
    ("vte", XTERM),
    ("wezterm", XTERM),
    ("st-", XTERM),
    ("tmux", TMUX),
    ("screen", SCREEN),
    ("linux", LINUX),
    ("vt100", VT100),
];

impl Abilities {
    /// What the terminal described by the environment can do; `variable` looks a variable up.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name| variable(name).filter(|value| !value.is_empty());
        let mut abilities = Self::of_term(&set("TERM").unwrap_or_default());
        // Whatever `TERM` was set to inside of them, they are what reads the bytes.
        if set("TMUX").is_some() {
            abilities = abilities.and(TMUX);
        }
        if set("STY").is_some() {
            abilities = abilities.and(SCREEN);
        }
        // mosh-server sets it, and mosh's emulator (terminalfunctions.cc) drops REP.
        if set("NCURSES_NO_UTF8_ACS").is_some() {
            abilities = abilities.without(Ability::Repeat);
        }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
        if locale.is_some_and(|locale| is_east_asian(&locale)) {
            abilities = abilities.without(Ability::NarrowAmbiguous);
        }
        abilities
    }

    /// What a terminal of this `TERM` can do.
    pub fn of_term(term: &str) -> Self {
        let known = TERMS.iter().find(|(start, _)| term.starts_with(start));
        match term {
            "st" => XTERM,
            _ => known.map_or(VT102, |(_, abilities)| *abilities),
        }
    }

    pub const fn has(self, ability: Ability) -> bool {
        self.0 & Self::bit(ability) != 0
    }

    #[must_use]
    pub const fn with(self, ability: Ability) -> Self {
        Self(self.0 | Self::bit(ability))
    }

    #[must_use]
    pub const fn without(self, ability: Ability) -> Self {
        Self(self.0 & !Self::bit(ability))
    }

    /// What both can do.
    const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    const fn bit(ability: Ability) -> u16 {
        1 << ability as u16
    }
}

/// Where fonts and terminals may give characters of ambiguous width two columns.
fn is_east_asian(locale: &str) -> bool {
    ["ja", "ko", "zh"]
        .iter()
        .any(|language| locale.starts_with(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks variables up in a list.
    fn environment(variables: &[(&str, &str)]) -> Abilities {
        Abilities::of_environment(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn each_terminal_gets_what_it_knows() {
        use Ability::{EraseCharacters, InsertLines, Margins, Repeat, ScrollDown, ScrollUp};
        for (term, can, cannot) in [
            ("xterm-256color", &[Repeat, ScrollDown][..], &[][..]),
            ("xterm-kitty", &[Repeat, ScrollDown], &[]),
            ("st", &[Repeat], &[]),
            ("st-256color", &[Repeat], &[]),
            ("rxvt-unicode-256color", &[ScrollUp], &[Repeat]),
            (
                "tmux-256color",
                &[Repeat, EraseCharacters, ScrollUp],
                &[ScrollDown],
            ),
            (
                "screen-256color",
                &[InsertLines],
                &[Repeat, EraseCharacters, ScrollUp],
            ),
            (
                "linux",
                &[EraseCharacters, InsertLines],
                &[Repeat, ScrollUp],
            ),
            ("vt100", &[Margins], &[InsertLines, EraseCharacters]),
            ("something", &[Margins, InsertLines], &[EraseCharacters]),
            ("", &[Margins, InsertLines], &[Repeat]),
        ] {
            let abilities = Abilities::of_term(term);
            assert!(can.iter().all(|ability| abilities.has(*ability)), "{term}");
            assert!(
                !cannot.iter().any(|ability| abilities.has(*ability)),
                "{term}"
            );
        }
    }

    #[test]
    fn what_stands_between_us_and_the_terminal_counts() {
        let term = ("TERM", "xterm-256color");
        assert_eq!(environment(&[term]), XTERM);
        assert_eq!(environment(&[term, ("TMUX", "")]), XTERM);
        let in_tmux = environment(&[term, ("TMUX", "/tmp/tmux-1000/default,1,0")]);
        assert_eq!(in_tmux, TMUX);
        let in_screen = environment(&[term, ("STY", "1234.pts-0.host")]);
        assert_eq!(in_screen, SCREEN);
        let through_mosh = environment(&[term, ("NCURSES_NO_UTF8_ACS", "1")]);
        assert_eq!(through_mosh, XTERM.without(Ability::Repeat));
    }

    #[test]
    fn ambiguous_width_is_disputed_where_fonts_are_wide() {
        let narrow =
            |variables: &[(&str, &str)]| environment(variables).has(Ability::NarrowAmbiguous);
        assert!(narrow(&[]));
        assert!(narrow(&[("LANG", "fa_IR.UTF-8")]));
        assert!(!narrow(&[("LANG", "ja_JP.UTF-8")]));
        assert!(narrow(&[("LC_ALL", "C.UTF-8"), ("LANG", "zh_CN.UTF-8")]));
    }
}
