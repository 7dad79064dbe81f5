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

#[test]
fn words_that_are_spelt_with_escapes_are_replaced() {
    let text = "title = \"The \\\"long\\\" w\\u0061y\"\n[text]\nbody = \"Say \\\"a thing\\\" now.\\n\\nAnd *so* on.\"\n";
    let title = seen(text, (Part::Title, 0), ("\"long\"", "“long”"));
    assert_eq!(title.expect("it can be written"), "The “long” way");
    let title = seen(text, (Part::Title, 0), ("long\" way", "only\" \\ way"));
    assert_eq!(title.expect("it can be written"), "The \"only\" \\ way");
    let body = seen(text, (Part::Text, 0), ("\"a thing\"", "“a thing”"));
    assert_eq!(body.expect("it can be written"), "Say “a thing” now.");
    let markup = seen(text, (Part::Text, 1), ("And so", "So"));
    assert!(matches!(markup, Err(SpliceError::Unsure)), "{markup:?}");
}

#[test]
fn a_deletion_leaves_no_blank_too_many() {
    let body = "One two three\nfour five\nsix, seven *eight* nine.\n\n> A line\\\n> of verse.\n";
    let text = format!("title = \"A way home\"\n[text]\nbody = '''\n{body}'''\n");
    let windows = text.replace('\n', "\r\n");
    for (at, was, left) in [
        ((Part::Title, 0), "A", "\"way home\""),
        ((Part::Title, 0), "way", "\"A home\""),
        ((Part::Title, 0), "home", "\"A way\""),
        ((Part::Title, 0), "om", "\"A way he\""),
        ((Part::Text, 0), "One", "\ntwo three\n"),
        ((Part::Text, 0), "two", "\nOne three\n"),
        ((Part::Text, 0), "four", "three\nfive\n"),
        ((Part::Text, 0), "five", "\nfour\nsix"),
        ((Part::Text, 0), "four five", "three\nsix"),
        ((Part::Text, 0), "seven", "\nsix, *eight* nine"),
        ((Part::Text, 0), "six", "\nfour five, seven"),
        ((Part::Text, 0), "nine", "*eight*.\n"),
        ((Part::Text, 0), "nine.", "seven *eight*\n"),
        ((Part::Text, 1), "line", "> A\\\n> of verse."),
        ((Part::Text, 1), "of", "> A line\\\n> verse."),
    ] {
        for text in [&text, &windows] {
            let before = file(text);
            let edit = Edit::of_words(&before, &place(&before, at, was), "");
            let new = edit.and_then(|edit| edit.apply(text));
            let new = new.expect("it can be deleted").replace("\r\n", "\n");
            assert!(new.contains(left), "{was}: {new}");
        }
    }
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
