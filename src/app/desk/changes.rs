//! What changed in the text at the desk: since one's own verdict, since two people found it right, or just now in the editor.

use super::super::document::{Part, PartStyle};
use super::super::env::Env;
use super::super::errand::{self, Fetched, Left};
use super::super::popup::PopupState;
use super::super::{App, Effect};
use super::outside::Need;
use super::since::{Comparison, Difference};
use super::text::Source;
use super::views::View;
use super::{Base, Desk};
use crate::locale::Message;
use crate::proof::diff::{Change, Fate, Run, paragraphs};
use crate::proof::fingerprint::{Digest, Mark, Target};
use crate::proof::names::Handle;
use crate::proof::record::{Judgement, Signed, Verdict};
use crate::proof::standing::{ENOUGH, Ledger};
use crate::text::Clean;
use crate::text::markup::{BlockKind, Span, SpanStyle};
use std::collections::BTreeSet;

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

/// A text as it was when it was judged.
#[derive(Clone, Debug)]
struct Former {
    target: Target,
    text: Digest,
    /// Its paragraphs, where nobody has the words.
    marks: Vec<Mark>,
}

impl Desk {
    /// The former state of each source that has one: of the volunteer's last verdict on another text than the present one,
    /// or the nearest to the present text that two people found right.
    fn former(&self, env: &Env, base: Base) -> Vec<Former> {
        let ledger = env.progress.ledger(self.item.story);
        let own = env.seat.handle();
        let former = |source: &Source| {
            let present = &source.fingerprint;
            let verdicts = judged(&ledger, &source.target);
            let others = verdicts.filter(|(_, verdict)| verdict.text != present.whole);
            let others: Vec<(&Signed, &Verdict)> = others.collect();
            let (_, then) = match base {
                Base::Verdict => {
                    let mine = others
                        .iter()
                        .filter(|(signed, _)| Some(&signed.by.handle) == own);
                    mine.max_by_key(|(signed, _)| signed.entry.id)
                }
                // Clocks of several people say nothing of what came last.
                Base::Validated => {
                    let right = others
                        .iter()
                        .filter(|(_, verdict)| readers(&others, verdict.text) >= ENOUGH);
                    right.min_by_key(|(_, verdict)| {
                        (
                            differing(&verdict.paragraphs, &present.paragraphs),
                            verdict.text,
                        )
                    })
                }
            }?;
            Some(Former {
                target: source.target.clone(),
                text: then.text,
                marks: then.paragraphs.clone(),
            })
        };
        self.text.sources.iter().filter_map(former).collect()
    }

    /// Whether there is a verdict to compare the text with, be it on the present text.
    fn was_judged(&self, env: &Env) -> bool {
        let ledger = env.progress.ledger(self.item.story);
        let own = env.seat.handle();
        let is_judged = |source: &Source| {
            let verdicts: Vec<(&Signed, &Verdict)> = judged(&ledger, &source.target).collect();
            let mut mine = verdicts.iter();
            mine.any(|(signed, verdict)| {
                Some(&signed.by.handle) == own || readers(&verdicts, verdict.text) >= ENOUGH
            })
        };
        self.text.sources.iter().any(is_judged)
    }

    /// What changed since then, as far as the former texts are among those that were fetched.
    fn comparison(&self, env: &Env, base: Base, fetched: Option<&Fetched>) -> Comparison {
        let former = self.former(env, base);
        let known = |wanted: &Former| {
            let mut known = fetched?.former.iter();
            let is_it =
                |own: &&errand::Former| (&own.target, own.text) == (&wanted.target, wanted.text);
            Some(known.find(is_it)?.paragraphs.clone())
        };
        let difference = |source: &Source| {
            let Some(then) = former.iter().find(|own| own.target == source.target) else {
                return Difference::None;
            };
            match known(then) {
                Some(old) => Difference::known(old, &source.paragraphs),
                None => Difference::unknown(&then.marks, &source.fingerprint.paragraphs),
            }
        };
        Comparison::new(base, self.text.sources.iter().map(difference).collect())
    }

    /// What `other` shows beside the words of the same text in a former reading of the archive.
    pub(super) fn view_of(&self, env: &Env, other: &Self) -> View {
        match &other.view {
            View::Plain => View::Plain,
            View::Revealed => View::Revealed,
            View::Compared(former) => {
                let fetched = other.fetched.as_deref();
                View::Compared(self.comparison(env, former.base, fetched))
            }
        }
    }

    /// With what the text is compared now.
    pub fn base(&self) -> Option<Base> {
        match &self.view {
            View::Compared(comparison) => Some(comparison.base),
            View::Plain | View::Revealed => None,
        }
    }

    /// The parts in which something changed, where the text is compared with what it was.
    pub(super) fn compared(&self) -> Option<Vec<usize>> {
        self.base()?;
        let mut parts: Vec<usize> = self.fates.iter().map(|own| own.part).collect();
        parts.sort_unstable();
        parts.dedup();
        Some(parts)
    }

    fn now(&self, target: &Target) -> Option<Vec<&str>> {
        let source = self.text.sources.iter().find(|own| own.target == *target)?;
        Some(source.paragraphs.iter().map(String::as_str).collect())
    }
}

impl App {
    /// Shows what changed since one's own verdict, then since two people found the text right, then the text alone.
    pub(super) fn turn_changes(&mut self) -> Effect {
        let Some(desk) = &self.desk else {
            return Effect::Idle;
        };
        let now = desk.base();
        let behind = Base::ALL
            .into_iter()
            .skip_while(|base| now.is_some_and(|now| now != *base));
        let mut behind = behind.skip(usize::from(now.is_some()));
        if let Some(next) = behind.find(|base| !desk.former(&self.env, *base).is_empty()) {
            return self.fetch_for(Need::Changes(next));
        }
        if now.is_none() {
            let is_judged = desk.was_judged(&self.env);
            return self.tell_word(if is_judged {
                "desk-nothing-changed"
            } else {
                "desk-never-judged"
            });
        }
        if let Some(desk) = &mut self.desk {
            desk.compose_anew(&self.env, |desk| desk.view = View::Plain);
        }
        Effect::Redraw
    }

    /// Shows the text compared with a former state, now that its words are known or known to be lost.
    pub(super) fn compare_with(&mut self, base: Base) {
        let Some(desk) = &self.desk else { return };
        let comparison = desk.comparison(&self.env, base, desk.fetched.as_deref());
        let is_unknown = comparison.is_partly_unknown();
        if let Some(desk) = &mut self.desk {
            desk.compose_anew(&self.env, |desk| desk.view = View::Compared(comparison));
        }
        let changed = self.desk.as_ref().and_then(Desk::compared);
        let name = if is_unknown {
            "desk-compared-unknown"
        } else {
            "desk-compared"
        };
        let told = Message::new(name)
            .message("since", Message::new(base.message_name()))
            .count("count", changed.map_or(0, |parts| parts.len()));
        let _ = self.tell(&told);
    }

    /// Shows what was edited just now in the texts that were `before`; answers what is to be told where nothing was.
    pub(super) fn show_edited(
        &mut self,
        before: &[(Target, Vec<String>)],
        left: Left,
    ) -> Option<Message> {
        let desk = self.desk.as_ref()?;
        let mut parts = Vec::new();
        for (target, old) in before {
            let old: Vec<&str> = old.iter().map(String::as_str).collect();
            parts.extend(changed(&old, &desk.now(target).unwrap_or_default()));
        }
        if parts.is_empty() {
            return Some(Message::new(match left {
                Left::AsItWas => "desk-nothing-changed",
                Left::Changed => "desk-edited-beside",
            }));
        }
        let title = self.env.locale.word("title-changes");
        let popup = PopupState::text(&self.env, title, parts, desk.text.direction);
        self.popups.push(popup);
        None
    }
}

/// The verdicts on a part of the story that is the ledger's, without readings.
fn judged<'a>(
    ledger: &'a Ledger<'a>,
    target: &'a Target,
) -> impl Iterator<Item = (&'a Signed, &'a Verdict)> {
    ledger.verdicts().filter(move |(_, verdict)| {
        verdict.target == *target && verdict.judgement != Judgement::Reading
    })
}

/// How many people found `text` right.
fn readers(verdicts: &[(&Signed, &Verdict)], text: Digest) -> usize {
    let right = verdicts
        .iter()
        .filter(|(_, verdict)| (verdict.text, verdict.judgement) == (text, Judgement::Ok));
    let readers: BTreeSet<&Handle> = right.map(|(own, _)| &own.by.handle).collect();
    readers.len()
}

/// Paragraphs that only one of two texts has.
fn differing(then: &[Mark], now: &[Mark]) -> usize {
    let only = |own: &[Mark], other: &[Mark]| {
        let only = own.iter().filter(|mark| !other.contains(mark));
        only.count()
    };
    only(then, now) + only(now, then)
}

/// The paragraphs that are not the same, what was taken out in `[-…-]`, what was put in as `{+…+}`: signs that every terminal
/// shows and every screen reader says.
fn changed(old: &[&str], new: &[&str]) -> Vec<Part> {
    let changes = paragraphs(old, new).into_iter();
    let part = |change| match change {
        Change::Same { .. } => None,
        Change::Added { new: at } => Some(marked(&[(Fate::Added, new[at])])),
        Change::Removed { old: at } => Some(marked(&[(Fate::Removed, old[at])])),
        Change::Changed {
            old: before,
            new: after,
            words,
        } => Some(inside((old[before], new[after]), &words)),
    };
    changes.filter_map(part).collect()
}

fn inside((old, new): (&str, &str), words: &[Run]) -> Part {
    let mut pieces = Vec::new();
    for run in words {
        let (was, is) = (&old[run.old.clone()], &new[run.new.clone()]);
        match run.fate {
            Fate::Same => pieces.push((Fate::Same, is)),
            Fate::Added => pieces.push((Fate::Added, is)),
            Fate::Removed => pieces.push((Fate::Removed, was)),
            Fate::Replaced => pieces.extend([(Fate::Removed, was), (Fate::Added, is)]),
        }
    }
    marked(&pieces)
}

fn marked(pieces: &[(Fate, &str)]) -> Part {
    let mut text = String::new();
    let mut spans = Vec::new();
    for (fate, words) in pieces {
        let words = Clean::new(words);
        let start = text.len();
        match fate {
            Fate::Same => text.push_str(&words),
            Fate::Removed => text.extend(["[-", &words, "-]"]),
            Fate::Added | Fate::Replaced => text.extend(["{+", &words, "+}"]),
        }
        if *fate != Fate::Same {
            spans.push((start, text.len()));
        }
    }
    let clean = Clean::new(&text);
    // Cleaning what was clean piece by piece may join pieces into a cluster too large; then nothing is bold.
    let is_same = clean.as_str() == text;
    let spans = spans
        .into_iter()
        .filter(|_| is_same)
        .map(|(start, end)| Span {
            range: start..end,
            style: SpanStyle::Strong,
        });
    Part {
        spans: spans.collect(),
        ..Part::new(PARAGRAPH, clean)
    }
}
