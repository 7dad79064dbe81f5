//! One thing that a check found in a text: where, what, and what could stand there instead, in no language.

use crate::archive::fault::Severity;
use crate::locale::Message;
use std::ops::Range;

/// The part of a story that a paragraph is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Title,
    Summary,
    /// The paragraphs of [`Story::paragraphs`](crate::archive::model::Story::paragraphs).
    Text,
    /// The paragraphs of a footnote, which is counted from 0.
    Note(usize),
    /// The lines of [`SourceFile::source`](super::source::SourceFile::source), as the file has them: what no reader sees.
    Source,
}

/// Where a finding stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The slug of the story.
    pub story: String,
    /// The tag of the text's language.
    pub language: String,
    pub part: Part,
    /// Of the part, from 0.
    pub paragraph: usize,
    /// Bytes of the paragraph's logical text, or of the line; empty for the paragraph as a whole.
    pub range: Range<usize>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Stable, for dismissals and scripts ("T120").
    pub code: &'static str,
    pub severity: Severity,
    pub position: Position,
    /// The reason with the words it is about.
    pub message: Message,
    /// What is to stand in the range, where that is certain.
    pub suggestion: Option<String>,
}

const NON_JOINER: char = '\u{200C}';

/// The most letters of a text that a message repeats.
const SHOWN: usize = 60;

impl Finding {
    /// What findings of one text are sorted by.
    pub(super) fn order(&self) -> (Part, usize, usize, &'static str) {
        let position = &self.position;
        (
            position.part,
            position.paragraph,
            position.range.start,
            self.code,
        )
    }

    /// The message about `words` of a text: the reason for the check, and the words, if there are any.
    pub(super) fn worded(reason: Message, words: &str) -> Message {
        if words.is_empty() {
            return reason;
        }
        Message::new("check-told")
            .message("reason", reason)
            .outside("words", shown(words))
    }
}

/// 16 hexadecimal digits of the BLAKE3 of some texts, each with its length before it: what is known by these texts is known by
/// them alone.
pub fn id_of<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        hasher.update(&(text.len() as u64).to_le_bytes());
        hasher.update(text.as_bytes());
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

/// The beginning of `words`, with the names of characters that are not seen. A zero-width non-joiner at their ends, or beside
/// another, joins no letters, and is what these words are about.
pub fn shown(words: &str) -> String {
    let mut letters = words.chars();
    let beginning: String = letters.by_ref().take(SHOWN).collect();
    let more = if letters.next().is_some() { "…" } else { "" };
    let parts: Vec<&str> = beginning.split(NON_JOINER).collect();
    let mut text = String::new();
    for (number, part) in parts.iter().enumerate() {
        if number > 0 {
            // What was cut off goes on behind it.
            let has_next = !part.is_empty() || !more.is_empty();
            let is_between = has_next && !parts[number - 1].is_empty();
            text.push_str(if is_between { "\u{200C}" } else { "<U+200C>" });
        }
        text.push_str(&named(part));
    }
    text + more
}

/// All of `words`, with the names of characters that are not seen.
pub fn named(words: &str) -> String {
    let mut text = String::new();
    for letter in words.chars() {
        if is_hidden(letter) {
            let number = format!("{:04X}", u32::from(letter));
            text.extend(["<U+", &number, ">"]);
        } else {
            text.push(letter);
        }
    }
    text
}

/// Whether a letter is not seen, or seen as a blank that it is not. A zero-width non-joiner between letters is part of a word.
fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{A0}' | '\u{AD}' | '\u{61C}' | '\u{1680}' | '\u{180E}' | '\u{2000}'..='\u{200B}'
            | '\u{200D}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{205F}'..='\u{206F}' | '\u{3000}' | '\u{FEFF}')
        || matches!(letter, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_seen_is_named() {
        assert_eq!(shown("a\u{202E}b"), "a<U+202E>b");
        assert_eq!(shown("می‌رود"), "می‌رود");
        // Between quotation marks there would be nothing to see.
        assert_eq!(shown("\u{200C}"), "<U+200C>");
        assert_eq!(shown("\u{200C}\u{200C}"), "<U+200C><U+200C>");
        assert_eq!(shown("ه\u{200C}"), "ه<U+200C>");
    }

    #[test]
    fn a_long_paragraph_is_not_repeated_whole() {
        assert_eq!(shown(&"a".repeat(100)).chars().count(), SHOWN + 1);
    }
}
