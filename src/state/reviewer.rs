//! What this machine knows of the volunteer who proofreads at it: the handle that was given once, and the device's own name.
//!
//! One line in a file each, beside the journals and 0600 like them; the other lines of a device say which folder it is that it
//! has its name in, and which archive, so that one that was moved is known again. What makes a handle is the desk's matter.

use super::error::StateError;
use super::private::{self, Lock};
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

/// No journal is called so: their names end in `.toml`.
const HANDLE: &str = "reviewer";
/// The lock under which the handle and the names of the device are written. The journal of an archive called `reviewer` has
/// the same one; then they take turns.
const LOCK: &str = "reviewer.lock";
/// The folder of the names that the device has.
pub(super) const DEVICES: &str = "devices";
/// What a file is called until it is whole.
const UNFINISHED: &str = "unfinished";
/// Bytes of such a file that are read, at most.
const LONGEST: u64 = 512;

/// The folder in which second copies of reviews lie, under the state folder.
pub(super) const COPIES: &str = "reviews";

/// Where somebody proofreads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The folder that reviews are written to: an absolute path without links.
    pub folder: PathBuf,
    /// The id of the archive that they are about. Sticks with two archives may be mounted at the same place one after the other,
    /// and what was said of the one is not for the other.
    pub archive: String,
}

/// What is kept of the device at a place.
struct Known {
    name: String,
    /// The moment at which the folder was made, if the system told it.
    birth: Option<u128>,
    archive: String,
}

/// The handle that was kept in the state folder `dir`.
pub fn handle(dir: &Path) -> Option<String> {
    let text = text(&dir.join(HANDLE))?;
    let line = text.trim();
    (!line.is_empty()).then(|| line.to_owned())
}

/// Keeps a handle for the next sessions.
///
/// # Errors
/// Fails if the system does not let us write there.
pub fn keep_handle(dir: &Path, handle: &str) -> Result<(), StateError> {
    let _lock = locked(dir, dir)?;
    write(&dir.join(HANDLE), handle)
}

/// The name that this device has at a place.
///
/// Two clones on one machine are two devices. One file of both would grow in two ways, and git could not join them.
pub fn device(dir: &Path, place: &Place) -> Option<String> {
    Some(known(&dir.join(DEVICES).join(name_of(place)))?.name)
}

/// Keeps a name for this device at `place`; it is the name from then on.
///
/// # Errors
/// Fails if the system does not let us write there.
pub fn keep_device(dir: &Path, place: &Place, name: &str) -> Result<(), StateError> {
    let _lock = locked(dir, &dir.join(DEVICES))?;
    let path = dir.join(DEVICES).join(name_of(place));
    write(
        &path,
        &of_device(name, (birth(&place.folder), &place.archive)),
    )
}

/// Finds the name and the second copies of a folder again that was moved, or is a stick that was put in elsewhere. To be called
/// before [`device`] and [`copies`] are asked for.
///
/// A folder is known by the moment at which it was made, which no copy of it and no clone has. Where a file system does not
/// tell it, the path alone counts, and a folder that was moved is a new one.
///
/// # Errors
/// Fails if the system does not let us write there; then the folder is a new one.
pub fn follow(dir: &Path, place: &Place) -> Result<(), StateError> {
    let devices = dir.join(DEVICES);
    let (Some(birth), true) = (birth(&place.folder), devices.is_dir()) else {
        return Ok(());
    };
    let is_it = |known: &Known| known.birth == Some(birth) && known.archive == place.archive;
    let own = devices.join(name_of(place));
    if known(&own).as_ref().is_some_and(is_it) {
        return Ok(());
    }
    let _lock = locked(dir, &devices)?;
    let noted = |name: &str| write(&own, &of_device(name, (Some(birth), &place.archive)));
    if let Some(Known { name, .. }) = known(&own) {
        // It was not there yet when the name was made, or another one has been put in its place.
        return noted(&name);
    }
    let entries = fs::read_dir(&devices).into_iter().flatten().flatten();
    let mut entries = entries.filter_map(|entry| Some((entry.path(), known(&entry.path())?)));
    let Some((former, Known { name, .. })) = entries.find(|(path, known)| {
        is_it(known) && path.file_name().is_some_and(|name| name != UNFINISHED)
    }) else {
        return Ok(());
    };
    // If this is where it ends, the next session goes on here: the name is still found by the moment.
    let from = dir
        .join(COPIES)
        .join(former.file_name().unwrap_or_default());
    let to = copies(dir, place);
    if from.is_dir() && !to.exists() {
        fs::rename(&from, &to).map_err(StateError::io("state-cannot-write", &to))?;
    }
    noted(&name)?;
    private::remove(&former).map_err(StateError::io("state-cannot-remove", &former))
}

/// What is kept of a device: its name, the moment at which its folder was made, the archive.
fn of_device(name: &str, (birth, archive): (Option<u128>, &str)) -> String {
    let birth = birth.map(|birth| birth.to_string()).unwrap_or_default();
    format!("{name}\n{birth}\n{archive}")
}

/// What the file of a device says.
fn known(path: &Path) -> Option<Known> {
    let text = text(path)?;
    let mut lines = text.lines().map(str::trim);
    Some(Known {
        name: lines.next().filter(|name| !name.is_empty())?.to_owned(),
        birth: lines.next().and_then(|birth| birth.parse().ok()),
        archive: lines.next().unwrap_or_default().to_owned(),
    })
}

/// When a folder was made, in nanoseconds since 1970; nothing where the system does not know it.
fn birth(folder: &Path) -> Option<u128> {
    let made = fs::metadata(folder).ok()?.created().ok()?;
    let since = made.duration_since(UNIX_EPOCH).ok()?.as_nanos();
    // What nobody has noted down is the beginning of the calendar.
    (since > 0).then_some(since)
}

/// The names that this device has in any folder.
pub fn devices(dir: &Path) -> Vec<String> {
    let entries = fs::read_dir(dir.join(DEVICES)).into_iter().flatten();
    entries
        .flatten()
        .filter_map(|entry| Some(known(&entry.path())?.name))
        .collect()
}

/// The folder for second copies of what is said at a place. Another copy of the same archive has its own: what was said there for
/// practice is not to turn up here.
pub fn copies(dir: &Path, place: &Place) -> PathBuf {
    dir.join(COPIES).join(name_of(place))
}

/// A file name for a place.
fn name_of(place: &Place) -> String {
    let words = format!("{} {}", place.folder.display(), place.archive);
    let name = super::journal::file_name(&words);
    name.trim_end_matches(".toml").to_owned()
}

fn text(path: &Path) -> Option<String> {
    // Only a file: a pipe in its place would keep everybody waiting.
    let is_file = fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    let mut text = String::new();
    let file = is_file.then(|| File::open(path).ok()).flatten()?;
    file.take(LONGEST).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Has the state folder `dir` and the folder `inside` it to itself.
fn locked(dir: &Path, inside: &Path) -> Result<Lock, StateError> {
    for folder in [dir, inside] {
        private::directory(folder).map_err(StateError::io("state-cannot-create", folder))?;
    }
    let lock = dir.join(LOCK);
    Lock::exclusive(&lock).map_err(StateError::io("state-cannot-lock", &lock))
}

/// Puts another file in the place of the old one, so that a power cut leaves one of both and never half of one. To be called
/// under the lock: what a killed process left is taken away by the next one.
fn write(path: &Path, text: &str) -> Result<(), StateError> {
    replace(path, text).map_err(StateError::io("state-cannot-write", path))
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    let beside = folder.join(UNFINISHED);
    private::remove(&beside)?;
    let written = private::create(&beside).and_then(|mut file| {
        writeln!(file, "{text}")?;
        file.sync_all()
    });
    let done = written
        .and_then(|()| fs::rename(&beside, path))
        .and_then(|()| private::sync_directory(folder));
    if done.is_err() {
        // The cause is told already; what is left of the attempt is of no use to anybody.
        let _ = private::remove(&beside);
    }
    match done {
        Err(cause) if cause.kind() == ErrorKind::IsADirectory => {
            Err(io::Error::from(ErrorKind::AlreadyExists))
        }
        done => done,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    /// Where the archive of these tests lies in `folder`.
    fn at(folder: impl Into<PathBuf>) -> Place {
        Place {
            folder: folder.into(),
            archive: "voices".to_owned(),
        }
    }

    /// What is in a folder, by name.
    fn names(dir: &Path) -> Vec<String> {
        let entries = fs::read_dir(dir).expect("a folder").flatten();
        let mut names: Vec<String> = entries
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn who_signed_once_is_known_in_the_next_session() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let dir = home.path().join("rawi");
        let archive = &at("/home/sara/archive");
        assert_eq!((handle(&dir), device(&dir, archive)), (None, None));
        keep_handle(&dir, "sara").expect("a writable folder");
        keep_device(&dir, archive, "k3").expect("a writable folder");
        keep_handle(&dir, "reza").expect("a writable folder");
        assert_eq!(handle(&dir).as_deref(), Some("reza"));
        assert_eq!(device(&dir, archive).as_deref(), Some("k3"));
        assert_eq!(device(&dir, &at("/stick/archive")), None);
        assert_eq!(devices(&dir), ["k3"]);
        let mode = |name: &str| {
            let metadata = fs::metadata(dir.join(name)).expect("a file");
            metadata.permissions().mode() & 0o777
        };
        assert_eq!((mode(HANDLE), mode(DEVICES)), (0o600, 0o700));
        assert_eq!(names(&dir), [DEVICES, HANDLE, LOCK]);
        assert_eq!(names(&dir.join(DEVICES)).len(), 1);
    }

    /// A state folder, and an archive in which its device is called `k3` and has a second copy.
    fn at_home(home: &Path) -> (PathBuf, PathBuf) {
        let (dir, archive) = (home.join("rawi"), home.join("archive"));
        fs::create_dir(&archive).expect("a folder");
        keep_device(&dir, &at(&archive), "k3").expect("a writable folder");
        let copy = copies(&dir, &at(&archive));
        fs::create_dir_all(&copy).expect("a folder");
        fs::write(copy.join("a"), "a copy").expect("a file");
        (dir, archive)
    }

    #[test]
    fn a_folder_that_was_moved_is_the_same_and_a_copy_of_it_is_another() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let (dir, archive) = at_home(home.path());
        let moved = home.path().join("moved");
        fs::rename(&archive, &moved).expect("our own");
        follow(&dir, &at(&moved)).expect("a writable folder");
        let mine = |folder: &Path| {
            let copy = copies(&dir, &at(folder)).join("a");
            (device(&dir, &at(folder)), copy.is_file())
        };
        assert_eq!(mine(&moved), (Some("k3".to_owned()), true));
        assert_eq!(mine(&archive), (None, false));
        // Whatever comes to the place where it was is new, and stays so.
        fs::create_dir(&archive).expect("a folder");
        follow(&dir, &at(&archive)).expect("a writable folder");
        assert_eq!(mine(&archive), (None, false));
        assert_eq!(mine(&moved), (Some("k3".to_owned()), true));
        assert_eq!(names(&dir.join(DEVICES)).len(), 1);
    }

    #[test]
    fn a_move_that_was_noted_in_part_is_noted_by_the_next_session() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let (dir, archive) = at_home(home.path());
        let moved = home.path().join("moved");
        fs::rename(&archive, &moved).expect("our own");
        fs::rename(copies(&dir, &at(&archive)), copies(&dir, &at(&moved))).expect("our own");
        follow(&dir, &at(&moved)).expect("a writable folder");
        assert_eq!(device(&dir, &at(&moved)).as_deref(), Some("k3"));
        // With both names there, the path decides.
        let former = dir.join(DEVICES).join(name_of(&at(&archive)));
        fs::copy(dir.join(DEVICES).join(name_of(&at(&moved))), former).expect("our own");
        follow(&dir, &at(&moved)).expect("nothing to do");
        assert_eq!(device(&dir, &at(&moved)).as_deref(), Some("k3"));
    }

    #[test]
    fn another_folder_under_the_same_name_keeps_the_device_and_its_copies() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let (dir, archive) = at_home(home.path());
        let old = home.path().join("old");
        fs::rename(&archive, &old).expect("our own");
        // Somebody cloned it anew: what the clone lacks is in the copies.
        fs::create_dir(&archive).expect("a folder");
        follow(&dir, &at(&archive)).expect("a writable folder");
        assert_eq!(device(&dir, &at(&archive)).as_deref(), Some("k3"));
        follow(&dir, &at(&old)).expect("a writable folder");
        assert_eq!(device(&dir, &at(&old)), None, "one name is for one folder");
    }

    #[test]
    fn two_archives_at_one_place_have_nothing_in_common() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let (dir, archive) = at_home(home.path());
        let other = Place {
            archive: "letters".to_owned(),
            ..at(&archive)
        };
        follow(&dir, &other).expect("a writable folder");
        assert_eq!(device(&dir, &other), None, "the folder is the same one");
        assert_ne!(copies(&dir, &other), copies(&dir, &at(&archive)));
        assert_eq!(device(&dir, &at(&archive)).as_deref(), Some("k3"));
    }

    #[test]
    fn following_makes_nothing_where_nobody_proofreads() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let dir = home.path().join("rawi");
        follow(&dir, &at(home.path())).expect("nothing to do");
        assert!(!dir.exists());
    }

    #[test]
    fn what_is_no_line_of_text_is_nobody() {
        let dir = tempfile::tempdir().expect("a temporary directory");
        for bytes in [&b""[..], b"\n\n", &[0xff, 0xfe]] {
            fs::write(dir.path().join(HANDLE), bytes).expect("a file");
            assert_eq!(handle(dir.path()), None, "{bytes:?}");
        }
        fs::remove_file(dir.path().join(HANDLE)).expect("a file");
        fs::create_dir(dir.path().join(HANDLE)).expect("a folder");
        assert_eq!(handle(dir.path()), None);
        assert!(keep_handle(dir.path(), "sara").is_err(), "and it stays");
    }

    #[test]
    fn forgetting_takes_handle_device_and_copies_with_it() {
        let home = tempfile::tempdir().expect("a temporary directory");
        let dir = home.path().join("rawi");
        keep_handle(&dir, "sara").expect("a writable folder");
        keep_device(&dir, &at("/voices"), "k3").expect("a writable folder");
        let copy = copies(&dir, &at("/voices")).join("a-story");
        fs::create_dir_all(&copy).expect("a folder");
        fs::write(copy.join("sara.k3.toml"), "").expect("a file");
        let forgotten = super::super::forget(&dir);
        assert!(forgotten.left.is_empty(), "{forgotten:?}");
        assert!(!dir.exists());
    }

    #[test]
    fn archives_have_their_copies_apart() {
        let dir = Path::new("/state");
        let of = |archive| copies(dir, &at(archive));
        assert_ne!(of("/stick/voices"), of("/home/voices"));
        assert!(of("../../etc").starts_with("/state/reviews"));
    }
}
