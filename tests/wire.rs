//! The gate of the line: the real program on a terminal, through every screen, shows what ratatui painted, cell by cell, and
//! stays within its budget of bytes.

use crate::support::budget::{Kind, Report, table};
use crate::support::screen::bundled;
use crate::support::script::SESSIONS;
use crate::support::twin::Twin;
use std::time::Duration;

fn play(size: (u16, u16)) {
    let archive = bundled();
    let mut report = Report::default();
    for scenes in SESSIONS {
        let (mut twin, cost) = Twin::open(&archive, "xterm-256color", size);
        report.add(Kind::Whole, "start", cost);
        twin.pty.speak();
        for scene in *scenes {
            let t = std::time::Instant::now();
            scene.play(&mut twin, &mut report);
            println!("{size:?} {} {:?}", scene.name, t.elapsed());
            assert_eq!(twin.listen(Duration::from_millis(100)), 0, "{}", scene.name);
        }
    }
    println!(
        "{size:?}\n{}",
        table(&report.rows.iter().collect::<Vec<_>>())
    );
}

#[test]
fn x80() {
    play((80, 24));
}
#[test]
fn x120() {
    play((120, 40));
}
#[test]
fn x40() {
    play((40, 12));
}
