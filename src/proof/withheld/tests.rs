//! A withheld name is found however it is spelt, other words are not, and nothing tells which name it was. The people are invented.

use super::*;
use crate::locale::Message;
use proptest::prelude::*;
use std::path::Path;

fn key() -> Key {
    Key::new([9; 32])
}

fn withheld(names: &[&str]) -> Withheld {
    let mut list = List::new(&key());
    for name in names {
        list.add(&key(), name)
            .expect("a name that can be looked for");
    }
    Withheld::new(list, key()).expect("its key")
}

fn found(names: &[&str], text: &str) -> Option<Likeness> {
    withheld(names).likest(text)
}

#[test]
fn a_name_is_found_in_every_spelling_of_its_script() {
    for (name, spellings) in [
        (
            "Samira Zandvakil",
            &[
                "SAMIRA ZANDVAKIL",
                "samira-zandvakil",
                "Samíra  Zandvakıl’s",
                "Samira\nZandvakil",
                "SamiraZandvakil",
                "samira_zandvakil1988.jpg",
                "Zandvakil, Samira",
                "Samira **Zandvakil**",
                "Samira[1] Zandvakil",
                "S\u{200D}amira Zand\u{AD}vakil",
                "Ｓａｍｉｒａ Zandvakil",
            ][..],
        ),
        (
            "سمیرا زندوکیل",
            &[
                "سميرا زندوكيل",
                "سمیرا‌زندوکیل",
                "سمیـــرا زندوکیل",
                "سَمیرا زندوکیل",
                "سمیرا زندوکیل‌ها",
                "و سمیرا زندوکیل",
                "«سمیرا زندوکیل»",
            ],
        ),
        (
            "أحمد الطائي",
            &["احمد الطائى", "وأحمد الطائي", "لأحمد الطائي", "أَحْمَد الطّائي"],
        ),
        (
            "Jürgen Köhler",
            &[
                "Juergen Koehler",
                "Jurgen Kohler",
                "Köhler, Jürgen",
                "Jürgen Köhlers",
            ],
        ),
        ("Juergen Koehler", &["Jürgen Köhler", "Jürgen Koehler"]),
        ("هەڵۆ سیروانی", &["هه‌ڵۆ سیروانی", "هەلو سيرواني"]),
        ("علی‌نژاد زرین", &["علی نژاد زرین", "علینژاد زرین"]),
        ("عبدالرحمن زرین", &["عبد الرحمن زرین", "عبدالرحمان زرین"]),
    ] {
        for text in spellings {
            let sentence = format!("12 {text}, 1988");
            // One of them has a letter more, which is another spelling of the sound.
            let expected = if text.contains("الرحمان") {
                Likeness::Near
            } else {
                Likeness::Same
            };
            assert_eq!(found(&[name], &sentence), Some(expected), "{name}: {text}");
        }
    }
}

#[test]
fn a_slip_and_another_script_are_near() {
    for (name, text) in [
        ("Samira Zandvakil", "Samira Zandvakli was there."),
        ("Samira Zandvakil", "Then Samra Zandvakil came."),
        ("Samira Zandvakil", "سمیرا زندوکیل آمد."),
        ("سمیرا زندوکیل", "Samirah Zandwakil came."),
        ("Zandvakil", "zandvakill.jpg"),
    ] {
        assert_eq!(found(&[name], text), Some(Likeness::Near), "{name}: {text}");
    }
}

#[test]
fn words_that_only_contain_a_name_or_a_part_of_it_are_others() {
    for (name, text) in [
        ("Mina", "He is minable, and Minab is far."),
        ("Samira Zandvakil", "Samira came, and so did Zandi Vakili."),
        ("Ana Litvin", "anal itvin"),
        ("Rosa", "prosaic, rosary, Rosalind"),
        ("علی", "عالی بود و علیه او"),
        ("Zandvakil", "The land, the band and all of Zanjan."),
    ] {
        let expected = (name == "Ana Litvin").then_some(Likeness::Same);
        // What parts words is left out, so that the same letters in other words are found, too.
        assert_eq!(found(&[name], text), expected, "{name}: {text}");
    }
}

#[test]
fn a_hit_covers_the_name_and_nothing_else() {
    let list = withheld(&["Samira Zandvakil", "نسرین زرین"]);
    let text = "That Samira Zandvakil’s friend, نسرین‌ زرین, saw Samra Zandvakil.";
    let veiled = list.veil(text);
    assert_eq!(veiled, "That ▒▒▒ friend, ▒▒▒, saw ▒▒▒.");
    assert_eq!(list.veil("Nobody."), "Nobody.");
    let path = list.veil_path(Path::new("entries/samira-zandvakil.fa.toml"));
    assert_eq!(path, Path::new("entries/▒▒▒.fa.toml"));
}

#[test]
fn a_message_quotes_no_name_in_whatever_it_is_filled_with() {
    let list = withheld(&["Samira Zandvakil"]);
    let inner = Message::new("between-commas").inside("id", "samira-zandvakil");
    let message = Message::new("check-told")
        .outside("words", "Samira Zandvakil")
        .message("reason", inner)
        .list("keys", ["a", "Samira ZANDVAKIL"], "between-commas")
        .count("count", 3);
    for cover in [Cover::Names, Cover::Quotations] {
        let told = format!("{:?}", list.veil_message(&message, cover)).to_lowercase();
        assert!(!told.contains("zandvakil") && told.contains('3'), "{told}");
    }
}

#[test]
fn another_key_is_no_key() {
    let list = List::new(&key());
    let other = Key::new([8; 32]);
    assert_eq!(Withheld::new(list, other).map(|_| ()), Err(OtherKey));
}

/// Letters that are other ones when they are folded, and those that `fold` takes for the same.
const SAME: &[(&str, &[&str])] = &[
    ("a", &["a", "A", "á", "Ａ", "ā", "a\u{301}"]),
    ("n", &["n", "N", "ñ"]),
    ("ü", &["ü", "u\u{308}", "Ü", "ue", "u"]),
    ("s", &["s", "S", "š", "ſ"]),
    ("ک", &["ک", "ك", "ڪ"]),
    ("ی", &["ی", "ي", "ى", "ێ"]),
    ("ه", &["ه", "ة", "ە", "ھ"]),
    ("ا", &["ا", "أ", "إ", "آ", "اَ"]),
    ("م", &["م", "مـ", "مُ"]),
];

/// A name of two words, by the letters of the table, and a spelling of each letter.
fn spelt() -> impl Strategy<Value = (String, String)> {
    let letter = (0..SAME.len(), any::<prop::sample::Index>());
    let word = || prop::collection::vec(letter.clone(), 2..5);
    (word(), word(), "[ \n\u{200C}-]").prop_map(|(first, second, between)| {
        let name = |word: &[(usize, prop::sample::Index)]| -> String {
            word.iter().map(|(at, _)| SAME[*at].0).collect()
        };
        let other = |word: &[(usize, prop::sample::Index)]| -> String {
            word.iter().map(|(at, way)| *way.get(SAME[*at].1)).collect()
        };
        (
            format!("{} {}", name(&first), name(&second)),
            format!("{}{between}{}", other(&first), other(&second)),
        )
    })
}

proptest! {
    #[test]
    fn whatever_searches_take_for_the_same_is_found((name, other) in spelt(), around in "[xyz ,.]{0,8}") {
        let text = format!("{around} {other} {around}");
        prop_assert_eq!(found(&[&name], &text), Some(Likeness::Same), "{} in {}", name, text);
    }

    #[test]
    fn words_of_other_letters_are_not_found(name in "[a-h]{4,9} [a-h]{4,9}", text in "[k-z]{1,8}( [k-z]{1,8}){0,9}") {
        // With no letter in common, two of six and more are left out of neither.
        prop_assert_eq!(found(&[&name], &text), None);
    }

    #[test]
    fn the_letters_of_a_name_in_disorder_are_another_name(name in "[a-m]{8}") {
        let mut letters: Vec<char> = name.chars().collect();
        letters.reverse();
        let other: String = letters.into_iter().collect();
        prop_assume!(other != name);
        prop_assert_ne!(found(&[&name], &other), Some(Likeness::Same));
    }

    #[test]
    fn any_text_can_be_looked_through_and_covered(text in "\\PC{0,60}", name in "[a-zک-ی]{3,8}") {
        let list = withheld(&[&name]);
        for hit in list.find(&text) {
            prop_assert!(text.is_char_boundary(hit.range.start) && text.is_char_boundary(hit.range.end));
        }
        prop_assert!(list.find(&list.veil(&text)).is_empty());
    }

    #[test]
    fn nothing_that_is_kept_or_printed_says_the_name(name in "[a-z]{5,9} [a-z]{5,9}") {
        let list = withheld(&[&name]);
        let mut file = List::new(&key());
        file.add(&key(), &name).expect("a name");
        let text = format!("Then {name} came.");
        let said = [format!("{list:?}"), format!("{file:?}"), file.written(), format!("{:?}", key()),
            format!("{:?}", list.find(&text)), list.veil(&text).into_owned()];
        for word in name.split(' ') {
            prop_assert!(said.iter().all(|said| !said.contains(word)), "{:?}", said);
        }
    }
}
