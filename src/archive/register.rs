//! Which id leads to which entry: every id belongs to one file, former ids included.

use super::codes::Code;
use super::entry::{Cited, Fate, Written};
use super::fault::Complaint;
use super::fault::Fault;
use super::sheet::{MOST, Position, cut};
use super::suggest::nearest;
use crate::locale::Message;
use std::collections::BTreeMap;
use std::path::Path;

/// Which entry each id leads to, by the entry's index.
#[derive(Debug)]
pub(super) struct Register {
    present: BTreeMap<String, usize>,
    former: BTreeMap<String, usize>,
}

impl Register {
    /// Gives every id to one entry. Of two files with one id, the later in the order of paths is left out.
    pub(super) fn new(entries: &mut [Written]) -> Self {
        let mut register = Self {
            present: BTreeMap::new(),
            former: BTreeMap::new(),
        };
        for index in 0..entries.len() {
            let slug = entries[index].slug.clone();
            if let Some(&first) = register.present.get(&slug) {
                let what = about("finding-id-taken", &slug, &entries[first]);
                let entry = &mut entries[index];
                entry.add(Code::DuplicateId, entry.id_at, what);
            } else {
                register.present.insert(slug, index);
            }
        }
        for index in 0..entries.len() {
            register.add_former(entries, index);
        }
        register
    }

    fn add_former(&mut self, entries: &mut [Written], index: usize) {
        // An id that differs from the file's name has been told; links to it are not to blame.
        if let Some(id) = entries[index].claimed_id.clone() {
            self.former.entry(id).or_insert(index);
        }
        for (alias, at) in entries[index].aliases.clone() {
            let taken = self
                .present
                .get(&alias)
                .or_else(|| self.former.get(&alias))
                .copied();
            let Some(owner) = taken else {
                self.former.insert(alias, index);
                continue;
            };
            let what = about("finding-former-id-taken", &alias, &entries[owner]);
            entries[index].add(Code::AliasTaken, at, what);
        }
    }

    /// Whether `id` is the present id of the entry at `index`, and of no other.
    pub(super) fn is_present(&self, id: &str, index: usize) -> bool {
        self.present.get(id) == Some(&index)
    }

    /// The entry that `id` leads to, be it a present or a former one.
    pub(super) fn find(&self, id: &str) -> Option<usize> {
        self.present
            .get(id)
            .or_else(|| self.former.get(id))
            .copied()
    }

    /// A fault for each of `cited` that leads nowhere.
    pub(super) fn unknown(&self, cited: &[Cited], path: &Path) -> Vec<Fault> {
        let missing = cited
            .iter()
            .filter(|cited| self.find(&cited.target).is_none());
        missing
            .take(MOST)
            .map(|cited| {
                let what = Message::new("finding-entry-unknown").outside("id", cut(&cited.target));
                let near = nearest(&cited.target, self.present.keys().map(String::as_str));
                let complaint = Complaint::meaning(what, near);
                Fault::new(Code::UnknownEntry, complaint).at(path, cited.position)
            })
            .collect()
    }
}

/// A message about an id that is taken by another file.
fn about(name: &'static str, id: &str, owner: &Written) -> Message {
    let file = owner.path.to_string_lossy().into_owned();
    Message::new(name)
        .outside("id", cut(id))
        .outside("file", file)
}

impl Written {
    /// Notes a fault that shows only beside other files; an error takes the entry out.
    pub(super) fn add(&mut self, code: Code, position: Position, what: Message) {
        let fault = Fault::new(code, what).at(&self.path, position);
        self.push(fault);
    }

    pub(super) fn push(&mut self, fault: Fault) {
        if fault.is_error() && matches!(self.fate, Fate::Shown(_)) {
            self.fate = Fate::Broken;
        }
        self.faults.push(fault);
    }
}
