//! What counts of all that was said: without what its author withdrew, with what is still open.

use super::super::names::Handle;
use super::super::record::{Answer, Flag, Record, Reply, Signed, Verdict, Word};
use super::super::review::Found;
use super::super::ulid::Ulid;
use super::super::volunteers::Volunteers;
use std::collections::BTreeSet;

/// Steps from a reply to what it is about, at most: replies that answer each other in a circle lead nowhere.
const STEPS: usize = 64;

/// The records that count.
#[derive(Clone, Debug)]
pub struct Ledger<'a> {
    records: Vec<&'a Signed>,
    volunteers: &'a Volunteers,
}

impl<'a> Ledger<'a> {
    pub fn new(found: &'a Found, volunteers: &'a Volunteers) -> Self {
        let all = || found.records.values();
        let withdrawn: BTreeSet<(Ulid, &Handle)> = all()
            .filter_map(|signed| Some((signed.entry.record.withdraws()?, &signed.by.handle)))
            .collect();
        // Nobody takes back what somebody else said, and no withdrawal is taken back: whatever the order, the same is left.
        let counts = |signed: &&Signed| {
            signed.entry.record.withdraws().is_none()
                && !withdrawn.contains(&(signed.entry.id, &signed.by.handle))
        };
        Self {
            records: all().filter(counts).collect(),
            volunteers,
        }
    }

    /// By their ids, which is the order of one person's words, and no order between two persons.
    pub fn records(&self) -> impl Iterator<Item = &'a Signed> {
        self.records.iter().copied()
    }

    /// The verdicts, in the order of [`Self::records`].
    pub fn verdicts(&self) -> impl Iterator<Item = (&'a Signed, &'a Verdict)> {
        self.records()
            .filter_map(|signed| match &signed.entry.record {
                Record::Verdict(verdict) => Some((signed, verdict)),
                _ => None,
            })
    }

    /// The flags that are up.
    pub fn flags(&self) -> impl Iterator<Item = (&'a Signed, &'a Word<Flag>)> {
        self.records()
            .filter_map(|signed| match &signed.entry.record {
                Record::Flagging(flagging) if !self.open_points(signed.entry.id).is_empty() => {
                    Some((signed, &flagging.flag))
                }
                _ => None,
            })
    }

    /// Whether the story is to be hidden from readers.
    pub fn is_held(&self) -> bool {
        let hold = Word::Known(Flag::ConsentHold);
        self.flags().any(|(_, flag)| *flag == hold)
    }

    /// What has not been settled yet of a note or a flag: itself, and every reply that opened it again. It is open as long
    /// as there is one, and a reply that settles one names it; so no clock decides whose word was later.
    pub fn open_points(&self, id: Ulid) -> Vec<Ulid> {
        let root = self.find(id);
        let own = root.filter(|signed| !matches!(signed.entry.record, Record::Reply(_)));
        let reopened = self.replies().filter(|(signed, reply)| {
            reply.answer == Answer::Reopen && self.root(signed.entry.id) == Some(id)
        });
        let points = own.into_iter().chain(reopened.map(|(signed, _)| signed));
        let is_open = |point: &&Signed| !self.is_settled(point);
        points.filter(is_open).map(|point| point.entry.id).collect()
    }

    /// The replies to a note or a flag, and those to these, by their ids.
    pub fn replies_to(&self, id: Ulid) -> impl Iterator<Item = (&'a Signed, &'a Reply)> {
        self.replies()
            .filter(move |(signed, _)| self.root(signed.entry.id) == Some(id))
    }

    fn is_settled(&self, point: &Signed) -> bool {
        let is_hold = self.is_part_of_hold(point.entry.id);
        self.replies().any(|(signed, reply)| {
            matches!(reply.answer, Answer::Fixed | Answer::Wontfix)
                && self.point(reply.on) == Some(point.entry.id)
                && (!is_hold || self.volunteers.may_lift_holds(&signed.by.handle))
        })
    }

    fn is_part_of_hold(&self, id: Ulid) -> bool {
        let root = self.root(id).and_then(|root| self.find(root));
        root.is_some_and(|signed| match &signed.entry.record {
            Record::Flagging(flagging) => flagging.flag == Word::Known(Flag::ConsentHold),
            _ => false,
        })
    }

    fn replies(&self) -> impl Iterator<Item = (&'a Signed, &'a Reply)> {
        self.records()
            .filter_map(|signed| match &signed.entry.record {
                Record::Reply(reply) => Some((signed, reply)),
                _ => None,
            })
    }

    fn find(&self, id: Ulid) -> Option<&'a Signed> {
        self.records().find(|signed| signed.entry.id == id)
    }

    /// The note, the flag or the reopening that an answer to `id` settles.
    fn point(&self, id: Ulid) -> Option<Ulid> {
        self.climb(id, |reply| reply.answer == Answer::Reopen)
    }

    /// The note or the flag that a chain of replies began with.
    fn root(&self, id: Ulid) -> Option<Ulid> {
        self.climb(id, |_| false)
    }

    fn climb(&self, mut id: Ulid, stops: impl Fn(&Reply) -> bool) -> Option<Ulid> {
        for _ in 0..STEPS {
            match &self.find(id)?.entry.record {
                Record::Reply(reply) if !stops(reply) => id = reply.on,
                _ => return Some(id),
            }
        }
        None
    }
}
