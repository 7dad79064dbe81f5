//! What changed in the text since a former state of it, shown in the text itself: what was put in as `{+…+}` and underlined,
//! what was taken out as `[-…-]` and struck. Terminals without either, and screen readers, have the signs.

use super::super::document::{Part, PartStyle};
use super::text::{DeskText, Stand};
use crate::proof::diff::{Change, Fate, paragraphs, words};
use crate::proof::fingerprint::Mark;
use crate::proof::standing::Changes;
use crate::text::Clean;
use crate::text::clean::Cleaner;
use crate::text::markup::BlockKind;
use crate::text::source_map::SourceMap;
use std::ops::Range;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// With what the text is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The text that the volunteer judged last.
    Verdict,
    /// The text that two people found right last.
    Validated,
}

impl Base {
    pub(super) const ALL: [Self; 2] = [Self::Verdict, Self::Validated];

    pub(super) fn message_name(self) -> &'static str {
        match self {
            Self::Verdict => "desk-since-verdict",
            Self::Validated => "desk-since-validated",
        }
    }
}

/// What changed since then, by the sources of the text.
#[derive(Clone, Debug)]
pub(super) struct Comparison {
    pub(super) base: Base,
    differences: Vec<Difference>,
}

/// What changed in one source.
#[derive(Clone, Debug)]
pub(super) enum Difference {
    /// Nothing, or nothing was judged before.
    None,
    Known {
        old: Vec<String>,
        changes: Vec<Change>,
    },
    /// Nobody has the former text.
    Unknown(Changes),
}

impl Difference {
    pub(super) fn known(old: Vec<String>, new: &[String]) -> Self {
        let before: Vec<&str> = old.iter().map(String::as_str).collect();
        let after: Vec<&str> = new.iter().map(String::as_str).collect();
        let changes = paragraphs(&before, &after);
        Self::Known { old, changes }
    }

    pub(super) fn unknown(before: &[Mark], now: &[Mark]) -> Self {
        Self::Unknown(Changes::between(before, now))
    }
}

/// What became of a paragraph that is still there.
pub(super) enum Became<'a> {
    Added,
    /// It was this.
    Changed(&'a str),
    /// It was something else.
    Other,
}

/// A paragraph with what became of its words.
pub(super) struct Marked {
    pub(super) text: Clean,
    /// From the marked text to the paragraph.
    pub(super) map: SourceMap,
    /// Bytes of the marked text.
    pub(super) fates: Vec<(Range<usize>, Fate)>,
}

impl Comparison {
    pub(super) fn new(base: Base, differences: Vec<Difference>) -> Self {
        Self { base, differences }
    }

    /// Whether a former text was not to be had.
    pub(super) fn is_partly_unknown(&self) -> bool {
        let mut all = self.differences.iter();
        all.any(|own| matches!(own, Difference::Unknown(_)))
    }

    /// What became of the paragraph that a part shows; nothing if it is as it was.
    pub(super) fn of(&self, stand: &Stand) -> Option<Became<'_>> {
        match self.differences.get(stand.source)? {
            Difference::None => None,
            Difference::Unknown(changes) => {
                let number = u32::try_from(stand.paragraph).ok()?;
                changes
                    .paragraphs
                    .contains(&number)
                    .then_some(Became::Other)
            }
            Difference::Known { old, changes } => changes.iter().find_map(|change| match change {
                Change::Added { new } if *new == stand.paragraph => Some(Became::Added),
                Change::Changed { old: was, new, .. } if *new == stand.paragraph => {
                    // A line of the description that is shown without its name had one then, too.
                    let was = old[*was].as_str();
                    Some(Became::Changed(was.get(stand.shift()..).unwrap_or(was)))
                }
                _ => None,
            }),
        }
    }

    /// Puts what was taken out where it stood; answers the numbers of those parts.
    pub(super) fn add_removed(&self, text: &mut DeskText) -> Vec<usize> {
        let mut gone = Vec::new();
        for (source, difference) in self.differences.iter().enumerate() {
            let Difference::Known { old, changes } = difference else {
                continue;
            };
            let mut at = text.part_of(source, 0).unwrap_or(text.parts.len());
            for change in changes {
                match change {
                    Change::Same { new, .. }
                    | Change::Added { new }
                    | Change::Changed { new, .. } => {
                        at = text.part_of(source, *new).map_or(at, |part| part + 1);
                    }
                    Change::Removed { old: was } => gone.push((at, old[*was].as_str())),
                }
            }
        }
        gone.sort_by_key(|(at, _)| *at);
        for (at, words) in gone.iter().rev() {
            let words = Clean::new(&format!("[-{}-]", Clean::new(words)));
            text.insert(*at, Part::new(PARAGRAPH, words));
        }
        // Each has moved by those before it.
        let moved = gone.iter().enumerate();
        moved.map(|(before, (at, _))| at + before).collect()
    }
}

/// Marks what became of a paragraph; `changed` stands before one of which only that is known.
pub(super) fn marked(text: &str, became: &Became<'_>, changed: &str) -> Marked {
    let mut writer = Writer::default();
    match became {
        Became::Added => writer.added(text, 0..text.len()),
        Became::Other => {
            let range = writer.out.push(changed);
            writer.fates.push((range, Fate::Replaced));
            writer.out.push(" ");
            writer.same(text, 0..text.len());
        }
        Became::Changed(was) => {
            for run in words(was, text) {
                if run.fate == Fate::Same {
                    writer.same(text, run.new);
                    continue;
                }
                writer.removed(&was[run.old]);
                writer.added(text, run.new);
            }
        }
    }
    Marked {
        text: writer.out.finish(),
        map: writer.map,
        fates: writer.fates,
    }
}

#[derive(Default)]
struct Writer {
    out: Cleaner,
    map: SourceMap,
    fates: Vec<(Range<usize>, Fate)>,
}

impl Writer {
    fn same(&mut self, text: &str, range: Range<usize>) {
        let start = range.start;
        self.out.push_from(&text[range], start, &mut self.map);
    }

    fn added(&mut self, text: &str, range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let start = self.out.push("{+").start;
        self.same(text, range);
        let end = self.out.push("+}").end;
        self.fates.push((start..end, Fate::Added));
    }

    fn removed(&mut self, words: &str) {
        if !words.is_empty() {
            let range = self.out.push(&format!("[-{}-]", Clean::new(words)));
            self.fates.push((range, Fate::Removed));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_marked_where_they_changed() {
        let marked = marked(
            "the wide sea",
            &Became::Changed("the grey sea"),
            "[changed]",
        );
        assert_eq!(marked.text.as_str(), "the [-grey-]{+wide+} sea");
        let words = |(range, fate): &(Range<usize>, Fate)| (&marked.text[range.clone()], *fate);
        let fates: Vec<(&str, Fate)> = marked.fates.iter().map(words).collect();
        let expected = [("[-grey-]", Fate::Removed), ("{+wide+}", Fate::Added)];
        assert_eq!(fates, expected);
    }

    proptest! {
        /// Every word of the text is found where it is shown, and leads back.
        #[test]
        fn nothing_of_the_text_is_lost(was in "[ab c.,اب]{0,30}", is in "[ab c.,اب]{0,30}") {
            let shown = marked(&is, &Became::Changed(&was), "[changed]");
            let mut again = String::new();
            for (at, letter) in is.char_indices() {
                let range = shown.map.shown(&(at..at + letter.len_utf8()));
                let range = range.expect("every letter is shown");
                again.push_str(&shown.text[range.clone()]);
                prop_assert_eq!(shown.map.around(&range), Some(at..at + letter.len_utf8()));
            }
            prop_assert_eq!(again, is);
        }
    }
}
