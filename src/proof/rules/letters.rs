//! Letters, digits and punctuation of the neighbour's keyboard: what Persian, Arabic and Sorani write in each other's way.

use super::characters::{is_vowel_sign, runs, zero};
use super::examples::{bad, mended};
use super::passage::{Passage, is_arabic, is_arabic_letter};
use super::{ARABIC_SCRIPT, Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;
use std::ops::Range;

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
        mended(
            "fa",
            "گفت: «كتاب را بخوان، پسرم».",
            "كتاب",
            "گفت: «کتاب را بخوان، پسرم».",
        ),
        bad("fa", "گفت: «يا رب».", "يا"),
    ],
    good: &[
        ("fa", "کتاب را می‌خواند."),
        ("fa", "عبارت «مكتبة» عربی است."),
        ("fa", "آیهٔ «إن الله مع الصابرين يحب كل» را خواند."),
        ("fa", "گفت: «الى الكتاب» و رفت."),
    ],
};

fn foreign_in_persian(passage: &Passage<'_>, hits: &mut Hits) {
    let quotations = Quotations::of(passage.text);
    for (range, word) in passage.words() {
        // A word with letters that only Arabic has is quoted from Arabic.
        let is_quoted = word.contains(ARABIC_ONLY);
        if !word.contains(['ي', 'ك', 'ى']) || is_quoted {
            continue;
        }
        match quotations.at(range.start) {
            Some(Quoted::Arabic) => {}
            // Letters for other letters would spoil words that are Arabic.
            Some(Quoted::Either) => hits.mark(range),
            Some(Quoted::Persian) | None => {
                hits.mend(range, word.replace(['ي', 'ى'], "ی").replace('ك', "ک"));
            }
        }
    }
}

/// Letters that Persian does not write.
const ARABIC_ONLY: [char; 3] = ['ة', 'إ', 'ٱ'];

/// The language that a quotation in a Persian or an Arabic text is of, by its letters.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quoted {
    Persian,
    Arabic,
    Either,
}

impl Quoted {
    fn of(words: &str) -> Self {
        // The article is written with the word; Persian has it in names of few letters (الی), and in loans with a yeh of its own.
        let has_article = |word: &str| word.starts_with("ال") && word.chars().count() > 4;
        if words.contains(['پ', 'چ', 'ژ', 'گ', 'ک', 'ی', '\u{200C}']) {
            Self::Persian
        } else if words.contains(ARABIC_ONLY) || words.split_whitespace().any(has_article) {
            Self::Arabic
        } else {
            Self::Either
        }
    }
}

/// The words in guillemets of a paragraph, with their languages, in order.
struct Quotations(Vec<(Range<usize>, Quoted)>);

impl Quotations {
    fn of(text: &str) -> Self {
        let mut marks = text.match_indices(['«', '»']).peekable();
        let mut all = Vec::new();
        while let Some((at, mark)) = marks.next() {
            let end = marks.peek().map_or(text.len(), |(next, _)| *next);
            let inside = at + mark.len()..end;
            if mark == "«" {
                let quoted = Quoted::of(&text[inside.clone()]);
                all.push((inside, quoted));
            }
        }
        Self(all)
    }

    /// The language of the quotation around byte `at`; nothing outside of any.
    fn at(&self, at: usize) -> Option<Quoted> {
        let before = self.0.partition_point(|(range, _)| range.end <= at);
        let (_, quoted) = self.0.get(before).filter(|(range, _)| range.start <= at)?;
        Some(*quoted)
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
    let quotations = Quotations::of(passage.text);
    for (range, word) in passage.words() {
        // A title or a quotation may be of another language.
        if !word.contains(['ی', 'ک']) || quotations.at(range.start).is_some() {
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

pub(super) const FOREIGN_DIGITS: Rule = Rule {
    code: "F203",
    severity: Severity::Warning,
    // In Iran, Sorani is written with Persian digits, too.
    hint_in: &["ckb"],
    languages: Languages::Only(ARABIC_SCRIPT),
    look: Look::Paragraph(foreign_digits),
    bad: &[
        mended("fa", "سال ١٣٦٧ بود.", "١٣٦٧", "سال ۱۳۶۷ بود."),
        mended("ar", "عام ۲۰۱۹ كان.", "۲۰۱۹", "عام ٢٠١٩ كان."),
        mended("ckb", "ساڵی ۲۰۱۹ بوو.", "۲۰۱۹", "ساڵی ٢٠١٩ بوو."),
    ],
    good: &[
        ("fa", "سال ۱۳۶۷ بود."),
        ("fa", "سال ۱۳٦۷"),
        ("fa", "نوشتهٔ «المكتبة ٢٨» را دید."),
        ("ar", "عام 2019 وعام ٢٠١٩"),
        ("ar", "مجلة «پرتو ۲۸» بالفارسية"),
        ("ckb", "ساڵی ٢٠١٩ بوو."),
    ],
};

fn foreign_digits(passage: &Passage<'_>, hits: &mut Hits) {
    // What a Persian text quotes from Arabic has Arabic digits, and the reverse.
    let (own, foreign, quoted) = match passage.language {
        "fa" => ('۰', '٠', Some(Quoted::Arabic)),
        "ar" => ('٠', '۰', Some(Quoted::Persian)),
        _ => ('٠', '۰', None),
    };
    let quotations = Quotations::of(passage.text);
    for run in runs(passage.text, |letter| zero(letter).is_some()) {
        let number = &passage.text[run.clone()];
        // Of two sets in one number, the rule about mixed digits speaks.
        let is_foreign = number
            .chars()
            .all(|digit| zero(digit) == Some(u32::from(foreign)));
        if !is_foreign || quoted.is_some() && quotations.at(run.start) == quoted {
            continue;
        }
        let in_own =
            |digit: char| char::from_u32(u32::from(digit) - u32::from(foreign) + u32::from(own));
        hits.mend(run, number.chars().filter_map(in_own).collect::<String>());
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
        mended("ar", "ذهب,ثم عاد.", ",", "ذهب، ثم عاد."),
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
            let is_close = passage.after(at + 1).is_some_and(char::is_alphabetic);
            let blank = if is_close { " " } else { "" };
            hits.mend(at..at + 1, format!("{own}{blank}"));
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
                .is_some_and(|next| is_arabic_letter(*next) && !is_vowel_sign(*next));
            has_inner |= letter == 'ة' && goes_on;
        }
        let is_latin =
            word.chars().count() > 3 && word.chars().all(|c| matches!(c, '\u{C0}'..='\u{FF}'));
        if has_inner || is_latin {
            hits.mark(range);
        }
    }
}
