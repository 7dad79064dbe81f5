//! The dialogue of linear mode: a line in, lines out.

use crate::support::pty::Pty;
use crate::support::screen::{sample, start};
use rawi::app::linear::Linear;
use rawi::locale::{Interface, Isolation, Locale};
use rawi::state::{Kept, Record};
use std::fs;
use std::sync::Arc;

/// What is said after each of these lines, in one text.
fn after(linear: &mut Linear, lines: &[&str]) -> String {
    let mut said = String::new();
    for line in lines {
        let answer = linear.answer(line);
        assert!(!answer.ended, "{line} ends the dialogue");
        let paragraphs = answer.paragraphs.iter().map(ToString::to_string);
        said = paragraphs
            .flat_map(|paragraph| [paragraph, "\n".to_owned()])
            .collect();
    }
    said
}

fn begin() -> Linear {
    let mut linear = Linear::new(start());
    linear.greeting();
    linear
}

#[test]
fn a_list_is_told_in_numbered_rows() {
    let mut linear = Linear::new(start());
    let greeting: Vec<String> = linear.greeting().iter().map(ToString::to_string).collect();
    assert!(greeting[1].contains("help for help"), "{greeting:?}");
    assert_eq!(greeting[2], "8 stories.");
    assert!(greeting[3].starts_with("1. "), "{greeting:?}");
    assert_eq!(after(&mut linear, &[""]), "That was the whole list.\n");
}

#[test]
fn dates_are_told_in_the_language_of_the_program() {
    let mut linear = Linear::new({
        let mut start = start();
        start.locale = Arc::new(Locale::new(Interface::Persian, Isolation::Bare));
        start
    });
    linear.greeting();
    let told = after(&mut linear, &["2"]);
    assert!(told.contains("۱۴ اردیبهشت ۱۳۹۹ (۳ مه ۲۰۲۰)"), "{told}");
    let about = after(&mut linear, &["info"]);
    assert!(
        about.contains("زمان: ۱۴ اردیبهشت ۱۳۹۹ (۳ مه ۲۰۲۰)"),
        "{about}"
    );
    assert!(!about.contains(['\u{2068}', '\u{2069}']), "{about}");
}

#[test]
fn digits_and_words_of_another_keyboard_are_understood() {
    let mut linear = Linear::new({
        let mut start = start();
        start.settings.languages = vec!["fa".to_owned()];
        start
    });
    linear.greeting();
    let help = after(&mut linear, &["اثمح"]);
    assert!(
        help.contains("The first letters of a word are enough."),
        "{help}"
    );
    let other = after(&mut begin(), &["2"]);
    assert_eq!(after(&mut linear, &["۲"]), other);
    linear.answer("ضعهف");
    assert!(linear.answer("ض").ended);
}

#[test]
fn stories_are_found_and_told_paragraph_by_paragraph() {
    let mut linear = begin();
    let found = after(&mut linear, &["/chair"]);
    assert!(found.contains("1. The empty chair."), "{found}");
    let warned = after(&mut linear, &["1"]);
    assert!(warned.contains("This entry tells of:"), "{warned}");
    let first = after(&mut linear, &[""]);
    assert!(first.starts_with("The empty chair\n"), "{first}");
    let second = after(&mut linear, &[""]);
    assert_ne!(first, second);
    assert_eq!(after(&mut linear, &["previous"]), second);
    let rest = after(&mut linear, &["rest"]);
    assert!(rest.ends_with("The end.\n"), "{rest}");
    assert!(
        after(&mut linear, &["quit"]).contains("1. The empty chair"),
        "back to the list"
    );
    assert!(linear.answer("quit").ended);
}

#[test]
fn links_notes_and_claims_are_told_on_request() {
    let mut linear = begin();
    after(&mut linear, &["/market", "1"]);
    let told = after(&mut linear, &["rest"]);
    assert!(told.contains("Links: 1 "), "{told}");
    let claims = after(&mut linear, &["claims"]);
    assert!(claims.contains("± Certainty low; disputed."), "{claims}");
    assert!(after(&mut linear, &["note 2"]).contains("They were brown"));
    assert!(after(&mut linear, &["note 99"]).contains("no note"));
    let followed = after(&mut linear, &["1"]);
    assert!(!followed.contains("No link"), "{followed}");
    assert!(after(&mut linear, &["99"]).contains("No link 99"));
}

#[test]
fn what_a_screen_shows_by_its_looks_is_put_into_words() {
    let mut linear = begin();
    let told = after(&mut linear, &["/chair", "1", "rest"]);
    for words in ["Quotation: ", "Said by "] {
        assert!(told.contains(words), "{told}");
    }
    assert!(!told.contains('│'), "nothing is drawn: {told}");
}

#[test]
fn shelves_lead_to_their_stories() {
    let mut linear = begin();
    for shelves in ["countries", "origins", "themes"] {
        let rows = after(&mut linear, &[shelves]);
        assert!(rows.contains("1. "), "{shelves}: {rows}");
        let stories = after(&mut linear, &["1"]);
        assert!(
            stories.contains(" stories.") || stories.contains(" story."),
            "{stories}"
        );
    }
}

#[test]
fn what_is_read_and_bookmarked_is_kept() {
    let mut linear = begin();
    after(&mut linear, &["/bread", "1", "", "bookmark", "rest"]);
    let records = linear.take_records();
    let is_read =
        |record: &Record| matches!(record, Record::Read { entry } if entry == "fresh-bread");
    assert!(records.iter().any(is_read), "{records:?}");
    let kept: Kept = records.iter().collect();
    assert_eq!(kept.bookmarks().len(), 1);
    let mut again = Linear::new(rawi::app::Start { kept, ..start() });
    assert!(after(&mut again, &["saved"]).contains("Bookmark in "));
}

#[test]
fn a_story_goes_on_where_it_stopped() {
    let mut linear = begin();
    let stopped = after(&mut linear, &["/ferry", "1", "", "", ""]);
    let kept: Kept = linear.take_records().iter().collect();
    let mut again = Linear::new(rawi::app::Start { kept, ..start() });
    let id = sample()
        .find("the-long-ferry")
        .expect("it is in the sample");
    let said: Vec<String> = again.open(id).iter().map(ToString::to_string).collect();
    assert_eq!(said.first().map(String::as_str), stopped.lines().next());
}

#[test]
fn help_names_every_command_and_nonsense_is_answered() {
    let mut linear = begin();
    let help = after(&mut linear, &["help"]);
    for command in rawi::app::linear::Command::ALL {
        let said = help.lines().any(|line| line.starts_with(command.word()));
        assert!(said, "{}: {help}", command.word());
    }
    assert!(after(&mut linear, &["frobnicate"]).contains("means nothing here"));
    assert!(after(&mut linear, &["info"]).contains("works in a story"));
    assert!(after(&mut linear, &["77"]).contains("no number 77"));
    assert!(linear.answer("\u{18}").ended, "the quick exit");
}

#[test]
fn a_persian_dialogue_has_persian_words_and_digits() {
    let mut linear = Linear::new(rawi::app::Start {
        locale: Arc::new(Locale::new(Interface::Persian, Isolation::Bare)),
        ..start()
    });
    let greeting: Vec<String> = linear.greeting().iter().map(ToString::to_string).collect();
    assert_eq!(greeting[2], "۸ روایت.");
    assert!(greeting[3].starts_with("۱. "), "{greeting:?}");
    assert!(after(&mut linear, &["77"]).contains("۷۷"));
    let help = after(&mut linear, &["help"]);
    for command in rawi::app::linear::Command::ALL {
        let line = help.lines().find(|line| line.contains(command.word()));
        let line = line.unwrap_or_else(|| panic!("{}: {help}", command.word()));
        assert!(
            !line.contains("lists") && !line.contains("linear-"),
            "{line}"
        );
    }
    let told = after(&mut linear, &["/chair", "1", "rest"]);
    let english = ["Quotation: ", "Said by ", "The end."];
    assert!(!english.iter().any(|words| told.contains(words)), "{told}");
}

#[test]
fn arabic_counts_have_their_six_forms() {
    let mut linear = Linear::new(rawi::app::Start {
        locale: Arc::new(Locale::new(Interface::Arabic, Isolation::Bare)),
        ..start()
    });
    let first = |said: String| said.lines().next().unwrap_or_default().to_owned();
    let mut title = |words: &str| first(after(&mut linear, &[words]));
    assert!(title("/xylophone").starts_with("لا قصص"));
    assert!(title("/ferry").starts_with("قصة واحدة"));
    assert!(title("stories").starts_with("٨ قصص"));
}

#[test]
fn the_dialogue_only_prints() {
    let mut pty = Pty::spawn(&["--linear", "--private"], &[], 80, 24);
    pty.wait_for_text("Enter for more");
    pty.send("/nasrin\r");
    pty.wait_for_text("1. A kitchen floor");
    pty.send("q\r");
    assert!(pty.wait_exit().success());
    let escapes = pty.sent().contains(&0x1b);
    assert!(!escapes, "no cursor is moved and no screen is cleared");
    assert_eq!(fs::read_dir(pty.home()).map(Iterator::count).ok(), Some(0));
}
