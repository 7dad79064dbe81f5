//! The half-space of Persian: prefixes that stand apart from their verbs or run together with them, and joiners that join nothing.

use super::examples::mended;
use super::passage::{Passage, is_arabic_letter};
use super::verbs::{is_like_verb, is_verb, prefix_of};
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
        mended(
            "fa",
            "او می باشد و می ساخت.",
            "می باشد",
            "او می‌باشد و می‌ساخت.",
        ),
        mended("fa", "من میترسم، نمیشنید", "میترسم", "من می‌ترسم، نمی‌شنید"),
        mended("fa", "خانه می شده است.", "می شده", "خانه می‌شده است."),
        mended("fa", "آن‌جا می تمرگیدند.", "می تمرگیدند", "آن‌جا می‌تمرگیدند."),
        mended("fa", "از در می گذشت.", "می گذشت", "از در می‌گذشت."),
    ],
    good: &[
        ("fa", "می‌رود، میدان، میز، میراث، نمیرد، میدانی بزرگ"),
        ("fa", "جام می و ساقی، می ناب، می کهنه"),
        ("fa", "شراب و می خوردند، از می گذشت، به می رسید"),
        ("fa", "نمی از دریا، نمی باران، نمی دانه"),
    ],
};

/// Words behind which می is wine: its vessels, and prepositions that no verb is written with.
const BEFORE_WINE: &[&str] = &[
    "از",
    "به",
    "با",
    "بی",
    "جام",
    "شراب",
    "باده",
    "ساغر",
    "پیمانه",
    "قدح",
    "خم",
    "ساقی",
];

fn prefix(passage: &Passage<'_>, hits: &mut Hits) {
    for (range, word) in passage.words() {
        if let Some(prefix) = prefix_of(word) {
            let verb = &word[prefix.len()..];
            hits.mend(range, format!("{prefix}{ZWNJ}{verb}"));
        }
    }
    for (index, (first, second, between)) in passage.pairs().enumerate() {
        let is_prefix = between == " " && matches!(first.text, "می" | "نمی");
        let is_verb = || is_verb(second.text) || is_like_verb(second.text);
        if is_prefix && is_verb() && !(first.text == "می" && is_wine(passage, index)) {
            let verb = format!("{}{ZWNJ}{}", first.text, second.text);
            hits.mend(first.range.start..second.range.end, verb);
        }
    }
}

/// Whether می, the word at `index`, is rather wine than a prefix, by what stands before it.
fn is_wine(passage: &Passage<'_>, index: usize) -> bool {
    let before = |back: usize| {
        let at = index.checked_sub(back)?;
        Some(&passage.text[passage.words[at].clone()])
    };
    let is_of_wine = |word: Option<&str>| word.is_some_and(|word| BEFORE_WINE.contains(&word));
    let is_joined =
        before(1) == Some("و") && before(2).is_some_and(|word| word.chars().count() > 2);
    is_of_wine(before(1)) || is_joined && is_of_wine(before(2))
}

pub(super) fn is_arabic_word(word: &str) -> bool {
    word.starts_with(is_arabic_letter)
}

/// After these, a letter does not join what follows, and no half-space is needed.
pub(super) const NEVER_JOIN: [char; 14] = [
    'ا', 'آ', 'أ', 'إ', 'د', 'ذ', 'ر', 'ز', 'ژ', 'و', 'ؤ', 'ڕ', 'ۆ', 'ە',
];

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
