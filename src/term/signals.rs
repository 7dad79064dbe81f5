//! Signals and the hang-up of the line: a thread of its own restores the terminal and ends or stops the process.
//!
//! It does so without the session's help, because the session may be waiting for a key, painting, or blocked on a line
//! that takes nothing. Nothing is lost by ending here: what is to be kept was kept when it changed.

use super::tty::Tty;
use nix::unistd::{self, Pid};
use rustix::event::{PollFd, PollFlags};
use rustix::io::Errno;
use rustix::process::{self, Signal};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use signal_hook::low_level;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

type Signals = SignalDelivery<UnixStream, SignalOnly>;

/// Starts the thread. `resumed` is set when the session must draw everything anew after a stop; a `SIGWINCH` follows.
pub(super) fn watch(tty: &Arc<Tty>, resumed: &Arc<AtomicBool>) -> io::Result<()> {
    let (read, write) = UnixStream::pair()?;
    let wanted = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT];
    let signals = Signals::with_pipe(read, write, SignalOnly, wanted)?;
    let watch = Watch {
        tty: Arc::clone(tty),
        resumed: Arc::clone(resumed),
        signals,
    };
    thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || watch.run())?;
    Ok(())
}

/// Stops the job we are part of, as `^Z` does where the terminal makes it a signal.
pub(super) fn suspend() {
    if has_shell() {
        // It fails only if there is no such process group, and we are in it.
        let _ = process::kill_current_process_group(Signal::TSTP);
    }
}

struct Watch {
    tty: Arc<Tty>,
    resumed: Arc<AtomicBool>,
    signals: Signals,
}

impl Watch {
    fn run(mut self) {
        loop {
            match self.wait() {
                Line::Up => {}
                Line::Gone => self.end(SIGHUP),
            }
            // The numbers ascend: a signal that ends comes before one that continues.
            for signal in self.signals.pending() {
                match signal {
                    SIGTSTP => self.stop(),
                    SIGCONT => self.resume(),
                    // The editor has the keyboard, and they are meant for it.
                    SIGINT | SIGQUIT if self.tty.is_lent() => {}
                    signal => self.end(signal),
                }
            }
        }
    }

    /// Waits for a signal or for the line to go.
    ///
    /// The line is watched although a hang-up sends `SIGHUP`, because it sends it only to the leader of the session: under
    /// a wrapper that ignores it nobody would tell us, and a terminal that is gone reads as “nothing yet” for ever, at full
    /// speed (crossterm-rs/crossterm#793, pull request 1067).
    fn wait(&self) -> Line {
        let mut watched = [
            PollFd::new(self.signals.get_read(), PollFlags::IN),
            // Hang-ups and errors are reported unasked.
            PollFd::new(self.tty.keys(), PollFlags::empty()),
        ];
        match rustix::event::poll(&mut watched, None) {
            Ok(_) if watched[1].revents().is_empty() => Line::Up,
            Err(Errno::INTR) => Line::Up,
            Ok(_) | Err(_) => Line::Gone,
        }
    }

    /// Restores the terminal and ends the process by `signal`, so that the parent sees what it was.
    fn end(&self, signal: i32) {
        self.tty
            .call_in(Signal::from_named_raw(signal).unwrap_or(Signal::TERM));
        self.tty.close();
        if signal != SIGQUIT {
            // Its error is that the signal has no default action, which cannot be said of these.
            let _ = low_level::emulate_default_handler(signal);
        }
        // The default action of `SIGQUIT` would leave the text that was being read on the disk, in a core file.
        low_level::exit(128 + signal)
    }

    fn stop(&self) {
        if has_shell() {
            self.tty.leave();
            // Here the process stands still until somebody continues it, and then `SIGCONT` is pending.
            let _ = low_level::raise(Signal::STOP.as_raw());
        }
    }

    fn resume(&self) {
        if self.tty.is_lent() {
            return self.tty.signals_passed();
        }
        if self.tty.enter().is_ok() {
            self.resumed.store(true, Ordering::Release);
            // The window may have changed meanwhile without our being told, and the session waits for input: this wakes
            // it and makes it ask.
            let _ = process::kill_process(process::getpid(), Signal::WINCH);
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Line {
    Up,
    Gone,
}

/// Whether a shell with job control is waiting for us, so that a stop can be followed by a continuation.
///
/// Without one (a window whose only program we are, or the forced command of an SSH session) a stop would be for ever. POSIX
/// says so of “orphaned process groups”; this is that test for a process that was started by the shell itself.
///
/// In a container the kernel answers 0 for whatever is outside it. rustix takes that for a mistake (it keeps process ids in a
/// type without 0), so these four questions are put through nix.
fn has_shell() -> bool {
    let parent = unistd::getppid();
    let (Ok(session), Ok(group)) = (unistd::getsid(None), unistd::getpgid(None)) else {
        return false;
    };
    let same_session = unistd::getsid(Some(parent)) == Ok(session);
    let other_group = unistd::getpgid(Some(parent)).is_ok_and(|theirs| theirs != group);
    parent != OUTSIDE && same_session && other_group
}

/// What the kernel calls a process that is not in our container.
const OUTSIDE: Pid = Pid::from_raw(0);
