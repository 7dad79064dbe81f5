//! A program on a terminal of its own: keys go in, and what a reader would see comes out.
//!
//! Nothing here sleeps. A wait ends when the program has sent what is waited for or has ended; the deadline is only there so
//! that a program that hangs fails its test.

use super::emulator::{Alacritty, Emulator};
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal};
use rustix::termios::{self, LocalModes};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// After this a test has failed.
const DEADLINE: Duration = Duration::from_secs(30);

/// What a program has written so far, by the kernel's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) calls: u64,
    pub(crate) bytes: usize,
}

/// A program on a terminal.
pub(crate) struct Pty {
    terminal: vt100::Parser,
    /// The same terminal by another hand, which also answers.
    emulator: Alacritty,
    /// What the terminal has answered and not yet said, while it [keeps silent](Pty::keep_silent).
    unsaid: Option<Vec<String>>,
    /// Every byte the program has sent so far, as far as it was waited for.
    sent: Vec<u8>,
    /// How many of them the terminals have.
    seen: usize,
    output: Receiver<Vec<u8>>,
    reader: Option<JoinHandle<()>>,
    /// Tells the reading thread to let go of the terminal.
    closing: Arc<AtomicBool>,
    keys: Option<Box<dyn Write + Send>>,
    master: Option<Box<dyn MasterPty + Send>>,
    child: Option<Box<dyn Child + Send + Sync>>,
    home: TempDir,
}

impl Pty {
    /// Runs `rawi` with these arguments and this environment, in a home of its own, in a window of this size.
    pub(crate) fn spawn(args: &[&str], env: &[(&str, &str)], columns: u16, rows: u16) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_rawi"));
        command.args(args);
        Self::run_with(command, env, (columns, rows))
    }

    /// Runs any command so.
    pub(crate) fn run(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        Self::run_with(command, &[], (columns, rows))
    }

    fn run_with(
        mut command: CommandBuilder,
        env: &[(&str, &str)],
        (columns, rows): (u16, u16),
    ) -> Self {
        let home = tempfile::tempdir().expect("there is room for a temporary directory");
        settle_in(&mut command, home.path());
        for (name, value) in env {
            command.env(name, value);
        }
        let pair = native_pty_system()
            .openpty(window(columns, rows))
            .expect("there is a free pty");
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the program starts");
        drop(pair.slave);
        let source = pair.master.try_clone_reader().expect("a pty can be read");
        let (sender, output) = channel();
        let closing = Arc::new(AtomicBool::new(false));
        let reader = thread::spawn({
            let closing = Arc::clone(&closing);
            move || read_all(source, &closing, &sender)
        });
        Self {
            terminal: emulator(columns, rows),
            emulator: Alacritty::new(drawn(columns, rows)),
            unsaid: None,
            sent: Vec::new(),
            seen: 0,
            output,
            reader: Some(reader),
            closing,
            keys: Some(pair.master.take_writer().expect("the writer is taken once")),
            master: Some(pair.master),
            child: Some(child),
            home,
        }
    }

    /// The program's `$HOME`, where the XDG directories are `config`, `state`, `data` and `cache`.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// The process id of the program.
    pub(crate) fn pid(&self) -> Pid {
        let id = self
            .child
            .as_ref()
            .and_then(|child| child.process_id())
            .expect("the program was started");
        Pid::from_raw(i32::try_from(id).expect("a process id fits")).expect("a process id is not 0")
    }

    /// Types `keys`.
    pub(crate) fn send(&mut self, keys: &str) {
        let line = self.keys.as_mut().expect("the line is up");
        line.write_all(keys.as_bytes())
            .and_then(|()| line.flush())
            .expect("the line takes keys");
    }

    /// Sends the program a signal.
    pub(crate) fn signal(&self, signal: Signal) {
        rustix::process::kill_process(self.pid(), signal).expect("the program is there");
    }

    /// Changes the size of the window.
    pub(crate) fn resize(&mut self, columns: u16, rows: u16) {
        self.take_what_is_there();
        self.master
            .as_ref()
            .expect("the line is up")
            .resize(window(columns, rows))
            .expect("a pty can be resized");
        self.terminal = emulator(columns, rows);
        self.emulator.resize(drawn(columns, rows));
        let modes = [&b"\x1b[?1049h"[..], b"\x1b[?25l", b"\x1b[?2004h"];
        for mode in modes {
            self.terminal.process(mode);
        }
    }

    /// Reads until the screen is as wanted.
    pub(crate) fn wait_for(&mut self, wanted: impl Fn(&vt100::Screen) -> bool) {
        self.wait_until(|pty| wanted(pty.screen()));
    }

    /// Reads until the screen, or what was sent, is as wanted.
    pub(crate) fn wait_until(&mut self, wanted: impl Fn(&Self) -> bool) {
        if let Err(error) = self.reads_until(wanted) {
            let happened = match error {
                RecvTimeoutError::Timeout => "the screen stayed at",
                RecvTimeoutError::Disconnected => "the program ended at",
            };
            panic!("{happened}:\n{}", self.picture());
        }
    }

    /// Reads until the screen, or what was sent, is as wanted, and says so if that does not happen.
    pub(crate) fn reads_until(
        &mut self,
        wanted: impl Fn(&Self) -> bool,
    ) -> Result<(), RecvTimeoutError> {
        let deadline = Instant::now() + DEADLINE;
        while !wanted(self) {
            let left = deadline.saturating_duration_since(Instant::now());
            let bytes = self.output.recv_timeout(left)?;
            self.take(&bytes);
        }
        Ok(())
    }

    /// Reads until `text` is on the screen.
    pub(crate) fn wait_for_text(&mut self, text: &str) {
        self.wait_for(|screen| screen.contents().contains(text));
    }

    /// Waits for the first frame, whatever it shows.
    pub(crate) fn wait_for_start(&mut self) {
        self.wait_for(vt100::Screen::alternate_screen);
    }

    /// The bytes that come within `time` without being asked for.
    pub(crate) fn listen(&mut self, time: Duration) -> Vec<u8> {
        let before = self.sent.len();
        let deadline = Instant::now() + time;
        while self
            .next(deadline.saturating_duration_since(Instant::now()))
            .is_some()
        {}
        self.sent[before..].to_vec()
    }

    /// The next bytes that come, if some do within `time`.
    pub(crate) fn next(&mut self, time: Duration) -> Option<Vec<u8>> {
        let bytes = self.output.recv_timeout(time).ok()?;
        self.take(&bytes);
        Some(bytes)
    }

    /// What the screen shows.
    pub(crate) fn screen_text(&self) -> String {
        self.terminal.screen().contents()
    }

    /// The screen, for its cursor, modes and cells.
    pub(crate) fn screen(&self) -> &vt100::Screen {
        self.terminal.screen()
    }

    /// The screen, as a terminal to compare with a picture.
    pub(crate) fn vt100(&self) -> &vt100::Parser {
        &self.terminal
    }

    /// The terminal by another hand: it knows more sequences than [`Pty::screen`], and its cells can be compared.
    pub(crate) fn emulator(&self) -> &Alacritty {
        &self.emulator
    }

    /// The terminal answers no question until [`Pty::speak`].
    pub(crate) fn keep_silent(&mut self) {
        self.unsaid.get_or_insert_default();
    }

    /// The terminal answers what it was asked, and whatever it will be asked. The answers that it kept are handed out.
    pub(crate) fn speak(&mut self) -> Vec<String> {
        let unsaid = self.unsaid.take().unwrap_or_default();
        self.say(&unsaid);
        unsaid
    }

    /// What the program itself has written so far to whatever it has open; nothing where the kernel does not tell.
    pub(crate) fn written(&self) -> Option<Written> {
        let io = fs::read_to_string(format!("/proc/{}/io", self.pid())).ok()?;
        let count = |name: &str| {
            let count = io.lines().find_map(|line| line.strip_prefix(name))?;
            count.trim().parse::<u64>().ok()
        };
        Some(Written {
            calls: count("syscw:")?,
            bytes: usize::try_from(count("wchar:")?).ok()?,
        })
    }

    /// How often the threads of the program were given a processor; nothing where the kernel does not tell.
    pub(crate) fn turns(&self) -> Option<u64> {
        let threads = fs::read_dir(format!("/proc/{}/task", self.pid())).ok()?;
        let turns = threads.map(|thread| {
            let status = fs::read_to_string(thread.ok()?.path().join("status")).ok()?;
            let counts = status.lines().filter_map(|line| {
                let (name, count) = line.split_once(':')?;
                name.ends_with("ctxt_switches")
                    .then(|| count.trim().parse::<u64>().ok())?
            });
            Some(counts.sum::<u64>())
        });
        turns.sum()
    }

    /// How long the threads of the program were on a processor; nothing where the kernel does not tell.
    pub(crate) fn cpu(&self) -> Option<Duration> {
        let threads = fs::read_dir(format!("/proc/{}/task", self.pid())).ok()?;
        let times = threads.map(|thread| {
            let account = fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
            account.split_whitespace().next()?.parse::<u64>().ok()
        });
        times.sum::<Option<u64>>().map(Duration::from_nanos)
    }

    /// Lets another program write on the same terminal.
    pub(crate) fn scribble(&mut self, bytes: &[u8]) {
        self.terminal.process(bytes);
        self.emulator.process(bytes);
    }

    /// Every byte the program has sent so far, as far as it was waited for.
    pub(crate) fn sent(&self) -> &[u8] {
        &self.sent
    }

    /// Whether keys reach the program unread by the kernel: what raw mode is, and what must not be left behind.
    pub(crate) fn is_raw(&self) -> bool {
        let name = self
            .master
            .as_ref()
            .and_then(|master| master.tty_name())
            .expect("a pty has a name");
        let terminal = File::open(name).expect("the line is up");
        let modes = termios::tcgetattr(&terminal)
            .expect("a terminal has modes")
            .local_modes;
        !modes.intersects(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG)
    }

    /// The leader of the job that has the terminal.
    pub(crate) fn foreground(&self) -> Option<Pid> {
        self.master
            .as_ref()
            .and_then(|master| master.process_group_leader())
            .and_then(Pid::from_raw)
    }

    /// Reads to the end and waits for the program to be gone.
    pub(crate) fn wait_exit(&mut self) -> ExitStatus {
        let status = wait(self.child.take().expect("the program is waited for once"));
        // The line ends when the last process has let go of it; what the program said before is then all there.
        let deadline = Instant::now() + DEADLINE;
        while let Ok(bytes) = self
            .output
            .recv_timeout(deadline.saturating_duration_since(Instant::now()))
        {
            self.take(&bytes);
        }
        status
    }

    /// Stops reading, as a line does whose other end is out of reach, while the window grows to this size.
    ///
    /// The program must draw when its window changes: that is how the reading thread comes to let go of the line.
    pub(crate) fn block(&mut self, columns: u16, rows: u16) {
        self.closing.store(true, Ordering::Release);
        self.resize(columns, rows);
        let reader = self.reader.take().expect("the line is up");
        reader.join().expect("the reading thread ends");
    }

    /// Takes the line away, as a dropped connection does; answers the program, which should end. See [`Pty::block`].
    pub(crate) fn hang_up(mut self) -> Orphan {
        let (rows, columns) = self.terminal.screen().size();
        self.block(columns.get() ^ 1, rows.get());
        drop(self.keys.take());
        drop(self.master.take());
        Orphan {
            child: self.child.take().expect("the program was started"),
        }
    }

    fn take(&mut self, bytes: &[u8]) {
        self.sent.extend_from_slice(bytes);
        let whole = self.sent.len() - begun(&self.sent);
        let bytes = &self.sent[self.seen..whole];
        self.terminal.process(bytes);
        self.emulator.process(bytes);
        self.seen = whole;
        let answers = self.emulator.take_answers();
        match &mut self.unsaid {
            Some(unsaid) => unsaid.extend(answers),
            None => self.say(&answers),
        }
    }

    /// Lets the terminal say something. A program that has ended does not hear it.
    fn say(&mut self, answers: &[String]) {
        if let Some(line) = &mut self.keys {
            for answer in answers {
                let _ = line.write_all(answer.as_bytes());
            }
            let _ = line.flush();
        }
    }

    /// Reads what has arrived.
    pub(crate) fn take_what_is_there(&mut self) {
        while let Ok(bytes) = self.output.try_recv() {
            self.take(&bytes);
        }
    }

    /// The screen in a frame, with its cursor and modes, for a failure to show.
    fn picture(&self) -> String {
        let screen = self.terminal.screen();
        let (rows, columns) = screen.size();
        let rule = "-".repeat(usize::from(columns.get()));
        let rows: String = screen
            .rows(0, columns.get())
            .take(usize::from(rows.get()))
            .map(|row| row + "\n")
            .collect();
        let sent = self.sent.len();
        let (cursor, alternate) = (screen.cursor_position(), screen.alternate_screen());
        format!(
            "{rule}\n{rows}{rule}\ncursor {cursor:?}, alternate screen {alternate}, {sent} bytes sent"
        )
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            // It may have ended by itself.
            let _ = child.kill();
        }
    }
}

/// A program whose terminal is gone.
pub(crate) struct Orphan {
    child: Box<dyn Child + Send + Sync>,
}

impl Orphan {
    /// Waits for it to be gone.
    pub(crate) fn wait_exit(self) -> ExitStatus {
        wait(self.child)
    }
}

fn wait(mut child: Box<dyn Child + Send + Sync>) -> ExitStatus {
    let mut killer = child.clone_killer();
    let (sender, status) = channel();
    thread::spawn(move || sender.send(child.wait()));
    let Ok(status) = status.recv_timeout(DEADLINE) else {
        let outcome = killer.kill();
        panic!("the program did not end (kill: {outcome:?})");
    };
    status.expect("a child can be waited for")
}

fn read_all(
    mut source: Box<dyn Read + Send>,
    closing: &AtomicBool,
    sender: &std::sync::mpsc::Sender<Vec<u8>>,
) {
    let mut buffer = [0; 4096];
    // The line of a program that ended reads as an error (EIO on Linux) or as nothing.
    while let Ok(count @ 1..) = source.read(&mut buffer) {
        if closing.load(Ordering::Acquire) || sender.send(buffer[..count].to_vec()).is_err() {
            return;
        }
    }
}

fn window(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

/// Gives a command surroundings that are the same wherever the tests run.
fn settle_in(command: &mut CommandBuilder, home: &Path) {
    for name in [
        "NO_COLOR",
        "RAWI_ARCHIVE",
        "RAWI_REVIEWER",
        "RUST_BACKTRACE",
        "TMUX",
        "STY",
        "NCURSES_NO_UTF8_ACS",
        "LC_ALL",
        "LC_CTYPE",
    ] {
        command.env_remove(name);
    }
    command.env("TERM", "xterm-256color");
    command.env("LANG", "C.UTF-8");
    command.env("HOME", home);
    // The dictionaries of this machine are not those of another.
    command.env("DICPATH", "");
    for (name, directory) in [
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_STATE_HOME", "state"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
    ] {
        command.env(name, home.join(directory));
    }
}

/// The bytes at the end that begin a character of UTF-8 and do not end it.
///
/// The parser that both terminals use (vte 0.15, `advance_partial_utf8`) loses a letter where a character comes in two parts
/// and the beginning of another comes with its end.
fn begun(bytes: &[u8]) -> usize {
    let longest = bytes.len().min(3);
    let is_begun = |count: &usize| match bytes[bytes.len() - count] {
        0xc0..=0xdf => *count < 2,
        0xe0..=0xef => *count < 3,
        0xf0..=0xf7 => *count < 4,
        _ => false,
    };
    (1..=longest).find(is_begun).unwrap_or(0)
}

/// The part of a window of this size that the program draws in.
fn drawn(columns: u16, rows: u16) -> (u16, u16) {
    rawi::app::frame::clamped((columns, rows))
}

/// An emulator for a window of this size, which may be one that no terminal has.
fn emulator(columns: u16, rows: u16) -> vt100::Parser {
    let side = |cells: u16, usual: u16| {
        let cells = if cells == 0 { usual } else { cells.min(1000) };
        NonZeroU16::new(cells).expect("0 was replaced")
    };
    vt100::Parser::new(side(rows, 24), side(columns, 80), 0)
}
