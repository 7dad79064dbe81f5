//! The terminal while another program has it, an editor: handed over, watched for, taken again.
//!
//! The other program is of our process group, as an editor of git is: what the keyboard sends as a signal goes to both, and
//! the thread of the signals leaves it to the other one.

use super::{Behind, PATIENCE, Stage, State, Tty};
use rustix::io::Errno;
use rustix::process::{self, Pid, Signal, WaitId, WaitIdOptions};
use rustix::termios::{self, OptionalActions};
use std::io;
use std::process::{Command, ExitStatus};
use std::sync::{MutexGuard, PoisonError};
use std::time::Duration;

/// How long the thread of the signals may take to catch up. Where the machine gives it no time for longer, the session may end by
/// a signal that was not meant for it.
const CATCHING_UP: Duration = Duration::from_secs(10);

/// The terminal in other hands.
#[derive(Debug, Default)]
pub(super) struct Loan {
    /// The program that has it, if it was lent.
    borrower: Option<Pid>,
    /// Whether the thread of the signals has looked at all that came meanwhile.
    is_caught_up: bool,
}

impl Tty {
    /// Runs `command` with the terminal as it was before the session, and takes the terminal again when it has ended. The
    /// next frame must be a full one.
    ///
    /// If the session is ended meanwhile, this does not return: the process is about to end.
    ///
    /// # Errors
    /// Fails if the program cannot be run or the terminal is gone. The terminal is ours again, as far as it is there.
    pub(in crate::term) fn lend(&self, command: &mut Command) -> io::Result<ExitStatus> {
        let mut state = self.state();
        if state.stage == Stage::Closed {
            return Err(io::ErrorKind::BrokenPipe.into());
        }
        self.restore(&mut state, Stage::Away, Behind::AsBefore);
        // Under the lock, so that no signal comes between the program and our knowing of it.
        let ended = match command.spawn() {
            Err(cause) => Err(cause),
            Ok(mut child) => {
                state.stage = Stage::Lent;
                state.loan.borrower = Some(Pid::from_child(&child));
                drop(state);
                wait_for_end(Pid::from_child(&child));
                state = self.let_signals_pass();
                // It has ended and is not waited for yet: until here its number could be nobody else's.
                state.loan.borrower = None;
                self.returned.notify_all();
                child.wait()
            }
        };
        if state.stage == Stage::Closed {
            drop(state);
            loop {
                std::thread::park();
            }
        }
        self.put_modes_back(&state);
        state.stage = Stage::Away;
        drop(state);
        self.enter()?;
        ended
    }

    /// Whether another program has the terminal.
    pub(in crate::term) fn is_lent(&self) -> bool {
        self.state().stage == Stage::Lent
    }

    /// The thread of the signals has come to the one that [`Self::lend`] sends behind all others.
    pub(in crate::term) fn signals_passed(&self) {
        self.state().loan.is_caught_up = true;
        self.returned.notify_all();
    }

    /// Waits until the signals have been looked at that came while the other program had the terminal. The key that ended it
    /// may have sent one to us, too, and it is not to end the session because its thread was late. The session runs in the main
    /// thread, to which a kernel gives first what is for the whole process: it has been noted down before we are here.
    fn let_signals_pass(&self) -> MutexGuard<'_, State> {
        let mut state = self.state();
        state.loan.is_caught_up = false;
        // Of the signals that wait, this one has the highest number, and to a process that runs it says nothing.
        let _ = process::kill_process(process::getpid(), Signal::CONT);
        let waits = |state: &mut State| !state.loan.is_caught_up && state.stage == Stage::Lent;
        let waited = self.returned.wait_timeout_while(state, CATCHING_UP, waits);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// Takes the terminal from the program that has it, if one has, because the session ends by `signal`: the program gets
    /// the signal too, and is killed if it does not obey.
    pub(in crate::term) fn call_in(&self, signal: Signal) {
        let mut state = self.state();
        if state.stage != Stage::Lent {
            return;
        }
        // From here on nobody enters the terminal again.
        state.stage = Stage::Closed;
        self.returned.notify_all();
        for signal in [signal, Signal::KILL] {
            let Some(borrower) = state.loan.borrower else {
                break;
            };
            // It fails only if the program has ended, and then there is nothing to wait for.
            let _ = process::kill_process(borrower, signal);
            state = self.wait_for_return(state);
            if signal == Signal::KILL {
                self.send_patiently(super::modes::leave(Behind::AsBefore, state.switch).as_bytes());
            }
        }
        self.put_modes_back(&state);
    }

    fn wait_for_return<'a>(&self, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
        let has_it = |state: &mut State| state.loan.borrower.is_some();
        let waited = self.returned.wait_timeout_while(state, PATIENCE, has_it);
        waited.unwrap_or_else(PoisonError::into_inner).0
    }

    /// Undoes what the other program did to the modes of the terminal.
    fn put_modes_back(&self, state: &State) {
        if let Some(before) = &state.before {
            // An error means that the terminal is gone, and with it the need to restore it.
            let _ = termios::tcsetattr(&self.keys, OptionalActions::Now, before);
        }
    }
}

/// Waits until a child has ended, and leaves its status to be asked for.
fn wait_for_end(child: Pid) {
    let how = WaitIdOptions::EXITED | WaitIdOptions::NOWAIT;
    while process::waitid(WaitId::Pid(child), how).err() == Some(Errno::INTR) {}
}
