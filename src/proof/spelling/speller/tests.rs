//! Dictionaries: small ones that were written for these tests, and files that are none.

use super::*;
use proptest::prelude::*;

const AFF: &str = include_str!("../../../../tests/fixtures/dictionaries/en.aff");
const DIC: &str = include_str!("../../../../tests/fixtures/dictionaries/en.dic");
const PERSIAN: [&str; 2] = [
    include_str!("../../../../tests/fixtures/dictionaries/fa.aff"),
    include_str!("../../../../tests/fixtures/dictionaries/fa.dic"),
];

#[test]
fn a_dictionary_knows_its_words_with_their_endings_and_suggests_them() {
    let speller = Speller::new(AFF, DIC, "en").expect("a dictionary");
    for word in [
        "window",
        "Windows",
        "mother’s",
        "stayed",
        "STAYED",
        "families",
    ] {
        assert!(speller.check(word), "{word}");
    }
    for word in ["windwo", "mothers’s", "stayyed"] {
        assert!(!speller.check(word), "{word}");
    }
    assert_eq!(
        speller.suggest("windwo").first().map(String::as_str),
        Some("window")
    );
    assert_eq!(
        speller.suggest("familys").first().map(String::as_str),
        Some("family")
    );
}

#[test]
fn a_persian_word_is_known_however_its_letters_are_coded() {
    let [aff, dic] = PERSIAN;
    let speller = Speller::new(aff, dic, "fa").expect("a dictionary");
    for word in ["کتاب", "كتاب", "تا\u{654}مین", "می‌رود", "مادر\u{200C}"] {
        assert!(speller.check(word), "{word}");
    }
    assert!(!speller.check("پنجرره"));
    assert_eq!(
        speller.suggest("پنجرره").first().map(String::as_str),
        Some("پنجره")
    );
}

#[test]
fn a_dictionary_in_an_old_encoding_is_transcoded() {
    let dic = "6\nnicht\nwerden\nMutter\nLeute\nÜberlebende\nGefängnis\n";
    let latin: Vec<u8> = dic
        .chars()
        .map(|letter| u8::try_from(letter).expect("Latin-1"))
        .collect();
    let speller = Speller::read(b"SET ISO8859-1\n", &latin, "de").expect("a dictionary");
    assert!(speller.check("Überlebende") && speller.check("Gefängnis"));
    assert!(!speller.check("Gefangnis"));
}

#[test]
fn a_dictionary_of_another_language_is_not_believed() {
    // As the file that Debian installs under the name of Sorani.
    let refused = Speller::new("SET UTF-8\n", "2\nû\nher\n", "ckb").expect_err("it is Kurmanji");
    assert_eq!(refused, Unusable::Lacks("لە"));
    let refused = Speller::new(AFF, DIC, "de").expect_err("it is English");
    assert_eq!(refused, Unusable::Lacks("nicht"));
    // Of a language that nothing is known of, any dictionary is believed that knows no nonsense.
    assert!(Speller::new(AFF, DIC, "gsw").is_ok());
}

#[test]
fn a_dictionary_that_knows_everything_is_of_no_use() {
    // Every letter is a word, and words may be joined.
    let letters: Vec<String> = ('a'..='z').map(|letter| format!("{letter}/C")).collect();
    let dic = format!("26\n{}\n", letters.join("\n"));
    let refused = Speller::new("COMPOUNDFLAG C\nCOMPOUNDMIN 1\n", &dic, "gsw");
    assert_eq!(
        refused.expect_err("it is of no use"),
        Unusable::KnowsEverything
    );
}

#[test]
fn a_broken_dictionary_is_told_and_stops_nothing() {
    for (aff, dic) in [
        ("", ""),
        ("SFX S Y 2\nSFX S 0 s .\n", "1\na/S\n"),
        ("FLAG num\n", "1\na/0\n"),
        ("MAP 18446744073709551615\n", "1\na\n"),
        ("SET UTF-8\n", "no number\na\n"),
        ("PFX", "99999999999999999999\na\n"),
    ] {
        match Speller::new(aff, dic, "en") {
            Err(Unusable::Broken(cause)) => assert!(!cause.is_empty(), "{aff:?}"),
            other => panic!("{aff:?} {dic:?}: {other:?}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever stands in the files, they make a dictionary that answers, or a message.
    #[test]
    fn no_dictionary_makes_a_session_end(
        aff in "((SFX|PFX|MAP|REP|ICONV|OCONV|BREAK|COMPOUNDRULE|CHECKCOMPOUNDPATTERN|AF|KEY|TRY|IGNORE|FLAG|PHONE|COMPOUNDFLAG|COMPOUNDMIN|FULLSTRIP|COMPLEXPREFIXES|CHECKSHARPS)( (Y|N|[0-3]|[a-c]{1,2}|ß|İ|ی|\\[\\^?[a-c]\\]|\\.|\\(|\\*|long|num|UTF-8|a/A)){0,5}\n){0,8}",
        dic in "[0-9]{1,3}\n([a-cßی/\\\\ \t'.0-9-]{0,8}\n){0,6}",
        words in prop::collection::vec("[a-cßİی'’.0-9 -]{0,12}", 1..4),
    ) {
        if let Ok(speller) = Speller::new(&aff, &dic, "xx") {
            for word in words {
                prop_assert_eq!(speller.check(&word), speller.check(&word));
                prop_assert!(speller.suggest(&word).len() <= SUGGESTIONS);
            }
        }
    }

    /// Bytes at random are no dictionary of English, and no reason to stop.
    #[test]
    fn bytes_at_random_are_no_dictionary(aff: Vec<u8>, dic: Vec<u8>) {
        prop_assert!(Speller::read(&aff, &dic, "en").is_err());
    }
}
