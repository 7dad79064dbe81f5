//! The one table of keys. The keymap, the help screen, the hint line, the README's table, `docs/keys.md` and
//! `rawi keys` are all readings of it; their order is its order. What a key does is said by the message that is called by
//! its scope and action.

use super::action::{Action, Browse, Move, Noting, Popup, Proofread, Read, Session, Typing};

/// Where a binding holds. A screen's own bindings go before those of `Anywhere`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    Anywhere,
    List,
    Reader,
    /// The proofreaders' desk.
    Desk,
    /// The words that a note is to be about.
    Note,
    Popup,
    Prompt,
}

impl Scope {
    pub const ALL: &'static [Self] = &[
        Self::Anywhere,
        Self::List,
        Self::Reader,
        Self::Desk,
        Self::Note,
        Self::Popup,
        Self::Prompt,
    ];

    /// The word for it in `config.toml` (`[keys.reader]`).
    pub const fn word(self) -> &'static str {
        match self {
            Self::Anywhere => "anywhere",
            Self::List => "list",
            Self::Reader => "reader",
            Self::Desk => "desk",
            Self::Note => "note",
            Self::Popup => "popup",
            Self::Prompt => "prompt",
        }
    }

    /// The message that heads its keys in the help: `keys-SCOPE`.
    pub fn heading_name(self) -> String {
        format!("keys-{}", self.word())
    }

    /// Who comes to where its keys hold.
    pub const fn allowed(self) -> Allowed {
        match self {
            Self::Desk | Self::Note => Allowed::NotInKiosk,
            _ => Allowed::Everyone,
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scope| scope.word() == word)
    }
}

/// Who may use a binding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    Everyone,
    /// Not the guests of a public reading room (`--kiosk`).
    NotInKiosk,
}

/// Where a binding is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    InHelp,
    /// Also in the hint line at the bottom of the screen, as the few keys that one needs most are.
    InHints,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    pub scope: Scope,
    /// Names of keys; a sequence is written with spaces ("g g").
    pub keys: &'static [&'static str],
    pub action: Action,
    pub told: Told,
    pub allowed: Allowed,
}

impl Binding {
    /// The message that says what it does, in at most 40 columns: `help-SCOPE-ACTION`.
    pub fn help_name(&self) -> String {
        format!("help-{}-{}", self.scope.word(), self.action.word())
    }

    /// The message that is its word in the hint line, if it stands there: `hint-SCOPE-ACTION`.
    pub fn hint_name(&self) -> Option<String> {
        let name = || format!("hint-{}-{}", self.scope.word(), self.action.word());
        (self.told == Told::InHints).then(name)
    }

    const fn hinted(mut self) -> Self {
        self.told = Told::InHints;
        self
    }

    const fn not_in_kiosk(mut self) -> Self {
        self.allowed = Allowed::NotInKiosk;
        self
    }
}

const fn row(scope: Scope, keys: &'static [&'static str], action: Action) -> Binding {
    Binding {
        scope,
        keys,
        action,
        told: Told::InHelp,
        allowed: scope.allowed(),
    }
}

const fn session(keys: &'static [&'static str], action: Session) -> Binding {
    row(Scope::Anywhere, keys, Action::Session(action))
}

const fn list(keys: &'static [&'static str], action: Browse) -> Binding {
    row(Scope::List, keys, Action::Browse(action))
}

const fn reader(keys: &'static [&'static str], action: Read) -> Binding {
    row(Scope::Reader, keys, Action::Read(action))
}

const fn desk(keys: &'static [&'static str], action: Proofread) -> Binding {
    row(Scope::Desk, keys, Action::Proofread(action))
}

const fn noting(keys: &'static [&'static str], action: Noting) -> Binding {
    row(Scope::Note, keys, Action::Noting(action))
}

const fn popup(keys: &'static [&'static str], action: Popup) -> Binding {
    row(Scope::Popup, keys, Action::Popup(action))
}

const fn typing(keys: &'static [&'static str], action: Typing) -> Binding {
    row(Scope::Prompt, keys, Action::Typing(action))
}

const fn moving(scope: Scope, keys: &'static [&'static str], action: Move) -> Binding {
    row(scope, keys, Action::Move(action))
}

/// Every key of the program.
pub const BINDINGS: &[Binding] = &[
    // Lists
    list(&["enter", "l", "right"], Browse::Open).hinted(),
    list(&["h", "left"], Browse::Out),
    moving(Scope::List, &["j", "down"], Move::Down),
    moving(Scope::List, &["k", "up"], Move::Up),
    moving(Scope::List, &["space", "f", "page-down"], Move::PageDown),
    moving(Scope::List, &["b", "page-up"], Move::PageUp),
    moving(Scope::List, &["d", "ctrl-d"], Move::HalfDown),
    moving(Scope::List, &["ctrl-u"], Move::HalfUp),
    moving(Scope::List, &["g", "home"], Move::First),
    moving(Scope::List, &["G", "end"], Move::Last),
    list(&["tab"], Browse::NextTab),
    list(&["shift-tab"], Browse::PreviousTab),
    list(&["1"], Browse::Stories),
    list(&["2"], Browse::Countries),
    list(&["3"], Browse::Themes),
    list(&["4"], Browse::Saved),
    list(&["5", "P"], Browse::Review).not_in_kiosk(),
    list(&["/"], Browse::Filter).hinted(),
    list(&["F"], Browse::Facets).hinted(),
    list(&[","], Browse::Sort),
    list(&["r"], Browse::Random),
    list(&["B"], Browse::Bookmark),
    list(&["u"], Browse::ToggleRead),
    list(&["p"], Browse::Preview),
    list(&["y"], Browse::CopyReference),
    // It names and quotes files of which not every one may be shown.
    list(&["!"], Browse::Faults).not_in_kiosk(),
    // Reader
    moving(Scope::Reader, &["space", "f", "page-down"], Move::PageDown),
    moving(Scope::Reader, &["b", "page-up"], Move::PageUp),
    moving(Scope::Reader, &["j", "down"], Move::Down),
    moving(Scope::Reader, &["k", "up"], Move::Up),
    moving(Scope::Reader, &["d", "ctrl-d"], Move::HalfDown),
    moving(Scope::Reader, &["u", "ctrl-u"], Move::HalfUp),
    moving(Scope::Reader, &["g", "home"], Move::First),
    moving(Scope::Reader, &["G", "end"], Move::Last),
    reader(&["%"], Read::Percent),
    reader(&["]"], Read::NextSection),
    reader(&["["], Read::PreviousSection),
    reader(&["}"], Read::NextParagraph),
    reader(&["{"], Read::PreviousParagraph),
    reader(&["J"], Read::NextStory),
    reader(&["K"], Read::PreviousStory),
    reader(&["/"], Read::Find).hinted(),
    reader(&["n"], Read::NextMatch),
    reader(&["N"], Read::PreviousMatch),
    reader(&["tab"], Read::NextLink).hinted(),
    reader(&["shift-tab"], Read::PreviousLink),
    reader(&["enter"], Read::Follow),
    reader(&["backspace", "ctrl-o", "H"], Read::GoBack),
    reader(&["L"], Read::GoForward),
    reader(&["m"], Read::SetMark),
    reader(&["'"], Read::GoToMark),
    reader(&["B"], Read::Bookmark),
    reader(&["t"], Read::Contents),
    reader(&["i"], Read::About).hinted(),
    reader(&["c"], Read::Claims),
    reader(&["o"], Read::Original),
    reader(&["+"], Read::Wider),
    reader(&["-"], Read::Narrower),
    reader(&["="], Read::UsualWidth),
    reader(&["z"], Read::Zen),
    reader(&["y"], Read::CopyReference),
    reader(&["Y"], Read::CopyParagraph),
    reader(&["P"], Read::Proofread).not_in_kiosk(),
    // The proofreaders' desk
    moving(Scope::Desk, &["space", "page-down"], Move::PageDown),
    moving(Scope::Desk, &["b", "page-up"], Move::PageUp),
    moving(Scope::Desk, &["j", "down"], Move::Down),
    moving(Scope::Desk, &["k", "up"], Move::Up),
    moving(Scope::Desk, &["ctrl-d"], Move::HalfDown),
    moving(Scope::Desk, &["ctrl-u"], Move::HalfUp),
    moving(Scope::Desk, &["g", "home"], Move::First),
    moving(Scope::Desk, &["G", "end"], Move::Last),
    desk(&["a"], Proofread::Ok),
    desk(&["A"], Proofread::ForceOk),
    desk(&["p"], Proofread::Problem),
    desk(&["n"], Proofread::NextItem),
    desk(&["N"], Proofread::PreviousItem),
    desk(&["s"], Proofread::Skip),
    desk(&["."], Proofread::NextFinding),
    desk(&[","], Proofread::PreviousFinding),
    desk(&["enter"], Proofread::Explain),
    desk(&["1"], Proofread::ErrorsFirst),
    desk(&["2"], Proofread::InOrder),
    desk(&[";"], Proofread::NextChange),
    desk(&[":"], Proofread::PreviousChange),
    desk(&["c"], Proofread::Note),
    desk(&["r"], Proofread::Notes),
    desk(&["x"], Proofread::Dismiss),
    desk(&["X"], Proofread::DismissAlike),
    desk(&["u"], Proofread::Undo),
    desk(&["F"], Proofread::Flag),
    desk(&["f"], Proofread::Fix),
    desk(&["e"], Proofread::Edit),
    desk(&["i"], Proofread::Suggest),
    desk(&["w"], Proofread::AcceptWord),
    desk(&["d"], Proofread::Changes),
    desk(&["t"], Proofread::Both),
    desk(&["v"], Proofread::Reveal),
    // The words of a note
    noting(&["enter", "c"], Noting::Write).hinted(),
    noting(&["l", "right", "j", "down"], Noting::NextSentence).hinted(),
    noting(&["h", "left", "k", "up"], Noting::PreviousSentence),
    noting(&["L", "+"], Noting::Widen).hinted(),
    noting(&["H", "-"], Noting::Narrow),
    noting(&["tab"], Noting::NextKind).hinted(),
    noting(&["="], Noting::Suggest).hinted(),
    // Pop-ups
    moving(Scope::Popup, &["j", "down"], Move::Down),
    moving(Scope::Popup, &["k", "up"], Move::Up),
    moving(Scope::Popup, &["space", "f", "page-down"], Move::PageDown),
    moving(Scope::Popup, &["b", "page-up"], Move::PageUp),
    moving(Scope::Popup, &["d", "ctrl-d"], Move::HalfDown),
    moving(Scope::Popup, &["u", "ctrl-u"], Move::HalfUp),
    moving(Scope::Popup, &["g", "home"], Move::First),
    moving(Scope::Popup, &["G", "end"], Move::Last),
    popup(&["enter", "l", "right"], Popup::Choose),
    popup(&["tab"], Popup::NextLink),
    popup(&["shift-tab"], Popup::PreviousLink),
    popup(&["/"], Popup::Search),
    popup(&["x"], Popup::Clear),
    // Prompts
    typing(&["enter"], Typing::Accept).hinted(),
    typing(&["esc", "ctrl-c"], Typing::Cancel).hinted(),
    typing(&["tab"], Typing::Keep).hinted(),
    typing(&["down", "ctrl-n"], Typing::NextRow),
    typing(&["up", "ctrl-p"], Typing::PreviousRow),
    typing(&["left", "ctrl-b"], Typing::Left),
    typing(&["right", "ctrl-f"], Typing::Right),
    typing(&["home", "ctrl-a"], Typing::Start),
    typing(&["end", "ctrl-e"], Typing::End),
    typing(&["backspace", "ctrl-h"], Typing::EraseBefore),
    typing(&["delete", "ctrl-d"], Typing::EraseAfter),
    typing(&["ctrl-w", "alt-backspace"], Typing::EraseWord),
    typing(&["ctrl-u"], Typing::EraseLine),
    // Everywhere
    session(&["?", "f1"], Session::Help).hinted(),
    session(&["esc"], Session::Back),
    session(&["q"], Session::Leave),
    session(&["Q", "ctrl-c"], Session::Quit),
    session(&["ctrl-x"], Session::QuickExit),
    session(&["T"], Session::NextTheme),
    session(&["W"], Session::ToggleWarnings),
    session(&["D"], Session::Calibrate),
    session(&["R"], Session::Reload).not_in_kiosk(),
    session(&["ctrl-l"], Session::Repaint),
    session(&["ctrl-z"], Session::Suspend).not_in_kiosk(),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Key;
    use crate::locale::{Interface, Isolation, Locale};
    use crate::text::layout::columns;
    use std::collections::BTreeSet;

    #[test]
    fn no_key_stands_twice_in_a_scope() {
        let mut seen = BTreeSet::new();
        for binding in BINDINGS {
            for keys in binding.keys {
                assert!(
                    seen.insert((binding.scope, *keys)),
                    "{keys} twice in {:?}",
                    binding.scope
                );
            }
        }
    }

    #[test]
    fn every_key_parses_and_prints_back() {
        for keys in BINDINGS.iter().flat_map(|binding| binding.keys) {
            let parsed = Key::sequence(keys).expect(keys);
            let printed: Vec<String> = parsed.iter().map(Key::to_string).collect();
            assert_eq!(printed.join(" "), **keys);
        }
    }

    #[test]
    fn every_action_is_bound_in_its_scope_and_has_help_that_fits() {
        for scope in Scope::ALL {
            for action in Action::all(*scope) {
                let holds = |b: &&Binding| {
                    b.action == action && (b.scope == *scope || b.scope == Scope::Anywhere)
                };
                assert!(
                    BINDINGS.iter().any(|b| holds(&b)),
                    "{action:?} has no key in {scope:?}"
                );
            }
        }
        for interface in Interface::ALL {
            let locale = Locale::new(*interface, Isolation::Bare);
            for binding in BINDINGS {
                let help = locale.word(&binding.help_name());
                assert!((2..=40).contains(&columns(&help)), "{help}");
            }
        }
    }

    #[test]
    fn words_lead_back_to_their_actions() {
        for scope in Scope::ALL {
            for action in Action::all(*scope) {
                assert_eq!(Action::from_word(*scope, action.word()), Some(action));
            }
            assert_eq!(Scope::from_word(scope.word()), Some(*scope));
        }
    }
}
