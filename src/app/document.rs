//! A text that scrolls: parts (title, paragraphs, headings, quotations …) laid out in rows of one width. The reader
//! and the pop-ups show documents.

use super::frame::Area;
use crate::text::Clean;
use crate::text::layout::{Align, Direction, Laid, Overflow, Script, Shape, lay_out};
use crate::text::markup::{Block, BlockKind, Marker, Span};
use std::borrow::Cow;

/// How a part is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartStyle {
    Title,
    /// The line of facts under a title, and other small print.
    Facts,
    Body(BlockKind),
    /// A label before a value in a pop-up ("Sources").
    Label,
    /// A warning before a text.
    Warning,
}

impl PartStyle {
    /// Columns its lines stand in from the left.
    pub fn indent(self) -> u16 {
        match self {
            Self::Title | Self::Facts | Self::Label | Self::Warning => 0,
            Self::Body(kind) => match kind {
                BlockKind::Paragraph | BlockKind::Heading(_) | BlockKind::Break => 0,
                BlockKind::Speaker => 6,
                BlockKind::Quote | BlockKind::Item(Marker::Bullet) => 2,
                BlockKind::Item(Marker::Number(number)) => {
                    // Its digits, the full stop, a blank: at most twelve columns.
                    let digits = number.checked_ilog10().unwrap_or(0) + 1;
                    u16::try_from(digits + 2).unwrap_or(u16::MAX)
                }
            },
        }
    }

    /// The sign before line number `line` of a part, in the columns of its indent: the bar of a quotation, the marker
    /// of an item; in place of the text that a break lacks, its stars.
    pub fn sign(self, line: usize) -> Cow<'static, str> {
        match self {
            Self::Title | Self::Facts | Self::Label | Self::Warning => "".into(),
            Self::Body(kind) => match kind {
                BlockKind::Quote | BlockKind::Speaker => "│".into(),
                BlockKind::Item(Marker::Bullet) if line == 0 => "-".into(),
                BlockKind::Item(Marker::Number(number)) if line == 0 => format!("{number}.").into(),
                BlockKind::Item(_) | BlockKind::Paragraph | BlockKind::Heading(_) => "".into(),
                BlockKind::Break => "*   *   *".into(),
            },
        }
    }

    /// The direction of `text` in this style, in a document of direction `whole`. Small print stands on the side of the page
    /// whatever its script is, and so does what has no letters.
    fn direction(self, text: &str, whole: Direction) -> Direction {
        match self {
            Self::Facts | Self::Label => whole,
            Self::Title | Self::Body(_) | Self::Warning => whole.of_paragraph(text),
        }
    }

    /// Whether a blank row stands between a part of style `before` and one of this style.
    fn stands_apart(self, before: Self) -> bool {
        use BlockKind::{Item, Quote, Speaker};
        !matches!(
            (before, self),
            (Self::Title | Self::Facts, Self::Facts)
                | (Self::Label, _)
                | (Self::Body(Item(_)), Self::Body(Item(_)))
                | (Self::Body(Quote), Self::Body(Speaker))
        )
    }
}

/// A paragraph of a document, before it is laid out.
#[derive(Clone, Debug)]
pub struct Part {
    pub style: PartStyle,
    pub text: Clean,
    pub spans: Vec<Span>,
    pub breaks: Vec<usize>,
    /// Its number in the story, if it is one of the story's paragraphs.
    pub paragraph: Option<u32>,
}

impl Part {
    pub fn new(style: PartStyle, text: impl Into<Clean>) -> Self {
        Self {
            style,
            text: text.into(),
            spans: Vec::new(),
            breaks: Vec::new(),
            paragraph: None,
        }
    }

    /// A block of a body, as paragraph number `paragraph` of its story where it is one.
    pub fn of_block(block: &Block, paragraph: Option<u32>) -> Self {
        Self {
            style: PartStyle::Body(block.kind),
            text: block.text.clone(),
            spans: block.spans.clone(),
            breaks: block.breaks.clone(),
            paragraph,
        }
    }
}

/// A spot in a document that stays where it is when the width changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Anchor {
    pub part: usize,
    /// Bytes into the part's text.
    pub offset: usize,
}

/// What a document is laid out for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Medium {
    /// Columns of a line at most.
    pub width: u16,
    /// Who puts its letters in order.
    pub script: Script,
}

/// A row of a laid-out document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    Blank,
    Line { part: usize, line: usize },
}

/// Parts, laid out.
#[derive(Clone, Debug, Default)]
pub struct Document {
    parts: Vec<Part>,
    laid: Vec<Laid>,
    rows: Vec<Row>,
    /// The row of each part's first line.
    first_rows: Vec<usize>,
    /// Blank rows before each part beside those that its style asks for, and then those at the end. They keep it beside
    /// another document, and are gone once it is laid out for another medium.
    gaps: Vec<usize>,
    medium: Medium,
    direction: Direction,
}

impl Document {
    /// Lays out `parts`, whose language runs in `direction`; a paragraph in another script runs its own way.
    pub fn new(parts: Vec<Part>, medium: Medium, direction: Direction) -> Self {
        let mut document = Self {
            parts,
            medium,
            direction,
            ..Self::default()
        };
        document.lay_out();
        document
    }

    /// The columns of `area` that its lines are laid out in, and its rows.
    pub fn block(&self, area: Area) -> Area {
        Area {
            width: self.medium.width.clamp(1, area.width.max(1)),
            ..area
        }
    }

    /// Lays out anew; answers whether that is for another medium.
    pub fn reflow(&mut self, medium: Medium) -> bool {
        if self.medium == medium {
            return false;
        }
        self.medium = medium;
        self.lay_out();
        true
    }

    fn lay_out(&mut self) {
        self.laid = self
            .parts
            .iter()
            .map(|part| self.lay_out_part(part))
            .collect();
        self.set_gaps(Vec::new());
    }

    /// Puts so many more blank rows before each part, and at the end.
    pub fn set_gaps(&mut self, gaps: Vec<usize>) {
        self.gaps = gaps;
        self.rows.clear();
        self.first_rows.clear();
        for (part, laid) in self.laid.iter().enumerate() {
            let gap = self.gaps.get(part).copied().unwrap_or(0);
            let blanks = gap + self.blanks_before(part);
            self.rows.extend(std::iter::repeat_n(Row::Blank, blanks));
            self.first_rows.push(self.rows.len());
            self.rows
                .extend((0..laid.lines.len()).map(|line| Row::Line { part, line }));
        }
        let tail = self.gaps.get(self.parts.len()).copied().unwrap_or(0);
        self.rows.extend(std::iter::repeat_n(Row::Blank, tail));
    }

    /// Blank rows that the style of a part asks for before it.
    pub fn blanks_before(&self, part: usize) -> usize {
        let before = part
            .checked_sub(1)
            .and_then(|before| self.parts.get(before));
        let apart = before.is_some_and(|before| self.parts[part].style.stands_apart(before.style));
        usize::from(apart)
    }

    fn lay_out_part(&self, part: &Part) -> Laid {
        let Medium { width, script } = self.medium;
        let shape = Shape {
            direction: self.direction_of(part),
            breaks: &part.breaks,
            align: self.align(part.style),
            ..Shape::wrap((width - self.indent(part.style)).max(1)).in_script(script)
        };
        lay_out(&part.text, &shape)
    }

    /// Columns before the lines of a part, as many as leave one for its text.
    fn indent(&self, style: PartStyle) -> u16 {
        style.indent().min(self.medium.width.saturating_sub(1))
    }

    /// The direction in which a part of it runs, whoever puts its letters in order.
    pub fn direction_of(&self, part: &Part) -> Direction {
        part.style.direction(&part.text, self.direction)
    }

    /// Columns of its lines at most, signs before them included.
    pub fn width(&self) -> u16 {
        self.medium.width
    }

    /// Columns before the lines of a part, which is laid out in what its sign leaves: where paragraphs run from right to
    /// left, the sign stands at the right.
    pub fn text_column(&self, part: usize) -> u16 {
        if self.is_mirrored(part) {
            0
        } else {
            self.indent(self.parts[part].style)
        }
    }

    /// The sign before line number `line` of a part in a line of its own, as wide as the document: at the side on which
    /// the part begins. Nothing where there is no sign.
    pub fn sign(&self, part: usize, line: usize) -> Option<Laid> {
        let words = Clean::new(&self.parts[part].style.sign(line));
        if words.is_empty() {
            return None;
        }
        let shape = Shape {
            direction: if self.is_mirrored(part) {
                Direction::RightToLeft
            } else {
                Direction::LeftToRight
            },
            overflow: Overflow::Ellipsis,
            ..Shape::wrap(self.medium.width.max(1)).in_script(self.medium.script)
        };
        Some(lay_out(&words, &shape))
    }

    /// Where the lines of a part stand: on the side on which it begins, but the items of a list all on that of the page.
    fn align(&self, style: PartStyle) -> Align {
        match (style, self.direction, self.medium.script) {
            (PartStyle::Body(BlockKind::Item(_)), Direction::LeftToRight, Script::Visual(_)) => {
                Align::Left
            }
            (PartStyle::Body(BlockKind::Item(_)), Direction::RightToLeft, Script::Visual(_)) => {
                Align::Right
            }
            _ => Align::Start,
        }
    }

    /// Whether the sign of a part stands at the right, and its text before it.
    fn is_mirrored(&self, part: usize) -> bool {
        match self.align(self.parts[part].style) {
            Align::Left => false,
            Align::Right => true,
            Align::Start => self.laid[part].direction == Direction::RightToLeft,
        }
    }

    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    pub fn laid(&self, part: usize) -> &Laid {
        &self.laid[part]
    }

    /// The row that shows `anchor`.
    pub fn row_of(&self, anchor: Anchor) -> usize {
        match (self.first_rows.get(anchor.part), self.laid.get(anchor.part)) {
            (Some(first), Some(laid)) => first + laid.line_of(anchor.offset),
            _ => self.rows.len().saturating_sub(1),
        }
    }

    /// The spot at the beginning of `row`; that of the following line for a blank row, and of the last line below it.
    pub fn anchor_at(&self, row: usize) -> Anchor {
        let from = row.min(self.rows.len().saturating_sub(1));
        let (above, below) = self.rows.split_at(from);
        let line = |row: &Row| match *row {
            Row::Line { part, line } => Some(Anchor {
                part,
                offset: self.laid[part].lines[line].source.start,
            }),
            Row::Blank => None,
        };
        let mut lines = below.iter().chain(above.iter().rev()).filter_map(line);
        lines.next().unwrap_or_default()
    }

    /// The part that holds paragraph number `paragraph`, or the nearest one before it.
    pub fn part_of(&self, paragraph: u32) -> Option<usize> {
        self.parts
            .iter()
            .rposition(|part| part.paragraph.is_some_and(|own| own <= paragraph))
    }

    /// Where parts begin for which `wanted` holds, in order.
    pub fn starts<'a>(
        &'a self,
        wanted: impl Fn(&Part) -> bool + 'a,
    ) -> impl Iterator<Item = Anchor> + 'a {
        let parts = self.parts.iter().enumerate();
        parts
            .filter(move |(_, part)| wanted(part))
            .map(|(part, _)| Anchor { part, offset: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::layout::{Cell, Formless};
    use proptest::prelude::*;

    fn document(texts: &[String], width: u16) -> Document {
        let style = PartStyle::Body(BlockKind::Paragraph);
        let parts = texts.iter().map(|text| Part::new(style, text.as_str()));
        Document::new(parts.collect(), seen(width), Direction::Auto)
    }

    fn seen(width: u16) -> Medium {
        Medium {
            width,
            script: Script::Visual(Formless::Composed),
        }
    }

    #[test]
    fn what_belongs_together_has_no_blank_row_between() {
        let styles = [
            PartStyle::Title,
            PartStyle::Facts,
            PartStyle::Body(BlockKind::Paragraph),
            PartStyle::Body(BlockKind::Quote),
            PartStyle::Body(BlockKind::Speaker),
            PartStyle::Body(BlockKind::Item(Marker::Bullet)),
            PartStyle::Body(BlockKind::Item(Marker::Number(1))),
            PartStyle::Label,
            PartStyle::Body(BlockKind::Paragraph),
        ];
        let parts = styles.map(|style| Part::new(style, "x")).to_vec();
        let document = Document::new(parts, seen(20), Direction::Auto);
        let picture: String = document
            .rows()
            .iter()
            .map(|row| match row {
                Row::Blank => " ".to_owned(),
                Row::Line { part, .. } => part.to_string(),
            })
            .collect();
        assert_eq!(picture, "01 2 34 56 78");
    }

    #[test]
    fn the_first_anchor_of_nothing_is_a_beginning() {
        let document = document(&[], 20);
        assert_eq!(document.anchor_at(3), Anchor::default());
        assert_eq!(document.row_of(Anchor { part: 2, offset: 9 }), 0);
        assert_eq!(document.part_of(0), None);
    }

    proptest! {
        /// A row's anchor leads back to the row or, from a blank row, to the one under it.
        #[test]
        fn rows_and_anchors_lead_to_each_other(
            texts in prop::collection::vec("[a-c اب日]{0,60}", 1..6),
            width in 1u16..30,
        ) {
            let document = document(&texts, width);
            for (number, row) in document.rows().iter().enumerate() {
                let anchor = document.anchor_at(number);
                let expected = number + usize::from(*row == Row::Blank);
                prop_assert_eq!(document.row_of(anchor), expected);
            }
        }
    }

    #[test]
    fn a_sign_never_reaches_the_text_beside_it() {
        let item = |marker| PartStyle::Body(BlockKind::Item(marker));
        let numbers = [0, 9, 10, 99, 100, u32::MAX].map(Marker::Number);
        for style in numbers.into_iter().chain([Marker::Bullet]).map(item) {
            let sign = style.sign(0).chars().count();
            assert_eq!(usize::from(style.indent()), sign + 1, "{style:?}");
            assert_eq!(style.sign(1), "");
        }
    }

    #[test]
    fn what_is_from_right_to_left_has_its_sign_at_the_right() {
        let styles = [
            BlockKind::Quote,
            BlockKind::Speaker,
            BlockKind::Item(Marker::Number(12)),
        ];
        let parts = styles.map(|kind| Part::new(PartStyle::Body(kind), "אב"));
        let whole = Direction::RightToLeft;
        let document = Document::new(parts.to_vec(), seen(20), whole);
        let seen_at = |part| {
            let sign = document.sign(part, 0).expect("a sign");
            let ends = |laid: &Laid| laid.lines[0].cells.last().map(Cell::end);
            (
                document.text_column(part),
                ends(document.laid(part)),
                ends(&sign),
            )
        };
        assert_eq!(seen_at(0), (0, Some(18), Some(20)));
        assert_eq!(seen_at(1), (0, Some(14), Some(20)));
        assert_eq!(seen_at(2), (0, Some(16), Some(20)));
        let logical = Medium {
            script: Script::Logical,
            ..seen(20)
        };
        let document = Document::new(parts.to_vec(), logical, whole);
        let sign = document.sign(0, 0).expect("a sign");
        assert_eq!(
            (document.text_column(0), sign.lines[0].cells[0].column),
            (2, 0)
        );
    }

    #[test]
    fn a_quotation_in_another_script_runs_its_own_way_and_small_print_with_the_page() {
        let parts = [
            Part::new(PartStyle::Title, "אב"),
            Part::new(PartStyle::Facts, "Story"),
            Part::new(PartStyle::Body(BlockKind::Quote), "She said no."),
            Part::new(PartStyle::Body(BlockKind::Break), ""),
            Part::new(PartStyle::Body(BlockKind::Item(Marker::Bullet)), "Salt."),
        ];
        let document = Document::new(parts.to_vec(), seen(20), Direction::RightToLeft);
        let sides = (0..parts.len()).map(|part| document.laid(part).direction);
        let (left, right) = (Direction::LeftToRight, Direction::RightToLeft);
        let expected = [right, right, left, right, left];
        assert_eq!(sides.collect::<Vec<_>>(), expected);
        let item = document.laid(4);
        assert_eq!(item.glyph(&item.lines[0].cells[4]), ".");
        assert_eq!(item.lines[0].cells[4].end(), 18, "on the side of its list");
        assert_eq!(document.text_column(4), 0);
    }

    #[test]
    fn every_row_is_found_by_the_text_that_begins_it() {
        let quote = PartStyle::Body(BlockKind::Quote);
        let parts = vec![
            Part::new(PartStyle::Title, "Tahrir Square, Baghdad"),
            Part::new(quote, "One two three four five six"),
            Part::new(quote, ""),
        ];
        let document = Document::new(parts, seen(9), Direction::Auto);
        for (number, row) in document.rows().iter().enumerate() {
            if *row != Row::Blank {
                assert_eq!(document.row_of(document.anchor_at(number)), number);
            }
        }
        let behind = Anchor { part: 7, offset: 0 };
        assert_eq!(document.row_of(behind), document.rows().len() - 1);
    }
}
