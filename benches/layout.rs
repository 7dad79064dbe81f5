//! How long the layout takes for a paragraph of 250 KB, in logical order and for a screen: `cargo bench --bench layout`.
//!
//! The text is the archive's, over and over, and what an enemy of the layout would write.

use rawi::text::Clean;
use rawi::text::layout::{Shape, lay_out};
use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Bytes of a paragraph.
const SIZE: usize = 250_000;
/// Columns of a line.
const WIDTH: u16 = 72;
/// Runs of each; the median counts.
const RUNS: usize = 11;

fn main() {
    for (name, text) in paragraphs() {
        let text = Clean::new(&text);
        let logical = median(&text, &Shape::wrap(WIDTH));
        let visual = median(&text, &Shape::wrap(WIDTH).visual());
        let one_line = median(&text, &Shape::one_line(WIDTH).visual());
        println!(
            "{name:28} {:4} KB: logical {:6.1} ms, visual {:6.1} ms, one line {:6.1} ms",
            text.len() / 1000,
            millis(logical),
            millis(visual),
            millis(one_line),
        );
    }
}

fn paragraphs() -> Vec<(&'static str, String)> {
    let entry = |file: &str| {
        let path = format!("{}/archive/entries/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).expect("an entry of the archive");
        filled(&text.replace('\n', " "))
    };
    let size = SIZE / 3;
    vec![
        (
            "English",
            entry("half-a-life-in-iraq.toml").replace(is_arabic, ""),
        ),
        (
            "English with Arabic names",
            entry("half-a-life-in-iraq.toml"),
        ),
        ("Persian", entry("prison-massacre-1988.fa.toml")),
        ("Arabic", entry("half-a-life-in-iraq.ar.toml")),
        ("Persian without a space", filled("سلامعلیکم")),
        ("an isolate after another", filled("\u{2067}a\u{2069}")),
        ("isolates in isolates", "\u{2067}".repeat(size / 2) + "ab"),
        ("brackets after brackets", filled("(ب)")),
        (
            "brackets in brackets",
            "(".repeat(size) + "ب" + &")".repeat(size),
        ),
        ("direction marks", filled("\u{200F}")),
        ("words that turn", filled("ab אב ")),
        ("numbers", filled("ب1,5%")),
    ]
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}')
}

fn filled(text: &str) -> String {
    text.repeat(SIZE / text.len() + 1)
}

fn median(text: &Clean, shape: &Shape<'_>) -> Duration {
    let run = || {
        let start = Instant::now();
        black_box(lay_out(text, shape));
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
    times.sort();
    times[RUNS / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
