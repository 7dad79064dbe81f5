//! What waits for one volunteer, a story in one language at a time: its text and its description are read in one go.

use super::super::fingerprint::Target;
use super::super::names::Handle;
use super::super::queue::{Company, Item, Reader, Why};
use super::super::standing::{Changes, Standing};
use super::super::volunteers::Volunteer;
use super::Progress;
use crate::archive::model::{Archive, Language, StoryId};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A story in one language that waits for a volunteer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueItem {
    pub story: StoryId,
    pub language: Language,
    /// The most pressing reason of its parts.
    pub why: Why,
    /// Whether the volunteer has read some of it.
    pub is_begun: bool,
    /// One record is needed for each.
    pub parts: Vec<Waiting>,
    pub company: Company,
}

/// A part that waits for a volunteer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub target: Target,
    pub why: Why,
    /// What is to be read again; nothing if all of it is.
    pub changes: Option<Changes>,
}

impl Progress {
    /// What waits for `handle`, in the order in which to read it: what changed, then what one person has read, then the
    /// rest; what was begun before its like. A volunteer whom the archive does not know reads `languages`.
    pub fn queue(
        &self,
        archive: &Archive,
        handle: &Handle,
        languages: &[Language],
    ) -> Vec<QueueItem> {
        self.queue_over(archive.ids(), archive, (handle, languages))
    }

    /// What of one story waits for `handle`, in each language: a verdict on it changes nothing about the others.
    pub fn waiting_in(
        &self,
        story: StoryId,
        archive: &Archive,
        volunteer: (&Handle, &[Language]),
    ) -> Vec<QueueItem> {
        self.queue_over(std::iter::once(story), archive, volunteer)
    }

    fn queue_over(
        &self,
        stories: impl Iterator<Item = StoryId>,
        archive: &Archive,
        (handle, languages): (&Handle, &[Language]),
    ) -> Vec<QueueItem> {
        let volunteer = self.volunteer(handle, languages);
        let reader = Reader {
            handle,
            volunteer: &volunteer,
            all: &self.volunteers,
        };
        let standings: Vec<_> = stories
            .map(|story| (story, self.to_read(archive, story, &volunteer)))
            .collect();
        let all = standings
            .iter()
            .flat_map(|(story, own)| own.iter().map(|standing| (*story, standing)));
        let items = reader.queue(all);
        let begun = |item: &Item<'_>| reader.has_begun(item.standing);
        grouped(items.iter().map(|item| (item, begun(item))))
    }

    /// What the archive knows of a volunteer or, for a stranger, what is known from elsewhere.
    pub fn volunteer(&self, handle: &Handle, languages: &[Language]) -> Cow<'_, Volunteer> {
        let stranger = || Volunteer {
            languages: languages.to_vec(),
            ..Volunteer::default()
        };
        let known = self.volunteers.get(handle).map(Cow::Borrowed);
        known.unwrap_or_else(|| Cow::Owned(stranger()))
    }

    /// Where the parts of a story stand that the volunteer can read. The others are not looked at.
    fn to_read(
        &self,
        archive: &Archive,
        story: StoryId,
        volunteer: &Volunteer,
    ) -> Cow<'_, [Standing]> {
        if let Some(kept) = self.kept(archive, story) {
            return Cow::Borrowed(kept);
        }
        let text = archive.story(story);
        let targets = Target::all(text).into_iter();
        let readable = targets.filter(|target| volunteer.reads(&target.language));
        readable
            .map(|target| Standing::untouched(text, target))
            .collect()
    }
}

/// Joins the parts of a story in one language where the first of them stands.
fn grouped<'a>(items: impl Iterator<Item = (&'a Item<'a>, bool)>) -> Vec<QueueItem> {
    let mut groups: Vec<QueueItem> = Vec::new();
    let mut by_key = BTreeMap::new();
    for (item, is_begun) in items {
        let target = &item.standing.target;
        let next = groups.len();
        let at = *by_key
            .entry((item.story, target.language.as_str()))
            .or_insert(next);
        if at == next {
            groups.push(QueueItem {
                story: item.story,
                language: target.language.clone(),
                why: item.why,
                is_begun: false,
                parts: Vec::new(),
                company: item.company,
            });
        }
        let group = &mut groups[at];
        group.is_begun |= is_begun;
        if item.company == Company::NoSecondReader {
            group.company = item.company;
        }
        group.parts.push(Waiting {
            target: target.clone(),
            why: item.why,
            changes: item.changes.cloned(),
        });
    }
    // Parts are read in the order of the page, whatever their reasons.
    for group in &mut groups {
        group.parts.sort_by(|a, b| a.target.cmp(&b.target));
    }
    groups.sort_by_key(|group| (group.why, !group.is_begun));
    groups
}
