//! From the events of `pulldown-cmark` to blocks, and the faults of what is outside the subset.

use super::draft::{DASH, Written};
use super::page::Page;
use super::{ClaimKey, DOUBT, Markup, MarkupError, Sources, SpanStyle, Stranger, Target, notes};
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

type Located<'a> = (Event<'a>, Range<usize>);

/// Reads a body; see [`super::parse`]. With `sources`, they are filled.
pub(super) fn read(
    body: &str,
    claims: &[ClaimKey<'_>],
    sources: Option<Sources>,
) -> (Markup, Sources) {
    let source = notes::with_definitions(body);
    // Tables and tasks are read only in order to be refused.
    let options = Options::ENABLE_FOOTNOTES | Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let events: Vec<Located<'_>> = Parser::new_ext(&source, options)
        .into_offset_iter()
        .filter(|(_, range)| range.start < body.len())
        .collect();
    let order = notes::order(&events);
    let mut reader = Reader {
        body,
        numbers: order.numbers(),
        claims,
        references: BTreeMap::new(),
        links: 0,
        page: Page::new(body, sources),
    };
    let speakers = speakers(&events);
    for (index, (event, range)) in events.iter().enumerate() {
        if speakers.contains(&index) {
            reader.page.begin_speaker(range.end);
            if matches!(event, Event::SoftBreak | Event::HardBreak) {
                continue;
            }
        }
        reader.read(event, range);
    }
    let Reader {
        page, references, ..
    } = reader;
    page.finish(&order, &references, claims)
}

struct Reader<'a> {
    body: &'a str,
    numbers: BTreeMap<String, usize>,
    claims: &'a [ClaimKey<'a>],
    /// The line of the first reference to each footnote.
    references: BTreeMap<String, usize>,
    /// Links that are open, the refused ones too.
    links: usize,
    page: Page,
}

impl Reader<'_> {
    fn read(&mut self, event: &Event<'_>, range: &Range<usize>) {
        let at = range.start;
        match event {
            Event::Start(tag) => self.start(tag, at),
            Event::End(tag) => self.end(*tag, at),
            Event::Text(text) | Event::Html(text) => self.text(text, range),
            Event::Code(code) => {
                self.page.refuse(Stranger::Code, at);
                self.page.draft(at).push(code, Written::As(range.clone()));
            }
            Event::InlineHtml(html) => {
                self.page.refuse(Stranger::Html, at);
                let written = self.written(html, range);
                self.page.draft(at).push(html, written);
            }
            Event::FootnoteReference(key) => {
                let line = self.page.line(at);
                self.references.entry(key.to_string()).or_insert(line);
                let number = self.numbers.get(&**key).copied().unwrap_or_default();
                let is_doubtful = self.claims.iter().any(|c| c.is_doubtful && c.id == &**key);
                let number = if is_doubtful {
                    format!("[{number}{DOUBT}]")
                } else {
                    format!("[{number}]")
                };
                self.page.draft(at).push_note(key, &number, range.clone());
            }
            Event::HardBreak if self.body[at..].starts_with('\\') => self.page.draft(at).end_line(),
            // Two spaces at the end of a line are a slip more often than verse.
            Event::HardBreak | Event::SoftBreak => {
                self.page.draft(at).push(" ", Written::LineEnd);
            }
            Event::Rule => self.page.section_break(at),
            Event::TaskListMarker(done) => {
                self.page.refuse(Stranger::TaskList, at);
                let text = if *done { "[x] " } else { "[ ] " };
                self.page.draft(at).push(text, Written::As(range.clone()));
            }
            Event::InlineMath(text) | Event::DisplayMath(text) => {
                let written = self.written(text, range);
                self.page.draft(at).push(text, written);
            }
        }
    }

    /// Where in the body `text` stands, of which its bytes `range` were made.
    fn written(&self, text: &str, range: &Range<usize>) -> Written {
        let end = range.end.min(self.body.len());
        if self.body.get(range.start..end) == Some(text) {
            Written::At(range.start)
        } else {
            Written::As(range.start..end)
        }
    }

    fn start(&mut self, tag: &Tag<'_>, at: usize) {
        match tag {
            Tag::Emphasis => self.page.draft(at).begin(Some(SpanStyle::Emphasis)),
            Tag::Strong => self.page.draft(at).begin(Some(SpanStyle::Strong)),
            Tag::Link {
                link_type,
                dest_url,
                title,
                ..
            } => {
                self.links += 1;
                let style = self.link(*link_type, dest_url, at);
                if !title.is_empty() {
                    self.page.refuse(Stranger::LinkTitle, at);
                }
                self.page.draft(at).begin(style);
            }
            Tag::Image { .. } => {
                self.page.refuse(Stranger::Image, at);
                self.page.draft(at).begin(None);
            }
            Tag::Heading { level, .. } => self.heading(*level, at),
            Tag::Table(_) => self.page.refuse(Stranger::Table, at),
            Tag::TableCell => self.page.separate(),
            Tag::Paragraph | Tag::TableHead | Tag::TableRow => self.page.close(),
            Tag::CodeBlock(_) => self.page.begin_verbatim(Stranger::Code, at),
            Tag::HtmlBlock => self.page.begin_verbatim(Stranger::Html, at),
            Tag::BlockQuote(_) => self.page.begin_quote(at),
            Tag::List(first) => self.page.begin_list(*first, at),
            Tag::Item => self.page.begin_item(),
            Tag::FootnoteDefinition(key) => self.page.begin_note(key, at),
            // The options leave these out.
            Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => {}
        }
    }

    fn end(&mut self, tag: TagEnd, at: usize) {
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Image => {
                self.page.draft(at).end();
            }
            TagEnd::Link => {
                self.links = self.links.saturating_sub(1);
                if !self.page.draft(at).end() {
                    self.page.refuse(Stranger::LinkWithoutWords, at);
                }
            }
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableHead | TagEnd::TableRow => {
                self.page.close();
            }
            TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition => self.page.end_container(at),
            // The options leave the others out.
            TagEnd::Table
            | TagEnd::TableCell
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        // Code that nothing closes runs on into the definitions behind the body.
        let beyond = range.end.saturating_sub(self.body.len());
        let text = text
            .len()
            .checked_sub(beyond)
            .and_then(|end| text.get(..end))
            .unwrap_or(text);
        if self.page.is_verbatim() {
            let written = self.written(text, range);
            self.page.draft(range.start).push_lines(text, written);
            return;
        }
        if self.links == 0
            && ["http://", "https://", "www."]
                .iter()
                .any(|start| text.contains(start))
        {
            self.page.refuse(Stranger::RawAddress, range.start);
        }
        let written = self.written(text, range);
        self.page.draft(range.start).push(text, written);
    }

    /// A heading of another kind than `##` or `###` is shown as a paragraph.
    fn heading(&mut self, level: HeadingLevel, at: usize) {
        let fault = match level {
            _ if !self.body[at..].trim_start().starts_with('#') => {
                Some(Stranger::UnderlinedHeading)
            }
            HeadingLevel::H1 => Some(Stranger::HeadingOne),
            HeadingLevel::H2 | HeadingLevel::H3 => None,
            HeadingLevel::H4 | HeadingLevel::H5 | HeadingLevel::H6 => Some(Stranger::HeadingDeep),
        };
        match fault {
            None => self
                .page
                .begin_heading(if level == HeadingLevel::H2 { 2 } else { 3 }, at),
            Some(what) => {
                self.page.refuse(what, at);
                self.page.close();
            }
        }
    }

    /// The style of a link; none, and a fault, if it is not written `[words](address)` or leads nowhere known.
    fn link(&mut self, link_type: LinkType, address: &str, at: usize) -> Option<SpanStyle> {
        match link_type {
            LinkType::Inline => {
                let target = Target::parse(address);
                if target.is_none() {
                    self.page
                        .fault(MarkupError::UnknownLink(address.to_owned()), at);
                }
                target.map(SpanStyle::Link)
            }
            LinkType::Autolink | LinkType::Email => {
                self.page.refuse(Stranger::RawAddress, at);
                None
            }
            LinkType::Reference
            | LinkType::ReferenceUnknown
            | LinkType::Collapsed
            | LinkType::CollapsedUnknown
            | LinkType::Shortcut
            | LinkType::ShortcutUnknown
            | LinkType::WikiLink { .. } => {
                self.page.refuse(Stranger::LinkElsewhere, at);
                None
            }
        }
    }
}

/// The events before which the line of a speaker begins: the last line of a quotation, if it starts with a dash.
fn speakers(events: &[Located<'_>]) -> BTreeSet<usize> {
    let mut speakers = BTreeSet::new();
    // For each quotation that is open, the event before its last line so far.
    let mut last_lines: Vec<Option<usize>> = Vec::new();
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::BlockQuote(_)) => last_lines.push(None),
            Event::End(TagEnd::BlockQuote(_)) => {
                speakers.extend(
                    last_lines
                        .pop()
                        .flatten()
                        .filter(|&line| is_speaker(&events[line + 1..])),
                );
                // A quotation within another is its last line, and has had its speaker.
                if let Some(outer) = last_lines.last_mut() {
                    *outer = None;
                }
            }
            Event::Start(Tag::Paragraph) | Event::SoftBreak | Event::HardBreak => {
                if let Some(last) = last_lines.last_mut() {
                    *last = Some(index);
                }
            }
            Event::Start(
                Tag::List(_) | Tag::CodeBlock(_) | Tag::Heading { .. } | Tag::HtmlBlock,
            )
            | Event::Rule => {
                if let Some(last) = last_lines.last_mut() {
                    *last = None;
                }
            }
            _ => {}
        }
    }
    speakers
}

/// Whether the first text of `events` begins with the dash of a speaker.
fn is_speaker(events: &[Located<'_>]) -> bool {
    let inline = |event: &Event<'_>| {
        matches!(
            event,
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
        )
    };
    let first = events.iter().find(|(event, _)| !inline(event));
    matches!(first, Some((Event::Text(text), _)) if text.starts_with(DASH))
}
