use super::super::finding::Part;
use super::*;
use proptest::prelude::*;

const FILE: &str = "# A comment  \nschema = 1\ntitle = \"The \\\"long\\\" way\"\nsummary = 'Short.'\nkeywords = [\"way\"]\n\n[text]\nbody = '''\nThe first *way* home.\n\n> “No,\n> never.”\n\nA [link](entry:way) of old.[^a]\n\n[^a]: A way.\n'''\n\n[[events]]\ndate = 2019\ntext = \"A row.\"\n";

fn windows() -> String {
    format!("\u{FEFF}{}", FILE.replace('\n', "\r\n"))
}

/// The edit of the only `was` in a file.
fn edit(text: &str, was: &str, becomes: &str) -> Edit {
    let start = text.find(was).expect("it is there");
    Edit {
        span: start..start + was.len(),
        was: was.to_owned(),
        becomes: becomes.to_owned(),
    }
}

fn refusal(text: &str, was: &str, becomes: &str) -> &'static str {
    match edit(text, was, becomes).apply(text) {
        Ok(new) => panic!("it was done: {new}"),
        Err(SpliceError::Elsewhere) => "elsewhere",
        Err(SpliceError::NotText) => "not text",
        Err(SpliceError::More) => "more",
        Err(SpliceError::TooLarge) => "too large",
        Err(other) => panic!("{other}"),
    }
}

#[test]
fn words_of_every_text_are_changed_and_nothing_else_is() {
    for text in [FILE.to_owned(), windows()] {
        for (was, becomes) in [
            ("long", "short"),
            ("Short.", "Shorter."),
            ("first", "second"),
            ("way* home", "day* home"),
            ("old", "new"),
            ("A way.", "Another way."),
            ("A row.", "Another row."),
            ("never", "می\u{200C}رود"),
            (" home", ""),
        ] {
            let edit = edit(&text, was, becomes);
            let new = edit
                .apply(&text)
                .unwrap_or_else(|error| panic!("{was}: {error}"));
            assert_eq!(new, text.replacen(was, becomes, 1));
            let back = edit
                .reverse()
                .apply(&new)
                .unwrap_or_else(|error| panic!("{was}: {error}"));
            assert_eq!(back, text, "undone, byte for byte");
        }
    }
}

#[test]
fn what_was_read_long_ago_is_not_written_over() {
    let edit = edit(FILE, "first", "second");
    let changed = FILE.replace("The first", "In the first");
    assert!(matches!(edit.apply(&changed), Err(SpliceError::Elsewhere)));
    assert!(matches!(edit.apply(""), Err(SpliceError::Elsewhere)));
    let cut = Edit {
        span: 3..usize::MAX,
        ..edit
    };
    assert!(matches!(cut.apply(FILE), Err(SpliceError::Elsewhere)));
}

#[test]
fn what_is_no_text_is_left_to_the_editor() {
    for was in [
        "comment",
        "schema",
        "title =",
        "2019",
        "[text]",
        "'Short.'",
        "Short.'\nkeywords",
        "[\"way\"]",
        "1\n",
    ] {
        assert_eq!(refusal(FILE, was, "x"), "not text", "{was}");
    }
    let keyword = FILE.replace("[\"way\"]", "[\"byway\"]");
    assert_eq!(refusal(&keyword, "byway", "road"), "not text");
    assert_eq!(refusal("title = ", "title", "x"), "not text");
}

#[test]
fn an_edit_that_reaches_further_is_refused() {
    for (was, becomes) in [
        ("first", "fir'''st"),
        ("first", "first\u{7}"),
        ("first", "first\n\nnext"),
        ("first", "[^a]: first"),
        ("*way*", "way"),
        ("The first", "## The first"),
        ("“No,\n> never", "“No,\nnever"),
        ("> never.”\n\nA", "> never.” A"),
        ("long", "l\"ng"),
        ("\\\"long", "long"),
        ("ong", "\\"),
        ("Short.", " "),
        ("entry:way", "entry:home"),
        ("first", "first\r\n"),
        ("first", "first\r"),
    ] {
        let told = edit(FILE, was, becomes).apply(FILE);
        let is_same_shape = was == "“No,\n> never" || was == "\\\"long";
        match told {
            // The words are the same ones, written in another way.
            Ok(_) => assert!(is_same_shape, "{was} → {becomes}"),
            Err(SpliceError::More) => assert!(!is_same_shape, "{was} → {becomes}"),
            Err(other) => panic!("{was}: {other}"),
        }
    }
    let large = "x".repeat(300_000);
    assert_eq!(refusal(FILE, "first", &large), "too large");
}

#[test]
fn line_ends_of_a_file_are_those_of_what_is_put_into_it() {
    let text = windows();
    let file = SourceFile::read(&text).expect("an entry");
    let span = file.span(Part::Text, 0, 4..9).expect("it is plain");
    let made = Edit::new(&file, span, "first\nand last").expect("whole letters");
    assert_eq!(
        (made.was.as_str(), made.becomes.as_str()),
        ("first", "first\r\nand last")
    );
    let new = made.apply(&text).expect("it is one paragraph");
    assert_eq!(new.matches('\n').count(), new.matches("\r\n").count());
    let foreign = Edit {
        becomes: "a\nb".to_owned(),
        ..made
    };
    assert!(matches!(foreign.apply(&text), Err(SpliceError::More)));
    assert_eq!(
        Edit::new(&file, 1..2, "x"),
        None,
        "in the middle of a byte order mark"
    );
}

#[test]
fn a_line_end_is_not_cut_in_two() {
    let text = windows();
    let at = text.find("\r\n> never").expect("it is there") + 1;
    let edit = Edit {
        span: at..at,
        was: String::new(),
        becomes: "x".to_owned(),
    };
    assert!(matches!(edit.apply(&text), Err(SpliceError::More)));
}

#[test]
fn quotes_and_backslashes_are_escaped_where_the_string_needs_it() {
    let file = SourceFile::read(FILE).expect("an entry");
    let words = "a \"b\" \\n c";
    let title = "The \"long\" way".find("way").expect("it is there");
    let span = file
        .span(Part::Title, 0, title..title + 3)
        .expect("it is plain");
    let new = Edit::new(&file, span, words).and_then(|edit| edit.apply(FILE).ok());
    let new: toml::Table = new.expect("it is done").parse().expect("TOML");
    assert_eq!(new["title"].as_str(), Some("The \"long\" a \"b\" \\n c"));
    let span = file.span(Part::Text, 0, 4..9).expect("it is plain");
    let in_body = Edit::new(&file, span, words).expect("whole letters");
    assert_eq!(in_body.becomes, words, "a literal string has no escapes");
}

proptest! {
    #[test]
    fn whatever_is_spliced_the_other_values_stay(
        start in 0..FILE.len(),
        length in 0..12_usize,
        becomes in "([a-z '\"\\\\*\\[\\]^#\n\r=]|'''|سلام){0,6}",
    ) {
        for text in [FILE.to_owned(), windows()] {
            let start = text.floor_char_boundary(start);
            let end = text.floor_char_boundary((start + length).min(text.len()));
            let edit = Edit { span: start..end, was: text[start..end].to_owned(), becomes: becomes.clone() };
            let Ok(new) = edit.apply(&text) else { continue };
            prop_assert_eq!(&new[..start], &text[..start]);
            prop_assert!(new.ends_with(&text[end..]));
            let table = |text: &str| -> toml::Table { text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").parse().expect("TOML") };
            let (before, after) = (table(&text), table(&new));
            let differs = |key: &&String| before[*key] != after[*key];
            prop_assert!(before.keys().filter(differs).count() <= 1);
            for key in ["schema", "keywords"] {
                prop_assert_eq!(&before[key], &after[key]);
            }
            prop_assert!(SourceFile::read(&new).is_some());
            prop_assert!(edit.reverse().apply(&new).is_ok_and(|back| back == text), "it can be taken back");
        }
    }
}
