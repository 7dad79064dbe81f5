//! Punctuation marks and the blanks around them: one before a mark, none behind it, one inside brackets; marks that stand twice.

use super::super::spelling::letters::is_in_address;
use super::characters::runs;
use super::examples::{bad, mended};
use super::passage::{Neighbour, Passage, is_arabic, is_arabic_letter};
use super::{ARABIC_SCRIPT, Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;
use std::ops::Range;

pub(super) const BEFORE: Rule = Rule {
    code: "T122",
    severity: Severity::Warning,
    hint_in: &[],
    // French sets a narrow space there.
    languages: Languages::Except(&["fr"]),
    look: Look::Paragraph(before),
    bad: &[
        mended("en", "He left , then.", " ", "He left, then."),
        mended("fa", "او رفت ؟", " ", "او رفت؟"),
        mended("ar", "ذهب ، ثم عاد.", " ", "ذهب، ثم عاد."),
        mended("de", "Wer war es ?", " ", "Wer war es?"),
        mended("en", "He left ,then came.", " ,", "He left, then came."),
        mended("ar", "ذهب ،ثم عاد.", " ،", "ذهب، ثم عاد."),
        mended("fa", "او رفت .ماند.", " .", "او رفت. ماند."),
        mended("ckb", "ڕۆیشت ،«نا» وتی.", " ،", "ڕۆیشت، «نا» وتی."),
        mended("de", "Er kam ;sie ging.", " ;", "Er kam; sie ging."),
    ],
    good: &[
        ("en", "He read .toml files and .5 of it … all."),
        ("de", "Er ging … und kam."),
        ("de", "Es stand 3 : 2 am Ende."),
        ("en", "He waited . . . and left. He smiled :) and left."),
        ("en", "He smiled :D and wrote :smile: twice, ,5 of it."),
        ("fr", "Qui était-ce ?"),
    ],
};

fn before(passage: &Passage<'_>, hits: &mut Hits) {
    let text = passage.text;
    for (at, sign) in text.match_indices(['.', ',', ';', ':', '!', '?', '،', '؛', '؟']) {
        let words = text[..at].trim_end_matches(' ');
        let blank = words.len()..at;
        let follows = words.chars().next_back().is_some_and(|before| {
            before.is_alphanumeric() || matches!(before, '”' | '»' | ')' | '’' | ']' | '\u{200C}')
        });
        let is_break = passage.breaks.contains(&at);
        if blank.is_empty() || !follows || is_break || stands_apart(passage, at, words) {
            continue;
        }
        let end = at + sign.len();
        if begins_word(passage, sign, end) {
            hits.mend(blank.start..end, format!("{sign} "));
        } else if ends(passage, end) {
            hits.mend(blank, "");
        }
    }
}

/// Whether no words go on at byte `at`.
fn ends(passage: &Passage<'_>, at: usize) -> bool {
    passage
        .after(at)
        .is_none_or(|after| after.is_whitespace() || matches!(after, '”' | '“' | '»' | ')' | '"'))
}

/// Whether the blank that belongs behind a mark stands before it: words begin at byte `at`, right behind the mark.
fn begins_word(passage: &Passage<'_>, sign: &str, at: usize) -> bool {
    let Some(after) = passage.after(at) else {
        return false;
    };
    let is_quotation = is_opener(after, passage.language);
    match sign {
        "," | "،" | "؛" | "؟" => after.is_alphabetic() || is_quotation,
        // File names begin with a dot in Latin letters.
        "." => is_arabic_letter(after),
        // Faces have one letter, and signs with names a second colon.
        _ => passage.word_at(at).is_some_and(|word| {
            let letters = passage.text[word.clone()].chars().take(2);
            letters.filter(|letter| letter.is_alphabetic()).count() == 2
                && passage.after(word.end) != Some(':')
        }),
    }
}

/// Whether the mark at byte `at`, behind `words` and a blank, is meant to stand apart: between the numbers of a score, as one of
/// three spaced dots, in a face.
fn stands_apart(passage: &Passage<'_>, at: usize, words: &str) -> bool {
    let mut letters = passage.text[at..].chars();
    let mark = letters.next();
    let behind = letters.as_str();
    let follows = behind.trim_start_matches(' ');
    match mark {
        Some(':') if words.ends_with(char::is_numeric) && follows.starts_with(char::is_numeric) => {
            true
        }
        Some(':' | ';') => behind.starts_with(')'),
        Some('.') => follows.starts_with('.'),
        _ => false,
    }
}

pub(super) const NONE_BEHIND: Rule = Rule {
    code: "T123",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(none_behind),
    bad: &[
        mended("en", "He left,she stayed.", ",", "He left, she stayed."),
        mended("en", "He left.She stayed.", ".", "He left. She stayed."),
        mended("de", "„Nein“,sagte er.", ",", "„Nein“, sagte er."),
        mended("de", "Er kam;sie ging.", ";", "Er kam; sie ging."),
        mended("fa", "او رفت،ماند.", "،", "او رفت، ماند."),
        mended("fa", "او رفت.ماند.", ".", "او رفت. ماند."),
        mended("ar", "ذهب!ثم عاد.", "!", "ذهب! ثم عاد."),
        mended("ar", "عام ٢٠١٩،ثم عاد.", "،", "عام ٢٠١٩، ثم عاد."),
        mended("ckb", "ڕۆیشت؛گەڕایەوە.", "؛", "ڕۆیشت؛ گەڕایەوە."),
    ],
    good: &[
        (
            "en",
            "At 2.30 some 3,500 of them, i.e. 1,5 or 3:2, e.g.this.",
        ),
        ("en", "See example.org/a,b and notes.toml, Ph.D. in U.S.A."),
        ("en", "John 3:16, N,N-dimethyl, a;b, &amp;c, [he said],she"),
        ("de", "Leser:innen, z.B.das, d.h.so, 14.Mai, usw."),
        ("fa", "سال ۲۰۱۹،۵ و ه.ش و ق.م، ساعت ۲:۳۰"),
        ("ar", "أ.د.محمد، ص.ب ١٢"),
        // Of a Latin mark behind Arabic letters another rule speaks.
        ("ar", "ذهب,ثم عاد"),
    ],
};

fn none_behind(passage: &Passage<'_>, hits: &mut Hits) {
    let text = passage.text;
    // What is known of the letters between two blanks, of which one may be as long as the paragraph.
    let (mut token_end, mut is_address) = (0, false);
    for (first, second, between) in passage.pairs() {
        let mark = between.trim_start_matches(['»', '”', '“', '’', '"', ')']);
        let mut signs = mark.chars();
        let (Some(sign), None) = (signs.next(), signs.next()) else {
            continue;
        };
        if !run_together(passage, (&first, &second), sign) {
            continue;
        }
        let start = second.range.start;
        if start >= token_end {
            let rest = text[start..].find(char::is_whitespace);
            token_end = rest.map_or(text.len(), |at| start + at);
            is_address = is_in_address(text, &second.range);
        }
        if !is_address {
            hits.mend(start - mark.len()..start, format!("{mark} "));
        }
    }
}

/// Whether two words with only this mark between them are those of two clauses.
fn run_together(
    passage: &Passage<'_>,
    (first, second): (&Neighbour<'_>, &Neighbour<'_>),
    mark: char,
) -> bool {
    let begins = second.text.starts_with(char::is_alphabetic);
    let are_words = || is_word(first.text) && is_word(second.text);
    let is_arabic = |word: &str| word.chars().next_back().is_some_and(is_arabic_letter);
    let are_arabic = || is_arabic(first.text) && is_arabic(second.text);
    match mark {
        '،' | '؛' | '؟' => begins,
        ',' | ';' | '?' if ARABIC_SCRIPT.contains(&passage.language) && is_arabic(first.text) => {
            false
        }
        ',' | ';' | '?' | '!' => {
            // What stands between an ampersand and a semicolon is a sign of HTML.
            let is_entity = mark == ';' && passage.before(first.range.start) == Some('&');
            are_words() && !is_entity
        }
        // A colon parts words in German (Leser:innen), a dot letters in abbreviations, and both a good deal in addresses.
        ':' => are_words() && are_arabic(),
        '.' => are_words() && (are_arabic() || is_end_and_start(first.text, second.text)),
        _ => false,
    }
}

/// Two letters or more.
fn is_word(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic());
    letters.take(2).count() == 2 && word.starts_with(char::is_alphabetic)
}

/// Whether the first is in small letters at its end and the second has one capital, at its beginning.
fn is_end_and_start(first: &str, second: &str) -> bool {
    let mut letters = second.chars();
    first.ends_with(char::is_lowercase)
        && letters.next().is_some_and(char::is_uppercase)
        && letters.all(|letter| !letter.is_uppercase())
}

pub(super) const TWICE: Rule = Rule {
    code: "T124",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(twice),
    bad: &[
        mended("en", "He left,, then.", ",,", "He left, then."),
        // An ellipsis may be meant.
        bad("de", "Er ging.. Sie blieb.", ".."),
        bad("en", "He left,. She stayed.", ",."),
        mended("fa", "او رفت،، ماند.", "،،", "او رفت، ماند."),
        mended("ar", "ذهب؛؛ ثم عاد.", "؛؛", "ذهب؛ ثم عاد."),
        bad("ckb", "ئەو ڕۆیشت..", ".."),
    ],
    good: &[
        ("en", "He left... She stayed.... “etc., i.e.; so?!” What??"),
        (
            "en",
            "From 2026-01/.. on, in ../entries and 0..5, cd .. then",
        ),
        ("de", ",,Nein“, sagte er, usw., z. B.; ja!!"),
        ("fa", "رفت… ماند؟!"),
    ],
};

fn twice(passage: &Passage<'_>, hits: &mut Hits) {
    let is_comma = |letter: char| matches!(letter, ',' | '،' | ';' | '؛');
    for run in runs(passage.text, |letter| is_comma(letter) || letter == '.') {
        let marks: Vec<char> = passage.text[run.clone()].chars().collect();
        let follows = passage
            .before(run.start)
            .is_some_and(|before| before.is_alphanumeric() || matches!(before, '”' | '»' | ')'));
        if !follows {
            // Two commas before a word are an old form of „.
            continue;
        }
        match marks[..] {
            ['.', '.'] if ends(passage, run.end) => hits.mark(run),
            [comma, '.'] if is_comma(comma) => hits.mark(run),
            [first, _, ..] if marks.iter().all(|mark| *mark == first) && first != '.' => {
                hits.mend(run, first.to_string());
            }
            _ => {}
        }
    }
}

pub(super) const INSIDE: Rule = Rule {
    code: "T125",
    severity: Severity::Warning,
    hint_in: &[],
    // French sets a narrow space there.
    languages: Languages::Except(&["fr"]),
    look: Look::Paragraph(inside),
    bad: &[
        mended(
            "en",
            "He left ( in May) then.",
            " ",
            "He left (in May) then.",
        ),
        mended(
            "en",
            "He said “ No ” and left.",
            " ",
            "He said “No” and left.",
        ),
        mended("de", "Er sagte „ nein “.", " ", "Er sagte „nein“."),
        mended("fa", "« نه » گفت.", " ", "«نه» گفت."),
        mended("ar", "قال « لا » ثم عاد.", " ", "قال «لا» ثم عاد."),
        mended("ckb", "وتی ( نا ).", " ", "وتی (نا)."),
    ],
    good: &[
        (
            "en",
            "He left (in May): “No,” he said [ … ] and ( ) or [ ].",
        ),
        ("en", "Sad :( he was, and she ;( too."),
        ("de", "Er sagte “ so. »Ja« und „nein“ sagte er, “ aber"),
        ("en", "He said ”no“ and left."),
        ("fr", "Il dit « non »."),
        ("fa", "گفت: «نه» و رفت."),
        ("ar", "اكتب « » و« » هنا."),
    ],
};

fn inside(passage: &Passage<'_>, hits: &mut Hits) {
    for run in runs(passage.text, |letter| letter == ' ') {
        let (Some(before), Some(after)) = (passage.before(run.start), passage.after(run.end))
        else {
            continue;
        };
        let opens = opens(passage, before, run.start);
        let closes = closes(passage, after, run.clone());
        // Brackets with nothing in them are to be filled in, those with dots stand for something left out.
        let is_form = opens && closes || matches!(after, '…' | '.') || before == '…';
        let is_face = before == '(' && {
            let eyes = &passage.text[..run.start - 1];
            eyes.ends_with([':', ';', '-'])
        };
        let is_break = passage.breaks.contains(&run.end);
        if (opens || closes) && !is_form && !is_face && !is_break {
            hits.mend(run, "");
        }
    }
}

/// Whether a letter can only open a bracket or a quotation in the language.
fn is_opener(letter: char, language: &str) -> bool {
    match letter {
        '(' | '[' => true,
        '“' => language == "en",
        '„' => language == "de",
        '«' => matches!(language, "en" | "fa" | "ar" | "ckb"),
        _ => false,
    }
}

/// Whether `letter` opens something before byte `end`. A quotation mark right behind a word is a wrong one, of which another rule
/// speaks.
fn opens(passage: &Passage<'_>, letter: char, end: usize) -> bool {
    let before = passage.before(end - letter.len_utf8());
    let is_bracket = matches!(letter, '(' | '[');
    // In Arabic script, prefixes are written to it: و«نعم».
    let is_behind = before.is_some_and(|before| before.is_alphanumeric() && !is_arabic(before));
    is_opener(letter, passage.language) && (is_bracket || !is_behind)
}

/// Whether `letter`, behind a blank, closes something. A quotation mark right before a word is a wrong one.
fn closes(passage: &Passage<'_>, letter: char, blank: Range<usize>) -> bool {
    let closes = match (letter, passage.language) {
        (')' | ']', _) => return true,
        ('”', "en") | ('»', "en" | "fa" | "ar" | "ckb") => true,
        // In a German text, an English quotation begins with it.
        ('“', "de") => {
            let last = passage.text[..blank.start].rfind(['„', '“']);
            last.is_some_and(|last| passage.text[last..].starts_with('„'))
        }
        _ => false,
    };
    let behind = passage.after(blank.end + letter.len_utf8());
    closes && !behind.is_some_and(char::is_alphanumeric)
}
