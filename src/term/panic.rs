//! What happens on a panic: the terminal first, then the message, cleaned.
//!
//! The hook that was there before is not called: Rust's own prints the message as it is, and a message may quote an
//! archive. A backtrace is printed where `RUST_BACKTRACE` asks for one, as ever.

use super::tty::Tty;
use crate::locale::{Interface, Isolation, Locale, Message};
use crate::text::clean::Clean;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::Arc;
use std::thread;

/// Installs the hook. The calling thread is the one whose panic ends the session; what others have to say is kept until the
/// screen is the shell's again, because the session goes on without them.
pub(super) fn install(tty: &Arc<Tty>, interface: Interface) {
    let tty = Arc::clone(tty);
    let session = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == session {
            tty.close();
        }
        // Made only now: a session that goes well says nothing of this.
        let locale = Locale::new(interface, Isolation::Bare);
        if let Some(message) = tty.keep_message(message(info, &locale)) {
            say(&mut io::stderr(), &message);
        }
    }));
}

/// Says `message`, a line each. Standard error may be closed, and nobody would hear of it.
pub(super) fn say(out: &mut impl Write, message: &[Clean]) {
    for line in message {
        let _ = writeln!(out, "{line}");
    }
}

fn message(info: &PanicHookInfo<'_>, locale: &Locale) -> Vec<Clean> {
    let stopped = match info.location() {
        Some(place) => Message::new("term-panic-at").inside("place", place.to_string()),
        None => Message::new("term-panic"),
    };
    let mut message = vec![locale.say(&stopped)];
    match info.payload_as_str() {
        Some(what) => message.extend(lines(what)),
        None => message.push(locale.word("term-panic-nothing")),
    }
    message.push(locale.word("term-panic-saved"));
    let backtrace = Backtrace::capture();
    if backtrace.status() == BacktraceStatus::Captured {
        message.extend(lines(&backtrace.to_string()));
    }
    message
}

/// Cleaned line by line, so that a line break in a quoted text stays one.
fn lines(text: &str) -> Vec<Clean> {
    text.lines().map(Clean::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_said_line_by_line() {
        let mut out = Vec::new();
        say(&mut out, &lines("one\ntwo"));
        assert_eq!(out, b"one\ntwo\n");
    }

    #[test]
    fn a_closed_standard_error_is_no_second_panic() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        say(&mut Closed, &lines("unheard"));
    }
}
