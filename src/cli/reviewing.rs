//! The volunteer at this machine: the handle, the device, the review files, and what is appended to them.
//!
//! The clock and the chance of every record are asked here; what becomes of a record on disk is `proof::review`'s. In a
//! public reading room and in a private session nothing is written, and the reason is told.

use super::surroundings::Surroundings;
use crate::app::App;
use crate::app::desk::Seat;
use crate::app::errand::{Done, Errand};
use crate::archive::dates::Day;
use crate::archive::locate::Origin;
use crate::archive::model::Story;
use crate::locale::Message;
use crate::proof::names::{Desk, Device, Handle};
use crate::proof::record::{Answer, Entry, Record, Signed};
use crate::proof::review::{Appended, Draft, Folder, ReviewError, Reviews};
use crate::proof::ulid::Stamp;
use crate::state::reviewer::{self, Place};
use crate::state::{self, StateError};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

/// Letters of which the name of a device is made.
const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
const DAY: u64 = 24 * 60 * 60 * 1000;

/// Who proofreads, by what was said outside of the program: `$RAWI_REVIEWER`, the configuration, a former session. A handle
/// that is none is told as a message, and nobody sits there.
pub(super) fn handle(around: &Surroundings) -> Result<Option<Handle>, Message> {
    let kept = || {
        state::directory()
            .ok()
            .and_then(|dir| reviewer::handle(&dir))
    };
    // What is not UTF-8 is no handle either, and is told as such.
    let named = env::var_os("RAWI_REVIEWER").map(|raw| raw.to_string_lossy().into_owned());
    let named = named.filter(|handle| !handle.is_empty());
    let raw = named.or_else(|| around.configured.config.reviewer.clone());
    raw.or_else(kept).map_or(Ok(None), |raw| {
        let handle = Handle::parse(&raw);
        let wrong = || Message::new("review-handle-wrong").outside("handle", raw.as_str());
        handle.map(Some).ok_or_else(wrong)
    })
}

/// Keeps what the volunteer says.
#[derive(Debug)]
pub(super) struct Reviewing {
    reviews: Reviews,
    handle: Option<Handle>,
    device: Option<Device>,
    /// The folder of the program's state; nothing where there is none.
    state: Option<PathBuf>,
    /// Where the reviews are written and of which archive, by which this device has its name and its second copies.
    place: Place,
    /// Why what was given for a handle is none.
    misnamed: Option<Message>,
    /// Why nothing is written.
    closed: Option<Message>,
}

impl Reviewing {
    /// Nothing is written, for this reason.
    pub(super) fn closed(around: &Surroundings, reason: Message) -> Self {
        Self {
            reviews: around.reviews(),
            handle: None,
            device: None,
            state: None,
            place: Place::default(),
            misnamed: None,
            closed: Some(reason),
        }
    }

    /// The desk of a volunteer whose handle is that of [`handle`], or of whoever signs later, in the archive with this id.
    pub(super) fn open(
        around: &Surroundings,
        named: Result<Option<Handle>, Message>,
        archive: &str,
    ) -> Self {
        let is_inside = around.origin == Origin::Embedded && around.configured.reviews.is_none();
        let inside = is_inside.then(|| Message::new("review-no-folder"));
        let reviews = around.reviews();
        let refusal = || Some(reviews.refusal()?.message());
        let (handle, misnamed) = match named {
            Ok(handle) => (handle, None),
            Err(wrong) => (None, Some(wrong)),
        };
        Self {
            handle,
            misnamed,
            closed: inside.or_else(refusal),
            ..Self::at(
                place(around, archive),
                around.reviews(),
                state::directory().ok(),
            )
        }
    }

    /// The desk at a place, of nobody yet, with what this machine knows of the place in its state folder.
    fn at(place: Place, reviews: Reviews, state: Option<PathBuf>) -> Self {
        if let Some(dir) = &state {
            // Where that cannot be noted, this is a new device, which is not wrong.
            let _ = reviewer::follow(dir, &place);
        }
        let copies = state.as_ref().map(|dir| reviewer::copies(dir, &place));
        let device = state.as_ref().and_then(|dir| reviewer::device(dir, &place));
        Self {
            reviews: match copies {
                Some(copies) => reviews.with_copy(Folder::private(&copies)),
                None => reviews,
            },
            handle: None,
            device: device.and_then(|name| Device::parse(&name)),
            state,
            place,
            misnamed: None,
            closed: None,
        }
    }

    pub(super) fn handle(&self) -> Option<&Handle> {
        self.handle.as_ref()
    }

    /// Who sits at the desk when a session begins.
    pub(super) fn seat(&self) -> Seat {
        match (&self.closed, &self.handle) {
            (Some(reason), _) => Seat::Closed(reason.clone()),
            (None, Some(handle)) => Seat::Taken(handle.clone()),
            (None, None) => Seat::Free(self.misnamed.clone()),
        }
    }

    /// Puts back what a copying program has cut off of the volunteer's own files: how many records, and what is to be told.
    pub(super) fn restore(&self) -> (usize, Vec<Message>) {
        let Some(handle) = self.handle.as_ref().filter(|_| self.closed.is_none()) else {
            return (0, Vec::new());
        };
        let (count, errors) = self.reviews.restore_all(handle);
        let restored = Message::new("review-restored").count("count", count);
        let restored = (count > 0).then_some(restored);
        let errors = errors.iter().map(ReviewError::message);
        (count, restored.into_iter().chain(errors).collect())
    }

    /// Runs an errand that is about what is said; gives back any other.
    pub(super) fn obey(&mut self, app: &mut App, errand: Errand) -> Option<Errand> {
        let Errand::Say { story, records } = errand else {
            return Some(errand);
        };
        let text = app.env().archive.story(story);
        let (signed, failure) = self.say(text, records);
        app.errand_done(Done::Said {
            story,
            signed,
            failure,
        });
        None
    }

    /// Appends the records to the volunteer's file of the story, one after the other, until one fails: those that the disk
    /// has, and why the rest is not there, or what else there is to tell.
    pub(super) fn say(
        &mut self,
        story: &Story,
        records: Vec<Record>,
    ) -> (Vec<Signed>, Option<Message>) {
        let mut signed = Vec::new();
        let mut told = None;
        for record in records {
            match self.append(story, record) {
                Ok((said, trouble)) => {
                    signed.push(said);
                    told = told.or(trouble);
                }
                Err(failure) => return (signed, Some(failure)),
            }
        }
        (signed, told)
    }

    /// Appends one record. That the second copy has it not, or the device no name for the next session, is told with it.
    fn append(
        &mut self,
        story: &Story,
        record: Record,
    ) -> Result<(Signed, Option<Message>), Message> {
        if let Some(reason) = &self.closed {
            return Err(reason.clone());
        }
        let Some(handle) = self.handle.clone() else {
            return Err(Message::new("review-nobody"));
        };
        if let Record::Reply(reply) = &record
            && reply.answer == Answer::Comment
            && reply.text.trim().is_empty()
        {
            return Err(Message::new("review-comment-empty"));
        }
        let (device, nameless) = self.device(&handle);
        let mut by = Desk { handle, device };
        let draft = draft(record);
        let mut appended = self.reviews.append(&by, &story.slug, &draft);
        if let Err(ReviewError::Full(_) | ReviewError::NoIdLeft(_)) = &appended {
            // Another file is begun, as if this were another device.
            self.device = None;
            by.device = self.device(&by.handle).0;
            appended = self.reviews.append(&by, &story.slug, &draft);
        }
        let Appended { id, not_copied } = appended.map_err(|error| error.message())?;
        let uncopied = not_copied
            .map(|error| Message::new("review-not-copied").message("failure", error.message()));
        let entry = Entry {
            id,
            at: Some(draft.at),
            record: draft.record,
        };
        Ok((Signed { by, entry }, nameless.or(uncopied)))
    }

    /// Takes a handle for this session and the next ones; answers why it could not be kept.
    pub(super) fn sign(&mut self, handle: Handle) -> Option<Message> {
        if let Some(reason) = &self.closed {
            return Some(reason.clone());
        }
        let kept = self.kept(|dir| reviewer::keep_handle(dir, handle.as_str()));
        self.handle = Some(handle);
        kept.err().map(|error| error.message())
    }

    /// The name of this device, made now if it has none; why it could not be kept, if so.
    fn device(&mut self, handle: &Handle) -> (Device, Option<Message>) {
        if let Some(device) = &self.device {
            return (device.clone(), None);
        }
        let device = self.new_device(handle);
        self.device = Some(device.clone());
        let kept = self.kept(|dir| reviewer::keep_device(dir, &self.place, device.as_str()));
        (device, kept.err().map(|error| error.message()))
    }

    /// Two letters by chance, others than those of any device on which this volunteer has said something here, and others
    /// than this device has in another copy of the archive.
    fn new_device(&self, handle: &Handle) -> Device {
        let (all, _) = self.reviews.everything();
        let own = all.values().flat_map(|found| found.records.values());
        let own = own.filter(|signed| signed.by.handle == *handle);
        let elsewhere = self.state.as_deref().map(reviewer::devices);
        let elsewhere = elsewhere.into_iter().flatten();
        let taken: BTreeSet<Device> = own
            .map(|signed| signed.by.device.clone())
            .chain(elsewhere.filter_map(|name| Device::parse(&name)))
            .collect();
        let mut length = 2;
        loop {
            // Where all short names are taken, longer ones are not.
            for _ in 0..LETTERS.len() {
                let device = Device::parse(&letters(length)).expect("two to eight letters");
                if !taken.contains(&device) {
                    return device;
                }
            }
            length = (length + 1).min(8);
        }
    }

    fn kept(
        &self,
        keep: impl FnOnce(&std::path::Path) -> Result<(), StateError>,
    ) -> Result<(), StateError> {
        self.state.as_deref().map_or(Err(StateError::NoHome), keep)
    }
}

/// Where reviews are written to, as it is called whichever way leads there.
fn place(around: &Surroundings, archive: &str) -> Place {
    let folder = match (&around.configured.reviews, &around.origin) {
        (Some(folder), _) | (None, Origin::Folder(folder)) => folder,
        (None, Origin::Embedded) => return Place::default(),
    };
    // One that is yet to be made has at least the folder above it.
    let above = || {
        Some(
            fs::canonicalize(folder.parent()?)
                .ok()?
                .join(folder.file_name()?),
        )
    };
    let found = fs::canonicalize(folder).ok().or_else(above);
    let absolute = || std::path::absolute(folder).unwrap_or_else(|_| folder.clone());
    Place {
        folder: found.unwrap_or_else(absolute),
        archive: archive.to_owned(),
    }
}

fn letters(count: usize) -> String {
    let mut chance = chance();
    let letter = |_| {
        let letter = LETTERS[(chance % LETTERS.len() as u128) as usize];
        chance /= LETTERS.len() as u128;
        char::from(letter)
    };
    (0..count).map(letter).collect()
}

/// 128 bits of chance: the keys with which the standard library guards its tables are made by the system.
fn chance() -> u128 {
    let half = || u128::from(RandomState::new().hash_one(std::process::id()));
    (half() << 64) | half()
}

fn draft(record: Record) -> Draft {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    // A clock that stands before 1970 is as good as none.
    let milliseconds = now.map_or(0, |now| u64::try_from(now.as_millis()).unwrap_or(u64::MAX));
    Draft {
        at: Day::after_1970(i64::try_from(milliseconds / DAY).unwrap_or(i64::MAX)),
        stamp: Stamp {
            milliseconds,
            chance: chance(),
        },
        record,
    }
}

#[cfg(test)]
mod tests;
