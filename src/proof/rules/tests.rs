//! Every rule finds its bad examples and nothing in its good ones, what is mended stays so, and any text can be checked.

use super::paired::Side;
use super::*;
use crate::archive::model::SharedName;
use crate::archive::vocabulary::NameKind;
use crate::locale::{Interface, Isolation, Locale};
use crate::text::Clean;
use crate::text::markup::parse;
use proptest::prelude::*;

/// What a rule finds in an example: the words, and the text with the suggestion if there is one.
fn found(rule: &Rule, language: &str, text: &str) -> Vec<(String, Option<String>)> {
    if !rule.is_for(language) {
        return Vec::new();
    }
    let (original, own) = text.split_once(" ⇒ ").unwrap_or(("", text));
    let passages = prepared(own, language);
    let mut hits = Hits::default();
    match rule.look {
        Look::Source(look) | Look::Paragraph(look) => {
            for (index, passage) in passages.iter().enumerate() {
                let mut own = Hits::default();
                look(passage, &mut own);
                hits.0.extend(own.0.into_iter().map(|hit| Hit {
                    paragraph: index,
                    ..hit
                }));
            }
        }
        // Their modules test their examples.
        Look::Apart => return Vec::new(),
        Look::Pair(look) => {
            let pair = Pair::new(
                Side::new("en", prepared(original, "en")),
                Side::new(language, passages.clone()),
            );
            look(&pair, &mut hits);
        }
    }
    let told = |hit: &Hit| passages[hit.paragraph].text[hit.range.clone()].to_owned();
    let mended = all_mended(own, &passages, &hits.0);
    hits.0
        .iter()
        .map(|hit| (told(hit), mended.clone()))
        .collect()
}

/// The text with every suggestion, if each hit has one.
fn all_mended(own: &str, passages: &[Passage<'_>], hits: &[Hit]) -> Option<String> {
    let mut lines: Vec<String> = own.lines().map(str::to_owned).collect();
    for hit in hits.iter().rev() {
        assert!(
            passages[hit.paragraph]
                .text
                .is_char_boundary(hit.range.start)
        );
        lines[hit.paragraph].replace_range(hit.range.clone(), hit.suggestion.as_deref()?);
    }
    Some(lines.join("\n"))
}

fn prepared<'a>(text: &'a str, language: &'a str) -> Vec<Passage<'a>> {
    let mut passages: Vec<Passage<'a>> = text
        .lines()
        .map(|line| Passage::new(line, language))
        .collect();
    sources::prepare(&mut passages);
    passages
}

#[test]
fn every_rule_finds_its_bad_examples() {
    for rule in RULES.iter().filter(|rule| !rule.is_run_apart()) {
        for example in rule.bad {
            let found = found(rule, example.language, example.text);
            let code = rule.code;
            assert!(rule.is_for(example.language), "{code}: {example:?}");
            let (words, mended) = found
                .first()
                .unwrap_or_else(|| panic!("{code} finds nothing: {example:?}"));
            assert_eq!(words, example.found, "{code}: {example:?}: {found:?}");
            assert_eq!(mended.as_deref(), example.mended, "{code}: {example:?}");
        }
    }
}

#[test]
fn no_rule_finds_anything_in_its_good_examples() {
    for rule in RULES {
        for (language, text) in rule.good {
            let found = found(rule, language, text);
            assert!(found.is_empty(), "{} in {text:?}: {found:?}", rule.code);
        }
    }
}

#[test]
fn what_a_rule_mends_stays_mended() {
    for rule in RULES {
        for example in rule.bad {
            if let Some(mended) = example.mended {
                let again = found(rule, example.language, mended);
                assert!(again.is_empty(), "{}: {mended:?}: {again:?}", rule.code);
            }
        }
    }
}

#[test]
fn every_rule_has_examples_of_both_kinds_in_more_than_one_language() {
    // Their examples are made by tests of their own.
    let made = ["T141", "X172", "X174", "X175", "X177"];
    for rule in RULES.iter().filter(|rule| !rule.is_run_apart()) {
        assert!(!rule.good.is_empty(), "{}", rule.code);
        assert!(
            !rule.bad.is_empty() || made.contains(&rule.code),
            "{}",
            rule.code
        );
    }
}

#[test]
fn codes_are_unique_and_found_whatever_their_case() {
    let mut codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), RULES.len());
    assert_eq!(rule("t120").map(|rule| rule.code), Some("T120"));
    assert!(rule("T999").is_none());
}

#[test]
fn every_rule_says_why_and_how_in_every_language() {
    for interface in Interface::ALL {
        let locale = Locale::new(*interface, Isolation::Bare);
        for rule in RULES {
            let (reason, mend) = (locale.say(&rule.reason()), locale.say(&rule.mend()));
            assert!(
                reason.ends_with('.') && mend.ends_with('.'),
                "{}",
                rule.code
            );
        }
    }
}

fn checked(language: &str, body: &str) -> Vec<Finding> {
    let markup = parse(body, &[]);
    check(&Text {
        story: "a-story",
        language,
        title: "",
        summary: "",
        body: &markup,
        rows: Vec::new(),
        source: Some(body),
    })
}

#[test]
fn a_finding_says_where_it_stands_and_what_it_is_about() {
    let findings = checked("en", "He left.\n\n- A list\n\nShe saw *the the* square.\n");
    let [finding] = findings.as_slice() else {
        panic!("{findings:?}");
    };
    assert_eq!(
        (finding.code, finding.severity),
        ("T120", Severity::Warning)
    );
    assert_eq!(finding.position.part, Part::Text);
    assert_eq!(
        (finding.position.paragraph, finding.position.range.clone()),
        (2, 8..15)
    );
    let told = Locale::plain_english().say(&finding.message);
    assert_eq!(told.as_str(), "A word stands twice. “the the”");
}

#[test]
fn a_doubled_word_is_a_hint_where_words_are_doubled() {
    let findings = checked("fa", "او از از خانه رفت.");
    assert_eq!(findings[0].severity, Severity::Hint);
}

#[test]
fn what_no_reader_sees_is_found_in_the_file_and_named() {
    let findings = checked("en", "He left.\n\nShe\u{202E} stayed.");
    let [finding] = findings.as_slice() else {
        panic!("{findings:?}");
    };
    assert_eq!(
        (finding.code, finding.position.part),
        ("U101", Part::Source)
    );
    assert_eq!(
        (finding.position.paragraph, finding.position.range.clone()),
        (2, 3..6)
    );
    let told = Locale::plain_english().say(&finding.message);
    assert!(told.contains("<U+202E>"), "{told}");
}

#[test]
fn the_syntax_of_a_body_is_no_finding() {
    let body = "## In the street\n\nIt *rang*[^a] at **two**, [he](entry:he) said.\n\n> “No.”\n> — Nasrin’s daughter\n\n\
        1. One\n2. Two\n\n***\n\nA line  \nof verse\n\n[^a]: At two.\n";
    assert_eq!(checked("en", body), []);
}

#[test]
fn a_paragraph_without_end_is_found() {
    let long = "A sentence of a long paragraph. ".repeat(50);
    let codes: Vec<_> = checked("en", &long)
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert!(codes.contains(&"T141"), "{codes:?}");
}

fn translated(
    original: &str,
    translation: &str,
    names: &[&SharedName],
    changed: &[usize],
) -> Vec<&'static str> {
    let (first, second) = (parse(original, &[]), parse(translation, &[]));
    let findings = check_translation(&Translated {
        story: "a-story",
        original: ("en", &first),
        translation: ("fa", &second),
        names,
        changed,
    });
    findings.iter().map(|finding| finding.code).collect()
}

#[test]
fn a_name_that_the_translation_lacks_is_found() {
    let name = SharedName {
        id: "hengaw".to_owned(),
        kind: NameKind::Organisation,
        name: Clean::new("Hengaw"),
        names: [("fa".to_owned(), Clean::new("هه‌نگاو"))].into(),
        wikidata: None,
    };
    assert_eq!(
        translated("Hengaw said so.", "این را گفت.", &[&name], &[]),
        ["X172"]
    );
    assert!(translated("Hengaw said so.", "هه‌نگاو این را گفت.", &[&name], &[]).is_empty());
    assert!(translated("Hengawan said so.", "این را گفت.", &[&name], &[]).is_empty());
}

#[test]
fn a_footnote_or_a_link_that_the_translation_lacks_is_found() {
    let original = "He called[^a] her.\n\nIt is [here](source:s).\n\n[^a]: At two.\n";
    let whole = "به او زنگ زد.[^a]\n\n[این‌جا](source:s) است.\n\n[^a]: ساعت دو.\n";
    assert!(translated(original, whole, &[], &[]).is_empty());
    for lacking in [
        whole.replace("زد.[^a]", "زد."),
        whole.replace("[این‌جا](source:s)", "این‌جا"),
    ] {
        assert_eq!(translated(original, &lacking, &[], &[]), ["X177"]);
    }
    // A note that went along with its sentence is there.
    let moved = "به او زنگ زد.\n\n[این‌جا](source:s) است.[^a]\n\n[^a]: ساعت دو.\n";
    assert!(translated(original, moved, &[], &[]).is_empty());
}

#[test]
fn an_original_that_changed_is_told_at_the_paragraph_beside_it() {
    assert_eq!(translated("He left.", "او رفت.", &[], &[0]), ["X174"]);
}

#[test]
fn a_paragraph_that_is_half_as_long_as_it_should_be_is_found() {
    let long =
        "He left in the morning, and all the neighbours stood at their windows and said nothing.";
    let own =
        "او بامداد رفت و همهٔ همسایه‌ها پشت پنجره‌هایشان ایستاده بودند و هیچ نمی‌گفتند و نگاه می‌کردند.";
    let original = [long; 6].join("\n\n");
    let mut paragraphs = [own; 6];
    assert!(translated(&original, &paragraphs.join("\n\n"), &[], &[]).is_empty());
    paragraphs[3] = "او بامداد رفت.";
    assert_eq!(
        translated(&original, &paragraphs.join("\n\n"), &[], &[]),
        ["X175"]
    );
}

proptest! {
    /// Whatever stands in a body, findings lie in its paragraphs, on letters, and can be spliced.
    #[test]
    fn findings_of_any_text_can_be_spliced(
        body in "([a-zäßА-Яа-я0-9٠-٩۰-۹اآبپكکيیىةهەميرو،؟,?;.:!()\\[\\]«»“”„\"'’ـ\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}\u{AD}\u{FEFB}Ã¤ \n-]|می |ها |\u{308}){0,60}",
        language in prop::sample::select(vec!["en", "de", "fa", "ar", "ckb", "fr"]),
    ) {
        let markup = parse(&body, &[]);
        let lines: Vec<&str> = body.lines().collect();
        for finding in checked(language, &body) {
            let text = match finding.position.part {
                Part::Source => lines[finding.position.paragraph],
                Part::Text => &markup.blocks[finding.position.paragraph].text,
                _ => "",
            };
            prop_assert!(text.get(finding.position.range.clone()).is_some(), "{finding:?}");
            let same = text.get(finding.position.range.clone()) == finding.suggestion.as_deref();
            prop_assert!(!same, "it suggests what stands there: {finding:?}");
        }
    }
}
