//! What a reader has chosen: the measure, the theme, the languages, which helps are on. The configuration file says how
//! they begin, keys change them.

use crate::archive::vocabulary::closed_list;
use crate::state::config::Bidi;
use crate::text::layout::{Formless, Script};

pub use crate::state::config::{Colours, MEASURES, ThemeName, USUAL_MEASURE};

/// The message that a theme is called by: `theme-WORD`.
pub fn theme_message_name(theme: ThemeName) -> String {
    format!("theme-{}", theme.word())
}

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

closed_list!(
    /// What quotation marks, dashes, markers and rules are drawn with.
    Signs { Typographic = "typographic", Ascii = "ascii" }
);

/// Whether right-to-left letters carry marks that keep a terminal, which would order them once more, from doing so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    #[default]
    None,
    Guarding,
}

/// A reader's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Columns of a line at most.
    pub measure: u16,
    pub theme: ThemeName,
    /// None under `NO_COLOR`.
    pub colours: Colours,
    pub signs: Signs,
    /// Content warnings before a text.
    pub warnings: Switch,
    /// Whether what stands beside a list follows its cursor: the preview of a story, the stories of a shelf. It costs half
    /// a screen with every row, so it waits until it is asked for.
    pub preview: Switch,
    /// Who puts the letters of right-to-left text in order on this terminal; [`super::App::set_script`] changes it.
    pub script: Script,
    pub marks: Marks,
    /// What the configuration says of it; anything but `Auto` holds again at the next start.
    pub configured: Bidi,
    /// How Kurdish letters are shown that have no joined form.
    pub formless: Formless,
    /// What the terminal is called, for choices that hold for it alone.
    pub terminal: String,
    /// BCP 47, the best first; labels, titles and summaries come in the first that has them.
    pub languages: Vec<String>,
}

impl Settings {
    /// The reader's languages as the archive asks for them, the best first.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }
}

impl Settings {
    /// Who orders right-to-left text.
    pub fn bidi(&self) -> Bidi {
        match (self.script, self.marks) {
            (Script::Logical, _) => Bidi::Terminal,
            (Script::Visual(_), Marks::Guarding) => Bidi::Guard,
            (Script::Visual(_), Marks::None) => Bidi::App,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            measure: USUAL_MEASURE,
            theme: ThemeName::Terminal,
            colours: Colours::Auto,
            signs: Signs::Typographic,
            warnings: Switch::Shown,
            preview: Switch::Hidden,
            script: Script::Visual(Formless::Composed),
            marks: Marks::None,
            configured: Bidi::Auto,
            formless: Formless::Composed,
            terminal: String::new(),
            languages: vec!["en".to_owned()],
        }
    }
}
