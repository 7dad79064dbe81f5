//! What the reader wants, from four sides: the configuration file, what was chosen in the program since, the
//! environment, and the command line, which goes before all others. Which language the program speaks is `speech`'s matter.

use crate::app::calibration::kept_under;
use crate::app::settings::{Colours, MEASURES, Marks, Settings, Signs, Switch, ThemeName};
use crate::archive::Archive;
use crate::state::config::Bidi;
use crate::state::{Config, Kept};
use std::env;

/// What was asked for when the program was called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Wishes {
    pub(super) theme: Option<ThemeName>,
    /// BCP 47, the dearest first.
    pub(super) languages: Vec<String>,
    pub(super) no_colour: bool,
    pub(super) ascii: bool,
    /// What the terminal is called.
    pub(super) terminal: String,
}

impl Wishes {
    /// Adds what the environment says: `NO_COLOR` (no-color.org).
    pub(super) fn with_environment(self) -> Self {
        Self {
            no_colour: env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()),
            ..self
        }
    }

    /// Adds what the environment calls the terminal: the program that it runs in, and `TERM`. Nothing else of them is used.
    pub(super) fn with_terminal(self) -> Self {
        let variables = ["TERM_PROGRAM", "TERM"].into_iter();
        let names = variables.filter_map(|name| env::var(name).ok());
        let is_plain =
            |name: &String| name.len() <= 32 && name.bytes().all(|b| b.is_ascii_graphic());
        let names: Vec<String> = names.filter(is_plain).collect();
        Self {
            terminal: names.join("/"),
            ..self
        }
    }
}

/// Who orders right-to-left text until the terminal has answered: what the configuration says or, where it leaves that open,
/// what the reader has found out.
fn bidi(config: &Config, kept: &Kept, terminal: &str) -> Bidi {
    match config.bidi {
        Bidi::Auto => found_out(kept, terminal).unwrap_or(Bidi::Auto),
        set => set,
    }
}

/// What the reader has found out about right-to-left text on a terminal of this name. That one was asked is no answer.
pub(super) fn found_out(kept: &Kept, terminal: &str) -> Option<Bidi> {
    let answer = kept.setting(&kept_under(terminal))?;
    Bidi::from_word(answer)
}

/// The settings that a session begins with.
pub(super) fn settings(
    config: &Config,
    kept: &Kept,
    wishes: &Wishes,
    archive: &Archive,
) -> Settings {
    let chosen_theme = kept.setting("theme").and_then(ThemeName::from_word);
    let chosen_width = kept.setting("width").and_then(|width| width.parse().ok());
    let warnings = if config.warnings {
        Switch::Shown
    } else {
        Switch::Hidden
    };
    let chosen = |name: &str| kept.setting(name).and_then(Switch::from_word);
    Settings {
        measure: chosen_width
            .unwrap_or(config.width)
            .clamp(MEASURES.0, MEASURES.1),
        theme: wishes.theme.or(chosen_theme).unwrap_or(config.theme),
        colours: if wishes.no_colour {
            Colours::None
        } else {
            config.colours
        },
        signs: if wishes.ascii || config.ascii {
            Signs::Ascii
        } else {
            Signs::Typographic
        },
        warnings: chosen("warnings").unwrap_or(warnings),
        preview: chosen("preview").unwrap_or(Switch::Hidden),
        script: bidi(config, kept, &wishes.terminal).script(config.kurdish),
        marks: Marks::None,
        configured: config.bidi,
        formless: config.kurdish.formless(),
        terminal: wishes.terminal.clone(),
        languages: languages(wishes.languages.clone(), archive),
    }
}

/// The reader's languages, then that of the archive, so that there is a label for everything.
pub(super) fn languages(mut languages: Vec<String>, archive: &Archive) -> Vec<String> {
    let own = &archive.frame.default_language;
    if !own.is_empty() && !languages.contains(own) {
        languages.push(own.clone());
    }
    if languages.is_empty() {
        return Settings::default().languages;
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::load::from_files;
    use crate::state::Record;

    fn archive() -> Archive {
        from_files([(
            "archive.toml".into(),
            b"schema = 1\ndefault_language = \"ar\"".to_vec(),
        )])
    }

    fn kept(choices: &[(&str, &str)]) -> Kept {
        let records: Vec<Record> = choices
            .iter()
            .map(|(setting, value)| Record::Chose {
                setting: (*setting).to_owned(),
                value: (*value).to_owned(),
            })
            .collect();
        records.iter().collect()
    }

    #[test]
    fn the_nearer_wish_goes_before_the_farther() {
        let config = Config {
            theme: ThemeName::Light,
            width: 60,
            languages: vec!["fa".to_owned()],
            warnings: false,
            ..Config::default()
        };
        let wishes = Wishes {
            languages: vec!["ckb".to_owned(), "fa".to_owned()],
            ..Wishes::default()
        };
        let settings_with = |kept: &Kept, theme| {
            let wishes = Wishes {
                theme,
                ..wishes.clone()
            };
            settings(&config, kept, &wishes, &archive())
        };
        let configured = settings_with(&Kept::default(), None);
        assert_eq!(
            (configured.theme, configured.measure),
            (ThemeName::Light, 60)
        );
        assert_eq!(configured.warnings, Switch::Hidden);
        assert_eq!(configured.languages, ["ckb", "fa", "ar"]);
        let chosen = kept(&[
            ("theme", "dark"),
            ("width", "80"),
            ("warnings", "shown"),
            ("preview", "shown"),
        ]);
        let since = settings_with(&chosen, None);
        assert_eq!((since.theme, since.measure), (ThemeName::Dark, 80));
        assert_eq!(
            (since.warnings, since.preview),
            (Switch::Shown, Switch::Shown)
        );
        assert_eq!(
            settings_with(&chosen, Some(ThemeName::Mono)).theme,
            ThemeName::Mono
        );
    }

    #[test]
    fn nonsense_that_was_kept_does_not_count() {
        let kept = kept(&[("theme", "pink"), ("width", "9999"), ("warnings", "maybe")]);
        let settings = settings(&Config::default(), &kept, &Wishes::default(), &archive());
        let expected = Settings {
            measure: 200,
            languages: vec!["ar".to_owned()],
            ..Settings::default()
        };
        assert_eq!(settings, expected);
    }
}
