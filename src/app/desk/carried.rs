//! What of one document of the desk holds in another, which is composed otherwise or was read anew from the archive: how far
//! the text was read, the words of a note, the finding that is looked at, the place on the screen.

use super::super::document::{Anchor, Part, PartStyle};
use super::super::env::Env;
use super::super::page::Spot;
use super::text::{DeskText, Source, Stretch};
use super::views::View;
use super::{Desk, Pointed};
use crate::proof::diff::{Change, paragraphs};
use crate::proof::progress::QueueItem;
use std::collections::BTreeMap;

/// Which part of the present document stands for which of a former one.
pub(super) struct Parts {
    /// By the present parts: the former one of the same paragraph, if not a letter of it has changed.
    unchanged: Vec<Option<usize>>,
    /// By the former parts: the present one of the paragraph or, where that is gone, of what stands there now.
    now: Vec<Option<usize>>,
}

/// The text at the top of the screen, whatever stands round it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// A part that shows some of the text.
    part: usize,
    /// Bytes of its text, however it is shown.
    offset: usize,
    /// Rows above it that are on the screen and none of the text: a blank, a heading.
    above: usize,
}

impl Parts {
    pub(super) fn new(former: &DeskText, present: &DeskText) -> Self {
        let mut parts = Self {
            unchanged: vec![None; present.parts.len()],
            now: vec![None; former.parts.len()],
        };
        let (before, after) = (places(former), places(present));
        for (number, source) in present.sources.iter().enumerate() {
            let is_it = |own: &Source| own.target == source.target;
            let Some(was) = former.sources.iter().position(is_it) else {
                continue;
            };
            for (old, new, is_same) in pairs(&former.sources[was], source) {
                let old = before.get(&(was, old));
                if let (Some(old), Some(new)) = (old, after.get(&(number, new))) {
                    parts.now[*old] = Some(*new);
                    if is_same {
                        parts.unchanged[*new] = Some(*old);
                    }
                }
            }
        }
        parts
    }

    /// The former part of a paragraph that has not changed.
    pub(super) fn former(&self, part: usize) -> Option<usize> {
        *self.unchanged.get(part)?
    }

    /// The part that now stands where `former` stood.
    pub(super) fn now(&self, former: usize) -> Option<usize> {
        *self.now.get(former)?
    }

    /// The words of a note, if their paragraph has not changed.
    pub(super) fn pointed(&self, former: Pointed) -> Option<Pointed> {
        let part = self.now(former.stretch.part)?;
        let is_same = self.former(part) == Some(former.stretch.part);
        let range = former.stretch.range;
        is_same.then_some(Pointed {
            stretch: Stretch { part, range },
            ..former
        })
    }

    pub(super) fn place(&self, former: Place) -> Option<Place> {
        let part = self.now(former.part)?;
        Some(Place { part, ..former })
    }
}

/// The parts that show the paragraphs of the sources.
fn places(text: &DeskText) -> BTreeMap<(usize, usize), usize> {
    let stands = text.stands.iter().enumerate();
    let shown = stands.filter_map(|(part, stand)| Some((stand.as_ref()?, part)));
    shown
        .map(|(stand, part)| ((stand.source, stand.paragraph), part))
        .collect()
}

/// For each paragraph of `former` the one that stands there now, and whether it is the same to the letter.
fn pairs(former: &Source, present: &Source) -> Vec<(usize, usize, bool)> {
    let old: Vec<&str> = former.paragraphs.iter().map(String::as_str).collect();
    let new: Vec<&str> = present.paragraphs.iter().map(String::as_str).collect();
    let mut next = 0;
    let mut pairs = Vec::new();
    for change in paragraphs(&old, &new) {
        match change {
            Change::Same { old, new } => pairs.push((old, new, true)),
            Change::Changed { old, new, .. } => pairs.push((old, new, false)),
            Change::Removed { old } => {
                pairs.push((old, next.min(new.len().saturating_sub(1)), false));
                continue;
            }
            Change::Added { .. } => {}
        }
        next += 1;
    }
    pairs
}

impl Desk {
    /// The same text in another reading of the archive, as an item of another queue. The words at the top stay there, and what
    /// was read stays read as far as it is still what it was.
    #[must_use]
    pub(super) fn anew(mut self, env: &Env, item: QueueItem, queue: Vec<QueueItem>) -> Self {
        let place = self.place();
        let mut desk = Self::open(env, item, queue);
        if self.warning.is_none() {
            desk.pass_warning();
        }
        let parts = Parts::new(&self.text, &desk.text);
        desk.reading = desk.said(env);
        desk.reading.adopt(&self.reading, |part| parts.former(part));
        desk.is_turned = self.is_turned;
        desk.pointed = self.pointed.take().and_then(|own| parts.pointed(own));
        self.findings.renumber(|part| parts.now(part));
        desk.findings.follow(&self.findings);
        desk.return_to(place.and_then(|own| parts.place(own)));
        let other = self.other.take();
        let other = other.filter(|own| desk.others(env).contains(own));
        let view = desk.view_of(env, &self);
        if other.is_some() || !matches!(view, View::Plain) {
            desk.compose_anew(env, |desk| {
                desk.other = other;
                desk.view = view;
            });
        }
        desk
    }

    /// Shows the text as another one was shown, where it can be: what it hides, the same language beside it, its findings in the
    /// same order.
    pub(super) fn show_like(&mut self, env: &Env, former: &Self) {
        self.findings.keep_order(&former.findings);
        let other = former.other.clone();
        let other = other.filter(|own| self.others(env).contains(own));
        let is_revealed = matches!(former.view, View::Revealed);
        if other.is_some() || is_revealed {
            self.compose_anew(env, |desk| {
                desk.other = other;
                if is_revealed {
                    desk.view = View::Revealed;
                }
            });
        }
    }

    /// What is at the top; nothing where no text is on the screen or below it.
    pub(super) fn place(&self) -> Option<Place> {
        let page = self.sheet.page();
        let top = page.anchor();
        let mut below = self.text.stands.iter().enumerate().skip(top.part);
        let (part, _) = below.find(|(_, stand)| stand.is_some())?;
        let offset = if part == top.part {
            self.source_offset(part, top.offset)
        } else {
            0
        };
        let between = &self.text.parts[top.part..part];
        let is_heading = |own: &Part| own.style == PartStyle::Label;
        let begin = if part == top.part {
            top
        } else {
            Anchor { part, offset: 0 }
        };
        let begins = page.document().row_of(begin);
        let above = begins.saturating_sub(page.top());
        Some(Place {
            part,
            offset,
            above: if between.iter().all(is_heading) {
                above
            } else {
                0
            },
        })
    }

    /// Puts a place at the top again.
    pub(super) fn return_to(&mut self, place: Option<Place>) {
        let Some(Place {
            part,
            offset,
            above,
        }) = place
        else {
            return;
        };
        let range = offset..offset + 1;
        let offset = self.shown_range(&Stretch { part, range }).start;
        let page = self.sheet.page_mut();
        let anchor = Anchor { part, offset };
        page.show(anchor);
        let row = page.document().row_of(anchor);
        // Near the end of the document the page shows more above it than before.
        if above > 0 && page.top() + above > row {
            page.scroll_to(row.saturating_sub(above));
        }
    }

    /// The text at the top, counted as where nothing but the text is shown.
    pub(super) fn spot_alone(&self) -> Spot {
        let shown = self.sheet.page().spot();
        let is_own = |part: usize| {
            self.text.stands[part].is_some() || self.text.parts[part].style == PartStyle::Label
        };
        let all = self.text.parts.len();
        let top = shown.anchor.part;
        let Some(part) = (top..all).find(|part| is_own(*part)) else {
            return shown;
        };
        let offset = if part == top {
            self.source_offset(part, shown.anchor.offset)
        } else {
            0
        };
        Spot {
            anchor: Anchor {
                part: (0..part).filter(|part| is_own(*part)).count(),
                offset,
            },
            ..shown
        }
    }
}
