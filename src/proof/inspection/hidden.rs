//! What no reader is shown is found wherever a reader is shown a text: in titles and summaries, rows, claims and names.

use super::*;
use crate::archive::fault::Severity;
use crate::archive::load::from_files;
use crate::proof::finding::{Finding, Part};
use crate::proof::source::SourceFile;

const FRAME: &[u8] = include_bytes!("../../../archive/archive.toml");
const SOURCES: &[u8] = include_bytes!("../../../archive/sources.toml");

const ENTRY: &str = r#"schema = 1
id = "a-story"
kind = "timeline"
title = "A story"
summary = "It is short."
language = "en"
status = "review"
countries = ["GB"]
origin = ["IQ"]
themes = ["family"]
sources = ["echoes-across-borders"]
[dates]
event = "2019"
[consent]
basis = "published"
level = "open"
[[people]]
name = "Nasrin"
role = "narrator"
[[claims]]
id = "many"
text = "Many came."
certainty = "low"
status = "reported"
[translations.fa]
title = "یک روایت"
status = "draft"
[[events]]
date = "2019-10-02"
text = "The net goes dark."
[text]
body = '''
He left.[^many]
'''
"#;

/// What is found in the text in `language` of the entry in which `words` were replaced: codes and severities, the lines of the
/// file, and how it reads once everything certain is mended.
fn found(
    language: &str,
    words: &str,
    spoilt: &str,
) -> (Vec<(&'static str, Severity)>, usize, String) {
    assert!(ENTRY.contains(words), "{words}");
    let text = ENTRY.replace(words, spoilt);
    let files = vec![
        ("archive.toml".into(), FRAME.to_vec()),
        ("sources.toml".into(), SOURCES.to_vec()),
        ("entries/a-story.toml".into(), text.clone().into_bytes()),
    ];
    let archive = from_files(files);
    let id = archive.find("a-story");
    let id = id.unwrap_or_else(|| panic!("{:?}", archive.faults));
    let file = SourceFile::of_text(&text, archive.story(id), language).expect("TOML");
    let known = Known {
        source: Some(file.source()),
        ..Known::default()
    };
    let open = Inspection::new(&archive).of_text(id, language, known).open;
    let of_source = |finding: &&Finding| finding.position.part == Part::Source;
    let open: Vec<&Finding> = open.iter().filter(of_source).collect();
    let mut mended = text;
    for finding in open.iter().rev() {
        let position = &finding.position;
        let span = file.span(position.part, position.paragraph, position.range.clone());
        if let (Some(span), Some(with)) = (span, &finding.suggestion) {
            mended.replace_range(span, with);
        }
    }
    let line = open.first().map_or(0, |finding| {
        file.line_of(Part::Source, finding.position.paragraph)
    });
    let codes = open.iter().map(|finding| (finding.code, finding.severity));
    (codes.collect(), line, mended)
}

#[test]
fn hidden_and_broken_characters_are_found_in_every_text_that_a_reader_sees() {
    let places = [
        ("en", "A story"),
        ("en", "It is short."),
        ("en", "Nasrin"),
        ("en", "Many came."),
        ("fa", "یک روایت"),
        ("en", "The net goes dark."),
        ("en", "He left."),
    ];
    let kinds = [
        ("\u{202E}", "U101", Severity::Error),
        ("\u{200B}", "U103", Severity::Warning),
        ("\u{FFFD}", "U104", Severity::Error),
        ("\u{2003}", "U110", Severity::Hint),
        ("\u{200E}\u{200E}", "U102", Severity::Warning),
    ];
    for (language, words) in places {
        let at = words.char_indices().nth(3).map_or(1, |(at, _)| at);
        let line = 1 + ENTRY[..ENTRY.find(words).unwrap()].matches('\n').count();
        for (hidden, code, severity) in kinds {
            let spoilt = format!("{}{hidden}{}", &words[..at], &words[at..]);
            let (codes, found_in, mended) = found(language, words, &spoilt);
            assert!(
                codes.contains(&(code, severity)),
                "{code} {words}: {codes:?}"
            );
            assert_eq!(found_in, line, "{code} {words}");
            if matches!(code, "U101" | "U103") {
                assert_eq!(mended, ENTRY, "{code} {words}");
            }
        }
        let (codes, ..) = found(language, words, &format!("{words} "));
        let is_body = words == "He left.";
        assert!(is_body || codes == [("T142", Severity::Hint)], "{codes:?}");
    }
}

#[test]
fn the_title_of_a_translation_is_found_once_and_with_its_own_text() {
    let spoilt = "یک رو\u{202E}ایت";
    assert_eq!(found("en", "یک روایت", spoilt).0, []);
    let (codes, line, _) = found("fa", "یک روایت", spoilt);
    assert_eq!((codes, line), (vec![("U101", Severity::Error)], 26));
}

#[test]
fn what_stands_in_a_title_as_an_escape_is_found_and_not_mended_blindly() {
    let spoilt = r"A \u202Estory \uFFFD";
    let (codes, line, mended) = found("en", "A story", spoilt);
    let errors = [("U101", Severity::Error), ("U104", Severity::Error)];
    assert_eq!((codes.as_slice(), line), (&errors[..], 4));
    assert_eq!(mended, ENTRY.replace("A story", spoilt));
}

#[test]
fn a_clean_entry_has_nothing_of_the_kind() {
    for language in ["en", "fa"] {
        assert_eq!(found(language, "A story", "A story").0, []);
    }
}
