//! The Markdown subset of a body: blocks of clean text with styled spans.

use super::Clean;
use std::ops::Range;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    Paragraph,
    /// Level 2 or 3; the title of the entry is level 1.
    Heading(u8),
    /// A paragraph of a quotation.
    Quote,
    /// The line of a quotation that names its speaker, without the dash.
    Speaker,
    Item(Marker),
    /// The break between sections (`***`); its text is empty.
    Break,
}

/// What stands before a list item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    Bullet,
    Number(u32),
}

/// A paragraph of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub kind: BlockKind,
    /// The logical text, which bookmarks, hits and findings count in.
    pub text: Clean,
    /// Styled parts, in the order of their starts; they may nest.
    pub spans: Vec<Span>,
    /// Bytes at which a line of verse begins.
    pub breaks: Vec<usize>,
    /// The line of the body it starts in, from 1.
    pub line: usize,
}

/// A styled part of a block's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    pub range: Range<usize>,
    pub style: SpanStyle,
}

/// How a part of the text stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpanStyle {
    Emphasis,
    Strong,
    Link(Target),
    /// The number of a footnote, shown as `[1]`; the key names a [`Note`] or a claim.
    Note(String),
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Entry(String),
    Source(String),
    Theme(String),
    Country(String),
    Web(String),
}

/// The text of a footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub key: String,
    pub blocks: Vec<Block>,
}

/// Something in a body that is outside the subset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkupFault {
    /// The line of the body, from 1.
    pub line: usize,
    pub what: MarkupError,
}

/// The ways in which a body can be outside the subset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MarkupError {
    /// HTML, an image, a table, code, a nested list: named in words.
    NotAllowed(&'static str),
    /// A footnote without a definition; its key.
    NoteWithoutText(String),
    /// A footnote that no sentence refers to; its key.
    NoteWithoutReference(String),
    /// A link whose address is of no known kind; the address.
    UnknownLink(String),
}

/// A body, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    pub blocks: Vec<Block>,
    /// In the order of their first references, which is that of their numbers.
    pub notes: Vec<Note>,
    pub faults: Vec<MarkupFault>,
}

/// Reads a body. A footnote whose key is in `claims` needs no definition.
pub fn parse(body: &str, claims: &[&str]) -> Markup {
    let _ = claims;
    let blocks = body
        .split("\n\n")
        .filter(|p| !p.trim().is_empty())
        .map(|p| Block {
            kind: BlockKind::Paragraph,
            text: Clean::new(p.trim()),
            spans: Vec::new(),
            breaks: Vec::new(),
            line: 1,
        })
        .collect();
    Markup { blocks, ..Markup::default() }
}
