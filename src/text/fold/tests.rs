use super::*;
use proptest::prelude::*;

fn folded(text: &str) -> String {
    fold(text).into_string()
}

#[track_caller]
fn assert_same(pairs: &[(&str, &str)]) {
    for (one, other) in pairs {
        assert_eq!(folded(one), folded(other), "{one} and {other}");
    }
}

/// The source that a word of the folded text came from.
fn found<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let folded = fold(text);
    let word = fold(word).into_string();
    let at = folded.as_str().find(&word)?;
    Some(&text[folded.source(at..at + word.len())])
}

#[test]
fn latin_letters_lose_case_and_diacritics() {
    assert_same(&[
        ("Kurfürstendamm", "KURFURSTENDAMM"),
        ("José", "jose"),
        ("e\u{301}tude", "étude"),
        ("Dvořák", "dvorak"),
        ("Łukasz", "lukasz"),
        ("Søren", "soren"),
        ("Đà Nẵng", "da nang"),
        ("Straße", "STRASSE"),
        ("STRAẞE", "strasse"),
        ("Æsop", "aesop"),
        ("Œuvre", "oeuvre"),
        ("Þórður", "thordur"),
        ("İstanbul", "istanbul"),
        ("ılık", "ILIK"),
        ("ﬁnal", "final"),
        ("ｗｉｄｅ", "wide"),
        ("Nasrin’s", "nasrin's"),
        ("home‑coming", "home-coming"),
        ("1979–1989", "1979-1989"),
    ]);
}

#[test]
fn kurmanji_in_latin_letters() {
    assert_same(&[
        ("ş ç ê î û", "s c e i u"),
        ("ŞÊX", "sex"),
        ("s\u{327}er", "şer"),
    ]);
}

#[test]
fn greek_and_cyrillic_have_case_too() {
    assert_same(&[("ΟΔΟΣ", "οδος"), ("Мать", "МАТЬ"), ("ἀλήθεια", "ΑΛΗΘΕΙΑ")]);
}

#[test]
fn persian_typed_on_an_arabic_keyboard() {
    assert_same(&[
        ("کتاب", "كتاب"),
        ("ایران", "ايران"),
        ("علی", "على"),
        ("خانهٔ", "خانه"),
        ("خانۀ", "خانه"),
        ("می‌روم", "میروم"),
        ("آزادی", "ازادی"),
        ("مسئول", "مسیول"),
        ("مؤمن", "مومن"),
        ("۱۳۵۷", "1357"),
        ("کتـــاب", "کتاب"),
        ("ﮐﺘﺎﺏ", "کتاب"),
    ]);
}

#[test]
fn arabic_with_and_without_its_marks() {
    assert_same(&[
        ("قُرْآن", "قران"),
        ("أُمّ", "ام"),
        ("إيران", "ايران"),
        ("ٱلله", "الله"),
        ("ﷲ", "الله"),
        ("مدرسة", "مدرسه"),
        ("مصطفى", "مصطفي"),
        ("سماء", "سما"),
        ("رؤية", "رويه"),
        ("هٰذا", "هذا"),
        ("سلا\u{640}م", "سلام"),
        ("٢٠١٩", "2019"),
        ("ﻻ", "لا"),
        ("\u{200f}بغداد\u{200e}", "بغداد"),
    ]);
}

#[test]
fn sorani_letters_meet_their_neighbours() {
    assert_same(&[
        ("کوردی", "كوردي"),
        ("هەولێر", "ههولیر"),
        ("گوڵ", "گول"),
        ("ڕۆژ", "روژ"),
        ("کچە", "کچه"),
        ("ھەر", "هەر"),
        ("ئازادی", "یازادی"),
        ("ساڵی ٢٠٠٣", "سالی 2003"),
    ]);
    // Letters that carry a sound of their own stay apart.
    assert_ne!(folded("ڤ"), folded("ف"));
    assert_ne!(folded("گ"), folded("ک"));
    assert_ne!(folded("پ"), folded("ب"));
}

#[test]
fn urdu_and_uyghur_forms_of_heh_and_yeh() {
    assert_same(&[("ہے", "هے"), ("ۂ", "ه"), ("ۃ", "ه"), ("ئې", "یی")]);
}

#[test]
fn a_space_instead_of_a_joiner_is_found_too() {
    let text = "او می‌روم گفت";
    assert_eq!(fold(text).as_str(), "او میروم گفت");
    let spaced = fold_with(text, NonJoiner::Space);
    assert_eq!(spaced.as_str(), "او می روم گفت");
    let at = spaced.as_str().find("می روم").expect("it is there");
    assert_eq!(&text[spaced.source(at..at + "می روم".len())], "می‌روم");
    assert_eq!(fold_with("plain", NonJoiner::Space), fold("plain"));
}

#[test]
fn a_match_is_shown_as_it_stands_in_the_text() {
    assert_eq!(found("In der Straße.", "strasse"), Some("Straße"));
    assert_eq!(found("In der Straße.", "stras"), Some("Straß"));
    assert_eq!(found("Die Æsop-Fabel", "a"), Some("Æ"));
    assert_eq!(found("der Cafe\u{301}-Gast", "cafe"), Some("Cafe\u{301}"));
    assert_eq!(found("e\u{301}e\u{301}", "ee"), Some("e\u{301}e\u{301}"));
    assert_eq!(found("گفت: می‌رَوَم.", "میروم"), Some("می‌رَوَم"));
    assert_eq!(found("گفت: می‌رَوَم.", "می"), Some("می\u{200c}"));
    assert_eq!(found("كتـــاب", "تا"), Some("تـــا"));
    assert_eq!(found("سال ۱۳۵۷ بود", "1357"), Some("۱۳۵۷"));
    assert_eq!(found("ﷲ", "لل"), Some("ﷲ"));
}

#[test]
fn an_empty_range_is_a_place() {
    let folded = fold("aßb");
    assert_eq!(
        (
            folded.source(0..0),
            folded.source(3..3),
            folded.source(4..4)
        ),
        (0..0, 3..3, 4..4)
    );
    assert_eq!(fold("").source(0..0), 0..0);
    assert_eq!(fold("\u{200e}").source(0..5), 0..0);
    assert_eq!(fold("ab").source(1..99), 1..2);
}

#[test]
fn equal_letters_cost_one_piece_however_long_the_text() {
    assert_eq!(fold(&"کوه و دریا and more ".repeat(1000)).pieces.len(), 1);
}

fn text() -> impl Strategy<Value = String> {
    let parts = vec![
        "a",
        "B",
        "ß",
        "é",
        "e\u{301}",
        "\u{301}",
        "İ",
        "Æ",
        "سلام",
        "كـتاب",
        "می‌روم",
        "قُرآن",
        "ﷲ",
        "ۀ",
        "۱۲",
        "\u{200e}",
        " ",
        "日本",
        "한",
        "👩‍👩‍👧",
        "’",
        "…",
        "½",
    ];
    let part = prop_oneof![
        5 => proptest::sample::select(parts).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(part, 0..20).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn every_range_leads_back_to_whole_characters(text in text(), spaced in any::<bool>()) {
        let folded = fold_with(&text, if spaced { NonJoiner::Space } else { NonJoiner::Nothing });
        let length = folded.as_str().len();
        let mut before = 0..0;
        for at in 0..length {
            let source = folded.source(at..at + 1);
            prop_assert!(text.get(source.clone()).is_some_and(|part| !part.is_empty()));
            prop_assert!(before.start <= source.start && before.end <= source.end);
            // A character folds alike by itself: the map is exact.
            let c = folded.as_str()[folded.as_str().floor_char_boundary(at)..].chars().next();
            let again = fold_with(&text[source.clone()], if spaced { NonJoiner::Space } else { NonJoiner::Nothing });
            prop_assert!(c.is_some_and(|c| again.as_str().contains(c)));
            prop_assert_eq!(folded.source(0..at + 1).end, source.end);
            prop_assert_eq!(folded.source(at..length).start, source.start);
            before = source;
        }
    }

    #[test]
    fn folding_twice_is_folding_once(text in text()) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once);
    }
}
