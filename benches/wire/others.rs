//! The table of Rawi beside other programs.

use crate::long_story::LongStory;
use crate::peers::PEERS;
use crate::support::budget::{Measured, Report};

/// Prints a table. `ours` are looked through in their order, and what the first knows counts.
pub(crate) fn print(story: &LongStory, size: (u16, u16), ours: &[&Report]) {
    let here: Vec<_> = PEERS.iter().filter(|peer| peer.is_installed()).collect();
    let theirs: Vec<Report> = here.iter().map(|peer| peer.played(story, size)).collect();
    let (columns, rows) = size;
    println!(
        "## Beside others at {columns}x{rows}: bytes, and how often the limit goes into them\n"
    );
    let names = here.iter().map(|peer| peer.name.to_owned());
    println!(
        "{}",
        row(["action", "budget", "Rawi"]
            .map(str::to_owned)
            .into_iter()
            .chain(names))
    );
    println!("|---|{}", "---:|".repeat(here.len() + 2));
    for action in actions(&theirs) {
        let own = ours.iter().find_map(|report| find(report, action));
        let most = own.map_or("-".to_owned(), |own| own.most().to_string());
        let theirs = theirs.iter().map(|report| told(find(report, action)));
        println!(
            "{}",
            row([action.to_owned(), most, told(own)]
                .into_iter()
                .chain(theirs))
        );
    }
    println!();
}

fn row(cells: impl Iterator<Item = String>) -> String {
    cells.fold("|".to_owned(), |row, cell| row + " " + &cell + " |")
}

/// What the others do, each once.
fn actions(theirs: &[Report]) -> Vec<&str> {
    let mut actions = Vec::new();
    for row in theirs.iter().flat_map(|report| &report.rows) {
        if !actions.contains(&row.action.as_str()) {
            actions.push(&row.action);
        }
    }
    actions
}

fn find<'a>(report: &'a Report, action: &str) -> Option<&'a Measured> {
    report.rows.iter().find(|row| row.action == action)
}

fn told(row: Option<&Measured>) -> String {
    let Some(row) = row else {
        return "-".to_owned();
    };
    let ratio = row
        .ratio()
        .map_or("-".to_owned(), |ratio| format!("{ratio:.2}"));
    format!("{:.1} ({ratio})", row.bytes())
}
