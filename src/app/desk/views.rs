//! Other views of the text at the desk: with the paragraphs of the other language between its own, and with what it hides.

use super::super::document::{Anchor, Document, PartStyle};
use super::super::env::Env;
use super::super::sheet::Sheet;
use super::super::{App, Effect};
use super::Desk;
use super::text::{DeskText, Stretch};
use crate::proof::reveal::reveal;
use crate::text::markup::BlockKind;
use crate::text::source_map::SourceMap;
use std::ops::Range;

/// Whether the other language stands between the paragraphs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::app) enum Languages {
    #[default]
    One,
    Both,
}

impl Desk {
    /// Lays the text out: as it is, or with names in place of what it hides.
    pub(super) fn lay_out(&mut self, env: &Env) {
        let frame = self.frame(env);
        let medium = env.medium(frame.text.width);
        let mut parts = self.text.parts.clone();
        for (part, map) in parts.iter_mut().zip(&mut self.maps) {
            let revealed = reveal(&part.text);
            let shown = |at: usize| revealed.map.shown(&(at..at + 1)).map(|range| range.start);
            part.breaks = part.breaks.iter().filter_map(|at| shown(*at)).collect();
            // Emphasis is not what is looked for here.
            part.spans.clear();
            part.text = revealed.text;
            *map = revealed.map;
        }
        let document = Document::new(parts, medium, self.text.direction);
        self.sheet = Sheet::new(document, frame.text.height);
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

    /// The byte of a part of the text that is shown at byte `offset`.
    pub(super) fn source_offset(&self, part: usize, offset: usize) -> usize {
        let map = self.maps.get(part);
        let source = map.and_then(|map| map.around(&(offset..offset + 1)));
        source.map_or(offset, |range| range.start)
    }

    /// Shows names in place of what the text hides, or the text as it is; its place stays.
    fn turn_reveal(&mut self, env: &Env) {
        let top = self.sheet.page().anchor();
        let offset = self.source_offset(top.part, top.offset);
        let was_revealed = !self.maps.is_empty();
        self.maps = if was_revealed {
            Vec::new()
        } else {
            vec![SourceMap::default(); self.text.parts.len()]
        };
        self.reading.forget_halves();
        self.lay_out(env);
        let stretch = Stretch {
            part: top.part,
            range: offset..offset + 1,
        };
        let offset = self.shown_range(&stretch).start;
        self.sheet.page_mut().show(Anchor {
            part: top.part,
            offset,
        });
        self.look();
    }

    /// Puts the paragraphs of the other language under those of the text, or takes them out; answers whether there are any.
    fn turn_languages(&mut self, env: &Env) -> bool {
        let top = self.sheet.page().anchor().part;
        let key = |text: &DeskText, part: usize| {
            let below = text.stands.iter().skip(part).flatten();
            below.map(|stand| (stand.source, stand.paragraph)).next()
        };
        let top = key(&self.text, top);
        let former = std::mem::replace(
            &mut self.text,
            DeskText::new(env, self.item.story, &self.item.language),
        );
        let both = match self.languages {
            Languages::One => Languages::Both,
            Languages::Both => Languages::One,
        };
        if both == Languages::Both && !self.add_other_language(env) {
            self.text = former;
            return false;
        }
        self.languages = both;
        let text = &self.text;
        let old = |part: usize| {
            let stand = text.stands[part].as_ref()?;
            former.part_of(stand.source, stand.paragraph)
        };
        self.reading = self.reading.moved(text.parts.len(), old);
        if !self.maps.is_empty() {
            self.maps.resize(text.parts.len(), SourceMap::default());
        }
        self.pointed = None;
        self.lay_out(env);
        self.refresh(env);
        let part = top.and_then(|(source, paragraph)| self.text.part_of(source, paragraph));
        if let Some(part) = part {
            self.sheet.page_mut().show(Anchor { part, offset: 0 });
        }
        self.look();
        true
    }

    /// Puts each paragraph of the other language under its counterpart: of the original under a translation, of the first full
    /// translation under the original. Paragraphs without a counterpart follow the last one.
    fn add_other_language(&mut self, env: &Env) -> bool {
        let story = env.archive.story(self.item.story);
        let is_original = self.item.language == story.language;
        let others = story
            .translations
            .iter()
            .filter_map(|own| own.text.as_ref());
        let other = if is_original {
            others.map(|whole| &whole.text).next()
        } else {
            Some(&story.text)
        };
        let Some(other) = other.filter(|_| self.text.part_of_paragraph(0).is_some()) else {
            return false;
        };
        let own = (0..)
            .map_while(|number| self.text.part_of_paragraph(number))
            .count();
        let last = u32::try_from(own.saturating_sub(1)).unwrap_or(u32::MAX);
        // From the last to the first, so that those before keep their numbers.
        for (number, block) in (0_u32..)
            .zip(&other.blocks)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
        {
            if let Some(at) = self.text.part_of_paragraph(number.min(last)) {
                let mut part = super::super::document::Part::of_block(block, None);
                part.style = PartStyle::Body(BlockKind::Quote);
                self.text.insert(at + 1, part);
            }
        }
        true
    }
}

impl App {
    /// Shows what the text hides, or no longer.
    pub(super) fn reveal_hidden(&mut self) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        desk.turn_reveal(&self.env);
        Effect::Redraw
    }

    /// Shows the other language between the paragraphs, or no longer.
    pub(super) fn show_both_languages(&mut self) -> Effect {
        let Some(desk) = &mut self.desk else {
            return Effect::Idle;
        };
        if desk.turn_languages(&self.env) {
            return Effect::Redraw;
        }
        self.tell_word("desk-no-counterpart")
    }
}
