//! Hears names on standard input, a line each. On a terminal they are typed unseen.

use crate::cli::complain;
use crate::locale::{Failure, Locale, Message};
use anyhow::bail;
use rustix::termios::{
    LocalModes, OptionalActions, SpecialCodeIndex, Termios, isatty, tcgetattr, tcsetattr,
};
use std::fmt;
use std::io::{self, BufRead, Read, Stdin};

/// Bytes of all names, at most.
const MOST: u64 = 1024 * 1024;
/// What Ctrl-C types.
const INTERRUPT: u8 = 3;

/// A name. Its `Debug` does not say it.
pub(super) struct Name {
    words: String,
    /// Of the input, from 1.
    pub(super) line: usize,
}

impl Name {
    pub(super) fn as_str(&self) -> &str {
        &self.words
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Name(line {})", self.line)
    }
}

/// The names that come in, without empty lines and such as begin with `#`.
pub(super) fn names(locale: &Locale) -> anyhow::Result<Vec<Name>> {
    let stdin = io::stdin();
    let mut bytes = Vec::new();
    if isatty(&stdin) {
        complain(&locale.word("withhold-type"));
        let _unseen = Unseen::on(&stdin)?;
        if !hear_unseen(&mut stdin.lock(), &mut bytes).map_err(unheard)? {
            bail!(Failure::new(Message::new("withhold-cancelled")));
        }
    } else {
        let mut input = stdin.lock().take(MOST + 1);
        input.read_to_end(&mut bytes).map_err(unheard)?;
    }
    read(&bytes)
}

fn unheard(cause: io::Error) -> Failure {
    Failure::new(Message::new("withhold-unheard")).because(cause)
}

/// Reads what is typed up to its end; says whether it was not broken off.
fn hear_unseen(input: &mut impl BufRead, bytes: &mut Vec<u8>) -> io::Result<bool> {
    loop {
        let typed = input.fill_buf()?;
        if typed.is_empty() || bytes.len() as u64 > MOST {
            return Ok(true);
        }
        if typed.contains(&INTERRUPT) {
            return Ok(false);
        }
        bytes.extend_from_slice(typed);
        let length = typed.len();
        input.consume(length);
    }
}

/// The names of a text.
pub(super) fn read(bytes: &[u8]) -> anyhow::Result<Vec<Name>> {
    if bytes.len() as u64 > MOST {
        bail!(Failure::new(Message::new("withhold-too-many")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        let message = Message::new("withhold-not-utf8");
        Failure::new(message.inside("line", line.to_string()))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().zip(1..).map(|(line, number)| Name {
        words: line.trim().to_owned(),
        line: number,
    });
    let names = lines.filter(|name| !name.words.is_empty() && !name.words.starts_with('#'));
    Ok(names.collect())
}

/// A terminal that does not show what is typed, until this is dropped.
struct Unseen<'a> {
    stdin: &'a Stdin,
    before: Termios,
}

impl<'a> Unseen<'a> {
    fn on(stdin: &'a Stdin) -> anyhow::Result<Self> {
        let refused = |cause: rustix::io::Errno| unheard(cause.into());
        let before = tcgetattr(stdin).map_err(refused)?;
        let mut unseen = before.clone();
        unseen
            .local_modes
            .remove(LocalModes::ECHO | LocalModes::ISIG);
        unseen.local_modes.insert(LocalModes::ECHONL);
        // A signal would end the program with the terminal as it is. As an end of line, Ctrl-C is read at once.
        unseen.special_codes[SpecialCodeIndex::VEOL] = INTERRUPT;
        // What was typed before, and shown, does not count.
        tcsetattr(stdin, OptionalActions::Flush, &unseen).map_err(refused)?;
        Ok(Self { stdin, before })
    }
}

impl Drop for Unseen<'_> {
    fn drop(&mut self) {
        // A terminal that is gone needs no restoring.
        let _ = tcsetattr(self.stdin, OptionalActions::Flush, &self.before);
    }
}
