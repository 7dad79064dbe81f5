//! The gate of the line: the real program on a terminal, through every screen and pop-up, shows what ratatui painted, cell by
//! cell and style by style, stays within its budget of bytes, and says nothing that its terminal does not know.

mod sequences;

use crate::support::budget::{Kind, Report, known_actions};
use crate::support::screen::bundled;
use crate::support::script::{SESSIONS, Step, TOUR};
use crate::support::twin::{Opening, Twin};
use rustix::process::Signal;
use sequences::{Piece, pieces};
use std::time::Duration;

/// How long a screen is listened to.
const A_WHILE: Duration = Duration::from_millis(50);

/// Plays all sessions in a window of this size; answers what they cost.
fn played(size: (u16, u16)) -> Report {
    let archive = bundled();
    let mut report = Report::default();
    for scenes in SESSIONS {
        // The terminal keeps silent until here: no answer is awaited before the first screen.
        let (mut twin, cost) = Twin::open(&Opening::new(&archive, size));
        twin.pty.speak();
        report.add(Kind::Whole, "start", cost);
        for scene in *scenes {
            scene.play(&mut twin, &mut report);
            twin.stays_idle(A_WHILE);
        }
    }
    report
}

#[test]
fn what_may_cost_more_is_done_by_some_session() {
    let scenes = SESSIONS.iter().copied().flatten();
    let done: Vec<&str> = scenes
        .flat_map(|scene| scene.steps)
        .map(Step::action)
        .collect();
    for action in known_actions() {
        assert!(
            action == "start" || done.contains(&action),
            "nobody does “{action}”"
        );
    }
}

#[test]
fn every_screen_of_80_by_24_is_what_was_painted_for_few_bytes() {
    let size = (80, 24);
    played(size).holds(size);
}

#[test]
fn every_screen_of_120_by_40_is_what_was_painted_for_few_bytes() {
    let size = (120, 40);
    played(size).holds(size);
}

#[test]
fn every_screen_of_40_by_12_is_what_was_painted() {
    let report = played((40, 12));
    assert!(report.rows.len() > 50, "{}", report.rows.len());
}

#[test]
fn a_window_that_is_pulled_about_shows_the_whole_screen_in_the_end() {
    let archive = bundled();
    let (mut twin, _) = Twin::open(&Opening::new(&archive, (80, 24)));
    twin.pty.speak();
    twin.press("W<enter>jjj");
    twin.resize(&[(100, 30)]);
    twin.press("jj<space>");
    twin.resize(&[(99, 29), (90, 28), (70, 20), (61, 17), (60, 20)]);
    twin.press("ki");
    twin.resize(&[(20, 5)]);
    twin.press("q?");
    twin.resize(&[(140, 50), (80, 24)]);
    twin.press("q");
    twin.stays_idle(A_WHILE);
}

#[test]
fn what_something_else_wrote_is_gone_after_a_redraw() {
    let archive = bundled();
    let (mut twin, _) = Twin::open(&Opening::new(&archive, (80, 24)));
    twin.pty.speak();
    twin.press("W<enter>");
    for scribble in [
        "\x1b[31;44mBroadcast message: shutdown at noon\r\n\n\n\x07",
        "\x1b[5;9r\x1b[7m\x1b[?25h\x1b[2J",
        "\x1b[4;2Habc\x1b[1;4;9m",
    ] {
        twin.press("j");
        twin.pty.scribble(scribble.as_bytes());
        twin.repaint("<ctrl-l>");
        twin.press("j<space>");
        twin.press("?");
        twin.press("q");
    }
}

#[test]
fn a_job_that_goes_on_after_a_stop_shows_its_screen() {
    // With job control (-m) the shell puts the reader in a group of its own and brings it back on `fg`.
    let script =
        "set -m; \"$@\"; echo stopped with $?; printf '\\033[2;9r\\033[41m'; read line; fg";
    let archive = bundled();
    let mut twin = Twin::in_shell(script, &Opening::new(&archive, (80, 24)));
    twin.press("W<enter>jj");
    let job = twin.pty.foreground();
    let job = job.expect("the reader is in the foreground");
    rustix::process::kill_process(job, Signal::TSTP).expect("it is there");
    twin.pty.wait_for_text("stopped with");
    assert!(!twin.pty.emulator().is_alternate());
    twin.pty.send("\n");
    twin.settle("fg");
    assert!(twin.pty.emulator().is_alternate());
    twin.press("j");
    twin.press("<space>?");
    twin.press("q");
}

#[test]
fn persian_stays_where_it_was_painted_with_marks_and_without() {
    let archive = bundled();
    for (term, is_marked) in [
        ("xterm-256color", false),
        ("tmux-256color", true),
        ("screen", true),
    ] {
        let (mut twin, _) = Twin::open(&Opening {
            term,
            ..Opening::new(&archive, (80, 24))
        });
        twin.pty.speak();
        twin.press("/kitchen<enter><enter>");
        twin.press("o");
        if is_marked {
            // Something stands before the terminal, so the reader is asked which way reads right.
            twin.press("j");
            twin.press("<esc>");
        }
        for keys in ["j", "j", "<space>", "k", "i", "q", "n", "o"] {
            twin.press(keys);
        }
        let sent = String::from_utf8_lossy(twin.pty.sent());
        assert!(sent.contains('\u{FEE7}'), "Persian was drawn");
        assert_eq!(sent.contains('\u{200E}'), is_marked, "{term}");
        twin.stays_idle(A_WHILE);
    }
}

/// Names of terminals, each with the last letters of the sequences that it does not know: `X` erases letters, `b` repeats
/// one, `S` and `T` scroll, `L` and `M` insert and delete lines, `G` and `d` move in a row and in a column, `@` and `P`
/// insert and delete letters.
const TERMINALS: &[(&str, &str)] = &[
    ("xterm", ""),
    ("tmux-256color", "T"),
    ("screen", "XbST"),
    ("screen-256color", "XbST"),
    ("linux", "bST"),
    ("rxvt-unicode-256color", "b"),
    ("vt220", "bSTGd"),
    ("vt100", "XbSTLMGd@P"),
    ("never-heard-of", "XbSTGd"),
];

#[test]
fn terminals_are_sent_only_what_they_know() {
    let archive = bundled();
    for (term, unknown) in TERMINALS {
        let (mut twin, _) = Twin::open(&Opening {
            term,
            ..Opening::new(&archive, (80, 24))
        });
        twin.pty.speak();
        TOUR.play(&mut twin, &mut Report::default());
        let pieces = pieces(twin.pty.sent());
        for (at, piece) in pieces.iter().enumerate() {
            let Piece::Sequence(_, last) = piece else {
                continue;
            };
            assert!(!unknown.contains(*last), "{term} does not know {piece:?}");
            // tmux and others repeat nothing after a character of several bytes.
            let before = at.checked_sub(1).and_then(|before| pieces.get(before));
            let is_ascii =
                matches!(before, Some(Piece::Text(text)) if text.ends_with(|c: char| c.is_ascii()));
            assert!(*last != 'b' || is_ascii, "{piece:?} comes after {before:?}");
        }
    }
}
