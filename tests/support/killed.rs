//! A part of a test that another process plays: this test binary again, which writes until it is killed, again and again.
//!
//! Both test binaries use it: what the program keeps to itself is tried by the tests beside it.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::ops::Range;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// The variables by which a part knows the folder that it writes in, and in which round.
const FOLDER: &str = "RAWI_TEST_DIR";
const ROUND: &str = "RAWI_TEST_ROUND";

/// What the process that plays a part was told.
#[derive(Debug)]
pub(crate) struct Cue {
    pub(crate) dir: PathBuf,
    pub(crate) round: usize,
}

impl Cue {
    /// In the process that plays the part.
    pub(crate) fn heard() -> Self {
        let set = |name| env::var(name).expect("the test that gives the part sets it");
        Self {
            dir: PathBuf::from(set(FOLDER)),
            round: set(ROUND).parse().expect("a number"),
        }
    }

    /// Tells the test that something is done. A line is one write, so that no kill leaves half of it.
    pub(crate) fn tell(line: &str) {
        let line = format!("{line}\n");
        let told = io::stderr().write_all(line.as_bytes());
        told.expect("somebody listens");
    }
}

/// Starts the ignored test `part` of this binary in a process of its own. What it tells comes by its standard error.
pub(crate) fn cast(part: &str, cue: &Cue) -> Child {
    Command::new(env::current_exe().expect("this test binary"))
        .args([part, "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, &cue.dir)
        .env(ROUND, cue.round.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("this test binary again")
}

/// Has `part` played in `dir` once for each of the `rounds`, and kills it (SIGKILL) when it has told some lines, in each round at
/// another moment. Hands every line that it told to `look`, round by round.
pub(crate) fn again_and_again(
    part: &str,
    dir: &Path,
    rounds: Range<usize>,
    mut look: impl FnMut(usize, Vec<String>),
) {
    for round in rounds {
        let dir = dir.to_owned();
        let mut child = cast(part, &Cue { dir, round });
        let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let mut lines = lines.map_while(Result::ok);
        let mut told: Vec<String> = lines.by_ref().take(1 + round * 7 % 11).collect();
        // A little later every time, without a clock.
        for _ in 0..round * 997 % 5000 {
            std::hint::spin_loop();
        }
        child.kill().expect("a child of ours");
        // What it wrote to the pipe before it died was told too.
        told.extend(lines);
        let ended = child.wait().expect("a dead child");
        assert_eq!(ended.signal(), Some(9), "{part}, round {round}: {told:#?}");
        look(round, told);
    }
}

/// Lets files of this process grow to so many bytes, or as far as they like: a full disk for those who have no disk to fill.
/// Part of a write is taken, and then none.
pub(crate) fn limit_files(bytes: Option<u64>) {
    const SIGXFSZ: i32 = 25;
    let signal = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register(SIGXFSZ, signal).expect("a signal that can be handled");
    let hard = getrlimit(Resource::Fsize).maximum;
    let limit = Rlimit {
        current: bytes.or(hard),
        maximum: hard,
    };
    setrlimit(Resource::Fsize, limit).expect("no more than the most");
}
