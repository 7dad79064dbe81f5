//! The half-space of Persian: suffixes that stand apart from their words.

use super::examples::{bad, mended};
use super::passage::Passage;
use super::persian::{NEVER_JOIN, is_arabic_word};
use super::{Hits, Languages, Look, Rule};
use crate::archive::fault::Severity;

pub(super) const SUFFIX: Rule = Rule {
    code: "F211",
    severity: Severity::Hint,
    hint_in: &[],
    languages: Languages::Only(&["fa"]),
    look: Look::Paragraph(suffix),
    bad: &[
        mended("fa", "کتاب ها را خواند.", "کتاب ها", "کتاب‌ها را خواند."),
        mended("fa", "شهرهای بزرگ تر", "بزرگ تر", "شهرهای بزرگ‌تر"),
        mended("fa", "زیبا ترین شهر", "زیبا ترین", "زیباترین شهر"),
        mended("fa", "خانه هایشان سوخت.", "خانه هایشان", "خانه‌هایشان سوخت."),
        mended("fa", "خانه ی ما، نامه ای", "خانه ی", "خانه‌ی ما، نامه‌ای"),
        mended("fa", "خبرها ی دیگر", "خبرها ی", "خبرهای دیگر"),
        mended("fa", "من رفته ام.", "رفته ام", "من رفته‌ام."),
        mended(
            "fa",
            "گفته اند و خسته ایم.",
            "گفته اند",
            "گفته‌اند و خسته‌ایم.",
        ),
        mended("fa", "ایرانی اند.", "ایرانی اند", "ایرانی‌اند."),
        mended("fa", "کتاب اش، دوست ام", "کتاب اش", "کتابش، دوستم"),
        // Which letter comes between, a person has to say.
        bad("fa", "پا اش شکست.", "پا اش"),
        bad("fa", "مرد ی آمد.", "مرد ی"),
    ],
    good: &[
        ("fa", "کتاب‌ها، شهرها، بزرگ‌تر"),
        ("fa", "لباس‌های خیس"),
        ("fa", "لباس تر، زمین تر شد، تر و خشک"),
        ("fa", "ها ها، او های و هوی کرد"),
        ("fa", "گروه ای، گفتم: ای مردم، سی و اند سال، حرف ی"),
        ("fa", "خواننده ام کلثوم بود، بندر ام القصر"),
    ],
};

/// Of more than one, with what they are whose.
pub(in crate::proof) const PLURALS: &[&str] = &[
    "ها",
    "های",
    "هایی",
    "هایم",
    "هایت",
    "هایش",
    "هایمان",
    "هایتان",
    "هایشان",
    "هام",
    "هات",
    "هاش",
    "هامان",
    "هاتان",
    "هاشان",
    "هامون",
    "هاتون",
    "هاشون",
];
/// Of persons, in verbs as in possession; they begin with an alef that stands where letters do not join.
pub(in crate::proof) const PERSONS: &[&str] = &["ام", "ات", "اش", "ایم", "اید", "اند"];
/// Words that take no suffix, so that what follows them is a word.
const ALONE: &[&str] = &[
    "او", "و", "که", "به", "از", "در", "با", "تا", "را", "نه", "ها", "های", "ای", "حرف", "هی",
];
/// What تر makes more of; behind other words it may be wet.
const GRADED: &str = "\
    آرام آزاد آسان آهسته ارزان استوار امن اندک بد بزرگ بلند بیش پاک پایین پخته پر پیچیده پیر پیش \
    تاریک تازه تلخ تند تنگ تیز تیره جالب جدی جلو جوان چاق خسته خشن خطرناک خوب خوش دقیق درست دشوار دور \
    دیر راحت روشن زشت زود زیاد زیبا ساده سالم سبک سخت سرد سریع سفید سنگین سیاه شاد شدید شیرین ضعیف عجیب \
    عمیق غمگین فراوان قدیمی قوی کامل کم کوتاه کوچک کهنه گران گرم گسترده لاغر محکم مناسب مهربان مهم نازک \
    نرم نزدیک واضح وحشتناک وسیع";
/// Words whose heh is heard, and joins.
const HEARD_HEH: &[&str] = &[
    "گروه",
    "کوه",
    "شکوه",
    "انبوه",
    "اندوه",
    "ستوه",
    "ده",
    "نه",
    "به",
];

/// What a suffix that stands apart makes of the word before it.
enum Joined {
    /// It is no suffix.
    No,
    /// It is one, and a person has to say how it is written.
    Somehow,
    As(String),
}

fn suffix(passage: &Passage<'_>, hits: &mut Hits) {
    for (index, (first, second, between)) in passage.pairs().enumerate() {
        let is_behind =
            between == " " && is_arabic_word(first.text) && !ALONE.contains(&first.text);
        // Umm, “mother of”, begins names of people and towns.
        let is_name = || second.text == "ام" && begins_name(passage, index + 2);
        if !is_behind || is_name() {
            continue;
        }
        let range = first.range.start..second.range.end;
        match joined(first.text, second.text) {
            Joined::No => {}
            Joined::Somehow => hits.mark(range),
            Joined::As(word) => hits.mend(range, word),
        }
    }
}

/// Whether the word at `index` goes on with the name of a mother of somebody.
fn begins_name(passage: &Passage<'_>, index: usize) -> bool {
    let word = passage.words.get(index);
    let word = word.map_or("", |word| &passage.text[word.clone()]);
    word.starts_with("ال") || matches!(word, "کلثوم" | "سلمه" | "قصر" | "هانی" | "لیلا" | "البنین")
}

/// Whether it is an adjective or adverb that is known to be compared.
fn is_graded(word: &str) -> bool {
    GRADED.split(' ').any(|graded| graded == word)
}

fn joined(first: &str, suffix: &str) -> Joined {
    let has_vowel = first.ends_with(['ا', 'و']);
    let is_heard = HEARD_HEH.contains(&first) || first.ends_with("اه");
    let has_silent_heh = first.ends_with('ه') && !is_heard;
    match suffix {
        "تر" | "تری" if !is_graded(first) => Joined::No,
        "تر" | "تری" | "ترین" => Joined::As(with_joiner(first, suffix)),
        "ی" if has_silent_heh || has_vowel => Joined::As(with_joiner(first, suffix)),
        "ی" => Joined::Somehow,
        // Behind another letter it calls somebody.
        "ای" if has_silent_heh => Joined::As(with_joiner(first, suffix)),
        _ if PLURALS.contains(&suffix) => Joined::As(with_joiner(first, suffix)),
        _ if !PERSONS.contains(&suffix) => Joined::No,
        _ if has_vowel || is_heard => Joined::Somehow,
        _ if has_silent_heh || first.ends_with('ی') => Joined::As(with_joiner(first, suffix)),
        _ => Joined::As([first, &suffix['ا'.len_utf8()..]].concat()),
    }
}

/// Both as one word, with a half-space where their letters would join.
fn with_joiner(first: &str, suffix: &str) -> String {
    let joiner = if first.ends_with(NEVER_JOIN) {
        ""
    } else {
        "\u{200C}"
    };
    [first, joiner, suffix].concat()
}
