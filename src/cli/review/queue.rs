//! What waits for one volunteer, as `rawi review` tells it, and whence it is known what the volunteer reads.

use super::super::surroundings::Opened;
use super::report::Asked;
use crate::archive::model::Language;
use crate::proof::names::Handle;
use crate::proof::progress::QueueItem;
use crate::proof::queue::{Company, Why};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Queue {
    pub(super) reviewer: String,
    /// What the volunteer reads.
    pub(super) languages: Vec<Language>,
    /// Whether the archive says so; the program goes by its own settings where it does not.
    pub(super) known: bool,
    pub(super) items: Vec<QueueReport>,
}

#[derive(Serialize)]
pub(super) struct QueueReport {
    pub(super) entry: String,
    pub(super) language: Language,
    pub(super) why: Why,
    pub(super) begun: bool,
    pub(super) parts: Vec<&'static str>,
    /// Whether anybody else could read it.
    pub(super) second_reader: bool,
}

/// What waits for `handle` among the stories that are asked for.
pub(super) fn of(opened: &Opened, asked: &Asked<'_>, handle: &Handle) -> Queue {
    let Opened { archive, progress } = opened;
    let items = progress.queue(archive, handle, &asked.languages);
    let items = items
        .into_iter()
        .filter(|item| asked.stories.contains(&item.story));
    let report = |item: QueueItem| QueueReport {
        entry: archive.story(item.story).slug.clone(),
        why: item.why,
        begun: item.is_begun,
        parts: item
            .parts
            .iter()
            .map(|part| part.target.part.word())
            .collect(),
        second_reader: item.company == Company::Enough,
        language: item.language,
    };
    Queue {
        reviewer: handle.to_string(),
        languages: progress
            .volunteer(handle, &asked.languages)
            .languages
            .clone(),
        known: progress.volunteers().get(handle).is_some(),
        items: items.map(report).collect(),
    }
}
