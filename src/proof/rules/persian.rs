//! The half-space of Persian: prefixes and suffixes that stand apart or run together, and joiners that join nothing.

use super::examples::mended;
use super::passage::{Passage, is_arabic_letter};
use super::{ARABIC_SCRIPT, Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

const ZWNJ: char = '\u{200C}';

pub(super) const PREFIX: Rule = Rule {
    code: "F210",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(&["fa"]),
    look: Look::Paragraph(prefix),
    bad: &[
        mended("fa", "او می رود.", "می رود", "او می‌رود."),
        mended("fa", "او نمی گفت.", "نمی گفت", "او نمی‌گفت."),
        mended("fa", "آن‌ها میگویند.", "میگویند", "آن‌ها می‌گویند."),
        mended("fa", "نمیدانم", "نمیدانم", "نمی‌دانم"),
    ],
    good: &[
        ("fa", "می‌رود، میدان، میز، میراث، نمیرد"),
        ("fa", "جام می و ساقی"),
    ],
};

/// Stems of the verbs that are written most.
const PRESENT: &[&str] = &[
    "شو", "کن", "رو", "گوی", "گو", "خواه", "آی", "توان", "دان", "بین", "ده", "گیر", "خور", "نویس",
    "مان", "آور", "دار", "رس", "گذر", "گذار", "خوان", "زن", "کش", "پرس", "فهم", "شناس",
];
const PAST: &[&str] = &[
    "شد",
    "کرد",
    "رفت",
    "گفت",
    "خواست",
    "آمد",
    "توانست",
    "دانست",
    "دید",
    "داد",
    "گرفت",
    "خورد",
    "نوشت",
    "ماند",
    "آورد",
    "داشت",
    "رسید",
    "گذشت",
    "گذاشت",
    "خواند",
    "زد",
    "کشید",
    "پرسید",
    "فهمید",
    "شناخت",
];
/// What follows a present stem; a past one may stand alone.
const ENDINGS: &[&str] = &["م", "ی", "د", "یم", "ید", "ند"];

fn is_verb(word: &str) -> bool {
    let ends = |stem: &&str, alone: bool| {
        word.strip_prefix(*stem)
            .is_some_and(|end| ENDINGS.contains(&end) || (alone && end.is_empty()))
    };
    PRESENT.iter().any(|stem| ends(stem, false)) || PAST.iter().any(|stem| ends(stem, true))
}

/// The prefix of a verb that a word begins with.
fn prefix_of(word: &str) -> Option<&'static str> {
    ["نمی", "می"]
        .into_iter()
        .find(|prefix| word.starts_with(prefix))
}

fn prefix(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        if let Some(prefix) = prefix_of(word)
            && is_verb(&word[prefix.len()..])
        {
            let verb = &word[prefix.len()..];
            hits.mend(range, format!("{prefix}{ZWNJ}{verb}"));
        }
    }
    for (first, second, between) in passage.pairs() {
        // Beside a verb that the list lacks, “می” may be wine.
        if between == " " && matches!(first.text, "می" | "نمی") && is_arabic_word(second.text)
        {
            let range = first.range.start..second.range.end;
            if is_verb(second.text) {
                hits.mend(range, format!("{}{ZWNJ}{}", first.text, second.text));
            } else if first.text == "نمی" {
                hits.mark(range);
            }
        }
    }
}

fn is_arabic_word(word: &str) -> bool {
    word.starts_with(is_arabic_letter)
}

pub(super) const SUFFIX: Rule = Rule {
    code: "F211",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(&["fa"]),
    look: Look::Paragraph(suffix),
    bad: &[
        mended("fa", "کتاب ها را خواند.", "کتاب ها", "کتاب‌ها را خواند."),
        mended("fa", "شهرهای بزرگ تر", "بزرگ تر", "شهرهای بزرگ‌تر"),
        mended("fa", "خانه هایشان سوخت.", "خانه هایشان", "خانه‌هایشان سوخت."),
    ],
    good: &[("fa", "کتاب‌ها، شهرها، بزرگ‌تر"), ("fa", "لباس‌های خیس")],
};

const SUFFIXES: &[&str] = &[
    "ها",
    "های",
    "هایی",
    "هایم",
    "هایت",
    "هایش",
    "هایمان",
    "هایتان",
    "هایشان",
    "تر",
    "ترین",
    "تری",
];
/// After these, a letter does not join what follows, and no half-space is needed.
const NEVER_JOIN: [char; 14] = [
    'ا', 'آ', 'أ', 'إ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'و', 'ؤ', 'ڕ', 'ۆ', 'ە',
];

fn suffix(passage: &Passage<'_>, hits: &mut Hits) {
    for (first, second, between) in passage.pairs() {
        if between == " " && SUFFIXES.contains(&second.text) && is_arabic_word(first.text) {
            let joiner = if first.text.ends_with(NEVER_JOIN) {
                ""
            } else {
                "\u{200C}"
            };
            let word = [first.text, joiner, second.text].concat();
            hits.mend(first.range.start..second.range.end, word);
        }
    }
}

pub(super) const NON_JOINER: Rule = Rule {
    code: "F212",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(ARABIC_SCRIPT),
    look: Look::Paragraph(non_joiner),
    bad: &[
        mended("fa", "می‌‌رود", "\u{200C}\u{200C}", "می‌رود"),
        mended("fa", "کتاب‌ را", "\u{200C}", "کتاب را"),
        mended("fa", "کار‌ها", "\u{200C}", "کارها"),
        mended("ckb", "کار‌گە", "\u{200C}", "کارگە"),
    ],
    good: &[("fa", "می‌رود، خانه‌ها، علی‌نژاد"), ("fa", "نامه‌ای")],
};

fn non_joiner(passage: &Passage<'_>, hits: &mut Hits) {
    let text = passage.text;
    for run in super::characters::runs(text, |letter| letter == ZWNJ) {
        let (before, after) = (passage.before(run.start), passage.after(run.end));
        let is_inside = before.is_some_and(is_in_word) && after.is_some_and(is_in_word);
        let is_needless = before.is_some_and(|before| NEVER_JOIN.contains(&before));
        // Sorani has long written ه with a joiner for ە; another rule says so.
        let is_heh = passage.language == "ckb" && before == Some('ه');
        if !is_heh && (!is_inside || is_needless) {
            hits.mend(run, "");
        } else if run.len() > ZWNJ.len_utf8() {
            hits.mend(run, "\u{200C}");
        }
    }
}

fn is_in_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{64B}'..='\u{65F}')
}
