//! The window: hears of its new sizes through a signal.

use super::Event;
use signal_hook::SigId;
use signal_hook::low_level::{pipe, unregister};
use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Asks the kernel for columns and rows.
pub(super) type Size = Box<dyn Fn() -> io::Result<(u16, u16)>>;

/// The window of the terminal.
pub(super) struct Window {
    /// Can be read when the signal has come since [`Window::event`] was last called.
    woken: UnixStream,
    signal: SigId,
    /// Set by the signal thread before it announces a new size.
    resumed: Arc<AtomicBool>,
    size: Size,
}

impl Window {
    /// Listens to `signal`, which is `SIGWINCH`, so that no change from here on is missed.
    pub(super) fn watch(signal: i32, resumed: Arc<AtomicBool>, size: Size) -> io::Result<Self> {
        let (woken, waker) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        let signal = pipe::register(signal, waker)?;
        Ok(Self {
            woken,
            signal,
            resumed,
            size,
        })
    }

    /// What to watch for a new size.
    pub(super) fn woken(&self) -> &UnixStream {
        &self.woken
    }

    /// What has become of the window. However often it changed, its last size is what counts.
    pub(super) fn event(&mut self) -> io::Result<Event> {
        // Before the size is asked for: a change that comes between the two is told once more and not missed.
        self.forget_signals()?;
        let resumed = self.resumed.swap(false, Ordering::Acquire);
        let size = (self.size)()?;
        Ok(if resumed {
            Event::Resumed(size)
        } else {
            Event::Resized(size)
        })
    }

    fn forget_signals(&mut self) -> io::Result<()> {
        let mut one_each = [0; 64];
        loop {
            match self.woken.read(&mut one_each) {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl Drop for Window {
    /// A signal after this would be written to a socket that nobody reads.
    fn drop(&mut self) {
        unregister(self.signal);
    }
}
