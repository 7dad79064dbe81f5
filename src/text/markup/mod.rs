//! The Markdown subset of a body: blocks of clean text with styled spans.
//!
//! `reader` understands the events of `pulldown-cmark`, `page` knows where in the body a block stands, `draft` writes
//! one block, and `notes` numbers the footnotes. Whether a link leads anywhere, and how a fault is worded, the archive knows.

mod draft;
mod notes;
mod page;
mod reader;

use super::Clean;
use super::source_map::SourceMap;
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
    /// The number of a footnote, shown as `[1]`, or as `[1±]` where its claim is doubtful; the key names a [`Note`] or a
    /// claim.
    Note(String),
}

/// Where a link leads, as written: not clean, and perhaps nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Entry(String),
    Source(String),
    Theme(String),
    Country(String),
    Web(String),
}

/// The text of a footnote; there is none if the key names only a claim.
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
    /// Something that the subset has not.
    NotAllowed(Stranger),
    /// A footnote without a definition; its key.
    NoteWithoutText(String),
    /// A footnote that no sentence refers to; its key.
    NoteWithoutReference(String),
    /// A link whose address is of no known kind; the address.
    UnknownLink(String),
}

/// What Markdown has, or writers make of it, and the subset has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// In a quotation or a list, like the next three.
    HeadingInside,
    BreakInside,
    QuotationInside,
    ListInside,
    /// Of the same name as another.
    SecondFootnote,
    Code,
    Html,
    TaskList,
    LinkTitle,
    Image,
    Table,
    LinkWithoutWords,
    /// An address that is no link of the form `[words](address)`.
    RawAddress,
    /// With a line of `=` or `-` under it.
    UnderlinedHeading,
    /// Of level 1.
    HeadingOne,
    /// Below level 3.
    HeadingDeep,
    /// A link by reference.
    LinkElsewhere,
}

/// A body, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    pub blocks: Vec<Block>,
    /// In the order of their first references, which is that of their numbers, from 1. Notes that no text refers to
    /// come last, so that nothing written is lost.
    pub notes: Vec<Note>,
    /// In the order of their lines.
    pub faults: Vec<MarkupFault>,
}

impl Block {
    /// The links of the block, with the bytes of their words.
    pub fn links(&self) -> impl Iterator<Item = (Range<usize>, &Target)> {
        self.spans.iter().filter_map(|span| match &span.style {
            SpanStyle::Link(target) => Some((span.range.clone(), target)),
            SpanStyle::Emphasis | SpanStyle::Strong | SpanStyle::Note(_) => None,
        })
    }

    /// The keys of the footnotes it refers to, with the bytes of their numbers.
    pub fn notes(&self) -> impl Iterator<Item = (Range<usize>, &str)> {
        self.spans.iter().filter_map(|span| match &span.style {
            SpanStyle::Note(key) => Some((span.range.clone(), key.as_str())),
            SpanStyle::Emphasis | SpanStyle::Strong | SpanStyle::Link(_) => None,
        })
    }
}

impl Target {
    /// The kind of link that `address` is, if it is of one.
    fn parse(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once(':')?;
        let id = || (!rest.is_empty()).then(|| rest.to_owned());
        match scheme {
            "entry" => id().map(Self::Entry),
            "source" => id().map(Self::Source),
            "theme" => id().map(Self::Theme),
            "country" => id().map(Self::Country),
            "https" if rest.len() > 2 && rest.starts_with("//") => {
                Some(Self::Web(address.to_owned()))
            }
            _ => None,
        }
    }
}

/// A claim that footnotes can refer to: one whose key is its id needs no definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimKey<'a> {
    pub id: &'a str,
    /// Whether the number of the footnote bears the mark of doubt: `[1±]`.
    pub is_doubtful: bool,
}

/// What stands behind the number of a footnote whose claim is unsure or in dispute.
pub const DOUBT: char = '±';

/// Reads a body. A footnote whose key is in `claims` needs no definition.
///
/// What is outside the subset is a fault, and its text is shown as plain text.
pub fn parse(body: &str, claims: &[ClaimKey<'_>]) -> Markup {
    reader::read(body, claims, None).0
}

/// Where in a body the text of each block stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// Of [`Markup::blocks`].
    pub blocks: Vec<SourceMap>,
    /// Of the blocks of [`Markup::notes`].
    pub notes: Vec<Vec<SourceMap>>,
}

/// Reads a body as [`parse`] does, and tells which bytes of it each block was made of.
pub fn parse_located(body: &str, claims: &[ClaimKey<'_>]) -> (Markup, Sources) {
    reader::read(body, claims, Some(Sources::default()))
}

#[cfg(test)]
mod tests;
