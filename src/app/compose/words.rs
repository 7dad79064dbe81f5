//! Putting a text with styled spans together from clean words.

use crate::app::document::{Part, PartStyle};
use crate::text::embed::isolated;
use crate::text::markup::{Span, SpanStyle, Target};

/// A line of small print that gives a fact its name. It is plain: there are many of them on a page, and a style would cost
/// more than the name.
pub(super) fn fact(name: &str, value: &str) -> Part {
    Part::new(PartStyle::Facts, format!("{name}: {value}"))
}

/// A text with styled spans, being put together.
#[derive(Default)]
pub(super) struct Words {
    text: String,
    spans: Vec<Span>,
}

impl Words {
    pub(super) fn plain(&mut self, words: &str) {
        self.text.push_str(words);
    }

    pub(super) fn strong(&mut self, words: &str) {
        self.spanned(words, SpanStyle::Strong);
    }

    /// Linked titles with semicolons between them.
    pub(super) fn list(&mut self, links: impl Iterator<Item = (String, Target)>) {
        for (number, (title, target)) in links.enumerate() {
            if number > 0 {
                self.plain("; ");
            }
            self.link(&title, target);
        }
    }

    /// A title that leads somewhere; the controls that isolate it stand outside of the link.
    fn link(&mut self, title: &str, target: Target) {
        let whole = isolated(title);
        let before = whole.find(title).unwrap_or(0);
        self.plain(&whole[..before]);
        self.spanned(title, SpanStyle::Link(target));
        self.plain(&whole[before + title.len()..]);
    }

    fn spanned(&mut self, words: &str, style: SpanStyle) {
        let start = self.text.len();
        self.text.push_str(words);
        self.spans.push(Span {
            range: start..self.text.len(),
            style,
        });
    }

    /// The words come from clean texts, so that cleaning the whole moves no span.
    pub(super) fn part(self, style: PartStyle) -> Part {
        Part {
            spans: self.spans,
            ..Part::new(style, self.text)
        }
    }
}
