//! Letters, digits and punctuation of the neighbour's keyboard: what Persian, Arabic and Sorani write in each other's way.

use super::characters::{runs, zero};
use super::examples::{bad, mended};
use super::passage::{Passage, is_arabic, is_arabic_letter};
use super::{ARABIC_SCRIPT, Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

pub(super) const FOREIGN_IN_PERSIAN: Rule = Rule {
    code: "F201",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::Only(&["fa", "ckb"]),
    look: Look::Paragraph(foreign_in_persian),
    bad: &[
        mended("fa", "كتاب را خواند.", "كتاب", "کتاب را خواند."),
        mended("fa", "او می‌رود يا نه", "يا", "او می‌رود یا نه"),
        mended("ckb", "كوردستان", "كوردستان", "کوردستان"),
    ],
    good: &[
        ("fa", "کتاب را می‌خواند."),
        ("fa", "عبارت «مكتبة» عربی است."),
    ],
};

fn foreign_in_persian(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        // A word with letters that only Arabic has is quoted from Arabic.
        let is_quoted = word.contains(['ة', 'إ', 'ٱ']);
        if word.contains(['ي', 'ك', 'ى']) && !is_quoted {
            hits.mend(range, word.replace(['ي', 'ى'], "ی").replace('ك', "ک"));
        }
    }
}

pub(super) const FOREIGN_IN_ARABIC: Rule = Rule {
    code: "F202",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::Only(&["ar"]),
    look: Look::Paragraph(foreign_in_arabic),
    bad: &[
        mended("ar", "هذا کتاب.", "کتاب", "هذا كتاب."),
        mended("ar", "في بیت", "بیت", "في بيت"),
        bad("ar", "ذهب الی البيت", "الی"),
    ],
    good: &[
        ("ar", "هذا كتاب في البيت."),
        ("ar", "مجلة «پرتو کیان» بالفارسية"),
    ],
};

fn foreign_in_arabic(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        if !word.contains(['ی', 'ک']) || is_in_guillemets(passage.text, range.start) {
            continue;
        }
        let is_persian = word.contains(['پ', 'چ', 'ژ', 'گ', '\u{200C}', 'ە', 'ێ', 'ۆ', 'ڵ', 'ڕ']);
        if is_persian {
            continue;
        }
        // At the end of a word it may stand for ي or for ى.
        if word.ends_with('ی') {
            hits.mark(range);
        } else {
            hits.mend(range, word.replace('ی', "ي").replace('ک', "ك"));
        }
    }
}

/// Whether a title or a quotation holds byte `at`: it may be of another language.
fn is_in_guillemets(text: &str, at: usize) -> bool {
    text[..at]
        .chars()
        .rev()
        .find(|letter| matches!(letter, '«' | '»'))
        .is_some_and(|mark| mark == '«')
}

pub(super) const FOREIGN_DIGITS: Rule = Rule {
    code: "F203",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::Only(&["fa"]),
    look: Look::Paragraph(foreign_digits),
    bad: &[mended("fa", "سال ١٣٦٧ بود.", "١٣٦٧", "سال ۱۳۶۷ بود.")],
    good: &[("fa", "سال ۱۳۶۷ بود."), ("fa", "سال ۱۳٦۷")],
};

fn foreign_digits(passage: &Passage<'_>, hits: &mut Hits) {
    for run in runs(passage.text, |letter| zero(letter).is_some()) {
        let number = &passage.text[run.clone()];
        // Of two sets in one number, the rule about mixed digits speaks.
        if !number.chars().all(|digit| matches!(digit, '٠'..='٩')) {
            continue;
        }
        let own = |digit: char| char::from_u32(u32::from(digit) - u32::from('٠') + u32::from('۰'));
        hits.mend(run, number.chars().filter_map(own).collect::<String>());
    }
}

pub(super) const LATIN_PUNCTUATION: Rule = Rule {
    code: "F204",
    severity: Severity::Warning,
    hint_in: &[],
    languages: Languages::Only(ARABIC_SCRIPT),
    look: Look::Paragraph(latin_punctuation),
    bad: &[
        mended("fa", "او رفت, او ماند.", ",", "او رفت، او ماند."),
        mended("ar", "من هو?", "?", "من هو؟"),
        mended("ckb", "ئەو ڕۆیشت; گەڕایەوە.", ";", "ئەو ڕۆیشت؛ گەڕایەوە."),
    ],
    good: &[
        ("fa", "او رفت، ۳,۰۰۰ نفر ماندند."),
        ("ar", "كتاب Evin, Tehran"),
        ("ckb", "ئەو ڕۆیشت؛ گەڕایەوە؟"),
    ],
};

fn latin_punctuation(passage: &Passage<'_>, hits: &mut Hits) {
    for (at, sign) in passage.text.match_indices([',', ';', '?']) {
        let before = passage.text[..at].chars().rev().find(|letter| {
            !letter.is_whitespace() && !matches!(letter, '»' | '”' | ')' | ']' | '\u{200C}')
        });
        let is_in_number = passage.after(at + 1).is_some_and(char::is_numeric);
        if before.is_some_and(is_arabic) && !is_in_number {
            let own = match sign {
                "," => "،",
                ";" => "؛",
                _ => "؟",
            };
            hits.mend(at..at + 1, own);
        }
    }
}

pub(super) const SORANI_HEH: Rule = Rule {
    code: "F213",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(&["ckb"]),
    look: Look::Paragraph(sorani_heh),
    bad: &[
        mended("ckb", "ئه\u{200C}و هات.", "ه\u{200C}", "ئەو هات."),
        mended(
            "ckb",
            "خانه\u{200C} گه\u{200C}وره",
            "ه\u{200C}",
            "خانە گەوره",
        ),
    ],
    good: &[("ckb", "ئەو هات."), ("ckb", "لە هەولێر")],
};

fn sorani_heh(passage: &Passage<'_>, hits: &mut Hits) {
    for (at, letters) in passage.text.match_indices("ه\u{200C}") {
        hits.mend(at..at + letters.len(), "ە");
    }
}

pub(super) const OLD_FONT: Rule = Rule {
    code: "F214",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(ARABIC_SCRIPT),
    look: Look::Paragraph(old_font),
    bad: &[
        bad("ckb", "كوردستان و هةولير", "هةولير"),
        bad("ar", "ÇáÓáÇã ÚáíßÜ", "ÇáÓáÇã"),
    ],
    good: &[
        ("ar", "في مدرسة كبيرة"),
        ("ckb", "کوردستان و هەولێر"),
        ("fa", "شهر Zürich"),
    ],
};

/// Texts of the time before Unicode: fonts that drew other letters (Ali-K draws ة as ە), and Windows-1256 read as Latin.
fn old_font(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        let mut letters = word.chars().peekable();
        let mut has_inner = false;
        while let Some(letter) = letters.next() {
            let goes_on = letters
                .peek()
                .is_some_and(|next| is_arabic_letter(*next) && !is_mark(*next));
            has_inner |= letter == 'ة' && goes_on;
        }
        let is_latin =
            word.chars().count() > 3 && word.chars().all(|c| matches!(c, '\u{C0}'..='\u{FF}'));
        if has_inner || is_latin {
            hits.mark(range);
        }
    }
}

/// Whether a letter for Unicode is a vowel sign.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{65F}' | '\u{670}')
}
