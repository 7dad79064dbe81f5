//! A block while it is being written: its text goes through one `Cleaner`, so spans and breaks count clean bytes.

use super::{Block, BlockKind, Span, SpanStyle};
use crate::text::clean::Cleaner;
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
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Writes text of one line; the dash of a speaker is left out.
    pub(super) fn push(&mut self, mut text: &str) -> Range<usize> {
        if self.text.is_empty() && matches!(self.kind, BlockKind::Speaker) {
            text = text.strip_prefix(DASH).unwrap_or(text).trim_start();
        }
        if std::mem::take(&mut self.line_ended) && !self.is_empty() {
            self.text.push(" ");
            self.breaks.push(self.text.len());
        }
        self.text.push(text)
    }

    /// Writes text that keeps its lines.
    pub(super) fn push_lines(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            let words = line.trim_end();
            if !words.is_empty() {
                self.push(words);
            }
            self.end_line();
        }
    }

    /// Lets the next text begin a line of its own.
    pub(super) fn end_line(&mut self) {
        self.line_ended = true;
    }

    /// Writes the number of a footnote, with the sign of doubt behind it if there is one.
    pub(super) fn push_note(&mut self, key: &str, number: usize, doubt: Option<char>) {
        let doubt = doubt.map(String::from).unwrap_or_default();
        let range = self.push(&format!("[{number}{doubt}]"));
        let style = SpanStyle::Note(key.to_owned());
        self.spans.push(Span { range, style });
    }

    pub(super) fn begin(&mut self, style: Option<SpanStyle>) {
        // What has begun stands behind a pending break.
        self.push("");
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

    /// The finished block, and the styles that had not ended, outermost first.
    pub(super) fn finish(mut self) -> (Block, Vec<Option<SpanStyle>>) {
        let open = self.open.iter().map(|(style, _)| style.clone()).collect();
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
        (block, open)
    }
}
