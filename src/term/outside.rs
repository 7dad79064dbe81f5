//! What the terminal does for an errand: it is lent to another program, and it wakes the session when work in the background
//! is done.

use super::tty::Tty;
use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitStatus};
use std::sync::Arc;

/// The terminal, for the time of an errand.
pub struct Outside<'a> {
    tty: &'a Tty,
    waker: &'a Waker,
    was_lent: bool,
}

impl<'a> Outside<'a> {
    pub(super) fn new(tty: &'a Tty, waker: &'a Waker) -> Self {
        Self {
            tty,
            waker,
            was_lent: false,
        }
    }

    /// Runs a program that has the terminal for itself until it ends. What was typed behind the key that asked for it and
    /// was read already is forgotten: it was meant for that program, and here it would do something else.
    ///
    /// # Errors
    /// Fails if the program cannot be run, or the terminal is gone.
    pub fn lend(&mut self, command: &mut Command) -> io::Result<ExitStatus> {
        self.was_lent = true;
        self.tty.lend(command)
    }

    /// What wakes the session from another thread, so that its errands are looked after once more.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// The columns and rows of the window, if the screen was somebody else's meanwhile.
    pub(super) fn resumed(&self) -> io::Result<Option<(u16, u16)>> {
        self.was_lent.then(|| self.tty.size()).transpose()
    }
}

/// Wakes a session that waits for input. Any thread may; a session that has ended does not mind.
#[derive(Clone, Debug)]
pub struct Waker(Arc<UnixStream>);

impl Waker {
    /// A waker, and what can be read when it has been used.
    pub(super) fn pair() -> io::Result<(Self, UnixStream)> {
        let (woken, waker) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        waker.set_nonblocking(true)?;
        Ok((Self(Arc::new(waker)), woken))
    }

    pub fn wake(&self) {
        // If there is no room, enough bytes are waiting; if there is no reader, nobody is to be woken.
        let _ = (&*self.0).write(&[0]);
    }
}
