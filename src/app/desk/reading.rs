//! How far a text has been read: which of its parts have been on the screen, from the first line to the last.

use super::super::document::{Document, Row};
use super::super::page::Page;
use super::text::DeskText;

/// What has been on the screen of each part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// Bytes of each part's text, however it was shown, that were seen from its beginning on; [`usize::MAX`] where that is all.
    seen: Vec<Option<usize>>,
    /// The parts that have to be read; all of them where nothing is said.
    wanted: Option<Vec<bool>>,
}

impl Reading {
    /// Nothing has been read of a document of `parts`, of which all are to be.
    pub(super) fn new(parts: usize) -> Self {
        Self {
            seen: vec![None; parts],
            wanted: None,
        }
    }

    /// Only the parts for which `wanted` holds are to be read.
    pub(super) fn want_only(&mut self, wanted: impl Fn(usize) -> bool) {
        self.wanted = Some((0..self.seen.len()).map(wanted).collect());
    }

    /// Bytes of a part that were seen, of which there are [`usize::MAX`] where all of it was; nothing of one that was not on the
    /// screen.
    pub(super) fn seen(&self, part: usize) -> Option<usize> {
        *self.seen.get(part)?
    }

    /// So many bytes of a part were seen before.
    pub(super) fn know(&mut self, part: usize, until: usize) {
        if let Some(seen) = self.seen.get_mut(part) {
            *seen = (*seen).max(Some(until));
        }
    }

    /// The same for a document of `parts`, of which `old` tells the former numbers.
    pub(super) fn moved(&self, parts: usize, old: impl Fn(usize) -> Option<usize>) -> Self {
        let seen = |part| old(part).and_then(|own| self.seen(own));
        let is_wanted = |part| old(part).is_some_and(|own| self.is_wanted(own));
        Self {
            seen: (0..parts).map(seen).collect(),
            wanted: Some((0..parts).map(is_wanted).collect()),
        }
    }

    /// What was read of another document, of whose parts `old` tells the numbers, was read of this one.
    pub(super) fn adopt(&mut self, other: &Self, old: impl Fn(usize) -> Option<usize>) {
        for (part, seen) in self.seen.iter_mut().enumerate() {
            let own = old(part).and_then(|own| other.seen(own));
            *seen = (*seen).max(own);
        }
    }

    /// Takes note of what is on the screen. `source` is handed a part and a byte of what is shown of it, and answers the byte
    /// of its text.
    pub(super) fn look(&mut self, page: &Page, source: impl Fn(usize, usize) -> usize) {
        let document = page.document();
        for row in page.visible() {
            if let Some((part, until)) = self.adjoining(document, row, &source)
                && let Some(seen) = self.seen.get_mut(part)
            {
                *seen = (*seen).max(Some(until));
            }
        }
    }

    /// The part of a row and where the row ends in its text, if what stands before the row has been read.
    fn adjoining(
        &self,
        document: &Document,
        row: usize,
        source: impl Fn(usize, usize) -> usize,
    ) -> Option<(usize, usize)> {
        let Row::Line { part, line } = *document.rows().get(row)? else {
            return None;
        };
        let lines = &document.laid(part).lines;
        let end = |line: usize| source(part, lines[line].source.end);
        let is_adjoining = line == 0 || self.seen(part)? >= end(line - 1);
        let is_last = line + 1 == lines.len();
        let until = if is_last { usize::MAX } else { end(line) };
        is_adjoining.then_some((part, until))
    }

    fn is_read(&self, part: usize) -> bool {
        self.seen
            .get(part)
            .is_none_or(|seen| *seen == Some(usize::MAX))
    }

    fn is_wanted(&self, part: usize) -> bool {
        self.wanted
            .as_ref()
            .is_none_or(|wanted| wanted.get(part).is_none_or(|wanted| *wanted))
    }

    /// Whether anything was read.
    pub(super) fn is_begun(&self) -> bool {
        self.seen.iter().any(Option::is_some)
    }

    /// How many paragraphs are still to be read.
    pub(super) fn left(&self, text: &DeskText) -> usize {
        let parts = 0..text.parts.len();
        let counts = |part: &usize| text.stands[*part].is_some();
        let left = |part: &usize| self.is_wanted(*part) && !self.is_read(*part);
        parts.filter(counts).filter(left).count()
    }

    /// The first part that is to be read and was not.
    pub(super) fn next(&self, text: &DeskText) -> Option<usize> {
        (0..text.parts.len()).find(|part| {
            text.stands[*part].is_some() && self.is_wanted(*part) && !self.is_read(*part)
        })
    }

    /// Paragraphs of a source that were read from the first one on.
    pub(super) fn read_to(&self, text: &DeskText, source: usize) -> usize {
        let mut read = vec![false; text.sources[source].paragraphs.len()];
        for (part, stand) in text.stands.iter().enumerate() {
            if let Some(stand) = stand.as_ref().filter(|stand| stand.source == source)
                && let Some(own) = read.get_mut(stand.paragraph)
            {
                *own = self.is_read(part);
            }
        }
        read.into_iter().take_while(|own| *own).count()
    }

    /// How much of what is to be read was, in percent of the paragraphs.
    pub(super) fn percent(&self, text: &DeskText) -> usize {
        let all = text.stands.iter().enumerate();
        let all = all.filter(|(part, stand)| stand.is_some() && self.is_wanted(*part));
        let all = all.count();
        if all == 0 {
            return 100;
        }
        (all - self.left(text).min(all)) * 100 / all
    }
}
