//! What a translation must have in common with its original beside its numbers: paragraphs, names, length, how sentences end,
//! footnotes and links.

use super::examples::bad;
use super::paired::Pair;
use super::passage::Passage;
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;
use crate::archive::model::SharedName;
use crate::text::fold::{Folded, fold};
use std::collections::BTreeSet;

pub(super) const PARAGRAPHS: Rule = Rule {
    code: "X170",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(paragraphs),
    bad: &[bad("de", "He left.\nShe stayed. ⇒ Er ging.", "")],
    good: &[("de", "He left.\nShe stayed. ⇒ Er ging.\nSie blieb.")],
};

fn paragraphs(pair: &Pair<'_>, hits: &mut Hits) {
    if let Some(paragraph) = pair.first_odd() {
        hits.mark_in(paragraph, 0..0);
    }
}

pub(super) const NAMES: Rule = Rule {
    code: "X172",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(names),
    // Names come from the archive's own list; a test brings one.
    bad: &[],
    good: &[("de", "Reza called. ⇒ Er rief an.")],
};

fn names(pair: &Pair<'_>, hits: &mut Hits) {
    for name in pair.names {
        let (here, there) = (
            forms(name, pair.original.language),
            forms(name, pair.translation.language),
        );
        // Without a form in the language nobody knows what to look for.
        if there.is_empty() || !name.names.contains_key(pair.translation.language) {
            continue;
        }
        let named = |folded: &Folded, forms: &[Folded]| {
            forms.iter().any(|form| folded.find(form).is_some())
        };
        let first = pair
            .original
            .folded
            .iter()
            .position(|text| names_whole(text, &here));
        let is_there = pair
            .translation
            .folded
            .iter()
            .any(|text| named(text, &there));
        if let Some(paragraph) = first.filter(|_| !is_there) {
            hits.mark_in(pair.beside(paragraph), 0..0);
        }
    }
}

/// Whether one of the forms stands in the text, and not within a longer word.
fn names_whole(text: &Folded, forms: &[Folded]) -> bool {
    forms
        .iter()
        .flat_map(|form| text.find_all(form))
        .any(|range| {
            let letters = text.as_str();
            let before = letters[..range.start].chars().next_back();
            let after = letters[range.end..].chars().next();
            let is_end = |side: Option<char>| side.is_none_or(|letter| !letter.is_alphanumeric());
            is_end(before) && is_end(after)
        })
}

/// What a name is called in a language: its form there and the Latin one.
fn forms(name: &SharedName, language: &str) -> Vec<Folded> {
    let own = name.names.get(language);
    let forms = own.into_iter().chain([&name.name]);
    forms
        .map(|form| fold(form))
        .filter(|form| !form.is_empty())
        .collect()
}

pub(super) const UNCHANGED: Rule = Rule {
    code: "X173",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(unchanged),
    bad: &[
        bad(
            "de",
            "The telephone rang at two. ⇒ The telephone rang at two.",
            "The telephone rang at two.",
        ),
        bad(
            "de",
            "The telephone rang at two. ⇒ Es klingelte.\nThe telephone rang at two.",
            "The telephone rang at two.",
        ),
    ],
    good: &[
        ("de", "Justice for Iran ⇒ Justice for Iran"),
        ("fa", "He left. ⇒ او رفت."),
    ],
};

/// Words that a name may have, which stays as it is.
const WORDS_OF_A_NAME: usize = 4;

fn unchanged(pair: &Pair<'_>, hits: &mut Hits) {
    let (originals, translations) = (&pair.original, &pair.translation);
    // Where one paragraph stands beside two, either may have been left as it was.
    for row in &pair.rows {
        let is_kept = |at: usize| {
            let mut beside = row.original.clone();
            beside.any(|original| {
                let is_long = originals.paragraphs[original].words.len() > WORDS_OF_A_NAME;
                is_long && originals.folded[original] == translations.folded[at]
            })
        };
        for at in row.translation.clone().filter(|at| is_kept(*at)) {
            hits.mark_in(at, 0..translations.paragraphs[at].text.len());
        }
    }
}

pub(super) const OUTDATED: Rule = Rule {
    code: "X174",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(outdated),
    // What changed, the verdicts know; a test says it.
    bad: &[],
    good: &[("de", "He left. ⇒ Er ging.")],
};

fn outdated(pair: &Pair<'_>, hits: &mut Hits) {
    let changed = pair.changed.iter();
    // Two paragraphs of the original may be one of the translation.
    let beside: BTreeSet<usize> = changed.map(|changed| pair.beside(*changed)).collect();
    for paragraph in beside {
        hits.mark_in(paragraph, 0..0);
    }
}

pub(super) const LENGTH: Rule = Rule {
    code: "X175",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(length),
    // It takes several long paragraphs; a test makes them.
    bad: &[],
    good: &[("de", "He left. ⇒ Er ging, und kam nie mehr zurück.")],
};

/// Paragraphs that a median says something of.
const ENOUGH: usize = 5;
/// Code points of a paragraph whose length says something.
const LONG: usize = 80;

/// Half as long again as the others are, or only two thirds as long, is a sentence too many or too few.
fn length(pair: &Pair<'_>, hits: &mut Hits) {
    // In hundredths.
    let ratios: Vec<(usize, usize)> = pair
        .rows()
        .map(|(index, original, translation)| {
            let count = |text: &str| text.chars().count();
            (index, count(original.text), count(translation.text))
        })
        .filter(|(_, original, _)| *original >= LONG)
        .map(|(index, original, translation)| (index, 100 * translation / original))
        .collect();
    let mut sorted: Vec<usize> = ratios.iter().map(|(_, ratio)| *ratio).collect();
    sorted.sort_unstable();
    let median = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    for (index, ratio) in ratios.iter().filter(|_| sorted.len() >= ENOUGH) {
        if 2 * ratio > 3 * median || 3 * ratio < 2 * median {
            hits.mark_in(*index, 0..0);
        }
    }
}

pub(super) const END: Rule = Rule {
    code: "X176",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(end),
    bad: &[
        bad("de", "Who was it? ⇒ Wer war es.", "."),
        bad("fa", "He left. ⇒ او رفت", "ت"),
        bad("ar", "She asked: ⇒ سألت؟", "؟"),
    ],
    good: &[
        ("fa", "“Who was it?” ⇒ «که بود؟»"),
        ("de", "He left.[1] ⇒ Er ging.[1]"),
        ("ckb", "In the street ⇒ لە شەقام"),
    ],
};

fn end(pair: &Pair<'_>, hits: &mut Hits) {
    for (index, original, translation) in pair.rows() {
        let (Some(first), Some(second)) = (last_of(original.text), last_of(translation.text))
        else {
            continue;
        };
        if sort_of(first.1) != sort_of(second.1) {
            hits.mark_in(index, second.0..second.0 + second.1.len_utf8());
        }
    }
}

/// The last letter of a paragraph, closing marks and numbers of footnotes left out.
fn last_of(text: &str) -> Option<(usize, char)> {
    let is_closing = |letter: char| {
        letter.is_whitespace()
            || matches!(
                letter,
                '”' | '“' | '"' | '»' | '«' | '’' | '‘' | ')' | ']' | '\u{2069}' | '\u{200F}'
            )
    };
    let mut text = text.trim_end_matches(is_closing);
    while let Some(start) = text.rfind('[')
        && text[start + 1..]
            .chars()
            .all(|inside| inside.is_numeric() || matches!(inside, '±' | '\u{2069}'))
    {
        text = text[..start].trim_end_matches(is_closing);
    }
    text.char_indices().next_back()
}

/// What a mark does at the end of a sentence.
fn sort_of(mark: char) -> char {
    match mark {
        '?' | '؟' => '?',
        ';' | '؛' => ';',
        ',' | '،' => ',',
        '.' | '!' | ':' | '…' | '۔' => mark,
        '–' | '—' | '-' => '-',
        _ => ' ',
    }
}

pub(super) const REFERENCES: Rule = Rule {
    code: "X177",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Pair(references),
    // They are no words; a test makes them.
    bad: &[],
    good: &[("de", "He left. ⇒ Er ging.")],
};

/// Paragraphs with fewer footnotes or links than their originals, if the whole text has fewer: a sentence that moved into another
/// paragraph took its own along.
fn references(pair: &Pair<'_>, hits: &mut Hits) {
    for count in [
        |passage: &Passage<'_>| passage.notes.len(),
        |passage: &Passage<'_>| passage.links,
    ] {
        let sum = |side: &[Passage<'_>]| side.iter().map(count).sum::<usize>();
        if sum(&pair.translation.paragraphs) >= sum(&pair.original.paragraphs) {
            continue;
        }
        for (index, original, translation) in pair.rows() {
            let is_told = hits.0.iter().any(|hit| hit.paragraph == index);
            if count(translation) < count(original) && !is_told {
                hits.mark_in(index, 0..0);
            }
        }
    }
}
