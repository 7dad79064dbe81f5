//! Words with quotes, backslashes and signs of markup, put into every kind of string and read again.

use super::*;
use proptest::prelude::*;

/// A title in a basic string, a summary in a literal one, and a body between `quotes`.
fn entry(quotes: &str) -> String {
    format!(
        "schema = 1\ntitle = \"The \\\"long\\\" way\"\nsummary = 'Short words.'\n\n[text]\nbody = {quotes}\nThe first *way* home.\n\n> No, never.\n\n- an item\n{quotes}\n\n[[events]]\ndate = 2019\ntext = \"A row.\"\n"
    )
}

fn file(text: &str) -> SourceFile {
    SourceFile::read(text).expect("an entry")
}

/// The place of words that stand in a part once.
fn place(file: &SourceFile, (part, paragraph): (Part, usize), words: &str) -> Place {
    let shown = file.words(part, paragraph).expect("such a paragraph");
    let start = shown.find(words).expect("the words are shown");
    (part, paragraph, start..start + words.len())
}

/// What readers see of a part after words of it were replaced, or why they were not.
fn seen(text: &str, at: (Part, usize), words: (&str, &str)) -> Result<String, SpliceError> {
    let before = file(text);
    let edit = Edit::of_words(&before, &place(&before, at, words.0), words.1)?;
    let after = file(&edit.apply(text).expect("it was tried"));
    Ok(after.words(at.0, at.1).expect("it is there").to_string())
}

#[test]
fn quotes_and_backslashes_read_as_they_were_meant() {
    let words = "\"It's\" a \\n *b* [c](d) &amp; C:\\new_dir_";
    for quotes in ["'''", "\"\"\""] {
        let text = entry(quotes);
        for text in [
            text.clone(),
            format!("\u{FEFF}{}", text.replace('\n', "\r\n")),
        ] {
            let seen = |at, was| seen(&text, at, (was, words)).expect("it can be written");
            assert_eq!(
                seen((Part::Title, 0), "way"),
                format!("The \"long\" {words}")
            );
            assert_eq!(
                seen((Part::Text, 0), "first"),
                format!("The {words} way home.")
            );
            assert_eq!(seen((Part::Text, 1), "never"), format!("No, {words}."));
            assert_eq!(seen((Part::Text, 2), "an item"), words);
            assert_eq!(seen((Part::Text, 3), "row"), format!("A {words}."));
        }
    }
}

#[test]
fn what_reads_as_it_stands_is_not_escaped() {
    let text = entry("'''");
    let before = file(&text);
    let at = place(&before, (Part::Text, 0), "first");
    let edit = Edit::of_words(&before, &at, "\"first\" [day] isn't 3 * 4").expect("plain enough");
    assert_eq!(edit.becomes, "\"first\" [day] isn't 3 * 4");
}

#[test]
fn a_literal_string_says_that_it_cannot_hold_its_quotes() {
    let text = entry("'''");
    let told = |at, was, becomes| match seen(&text, at, (was, becomes)) {
        Err(SpliceError::Quotes(quotes)) => quotes,
        other => panic!("{other:?}"),
    };
    assert_eq!(told((Part::Summary, 0), "Short", "It's"), "'");
    assert_eq!(told((Part::Text, 0), "first", "fir'''st"), "'''");
    let basic = entry("\"\"\"");
    let held = seen(&basic, (Part::Text, 0), ("first", "fir'''\"\"\"st"));
    assert_eq!(held.expect("escaped"), "The fir'''\"\"\"st way home.");
    let at_end = text.replace("- an item\n'''", "- an item'''");
    let held = seen(&at_end, (Part::Text, 2), ("item", "item''"));
    assert_eq!(held.expect("TOML takes two before the end"), "an item''");
}

#[test]
fn what_would_be_more_than_words_is_refused() {
    for (was, becomes) in [
        ("first", "fir\u{7}st"),
        ("first", "first\n\nnext"),
        ("The first", ""),
    ] {
        let told = seen(&entry("'''"), (Part::Text, 0), (was, becomes));
        let is_fine = becomes.is_empty();
        assert_eq!(told.is_ok(), is_fine, "{becomes:?}: {told:?}");
    }
    let unsure = seen(&entry("'''"), (Part::Text, 0), ("first way", "x"));
    assert!(matches!(unsure, Err(SpliceError::Unsure)), "{unsure:?}");
}

proptest! {
    #[test]
    fn whatever_is_suggested_reads_so_or_is_refused(
        words in "([a-z]|['\"\\\\*_<>&`#~!|+=.)-]|\\[|\\]|\\]\\(| |سلام){1,8}",
        quotes in prop::sample::select(vec!["'''", "\"\"\""]),
        at in prop::sample::select(vec![(Part::Title, 0, "way"), (Part::Summary, 0, "words"), (Part::Text, 0, "first"), (Part::Text, 1, "never"), (Part::Text, 3, "row")]),
    ) {
        let (part, paragraph, was) = at;
        let text = entry(quotes);
        let before = file(&text);
        let shown = before.words(part, paragraph).expect("it is there").to_string();
        match seen(&text, (part, paragraph), (was, &words)) {
            Ok(now) => {
                let meant = shown.replacen(was, &words, 1);
                prop_assert!(now.split_ascii_whitespace().eq(meant.split_ascii_whitespace()), "{now} for {meant}");
            }
            Err(SpliceError::Quotes(quotes)) => prop_assert!(words.contains(quotes)),
            Err(other) => prop_assert!(false, "{words:?}: {other}"),
        }
    }
}
