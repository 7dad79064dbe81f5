//! Texts with the open notes in them as `CriticMarkup` (criticmarkup.com): a suggestion as a substitution, the words of any other
//! note highlighted, and the note itself as a comment. It is for reading and for other editors; the archive stays as it is.

use super::super::surroundings::Opened;
use crate::archive::StoryId;
use crate::locale::{Locale, Message};
use crate::proof::anchor::Spot;
use crate::proof::fingerprint::Target;
use crate::proof::progress::Remark;
use crate::text::Clean;
use std::collections::BTreeMap;

/// The texts of the stories that have open notes; nothing where there are none.
pub(super) fn lines(opened: &Opened, stories: &[StoryId], locale: &Locale) -> Vec<Clean> {
    let mut lines = Vec::new();
    for id in stories {
        let story = opened.archive.story(*id);
        let remarks = opened.progress.remarks(&opened.archive, *id);
        let mut by_target: BTreeMap<&Target, Vec<&Remark<'_>>> = BTreeMap::new();
        for remark in remarks.iter().filter(|remark| remark.is_open) {
            by_target
                .entry(&remark.note.target)
                .or_default()
                .push(remark);
        }
        for (target, remarks) in by_target {
            if lines.is_empty() {
                let head = locale.word("review-critic-head");
                lines.push(Clean::from(format!("{{>>{}<<}}", head.as_str())));
            }
            lines.push(Clean::default());
            let heading = format!(
                "# {} ({}, {})",
                story.slug,
                target.language,
                target.part.word()
            );
            lines.push(Clean::from(heading));
            let paragraphs = target.paragraphs(story).unwrap_or_default();
            for paragraph in marked(&paragraphs, &remarks) {
                lines.push(Clean::default());
                lines.extend(paragraph.split('\n').map(Clean::new));
            }
            let orphans = remarks.iter().filter(|own| own.sighting.spot().is_none());
            for orphan in orphans {
                let gone = Message::new("review-note-orphan");
                let gone = locale.say(&gone.count("paragraph", 0));
                let quote = critic_safe(&orphan.note.anchor.quote);
                let line = format!(
                    "{{>>{quote}: {gone}<<}}{}",
                    comment_on(orphan, &orphan.note.anchor.quote)
                );
                lines.extend([Clean::default(), Clean::from(line)]);
            }
        }
    }
    lines
}

/// The paragraphs with the notes in them. Of two notes on the same words, the second has no mark of its own: what it
/// suggests stands in its comment.
fn marked(paragraphs: &[String], remarks: &[&Remark<'_>]) -> Vec<String> {
    let mut by_paragraph: BTreeMap<usize, Vec<(&Spot, &Remark<'_>)>> = BTreeMap::new();
    for remark in remarks {
        if let Some(spot) = remark.sighting.spot() {
            by_paragraph
                .entry(spot.paragraph)
                .or_default()
                .push((spot, remark));
        }
    }
    let mark = |(number, text): (usize, &String)| {
        let notes = by_paragraph.remove(&number).unwrap_or_default();
        in_paragraph(text, notes)
    };
    paragraphs.iter().enumerate().map(mark).collect()
}

fn in_paragraph(text: &str, mut notes: Vec<(&Spot, &Remark<'_>)>) -> String {
    notes.sort_by_key(|(spot, _)| (spot.range.start, spot.range.end));
    let mut out = String::new();
    let mut at = 0;
    for (spot, remark) in notes {
        if let Some(before) = text.get(at..spot.range.start) {
            out.push_str(&critic_safe(before));
            let words = critic_safe(text.get(spot.range.clone()).unwrap_or_default());
            let marked = match &remark.note.suggestion {
                Some(better) if better.is_empty() => format!("{{--{words}--}}"),
                Some(better) => format!("{{~~{words}~>{}~~}}", critic_safe(better)),
                None => format!("{{=={words}==}}"),
            };
            out.push_str(&marked);
            at = spot.range.end;
            out.push_str(&comment(remark));
        } else {
            let words = text.get(spot.range.clone()).unwrap_or_default();
            out.push_str(&comment_on(remark, words));
        }
    }
    out + &critic_safe(text.get(at..).unwrap_or_default())
}

/// Who said what, and every answer to it.
fn comment(remark: &Remark<'_>) -> String {
    let said = |handle: &str, words: &str| {
        format!(
            "{{>>{handle}: {}<<}}",
            critic_safe(words).replace('\n', " ")
        )
    };
    let handle = remark.signed.by.handle.as_str();
    let own = match &remark.note.suggestion {
        Some(_) if remark.note.text.is_empty() => format!("{{>>{handle}<<}}"),
        _ => said(handle, &remark.note.text),
    };
    let replies = remark.replies.iter().map(|(signed, reply)| {
        let words = format!("[{}] {}", reply.answer.word(), reply.text);
        said(signed.by.handle.as_str(), words.trim_end())
    });
    std::iter::once(own).chain(replies).collect()
}

/// The same for a note whose `words` bear the mark of another one, or are gone.
fn comment_on(remark: &Remark<'_>, words: &str) -> String {
    let better = remark.note.suggestion.as_ref().map(|better| {
        let change = format!("{words} → {better}");
        let change = critic_safe(&change).replace('\n', " ");
        format!("{{>>{}: {change}<<}}", remark.signed.by.handle)
    });
    better.unwrap_or_default() + &comment(remark)
}

/// Keeps braces of a text from opening or closing marks: the format knows no escape, so a word joiner parts them.
fn critic_safe(words: &str) -> String {
    let marks = [
        "{++", "{--", "{~~", "{==", "{>>", "++}", "--}", "~~}", "==}", "<<}", "~>",
    ];
    let mut safe = words.to_owned();
    for mark in marks {
        if safe.contains(mark) {
            let (first, rest) = mark.split_at(1);
            safe = safe.replace(mark, &format!("{first}\u{2060}{rest}"));
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_a_mark() {
        for words in ["a --} b", "{>>", "~~}~>", "plain"] {
            let safe = critic_safe(words);
            for mark in ["{>>", "--}", "~~}", "~>"] {
                assert!(!safe.contains(mark), "{safe}");
            }
            assert_eq!(safe.replace('\u{2060}', ""), words);
        }
    }
}
