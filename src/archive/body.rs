//! Reads the body in `[text]`: its markup with faults at the lines of the file, and what a careful editor would ask
//! about its quotations. Its links are checked in `body_links`.

use super::body_links::check_links;
use super::codes::Code;
use super::entry::{Cited, Known};
use super::fields::{Fields, Text};
use super::sheet::{Position, Sheet, cut};
use super::vocabulary::Kind;
use crate::locale::Message;
use crate::text::markup::{
    self, Block, BlockKind, ClaimKey, Markup, MarkupError, MarkupFault, Stranger,
};
use crate::text::words;

/// Words of a quotation, at most.
pub(super) const QUOTATION: usize = 12;

/// A body that has been read.
#[derive(Debug)]
pub(super) struct Body {
    pub(super) markup: Markup,
    /// The line of the file in which it begins, from 1.
    pub(super) line: usize,
    pub(super) words: usize,
    pub(super) cited: Vec<Cited>,
}

/// Whether a quotation must name its speaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quoting {
    NeedsSpeaker,
    Free,
}

impl Quoting {
    pub(super) fn of(kind: Kind) -> Self {
        if kind == Kind::Testimony {
            Self::NeedsSpeaker
        } else {
            Self::Free
        }
    }
}

/// Reads `[text]`. Without the keys of the claims nobody knows which footnotes are claims, so none is said to lack a text.
pub(super) fn read(
    fields: &mut Fields<'_>,
    claims: Option<&[ClaimKey<'_>]>,
    known: &Known<'_>,
) -> Option<Body> {
    let mut table = fields.table("text")?;
    let sheet = table.sheet;
    let body = table.required("body");
    table.finish();
    let body = body?;
    let markup = markup::parse(body.raw, claims.unwrap_or_default());
    let line = first_line(sheet, body);
    report_all(sheet, line, &markup.faults, claims.is_some());
    let length = markup.blocks.iter().map(|block| words(&block.text)).sum();
    let cited = check_links(sheet, &markup, line, known);
    Some(Body {
        markup,
        line,
        words: length,
        cited,
    })
}

/// Reports what is outside the subset. Missing notes are left out unless it is known which of them are claims.
fn report_all(sheet: &Sheet, body_line: usize, faults: &[MarkupFault], knows_claims: bool) {
    let mut last = None;
    for fault in faults {
        let is_unsure = !knows_claims && matches!(fault.what, MarkupError::NoteWithoutText(_));
        // One slip, such as a pair of tags, can be two faults of one line.
        if !is_unsure && last != Some(fault) {
            report(sheet, body_line + fault.line.saturating_sub(1), &fault.what);
            last = Some(fault);
        }
    }
}

/// The line of the file that holds the first line of the text: the one after the opening quotes if they end theirs.
fn first_line(sheet: &Sheet, body: Text<'_>) -> usize {
    let line = sheet.line_of(body.at);
    let opening = sheet.text().get(body.at..).unwrap_or_default();
    let is_alone = opening.starts_with("'''\n") || opening.starts_with("\"\"\"\n");
    if is_alone { line + 1 } else { line }
}

fn report(sheet: &Sheet, line: usize, error: &MarkupError) {
    let find = |needle: &str| find_in_line(sheet, line, needle);
    match error {
        MarkupError::NotAllowed(stranger) => {
            let what = Message::new("finding-markup-not-allowed")
                .message("what", Message::new(message_name(*stranger)));
            sheet.report_at(Code::MarkupNotAllowed, Position::line(line), what);
        }
        MarkupError::NoteWithoutText(key) => {
            let what = Message::new("finding-note-without-text").outside("key", cut(key));
            sheet.report_at(Code::NoteWithoutText, find(&format!("[^{key}]")), what);
        }
        MarkupError::NoteWithoutReference(key) => {
            let what = Message::new("finding-note-without-reference").outside("key", cut(key));
            sheet.report_at(Code::NoteWithoutReference, find(&format!("[^{key}]")), what);
        }
        MarkupError::UnknownLink(address) => {
            let what = Message::new("finding-link-unknown").outside("address", cut(address));
            sheet.report_at(Code::UnknownLink, find(address), what);
        }
    }
}

/// The message that names what stands outside the subset.
const fn message_name(stranger: Stranger) -> &'static str {
    match stranger {
        Stranger::HeadingInside => "markup-heading-inside",
        Stranger::BreakInside => "markup-break-inside",
        Stranger::QuotationInside => "markup-quotation-inside",
        Stranger::ListInside => "markup-list-inside",
        Stranger::SecondFootnote => "markup-second-footnote",
        Stranger::Code => "markup-code",
        Stranger::Html => "markup-html",
        Stranger::TaskList => "markup-task-list",
        Stranger::LinkTitle => "markup-link-title",
        Stranger::Image => "markup-image",
        Stranger::Table => "markup-table",
        Stranger::LinkWithoutWords => "markup-link-without-words",
        Stranger::RawAddress => "markup-raw-address",
        Stranger::UnderlinedHeading => "markup-underlined-heading",
        Stranger::HeadingOne => "markup-heading-one",
        Stranger::HeadingDeep => "markup-heading-deep",
        Stranger::LinkElsewhere => "markup-link-elsewhere",
    }
}

/// Where `needle` stands in a line, or the line as a whole.
fn find_in_line(sheet: &Sheet, line: usize, needle: &str) -> Position {
    let found = sheet.line(line).find(needle);
    found.map_or(Position::line(line), |found| {
        sheet.position(sheet.line_start(line) + found)
    })
}

impl Body {
    fn line_in_file(&self, block: &Block) -> usize {
        self.line + block.line.saturating_sub(1)
    }

    /// Warns of quotations that are long or, in a testimony, nobody's.
    pub(super) fn check_quotations(&self, sheet: &Sheet, quoting: Quoting) {
        let mut blocks = self.markup.blocks.iter().peekable();
        while let Some(first) = blocks.next() {
            if first.kind != BlockKind::Quote {
                continue;
            }
            let mut length = words(&first.text);
            while let Some(more) = blocks.next_if(|block| block.kind == BlockKind::Quote) {
                length += words(&more.text);
            }
            let at = Position::line(self.line_in_file(first));
            let is_spoken = blocks
                .next_if(|block| block.kind == BlockKind::Speaker)
                .is_some();
            if length > QUOTATION {
                let what = Message::new("finding-quotation-long")
                    .count("count", length)
                    .inside("most", QUOTATION.to_string());
                sheet.report_at(Code::LongQuotation, at, what);
            }
            if quoting == Quoting::NeedsSpeaker && !is_spoken {
                let what = Message::new("finding-quotation-nobodys");
                sheet.report_at(Code::QuotationWithoutSpeaker, at, what);
            }
        }
    }
}
