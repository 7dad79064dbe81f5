//! A minute of nothing, in every kind of screen at once.

use crate::support::screen::bundled;
use crate::support::twin::{Opening, Twin};
use std::time::Duration;

const MINUTE: Duration = Duration::from_mins(1);
/// In which a program comes to rest.
const REST: Duration = Duration::from_secs(1);

/// What is shown, and the keys that lead there.
const SCREENS: &[(&str, &str)] = &[
    ("stories", ""),
    ("countries", "2"),
    ("themes", "3"),
    ("saved", "4"),
    ("filter", "/te"),
    ("facets", "F"),
    ("help", "?"),
    ("a warning", "<enter>"),
    ("a story", "W<enter>"),
    ("a search", "W<enter>/te"),
    ("contents", "W<enter>t"),
    ("about", "W<enter>i"),
    ("claims", "W<enter>c"),
    ("dark colours", "TT"),
];

pub(crate) fn print() {
    let archive = bundled();
    let opened = SCREENS.iter().map(|(_, keys)| {
        let (mut twin, _) = Twin::open(&Opening::new(&archive, (80, 24)));
        twin.pty.speak();
        twin.press(keys);
        twin
    });
    let mut twins: Vec<Twin> = opened.collect();
    for twin in &mut twins {
        twin.pty.listen(REST);
    }
    let before: Vec<_> = twins
        .iter()
        .map(|twin| (twin.pty.sent().len(), twin.pty.turns(), twin.pty.cpu()))
        .collect();
    std::thread::sleep(MINUTE);
    println!(
        "## A minute of nothing\n\n| screen | bytes | turns on a processor | time on it |\n|---|---:|---:|---:|"
    );
    for ((twin, (screen, _)), (sent, turns, cpu)) in twins.iter_mut().zip(SCREENS).zip(before) {
        twin.pty.take_what_is_there();
        let sent = twin.pty.sent().len() - sent;
        let turns = twin.pty.turns().and_then(|after| Some(after - turns?));
        let turns = turns.map_or("?".to_owned(), |turns| turns.to_string());
        let cpu = twin
            .pty
            .cpu()
            .and_then(|after| Some(after.saturating_sub(cpu?)));
        let cpu = cpu.map_or("?".to_owned(), |cpu| format!("{} ns", cpu.as_nanos()));
        println!("| {screen} | {sent} | {turns} | {cpu} |");
    }
    println!();
}
