//! A page whose links and notes can be walked with the keyboard: the story in the reader, the text in a pop-up.

use super::action::Move;
use super::document::{Anchor, Document};
use super::page::Page;
use crate::text::markup::{SpanStyle, Target};
use std::ops::Range;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    To(Target),
    /// A footnote or a claim, by its key.
    Note(String),
}

/// A link in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub part: usize,
    /// Bytes of the part's text.
    pub range: Range<usize>,
    pub lead: Lead,
}

impl Link {
    fn anchor(&self) -> Anchor {
        Anchor {
            part: self.part,
            offset: self.range.start,
        }
    }
}

/// A direction along the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Along {
    Forward,
    Backward,
}

/// A page and the link that has the focus.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    page: Page,
    links: Vec<Link>,
    focus: Option<usize>,
}

impl Sheet {
    pub fn new(document: Document, height: u16) -> Self {
        let links = links_of(&document);
        Self {
            page: Page::new(document, height),
            links,
            focus: None,
        }
    }

    pub fn page(&self) -> &Page {
        &self.page
    }

    pub fn page_mut(&mut self) -> &mut Page {
        &mut self.page
    }

    /// Shows other parts, opened at `anchor`.
    pub fn replace(&mut self, document: Document, anchor: Anchor) {
        self.links = links_of(&document);
        self.focus = None;
        self.page.replace(document, anchor);
    }

    pub fn focused(&self) -> Option<&Link> {
        self.focus.and_then(|index| self.links.get(index))
    }

    pub fn unfocus(&mut self) -> bool {
        self.focus.take().is_some()
    }

    /// Moves the page; a link that leaves the screen loses the focus.
    pub fn go(&mut self, by: Move, count: Option<usize>) -> bool {
        let moved = self.page.go(by, count);
        self.drop_hidden_focus();
        moved
    }

    fn drop_hidden_focus(&mut self) {
        if self.focused().is_some_and(|link| !self.is_visible(link)) {
            self.focus = None;
        }
    }

    fn is_visible(&self, link: &Link) -> bool {
        self.page
            .visible()
            .contains(&self.page.document().row_of(link.anchor()))
    }

    /// Gives the focus to the next link; the first is the first one on or after the screen. Goes round at the ends.
    pub fn walk(&mut self, along: Along) -> bool {
        if self.links.is_empty() {
            return false;
        }
        let top = self.page.top();
        let row = |link: &Link| self.page.document().row_of(link.anchor());
        let last = self.links.len() - 1;
        let next = match (self.focus, along) {
            (Some(index), Along::Forward) => {
                if index == last {
                    0
                } else {
                    index + 1
                }
            }
            (Some(index), Along::Backward) => index.checked_sub(1).unwrap_or(last),
            (None, Along::Forward) => self.links.iter().position(|l| row(l) >= top).unwrap_or(0),
            (None, Along::Backward) => {
                let end = self.page.visible().end;
                self.links
                    .iter()
                    .rposition(|l| row(l) < end)
                    .unwrap_or(last)
            }
        };
        self.focus = Some(next);
        let anchor = self.links[next].anchor();
        self.page.reveal(anchor);
        true
    }

    /// Gives the focus to the link that stands at byte `offset` of `part`; answers whether there is one.
    pub fn focus_at(&mut self, part: usize, offset: usize) -> bool {
        let at = |link: &Link| link.part == part && link.range.contains(&offset);
        let found = self.links.iter().position(at);
        self.focus = found.or(self.focus);
        found.is_some()
    }
}

fn links_of(document: &Document) -> Vec<Link> {
    let mut links = Vec::new();
    for (part, content) in document.parts().iter().enumerate() {
        for span in &content.spans {
            let lead = match &span.style {
                SpanStyle::Link(target) => Lead::To(target.clone()),
                SpanStyle::Note(key) => Lead::Note(key.clone()),
                SpanStyle::Emphasis | SpanStyle::Strong => continue,
            };
            links.push(Link {
                part,
                range: span.range.clone(),
                lead,
            });
        }
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::document::{Medium, Part, PartStyle};
    use crate::text::layout::{Direction, Script};
    use crate::text::markup::{BlockKind, Span};

    /// Nine paragraphs of one line, of which the second, fifth and eighth are links; four rows are on the screen.
    fn sheet() -> Sheet {
        let parts = (0..9).map(|number| {
            let link = Span {
                range: 0..4,
                style: SpanStyle::Note(number.to_string()),
            };
            Part {
                spans: (number % 3 == 1).then_some(link).into_iter().collect(),
                ..Part::new(PartStyle::Body(BlockKind::Paragraph), "some words")
            }
        });
        let medium = Medium {
            width: 20,
            script: Script::Logical,
        };
        Sheet::new(Document::new(parts.collect(), medium, Direction::Auto), 4)
    }

    fn focus(sheet: &Sheet) -> Option<usize> {
        sheet.focused().map(|link| link.part)
    }

    #[test]
    fn links_are_walked_round_and_come_onto_the_screen() {
        let mut sheet = sheet();
        for part in [1, 4, 7, 1] {
            assert!(sheet.walk(Along::Forward));
            assert_eq!(focus(&sheet), Some(part));
            let row = sheet.page().document().row_of(Anchor { part, offset: 0 });
            assert!(sheet.page().visible().contains(&row));
        }
        assert!(sheet.walk(Along::Backward));
        assert_eq!(focus(&sheet), Some(7));
    }

    #[test]
    fn the_first_link_is_one_on_the_screen() {
        let mut sheet = sheet();
        sheet.go(Move::Down, Some(5));
        sheet.walk(Along::Forward);
        assert_eq!(focus(&sheet), Some(4));
        let mut sheet = self::sheet();
        sheet.go(Move::Down, Some(5));
        sheet.walk(Along::Backward);
        assert_eq!(focus(&sheet), Some(4));
    }

    #[test]
    fn a_link_that_leaves_the_screen_loses_the_focus() {
        let mut sheet = sheet();
        sheet.walk(Along::Forward);
        sheet.go(Move::Down, None);
        assert_eq!(focus(&sheet), Some(1));
        sheet.go(Move::PageDown, None);
        assert_eq!(focus(&sheet), None);
    }

    #[test]
    fn a_spot_beside_every_link_leaves_the_focus_where_it_is() {
        let mut sheet = sheet();
        assert!(sheet.focus_at(4, 3));
        assert!(!sheet.focus_at(4, 4), "behind its last letter");
        assert!(!sheet.focus_at(3, 0));
        assert_eq!(focus(&sheet), Some(4));
    }

    #[test]
    fn without_links_there_is_nowhere_to_walk() {
        let mut sheet = Sheet::default();
        assert!(!sheet.walk(Along::Forward) && !sheet.walk(Along::Backward));
    }
}
