//! What of a story a report may repeat: notes quote its texts, and what volunteers typed may name somebody whom it does not.

use super::super::surroundings::Opened;
use crate::archive::StoryId;
use crate::archive::model::Story;
use crate::proof::fingerprint::Target;
use crate::proof::progress::Remark;
use crate::proof::safety::{Hidden, Watch};
use crate::proof::withheld::COVER;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;

/// Bytes on either side of a suggestion that are looked at with it: more than the longest name or number has.
const AROUND: usize = 400;

/// A story of which something was said, and what must not be repeated of it.
pub(super) struct Discretion<'a> {
    pub(super) opened: &'a Opened,
    pub(super) id: StoryId,
    hidden: Hidden<'a>,
    /// What there is to read of it. Looking for names takes a while, so each text is looked through once, and only for a report
    /// that quotes from it.
    passages: OnceCell<BTreeMap<Target, Vec<Passage>>>,
}

/// A paragraph, with what must not be repeated of it.
pub(super) struct Passage {
    pub(super) text: String,
    /// Bytes of the text, in its order, apart.
    pub(super) hidden: Vec<Range<usize>>,
    /// Whether a name is among that: what stands around it could be another piece of it.
    has_name: bool,
}

/// What a note quotes and suggests, as it may be told.
pub(super) struct Quotation {
    pub(super) quote: String,
    pub(super) better: Option<String>,
    /// Whether it is told at all; if not, its words stand under a cover.
    pub(super) is_told: bool,
}

impl<'a> Discretion<'a> {
    pub(super) fn of(opened: &'a Opened, id: StoryId, watch: &'a Watch) -> Self {
        let archive = &opened.archive;
        Self {
            hidden: Hidden::of_story(archive, archive.story(id), watch),
            opened,
            id,
            passages: OnceCell::new(),
        }
    }

    pub(super) fn story(&self) -> &'a Story {
        self.opened.archive.story(self.id)
    }

    pub(super) fn remarks(&self) -> Vec<Remark<'a>> {
        self.opened.progress.remarks(&self.opened.archive, self.id)
    }

    pub(super) fn hidden(&self) -> &Hidden<'a> {
        &self.hidden
    }

    /// The paragraphs of a part of the story; none if it has no such part.
    pub(super) fn passages(&self, target: &Target) -> &[Passage] {
        let all = self.passages.get_or_init(|| {
            let targets = Target::all(self.story()).into_iter();
            let passages = |target: Target| {
                let paragraphs = target.paragraphs(self.story()).unwrap_or_default();
                let passages = paragraphs.into_iter().map(|text| self.passage(text));
                (target, passages.collect())
            };
            targets.map(passages).collect()
        });
        all.get(target).map_or(&[], Vec::as_slice)
    }

    fn passage(&self, text: String) -> Passage {
        let hidden = self.hidden.find(&text);
        Passage {
            has_name: !hidden.is_empty() && !self.hidden.names(&text).is_empty(),
            hidden,
            text,
        }
    }

    /// What somebody typed, with all of that covered.
    pub(super) fn said(&self, words: &str) -> String {
        self.hidden.cover(words)
    }

    /// The words that a note quotes and the ones that it suggests, as they may be told.
    pub(super) fn quoted(&self, remark: &Remark<'_>) -> Quotation {
        let (quote, better) = (&remark.note.anchor.quote, &remark.note.suggestion);
        if self.may_quote(remark) {
            return Quotation {
                quote: self.said(quote),
                better: better.as_ref().map(|better| self.said(better)),
                is_told: true,
            };
        }
        // That nothing is to stand there says no word of the text.
        let better = better.as_ref().map(|better| match better.as_str() {
            "" => String::new(),
            _ => COVER.to_owned(),
        });
        Quotation {
            quote: COVER.to_owned(),
            better,
            is_told: false,
        }
    }

    /// Whether a note may be told with words of the text. Nothing is quoted from around a name that must not be told: not now,
    /// and not as the text was when the note was written.
    fn may_quote(&self, remark: &Remark<'_>) -> bool {
        let anchor = &remark.note.anchor;
        let before = [&anchor.prefix, &anchor.quote, &anchor.suffix].map(String::as_str);
        let before = self.passage(before.concat());
        let quote = anchor.prefix.len()..anchor.prefix.len() + anchor.quote.len();
        let better = remark.note.suggestion.as_deref();
        let may_be_from = |passage: &Passage, range: &Range<usize>| {
            !passage.has_name && !self.hides(passage, range, better)
        };
        let passages = self.passages(&remark.note.target);
        may_be_from(&before, &quote)
            && match remark.sighting.spot() {
                Some(spot) => passages
                    .get(spot.paragraph)
                    .is_none_or(|passage| may_be_from(passage, &spot.range)),
                None => passages.iter().all(|passage| !passage.has_name),
            }
    }

    /// Whether bytes of a paragraph, or other words in their place, have something of what must not be repeated.
    pub(super) fn hides(
        &self,
        passage: &Passage,
        range: &Range<usize>,
        better: Option<&str>,
    ) -> bool {
        let text = &passage.text;
        let is_in_new = |better: &str| {
            let start = text.floor_char_boundary(range.start.saturating_sub(AROUND));
            let end = text.floor_char_boundary(range.end.saturating_add(AROUND));
            let (before, behind) = (text.get(start..range.start), text.get(range.end..end));
            let new = [before, Some(better), behind].map(Option::unwrap_or_default);
            let at = new[0].len()..new[0].len() + better.len();
            let mut found = self.hidden.find(&new.concat()).into_iter();
            found.any(|own| touch(&own, &at))
        };
        passage.hidden.iter().any(|own| touch(own, range)) || better.is_some_and(is_in_new)
    }

    /// A suggestion as it may be told beside a paragraph: where a name is in that, it could be a piece of it as well.
    pub(super) fn better<'b>(passage: &Passage, better: &'b str) -> &'b str {
        if better.is_empty() || !passage.has_name {
            better
        } else {
            COVER
        }
    }
}

/// Whether two ranges have a byte in common.
pub(super) fn touch(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
