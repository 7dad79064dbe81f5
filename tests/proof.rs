//! What volunteers said is not lost: by merges and copies, by kills, by others writing at once, by a full or read-only
//! disk, by links and damage.
//!
//! Some of it needs other processes: they are this test binary again, told by the environment to play a part.

mod exchange;
mod killed;

use crate::support::killed::limit_files;
use rawi::archive::dates::Day;
use rawi::archive::locate::Origin;
use rawi::locale::{Locale, Message};
use rawi::proof::fingerprint::{Fingerprint, Target};
use rawi::proof::names::{Desk, Device, Handle};
use rawi::proof::record::{Judgement, Part, Record, Verdict};
use rawi::proof::review::{Appended, Draft, Folder, Found, Nature, ReviewError, Reviews};
use rawi::proof::ulid::Stamp;
use rawi::text::Clean;
use rustix::process::{Uid, geteuid};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use tempfile::TempDir;

const STORY: &str = "a-kitchen-floor";
const DAY: Day = Day {
    year: 2026,
    month: 11,
    day: 22,
};

fn desk(handle: &str, device: &str) -> Desk {
    Desk {
        handle: Handle::parse(handle).expect("a handle"),
        device: Device::parse(device).expect("a device"),
    }
}

/// A verdict that carries `name`.
fn verdict(name: &str) -> Record {
    let text = Fingerprint::new(["The telephone rang.", "«مامان، او مُرد.»", name]);
    Record::Verdict(Verdict {
        target: Target::new("fa", Part::Text),
        text: text.whole,
        paragraphs: text.paragraphs,
        judgement: Judgement::Ok,
        read_to: Some(3),
        checker: Some(Clean::new(name)),
        forced: None,
    })
}

fn draft(name: &str, number: u64) -> Draft {
    Draft {
        at: DAY,
        stamp: Stamp {
            milliseconds: 1_795_000_000_000 + number,
            chance: name.bytes().fold(0, |sum: u128, byte| {
                sum.wrapping_mul(257) + u128::from(byte)
            }),
        },
        record: verdict(name),
    }
}

/// The names that the verdicts carry.
fn names(found: &Found) -> BTreeSet<String> {
    let name = |record: &Record| match record {
        Record::Verdict(verdict) => verdict.checker.as_ref().map(ToString::to_string),
        _ => None,
    };
    found
        .records
        .values()
        .filter_map(|signed| name(&signed.entry.record))
        .collect()
}

fn told(message: &Message) -> String {
    Locale::plain_english().say(message).to_string()
}

/// An archive with room for reviews.
struct Room {
    root: TempDir,
}

impl Room {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        allow(root.path(), 0o755);
        Self { root }
    }

    fn path(&self) -> &Path {
        self.root.path()
    }

    fn folder(&self) -> PathBuf {
        self.path().join("reviews").join(STORY)
    }

    fn file(&self) -> PathBuf {
        self.folder().join("sara.k3.toml")
    }

    fn reviews(&self) -> Reviews {
        reviews(self.path())
    }

    fn say(&self, name: &str, number: u64) -> Result<Appended, ReviewError> {
        self.reviews()
            .append(&desk("sara", "k3"), STORY, &draft(name, number))
    }

    fn found(&self) -> Found {
        self.reviews().read(STORY)
    }

    /// Puts bytes where the file of the desk is.
    fn write(&self, bytes: &[u8]) {
        fs::create_dir_all(self.folder()).expect("a folder");
        fs::write(self.file(), bytes).expect("a file");
    }

    /// Starts another process that plays `part` at the same archive and tells on its standard error what is done.
    fn cast(&self, part: &str, name: &str) -> Child {
        Command::new(env::current_exe().expect("this test binary"))
            .args([
                "proof::a_part_in_another_process",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .envs([("RAWI_TEST_PART", part), ("RAWI_TEST_NAME", name)])
            .env("RAWI_TEST_DIR", self.path())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("this test binary again")
    }
}

fn reviews(root: &Path) -> Reviews {
    Reviews::new(Folder::of_archive(&Origin::Folder(root.to_owned())))
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own file");
}

#[test]
#[ignore = "a process that other tests start; it is of no use alone"]
fn a_part_in_another_process() {
    let set = |name| env::var(name).expect("set by the test that gives the part");
    let reviews = reviews(Path::new(&set("RAWI_TEST_DIR")));
    let name = set("RAWI_TEST_NAME");
    match set("RAWI_TEST_PART").as_str() {
        "writer" => (0..60).for_each(|number| write_one(&reviews, &name, number)),
        "full" => write_until_full(&reviews),
        part => panic!("there is no part called {part}"),
    }
}

fn write_one(reviews: &Reviews, name: &str, number: u64) {
    let draft = draft(&format!("{name}.{number}"), number);
    reviews
        .append(&desk("sara", "k3"), STORY, &draft)
        .expect("a place to write");
}

fn write_until_full(reviews: &Reviews) {
    limit_files(Some(10_000));
    for number in 0.. {
        let name = format!("full.{number}");
        match reviews.append(&desk("sara", "k3"), STORY, &draft(&name, number)) {
            Ok(_) => eprintln!("{name}"),
            Err(error) => return eprintln!("{error}"),
        }
    }
}

#[test]
fn a_verdict_is_kept_where_everybody_can_read_it() {
    let room = Room::new();
    let first = room.say("first", 5).expect("a place to write");
    let second = room.say("second", 1).expect("a place to write");
    assert!(
        second.id > first.id,
        "the clock was put back, the order stays"
    );
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o700;
    assert_eq!([mode(&room.folder()), mode(&room.file())], [0o700, 0o600]);
    let text = fs::read_to_string(room.file()).expect("text");
    assert!(
        text.starts_with("schema = 1\nreviewer = \"sara\"\ndev = \"k3\"\n\n[[verdict]]\nid = \"01"),
        "{text}"
    );
    let found = room.found();
    assert_eq!((names(&found).len(), found.complaints), (2, vec![]));
}

#[test]
fn reading_creates_nothing_and_a_strange_id_leads_nowhere() {
    let room = Room::new();
    assert_eq!(room.found(), Found::default());
    for id in ["../reviews", "", "a/b", "A", "."] {
        assert_eq!(room.reviews().read(id), Found::default());
        let refused = room
            .reviews()
            .append(&desk("sara", "k3"), id, &draft("x", 1));
        assert!(told(&refused.expect_err("no entry").message()).contains("is no id of an entry"));
    }
    assert_eq!(fs::read_dir(room.path()).expect("the archive").count(), 0);
}

#[test]
fn torn_at_any_byte_it_goes_on_behind_it_and_says_so() {
    let room = Room::new();
    ["a", "b"]
        .iter()
        .zip(1..)
        .for_each(|(name, number)| _ = room.say(name, number).expect("a place to write"));
    let whole = fs::read(room.file()).expect("a file");
    let first = whole.len() - 350;
    for end in (0..first).step_by(17).chain(first..=whole.len()) {
        room.write(&whole[..end]);
        let before = names(&room.found());
        room.say("c", 3).expect("a place to write");
        let found = room.found();
        let after = names(&found);
        assert!(
            after.contains("c") && after.is_superset(&before),
            "torn at {end}"
        );
        assert!(
            found.complaints.len() <= 1,
            "torn at {end}: {:?}",
            found.complaints
        );
    }
}

#[test]
fn two_programs_of_one_volunteer_take_turns() {
    let room = Room::new();
    let writers = ["x", "y", "z"].map(|name| room.cast("writer", name));
    for mut writer in writers {
        assert!(writer.wait().expect("a writer").success());
    }
    let found = room.found();
    assert_eq!((names(&found).len(), found.complaints), (180, vec![]));
    // Who looks for the last id and appends behind it without the lock gets a place between others.
    let text = fs::read_to_string(room.file()).expect("text");
    let ids: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("id = "))
        .collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "{ids:?}");
}

#[test]
fn a_full_disk_costs_only_what_was_refused() {
    let room = Room::new();
    let child = room.cast("full", "").wait_with_output().expect("the child");
    let said = String::from_utf8(child.stderr).expect("text");
    let (acknowledged, error) = said
        .trim_end()
        .rsplit_once('\n')
        .expect("acknowledgements, then the error");
    assert!(
        error.starts_with("Could not write to a") && error.contains("Free some space"),
        "{error}"
    );
    let acknowledged: BTreeSet<String> = acknowledged.lines().map(str::to_owned).collect();
    assert!(acknowledged.len() > 10);
    let found = room.found();
    assert_eq!(
        (names(&found), found.complaints),
        (acknowledged.clone(), vec![]),
        "what was refused is taken back"
    );
    room.say("afterwards", 1).expect("a place to write");
    assert_eq!(names(&room.found()).len(), acknowledged.len() + 1);
}

#[test]
fn a_file_of_something_else_is_not_complained_of_table_by_table() {
    let newer = |number: usize| {
        format!("[[rhyme]]\nid = \"01KAR3W80000000000000{number:05}\"\nat = 2026-11-22\n")
    };
    let room = Room::new();
    let text = "reviewer = \"sara\"\n".to_owned() + &(0..300).map(newer).collect::<String>();
    room.write(text.as_bytes());
    room.say("mine", 1).expect("a place to write");
    let found = room.found();
    assert_eq!(found.complaints.len(), 100);
    assert_eq!(names(&found), BTreeSet::from(["mine".to_owned()]));
}

#[test]
fn a_file_that_is_full_is_put_aside_and_counts_on() {
    let room = Room::new();
    let mut number = 0;
    let refused = loop {
        number += 1;
        if let Err(error) = room.say(&"x".repeat(30_000), number) {
            break error;
        }
    };
    assert!(matches!(&refused, ReviewError::Full(path) if *path == room.file()));
    let before = room.found().records.len();
    fs::rename(room.file(), room.folder().join("sara.k3 (1).toml")).expect("a new name");
    room.say("new", number).expect("a new file");
    let found = room.found();
    assert_eq!(
        (found.records.len(), found.complaints),
        (before + 1, vec![])
    );
    let long = room.say(&"x".repeat(70_000), number);
    assert!(matches!(long, Err(ReviewError::TooLong)));
}

/// Runs `act` without the power of root to write anywhere, should the tests run as root.
fn as_an_ordinary_user<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    const NOBODY: u32 = 65534;
    let ordinary = || {
        if geteuid().is_root() {
            rustix::thread::set_thread_uid(Uid::from_raw(NOBODY)).expect("root can become anybody");
        }
        act()
    };
    thread::scope(|scope| scope.spawn(ordinary).join().expect("no panic"))
}

#[test]
fn a_read_only_archive_can_be_read_and_its_reviews_are_written_elsewhere() {
    let room = Room::new();
    room.say("before", 1).expect("a place to write");
    for path in [
        room.file(),
        room.folder(),
        room.path().join("reviews"),
        room.path().to_owned(),
    ] {
        let mode = if path.is_file() { 0o444 } else { 0o555 };
        allow(&path, mode);
    }
    let elsewhere = Room::new();
    allow(elsewhere.path(), 0o777);
    let dir = elsewhere.path().join("mine");
    let (refused, new, both) = as_an_ordinary_user(|| {
        let new = room
            .reviews()
            .append(&desk("sara", "k3"), "another-story", &draft("x", 1));
        let archive = Folder::of_archive(&Origin::Folder(room.path().to_owned()));
        let reviews = Reviews::new(Folder::elsewhere(&dir)).reading(archive);
        reviews
            .append(&desk("sara", "k3"), STORY, &draft("after", 2))
            .expect("a place to write");
        (room.say("after", 2), new, reviews.read(STORY))
    });
    for path in [
        room.path().to_owned(),
        room.path().join("reviews"),
        room.folder(),
    ] {
        allow(&path, 0o755);
    }
    for refused in [refused.map(|_| ()), new.map(|_| ())] {
        let error = told(&refused.expect_err("a read-only archive").message());
        assert!(
            error.starts_with("Could not ") && error.contains("--reviews DIR"),
            "{error}"
        );
    }
    assert_eq!(
        names(&both),
        BTreeSet::from(["before".to_owned(), "after".to_owned()])
    );
    assert!(dir.join(STORY).join("sara.k3.toml").is_file());
}

#[test]
fn the_archive_in_the_binary_is_read_and_not_written() {
    let embedded = Reviews::new(Folder::of_archive(&Origin::Embedded));
    assert_eq!(embedded.read(STORY).complaints, []);
    let refused = embedded.append(&desk("sara", "k3"), STORY, &draft("x", 1));
    assert!(told(&refused.expect_err("no place").message()).contains("--reviews DIR"));
}

#[test]
fn nothing_is_written_or_read_through_a_link() {
    for link in [
        "reviews",
        "reviews/a-kitchen-floor",
        "reviews/a-kitchen-floor/sara.k3.toml",
    ] {
        let (room, outside) = (Room::new(), Room::new());
        outside.say("secret", 1).expect("a place to write");
        let before = fs::read(outside.file()).expect("a file");
        let at = room.path().join(link);
        fs::create_dir_all(at.parent().expect("a parent")).expect("a folder");
        symlink(outside.path().join(link), &at).expect("a link");
        let error = told(&room.say("x", 2).expect_err("a link").message());
        assert!(
            error.contains("Something else has that name"),
            "{link}: {error}"
        );
        assert_eq!(fs::read(outside.file()).expect("a file"), before, "{link}");
        let found = room.found();
        assert_eq!(names(&found), BTreeSet::new(), "{link}");
        assert_eq!(found.complaints.len(), 1, "{link}: {:?}", found.complaints);
    }
}

#[test]
fn a_pipe_keeps_nobody_waiting() {
    let room = Room::new();
    fs::create_dir_all(room.folder()).expect("a folder");
    let made = Command::new("mkfifo")
        .arg(room.file())
        .status()
        .expect("mkfifo");
    assert!(made.success());
    let error = told(&room.say("x", 1).expect_err("a pipe").message());
    assert!(error.contains("Something else has that name"), "{error}");
    assert_eq!(room.found().complaints.len(), 1);
}

#[test]
fn the_file_of_somebody_else_is_not_added_to() {
    let room = Room::new();
    room.say("mine", 1).expect("a place to write");
    fs::rename(room.file(), room.folder().join("reza.q7.toml")).expect("a new name");
    let refused = room
        .reviews()
        .append(&desk("reza", "q7"), STORY, &draft("x", 2));
    assert!(matches!(refused, Err(ReviewError::OfAnother(_))));
    let found = room.found();
    let by: Vec<&str> = found
        .records
        .values()
        .map(|signed| signed.by.handle.as_str())
        .collect();
    assert_eq!(by, ["sara"], "whose it is, the file says and not its name");
}

#[test]
fn a_broken_file_is_named_and_the_others_count() {
    let room = Room::new();
    room.say("whole", 1).expect("a place to write");
    fs::write(
        room.folder().join("reza.q7.toml"),
        "schema = 1\n[[verdict]]\nid = 3\n",
    )
    .expect("a file");
    fs::write(room.folder().join("notes.toml"), "[[verdict]]\n").expect("a file");
    fs::write(room.folder().join("ava.q7.toml"), vec![b'#'; 300_000]).expect("a file");
    let found = room.found();
    assert_eq!(names(&found).len(), 1);
    let mut places: Vec<(String, usize)> = found
        .complaints
        .iter()
        .map(|complaint| {
            assert_eq!(complaint.nature, Nature::Damaged);
            assert!(!told(&complaint.remedy()).is_empty());
            (
                complaint
                    .path
                    .file_name()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned(),
                complaint.line,
            )
        })
        .collect();
    places.sort();
    let expected = [
        ("ava.q7.toml", 0),
        ("notes.toml", 0),
        ("notes.toml", 1),
        ("reza.q7.toml", 3),
    ];
    assert_eq!(places, expected.map(|(name, line)| (name.to_owned(), line)));
}

#[test]
fn git_puts_another_file_in_place_while_the_desk_is_open() {
    let room = Room::new();
    room.say("old", 1).expect("a place to write");
    let copy = fs::read(room.file()).expect("a file");
    let held = fs::File::open(room.file()).expect("a file");
    held.lock().expect("a free lock");
    thread::scope(|scope| {
        let writer = scope.spawn(|| room.say("new", 2).map(|_| ()));
        // A checkout: the name leads to another file now, whether or not the writer waits for the old one already.
        let other = room.folder().join("other");
        fs::write(&other, &copy).expect("a file");
        fs::rename(&other, room.file()).expect("a new name");
        held.unlock().expect("our own lock");
        writer.join().expect("no panic").expect("a place to write");
    });
    assert_eq!(names(&room.found()).len(), 2);
}
