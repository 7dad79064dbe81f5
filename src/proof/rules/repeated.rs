//! Words that stand twice.

use super::examples::mended;
use super::passage::Passage;
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

pub(super) const DOUBLED_WORD: Rule = Rule {
    code: "T120",
    severity: Severity::Warning,
    // Reduplication is a means of these languages: کم‌کم is also written کم کم, and a crowd calls a word twice.
    hint_in: super::ARABIC_SCRIPT,
    languages: Languages::All,
    look: Look::Paragraph(doubled_word),
    bad: &[
        mended(
            "en",
            "He saw the the square.",
            "the the",
            "He saw the square.",
        ),
        mended(
            "de",
            "Sie ging und und kam.",
            "und und",
            "Sie ging und kam.",
        ),
        mended(
            "en",
            "He lived in in the city.",
            "in in",
            "He lived in the city.",
        ),
        mended("en", "It is is cold.", "is is", "It is cold."),
        mended("fa", "او از از خانه رفت.", "از از", "او از خانه رفت."),
        mended("ar", "ذهب من من بغداد.", "من من", "ذهب من بغداد."),
        mended(
            "ckb",
            "ئەو لە لە هەولێر بوو.",
            "لە لە",
            "ئەو لە هەولێر بوو.",
        ),
    ],
    good: &[
        ("en", "She had had enough. That that is so, no no!"),
        ("de", "Die, die die Stadt verließen"),
        ("fa", "کم کم رسید، هزار هزار"),
        ("en", "No, no. Room 12 12."),
        ("en", "Free free free! they called"),
        (
            "en",
            "She gave her her coat, and what it is is hard to say.",
        ),
        ("en", "He came in in March. Very very tired. Long long ago."),
        (
            "de",
            "Er hatte hatte sagen wollen. Wir haben haben müssen. Alles alles Gute.",
        ),
    ],
};

/// What good writers write twice.
const ALLOWED: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "had", "that", "no", "yes", "ha", "bye", "so", "her", "very", "long", "many", "far",
            "do",
        ],
    ),
    (
        "de",
        &[
            "die", "der", "das", "dem", "den", "sie", "ihr", "nein", "ja", "so", "wer", "was",
            "haben", "hatte", "hatten", "sein", "waren", "ihnen", "alles",
        ],
    ),
    (
        "fa",
        &[
            "کم", "هزار", "دانه", "یک", "دو", "سه", "تک", "جفت", "تکه", "قطره", "نم", "نرم",
            "آرام", "گروه", "دسته", "نه", "رفته", "ذره", "پاره", "لحظه", "یواش", "خیلی", "بله",
            "دور",
        ],
    ),
    (
        "ar",
        &[
            "لا",
            "نعم",
            "شيئا",
            "شيئًا",
            "جدا",
            "جدًا",
            "رويدا",
            "رويدًا",
            "قليلا",
            "قليلًا",
            "صفا",
            "صفًا",
            "واحدا",
            "واحدًا",
            "يوما",
            "يومًا",
            "بيتا",
            "كلا",
            "هيهات",
        ],
    ),
    (
        "ckb",
        &[
            "کەم",
            "یەک",
            "دوو",
            "پۆل",
            "پارچە",
            "دانە",
            "نەخێر",
            "بەڵێ",
            "ورد",
            "هێواش",
            "جۆر",
            "ڕیز",
        ],
    ),
];

fn doubled_word(passage: &Passage<'_>, hits: &mut Hits) {
    let pairs: Vec<_> = passage.pairs().collect();
    let is_twice = |index: usize| {
        pairs.get(index).is_some_and(|(first, second, between)| {
            is_same(first.text, second.text) && !between.is_empty() && between.trim().is_empty()
        })
    };
    for (index, (first, second, _)) in pairs.iter().enumerate() {
        // What stands three times is a call, not a slip; so is what a line of verse takes up again.
        let is_call = is_twice(index + 1) || index.checked_sub(1).is_some_and(is_twice);
        let is_verse = passage.breaks.contains(&second.range.start);
        let is_meant = || is_allowed(passage.language, first.text) || is_sentence(passage, index);
        if is_twice(index) && !is_call && !is_verse && !is_meant() {
            hits.mend(first.range.start..second.range.end, first.text);
        }
    }
}

/// Words that make a clause of what stands before a verb: “what it is is”.
const CLAUSES: &[&str] = &["what", "where", "who", "how", "why", "all"];

/// Whether the words at `index` and behind it are English that is right by what stands around: “came in in March”.
fn is_sentence(passage: &Passage<'_>, index: usize) -> bool {
    let word = |at: usize| {
        passage
            .words
            .get(at)
            .map(|word| &passage.text[word.clone()])
    };
    let is_clause =
        |at: usize| word(at).is_some_and(|word| CLAUSES.contains(&word.to_lowercase().as_str()));
    let next = word(index + 2);
    passage.language == "en"
        && match word(index) {
            Some("in" | "on") => next
                .is_some_and(|next| next.starts_with(|c: char| c.is_uppercase() || c.is_numeric())),
            Some("is") => (index.saturating_sub(3)..index).any(is_clause),
            _ => false,
        }
}

fn is_same(first: &str, second: &str) -> bool {
    let is_word = first.chars().nth(1).is_some() && first.chars().all(|c| !c.is_numeric());
    is_word && first.to_lowercase() == second.to_lowercase()
}

fn is_allowed(language: &str, word: &str) -> bool {
    let word = word.to_lowercase();
    ALLOWED
        .iter()
        .filter(|(own, _)| *own == language)
        .any(|(_, words)| words.contains(&word.as_str()))
}
