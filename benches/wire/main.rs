//! What the line costs, as tables in Markdown: `cargo bench --bench wire`, or a part of it:
//!
//! - `-- screens`: every action in every screen, its bytes beside the limit and the budget, the processor's time a frame;
//! - `-- others`: the same actions in `less`, `w3m`, `newsboat` and `fzf`, those that are installed;
//! - `-- thin`: lines of 2,400 and 9,600 baud with a round trip of 600 ms;
//! - `-- idle`: a minute of nothing in every kind of screen;
//! - `-- terminals`: every screen replayed into tmux and xterm, those that are installed.

mod idle;
mod long_story;
mod others;
mod ours;
mod peers;
#[expect(
    dead_code,
    unused_imports,
    unused_macros,
    reason = "the tests use the rest of it"
)]
#[path = "../../tests/support/mod.rs"]
mod support;
mod terminals;
mod thin;

use long_story::LongStory;
use support::budget::{Measured, Report, table};

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 40)];

fn main() {
    // Cargo adds an option of its own.
    let asked: Vec<String> = std::env::args()
        .skip(1)
        .filter(|part| !part.starts_with("--"))
        .collect();
    let wants = |part: &str| asked.is_empty() || asked.iter().any(|asked| asked == part);
    let story = LongStory::write();
    for size in SIZES {
        if wants("screens") || wants("others") {
            let screens = ours::every_screen(size);
            let reading = ours::long_story(&story, size);
            if wants("screens") {
                print_screens(size, &screens, &reading);
            }
            if wants("others") {
                others::print(&story, size, &[&reading, &screens]);
            }
        }
    }
    if wants("screens") {
        print_time();
    }
    if wants("thin") {
        thin::print(&story);
    }
    if wants("idle") {
        idle::print();
    }
    if wants("terminals") {
        terminals::print();
    }
}

fn print_screens((columns, rows): (u16, u16), screens: &Report, reading: &Report) {
    let all = |report: &Report| table(&report.rows.iter().collect::<Vec<&Measured>>());
    println!("## Every screen at {columns}x{rows}\n\n{}", all(screens));
    println!("## A long story at {columns}x{rows}\n\n{}", all(reading));
}

/// The processor's time of each action: what the key does, painting, encoding and sending.
fn print_time() {
    println!("## Time on a processor for each action\n");
    println!("| window | actions | median | 95th of 100 | longest |\n|---|---:|---:|---:|---:|");
    for size in [(80, 24), (200, 60)] {
        let mut times = ours::every_screen(size).times;
        times.sort();
        let at = |hundredth: usize| times.get((times.len() * hundredth / 100).min(times.len() - 1));
        let told = |hundredth| {
            at(hundredth).map_or("?".to_owned(), |time| {
                format!("{:.2} ms", time.as_secs_f64() * 1000.0)
            })
        };
        let (columns, rows) = size;
        println!(
            "| {columns}x{rows} | {} | {} | {} | {} |",
            times.len(),
            told(50),
            told(95),
            told(100)
        );
    }
    println!();
}
