//! The line's budget: how many bytes each kind of action may cost, beside what it did cost. One table, one report.

use super::twin::Cost;
use std::fmt;
use std::fmt::Write;
use std::time::Duration;

/// Kinds of actions, as the budget knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A text moves by a line.
    Line,
    /// A text moves by a page, half a page, or to another place.
    Page,
    /// The selection moves by a row, and nothing else changes.
    Select,
    /// A list moves by a row under the selection.
    Scroll,
    /// A letter appears in a prompt, and nothing else changes.
    Letter,
    /// A letter in a prompt changes what is listed or found.
    Filter,
    /// Something opens over the screen, or closes.
    Popup,
    /// Several keys that come at once.
    Together,
    /// Another screen: a tab, a story, other colours.
    Screen,
    /// Everything is drawn, whatever the terminal may show: the start, another size, `^L`.
    Whole,
    /// Words and marks here and there.
    Detail,
}

/// The most that an action may cost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Most {
    Bytes(f64),
    TimesLimit(f64),
    /// So many times the limit, and so many bytes for getting there.
    TimesLimitAnd(f64, f64),
}

/// DESIGN.md section 5. The last three rows are not in it: they keep what is measured from growing.
const BUDGET: &[(Kind, Most)] = &[
    (Kind::Line, Most::TimesLimit(1.10)),
    (Kind::Page, Most::TimesLimit(1.10)),
    (Kind::Select, Most::Bytes(12.0)),
    (Kind::Scroll, Most::TimesLimit(1.30)),
    (Kind::Letter, Most::Bytes(2.0)),
    (Kind::Filter, Most::TimesLimit(1.20)),
    (Kind::Popup, Most::TimesLimit(1.15)),
    (Kind::Together, Most::TimesLimit(1.15)),
    (Kind::Screen, Most::TimesLimit(1.15)),
    (Kind::Whole, Most::TimesLimit(1.15)),
    (Kind::Detail, Most::TimesLimitAnd(1.20, 24.0)),
];

/// Actions that cost more than DESIGN.md allows, how much at most, and why.
const SHORTFALLS: &[(&[&str], Most, &str)] = &[
    (
        &[
            "start",
            "line down",
            "line up",
            "page down",
            "page up",
            "half a page down",
            "half a page up",
            "to an end",
            "section",
            "paragraph",
            "to a place",
            "mark gone to",
            "section chosen",
            "link followed",
            "back and forward",
            "warning passed",
            "list: page",
            "list: to an end",
            "about closed",
            "claim closed",
            "source closed",
            "contents closed",
        ],
        Most::TimesLimitAnd(1.15, 32.0),
        "each line begins with two columns of air, and a link is underlined for seven bytes",
    ),
    (
        &[
            "help opened",
            "help over a pop-up",
            "facets opened",
            "contents opened",
            "about opened",
            "claims opened",
            "claim opened",
            "source opened",
            "faults opened",
            "faults closed",
            "pop-up: page",
            "pop-up: to an end",
            "pop-up: line down",
            "pop-up: line up",
            "letter in the search of the help",
        ],
        Most::TimesLimitAnd(1.25, 50.0),
        "rows of pop-ups are short, and each begins with four bytes",
    ),
    (
        &["filter letter"],
        Most::TimesLimit(1.55),
        "what was found is underlined, seven bytes a row, and the limit takes each row from wherever it was nearest",
    ),
    (
        &[
            "letter to find",
            "next match",
            "letters at once",
            "story looked for",
            "prompt closed",
            "search taken back",
            "preview shown",
            "next story",
            "text only or not",
            "other width",
            "story closed",
            "40 rows at once",
        ],
        Most::TimesLimitAnd(1.30, 40.0),
        "cells in several places: the ways between them cost as much",
    ),
];

/// The actions of the shortfalls.
pub(crate) fn known_actions() -> impl Iterator<Item = &'static str> {
    SHORTFALLS
        .iter()
        .flat_map(|(actions, ..)| *actions)
        .copied()
}

/// Calls of `write` a frame.
const WRITES: u64 = 1;

impl Kind {
    fn most(self) -> Most {
        let row = BUDGET.iter().find(|(kind, _)| *kind == self);
        row.expect("every kind has a budget").1
    }
}

impl fmt::Display for Most {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "{bytes} B"),
            Self::TimesLimit(ratio) => write!(f, "{ratio:.2}"),
            Self::TimesLimitAnd(ratio, bytes) => write!(f, "{ratio:.2} + {bytes} B"),
        }
    }
}

/// All that was measured of one action.
#[derive(Clone, Debug)]
pub(crate) struct Measured {
    pub(crate) kind: Kind,
    pub(crate) action: String,
    times: usize,
    bytes: usize,
    limit: usize,
    /// The most calls of `write` that one of them took.
    writes: Option<u64>,
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a session has few actions, and they send few bytes"
)]
fn mean(sum: usize, times: usize) -> f64 {
    sum as f64 / times as f64
}

impl Measured {
    pub(crate) fn bytes(&self) -> f64 {
        mean(self.bytes, self.times)
    }

    pub(crate) fn limit(&self) -> f64 {
        mean(self.limit, self.times)
    }

    /// How often the limit goes into what was sent; nothing if the limit is nothing.
    pub(crate) fn ratio(&self) -> Option<f64> {
        (self.limit > 0).then(|| mean(self.bytes, self.limit))
    }

    pub(crate) fn most(&self) -> Most {
        self.kind.most()
    }

    /// Whether its bytes are within the budget.
    pub(crate) fn is_within(&self) -> bool {
        self.is_at_most(self.most())
    }

    /// Whether it is over the budget, and no further than is known.
    fn is_known(&self) -> bool {
        let known = |(actions, most, _): &(&[&str], Most, &str)| {
            actions.contains(&self.action.as_str()).then_some(*most)
        };
        let most = SHORTFALLS.iter().find_map(known);
        most.is_some_and(|most| self.is_at_most(most))
    }

    fn is_at_most(&self, most: Most) -> bool {
        match most {
            Most::Bytes(most) => self.bytes() <= most,
            Most::TimesLimit(most) => self.bytes() <= most * self.limit(),
            Most::TimesLimitAnd(most, more) => self.bytes() <= most * self.limit() + more,
        }
    }

    fn is_one_write(&self) -> bool {
        self.writes.is_none_or(|writes| writes <= WRITES)
    }
}

/// What a session cost, by action, in the order of the session.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    pub(crate) rows: Vec<Measured>,
    /// Time on a processor, action by action.
    pub(crate) times: Vec<Duration>,
}

impl Report {
    pub(crate) fn add(&mut self, kind: Kind, action: &str, cost: Cost) {
        let known = self
            .rows
            .iter()
            .position(|row| row.action == action && row.kind == kind);
        let at = known.unwrap_or_else(|| {
            self.rows.push(Measured {
                kind,
                action: action.to_owned(),
                times: 0,
                bytes: 0,
                limit: 0,
                writes: cost.writes,
            });
            self.rows.len() - 1
        });
        let row = &mut self.rows[at];
        self.times.extend(cost.cpu);
        row.times += 1;
        row.bytes += cost.bytes;
        row.limit += cost.limit;
        row.writes = row.writes.max(cost.writes);
    }

    /// Asserts that every frame was one write and that no action was over the budget, or over its shortfall.
    #[track_caller]
    pub(crate) fn holds(&self, size: (u16, u16)) {
        let fails = |row: &&Measured| !row.is_one_write() || !(row.is_within() || row.is_known());
        let over: Vec<&Measured> = self.rows.iter().filter(fails).collect();
        let (columns, rows) = size;
        assert!(
            over.is_empty(),
            "over the budget at {columns}x{rows}:\n{}",
            table(&over)
        );
    }
}

/// Measurements as a table in Markdown.
pub(crate) fn table(rows: &[&Measured]) -> String {
    let mut table = "| action | n | bytes | limit | ratio | budget | writes |\n\
                     |---|---:|---:|---:|---:|---:|---:|\n"
        .to_owned();
    for row in rows {
        let ratio = row
            .ratio()
            .map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
        let writes = row
            .writes
            .map_or("?".to_owned(), |writes| writes.to_string());
        let mark = if row.is_within() { "" } else { " !" };
        let (bytes, limit) = (row.bytes(), row.limit());
        let _ = writeln!(
            table,
            "| {} | {} | {bytes:.1} | {limit:.1} | {ratio} | {}{mark} | {writes} |",
            row.action,
            row.times,
            row.most(),
        );
    }
    table
}
