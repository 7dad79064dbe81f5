//! The words that a note is about: a sentence, or some words of it, under the mark.

use super::super::sheet::Along;
use super::text::{DeskText, Stretch};
use crate::text::sentences::{sentences, word_end_after, word_end_before};
use std::ops::Range;

/// The sentence at byte `offset` of a part, or the first one behind it; all of a part without sentences.
pub fn sentence_at(text: &DeskText, part: usize, offset: usize) -> Option<Stretch> {
    let (at, content) = text
        .parts
        .iter()
        .enumerate()
        .skip(part)
        .find(|(at, content)| text.stands[*at].is_some() && !content.text.trim().is_empty())?;
    let offset = if at == part { offset } else { 0 };
    let all = sentences(&content.text);
    let found = all.iter().find(|range| range.end > offset).or(all.last());
    let whole = 0..content.text.len();
    Some(Stretch {
        part: at,
        range: found.cloned().unwrap_or(whole),
    })
}

/// The next or previous sentence of the text; nothing at its ends.
pub fn step(text: &DeskText, now: &Stretch, along: Along) -> Option<Stretch> {
    let own = sentences(&text.parts[now.part].text);
    let inside = match along {
        Along::Forward => own.into_iter().find(|range| range.start >= now.range.end),
        Along::Backward => own.into_iter().rfind(|range| range.end <= now.range.start),
    };
    let here = |range: Range<usize>| Stretch {
        part: now.part,
        range,
    };
    if let Some(range) = inside {
        return Some(here(range));
    }
    match along {
        Along::Forward => sentence_at(text, now.part + 1, 0),
        Along::Backward => {
            let before = (0..now.part).rev();
            let mut last = before.filter_map(|part| {
                let is_ours = text.stands[part].is_some();
                let range = sentences(&text.parts[part].text).pop()?;
                is_ours.then_some(Stretch { part, range })
            });
            last.next()
        }
    }
}

/// The stretch with one word more at its end; nothing where the paragraph ends.
pub fn widened(text: &DeskText, now: &Stretch) -> Option<Stretch> {
    let end = word_end_after(&text.parts[now.part].text, now.range.end);
    (end > now.range.end).then_some(Stretch {
        part: now.part,
        range: now.range.start..end,
    })
}

/// The stretch without its last word; nothing where it has no other.
pub fn narrowed(text: &DeskText, now: &Stretch) -> Option<Stretch> {
    let end = word_end_before(&text.parts[now.part].text, &now.range)?;
    Some(Stretch {
        part: now.part,
        range: now.range.start..end,
    })
}
