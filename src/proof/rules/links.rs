//! What does not belong into running text: footnotes typed by hand, addresses, paragraphs without end.

use super::characters::runs;
use super::examples::bad;
use super::passage::Passage;
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

/// Code points of a paragraph that a reader still follows.
const LONG: usize = 1500;

pub(super) const TYPED_NOTE: Rule = Rule {
    code: "T140",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(typed_note),
    bad: &[
        bad("en", "It rang at two.[^hour", "[^hour"),
        bad("de", "Es klingelte um zwei.³", "³"),
        bad("en", "They came in 1988² and left.", "²"),
        bad("en", "He said so to her³ twice.", "³"),
        bad("ar", "رن الهاتف.[3]", "[3]"),
        bad("fa", "تلفن زنگ زد.[۴]", "[۴]"),
    ],
    good: &[
        ("en", "Two rooms of 12 m² each."),
        (
            "en",
            "About 10⁶ barrels, 10⁻³ of it; Einstein wrote E=mc²; 4 ft² of floor.",
        ),
        ("en", "The 5¹⁄₂ hour march."),
        ("de", "Räume von 12 qm²"),
        ("en", "He [the doctor] came."),
    ],
};

fn typed_note(passage: &Passage<'_>, hits: &mut Hits) {
    let text = passage.text;
    for (at, _) in text
        .match_indices('[')
        .filter(|(at, _)| !passage.is_note(*at))
    {
        let inside = &text[at + 1..];
        let length = inside.find([']', ' ']).unwrap_or(inside.len());
        let key = &inside[..length];
        let is_closed = inside[length..].starts_with(']');
        let is_number =
            !key.is_empty() && key.chars().count() <= 3 && key.chars().all(char::is_numeric);
        if key.starts_with('^') || (is_number && is_closed) {
            hits.mark(at..at + 1 + length + usize::from(is_closed));
        }
    }
    let is_raised = |letter: char| matches!(letter, '¹' | '²' | '³' | '⁰' | '⁴'..='⁹');
    for run in runs(text, is_raised) {
        let raised = passage.word_ending(run.end);
        let before = raised.map_or("", |word| &text[word.start..run.start]);
        // A minus of the exponent, the line of a fraction.
        let is_part = passage.before(run.start) == Some('⁻') || passage.after(run.end) == Some('⁄');
        if !is_part && !is_power(before) {
            hits.mark(run);
        }
    }
}

/// Units that are raised to a power, and names in formulas.
const RAISED: &[&str] = &[
    "m", "km", "dm", "cm", "mm", "nm", "qm", "ft", "yd", "mi", "in", "s", "c", "mc", "x", "y", "z",
    "r", "م", "کم",
];

/// Whether what stands before a raised number is a unit, or a number too short for a year, behind which a note may stand.
fn is_power(before: &str) -> bool {
    let is_digits = !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_digit());
    RAISED.contains(&before) || is_digits && before.len() <= 3
}

pub(super) const LONG_PARAGRAPH: Rule = Rule {
    code: "T141",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(long_paragraph),
    // Examples of such a length are made by a test.
    bad: &[],
    good: &[("en", "A short one.")],
};

fn long_paragraph(passage: &Passage<'_>, hits: &mut Hits) {
    if passage.text.chars().nth(LONG).is_some() {
        hits.mark(0..passage.text.len());
    }
}

pub(super) const ADDRESS: Rule = Rule {
    code: "T143",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(address),
    bad: &[
        bad(
            "en",
            "It is on https://example.org/a, he said.",
            "https://example.org/a",
        ),
        bad("fa", "در www.example.org بود.", "www.example.org"),
    ],
    good: &[
        ("en", "The site named in the note."),
        ("en", "www is a word."),
    ],
};

fn address(passage: &Passage<'_>, hits: &mut Hits) {
    let text = passage.text;
    for start in ["https://", "http://", "www."] {
        for (at, _) in text.match_indices(start) {
            let rest = &text[at..];
            let end = rest
                .find(|letter: char| !letter.is_ascii_graphic())
                .unwrap_or(rest.len());
            let address = rest[..end].trim_end_matches(['.', ',', ';', ')', '!', '?']);
            let begins = !passage
                .before(at)
                .is_some_and(|before| before.is_ascii_alphanumeric() || before == '/');
            if begins && address.len() > start.len() {
                hits.mark(at..at + address.len());
            }
        }
    }
}
