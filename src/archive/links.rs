//! Settles what joins the entries: which ids are taken, where links and relations lead, and what is shown in the end.
//!
//! An entry whose own link leads nowhere is not shown. A link to an entry that exists and is not shown is only a
//! warning, so that one mistake never takes a chain of entries with it.

use super::codes::Code;
use super::entry::{By, Cited, Fate, Written};
use super::fault::Fault;
use super::model::{Absence, Relation, RelationKind, Story, StoryId};
use super::register::Register;
use super::sheet::{Position, cut};
use super::translations::{self, Sibling};
use crate::locale::Message;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Entries as they are shown, and what became of the others.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// By slug.
    pub(super) stories: Vec<Story>,
    pub(super) absent: BTreeMap<String, Absence>,
    pub(super) faults: Vec<Fault>,
}

/// A full translation and the entry, by its index, that it is one of.
#[derive(Debug)]
pub(super) struct Attached {
    pub(super) entry: usize,
    pub(super) path: PathBuf,
    pub(super) sibling: Sibling,
}

/// Settles everything that takes more than one file to know.
pub(super) fn settle(
    mut entries: Vec<Written>,
    mut siblings: Vec<Attached>,
    register: &Register,
) -> Settled {
    for entry in &mut entries {
        for fault in register.unknown(&entry.cited, &entry.path) {
            entry.push(fault);
        }
    }
    for Attached { path, sibling, .. } in &mut siblings {
        let unknown = register.unknown(&sibling.cited, path);
        if !unknown.is_empty() {
            sibling.translation = None;
        }
        sibling.faults.extend(unknown);
    }
    // Only now is it known which entries are shown.
    let doubts = doubts(&entries, &siblings, register);
    for Attached { entry, sibling, .. } in siblings {
        attach(&mut entries[entry], sibling);
    }
    let mut settled = gather(entries, register);
    settled.faults.extend(doubts);
    settled
}

/// Gives a full translation to its original.
fn attach(entry: &mut Written, sibling: Sibling) {
    entry.faults.extend(sibling.faults);
    let Some(whole) = sibling.translation else {
        return;
    };
    entry.cited.extend(sibling.cited);
    if let Fate::Shown(story) = &mut entry.fate {
        translations::merge(&mut story.translations, whole);
    }
}

/// Warnings and hints about links that lead to something, though not to an entry that is shown under that id.
fn doubts(entries: &[Written], siblings: &[Attached], register: &Register) -> Vec<Fault> {
    let own = entries
        .iter()
        .enumerate()
        .map(|(index, entry)| (index, &entry.path, &entry.cited));
    let whole = siblings
        .iter()
        .map(|attached| (attached.entry, &attached.path, &attached.sibling.cited));
    let mut faults = Vec::new();
    for (from, path, cited) in own.chain(whole) {
        for cited in cited {
            let found = register.find(&cited.target);
            let doubt = found.and_then(|to| doubt(cited, &entries[to], from == to));
            faults.extend(doubt.map(|fault| fault.at(path, cited.position)));
        }
    }
    faults
}

fn doubt(cited: &Cited, target: &Written, is_self: bool) -> Option<Fault> {
    if is_self {
        let what = Message::new("finding-link-to-itself");
        return Some(Fault::new(Code::SelfLink, what));
    }
    let about = |name| Message::new(name).outside("id", cut(&cited.target));
    let (code, what) = match &target.fate {
        Fate::Shown(_) if target.slug == cited.target => return None,
        Fate::Shown(_) => (
            Code::FormerId,
            about("finding-link-to-former-id").outside("present", cut(&target.slug)),
        ),
        Fate::Broken | Fate::Withheld => (
            Code::HiddenEntry,
            about("finding-link-to-hidden")
                .outside("file", target.path.to_string_lossy().into_owned()),
        ),
        Fate::Withdrawn(_) => (Code::WithdrawnEntry, about("finding-link-to-withdrawn")),
    };
    Some(Fault::new(code, what))
}

/// An entry that is shown, before it is joined to the others.
struct Shown {
    index: usize,
    story: Story,
    cited: Vec<Cited>,
    id_at: Position,
}

/// Sorts the entries out, numbers those that are shown, and joins them.
fn gather(entries: Vec<Written>, register: &Register) -> Settled {
    let mut settled = Settled::default();
    let mut shown = Vec::new();
    for (index, entry) in entries.into_iter().enumerate() {
        settled.faults.extend(entry.faults);
        let absence = match entry.fate {
            Fate::Shown(story) => {
                shown.push(Shown {
                    index,
                    story: *story,
                    cited: entry.cited,
                    id_at: entry.id_at,
                });
                continue;
            }
            Fate::Broken => Absence::Broken,
            Fate::Withheld => Absence::Withheld,
            Fate::Withdrawn(note) => Absence::Withdrawn(note),
        };
        // The second of two files with one id is not what the id stands for.
        if register.is_present(&entry.slug, index) {
            settled.absent.insert(entry.slug, absence);
        }
    }
    shown.sort_by(|a, b| a.story.slug.cmp(&b.story.slug));
    let linked = join(&mut shown, register);
    // In an archive of one entry there is nothing that could lead to it.
    if shown.len() > 1 {
        let alone = (0..)
            .map(StoryId)
            .zip(&shown)
            .filter(|(id, _)| !linked.contains(id));
        settled
            .faults
            .extend(alone.map(|(_, shown)| no_incoming(shown)));
    }
    settled.stories = shown.into_iter().map(|shown| shown.story).collect();
    settled
}

/// Follows every reference from one shown entry to another; returns the entries that something leads to.
fn join(shown: &mut [Shown], register: &Register) -> BTreeSet<StoryId> {
    let ids: BTreeMap<usize, StoryId> = shown
        .iter()
        .map(|shown| shown.index)
        .zip((0..).map(StoryId))
        .collect();
    let mut linked = BTreeSet::new();
    let mut relations: Vec<BTreeSet<(RelationKind, StoryId)>> = vec![BTreeSet::new(); shown.len()];
    for (from, shown) in (0..).map(StoryId).zip(&mut *shown) {
        for cited in &shown.cited {
            let to = register
                .find(&cited.target)
                .and_then(|index| ids.get(&index).copied());
            let Some(to) = to.filter(|&to| to != from) else {
                continue;
            };
            linked.insert(to);
            match cited.by {
                By::Relation(kind) => {
                    relations[from.index()].insert((kind, to));
                    relations[to.index()].insert((kind.inverse(), from));
                }
                By::Row(row) => {
                    if let Some(row) = shown.story.events.get_mut(row) {
                        row.entry = Some(to);
                    }
                }
                By::Text => {}
            }
        }
    }
    for (shown, relations) in shown.iter_mut().zip(relations) {
        shown.story.relations = relations
            .into_iter()
            .map(|(kind, story)| Relation { kind, story })
            .collect();
    }
    linked
}

fn no_incoming(shown: &Shown) -> Fault {
    let what = Message::new("finding-no-incoming").outside("id", cut(&shown.story.slug));
    Fault::new(Code::NoIncomingLink, what).at(&shown.story.path, shown.id_at)
}
