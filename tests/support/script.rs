//! The sessions that measure the line: keys through every screen and every pop-up, as data.

use super::budget::{Kind, Report};
use super::twin::Twin;

/// Some keys, and what they are measured as.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    kind: Kind,
    pub(crate) action: &'static str,
    /// As [`super::screen::parsed`] knows them; they are typed all at once.
    keys: &'static str,
    pub(crate) times: usize,
    /// Words that the screen then shows, so that a script cannot miss what it is there for.
    sees: &'static str,
    /// Whether there are windows in which it changes nothing.
    is_sometimes_idle: bool,
}

pub(crate) const fn step(kind: Kind, action: &'static str, keys: &'static str) -> Step {
    Step {
        kind,
        action,
        keys,
        times: 1,
        sees: "",
        is_sometimes_idle: false,
    }
}

impl Step {
    /// What it is measured as.
    pub(crate) const fn action(&self) -> &'static str {
        self.action
    }

    pub(crate) const fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    pub(crate) const fn sees(mut self, words: &'static str) -> Self {
        self.sees = words;
        self
    }

    const fn or_nothing(mut self) -> Self {
        self.is_sometimes_idle = true;
        self
    }
}

/// Steps that belong together, from where the scene before has ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scene {
    pub(crate) name: &'static str,
    pub(crate) steps: &'static [Step],
}

impl Scene {
    /// Plays the scene; what it costs goes to `report`. Asserts that every step does what it is there for, as it can in a
    /// window that does not show everything at once.
    pub(crate) fn play(&self, twin: &mut Twin, report: &mut Report) {
        for step in self.steps {
            let (name, action, before) = (self.name, step.action, twin.text());
            let bytes = step.play(twin, report);
            assert!(
                bytes > 0 || step.is_sometimes_idle,
                "{name}, {action}: nothing happens at\n{before}"
            );
            let text = twin.text();
            assert!(
                text.contains(step.sees),
                "{name}, {action}: no “{}” in\n{text}",
                step.sees
            );
        }
    }
}

impl Step {
    /// Types its keys, as often as it says; answers the bytes that came.
    pub(crate) fn play(&self, twin: &mut Twin, report: &mut Report) -> usize {
        (0..self.times).map(|_| self.play_once(twin, report)).sum()
    }

    /// Types its keys once; answers the bytes that came.
    pub(crate) fn play_once(&self, twin: &mut Twin, report: &mut Report) -> usize {
        let cost = match self.kind {
            Kind::Whole => twin.repaint(self.keys),
            Kind::Line
            | Kind::Page
            | Kind::Select
            | Kind::Scroll
            | Kind::Letter
            | Kind::Filter
            | Kind::Popup
            | Kind::Together
            | Kind::Screen
            | Kind::Detail => twin.press(self.keys),
        };
        report.add(self.kind, self.action, cost);
        cost.bytes
    }
}

/// Enough rows to be at the last one that a window of 40 rows shows.
const DOWN_TO_THE_LAST_ROW: &str = "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj";

/// Sessions that together come by every screen and every pop-up. Each begins at the list of all stories.
pub(crate) const SESSIONS: &[&[Scene]] = &[
    &[STORIES, SHELVES, FILTER, FACETS, HELP],
    &[READING, FINDING, LINKS, ABOUT],
    &[WARNINGS, LANGUAGES, COLOURS],
];

const STORIES: Scene = Scene {
    name: "stories",
    steps: &[
        step(Kind::Select, "row down", "j").times(4),
        step(Kind::Select, "row up", "k").times(4),
        step(Kind::Together, "40 rows at once", DOWN_TO_THE_LAST_ROW),
        step(Kind::Scroll, "list scrolled down", "j").times(8),
        step(Kind::Together, "10 rows at once", "jjjjjjjjjj"),
        step(Kind::Page, "list: page", "<space>").times(2),
        step(Kind::Page, "list: page", "b"),
        step(Kind::Page, "list: half a page", "<ctrl-u>"),
        step(Kind::Page, "list: to an end", "G"),
        step(Kind::Page, "list: to an end", "g"),
        // A wide window has room for the preview, which changes with the selection.
        step(Kind::Screen, "preview shown", "p").or_nothing(),
        step(Kind::Detail, "row with a preview", "j").times(4),
        step(Kind::Screen, "preview hidden", "p").or_nothing(),
        step(Kind::Detail, "bookmark in a list", "B").sees("ookmark"),
        step(Kind::Detail, "read or unread", "u"),
        step(Kind::Detail, "another order", ",").times(3),
        step(Kind::Page, "list: to an end", "g").or_nothing(),
    ],
};

const SHELVES: Scene = Scene {
    name: "shelves",
    steps: &[
        step(Kind::Screen, "another tab", "2").sees("Countries"),
        step(Kind::Detail, "shelf down", "j").times(4),
        step(Kind::Detail, "into a shelf", "l"),
        step(Kind::Select, "row down", "j").times(2),
        step(Kind::Screen, "story opened", "<enter>"),
        step(Kind::Screen, "story closed", "q"),
        step(Kind::Detail, "out of a shelf", "h"),
        step(Kind::Screen, "another tab", "3").sees("Themes"),
        step(Kind::Detail, "shelf down", "j").times(4),
        step(Kind::Screen, "another tab", "<tab>").sees("Saved"),
        step(Kind::Detail, "bookmark in a list", "B"),
        step(Kind::Screen, "another tab", "<shift-tab>"),
        step(Kind::Screen, "another tab", "1"),
    ],
};

const FILTER: Scene = Scene {
    name: "filter",
    steps: &[
        step(Kind::Detail, "prompt opened", "/"),
        step(Kind::Filter, "filter letter", "t"),
        step(Kind::Filter, "filter letter", "e"),
        step(Kind::Filter, "filter letter", "h"),
        step(Kind::Filter, "filter letter", "r"),
        step(Kind::Filter, "filter letter", "<backspace>").times(2),
        step(Kind::Detail, "row in a prompt", "<down>").times(2),
        step(Kind::Screen, "filter taken back", "<esc>"),
        step(Kind::Detail, "prompt opened", "/"),
        step(Kind::Together, "letters at once", "zq"),
        step(Kind::Letter, "letter in a prompt", "x").times(2),
        step(Kind::Letter, "letter in a prompt", "j").times(2),
        step(Kind::Screen, "filter taken back", "<ctrl-u>"),
        step(Kind::Filter, "filter letter", "l"),
        step(Kind::Detail, "filter kept", "<tab>"),
        step(Kind::Screen, "filter taken back", "<esc>"),
    ],
};

const FACETS: Scene = Scene {
    name: "facets",
    steps: &[
        step(Kind::Popup, "facets opened", "F").sees("Narrow the list"),
        step(Kind::Select, "row in a pop-up", "j").times(3),
        step(Kind::Detail, "facet chosen", "<enter>"),
        step(Kind::Page, "pop-up: page", "<space>"),
        step(Kind::Page, "pop-up: to an end", "g"),
        step(Kind::Detail, "facet chosen", "<enter>"),
        step(Kind::Popup, "facets closed", "q"),
        step(Kind::Popup, "facets opened", "F"),
        step(Kind::Detail, "facet chosen", "x"),
        step(Kind::Popup, "facets closed", "<esc>"),
    ],
};

const HELP: Scene = Scene {
    name: "help",
    steps: &[
        step(Kind::Popup, "help opened", "?").sees("Keys"),
        step(Kind::Select, "row in a pop-up", "j").times(3),
        step(Kind::Page, "pop-up: page", "<space>").times(2),
        step(Kind::Page, "pop-up: page", "b"),
        step(Kind::Detail, "prompt opened", "/"),
        step(Kind::Filter, "letter in the search of the help", "p"),
        step(Kind::Filter, "letter in the search of the help", "a"),
        step(Kind::Filter, "letter in the search of the help", "g"),
        step(Kind::Detail, "prompt closed", "<esc>"),
        step(Kind::Popup, "help closed", "q"),
        step(Kind::Popup, "help opened", "<f1>"),
        step(Kind::Popup, "help closed", "<esc>"),
        // It may say that there is none.
        step(Kind::Popup, "faults opened", "!"),
        step(Kind::Popup, "faults closed", "q"),
    ],
};

const READING: Scene = Scene {
    name: "reading",
    steps: &[
        step(Kind::Detail, "warnings on or off", "W").sees("hidden"),
        step(Kind::Together, "story looked for", "/leaves"),
        step(Kind::Screen, "story opened", "<enter>").sees("story 1 of"),
        step(Kind::Line, "line down", "j").times(12),
        step(Kind::Line, "line up", "k").times(6),
        step(Kind::Together, "10 lines at once", "jjjjjjjjjj"),
        step(Kind::Page, "to an end", "g"),
        step(Kind::Page, "page down", "<space>").times(2),
        step(Kind::Page, "page up", "b").times(2),
        step(Kind::Page, "half a page down", "d").times(2),
        step(Kind::Page, "half a page up", "u").times(2),
        step(Kind::Page, "to an end", "G"),
        step(Kind::Page, "to an end", "g"),
        step(Kind::Page, "section", "]").times(2),
        step(Kind::Page, "section", "[").times(2),
        step(Kind::Page, "paragraph", "}").times(3),
        step(Kind::Page, "paragraph", "{").times(2),
        step(Kind::Page, "to a place", "50%"),
        step(Kind::Page, "to a place", "20G"),
    ],
};

const FINDING: Scene = Scene {
    name: "finding",
    steps: &[
        step(Kind::Page, "to an end", "g"),
        step(Kind::Detail, "prompt opened", "/"),
        step(Kind::Filter, "letter to find", "i"),
        step(Kind::Filter, "letter to find", "r"),
        step(Kind::Filter, "letter to find", "a"),
        step(Kind::Page, "next match", "<down>"),
        step(Kind::Detail, "prompt closed", "<enter>"),
        step(Kind::Page, "next match", "n").times(3),
        step(Kind::Page, "next match", "N"),
        step(Kind::Detail, "search taken back", "<esc>"),
        step(Kind::Detail, "prompt opened", "/"),
        step(Kind::Together, "letters at once", "zq"),
        step(Kind::Filter, "letter to find", "x").times(2),
        step(Kind::Detail, "search taken back", "<esc>"),
    ],
};

const LINKS: Scene = Scene {
    name: "links and notes",
    steps: &[
        step(Kind::Page, "to an end", "g"),
        step(Kind::Detail, "link or note", "<tab>").times(2),
        step(Kind::Detail, "link or note", "<shift-tab>"),
        step(Kind::Popup, "claim opened", "<enter>").sees("Claim"),
        step(Kind::Popup, "claim closed", "<esc>"),
        step(Kind::Detail, "link or note", "<tab>"),
        step(Kind::Popup, "source opened", "<enter>").sees("Source"),
        step(Kind::Popup, "source closed", "q"),
        step(Kind::Detail, "link or note", "<tab>").times(2),
        step(Kind::Screen, "link followed", "<enter>"),
        step(Kind::Screen, "back and forward", "<backspace>"),
        step(Kind::Screen, "back and forward", "L"),
        step(Kind::Screen, "back and forward", "H"),
        step(Kind::Detail, "mark set", "mx"),
        step(Kind::Page, "to an end", "G"),
        step(Kind::Page, "mark gone to", "'x"),
        step(Kind::Detail, "bookmark in a story", "B").times(2),
    ],
};

const ABOUT: Scene = Scene {
    name: "about a story",
    steps: &[
        step(Kind::Popup, "contents opened", "t").sees("Contents"),
        step(Kind::Select, "row in a pop-up", "j").times(2),
        step(Kind::Page, "section chosen", "<enter>"),
        step(Kind::Popup, "contents opened", "t"),
        step(Kind::Popup, "contents closed", "q"),
        step(Kind::Popup, "about opened", "i").sees("About this entry"),
        step(Kind::Line, "pop-up: line down", "j").times(4),
        step(Kind::Line, "pop-up: line up", "k").times(2),
        step(Kind::Page, "pop-up: page", "<space>"),
        step(Kind::Page, "pop-up: to an end", "G").or_nothing(),
        step(Kind::Popup, "about closed", "q"),
        step(Kind::Popup, "claims opened", "c").sees("Claims"),
        step(Kind::Line, "pop-up: line down", "j").times(4),
        step(Kind::Page, "pop-up: page", "<space>"),
        step(Kind::Popup, "help over a pop-up", "?").sees("Keys"),
        step(Kind::Popup, "help closed", "q"),
        step(Kind::Popup, "claims closed", "<esc>"),
        step(Kind::Screen, "story closed", "q"),
    ],
};

const WARNINGS: Scene = Scene {
    name: "warnings and other stories",
    steps: &[
        step(Kind::Screen, "story opened", "<enter>"),
        step(Kind::Screen, "next story", "J").sees("This entry tells of"),
        step(Kind::Popup, "about opened", "i"),
        step(Kind::Popup, "about closed", "q"),
        step(Kind::Screen, "warning passed", "<enter>"),
        step(Kind::Screen, "next story", "J"),
        step(Kind::Screen, "next story", "K"),
        step(Kind::Detail, "warnings on or off", "W").times(2),
        step(Kind::Screen, "story closed", "q"),
    ],
};

const LANGUAGES: Scene = Scene {
    name: "languages and widths",
    steps: &[
        step(Kind::Detail, "warnings on or off", "W"),
        step(Kind::Together, "story looked for", "/kitchen"),
        step(Kind::Screen, "story opened", "<enter>").sees("story 1 of"),
        step(Kind::Screen, "original or translation", "o").times(2),
        step(Kind::Screen, "text only or not", "z").times(2),
        step(Kind::Screen, "other width", "+"),
        step(Kind::Screen, "other width", "-").times(3),
        step(Kind::Screen, "other width", "="),
        step(Kind::Screen, "story closed", "q"),
        step(Kind::Screen, "filter taken back", "<esc>"),
    ],
};

const COLOURS: Scene = Scene {
    name: "colours and repairs",
    steps: &[
        step(Kind::Screen, "other colours", "T").times(3),
        step(Kind::Popup, "help opened", "?"),
        step(Kind::Select, "row in a pop-up", "j").times(2),
        step(Kind::Popup, "help closed", "q"),
        step(Kind::Screen, "story opened", "<enter>"),
        step(Kind::Line, "line down", "j").times(2),
        step(Kind::Page, "page down", "<space>"),
        step(Kind::Whole, "drawn again", "<ctrl-l>"),
        step(Kind::Screen, "other colours", "T").times(2),
        step(Kind::Screen, "story closed", "q"),
        step(Kind::Detail, "archive read again", "R"),
        step(Kind::Whole, "drawn again", "<ctrl-l>"),
    ],
};

/// A short way through what terminals differ in: scrolling both ways, erasing, blanks in a row, colours behind the text.
pub(crate) const TOUR: Scene = Scene {
    name: "tour",
    steps: &[
        step(Kind::Detail, "warnings on or off", "W").sees("hidden"),
        step(Kind::Together, "20 rows at once", "jjjjjjjjjjjjjjjjjjjj"),
        step(Kind::Scroll, "list scrolled down", "j").times(2),
        step(Kind::Together, "20 rows at once", "kkkkkkkkkkkkkkkkkkkk"),
        step(Kind::Page, "list: to an end", "g"),
        step(Kind::Popup, "help opened", "?").sees("Keys"),
        step(Kind::Select, "row in a pop-up", "j"),
        step(Kind::Page, "pop-up: page", "<space>"),
        step(Kind::Popup, "help closed", "q"),
        step(Kind::Screen, "story opened", "<enter>"),
        step(Kind::Line, "line down", "j").times(3),
        step(Kind::Line, "line up", "k").times(2),
        step(Kind::Page, "page down", "<space>"),
        step(Kind::Page, "page up", "b"),
        step(Kind::Screen, "other colours", "T").times(2),
        step(Kind::Line, "line down", "j").times(3),
        step(Kind::Popup, "about opened", "i"),
        step(Kind::Line, "pop-up: line down", "j").times(2),
        step(Kind::Popup, "about closed", "q"),
        step(Kind::Whole, "drawn again", "<ctrl-l>"),
        step(Kind::Line, "line up", "k").times(2),
        step(Kind::Screen, "story closed", "q"),
    ],
};
