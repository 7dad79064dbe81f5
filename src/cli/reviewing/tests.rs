//! A volunteer at a machine: what is said is on disk under a name of its own, and what cannot be is told.

mod copies;
mod exchange;
mod killed;

use super::super::surroundings::{Configured, Surroundings};
use super::*;
use crate::archive::load::load;
use crate::archive::locate::Origin;
use crate::archive::model::Archive;
use crate::proof::record::{Flag, Flagging, Word};
use crate::text::Clean;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use tempfile::TempDir;

/// Two folders of a machine: the state of the program, and reviews that lie outside of the archive.
struct Machine {
    root: TempDir,
    archive: Archive,
}

impl Machine {
    fn new() -> Self {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
        let archive = load(&Origin::Folder(root.into())).expect("the sample archive");
        let root = tempfile::tempdir().expect("a temporary directory");
        Self { root, archive }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn around(&self) -> Surroundings {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
        Surroundings {
            configured: Configured {
                reviews: Some(self.path("reviews")),
                ..Configured::default()
            },
            origin: Origin::Folder(root.into()),
        }
    }

    /// The desk of a volunteer with this machine's own state.
    fn reviewing(&self, handle: &str) -> Reviewing {
        let place = place(&self.around(), &self.archive.frame.id);
        Reviewing {
            handle: Handle::parse(handle),
            ..Reviewing::at(place, self.around().reviews(), Some(self.path("state")))
        }
    }

    fn story(&self) -> &Story {
        &self.archive.stories[0]
    }
}

fn flag(text: &str) -> Record {
    Record::Flagging(Flagging {
        flag: Word::Known(Flag::NeedsSource),
        text: Clean::new(text),
    })
}

/// The files in the folder of a story.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn what_is_said_is_on_disk_and_the_device_has_its_name_for_ever() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let (signed, failure) = sara.say(machine.story(), vec![flag("one"), flag("two")]);
    assert_eq!((signed.len(), failure), (2, None));
    assert!(signed[0].entry.id < signed[1].entry.id, "in this order");
    let (later, failure) = machine
        .reviewing("sara")
        .say(machine.story(), vec![flag("three")]);
    assert_eq!(failure, None);
    assert_eq!(
        later[0].by, signed[0].by,
        "the same device in another session"
    );
    let folder = machine.path("reviews").join(&machine.story().slug);
    assert_eq!(files(&folder), [signed[0].by.file_name()]);
    let found = sara.reviews.of(machine.story());
    let expected: Vec<&Signed> = signed.iter().chain(&later).collect();
    assert_eq!(found.records.values().collect::<Vec<_>>(), expected);
    let today = signed[0].entry.at.expect("the day on which it was said");
    assert!(
        today.year >= 2024 && (1..=12).contains(&today.month),
        "{today:?}"
    );
}

#[test]
fn two_devices_of_one_person_never_share_a_file() {
    let machine = Machine::new();
    let mut devices = BTreeSet::new();
    for _ in 0..20 {
        // Each time a machine that knows nothing, with the reviews of the others.
        let _ = fs::remove_dir_all(machine.path("state"));
        let (signed, _) = machine
            .reviewing("sara")
            .say(machine.story(), vec![flag("here")]);
        devices.insert(signed[0].by.device.clone());
    }
    assert_eq!(devices.len(), 20);
}

#[test]
fn what_a_copying_program_cuts_off_comes_back() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let (signed, _) = sara.say(machine.story(), vec![flag("one")]);
    let folder = machine.path("reviews").join(&machine.story().slug);
    let file = folder.join(signed[0].by.file_name());
    let old = fs::read(&file).expect("a file");
    let _ = sara.say(machine.story(), vec![flag("two"), flag("three")]);
    fs::write(&file, old).expect("a file");
    let (count, told) = machine.reviewing("sara").restore();
    assert_eq!((count, told.len()), (2, 1));
    assert_eq!(
        machine.reviewing("reza").restore().0,
        0,
        "whose are not his"
    );
    assert_eq!(machine.reviewing("sara").restore(), (0, vec![]));
    let text = fs::read_to_string(&file).expect("a file");
    assert!(text.contains("two") && text.contains("three"), "{text}");
}

#[test]
fn a_comment_says_something() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let on = sara.say(machine.story(), vec![flag("one")]).0[0].entry.id;
    let reply = |words| {
        Record::Reply(crate::proof::record::Reply {
            on,
            answer: Answer::Comment,
            text: Clean::new(words),
        })
    };
    let (signed, failure) = sara.say(machine.story(), vec![reply(" ")]);
    assert_eq!(signed, []);
    assert_eq!(failure, Some(Message::new("review-comment-empty")));
    assert_eq!(sara.say(machine.story(), vec![reply("yes")]).1, None);
}

#[test]
fn what_another_program_locks_is_told_and_not_kept() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let (signed, _) = sara.say(machine.story(), vec![flag("one")]);
    let folder = machine.path("reviews").join(&machine.story().slug);
    let file = fs::File::open(folder.join(signed[0].by.file_name())).expect("a file");
    file.lock().expect("nobody has it");
    let (signed, failure) = sara.say(machine.story(), vec![flag("two")]);
    assert_eq!(signed, []);
    assert_eq!(failure.expect("it is told").name(), "review-file-busy");
    drop(file);
    assert_eq!(sara.say(machine.story(), vec![flag("three")]).1, None);
    assert_eq!(sara.reviews.of(machine.story()).records.len(), 2);
}

#[test]
fn a_file_with_the_last_of_all_ids_is_left_and_another_begun() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let (signed, _) = sara.say(machine.story(), vec![flag("one")]);
    let folder = machine.path("reviews").join(&machine.story().slug);
    let file = folder.join(signed[0].by.file_name());
    let text = fs::read_to_string(&file).expect("a file");
    let id = signed[0].entry.id.to_string();
    fs::write(&file, text.replace(&id, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ")).expect("our own");
    let (signed, failure) = sara.say(machine.story(), vec![flag("two"), flag("three")]);
    assert_eq!((signed.len(), failure), (2, None));
    assert_eq!(files(&folder).len(), 2);
    let kept = sara.reviews.of(machine.story());
    for said in &signed {
        let key = (said.entry.id, said.by.handle.clone());
        assert_eq!(
            kept.records.get(&key),
            Some(said),
            "what was acknowledged is there"
        );
    }
}

#[test]
fn a_file_that_is_too_long_is_not_put_back_again_and_again() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let (signed, _) = sara.say(machine.story(), vec![flag("one")]);
    let folder = machine.path("reviews").join(&machine.story().slug);
    let file = folder.join(signed[0].by.file_name());
    let mut text = fs::read_to_string(&file).expect("a file");
    text.push_str(&"\n# a line\n".repeat(1 << 15));
    fs::write(&file, &text).expect("our own");
    assert_eq!(machine.reviewing("sara").restore(), (0, vec![]));
    // What is said next goes to another file.
    assert_eq!(sara.say(machine.story(), vec![flag("two")]).1, None);
    assert_eq!(files(&folder).len(), 2);
}

#[test]
fn a_file_of_something_else_is_complained_of_once() {
    let machine = Machine::new();
    let folder = machine.path("reviews").join(&machine.story().slug);
    fs::create_dir_all(&folder).expect("a folder");
    let garbage = "no table at all\n".repeat(500);
    fs::write(folder.join("sara.k3.toml"), garbage).expect("a file");
    let found = machine.reviewing("sara").reviews.of(machine.story());
    assert_eq!(found.complaints.len(), 1, "{:?}", found.complaints);
}

#[test]
fn a_full_file_is_followed_by_another_one() {
    let machine = Machine::new();
    let mut sara = machine.reviewing("sara");
    let long = "long ".repeat(1 << 12);
    for number in 0..20 {
        let (signed, failure) = sara.say(machine.story(), vec![flag(&format!("{number} {long}"))]);
        assert_eq!((signed.len(), failure), (1, None), "{number}");
    }
    let folder = machine.path("reviews").join(&machine.story().slug);
    let names = files(&folder);
    assert_eq!(names.len(), 2, "{names:?}");
    for name in names {
        let length = fs::metadata(folder.join(name)).expect("a file").len();
        assert!(length <= crate::archive::files::LIMIT);
    }
    assert_eq!(sara.reviews.of(machine.story()).records.len(), 20);
}

#[test]
fn nothing_is_acknowledged_that_is_not_written() {
    let machine = Machine::new();
    let reason = Message::new("review-not-in-private");
    let mut closed = Reviewing::closed(&machine.around(), reason.clone());
    assert_eq!(
        closed.say(machine.story(), vec![flag("one")]),
        (vec![], Some(reason))
    );
    let mut nobody = machine.reviewing("No handle");
    let (signed, failure) = nobody.say(machine.story(), vec![flag("one")]);
    assert_eq!(signed, []);
    assert_eq!(failure, Some(Message::new("review-nobody")));
    assert_eq!(files(&machine.path("reviews")), [""; 0]);

    fs::write(machine.path("reviews"), "").expect("a file in the way");
    let (signed, failure) = machine
        .reviewing("sara")
        .say(machine.story(), vec![flag("one"), flag("two")]);
    assert_eq!(signed, []);
    assert!(failure.is_some());
}

#[test]
fn what_is_kept_counts_though_the_state_cannot_be_written() {
    let machine = Machine::new();
    fs::write(machine.path("state"), "").expect("a file in the way");
    let mut sara = machine.reviewing("sara");
    let (signed, told) = sara.say(machine.story(), vec![flag("one"), flag("two")]);
    assert_eq!(signed.len(), 2);
    assert!(told.is_some(), "that the next session has another device");
    assert_eq!(signed[0].by, signed[1].by, "this one keeps its own");
    let handle = Handle::parse("reza").expect("a handle");
    assert!(sara.sign(handle.clone()).is_some());
    assert_eq!(sara.handle(), Some(&handle), "for this session");
}

#[test]
fn a_read_only_folder_is_told() {
    let machine = Machine::new();
    let reviews = machine.path("reviews");
    fs::create_dir(&reviews).expect("a folder");
    fs::set_permissions(&reviews, fs::Permissions::from_mode(0o555)).expect("our own");
    let is_root = fs::create_dir(reviews.join("probe")).is_ok();
    let (signed, failure) = machine
        .reviewing("sara")
        .say(machine.story(), vec![flag("one")]);
    fs::set_permissions(&reviews, fs::Permissions::from_mode(0o755)).expect("our own");
    // Rights do not bind the superuser, for whom it is written instead.
    assert_eq!(
        (signed.len(), failure.is_none()),
        (usize::from(is_root), is_root)
    );
}

#[test]
fn days_are_those_of_the_calendar() {
    let day = |days| {
        let day = Day::after_1970(days);
        (day.year, day.month, day.day)
    };
    assert_eq!(day(0), (1970, 1, 1));
    assert_eq!(day(20_779), (2026, 11, 22));
    assert_eq!(day(11_016), (2000, 2, 29));
}
