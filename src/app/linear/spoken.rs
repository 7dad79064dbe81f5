//! Parts of a text as they are said.

use crate::app::document::{Part, PartStyle};
use crate::locale::{Locale, Message};
use crate::text::Clean;
use crate::text::embed::without_isolates;
use crate::text::markup::BlockKind;

/// Parts as they are said: what a screen shows by its looks is put into words.
pub(super) fn spoken(parts: &[Part], locale: &Locale) -> Vec<Clean> {
    parts.iter().map(|part| spoken_part(part, locale)).collect()
}

/// One part.
pub(super) fn spoken_part(part: &Part, locale: &Locale) -> Clean {
    if part.paragraph.is_none() {
        // What is put together of names is isolated for a screen.
        return Clean::new(&without_isolates(&words(part, locale)));
    }
    words(part, locale)
}

fn words(part: &Part, locale: &Locale) -> Clean {
    let said = |name: &'static str, placeholder| {
        locale.say(&Message::new(name).inside(placeholder, part.text.clone()))
    };
    match part.style {
        PartStyle::Body(BlockKind::Heading(_)) => said("linear-section", "words"),
        PartStyle::Body(BlockKind::Quote) => said("linear-quotation", "words"),
        PartStyle::Body(BlockKind::Speaker) => said("linear-speaker", "speaker"),
        PartStyle::Body(BlockKind::Item(_)) => said("linear-item", "words"),
        PartStyle::Body(BlockKind::Break) => Clean::new("***"),
        PartStyle::Body(BlockKind::Paragraph)
        | PartStyle::Title
        | PartStyle::Facts
        | PartStyle::Label
        | PartStyle::Warning => part.text.clone(),
    }
}
