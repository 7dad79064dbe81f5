//! Where a text stands: computed from what was said of it, and written nowhere.
//!
//! The answer is a function of the set of records, in whatever order and from however many copies they were read. Clocks
//! order what one person said, never what two did. `ledger` leaves out what was withdrawn, `threads` follows replies,
//! `changes` compares paragraphs, `makers` knows whose own text it is, `outdated` what a translation has not followed.

mod changes;
mod ledger;
mod makers;
mod outdated;
mod threads;

pub use changes::Changes;
pub use ledger::Ledger;
pub use makers::Makers;
pub use outdated::outdated;

use super::fingerprint::{Fingerprint, Target};
use super::names::Handle;
use super::record::{Judgement, Verdict};
use super::ulid::Ulid;
use crate::archive::model::Story;
use crate::archive::vocabulary::closed_list;
use crate::locale::Message;
use std::collections::BTreeMap;

closed_list!(
    /// How far the proofreading of a text has come.
    State {
        Unread = "unread",
        Reading = "reading",
        /// One person found it right.
        Proofread = "proofread",
        /// Two persons did who did not make it.
        Validated = "validated",
        /// Somebody's last word on the present text is that something is wrong.
        Problem = "problem",
        /// It has changed since it was judged.
        Stale = "stale",
        /// There is nothing to proofread.
        Exempt = "exempt",
    }
);

impl State {
    /// The name of the message that says it.
    pub fn message_name(self) -> String {
        format!("review-state-{}", self.word())
    }

    /// A sign for rows of lists; nothing where nobody has come to an end.
    pub const fn sign(self) -> Option<&'static str> {
        match self {
            Self::Validated => Some("✓"),
            Self::Proofread => Some("1"),
            Self::Problem => Some("!"),
            Self::Stale => Some("?"),
            Self::Unread | Self::Reading | Self::Exempt => None,
        }
    }
}

/// Persons who have to find a text right.
pub const ENOUGH: usize = 2;

/// Where one part of a story stands in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    pub target: Target,
    pub state: State,
    /// What has changed, where the state is [`State::Stale`].
    pub changes: Option<Changes>,
    /// The last word of everybody who said one.
    pub opinions: BTreeMap<Handle, Opinion>,
    /// Who cannot be one of the two.
    pub makers: Makers,
}

/// The last word of one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opinion {
    /// [`Judgement::Reading`] only of who has judged no state of the text.
    pub judgement: Judgement,
    /// The record that says it.
    pub verdict: Ulid,
    /// What has changed since; nothing if it is about the present text.
    pub changes: Option<Changes>,
    /// Whether a reading was begun that no verdict has ended. It stands beside the judgement: who begins to read a changed
    /// text once more still has judged the former one.
    pub is_begun: bool,
}

impl Opinion {
    fn is_present(&self, judgement: Judgement) -> bool {
        self.changes.is_none() && self.judgement == judgement
    }
}

impl Standing {
    /// Where every part of a story stands.
    pub fn of_story(story: &Story, ledger: &Ledger<'_>) -> Vec<Self> {
        let targets = Target::all(story).into_iter();
        let standing = |target: Target| {
            let is_judged = ledger
                .verdicts()
                .any(|(_, verdict)| verdict.target == target);
            if !is_judged {
                return Some(Self::untouched(story, target));
            }
            let now = target.fingerprint(story)?;
            let makers = Makers::of(story, &target);
            let is_exempt = target.is_exempt(story);
            let standing = Self::new(target, &now, ledger, makers);
            Some(if is_exempt {
                standing.exempt()
            } else {
                standing
            })
        };
        targets.filter_map(standing).collect()
    }

    /// Where a text stands that nobody has judged. What it says makes no difference to that, so it is not hashed.
    pub fn untouched(story: &Story, target: Target) -> Self {
        let is_exempt = target.is_exempt(story);
        Self {
            makers: Makers::of(story, &target),
            target,
            state: if is_exempt {
                State::Exempt
            } else {
                State::Unread
            },
            changes: None,
            opinions: BTreeMap::new(),
        }
    }

    /// Where a text stands that is `now` as it is.
    pub fn new(target: Target, now: &Fingerprint, ledger: &Ledger<'_>, makers: Makers) -> Self {
        let opinions = opinions(&target, now, ledger);
        let changes = least_changes(&opinions, &makers);
        let readers = opinions.iter().filter(|(handle, opinion)| {
            opinion.is_present(Judgement::Ok) && !makers.includes(handle)
        });
        let readers = readers.count();
        let mut all = opinions.values();
        let state = if all.any(|opinion| opinion.is_present(Judgement::Problem)) {
            State::Problem
        } else if readers >= ENOUGH {
            State::Validated
        } else if readers > 0 {
            State::Proofread
        } else if changes.is_some() {
            State::Stale
        } else if opinions.values().any(|opinion| opinion.is_begun) {
            State::Reading
        } else {
            State::Unread
        };
        Self {
            target,
            state,
            changes: changes.filter(|_| state == State::Stale),
            opinions,
            makers,
        }
    }

    fn exempt(self) -> Self {
        Self {
            state: State::Exempt,
            changes: None,
            ..self
        }
    }

    /// The state in words, with the paragraphs that changed.
    pub fn message(&self) -> Message {
        match &self.changes {
            Some(changes) => Message::new("review-stale-paragraphs")
                .count("count", changes.paragraphs.len().max(changes.removed))
                .count("total", changes.of),
            None => Message::new(self.state.message_name()),
        }
    }

    /// Persons who found the present text right and did not make it.
    pub fn readers(&self) -> impl Iterator<Item = &Handle> {
        let found_right = self.opinions.iter().filter(|(handle, opinion)| {
            opinion.is_present(Judgement::Ok) && !self.makers.includes(handle)
        });
        found_right.map(|(handle, _)| handle)
    }
}

fn opinions(target: &Target, now: &Fingerprint, ledger: &Ledger<'_>) -> BTreeMap<Handle, Opinion> {
    let mut all: BTreeMap<&Handle, Said<'_>> = BTreeMap::new();
    for (signed, verdict) in ledger.verdicts() {
        if verdict.target != *target {
            continue;
        }
        let is_present = verdict.text == now.whole;
        let is_final = verdict.judgement != Judgement::Reading;
        let next = Said {
            rank: Rank {
                is_final,
                is_present,
                id: signed.entry.id,
            },
            verdict,
            reads_present: is_present && !is_final,
        };
        let said = all.entry(&signed.by.handle).or_insert(next);
        said.add(next);
    }
    all.into_iter()
        .map(|(handle, said)| (handle.clone(), said.opinion(now)))
        .collect()
}

/// What one person said of a text.
#[derive(Clone, Copy)]
struct Said<'a> {
    rank: Rank,
    /// What counts of it.
    verdict: &'a Verdict,
    /// Whether a reading of the present text was begun.
    reads_present: bool,
}

impl Said<'_> {
    fn add(&mut self, other: Self) {
        let reads_present = self.reads_present || other.reads_present;
        if other.rank > self.rank {
            *self = other;
        }
        self.reads_present = reads_present;
    }

    fn opinion(self, now: &Fingerprint) -> Opinion {
        let Rank {
            is_final,
            is_present,
            id,
        } = self.rank;
        let changes = || Changes::between(&self.verdict.paragraphs, &now.paragraphs);
        Opinion {
            judgement: self.verdict.judgement,
            verdict: id,
            changes: (!is_present).then(changes),
            is_begun: !is_final || (self.reads_present && !is_present),
        }
    }
}

/// What of one person counts: a verdict before a reading that was begun once more, a word on the present text before any
/// other, and then the last one. The fields are compared from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_final: bool,
    is_present: bool,
    id: Ulid,
}

/// What has changed since the verdict that is nearest to the present text.
fn least_changes(opinions: &BTreeMap<Handle, Opinion>, makers: &Makers) -> Option<Changes> {
    let judged = opinions.iter().filter(|(handle, opinion)| {
        opinion.judgement != Judgement::Reading && !makers.includes(handle)
    });
    let changes = judged.filter_map(|(_, opinion)| opinion.changes.as_ref());
    changes.min_by_key(|changes| changes.extent()).cloned()
}

#[cfg(test)]
mod tests;
