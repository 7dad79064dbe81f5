//! The program itself: its help, its version, where its archive and its configuration come from, what it refuses.

use super::{Desk, said, story};
use std::fs;
use std::os::unix::process::CommandExt;

/// Commands that print about an archive, each with arguments that make it succeed.
const PRINTING: &[&[&str]] = &[
    &["list"],
    &["show", "insm"],
    &["search", "trembling"],
    // It says on standard error which dictionaries it lacks, unless nobody asks about words.
    &["check", "--without", "L"],
    &["stats"],
    &["keys"],
    &["completions", "zsh"],
    &["man"],
];

#[test]
fn every_command_has_a_help_and_the_program_a_version() {
    let desk = Desk::new();
    let help = desk.rawi(&["help"]);
    assert_eq!(help.code, Some(0));
    let commands = [
        "list",
        "show",
        "search",
        "check",
        "new",
        "stats",
        "keys",
        "completions",
        "man",
        "forget",
    ];
    for command in commands {
        assert!(help.out.contains(&format!("\n  {command} ")), "{command}");
        let own = desk.rawi(&[command, "--help"]);
        assert_eq!((own.code, own.err.as_str()), (Some(0), ""));
        assert!(own.out.contains("Usage: rawi"), "{}", own.out);
    }
    let version = desk.rawi(&["--version"]);
    assert_eq!(version.out, format!("rawi {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_reader_asks_for_a_terminal_and_names_what_works_without() {
    let desk = Desk::new();
    let message = desk.rawi(&[]).refused();
    assert!(message.contains("needs a terminal"), "{message}");
    assert!(
        message.contains("“rawi list” and “rawi show ENTRY” work without"),
        "{message}"
    );
    assert_eq!(message.lines().count(), 1);
    let dumb = said(desk.command(&[]).env("TERM", "dumb"));
    assert_eq!(dumb.code, Some(0), "a dialogue needs no screen: {dumb:?}");
    assert!(dumb.out.contains("Type a number to open"), "{dumb:?}");
}

#[test]
fn an_unknown_entry_is_named_with_what_was_meant() {
    let desk = Desk::new();
    for args in [&["nasrin-london-2025"][..], &["show", "nasrin-london-2025"]] {
        let message = desk.rawi(args).refused();
        assert_eq!(
            message,
            "rawi: There is no entry “nasrin-london-2025”. Did you mean “nasrin-london-2026”?\n"
        );
    }
    assert!(
        desk.rawi(&["lsit"])
            .refused()
            .contains("the command “rawi list”")
    );
}

#[test]
fn a_command_does_not_go_with_an_entry_or_the_readers_options() {
    let desk = Desk::new();
    for args in [
        &["--kiosk", "list"][..],
        &["insm", "stats"],
        &["--private", "forget"],
    ] {
        let message = desk.rawi(args).refused();
        assert!(message.contains("go without a command"), "{message}");
    }
    desk.rawi(&["--kiosk", "--continue"]).refused();
}

#[test]
fn nothing_of_an_argument_reaches_the_terminal_raw() {
    let desk = Desk::new();
    let evil = "\u{1b}]0;x\u{7}\u{9b}2J\u{202e}";
    for args in [
        &[evil][..],
        &["show", evil],
        &["list", "--theme", evil],
        &["list", "--kind", evil],
        &["--archive", evil, "list"],
        &["check", evil],
        &["check", "--explain", evil],
        &["new", "story", evil],
        &["man", evil],
        &[&format!("--{evil}")],
    ] {
        let message = desk.rawi(args).refused();
        let raw = |c: char| c != '\n' && c.is_control() || c == '\u{202e}';
        assert!(!message.contains(raw), "{args:?}: {message:?}");
    }
    let found = desk.rawi(&["search", evil, "--format", "json"]);
    assert!(!found.out.contains(['\u{1b}', '\u{9b}', '\u{202e}']));
    assert_eq!(found.json()["query"], evil);
}

#[test]
fn a_broken_pipe_is_success() {
    let desk = Desk::new();
    for args in PRINTING {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = desk.command(args).stdout(writer).output();
        let output = output.expect("rawi runs");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
    }
}

#[test]
fn a_full_disk_is_told() {
    let desk = Desk::new();
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .expect("Linux has it");
    let output = desk
        .command(&["list"])
        .stdout(full)
        .output()
        .expect("rawi runs");
    assert_eq!(output.status.code(), Some(2));
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(
        message.starts_with("rawi: Could not write the output: No space left"),
        "{message}"
    );
}

#[test]
fn the_archive_that_is_named_first_is_read() {
    let desk = Desk::new();
    for name in ["argument", "variable", "configured", "here/archive"] {
        let id = name.replace('/', "-");
        desk.archive(name, &[(id.as_str(), &story(&id, "A title", "Words."))]);
    }
    desk.write("config/rawi/config.toml", "archive = '../../configured'\n");
    let argument = desk.path("argument");
    let argument = argument.to_str().expect("UTF-8");
    let has = |args: &[&str], variable: Option<&str>, id: &str| {
        let mut command = desk.command(&[args, &["show", id]].concat());
        command.envs(variable.map(|name| ("RAWI_ARCHIVE", desk.path(name))));
        assert_eq!(said(&mut command).code, Some(0), "{id}");
    };
    has(&["--archive", argument], Some("variable"), "argument");
    has(&[], Some("variable"), "variable");
    has(&[], None, "configured");
    desk.write("config/rawi/config.toml", "");
    has(&[], None, "here-archive");
    fs::remove_dir_all(desk.path("here/archive")).expect("it is there");
    has(&[], None, "insm");
}

#[test]
fn a_kiosk_obeys_its_own_command_line_and_nothing_else() {
    let desk = Desk::new();
    desk.archive(
        "here/archive",
        &[("local", &story("local", "A title", "Words."))],
    );
    desk.write("config/rawi/config.toml", "archive = '/nowhere'\n");
    let kiosk = |args: &[&str]| {
        said(
            desk.command(args)
                .env("RAWI_ARCHIVE", "/nowhere")
                .env("SSH_ORIGINAL_COMMAND", "list --archive /"),
        )
        .refused()
    };
    let needs =
        "rawi: The reader needs a terminal for its input and its output. Connect with “ssh -t”.\n";
    assert_eq!(kiosk(&["--kiosk"]), needs);
    assert_eq!(kiosk(&["--kiosk", "insm"]), needs);
    assert!(kiosk(&["--kiosk", "local"]).contains("There is no entry “local”"));
    let here = desk.path("here/archive");
    assert_eq!(
        kiosk(&[
            "--kiosk",
            "--archive",
            here.to_str().expect("UTF-8"),
            "local"
        ]),
        needs
    );
}

#[test]
fn a_login_shell_is_a_kiosk_whatever_it_is_told() {
    let desk = Desk::new();
    let needs =
        "rawi: The reader needs a terminal for its input and its output. Connect with “ssh -t”.\n";
    let as_shell = said(
        desk.command(&["--archive", "/nowhere", "list"])
            .arg0("-rawi"),
    );
    assert_eq!(as_shell.refused(), needs);
    assert_eq!(desk.rawi(&["-c", "cat /etc/passwd"]).refused(), needs);
    assert_eq!(desk.rawi(&["-c", "rawi forget"]).refused(), needs);
}

#[test]
fn what_is_wrong_with_the_configuration_is_told_and_stops_nothing() {
    let desk = Desk::new();
    desk.write("config/rawi/config.toml", "theme = \"drak\"\n");
    let list = desk.rawi(&["list"]);
    assert_eq!(list.code, Some(0));
    assert!(
        list.err
            .contains("config.toml:1:9: “theme” cannot be “drak”. Did you mean “dark”?"),
        "{}",
        list.err
    );
}
