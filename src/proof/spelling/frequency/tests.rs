//! Counting: what counts as a word, and where a sentence begins.

use super::*;
use crate::text::markup::parse;

fn counted(texts: &[(&str, &str)]) -> Frequency {
    let mut frequency = Frequency::default();
    for (language, body) in texts {
        let markup = parse(body, &[]);
        frequency.add(&Text {
            story: "a-story",
            language,
            title: "",
            summary: "",
            body: &markup,
            rows: Vec::new(),
            source: Some(body),
        });
    }
    frequency
}

#[test]
fn words_are_counted_by_language_in_any_case_and_spelling_of_letters() {
    let frequency = counted(&[
        ("en", "The street. A street[^a], in 2019.\n\n[^a]: STREET"),
        ("fa", "كتاب کتاب، تا\u{654}مین"),
        ("de", "Street"),
    ]);
    assert_eq!(
        frequency.count("Street", "en"),
        2,
        "what is in capitals is an abbreviation"
    );
    assert_eq!(frequency.count("Street", "de"), 1);
    assert_eq!(frequency.count("کتاب", "fa"), 2);
    assert_eq!(frequency.count("تأمین", "fa"), 1);
    assert_eq!(frequency.count("کتاب", "ar"), 0);
}

#[test]
fn the_words_of_a_title_in_a_link_are_those_of_the_work() {
    let frequency = counted(&[(
        "en",
        "See [Der Prozess](source:kafka), then [the street](entry:x).",
    )]);
    assert_eq!(frequency.count("Prozess", "en"), 0);
    assert_eq!(frequency.count("street", "en"), 1);
}

#[test]
fn a_capital_makes_a_name_within_a_sentence_alone() {
    let frequency = counted(&[(
        "en",
        "Then Nasrin left. “Later,” she said: Yes. (Why?) In Basra",
    )]);
    let names = &frequency.by_language["en"].names;
    let names: Vec<&str> = names
        .iter()
        .filter(|(_, uses)| uses.is_name)
        .map(|(word, _)| word.as_str())
        .collect();
    assert_eq!(names, ["Basra", "Nasrin"]);
}
