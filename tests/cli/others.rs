//! The other commands: `new`, `stats`, `keys`, `completions`, `man`, `forget`, and what all say of a file with an error.

use super::Desk;
use serde_json::Value;
use std::fs;

#[test]
fn other_commands_say_that_something_was_passed_over() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[("broken", "schema = 1\n")]);
    let list = desk.rawi(&["list", "--archive", &archive]);
    assert_eq!(list.code, Some(0));
    assert_eq!(
        list.err,
        "rawi: entries/broken.toml has an error and was passed over; “rawi check” says which.\n"
    );
    let shown = desk.rawi(&["show", "broken", "--archive", &archive]).err;
    assert!(
        shown.contains("The entry “broken” has an error and cannot be shown."),
        "{shown}"
    );
}

#[test]
fn a_new_entry_begins_from_its_template_and_overwrites_nothing() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[]);
    let new = |id: &str| desk.rawi(&["new", "testimony", id, "--archive", &archive]);
    let made = new("a-new-voice");
    let path = format!("{archive}/entries/a-new-voice.toml");
    assert_eq!(
        (made.code, made.out.as_str()),
        (Some(0), format!("{path}\n").as_str())
    );
    assert!(made.err.contains("run “rawi check”"), "{}", made.err);
    let text = fs::read_to_string(&path).expect("the file");
    assert!(text.contains("\nid = \"a-new-voice\" ") && text.contains("kind = \"testimony\""));
    fs::write(&path, "mine").expect("a file");
    let again = new("a-new-voice");
    assert_eq!(again.code, Some(2));
    assert_eq!(fs::read_to_string(&path).expect("the file"), "mine");
    assert!(
        new("insm")
            .refused()
            .contains("has an entry “insm” already")
    );
    assert!(new("../insm").refused().contains("an id has a–z"));
    let embedded = desk.rawi(&["new", "story", "x"]).refused();
    assert!(
        embedded.contains("Name a folder with --archive"),
        "{embedded}"
    );
}

#[test]
fn the_numbers_add_up() {
    let desk = Desk::new();
    let list = desk.rawi(&["list", "--format", "json"]).json();
    let list = list.as_array().expect("a list");
    let stats = desk.rawi(&["stats", "--format", "json"]).json();
    assert_eq!(stats["entries"], list.len());
    let words: u64 = list
        .iter()
        .filter_map(|entry| entry["words"].as_u64())
        .sum();
    assert_eq!(stats["words"], words);
    let kinds = stats["kinds"].as_object().expect("an object").values();
    assert_eq!(
        kinds.filter_map(Value::as_u64).sum::<u64>(),
        list.len() as u64
    );
    assert_eq!(stats["faults"]["error"], 0);
    assert!(
        desk.rawi(&["stats"])
            .out
            .starts_with(&format!("{} entries, {words} words", list.len()))
    );
}

#[test]
fn the_keys_are_those_of_the_table() {
    use rawi::app::bindings::BINDINGS;
    let english = rawi::locale::Locale::plain_english();
    let desk = Desk::new();
    let table = desk.rawi(&["keys"]).out;
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("  "))
        .collect();
    assert_eq!(rows.len(), BINDINGS.len());
    for (row, binding) in rows.iter().zip(BINDINGS) {
        assert!(
            row.starts_with(&format!("  {}  ", binding.keys.join("  "))),
            "{row}"
        );
        let help = english.word(&binding.help_name());
        assert!(row.contains(help.as_str()), "{row}");
    }
    let markdown = desk.rawi(&["keys", "--format", "markdown"]).out;
    let rows = markdown.lines().filter(|line| line.starts_with("| `"));
    assert_eq!(rows.count(), BINDINGS.len());
}

#[test]
fn shells_and_man_get_what_they_read() {
    let desk = Desk::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = desk.rawi(&["completions", shell]);
        assert_eq!(script.code, Some(0));
        assert!(
            script.out.contains("rawi") && script.out.contains("kiosk"),
            "{shell}"
        );
    }
    assert!(desk.rawi(&["man"]).out.contains(".SH OPTIONS"));
    assert!(desk.rawi(&["man", "list"]).out.contains("rawi\\-list"));
    desk.rawi(&["man", "lsit"]).refused();
}

#[test]
fn forgetting_names_what_is_gone() {
    let desk = Desk::new();
    desk.write("state/rawi/stories.toml", "");
    let state = desk.path("state/rawi");
    let forgotten = desk.rawi(&["forget"]);
    assert_eq!(forgotten.code, Some(0), "{}", forgotten.err);
    let file = state.join("stories.toml");
    let lines: Vec<&str> = forgotten.out.lines().collect();
    assert_eq!(lines.first().copied(), file.to_str());
    assert_eq!(lines.last().copied(), state.to_str());
    assert!(!state.exists());
    let again = desk.rawi(&["forget"]);
    assert_eq!((again.code, again.out.as_str()), (Some(0), ""));
    assert!(again.err.contains("Nothing was kept"), "{}", again.err);
}
