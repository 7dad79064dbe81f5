//! Spelling in texts: the examples of the rules, the archive's own lists, and texts of any sort.

mod names;

use super::super::rules::{Rule, Text};
use super::super::wordlists::{Accepted, Mistakes};
use super::*;
use crate::archive::load::from_files;
use crate::archive::model::SharedName;
use crate::archive::vocabulary::NameKind;
use crate::locale::Locale;
use crate::text::Clean;
use crate::text::markup::parse;
use proptest::prelude::*;

/// An archive without texts, which names a place and a person.
fn archive() -> Archive {
    let name = |id: &str, kind, name: &str, persian: &str| SharedName {
        id: id.to_owned(),
        kind,
        name: Clean::new(name),
        names: [("fa".to_owned(), Clean::new(persian))].into(),
        wikidata: None,
    };
    let names = [
        name("ahvaz", NameKind::Place, "Ahvaz", "اهواز"),
        name("masih", NameKind::Person, "Masih Alinejad", "مسیح علی‌نژاد"),
    ];
    let mut archive = from_files([]);
    archive.names = names.map(|name| (name.id.clone(), name)).into();
    archive.frame.languages = ["en", "de", "fa", "ar", "ckb"].map(str::to_owned).into();
    archive
}

/// Mistakes that the examples of L150 are about.
fn mistakes(language: &str) -> Mistakes {
    let list = match language {
        "en" => "could of = could have",
        "de" => "Packet = Paket",
        "fa" => "راجب = راجع به",
        "ar" => "الى = إلى",
        "ckb" => "ئه‌م = ئەم",
        _ => "",
    };
    Mistakes::read(list).0
}

fn open(language: &str) -> Opened {
    let files = match language {
        "en" => Some([
            include_str!("../../../tests/fixtures/dictionaries/en.aff"),
            include_str!("../../../tests/fixtures/dictionaries/en.dic"),
        ]),
        "fa" => Some([
            include_str!("../../../tests/fixtures/dictionaries/fa.aff"),
            include_str!("../../../tests/fixtures/dictionaries/fa.dic"),
        ]),
        _ => None,
    };
    let speller = files.map(|[aff, dic]| Speller::new(aff, dic, language).expect("a dictionary"));
    Opened {
        mistakes: mistakes(language),
        spellers: speller.into_iter().collect(),
        ..Opened::default()
    }
}

fn spelling() -> Spelling {
    Spelling::new(&archive(), Box::new(open))
}

/// What is found in a text, where the archive has `others` in the same language.
fn found(spelling: &Spelling, language: &str, texts: &[&str]) -> Vec<Finding> {
    let mut frequency = Frequency::default();
    let markups: Vec<_> = texts.iter().map(|text| parse(text, &[])).collect();
    let texts: Vec<Text<'_>> = markups
        .iter()
        .map(|body| Text {
            story: "a-story",
            language,
            title: "",
            summary: "",
            body,
            rows: Vec::new(),
            source: None,
        })
        .collect();
    for text in &texts {
        frequency.add(text);
    }
    check(&texts[0], spelling, &frequency)
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code).collect()
}

fn told(findings: &[Finding]) -> Vec<String> {
    let locale = Locale::plain_english();
    findings
        .iter()
        .map(|finding| locale.say(&finding.message).to_string())
        .collect()
}

/// Without the feature, nothing is known of slips.
fn rules() -> Vec<&'static Rule> {
    let slips = cfg!(feature = "typos").then_some(&SLIP);
    [&LISTED, &UNKNOWN, &TWO_SPELLINGS]
        .into_iter()
        .chain(slips)
        .collect()
}

#[test]
fn every_rule_finds_its_bad_examples_and_leaves_them_mended() {
    let spelling = spelling();
    for rule in rules() {
        for example in rule.bad {
            let findings = found(&spelling, example.language, &[example.text]);
            let own: Vec<_> = findings
                .iter()
                .filter(|finding| finding.code == rule.code)
                .collect();
            let [finding] = own.as_slice() else {
                panic!("{example:?}: {findings:?}");
            };
            let range = finding.position.range.clone();
            assert_eq!(&example.text[range.clone()], example.found);
            let mended = finding.suggestion.as_ref().map(|suggestion| {
                let mut text = example.text.to_owned();
                text.replace_range(range, suggestion);
                text
            });
            assert_eq!(mended.as_deref(), example.mended, "{example:?}");
            let again = mended.map(|text| found(&spelling, example.language, &[&text]));
            let again = again.unwrap_or_default();
            assert!(
                !codes(&again).contains(&rule.code),
                "{example:?}: {again:?}"
            );
        }
    }
}

#[test]
fn no_rule_finds_anything_in_its_good_examples() {
    let spelling = spelling();
    for rule in [&LISTED, &UNKNOWN, &TWO_SPELLINGS, &SLIP] {
        for (language, text) in rule.good {
            let codes = codes(&found(&spelling, language, &[text]));
            assert!(!codes.contains(&rule.code), "{} in {text:?}", rule.code);
        }
    }
}

#[test]
fn a_word_is_told_once_a_text_with_how_often_the_archive_has_it() {
    let findings = found(
        &spelling(),
        "en",
        &["The wyndow of the hosue.\n\nA wyndow.", "The Wyndow."],
    );
    assert_eq!(
        told(&findings),
        [
            "The word is in no dictionary and no list. “wyndow”, 3 times in the archive.",
            "The word is in no dictionary and no list. “hosue”, here alone.",
        ]
    );
    let places: Vec<_> = findings
        .iter()
        .map(|one| (one.position.paragraph, one.position.range.clone()))
        .collect();
    assert_eq!(places, [(0, 4..10), (0, 18..23)]);
}

#[test]
fn halves_of_a_word_that_a_line_end_broke_are_not_looked_up() {
    let findings = found(&spelling(), "en", &["The neigh- xqzvkjw wqjxvk."]);
    let codes: Vec<_> = findings
        .iter()
        .map(|finding| (finding.code, finding.position.range.clone()))
        .collect();
    assert_eq!(codes, [("L160", 19..25)]);
}

#[test]
fn the_words_that_nobody_knows_come_once_only_first() {
    let spelling = spelling();
    let mut frequency = Frequency::default();
    let body = parse("The wyndow, the wyndow, the hosue, the abode.", &[]);
    frequency.add(&Text {
        story: "a-story",
        language: "en",
        title: "",
        summary: "",
        body: &body,
        rows: Vec::new(),
        source: None,
    });
    let unknown = frequency.unknown(&spelling);
    let unknown: Vec<_> = unknown
        .iter()
        .map(|one| (one.count, one.word.as_str()))
        .collect();
    assert_eq!(unknown, [(1, "abode"), (1, "hosue"), (2, "wyndow")]);
}

#[test]
fn where_no_dictionary_is_only_lists_and_names_find_something() {
    let spelling = spelling();
    let text = "Das Packet aus Ahwaz kam von Masih Ali-Nejad, xqzvkjw.";
    let findings = found(&spelling, "de", &[text]);
    assert_eq!(codes(&findings), ["L150", "L161"]);
    let remarks = spelling.remarks();
    let [remark] = remarks.as_slice() else {
        panic!("{remarks:?}");
    };
    let remark = Locale::plain_english().say(remark);
    assert!(remark.contains("are not looked up: de."), "{remark}");
}

#[test]
fn a_language_is_opened_once_and_only_when_it_is_asked_for() {
    let spelling = Spelling::new(
        &archive(),
        Box::new(|language| {
            assert_eq!(language, "en", "no text of another language is checked");
            let (accepted, _) = Accepted::read("rawi", language);
            Opened {
                accepted,
                ..open(language)
            }
        }),
    );
    assert_eq!(codes(&found(&spelling, "en", &["The rawi."])), [""; 0]);
    assert_eq!(spelling.remarks(), []);
    assert_eq!(
        spelling.suggest("wyndow", "en").first().map(String::as_str),
        Some("window")
    );
    assert_eq!(
        spelling
            .suggest("could of", "en")
            .first()
            .map(String::as_str),
        Some("could have")
    );
    assert_eq!(spelling.suggest("wyndow", "xx"), Vec::<String>::new());
}

#[test]
fn suggestions_can_be_looked_for_beside_the_session() {
    let spelling = std::sync::Arc::new(spelling());
    let other = std::sync::Arc::clone(&spelling);
    let worker = std::thread::spawn(move || other.suggest("hosue", "en"));
    assert_eq!(codes(&found(&spelling, "en", &["The hosue."])), ["L160"]);
    let suggested = worker.join().expect("no panic");
    assert!(suggested.len() <= 10, "{suggested:?}");
}

proptest! {
    /// Whatever stands in a text, findings lie on words of it, do not overlap, and can be spliced.
    #[test]
    fn findings_of_any_text_can_be_spliced(
        body in "(Masih |Ali|-?[Nn]ejad|could of|Ah[vw]az|مسیح |علی|\u{200C}|نژاد|راجب|كتاب|[a-zß’'.,@# -]|تا\u{654}مین|\\[x\\]\\(source:y\\)|\n\n){0,40}",
        language in prop::sample::select(vec!["en", "de", "fa", "ar", "ckb"]),
    ) {
        let markup = parse(&body, &[]);
        let findings = found(&spelling(), language, &[&body]);
        for finding in &findings {
            let text = &markup.blocks[finding.position.paragraph].text;
            let words = text.get(finding.position.range.clone());
            prop_assert!(words.is_some_and(|words| !words.is_empty()), "{finding:?}");
            prop_assert!(words != finding.suggestion.as_deref(), "{finding:?}");
        }
        for pair in findings.windows(2) {
            let (one, other) = (&pair[0].position, &pair[1].position);
            prop_assert!((one.part, one.paragraph) != (other.part, other.paragraph) || one.range.end <= other.range.start);
        }
    }
}
