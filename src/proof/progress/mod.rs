//! What is known of the proofreading of a whole archive: what was said, where every text stands, and whose turn it is.
//!
//! It is computed from what `review` has read and is written nowhere. An archive of which nobody has said anything costs
//! nothing: no text is looked at before somebody asks for a queue. `queue` groups what waits for one volunteer,
//! `remarks` finds the notes on a story again, `sign` is what lists say of one.

mod queue;
mod remarks;
mod sign;

pub use queue::{QueueItem, Waiting};
pub use remarks::Remark;
pub use sign::Sign;

use super::fingerprint::Target;
use super::names::Handle;
use super::record::{Part, Signed};
use super::review::Found;
use super::standing::{Ledger, Standing, State};
use super::volunteers::Volunteers;
use crate::archive::model::{Archive, Story, StoryId};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The proofreading of an archive.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    volunteers: Volunteers,
    /// Only stories of which something was said.
    reviewed: BTreeMap<StoryId, Reviewed>,
    /// What was said under ids that no story of the archive has or had: hidden ones and broken ones too.
    elsewhere: BTreeMap<String, Found>,
    /// What was said of all other stories.
    nothing: Found,
}

/// A story of which something was said.
#[derive(Clone, Debug, Default)]
struct Reviewed {
    slug: String,
    found: Found,
    /// Kept because every text has to be hashed for them.
    standings: OnceLock<Vec<Standing>>,
}

impl Progress {
    /// Puts together what was `found` under the ids of entries, present and former ones.
    pub fn new(archive: &Archive, volunteers: Volunteers, found: BTreeMap<String, Found>) -> Self {
        let mut progress = Self {
            volunteers,
            ..Self::default()
        };
        for (slug, found) in found {
            progress.take(archive, slug, found);
        }
        progress
    }

    /// The same for another reading of the archive, in which stories have other numbers and texts may have changed.
    #[must_use]
    pub fn of_archive(self, archive: &Archive) -> Self {
        let reviewed = self.reviewed.into_values();
        let all = reviewed.map(|reviewed| (reviewed.slug, reviewed.found));
        let found: Vec<_> = all.chain(self.elsewhere).collect();
        let mut progress = Self {
            volunteers: self.volunteers,
            ..Self::default()
        };
        for (slug, found) in found {
            progress.take(archive, slug, found);
        }
        progress
    }

    fn take(&mut self, archive: &Archive, slug: String, found: Found) {
        if found == Found::default() {
            return;
        }
        let Some(story) = archive.find(&slug) else {
            self.elsewhere.entry(slug).or_default().absorb(found);
            return;
        };
        let reviewed = self.reviewed.entry(story).or_default();
        reviewed.slug.clone_from(&archive.story(story).slug);
        reviewed.found.absorb(found);
    }

    /// Whether nobody has said anything of any story.
    pub fn is_empty(&self) -> bool {
        self.reviewed.is_empty()
    }

    pub fn volunteers(&self) -> &Volunteers {
        &self.volunteers
    }

    /// What was said of a story, withdrawn words too.
    pub fn found(&self, story: StoryId) -> Option<&Found> {
        self.reviewed.get(&story).map(|reviewed| &reviewed.found)
    }

    /// The stories of which something was said, in the order of the archive.
    pub fn reviewed(&self) -> impl Iterator<Item = StoryId> + '_ {
        self.reviewed.keys().copied()
    }

    /// What was said under ids of which the archive shows no story.
    pub fn elsewhere(&self) -> &BTreeMap<String, Found> {
        &self.elsewhere
    }

    /// What counts of what was said of a story.
    pub fn ledger(&self, story: StoryId) -> Ledger<'_> {
        let found = self.found(story).unwrap_or(&self.nothing);
        Ledger::new(found, &self.volunteers)
    }

    /// Whether the story is to be hidden from readers.
    pub fn is_held(&self, story: StoryId) -> bool {
        self.found(story).is_some() && self.ledger(story).is_held()
    }

    /// The ids of the stories of `archive` that are to be hidden from readers, present and former ones. It takes the whole
    /// archive to know them: a hold may have been set under a former id, and lifted under the present one.
    pub fn held(&self, archive: &Archive) -> BTreeSet<String> {
        let held = self.reviewed().filter(|story| self.is_held(*story));
        held.flat_map(|story| {
            let story = archive.story(story);
            std::iter::once(&story.slug).chain(&story.aliases)
        })
        .cloned()
        .collect()
    }

    /// Adds what was said just now; what follows from it is computed anew.
    pub fn add(&mut self, archive: &Archive, story: StoryId, signed: Signed) {
        let reviewed = self.reviewed.entry(story).or_default();
        reviewed.slug.clone_from(&archive.story(story).slug);
        reviewed.found.say(signed);
        reviewed.standings.take();
    }

    /// Where every part of a story stands, in the order of [`Target::all`].
    pub fn standings(&self, archive: &Archive, story: StoryId) -> Vec<Standing> {
        let text = archive.story(story);
        match self.kept(archive, story) {
            Some(kept) => kept.to_vec(),
            None => Target::all(text)
                .into_iter()
                .map(|target| Standing::untouched(text, target))
                .collect(),
        }
    }

    /// The standings of a story of which something was said.
    fn kept(&self, archive: &Archive, story: StoryId) -> Option<&[Standing]> {
        let reviewed = self.reviewed.get(&story)?;
        let compute = || Standing::of_story(archive.story(story), &self.ledger(story));
        Some(reviewed.standings.get_or_init(compute))
    }

    /// How far a story has come: as far as the least finished of the parts that are its texts, and their descriptions. A
    /// title in a language in which there is no text is judged too, and keeps no story back. A problem or a change anywhere
    /// comes before all.
    pub fn state(&self, archive: &Archive, story: StoryId) -> State {
        let Some(standings) = self.kept(archive, story) else {
            return State::Unread;
        };
        let text = archive.story(story);
        let counts = |standing: &&Standing| {
            let is_pressing = matches!(standing.state, State::Problem | State::Stale);
            is_pressing || has_text(text, &standing.target.language)
        };
        least(standings.iter().filter(counts))
    }

    /// How far the text and the description have come that a story has in `language`; nothing if it has neither.
    pub fn state_in(&self, archive: &Archive, story: StoryId, language: &str) -> Option<State> {
        let is_there = |target: &Target| target.language == language;
        let Some(standings) = self.kept(archive, story) else {
            let targets = Target::all(archive.story(story));
            return targets.iter().any(is_there).then_some(State::Unread);
        };
        let mut own = standings
            .iter()
            .filter(|standing| is_there(&standing.target));
        own.clone().next()?;
        Some(least(&mut own))
    }

    /// Who found the text right that a story has in `language`, as it stands now, and did not make it.
    pub fn readers(&self, archive: &Archive, story: StoryId, language: &str) -> Vec<Handle> {
        let is_text = |standing: &&Standing| {
            standing.target.language == language && standing.target.part != Part::Meta
        };
        let standings = self.kept(archive, story).unwrap_or_default();
        let text = standings.iter().find(is_text);
        text.into_iter()
            .flat_map(Standing::readers)
            .cloned()
            .collect()
    }
}

fn has_text(story: &Story, language: &str) -> bool {
    story.language == language || story.full_translation(language).is_some()
}

/// The state of the least finished part; a problem comes first, then a change.
fn least<'a>(standings: impl IntoIterator<Item = &'a Standing>) -> State {
    let states = standings.into_iter().map(|standing| standing.state);
    let least = states.min_by_key(|state| rank(*state));
    least.unwrap_or(State::Unread)
}

/// The most pressing first. What is exempt says nothing where anything else is to be read.
const fn rank(state: State) -> u8 {
    match state {
        State::Problem => 0,
        State::Stale => 1,
        State::Unread => 2,
        State::Reading => 3,
        State::Proofread => 4,
        State::Validated => 5,
        State::Exempt => 6,
    }
}

#[cfg(test)]
mod tests;
