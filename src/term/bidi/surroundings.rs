//! What the environment says of the terminal. Variables are inherited, so one that a terminal sets may be that of another
//! terminal from which this one was started: only what cannot be asked is believed.

use super::{Advice, Class, Decision, Switch};

/// What the terminal is, or what stands between it and us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::term) enum Surroundings {
    /// tmux, screen or mosh: they pass on no mode that they do not know, and answer for themselves.
    Between,
    /// The same, with kitty behind it, whose words are torn apart by marks.
    BetweenKitty,
    Kitty,
    Konsole,
    Mlterm,
    /// A terminal that puts whole lines in order, and cannot be told not to.
    Orders,
    /// One that knows no question and might print some letters of it.
    Mute,
    /// VTE, or what was started from there.
    PerhapsVte,
    Unknown,
}

/// Beginnings of `TERM` and what they stand for. The first that fits counts.
const TERMS: &[(&str, Surroundings)] = &[
    ("tmux", Surroundings::Between),
    ("screen", Surroundings::Between),
    ("xterm-kitty", Surroundings::Kitty),
    ("konsole", Surroundings::Konsole),
    ("mlterm", Surroundings::Mlterm),
    ("putty", Surroundings::Orders),
    ("vte", Surroundings::PerhapsVte),
    ("vt", Surroundings::Mute),
    ("linux", Surroundings::Mute),
    ("ansi", Surroundings::Mute),
    ("cons", Surroundings::Mute),
    ("cygwin", Surroundings::Mute),
    ("dumb", Surroundings::Mute),
    ("eterm", Surroundings::Mute),
    ("fbterm", Surroundings::Mute),
    ("hurd", Surroundings::Mute),
    ("mach", Surroundings::Mute),
    ("pcansi", Surroundings::Mute),
    ("sun", Surroundings::Mute),
    ("wsvt", Surroundings::Mute),
    ("wy", Surroundings::Mute),
];

impl Surroundings {
    /// Reads the environment; `variable` looks a variable up.
    pub(in crate::term) fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let value = |name| variable(name).filter(|value| !value.is_empty());
        let has = |name| value(name).is_some();
        let by_term = Self::of_term(&value("TERM").unwrap_or_default());
        // mosh-server sets the last of them. Whatever TERM was set to inside of these, they are what reads the bytes.
        let is_between =
            by_term == Self::Between || ["TMUX", "STY", "NCURSES_NO_UTF8_ACS"].into_iter().any(has);
        if is_between {
            let is_kitty = by_term == Self::Kitty || has("KITTY_WINDOW_ID");
            return if is_kitty {
                Self::BetweenKitty
            } else {
                Self::Between
            };
        }
        if by_term != Self::Unknown {
            return by_term;
        }
        let program = value("TERM_PROGRAM");
        let version = value("VTE_VERSION").and_then(|version| version.parse().ok());
        match (program.as_deref(), version) {
            (Some("Apple_Terminal"), _) => Self::Orders,
            (None, Some(FIRST_VTE..)) => Self::PerhapsVte,
            // One that was started from VTE says so by its answers.
            (None, None) if has("MLTERM") && !has("KONSOLE_VERSION") => Self::Mlterm,
            (None | Some(_), _) => Self::Unknown,
        }
    }

    fn of_term(term: &str) -> Self {
        let known = TERMS.iter().find(|(start, _)| term.starts_with(start));
        match known {
            Some((_, surroundings)) => *surroundings,
            None if term.is_empty() => Self::Mute,
            None => Self::Unknown,
        }
    }

    /// Whether an answer of the terminal could tell more.
    pub(super) const fn can_tell_more(self) -> bool {
        match self {
            Self::PerhapsVte | Self::Unknown => true,
            Self::Between
            | Self::BetweenKitty
            | Self::Kitty
            | Self::Konsole
            | Self::Mlterm
            | Self::Orders
            | Self::Mute => false,
        }
    }

    /// What holds until the terminal has answered, and if it never does.
    pub(super) const fn presumed(self) -> Decision {
        match self {
            Self::Between => Decision::class(Class::Guard).and_advised(Advice::AskReader),
            Self::Kitty | Self::BetweenKitty => Decision::advised(Advice::KittyForceLtr),
            Self::Konsole => Decision::switched(Switch::Konsole),
            Self::Mlterm => Decision::switched(Switch::Mlterm),
            Self::Orders => Decision::class(Class::Terminal),
            Self::Mute | Self::PerhapsVte | Self::Unknown => Decision::class(Class::App),
        }
    }

    /// The switch of a terminal that is not to be asked.
    pub(super) const fn switch(self) -> Option<Switch> {
        match self {
            Self::Konsole => Some(Switch::Konsole),
            Self::Mlterm => Some(Switch::Mlterm),
            Self::PerhapsVte => Some(Switch::Bdsm),
            Self::Between
            | Self::BetweenKitty
            | Self::Kitty
            | Self::Orders
            | Self::Mute
            | Self::Unknown => None,
        }
    }
}

/// The first version of VTE that orders text, 0.58, as it writes it.
const FIRST_VTE: u32 = 5800;
