//! The terminal as a device: raw mode and the reading screen are entered and left here, from any thread and at any time.
//!
//! Every byte goes through [`Tty::send`] and the one lock, so that the signal thread can end a session between two writes
//! of the session's thread, never in the middle of one, and never waits behind a reader whose line is blocked.

mod lending;

use super::bidi::Switch;
use super::modes::{self, Behind, Mouse};
use crate::app::frame::clamped;
use crate::locale::{Failure, Message};
use crate::text::clean::Clean;
use lending::Loan;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::termios::{self, OptionalActions, QueueSelector, Termios};
use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How long the restoring bytes may wait for a line that takes nothing, when the process is to end.
const PATIENCE: Duration = Duration::from_millis(700);

/// Columns and rows of the window standard output is shown in, fit for a screen.
pub(super) fn size() -> io::Result<(u16, u16)> {
    window(screen_of_process()?)
}

fn window(terminal: impl AsFd) -> io::Result<(u16, u16)> {
    let window = termios::tcgetwinsize(terminal)?;
    Ok(clamped((window.ws_col, window.ws_row)))
}

/// Standard output, if it is a terminal.
fn screen_of_process() -> io::Result<io::Stdout> {
    let stdout = io::stdout();
    if stdout.is_terminal() {
        return Ok(stdout);
    }
    let why = Failure::new(Message::new("term-not-a-terminal"));
    Err(io::Error::new(io::ErrorKind::NotConnected, why))
}

/// The terminal of this process.
#[derive(Debug)]
pub(super) struct Tty {
    /// Where keys come from, and whose modes are changed.
    keys: OwnedFd,
    /// Where frames go: an open file of our own, which does not block.
    frames: File,
    mouse: Mouse,
    state: Mutex<State>,
    /// Told when the program has ended that the terminal was lent to, and when the thread of the signals has caught up with it.
    returned: Condvar,
}

#[derive(Debug)]
struct State {
    stage: Stage,
    /// The modes to go back to.
    before: Option<Termios>,
    /// What travels in front of the next frame.
    due: Due,
    /// How the terminal was told to leave the order of text to us, which is to be undone.
    switch: Option<Switch>,
    loan: Loan,
    /// What threads other than the session's wanted to say while the screen was ours.
    messages: Vec<Clean>,
}

/// Bytes that are still to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    /// Those of the switch.
    Switch,
    /// Those that undo it.
    Return(Switch),
    /// Those that enter the reading screen, the switch included.
    Entry,
}

/// Whose terminal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// The shell's: before the session, and while it is stopped. Frames are dropped.
    Away,
    /// Ours.
    Entered,
    /// Another program's, which we wait for.
    Lent,
    /// The shell's, for good.
    Closed,
}

impl Tty {
    /// Finds the terminal; changes nothing yet.
    pub(super) fn open(mouse: Mouse) -> io::Result<Self> {
        let stdout = screen_of_process()?;
        let frames = own_file(&stdout)?;
        let stdin = io::stdin();
        let keys = if stdin.is_terminal() {
            own_file(&stdin)?
        } else {
            frames.try_clone()?
        }
        .into();
        let state = State {
            stage: Stage::Away,
            before: None,
            due: Due::Nothing,
            switch: None,
            loan: Loan::default(),
            messages: Vec::new(),
        };
        Ok(Self {
            keys,
            frames,
            mouse,
            state: Mutex::new(state),
            returned: Condvar::new(),
        })
    }

    /// Columns and rows of the window, fit for a screen.
    pub(super) fn size(&self) -> io::Result<(u16, u16)> {
        window(&self.frames)
    }

    /// Where keys come from, and what to watch for the hang-up of the line.
    pub(super) fn keys(&self) -> &OwnedFd {
        &self.keys
    }

    /// Takes the terminal, or takes it again after a stop. The next frame must be a full one.
    pub(super) fn enter(&self) -> io::Result<()> {
        let mut state = self.state();
        if matches!(state.stage, Stage::Closed | Stage::Lent) {
            return Ok(());
        }
        // A stop from outside (SIGSTOP) comes without a chance to leave: then the modes to go back to are known already.
        if state.stage == Stage::Away || state.before.is_none() {
            state.before = Some(termios::tcgetattr(&self.keys)?);
        }
        if let Some(mut raw) = state.before.clone() {
            raw.make_raw();
            termios::tcsetattr(&self.keys, OptionalActions::Now, &raw)?;
        }
        state.stage = Stage::Entered;
        state.due = Due::Entry;
        Ok(())
    }

    /// Has the terminal leave the order of right-to-left text to us, or takes that back, with the next frame, which must be a
    /// full one, and whenever it is taken again. That it is undone is known from here on, whatever has been sent of it.
    pub(super) fn take_over(&self, switch: Option<Switch>) {
        let mut state = self.state();
        let before = std::mem::replace(&mut state.switch, switch);
        state.due = match (state.due, switch, before) {
            // Entering says all of it, and whatever was said before has been taken back by leaving.
            (Due::Entry, ..) => Due::Entry,
            (_, Some(_), _) => Due::Switch,
            (_, None, Some(before)) => Due::Return(before),
            (due, None, None) => due,
        };
    }

    /// Gives the terminal back for a while.
    pub(super) fn leave(&self) {
        self.give_back(Stage::Away, Behind::AsBefore);
    }

    /// Gives the terminal back for good. Safe to call from any thread, any number of times.
    pub(super) fn close(&self) {
        self.give_back(Stage::Closed, Behind::AsBefore);
    }

    /// Gives the terminal back for good, with nothing on it, and forgets the keys that were not read.
    pub(super) fn close_and_clear(&self) {
        self.give_back(Stage::Closed, Behind::Cleared);
        // The rest of a key pressed in haste must not end up in the shell. If this fails there is nothing to be done.
        let _ = termios::tcflush(&self.keys, QueueSelector::IFlush);
    }

    fn give_back(&self, next: Stage, behind: Behind) {
        let mut state = self.state();
        // What was lent is given back by those who have it, and closed by those who call it in.
        if state.stage != Stage::Lent {
            self.restore(&mut state, next, behind);
        }
    }

    fn restore(&self, state: &mut State, next: Stage, behind: Behind) {
        if state.stage == Stage::Entered {
            self.send_patiently(modes::leave(behind, state.switch).as_bytes());
            if let Some(before) = &state.before {
                // Not after the output has drained (`Drain`), which on a blocked line is never. An error means that the
                // terminal is gone, and with it the need to restore it.
                let _ = termios::tcsetattr(&self.keys, OptionalActions::Now, before);
            }
        }
        if state.stage != Stage::Closed {
            state.stage = next;
        }
    }

    /// Sends as much as the line takes within [`PATIENCE`].
    fn send_patiently(&self, mut bytes: &[u8]) {
        let deadline = Instant::now() + PATIENCE;
        while !bytes.is_empty() {
            match rustix::io::write(&self.frames, bytes) {
                Ok(sent) => bytes = &bytes[sent..],
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    if left.is_zero() || self.wait_for_room(Timespec::try_from(left).ok()).is_err()
                    {
                        return;
                    }
                }
                Err(_) => return,
            }
        }
    }

    /// Sends a frame, whole; waits as long as the line needs. Frames nobody can see are dropped.
    fn send(&self, frame: &[u8]) -> io::Result<()> {
        let mut rest = self.due().into_bytes();
        rest.extend_from_slice(frame);
        loop {
            let sent = self.send_now(&rest)?;
            rest.drain(..sent);
            if rest.is_empty() {
                return Ok(());
            }
            self.wait_for_room(None)?;
        }
    }

    /// What is due in front of a frame. It counts as sent.
    fn due(&self) -> String {
        let mut state = self.state();
        match std::mem::replace(&mut state.due, Due::Nothing) {
            Due::Nothing => String::new(),
            Due::Switch => state.switch.map_or("", Switch::taken).to_owned(),
            Due::Return(before) => before.given_back().to_owned(),
            Due::Entry => modes::enter(self.mouse, state.switch),
        }
    }

    /// Sends what the line takes at once; answers how many bytes are done with.
    fn send_now(&self, bytes: &[u8]) -> io::Result<usize> {
        let state = self.state();
        match state.stage {
            Stage::Closed => return Err(io::ErrorKind::BrokenPipe.into()),
            // Stopped, or stopped and taken up again in the middle of the frame: a full one is to come.
            Stage::Away | Stage::Lent => return Ok(bytes.len()),
            Stage::Entered if state.due == Due::Entry => return Ok(bytes.len()),
            Stage::Entered => {}
        }
        match rustix::io::write(&self.frames, bytes) {
            Ok(sent) => Ok(sent),
            Err(Errno::INTR | Errno::AGAIN) => Ok(0),
            Err(error) => Err(error.into()),
        }
    }

    fn wait_for_room(&self, patience: Option<Timespec>) -> io::Result<()> {
        match rustix::event::poll(
            &mut [PollFd::new(&self.frames, PollFlags::OUT)],
            patience.as_ref(),
        ) {
            Ok(_) | Err(Errno::INTR) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Keeps a message for the time after the session if the screen is ours; answers it back if it can be said now.
    pub(super) fn keep_message(&self, message: Vec<Clean>) -> Option<Vec<Clean>> {
        let mut state = self.state();
        if matches!(state.stage, Stage::Away | Stage::Closed) {
            return Some(message);
        }
        state.messages.extend(message);
        None
    }

    /// Says on standard error what was kept.
    pub(super) fn say_kept_messages(&self) {
        let messages = std::mem::take(&mut self.state().messages);
        super::panic::say(&mut io::stderr(), &messages);
    }

    /// A thread that panicked here left nothing half done: each change of the state is one assignment.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Opens `terminal` once more, as an open file of our own: “do not block” is a property of the open file, and the one we
/// inherited is shared with the shell. Frames must not block for the sake of a signal; keys must not because those that
/// were there before a stop may have gone to the shell.
fn own_file(terminal: impl AsFd) -> io::Result<File> {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let by_name = termios::ttyname(&terminal, Vec::new())
        .and_then(|name| rustix::fs::open(name, flags, Mode::empty()));
    // The name may belong to somebody else (after `su`) or not exist (in a container).
    let own = by_name.or_else(|_| rustix::fs::open("/dev/tty", flags, Mode::empty()));
    // As a last resort the inherited file will do; then a blocked line delays a signal until the line moves.
    own.map_or_else(|_| terminal.as_fd().try_clone_to_owned(), Ok)
        .map(File::from)
}

/// The writing end of the screen: gathers the bytes of a frame and sends them with one `write(2)` when flushed.
#[derive(Debug)]
pub(super) struct Frames {
    tty: Arc<Tty>,
    gathered: Vec<u8>,
}

impl Frames {
    pub(super) fn new(tty: Arc<Tty>) -> Self {
        Self {
            tty,
            gathered: Vec::new(),
        }
    }
}

impl Write for Frames {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.gathered.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.gathered.is_empty() {
            return Ok(());
        }
        let sent = self.tty.send(&self.gathered);
        self.gathered.clear();
        sent
    }
}
