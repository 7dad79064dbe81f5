//! Characters that came out wrong: broken encodings, forms of fonts, stretched words, loose marks, digits of two sets.

use super::examples::{bad, mended};
use super::passage::{Passage, is_arabic_letter};
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;
use crate::text::normal::{compatible, nfc};
use std::ops::Range;

pub(super) const BROKEN: Rule = Rule {
    code: "U104",
    severity: Severity::Error,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Source(broken),
    bad: &[
        mended("de", "Das GefÃ¤ngnis.", "Ã¤", "Das Gefängnis."),
        mended("en", "Nasrinâ€™s call.", "â€™", "Nasrin’s call."),
        mended("fa", "Ø³Ù„Ø§Ù… گفت", "Ø³Ù„Ø§Ù…", "سلام گفت"),
        bad("en", "Tehr\u{FFFD}n", "\u{FFFD}"),
        bad("ckb", "کورد\u{E001}", "\u{E001}"),
    ],
    good: &[
        ("de", "„GROẞES Ä“, sagte er."),
        ("en", "Zoë’s café, £5 – and â for a vowel."),
    ],
};

fn broken(passage: &Passage<'_>, hits: &mut Hits) {
    let is_lost = |letter: char| {
        matches!(letter, '\u{FFFD}' | '\u{80}'..='\u{9F}' | '\u{E000}'..='\u{F8FF}'
            | '\u{FDD0}'..='\u{FDEF}' | '\u{FFFE}' | '\u{FFFF}' | '\u{F0000}'..)
    };
    for (at, letter) in passage.text.match_indices(is_lost) {
        hits.mark(at..at + letter.len());
    }
    for run in runs(passage.text, |letter| {
        !letter.is_ascii() && in_windows_1252(letter).is_some()
    }) {
        let bytes: Vec<u8> = passage.text[run.clone()]
            .chars()
            .filter_map(in_windows_1252)
            .collect();
        // UTF-8 that was read as Windows-1252 is still UTF-8; what anybody wrote hardly ever is.
        if let Ok(meant) = String::from_utf8(bytes)
            && meant.chars().all(is_likely)
        {
            hits.mend(run, meant);
        }
    }
}

/// What texts of ours have beyond ASCII: Latin-1, Arabic, and the marks of typographers.
fn is_likely(letter: char) -> bool {
    matches!(letter, '\u{A0}'..='\u{FF}' | '\u{152}'..='\u{178}' | '\u{600}'..='\u{6FF}' | '\u{200B}'..='\u{203A}')
}

/// The byte of a character in Windows-1252.
fn in_windows_1252(letter: char) -> Option<u8> {
    /// From 0x80 on; what has no meaning there is passed through, as browsers do it.
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž',
        '\u{8F}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}',
        'ž', 'Ÿ',
    ];
    let index = UPPER.iter().position(|upper| *upper == letter);
    match index.and_then(|index| u8::try_from(index).ok()) {
        Some(index) => Some(0x80 + index),
        None => u8::try_from(u32::from(letter)).ok(),
    }
}

pub(super) const PRESENTATION_FORM: Rule = Rule {
    code: "U105",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(presentation_form),
    bad: &[
        mended("ar", "قال \u{FEFB} أعرف.", "\u{FEFB}", "قال لا أعرف."),
        mended("fa", "\u{FEB3}\u{FEFC}م", "\u{FEB3}\u{FEFC}", "سلام"),
        mended("en", "of\u{FB01}ce", "\u{FB01}", "office"),
    ],
    good: &[("ar", "قال النبي ﷺ وكان ثمنه ١٠ ﷼."), ("fa", "﴿آیه﴾")],
};

fn presentation_form(passage: &Passage<'_>, hits: &mut Hits) {
    // Ligatures of honour and the sign of the rial are characters of their own.
    let is_form = |letter: char| {
        matches!(letter, '\u{FB00}'..='\u{FB06}' | '\u{FB50}'..='\u{FD3D}' | '\u{FD50}'..='\u{FDEF}'
            | '\u{FE70}'..='\u{FEFC}')
    };
    for run in runs(passage.text, is_form) {
        let meant = compatible(&passage.text[run.clone()]);
        hits.mend(run, meant);
    }
}

pub(super) const TATWEEL: Rule = Rule {
    code: "U106",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(tatweel),
    bad: &[
        mended("ar", "قــال لها.", "ــ", "قال لها."),
        mended("ar", "قَــال «لا»", "ــ", "قَال «لا»"),
        mended("fa", "سـلام", "ـ", "سلام"),
        mended("ckb", "کـوردستان", "ـ", "کوردستان"),
    ],
    good: &[
        ("ar", "سنة ١٤٤٥ هـ"),
        ("fa", "حرف ـهـ در میان واژه، پسوند ـها"),
        ("ar", "الـ«حلم» والـ(حلم) والـBBC والـ٢٨ وأداة الـ هنا"),
        ("ckb", "BBCـەوە و ٢٨ـەم و «خەون»ـەکە"),
    ],
};

/// Prefixes of Arabic that are named by themselves, written as they join.
const NAMED_PREFIXES: [&str; 6] = ["الـ", "والـ", "بالـ", "للـ", "كالـ", "فالـ"];

fn tatweel(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        // A letter alone is stretched to show how it joins: هـ for the year of the Hijra.
        let letters = word.chars().filter(|letter| *letter != 'ـ').count();
        if letters < 2 || NAMED_PREFIXES.contains(&word) {
            continue;
        }
        for run in runs(word, |letter| letter == 'ـ') {
            let run = range.start + run.start..range.start + run.end;
            if !joins_other(passage, &run) {
                hits.mend(run, "");
            }
        }
    }
}

/// Whether a tatweel joins a prefix or a suffix to what letters cannot join: a quotation, digits, another script.
fn joins_other(passage: &Passage<'_>, run: &Range<usize>) -> bool {
    let (before, after) = (passage.before(run.start), passage.after(run.end));
    let is_other = |side: char| side.is_alphanumeric() && !is_arabic_letter(side);
    let opens = |side: char| {
        matches!(side, '«' | '“' | '”' | '„' | '‘' | '‹' | '"' | '(' | '[') || is_isolate(side)
    };
    // Nobody stretches before the first letter: what begins so is a suffix.
    let is_in_word = |side: char| is_arabic_letter(side) || is_vowel_sign(side);
    let begins = before.is_none_or(|before| !is_in_word(before));
    begins || after.is_some_and(|after| opens(after) || is_other(after))
}

/// Whether a letter for Unicode is a vowel sign of Arabic.
pub(super) fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// Whether a letter only sets words of another direction apart.
fn is_isolate(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2068}')
}

pub(super) const NOT_COMPOSED: Rule = Rule {
    code: "U107",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(not_composed),
    bad: &[
        mended("de", "Gefa\u{308}ngnis", "Gefa\u{308}ngnis", "Gefängnis"),
        mended("fa", "تا\u{654}مین شد", "تا\u{654}مین", "تأمین شد"),
    ],
    good: &[("fa", "خانهٔ ما"), ("de", "Gefängnis")],
};

fn not_composed(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        let composed = nfc(word);
        if composed != word {
            hits.mend(range, composed);
        }
    }
}

pub(super) const MIXED_DIGITS: Rule = Rule {
    code: "U109",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::All,
    look: Look::Paragraph(mixed_digits),
    bad: &[
        mended("fa", "سال ۱۳5۷ بود.", "۱۳5۷", "سال ۱۳۵۷ بود."),
        mended("ar", "عام ٢٠1١ كان.", "٢٠1١", "عام ٢٠١١ كان."),
        mended("ckb", "ساڵی ٢٠۱١ بوو.", "٢٠۱١", "ساڵی ٢٠١١ بوو."),
        mended("en", "In 19٨٨ he left.", "19٨٨", "In 1988 he left."),
    ],
    good: &[("fa", "از ۱۳۵۷ تا 1979"), ("en", "1988/89")],
};

fn mixed_digits(passage: &Passage<'_>, hits: &mut Hits) {
    for run in runs(passage.text, |letter| zero(letter).is_some()) {
        let number = &passage.text[run.clone()];
        let mut sets: Vec<u32> = number.chars().filter_map(zero).collect();
        sets.dedup();
        if sets.len() == 1 {
            continue;
        }
        let own = match passage.language {
            "fa" => '۰',
            "ar" | "ckb" => '٠',
            _ => '0',
        };
        let meant = number.chars().filter_map(|digit| {
            let value = u32::from(digit) - zero(digit)?;
            char::from_u32(u32::from(own) + value)
        });
        let meant: String = meant.collect();
        hits.mend(run, meant);
    }
}

/// The zero of the set that a digit is of.
pub(super) fn zero(letter: char) -> Option<u32> {
    match letter {
        '0'..='9' => Some(u32::from('0')),
        '٠'..='٩' => Some(u32::from('٠')),
        '۰'..='۹' => Some(u32::from('۰')),
        _ => None,
    }
}

/// The longest stretches of letters that all are `wanted`.
pub(super) fn runs(text: &str, wanted: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| wanted(*letter)) {
        let end = at + letter.len_utf8();
        match runs.last_mut().filter(|run| run.end == at) {
            Some(run) => run.end = end,
            None => runs.push(at..end),
        }
    }
    runs
}
