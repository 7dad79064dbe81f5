//! The line between a program and a real terminal, from the program's side. It has no clock but a deadline.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// After so many seconds something is broken.
const DEADLINE: Timespec = Timespec {
    tv_sec: 20,
    tv_nsec: 0,
};

/// What runs in the terminal: it says the terminal's name in the pipe that it is given, and leaves the terminal to us.
pub(super) const HOLDER: &str = "stty raw -echo && tty >\"$0\" && exec sleep 86400";

/// A terminal or a named pipe, for reading and writing.
pub(super) struct Line(File);

impl Line {
    /// Opens a new named pipe. Neither of its ends waits for the other.
    pub(super) fn pipe(path: &Path) -> Self {
        let made = Command::new("mkfifo").arg(path).status();
        assert!(
            made.is_ok_and(|status| status.success()),
            "no pipe {}",
            path.display()
        );
        Self::open(path)
    }

    /// Opens the terminal whose [`HOLDER`] writes into the pipe.
    pub(super) fn held(pipe: &mut Self) -> Self {
        let name = String::from_utf8(pipe.read_to(b"\n")).expect("a terminal has a plain name");
        Self::open(&PathBuf::from(name.trim()))
    }

    fn open(path: &Path) -> Self {
        let opened = open(path, OFlags::RDWR | OFlags::NOCTTY, Mode::empty());
        Self(File::from(opened.expect("it was just made")))
    }

    pub(super) fn write(&mut self, bytes: &[u8]) {
        self.0.write_all(bytes).expect("the terminal is there");
    }

    /// Reads until these bytes are the last ones.
    pub(super) fn read_to(&mut self, end: &[u8]) -> Vec<u8> {
        let (mut read, mut buffer) = (Vec::new(), [0; 4096]);
        while !read.ends_with(end) {
            let mut waits = [PollFd::new(&self.0, PollFlags::IN)];
            let ready = poll(&mut waits, Some(&DEADLINE)).expect("a line can be waited for");
            let so_far = read.escape_ascii();
            assert!(ready > 0, "no answer but “{so_far}”");
            let count = self.0.read(&mut buffer).expect("the line is up");
            read.extend_from_slice(&buffer[..count]);
        }
        read
    }

    /// Column and row of the cursor, which the terminal says when it has read all that was written (ECMA-48, DSR).
    pub(super) fn ask_for_the_cursor(&mut self) -> (u16, u16) {
        self.write(b"\x1b[6n");
        place(&self.read_to(b"R"))
    }
}

/// Column and row at the end of what a terminal said, which may have begun with answers to the program.
pub(super) fn place(said: &[u8]) -> (u16, u16) {
    let said = String::from_utf8_lossy(said);
    let numbers = said
        .strip_suffix('R')
        .and_then(|said| said.rsplit_once('['))
        .and_then(|(_, numbers)| numbers.split_once(';'))
        .and_then(|(row, column)| Some((column.parse::<u16>().ok()?, row.parse::<u16>().ok()?)));
    let (column, row) = numbers.expect("a terminal knows where its cursor is");
    (column - 1, row - 1)
}
