//! What changed in the text at the desk: since one's own verdict, since two people found it right, or just now in the editor.

use super::super::App;
use super::super::document::{Part, PartStyle};
use super::super::popup::PopupState;
use super::Desk;
use super::outside::Before;
use crate::proof::diff::{Change, Fate, Run, paragraphs};
use crate::proof::fingerprint::{Digest, Target};
use crate::proof::names::Handle;
use crate::proof::record::Judgement;
use crate::proof::standing::ENOUGH;
use crate::proof::ulid::Ulid;
use crate::text::Clean;
use crate::text::markup::{BlockKind, Span, SpanStyle};
use std::collections::{BTreeMap, BTreeSet};

const PARAGRAPH: PartStyle = PartStyle::Body(BlockKind::Paragraph);

impl Desk {
    /// The texts of former verdicts that are not the present one: one's own last, and the last that two people found right.
    fn bases(&self, app: &App) -> Vec<(&'static str, Target, Digest)> {
        let mut bases = Vec::new();
        let ledger = app.env().progress.ledger(self.item.story);
        let own = app.env().seat.handle();
        for source in &self.text.sources {
            let mut mine: Option<(Ulid, Digest)> = None;
            let mut right: BTreeMap<Digest, (Ulid, BTreeSet<&Handle>)> = BTreeMap::new();
            for (signed, verdict) in ledger.verdicts() {
                let is_other = verdict.text != source.fingerprint.whole;
                if verdict.target != source.target
                    || verdict.judgement == Judgement::Reading
                    || !is_other
                {
                    continue;
                }
                if Some(&signed.by.handle) == own {
                    mine = mine.max(Some((signed.entry.id, verdict.text)));
                }
                if verdict.judgement == Judgement::Ok {
                    let first = || (signed.entry.id, BTreeSet::new());
                    let readers = right.entry(verdict.text).or_insert_with(first);
                    readers.0 = readers.0.max(signed.entry.id);
                    readers.1.insert(&signed.by.handle);
                }
            }
            let validated = right.into_iter().filter(|(_, (_, by))| by.len() >= ENOUGH);
            let validated = validated.map(|(text, (id, _))| (id, text)).max();
            let base = |name, base: Option<(Ulid, Digest)>| {
                base.map(|(_, text)| (name, source.target.clone(), text))
            };
            bases.extend(base("desk-since-verdict", mine));
            bases.extend(base("desk-since-validated", validated));
        }
        // First all that changed since one's own verdict.
        bases.sort_by_key(|(name, ..)| *name == "desk-since-validated");
        bases
    }

    fn now(&self, target: &Target) -> Option<Vec<&str>> {
        let source = self.text.sources.iter().find(|own| own.target == *target)?;
        Some(source.paragraphs.iter().map(String::as_str).collect())
    }
}

impl App {
    /// Shows what changed since former verdicts, as far as their texts are known.
    pub(super) fn show_changes(&mut self) {
        let Some(desk) = &self.desk else { return };
        let mut parts = Vec::new();
        let mut last = "";
        let fetched = desk.fetched.as_ref();
        for (name, target, digest) in desk.bases(self) {
            if name != last {
                parts.push(Part::new(PartStyle::Label, self.env.locale.word(name)));
                last = name;
            }
            let former = fetched.and_then(|fetched| {
                let mut former = fetched.former.iter();
                former.find(|own| own.target == target && own.text == digest)
            });
            let (Some(former), Some(now)) = (former, desk.now(&target)) else {
                let unknown = self.env.locale.word("desk-former-unknown");
                parts.push(Part::new(PARAGRAPH, unknown));
                continue;
            };
            let old: Vec<&str> = former.paragraphs.iter().map(String::as_str).collect();
            parts.extend(changed(&old, &now));
        }
        self.show_parts(parts);
    }

    /// Shows what was edited just now.
    pub(super) fn show_edited(&mut self, before: &Before) {
        let Some(desk) = &self.desk else { return };
        let mut parts = Vec::new();
        for (target, old) in &before.texts {
            let old: Vec<&str> = old.iter().map(String::as_str).collect();
            parts.extend(changed(&old, &desk.now(target).unwrap_or_default()));
        }
        self.show_parts(parts);
    }

    fn show_parts(&mut self, parts: Vec<Part>) {
        let Some(desk) = self.desk.as_ref().filter(|_| !parts.is_empty()) else {
            let _ = self.tell_word("desk-nothing-changed");
            return;
        };
        let title = self.env.locale.word("title-changes");
        let popup = PopupState::text(&self.env, title, parts, desk.text.direction);
        self.popups.push(popup);
    }
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
