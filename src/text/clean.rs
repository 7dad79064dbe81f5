//! `Clean`: the only string type that painting and printing accept, and the rules by which it comes about.
//!
//! The rules answer terminal escape injection (CWE-150), hidden text (CVE-2021-42574) and clusters without end,
//! and leave Persian, Arabic and Kurdish as they are. What a clean text looks like on the screen is `layout`'s matter.

use super::source_map::{Origin, SourceMap};
use std::fmt;
use std::mem;
use std::ops::{Deref, Range};
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use unicode_segmentation::UnicodeSegmentation;

/// Code points a grapheme cluster may have; the marks after them are left out.
pub const CLUSTER_LIMIT: usize = 24;

/// The flag that tag characters may follow (UTS #51, emoji tag sequences).
const BLACK_FLAG: char = '\u{1F3F4}';
const CANCEL_TAG: char = '\u{E007F}';
/// Letters and digits of a subdivision: a region of two or three, then one to four.
const TAGS: std::ops::RangeInclusive<usize> = 3..=7;
const POP_ISOLATE: char = '\u{2069}';
const WORD_JOINER: char = '\u{2060}';
const REPLACEMENT: char = '\u{FFFD}';

/// Text that may reach a terminal: one paragraph, without line breaks.
///
/// | in the raw text | here |
/// |---|---|
/// | line ends (LF, CR, CR LF, U+0085, U+2028, U+2029), tab | a space |
/// | other C0 controls, DEL | their pictures, U+2400 to U+2421 |
/// | C1 controls, noncharacters, unassigned, private use | U+FFFD |
/// | embeddings and overrides, U+202A to U+202E | nothing |
/// | isolates, U+2066 to U+2069 | balanced: open ones closed at the end, stray ends left out |
/// | tag characters | only in the flag of a subdivision |
/// | ZWNJ, ZWJ, LRM, RLM, ALM, soft hyphen, word joiner, Arabic number signs | themselves |
/// | other format characters (general category Cf) | nothing |
/// | marks beyond [`CLUSTER_LIMIT`] code points of a cluster | nothing |
///
/// Cleaning a clean text changes nothing.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clean(String);

impl Clean {
    /// Cleans `raw`; clean text passes unchanged.
    pub fn new(raw: &str) -> Self {
        if raw.chars().all(is_plain) {
            return Self(raw.to_owned());
        }
        let mut cleaner = Cleaner::default();
        cleaner.push(raw);
        cleaner.finish()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part of the text in `range` (bytes on cluster boundaries).
    ///
    /// It is byte for byte that part, unless the range cuts through an isolate, which is then balanced anew.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let part = &self.0[range];
        if part.contains(['\u{2066}', '\u{2067}', '\u{2068}', POP_ISOLATE]) {
            Self::new(part)
        } else {
            Self(part.to_owned())
        }
    }
}

impl Deref for Clean {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Clean {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<&str> for Clean {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl From<String> for Clean {
    fn from(raw: String) -> Self {
        if raw.chars().all(is_plain) {
            Self(raw)
        } else {
            Self::new(&raw)
        }
    }
}

/// Builds one `Clean` from pieces, so that rules which span pieces (cluster length, isolates) see them all.
///
/// It only ever appends, so the range of an earlier piece stays true.
#[derive(Debug, Default)]
pub struct Cleaner {
    out: String,
    /// Where the last cluster of `out` begins, in bytes.
    cluster: usize,
    /// Code points of the last cluster; 0 while `out` is empty.
    length: usize,
    /// Whether the last character of `out` is plain, which spares a look at the cluster rules.
    plain: bool,
    /// Isolates that are open.
    isolates: usize,
    /// Whether a line feed would be the second half of a line end.
    after_return: bool,
    /// Tag characters after a flag, which count only once their end is seen.
    tags: String,
}

impl Cleaner {
    /// Cleans and appends `raw`; returns the bytes it takes in the finished text.
    pub fn push(&mut self, raw: &str) -> Range<usize> {
        let start = self.out.len();
        for c in raw.chars() {
            self.take(c);
        }
        start..self.out.len()
    }

    /// The same for text that stands at byte `at` of a source, and adds to `map` where each of its characters went.
    pub fn push_from(&mut self, raw: &str, at: usize, map: &mut SourceMap) -> Range<usize> {
        let start = self.out.len();
        for (offset, c) in raw.char_indices() {
            let begin = self.out.len();
            self.take(c);
            let made = &self.out[begin..];
            let source = at + offset..at + offset + c.len_utf8();
            if made.chars().eq([c]) {
                map.push(begin..self.out.len(), source, Origin::Same);
            } else if !made.is_empty() {
                map.push(begin..self.out.len(), source, Origin::Other);
            }
        }
        start..self.out.len()
    }

    /// Bytes so far, without the ends of isolates that are still open.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Closes what is open.
    pub fn finish(mut self) -> Clean {
        self.out
            .extend(std::iter::repeat_n(POP_ISOLATE, self.isolates));
        Clean(self.out)
    }

    fn take(&mut self, c: char) {
        let half = mem::replace(&mut self.after_return, c == '\r') && c == '\n';
        if half {
            return;
        }
        let verdict = judge(c);
        if !matches!(verdict, Verdict::Tag) {
            self.tags.clear();
        }
        match verdict {
            Verdict::Show(shown) => self.append(shown),
            Verdict::Remove => {}
            Verdict::Open => {
                self.isolates += 1;
                self.append(c);
            }
            Verdict::Close => {
                if let Some(left) = self.isolates.checked_sub(1) {
                    self.isolates = left;
                    self.append(c);
                }
            }
            Verdict::Tag => self.tag(c),
        }
    }

    /// Appends `c`, unless it is a mark on a cluster that is full.
    ///
    /// Whether a cluster ends before a character depends on nothing behind that character (UAX #29), so the last
    /// cluster of what is written so far is all that has to be looked at, and a second cleaning decides alike.
    fn append(&mut self, c: char) {
        let at = self.out.len();
        let plain = is_plain(c);
        self.out.push(c);
        if (plain && self.plain) || self.length == 0 || !is_cluster(&self.out[self.cluster..]) {
            self.cluster = at;
            self.length = 1;
        } else if self.length < CLUSTER_LIMIT {
            self.length += 1;
        } else {
            self.out.truncate(at);
            if is_cluster(&String::from_iter(['a', c])) {
                return;
            }
            // A base that joins what stands before it (Hangul, emoji, after a number sign) is no mere mark:
            // it stays, and a word joiner, which has no width, begins a cluster of its own.
            self.out.push(WORD_JOINER);
            self.cluster = self.out.len();
            self.length = 1;
            self.out.push(c);
        }
        self.plain = plain;
    }

    /// Holds tag characters back until they turn out to be a subdivision of the flag they follow.
    fn tag(&mut self, c: char) {
        let held = self.tags.chars().count();
        if c != CANCEL_TAG {
            let in_flag = self.out.ends_with(BLACK_FLAG);
            let names = matches!(c, '\u{E0030}'..='\u{E0039}' | '\u{E0061}'..='\u{E007A}');
            if !(in_flag && names) {
                self.tags.clear();
            } else if held <= *TAGS.end() {
                self.tags.push(c);
            }
            return;
        }
        let tags = mem::take(&mut self.tags);
        if TAGS.contains(&held) && self.length + held < CLUSTER_LIMIT {
            for tag in tags.chars().chain([CANCEL_TAG]) {
                self.append(tag);
            }
        }
    }
}

/// What becomes of a character.
enum Verdict {
    Show(char),
    Remove,
    /// It opens an isolate.
    Open,
    /// It closes one.
    Close,
    /// It belongs to a flag or nowhere.
    Tag,
}

fn judge(c: char) -> Verdict {
    match c {
        '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Verdict::Show(' '),
        '\0'..='\u{1F}' => {
            Verdict::Show(char::from_u32(0x2400 + u32::from(c)).unwrap_or(REPLACEMENT))
        }
        '\u{7F}' => Verdict::Show('\u{2421}'),
        '\u{2066}'..='\u{2068}' => Verdict::Open,
        POP_ISOLATE => Verdict::Close,
        '\u{E0020}'..=CANCEL_TAG => Verdict::Tag,
        _ if is_plain(c) || is_kept_format(c) => Verdict::Show(c),
        _ => match c.general_category() {
            GeneralCategory::Control
            | GeneralCategory::Unassigned
            | GeneralCategory::PrivateUse
            | GeneralCategory::Surrogate => Verdict::Show(REPLACEMENT),
            GeneralCategory::Format => Verdict::Remove,
            _ => Verdict::Show(c),
        },
    }
}

/// Whether `c` is a format character that writing needs: joiners, direction marks, soft hyphen, word joiner, and
/// the signs that stand before (or under) a number or a word (`Prepended_Concatenation_Mark`).
const fn is_kept_format(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{61C}' | '\u{200C}'..='\u{200F}' | WORD_JOINER
        | '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{70F}' | '\u{890}' | '\u{891}' | '\u{8E2}'
        | '\u{110BD}' | '\u{110CD}'
    )
}

/// Whether `c` is kept as it is and makes a cluster of its own wherever it stands, except after a sign that is
/// written before its base. Most of all text is so; the list need not be complete.
const fn is_plain(c: char) -> bool {
    matches!(
        c,
        ' '..='~' | '\u{A0}'..='\u{A8}' | '\u{AA}'..='\u{AC}' | '\u{AF}'..='\u{2FF}'
        | '\u{621}'..='\u{64A}' | '\u{660}'..='\u{66F}' | '\u{671}'..='\u{6D5}'
        | '\u{6F0}'..='\u{6FF}' | '\u{2010}'..='\u{2027}'
    )
}

/// Whether `text`, which is not empty, is one extended grapheme cluster (UAX #29).
fn is_cluster(text: &str) -> bool {
    text.graphemes(true).nth(1).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SAMPLES: [&str; 9] = [
        "علی‌نژاد می‌گوید: «خانهٔ ما آنجا بود»، ۲۸ فوریهٔ ۲۰۲۶؛ ۹۷٪",
        "قَالَ لَهَا: «لا تَخافي، يا أُمّي»، ١٤ تشرين الأوّل ٢٠١٩؟",
        "ئەو کچەی کە لە هەولێر ژیا، گوڵێکی چاند؛ ٣٠ ساڵ",
        "An ordinary sentence, with “quotes” and a dash – and naïve café.",
        "Kürdî: ş ç ê î û; Łódź, Straße, Đà Nẵng, e\u{301}",
        "\u{2068}עברית\u{2069} and a soft\u{AD}hyphen, a word\u{2060}joiner, \u{200E}marks\u{200F}\u{61C}",
        "👩‍👩‍👧‍👦 🇩🇪 ☺️ 👍🏽 \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
        "བོད་ཡིག 한국어 हिन्दी क्षेत्र ไทย 日本語 ئۇيغۇر",
        "\u{600}۱۲۳ \u{6DD}۵",
    ];

    /// Text an enemy would write: mostly the characters that some rule is about.
    fn hostile() -> impl Strategy<Value = String> {
        let odd: Vec<char> = "\0\t\n\r\u{1b}\u{7f}\u{80}\u{85}\u{9b}\u{ad}aé \u{301}\u{64b}سلا\u{600}\
            \u{200b}\u{200c}\u{200d}\u{200e}\u{2028}\u{202a}\u{202e}\u{2060}\u{2066}\u{2067}\u{2068}\u{2069}\
            \u{feff}\u{fdd0}\u{fffe}\u{e000}\u{378}\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E007F}\u{E0001}\
            👩🇩🏽\u{fe0f}\u{1100}\u{1161}\u{11a8}क\u{94d}"
            .chars()
            .collect();
        let one = prop_oneof![8 => proptest::sample::select(odd), 1 => any::<char>()];
        let some = (one, prop_oneof![6 => 1..3_usize, 1 => 20..60_usize]);
        proptest::collection::vec(some, 0..24).prop_map(|runs| {
            runs.iter()
                .flat_map(|&(c, n)| std::iter::repeat_n(c, n))
                .collect()
        })
    }

    fn is_forbidden(c: char) -> bool {
        use GeneralCategory as G;
        match c.general_category() {
            G::Control
            | G::Unassigned
            | G::PrivateUse
            | G::LineSeparator
            | G::ParagraphSeparator => true,
            G::Format => {
                !is_kept_format(c)
                    && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{E0020}'..='\u{E007F}')
            }
            _ => false,
        }
    }

    fn longest_cluster(text: &str) -> usize {
        text.graphemes(true)
            .map(|g| g.chars().count())
            .max()
            .unwrap_or(0)
    }

    #[test]
    fn writing_of_every_script_passes_byte_for_byte() {
        for sample in SAMPLES {
            assert_eq!(Clean::new(sample).as_str(), sample);
        }
    }

    #[test]
    fn an_escape_sequence_becomes_something_to_look_at() {
        assert_eq!(Clean::new("\u{1b}]0;PWN\u{7}").as_str(), "␛]0;PWN␇");
        assert_eq!(Clean::new("\u{7f}\0\u{9b}2J").as_str(), "␡␀\u{FFFD}2J");
        assert_eq!(
            Clean::new("\u{e000}\u{fdd0}\u{10ffff}\u{378}").as_str(),
            "\u{FFFD}".repeat(4)
        );
    }

    #[test]
    fn a_line_end_of_any_kind_is_one_space() {
        assert_eq!(
            Clean::new("a\nb\r\nc\rd\te\u{85}f\u{2028}g\u{2029}h").as_str(),
            "a b c d e f g h"
        );
        let mut cleaner = Cleaner::default();
        cleaner.push("a\r");
        cleaner.push("\nb");
        assert_eq!(cleaner.finish().as_str(), "a b");
    }

    #[test]
    fn text_cannot_be_shown_in_another_order_than_it_is_stored() {
        assert_eq!(
            Clean::new("a\u{202e}cba\u{202c}\u{feff}\u{200b}b").as_str(),
            "acbab"
        );
        assert_eq!(
            Clean::new("\u{2069}a\u{2067}b").as_str(),
            "a\u{2067}b\u{2069}"
        );
        assert_eq!(
            Clean::new("\u{2066}a\u{2069}\u{2069}").as_str(),
            "\u{2066}a\u{2069}"
        );
    }

    #[test]
    fn an_isolate_may_span_the_pieces_of_one_text() {
        let mut cleaner = Cleaner::default();
        assert_eq!(cleaner.push("a\u{2068}"), 0..4);
        assert_eq!(cleaner.push("b\u{2069}"), 4..8);
        assert_eq!(cleaner.finish().as_str(), "a\u{2068}b\u{2069}");
    }

    #[test]
    fn tags_hide_nothing_outside_a_flag() {
        let hidden: String = "hidden"
            .chars()
            .filter_map(|c| char::from_u32(0xE0000 + u32::from(c)))
            .collect();
        assert_eq!(Clean::new(&format!("a{hidden}\u{E007F}b")).as_str(), "ab");
        assert_eq!(
            Clean::new(&format!("\u{1F3F4}{hidden}b")).as_str(),
            "\u{1F3F4}b"
        );
        let long = hidden.repeat(3);
        assert_eq!(
            Clean::new(&format!("\u{1F3F4}{long}\u{E007F}b")).as_str(),
            "\u{1F3F4}b"
        );
    }

    #[test]
    fn a_cluster_ends_after_24_code_points() {
        let tower = Clean::new(&format!("a{}b", "\u{301}".repeat(1000)));
        assert_eq!(tower.as_str(), format!("a{}b", "\u{301}".repeat(23)));
        // A base is never lost to the limit.
        let signs = Clean::new(&format!("{}abc", "\u{600}".repeat(24)));
        assert_eq!(
            signs.as_str(),
            format!("{}\u{2060}abc", "\u{600}".repeat(24))
        );
        let mut cleaner = Cleaner::default();
        for _ in 0..100 {
            cleaner.push("\u{301}");
        }
        assert_eq!(cleaner.finish().chars().count(), 24);
    }

    #[test]
    fn a_slice_is_as_clean_as_the_whole() {
        let whole = Clean::new("\u{2067}ab\u{2069}c");
        assert_eq!(whole.slice(0..4).as_str(), "\u{2067}a\u{2069}");
        assert_eq!(whole.slice(4..9).as_str(), "bc");
        assert_eq!(whole.slice(3..5).as_str(), "ab");
    }

    #[test]
    fn no_code_point_passes_that_must_not() {
        for c in '\0'..=char::MAX {
            let clean = Clean::new(&String::from_iter(['a', c, 'b']));
            assert!(!clean.chars().any(is_forbidden), "{:04X}", u32::from(c));
            assert!(
                clean.starts_with('a') && clean.contains('b'),
                "{:04X}",
                u32::from(c)
            );
        }
    }

    #[test]
    fn plain_characters_are_what_their_list_says() {
        for c in ('\0'..=char::MAX).filter(|&c| is_plain(c)) {
            assert!(
                !is_forbidden(c) && !is_kept_format(c),
                "{:04X}",
                u32::from(c)
            );
            for before in ["a", "👩\u{200d}", "क\u{94d}", "🇩", "\u{1100}"] {
                let both = format!("{before}{c}");
                assert_eq!(
                    both.graphemes(true).next(),
                    Some(before),
                    "{:04X}",
                    u32::from(c)
                );
            }
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(raw in hostile()) {
            let once = Clean::new(&raw);
            prop_assert_eq!(Clean::new(&once), once);
        }

        #[test]
        fn hostile_text_comes_out_clean(raw in hostile()) {
            let clean = Clean::new(&raw);
            prop_assert!(!clean.chars().any(is_forbidden));
            prop_assert!(longest_cluster(&clean) <= CLUSTER_LIMIT);
            let mut depth = 0_i32;
            for c in clean.chars() {
                depth += i32::from(matches!(c, '\u{2066}'..='\u{2068}')) - i32::from(c == '\u{2069}');
                prop_assert!(depth >= 0);
            }
            prop_assert_eq!(depth, 0);
        }

        #[test]
        fn pieces_make_the_same_text_as_the_whole(raw in hostile(), cut in 0..40_usize) {
            let at = raw.char_indices().nth(cut).map_or(raw.len(), |(at, _)| at);
            let mut cleaner = Cleaner::default();
            let first = cleaner.push(&raw[..at]);
            let second = cleaner.push(&raw[at..]);
            prop_assert_eq!((first.start, first.end, second.end), (0, second.start, cleaner.len()));
            prop_assert_eq!(cleaner.finish(), Clean::new(&raw));
        }
    }
}
