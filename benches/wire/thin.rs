//! Thin lines: what a program sends goes through a line of so many baud, ten bits a byte, and the reader's terminal, its
//! answers and the keys, which the line carries as slowly the other way, are half a round trip away.
//!
//! The far side takes at once whatever the program sends, without a limit, as `sshd` does, and the line carries it byte by
//! byte. Programs run in real time; when nothing is under way to one any more, the line is reckoned to its end without
//! waiting. Rawi must in the end show what its model says: a key that was lost would look like a short queue. Over ssh a
//! packet has an envelope, and what is in it comes at once, when the whole of it is there; TCP's own packets are left out.

mod link;

use crate::long_story::LongStory;
use crate::peers::PEERS;
use crate::support::cells::Cells;
use crate::support::emulator::{Alacritty, Emulator};
use crate::support::pty::Pty;
use crate::support::screen::{Picture, parsed};
use crate::support::twin::Opening;
use crate::support::typed::bytes;
use link::{LINES, Link};
use rawi::app::App;
use std::collections::VecDeque;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// There or back.
const ONE_WAY: Duration = Duration::from_millis(300);
/// A program has no more to say when it has been silent for so long.
const QUIET: Duration = Duration::from_millis(700);
const SIZE: (u16, u16) = (80, 24);
/// The rows that one begins to read.
const FIRST: usize = 5;

/// Keys, typed one after the other.
struct Case {
    name: &'static str,
    key: &'static str,
    times: u32,
    every: Duration,
}

const CASES: &[Case] = &[
    Case {
        name: "one page",
        key: "<space>",
        times: 1,
        every: Duration::ZERO,
    },
    Case {
        name: "five pages, one each 0.5 s",
        key: "<space>",
        times: 5,
        every: Duration::from_millis(500),
    },
    Case {
        name: "j held for 2 s, 10 a second",
        key: "j",
        times: 20,
        every: Duration::from_millis(100),
    },
];

/// What came of a case.
struct Outcome {
    bytes: usize,
    /// From the last key until the first rows were right, and all rows.
    first: Duration,
    all: Duration,
}

/// A program at the end of a thin line.
struct ThinLine {
    pty: Pty,
    link: Link,
    begun: Instant,
    /// From when on the line can take a byte, and from when on one on the way back.
    free: Duration,
    free_back: Duration,
    /// Bytes that the line carried to the terminal since it was last looked at.
    on_line: usize,
    /// When each byte reaches the terminal.
    arrivals: Vec<(Duration, u8)>,
    /// The terminal when it has them all.
    terminal: Alacritty,
    /// When answers reach the program.
    answers: VecDeque<(Duration, String)>,
    /// The terminal as far as it was looked at.
    seen: (Alacritty, usize),
    /// What the terminal has to show in the end, where that is known.
    model: Option<App>,
}

impl ThinLine {
    fn new(mut pty: Pty, link: Link, model: Option<App>) -> Self {
        // The terminal that answers is at the other end of the line.
        pty.keep_silent();
        Self {
            pty,
            link,
            begun: Instant::now(),
            free: Duration::ZERO,
            free_back: Duration::ZERO,
            on_line: 0,
            arrivals: Vec::new(),
            terminal: Alacritty::new(SIZE),
            answers: VecDeque::new(),
            seen: (Alacritty::new(SIZE), 0),
            model,
        }
    }

    /// Types keys, counts from the last of them.
    fn play(&mut self, keys: &str, times: u32, every: Duration) -> Outcome {
        // The line has come to rest: as much time may have gone by as it took.
        let start = self.begun.elapsed();
        self.free = self.free.min(start);
        let typed: String = parsed(keys).into_iter().map(bytes).collect();
        let mut last = start;
        for time in 0..times {
            last = start + every * time;
            self.run_until(last + self.link.time_of(typed.len()) + ONE_WAY);
            self.pty.send(&typed);
            for key in parsed(keys) {
                let _ = self.model.as_mut().map(|model| model.key(key));
            }
        }
        self.settle();
        if let Some(model) = &self.model {
            let wanted = Cells::painted(&Picture::of(model).buffer);
            let shown = Cells::shown(&self.terminal);
            let (wanted_text, text) = (wanted.text(), shown.text());
            assert!(wanted == shown, "wanted\n{wanted_text}\nshown\n{text}");
        }
        self.outcome(last)
    }

    /// Waits until the program has nothing more to say and nothing is on its way to it.
    fn settle(&mut self) {
        loop {
            let before = self.arrivals.len();
            let until = self
                .answers
                .back()
                .map_or(self.begun.elapsed(), |(due, _)| *due);
            self.run_until(until + QUIET);
            if self.arrivals.len() == before && self.answers.is_empty() {
                return;
            }
        }
    }

    fn run_until(&mut self, until: Duration) {
        loop {
            let now = self.begun.elapsed();
            while let Some((_, answer)) = self.answers.pop_front_if(|(due, _)| *due <= now) {
                self.pty.send(&answer);
            }
            let next = self
                .answers
                .front()
                .map_or(until, |(due, _)| until.min(*due));
            if now >= until {
                return;
            }
            if let Some(bytes) = self.pty.next(next.saturating_sub(now)) {
                self.carry(&bytes);
            }
        }
    }

    /// Puts bytes on the line.
    fn carry(&mut self, bytes: &[u8]) {
        let now = self.begun.elapsed();
        let packets = bytes.chunks(if self.link.envelope.is_some() {
            bytes.len()
        } else {
            1
        });
        for packet in packets {
            self.free = self.free.max(now) + self.link.time_of(packet.len());
            let arrival = self.free + ONE_WAY;
            let envelope = self.link.envelope.unwrap_or(0);
            self.on_line += packet.len() + usize::try_from(envelope).expect("it is small");
            let arrivals = packet.iter().map(|byte| (arrival, *byte));
            self.arrivals.extend(arrivals);
            self.terminal.process(packet);
            let answer = self.terminal.take_answers().concat();
            if !answer.is_empty() {
                let time = self.link.time_of(answer.len());
                self.free_back = self.free_back.max(arrival) + time;
                self.answers.push_back((self.free_back + ONE_WAY, answer));
            }
        }
    }

    /// Looks at the terminal byte by byte.
    fn outcome(&mut self, last_key: Duration) -> Outcome {
        let wanted = Cells::shown(&self.terminal);
        let (mut first, mut all) = (last_key, last_key);
        let (terminal, looked) = &mut self.seen;
        let from = *looked;
        for (index, (arrival, byte)) in self.arrivals.iter().enumerate().skip(from) {
            let shown = Cells::shown(terminal);
            if shown.0[..FIRST] != wanted.0[..FIRST] {
                first = *arrival;
            }
            if shown != wanted {
                all = *arrival;
            }
            terminal.process(&[*byte]);
            *looked = index + 1;
        }
        Outcome {
            bytes: std::mem::take(&mut self.on_line),
            first: first.saturating_sub(last_key),
            all: all.saturating_sub(last_key),
        }
    }
}

pub(crate) fn print(story: &LongStory) {
    println!("## Thin lines at 80x24, round trip 600 ms, seconds from the last key\n");
    println!(
        "| line | what | program | bytes | first {FIRST} rows right | all right |\n|---|---|---|---:|---:|---:|"
    );
    let folder = story.archive_folder();
    let opening = Opening {
        folder: Some(&folder),
        ..Opening::new(&story.archive, SIZE)
    };
    for link in LINES {
        let rawi = ThinLine::new(opening.spawn(), link, Some(opening.model()));
        print_cases(rawi, "Rawi", "<enter>");
        let unpaced = ThinLine::new(unpaced(&folder), link, Some(opening.model()));
        print_cases(unpaced, "Rawi, pace = \"off\"", "<enter>");
        let less = PEERS
            .iter()
            .find(|peer| peer.name == "less" && peer.is_installed());
        if let Some(less) = less {
            print_cases(
                ThinLine::new(less.spawn(story, SIZE), link, None),
                "less",
                "g",
            );
        }
    }
    println!();
}

/// Rawi as it is where somebody has turned the pace off.
fn unpaced(archive: &Path) -> Pty {
    let config = archive.with_file_name("config");
    let folder = config.join("rawi");
    fs::create_dir_all(&folder).expect("a directory can be made");
    fs::write(folder.join("config.toml"), "pace = \"off\"\n").expect("a file can be written");
    let (archive, config) = (archive.to_str(), config.to_str());
    let plain = "a temporary directory has a plain name";
    let args = ["--private", "--archive", archive.expect(plain)];
    let env = [("XDG_CONFIG_HOME", config.expect(plain))];
    Pty::spawn(&args, &env, SIZE.0, SIZE.1)
}

fn print_cases(mut line: ThinLine, program: &str, opening: &str) {
    let name = line.link.name;
    let print = |what: &str, outcome: &Outcome| {
        let Outcome { bytes, first, all } = outcome;
        let (first, all) = (first.as_secs_f64(), all.as_secs_f64());
        println!("| {name} | {what} | {program} | {bytes} | {first:.1} | {all:.1} |");
    };
    line.settle();
    print("start", &line.outcome(Duration::ZERO));
    line.play(opening, 1, Duration::ZERO);
    for case in CASES {
        print(case.name, &line.play(case.key, case.times, case.every));
        line.play("g", 1, Duration::ZERO);
    }
}
