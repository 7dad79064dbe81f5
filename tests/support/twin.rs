//! The real program on a terminal, and beside it the same state machine in this process, which says after every key what the
//! terminal has to show.
//!
//! A key is done when two emulators show every cell as it was painted and the program has sent all that it wrote, by the
//! kernel's account. So nothing here sleeps, and what an action costs is exact.

use super::cells::Cells;
use super::emulator::{Emulator, difference};
use super::limit::limit;
use super::pty::{Pty, Written};
use super::screen::{Picture, parsed, start};
use super::typed::bytes;
use portable_pty::CommandBuilder;
use ratatui::buffer::Buffer;
use ratatui::style::Color;
use rawi::app::{App, Effect, Start};
use rawi::archive::Archive;
use rawi::state::config::Bidi;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// What an action sent, beside the least that it needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) bytes: usize,
    pub(crate) limit: usize,
    /// Calls of `write`; nothing where the kernel does not tell.
    pub(crate) writes: Option<u64>,
    /// Time on a processor; nothing where the kernel does not tell.
    pub(crate) cpu: Option<Duration>,
}

/// How a program is opened.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opening<'a> {
    pub(crate) archive: &'a Arc<Archive>,
    /// Where the archive lies, if it is not the bundled one.
    pub(crate) folder: Option<&'a Path>,
    pub(crate) term: &'a str,
    /// Columns and rows.
    pub(crate) size: (u16, u16),
}

impl<'a> Opening<'a> {
    /// The bundled archive, on xterm.
    pub(crate) fn new(archive: &'a Arc<Archive>, size: (u16, u16)) -> Self {
        Self {
            archive,
            folder: None,
            term: "xterm-256color",
            size,
        }
    }

    /// Runs the program, for a reader who keeps nothing.
    pub(crate) fn spawn(&self) -> Pty {
        let mut args = vec!["--private"];
        if let Some(folder) = self.folder.and_then(Path::to_str) {
            args.extend(["--archive", folder]);
        }
        let (columns, rows) = self.size;
        Pty::spawn(&args, &[("TERM", self.term)], columns, rows)
    }

    /// In tmux and screen, letters that run from right to left carry marks, for the terminal behind them; and only the
    /// reader can say what that makes of them.
    fn adapt(&self, app: &mut App) {
        if self.term.starts_with("tmux") || self.term.starts_with("screen") {
            let _ = app.set_bidi(Bidi::Guard);
            let _ = app.terminal_is_unknown();
        }
    }

    /// The same state machine in this process.
    pub(crate) fn model(&self) -> App {
        let mut app = App::new(Start {
            archive: Arc::clone(self.archive),
            size: self.size,
            ..start()
        });
        self.adapt(&mut app);
        app
    }
}

/// A program and its model.
pub(crate) struct Twin {
    pub(crate) pty: Pty,
    model: App,
    /// What the terminal showed when the last action was done.
    pub(crate) shown: Cells,
    /// Whether the kernel's account of the process is one of the program: not so if a shell started it.
    is_counted: bool,
    /// Bytes that the program wrote to something else than its terminal.
    elsewhere: usize,
}

impl Twin {
    /// Opens a program.
    ///
    /// The terminal keeps silent until [`Pty::speak`], so a program that waits for an answer before its first screen does not
    /// come to it.
    pub(crate) fn open(opening: &Opening<'_>) -> (Self, Cost) {
        let mut pty = opening.spawn();
        pty.keep_silent();
        let mut twin = Self::new(pty, opening);
        let after = twin.settle("the start");
        let cost = Cost {
            bytes: twin.pty.sent().len(),
            limit: limit(&Cells::blank(opening.size), &twin.shown),
            writes: after.map(|after| after.calls),
            cpu: twin.pty.cpu(),
        };
        (twin, cost)
    }

    /// The bundled archive in a shell: `script` runs the program as "$@".
    pub(crate) fn in_shell(script: &str, opening: &Opening<'_>) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_rawi"), "--private"]);
        let pty = Pty::run(command, opening.size.0, opening.size.1);
        let mut twin = Self::new(pty, opening);
        twin.is_counted = false;
        twin.settle("the start");
        twin
    }

    fn new(pty: Pty, opening: &Opening<'_>) -> Self {
        Self {
            pty,
            model: opening.model(),
            shown: Cells::blank(opening.size),
            is_counted: true,
            elsewhere: 0,
        }
    }

    /// Types keys, all at once, as [`parsed`] knows them.
    pub(crate) fn press(&mut self, keys: &str) -> Cost {
        let cost = self.costs(&format!("“{keys}”"), |twin| twin.types(keys));
        // On a busy machine the kernel hands a burst of keys over in two parts, and each has its frame. That keys which have
        // come together are drawn together is told in `term::session`, where nothing stands between.
        let parts = if parsed(keys).len() > 1 { 2 } else { 1 };
        Cost {
            writes: cost.writes.map(|writes| writes.div_ceil(parts)),
            ..cost
        }
    }

    /// Types keys after which everything is drawn anew: the limit is that of an empty screen.
    pub(crate) fn repaint(&mut self, keys: &str) -> Cost {
        let size = self.size();
        let sent = self.pty.sent().len();
        self.shown = Cells::blank(size);
        self.costs(&format!("“{keys}”"), |twin| {
            twin.types(keys);
            // The screen may look right before anything is drawn.
            twin.pty.wait_until(|pty| pty.sent().len() > sent);
        })
    }

    /// Changes the window through these sizes without waiting. What a terminal shows then is uncertain, so the limit is that
    /// of an empty screen.
    pub(crate) fn resize(&mut self, sizes: &[(u16, u16)]) -> Cost {
        let &last = sizes.last().expect("there is a size");
        self.shown = Cells::blank(last);
        self.costs(&format!("resizing to {sizes:?}"), |twin| {
            for &(columns, rows) in sizes {
                twin.pty.resize(columns, rows);
                let _ = twin.model.resize((columns, rows));
            }
        })
    }

    /// Asserts that nothing is sent for so long and, where the kernel tells, that the program is not even woken.
    #[track_caller]
    pub(crate) fn stays_idle(&mut self, time: Duration) {
        // When its last frame is out, the program still has to find that there is nothing more to do.
        let is_asleep = (0..5).any(|_| {
            let before = self.pty.turns();
            let sent = self.pty.listen(time);
            let text = String::from_utf8_lossy(&sent);
            assert_eq!(text, "", "sent while nothing happened");
            self.pty.turns() == before
        });
        assert!(is_asleep, "the program is woken while nothing happens");
    }

    /// Columns and rows.
    pub(crate) fn size(&self) -> (u16, u16) {
        self.model.size()
    }

    /// The screen as text.
    pub(crate) fn text(&self) -> String {
        self.shown.text()
    }

    fn types(&mut self, keys: &str) {
        let typed: String = parsed(keys).into_iter().map(bytes).collect();
        self.pty.send(&typed);
        for key in parsed(keys) {
            if self.model.key(key) == Effect::Reload {
                let same = Arc::clone(&self.model.env().archive);
                let _ = self.model.reload(same);
            }
        }
        // What is to be kept is of no interest: the program keeps nothing either.
        let _ = self.model.take_records();
    }

    /// Lets something happen and waits until it is done.
    fn costs(&mut self, what: &str, happens: impl FnOnce(&mut Self)) -> Cost {
        let (sent, before, cpu) = (self.pty.sent().len(), self.written(), self.pty.cpu());
        happens(self);
        let from = std::mem::take(&mut self.shown);
        let after = self.settle(what);
        Cost {
            bytes: self.pty.sent().len() - sent,
            limit: limit(&from, &self.shown),
            writes: after.and_then(|after| Some(after.calls - before?.calls)),
            cpu: self
                .pty
                .cpu()
                .and_then(|after| Some(after.saturating_sub(cpu?))),
        }
    }

    /// Waits until the terminal shows what the model says, to the last byte.
    pub(crate) fn settle(&mut self, what: &str) -> Option<Written> {
        let wanted = Picture::of(&self.model);
        let guards = self.model.env().settings.bidi() == Bidi::Guard;
        if guards && self.model.popup().is_none() {
            marked(&wanted.buffer);
        }
        let outcome = self
            .pty
            .reads_until(|pty| complaints(pty, &wanted).is_empty());
        self.shown = Cells::painted(&wanted.buffer);
        self.model.drawn();
        if let Err(error) = outcome {
            let (size, text) = (self.size(), self.shown.text());
            let complaints = complaints(&self.pty, &wanted).join("\n");
            panic!("after {what} at {size:?} ({error}):\n{complaints}\nwanted:\n{text}");
        }
        self.take_the_rest()
    }

    /// Reads what the program has written and the terminal has not yet seen.
    fn take_the_rest(&mut self) -> Option<Written> {
        // For a moment the account lags behind, while a call is under way. A program that is told of a signal by a pipe
        // writes to that as well, and this is noticed by nothing coming.
        for _ in 0..200 {
            let written = self.written()?;
            if written.bytes == self.pty.sent().len() + self.elsewhere {
                return Some(written);
            }
            self.pty.listen(Duration::from_millis(1));
        }
        let written = self.written()?;
        self.elsewhere = written.bytes.checked_sub(self.pty.sent().len())?;
        Some(written)
    }

    fn written(&self) -> Option<Written> {
        self.is_counted.then(|| self.pty.written()).flatten()
    }
}

/// Asserts that U+200E stands behind every character of a script that runs from right to left, by a table of our own.
fn marked(buffer: &Buffer) {
    let turns =
        |c| matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    let turned = buffer
        .content
        .iter()
        .filter(|cell| cell.symbol().chars().any(turns));
    let mut bare = turned.filter(|cell| !cell.symbol().ends_with('\u{200E}'));
    assert_eq!(bare.next(), None, "a letter without its mark");
}

/// How the two terminals differ from the picture. The crate `vt100` does not scroll to the background of the pen, so it is
/// asked only where no cell has a background of its own.
fn complaints(pty: &Pty, wanted: &Picture) -> Vec<String> {
    let is_plain = wanted
        .buffer
        .content
        .iter()
        .all(|cell| cell.bg == Color::Reset);
    let alacritty: (&str, &dyn Emulator) = ("alacritty", pty.emulator());
    let vt100: Option<(&str, &dyn Emulator)> = is_plain.then_some(("vt100", pty.vt100()));
    let complaint = |(name, terminal): (&str, &dyn Emulator)| {
        let cells = difference(terminal, &wanted.buffer, |_| false);
        let cursor = terminal.cursor();
        let misplaced = || {
            let told = format!("the cursor is at {cursor:?} instead of {:?}", wanted.cursor);
            (cursor != wanted.cursor).then_some(told)
        };
        Some(format!("{name}: {}", cells.or_else(misplaced)?))
    };
    [alacritty]
        .into_iter()
        .chain(vt100)
        .filter_map(complaint)
        .collect()
}
