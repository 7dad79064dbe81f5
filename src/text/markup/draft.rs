//! A block while it is being written: its text goes through one `Cleaner`, so spans and breaks count clean bytes.

use super::{Block, BlockKind, Span, SpanStyle};
use crate::text::clean::Cleaner;
use crate::text::source_map::{Origin, SourceMap};
use std::ops::Range;

/// The dash before the speaker of a quotation.
pub(super) const DASH: char = '—';

pub(super) struct Draft {
    kind: BlockKind,
    text: Cleaner,
    spans: Vec<Span>,
    breaks: Vec<usize>,
    line: usize,
    /// Styles that have begun, and where; nothing for one that is not shown.
    open: Vec<(Option<SpanStyle>, usize)>,
    /// Whether the next text begins a line of its own.
    line_ended: bool,
    /// Where in the body the text stands, if anybody wants to know.
    sources: Option<SourceMap>,
}

/// Where in the body a text comes from.
#[derive(Clone, Debug)]
pub(super) enum Written {
    /// It stands there as it is, from this byte on.
    At(usize),
    /// These bytes stand for it.
    As(Range<usize>),
    /// The end of a line stands for it.
    LineEnd,
    /// The program wrote it.
    Nowhere,
}

impl Written {
    /// Where the rest is after the first `length` bytes.
    fn after(self, length: usize) -> Self {
        match self {
            Self::At(at) => Self::At(at + length),
            other => other,
        }
    }
}

impl Draft {
    pub(super) fn new(kind: BlockKind, line: usize) -> Self {
        Self {
            kind,
            text: Cleaner::default(),
            spans: Vec::new(),
            breaks: Vec::new(),
            line,
            open: Vec::new(),
            line_ended: false,
            sources: None,
        }
    }

    /// Lets the draft keep where in the body its text stands.
    pub(super) fn located(self) -> Self {
        Self {
            sources: Some(SourceMap::default()),
            ..self
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes text of one line; the dash of a speaker is left out.
    pub(super) fn push(&mut self, text: &str, written: Written) -> Range<usize> {
        let mut shown = text;
        if self.text.is_empty() && matches!(self.kind, BlockKind::Speaker) {
            shown = text.strip_prefix(DASH).unwrap_or(text).trim_start();
        }
        if std::mem::take(&mut self.line_ended) && !self.is_empty() {
            self.append(" ", Written::LineEnd);
            self.breaks.push(self.text.len());
        }
        self.append(shown, written.after(text.len() - shown.len()))
    }

    fn append(&mut self, text: &str, written: Written) -> Range<usize> {
        let Some(map) = &mut self.sources else {
            return self.text.push(text);
        };
        if let Written::At(at) = written {
            return self.text.push_from(text, at, map);
        }
        let shown = self.text.push(text);
        match written {
            _ if shown.is_empty() => {}
            Written::As(source) => map.push(shown.clone(), source, Origin::Other),
            Written::LineEnd => map.push_line_end(shown.clone()),
            Written::At(_) | Written::Nowhere => {}
        }
        shown
    }

    /// Writes text that keeps its lines.
    pub(super) fn push_lines(&mut self, text: &str, written: Written) {
        let mut rest = written;
        for line in text.split_inclusive('\n') {
            let words = line.trim_end();
            if !words.is_empty() {
                self.push(words, rest.clone());
            }
            rest = rest.after(line.len());
            self.end_line();
        }
    }

    /// Lets the next text begin a line of its own.
    pub(super) fn end_line(&mut self) {
        self.line_ended = true;
    }

    /// Writes the number of a footnote, for which the bytes `reference` of the body stand.
    pub(super) fn push_note(&mut self, key: &str, number: &str, reference: Range<usize>) {
        let range = self.push(number, Written::As(reference));
        let style = SpanStyle::Note(key.to_owned());
        self.spans.push(Span { range, style });
    }

    pub(super) fn begin(&mut self, style: Option<SpanStyle>) {
        // What has begun stands behind a pending break.
        self.push("", Written::Nowhere);
        self.open.push((style, self.text.len()));
    }

    /// Ends the style that began last; returns whether it has any text.
    pub(super) fn end(&mut self) -> bool {
        let Some((style, start)) = self.open.pop() else {
            return false;
        };
        let range = start..self.text.len();
        let has_text = !range.is_empty();
        if let Some(style) = style
            && has_text
        {
            self.spans.push(Span { range, style });
        }
        has_text
    }

    /// The styles that have not ended, outermost first.
    pub(super) fn open_styles(&self) -> Vec<Option<SpanStyle>> {
        self.open.iter().map(|(style, _)| style.clone()).collect()
    }

    /// The finished block, and where in the body its text stands, if that was kept.
    pub(super) fn finish(mut self) -> (Block, Option<SourceMap>) {
        while !self.open.is_empty() {
            self.end();
        }
        // Of two that start together, the outer one ended later.
        self.spans
            .sort_by_key(|span| (span.range.start, std::cmp::Reverse(span.range.end)));
        let block = Block {
            kind: self.kind,
            text: self.text.finish(),
            spans: self.spans,
            breaks: self.breaks,
            line: self.line,
        };
        (block, self.sources)
    }
}
