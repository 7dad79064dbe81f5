//! Everything the program can do, in groups: moving and the session's own actions are understood on every screen,
//! the others by one screen each. The words are those of `config.toml`.

use super::bindings::Scope;
use crate::archive::vocabulary::closed_list;

closed_list!(
    /// Moves within whatever scrolls: a list, a story, a pop-up.
    Move {
        Down = "down",
        Up = "up",
        PageDown = "page-down",
        PageUp = "page-up",
        HalfDown = "half-page-down",
        HalfUp = "half-page-up",
        First = "first",
        /// To the last line or, after a number, to that line.
        Last = "last",
    }
);

closed_list!(
    /// What works on every screen.
    Session {
        Help = "help",
        /// One step out; it first clears a search or a filter.
        Back = "back",
        /// Closes the screen, whatever is going on in it; the last one closes the program.
        Leave = "leave",
        Quit = "quit",
        QuickExit = "quick-exit",
        Repaint = "redraw",
        Suspend = "suspend",
        Reload = "reload",
        NextTheme = "theme",
        ToggleWarnings = "warnings",
        /// In which way right-to-left text reads right on this terminal.
        Calibrate = "calibrate",
    }
);

closed_list!(
    /// What the tabs and their lists can do.
    Browse {
        Open = "open",
        /// From the stories of a shelf back to the shelves.
        Out = "out",
        NextTab = "next-tab",
        PreviousTab = "previous-tab",
        Stories = "stories",
        Countries = "countries",
        Themes = "themes",
        Saved = "saved",
        /// What waits for a volunteer to be proofread.
        Review = "review",
        Filter = "filter",
        Facets = "facets",
        Sort = "sort",
        Random = "random",
        Bookmark = "bookmark",
        ToggleRead = "toggle-read",
        Preview = "preview",
        /// A reference to the story, to the clipboard of the terminal.
        CopyReference = "copy-reference",
        Faults = "faults",
    }
);

closed_list!(
    /// What the reader can do.
    Read {
        /// To the percentage given before the key.
        Percent = "percent",
        NextSection = "next-section",
        PreviousSection = "previous-section",
        NextParagraph = "next-paragraph",
        PreviousParagraph = "previous-paragraph",
        NextStory = "next-story",
        PreviousStory = "previous-story",
        Find = "find",
        /// The next match or, without a search, the next section.
        NextMatch = "next-match",
        PreviousMatch = "previous-match",
        NextLink = "next-link",
        PreviousLink = "previous-link",
        Follow = "follow",
        GoBack = "go-back",
        GoForward = "go-forward",
        SetMark = "set-mark",
        GoToMark = "go-to-mark",
        Bookmark = "bookmark",
        Contents = "contents",
        About = "about",
        Claims = "claims",
        Original = "original",
        Wider = "wider",
        Narrower = "narrower",
        UsualWidth = "usual-width",
        Zen = "zen",
        /// To the clipboard of the terminal.
        CopyReference = "copy-reference",
        CopyParagraph = "copy-paragraph",
        /// The text at the proofreaders' desk.
        Proofread = "proofread",
    }
);

closed_list!(
    /// What the proofreaders' desk can do.
    Proofread {
        /// The text is right; the next one.
        Ok = "ok",
        /// The same whatever speaks against it, with a reason.
        ForceOk = "force-ok",
        Problem = "problem",
        NextItem = "next-item",
        PreviousItem = "previous-item",
        Skip = "skip",
        NextFinding = "next-finding",
        PreviousFinding = "previous-finding",
        /// All that there is to say about the finding that is looked at.
        Explain = "explain",
        ErrorsFirst = "errors-first",
        InOrder = "in-order",
        NextChange = "next-change",
        PreviousChange = "previous-change",
        Note = "note",
        Notes = "notes",
        Dismiss = "dismiss",
        /// All findings that say the same of the same words.
        DismissAlike = "dismiss-alike",
        Undo = "undo",
        /// Puts a flag on the story, or lifts one.
        Flag = "flag",
        /// The suggestion of the finding, into the file.
        Fix = "fix",
        /// The file, with the volunteer's editor.
        Edit = "edit",
        /// Words of the dictionaries for the one that is looked at.
        Suggest = "suggest",
        AcceptWord = "accept-word",
        /// What changed since former verdicts.
        Changes = "changes",
        /// The next other language beside the text, or none.
        Both = "both-languages",
        /// Names in place of what the text hides.
        Reveal = "reveal",
    }
);

closed_list!(
    /// What the words can do that a note is to be about.
    Noting {
        Write = "write",
        NextSentence = "next-sentence",
        PreviousSentence = "previous-sentence",
        /// By a word.
        Widen = "widen",
        Narrow = "narrow",
        NextKind = "next-kind",
        Suggest = "suggest",
    }
);

closed_list!(
    /// What a pop-up can do besides scrolling.
    Popup {
        Choose = "choose",
        NextLink = "next-link",
        PreviousLink = "previous-link",
        Search = "search",
        /// Takes every chosen facet back.
        Clear = "clear",
    }
);

closed_list!(
    /// What a prompt can do besides taking letters.
    Typing {
        Accept = "accept",
        Cancel = "cancel",
        /// Leaves the prompt and keeps what was typed.
        Keep = "keep",
        NextRow = "next-row",
        PreviousRow = "previous-row",
        Left = "left",
        Right = "right",
        Start = "start",
        End = "end",
        EraseBefore = "erase-before",
        EraseAfter = "erase-after",
        EraseWord = "erase-word",
        EraseLine = "erase-line",
    }
);

impl Move {
    /// The row that a move from row `from` leads to, on a screen of `height` rows, done `count` times. It may lie past
    /// the end; after a number, `Last` means that row.
    pub(super) fn target(self, from: usize, height: usize, count: Option<usize>) -> usize {
        let times = count.unwrap_or(1);
        let page = height.saturating_mul(times);
        let half = (height / 2).max(1).saturating_mul(times);
        match self {
            Self::Down => from.saturating_add(times),
            Self::Up => from.saturating_sub(times),
            Self::PageDown => from.saturating_add(page),
            Self::PageUp => from.saturating_sub(page),
            Self::HalfDown => from.saturating_add(half),
            Self::HalfUp => from.saturating_sub(half),
            Self::First => 0,
            Self::Last => count.map_or(usize::MAX, |row| row.saturating_sub(1)),
        }
    }
}

/// Anything the program can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    Move(Move),
    Session(Session),
    Browse(Browse),
    Read(Read),
    Proofread(Proofread),
    Noting(Noting),
    Popup(Popup),
    Typing(Typing),
}

impl Action {
    /// The word that stands for it in `config.toml`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Move(action) => action.word(),
            Self::Session(action) => action.word(),
            Self::Browse(action) => action.word(),
            Self::Read(action) => action.word(),
            Self::Proofread(action) => action.word(),
            Self::Noting(action) => action.word(),
            Self::Popup(action) => action.word(),
            Self::Typing(action) => action.word(),
        }
    }

    /// All that may be bound in `scope`.
    pub fn all(scope: Scope) -> Vec<Self> {
        let mut actions: Vec<Self> = Vec::new();
        match scope {
            Scope::Anywhere => {}
            Scope::List => actions.extend(Browse::ALL.iter().map(|a| Self::Browse(*a))),
            Scope::Reader => actions.extend(Read::ALL.iter().map(|a| Self::Read(*a))),
            Scope::Desk => actions.extend(Proofread::ALL.iter().map(|a| Self::Proofread(*a))),
            Scope::Note => actions.extend(Noting::ALL.iter().map(|a| Self::Noting(*a))),
            Scope::Popup => actions.extend(Popup::ALL.iter().map(|a| Self::Popup(*a))),
            Scope::Prompt => actions.extend(Typing::ALL.iter().map(|a| Self::Typing(*a))),
        }
        if !matches!(scope, Scope::Anywhere | Scope::Note | Scope::Prompt) {
            actions.extend(Move::ALL.iter().map(|a| Self::Move(*a)));
        }
        actions.extend(Session::ALL.iter().map(|a| Self::Session(*a)));
        actions
    }

    /// The action that `word` stands for in `scope`.
    pub fn from_word(scope: Scope, word: &str) -> Option<Self> {
        Self::all(scope)
            .into_iter()
            .find(|action| action.word() == word)
    }
}
