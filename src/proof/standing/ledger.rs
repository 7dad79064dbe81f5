//! What counts of all that was said: without what its author withdrew, with what is still open. Where replies lead is
//! `threads`'.

use super::super::names::Handle;
use super::super::record::{Answer, Flag, Record, Reply, Signed, Verdict, Word};
use super::super::review::Found;
use super::super::ulid::Ulid;
use super::super::volunteers::Volunteers;
use super::threads::{self, Threads};
use std::collections::BTreeSet;

/// The records that count.
#[derive(Clone, Debug)]
pub struct Ledger<'a> {
    /// In the order of their ids.
    records: Vec<&'a Signed>,
    volunteers: &'a Volunteers,
    threads: Threads<'a>,
    /// Whether persons have said different things under one id.
    has_shared_ids: bool,
}

impl<'a> Ledger<'a> {
    pub fn new(found: &'a Found, volunteers: &'a Volunteers) -> Self {
        let all = || found.all();
        let withdrawn: BTreeSet<(Ulid, &Handle)> = all()
            .filter_map(|signed| Some((signed.entry.record.withdraws()?, &signed.by.handle)))
            .collect();
        // Nobody takes back what somebody else said, and no withdrawal is taken back: whatever the order, the same is left.
        let counts = |signed: &&Signed| {
            signed.entry.record.withdraws().is_none()
                && !withdrawn.contains(&(signed.entry.id, &signed.by.handle))
        };
        let mut records: Vec<&Signed> = all().filter(counts).collect();
        records.sort_by_key(|signed| signed.entry.id);
        let has_shared_ids = records.windows(2).any(|pair| pair[0].clashes_with(pair[1]));
        Self {
            threads: Threads::new(&records, volunteers),
            records,
            volunteers,
            has_shared_ids,
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

    /// Whether persons have said different things under one id, which no desk does. A reply to it may mean either, so no
    /// reply lifts a hold as long as they do; who set it can take it back.
    pub fn has_shared_ids(&self) -> bool {
        self.has_shared_ids
    }

    /// Whether a reply of `handle` lifts a hold.
    pub fn lets_lift_holds(&self, handle: &Handle) -> bool {
        !self.has_shared_ids && self.volunteers.may_lift_holds(handle)
    }

    /// What has not been settled yet of a note or a flag: itself, and every reply that opened it again. It is open as long
    /// as there is one, and a reply that settles one names it; so no clock decides whose word was later.
    pub fn open_points(&self, id: Ulid) -> Vec<Ulid> {
        if !threads::is_root(&self.records, id) {
            return Vec::new();
        }
        let reopened = self
            .replies_to(id)
            .filter(|(_, reply)| reply.answer == Answer::Reopen);
        let points = std::iter::once(id).chain(reopened.map(|(signed, _)| signed.entry.id));
        let is_hold = self.is_hold(id);
        let is_settled = |point| {
            if is_hold {
                !self.has_shared_ids && self.threads.is_lifted(point)
            } else {
                self.threads.is_settled(point)
            }
        };
        points.filter(|point| !is_settled(*point)).collect()
    }

    /// The replies to a note or a flag, and those to these, by their ids.
    pub fn replies_to(&self, id: Ulid) -> impl Iterator<Item = (&'a Signed, &'a Reply)> {
        self.threads.replies_to(id).iter().copied()
    }

    /// Whether a hold was set under this id, whatever else was said under it.
    fn is_hold(&self, id: Ulid) -> bool {
        let own = threads::of_id(&self.records, id);
        own.iter().any(|signed| signed.entry.record.is_hold())
    }
}

#[cfg(test)]
mod tests;
