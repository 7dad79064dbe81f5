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
    Some(&text[folded.source(folded.find(&fold(word))?)])
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
fn a_non_joiner_is_nothing_a_space_or_itself_on_either_side() {
    let text = "خانه‌ها را می‌بینم";
    for (query, part) in [
        ("می‌بینم", "می‌بینم"),
        ("میبینم", "می‌بینم"),
        ("می بینم", "می‌بینم"),
        ("خانه ها", "خانه‌ها"),
        ("خانه ها را میبینم", text),
        ("خانهها را می بی", "خانه‌ها را می‌بی"),
        ("بینم", "بینم"),
        ("می ", "می\u{200c}"),
    ] {
        assert_eq!(found(text, query), Some(part), "{query}");
    }
    assert_eq!(found("می روم", "می‌روم"), Some("می روم"));
    assert_eq!(found("میروم", "می‌روم"), Some("میروم"));
    for query in ["می  بینم", "م ی‌بینم", " بینم", "میم"] {
        assert_eq!(found(text, query), None, "{query}");
    }
    assert_eq!(found("میروم", "می روم"), None, "a space is a space");
}

#[test]
fn an_umlaut_is_also_spelled_with_two_letters() {
    for (text, query, part) in [
        ("in Köln", "koeln", "Köln"),
        ("in Köln", "Ko\u{308}ln", "Köln"),
        ("in Ko\u{308}ln", "koeln", "Ko\u{308}ln"),
        ("Goethe", "göthe", "Goethe"),
        ("Über die Tür", "ueber die tuer", "Über die Tür"),
        ("Århus og Søren", "aarhus og soeren", "Århus og Søren"),
        ("Aarhus", "århus", "Aarhus"),
        ("Åse", "aa", "Å"),
        ("eine Böe", "boeee", ""),
        ("eine Böe", "boee", "Böe"),
    ] {
        assert_eq!(found(text, query).unwrap_or_default(), part, "{query}");
    }
    for (text, query) in [
        ("für", "er"),
        ("Köln", "el"),
        ("Kolne", "koelne"),
        ("Zoe", "zoee"),
    ] {
        assert_eq!(found(text, query), None, "{query}");
    }
}

#[test]
fn the_start_and_the_end_are_found_in_every_spelling() {
    let at = |text: &str, word: &str| {
        let (text, word) = (fold(text), fold(word));
        (text.find_at_start(&word), text.find_at_end(&word))
    };
    assert_eq!(at("banana", "ana"), (None, Some(3..6)), "overlapping");
    assert_eq!(at("Malmö", "malmoe"), (Some(0..5), Some(0..5)));
    assert_eq!(at("کتاب‌خانه", "خانه"), (None, Some(8..16)));
    assert_eq!(at("", "x"), (None, None));
    assert_eq!(at("x", ""), (None, None));
    assert!(fold("کتاب‌خانه").is_parted(8));
    assert!(!fold("کتاب‌خانه").is_parted(6));
}

#[test]
fn capitals_can_be_kept() {
    let kept = |text: &str| fold_keeping_case(text).into_string();
    assert_eq!(
        kept("Łódź, ÉTÉ, Æsop, Ιδεα, İzmir"),
        "Lodz, ETE, Aesop, Ιδεα, Izmir"
    );
    assert_eq!(kept("ﬁn ｗｉｄｅ علي"), "fin wide علی");
}

#[test]
fn many_spellings_are_looked_through_in_time() {
    let text = fold(&"å".repeat(2000));
    assert_eq!(text.find(&fold(&("a".repeat(60) + "b"))), None);
    assert_eq!(text.find(&fold(&"a".repeat(60))), Some(0..60));
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
    assert_eq!(found("تحت سماء الليل", "سما"), Some("سماء"));
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
    fn what_is_found_is_there_and_everything_finds_itself(text in text(), word in text()) {
        let (folded, word) = (fold(&text), fold(&word));
        prop_assert_eq!(folded.find(&folded).is_some(), !folded.is_empty());
        let all = folded.find_all(&word);
        prop_assert_eq!(all.first().cloned(), folded.find(&word));
        let is_there = !word.is_empty() && folded.as_str().contains(word.as_str());
        prop_assert!(!is_there || !all.is_empty());
        let mut end = 0;
        for range in all {
            prop_assert!(end <= range.start && range.start < range.end);
            prop_assert!(text.get(folded.source(range.clone())).is_some());
            end = range.end;
        }
    }

    #[test]
    fn folding_twice_is_folding_once(text in text()) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once);
    }
}
