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
use ratatui::style::Color;
use rawi::app::{App, Effect, Start};
use rawi::archive::Archive;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

/// What an action sent, beside the least that it needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cost {
    pub(crate) bytes: usize,
    /// Calls of `write`; nothing where the kernel does not tell.
    pub(crate) writes: Option<u64>,
    pub(crate) limit: usize,
}

/// A program and its model.
pub(crate) struct Twin {
    pub(crate) pty: Pty,
    model: App,
    /// What the terminal showed when the last action was done.
    shown: Cells,
    /// Whether the kernel's account of the process is one of the program: not so if a shell started it.
    is_counted: bool,
}

impl Twin {
    /// Opens the bundled archive on a terminal of this `TERM` and size, for a reader who keeps nothing.
    ///
    /// The terminal keeps silent until [`Pty::speak`], so a program that waits for an answer before its first screen does not
    /// come to it.
    pub(crate) fn open(archive: &Arc<Archive>, term: &str, size: (u16, u16)) -> (Self, Cost) {
        let mut pty = Pty::spawn(&["--private"], &[("TERM", term)], size.0, size.1);
        pty.keep_silent();
        let mut twin = Self::new(pty, archive, size);
        let after = twin.settle("the start");
        let cost = Cost {
            bytes: twin.pty.sent().len(),
            writes: after.map(|after| after.calls),
            limit: limit(&Cells::blank(size), &twin.shown),
        };
        (twin, cost)
    }

    /// The same in a shell: `script` runs the program as "$@".
    pub(crate) fn in_shell(script: &str, archive: &Arc<Archive>, size: (u16, u16)) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", script, "sh", env!("CARGO_BIN_EXE_rawi"), "--private"]);
        let pty = Pty::run(command, size.0, size.1);
        let mut twin = Self::new(pty, archive, size);
        twin.is_counted = false;
        twin.settle("the start");
        twin
    }

    fn new(pty: Pty, archive: &Arc<Archive>, size: (u16, u16)) -> Self {
        let start = Start {
            archive: Arc::clone(archive),
            size,
            ..start()
        };
        Self {
            pty,
            model: App::new(start),
            shown: Cells::blank(size),
            is_counted: true,
        }
    }

    /// Types keys, all at once, as [`parsed`] knows them.
    pub(crate) fn press(&mut self, keys: &str) -> Cost {
        self.costs(&format!("“{keys}”"), |twin| twin.types(keys))
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
        let (sent, before) = (self.pty.sent().len(), self.written());
        happens(self);
        let from = std::mem::take(&mut self.shown);
        let after = self.settle(what);
        Cost {
            bytes: self.pty.sent().len() - sent,
            writes: after.map(|after| after.calls - before.map_or(0, |before| before.calls)),
            limit: limit(&from, &self.shown),
        }
    }

    /// Waits until the terminal shows what the model says, to the last byte.
    pub(crate) fn settle(&mut self, what: &str) -> Option<Written> {
        let wanted = Picture::of(&self.model);
        let outcome = self
            .pty
            .reads_until(|pty| complaints(pty, &wanted).is_empty());
        self.shown = Cells::painted(&wanted.buffer);
        if let Err(error) = outcome {
            let (size, text) = (self.size(), self.shown.text());
            let complaints = complaints(&self.pty, &wanted).join("\n");
            panic!("after {what} at {size:?} ({error}):\n{complaints}\nwanted:\n{text}");
        }
        self.take_the_rest()
    }

    /// Reads what the program has written and the terminal has not yet seen.
    fn take_the_rest(&mut self) -> Option<Written> {
        let deadline = Instant::now() + Duration::from_secs(10);
        loop {
            let written = self.written()?;
            self.pty.take_what_is_there();
            // The account lags behind while a call is under way.
            if written.bytes == self.pty.sent().len() {
                return Some(written);
            }
            assert!(
                Instant::now() < deadline,
                "{written:?}, but {} bytes came",
                self.pty.sent().len()
            );
            thread::yield_now();
        }
    }

    fn written(&self) -> Option<Written> {
        self.is_counted.then(|| self.pty.written()).flatten()
    }
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
