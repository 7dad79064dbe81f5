//! Keyboards of Arabic script: which key of a Latin keyboard a letter was typed with, so that bindings work without a
//! change of the layout. `keymap` says when that counts.

/// A layout: the characters of a US keyboard, and what the same keys type here.
///
/// Only characters beyond ASCII are listed; what a key types with the third level (`AltGr`) stands for its capital where shift gives ASCII.
/// The tables were written after the key positions in xkeyboard-config 2.35.1 (`symbols/ir`, `symbols/ara`), which is
/// under the licence of MIT/X11. Editors may show the right-hand strings from right to left; the order is that of the
/// left-hand ones.
#[derive(Debug)]
struct Layout {
    /// The primary subtag of the language whose readers use it.
    language: &'static str,
    /// Without shift first: where a letter has two keys, that is the one that counts.
    keys: &'static [(&'static str, &'static str)],
}

/// ISIRI 9147, which is `ir` (`pes`) in X.
const PERSIAN: Layout = Layout {
    language: "fa",
    keys: &[
        ("`qwertyuiop[]", "\u{200D}ضصثقفغعهخحجچ"),
        ("asdfghjkl;'", "شسیبلاتنمکگ"),
        ("zxcvbnm,", "ظطزرذدپو"),
        (
            "QWERTYUI",
            "\u{652}\u{64C}\u{64D}\u{64B}\u{64F}\u{650}\u{64E}\u{651}",
        ),
        ("OP{}", "\u{202E}\u{202C}\u{202A}\u{202B}"),
        ("ASDFGHJKL\"", "ؤئيإأآة»«؛"),
        ("ZXCVBNM?", "ك\u{653}ژ\u{670}\u{200C}\u{654}ء؟"),
        ("~_", "÷ـ"),
    ],
};

/// Arabic (101), which is `ara` and `iq` in X. Where a key types lam with alef, only the ligature's own character can
/// be told from the two letters.
const ARABIC: Layout = Layout {
    language: "ar",
    keys: &[
        ("`qwertyuiop[]", "ذضصثقفغعهخحجد"),
        ("asdfghjkl;'", "شسيبلاتنمكط"),
        ("zxcvbnm,./", "ئءؤر\u{FEFB}ىةوزظ"),
        ("QWERTYIOP{", "\u{64E}\u{64B}\u{64F}\u{64C}\u{FEF9}إ÷×؛چ"),
        ("ASFGHJK:", "\u{650}\u{64D}پ\u{FEF7}أـ،گ"),
        ("ZXBN<>?", "»\u{652}\u{FEF5}آ٬ژ؟"),
        ("~", "\u{651}"),
    ],
};

/// Sorani, which is `iq` and `ir` (`ku_ara`) in X and lies by sound: ک is on k. `AltGr` gives the Latin letters.
const SORANI: Layout = Layout {
    language: "ckb",
    keys: &[
        ("`qwertyuiop", "\u{200D}قوەرتیئحۆپ"),
        ("asdfghjkl;", "اسدفگهژکل؛"),
        ("zxcvbnm,", "زخجڤبنم،"),
        ("RTYUIOP", "ڕطێءعؤث"),
        ("ASDFGHJKL", "آشذإغ\u{200C}أكڵ"),
        ("ZXCVBNM?", "ضصچظىةـ؟"),
        ("~", "÷"),
    ],
};

/// Signs that mean the same as their Latin counterparts, wherever they lie.
const SIGNS: &[(char, char)] = &[
    ('؟', '?'),
    ('،', ','),
    ('؛', ';'),
    ('٪', '%'),
    ('٫', '.'),
    ('٬', ','),
    ('−', '-'),
];

/// The layouts by which letters are read, the reader's own first.
#[derive(Clone, Debug)]
pub(super) struct Keyboards {
    order: [&'static Layout; 3],
}

impl Default for Keyboards {
    fn default() -> Self {
        Self {
            order: [&PERSIAN, &ARABIC, &SORANI],
        }
    }
}

impl Keyboards {
    /// Those of somebody who reads `languages`, the dearest first.
    pub(super) fn of<'a>(languages: impl IntoIterator<Item = &'a str>) -> Self {
        let languages: Vec<&str> = languages
            .into_iter()
            .map(|tag| tag.split('-').next().unwrap_or_default())
            .collect();
        let mut keyboards = Self::default();
        let rank = |layout: &&Layout| {
            let rank = languages.iter().position(|tag| *tag == layout.language);
            rank.unwrap_or(languages.len())
        };
        keyboards.order.sort_by_key(rank);
        keyboards
    }

    /// What the key that typed `c` types on a US keyboard; nothing for ASCII and for letters of no layout.
    ///
    /// Digits are digits. A letter is read by the reader's own layout, a sign it lacks by its meaning, and what is left
    /// by the other layouts.
    pub(super) fn latin(&self, c: char) -> Option<char> {
        let [own, others @ ..] = &self.order;
        digit(c)
            .or_else(|| own.latin(c))
            .or_else(|| {
                SIGNS
                    .iter()
                    .find(|(sign, _)| *sign == c)
                    .map(|(_, latin)| *latin)
            })
            .or_else(|| others.iter().find_map(|layout| layout.latin(c)))
    }

    /// A word typed with the wrong layout.
    pub(super) fn latin_word(&self, word: &str) -> String {
        word.chars().map(|c| self.latin(c).unwrap_or(c)).collect()
    }
}

impl Layout {
    fn latin(&self, c: char) -> Option<char> {
        self.pairs()
            .find(|(_, typed)| *typed == c)
            .map(|(latin, _)| latin)
    }

    /// The characters of a US keyboard, each with what the layout types there.
    fn pairs(&self) -> impl Iterator<Item = (char, char)> {
        let rows = self.keys.iter();
        rows.flat_map(|(latin, typed)| latin.chars().zip(typed.chars()))
    }
}

/// The ASCII digit for ۰–۹ and ٠–٩.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '۰'..='۹' => u32::from(c) - u32::from('۰'),
        '٠'..='٩' => u32::from(c) - u32::from('٠'),
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const LAYOUTS: [&Layout; 3] = [&PERSIAN, &ARABIC, &SORANI];

    #[test]
    fn rows_of_a_layout_have_a_character_for_each_key() {
        for layout in LAYOUTS {
            let mut keys = BTreeSet::new();
            for (latin, typed) in layout.keys {
                assert_eq!(latin.chars().count(), typed.chars().count(), "{latin}");
            }
            for (latin, typed) in layout.pairs() {
                assert!(
                    latin.is_ascii_graphic() && !typed.is_ascii(),
                    "{latin} {typed}"
                );
                assert!(keys.insert(latin), "{latin} twice for {}", layout.language);
            }
        }
    }

    #[test]
    fn the_position_counts_and_not_the_sound() {
        let typed = |language: &str, word: &str| Keyboards::of([language]).latin_word(word);
        assert_eq!(typed("fa", "تنلر ضهحگ"), "jkgv qip'");
        assert_eq!(typed("fa", "ة»أ\u{654}\u{200C}؟۵۰"), "JKGNB?50");
        assert_eq!(typed("ar", "تنلر ضىةظ"), "jkgv qnm/");
        assert_eq!(typed("ar", "ـ،أآپ؟٥٠"), "JKHNF?50");
        assert_eq!(typed("ckb", "ژکگڤ قنم"), "jkgv qnm");
        assert_eq!(typed("ckb", "أكغة\u{200C}؟٥،"), "JKGNH?5,");
        assert_eq!(typed("de", "q jä漢"), "q jä漢");
    }

    #[test]
    fn a_letter_of_two_layouts_is_that_of_the_dearest_language() {
        let n = |languages: &[&str]| Keyboards::of(languages.iter().copied()).latin('ن');
        assert_eq!(n(&["fa"]), Some('k'));
        assert_eq!(n(&["en", "ckb-IQ", "fa"]), Some('n'));
        assert_eq!(n(&["ar", "ckb"]), Some('k'));
        assert_eq!(n(&[]), Some('k'));
        // What the own layout does not have is looked for in the others.
        assert_eq!(Keyboards::of(["fa"]).latin('ى'), Some('n'));
        assert_eq!(Keyboards::of(["ar"]).latin('ۆ'), Some('o'));
        assert_eq!(
            Keyboards::of(["fa"]).latin('،'),
            Some(','),
            "its meaning goes first"
        );
    }
}
