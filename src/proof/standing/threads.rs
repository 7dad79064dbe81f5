//! Which note or flag each reply is about, and what it settles. Every reply is followed once, when the records are put
//! together; `ledger` says which records count, and who may settle what.

use super::super::record::{Answer, Record, Reply, Signed};
use super::super::ulid::Ulid;
use super::super::volunteers::Volunteers;
use std::collections::{BTreeMap, BTreeSet};

/// The replies, by what they are about.
#[derive(Clone, Debug, Default)]
pub(super) struct Threads<'a> {
    /// By the id of the note or the flag, in the order of the records: replies to replies too.
    replies: BTreeMap<Ulid, Vec<(&'a Signed, &'a Reply)>>,
    /// Notes, flags and reopenings that somebody settled.
    settled: BTreeSet<Ulid>,
    /// Those that somebody settled who may lift holds.
    lifted: BTreeSet<Ulid>,
}

/// Where a reply to a record leads.
#[derive(Clone, Copy, Debug, Default)]
struct Lead {
    /// The note or the flag; nothing where it is not there, or where replies answer each other in a circle.
    root: Option<Ulid>,
    /// The note, the flag or the reopening that a reply settles.
    point: Option<Ulid>,
}

impl<'a> Threads<'a> {
    /// Follows the replies among `records`, which are in the order of their ids.
    pub(super) fn new(records: &[&'a Signed], volunteers: &Volunteers) -> Self {
        let mut threads = Self::default();
        let mut leads = BTreeMap::new();
        let replies = records
            .iter()
            .filter_map(|signed| Some((*signed, reply(signed)?)));
        for (signed, reply) in replies {
            let Lead { root, point } = lead(&mut leads, records, reply.on);
            if let Some(root) = root {
                threads
                    .replies
                    .entry(root)
                    .or_default()
                    .push((signed, reply));
            }
            if matches!(reply.answer, Answer::Fixed | Answer::Wontfix) {
                threads.settled.extend(point);
                let may_lift = volunteers.may_lift_holds(&signed.by.handle);
                threads.lifted.extend(point.filter(|_| may_lift));
            }
        }
        threads
    }

    /// The replies to a note or a flag, and those to these.
    pub(super) fn replies_to(&self, id: Ulid) -> &[(&'a Signed, &'a Reply)] {
        self.replies.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn is_settled(&self, point: Ulid) -> bool {
        self.settled.contains(&point)
    }

    /// Whether somebody settled it who may lift holds.
    pub(super) fn is_lifted(&self, point: Ulid) -> bool {
        self.lifted.contains(&point)
    }
}

/// The records of one id, of `records` in the order of their ids: one, unless persons have used the same id.
pub(super) fn of_id<'r, 'a>(records: &'r [&'a Signed], id: Ulid) -> &'r [&'a Signed] {
    let start = records.partition_point(|signed| signed.entry.id < id);
    let rest = &records[start..];
    &rest[..rest.partition_point(|signed| signed.entry.id == id)]
}

/// Whether a record has the id that is no reply: a note or a flag stands behind no reply of the same id.
pub(super) fn is_root(records: &[&Signed], id: Ulid) -> bool {
    let own = of_id(records, id);
    own.iter().any(|signed| reply(signed).is_none())
}

pub(super) fn reply(signed: &Signed) -> Option<&Reply> {
    match &signed.entry.record {
        Record::Reply(reply) => Some(reply),
        _ => None,
    }
}

/// Where a reply to `id` leads. What is found out on the way is kept in `leads`, so that no record is passed twice.
fn lead(leads: &mut BTreeMap<Ulid, Lead>, records: &[&Signed], id: Ulid) -> Lead {
    let mut path = Vec::new();
    let mut next = id;
    let mut lead = loop {
        if let Some(known) = leads.get(&next) {
            break *known;
        }
        // Who comes here once more before the end goes in a circle.
        leads.insert(next, Lead::default());
        if is_root(records, next) {
            let own = Some(next);
            leads.insert(
                next,
                Lead {
                    root: own,
                    point: own,
                },
            );
            break leads[&next];
        }
        let Some(answer) = of_id(records, next)
            .first()
            .and_then(|signed| reply(signed))
        else {
            break Lead::default();
        };
        path.push((next, answer));
        next = answer.on;
    };
    for (id, answer) in path.into_iter().rev() {
        if answer.answer == Answer::Reopen {
            lead.point = Some(id);
        }
        leads.insert(id, lead);
    }
    lead
}
