//! Messages in words, and the files of all languages beside each other.

use super::*;

const HERE: &[Interface] = Interface::ALL;

fn say(interface: Interface, message: &Message) -> String {
    Locale::new(interface, Isolation::Bare)
        .say(message)
        .to_string()
}

#[test]
fn every_language_has_its_plurals_and_digits() {
    let told = |interface, count| {
        say(
            interface,
            &Message::new("stories-count").count("count", count),
        )
    };
    assert_eq!(told(Interface::English, 1), "1 story");
    assert_eq!(told(Interface::English, 97), "97 stories");
    assert_eq!(told(Interface::German, 1), "1 Geschichte");
    assert_eq!(told(Interface::German, 2), "2 Geschichten");
    let digits = [
        (Interface::Persian, "۹۷"),
        (Interface::Arabic, "٩٧"),
        (Interface::Sorani, "٩٧"),
    ];
    for (interface, number) in digits {
        assert!(
            told(interface, 97).contains(number),
            "{}",
            told(interface, 97)
        );
    }
    let forms = [0, 1, 2, 3, 11, 100].map(|count| told(Interface::Arabic, count));
    let expected = ["لا قصص", "قصة واحدة", "قصتان", "٣ قصص", "١١ قصة", "١٠٠ قصة"];
    assert_eq!(forms, expected, "CLDR: zero, one, two, few, many, other");
}

#[test]
fn numbers_that_are_no_counts_stay_as_they_are() {
    let line = Message::new("config-value-text").inside("text", "archive.toml:3");
    for interface in HERE {
        assert!(say(*interface, &line).contains("archive.toml:3"));
    }
}

#[test]
fn names_of_another_script_are_isolated_on_a_screen() {
    let message = Message::new("entry-not-here").outside("entry", "نسرین");
    let on_screen = |interface| {
        Locale::new(interface, Isolation::Isolated)
            .say(&message)
            .to_string()
    };
    assert!(on_screen(Interface::English).contains("“\u{2068}نسرین\u{2069}”"));
    assert!(on_screen(Interface::Persian).contains("\u{2068}نسرین\u{2069}"));
    assert!(!say(Interface::Persian, &message).contains('\u{2068}'));
    let latin = Message::new("entry-not-here").outside("entry", "nasrin");
    let english = Locale::new(Interface::English, Isolation::Isolated);
    assert!(!english.say(&latin).contains('\u{2068}'));
}

#[test]
fn a_language_of_a_reader_finds_its_interface() {
    let of = Interface::of;
    assert_eq!(of("fa-IR"), Some(Interface::Persian));
    assert_eq!(of("prs"), Some(Interface::Persian));
    assert_eq!(of("ku-Arab-IQ"), Some(Interface::Sorani));
    assert_eq!(of("ku"), None, "Kurmanji is written in Latin letters");
    assert_eq!(of("AR"), Some(Interface::Arabic));
    assert_eq!(Interface::first_of(["fr", "de", "fa"]), Interface::German);
    assert_eq!(Interface::first_of([]), Interface::English);
}
