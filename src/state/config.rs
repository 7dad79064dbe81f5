//! The configuration file: what it can say, what holds where it is silent, and what is wrong with it.
//!
//! Nothing in it can stop the program: a setting that cannot be read is a [`ConfigFault`], and its default holds. Which
//! settings there are is `settings`' table; what the key sequences and actions mean is left to the state machine.

use super::settings;
use crate::archive::vocabulary::closed_list;
use crate::locale::{Interface, Message};
use crate::text::layout::{Formless, Script};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// Columns of a line unless the reader chooses otherwise.
pub const USUAL_MEASURE: u16 = 72;
/// The fewest and the most columns a line can be given.
pub const MEASURES: (u16, u16) = (20, 200);

/// Bytes of the largest file that is read.
const LARGEST: u64 = 256 * 1024;

/// What the reader set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The archive to read, relative paths being relative to the file's directory.
    pub archive: Option<PathBuf>,
    /// The handle of the volunteer who proofreads, as it stands there.
    pub reviewer: Option<String>,
    /// The key of the withheld names, relative paths being relative to the file's directory.
    pub withheld_key: Option<PathBuf>,
    pub theme: ThemeName,
    /// The longest line of text, 20 to 200 columns.
    pub width: u16,
    pub mouse: bool,
    /// Whether content warnings are shown before the text.
    pub warnings: bool,
    pub preset: Preset,
    /// The languages (BCP 47) in which the reader reads, the dearest first.
    pub languages: Vec<String>,
    /// The language that the program speaks; without one, the first of `languages` that it knows.
    pub interface: Option<Interface>,
    pub colours: Colours,
    pub pace: Pacing,
    pub bidi: Bidi,
    pub kurdish: Kurdish,
    /// Whether quotation marks, dashes, markers and rules are drawn in ASCII.
    pub ascii: bool,
    /// In the order of scopes and keys.
    pub remaps: Vec<Remap>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            archive: None,
            reviewer: None,
            withheld_key: None,
            theme: ThemeName::Terminal,
            width: USUAL_MEASURE,
            mouse: true,
            warnings: true,
            preset: Preset::Default,
            languages: Vec::new(),
            interface: None,
            colours: Colours::Auto,
            pace: Pacing::Auto,
            bidi: Bidi::Auto,
            kurdish: Kurdish::Compose,
            ascii: false,
            remaps: Vec::new(),
        }
    }
}

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

closed_list!(
    /// A set of keys that people know from elsewhere.
    Preset { Default = "default", Less = "less", Vim = "vim" }
);

closed_list!(
    /// The colours that may be sent to the terminal; `Auto` is what the terminal and `NO_COLOR` say.
    Colours { Auto = "auto", Sixteen = "16", None = "none" }
);

closed_list!(
    /// Whether what is sent keeps pace with a thin line; `Auto` measures the line and does if it must.
    Pacing { Auto = "auto", On = "on", Off = "off" }
);

closed_list!(
    /// Who puts right-to-left text in order, and joins its letters.
    Bidi {
        /// What the terminal says of itself decides between the others.
        Auto = "auto",
        /// The program, for terminals that show cells as they come or can be told to.
        App = "app",
        /// The program, with marks in the text that keep a terminal from doing it once more.
        Guard = "guard",
        /// The terminal.
        Terminal = "terminal",
        /// Nobody, or whatever reads the terminal: text is sent as it is stored.
        Off = "off",
    }
);

impl Bidi {
    /// How text is laid out. `Auto` begins as `App` does, until the terminal has answered.
    pub const fn script(self, kurdish: Kurdish) -> Script {
        self.script_in(kurdish.formless())
    }

    /// The same, for a way of showing letters without joined forms.
    pub const fn script_in(self, formless: Formless) -> Script {
        match self {
            Self::Auto | Self::App | Self::Guard => Script::Visual(formless),
            Self::Terminal | Self::Off => Script::Logical,
        }
    }
}

closed_list!(
    /// How Kurdish letters are shown that Unicode has no joined forms of (ێ ڵ ڕ): put together of a letter and a mark, or
    /// whole and alone, for terminals that lose the mark.
    Kurdish { Compose = "compose", Base = "base" }
);

impl Kurdish {
    pub const fn formless(self) -> Formless {
        match self {
            Self::Compose => Formless::Composed,
            Self::Base => Formless::Plain,
        }
    }
}

/// A line under `[keys.…]`, as it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remap {
    /// "reader", "list", "anywhere", …
    pub scope: String,
    /// "g g", "ctrl-n"
    pub keys: String,
    /// "top", or "none" for keys that are to do nothing.
    pub action: String,
    /// From 1.
    pub line: usize,
    /// From 1, in code points.
    pub column: usize,
}

/// Something in the configuration file that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigFault {
    pub path: PathBuf,
    /// From 1; 0 for the file as a whole.
    pub line: usize,
    /// From 1, in code points; 0 for the file as a whole.
    pub column: usize,
    /// The cause and the remedy.
    pub what: Message,
}

impl ConfigFault {
    /// The place, and what is wrong there.
    pub fn message(&self) -> Message {
        let mut place = self.path.to_string_lossy().into_owned();
        if self.line > 0 {
            place = format!("{place}:{}:{}", self.line, self.column);
        }
        Message::new("cli-path-complaint")
            .outside("path", place)
            .message("complaint", self.what.clone())
    }
}

/// Reads the configuration file at `path`; that there is none is no fault.
pub fn read(path: &Path) -> (Config, Vec<ConfigFault>) {
    let unread = |what: Message| {
        let fault = ConfigFault {
            path: path.to_owned(),
            line: 0,
            column: 0,
            what,
        };
        (Config::default(), vec![fault])
    };
    // The opening of a pipe would wait for its writer.
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return unread(Message::new("config-no-file"));
    }
    let mut bytes = Vec::new();
    match File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => {
            return (Config::default(), Vec::new());
        }
        Err(cause) => {
            return unread(Message::new("config-unreadable").outside("cause", cause.to_string()));
        }
        Ok(_) => {}
    }
    if bytes.len() as u64 > LARGEST {
        return unread(Message::new("config-too-large"));
    }
    match String::from_utf8(bytes) {
        Ok(text) => parse(path, &text),
        Err(_) => unread(Message::new("config-not-utf8")),
    }
}

/// Reads `text`, which stands in the file at `path`.
pub fn parse(path: &Path, text: &str) -> (Config, Vec<ConfigFault>) {
    let (mut config, wrongs) = settings::parse(text);
    if let Some(dir) = path.parent() {
        for named in [&mut config.archive, &mut config.withheld_key] {
            *named = named.as_deref().map(|named| resolve(named, dir));
        }
    }
    let faults = wrongs.into_iter().map(|wrong| ConfigFault {
        path: path.to_owned(),
        line: wrong.line,
        column: wrong.column,
        what: wrong.what,
    });
    (config, faults.collect())
}

/// As a shell would take it, since people copy paths from there.
fn resolve(named: &Path, dir: &Path) -> PathBuf {
    match (named.strip_prefix("~"), etcetera::home_dir()) {
        (Ok(rest), Ok(home)) => home.join(rest),
        _ => dir.join(named),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    const PATH: &str = "/home/nasrin/.config/rawi/config.toml";

    fn told(faults: &[ConfigFault]) -> Vec<String> {
        let english = Locale::plain_english();
        let told = faults.iter().map(|fault| english.say(&fault.message()));
        told.map(|told| told.replace(PATH, "config.toml")).collect()
    }

    fn parsed(text: &str) -> (Config, Vec<String>) {
        let (config, faults) = parse(Path::new(PATH), text);
        (config, told(&faults))
    }

    #[test]
    fn everything_can_be_set() {
        let (config, faults) = parsed(
            r#"
            archive = "/media/stick/archive"
            withheld_key = "withheld.key"
            theme = "high-contrast"
            width = 60
            mouse = false
            warnings = false
            preset = "less"
            languages = ["ckb", "fa"]
            interface = "de"
            colours = "16"
            pace = "off"
            bidi = "guard"
            kurdish = "base"
            ascii = true
            reviewer = "sara"

            [keys.reader]
            "g g" = "top"
            "#,
        );
        assert_eq!(faults, [""; 0]);
        let remap = Remap {
            scope: "reader".to_owned(),
            keys: "g g".to_owned(),
            action: "top".to_owned(),
            line: 19,
            column: 13,
        };
        let expected = Config {
            archive: Some(PathBuf::from("/media/stick/archive")),
            reviewer: Some("sara".to_owned()),
            withheld_key: Some(PathBuf::from("/home/nasrin/.config/rawi/withheld.key")),
            theme: ThemeName::HighContrast,
            width: 60,
            mouse: false,
            warnings: false,
            preset: Preset::Less,
            languages: vec!["ckb".to_owned(), "fa".to_owned()],
            interface: Some(Interface::German),
            colours: Colours::Sixteen,
            pace: Pacing::Off,
            bidi: Bidi::Guard,
            kurdish: Kurdish::Base,
            ascii: true,
            remaps: vec![remap],
        };
        assert_eq!(config, expected);
    }

    #[test]
    fn text_is_put_in_order_unless_the_terminal_does_it() {
        for bidi in Bidi::ALL {
            let is_logical = bidi.script(Kurdish::Compose) == Script::Logical;
            let is_left_to_others = matches!(bidi, Bidi::Terminal | Bidi::Off);
            assert_eq!(is_logical, is_left_to_others, "{bidi:?}");
        }
        let plain = Bidi::Auto.script(Kurdish::Base);
        assert_eq!(plain, Script::Visual(Formless::Plain));
    }

    #[test]
    fn an_empty_file_and_no_file_say_nothing() {
        assert_eq!(parsed(""), (Config::default(), vec![]));
        let dir = tempfile::tempdir().expect("a temporary directory");
        assert_eq!(
            read(&dir.path().join("config.toml")),
            (Config::default(), vec![])
        );
    }

    #[test]
    fn every_mistake_is_named_and_the_rest_counts() {
        let (config, faults) = parsed(
            "widht = 60\n\
             theme = \"drak\"\n\
             width = 300\n\
             mouse = \"no\"\n\
             preset = less\n\
             languages = [\"fa\", 3]\n\
             colours = \"none\"\n\
             keys = \"vim\"\n",
        );
        assert_eq!(
            faults,
            [
                "config.toml:1:1: There is no setting called “widht”. Did you mean “width”?",
                "config.toml:2:9: “theme” cannot be “drak”. Did you mean “dark”? It can be “terminal”, “light”, \
                 “dark”, “high-contrast”, “mono”.",
                "config.toml:3:9: “width” cannot be 300. It is a whole number from 20 to 200.",
                "config.toml:4:9: “mouse” cannot be “no”. It is true or false, without quotation marks.",
                "config.toml:5:10: This line does not count. The value is not in quotation marks. Put it in straight \
                 quotation marks: \"…\".",
                "config.toml:6:20: A language cannot be 3. It is a text such as \"fa\".",
                "config.toml:8:8: “keys” holds tables such as [keys.reader]. To choose a set of keys, write \
                 preset = \"less\".",
            ]
        );
        let expected = Config {
            languages: vec!["fa".to_owned()],
            colours: Colours::None,
            ..Config::default()
        };
        assert_eq!(config, expected);
    }

    #[test]
    fn remaps_are_handed_on_as_they_stand_in_the_order_of_scope_and_keys() {
        let (config, faults) = parsed(
            "[keys.reader]\n\"ctrl-n\" = \"none\"\nj = 3\n[keys]\nlist.'س' = \"down\"\nlist2 = \"x\"\n",
        );
        let remaps: Vec<_> = config
            .remaps
            .iter()
            .map(|remap| {
                (
                    remap.scope.as_str(),
                    remap.keys.as_str(),
                    remap.action.as_str(),
                    remap.line,
                    remap.column,
                )
            })
            .collect();
        assert_eq!(
            remaps,
            [
                ("list", "س", "down", 5, 6),
                ("reader", "ctrl-n", "none", 2, 1)
            ]
        );
        assert_eq!(
            faults,
            [
                "config.toml:3:5: An action cannot be 3. It is a text such as \"top\", or \"none\".",
                "config.toml:6:9: “keys.list2” cannot be “x”. It is a table of keys and actions.",
            ]
        );
    }

    #[test]
    fn a_path_is_taken_from_where_the_file_is() {
        let archive = |text: &str| parsed(text).0.archive;
        assert_eq!(archive("archive = '/srv/a'"), Some(PathBuf::from("/srv/a")));
        assert_eq!(
            archive("archive = 'a'"),
            Some(PathBuf::from("/home/nasrin/.config/rawi/a"))
        );
        let home = etcetera::home_dir().expect("a home directory");
        assert_eq!(archive("archive = '~/a'"), Some(home.join("a")));
    }

    #[test]
    fn nothing_in_the_file_reaches_a_terminal_raw() {
        let (_, faults) = parsed("\"\\u001b]0;x\\u0007\" = 1\ntheme = \"\\u001b[31m\"\n");
        assert_eq!(faults.len(), 2, "{faults:?}");
    }

    #[test]
    fn a_pipe_in_its_place_keeps_nobody_waiting() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("config.toml");
        rustix::fs::mkfifoat(
            rustix::fs::CWD,
            &path,
            rustix::fs::Mode::from_raw_mode(0o600),
        )
        .expect("a pipe");
        let (config, faults) = read(&path);
        assert_eq!(config, Config::default());
        assert!(told(&faults)[0].contains("no file"), "{faults:?}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_a_fault_of_the_whole_file() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let path = dir.path().join("config.toml");
        for bytes in [vec![0xff], vec![b'\n'; 300 * 1024]] {
            std::fs::write(&path, bytes).expect("a file");
            let (config, faults) = read(&path);
            assert_eq!(
                (config, faults.len(), faults[0].line),
                (Config::default(), 1, 0),
                "{faults:?}"
            );
        }
        let (_, faults) = read(dir.path());
        assert_eq!(faults.len(), 1, "a directory");
    }
}
