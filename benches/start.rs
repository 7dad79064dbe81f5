//! How long the first screen takes and how much memory an open reader holds, beside `less` on the same machine in the
//! same run: `cargo bench --bench start`.
//!
//! Time runs from the start of the process to the last byte of the first screen in a pseudo-terminal of 80×24; memory
//! is the proportional set size that Linux gives in `smaps_rollup`.

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Runs of each program; the median counts.
const RUNS: usize = 20;
/// A screen is complete when nothing more comes for so long; the wait itself is not counted.
const QUIET: Duration = Duration::from_millis(150);

/// One run of a program.
struct Run {
    /// To the last byte of the first screen.
    time: Duration,
    bytes: usize,
    /// Kilobytes; nothing where the kernel does not say.
    memory: Option<u64>,
}

fn main() {
    let rawi = [
        env!("CARGO_BIN_EXE_rawi"),
        "--private",
        "--archive",
        "archive",
    ];
    let less = ["less", "archive/entries/half-a-life-in-iraq.toml"];
    let ours = median(&rawi);
    let peer = median(&less);
    report("rawi", ours.as_ref());
    report("less", peer.as_ref());
    if let (Some(ours), Some(peer)) = (&ours, &peer) {
        let ratio = ours.time.as_secs_f64() / peer.time.as_secs_f64();
        println!("rawi / less: {ratio:.2} in time");
    }
}

fn report(name: &str, run: Option<&Run>) {
    let Some(run) = run else {
        println!("{name}: could not be run");
        return;
    };
    let memory = run
        .memory
        .map_or("?".to_owned(), |kilobytes| format!("{kilobytes} kB"));
    println!(
        "{name}: first screen after {:.1} ms (median of {RUNS}), {} bytes, {memory} PSS",
        run.time.as_secs_f64() * 1000.0,
        run.bytes
    );
}

fn median(command: &[&str]) -> Option<Run> {
    let mut runs: Vec<Run> = (0..RUNS).filter_map(|_| start(command)).collect();
    runs.sort_by_key(|run| run.time);
    let middle = runs.len() / 2;
    (!runs.is_empty()).then(|| runs.swap_remove(middle))
}

fn start(command: &[&str]) -> Option<Run> {
    let size = PtySize {
        rows: 24,
        cols: 80,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).ok()?;
    let mut builder = CommandBuilder::new(command[0]);
    builder.args(&command[1..]);
    builder.cwd(env!("CARGO_MANIFEST_DIR"));
    builder.env("TERM", "xterm-256color");
    let mut reader = pair.master.try_clone_reader().ok()?;
    let mut writer = pair.master.take_writer().ok()?;
    let started = Instant::now();
    let mut child = pair.slave.spawn_command(builder).ok()?;
    drop(pair.slave);
    let (sender, chunks) = mpsc::channel();
    std::thread::spawn(move || {
        let mut buffer = [0; 8192];
        while let Ok(count @ 1..) = reader.read(&mut buffer) {
            if sender.send((Instant::now(), count)).is_err() {
                return;
            }
        }
    });
    let mut run = Run {
        time: Duration::ZERO,
        bytes: 0,
        memory: None,
    };
    while let Ok((at, count)) = chunks.recv_timeout(QUIET) {
        run.time = at - started;
        run.bytes += count;
    }
    run.memory = child.process_id().and_then(proportional_set_size);
    writer.write_all(b"Q").ok()?;
    child.kill().ok();
    child.wait().ok()?;
    (run.bytes > 0).then_some(run)
}

fn proportional_set_size(process: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
