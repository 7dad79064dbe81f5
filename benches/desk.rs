//! How long the volunteers' desk takes in archives of 100, 1,000 and 5,000 entries, beside the time of reading the archive in
//! the same run: `cargo bench --bench desk`.
//!
//! The entries are those of the bundled archive, over and over under other ids. Each time is that of a key: what it does, what
//! is done outside for it (but no disk and no dictionary), and painting.

#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the tests use the rest of it"
)]
#[path = "../tests/support/mod.rs"]
mod support;

use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::errands::seat;
use support::screen::{Session, start_with};

const SIZES: [usize; 3] = [100, 1_000, 5_000];
/// Texts that are judged in each archive.
const VERDICTS: usize = 40;

fn main() {
    println!("| entries | what | time | of reading the archive |\n|---:|---|---:|---:|");
    for size in SIZES {
        let folder = tempfile::tempdir().expect("a folder");
        write_archive(folder.path(), size);
        sitting(folder.path(), size);
    }
}

/// Writes an archive of so many entries.
fn write_archive(folder: &Path, size: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    fs::create_dir(folder.join("entries")).expect("a folder");
    for file in ["archive.toml", "sources.toml", "names.toml"] {
        fs::copy(root.join(file), folder.join(file)).expect("a file");
    }
    let entries = fs::read_dir(root.join("entries")).expect("a folder");
    let entries = entries.map(|entry| entry.expect("an entry").path());
    // A translation has two dots in its name.
    let is_original = |path: &PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy();
        !name.contains('.')
    };
    let mut entries: Vec<PathBuf> = entries.filter(is_original).collect();
    entries.sort();
    for (number, path) in entries.iter().cycle().take(size).enumerate() {
        let text = fs::read_to_string(path).expect("an entry");
        let lines = text.lines().filter(|line| !line.starts_with("aliases = "));
        // Entries lead to each other, so the first of each keeps its id.
        let own = path.file_stem().expect("a name").to_string_lossy();
        let id = match number / entries.len() {
            0 => own.into_owned(),
            _ => format!("{own}-{number}"),
        };
        // Claims have ids, too, which stand behind that of the entry.
        let mut is_named = false;
        let line = |line: &str| {
            if is_named || !line.starts_with("id = ") {
                return format!("{line}\n");
            }
            is_named = true;
            format!("id = \"{id}\"\n")
        };
        let text: String = lines.map(line).collect();
        let to = folder.join("entries").join(format!("{id}.toml"));
        fs::write(to, text).expect("a file");
    }
}

/// Reads the archive and judges texts of it.
fn sitting(folder: &Path, size: usize) {
    let origin = Origin::Folder(folder.to_owned());
    let (archive, reading) = timed(|| load(&origin).expect("an archive"));
    let report = |what: &str, time: Duration| {
        let ratio = time.as_secs_f64() / reading.as_secs_f64();
        println!("| {size} | {what} | {:.2} ms | {ratio:.3} |", millis(time));
    };
    report("reading the archive", reading);
    assert_eq!(archive.stories.len(), size, "{:?}", archive.faults.first());
    let mut volunteer = Session::new(start_with(Arc::new(archive)));
    seat(&mut volunteer.app, "sara");
    let ((), time) = timed(|| volunteer.press("P"));
    report("`P`, the queue", time);
    let ((), time) = timed(|| volunteer.press("<enter>"));
    report("a text laid on the desk", time);
    let (mut verdicts, mut pages) = (Vec::new(), Vec::new());
    for _ in 0..VERDICTS {
        while volunteer.app.desk().is_some_and(|desk| desk.unread() > 0) {
            pages.push(timed(|| volunteer.press("<space>")).1);
        }
        verdicts.push(timed(|| volunteer.press("a")).1);
    }
    let said = volunteer.runner.said.len();
    assert!(said >= VERDICTS, "{said} records:\n{}", volunteer.text());
    report("a page, the median", median(&mut pages));
    report("`a` and the next text, the median", median(&mut verdicts));
    report(
        "`a`, the longest",
        verdicts.last().copied().unwrap_or_default(),
    );
    let ((), time) = timed(|| volunteer.press("q"));
    report("leaving", time);
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

/// Sorts the times.
fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
