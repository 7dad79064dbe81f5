//! Who puts right-to-left text in order: the terminal is asked, told to leave it to the program, and gets it back whichever
//! way the session ends.

use super::{assert_restored, spawn_toy, spawn_toy_in_shell};
use crate::support::pty::Pty;
use rustix::process::Signal;

/// What a terminal is told that orders text by ECMA-48's mode 8, and what undoes it.
const TAKEN: &str = "\x1b[H\x1b[8l\x1b[2J";
const GIVEN_BACK: &str = "\x1b[8h";

/// What VTE 0.70 answers.
const VTE: &str = "\x1b[8;1$y\x1bP>|VTE(7000)\x1b\\";

fn sent(pty: &Pty) -> String {
    String::from_utf8_lossy(pty.sent()).into_owned()
}

fn count(pty: &Pty, bytes: &str) -> usize {
    sent(pty).matches(bytes).count()
}

/// Opens the toy on a terminal that answers so, in front of what the emulator has to say.
fn on(answers: &str) -> Pty {
    answered(spawn_toy("toy_that_asks"), answers)
}

fn answered(mut pty: Pty, answers: &str) -> Pty {
    pty.keep_silent();
    pty.wait_for_text("80x24");
    pty.send(answers);
    pty.speak();
    pty
}

/// Waits until the terminal was told to leave the order to the program and everything was drawn anew.
fn wait_for_switch(pty: &mut Pty) {
    pty.wait_until(|pty| {
        let sent = sent(pty);
        let (_, after) = sent.rsplit_once(TAKEN).unwrap_or_default();
        after.contains("80x24")
    });
}

#[test]
fn the_terminal_is_asked_before_the_first_screen_is_erased_and_nothing_is_awaited() {
    let mut pty = spawn_toy("toy_that_asks");
    pty.keep_silent();
    pty.wait_for_text("80x24");
    let sent = sent(&pty);
    let (_, sent) = sent.split_once("\x1b[?1049h").expect("it is entered");
    let question = sent.find("\x1b[8$p\x1b[>0q\x1b[2H").expect("it is asked");
    assert!(question < sent.find("\x1b[J").expect("it is erased"));
    assert!(
        pty.speak().contains(&"\x1b[8;0$y".to_owned()),
        "alacritty's answer"
    );
    pty.send("q");
    assert!(pty.wait_exit().success());
    assert_eq!((count(&pty, "\x1b[8l"), count(&pty, GIVEN_BACK)), (0, 0));
    assert_restored(&pty);
}

#[test]
fn a_terminal_that_orders_text_is_told_not_to_and_gets_it_back_at_every_end() {
    type End = (&'static str, fn(&mut Pty));
    let ends: [End; 7] = [
        ("quit", |pty| pty.send("q")),
        ("quick exit", |pty| pty.send("\x18")),
        ("panic", |pty| pty.send("!")),
        ("SIGTERM", |pty| pty.signal(Signal::TERM)),
        ("SIGHUP", |pty| pty.signal(Signal::HUP)),
        ("SIGINT", |pty| pty.signal(Signal::INT)),
        ("SIGQUIT", |pty| pty.signal(Signal::QUIT)),
    ];
    for (name, end) in ends {
        let mut pty = on(VTE);
        wait_for_switch(&mut pty);
        assert_eq!(count(&pty, GIVEN_BACK), 0);
        end(&mut pty);
        pty.wait_exit();
        assert_restored(&pty);
        assert_eq!(
            (count(&pty, TAKEN), count(&pty, GIVEN_BACK)),
            (1, 1),
            "{name}"
        );
        let sent = sent(&pty);
        let (_, after) = sent.split_once(GIVEN_BACK).expect("it was counted");
        assert!(after.contains("\x1b[J\x1b[?1049l"), "{name}: {after:?}");
        assert!(!sent.contains("VTE"), "{name}");
    }
}

#[test]
fn what_was_off_already_stays_so_and_what_is_not_known_is_left_alone() {
    for answers in [
        // WezTerm, which would turn it on; xterm; nobody knows what.
        "\x1b[8;2$y\x1bP>|WezTerm 20240203\x1b\\",
        "\x1b[8;0$y\x1bP>|XTerm(379)\x1b\\",
        "\x1b[8;9$y\x1b[8;1;1$y\x1b[?8;1$y",
        "\x1bP>|\u{9b}31m\u{202e}foo\x1b\\\x1b[8;11111111111111$y",
        "\x1bP>|Konsole\x07\x1bP|Konsole\x1b\\\x1b]>|Konsole\x1b\\",
    ] {
        let mut pty = on(answers);
        pty.send("a");
        pty.wait_for_text("80x24 a");
        pty.send("q");
        assert!(pty.wait_exit().success());
        assert_restored(&pty);
        for unwanted in ["\x1b[8l", GIVEN_BACK, "\x1b]"] {
            assert_eq!(count(&pty, unwanted), 0, "{unwanted:?} after {answers:?}");
        }
    }
}

#[test]
fn a_stopped_job_gives_the_order_back_and_takes_it_again() {
    let script = "set -m; \"$@\"; echo stopped with $?; read line; fg; echo back";
    for stop in ["\x1a", ""] {
        let mut pty = answered(spawn_toy_in_shell("toy_that_asks", script), VTE);
        wait_for_switch(&mut pty);
        if stop.is_empty() {
            let job = pty.foreground().expect("the toy is in the foreground");
            rustix::process::kill_process(job, Signal::TSTP).expect("it is there");
        }
        pty.send(stop);
        pty.wait_for_text("stopped with");
        assert_restored(&pty);
        assert_eq!((count(&pty, TAKEN), count(&pty, GIVEN_BACK)), (1, 1));
        pty.send("\n");
        wait_for_switch(&mut pty);
        pty.wait_until(|pty| count(pty, TAKEN) == 2);
        pty.wait_for_text("80x24");
        pty.send("cq");
        pty.wait_for_text("back");
        assert!(pty.wait_exit().success());
        assert_restored(&pty);
        let sent = sent(&pty);
        assert_eq!((count(&pty, TAKEN), count(&pty, GIVEN_BACK)), (2, 2));
        let (_, again) = sent.rsplit_once("\x1b[?1049h").expect("it was entered");
        assert!(
            again.starts_with(&format!("\x1b[?2004h{TAKEN}")),
            "{again:?}"
        );
        assert_eq!(count(&pty, "\x1b[8$p"), 1, "it had answered");
    }
}

#[test]
fn konsole_is_told_in_its_own_way() {
    let mut pty = on("\x1bP>|Konsole 22.12.3\x1b\\");
    pty.wait_until(|pty| count(pty, "\x1b]50;BidiRenderingEnabled=false\x07") == 1);
    pty.signal(Signal::TERM);
    pty.wait_exit();
    assert_eq!(count(&pty, "\x1b]50;BidiRenderingEnabled=true\x07"), 1);
    assert_restored(&pty);
}

#[test]
fn answers_that_come_late_or_in_the_middle_of_a_word_are_no_keys() {
    let mut pty = on("");
    pty.send("ab\x1b[8;1$yc\x1bP>|VTE(7000)\x1b\\d");
    pty.wait_for_text("80x24 abcd");
    pty.send("q");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
}

#[test]
fn answers_that_come_after_the_end_do_not_reach_the_shell() {
    let mut pty = spawn_toy_in_shell(
        "toy_that_asks",
        "\"$@\"; echo; stty -icanon -echo min 0 time 2; cat -v; echo end of it",
    );
    pty.keep_silent();
    pty.wait_for_text("80x24");
    pty.send("q");
    pty.send(VTE);
    pty.speak();
    assert!(pty.wait_exit().success());
    let screen = pty.screen_text();
    assert!(screen.contains("end of it"), "{screen}");
    assert!(
        !screen.contains("VTE") && !screen.contains("8;1"),
        "{screen}"
    );
}

/// Runs the reader in these surroundings, to the end; answers what it sent.
fn reader_sent(env: &[(&str, &str)]) -> String {
    let mut pty = Pty::spawn(&["--private"], env, 80, 24);
    pty.wait_for_start();
    pty.send("Q");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
    sent(&pty)
}

#[test]
fn what_the_environment_tells_is_not_asked() {
    let question = "\x1b[8$p";
    assert!(reader_sent(&[("TERM", "xterm-256color")]).contains(question));
    for term in [
        "linux",
        "vt100",
        "tmux-256color",
        "xterm-kitty",
        "putty",
        "mlterm",
    ] {
        assert!(!reader_sent(&[("TERM", term)]).contains(question), "{term}");
    }
    let mlterm = reader_sent(&[("TERM", "mlterm")]);
    let before = mlterm.find("\x1b]5379;use_ctl=false\x07");
    assert!(before.is_some() && before < mlterm.find("\x1b]5379;use_ctl=true\x07"));
    assert!(before < mlterm.find("\x1b[J"), "before the first screen");
}

#[test]
fn kitty_is_advised_once_and_only_for_text_that_needs_it() {
    let kitty = [("TERM", "xterm-kitty")];
    let mut pty = Pty::spawn(&["--private"], &kitty, 80, 24);
    pty.wait_for_text("force_ltr yes");
    pty.send("j");
    pty.wait_for(|screen| !screen.contents().contains("force_ltr"));
}
