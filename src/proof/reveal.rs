//! Makes visible what a text hides: characters without width, blanks that are not the usual one, and controls, by their names.
//!
//! It takes a paragraph, or a line as the file has it, where more can hide than a paragraph lets through.

use crate::text::Clean;
use crate::text::clean::Cleaner;
use crate::text::source_map::{Origin, SourceMap};
use std::ops::Range;

/// A text in which nothing is hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revealed {
    /// A name stands for a hidden character: `<ZWNJ>`, `<U+E000>`.
    pub text: Clean,
    /// From this text to the one that was revealed; the names are the pieces that are [`Origin::Other`].
    pub map: SourceMap,
}

impl Revealed {
    /// The bytes of the names in the text.
    pub fn names(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let pieces = self.map.pieces().iter();
        pieces
            .filter(|piece| piece.origin == Origin::Other)
            .map(|piece| piece.shown.clone())
    }
}

/// Reveals what `text` hides, and what its file has between its letters that no reader is shown: each with the byte of `text`
/// that it stands before.
pub fn reveal(text: &str, unshown: &[(usize, &str)]) -> Revealed {
    let (mut out, mut map) = (Cleaner::default(), SourceMap::default());
    let mut unshown = unshown.iter().peekable();
    let mut before = None;
    for (at, letter) in text.char_indices() {
        while let Some((_, hidden)) = unshown.next_if(|(before, _)| *before <= at) {
            name_all(hidden, &mut out);
        }
        let behind = text[at + letter.len_utf8()..].chars().next();
        match name(letter, (before, behind)) {
            None => {
                let mut one = [0; 4];
                out.push_from(letter.encode_utf8(&mut one), at, &mut map);
            }
            Some(name) => {
                let shown = out.push(&sign(&name));
                map.push(shown, at..at + letter.len_utf8(), Origin::Other);
            }
        }
        before = Some(letter);
    }
    unshown.for_each(|(_, hidden)| name_all(hidden, &mut out));
    Revealed {
        text: out.finish(),
        map,
    }
}

/// Names what a reader is not shown of a file; signs of markup and line ends hide nothing.
fn name_all(hidden: &str, out: &mut Cleaner) {
    let letters = hidden.chars().filter(|letter| !letter.is_whitespace());
    for name in letters.filter_map(|letter| name(letter, (None, None))) {
        out.push(&sign(&name));
    }
}

/// A name among letters that run from right to left stays in one piece and in its place.
fn sign(name: &str) -> String {
    format!("\u{2066}<{name}>\u{2069}")
}

/// What a character is called that is not seen, or not seen as what it is; nothing for any other.
///
/// A blank hides beside another one and at the ends of a text. The names are those of Unicode's table of abbreviations
/// (`NameAliases.txt`) where it has one.
fn name(letter: char, (before, behind): (Option<char>, Option<char>)) -> Option<String> {
    let name = match letter {
        ' ' => {
            let is_alone = before.is_some_and(is_visible) && behind.is_some_and(|next| next != ' ');
            return (!is_alone).then(|| "SP".to_owned());
        }
        '\t' => "TAB",
        '\n' => "LF",
        '\r' => "CR",
        '\u{1B}' => "ESC",
        '\u{7F}' => "DEL",
        '\u{85}' => "NEL",
        '\u{A0}' => "NBSP",
        '\u{AD}' => "SHY",
        '\u{34F}' => "CGJ",
        '\u{61C}' => "ALM",
        '\u{640}' => "TATWEEL",
        '\u{180E}' => "MVS",
        '\u{2002}' => "ENSP",
        '\u{2003}' => "EMSP",
        '\u{2007}' => "FIGSP",
        '\u{2009}' => "THSP",
        '\u{200A}' => "HSP",
        '\u{200B}' => "ZWSP",
        '\u{200C}' => "ZWNJ",
        '\u{200D}' => "ZWJ",
        '\u{200E}' => "LRM",
        '\u{200F}' => "RLM",
        '\u{2028}' => "LSEP",
        '\u{2029}' => "PSEP",
        '\u{202A}' => "LRE",
        '\u{202B}' => "RLE",
        '\u{202C}' => "PDF",
        '\u{202D}' => "LRO",
        '\u{202E}' => "RLO",
        '\u{202F}' => "NNBSP",
        '\u{205F}' => "MMSP",
        '\u{2060}' => "WJ",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        '\u{3000}' => "IDSP",
        '\u{FEFF}' => "BOM",
        _ if is_visible(letter) => return None,
        _ => return Some(format!("U+{:04X}", u32::from(letter))),
    };
    Some(name.to_owned())
}

/// Whether a reader sees the character as it is.
fn is_visible(letter: char) -> bool {
    let is_blank = letter.is_whitespace();
    let is_selector = matches!(
        letter,
        '\u{FE00}'..='\u{FE0F}' | '\u{115F}' | '\u{1160}' | '\u{3164}'
    );
    // What cleaning changes is a control, unassigned, private or a format character.
    let is_shown = || {
        let mut one = [0; 4];
        let text: &str = letter.encode_utf8(&mut one);
        Clean::new(text).as_str() == text
    };
    !is_blank && !is_selector && is_shown()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A revealed text without the controls around its names.
    fn shown(text: &str) -> String {
        reveal(text, &[]).text.replace(['\u{2066}', '\u{2069}'], "")
    }

    #[test]
    fn what_is_hidden_is_named() {
        assert_eq!(shown("می\u{200C}رود"), "می<ZWNJ>رود");
        assert_eq!(
            shown("a\u{202E}b\u{E000}c\u{7}"),
            "a<RLO>b<U+E000>c<U+0007>"
        );
        assert_eq!(shown("ســلام\u{200F}"), "س<TATWEEL><TATWEEL>لام<RLM>");
        assert_eq!(
            shown("5\u{202F}km und\u{A0}so\u{AD}gar\r"),
            "5<NNBSP>km und<NBSP>so<SHY>gar<CR>"
        );
        assert_eq!(shown("\u{2067}x\u{2069}"), "<RLI>x<PDI>");
        assert_eq!(shown("❤\u{FE0F}"), "❤<U+FE0F>");
    }

    #[test]
    fn what_only_the_file_has_is_named_where_it_stands() {
        let unshown = [
            (0, "\u{202E}"),
            (3, "**"),
            (3, "\n\u{202C}"),
            (6, "\u{200B}"),
        ];
        let revealed = reveal("one two", &unshown);
        let shown = revealed.text.replace(['\u{2066}', '\u{2069}'], "");
        assert_eq!(shown, "<RLO>one<PDF> tw<ZWSP>o");
        let two = revealed.map.shown(&(4..7)).expect("it is shown");
        assert!(revealed.text[two].starts_with("tw"), "its place is known");
        let at = revealed.text.find("<RLO>").expect("a name");
        assert_eq!(revealed.map.source_at(at), 0);
        assert_eq!(
            reveal("", &[(0, "\u{202B}")]).text.as_str(),
            "\u{2066}<RLE>\u{2069}"
        );
    }

    #[test]
    fn a_blank_is_seen_between_words_and_nowhere_else() {
        assert_eq!(shown("one two"), "one two");
        assert_eq!(shown(" one  two "), "<SP>one<SP><SP>two<SP>");
        assert_eq!(shown("one\u{A0} two"), "one<NBSP><SP>two");
    }

    #[test]
    fn plain_writing_stays_as_it_is() {
        for text in [
            "",
            "Nasrin’s «yes» — ü",
            "علی گفت: بله.",
            "ھەولێر",
            "नमस्ते",
            "e\u{301}",
        ] {
            let revealed = reveal(text, &[]);
            assert_eq!(revealed.text.as_str(), text);
            assert_eq!(revealed.names().count(), 0);
        }
    }

    #[test]
    fn a_finding_is_marked_in_the_revealed_text_and_found_back() {
        let text = "می\u{200C}رود خانه";
        let revealed = reveal(text, &[]);
        let word = text.find("رود").expect("it is there");
        let there = revealed.map.shown(&(word..word + 6)).expect("it is shown");
        assert_eq!(&revealed.text[there.clone()], "رود");
        assert_eq!(revealed.map.exact(&there), Some(word..word + 6));
        let name = revealed.names().next().expect("the joiner");
        assert_eq!(revealed.map.around(&name), Some(4..7));
    }

    proptest! {
        #[test]
        fn nothing_is_hidden_and_nothing_is_lost(text in "(\\PC|[ \u{200C}\u{202E}\u{2066}\u{2069}\u{FEFF}\n]){0,24}") {
            let revealed = reveal(&text, &[]);
            let plain = revealed.text.replace(['\u{2066}', '\u{2069}'], "");
            prop_assert!(plain.chars().all(|letter| letter == ' ' || is_visible(letter)));
            for (at, letter) in text.char_indices() {
                let there = revealed.map.shown(&(at..at + letter.len_utf8())).expect("it is shown");
                prop_assert_eq!(revealed.map.around(&there), Some(at..at + letter.len_utf8()));
            }
        }
    }
}
