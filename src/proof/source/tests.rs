use super::*;
use crate::archive::load::load;
use crate::archive::locate::Origin as Place;
use crate::archive::model::Story;
use crate::text::Clean;
use crate::text::markup::{self, parse};
use crate::text::source_map::Origin;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use unicode_segmentation::UnicodeSegmentation;

fn entry(body: &str) -> String {
    format!(
        "schema = 1\ntitle = \"A \\\"title\\\" of two\"\nsummary = 'It\\s said'\n\n[text]\nbody = '''\n{body}'''\n"
    )
}

fn windows(text: &str) -> String {
    format!("\u{FEFF}{}", text.replace('\n', "\r\n"))
}

/// What the file has where `words` of a paragraph stand.
fn written(
    file: &SourceFile,
    (part, paragraph): (Part, usize),
    shown: &str,
    words: &str,
) -> Option<String> {
    let start = shown.find(words).expect("the words are shown");
    let span = file.span(part, paragraph, start..start + words.len())?;
    Some(file.text()[span].to_owned())
}

/// The paragraphs of the text of `file`, as readers see them.
fn shown(file: &SourceFile) -> Vec<String> {
    let text = file.text().replace("\r\n", "\n");
    let body = text.split("'''\n").nth(1).expect("a body");
    let blocks = parse(body, &[]).blocks;
    blocks.iter().map(|block| block.text.to_string()).collect()
}

#[test]
fn words_are_found_behind_the_signs_of_markup() {
    let body = "## A *heading*\n\nOne *word* and \\*one\\* more&nbsp;[and a link](entry:x).[^a]\nThe next line.\n\n> “Said,\n> twice”\n> — Hana\n\n- an item\n  of two lines\n\n[^a]: The *note*.\n";
    for text in [entry(body), windows(&entry(body))] {
        let file = SourceFile::read(&text).expect("an entry");
        let shown = shown(&file);
        let found = |paragraph: usize, words: &str| {
            written(&file, (Part::Text, paragraph), &shown[paragraph], words)
        };
        let as_it_is = |words: &str| Some(words.to_owned());
        assert_eq!(found(0, "A"), as_it_is("A"));
        assert_eq!(found(0, "heading"), as_it_is("heading"));
        assert_eq!(found(0, "A heading"), None, "an asterisk stands in between");
        assert_eq!(found(1, "word"), as_it_is("word"));
        assert_eq!(found(1, "one"), as_it_is("one"));
        assert_eq!(found(1, "*"), as_it_is("*"));
        assert_eq!(found(1, "and *"), None, "a backslash stands in between");
        assert_eq!(found(1, "more\u{A0}"), None, "an entity is no letter");
        assert_eq!(found(1, "and a link"), as_it_is("and a link"));
        assert_eq!(found(1, "[1]"), None, "the program wrote it");
        assert_eq!(found(3, "Hana"), as_it_is("Hana"));
        let end = if text.contains('\r') { "\r\n" } else { "\n" };
        assert_eq!(found(2, "Said, twice"), Some(format!("Said,{end}> twice")));
        assert_eq!(found(4, "item of"), Some(format!("item{end}  of")));
        assert_eq!(
            written(&file, (Part::Note(0), 0), "The note.", "note"),
            as_it_is("note")
        );
    }
}

#[test]
fn titles_are_strings_with_escapes() {
    let text = entry("Words.\n");
    let file = SourceFile::read(&text).expect("an entry");
    let title = "A \"title\" of two";
    let find = |words| written(&file, (Part::Title, 0), title, words);
    assert_eq!(find("title"), Some("title".to_owned()));
    assert_eq!(find("\"title"), None);
    let around = file.around(Part::Title, 0, 2..9).map(|range| &text[range]);
    assert_eq!(around, Some("\\\"title\\\""));
    let summary = written(&file, (Part::Summary, 0), "It\\s said", "\\s said");
    assert_eq!(
        summary,
        Some("\\s said".to_owned()),
        "a literal string has no escapes"
    );
}

#[test]
fn a_body_with_escapes_is_read_as_the_parser_reads_it() {
    let text = "title = 'x'\n[text]\nbody = \"\"\"\nOne \\u0041nd\\ttwo \\\n   three\\nfour \\U0001F600 five\n\"\"\"\n";
    let file = SourceFile::read(text).expect("an entry");
    let shown = "One And two three four \u{1F600} five";
    let find = |words| written(&file, (Part::Text, 0), shown, words);
    for word in ["One", "nd", "three", "four", "five"] {
        assert_eq!(find(word), Some(word.to_owned()));
    }
    for word in ["And", "two three", "\u{1F600}"] {
        assert_eq!(find(word), None, "{word}");
    }
    assert!(file.source().starts_with("One And\ttwo three\n"));
}

#[test]
fn lines_and_columns_are_those_of_an_editor() {
    for text in [
        entry("One.\n\nسلام دوست\n"),
        windows(&entry("One.\n\nسلام دوست\n")),
    ] {
        let file = SourceFile::read(&text).expect("an entry");
        let start = "سلام ".len();
        let span = file
            .span(Part::Text, 1, start..start + 2)
            .expect("it is plain");
        assert_eq!(file.position(span.start), (9, 6));
        assert_eq!(file.line_of(Part::Text, 1), 9);
        assert_eq!(file.line_of(Part::Title, 0), 2);
        assert_eq!(
            (file.position(0), file.line_of(Part::Text, 99)),
            ((1, 1), 1)
        );
        assert_eq!(
            file.span(Part::Source, 2, 0..8).map(|span| &text[span]),
            Some("سلام")
        );
        assert_eq!(file.line_of(Part::Source, 2), 9);
        assert_eq!(
            file.span(Part::Source, 0, 0..5),
            None,
            "a line ends before its end"
        );
        assert_eq!(file.span(Part::Source, 7, 0..0), None);
        assert_eq!(file.source().lines().next(), Some("One."));
    }
}

#[test]
fn the_rows_of_a_timeline_follow_the_body() {
    let text = format!(
        "{}\n[[events]]\ndate = 2019-10-02\ntext = \"The net goes dark.\"\n",
        entry("One.\n")
    );
    let file = SourceFile::read(&text).expect("an entry");
    let span = file.span(Part::Text, 1, 4..7).map(|span| &text[span]);
    assert_eq!(span, Some("net"));
}

#[test]
fn the_sign_of_doubt_is_counted() {
    let doubtful = "\n[[claims]]\nid = 'c'\ncertainty = 'low'\n";
    let text = format!("{}{doubtful}", entry("Many.[^c] And more.\n"));
    let file = SourceFile::read(&text).expect("an entry");
    let more = "Many.[1±] And ".len();
    let found = |file: &SourceFile| {
        file.span(Part::Text, 0, more..more + 4)
            .map(|span| file.text()[span].to_owned())
    };
    assert_eq!(found(&file), Some("more".to_owned()));
}

#[test]
fn what_is_hidden_moves_nothing_else() {
    let text = entry("On\u{200B}e w\u{202E}ord and\u{FEFF} more\n");
    let file = SourceFile::read(&text).expect("an entry");
    let shown = &shown(&file)[0];
    assert_eq!(shown, "One word and more");
    let find = |words| written(&file, (Part::Text, 0), shown, words);
    assert_eq!(find("more"), Some("more".to_owned()));
    assert_eq!(
        find("One"),
        None,
        "a mend would not take the hidden character away"
    );
}

#[test]
fn what_is_no_entry_is_refused_and_what_is_missing_is_nowhere() {
    assert!(SourceFile::read("title = \n").is_none());
    assert!(SourceFile::read("\u{0}\u{1}").is_none());
    let file = SourceFile::read("").expect("an empty file");
    assert_eq!(file.source(), "");
    assert_eq!(file.span(Part::Text, 0, 0..0), None);
    let file = SourceFile::read("title = 3\n[text]\nbody = ''\n").expect("a file");
    assert_eq!((file.source(), file.line_of(Part::Title, 0)), ("", 1));
}

/// The texts of the archive with their files.
fn texts() -> Vec<(Story, Option<String>, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("archive");
    let archive = load(&Place::Folder(root.clone())).expect("the bundled archive");
    let mut texts = Vec::new();
    for story in &archive.stories {
        let whole = story.translations.iter().filter_map(|translation| {
            Some((
                Some(translation.language.clone()),
                translation.text.as_ref()?.path.clone(),
            ))
        });
        for (language, path) in std::iter::once((None, story.path.clone())).chain(whole) {
            let text = fs::read_to_string(root.join(path)).expect("a file of the archive");
            texts.push((story.clone(), language, text));
        }
    }
    texts
}

/// The paragraphs of a text with their places.
fn paragraphs(story: &Story, language: Option<&str>) -> Vec<(Part, usize, Clean)> {
    let body = language.map_or(&story.text, |language| {
        &story
            .full_translation(language)
            .expect("a whole translation")
            .text
    });
    let title = language.map_or(Some(&story.title), |language| {
        story.translation(language)?.title.as_ref()
    });
    let mut all: Vec<(Part, usize, Clean)> = Vec::new();
    all.extend(title.map(|title| (Part::Title, 0, title.clone())));
    let rows = if language.is_none() {
        story.events.len()
    } else {
        0
    };
    let count = body.blocks.len() + rows;
    let text = story.paragraphs(language).take(count).cloned();
    all.extend(
        text.enumerate()
            .map(|(index, text)| (Part::Text, index, text)),
    );
    for (number, note) in body.notes.iter().enumerate() {
        let blocks = note.blocks.iter().enumerate();
        all.extend(blocks.map(|(index, block)| (Part::Note(number), index, block.text.clone())));
    }
    all
}

#[test]
fn every_word_of_the_archive_is_where_its_file_has_it() {
    let (mut words, mut uncertain) = (0, 0);
    for (story, language, text) in texts() {
        for text in [text.clone(), windows(&text)] {
            let file = match &language {
                None => SourceFile::read(&text),
                Some(_) => SourceFile::read_translation(&text, &story.claims),
            };
            let file = file.expect("a file of the archive");
            for (part, paragraph, shown) in paragraphs(&story, language.as_deref()) {
                for (at, word) in shown.unicode_word_indices() {
                    if shown[..at].ends_with('[') {
                        continue;
                    }
                    let range = at..at + word.len();
                    let around = file.around(part, paragraph, range.clone());
                    let around = around.expect("it stands somewhere");
                    let line = file.position(around.start).0;
                    assert!(line >= file.line_of(part, paragraph), "{}", story.slug);
                    if let Some(span) = file.span(part, paragraph, range) {
                        assert_eq!(&text[span], word, "{}", story.slug);
                    } else {
                        // An Arabic prefix before a word that is emphasised or a link.
                        let plain = text[around].replace(['*', '['], "");
                        assert_eq!(plain, word, "{}", story.slug);
                        uncertain += 1;
                    }
                    words += 1;
                }
            }
        }
    }
    assert!(words > 50_000, "{words} words");
    assert!(uncertain < 10, "{uncertain} of {words} words");
}

/// Bodies made of everything that means something in one.
fn body() -> impl Strategy<Value = String> {
    let parts = vec![
        "word",
        "سلام",
        "می\u{200C}رود",
        " ",
        "  ",
        "\n",
        "\n\n",
        "> ",
        "— ",
        "- ",
        "1. ",
        "## ",
        "*",
        "**",
        "\\",
        "\\\n",
        "[^a]",
        "\n[^a]: ",
        "](entry:x)",
        "[",
        "`",
        "<b>",
        "&amp;",
        "&#x41;",
        "\u{200B}",
        "\u{2067}",
        "\t",
        "| a |\n|---|\n",
        "e\u{301}",
    ];
    prop::collection::vec(prop::sample::select(parts), 0..24).prop_map(|parts| parts.concat())
}

/// The letters of a text without blanks, the signs of quotations, and the backslashes of verse.
fn letters(text: &str) -> String {
    let is_sign = |letter: char| letter.is_whitespace() || matches!(letter, '>' | '\\');
    text.replace(is_sign, "")
}

proptest! {
    #[test]
    fn a_span_reads_as_what_is_shown(body in body(), from in 0..60_usize, to in 0..60_usize) {
        for text in [entry(&body), windows(&entry(&body))] {
            let file = SourceFile::read(&text).expect("an entry");
            for (index, shown) in shown(&file).iter().enumerate() {
                let range = shown.floor_char_boundary(from.min(to))..shown.floor_char_boundary(from.max(to));
                let Some(span) = file.span(Part::Text, index, range.clone()) else { continue };
                let read = &text[span];
                if read.contains('\n') {
                    prop_assert_eq!(letters(read), letters(&shown[range]));
                } else {
                    prop_assert_eq!(read, &shown[range]);
                }
            }
        }
    }

    #[test]
    fn a_body_is_read_alike_with_and_without_its_places(body in body()) {
        let (markup, sources) = markup::parse_located(&body, &[]);
        prop_assert_eq!(sources.blocks.len(), markup.blocks.len());
        prop_assert_eq!(sources.notes.len(), markup.notes.len());
        for (map, block) in sources.blocks.iter().zip(&markup.blocks) {
            for piece in map.pieces().iter().filter(|piece| piece.origin == Origin::Same) {
                prop_assert_eq!(&body[piece.source.clone()], &block.text[piece.shown.clone()]);
            }
        }
        prop_assert_eq!(markup, parse(&body, &[]));
    }
}
