//! Tells one state of a text from another, paragraph by paragraph, whatever the file's line ends and bytes are.
//!
//! What belongs to the description of an entry, and in which order, is `metadata`'s.

use super::metadata;
use super::record::Part;
use crate::archive::model::{Language, Story};
use crate::archive::vocabulary::ConsentLevel;
use crate::text::words;
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// What a digest begins with in files, which leaves room for another function than BLAKE3 one day.
const FUNCTION: &str = "b3:";

/// The digest of a whole text: BLAKE3 of its normalised paragraphs with an empty line between each two, so that
/// `b3sum` of the same text in a file gives it too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// Reads `b3:` and 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix(FUNCTION)?;
        blake3::Hash::from_hex(digits)
            .ok()
            .map(|hash| Self(hash.into()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FUNCTION}{}", blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The first 32 bits of the BLAKE3 of a paragraph. They tell which paragraphs changed; that a text changed at all, its
/// [`Digest`] says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(u32);

impl Mark {
    /// The mark of a paragraph.
    pub fn of(paragraph: &str) -> Self {
        Self::of_normalised(&normalised(paragraph))
    }

    fn of_normalised(paragraph: &str) -> Self {
        let hash = blake3::hash(paragraph.as_bytes());
        let [a, b, c, d, ..] = *hash.as_bytes();
        Self(u32::from_be_bytes([a, b, c, d]))
    }

    /// Reads 8 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_plain.then(|| u32::from_str_radix(text, 16).ok().map(Self))?
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

impl fmt::Debug for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One state of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    pub whole: Digest,
    /// In the order of the text.
    pub paragraphs: Vec<Mark>,
}

impl Fingerprint {
    pub fn new<'a>(paragraphs: impl IntoIterator<Item = &'a str>) -> Self {
        let mut whole = blake3::Hasher::new();
        let mut marks = Vec::new();
        for paragraph in paragraphs {
            let paragraph = normalised(paragraph);
            if !marks.is_empty() {
                whole.update(b"\n\n");
            }
            whole.update(paragraph.as_bytes());
            marks.push(Mark::of_normalised(&paragraph));
        }
        Self {
            whole: Digest(whole.finalize().into()),
            paragraphs: marks,
        }
    }
}

/// LF for every line end, no blanks at the ends of lines, NFC: what a trip through another system may change.
fn normalised(paragraph: &str) -> String {
    let unix = paragraph.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = unix.split('\n').map(str::trim_end).collect();
    lines.join("\n").nfc().collect()
}

/// Something of a story that is read and judged by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    pub language: Language,
    pub part: Part,
}

impl Target {
    pub fn new(language: &str, part: Part) -> Self {
        Self {
            language: language.to_owned(),
            part,
        }
    }

    /// What there is to read of a story: its text and its description, then those of each translation.
    pub fn all(story: &Story) -> Vec<Self> {
        let mut targets = vec![
            Self::new(&story.language, Part::Text),
            Self::new(&story.language, Part::Meta),
        ];
        for translation in &story.translations {
            if translation.text.is_some() {
                targets.push(Self::new(&translation.language, Part::Translation));
            }
            targets.push(Self::new(&translation.language, Part::Meta));
        }
        targets
    }

    /// The paragraphs of the target as they stand now; nothing if the story has no such part.
    ///
    /// The first paragraphs of a text are those that a [`Place`](crate::archive::Place) counts in. The footnotes follow,
    /// in the order of their numbers.
    pub fn paragraphs(&self, story: &Story) -> Option<Vec<String>> {
        let is_original = self.language == story.language;
        match self.part {
            Part::Meta if is_original => Some(metadata::of_original(story)),
            Part::Meta => story
                .translation(&self.language)
                .map(metadata::of_translation),
            Part::Text => is_original.then(|| text(story, None)),
            Part::Translation => story
                .full_translation(&self.language)
                .map(|_| text(story, Some(&self.language))),
        }
    }

    /// The state in which the target is now; nothing if the story has no such part.
    pub fn fingerprint(&self, story: &Story) -> Option<Fingerprint> {
        let paragraphs = self.paragraphs(story)?;
        Some(Fingerprint::new(paragraphs.iter().map(String::as_str)))
    }

    /// Whether there is nothing that a proofreader would have to read: no words, or a text that is not shown.
    pub fn is_exempt(&self, story: &Story) -> bool {
        let is_hidden = self.part != Part::Meta && story.consent.level == ConsentLevel::SummaryOnly;
        let paragraphs = self.paragraphs(story).unwrap_or_default();
        is_hidden || paragraphs.iter().all(|paragraph| words(paragraph) == 0)
    }
}

fn text(story: &Story, language: Option<&str>) -> Vec<String> {
    let translated = language.and_then(|language| story.full_translation(language));
    let body = translated.map_or(&story.text, |whole| &whole.text);
    let notes = body.notes.iter().flat_map(|note| &note.blocks);
    let notes = notes.map(|block| block.text.to_string());
    let paragraphs = story.paragraphs(language).map(ToString::to_string);
    paragraphs.chain(notes).collect()
}

#[cfg(test)]
mod tests;
