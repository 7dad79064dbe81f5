//! The body while it is being read: what a block stands in, where it goes when it is finished, and the faults so far.

use super::draft::{Draft, Written};
use super::notes::Order;
use super::{
    Block, BlockKind, ClaimKey, Marker, Markup, MarkupError, MarkupFault, Note, Sources, SpanStyle,
    Stranger,
};
use crate::text::lines::Lines;
use crate::text::source_map::SourceMap;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::mem;

/// What a block stands in.
enum Container {
    Quote,
    /// The number of the next item, if the list is numbered.
    List(Option<u64>),
    /// What is still to be put before the item's first block.
    Item(Option<Marker>),
    Note(String, Definition),
    /// Code or HTML, whose lines stay as they are.
    Verbatim,
}

/// The text of a footnote.
#[derive(Default)]
struct Definition {
    line: usize,
    blocks: Vec<Block>,
    /// Of each block, if they are kept.
    sources: Vec<SourceMap>,
}

pub(super) struct Page {
    lines: Lines,
    /// From the outermost to the innermost.
    containers: Vec<Container>,
    draft: Option<Draft>,
    /// Whether the next block is the line of a speaker.
    speaker: bool,
    definitions: BTreeMap<String, Definition>,
    markup: Markup,
    /// Where in the body the text of each block stands, if anybody wants to know.
    sources: Option<Sources>,
}

impl Page {
    pub(super) fn new(body: &str, sources: Option<Sources>) -> Self {
        Self {
            lines: Lines::of(body),
            containers: Vec::new(),
            draft: None,
            speaker: false,
            definitions: BTreeMap::new(),
            markup: Markup::default(),
            sources,
        }
    }

    /// The line of the body, from 1, that holds byte `at`.
    pub(super) fn line(&self, at: usize) -> usize {
        self.lines.line(at)
    }

    pub(super) fn fault(&mut self, what: MarkupError, at: usize) {
        let line = self.line(at);
        self.markup.faults.push(MarkupFault { line, what });
    }

    pub(super) fn refuse(&mut self, what: Stranger, at: usize) {
        self.fault(MarkupError::NotAllowed(what), at);
    }

    /// The block that is being written; if there is none, one begins at byte `at` of the body.
    pub(super) fn draft(&mut self, at: usize) -> &mut Draft {
        let draft = if let Some(draft) = self.draft.take() {
            draft
        } else {
            let kind = self.kind();
            self.begin_block(kind, at)
        };
        self.draft.insert(draft)
    }

    fn begin_block(&self, kind: BlockKind, at: usize) -> Draft {
        let draft = Draft::new(kind, self.line(at));
        if self.sources.is_some() {
            draft.located()
        } else {
            draft
        }
    }

    /// What a block is that begins here.
    fn kind(&mut self) -> BlockKind {
        if mem::take(&mut self.speaker) {
            return BlockKind::Speaker;
        }
        for container in self.containers.iter_mut().rev() {
            match container {
                Container::Item(marker) => {
                    if let Some(marker) = marker.take() {
                        return BlockKind::Item(marker);
                    }
                }
                Container::Quote => return BlockKind::Quote,
                Container::Note(..) => return BlockKind::Paragraph,
                Container::List(_) | Container::Verbatim => {}
            }
        }
        BlockKind::Paragraph
    }

    /// Finishes the block that is being written, if any.
    pub(super) fn close(&mut self) {
        self.interrupt();
    }

    /// The same, and gives the styles that go on in the next block.
    fn interrupt(&mut self) -> Vec<Option<SpanStyle>> {
        let Some(draft) = self.draft.take() else {
            return Vec::new();
        };
        let open = draft.open_styles();
        let (block, map) = draft.finish();
        let note = self
            .containers
            .iter_mut()
            .rev()
            .find_map(|container| match container {
                Container::Note(_, definition) => Some(definition),
                Container::Quote
                | Container::List(_)
                | Container::Item(_)
                | Container::Verbatim => None,
            });
        if let Some(definition) = note {
            definition.blocks.push(block);
            definition.sources.extend(map);
        } else {
            self.markup.blocks.push(block);
            if let Some(sources) = &mut self.sources {
                sources.blocks.extend(map);
            }
        }
        open
    }

    /// Begins the line of a speaker at byte `at`.
    pub(super) fn begin_speaker(&mut self, at: usize) {
        let open = self.interrupt();
        self.speaker = true;
        for style in open {
            self.draft(at).begin(style);
        }
    }

    pub(super) fn begin_heading(&mut self, level: u8, at: usize) {
        self.refuse_within(Stranger::HeadingInside, at);
        self.close();
        self.draft = Some(self.begin_block(BlockKind::Heading(level), at));
    }

    pub(super) fn section_break(&mut self, at: usize) {
        self.refuse_within(Stranger::BreakInside, at);
        self.close();
        self.draft = Some(self.begin_block(BlockKind::Break, at));
        self.close();
    }

    pub(super) fn begin_quote(&mut self, at: usize) {
        self.refuse_within(Stranger::QuotationInside, at);
        self.begin(Container::Quote);
    }

    pub(super) fn begin_list(&mut self, first: Option<u64>, at: usize) {
        self.refuse_within(Stranger::ListInside, at);
        self.begin(Container::List(first));
    }

    pub(super) fn begin_item(&mut self) {
        let marker = match self.containers.last_mut() {
            Some(Container::List(Some(next))) => {
                let number = u32::try_from(*next).unwrap_or(u32::MAX);
                *next = next.saturating_add(1);
                Marker::Number(number)
            }
            _ => Marker::Bullet,
        };
        self.begin(Container::Item(Some(marker)));
    }

    pub(super) fn begin_note(&mut self, key: &str, at: usize) {
        let definition = Definition {
            line: self.line(at),
            ..Definition::default()
        };
        self.begin(Container::Note(key.to_owned(), definition));
    }

    /// Begins code or HTML, `what` it is.
    pub(super) fn begin_verbatim(&mut self, what: Stranger, at: usize) {
        self.refuse(what, at);
        self.begin(Container::Verbatim);
    }

    pub(super) fn is_verbatim(&self) -> bool {
        matches!(self.containers.last(), Some(Container::Verbatim))
    }

    /// Sets the next cell of a table's row off from the last.
    pub(super) fn separate(&mut self) {
        if let Some(row) = &mut self.draft {
            row.push(" | ", Written::Nowhere);
        }
    }

    fn begin(&mut self, container: Container) {
        self.close();
        // A list or quotation stands instead of the item that has no text before it.
        if matches!(container, Container::List(_) | Container::Quote)
            && let Some(Container::Item(marker)) = self.containers.last_mut()
        {
            *marker = None;
        }
        self.containers.push(container);
    }

    /// Ends the innermost container, which began at byte `at`.
    pub(super) fn end_container(&mut self, at: usize) {
        if let Some(Container::Item(Some(_))) = self.containers.last() {
            // An item without text is still an item.
            self.draft(at);
        }
        self.close();
        if let Some(Container::Note(key, definition)) = self.containers.pop() {
            match self.definitions.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(definition);
                }
                Entry::Occupied(mut entry) => {
                    let first = entry.get_mut();
                    first.blocks.extend(definition.blocks);
                    first.sources.extend(definition.sources);
                    self.refuse(Stranger::SecondFootnote, at);
                }
            }
        }
    }

    /// Refuses what may not stand in a quotation or a list, if it does.
    fn refuse_within(&mut self, what: Stranger, at: usize) {
        let around = self.containers.iter().rev();
        let mut here = around.take_while(|container| !matches!(container, Container::Note(..)));
        if here.next().is_some() {
            self.refuse(what, at);
        }
    }

    /// The finished body; `references` are the lines that first refer to each footnote.
    pub(super) fn finish(
        mut self,
        order: &Order<'_>,
        references: &BTreeMap<String, usize>,
        claims: &[ClaimKey<'_>],
    ) -> (Markup, Sources) {
        self.close();
        let mut sources = self.sources.take().unwrap_or_default();
        for (index, &key) in order.keys.iter().enumerate() {
            let definition = self.definitions.remove(key).unwrap_or_default();
            if definition.blocks.is_empty() && !claims.iter().any(|claim| claim.id == key) {
                let line = references.get(key).copied().unwrap_or(definition.line);
                let what = MarkupError::NoteWithoutText(key.to_owned());
                self.markup.faults.push(MarkupFault { line, what });
            }
            if index >= order.referenced && definition.line > 0 {
                let what = MarkupError::NoteWithoutReference(key.to_owned());
                self.markup.faults.push(MarkupFault {
                    line: definition.line,
                    what,
                });
            }
            sources.notes.push(definition.sources);
            let (key, blocks) = (key.to_owned(), definition.blocks);
            self.markup.notes.push(Note { key, blocks });
        }
        self.markup.faults.sort_by_key(|fault| fault.line);
        (self.markup, sources)
    }
}
