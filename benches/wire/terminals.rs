//! Real terminals: what the program sends in every session of the script is written to tmux and to xterm, those that are
//! installed, and after every step what they show is compared with the model's picture, cell by cell.
//!
//! Compared are text, colours, and every attribute that the pictures have, dim among them; and the cursor. Nothing is
//! waited for by the clock: a terminal that has answered a question has read all that came before it.

mod line;
mod tmux;
mod xterm;

use crate::SIZES;
use crate::support::budget::Report;
use crate::support::cells::Cells;
use crate::support::emulator::{Emulator, Seen};
use crate::support::screen::bundled;
use crate::support::script::{self, SESSIONS};
use crate::support::twin::{Opening, Twin};
use std::path::Path;
use std::process::{Child, Command};
use tmux::Tmux;
use xterm::Xterm;

/// In the place of a blank: the terminal does not say how it looks.
const NOT_TOLD: &str = "";

/// What a terminal shows.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    cells: Cells,
    /// Column and row, where the cursor is shown.
    cursor: Option<(u16, u16)>,
}

/// A terminal that a program writes to.
trait Terminal {
    fn write(&mut self, bytes: &[u8]);

    /// What it shows when it has read everything.
    fn shown(&mut self) -> Shown;
}

/// Which of them, and what the program is told that it is.
struct Case {
    name: &'static str,
    /// What must be installed.
    commands: &'static [&'static str],
    term: &'static str,
    open: fn(&Path, (u16, u16)) -> Box<dyn Terminal>,
}

const CASES: &[Case] = &[
    tmux("tmux-256color"),
    tmux("screen-256color"),
    tmux("xterm-256color"),
    xterm("xterm-256color"),
    xterm("vt100"),
    xterm("linux"),
];

const fn tmux(term: &'static str) -> Case {
    Case {
        name: "tmux",
        commands: &["tmux"],
        term,
        open: |folder, size| Box::new(Tmux::open(folder, size)),
    }
}

const fn xterm(term: &'static str) -> Case {
    Case {
        name: "xterm",
        commands: &["xterm", "Xvfb"],
        term,
        open: |folder, size| Box::new(Xterm::open(folder, size)),
    }
}

/// A step of a session: what the program sent for it, and what is to be seen then.
struct Step {
    name: String,
    bytes: Vec<u8>,
    wanted: Shown,
}

/// A step after which a terminal showed something else.
struct Difference<'a> {
    step: &'a Step,
    what: String,
}

pub(crate) fn print() {
    println!("## Replayed into real terminals\n");
    println!(
        "| terminal | program told | window | screens compared | different | first difference |\n\
         |---|---|---|---:|---:|---|"
    );
    let mut told = Vec::new();
    for case in CASES {
        if let Some(missing) = case.commands.iter().find(|command| !is_installed(command)) {
            let (name, term) = (case.name, case.term);
            println!("| {name} | {term} | - | - | - | left out: no {missing} here |");
            continue;
        }
        for size in SIZES {
            print_case(case, size, &mut told);
        }
    }
    println!();
    for told in told {
        println!("{told}\n");
    }
}

/// Prints a row of the table; what is to be said of each difference goes to `told`.
fn print_case(case: &Case, size: (u16, u16), told: &mut Vec<String>) {
    let (mut compared, mut different) = (0, 0);
    let mut first = "-".to_owned();
    for session in 0..SESSIONS.len() {
        let steps = recorded(session, case.term, size);
        let differences = replayed(case, size, &steps);
        compared += steps.len();
        different += differences.len();
        // What is wrong once stays wrong until it is painted anew.
        if let Some(Difference { step, what }) = differences.first() {
            let named = format!("{} {} at {size:?}", case.name, case.term);
            let bytes = step.bytes.escape_ascii();
            told.push(format!(
                "{named}, {}: {what}\nafter these bytes: {bytes}",
                step.name
            ));
            if first == "-" {
                first = format!("{}: {what}", step.name);
            }
        }
    }
    let (columns, rows) = size;
    println!(
        "| {} | {} | {columns}x{rows} | {compared} | {different} | {first} |",
        case.name, case.term
    );
}

/// Plays a session in the real program.
fn recorded(session: usize, term: &str, size: (u16, u16)) -> Vec<Step> {
    let archive = bundled();
    let opening = Opening {
        term,
        ..Opening::new(&archive, size)
    };
    let (mut twin, _) = Twin::open(&opening);
    let mut steps = vec![Step::taken("start".to_owned(), &twin, 0)];
    twin.pty.speak();
    for scene in SESSIONS[session] {
        let each = |step: &'static script::Step| std::iter::repeat_n(step, step.times);
        for step in scene.steps.iter().flat_map(each) {
            let before = twin.pty.sent().len();
            step.play_once(&mut twin, &mut Report::default());
            let name = format!("{}, {}", scene.name, step.action);
            steps.push(Step::taken(name, &twin, before));
        }
    }
    steps
}

impl Step {
    /// The step that has just been played, whose first byte has this place in all that was sent.
    fn taken(name: String, twin: &Twin, from: usize) -> Self {
        Self {
            name,
            bytes: without_questions(&twin.pty.sent()[from..]),
            wanted: Shown {
                cells: twin.shown.clone(),
                // The twin does not go on before it is where the model says.
                cursor: twin.pty.emulator().cursor(),
            },
        }
    }
}

/// What was sent but for status requests (DSR): nobody hears their answers, which would be taken for those to our own.
fn without_questions(sent: &[u8]) -> Vec<u8> {
    let is_question = |rest: &[u8]| rest.starts_with(b"\x1b[5n") || rest.starts_with(b"\x1b[6n");
    let (mut kept, mut rest) = (Vec::new(), sent);
    while let Some((byte, after)) = rest.split_first() {
        if is_question(rest) {
            rest = &rest[b"\x1b[5n".len()..];
        } else {
            kept.push(*byte);
            rest = after;
        }
    }
    kept
}

fn replayed<'a>(case: &Case, size: (u16, u16), steps: &'a [Step]) -> Vec<Difference<'a>> {
    let folder = tempfile::tempdir().expect("there is room for a temporary directory");
    let mut terminal = (case.open)(folder.path(), size);
    let differences = steps.iter().filter_map(|step| {
        terminal.write(&step.bytes);
        let what = difference(&step.wanted, &terminal.shown())?;
        Some(Difference { step, what })
    });
    differences.collect()
}

/// The first difference between two screens, in words.
fn difference(wanted: &Shown, seen: &Shown) -> Option<String> {
    let rows = (0..).zip(wanted.cells.0.iter().zip(&seen.cells.0));
    for (row, (wanted, seen)) in rows {
        let cells = (0..).zip(wanted.iter().zip(seen));
        for (column, (wanted, seen)) in cells {
            if !is_alike(wanted, seen) {
                let at: (u16, u16) = (column, row);
                return Some(format!("at {at:?} wanted {wanted:?}, seen {seen:?}"));
            }
        }
    }
    (wanted.cursor != seen.cursor).then(|| {
        let (wanted, seen) = (wanted.cursor, seen.cursor);
        format!("the cursor is at {seen:?} instead of {wanted:?}")
    })
}

/// Whether two cells look alike, as far as the terminal tells. xterm does not keep joiners, which show nothing.
fn is_alike(wanted: &Seen, seen: &Seen) -> bool {
    let plain = |seen: &Seen| Seen {
        symbol: seen.symbol.replace(['\u{200c}', '\u{200d}'], ""),
        ..seen.clone()
    };
    let is_not_told = wanted.symbol == " " && seen.symbol == NOT_TOLD;
    wanted == seen || is_not_told || plain(wanted) == plain(seen)
}

fn is_installed(command: &str) -> bool {
    let found = Command::new("sh")
        .args(["-c", "command -v \"$0\"", command])
        .output();
    found.is_ok_and(|output| output.status.success())
}

/// A process that ends with its owner.
struct Kept(Child);

impl Drop for Kept {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
