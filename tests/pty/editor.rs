//! Another program has the terminal for a while: it gets every byte, and the session gets the terminal back as it was.

use super::{assert_restored, spawn_in_shell, toy_command};
use crate::support::pty::Pty;
use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal, test_kill_process};
use std::fs;
use std::path::Path;

/// A toy whose editor is a script of the shell, which may write to the folder `$OUT`.
fn spawn_with(script: &str, out: &Path) -> Pty {
    let argv = toy_command("toy").into_iter().map(Into::into).collect();
    let mut command = CommandBuilder::from_argv(argv);
    command.env("TOY_EDITOR", script);
    command.env("OUT", out);
    let mut pty = Pty::run(command, 80, 24);
    pty.wait_for_text("80x24");
    pty
}

fn written(out: &Path, name: &str) -> String {
    fs::read_to_string(out.join(name)).expect("the editor wrote it")
}

/// Whether the editor that wrote down its number still runs.
fn is_running(out: &Path) -> bool {
    let number = written(out, "pid").trim().parse().expect("a number");
    let pid = Pid::from_raw(number).expect("not zero");
    test_kill_process(pid).is_ok()
}

#[test]
fn an_editor_gets_every_byte_and_a_sane_terminal() {
    let out = tempfile::tempdir().expect("a folder");
    let script =
        "stty -a > $OUT/modes; stty raw -echo; echo ready; head -c 9 > $OUT/keys; stty sane";
    let mut pty = spawn_with(script, out.path());
    for round in 1..=10 {
        pty.send("E");
        pty.wait_until(|pty| pty.screen_text().contains("ready"));
        assert!(!pty.screen().alternate_screen(), "round {round}");
        // Letters that would end the toy or make it panic.
        pty.send("q!=\x18\x1b[AqE");
        let told = format!("80x24 {}", "<exit status: 0>".repeat(round));
        pty.wait_for_text(told.get(..78).unwrap_or(&told));
        assert_eq!(written(out.path(), "keys"), "q!=\x18\x1b[AqE");
        let modes = written(out.path(), "modes");
        for mode in ["icanon", "echo", "isig", "opost"] {
            assert!(modes.split_whitespace().any(|is| is == mode), "{modes}");
        }
        assert!(pty.is_raw() && pty.screen().alternate_screen() && pty.screen().bracketed_paste());
    }
    pty.send("q");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
}

#[test]
fn what_an_editor_leaves_behind_is_painted_over() {
    let out = tempfile::tempdir().expect("a folder");
    let script =
        "printf '\\033[?1049h\\033[2J\\033[5;9r\\033[31;7mleft behind'; stty raw -echo; exit 3";
    let mut pty = spawn_with(script, out.path());
    pty.send("abE");
    pty.wait_for_text("80x24 ab<exit status: 3>");
    assert_eq!(pty.screen_text().trim_end(), "80x24 ab<exit status: 3>");
    pty.send("c");
    pty.wait_for_text("80x24 ab<exit status: 3>c");
    pty.send("q");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
}

#[test]
fn an_editor_that_is_not_there_is_told_and_the_session_goes_on() {
    let argv = toy_command("toy").into_iter().map(Into::into).collect();
    let mut pty = Pty::run(CommandBuilder::from_argv(argv), 80, 24);
    pty.wait_for_text("80x24");
    pty.send("E");
    pty.wait_for_text("80x24 <entity not found>");
    assert!(pty.is_raw() && pty.screen().alternate_screen());
    pty.send("ab");
    pty.wait_for_text("80x24 <entity not found>ab");
}

#[test]
fn a_window_that_changes_under_the_editor_has_its_size_afterwards() {
    let out = tempfile::tempdir().expect("a folder");
    let mut pty = spawn_with("echo ready; read line", out.path());
    pty.send("aE");
    pty.wait_for_text("ready");
    pty.resize(60, 10);
    pty.send("\n");
    pty.wait_for_text("60x10 a<exit status: 0>");
}

#[test]
fn an_interrupt_is_for_the_editor() {
    let out = tempfile::tempdir().expect("a folder");
    // Some shells end a `read` at a signal that they trap.
    let script = "trap 'echo interrupted' INT QUIT; echo ready; \
        until read line && [ \"$line\" = end ]; do :; done; exit 5";
    let mut pty = spawn_with(script, out.path());
    pty.send("E");
    pty.wait_for_text("ready");
    pty.send("\x03");
    pty.wait_for_text("interrupted");
    pty.send("\x1c");
    pty.wait_until(|pty| pty.screen_text().matches("interrupted").count() == 2);
    pty.send("end\n");
    pty.wait_for_text("80x24 <exit status: 5>");
}

#[test]
fn an_editor_is_stopped_and_continued_with_the_session() {
    let script = "export TOY_EDITOR='echo ready; read a; read b'; \
        set -m; \"$@\"; echo stopped with $?; read line; fg; echo back";
    let mut pty = spawn_in_shell(script);
    pty.wait_for_text("80x24");
    pty.send("abE");
    pty.wait_for_text("ready");
    pty.send("\x1a");
    pty.wait_for_text("stopped with");
    assert!(!pty.is_raw());
    pty.send("\n");
    pty.send("one\ntwo\n");
    pty.wait_for_text("80x24 ab<exit status: 0>");
    assert!(pty.is_raw() && pty.screen().alternate_screen());
    pty.send("q");
    pty.wait_for_text("back");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
}

#[test]
fn a_signal_that_ends_the_session_ends_the_editor_too() {
    let obeys = "echo $$ > $OUT/pid; echo ready; exec cat";
    let refuses = "trap '' HUP TERM; echo $$ > $OUT/pid; stty raw -echo; echo ready; exec cat";
    for script in [obeys, refuses] {
        for (signal, said) in [(Signal::HUP, "Hangup"), (Signal::TERM, "Terminated")] {
            let out = tempfile::tempdir().expect("a folder");
            let mut pty = spawn_with(script, out.path());
            pty.send("E");
            pty.wait_for_text("ready");
            assert!(is_running(out.path()));
            pty.signal(signal);
            assert_eq!(pty.wait_exit().signal(), Some(said), "{script}");
            assert!(!is_running(out.path()), "{script}");
            assert_restored(&pty);
        }
    }
}

#[test]
fn a_line_that_hangs_up_leaves_no_editor() {
    // It draws when its window changes, as `hang_up` needs it.
    let script =
        "trap 'echo drawn' WINCH; echo $$ > $OUT/pid; echo ready; while :; do read line; done";
    for stubborn in ["", "trap '' HUP; "] {
        let out = tempfile::tempdir().expect("a folder");
        let mut pty = spawn_with(&format!("{stubborn}{script}"), out.path());
        pty.send("E");
        pty.wait_for_text("ready");
        assert!(!pty.hang_up().wait_exit().success());
        assert!(!is_running(out.path()), "{stubborn}");
    }
}
