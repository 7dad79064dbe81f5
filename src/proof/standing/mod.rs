//! Where a text stands: computed from what was said of it, and written nowhere.
//!
//! The answer is a function of the set of records, in whatever order and from however many copies they were read. Clocks
//! order what one person said, never what two did. `ledger` leaves out what was withdrawn, `changes` compares paragraphs,
//! `makers` knows whose own text it is, `outdated` what a translation has not followed.

mod changes;
mod ledger;
mod makers;
mod outdated;

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
    pub judgement: Judgement,
    /// The record that says it.
    pub verdict: Ulid,
    /// What has changed since; nothing if it is about the present text.
    pub changes: Option<Changes>,
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
        } else if opinions
            .values()
            .any(|opinion| opinion.judgement == Judgement::Reading)
        {
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
    let mut last: BTreeMap<&Handle, (Rank, &Verdict)> = BTreeMap::new();
    for (signed, verdict) in ledger.verdicts() {
        if verdict.target != *target {
            continue;
        }
        let rank = Rank {
            is_present: verdict.text == now.whole,
            is_final: verdict.judgement != Judgement::Reading,
            id: signed.entry.id,
        };
        let said = last.entry(&signed.by.handle).or_insert((rank, verdict));
        if rank > said.0 {
            *said = (rank, verdict);
        }
    }
    let opinion = |(handle, (rank, verdict)): (&Handle, (Rank, &Verdict))| {
        let changes = || Changes::between(&verdict.paragraphs, &now.paragraphs);
        let opinion = Opinion {
            judgement: verdict.judgement,
            verdict: rank.id,
            changes: (!rank.is_present).then(changes),
        };
        (handle.clone(), opinion)
    };
    last.into_iter().map(opinion).collect()
}

/// What of one person counts: a word on the present text before any other, a verdict before a reading that was begun
/// once more, and then the last one. The fields are compared from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    is_present: bool,
    is_final: bool,
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
