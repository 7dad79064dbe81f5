//! How the text at the desk is shown: as it is, with what it hides, with what changed in it; alone or with another language.
//! Whatever is shown, findings and notes are kept in the text, and [`Desk::shown_range`] has them where they are seen.

use super::super::document::Part;
use super::super::env::Env;
use super::super::{App, Effect};
use super::Desk;
use super::beside::Companion;
use super::carried::Parts;
use super::since::{Comparison, Marked, marked};
use super::text::{DeskText, Stretch};
use crate::proof::diff::Fate;
use crate::proof::reveal::reveal;
use crate::text::source_map::SourceMap;
use std::ops::Range;

/// What is shown of the text beside its words.
#[derive(Clone, Debug, Default)]
pub(super) enum View {
    #[default]
    Plain,
    /// Names in place of what it hides.
    Revealed,
    /// What changed since a former state.
    Compared(Comparison),
}

/// Bytes of a part as it is shown, and what became of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fated {
    pub part: usize,
    pub range: Range<usize>,
    pub fate: Fate,
}

impl Desk {
    /// Composes what there is to read, with all that is shown beside it.
    fn compose(&mut self, env: &Env) -> DeskText {
        let mut text = DeskText::new(env, self.item.story, &self.item.language);
        self.add_other_language(env, &mut text);
        self.removed = match &self.view {
            View::Compared(comparison) => comparison.add_removed(&mut text),
            View::Plain | View::Revealed => Vec::new(),
        };
        text
    }

    /// Lays the text out as it is to be shown.
    pub(super) fn lay_out(&mut self, env: &Env) {
        let mut parts = self.text.parts.clone();
        self.maps.clear();
        self.fates.clear();
        match &self.view {
            View::Plain => {}
            View::Revealed => {
                for (number, part) in parts.iter_mut().enumerate() {
                    let revealed = reveal(&part.text, &self.unshown(number));
                    *part = rewritten(part, revealed.text, &revealed.map);
                    self.maps.push(revealed.map);
                }
            }
            View::Compared(comparison) => {
                let changed_mark = env.locale.word("desk-changed-mark");
                for (number, part) in parts.iter_mut().enumerate() {
                    let stand = self.text.stands[number].as_ref();
                    let change = stand.and_then(|stand| comparison.of(stand));
                    let Some(Marked { text, map, fates }) =
                        change.map(|change| marked(&part.text, &change, &changed_mark))
                    else {
                        self.maps.push(SourceMap::default());
                        continue;
                    };
                    *part = rewritten(part, text, &map);
                    self.maps.push(map);
                    let here = |(range, fate)| Fated {
                        part: number,
                        range,
                        fate,
                    };
                    self.fates.extend(fates.into_iter().map(here));
                }
                let gone = |part: &usize| Fated {
                    part: *part,
                    range: 0..parts[*part].text.len(),
                    fate: Fate::Removed,
                };
                self.fates.extend(self.removed.iter().map(gone));
            }
        }
        self.lay_sheet(env, parts);
    }

    /// What the file has between the letters of a part, if the file is known.
    fn unshown(&self, part: usize) -> Vec<(usize, &str)> {
        let stand = self.text.stands[part].as_ref();
        let place = stand.and_then(super::text::Stand::place);
        let found = place.zip(self.source.as_ref());
        found.map_or_else(Vec::new, |((part, paragraph), file)| {
            file.unshown(part, paragraph)
        })
    }

    /// Whether a name stands for anything that the text or the language beside it hides.
    fn has_hidden(&self) -> bool {
        let shown = self.sheet.page().document().parts().iter();
        let mut pairs = shown.zip(&self.text.parts);
        let beside = self.companion.as_ref();
        pairs.any(|(shown, own)| shown.text != own.text)
            || beside.is_some_and(Companion::is_revealed)
    }

    /// Shows what the file hides that has come, where hidden characters are shown.
    pub(super) fn reveal_file(&mut self, env: &Env) {
        if matches!(self.view, View::Revealed) {
            self.compose_anew(env, |_| {});
        }
    }

    /// What became of words that are shown, where the text is compared with what it was.
    pub fn fates(&self) -> &[Fated] {
        &self.fates
    }

    /// Where bytes of a part of the text are shown.
    pub fn shown_range(&self, stretch: &Stretch) -> Range<usize> {
        let map = self.maps.get(stretch.part);
        let shown = map.and_then(|map| map.shown(&stretch.range));
        shown.unwrap_or_else(|| {
            let length = self.sheet.page().document().parts()[stretch.part]
                .text
                .len();
            stretch.range.start.min(length)..stretch.range.end.min(length)
        })
    }

    /// The byte of a part of the text that is shown at byte `offset`, or where the text goes on behind what is none of it.
    pub(super) fn source_offset(&self, part: usize, offset: usize) -> usize {
        let Some(map) = self.maps.get(part).filter(|map| !map.pieces().is_empty()) else {
            return offset.min(self.text.parts[part].text.len());
        };
        map.source_at(offset)
    }

    /// Changes what is shown. The place stays, and so do what was read, the words of a note and the finding that is looked at.
    pub(super) fn compose_anew(&mut self, env: &Env, change: impl FnOnce(&mut Self)) {
        let place = self.place();
        change(self);
        let text = self.compose(env);
        let former = std::mem::replace(&mut self.text, text);
        let parts = Parts::new(&former, &self.text);
        let all = self.text.parts.len();
        self.reading = self.reading.moved(all, |part| parts.former(part));
        self.pointed = self.pointed.take().and_then(|own| parts.pointed(own));
        self.findings.renumber(|part| parts.now(part));
        self.lay_out(env);
        self.refresh(env);
        self.return_to(place.and_then(|own| parts.place(own)));
    }
}

/// A part with another text, whose map leads back to its own.
fn rewritten(part: &Part, text: crate::text::Clean, map: &SourceMap) -> Part {
    let shown = |at: usize| map.shown(&(at..at + 1)).map(|range| range.start);
    Part {
        breaks: part.breaks.iter().filter_map(|at| shown(*at)).collect(),
        // Emphasis is not what is looked for here.
        spans: Vec::new(),
        text,
        ..part.clone()
    }
}

impl App {
    /// Shows what the text hides, or no longer.
    pub(super) fn reveal_hidden(&mut self) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        let next = match desk.view {
            View::Revealed => View::Plain,
            View::Plain | View::Compared(_) => View::Revealed,
        };
        let is_revealed = matches!(next, View::Revealed);
        desk.compose_anew(&self.env, |desk| desk.view = next);
        if is_revealed && !desk.has_hidden() {
            desk.compose_anew(&self.env, |desk| desk.view = View::Plain);
            return self.tell_word("desk-nothing-hidden");
        }
        Effect::Redraw
    }
}
