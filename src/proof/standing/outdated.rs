//! Which paragraphs of an original have changed since a translation of it was found right.
//!
//! No verdict on a translation names its original. What the original was then is known from the verdicts on it that were
//! given before: clocks of two persons are compared here, which decides no state and only says where to look.

use super::super::fingerprint::{Fingerprint, Target};
use super::super::record::{Judgement, Part, Verdict};
use super::super::ulid::Ulid;
use super::{Changes, Ledger, Makers};
use crate::archive::model::Story;

/// The paragraphs of the original's text, from 0, that are not those before which somebody found the present translation into
/// `language` right who did not make it. Where several persons did, it is the one who knew most of the present original.
/// Nothing where nothing is known of what the original was.
pub fn outdated(story: &Story, language: &str, ledger: &Ledger<'_>) -> Vec<usize> {
    let translation = Target::new(language, Part::Translation);
    let original = Target::new(&story.language, Part::Text);
    let verdicts_on = |target: &Target| {
        let verdicts = ledger.verdicts();
        let own = verdicts.filter(|(_, verdict)| verdict.target == *target);
        own.collect::<Vec<_>>()
    };
    let known = verdicts_on(&original);
    if known.is_empty() {
        return Vec::new();
    }
    let (Some(now), Some(text)) = (translation.fingerprint(story), original.fingerprint(story))
    else {
        return Vec::new();
    };
    let makers = Makers::of(story, &translation);
    let found_right = verdicts_on(&translation)
        .into_iter()
        .filter(|(signed, verdict)| {
            verdict.judgement == Judgement::Ok
                && verdict.text == now.whole
                && !makers.includes(&signed.by.handle)
        });
    let known: Vec<(Ulid, &Verdict)> = known
        .into_iter()
        .map(|(signed, verdict)| (signed.entry.id, verdict))
        .collect();
    let changes = found_right.filter_map(|(signed, _)| since(&known, signed.entry.id, &text));
    let least = changes.min_by_key(Changes::extent);
    let blocks = story.text.blocks.len();
    let paragraphs = least.map(|changes| changes.paragraphs).unwrap_or_default();
    paragraphs
        .into_iter()
        .map(|paragraph| paragraph as usize)
        .filter(|paragraph| *paragraph < blocks)
        .collect()
}

/// What has changed since the verdicts on the original that were given before `then`; the one nearest to its present text
/// counts.
fn since(known: &[(Ulid, &Verdict)], then: Ulid, text: &Fingerprint) -> Option<Changes> {
    let before = known.iter().filter(|(id, _)| *id < then);
    let changes = before.map(|(_, verdict)| {
        if verdict.text == text.whole {
            Changes::default()
        } else {
            Changes::between(&verdict.paragraphs, &text.paragraphs)
        }
    });
    changes.min_by_key(Changes::extent)
}
