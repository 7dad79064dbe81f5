//! Texts with the open notes in them as `CriticMarkup` (criticmarkup.com): a suggestion as a substitution, the words of any other
//! note highlighted, and the note itself as a comment. It is for reading and for other editors; the archive stays as it is.
//!
//! What must not be repeated is covered before anything is marked: a mark would part a name, and a cover would eat marks.

use super::super::surroundings::Opened;
use super::discretion::{Discretion, Passage, touch};
use crate::archive::StoryId;
use crate::locale::{Locale, Message};
use crate::proof::anchor::Spot;
use crate::proof::fingerprint::Target;
use crate::proof::progress::Remark;
use crate::proof::safety::Watch;
use crate::proof::withheld::COVER;
use crate::text::Clean;
use std::collections::BTreeMap;
use std::ops::Range;

/// The texts of the stories that have open notes; nothing where there are none.
pub(super) fn lines(
    opened: &Opened,
    stories: &[StoryId],
    watch: &Watch,
    locale: &Locale,
) -> Vec<Clean> {
    let mut lines = Vec::new();
    for id in stories {
        let told = Discretion::of(opened, *id, watch);
        let remarks = told.remarks();
        let mut by_target: BTreeMap<&Target, Vec<&Remark<'_>>> = BTreeMap::new();
        for remark in remarks.iter().filter(|remark| remark.is_open) {
            by_target
                .entry(&remark.note.target)
                .or_default()
                .push(remark);
        }
        let marked = Marked {
            told: &told,
            locale,
        };
        for (target, remarks) in by_target {
            if lines.is_empty() {
                let head = locale.word("review-critic-head");
                lines.push(Clean::from(format!("{{>>{}<<}}", head.as_str())));
            }
            lines.extend(marked.text(target, &remarks));
        }
    }
    lines
}

/// The texts of one story while they are marked.
struct Marked<'a> {
    told: &'a Discretion<'a>,
    locale: &'a Locale,
}

/// What stands in the place of bytes of a paragraph, or between two of them.
struct Piece {
    range: Range<usize>,
    text: String,
}

impl Marked<'_> {
    /// A text under its heading, then the notes whose words are gone.
    fn text(&self, target: &Target, remarks: &[&Remark<'_>]) -> Vec<Clean> {
        let story = self.told.story();
        let heading = format!(
            "# {} ({}, {})",
            story.slug,
            target.language,
            target.part.word()
        );
        let mut lines = vec![Clean::default(), Clean::from(heading)];
        let mut by_paragraph: BTreeMap<usize, Vec<(&Spot, &Remark<'_>)>> = BTreeMap::new();
        for remark in remarks {
            if let Some(spot) = remark.sighting.spot() {
                by_paragraph
                    .entry(spot.paragraph)
                    .or_default()
                    .push((spot, remark));
            }
        }
        for (number, passage) in self.told.passages(target).iter().enumerate() {
            let notes = by_paragraph.remove(&number).unwrap_or_default();
            lines.push(Clean::default());
            lines.extend(self.paragraph(passage, notes).split('\n').map(Clean::new));
        }
        let orphans = remarks.iter().filter(|own| own.sighting.spot().is_none());
        for orphan in orphans {
            lines.extend([Clean::default(), Clean::from(self.orphan(orphan))]);
        }
        lines
    }

    /// A paragraph with the notes in it. Of two notes on the same words, the second has no mark of its own, and neither has one
    /// on words that must not be repeated: a comment behind them has what it says.
    fn paragraph(&self, passage: &Passage, mut notes: Vec<(&Spot, &Remark<'_>)>) -> String {
        notes.sort_by_key(|(spot, _)| (spot.range.start, spot.range.end));
        let Passage { text, hidden, .. } = passage;
        let mut pieces: Vec<Piece> = Vec::new();
        let mut marked = 0;
        for (spot, remark) in notes {
            let range = &spot.range;
            let words = text.get(range.clone()).unwrap_or_default();
            let better = remark.note.suggestion.as_deref();
            let is_hidden = self.told.hides(passage, range, better);
            let better = better.map(|better| Discretion::better(passage, better));
            if is_hidden {
                let mut touched = hidden.iter().filter(|own| touch(own, range));
                let end = touched.next_back().map_or(range.end, |last| last.end);
                pieces.push(Piece {
                    range: end..end,
                    text: self.comment(remark),
                });
            } else if range.start < marked {
                pieces.push(Piece {
                    range: marked..marked,
                    text: self.about(remark, (words, better)) + &self.comment(remark),
                });
            } else {
                marked = range.end;
                pieces.push(Piece {
                    range: range.clone(),
                    text: mark(words, better) + &self.comment(remark),
                });
            }
        }
        put_in(text, hidden, pieces)
    }

    /// A note whose words are gone from the text.
    fn orphan(&self, remark: &Remark<'_>) -> String {
        let gone = Message::new("review-note-orphan").count("paragraph", 0);
        let gone = self.locale.say(&gone);
        let quotation = self.told.quoted(remark);
        let better = quotation.better.filter(|_| quotation.is_told);
        let about = better.map(|better| self.about(remark, (&quotation.quote, Some(&better))));
        let quote = critic_safe(&quotation.quote);
        let about = about.unwrap_or_default();
        format!("{{>>{quote}: {gone}<<}}{about}{}", self.comment(remark))
    }

    /// Which words a note is about that bear no mark of it, and what is to stand there.
    fn about(&self, remark: &Remark<'_>, (words, better): (&str, Option<&str>)) -> String {
        let change = match better {
            None => format!("“{words}”"),
            Some("") => format!("“{words}”: {}", self.locale.word("review-note-deletes")),
            Some(better) => format!("{words} → {better}"),
        };
        self.said(remark.signed.by.handle.as_str(), &change)
    }

    /// Who said what, and every answer to it.
    fn comment(&self, remark: &Remark<'_>) -> String {
        let handle = remark.signed.by.handle.as_str();
        let own = match &remark.note.suggestion {
            Some(_) if remark.note.text.is_empty() => format!("{{>>{handle}<<}}"),
            _ => self.said(handle, &remark.note.text),
        };
        let replies = remark.replies.iter().map(|(signed, reply)| {
            let words = format!("[{}] {}", reply.answer.word(), reply.text);
            self.said(signed.by.handle.as_str(), words.trim_end())
        });
        std::iter::once(own).chain(replies).collect()
    }

    fn said(&self, handle: &str, words: &str) -> String {
        let words = critic_safe(&self.told.said(words)).replace('\n', " ");
        format!("{{>>{handle}: {words}<<}}")
    }
}

/// Words with what is suggested for them.
fn mark(words: &str, better: Option<&str>) -> String {
    let words = critic_safe(words);
    match better {
        Some("") => format!("{{--{words}--}}"),
        Some(better) => format!("{{~~{words}~>{}~~}}", critic_safe(better)),
        None => format!("{{=={words}==}}"),
    }
}

/// A paragraph with the pieces in their places and the bytes `covered` under their cover. No piece cuts one of these.
fn put_in(text: &str, covered: &[Range<usize>], mut pieces: Vec<Piece>) -> String {
    pieces.extend(covered.iter().map(|range| Piece {
        range: range.clone(),
        text: COVER.to_owned(),
    }));
    // What stands at one spot keeps its order, and a comment comes before what begins behind it.
    pieces.sort_by_key(|piece| (piece.range.start, piece.range.end));
    let mut out = String::new();
    let mut at = 0;
    for Piece { range, text: own } in pieces {
        out.push_str(&critic_safe(text.get(at..range.start).unwrap_or_default()));
        out.push_str(&own);
        at = at.max(range.end);
    }
    out + &critic_safe(text.get(at..).unwrap_or_default())
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

    #[test]
    fn comments_stand_behind_what_they_are_about_and_covers_are_whole() {
        let piece = |range: Range<usize>, text: &str| Piece {
            range,
            text: text.to_owned(),
        };
        let pieces = vec![
            piece(2..5, "[cde]"),
            piece(9..9, "(said of the name)"),
            piece(5..5, "(said of cde)"),
        ];
        let text = put_in("abcdefghijkl", &[Range { start: 7, end: 9 }], pieces);
        assert_eq!(text, "ab[cde](said of cde)fg▒▒▒(said of the name)jkl");
    }
}
