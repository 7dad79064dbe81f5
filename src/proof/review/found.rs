//! What review files hold, file by file and in the end by record: what is read twice counts once, and what cannot be read is
//! complained of and hides nothing else.

use super::super::names::{Desk, Handle};
use super::super::record::{Entry, Signed};
use super::super::scan::{self, Complaint, HOLD_TOLD, MOST_COMPLAINTS, Nature};
use super::super::table;
use super::super::ulid::Ulid;
use super::folder::Folder;
use crate::archive::files::Tree;
use crate::archive::load::shared_out;
use crate::locale::Message;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::path::{Path, PathBuf};

/// What all review files of a story hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// By id. Nobody's record can stand in the place of another's, even with the same id.
    pub records: BTreeMap<(Ulid, Handle), Signed>,
    /// Holds that stand in what is no whole record. One of which there is the whole record counts once.
    pub holds: BTreeMap<(Ulid, Handle), Signed>,
    /// What did not count, file by file.
    pub complaints: Vec<Complaint>,
}

/// Reads the folders of all stories; answers what is wrong with what lies beside them.
pub(super) fn read_all(
    all: &mut BTreeMap<String, Found>,
    folder: &Folder,
    tree: &Tree,
) -> Vec<Complaint> {
    let mut astray = Vec::new();
    let listing = tree.list(&folder.top());
    let mut by_story: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in listing.files {
        match folder.story_of(&path) {
            Some(story) => by_story.entry(story).or_default().push(path),
            None => astray.push((folder.told(&path), Message::new("review-file-astray"))),
        }
    }
    // A start waits for it, and volunteers of a large archive leave hundreds of files.
    let stories: Vec<(String, Vec<PathBuf>)> = by_story.into_iter().collect();
    let read = shared_out(&stories, |(_, paths)| {
        let mut found = Found::default();
        for path in paths {
            found.read_file(tree, (path, &folder.told(path)));
        }
        found
    });
    for ((story, _), found) in stories.into_iter().zip(read) {
        all.entry(story).or_default().absorb(found);
    }
    for (path, refusal) in listing.refused {
        let what = refusal.message();
        match folder.story_of(&path) {
            Some(story) => {
                let complaint = Complaint::new(0, Nature::Damaged, what);
                let found = all.entry(story).or_default();
                found.complain(&folder.told(&path), vec![complaint]);
            }
            None => astray.push((folder.told(&path), what)),
        }
    }
    let complaint = |(path, what)| Complaint {
        path,
        ..Complaint::new(0, Nature::Damaged, what)
    };
    astray.into_iter().map(complaint).collect()
}

/// Reads the files of one story.
pub(super) fn read_story(found: &mut Found, tree: &Tree, (folder, story): (&Folder, &str)) {
    let listing = tree.list(&folder.of_story(story));
    for (path, refusal) in listing.refused {
        let complaint = Complaint::new(0, Nature::Damaged, refusal.message());
        found.complain(&folder.told(&path), vec![complaint]);
    }
    for path in listing.files {
        found.read_file(tree, (&path, &folder.told(&path)));
    }
}

/// The complaints of one file with those of damage as one, which says how many there are, and not too many of the others: a
/// file of something else has one in each line.
fn in_one(mut complaints: Vec<Complaint>) -> Vec<Complaint> {
    let is_damage = |complaint: &Complaint| complaint.nature == Nature::Damaged;
    let count = complaints.iter().filter(|own| is_damage(own)).count();
    // A hold that nobody can read is what matters most.
    let is_hold = |complaint: &Complaint| complaint.what.name() == HOLD_TOLD;
    let hold = complaints.iter().position(is_hold);
    let first = hold.or_else(|| complaints.iter().position(is_damage));
    if let Some(first) = first.filter(|_| count > 1) {
        let Complaint { line, what, .. } = complaints[first].clone();
        let all = Message::new("review-damaged-often")
            .count("count", count - 1)
            .message("first", what);
        complaints.retain(|own| !is_damage(own));
        complaints.insert(0, Complaint::new(line, Nature::Damaged, all));
    }
    complaints.truncate(MOST_COMPLAINTS);
    complaints
}

impl Found {
    /// Whether anybody ever wanted the entry to be hidden, whatever came of it.
    pub fn was_held(&self) -> bool {
        self.all().any(|signed| signed.entry.record.is_hold())
    }

    /// Every record, and the holds of which there is none.
    pub fn all(&self) -> impl Iterator<Item = &Signed> {
        let is_hold = |signed: &Signed| signed.entry.record.is_hold();
        let is_lost = move |key: &&(Ulid, Handle)| !self.records.get(*key).is_some_and(is_hold);
        let holds = self.holds.iter();
        let lost = holds.filter(move |(key, _)| is_lost(key));
        self.records.values().chain(lost.map(|(_, hold)| hold))
    }

    /// Adds what another reading found. The order in which readings are added makes no difference to the records.
    pub fn absorb(&mut self, other: Self) {
        for signed in other.records.into_values() {
            self.add(Path::new(""), signed);
        }
        self.holds.extend(other.holds);
        self.complaints.extend(other.complaints);
    }

    /// Adds what was said just now.
    pub fn say(&mut self, signed: Signed) {
        self.add(Path::new(""), signed);
    }

    /// Adds the file at a path under `tree`, of which complaints speak by another.
    fn read_file(&mut self, tree: &Tree, (path, told): (&Path, &Path)) {
        match tree.read(path) {
            Ok(bytes) => self.add_file(told, &bytes),
            Err(refusal) => {
                let complaint = Complaint::new(0, Nature::Damaged, refusal.message());
                self.complain(told, vec![complaint]);
            }
        }
    }

    /// Adds the bytes of the file at `path`.
    fn add_file(&mut self, path: &Path, bytes: &[u8]) {
        let scan = scan::scan(bytes);
        self.complain(path, in_one(scan.complaints));
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let by_name = Desk::of_file_name(&name);
        // The words inside say whose it is: a file manager that makes a second copy changes the name.
        let by = match (scan.header.handle, scan.header.device, &by_name) {
            (Some(handle), Some(device), _) => Desk { handle, device },
            (_, _, Some(desk)) => desk.clone(),
            _ => {
                let all = scan.entries.into_iter().chain(scan.holds);
                self.hold_back(
                    &Desk::of_nobody(),
                    all.filter(|entry| entry.record.is_hold()),
                );
                let what = Message::new("review-of-nobody");
                return self.complain(path, vec![Complaint::new(0, Nature::Damaged, what)]);
            }
        };
        if let Some(other) = by_name.filter(|named| named.handle != by.handle) {
            let what = Message::new("review-name-of-another")
                .inside("named", other.handle.as_str())
                .inside("handle", by.handle.as_str())
                .inside("file", by.file_name());
            self.complain(path, vec![Complaint::new(0, Nature::Damaged, what)]);
        }
        self.hold_back(&by, scan.holds);
        let mut clash = None;
        for entry in scan.entries {
            let by = by.clone();
            let signed = Signed { by, entry };
            clash = clash.or_else(|| self.clash(&signed));
            self.add(path, signed);
        }
        self.complain(path, clash.into_iter().collect());
    }

    /// Adds holds that are no whole records of a volunteer.
    fn hold_back(&mut self, by: &Desk, holds: impl IntoIterator<Item = Entry>) {
        for entry in holds {
            let key = (entry.id, by.handle.clone());
            let by = by.clone();
            self.holds.insert(key, Signed { by, entry });
        }
    }

    /// What is wrong where another person has said something else under the id of a record. It is told once for a file.
    fn clash(&self, signed: &Signed) -> Option<Complaint> {
        let key = (signed.entry.id, signed.by.handle.clone());
        let before = self.records.range::<(Ulid, Handle), _>(..&key).next_back();
        let after = self
            .records
            .range::<(Ulid, Handle), _>(&key..)
            .find(|(own, _)| **own != key);
        let mut beside = before.into_iter().chain(after).map(|(_, other)| other);
        let other = beside.find(|other| other.clashes_with(signed))?;
        let what = Message::new("review-id-of-two")
            .inside("id", signed.entry.id.to_string())
            .inside("one", signed.by.handle.as_str())
            .inside("other", other.by.handle.as_str());
        Some(Complaint::new(0, Nature::Damaged, what))
    }

    fn add(&mut self, path: &Path, signed: Signed) {
        let key = (signed.entry.id, signed.by.handle.clone());
        match self.records.entry(key) {
            Slot::Vacant(slot) => {
                slot.insert(signed);
            }
            Slot::Occupied(mut slot) => {
                // A hold stays before all, because nothing else that is lost does as much harm.
                let form = |signed: &Signed| {
                    let is_hold = signed.entry.record.is_hold();
                    (
                        !is_hold,
                        table::write(&signed.entry),
                        signed.by.device.clone(),
                    )
                };
                if slot.get().entry != signed.entry {
                    let what =
                        Message::new("review-id-twice").inside("id", signed.entry.id.to_string());
                    let complaint = Complaint {
                        path: path.to_owned(),
                        ..Complaint::new(0, Nature::Damaged, what)
                    };
                    self.complaints.push(complaint);
                }
                // Whichever is read first, the same one stays.
                if form(&signed) < form(slot.get()) {
                    slot.insert(signed);
                }
            }
        }
    }

    fn complain(&mut self, path: &Path, complaints: Vec<Complaint>) {
        let of_file = |complaint| Complaint {
            path: PathBuf::from(path),
            ..complaint
        };
        self.complaints.extend(complaints.into_iter().map(of_file));
    }
}
