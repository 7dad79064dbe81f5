//! What a volunteer reads next: texts that changed, then those that one person has read, then those that nobody has.

use super::names::Handle;
use super::record::Judgement;
use super::standing::{Changes, ENOUGH, Standing, State};
use super::volunteers::{Volunteer, Volunteers};
use crate::archive::StoryId;
use crate::archive::vocabulary::closed_list;
use std::collections::BTreeSet;

closed_list!(
    /// Why a text waits for a volunteer, the most pressing reason first.
    Why {
        /// It changed since it was judged.
        Stale = "stale",
        /// One person found it right: this volunteer would be the second.
        OneReader = "one-reader",
        Unread = "unread",
    }
);

/// A text that waits for a volunteer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    pub story: StoryId,
    pub standing: &'a Standing,
    pub why: Why,
    /// What is to be read again; nothing if all of it is.
    pub changes: Option<&'a Changes>,
    pub company: Company,
}

/// Whether a text can be read by two persons at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Company {
    /// As far as is known: an archive that names no volunteers does not say who reads what.
    Enough,
    /// Nobody else who is known reads the language, or who does made the text.
    NoSecondReader,
}

/// A volunteer at the desk.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    pub handle: &'a Handle,
    pub volunteer: &'a Volunteer,
    /// Everybody whom the archive knows.
    pub all: &'a Volunteers,
}

impl<'a> Reader<'a> {
    /// The texts that wait for this volunteer, in the order in which to read them. What was begun comes before its like;
    /// otherwise the order is that of `standings`.
    pub fn queue(
        &self,
        standings: impl IntoIterator<Item = (StoryId, &'a Standing)>,
    ) -> Vec<Item<'a>> {
        let item = |(story, standing): (StoryId, &'a Standing)| {
            let (why, changes) = self.why(standing)?;
            Some(Item {
                story,
                standing,
                why,
                changes,
                company: self.company(standing),
            })
        };
        let mut items: Vec<Item<'a>> = standings.into_iter().filter_map(item).collect();
        items.sort_by_key(|item| (item.why, !self.has_begun(item.standing)));
        items
    }

    fn why(&self, standing: &'a Standing) -> Option<(Why, Option<&'a Changes>)> {
        let is_mine = standing.makers.includes(self.handle);
        if is_mine || !self.volunteer.reads(&standing.target.language) {
            return None;
        }
        let own = standing.opinions.get(self.handle);
        let own = own.filter(|opinion| opinion.judgement != Judgement::Reading);
        let why = match (standing.state, own) {
            (State::Exempt | State::Problem | State::Validated, _) => return None,
            // Whoever has judged a text is asked again when it has changed, and only for what has.
            (_, Some(opinion)) => return Some((Why::Stale, Some(opinion.changes.as_ref()?))),
            (State::Stale, None) => Why::Stale,
            (State::Proofread, None) => Why::OneReader,
            (State::Unread | State::Reading, None) => Why::Unread,
        };
        // A volunteer who has never read the text has to read all of it.
        Some((why, None))
    }

    /// Whether this volunteer has read some of it.
    pub fn has_begun(&self, standing: &Standing) -> bool {
        let own = standing.opinions.get(self.handle);
        own.is_some_and(|opinion| opinion.is_begun)
    }

    fn company(&self, standing: &Standing) -> Company {
        if self.all.all().next().is_none() {
            return Company::Enough;
        }
        let others = self.others(&standing.target.language);
        let able = others.filter(|handle| !standing.makers.includes(handle));
        // Who found it right was able to read it, whether the archive knows it or not.
        let able: BTreeSet<&Handle> = able.chain(standing.readers()).collect();
        let others = able.into_iter().filter(|handle| *handle != self.handle);
        if others.count() + 1 >= ENOUGH {
            Company::Enough
        } else {
            Company::NoSecondReader
        }
    }

    fn others(&self, language: &str) -> impl Iterator<Item = &'a Handle> {
        let own = self.handle;
        self.all
            .readers(language)
            .filter(move |handle| *handle != own)
    }
}

#[cfg(test)]
mod tests;
