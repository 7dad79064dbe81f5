//! The keyboard: reads the line when something has come, and gives up on what stays unfinished.
//!
//! It waits in one `poll(2)` for bytes and for the window's signal, without a tick. A line that hangs up is an error, at once.

use super::parser::{Parser, Waiting};
use super::window::Window;
use super::{Event, Input};
use crate::locale::{Failure, Message};
use crate::term::outside::Waker;
use crate::term::tty::Tty;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use signal_hook::consts::SIGWINCH;
use std::collections::VecDeque;
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

/// How long nothing may come before what was begun is given up.
///
/// A terminal sends a sequence at once and a network carries it in one packet, so what follows an ESC has come with it.
/// Where a sequence has certainly begun there is time for a line that did cut it: keys made of its rest would do
/// anything. A paste travels in many packets, and a lost one takes seconds to be sent again.
fn patience(waiting: Waiting) -> Duration {
    match waiting {
        Waiting::KeyOrMore => Duration::from_millis(50),
        Waiting::Rest => Duration::from_millis(500),
        Waiting::Paste => Duration::from_secs(5),
    }
}

/// The keyboard, mouse and window of this process.
pub(in crate::term) struct Keyboard {
    keys: OwnedFd,
    window: Window,
    /// Can be read when work in the background is done.
    woken: UnixStream,
    waker: Waker,
    parser: Parser,
    /// What has come and was not asked for yet. Nothing is read before it is empty, which bounds it.
    events: VecDeque<Event>,
    /// When what the parser waits for is given up.
    deadline: Option<Instant>,
}

/// What came of listening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Heard {
    Something,
    Nothing,
}

impl Keyboard {
    /// Starts listening, so that no change of the window from here on is missed.
    pub(in crate::term) fn open(tty: &Arc<Tty>, resumed: Arc<AtomicBool>) -> io::Result<Self> {
        let of_window = Arc::clone(tty);
        let size = Box::new(move || of_window.size());
        let keys = tty.keys().try_clone();
        let window = Window::watch(SIGWINCH, resumed, size);
        let opened = keys.and_then(|keys| Self::new(keys, window?));
        opened.map_err(|error| {
            let why = Message::new("term-no-keyboard").outside("cause", error.to_string());
            io::Error::new(error.kind(), Failure::new(why))
        })
    }

    fn new(keys: OwnedFd, window: Window) -> io::Result<Self> {
        let (waker, woken) = Waker::pair()?;
        Ok(Self {
            keys,
            window,
            woken,
            waker,
            parser: Parser::default(),
            events: VecDeque::new(),
            deadline: None,
        })
    }

    /// What wakes those who wait here.
    pub(in crate::term) fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// Waits until something comes or the time has run out, and takes what is there.
    fn listen(&mut self, until: Option<Instant>) -> io::Result<Heard> {
        let [keys, window, woken] = self.poll(until)?;
        if !window.is_empty() {
            let event = self.window.event()?;
            self.events.push_back(event);
        }
        if !woken.is_empty() {
            // However often it was woken, it looks once. An error says that there is nothing more to read.
            while self.woken.read(&mut [0; 64]).is_ok_and(|read| read > 0) {}
            self.events.push_back(Event::Woken);
        }
        if keys.contains(PollFlags::IN) {
            self.read()?;
        } else if !keys.is_empty() {
            return Err(hung_up());
        } else if self.deadline.is_some_and(|time| time <= Instant::now()) {
            self.deadline = None;
            self.parser.give_up(&mut self.events);
        } else if window.is_empty() && woken.is_empty() {
            return Ok(Heard::Nothing);
        }
        Ok(Heard::Something)
    }

    /// What the line of keys, the window and the background have to tell.
    fn poll(&self, until: Option<Instant>) -> io::Result<[PollFlags; 3]> {
        let left = until.map(|time| time.saturating_duration_since(Instant::now()));
        // A time too far off to be told is waited for without end.
        let left = left.and_then(|left| Timespec::try_from(left).ok());
        let mut watched = [
            PollFd::from_borrowed_fd(self.keys.as_fd(), PollFlags::IN),
            PollFd::from_borrowed_fd(self.window.woken().as_fd(), PollFlags::IN),
            PollFd::from_borrowed_fd(self.woken.as_fd(), PollFlags::IN),
        ];
        match poll(&mut watched, left.as_ref()) {
            Ok(_) => Ok(watched.each_ref().map(PollFd::revents)),
            Err(Errno::INTR) => Ok([PollFlags::empty(); 3]),
            Err(error) => Err(error.into()),
        }
    }

    /// Reads what is there. That may be nothing: between the poll and this the process may have been stopped, and the shell
    /// been given what had come.
    fn read(&mut self) -> io::Result<()> {
        let mut bytes = [0; 4096];
        match rustix::io::read(&self.keys, &mut bytes) {
            Ok(0) => return Err(hung_up()),
            Ok(count) => {
                self.parser.take(&bytes[..count], &mut self.events);
                let waiting = self.parser.waiting();
                self.deadline = waiting.map(|waiting| Instant::now() + patience(waiting));
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

impl Input for Keyboard {
    fn wait(&mut self, until: Option<Instant>) -> io::Result<Option<Event>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(Some(event));
            }
            let first = [until, self.deadline].into_iter().flatten().min();
            self.listen(first)?;
            if self.events.is_empty() && until.is_some_and(|time| time <= Instant::now()) {
                return Ok(None);
            }
        }
    }

    fn ready(&mut self) -> io::Result<Option<Event>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(Some(event));
            }
            if self.listen(Some(Instant::now()))? == Heard::Nothing {
                return Ok(None);
            }
        }
    }

    fn forget(&mut self) {
        self.events.clear();
        self.parser = Parser::default();
        self.deadline = None;
    }
}

fn hung_up() -> io::Error {
    let why = Failure::new(Message::new("term-hung-up"));
    io::Error::new(io::ErrorKind::UnexpectedEof, why)
}

#[cfg(test)]
mod tests;
