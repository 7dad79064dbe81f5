//! Two spellings of one name among the names of an archive: “Ahvaz” and “Ahwaz”, “Hossein” and “Husayn”.

use super::Lexicon;
use crate::text::fold::fold;
use std::collections::{BTreeMap, HashMap};

/// Letters of a name, at least, of which one may differ; where they sound alike, fewer are enough.
const LONG: usize = 6;
const SHORT: usize = 4;

/// How a word with a capital is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    pub(super) count: usize,
    /// Whether it has its capital within a sentence.
    pub(super) is_name: bool,
}

/// The names that are likely another spelling of one that is known or used more, with that one.
///
/// Only a name that no dictionary and no list has is doubted, and none that differs from the other by an ending.
pub(super) fn find(names: &BTreeMap<String, Uses>, lexicon: &Lexicon) -> BTreeMap<String, String> {
    // Without a dictionary, every word that begins with a capital would be a name.
    if !lexicon.has_speller() {
        return BTreeMap::new();
    }
    let names: Vec<Name<'_>> = names
        .iter()
        .filter(|(word, uses)| uses.is_name && word.chars().count() >= SHORT)
        .map(|(word, uses)| Name::new(word, *uses, lexicon))
        .collect();
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, name) in names.iter().enumerate() {
        for key in name.keys() {
            by_key.entry(key).or_default().push(index);
        }
    }
    let mut twins: BTreeMap<String, (usize, String)> = BTreeMap::new();
    for alike in by_key.values() {
        for (at, first) in alike.iter().enumerate() {
            for second in &alike[at + 1..] {
                if let Some((doubtful, other)) = judged(&names[*first], &names[*second]) {
                    let better = (other.uses.count, other.word.to_owned());
                    let best = twins.entry(doubtful.word.to_owned()).or_default();
                    *best = better.max(std::mem::take(best));
                }
            }
        }
    }
    twins
        .into_iter()
        .map(|(word, (_, other))| (word, other))
        .collect()
}

struct Name<'a> {
    word: &'a str,
    uses: Uses,
    is_known: bool,
    sound: String,
}

impl<'a> Name<'a> {
    fn new(word: &'a str, uses: Uses, lexicon: &Lexicon) -> Self {
        Self {
            word,
            uses,
            is_known: lexicon.knows(word),
            sound: sound(word),
        }
    }

    /// What it shares with every name that is spelled nearly like it: its sound, and itself without one letter.
    fn keys(&self) -> Vec<String> {
        let mut keys = vec![format!("={}", self.sound)];
        let letters: Vec<char> = self.word.to_lowercase().chars().collect();
        if letters.len() >= LONG - 1 {
            keys.push(letters.iter().collect());
            for left_out in 0..letters.len() {
                let rest = letters.iter().enumerate().filter(|(at, _)| *at != left_out);
                keys.push(rest.map(|(_, letter)| letter).collect());
            }
        }
        keys.sort();
        keys.dedup();
        keys
    }
}

/// Which of two names is doubtful, and which is meant; nothing if both may be right.
fn judged<'n, 'a>(
    first: &'n Name<'a>,
    second: &'n Name<'a>,
) -> Option<(&'n Name<'a>, &'n Name<'a>)> {
    if (first.is_known && second.is_known) || !are_alike(first, second) {
        return None;
    }
    let rank = |name: &Name<'_>| (name.is_known, name.uses.count);
    Some(if rank(first) < rank(second) {
        (first, second)
    } else {
        (second, first)
    })
}

fn are_alike(first: &Name<'_>, second: &Name<'_>) -> bool {
    let (one, other) = (first.word.to_lowercase(), second.word.to_lowercase());
    // “Iranian” and “Iranians”, “Kurd” and “Kurde”: endings.
    if one == other || one.starts_with(&other) || other.starts_with(&one) {
        return false;
    }
    let shorter = one.chars().count().min(other.chars().count());
    first.sound == second.sound
        || (shorter >= LONG - 1 && is_one_slip(&one, &other) && !differ_at_the_end(&one, &other))
}

/// Whether two words differ in one letter, or in the order of two beside each other.
fn is_one_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let start = one.iter().zip(&other).take_while(same).count();
    let (one, other) = (&one[start..], &other[start..]);
    let end = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(same)
        .count();
    let (one, other) = (&one[..one.len() - end], &other[..other.len() - end]);
    match (one, other) {
        ([a, b], [c, d]) => a == d && b == c,
        (one, other) => one.len() <= 1 && other.len() <= 1,
    }
}

/// Whether it is the last letter that differs, which is an ending in many languages: “Türke” and “Türkin”, “Iran” and “Iraq”.
fn differ_at_the_end(one: &str, other: &str) -> bool {
    one.chars().next_back() != other.chars().next_back()
}

/// A name by its sound: what romanisations of Arabic, Persian and Kurdish write in each other's place is one letter.
pub(super) fn sound(word: &str) -> String {
    let folded = fold(word).into_string();
    let letters: String = folded
        .chars()
        .filter(|letter| letter.is_alphabetic())
        .collect();
    let mut rest = letters.as_str();
    let mut sound = String::new();
    while let Some(first) = rest.chars().next() {
        let pair = SOUNDS.iter().find(|(written, _)| rest.starts_with(written));
        let (length, letter) = pair.map_or((first.len_utf8(), first), |(written, letter)| {
            (written.len(), *letter)
        });
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
        rest = &rest[length..];
    }
    sound
}

/// Letters and what they sound like, the longer ones first.
const SOUNDS: &[(&str, char)] = &[
    ("tsch", 'c'),
    ("sch", 's'),
    ("dsch", 'j'),
    ("sh", 's'),
    ("ch", 'x'),
    ("kh", 'x'),
    ("gh", 'q'),
    ("zh", 'j'),
    ("dh", 'd'),
    ("th", 't'),
    ("ee", 'i'),
    ("ei", 'i'),
    ("ey", 'i'),
    ("ay", 'i'),
    ("ai", 'i'),
    ("oo", 'u'),
    ("ou", 'u'),
    ("ow", 'u'),
    ("au", 'u'),
    ("aa", 'a'),
    ("w", 'v'),
    ("o", 'u'),
    ("e", 'i'),
    ("y", 'i'),
    ("dj", 'j'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_romanisations_write_in_each_others_place_sounds_alike() {
        for (one, other) in [
            ("Ahvaz", "Ahwaz"),
            ("Hossein", "Husayn"),
            ("Khomeini", "Khomeyni"),
            ("Qasem", "Ghasem"),
            ("Yousef", "Yusef"),
            ("Noury", "Nouri"),
            ("Mossul", "Mosul"),
        ] {
            assert_eq!(sound(one), sound(other));
        }
        for (one, other) in [
            ("Hassan", "Hossein"),
            ("Karim", "Karam"),
            ("Iran", "Iraq"),
            ("Reza", "Roya"),
        ] {
            assert_ne!(sound(one), sound(other));
        }
    }

    #[test]
    fn one_slip_is_one_letter_or_two_turned() {
        for (one, other) in [
            ("tehran", "tehren"),
            ("basra", "barsa"),
            ("mosul", "mossul"),
            ("kurdistan", "kurdstan"),
        ] {
            assert!(
                is_one_slip(one, other) && is_one_slip(other, one),
                "{one} {other}"
            );
        }
        for (one, other) in [("tehran", "tahrin"), ("abc", "cba"), ("mosul", "mossull")] {
            assert!(!is_one_slip(one, other), "{one} {other}");
        }
    }
}
