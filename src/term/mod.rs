//! All talk with the terminal: it is opened and closed here, and a session is carried through until it ends.
//!
//! What a key means is `app`'s matter and what the screen shows is `view`'s; this floor moves events one way, cells the
//! other, and sees to it that the terminal is given back as it was found.

mod bidi;
mod clipboard;
mod input;
mod linear;
mod modes;
mod outside;
mod pace;
mod panic;
mod program;
mod screen;
mod session;
mod signals;
#[cfg(test)]
mod testing;
mod tty;
mod wire;

pub use bidi::{Advice, Bdsm, Class, Emulator, Reply};
pub use clipboard::Clipboard;
pub use input::{Event, Input};
pub use linear::converse;
pub use modes::Mouse;
pub use outside::{Outside, Waker};
pub use screen::Screen;
pub use session::{Ended, Hooks, Program, Session};
pub use wire::{Abilities, Ability, Piece, Wire};

use crate::locale::Interface;
use crate::state::config::{Bidi, Pacing};
use bidi::{Inquiry, Surroundings};
use input::Keyboard;
use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tty::{Frames, Tty};

/// Columns and rows of the window standard output is shown in, [`clamped`](crate::app::frame::clamped) for a screen.
///
/// # Errors
/// Fails if standard output is not a terminal.
pub fn size() -> io::Result<(u16, u16)> {
    tty::size()
}

/// How a session uses the terminal.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    pub mouse: Mouse,
    pub pacing: Pacing,
    pub bidi: Bidi,
    /// What the reader has found out about right-to-left text on a terminal of this name.
    pub found_out: Option<Bidi>,
    /// The language of what is said when the session breaks off.
    pub interface: Interface,
}

/// What is done for a program outside of the terminal.
pub struct Chores<'a, P> {
    /// Writes down what the program wants kept; called after each batch of input.
    pub keep: &'a mut dyn FnMut(&mut P),
    /// Reads the archive again.
    pub reload: &'a mut dyn FnMut(&mut P),
    /// Runs the errands that the program has handed out, one after the other, and hands it what came of each. Called once
    /// more whenever the waker of an [`Outside`] was used.
    pub errand: &'a mut dyn FnMut(&mut P, &mut Outside<'_>),
}

/// Runs a reading session on the terminal of this process and gives the terminal back when it ends.
///
/// A quick exit does not return: the terminal is cleared, what is to be kept is written down, and the process ends with
/// status 0.
///
/// # Errors
/// Fails if there is no terminal, or if it can no longer be read from or written to.
pub fn run<P: Program>(program: &mut P, manner: Manner, chores: Chores<'_, P>) -> io::Result<()> {
    let Chores {
        keep,
        reload,
        errand,
    } = chores;
    let variable = |name: &str| std::env::var(name).ok();
    let mouse = manner.mouse.unless_in_screen(variable);
    let tty = Arc::new(Tty::open(mouse)?);
    let resumed = Arc::new(AtomicBool::new(false));
    panic::install(&tty, manner.interface);
    signals::watch(&tty, &resumed)?;
    let input = Keyboard::open(&tty, resumed)?;
    let entered = Entered::new(&tty)?;
    let abilities = Abilities::of_environment(variable);
    let wire = Wire::new(Frames::new(Arc::clone(&tty)), tty.size()?, abilities);
    let clipboard = Clipboard::of_environment(variable);
    let screen = Screen::new(wire, manner.pacing).with_clipboard(clipboard);
    let surroundings = Surroundings::of_environment(variable);
    let inquiry = Inquiry::new(manner.bidi, surroundings).with_found_out(manner.found_out);
    let mut suspend = || signals::suspend();
    let mut take_over = |switch| tty.take_over(switch);
    let waker = input.waker();
    let mut run_errands = |program: &mut P| {
        let mut outside = Outside::new(&tty, &waker);
        errand(program, &mut outside);
        outside.resumed()
    };
    let hooks = Hooks {
        keep: &mut *keep,
        reload,
        errand: &mut run_errands,
        suspend: &mut suspend,
        take_over: &mut take_over,
    };
    match Session::new(program, screen, input, inquiry).run(hooks)? {
        Ended::Quit => drop(entered),
        Ended::AtOnce => {
            tty.close_and_clear();
            keep(program);
            std::process::exit(0);
        }
    }
    Ok(())
}

/// The terminal while it is ours: given back on drop, whichever way the session is left.
struct Entered<'a>(&'a Tty);

impl<'a> Entered<'a> {
    fn new(tty: &'a Tty) -> io::Result<Self> {
        tty.enter()?;
        Ok(Self(tty))
    }
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.0.close();
        self.0.say_kept_messages();
    }
}
