//! Characters that are not seen: controls of direction (UAX #9) and of width. They are looked for in the file, because no
//! reader is shown all of them.

use super::examples::{bad, mended};
use super::passage::{Passage, is_arabic_letter};
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';
const POP_EMBEDDING: char = '\u{202C}';
const POP_ISOLATE: char = '\u{2069}';

pub(super) const UNPAIRED: Rule = Rule {
    code: "U101",
    severity: Severity::Error,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Source(unpaired),
    bad: &[
        mended("en", "He said \u{202E}no.", "\u{202E}", "He said no."),
        mended("fa", "گفت \u{2067}نه.", "\u{2067}", "گفت نه."),
        mended("ar", "قال\u{202C} لا.", "\u{202C}", "قال لا."),
    ],
    good: &[
        ("fa", "در \u{2068}Berlin 2022\u{2069} بود."),
        ("ar", "في \u{202A}config.toml\u{202C} شيء."),
    ],
};

/// The end that a beginning needs.
fn end_of(control: char) -> Option<char> {
    match control {
        '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => Some(POP_EMBEDDING),
        '\u{2066}'..='\u{2068}' => Some(POP_ISOLATE),
        _ => None,
    }
}

/// The controls of a line that are paired, and those that are not, as bytes.
fn controls(text: &str) -> (Vec<(usize, usize)>, Vec<usize>) {
    let mut open: Vec<(usize, char)> = Vec::new();
    let (mut paired, mut lone) = (Vec::new(), Vec::new());
    for (at, letter) in text.char_indices() {
        if let Some(end) = end_of(letter) {
            open.push((at, end));
        } else if matches!(letter, POP_EMBEDDING | POP_ISOLATE) {
            // An end closes all that began behind its own beginning, which is then never closed itself.
            match open.iter().rposition(|(_, end)| *end == letter) {
                Some(index) => {
                    lone.extend(open.drain(index + 1..).map(|(start, _)| start));
                    paired.extend(open.pop().map(|(start, _)| (start, at)));
                }
                None => lone.push(at),
            }
        }
    }
    lone.extend(open.into_iter().map(|(start, _)| start));
    (paired, lone)
}

fn unpaired(passage: &Passage<'_>, hits: &mut Hits) {
    for at in controls(passage.text).1 {
        hits.mend(at..at + POP_ISOLATE.len_utf8(), "");
    }
}

pub(super) const OUT_OF_PLACE: Rule = Rule {
    code: "U102",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Source(out_of_place),
    bad: &[
        bad("ar", "في \u{202A}config.toml\u{202C} شيء.", "\u{202A}"),
        mended("fa", "می\u{200F}رود.", "\u{200F}", "می\u{200C}رود."),
        mended("en", "Teh\u{200E}ran.", "\u{200E}", "Tehran."),
        bad("en", "Said می\u{200F}رود.", "\u{200F}"),
        mended(
            "ar",
            "قال\u{200F}\u{200F}: لا.",
            "\u{200F}",
            "قال\u{200F}: لا.",
        ),
    ],
    good: &[
        ("fa", "در \u{2068}Berlin 2022\u{2069} بود."),
        ("ar", "قال (C++)\u{200F}: لا."),
    ],
};

fn out_of_place(passage: &Passage<'_>, hits: &mut Hits) {
    for (at, end) in controls(passage.text).0 {
        if passage.after(end) == Some(POP_EMBEDDING) {
            hits.mark(at..at + POP_EMBEDDING.len_utf8());
        }
    }
    let is_mark = |letter: char| matches!(letter, '\u{200E}' | '\u{200F}' | '\u{61C}');
    for (at, mark) in passage.text.match_indices(is_mark) {
        let (before, after) = (passage.before(at), passage.after(at + mark.len()));
        let range = at..at + mark.len();
        if before.is_some_and(is_arabic_letter) && after.is_some_and(is_arabic_letter) {
            // Editors put a mark of direction where a half-space was meant. A name within another text may be of any language.
            match passage.language {
                "fa" | "ckb" => hits.mend(range, "\u{200C}"),
                "ar" => hits.mend(range, ""),
                _ => hits.mark(range),
            }
        } else if before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic)
            || before.is_some_and(|before| mark.starts_with(before))
        {
            hits.mend(range, "");
        }
    }
}

pub(super) const INVISIBLE: Rule = Rule {
    code: "U103",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Source(invisible),
    bad: &[
        mended("en", "Tehran\u{200B} fell.", "\u{200B}", "Tehran fell."),
        mended("de", "Gefäng\u{AD}nis", "\u{AD}", "Gefängnis"),
        mended("en", "\u{FEFF}He", "\u{FEFF}", "He"),
        mended("en", "ho\u{200C}me", "\u{200C}", "home"),
        mended("fa", "کتاب\u{200B}خانه", "\u{200B}", "کتابخانه"),
    ],
    good: &[
        ("fa", "می\u{200C}رود."),
        ("ar", "ه\u{200D}"),
        ("en", "A family: 👨\u{200D}👩\u{200D}👧."),
        ("en", "The file config.toml\u{200C}ها"),
    ],
};

fn invisible(passage: &Passage<'_>, hits: &mut Hits) {
    let is_zero_width = |letter| {
        matches!(
            letter,
            '\u{200B}' | '\u{FEFF}' | '\u{AD}' | '\u{2060}' | ZWNJ | ZWJ
        )
    };
    for (at, control) in passage.text.match_indices(is_zero_width) {
        let sides = [passage.before(at), passage.after(at + control.len())];
        let joins = control.starts_with([ZWNJ, ZWJ]);
        // Joiners are for scripts whose letters join, and for pictures.
        let is_needed = |side: &Option<char>| {
            side.is_some_and(|letter| is_arabic_letter(letter) || letter >= '\u{2190}')
        };
        if !(joins && sides.iter().any(is_needed)) {
            hits.mend(at..at + control.len(), "");
        }
    }
}
