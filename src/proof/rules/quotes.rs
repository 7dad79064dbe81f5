//! Brackets and quotation marks: whether they are paired, of one kind, and of the kind that a language has.

use super::examples::{bad, mended};
use super::passage::Passage;
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

pub(super) const UNBALANCED: Rule = Rule {
    code: "T130",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(unbalanced),
    bad: &[
        bad("en", "He left (in May.", "("),
        bad("de", "„Nein, sagte sie.", "„"),
        bad("fa", "گفت: «نه.", "«"),
        bad("ar", "قال: لا».", "»"),
        bad("ckb", "وتی: «نا.", "«"),
        bad("en", "He said \"no.", "\""),
    ],
    good: &[
        ("en", "“No,” (she said) a) at 5' 3\" b) again."),
        ("en", "Points: i) one, ii) two, iii) three."),
        ("en", "He smiled :) and left ;-)"),
        ("de", "„Nein“, sagte sie; »ja«, er."),
        ("en", "“It began so.\n“And went on.”"),
        ("fa", "گفت: «نه»."),
        ("ar", "قال ”لا“ و“نعم”."),
    ],
};

/// What a mark does where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// It waits for this one.
    Opens(char),
    Closes,
    /// It closes what waits for it, and opens otherwise, waiting for this one.
    Turns(char),
}

fn mark(letter: char, language: &str) -> Option<Mark> {
    let mark = match (letter, language) {
        ('(', _) => Mark::Opens(')'),
        ('[', _) => Mark::Opens(']'),
        ('{', _) => Mark::Opens('}'),
        ('„', _) => Mark::Opens('“'),
        ('»', "de") => Mark::Turns('«'),
        ('«', "de") => Mark::Turns('»'),
        ('«', _) => Mark::Opens('»'),
        // Which of them comes first, in Arabic script nobody agrees.
        ('“', _) => Mark::Turns('”'),
        ('”', "fa" | "ar" | "ckb") => Mark::Turns('“'),
        (')' | ']' | '}' | '»' | '”', _) => Mark::Closes,
        ('"', _) => Mark::Turns('"'),
        _ => return None,
    };
    Some(mark)
}

fn unbalanced(passage: &Passage<'_>, hits: &mut Hits) {
    let mut open: Vec<(usize, char, char)> = Vec::new();
    for (at, letter) in passage.text.char_indices() {
        let Some(mark) = mark(letter, passage.language) else {
            continue;
        };
        if is_measure(passage, at, letter, &open) {
            continue;
        }
        // What only opens waits for nothing: a row of brackets is not compared with itself.
        let waiting = match mark {
            Mark::Opens(_) => None,
            _ => open.iter().rposition(|(_, _, end)| *end == letter),
        };
        match (mark, waiting) {
            (Mark::Opens(end), _) | (Mark::Turns(end), None) => open.push((at, letter, end)),
            (Mark::Closes | Mark::Turns(_), Some(index)) => {
                for (at, letter, _) in open.drain(index..).skip(1) {
                    hits.mark(at..at + letter.len_utf8());
                }
            }
            (Mark::Closes, None)
                if is_list_letter(passage, at, letter) || is_face(passage, at, letter) => {}
            (Mark::Closes, None) => hits.mark(at..at + letter.len_utf8()),
        }
    }
    for (at, letter, _) in open {
        // Speech of several paragraphs is closed in the last one only, and opened in each.
        let goes_on = passage.next.is_some_and(|next| next.starts_with(letter));
        if !(goes_on && matches!(letter, '“' | '„' | '«' | '»')) {
            hits.mark(at..at + letter.len_utf8());
        }
    }
}

/// Whether a straight mark stands for inches or seconds.
fn is_measure(
    passage: &Passage<'_>,
    at: usize,
    letter: char,
    open: &[(usize, char, char)],
) -> bool {
    letter == '"'
        && passage.before(at).is_some_and(char::is_numeric)
        && !open.iter().any(|(_, _, end)| *end == '"')
}

/// Whether a bracket stands behind the letter or number of an item: `a)`, `12)`, `viii)`.
fn is_list_letter(passage: &Passage<'_>, at: usize, letter: char) -> bool {
    let item = passage.word_ending(at);
    let is_item = |word: &str| {
        word.chars().count() <= 2 || word.len() <= 5 && word.chars().all(|c| "ivxIVX".contains(c))
    };
    letter == ')' && item.is_some_and(|word| is_item(&passage.text[word.clone()]))
}

/// Whether a bracket is the mouth of a face: `:)`, `;-)`.
fn is_face(passage: &Passage<'_>, at: usize, letter: char) -> bool {
    let eyes = [" :", " ;", " :-", " ;-"];
    letter == ')' && eyes.iter().any(|eyes| passage.text[..at].ends_with(eyes))
}

pub(super) const MIXED: Rule = Rule {
    code: "T131",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(mixed),
    bad: &[
        bad("en", "“No,” she said, and \"yes\".", "\""),
        mended("en", "Nasrin’s and Reza's", "'", "Nasrin’s and Reza’s"),
        bad("de", "„Nein“ und \"ja\"", "\""),
        bad("fa", "گفت «نه» و \"آری\".", "\""),
        bad("ar", "قال «لا» ثم \"نعم\".", "\""),
        bad("ckb", "وتی «نا» و \"بەڵێ\".", "\""),
        mended("en", "And it´s late.", "´", "And it's late."),
        mended("en", "“No,” it`s late.", "`", "“No,” it’s late."),
    ],
    good: &[
        ("en", "\"No\" and 'yes'"),
        ("en", "“No” and Reza’s"),
        ("de", "Er ging ´ und blieb"),
    ],
};

fn mixed(passage: &Passage<'_>, hits: &mut Hits) {
    let marks = passage.marks;
    for (at, mark) in passage.text.match_indices(['"', '\'', '´', '`']) {
        let end = at + mark.len();
        let before = passage.before(at);
        let is_letter = |side: Option<char>| side.is_some_and(char::is_alphabetic);
        let is_apostrophe = is_letter(before) && is_letter(passage.after(end));
        match mark {
            "\"" if marks.curly_quotes && !before.is_some_and(char::is_numeric) => {
                hits.mark(at..end);
            }
            "'" if marks.curly_apostrophes && is_apostrophe => hits.mend(at..end, "’"),
            // An accent by itself is none of the two.
            "´" | "`" if is_apostrophe => {
                let is_curly = marks.curly_apostrophes || marks.curly_quotes;
                hits.mend(at..end, if is_curly { "’" } else { "'" });
            }
            _ => {}
        }
    }
}

pub(super) const STYLE: Rule = Rule {
    code: "T132",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(&["en", "de", "fa", "ar", "ckb"]),
    look: Look::Paragraph(style),
    bad: &[
        mended("fa", "گفت: “نه”.", "“نه”", "گفت: «نه»."),
        mended("ar", "قال: “لا”.", "“لا”", "قال: «لا»."),
        mended("ckb", "وتی: “نا”.", "“نا”", "وتی: «نا»."),
        mended("de", "Er sagte “nein”.", "“nein”", "Er sagte „nein“."),
        mended("en", "He said «no».", "«no»", "He said “no”."),
        mended("de", "Er sagte \"nein\".", "\"nein\"", "Er sagte „nein“."),
        mended("fa", "گفت \"نه\" و رفت.", "\"نه\"", "گفت «نه» و رفت."),
        mended("ar", "قال \"لا\" ثم عاد.", "\"لا\"", "قال «لا» ثم عاد."),
        mended("ckb", "وتی \"نا\".", "\"نا\"", "وتی «نا»."),
    ],
    good: &[
        ("en", "He said \"no\"."),
        ("de", "Ein 5\" breites Brett, ein 6\" langes"),
        ("fa", "گفت: «شعار “نه” بود»."),
        ("de", "„Nein“ und »ja« und ’ne"),
        ("en", "“No” and ‘yes’."),
    ],
};

fn style(passage: &Passage<'_>, hits: &mut Hits) {
    let (strangers, own): (&[(char, char)], _) = match passage.language {
        "de" => (&[('“', '”'), ('"', '"')], ('„', '“')),
        // English may be written with straight marks, if it is throughout.
        "en" => (&[('«', '»'), ('„', '“')], ('“', '”')),
        _ => (
            &[('“', '”'), ('”', '“'), ('„', '“'), ('"', '"')],
            ('«', '»'),
        ),
    };
    let mut rest = 0;
    while let Some(found) = passage.text[rest..].find(['“', '”', '„', '«', '»', '"']) {
        let start = rest + found;
        let first = passage.after(start).unwrap_or(' ');
        let inside = start + first.len_utf8();
        rest = inside;
        let end = match strangers.iter().find(|(open, _)| *open == first) {
            Some(_) if first == '"' && !opens_straight(passage, start) => continue,
            Some((_, close)) => *close,
            // A quotation in a quotation has the other marks.
            None if first == own.0 => {
                rest = passage.text[inside..]
                    .find(own.1)
                    .map_or(inside, |at| inside + at + own.1.len_utf8());
                continue;
            }
            None => continue,
        };
        if let Some(length) = passage.text[inside..].find(end) {
            let words = &passage.text[inside..inside + length];
            rest = inside + length + end.len_utf8();
            hits.mend(start..rest, format!("{}{words}{}", own.0, own.1));
        }
    }
}

/// Whether a straight mark begins a quotation of which no other rule speaks: that of straight marks in a text with others does.
fn opens_straight(passage: &Passage<'_>, at: usize) -> bool {
    let begins = passage
        .before(at)
        .is_none_or(|before| before.is_whitespace() || matches!(before, '(' | '[' | '—' | '–'));
    let goes_on = passage
        .after(at + 1)
        .is_some_and(|after| !after.is_whitespace() && after != '"');
    begins && goes_on && !passage.marks.curly_quotes
}
