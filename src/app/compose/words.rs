//! Putting a text together from words of ours and words of the archive: facts, lists, lines with links.

use super::Composer;
use crate::app::document::{Part, PartStyle};
use crate::locale::{Locale, Message};
use crate::text::Clean;
use crate::text::markup::{Span, SpanStyle, Target};

impl Composer<'_> {
    /// A line of small print that gives a fact its name. It is plain: there are many of them on a page, and a style would
    /// cost more than the name. Names from outside stand isolated in `value`.
    pub(super) fn fact(&self, name: &'static str, value: &str) -> Part {
        Part::new(PartStyle::Facts, self.labelled(name, value))
    }

    /// “Kind: essay”; without a value, what stands before one.
    pub(super) fn labelled(&self, name: &'static str, value: &str) -> Clean {
        let labelled = Message::new("label-and-value");
        let labelled = labelled.message("label", Message::new(name));
        self.locale.say(&labelled.inside("value", value))
    }

    /// Items with commas between them.
    pub(super) fn listed(&self, items: impl Iterator<Item = Clean>) -> String {
        joined(items, &self.locale.word("between-commas"))
    }

    /// Items with semicolons between them.
    pub(super) fn listed_apart(&self, items: impl Iterator<Item = Clean>) -> String {
        joined(items, &self.locale.word("between-semicolons"))
    }
}

fn joined(items: impl Iterator<Item = Clean>, between: &str) -> String {
    let items: Vec<Clean> = items.collect();
    let items: Vec<&str> = items.iter().map(Clean::as_str).collect();
    items.join(between)
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
    pub(super) fn list(&mut self, locale: &Locale, links: impl Iterator<Item = (Clean, Target)>) {
        let between = locale.word("between-semicolons");
        for (number, (title, target)) in links.enumerate() {
            if number > 0 {
                self.plain(&between);
            }
            self.link(&title, (&locale.isolated(&title), target));
        }
    }

    /// A title that leads somewhere; the controls that isolate it in `whole` stand outside of the link.
    fn link(&mut self, title: &str, (whole, target): (&str, Target)) {
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
