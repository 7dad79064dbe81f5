//! What a reader has chosen: the measure, the theme, the languages, which helps are on. The configuration file says how
//! they begin, keys change them.

use crate::archive::vocabulary::closed_list;
pub use crate::state::config::{Colours, MEASURES, ThemeName, USUAL_MEASURE};

/// The theme after this one, round and round.
pub fn next_theme(theme: ThemeName) -> ThemeName {
    let at = ThemeName::ALL
        .iter()
        .position(|own| *own == theme)
        .unwrap_or(0);
    ThemeName::ALL[(at + 1) % ThemeName::ALL.len()]
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

impl Settings {
    /// The reader's languages as the archive asks for them, the best first.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            measure: USUAL_MEASURE,
            theme: ThemeName::Terminal,
            colours: Colours::Auto,
            warnings: Switch::Shown,
            preview: Switch::Shown,
            languages: vec!["en".to_owned()],
        }
    }
}
