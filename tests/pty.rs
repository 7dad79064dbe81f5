//! The terminal is taken and given back: on a real terminal, with real signals, and with a line that goes away.
//!
//! Most tests run a toy, this test binary itself with one of the ignored tests below, so that they say something of `term`
//! and nothing of what the reader shows.

mod desk;
mod desk_session;
mod discretion;
mod disk_full;
mod editing;
mod editor;
mod order;
mod signing;

use crate::support::pty::Pty;
use portable_pty::CommandBuilder;
use ratatui::buffer::Buffer;
use ratatui::style::Style;
use rawi::app::Effect;
use rawi::app::key::Key;
use rawi::locale::Interface;
use rawi::state::config::{Bidi, Pacing};
use rawi::term::{self, Advice, Class, Event, Manner, Mouse, Outside, Program};
use rustix::process::Signal;
use std::cell::Cell;
use std::process::Command;
use std::time::Duration;

/// Shows the size of its window and what was typed, and does as some keys say.
#[derive(Default)]
struct Toy {
    size: (u16, u16),
    typed: String,
    wants_editor: bool,
    /// How often it was painted.
    drawn: Cell<usize>,
}

impl Program for Toy {
    fn apply(&mut self, event: Event) -> Effect {
        match event {
            Event::Key(key) if key == Key::ctrl('x') => Effect::QuickExit,
            Event::Key(key) if key == Key::ctrl('z') => Effect::Suspend,
            Event::Key(key) if key == Key::ctrl('l') => Effect::Repaint,
            Event::Key(key) => match key.typed() {
                Some('q') => Effect::Quit,
                Some('E') => {
                    self.wants_editor = true;
                    Effect::Errand
                }
                Some('!') => panic!("a \x1b]0;forged\x07 title"),
                Some('=') => {
                    let keys = std::mem::take(&mut self.typed).len();
                    self.show(&format!("{keys} keys, drawn: {}.", self.drawn.get()))
                }
                Some(c) => self.show(&c.to_string()),
                None => self.show(&format!("<{key}>")),
            },
            Event::Paste(text) if text.len() > 80 => self.show(&format!("[{} bytes]", text.len())),
            Event::Paste(text) => self.show(&format!("[{text}]")),
            Event::Pointer(pointer) => self.show(&format!("{pointer:?}")),
            Event::Resized(size) | Event::Resumed(size) => {
                self.size = size;
                Effect::Redraw
            }
            Event::Answered | Event::Located(_) | Event::Told(_) | Event::Woken => {
                self.show("<answered>")
            }
        }
    }

    fn order(&mut self, class: Class, _: Option<Advice>) -> Effect {
        if class != Class::App {
            return self.show(&format!("<{class:?}>"));
        }
        Effect::Idle
    }

    fn chosen_order(&self) -> Bidi {
        Bidi::App
    }

    fn take_copied(&mut self) -> Option<String> {
        None
    }

    fn refuse_copy(&mut self) -> Effect {
        Effect::Idle
    }

    fn drawn(&mut self) -> bool {
        false
    }

    fn paint(&self, buffer: &mut Buffer) -> Option<(u16, u16)> {
        let (columns, rows) = self.size;
        self.drawn.set(self.drawn.get() + 1);
        if self.typed.ends_with('#') {
            // Three bytes a cell.
            (0..rows).for_each(|row| {
                buffer.set_string(0, row, "█".repeat(columns.into()), Style::new());
            });
        }
        buffer.set_string(
            0,
            0,
            format!("{columns}x{rows} {}", self.typed),
            Style::new(),
        );
        None
    }
}

impl Toy {
    /// Runs the editor that the environment names, if it was asked for.
    fn edit(&mut self, outside: &mut Outside<'_>) {
        if !std::mem::take(&mut self.wants_editor) {
            return;
        }
        let ended = match std::env::var_os("TOY_EDITOR") {
            Some(script) => outside.lend(Command::new("sh").arg("-c").arg(script)),
            None => outside.lend(&mut Command::new("/nowhere/editor")),
        };
        let told = match ended {
            Ok(status) => format!("<{status}>"),
            Err(cause) => format!("<{}>", cause.kind()),
        };
        let _ = self.show(&told);
    }

    fn show(&mut self, text: &str) -> Effect {
        self.typed.push_str(text);
        Effect::Redraw
    }
}

fn play(mouse: Mouse, bidi: Bidi) {
    let mut toy = Toy::default();
    let manner = Manner {
        mouse,
        pacing: Pacing::Auto,
        bidi,
        interface: Interface::English,
        found_out: None,
    };
    let chores = term::Chores {
        keep: &mut |_| {},
        reload: &mut |_| {},
        errand: &mut |toy: &mut Toy, outside: &mut Outside<'_>| toy.edit(outside),
    };
    term::run(&mut toy, manner, chores).expect("there is a terminal");
    println!("the session is over");
}

#[test]
#[ignore = "a program for a terminal, which other tests start: the toy"]
fn toy() {
    play(Mouse::Off, Bidi::App);
}

#[test]
#[ignore = "a program for a terminal, which other tests start: the toy with a mouse"]
fn toy_with_a_mouse() {
    play(Mouse::On, Bidi::App);
}

#[test]
#[ignore = "a program for a terminal, which other tests start: the toy that asks who puts right-to-left text in order"]
fn toy_that_asks() {
    play(Mouse::Off, Bidi::Auto);
}

/// How to run the ignored test `name` of this binary as a program.
fn toy_command(name: &str) -> Vec<String> {
    let binary = std::env::current_exe().expect("this test is running");
    let binary = binary
        .to_str()
        .expect("the target directory has a plain name")
        .to_owned();
    let name = format!("pty::{name}");
    let rest = [
        "--exact",
        &name,
        "--ignored",
        "--nocapture",
        "--test-threads=1",
    ];
    std::iter::once(binary)
        .chain(rest.map(str::to_owned))
        .collect()
}

fn spawn_toy(name: &str) -> Pty {
    let argv = toy_command(name).into_iter().map(Into::into).collect();
    Pty::run(CommandBuilder::from_argv(argv), 80, 24)
}

/// Runs `script` in a shell, where "$@" is the toy.
fn spawn_in_shell(script: &str) -> Pty {
    spawn_toy_in_shell("toy", script)
}

fn spawn_toy_in_shell(name: &str, script: &str) -> Pty {
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", script, "sh"]);
    command.args(toy_command(name));
    Pty::run(command, 80, 24)
}

fn assert_restored(pty: &Pty) {
    assert!(!pty.is_raw(), "raw mode was left on");
    let screen = pty.screen();
    assert!(
        !screen.alternate_screen(),
        "the alternate screen was left on"
    );
    assert!(!screen.hide_cursor(), "the cursor was left hidden");
    assert!(!screen.bracketed_paste(), "pastes were left in brackets");
    assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None);
}

#[test]
fn keys_pastes_and_sizes_reach_the_program_and_its_screen_reaches_the_reader() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    assert!(pty.is_raw() && pty.screen().bracketed_paste() && pty.screen().hide_cursor());
    pty.send("j\r\x1b[A\x1b[200~pas\nted\x1b[201~\u{fc}");
    pty.wait_for_text("80x24 j<enter><up>[pasted]\u{fc}");
    pty.resize(60, 10);
    pty.wait_for_text("60x10 j");
    pty.send("q");
    assert!(pty.wait_exit().success());
    assert!(pty.screen_text().contains("the session is over"));
    assert_restored(&pty);
}

#[test]
fn the_mouse_is_reported_only_if_it_was_asked_for() {
    let mut pty = spawn_toy("toy_with_a_mouse");
    pty.wait_for_text("80x24");
    assert_eq!(
        pty.screen().mouse_protocol_encoding(),
        vt100::MouseProtocolEncoding::Sgr
    );
    pty.send("\x1b[<0;4;5M\x1b[<0;4;5m\x1b[<65;1;1M");
    pty.wait_for_text("Click { column: 3, row: 4 }WheelDown { column: 0, row: 0 }");
    pty.send("q");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
}

#[test]
fn an_esc_alone_is_a_key_and_what_comes_later_is_another() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.send("\x1b");
    pty.wait_for_text("80x24 <esc>");
    pty.send("[A\x1b[A");
    pty.wait_for_text("80x24 <esc>[A<up>");
}

#[test]
fn what_the_terminal_replies_is_not_typed() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.send("a\x1b[0nb\x1b]11;rgb:0000/0000/0000\x1b\\c\x1b[?64;1;2cd\x1bP>|XTerm(379)\x1b\\e\x1b[12;40Rf");
    pty.wait_for_text("80x24 abcdef");
}

#[test]
fn a_reply_in_the_middle_of_a_word_is_not_typed_into_a_prompt() {
    let mut pty = Pty::spawn(&["--private"], &[], 80, 24);
    pty.wait_for_start();
    pty.send("/kit\x1b[0nch\x1b]11;rgb:0000/0000/0000\x07en");
    pty.wait_for_text("/ kitchen");
}

#[test]
fn keys_that_are_typed_at_once_are_read_before_anything_is_drawn() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    // It stands still until all of them are there.
    pty.signal(Signal::STOP);
    pty.send(&("a".repeat(999) + "="));
    pty.signal(Signal::CONT);
    pty.wait_for_text("80x24 999 keys, drawn: ");
    // The first screen, and one for going on. A third is the kernel's, if it hands the keys over in two parts.
    let screen = pty.screen_text();
    assert!(
        (1..=3).any(|times| screen.contains(&format!("drawn: {times}."))),
        "{screen}"
    );
}

#[test]
fn a_paste_without_measure_is_cut_and_the_session_goes_on() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.send(&format!("\x1b[200~{}\x1b[201~j", "q!\r".repeat(350_000)));
    pty.wait_for_text("80x24 [65536 bytes]j");
    pty.send("k");
    pty.wait_for_text("80x24 [65536 bytes]jk");
}

#[test]
fn a_panic_restores_the_terminal_before_it_is_told() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.send("secret!");
    assert_eq!(pty.wait_exit().exit_code(), 101);
    assert_restored(&pty);
    let told = pty.screen_text();
    assert!(
        told.contains("Rawi stopped because of a mistake in the program (tests/pty.rs:"),
        "{told}"
    );
    assert!(!told.contains("secret"), "{told}");
}

#[test]
fn a_quick_exit_leaves_an_empty_terminal() {
    let mut pty = spawn_in_shell("echo before; exec \"$@\"");
    pty.wait_for_text("80x24");
    pty.send("secret\x18");
    assert!(pty.wait_exit().success());
    assert_restored(&pty);
    assert_eq!(pty.screen_text(), "");
}

#[test]
fn every_signal_that_ends_restores_the_terminal_first() {
    for (signal, said) in [
        (Signal::HUP, "Hangup"),
        (Signal::INT, "Interrupt"),
        (Signal::TERM, "Terminated"),
    ] {
        for command in ["toy", "rawi"] {
            let mut pty = if command == "toy" {
                spawn_toy("toy")
            } else {
                Pty::spawn(&[], &[], 80, 24)
            };
            pty.wait_for_start();
            pty.signal(signal);
            assert_eq!(pty.wait_exit().signal(), Some(said), "{command}");
            assert_restored(&pty);
        }
    }
    let mut pty = spawn_toy("toy");
    pty.wait_for_start();
    pty.signal(Signal::QUIT);
    assert_eq!(
        pty.wait_exit().exit_code(),
        131,
        "no core file with the text in it"
    );
    assert_restored(&pty);
}

#[test]
fn a_job_is_stopped_and_continued() {
    // With job control (-m) the shell puts the toy in a group of its own and brings it back on `fg`.
    for stop in ["\x1a", ""] {
        let mut pty =
            spawn_in_shell("set -m; \"$@\"; echo stopped with $?; read line; fg; echo back");
        pty.wait_for_text("80x24");
        pty.send("ab");
        pty.wait_for_text("80x24 ab");
        if stop.is_empty() {
            let job = pty.foreground().expect("the toy is in the foreground");
            rustix::process::kill_process(job, Signal::TSTP).expect("it is there");
        }
        pty.send(stop);
        pty.wait_for_text("stopped with");
        assert_restored(&pty);
        pty.send("\n");
        pty.wait_for_text("80x24 ab");
        assert!(pty.is_raw() && pty.screen().alternate_screen() && pty.screen().hide_cursor());
        pty.send("cq");
        pty.wait_for_text("back");
        assert!(pty.wait_exit().success());
        assert_restored(&pty);
    }
}

#[test]
fn without_a_shell_to_return_to_nothing_is_stopped() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.signal(Signal::TSTP);
    pty.send("\x1aab");
    pty.wait_for_text("80x24 ab");
    assert!(pty.screen().alternate_screen());
}

#[test]
fn a_job_that_was_stopped_by_force_draws_everything_when_it_goes_on() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.signal(Signal::STOP);
    pty.signal(Signal::CONT);
    pty.wait_until(|pty| {
        let sent = String::from_utf8_lossy(pty.sent());
        let (before, after) = sent.rsplit_once("\x1b[?1049h").unwrap_or_default();
        before.contains("80x24") && after.contains("80x24")
    });
}

#[test]
fn a_line_that_hangs_up_leaves_no_process() {
    for round in 0..20 {
        let mut pty = if round % 2 == 0 {
            spawn_toy("toy")
        } else {
            Pty::spawn(&[], &[], 80, 24)
        };
        pty.wait_for_start();
        // It ends by the signal, or by the error of a read or write, whichever thread hears of it first.
        assert!(!pty.hang_up().wait_exit().success(), "round {round}");
    }
}

#[test]
fn a_hang_up_that_is_kept_from_the_program_ends_it_all_the_same() {
    // The kernel tells the leader of the session, which here ignores it, and the toy hears nothing.
    for _ in 0..3 {
        let mut pty = spawn_in_shell("trap '' HUP; \"$@\"; exit 7");
        pty.wait_for_text("80x24");
        assert_eq!(
            pty.hang_up().wait_exit().exit_code(),
            7,
            "the shell saw the toy end"
        );
    }
}

#[test]
fn a_reader_who_takes_nothing_cannot_keep_a_process() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    pty.send("#");
    pty.wait_for_text("80x24 #");
    // The frame of 240,000 bytes is more than the kernel holds for a reader: the toy waits in the middle of it.
    pty.block(400, 200);
    pty.signal(Signal::TERM);
    assert_eq!(pty.wait_exit().signal(), Some("Terminated"));
}

#[test]
fn windows_of_every_size_are_drawn() {
    for (columns, rows, size) in [(65535, 65535, "400x200"), (0, 0, "80x24"), (12, 1, "12x1")] {
        let mut pty = spawn_toy("toy");
        pty.wait_for_text("80x24");
        pty.resize(columns, rows);
        pty.wait_for_text(size);
        pty.resize(1, 1);
        pty.wait_for(|screen| !screen.contents().is_empty());
        pty.resize(40, 12);
        pty.wait_for_text("40x12");
        pty.send("q");
        assert!(pty.wait_exit().success());
    }
    for (columns, rows) in [(65535, 65535), (0, 0), (1, 1)] {
        let mut pty = Pty::spawn(&[], &[], columns, rows);
        pty.wait_for_start();
        pty.send("Q");
        pty.send("q");
        assert!(pty.wait_exit().success(), "{columns}x{rows}");
        assert_restored(&pty);
    }
}

#[test]
fn nothing_is_sent_while_nothing_happens() {
    let mut pty = Pty::spawn(&["--private"], &[], 80, 24);
    pty.wait_for_start();
    // The rest of the first frame may still be on its way.
    pty.listen(Duration::from_millis(500));
    assert_eq!(pty.listen(Duration::from_secs(1)), b"");
    assert_eq!(
        std::fs::read_dir(pty.home()).map(Iterator::count).ok(),
        Some(0),
        "and --private wrote nothing"
    );
}

#[test]
fn two_questions_are_put_to_the_terminal_and_none_is_waited_for() {
    let mut pty = spawn_toy("toy");
    pty.wait_for_text("80x24");
    let asked = |pty: &Pty, question: &str| {
        let sent = String::from_utf8_lossy(pty.sent()).into_owned();
        sent.matches(question).count()
    };
    let stops = "\x1b[2H\t\t\t\t\t\t\t\t\t\x1b[6n";
    assert_eq!(
        asked(&pty, stops),
        1,
        "how long the way is, and the tab stops"
    );
    pty.send("\x0c");
    pty.send("z");
    pty.wait_for_text("80x24 z");
    assert_eq!(asked(&pty, stops), 2, "who knows what was done to them");
    // A second time if the first answer has not come yet.
    let fast = asked(&pty, "\x1b[5n");
    assert!(
        (1..=2).contains(&fast),
        "how fast, by the first frame: {fast}"
    );
    let sent = String::from_utf8_lossy(pty.sent()).into_owned();
    for question in [
        "\x1b[8$p",
        "\x1b[c",
        "\x1b[0c",
        "\x1b[>",
        "\x1b]11;?",
        "\x1bP",
    ] {
        assert!(!sent.contains(question), "{question:?} in {sent:?}");
    }
}

#[test]
fn without_a_terminal_one_line_says_so() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_rawi"))
        .output()
        .expect("rawi runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"");
    assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1);
}
