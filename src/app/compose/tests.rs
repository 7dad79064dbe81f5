//! Pages in the languages of readers: the words of the program in theirs, those of the archive as they are.

use super::*;
use crate::archive::load::load;
use crate::archive::locate::Origin;
use crate::archive::model::RelationKind;
use crate::archive::vocabulary::{
    Certainty, ClaimStatus, Connection, ConsentBasis, ConsentLevel, Reliability, Role, SourceType,
    Status,
};
use crate::locale::{Interface, Isolation};

fn sample() -> Archive {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
    load(&Origin::Folder(root.into())).expect("the sample archive")
}

/// A page of the entry `slug`, one part a line, as it is printed.
fn page(
    interface: Interface,
    slug: &str,
    compose: impl Fn(&Composer<'_>, StoryId) -> Vec<Part>,
) -> String {
    let archive = sample();
    let id = archive.find(slug).expect("an entry of the sample");
    let composer = Composer {
        archive: &archive,
        locale: &Locale::new(interface, Isolation::Bare),
        languages: vec![interface.tag(), "en"],
        progress: None,
    };
    let parts = compose(&composer, id);
    let lines: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    lines.join("\n")
}

fn about(interface: Interface, slug: &str) -> String {
    page(interface, slug, |composer, id| {
        composer.about(composer.archive.story(id))
    })
}

/// Asserts that each of `lines` stands on `page`, in this order.
#[track_caller]
fn assert_lines(page: &str, lines: &[&str]) {
    let mut rest = page.lines();
    for line in lines {
        assert!(rest.any(|own| own == *line), "“{line}” in\n{page}");
    }
}

#[test]
fn a_persian_reader_learns_about_an_entry() {
    let page = about(Interface::Persian, "a-walk-to-the-market");
    assert_lines(
        &page,
        &[
            "A walk to the market",
            "نوع: Story",
            "زمان: ۱۴ اردیبهشت ۱۳۹۹ (۳ مه ۲۰۲۰)",
            "موضوع‌ها: Markets and bread، Water and weather",
            "اشخاص: Ines، راوی؛ the baker، نام‌برده",
            "زبان: انگلیسی",
            "رضایت: با رضایت خود راویان، باز برای همه",
            "گزاره‌ها: ۲ مورد ثبت شده، ۱ مورد نامطمئن یا مورد اختلاف",
            "مجوز: CC-BY-SA-4.0",
            "اندازه: ۱۵۱ واژه",
            "منابع: The Harbour Gazette, spring number",
            "نیز ببینید: Two umbrellas",
        ],
    );
}

#[test]
fn labels_are_the_readers_and_facts_the_programs() {
    let page = about(Interface::German, "fresh-bread");
    let facts = [
        "Wann: September 2017",
        "Menschen aus: Island",
        "Sprache: Persisch",
    ];
    assert_lines(&page, &facts);
    assert_lines(
        &page,
        &[
            "Länge: 16 Wörter",
            "Quellen: The Harbour Gazette, spring number",
        ],
    );
}

#[test]
fn words_are_counted_by_the_rules_of_the_language() {
    let arabic = about(Interface::Arabic, "fresh-bread");
    assert_lines(&arabic, &["الطول: ١٦ كلمة"]);
    let length = |interface, count| {
        let length = Message::new("words-count").count("count", count);
        let said = Locale::new(interface, Isolation::Bare).say(&length);
        said.to_string()
    };
    let forms = [1, 2, 3, 11].map(|count| length(Interface::Arabic, count));
    assert_eq!(forms, ["كلمة واحدة", "كلمتان", "٣ كلمات", "١١ كلمة"]);
    assert_eq!(length(Interface::German, 1), "1 Wort");
    assert_eq!(length(Interface::Sorani, 20), "٢٠ وشە");
}

#[test]
fn claims_say_how_certain_they_are_in_every_language() {
    let claims = |interface| {
        page(interface, "a-walk-to-the-market", |composer, id| {
            composer.claims(&composer.archive.story(id).claims)
        })
    };
    let german = [
        "There were forty stalls.",
        "± Gewissheit: gering; strittig. Nach Angabe von the Gazette.",
        "Quellen: The Harbour Gazette, spring number",
    ];
    assert_lines(&claims(Interface::German), &german);
    let persian = [
        "± اطمینان: کم؛ مورد اختلاف. به گفتهٔ the Gazette.",
        "اطمینان: متوسط؛ گزارش شده، با ذکر خاستگاه. به گفتهٔ Ines.",
    ];
    assert_lines(&claims(Interface::Persian), &persian);
}

#[test]
fn a_source_and_a_timeline_have_their_dates_in_words() {
    let source = |interface| {
        page(interface, "two-umbrellas", |composer, _| {
            composer.source("harbour-gazette")
        })
    };
    let arabic = [
        "التاريخ: أيار ٢٠٢٠",
        "النوع: مقال صحفي",
        "الموثوقية: غير مؤكدة",
    ];
    assert_lines(&source(Interface::Arabic), &arabic);
    let sorani = page(Interface::Sorani, "year-of-the-bridge", |composer, id| {
        composer.story(id, None)
    });
    assert!(
        sorani.lines().any(|line| line.ends_with("ی ٢٠١٩")),
        "{sorani}"
    );
}

#[test]
fn names_of_another_script_are_isolated_for_a_screen_alone() {
    let archive = sample();
    let id = archive.find("fresh-bread").expect("an entry of the sample");
    let about = |isolation| {
        let composer = Composer {
            archive: &archive,
            locale: &Locale::new(Interface::Persian, isolation),
            languages: vec!["fa", "en"],
            progress: None,
        };
        let parts = composer.about(archive.story(id));
        let has = |words: &str| parts.iter().any(|part| part.text.as_str() == words);
        has("مکان‌ها: \u{2068}Southbay\u{2069}")
    };
    assert!(about(Isolation::Isolated) && !about(Isolation::Bare));
}

#[test]
fn every_word_of_a_list_that_readers_meet_has_a_message() {
    let english = Locale::plain_english();
    let mut names: Vec<String> = Vec::new();
    macro_rules! names_of {
        ($($list:ident),+) => { $(names.extend($list::ALL.iter().map(|own| own.message_name()));)+ };
    }
    names_of!(
        Status,
        Role,
        ConsentBasis,
        ConsentLevel,
        Certainty,
        ClaimStatus
    );
    names_of!(Connection, Reliability, SourceType);
    names.extend(ClaimStatus::ALL.iter().map(|own| own.standing_name()));
    let relations = RelationKind::ALL.iter();
    names.extend(relations.map(|own| own.message_name().to_owned()));
    for name in names {
        assert!(english.has(&name), "{name}");
    }
}
