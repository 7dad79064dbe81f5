//! Paints the visible part of a document: in the reader, in a pop-up, in the preview.

use super::ink::{Canvas, Spot, Tint, line};
use super::theme::Theme;
use crate::app::document::{Anchor, Document, Part, PartStyle, Row};
use crate::app::frame::Area;
use crate::app::page::Page;
use crate::app::sheet::{Link, Sheet};
use crate::text::markup::{BlockKind, SpanStyle};
use ratatui::style::Style;
use std::ops::Range;

/// Bytes of a part that stand out beyond its own spans, such as matches.
#[derive(Clone, Debug)]
pub(super) struct Highlight {
    pub(super) part: usize,
    pub(super) range: Range<usize>,
    pub(super) style: Style,
}

/// Paints a sheet with the focus on its link; answers where the cursor is: where to read on after scrolling, else on
/// the link or match that is looked at, else at the first row. On a row it is in the first column, where a step to the
/// next row costs one byte.
pub(super) fn sheet(
    sheet: &Sheet,
    highlights: &[Highlight],
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) -> (u16, u16) {
    let focus = sheet.focused().map(|link: &Link| Highlight {
        part: link.part,
        range: link.range.clone(),
        style: theme.focus,
    });
    let mut all = highlights.to_vec();
    all.extend(focus);
    let page = sheet.page();
    rows_of(page.document(), page.top(), &all, theme, area, canvas);
    cursor(page, all.last(), area, canvas)
}

/// Where the cursor of a page is, of which a stretch may be looked at.
pub(super) fn cursor(
    page: &Page,
    looked_at: Option<&Highlight>,
    area: Area,
    canvas: &Canvas<'_>,
) -> (u16, u16) {
    if let Some(row) = page.fresh() {
        let down = u16::try_from(row - page.top()).unwrap_or(0);
        return (canvas.across(0), area.y + down);
    }
    let block = canvas.on_screen(page.document().block(area));
    let looked_at = looked_at.and_then(|it| on_screen(page, it, block));
    let (x, y) = looked_at.unwrap_or((0, area.y));
    (canvas.across(x), y)
}

/// Where the first letter of what is looked at stands, if it is on the screen. A letter that stands alone is looked at from the
/// first column: a cursor that is a block turns the look of its cell round, and the letter would look like all others.
fn on_screen(page: &Page, looked_at: &Highlight, area: Area) -> Option<(u16, u16)> {
    let (part, offset) = (looked_at.part, looked_at.range.start);
    let document = page.document();
    let row = document.row_of(Anchor { part, offset });
    let y = area.y + u16::try_from(row.checked_sub(page.top())?).ok()?;
    let laid = document.laid(part);
    let cells = laid.lines.iter().flat_map(|line| &line.cells);
    let is_its = |source: Range<usize>| source.start < looked_at.range.end && offset < source.end;
    if cells.filter(|cell| is_its(cell.source())).nth(1).is_none() {
        return Some((0, y)).filter(|_| area.contains(area.x, y));
    }
    let (_, column) = laid.caret(offset);
    let x = area.x + document.text_column(part) + column;
    area.contains(area.x, y).then_some((x, y))
}

/// Paints the rows of a document from row number `first` on, as far as the area goes.
pub(super) fn rows_of(
    document: &Document,
    first: usize,
    highlights: &[Highlight],
    theme: &Theme,
    area: Area,
    canvas: &mut Canvas<'_>,
) {
    let area = canvas.on_screen(document.block(area));
    let rows = document
        .rows()
        .iter()
        .skip(first)
        .zip(area.y..area.y + area.height);
    for (row, y) in rows {
        let Row::Line { part, line: number } = *row else {
            continue;
        };
        let content = &document.parts()[part];
        let at = Spot { x: area.x, y };
        // The bar of a quotation, the marker of an item, the sign of a break.
        if let Some(sign) = document.sign(part, number) {
            line(canvas, at, (&sign, 0), Style::new(), &[]);
        }
        let here = &document.laid(part).lines[number].source;
        let own = highlights
            .iter()
            .filter(|h| h.part == part && h.range.start < here.end && here.start < h.range.end);
        let mut tints = tints(content, theme);
        tints.extend(own.map(|h| Tint {
            range: h.range.clone(),
            style: h.style,
        }));
        let at = Spot {
            x: area.x + document.text_column(part),
            y,
        };
        line(
            canvas,
            at,
            (document.laid(part), number),
            style(content.style, theme),
            &tints,
        );
    }
}

fn style(style: PartStyle, theme: &Theme) -> Style {
    match style {
        PartStyle::Title | PartStyle::Label => theme.strong,
        PartStyle::Facts => Style::new(),
        PartStyle::Warning => theme.warning,
        PartStyle::Body(kind) => match kind {
            BlockKind::Heading(_) => theme.heading,
            BlockKind::Paragraph
            | BlockKind::Quote
            | BlockKind::Speaker
            | BlockKind::Item(_)
            | BlockKind::Break => Style::new(),
        },
    }
}

fn tints(part: &Part, theme: &Theme) -> Vec<Tint> {
    let spans = part.spans.iter();
    let tint = |style: &SpanStyle| match style {
        SpanStyle::Emphasis => theme.emphasis,
        SpanStyle::Strong => theme.strong,
        SpanStyle::Link(_) => theme.link,
        // Its brackets are enough.
        SpanStyle::Note(_) => Style::new(),
    };
    spans
        .map(|span| Tint {
            range: span.range.clone(),
            style: tint(&span.style),
        })
        .collect()
}
