//! Reads an archive: every file on its own, then what joins them. A bad file is a fault; only a missing root is an error.

use super::bibliography::{self, Shelf};
use super::catalogue::Catalogue;
use super::codes::Code;
use super::entry::{self, Fate, Known, Written};
use super::fault::{self, Fault};
use super::files::{Listing, Refusal, Tree};
use super::links::{self, Attached};
use super::locate::Origin;
use super::model::{Archive, Claim, Frame, SharedName, Source};
use super::register::Register;
use super::sheet::{Position, Sheet, cut};
use super::{frame, translations};
use crate::locale::{Locale, Message};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

/// Why there is no archive at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoArchive(pub Message);

/// In English, for who takes it as an error like others. It ends a command or a reload, so a locale for it alone costs
/// nothing that anybody waits for.
impl fmt::Display for NoArchive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Locale::plain_english().say(&self.0).fmt(f)
    }
}

impl std::error::Error for NoArchive {}

/// Reads the archive at `origin`.
pub fn load(origin: &Origin) -> Result<Archive, NoArchive> {
    load_without(origin, &BTreeSet::new())
}

/// Reads the archive at `origin` as it is without the entries of these ids, present or former ones: they are withheld.
pub fn load_without(origin: &Origin, held: &BTreeSet<String>) -> Result<Archive, NoArchive> {
    let tree = Tree::at(origin)?;
    let root = match origin {
        Origin::Folder(root) => Some(root.clone()),
        Origin::Embedded => None,
    };
    Ok(Archive {
        root,
        ..assemble(&tree, held)
    })
}

/// Reads an archive from files in memory, by their paths under its root.
pub fn from_files(files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>) -> Archive {
    let files = files
        .into_iter()
        .map(|(path, bytes)| (path, Cow::Owned(bytes)))
        .collect();
    assemble(&Tree::Memory(files), &BTreeSet::new())
}

fn assemble(tree: &Tree, held: &BTreeSet<String>) -> Archive {
    let mut faults = Vec::new();
    let frame = read_frame(tree, &mut faults);
    let is_sound = !faults.iter().any(Fault::is_error);
    let names = read_names(tree, &mut faults);
    let listing = tree.list(Path::new("entries"));
    faults.extend(
        listing
            .refused
            .iter()
            .map(|(path, refusal)| refused(path, refusal)),
    );
    let sources = read_sources(tree, &listing, &mut faults);
    // An entry is not to blame for a list that cannot be read.
    let blank = Frame::default();
    let lists = if is_sound { &frame } else { &blank };
    let known = Known {
        lists,
        sources: &sources,
        names: &names,
        held,
    };
    let settled = read_entries(tree, &listing.files, &known);
    faults.extend(settled.faults);
    fault::put_in_order(&mut faults);
    Archive {
        root: None,
        catalogue: Catalogue::new(&settled.stories, &frame),
        frame,
        stories: settled.stories,
        sources: sources.items,
        names: names.items,
        absent: settled.absent,
        faults,
    }
}

fn read_frame(tree: &Tree, faults: &mut Vec<Fault>) -> Frame {
    match open(tree, Path::new("archive.toml"), faults) {
        Opened::Sheet(sheet) => finish(sheet, faults, frame::read),
        Opened::Refused => Frame::default(),
        Opened::Missing => {
            let what = Message::new("finding-no-archive-toml");
            faults.push(absent("archive.toml", what));
            Frame::default()
        }
    }
}

fn read_names(tree: &Tree, faults: &mut Vec<Fault>) -> Shelf<SharedName> {
    match open(tree, Path::new("names.toml"), faults) {
        Opened::Sheet(sheet) => finish(sheet, faults, bibliography::names),
        Opened::Refused => Shelf::unknown(),
        Opened::Missing => Shelf::empty(),
    }
}

fn read_sources(tree: &Tree, listing: &Listing, faults: &mut Vec<Fault>) -> Shelf<Source> {
    match open(tree, Path::new("sources.toml"), faults) {
        Opened::Sheet(sheet) => finish(sheet, faults, bibliography::sources),
        Opened::Refused => Shelf::unknown(),
        Opened::Missing => {
            // One fault here in place of one for every work that is cited.
            if !listing.files.is_empty() {
                let what = Message::new("finding-no-sources-toml");
                faults.push(absent("sources.toml", what));
            }
            Shelf::unknown()
        }
    }
}

/// Reads the originals, then the translations, which need the claims of their originals, and joins them.
fn read_entries(tree: &Tree, files: &[PathBuf], known: &Known<'_>) -> links::Settled {
    let (whole, own): (Vec<&PathBuf>, Vec<&PathBuf>) = files
        .iter()
        .partition(|path| translations::original(path).is_some());
    let mut entries = shared_out(&own, |path| read_entry(tree, path, known));
    let register = Register::new(&mut entries);
    let mut faults = Vec::new();
    let mut attached = Vec::new();
    for path in whole {
        let Opened::Sheet(sheet) = open(tree, path, &mut faults) else {
            continue;
        };
        let id = translations::original(path)
            .map(|(id, _)| id)
            .unwrap_or_default();
        let Some(entry) = register.find(&id) else {
            let what = Message::new("finding-translation-of-nothing").outside("id", cut(&id));
            faults.push(Fault::new(Code::NoOriginal, what).at(path, Position::default()));
            continue;
        };
        let sibling = translations::read(sheet, claims(&entries[entry]), known);
        attached.push(Attached {
            entry,
            path: path.clone(),
            sibling,
        });
    }
    let mut settled = links::settle(entries, attached, &register);
    settled.faults.append(&mut faults);
    settled
}

/// Does `work` on every item, in as many threads as the machine runs at once, and gives the results in the order of the
/// items. Reading is most of what a start takes; few files are not worth a thread.
pub(crate) fn shared_out<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    const WORTH_A_THREAD: usize = 8;
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(cores).max(WORTH_A_THREAD);
    let (first, rest) = items.split_at(share.min(items.len()));
    thread::scope(|scope| {
        let work = &work;
        let others: Vec<_> = rest
            .chunks(share)
            .map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<R>>()))
            .collect();
        let mut results: Vec<R> = first.iter().map(work).collect();
        for other in others {
            // A panic in a thread is one of the program, and goes on as such.
            results.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        results
    })
}

/// The claims of an entry, if all of them could be read.
fn claims(entry: &Written) -> Option<&[Claim]> {
    match &entry.fate {
        Fate::Shown(story) => Some(&story.claims),
        Fate::Broken | Fate::Withdrawn(_) | Fate::Withheld => None,
    }
}

fn read_entry(tree: &Tree, path: &Path, known: &Known<'_>) -> Written {
    let mut faults = Vec::new();
    match open(tree, path, &mut faults) {
        Opened::Sheet(sheet) => entry::read(sheet, known).unless_held(known.held),
        Opened::Refused | Opened::Missing => Written::unreadable(path, faults),
    }
}

/// What came of opening a file.
enum Opened {
    Sheet(Sheet),
    Missing,
    /// A fault says why.
    Refused,
}

fn open(tree: &Tree, path: &Path, faults: &mut Vec<Fault>) -> Opened {
    let bytes = match tree.read(path) {
        Ok(bytes) => bytes,
        Err(Refusal::Missing) => return Opened::Missing,
        Err(refusal) => {
            faults.push(refused(path, &refusal));
            return Opened::Refused;
        }
    };
    match Sheet::decode(path, &bytes) {
        Ok(sheet) => Opened::Sheet(sheet),
        Err(fault) => {
            faults.push(*fault);
            Opened::Refused
        }
    }
}

fn finish<T>(sheet: Sheet, faults: &mut Vec<Fault>, read: fn(&Sheet) -> T) -> T {
    let read = read(&sheet);
    faults.extend(sheet.into_faults());
    read
}

fn absent(name: &str, what: Message) -> Fault {
    Fault::new(Code::NoFile, what).at(Path::new(name), Position::default())
}

/// The fault for a file that was not read.
fn refused(path: &Path, refusal: &Refusal) -> Fault {
    let code = match refusal {
        Refusal::Missing => Code::NoFile,
        Refusal::TooLarge(_) => Code::TooLarge,
        Refusal::Link => Code::Link,
        Refusal::NotAFile(_) => Code::NotAFile,
        Refusal::Unreadable(_) => Code::Unreadable,
        Refusal::TooDeep => Code::TooDeep,
    };
    Fault::new(code, refusal.message()).at(path, Position::default())
}
