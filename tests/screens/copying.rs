//! Copying: what reaches the clipboard is text as it is stored, with where it stands.

use crate::support::screen::{Session, bundled};
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::settings::Switch;

stories! {
    a_reference_names_the_story: [List Browse::CopyReference];
    a_paragraph_comes_with_its_reference: [Reader Read::CopyParagraph, Reader Read::CopyReference];
    what_is_looked_at_is_copied: [Reader Read::NextLink, Reader Read::Find];
    persian_text_is_copied_in_logical_order: [Reader Read::Original];
    nothing_is_copied_before_a_warning_is_passed: [Reader Read::CopyParagraph];
}

/// What is copied after `keys`.
#[track_caller]
fn copied(reader: &mut Session, keys: &str) -> String {
    assert_eq!(reader.effect_of(keys), Effect::Copy, "{keys}");
    reader.app.take_copied().expect("something was copied")
}

fn a_reference_names_the_story(told: &Told) {
    let mut reader = told.begin();
    let reference = "“A walk to the market”, Sample stories, a-walk-to-the-market";
    assert_eq!(copied(&mut reader, "gjy"), reference);
    assert!(reader.foot().contains("handed to the clipboard"));
    assert_eq!(reader.app.take_copied(), None, "once");
    assert_eq!(copied(&mut reader, "y"), reference, "and again");
}

fn a_paragraph_comes_with_its_reference(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter>");
    let first = copied(&mut reader, "Y");
    let reference = copied(&mut reader, "y");
    assert!(reference.ends_with(", paragraph 1"), "{reference}");
    assert!(first.ends_with(&format!("\n\n{reference}")), "{first}");
    let further = copied(&mut reader, "}}y");
    assert_ne!(further, reference);
    let _ = reader.app.refuse_copy();
    assert_eq!(reader.foot(), "  This terminal has no clipboard.");
}

fn what_is_looked_at_is_copied(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter>");
    let first = copied(&mut reader, "Y");
    let linked = (0..4).map(|_| copied(&mut reader, "<tab>Y"));
    let linked = linked.filter(|text| text.contains("lighthouse"));
    assert!(linked.last().is_some_and(|text| text != first));
    reader.press("<esc>/market<enter>");
    let found = copied(&mut reader, "Y");
    assert!(found.contains("market"), "{found}");
}

fn persian_text_is_copied_in_logical_order(told: &Told) {
    let mut reader = told.begin_as(|start| {
        start.archive = bundled();
        start.settings.warnings = Switch::Hidden;
        start.settings.languages = vec!["fa".to_owned(), "en".to_owned()];
    });
    let story = reader
        .app
        .env()
        .archive
        .find("nasrin-london-2026")
        .expect("an entry");
    let _ = reader.app.open(story, vec![story]);
    let text = copied(&mut reader, "oY");
    let words = "در غرب لندن، حدود ساعت دو بامداد، تلفن زنگ زد. دختر";
    assert!(
        text.starts_with(words),
        "without the number of the note: {text}"
    );
    let last = text.lines().last().expect("a reference");
    assert!(last.starts_with("“کف آشپزخانه‌ای در غرب لندن”, "), "{last}");
    assert!(!last.contains(['\u{2068}', '\u{2069}']));
}

fn nothing_is_copied_before_a_warning_is_passed(told: &Told) {
    let mut reader = told.begin_as(|start| start.archive = bundled());
    let cards = &reader.app.env().archive.catalogue.cards;
    let warned = cards.iter().map(|card| card.id);
    let mut warned = warned.filter(|id| !reader.app.env().archive.story(*id).warnings.is_empty());
    let story = warned.next().expect("an entry with a warning");
    let _ = reader.app.open(story, vec![story]);
    assert_eq!(reader.effect_of("Y"), Effect::Idle);
    assert_eq!(reader.app.take_copied(), None);
    assert_eq!(reader.effect_of("<enter>Y"), Effect::Copy);
}
