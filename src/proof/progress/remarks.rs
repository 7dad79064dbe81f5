//! The notes on a story as its text is now: each with its place found again, what was answered, and whether it is settled.

use super::super::anchor::{self, Page, Paragraph, Sighting};
use super::super::fingerprint::Target;
use super::super::record::{Note, Record, Reply, Signed};
use super::Progress;
use crate::archive::model::{Archive, Story, StoryId};
use std::collections::BTreeMap;

/// A note that counts.
#[derive(Clone, Debug)]
pub struct Remark<'a> {
    pub signed: &'a Signed,
    pub note: &'a Note,
    /// Of the paragraphs of [`Target::paragraphs`].
    pub sighting: Sighting,
    /// Whether nothing has settled it yet.
    pub is_open: bool,
    /// In the order of their ids, replies to replies too.
    pub replies: Vec<(&'a Signed, &'a Reply)>,
}

impl Progress {
    /// The notes on a story that nobody withdrew, in the order of their ids. One whose words are gone is an orphan, and is
    /// there all the same.
    pub fn remarks(&self, archive: &Archive, story: StoryId) -> Vec<Remark<'_>> {
        if self.found(story).is_none() {
            return Vec::new();
        }
        let text = archive.story(story);
        let ledger = self.ledger(story);
        let mut by_target: BTreeMap<&Target, Vec<(&Signed, &Note)>> = BTreeMap::new();
        for signed in ledger.records() {
            if let Record::Note(note) = &signed.entry.record {
                by_target
                    .entry(&note.target)
                    .or_default()
                    .push((signed, note));
            }
        }
        let mut remarks = Vec::new();
        for (target, notes) in by_target {
            let sightings = sightings(text, target, notes.iter().map(|(_, note)| *note));
            for ((signed, note), sighting) in notes.into_iter().zip(sightings) {
                remarks.push(Remark {
                    signed,
                    note,
                    sighting,
                    is_open: !ledger.open_points(signed.entry.id).is_empty(),
                    replies: ledger.replies_to(signed.entry.id).collect(),
                });
            }
        }
        remarks.sort_by_key(|remark| remark.signed.entry.id);
        remarks
    }
}

/// Where the words of notes stand in a part of a story now. All are looked for in one preparation of the text.
fn sightings<'n>(
    story: &Story,
    target: &Target,
    notes: impl Iterator<Item = &'n Note>,
) -> Vec<Sighting> {
    let texts = target.paragraphs(story).unwrap_or_default();
    let now = target.fingerprint(story);
    let hashes: Vec<String> = now
        .iter()
        .flat_map(|now| &now.paragraphs)
        .map(ToString::to_string)
        .collect();
    let paragraphs: Vec<Paragraph<'_>> = texts
        .iter()
        .zip(&hashes)
        .map(|(text, hash)| Paragraph { text, hash })
        .collect();
    let page = Page::new(&paragraphs);
    let find = |note: &Note| anchor_of(note).find(&page);
    notes.map(find).collect()
}

/// The anchor of a note as it is looked for.
fn anchor_of(note: &Note) -> anchor::Anchor {
    let mark = note.paragraph_mark.as_ref();
    anchor::Anchor {
        quote: note.anchor.quote.clone(),
        prefix: note.anchor.prefix.clone(),
        suffix: note.anchor.suffix.clone(),
        paragraph: usize::try_from(note.paragraph).unwrap_or(usize::MAX),
        hash: mark.map(ToString::to_string).unwrap_or_default(),
    }
}
