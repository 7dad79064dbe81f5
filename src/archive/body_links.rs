//! The links of a body: sources, themes and countries are checked at once, entries when all files have been read.

use super::bibliography::NO_SOURCE;
use super::choices::{check_country, check_term};
use super::codes::Code;
use super::entry::{By, Cited, Known};
use super::fields::Text;
use super::sheet::Sheet;
use crate::text::markup::{Block, Markup, SpanStyle, Target};

/// Checks the links of a text that begins in `body_line` of the file; returns those that lead to entries.
pub(super) fn check_links(
    sheet: &Sheet,
    markup: &Markup,
    body_line: usize,
    known: &Known<'_>,
) -> Vec<Cited> {
    let notes = markup.notes.iter().flat_map(|note| &note.blocks);
    let mut cited = Vec::new();
    for block in markup.blocks.iter().chain(notes) {
        let mut from = sheet.line_start(body_line + block.line.saturating_sub(1));
        for target in targets(block) {
            let Some((address, id)) = address(target) else {
                continue;
            };
            // Links stand in the file in the order of their spans, so each is looked for behind the last.
            let found = sheet
                .text()
                .get(from..)
                .and_then(|rest| rest.find(&address));
            from += found.map_or(0, |found| found + 1);
            let at = if found.is_some() { from - 1 } else { from };
            cited.extend(check(sheet, target, Text { raw: id, at }, known));
        }
    }
    cited
}

fn targets(block: &Block) -> impl Iterator<Item = &Target> {
    block.spans.iter().filter_map(|span| match &span.style {
        SpanStyle::Link(target) => Some(target),
        SpanStyle::Emphasis | SpanStyle::Strong | SpanStyle::Note(_) => None,
    })
}

/// How the link is written, and what it names.
fn address(target: &Target) -> Option<(String, &str)> {
    let (scheme, id) = match target {
        Target::Entry(id) => ("entry", id),
        Target::Source(id) => ("source", id),
        Target::Theme(id) => ("theme", id),
        Target::Country(id) => ("country", id),
        Target::Web(_) => return None,
    };
    Some((format!("{scheme}:{id})"), id))
}

fn check(sheet: &Sheet, target: &Target, id: Text<'_>, known: &Known<'_>) -> Option<Cited> {
    match target {
        Target::Entry(slug) => {
            let position = sheet.position(id.at);
            return Some(Cited {
                target: slug.clone(),
                position,
                by: By::Text,
            });
        }
        Target::Source(_) => known.sources.check(sheet, id, NO_SOURCE),
        Target::Theme(_) => check_term(sheet, id, &known.lists.themes, Code::UnknownTheme),
        Target::Country(_) => {
            check_country(sheet, id, known.lists);
        }
        Target::Web(_) => {}
    }
    None
}
