//! Blanks and dashes: doubled, odd, left over from lines that once ended elsewhere.

use super::characters::{runs, zero};
use super::examples::mended;
use super::passage::{Neighbour, Passage};
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;
use std::ops::Range;

pub(super) const DOUBLE_SPACE: Rule = Rule {
    code: "T121",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(double_space),
    bad: &[
        mended("en", "He left.  She stayed.", "  ", "He left. She stayed."),
        mended("fa", "او   رفت.", "   ", "او رفت."),
    ],
    good: &[("en", "He left. She stayed."), ("ckb", "ئەو ڕۆیشت.")],
};

fn double_space(passage: &Passage<'_>, hits: &mut Hits) {
    for run in runs(passage.text, |letter| letter == ' ') {
        let is_inside = run.start > 0 && run.end < passage.text.len();
        if run.len() > 1 && is_inside && !passage.breaks.contains(&run.end) {
            hits.mend(run, " ");
        }
    }
}

pub(super) const DASH: Rule = Rule {
    code: "T133",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(dash),
    bad: &[
        mended(
            "en",
            "He left - and stayed away.",
            " - ",
            "He left – and stayed away.",
        ),
        mended(
            "de",
            "Er ging -- und blieb fort.",
            "--",
            "Er ging – und blieb fort.",
        ),
        mended(
            "en",
            "In 1988-1989 they fled.",
            "-",
            "In 1988–1989 they fled.",
        ),
        mended("fa", "از ۱۳۵۷-۱۳۶۷ بود.", "-", "از ۱۳۵۷–۱۳۶۷ بود."),
        mended("ar", "في ١٩٨٠-١٩٨٨ كان.", "-", "في ١٩٨٠–١٩٨٨ كان."),
    ],
    good: &[
        ("en", "He left – in 2026-02-14 terms."),
        ("en", "Use --archive, or -a."),
        ("en", "Call 0049-1234-5678."),
        ("fa", "شمارهٔ ۰۰۴۹-۱۲۳۴-۵۶۷۸"),
    ],
};

fn dash(passage: &Passage<'_>, hits: &mut Hits) {
    let text = passage.text;
    for run in runs(text, |letter| letter == '-') {
        let (before, after) = (&text[..run.start], &text[run.end..]);
        let is_apart = before.ends_with(' ') && after.starts_with(' ') && before.len() > 1;
        match run.len() {
            1 if is_apart => hits.mend(run.start - 1..run.end + 1, " – "),
            2 if is_apart => hits.mend(run, "–"),
            1 if is_year(before.chars().rev()) && is_year(after.chars()) => hits.mend(run, "–"),
            _ => {}
        }
    }
}

/// Whether letters begin with the four digits of a year, in any set, and with nothing that goes on with them.
fn is_year(mut letters: impl Iterator<Item = char>) -> bool {
    let digits = letters
        .by_ref()
        .take(4)
        .filter(|letter| zero(*letter).is_some())
        .count();
    let next = letters.next();
    digits == 4 && next.is_none_or(|next| !next.is_alphanumeric() && !matches!(next, '-' | '/'))
}

pub(super) const LINE_END_HYPHEN: Rule = Rule {
    code: "T134",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(line_end_hyphen),
    bad: &[
        mended(
            "de",
            "Das Gefäng- nis war voll.",
            "Gefäng- nis",
            "Das Gefängnis war voll.",
        ),
        mended(
            "en",
            "He was impris- oned.",
            "impris- oned",
            "He was imprisoned.",
        ),
        mended(
            "en",
            "A break- through came.",
            "break- through",
            "A breakthrough came.",
        ),
    ],
    good: &[
        ("de", "Vor- und Nachteile, zwei- bis dreimal"),
        ("en", "pre- and post-war, first- or second-hand"),
        ("en", "They wanted long- rather than short-term help."),
        (
            "en",
            "Two- through five-year-olds came, pre- versus post-war.",
        ),
        ("de", "Ein- respektive Ausreise, kurz- versus langfristig"),
        ("sv", "fri- och rättigheter"),
    ],
};

/// What a hyphen waits for that stands for the rest of a compound: “two- and three-year-olds”.
const SUSPENDING: &[&str] = &[
    "and",
    "or",
    "to",
    "nor",
    "but",
    "as",
    "und",
    "oder",
    "bis",
    "wie",
    "sowie",
    "als",
    "noch",
    "bzw",
    "aber",
    "statt",
    "beziehungsweise",
    "rather",
    "versus",
    "vs",
    "respektive",
    "resp",
    // Of other Germanic languages, whose texts may be translated here.
    "och",
    "eller",
    "en",
    "of",
    "og",
];

/// The same if a compound follows, and otherwise perhaps the end of a word: “break- through”.
const SUSPENDING_BEFORE_COMPOUND: &[&str] = &["through", "via", "not"];

/// Whether the word at `range` says that the hyphen before it waits for a compound.
fn suspends(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    let word = &passage.text[range.clone()];
    let next = passage.word_behind(range.end);
    let is_compound = next.is_some_and(|next| passage.after(next.end) == Some('-'));
    SUSPENDING.contains(&word) || is_compound && SUSPENDING_BEFORE_COMPOUND.contains(&word)
}

fn line_end_hyphen(passage: &Passage<'_>, hits: &mut Hits) {
    for range in broken_words(passage) {
        let word = passage.text[range.clone()].replacen("- ", "", 1);
        hits.mend(range, word);
    }
}

/// Words that a hyphen parts which is left over from the end of a line. Their halves are no words to be looked up.
pub(in crate::proof) fn broken_words(passage: &Passage<'_>) -> Vec<Range<usize>> {
    let is_broken = |(first, second, between): &(Neighbour<'_>, Neighbour<'_>, &str)| {
        *between == "- "
            && first.text.ends_with(|end: char| end.is_lowercase())
            && second.text.starts_with(|start: char| start.is_lowercase())
            && !suspends(passage, &second.range)
    };
    let broken = passage.pairs().filter(is_broken);
    broken
        .map(|(first, second, _)| first.range.start..second.range.end)
        .collect()
}

pub(super) const TRAILING: Rule = Rule {
    code: "T142",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Source(trailing),
    bad: &[
        mended("en", "He left. ", " ", "He left."),
        mended("ar", "ذهب.\t", "\t", "ذهب."),
    ],
    good: &[
        ("en", "He left."),
        // Two blanks before another line break a verse.
        ("en", "A line  \nof verse"),
    ],
};

fn trailing(passage: &Passage<'_>, hits: &mut Hits) {
    let words = passage.text.trim_end_matches([' ', '\t', '\u{A0}']);
    let blanks = words.len()..passage.text.len();
    let is_followed = passage.next.is_some_and(|next| !next.trim().is_empty());
    let breaks_verse = &passage.text[blanks.clone()] == "  " && is_followed && !words.is_empty();
    if !blanks.is_empty() && !breaks_verse {
        hits.mend(blanks, "");
    }
}

pub(super) const ODD_SPACE: Rule = Rule {
    code: "U110",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Source(odd_space),
    bad: &[
        mended("fa", "او\u{A0}رفت.", "\u{A0}", "او رفت."),
        mended("en", "He\u{2003}left.", "\u{2003}", "He left."),
        mended("ar", "ذهب\tوعاد", "\t", "ذهب وعاد"),
    ],
    good: &[
        ("de", "z.\u{A0}B. 5\u{202F}km"),
        ("en", "5\u{A0}km, Dr.\u{A0}Sa"),
        ("fr", "Qui\u{A0}?"),
    ],
};

fn odd_space(passage: &Passage<'_>, hits: &mut Hits) {
    let is_odd = |letter: char| {
        matches!(
            letter,
            '\t' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}'
        )
    };
    for run in runs(passage.text, is_odd) {
        let (before, after) = (passage.before(run.start), passage.after(run.end));
        let binds = |side: Option<char>| {
            side.is_some_and(|letter| letter.is_numeric() || letter.is_ascii_punctuation())
        };
        let is_fixed = &passage.text[run.clone()] == "\u{A0}"
            && (passage.language == "fr" || binds(before) || binds(after));
        // Blanks at the ends of a line are another rule's.
        if before.is_some() && after.is_some() && !is_fixed {
            hits.mend(run, " ");
        }
    }
}
