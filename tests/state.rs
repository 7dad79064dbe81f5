//! What a reader made is not lost: by kills, by others writing at once, by a full or read-only disk, by damage.
//!
//! Some of it needs other processes: they are this test binary again, told by the environment to play a part.

use crate::support::killed::{Cue, limit_files};
use rawi::locale::Locale;
use rawi::state::journal::Tidied;
use rawi::state::{Durability, Journal, Kept, Record, SavedPlace, forget, table};
use rustix::process::{Uid, geteuid};
use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use tempfile::TempDir;

const ARCHIVE: &str = "stories";

fn mark(name: &str) -> Record {
    Record::Marked {
        letter: 'a',
        place: SavedPlace::new(
            name,
            None,
            (3, 0),
            "She was shouting; the shouting was joy.",
        ),
    }
}

/// A reading position, which the next one makes superfluous.
fn position(paragraph: u32) -> Record {
    Record::At {
        place: SavedPlace::new("kitchen", Some("fa"), (paragraph, 2), "«مامان، او مُرد.»"),
    }
}

fn is_marked(kept: &Kept, name: &str) -> bool {
    kept.mark(name, 'a').is_some()
}

struct Desk {
    root: TempDir,
}

impl Desk {
    fn new() -> Self {
        Self {
            root: tempfile::tempdir().expect("a temporary directory"),
        }
    }

    /// Not there before something is kept.
    fn dir(&self) -> PathBuf {
        self.root.path().join("state/rawi")
    }

    fn file(&self) -> PathBuf {
        self.dir().join("stories.toml")
    }

    fn journal(&self) -> Journal {
        Journal::open(&self.dir(), ARCHIVE)
    }

    fn keep(&self, records: &[Record]) {
        self.journal()
            .append(records, Durability::Written)
            .expect("a place to write");
    }

    fn kept(&self) -> Kept {
        let found = self.journal().read().expect("a journal that can be read");
        assert_eq!(found.damaged, [0; 0]);
        found.kept
    }

    fn write(&self, bytes: &[u8]) {
        fs::create_dir_all(self.dir()).expect("a directory");
        fs::write(self.file(), bytes).expect("a file");
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir()).expect("the state directory");
        let names = entries.map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Starts another process that plays `part` with the same journal and tells on its standard error what is done.
    fn cast(&self, part: &str, name: &str) -> Child {
        Command::new(env::current_exe().expect("this test binary"))
            .args([
                "state::a_part_in_another_process",
                "--exact",
                "--ignored",
                "--nocapture",
            ])
            .envs([("RAWI_TEST_PART", part), ("RAWI_TEST_NAME", name)])
            .env("RAWI_TEST_DIR", self.dir())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("this test binary again")
    }
}

#[test]
#[ignore = "a process that other tests start; it is of no use alone"]
fn a_part_in_another_process() {
    let set = |name| env::var(name).expect("set by the test that gives the part");
    let journal = Journal::open(Path::new(&set("RAWI_TEST_DIR")), ARCHIVE);
    let name = set("RAWI_TEST_NAME");
    match set("RAWI_TEST_PART").as_str() {
        "killed" => write_until_killed(&journal, &name),
        "writer" => {
            for number in 0..500 {
                let records = [mark(&format!("{name}.{number}"))];
                journal
                    .append(&records, Durability::Written)
                    .expect("a place to write");
            }
        }
        "full" => write_until_full(&journal),
        part => panic!("there is no part called {part}"),
    }
}

fn write_until_killed(journal: &Journal, name: &str) {
    for number in 0_u32.. {
        let name = format!("{name}.{number}");
        let mut records: Vec<Record> = (0..40).map(position).collect();
        records.push(mark(&name));
        journal
            .append(&records, Durability::Synced)
            .expect("a place to write");
        Cue::tell(&name);
        journal.tidy().expect("a journal that can be rewritten");
    }
}

fn write_until_full(journal: &Journal) {
    limit_files(Some(10_000));
    for number in 0.. {
        let name = format!("full.{number}");
        let again = format!("{name}.again");
        match journal.append(&[mark(&name), mark(&again)], Durability::Synced) {
            Ok(()) => eprintln!("{name}\n{again}"),
            Err(error) => return eprintln!("{error}"),
        }
    }
}

#[test]
fn killed_at_any_moment_it_has_everything_it_acknowledged() {
    // A fresh journal now and then keeps it short: reading it is most of the work.
    for _ in 0..6 {
        killed_again_and_again(25);
    }
}

#[test]
#[ignore = "takes a minute or two: 1,000 kills; .ci/run runs it"]
fn killed_at_any_moment_it_has_everything_it_acknowledged_a_thousand_times() {
    for _ in 0..40 {
        killed_again_and_again(25);
    }
}

fn killed_again_and_again(kills: usize) {
    let desk = Desk::new();
    let mut acknowledged = Vec::new();
    for round in 0..kills {
        let mut child = desk.cast("killed", &round.to_string());
        let mut lines = BufReader::new(child.stderr.take().expect("a pipe"))
            .lines()
            .map_while(Result::ok);
        acknowledged.extend(lines.by_ref().take(1 + round * 7 % 11));
        child.kill().expect("a running child");
        // What it wrote to the pipe before it died was acknowledged too.
        acknowledged.extend(lines);
        child.wait().expect("a dead child");
    }
    let found = desk.journal().read().expect("a journal that can be read");
    let lost: Vec<&String> = acknowledged
        .iter()
        .filter(|name| !is_marked(&found.kept, name))
        .collect();
    assert!(
        lost.is_empty(),
        "lost {} of {}: {lost:?}",
        lost.len(),
        acknowledged.len()
    );
    assert!(acknowledged.len() >= kills && found.damaged.len() <= kills);
    desk.journal()
        .tidy()
        .expect("a journal that can be rewritten");
    assert_eq!(
        desk.names(),
        ["stories.lock", "stories.toml"],
        "what killed rewrites left is gone"
    );
}

#[test]
fn eight_writers_at_once_lose_nothing() {
    let desk = Desk::new();
    let writers: Vec<Child> = (0..8)
        .map(|writer| desk.cast("writer", &writer.to_string()))
        .collect();
    for mut writer in writers {
        assert!(writer.wait().expect("a writer").success());
    }
    let kept = desk.kept();
    let names = (0..8).flat_map(|writer| (0..500).map(move |number| format!("{writer}.{number}")));
    assert_eq!(
        names
            .filter(|name| !is_marked(&kept, name))
            .collect::<Vec<_>>(),
        [""; 0]
    );
}

#[test]
fn writers_do_not_notice_that_somebody_rewrites_the_journal() {
    let desk = Desk::new();
    let done = AtomicBool::new(false);
    let rewritten = thread::scope(|scope| {
        let rewriter = scope.spawn(|| {
            let mut rewritten = 0;
            while !done.load(Ordering::Relaxed) {
                let tidied = desk
                    .journal()
                    .tidy()
                    .expect("a journal that can be rewritten");
                rewritten += usize::from(matches!(tidied, Tidied::Rewritten { .. }));
            }
            rewritten
        });
        let write = |writer| {
            for number in 0..100 {
                let mut records: Vec<Record> = (0..20).map(position).collect();
                records.push(mark(&format!("{writer}.{number}")));
                desk.keep(&records);
            }
        };
        let writers = [0, 1, 2, 3].map(|writer| scope.spawn(move || write(writer)));
        for writer in writers {
            writer.join().expect("a writer");
        }
        done.store(true, Ordering::Relaxed);
        rewriter.join().expect("the rewriter")
    });
    let kept = desk.kept();
    let names = (0..4).flat_map(|writer| (0..100).map(move |number| format!("{writer}.{number}")));
    assert_eq!(
        names
            .filter(|name| !is_marked(&kept, name))
            .collect::<Vec<_>>(),
        [""; 0]
    );
    assert!(rewritten > 0, "1.5 MB of positions were never dropped");
}

#[test]
fn a_full_disk_costs_only_what_was_refused() {
    let desk = Desk::new();
    let child = desk.cast("full", "").wait_with_output().expect("the child");
    let said = String::from_utf8(child.stderr).expect("text");
    let (acknowledged, error) = said
        .trim_end()
        .rsplit_once('\n')
        .expect("acknowledgements, then the error");
    assert!(
        error.starts_with("Could not write to a") && error.contains("Free some space"),
        "{error}"
    );
    let acknowledged: BTreeSet<&str> = acknowledged.lines().collect();
    assert!(acknowledged.len() > 10);

    desk.keep(&[mark("afterwards")]);
    let kept = desk.kept();
    assert!(
        acknowledged.iter().all(|name| is_marked(&kept, name)) && is_marked(&kept, "afterwards")
    );
    let refused = format!("full.{}", acknowledged.len() / 2);
    assert!(!is_marked(&kept, &refused), "all or nothing");
}

/// Runs `act` without the power of root to write anywhere, should the tests run as root.
fn as_an_ordinary_user<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    let ordinary = || {
        if geteuid().is_root() {
            rustix::thread::set_thread_uid(Uid::from_raw(NOBODY)).expect("root can become anybody");
        }
        act()
    };
    thread::scope(|scope| scope.spawn(ordinary).join().expect("no panic"))
}

const NOBODY: u32 = 65534;

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own file");
}

#[test]
fn a_read_only_directory_can_be_read_and_says_why_it_is_not_written() {
    let desk = Desk::new();
    desk.keep(&[mark("before")]);
    if geteuid().is_root() {
        std::os::unix::fs::chown(desk.file(), Some(NOBODY), None)
            .expect("root can give files away");
    }
    for dir in [
        desk.root.path(),
        desk.dir().parent().expect("a parent"),
        &desk.dir(),
    ] {
        allow(dir, 0o555);
    }
    let (found, refused) = as_an_ordinary_user(|| {
        let journal = desk.journal();
        (
            journal.read(),
            journal.append(&[mark("after")], Durability::Synced),
        )
    });
    allow(&desk.dir(), 0o755);
    allow(desk.root.path(), 0o755);
    assert!(is_marked(
        &found.expect("a journal that can be read").kept,
        "before"
    ));
    let error = refused.expect_err("a read-only directory").to_string();
    assert!(
        error.starts_with("Could not lock a file") && error.contains("set XDG_STATE_HOME"),
        "{error}"
    );
    assert!(!is_marked(&desk.kept(), "after"));
}

#[test]
fn a_file_where_the_directory_should_be_is_named() {
    let desk = Desk::new();
    fs::write(desk.root.path().join("state"), "").expect("a file");
    let refused = desk
        .journal()
        .append(&[mark("a")], Durability::Written)
        .expect_err("no directory")
        .to_string();
    assert!(
        refused.contains("Could not create a directory") && refused.contains("XDG_STATE_HOME"),
        "{refused}"
    );
}

#[test]
fn cut_anywhere_it_is_read_up_to_there_and_goes_on() {
    let records = [mark("a"), position(1), mark("b")];
    let whole: String = records.iter().map(table::write).collect();
    for end in 0..=whole.len() {
        let desk = Desk::new();
        desk.write(&whole.as_bytes()[..end]);
        let before = desk.journal().read().expect("a journal that can be read");
        let count = table::scan(&whole.as_bytes()[..end]).records.len();
        assert_eq!(
            before.kept,
            records[..count].iter().collect(),
            "cut at {end}"
        );
        desk.keep(&[mark("c")]);
        let after = desk.journal().read().expect("a journal that can be read");
        assert!(is_marked(&after.kept, "c"), "cut at {end}");
        assert_eq!(
            is_marked(&before.kept, "b"),
            is_marked(&after.kept, "b") && end >= whole.len() - 1
        );
    }
}

#[test]
fn a_rewrite_keeps_what_it_does_not_understand() {
    let desk = Desk::new();
    let body = "[[kept]]\nwhat = \"dream\"\nof = \"home\"\n";
    let newer = format!(
        "\n{body}crc = \"{:08x}\"\n",
        crc32fast::hash(body.as_bytes())
    );
    let torn = table::write(&mark("torn"));
    desk.write(format!("# Mine.\n{newer}{}", &torn[..40]).as_bytes());
    desk.keep(&[mark("a")]);
    (0..10).for_each(|_| desk.keep(&(0..100).map(position).collect::<Vec<_>>()));
    let before = desk.journal().read().expect("a journal that can be read");
    assert_eq!((before.damaged.as_slice(), before.unknown), (&[8][..], 1));
    let complaint = before.complaint().expect("one");
    let complaint = Locale::plain_english().say(&complaint);
    assert!(
        complaint.contains("1 damaged part of it was passed over, the first in line 8"),
        "{complaint}"
    );

    // A rewrite that was killed long ago left this, with private text in it.
    fs::write(desk.dir().join("stories.new"), "torn").expect("a file");
    let tidied = desk
        .journal()
        .tidy()
        .expect("a journal that can be rewritten");
    assert!(
        matches!(tidied, Tidied::Rewritten { from, to } if from > 100_000 && to < 2_000),
        "{tidied:?}"
    );
    let after = desk.journal().read().expect("a journal that can be read");
    assert_eq!(
        (after.kept, after.unknown, after.damaged),
        (before.kept, 1, vec![])
    );
    let text = fs::read_to_string(desk.file()).expect("text");
    assert!(
        text.starts_with("# Mine.\n# damaged: [[kept]]\n# damaged: what = ")
            && text.contains(&newer),
        "{text}"
    );
    assert!(
        toml::from_str::<toml::Table>(&text).is_ok(),
        "all of it is plain TOML now"
    );
    assert_eq!(desk.names(), ["stories.lock", "stories.toml"]);
    assert_eq!(desk.journal().tidy().expect("nothing to do"), Tidied::Left);
}

#[test]
fn a_large_journal_of_which_most_is_needed_is_left_alone() {
    let desk = Desk::new();
    desk.keep(
        &(0..1_000)
            .map(|number| mark(&number.to_string()))
            .collect::<Vec<_>>(),
    );
    assert_eq!(desk.journal().tidy().expect("nothing to do"), Tidied::Left);
}

#[test]
fn nobody_else_can_look_into_it() {
    let desk = Desk::new();
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    desk.keep(&[mark("a")]);
    assert_eq!([mode(&desk.dir()), mode(&desk.file())], [0o700, 0o600]);
    allow(&desk.dir(), 0o755);
    allow(&desk.file(), 0o644);
    desk.keep(&(0..500).map(position).collect::<Vec<_>>());
    assert_eq!(
        [mode(&desk.dir()), mode(&desk.file())],
        [0o700, 0o600],
        "closed again"
    );
    desk.journal()
        .tidy()
        .expect("a journal that can be rewritten");
    assert_eq!(
        [mode(&desk.file()), mode(&desk.dir().join("stories.lock"))],
        [0o600, 0o600],
        "rewritten"
    );
}

#[test]
fn reading_and_keeping_nothing_create_nothing() {
    let desk = Desk::new();
    assert_eq!(desk.kept(), Kept::default());
    assert_eq!(desk.journal().tidy().expect("nothing to do"), Tidied::Left);
    desk.keep(&[]);
    let none = Journal::none();
    none.append(&[mark("a")], Durability::Synced)
        .expect("nothing to do");
    assert_eq!(none.read().expect("nothing to read").kept, Kept::default());
    assert_eq!(
        (none.tidy().expect("nothing to do"), none.path()),
        (Tidied::Left, None)
    );
    assert_eq!(fs::read_dir(desk.root.path()).expect("the root").count(), 0);
}

#[test]
fn what_is_forgotten_is_named_and_gone() {
    let desk = Desk::new();
    desk.keep(&[mark("a")]);
    Journal::open(&desk.dir(), "other")
        .append(&[mark("b")], Durability::Written)
        .expect("a place to write");
    fs::create_dir(desk.dir().join("mine")).expect("a directory");
    let first = forget(&desk.dir());
    let names = ["other.toml", "stories.toml", "other.lock", "stories.lock"];
    assert_eq!(first.deleted, names.map(|name| desk.dir().join(name)));
    assert_eq!(
        first.left.len(),
        2,
        "the strange directory and so the one it is in: {:?}",
        first.left
    );

    fs::remove_dir(desk.dir().join("mine")).expect("an empty directory");
    assert_eq!(forget(&desk.dir()).deleted, [desk.dir()]);
    let again = forget(&desk.dir());
    assert!(again.deleted.is_empty() && again.left.is_empty());
    assert_eq!(desk.kept(), Kept::default());
}
