use super::*;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::PathBuf;

const TEXT: &str = "title = 'A way'\n\n[text]\nbody = '''\nThe first way.\n'''\n";

/// An archive with one entry.
struct Archive {
    dir: tempfile::TempDir,
}

impl Archive {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("entries")).expect("a folder");
        let archive = Self { dir };
        fs::write(archive.entry(), TEXT).expect("a file");
        archive
    }

    fn entry(&self) -> PathBuf {
        self.dir.path().join("entries/way.toml")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.entry()).expect("the entry")
    }

    fn splice(&self) -> Result<(), SpliceError> {
        splice(self.dir.path(), Path::new("entries/way.toml"), &second())
    }

    /// The names beside the entry.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.dir.path().join("entries")).expect("the folder");
        let names = entries.map(|entry| {
            entry
                .expect("a name")
                .file_name()
                .to_string_lossy()
                .into_owned()
        });
        names.collect()
    }
}

fn second() -> Edit {
    let start = TEXT.find("first").expect("it is there");
    Edit {
        span: start..start + 5,
        was: "first".to_owned(),
        becomes: "second".to_owned(),
    }
}

#[test]
fn a_file_is_replaced_with_its_rights_and_without_traces() {
    for mode in [0o644, 0o600, 0o664, 0o640] {
        let archive = Archive::new();
        fs::set_permissions(archive.entry(), fs::Permissions::from_mode(mode)).expect("our own");
        archive.splice().expect("it can be written");
        assert_eq!(archive.text(), TEXT.replace("first", "second"));
        let found = fs::metadata(archive.entry()).expect("it is there");
        assert_eq!(found.mode() & 0o7777, mode);
        assert_eq!(archive.names(), ["way.toml"]);
        splice(
            archive.dir.path(),
            Path::new("entries/way.toml"),
            &second().reverse(),
        )
        .expect("undone");
        assert_eq!(archive.text(), TEXT);
    }
}

#[test]
fn links_are_not_followed() {
    let (inside, outside) = (Archive::new(), Archive::new());
    fs::remove_file(inside.entry()).expect("it is there");
    symlink(outside.entry(), inside.entry()).expect("a link");
    assert!(matches!(inside.splice(), Err(SpliceError::Refused(_))));
    assert_eq!(outside.text(), TEXT);
    assert!(inside.entry().is_symlink());

    let (inside, outside) = (Archive::new(), Archive::new());
    let entries = |archive: &Archive| archive.dir.path().join("entries");
    fs::remove_dir_all(entries(&inside)).expect("it is there");
    symlink(entries(&outside), entries(&inside)).expect("a link");
    assert!(matches!(inside.splice(), Err(SpliceError::Refused(_))));
    let up = Path::new("entries/../../way.toml");
    assert!(matches!(
        splice(outside.dir.path(), up, &second()),
        Err(SpliceError::Refused(_))
    ));
    assert_eq!(outside.text(), TEXT);
}

#[test]
fn a_link_under_the_name_of_the_new_file_leads_nowhere() {
    let archive = Archive::new();
    let victim = archive.dir.path().join("victim");
    fs::write(&victim, "precious").expect("a file");
    symlink(
        &victim,
        archive.dir.path().join("entries/.way.toml.rawi-new"),
    )
    .expect("a link");
    archive.splice().expect("it can be written");
    assert_eq!(
        fs::read_to_string(&victim).expect("it is there"),
        "precious"
    );
    assert_eq!(archive.names(), ["way.toml"]);
}

#[test]
fn what_is_no_file_is_refused_at_once() {
    let archive = Archive::new();
    fs::remove_file(archive.entry()).expect("it is there");
    assert!(matches!(archive.splice(), Err(SpliceError::Refused(_))));
    fs::create_dir(archive.entry()).expect("a folder");
    assert!(matches!(archive.splice(), Err(SpliceError::Refused(_))));
    fs::remove_dir(archive.entry()).expect("it is there");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        archive.entry(),
        FileType::Fifo,
        Mode::RUSR | Mode::WUSR,
        0,
    )
    .expect("a pipe");
    assert!(matches!(archive.splice(), Err(SpliceError::Refused(_))));
    fs::remove_file(archive.entry()).expect("it is there");
    fs::write(archive.entry(), [0xFF, 0xFE]).expect("a file");
    assert!(matches!(archive.splice(), Err(SpliceError::NotText)));
    fs::write(archive.entry(), "#".repeat(300_000)).expect("a file");
    assert!(matches!(archive.splice(), Err(SpliceError::Refused(_))));
}

#[test]
fn a_file_that_another_program_changes_is_left_alone() {
    let archive = Archive::new();
    let other = fs::File::open(archive.entry()).expect("it is there");
    other.lock().expect("nobody else has it");
    assert!(matches!(archive.splice(), Err(SpliceError::Busy)));
    drop(other);
    archive.splice().expect("it is free");
}

#[test]
fn what_an_editor_saved_meanwhile_is_not_written_over() {
    let saves: [fn(&Path); 2] = [
        |entry| fs::write(entry, TEXT.replace("A way", "My way")).expect("it is saved"),
        |entry| {
            let beside = entry.with_extension("swp");
            fs::write(&beside, TEXT.replace("A way", "My way")).expect("it is saved");
            fs::rename(&beside, entry).expect("it is put in place");
        },
    ];
    for save in saves {
        let archive = Archive::new();
        let mut target =
            Target::open(archive.dir.path(), Path::new("entries/way.toml")).expect("an entry");
        let bytes = target.read().expect("it can be read");
        save(&archive.entry());
        let done = target.replace(&bytes, b"title = 'Ours'\n");
        assert!(matches!(done, Err(SpliceError::Elsewhere)));
        assert_eq!(archive.text(), TEXT.replace("A way", "My way"));
        assert_eq!(archive.names(), ["way.toml"]);
    }
}

#[test]
fn where_nothing_can_be_written_the_file_stays_as_it_is() {
    let archive = Archive::new();
    let entries = archive.dir.path().join("entries");
    let splice =
        |archive: &Archive| crate::proof::splice::file::tests::without_rights(|| archive.splice());
    let rights = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own");
    };
    rights(archive.dir.path(), 0o755);
    rights(&archive.entry(), 0o666);
    rights(&entries, 0o555);
    let done = splice(&archive);
    assert!(matches!(&done, Err(SpliceError::Io(_))), "{done:?}");
    rights(&entries, 0o777);
    splice(&archive).expect("it may be written");
    fs::write(archive.entry(), TEXT).expect("the text as it was");
    rights(&archive.entry(), 0o444);
    let done = splice(&archive);
    assert!(matches!(&done, Err(SpliceError::Io(_))), "{done:?}");
    assert_eq!((archive.text().as_str(), archive.names().len()), (TEXT, 1));
}

/// Does something in a thread that has not the rights of root, to whom nothing is refused.
fn without_rights<T: Send>(act: impl FnOnce() -> T + Send) -> T {
    const NOBODY: u32 = 65534;
    std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            if rustix::process::geteuid().is_root() {
                rustix::thread::set_thread_uid(Uid::from_raw(NOBODY))
                    .expect("root can become anybody");
            }
            act()
        });
        thread.join().expect("it does not panic")
    })
}

#[test]
fn without_locks_nobody_takes_the_file_that_another_is_writing() {
    let archive = Archive::new();
    let theirs = archive.dir.path().join("entries/.way.toml.rawi-new");
    fs::write(&theirs, "half a fi").expect("a file");
    let path = Path::new("entries/way.toml");
    let mut target = Target::open(archive.dir.path(), path).expect("the entry");
    target.is_locked = false;
    let new = second().apply(TEXT).expect("one word");
    let done = target.replace(TEXT.as_bytes(), new.as_bytes());
    done.expect("there is another name");
    assert_eq!(archive.text(), new);
    assert_eq!(
        fs::read_to_string(&theirs).expect("it is there"),
        "half a fi"
    );
    assert_eq!(archive.names().len(), 2, "its own name is gone");
}

#[test]
fn without_locks_and_without_a_free_name_the_entry_stays_as_it_is() {
    let archive = Archive::new();
    let path = Path::new("entries/way.toml");
    let mut target = Target::open(archive.dir.path(), path).expect("the entry");
    target.is_locked = false;
    for number in 0..NAMES {
        let name = Path::new("entries").join(target.name_beside(number));
        fs::write(archive.dir.path().join(name), "").expect("a file");
    }
    let done = target.replace(TEXT.as_bytes(), b"");
    assert!(matches!(done, Err(SpliceError::Busy)), "{done:?}");
    assert_eq!(archive.text(), TEXT);
}
