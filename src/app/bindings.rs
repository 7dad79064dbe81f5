//! The one table of keys. The keymap, the help screen, the hint line, the README's table, `docs/keys.md` and
//! `rawi keys` are all readings of it; their order is its order.

use super::action::{Action, Browse, Move, Popup, Read, Session, Typing};

/// Where a binding holds. A screen's own bindings go before those of `Anywhere`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    Anywhere,
    List,
    Reader,
    Popup,
    Prompt,
}

impl Scope {
    pub const ALL: &'static [Self] = &[
        Self::Anywhere,
        Self::List,
        Self::Reader,
        Self::Popup,
        Self::Prompt,
    ];

    /// The word for it in `config.toml` (`[keys.reader]`).
    pub const fn word(self) -> &'static str {
        match self {
            Self::Anywhere => "anywhere",
            Self::List => "list",
            Self::Reader => "reader",
            Self::Popup => "popup",
            Self::Prompt => "prompt",
        }
    }

    /// The heading of its keys in the help.
    pub const fn heading(self) -> &'static str {
        match self {
            Self::Anywhere => "Everywhere",
            Self::List => "Lists",
            Self::Reader => "Reader",
            Self::Popup => "Pop-ups",
            Self::Prompt => "Prompts",
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

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Binding {
    pub scope: Scope,
    /// Names of keys; a sequence is written with spaces ("g g").
    pub keys: &'static [&'static str],
    pub action: Action,
    /// What it does, in at most 40 columns.
    pub help: &'static str,
    /// A word for the hint line at the bottom of the screen, for the few keys that stand there.
    pub hint: Option<&'static str>,
    pub allowed: Allowed,
}

impl Binding {
    const fn hint(mut self, word: &'static str) -> Self {
        self.hint = Some(word);
        self
    }

    const fn not_in_kiosk(mut self) -> Self {
        self.allowed = Allowed::NotInKiosk;
        self
    }
}

const fn row(
    scope: Scope,
    keys: &'static [&'static str],
    action: Action,
    help: &'static str,
) -> Binding {
    Binding {
        scope,
        keys,
        action,
        help,
        hint: None,
        allowed: Allowed::Everyone,
    }
}

const fn session(keys: &'static [&'static str], action: Session, help: &'static str) -> Binding {
    row(Scope::Anywhere, keys, Action::Session(action), help)
}

const fn list(keys: &'static [&'static str], action: Browse, help: &'static str) -> Binding {
    row(Scope::List, keys, Action::Browse(action), help)
}

const fn reader(keys: &'static [&'static str], action: Read, help: &'static str) -> Binding {
    row(Scope::Reader, keys, Action::Read(action), help)
}

const fn popup(keys: &'static [&'static str], action: Popup, help: &'static str) -> Binding {
    row(Scope::Popup, keys, Action::Popup(action), help)
}

const fn typing(keys: &'static [&'static str], action: Typing, help: &'static str) -> Binding {
    row(Scope::Prompt, keys, Action::Typing(action), help)
}

const fn moving(
    scope: Scope,
    keys: &'static [&'static str],
    action: Move,
    help: &'static str,
) -> Binding {
    row(scope, keys, Action::Move(action), help)
}

/// Every key of the program.
pub const BINDINGS: &[Binding] = &[
    // Lists
    list(&["enter", "l", "right"], Browse::Open, "open").hint("open"),
    list(&["h", "left"], Browse::Out, "back to the shelves"),
    moving(Scope::List, &["j", "down"], Move::Down, "next row"),
    moving(Scope::List, &["k", "up"], Move::Up, "previous row"),
    moving(
        Scope::List,
        &["space", "f", "page-down"],
        Move::PageDown,
        "page down",
    ),
    moving(Scope::List, &["b", "page-up"], Move::PageUp, "page up"),
    moving(
        Scope::List,
        &["d", "ctrl-d"],
        Move::HalfDown,
        "half a page down",
    ),
    moving(Scope::List, &["ctrl-u"], Move::HalfUp, "half a page up"),
    moving(Scope::List, &["g", "home"], Move::First, "first row"),
    moving(Scope::List, &["G", "end"], Move::Last, "last row"),
    list(&["tab"], Browse::NextTab, "next tab"),
    list(&["shift-tab"], Browse::PreviousTab, "previous tab"),
    list(&["1"], Browse::Stories, "all stories"),
    list(&["2"], Browse::Countries, "countries"),
    list(&["3"], Browse::Themes, "themes"),
    list(&["4"], Browse::Saved, "bookmarks and what you read last"),
    list(&["/"], Browse::Filter, "filter as you type").hint("filter"),
    list(
        &["F"],
        Browse::Facets,
        "narrow by country, theme, kind and more",
    )
    .hint("facets"),
    list(&[","], Browse::Sort, "sort differently"),
    list(&["r"], Browse::Random, "open a story at random"),
    list(&["B"], Browse::Bookmark, "set or take back a bookmark"),
    list(&["u"], Browse::ToggleRead, "mark as read or unread"),
    list(&["p"], Browse::Preview, "preview on or off"),
    list(
        &["y"],
        Browse::CopyReference,
        "copy a reference to the story",
    ),
    // It names and quotes files of which not every one may be shown.
    list(&["!"], Browse::Faults, "what is wrong with the archive").not_in_kiosk(),
    // Reader
    moving(
        Scope::Reader,
        &["space", "f", "page-down"],
        Move::PageDown,
        "page down",
    ),
    moving(Scope::Reader, &["b", "page-up"], Move::PageUp, "page up"),
    moving(Scope::Reader, &["j", "down"], Move::Down, "line down"),
    moving(Scope::Reader, &["k", "up"], Move::Up, "line up"),
    moving(
        Scope::Reader,
        &["d", "ctrl-d"],
        Move::HalfDown,
        "half a page down",
    ),
    moving(
        Scope::Reader,
        &["u", "ctrl-u"],
        Move::HalfUp,
        "half a page up",
    ),
    moving(
        Scope::Reader,
        &["g", "home"],
        Move::First,
        "beginning of the story",
    ),
    moving(
        Scope::Reader,
        &["G", "end"],
        Move::Last,
        "end, or line N after a number",
    ),
    reader(&["%"], Read::Percent, "to N percent, after a number"),
    reader(&["]"], Read::NextSection, "next section"),
    reader(&["["], Read::PreviousSection, "previous section"),
    reader(&["}"], Read::NextParagraph, "next paragraph"),
    reader(&["{"], Read::PreviousParagraph, "previous paragraph"),
    reader(&["J"], Read::NextStory, "next story of the list"),
    reader(&["K"], Read::PreviousStory, "previous story of the list"),
    reader(&["/"], Read::Find, "find in this story").hint("find"),
    reader(&["n"], Read::NextMatch, "next match, or next section"),
    reader(
        &["N"],
        Read::PreviousMatch,
        "previous match, or previous section",
    ),
    reader(&["tab"], Read::NextLink, "next link or note").hint("links"),
    reader(&["shift-tab"], Read::PreviousLink, "previous link or note"),
    reader(&["enter"], Read::Follow, "follow the link, show the note"),
    reader(
        &["backspace", "ctrl-o", "H"],
        Read::GoBack,
        "back to where you were",
    ),
    reader(&["L"], Read::GoForward, "forward again"),
    reader(&["m"], Read::SetMark, "set mark a–z, or A–Z in any story"),
    reader(&["'"], Read::GoToMark, "go to a mark; '' goes back"),
    reader(&["B"], Read::Bookmark, "set or take back a bookmark here"),
    reader(&["t"], Read::Contents, "contents"),
    reader(&["i"], Read::About, "about this entry").hint("about"),
    reader(&["c"], Read::Claims, "claims and how certain they are"),
    reader(&["o"], Read::Original, "original or translation"),
    reader(&["+"], Read::Wider, "wider lines"),
    reader(&["-"], Read::Narrower, "narrower lines"),
    reader(&["="], Read::UsualWidth, "usual width"),
    reader(&["z"], Read::Zen, "text only"),
    reader(
        &["y"],
        Read::CopyReference,
        "copy a reference to this paragraph",
    ),
    reader(
        &["Y"],
        Read::CopyParagraph,
        "copy this paragraph, with a reference",
    ),
    // Pop-ups
    moving(Scope::Popup, &["j", "down"], Move::Down, "down"),
    moving(Scope::Popup, &["k", "up"], Move::Up, "up"),
    moving(
        Scope::Popup,
        &["space", "f", "page-down"],
        Move::PageDown,
        "page down",
    ),
    moving(Scope::Popup, &["b", "page-up"], Move::PageUp, "page up"),
    moving(
        Scope::Popup,
        &["d", "ctrl-d"],
        Move::HalfDown,
        "half a page down",
    ),
    moving(
        Scope::Popup,
        &["u", "ctrl-u"],
        Move::HalfUp,
        "half a page up",
    ),
    moving(Scope::Popup, &["g", "home"], Move::First, "to the top"),
    moving(Scope::Popup, &["G", "end"], Move::Last, "to the end"),
    popup(
        &["enter", "l", "right"],
        Popup::Choose,
        "choose the row, follow the link",
    ),
    popup(&["tab"], Popup::NextLink, "next link"),
    popup(&["shift-tab"], Popup::PreviousLink, "previous link"),
    popup(&["/"], Popup::Search, "search the help"),
    popup(&["x"], Popup::Clear, "take all facets back"),
    // Prompts
    typing(
        &["enter"],
        Typing::Accept,
        "accept; open the selected story",
    )
    .hint("open"),
    typing(&["esc", "ctrl-c"], Typing::Cancel, "cancel and clear").hint("clear"),
    typing(&["tab"], Typing::Keep, "keep the filter, back to the list").hint("keep"),
    typing(&["down", "ctrl-n"], Typing::NextRow, "next row or match"),
    typing(
        &["up", "ctrl-p"],
        Typing::PreviousRow,
        "previous row or match",
    ),
    typing(&["left", "ctrl-b"], Typing::Left, "letter back"),
    typing(&["right", "ctrl-f"], Typing::Right, "letter forward"),
    typing(
        &["home", "ctrl-a"],
        Typing::Start,
        "to the start of the line",
    ),
    typing(&["end", "ctrl-e"], Typing::End, "to the end of the line"),
    typing(
        &["backspace", "ctrl-h"],
        Typing::EraseBefore,
        "erase the letter before",
    ),
    typing(
        &["delete", "ctrl-d"],
        Typing::EraseAfter,
        "erase the letter after",
    ),
    typing(
        &["ctrl-w", "alt-backspace"],
        Typing::EraseWord,
        "erase the word before",
    ),
    typing(&["ctrl-u"], Typing::EraseLine, "erase the line"),
    // Everywhere
    session(&["?", "f1"], Session::Help, "help for this screen").hint("keys"),
    session(&["esc"], Session::Back, "clear the search, or back"),
    session(&["q"], Session::Leave, "back; from the first screen: quit"),
    session(&["Q", "ctrl-c"], Session::Quit, "quit"),
    session(
        &["ctrl-x"],
        Session::QuickExit,
        "quick exit: clear the screen and end",
    ),
    session(&["T"], Session::NextTheme, "next colour theme"),
    session(
        &["W"],
        Session::ToggleWarnings,
        "content warnings on or off",
    ),
    session(
        &["D"],
        Session::Calibrate,
        "how right-to-left text is shown",
    ),
    session(&["R"], Session::Reload, "read the archive again").not_in_kiosk(),
    session(&["ctrl-l"], Session::Repaint, "draw the screen again"),
    session(&["ctrl-z"], Session::Suspend, "pause; fg comes back").not_in_kiosk(),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Key;
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
        for binding in BINDINGS {
            let length = binding.help.chars().count();
            assert!((2..=40).contains(&length), "{}", binding.help);
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
