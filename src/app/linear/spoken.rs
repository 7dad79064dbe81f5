//! Parts of a text as they are said.

use crate::app::document::{Part, PartStyle};
use crate::text::Clean;
use crate::text::embed::without_isolates;
use crate::text::markup::BlockKind;

/// Parts as they are said: what a screen shows by its looks is put into words.
pub(super) fn spoken(parts: &[Part]) -> Vec<Clean> {
    parts.iter().map(spoken_part).collect()
}

/// One part.
pub(super) fn spoken_part(part: &Part) -> Clean {
    if part.paragraph.is_none() {
        // What is put together of names is isolated for a screen.
        return Clean::new(&without_isolates(&words(part)));
    }
    words(part)
}

fn words(part: &Part) -> Clean {
    match part.style {
        PartStyle::Body(BlockKind::Heading(_)) => Clean::new(&format!("Section: {}", part.text)),
        PartStyle::Body(BlockKind::Quote) => Clean::new(&format!("Quotation: {}", part.text)),
        PartStyle::Body(BlockKind::Speaker) => Clean::new(&format!("Said by {}", part.text)),
        PartStyle::Body(BlockKind::Item(_)) => Clean::new(&format!("- {}", part.text)),
        PartStyle::Body(BlockKind::Break) => Clean::new("***"),
        PartStyle::Body(BlockKind::Paragraph)
        | PartStyle::Title
        | PartStyle::Facts
        | PartStyle::Label
        | PartStyle::Warning => part.text.clone(),
    }
}
