//! In which language the program speaks: decided once, before anything is said.
//!
//! The nearest wish goes before the farther: `--lang`, `interface` and `languages` of the configuration file, the locale of the
//! system. A wish that names no language of the interface leaves it to the next. In a public reading room only `--lang` counts.

use super::surroundings::Configured;
use crate::locale::{Interface, Isolation, Locale};
use std::cell::OnceCell;
use std::ffi::OsString;
use std::sync::Arc;

/// What the program speaks, and what words it for standard output and standard error.
#[derive(Debug, Default)]
pub(super) struct Speech {
    interface: Interface,
    /// The reader's languages (BCP 47), the dearest first, for titles and labels; each also without its region.
    languages: Vec<String>,
    /// Made when something is said outside of the screen.
    printed: OnceCell<Arc<Locale>>,
}

impl Speech {
    /// `asked` is the `--lang` of the command line, `system` the language of the system's locale.
    pub(super) fn new(
        asked: Option<String>,
        configured: &Configured,
        system: Option<String>,
    ) -> Self {
        let config = &configured.config;
        let asked_for = asked.as_deref().and_then(Interface::of);
        let wanted = asked
            .into_iter()
            .chain(config.languages.iter().cloned())
            .chain(system);
        let mut languages: Vec<String> = Vec::new();
        for tag in wanted.flat_map(|tag| readings(&tag)) {
            if !languages.contains(&tag) {
                languages.push(tag);
            }
        }
        let first = || Interface::first_of(languages.iter().map(String::as_str));
        Self {
            interface: asked_for.or(config.interface).unwrap_or_else(first),
            languages,
            printed: OnceCell::new(),
        }
    }

    pub(super) fn interface(&self) -> Interface {
        self.interface
    }

    /// The reader's languages, the dearest first.
    pub(super) fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }

    /// What is printed or spoken, without isolates.
    pub(super) fn printed(&self) -> &Arc<Locale> {
        self.printed
            .get_or_init(|| Arc::new(Locale::new(self.interface, Isolation::Bare)))
    }

    /// What a screen shows.
    pub(super) fn shown(&self) -> Arc<Locale> {
        Arc::new(Locale::new(self.interface, Isolation::Isolated))
    }
}

/// The tags under which the archive may have what somebody reads who reads `tag`, the nearest first: the tag itself as BCP 47 writes
/// it, its language without a script or region, and what the interface calls that (Dari is found as Persian).
fn readings(tag: &str) -> Vec<String> {
    let (language, rest) = tag.split_once('-').unwrap_or((tag, ""));
    let language = language.to_ascii_lowercase();
    let whole = match rest {
        "" => language.clone(),
        rest => format!("{language}-{rest}"),
    };
    let spoken = Interface::of(tag).map(|interface| interface.tag().to_owned());
    let mut readings = vec![whole, language];
    readings.extend(spoken);
    readings.dedup();
    readings
}

/// The first `--lang` among the words of a command line; it is looked for before they are parsed, since it words the help.
pub(super) fn asked(words: &[OsString]) -> Option<String> {
    let words: Vec<&str> = words
        .iter()
        .map(|word| word.to_str().unwrap_or_default())
        .take_while(|word| *word != "--")
        .collect();
    let with_next = words
        .iter()
        .zip(words.iter().skip(1).map(Some).chain([None]));
    let mut said = with_next.filter_map(|(word, next)| match word.strip_prefix("--lang") {
        Some("") => next.copied(),
        Some(rest) => rest.strip_prefix('='),
        None => None,
    });
    said.next().map(str::to_owned)
}

/// The language of the system's locale: that of the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set (POSIX, XBD 8.2).
pub(super) fn of_system(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(set)?;
    language_of(&locale)
}

/// The language of a locale such as `de_AT.UTF-8`; `C` and `POSIX` name none.
fn language_of(locale: &str) -> Option<String> {
    let language = locale.split(['_', '.', '@', '-']).next()?;
    let is_language =
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_language.then(|| language.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Config;

    fn interface(asked: Option<&str>, config: Config, system: Option<&str>) -> Interface {
        let configured = Configured {
            config,
            ..Configured::default()
        };
        let system = system.map(str::to_owned);
        Speech::new(asked.map(str::to_owned), &configured, system).interface()
    }

    fn config(interface: Option<Interface>, languages: &[&str]) -> Config {
        Config {
            interface,
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            ..Config::default()
        }
    }

    #[test]
    fn a_region_hides_no_titles() {
        assert_eq!(readings("fa"), ["fa"]);
        assert_eq!(readings("fa-IR"), ["fa-IR", "fa"]);
        assert_eq!(readings("FA"), ["fa"]);
        assert_eq!(readings("prs"), ["prs", "fa"]);
        assert_eq!(readings("ku-Arab"), ["ku-Arab", "ku", "ckb"]);
        let config = config(None, &["fa-IR"]);
        let configured = Configured {
            config,
            ..Configured::default()
        };
        let speech = Speech::new(Some("prs".to_owned()), &configured, Some("de".to_owned()));
        assert_eq!(speech.languages(), ["prs", "fa", "fa-IR", "de"]);
    }

    #[test]
    fn the_nearer_wish_goes_before_the_farther() {
        let whole = || config(Some(Interface::Arabic), &["ckb"]);
        assert_eq!(
            interface(Some("fa-IR"), whole(), Some("de")),
            Interface::Persian
        );
        assert_eq!(
            interface(Some("fr"), whole(), Some("de")),
            Interface::Arabic
        );
        assert_eq!(interface(None, whole(), Some("de")), Interface::Arabic);
        let languages = config(None, &["fr", "ckb"]);
        assert_eq!(interface(None, languages, Some("de")), Interface::Sorani);
        assert_eq!(
            interface(None, Config::default(), Some("de")),
            Interface::German
        );
        assert_eq!(interface(None, Config::default(), None), Interface::English);
    }

    #[test]
    fn a_language_is_heard_before_the_words_are_parsed() {
        let asked = |words: &[&str]| {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            asked(&words)
        };
        assert_eq!(
            asked(&["rawi", "list", "--lang", "de"]).as_deref(),
            Some("de")
        );
        assert_eq!(
            asked(&["rawi", "--lang=fa", "--help"]).as_deref(),
            Some("fa")
        );
        for silent in [
            &["rawi"][..],
            &["rawi", "--lang"],
            &["rawi", "--", "--lang", "de"],
        ] {
            assert_eq!(asked(silent), None, "{silent:?}");
        }
    }

    #[test]
    fn the_locale_that_counts_is_the_one_posix_says() {
        let system = |variables: &[(&str, &str)]| {
            of_system(|name| {
                let found = variables.iter().find(|(own, _)| *own == name);
                found.map(|(_, value)| (*value).to_owned())
            })
        };
        assert_eq!(system(&[("LANG", "fa_IR.UTF-8")]).as_deref(), Some("fa"));
        let german = [("LC_MESSAGES", "de_AT"), ("LANG", "fa_IR.UTF-8")];
        assert_eq!(system(&german).as_deref(), Some("de"));
        assert_eq!(system(&[("LC_ALL", "C.UTF-8"), ("LANG", "fa_IR")]), None);
        assert_eq!(
            system(&[("LC_ALL", ""), ("LANG", "ckb_IQ")]).as_deref(),
            Some("ckb")
        );
        for nothing in ["C", "C.UTF-8", "POSIX", "", "\u{1b}[2J"] {
            assert_eq!(language_of(nothing), None, "{nothing}");
        }
    }
}
