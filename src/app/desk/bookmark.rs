//! How much of a text was on the screen and where it is open, apart from the desk: as words among the reader's own state for
//! when the line is cut, and for a text that comes back. It holds in any window, and of what is still the same text.

use super::super::document::Anchor;
use super::super::env::Env;
use super::super::page::Spot;
use super::reading::Reading;
use super::text::{DeskText, Source};
use super::{Desk, queue, recalled};
use crate::archive::model::{Language, StoryId};
use crate::proof::fingerprint::Digest;
use crate::proof::names::Handle;
use crate::proof::record::{Part, Record};
use std::fmt;
use std::ops::Range;

/// The choice under which the unfinished text on the desk is kept.
pub(super) const SETTING: &str = "desk";
/// Hexadecimal digits of a text's digest that are kept with it.
const DIGITS: usize = 16;
/// Stands before the place.
const AT: &str = "at";

/// A text that was being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Bookmark {
    /// Who read it: nobody judges by what somebody else has seen.
    by: Handle,
    /// The slug.
    story: String,
    language: Language,
    seen: Vec<Seen>,
    /// Where nothing but the text is shown.
    at: Spot,
}

/// What was on the screen of one target.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    part: Part,
    /// The first [`DIGITS`] of its digest.
    text: String,
    /// Paragraphs that were seen whole.
    whole: Vec<Range<usize>>,
    /// Paragraphs that were seen from their beginning on, and the bytes of each.
    partly: Vec<(usize, usize)>,
}

impl Seen {
    fn of(desk: &Desk, number: usize) -> Self {
        let source = &desk.text.sources[number];
        let mut seen = Self {
            part: source.target.part,
            text: short(source.fingerprint.whole),
            whole: Vec::new(),
            partly: Vec::new(),
        };
        let stands = desk.text.stands.iter().enumerate();
        let own = stands.filter_map(|(part, stand)| Some((part, stand.as_ref()?)));
        let own = own.filter(|(_, stand)| stand.source == number);
        let mut own: Vec<_> = own.map(|(part, stand)| (stand.paragraph, part)).collect();
        own.sort_unstable();
        for (paragraph, part) in own {
            match desk.reading.seen(part) {
                Some(usize::MAX) => seen.add_whole(paragraph),
                Some(bytes) => seen.partly.push((paragraph, bytes)),
                None => {}
            }
        }
        seen
    }

    fn add_whole(&mut self, paragraph: usize) {
        match self.whole.last_mut().filter(|last| last.end == paragraph) {
            Some(last) => last.end += 1,
            None => self.whole.push(paragraph..paragraph + 1),
        }
    }

    fn is_of(&self, source: &Source) -> bool {
        self.part == source.target.part && self.text == short(source.fingerprint.whole)
    }

    /// Bytes of a paragraph that were seen.
    fn until(&self, paragraph: usize) -> Option<usize> {
        if self.whole.iter().any(|range| range.contains(&paragraph)) {
            return Some(usize::MAX);
        }
        let mut partly = self.partly.iter();
        partly.find_map(|(own, bytes)| (*own == paragraph).then_some(*bytes))
    }

    /// Reads what [`fmt::Display`] writes.
    fn parse(word: &str) -> Option<Self> {
        let mut pieces = word.split(':');
        let part = Part::from_word(pieces.next()?)?;
        let text = pieces.next()?;
        let is_short = text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let mut seen = Self {
            part,
            text: is_short.then(|| text.to_owned())?,
            whole: Vec::new(),
            partly: Vec::new(),
        };
        let paragraphs = pieces.next()?.split(',').filter(|own| !own.is_empty());
        for own in paragraphs {
            if let Some((paragraph, bytes)) = own.split_once('+') {
                seen.partly
                    .push((paragraph.parse().ok()?, bytes.parse().ok()?));
            } else {
                let (first, end) = own.split_once('-')?;
                seen.whole.push(first.parse().ok()?..end.parse().ok()?);
            }
        }
        pieces.next().is_none().then_some(seen)
    }
}

/// `text:0123456789abcdef:0-12,14-15,15+120`: paragraphs 0 to 11 and 14 as a whole, and 120 bytes of 15.
impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.whole.iter();
        let whole = whole.map(|range| format!("{}-{}", range.start, range.end));
        let partly = self.partly.iter();
        let partly = partly.map(|(paragraph, bytes)| format!("{paragraph}+{bytes}"));
        let paragraphs: Vec<String> = whole.chain(partly).collect();
        let (part, text) = (self.part.word(), &self.text);
        write!(f, "{part}:{text}:{}", paragraphs.join(","))
    }
}

fn short(digest: Digest) -> String {
    let digest = digest.to_string();
    let digits = digest.rsplit(':').next().unwrap_or_default();
    digits.chars().take(DIGITS).collect()
}

impl Bookmark {
    /// What was on the screen of the text on the desk; nothing where nobody sits at it.
    pub(super) fn of(desk: &Desk, env: &Env) -> Option<Self> {
        let sources = 0..desk.text.sources.len();
        Some(Self {
            by: env.seat.handle()?.clone(),
            story: env.archive.story(desk.item.story).slug.clone(),
            language: desk.item.language.clone(),
            seen: sources.map(|number| Seen::of(desk, number)).collect(),
            at: desk.spot_alone(),
        })
    }

    /// What the volunteer at the desk was reading when a session ended without a word.
    pub(super) fn kept(env: &Env) -> Option<Self> {
        let kept = Self::parse(env.kept.setting(SETTING)?)?;
        (Some(&kept.by) == env.seat.handle()).then_some(kept)
    }

    /// Reads what [`fmt::Display`] writes; nothing where it was another program that wrote.
    pub(super) fn parse(words: &str) -> Option<Self> {
        let mut words = words.split(' ');
        let by = Handle::parse(words.next()?)?;
        let (story, language) = (words.next()?.to_owned(), words.next()?.to_owned());
        let at = spot(words.next()?)?;
        let seen: Option<Vec<Seen>> = words.map(Seen::parse).collect();
        Some(Self {
            by,
            story,
            language,
            seen: seen?,
            at,
        })
    }

    /// The slug of the story, and the language.
    pub(super) fn text(&self) -> (&str, &Language) {
        (&self.story, &self.language)
    }

    pub(super) fn is_of(&self, env: &Env, (story, language): (StoryId, &Language)) -> bool {
        self.text() == (env.archive.story(story).slug.as_str(), language)
    }

    /// Adds to `reading` what was read of each part of `text` that is still what it was.
    pub(super) fn restore(&self, text: &DeskText, reading: &mut Reading) {
        for (part, stand) in text.stands.iter().enumerate() {
            let Some(stand) = stand else { continue };
            let source = &text.sources[stand.source];
            let seen = self.seen.iter().find(|own| own.is_of(source));
            if let Some(until) = seen.and_then(|own| own.until(stand.paragraph)) {
                reading.know(part, until);
            }
        }
    }

    /// The page that was on the screen, if every part of `text` is what it was: it may not have been read to its end.
    pub(super) fn spot_in(&self, text: &DeskText) -> Option<Spot> {
        let mut both = text.sources.iter().zip(&self.seen);
        let is_same =
            self.seen.len() == text.sources.len() && both.all(|(source, own)| own.is_of(source));
        let Anchor { part, offset } = self.at.anchor;
        let part = text.parts.get(part).filter(|_| is_same)?;
        part.text.get(offset..).map(|_| self.at)
    }

    /// The story, and what is to be written down of its reading.
    pub(super) fn records(&self, env: &Env) -> Option<(StoryId, Vec<Record>)> {
        let story = env.archive.find(&self.story)?;
        let text = DeskText::new(env, story, &self.language);
        let mut reading = Reading::new(text.parts.len());
        self.restore(&text, &mut reading);
        let item = queue::item_now(env, &self.by, (story, &self.language));
        Some((story, recalled::readings(env, &item, (&text, &reading))))
    }
}

/// The handle, the slug and the language, the place (the part at the top of the screen, the byte in it, and whether a blank row
/// stands above it), and each target.
impl fmt::Display for Bookmark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Spot {
            anchor: Anchor { part, offset },
            blank_above,
        } = self.at;
        let blanks = u8::from(blank_above);
        let Self {
            by,
            story,
            language,
            ..
        } = self;
        write!(f, "{by} {story} {language} {AT}:{part}:{offset}:{blanks}")?;
        self.seen.iter().try_for_each(|seen| write!(f, " {seen}"))
    }
}

fn spot(word: &str) -> Option<Spot> {
    let mut pieces = word.split(':');
    let is_spot = pieces.next() == Some(AT);
    let mut number = || pieces.next()?.parse().ok();
    let (part, offset, blanks): (usize, usize, usize) = (number()?, number()?, number()?);
    (is_spot && pieces.next().is_none()).then_some(Spot {
        anchor: Anchor { part, offset },
        blank_above: blanks > 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen() -> impl Strategy<Value = Seen> {
        let part = prop::sample::select(Part::ALL);
        let whole = prop::collection::vec((any::<u32>(), any::<u32>()), 0..4);
        let partly = prop::collection::vec((any::<usize>(), any::<usize>()), 0..4);
        (part, "[0-9a-f]{16}", whole, partly).prop_map(|(part, text, whole, partly)| Seen {
            part,
            text,
            whole: whole
                .into_iter()
                .map(|(first, end)| first as usize..end as usize)
                .collect(),
            partly,
        })
    }

    fn bookmark() -> impl Strategy<Value = Bookmark> {
        let text = (
            "[a-z0-9-]{1,32}",
            "[a-z0-9-]{1,48}",
            "[a-z]{2,3}(-[A-Z]{2})?",
        );
        let at = (any::<usize>(), any::<usize>(), any::<bool>());
        let seen = prop::collection::vec(seen(), 0..3);
        (text, at, seen).prop_map(
            |((by, story, language), (part, offset, blank_above), seen)| Bookmark {
                by: Handle::parse(&by).expect("a handle"),
                story,
                language,
                seen,
                at: Spot {
                    anchor: Anchor { part, offset },
                    blank_above,
                },
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_as_it_was(own in bookmark()) {
            prop_assert_eq!(Bookmark::parse(&own.to_string()), Some(own));
        }

        /// Whatever stands in the state, what is read of it is written the same way, and nothing is read of less.
        #[test]
        fn nothing_else_is_taken_for_one(own in bookmark(), at in any::<prop::sample::Index>(), letter in "[ -~]") {
            let mut words = own.to_string();
            let at = at.index(words.len());
            words.replace_range(at..=at, &letter);
            if let Some(read) = Bookmark::parse(&words) {
                prop_assert_eq!(Bookmark::parse(&read.to_string()), Some(read));
            }
            prop_assert_eq!(Bookmark::parse(&format!("{own} ")), None);
            prop_assert_eq!(Bookmark::parse(&format!("{own}:1")), None);
        }
    }

    #[test]
    fn a_paragraph_was_seen_whole_in_part_or_not_at_all() {
        let word = "text:0123456789abcdef:0-12,14-15,15+120";
        let seen = Seen::parse(word).expect("one");
        assert_eq!(seen.to_string(), word);
        assert_eq!(
            [0, 11, 12, 14].map(|own| seen.until(own)),
            [Some(usize::MAX), Some(usize::MAX), None, Some(usize::MAX)]
        );
        assert_eq!((seen.until(15), seen.until(16)), (Some(120), None));
        for wrong in [
            "",
            "text:0123456789abcdef",
            "text:0123:0-1",
            "song:0123456789abcdef:0-1",
            "text:0123456789abcdef:0",
            "text:0123456789abcdef:0-1:",
        ] {
            assert_eq!(Seen::parse(wrong), None, "{wrong}");
        }
    }
}
