//! What an anchor keeps, and what happens to it when its text is edited.

use super::*;
use crate::text::fold::fold;
use proptest::prelude::*;

fn paragraphs<'a>(texts: &[&'a str]) -> Vec<Paragraph<'a>> {
    let paragraph = |text: &&'a str| Paragraph { text, hash: "" };
    texts.iter().map(paragraph).collect()
}

/// The anchor of the first `quote` in the paragraph.
fn anchor(texts: &[&str], paragraph: usize, quote: &str) -> Anchor {
    let start = texts[paragraph]
        .find(quote)
        .expect("a quotation of the paragraph");
    let range = start..start + quote.len();
    Anchor::new(&paragraphs(texts), &Spot { paragraph, range }).expect("a spot of the text")
}

/// What the anchor finds, with whether it is sure of it.
fn found<'a>(anchor: &Anchor, texts: &[&'a str]) -> Option<(usize, &'a str, bool)> {
    let page = paragraphs(texts);
    match anchor.find(&Page::new(&page)) {
        Sighting::Found(spot, _) => {
            Some((spot.paragraph, &texts[spot.paragraph][spot.range], true))
        }
        Sighting::Moved(spot, _) => {
            Some((spot.paragraph, &texts[spot.paragraph][spot.range], false))
        }
        Sighting::Orphan => None,
    }
}

const CALL: &str = "The telephone rang in west London at about two in the morning.";
const FLOOR: &str = "She ended up on the floor of the kitchen, trembling, and could not get up.";
const STREET: &str = "Before an hour had passed she was outside with a coat over her nightclothes.";

#[test]
fn an_anchor_keeps_the_quotation_and_its_surroundings() {
    let anchor = anchor(&[CALL, FLOOR], 1, "the kitchen");
    assert_eq!(anchor.quote, "the kitchen");
    assert_eq!(anchor.prefix, "She ended up on the floor of ");
    assert_eq!(anchor.suffix, ", trembling, and could not get u");
    assert_eq!(
        (anchor.suffix.chars().count(), anchor.paragraph),
        (CONTEXT, 1)
    );
}

#[test]
fn no_cluster_is_cut() {
    let text = "خانهٔ ما";
    let hamza = text.find('\u{654}').unwrap();
    let spot = Spot {
        paragraph: 0,
        range: 0..hamza,
    };
    let anchor = Anchor::new(&paragraphs(&[text]), &spot).unwrap();
    assert_eq!(
        (anchor.quote.as_str(), anchor.suffix.as_str()),
        ("خانهٔ", " ما")
    );
}

#[test]
fn what_is_no_spot_has_no_anchor() {
    let none = |paragraph, range| Anchor::new(&paragraphs(&["a ب"]), &Spot { paragraph, range });
    assert_eq!(none(1, 0..1), None);
    assert_eq!(none(0, 0..0), None);
    assert_eq!(none(0, 1..2), None);
    assert_eq!(none(0, 2..3), None);
    assert_eq!(none(0, 0..99), None);
}

#[test]
fn a_text_that_has_not_changed_keeps_every_remark() {
    let texts = [CALL, FLOOR, STREET];
    for quote in ["the", "kitchen", "trembling, and could"] {
        let anchor = anchor(&texts, 1, quote);
        assert_eq!(found(&anchor, &texts), Some((1, quote, true)));
    }
}

#[test]
fn a_remark_goes_with_its_paragraph() {
    let anchor = anchor(&[CALL, FLOOR], 1, "the");
    assert_eq!(
        found(&anchor, &[STREET, CALL, STREET, FLOOR]),
        Some((3, "the", true))
    );
}

#[test]
fn an_unchanged_paragraph_is_known_by_its_hash() {
    let row = |text, hash| Paragraph { text, hash };
    let old = [row("No.", "a1"), row("No.", "b2")];
    let anchor = Anchor::new(
        &old,
        &Spot {
            paragraph: 1,
            range: 0..2,
        },
    )
    .unwrap();
    let new = [row("No.", "b2"), row("No.", "c3"), row("No.", "c3")];
    let sighting = anchor.find(&Page::new(&new));
    assert_eq!(sighting.spot().map(|spot| spot.paragraph), Some(0));
}

#[test]
fn half_spaces_and_letters_of_other_keyboards_cost_nothing() {
    let old = ["او هم رفته بودم و نمي رفتم", "كتاب را مي خواند و می رفت"];
    let new = ["او هم رفته بودم و نمی‌رفتم", "کتاب را می‌خواند و می‌رفت"];
    let anchor = anchor(&old, 1, "مي خواند");
    let page = paragraphs(&new);
    let Sighting::Found(spot, certainty) = anchor.find(&Page::new(&page)) else {
        panic!("it is found");
    };
    assert_eq!(&new[1][spot.range], "می‌خواند");
    assert_eq!(certainty, Certainty(1000));
}

#[test]
fn a_word_that_was_changed_is_still_the_word() {
    let anchor = anchor(&[CALL, FLOOR], 1, "of the kitchen");
    let edited = FLOOR.replace("of the kitchen", "of the kitchens");
    assert_eq!(
        found(&anchor, &[CALL, &edited]).map(|(paragraph, _, sure)| (paragraph, sure)),
        Some((1, true))
    );
}

#[test]
fn a_quotation_in_other_surroundings_is_shown_with_a_question() {
    let anchor = anchor(&[CALL, FLOOR], 1, "kitchen");
    let (paragraph, words, sure) =
        found(&anchor, &[CALL, "He rebuilt the kitchen. on the floor of"]).unwrap();
    assert_eq!((paragraph, words, sure), (1, "kitchen", false));
}

#[test]
fn words_that_took_the_place_of_others_are_asked_about() {
    let anchor = anchor(&[CALL, FLOOR], 1, "floor of the kitchen");
    let edited = FLOOR.replace("floor of the kitchen", "stone tiles of a hall");
    let (paragraph, words, sure) = found(&anchor, &[CALL, &edited]).unwrap();
    assert_eq!(
        (paragraph, words, sure),
        (1, "stone tiles of a hall", false)
    );
}

#[test]
fn a_very_long_quotation_is_found_as_it_stands_or_not_at_all() {
    let sentence = |number: usize| format!("Sentence {number} of a long day. ");
    let text: String = (0..200).map(sentence).collect();
    let quoted = anchor(&[&text], 0, text.trim_end());
    assert!(quoted.quote.len() > LONGEST);
    let moved = ["Something before.", text.as_str()];
    assert_eq!(found(&quoted, &moved), Some((1, text.trim_end(), true)));
    let changed = text.replace("Sentence 7 ", "Phrase 7 ");
    assert_eq!(found(&quoted, &[&changed]), None);
}

#[test]
fn what_is_gone_is_an_orphan() {
    let anchor = anchor(&[CALL, FLOOR], 1, "trembling");
    assert_eq!(found(&anchor, &[CALL, STREET]), None);
    assert_eq!(found(&anchor, &[]), None);
    assert_eq!(
        Anchor::default().find(&Page::new(&paragraphs(&[CALL]))),
        Sighting::Orphan
    );
}

/// Differences counted the slow way.
fn differences(a: &[char], b: &[char]) -> usize {
    let (a, b): (String, String) = (a.iter().collect(), b.iter().collect());
    strsim::levenshtein(&a, &b)
}

proptest! {
    /// The places of few differences are those that comparing with every stretch finds.
    #[test]
    fn the_closest_stretch_is_found(pattern in "[abc]{1,7}", text in "[abc]{0,14}") {
        let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
        let most = pattern.len() / 2;
        let best = (0..text.len())
            .flat_map(|start| (start + 1..=text.len()).map(move |end| (start, end)))
            .map(|(start, end)| differences(&pattern, &text[start..end]))
            .min()
            .filter(|errors| *errors <= most);
        let found = distance::close(&pattern, &text, most);
        prop_assert_eq!(found.iter().map(|stretch| stretch.errors).min(), best);
        for stretch in found {
            prop_assert_eq!(differences(&pattern, &text[stretch.start..stretch.end]), stretch.errors);
        }
    }

    #[test]
    fn the_beginning_is_compared_as_a_whole(pattern in "[abc]{0,7}", text in "[abc]{0,20}") {
        let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
        let best = (0..=text.len()).map(|end| differences(&pattern, &text[..end])).min().unwrap();
        let (errors, length) = distance::to_beginning(&pattern, text.iter());
        prop_assert_eq!(errors, best);
        prop_assert_eq!(distance::between(&pattern, &text[..length]), best);
    }

    /// Whatever is marked is kept whole, and found again where nothing changed.
    #[test]
    fn every_spot_of_any_text_is_found_again(
        texts in prop::collection::vec("[a-cا-ثیيکك\u{200C}\u{654}\u{308} ,👨\u{200D}👩]{0,40}", 1..5),
        paragraph in 0..5_usize,
        start in 0..40_usize,
        length in 1..20_usize,
    ) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let paragraph = paragraph % texts.len();
        let text = texts[paragraph];
        let start = text.floor_char_boundary(start);
        let end = text.ceil_char_boundary((start + length).min(text.len())).max(start);
        let spot = Spot { paragraph, range: start..end };
        let page = paragraphs(&texts);
        if let Some(anchor) = Anchor::new(&page, &spot) {
            prop_assert!(anchor.prefix.chars().count() <= CONTEXT && anchor.suffix.chars().count() <= CONTEXT);
            prop_assert!(nfc(text).contains(&anchor.quote));
            let sighting = anchor.find(&Page::new(&page));
            // Marks and joiners alone leave nothing to look for.
            let is_seen = fold(&anchor.quote).as_str().contains(|letter: char| !letter.is_whitespace());
            prop_assert_eq!(matches!(sighting, Sighting::Found(..)), is_seen);
            if let Some(spot) = sighting.spot() {
                prop_assert!(texts[spot.paragraph].get(spot.range.clone()).is_some());
            }
        }
    }
}
