//! Killed at any moment of any write, the desk has everything that it acknowledged, leaves only whole files, and goes on.
//!
//! What the command line keeps to itself (words, withheld names, the device) is killed by the tests in `src/cli`.

use super::{Room, STORY, desk, draft, names, reviews, verdict};
use crate::support::killed::{Cue, again_and_again, cast, limit_files};
use rawi::proof::fingerprint::{Digest, Target};
use rawi::proof::names::Handle;
use rawi::proof::record::{
    Anchor, Answer, Dismissal, Flag, Flagging, Note, NoteKind, Part, Record, Reply, Withdrawal,
    Word,
};
use rawi::proof::review::{Draft, Folder, Found, Reviews};
use rawi::proof::snapshot;
use rawi::proof::splice::{Edit, splice};
use rawi::proof::ulid::{Stamp, Ulid};
use rawi::state::cache::Cache;
use rawi::state::reviewer::{self, Place};
use rawi::text::Clean;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Kills in the tests that always run, and in those of `.ci/run`.
const FEW: usize = 40;
const MANY: usize = 1000;

/// The names of all files under a folder, relative to it, sorted.
fn files(top: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![top.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(top).expect("under it").to_owned());
            }
        }
    }
    files.sort();
    files
}

/// The reviews of an archive with a second copy, as a session has them.
fn with_copy(dir: &Path) -> Reviews {
    reviews(&dir.join("archive")).with_copy(Folder::private(&dir.join("copies")))
}

fn alone(folder: Folder) -> BTreeMap<String, Found> {
    let (found, astray) = Reviews::new(folder).everything();
    assert_eq!(astray, []);
    found
}

/// Everything that the archive alone has, and the second copy alone.
fn both(dir: &Path) -> [BTreeMap<String, Found>; 2] {
    let archive = rawi::archive::locate::Origin::Folder(dir.join("archive"));
    [
        Folder::of_archive(&archive),
        Folder::private(&dir.join("copies")),
    ]
    .map(alone)
}

/// One of everything that can be said, with a name in it.
fn record(number: usize, name: &str) -> Record {
    let (target, text) = (Target::new("fa", Part::Text), Clean::new(name));
    let anchor = Anchor {
        quote: "«مامان، او مُرد.»".to_owned(),
        prefix: "The telephone rang. ".to_owned(),
        ..Anchor::default()
    };
    let on = Ulid::new(Stamp {
        milliseconds: 1_795_000_000_000,
        chance: 1,
    });
    match number % 6 {
        0 => verdict(name),
        1 => Record::Note(Note {
            target,
            kind: Word::Known(NoteKind::Typo),
            paragraph: 3,
            paragraph_mark: None,
            anchor,
            suggestion: Some("«مامان، او مرد.»".to_owned()),
            text,
        }),
        2 => Record::Reply(Reply {
            on,
            answer: Answer::Comment,
            text,
        }),
        3 => Record::Dismissal(Dismissal {
            target,
            check: Clean::new("T120"),
            place: rawi::proof::record::Place::Quoted(anchor),
            reason: text,
        }),
        4 => Record::Flagging(Flagging {
            flag: Word::Known(Flag::NeedsSource),
            text,
        }),
        _ => Record::Withdrawal(Withdrawal { on, text }),
    }
}

/// The names in everything that was said.
fn said(all: &BTreeMap<String, Found>) -> BTreeSet<String> {
    let name = |record: &Record| match record {
        Record::Verdict(verdict) => verdict.checker.clone().unwrap_or_default(),
        Record::Note(note) => note.text.clone(),
        Record::Reply(reply) => reply.text.clone(),
        Record::Dismissal(dismissal) => dismissal.reason.clone(),
        Record::Flagging(flagging) => flagging.text.clone(),
        Record::Withdrawal(withdrawal) => withdrawal.text.clone(),
    };
    let records = all.values().flat_map(|found| found.records.values());
    records
        .map(|signed| name(&signed.entry.record).to_string())
        .collect()
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_says_everything() {
    let cue = Cue::heard();
    let reviews = with_copy(&cue.dir);
    for number in 0_usize.. {
        let name = format!("{}.{number}", cue.round);
        // A story of its own now and then: its folder and its file are made by a write that can be killed, too.
        let story = format!("story-{}-{}", cue.round, number / 3);
        let draft = Draft {
            record: record(number, &name),
            ..draft(&name, number as u64)
        };
        let appended = reviews.append(&desk("sara", "k3"), &story, &draft);
        let appended = appended.expect("a place to write");
        assert!(appended.not_copied.is_none(), "{appended:?}");
        Cue::tell(&name);
    }
}

#[test]
fn whatever_is_said_is_in_both_copies_however_it_ends() {
    what_was_said_is_there(200);
}

#[test]
#[ignore = "takes a minute or two; .ci/run runs it"]
fn whatever_is_said_is_in_both_copies_however_it_ends_a_thousand_times() {
    what_was_said_is_there(MANY);
}

fn what_was_said_is_there(kills: usize) {
    let home = tempfile::tempdir().expect("a temporary directory");
    let dir = home.path();
    fs::create_dir(dir.join("archive")).expect("a folder");
    let mut told = BTreeSet::new();
    again_and_again(
        "proof::killed::a_part_that_says_everything",
        dir,
        0..kills,
        |_, lines| told.extend(lines),
    );
    let found = both(dir);
    for all in &found {
        let said = said(all);
        let lost: Vec<&String> = told.difference(&said).collect();
        assert!(
            lost.is_empty(),
            "lost {} of {}: {lost:?}",
            lost.len(),
            told.len()
        );
    }
    let complaints = found[0].values().flat_map(|found| &found.complaints);
    assert!(complaints.count() <= kills, "at most one torn table a kill");
    // No other file than those of the volunteer, and each is plain TOML or complained of.
    for folder in ["archive/reviews", "copies"] {
        for file in files(&dir.join(folder)) {
            assert_eq!(file.file_name(), Some("sara.k3.toml".as_ref()));
        }
    }
    let sara = Handle::parse("sara").expect("a handle");
    let reviews = with_copy(dir);
    let (_, errors) = reviews.restore_all(&sara);
    assert!(errors.is_empty(), "{errors:?}");
    assert_eq!(reviews.restore_all(&sara).0, 0);
    let [archive, copies] = both(dir).map(|all| said(&all));
    assert!(archive.is_superset(&copies), "the copy has nothing more");
    // Where the last kill left an empty file, or an empty folder, the next write goes on.
    for story in fs::read_dir(dir.join("archive/reviews")).expect("a folder") {
        let story = story.expect("a name").file_name();
        let story = story.to_str().expect("our own");
        let appended = reviews.append(&desk("sara", "k3"), story, &draft("after", 9));
        appended.expect("a place to write");
        assert!(names(&reviews.read(story)).contains("after"));
    }
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_puts_back() {
    let cue = Cue::heard();
    let reviews = with_copy(&cue.dir);
    let sara = Handle::parse("sara").expect("a handle");
    let file = cue
        .dir
        .join("archive/reviews")
        .join(STORY)
        .join("sara.k3.toml");
    for number in 0_usize.. {
        let (_, errors) = reviews.restore_all(&sara);
        assert!(errors.is_empty(), "{errors:?}");
        let name = format!("{}.{number}", cue.round);
        let appended = reviews.append(&desk("sara", "k3"), STORY, &draft(&name, number as u64));
        appended.expect("a place to write");
        Cue::tell(&name);
        // A copying program puts an old file, or half of one, in the place of the new one.
        let bytes = fs::read(&file).expect("a file");
        let old = bytes.len() * (number % 5) / 5;
        fs::write(&file, &bytes[..old]).expect("our own");
    }
}

#[test]
fn what_is_put_back_is_whole_however_it_ends() {
    what_was_put_back_is_there(FEW);
}

#[test]
#[ignore = "takes a minute or two; .ci/run runs it"]
fn what_is_put_back_is_whole_however_it_ends_a_thousand_times() {
    what_was_put_back_is_there(MANY);
}

fn what_was_put_back_is_there(kills: usize) {
    let sara = Handle::parse("sara").expect("a handle");
    let mut home = tempfile::tempdir().expect("a temporary directory");
    let mut told = BTreeSet::new();
    for round in 0..kills {
        // Another archive now and then keeps the files short.
        if round % 10 == 0 {
            home = tempfile::tempdir().expect("a temporary directory");
            told.clear();
            fs::create_dir(home.path().join("archive")).expect("a folder");
        }
        let part = "proof::killed::a_part_that_puts_back";
        again_and_again(part, home.path(), round..round + 1, |_, lines| {
            told.extend(lines);
        });
        let (_, errors) = with_copy(home.path()).restore_all(&sara);
        assert!(errors.is_empty(), "{errors:?}");
        for all in both(home.path()) {
            let said = said(&all);
            assert!(said.is_superset(&told), "round {round}: {told:?} {said:?}");
        }
    }
}

const ENTRY: &str = "entries/way.toml";
/// An entry with a number in its text.
fn entry(number: usize) -> String {
    format!("title = 'A way'\n\n[text]\nbody = '''\nThe way number {number}.\n'''\n")
}

/// The edit from one number to another.
fn edit(from: usize, to: usize) -> Edit {
    let start = entry(from).rfind(&from.to_string()).expect("it is there");
    let was = from.to_string();
    Edit {
        span: start..start + was.len(),
        was,
        becomes: to.to_string(),
    }
}

/// The number in the text of the entry.
fn number(archive: &Path) -> usize {
    let text = fs::read_to_string(archive.join(ENTRY)).expect("the entry");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let number = digits.parse().expect("a number");
    assert_eq!(text, entry(number), "the old file or the new one");
    number
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_mends() {
    let Cue { dir, .. } = Cue::heard();
    let mut now = number(&dir);
    for step in 1_usize.. {
        // Two steps forward, and one of them is taken back again.
        let (edit, next) = if step % 3 == 0 {
            (edit(now - 1, now).reverse(), now - 1)
        } else {
            (edit(now, now + 1), now + 1)
        };
        Cue::tell(&format!("will be {next}"));
        splice(&dir, Path::new(ENTRY), &edit).expect("nobody else is there");
        Cue::tell(&format!("is {next}"));
        now = next;
    }
}

#[test]
fn a_mended_file_is_the_old_one_or_the_new_one_however_it_ends() {
    a_mended_file_is_whole(150);
}

#[test]
#[ignore = "takes a minute; .ci/run runs it"]
fn a_mended_file_is_the_old_one_or_the_new_one_a_thousand_times() {
    a_mended_file_is_whole(MANY);
}

fn a_mended_file_is_whole(kills: usize) {
    let home = tempfile::tempdir().expect("a temporary directory");
    let dir = home.path();
    fs::create_dir(dir.join("entries")).expect("a folder");
    fs::write(dir.join(ENTRY), entry(10)).expect("a file");
    let mut before = 10;
    let (mut old, mut new) = (0, 0);
    let part = "proof::killed::a_part_that_mends";
    again_and_again(part, dir, 0..kills, |round, lines| {
        let told = |words: &str| {
            let told = lines.iter().rev().find_map(|line| line.strip_prefix(words));
            told.map(|number| number.parse::<usize>().expect("a number"))
        };
        let done = told("is ").unwrap_or(before);
        let begun = told("will be ").unwrap_or(before);
        let now = number(dir);
        assert!(
            [done, begun].contains(&now),
            "round {round}: {now}, {lines:?}"
        );
        *(if now == done { &mut old } else { &mut new }) += 1;
        before = now;
        let beside = files(dir);
        assert!(
            beside.len() <= 2,
            "one that was left is taken away by the next: {beside:?}"
        );
    });
    let now = number(dir);
    splice(dir, Path::new(ENTRY), &edit(now, now + 1)).expect("nobody holds it");
    assert_eq!(files(dir), [PathBuf::from(ENTRY)], "{old} old, {new} new");
}

#[test]
#[ignore = "a process that another test starts; it is of no use alone"]
fn a_part_on_a_full_disk() {
    let Cue { dir, .. } = Cue::heard();
    // A little less than the file has.
    limit_files(Some(40));
    let refused = splice(&dir, Path::new(ENTRY), &edit(10, 11)).expect_err("there is no room");
    assert!(
        refused.to_string().contains("Make room on the disk."),
        "{refused}"
    );
    assert_eq!((number(&dir), files(&dir).len()), (10, 1));
    let text = vec!["A text. ".repeat(100)];
    let cache = Cache::at(dir.join("cache"));
    assert!(snapshot::keep(&cache, &text).is_err());
    assert!(files(cache.dir()).is_empty(), "{:?}", files(cache.dir()));
    limit_files(Some(1));
    assert!(reviewer::keep_handle(&dir.join("state"), "sara").is_err());
    assert!(reviewer::keep_device(&dir.join("state"), &place(&dir), "k3").is_err());
    assert_eq!(reviewer::handle(&dir.join("state")), None);
    limit_files(None);
    splice(&dir, Path::new(ENTRY), &edit(10, 11)).expect("there is room again");
    assert_eq!(number(&dir), 11);
    snapshot::keep(&cache, &text).expect("there is room again");
    reviewer::keep_handle(&dir.join("state"), "sara").expect("there is room again");
    reviewer::keep_device(&dir.join("state"), &place(&dir), "k3").expect("there is room again");
    assert_eq!(
        reviewer::handle(&dir.join("state")).as_deref(),
        Some("sara")
    );
    assert_eq!(reviewer::devices(&dir.join("state")), ["k3"]);
}

#[test]
fn a_full_disk_leaves_files_as_they_are() {
    let home = tempfile::tempdir().expect("a temporary directory");
    fs::create_dir(home.path().join("entries")).expect("a folder");
    fs::write(home.path().join(ENTRY), entry(10)).expect("a file");
    let (dir, round) = (home.path().to_owned(), 0);
    let part = cast("proof::killed::a_part_on_a_full_disk", &Cue { dir, round });
    let ended = part.wait_with_output().expect("the part");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{told}");
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_keeps_former_texts() {
    let cue = Cue::heard();
    let cache = Cache::at(cue.dir);
    for number in 0.. {
        let text = vec![format!("{}.{number}", cue.round), "A text. ".repeat(4000)];
        let digest = snapshot::keep(&cache, &text).expect("a place to write");
        Cue::tell(&digest.to_string());
    }
}

#[test]
fn a_former_text_is_whole_however_it_ends() {
    a_former_text_is_whole(FEW);
}

#[test]
#[ignore = "takes a minute; .ci/run runs it"]
fn a_former_text_is_whole_however_it_ends_a_thousand_times() {
    a_former_text_is_whole(MANY);
}

fn a_former_text_is_whole(kills: usize) {
    let home = tempfile::tempdir().expect("a temporary directory");
    let cache = Cache::at(home.path().join("rawi"));
    let part = "proof::killed::a_part_that_keeps_former_texts";
    again_and_again(part, cache.dir(), 0..kills, |round, lines| {
        for line in lines {
            let digest = Digest::parse(&line).expect("a digest");
            let text = snapshot::find(&cache, digest);
            assert!(text.is_some(), "round {round}: {line}");
        }
        for name in files(cache.dir()) {
            // What was left unfinished is finished by the next one, as another text.
            if name != Path::new("new") {
                assert!(name.to_string_lossy().starts_with("b3-"));
                fs::remove_file(cache.dir().join(name)).expect("our own");
            }
        }
    });
}

/// An archive at `folder`.
fn place(folder: &Path) -> Place {
    Place {
        folder: folder.to_owned(),
        archive: "voices".to_owned(),
    }
}

#[test]
#[ignore = "a process that other tests start and kill; it ends in no other way"]
fn a_part_that_signs() {
    let cue = Cue::heard();
    for number in 0.. {
        let name = format!("sara-{}-{number}", cue.round);
        reviewer::keep_handle(&cue.dir, &name).expect("a place to write");
        Cue::tell(&name);
        let folder = PathBuf::from(format!("/voices/{}", number % 3));
        let device = format!("d{number}");
        reviewer::keep_device(&cue.dir, &place(&folder), &device).expect("a place to write");
        Cue::tell(&format!("{} {device}", folder.display()));
    }
}

#[test]
fn who_signed_is_known_however_it_ends() {
    who_signed_is_known(FEW);
}

#[test]
#[ignore = "takes a minute; .ci/run runs it"]
fn who_signed_is_known_however_it_ends_a_thousand_times() {
    who_signed_is_known(MANY);
}

fn who_signed_is_known(kills: usize) {
    let home = tempfile::tempdir().expect("a temporary directory");
    let dir = home.path().join("rawi");
    let part = "proof::killed::a_part_that_signs";
    again_and_again(part, &dir, 0..kills, |round, lines| {
        let (devices, handles): (Vec<&String>, Vec<&String>) =
            lines.iter().partition(|line| line.starts_with('/'));
        // What was told last is there, or what would have been told next.
        let number = |name: &str| -> usize {
            let digits = name.rsplit(['-', 'd']).next().expect("a number");
            digits.parse().expect("a number")
        };
        let handle = reviewer::handle(&dir).expect("somebody signed");
        assert!(handle.starts_with(&format!("sara-{round}-")), "{handle}");
        let last = handles.last().expect("at least one");
        assert!(
            (number(last)..=number(last) + 1).contains(&number(&handle)),
            "{handle} {last}"
        );
        for folder in 0..3 {
            let folder = format!("/voices/{folder}");
            let told = devices
                .iter()
                .rev()
                .find_map(|line| line.strip_prefix(&format!("{folder} ")));
            let Some(told) = told else { continue };
            let device = reviewer::device(&dir, &place(Path::new(&folder))).expect("a name");
            let next = [number(told), number(told) + 3];
            assert!(next.contains(&number(&device)), "{folder}: {device} {told}");
        }
        // The handle, the lock, three devices, and at most one unfinished file beside each of them.
        let names = files(&dir);
        assert!(names.len() <= 2 + 3 + 4, "{names:?}");
    });
    reviewer::keep_handle(&dir, "sara").expect("a place to write");
    for folder in 0..3 {
        let folder = PathBuf::from(format!("/voices/{folder}"));
        reviewer::keep_device(&dir, &place(&folder), "k3").expect("a place to write");
    }
    assert_eq!(files(&dir).len(), 2 + 3, "{:?}", files(&dir));
    assert_eq!(reviewer::devices(&dir), ["k3"; 3]);
}

#[test]
fn an_empty_file_and_an_empty_folder_of_a_killed_write_hide_nothing() {
    let room = Room::new();
    room.write(b"");
    fs::create_dir_all(room.path().join("reviews/another-story")).expect("a folder");
    let (all, astray) = room.reviews().everything();
    assert_eq!(astray, []);
    assert!(
        all.values().all(|found| *found == Found::default()),
        "{all:?}"
    );
    assert_eq!(room.reviews().read("another-story"), Found::default());
    room.say("first", 1).expect("a place to write");
    let text = fs::read_to_string(room.file()).expect("text");
    assert!(
        text.starts_with("schema = 1\nreviewer = \"sara\"\n"),
        "{text}"
    );
    assert_eq!(
        (names(&room.found()).len(), room.found().complaints),
        (1, vec![])
    );
    // A power cut can leave a file as long as it was to be, with nothing in it.
    room.write(&[0; 300]);
    let complaints = room.found().complaints;
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    room.say("second", 2).expect("a place to write");
    assert_eq!(names(&room.found()).len(), 1);
}
