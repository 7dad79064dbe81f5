//! The Saved tab: where one can go on reading, and the bookmarks.

use super::env::Env;
use super::sections::SectionRow;
use crate::archive::model::{Archive, Place, StoryId};
use crate::state::record::SavedPlace;
use crate::text::Clean;

/// Entries that "go on reading" lists at most.
const RECENT: usize = 20;

/// A row of the Saved tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedRow {
    Recent(StoryId),
    Bookmark {
        place: SavedPlace,
        story: StoryId,
    },
    /// A bookmark into an entry that this archive does not have.
    Lost(SavedPlace),
}

/// All rows, from what was kept.
pub fn rows(env: &Env) -> Vec<SectionRow<SavedRow>> {
    let mut rows = Vec::new();
    let recent: Vec<StoryId> = env
        .kept
        .recent()
        .iter()
        .filter_map(|slug| env.archive.find(slug))
        .take(RECENT)
        .collect();
    if !recent.is_empty() {
        rows.push(SectionRow::Heading(env.locale.word("heading-recent")));
        rows.extend(
            recent
                .into_iter()
                .map(|story| SectionRow::Item(SavedRow::Recent(story))),
        );
    }
    if !env.kept.bookmarks().is_empty() {
        rows.push(SectionRow::Heading(env.locale.word("heading-bookmarks")));
    }
    rows.extend(env.kept.bookmarks().iter().map(|place| {
        SectionRow::Item(match env.archive.find(&place.entry) {
            Some(story) => SavedRow::Bookmark {
                place: place.clone(),
                story,
            },
            None => SavedRow::Lost(place.clone()),
        })
    }));
    rows
}

/// Finds a saved place in the text as it is now.
pub fn find_again(archive: &Archive, story: StoryId, saved: &SavedPlace) -> Place {
    let story_now = archive.story(story);
    let texts = story_now.paragraphs(saved.language.as_deref());
    let (paragraph, offset) = saved.find_again(texts.map(Clean::as_str));
    Place {
        story,
        paragraph,
        offset,
    }
}

/// The place as it is written down, with some of the words that stand there.
pub fn saved_place(archive: &Archive, place: Place, language: Option<&str>) -> SavedPlace {
    let story = archive.story(place.story);
    let text = story
        .paragraphs(language)
        .nth(place.paragraph as usize)
        .map_or("", Clean::as_str);
    SavedPlace::new(&story.slug, language, (place.paragraph, place.offset), text)
}
