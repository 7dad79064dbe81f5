//! What a reader has chosen: the measure, the theme, the languages, which helps are on.

use crate::archive::vocabulary::closed_list;

/// Columns of a line unless the reader chooses otherwise.
pub const USUAL_MEASURE: u16 = 72;
/// The fewest and the most columns a reader can choose.
pub const MEASURES: (u16, u16) = (20, 200);

closed_list!(
    /// A set of colours. `Terminal` leaves the terminal's own; meaning is never by colour alone in any of them.
    ThemeName {
        Terminal = "terminal",
        Light = "light",
        Dark = "dark",
        HighContrast = "high-contrast",
        Mono = "mono",
    }
);

impl ThemeName {
    /// The theme after this one, round and round.
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|theme| *theme == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}

closed_list!(
    /// Something that is shown or not.
    Switch { Shown = "shown", Hidden = "hidden" }
);

impl Switch {
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Shown => Self::Hidden,
            Self::Hidden => Self::Shown,
        }
    }

    pub fn is_shown(self) -> bool {
        self == Self::Shown
    }
}

closed_list!(
    /// What the terminal can show, and the reader wants to see, of colours.
    Colours { Sixteen = "16", None = "none" }
);

/// A reader's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Columns of a line at most.
    pub measure: u16,
    pub theme: ThemeName,
    /// None under `NO_COLOR`.
    pub colours: Colours,
    /// Content warnings before a text.
    pub warnings: Switch,
    /// The preview beside a list on a wide screen.
    pub preview: Switch,
    /// BCP 47, the best first; labels, titles and summaries come in the first that has them.
    pub languages: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            measure: USUAL_MEASURE,
            theme: ThemeName::Terminal,
            colours: Colours::Sixteen,
            warnings: Switch::Shown,
            preview: Switch::Shown,
            languages: vec!["en".to_owned()],
        }
    }
}
