//! In which forms a name is looked for: its spellings, the order of its words, one letter less.

use super::key::Label;
use super::window::{LONGEST, Words};

/// Words of a name, at most.
pub const MOST_WORDS: usize = 5;
/// Letters of a name, at least: fewer stand in every text.
const SHORTEST: usize = 3;
/// Letters from which on a name is looked for with a letter more, less or another.
const MISSPELT: usize = 6;
/// Letters that may be left where an ending is taken off, at least.
const STEM: usize = 4;
/// Places in which one spelling has a letter more than another, at most; more are taken as they stand.
const PLACES: usize = 6;

/// Why a name cannot be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It has fewer than three letters.
    Short,
    /// It has more than five words, or more than 64 letters.
    Long,
}

/// What is hashed of a name.
pub(super) fn forms(name: &str) -> Result<Vec<(Label, String)>, Unfit> {
    let words = Words::of(name);
    let whole = words.whole();
    let length = whole.letters().chars().count();
    if length < SHORTEST {
        return Err(Unfit::Short);
    }
    if length > LONGEST || whole.count() > MOST_WORDS {
        return Err(Unfit::Long);
    }
    let same = |letters| (Label::Same, letters);
    let mut forms: Vec<(Label, String)> = whole.spellings().into_iter().map(same).collect();
    // As in a register: the last word before the others.
    if let Some((rest, last)) = name.trim().rsplit_once(char::is_whitespace) {
        let turned = format!("{last} {rest}");
        let turned = Words::of(&turned).whole().spellings();
        forms.extend(turned.into_iter().map(same));
    }
    if length >= MISSPELT {
        let letters = whole.letters();
        forms.push((Label::Near, letters.to_owned()));
        forms.extend(deletions(letters).map(|less| (Label::Near, less)));
    }
    forms.extend(whole.sound().map(|sound| (Label::Sound, sound)));
    Ok(forms)
}

/// The letters with one of them left out, each in turn. Two words are one letter apart, or two that changed places, if
/// they are the same with one left out of either.
pub(super) fn deletions(letters: &str) -> impl Iterator<Item = String> {
    letters.char_indices().map(|(at, letter)| {
        let mut less = String::with_capacity(letters.len());
        less.push_str(&letters[..at]);
        less.push_str(&letters[at + letter.len_utf8()..]);
        less
    })
}

/// The letters with and without each of those that another spelling has at a byte.
pub(super) fn variants(letters: &str, spellings: &[(usize, char)]) -> Vec<String> {
    let mut variants = vec![letters.to_owned()];
    // From the end, so that the bytes before stay where they are.
    for (at, letter) in spellings.iter().take(PLACES).rev() {
        let more: Vec<String> = variants
            .iter()
            .map(|variant| {
                let mut longer = variant.clone();
                longer.insert(*at, *letter);
                longer
            })
            .collect();
        variants.extend(more);
    }
    variants
}

/// What is written together with the word behind it, folded: and, so, in, for, like, the.
const BEFORE: &[&str] = &[
    "و", "ف", "ب", "ل", "ک", "ال", "وال", "فال", "بال", "کال", "لل",
];
/// What is written together with the word before it, folded: of, a, plurals.
const BEHIND: &[&str] = &["s", "ی", "ها", "های", "ان", "هکه"];

/// The letters without what a language may have put before or behind a name.
pub(super) fn without_affixes(letters: &str) -> impl Iterator<Item = &str> {
    let before = BEFORE.iter().filter_map(|own| letters.strip_prefix(own));
    let behind = BEHIND.iter().filter_map(|own| letters.strip_suffix(own));
    before
        .chain(behind)
        .filter(|rest| rest.chars().nth(STEM - 1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_letter_that_may_stand_there_is_there_in_half_of_the_variants() {
        let variants: BTreeSet<String> = variants("kohlmuller", &[(2, 'e'), (6, 'e')])
            .into_iter()
            .collect();
        let expected = ["koehlmueller", "koehlmuller", "kohlmueller", "kohlmuller"];
        assert!(variants.iter().eq(expected));
    }

    #[test]
    fn what_is_too_short_or_too_long_is_no_name() {
        for (name, why) in [
            ("", Unfit::Short),
            ("  12 34 ", Unfit::Short),
            ("Al", Unfit::Short),
            ("one two three four five six", Unfit::Long),
            (&"a".repeat(65), Unfit::Long),
        ] {
            assert_eq!(forms(name), Err(why), "{name}");
        }
        assert!(forms("علی").is_ok() && forms("one two three four five").is_ok());
    }

    #[test]
    fn a_short_name_has_no_near_ones() {
        let labels = |name| {
            let forms = forms(name).expect("a name").into_iter();
            forms.map(|(label, _)| label).collect::<Vec<_>>()
        };
        assert!(!labels("Karim").contains(&Label::Near));
        assert!(labels("Karimi").contains(&Label::Near));
    }

    proptest! {
        #[test]
        fn one_slip_of_the_fingers_leaves_a_letter_less_in_common(
            name in "[a-zک-ی]{6,12}", at: prop::sample::Index, letter in "[a-zک-ی]", slip in 0..4_u8,
        ) {
            let mut letters: Vec<char> = name.chars().collect();
            let at = at.index(letters.len());
            let letter = letter.chars().next().expect("a letter");
            match slip {
                0 => { letters.remove(at); }
                1 => letters.insert(at, letter),
                2 => letters[at] = letter,
                _ => letters.swap(at, (at + 1).min(name.chars().count() - 1)),
            }
            let slipped: String = letters.into_iter().collect();
            let near = |text: &str| -> BTreeSet<String> {
                deletions(text).chain([text.to_owned()]).collect()
            };
            prop_assert!(!near(&name).is_disjoint(&near(&slipped)));
        }
    }
}
