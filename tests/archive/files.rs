//! What a disk can hold that is no story: pipes, links, devices, files without an end.

use super::{codes, files_of};
use crate::support::faults::in_english;
use rawi::archive::load::{from_files, load};
use rawi::archive::locate::Origin;
use rawi::archive::{Archive, Fault};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The base archive on a disk.
fn on_disk() -> TempDir {
    let root = TempDir::new().expect("a temporary folder can be made");
    for (path, bytes) in files_of("base") {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().expect("it lies in a folder"))
            .expect("a folder can be made");
        fs::write(path, bytes).expect("a file can be written");
    }
    root
}

fn read(root: &TempDir) -> Archive {
    load(&Origin::Folder(root.path().to_owned())).expect("the root is a folder")
}

/// The one fault of an archive whose two entries are still shown.
fn only_fault(root: &TempDir) -> Fault {
    let archive = read(root);
    assert_eq!(archive.stories.len(), 2);
    assert_eq!(codes(&archive).len(), 1, "{:?}", archive.faults);
    archive.faults.into_iter().next().expect("there is one")
}

fn told(root: &TempDir) -> String {
    in_english(&[only_fault(root)]).concat()
}

#[test]
fn a_folder_and_the_same_files_in_memory_are_one_archive() {
    let (disk, memory) = (read(&on_disk()), from_files(files_of("base")));
    assert_eq!(
        format!("{:?}", disk.stories),
        format!("{:?}", memory.stories)
    );
    assert_eq!((disk.faults, memory.faults), (Vec::new(), Vec::new()));
}

#[test]
fn a_root_that_is_no_folder_is_the_only_error() {
    let missing =
        load(&Origin::Folder(PathBuf::from("/nowhere/at/all"))).expect_err("there is none");
    assert_eq!(
        missing.to_string(),
        "The archive “/nowhere/at/all” does not exist. Name the folder that holds archive.toml."
    );
    let file = load(&Origin::Folder(PathBuf::from("/dev/null"))).expect_err("it is no folder");
    assert_eq!(
        file.to_string(),
        "The archive “/dev/null” is not a folder. Name the folder that holds archive.toml."
    );
}

#[test]
fn an_empty_folder_is_an_archive_without_stories() {
    let archive = read(&TempDir::new().expect("a temporary folder can be made"));
    assert_eq!(codes(&archive), ["A001"]);
    assert!(archive.stories.is_empty());
}

#[test]
fn entries_without_sources_toml_are_shown_and_it_is_told_once() {
    let root = on_disk();
    fs::remove_file(root.path().join("sources.toml")).expect("it can be removed");
    assert!(told(&root).starts_with("sources.toml: error[A001]: "));
}

#[test]
fn a_byte_that_is_not_utf8_is_named_with_its_place() {
    let root = on_disk();
    fs::write(
        root.path().join("entries/bad.toml"),
        b"schema = 1\nid = \"\xd9\x86\xe9\"\n",
    )
    .expect("it can be written");
    assert_eq!(
        told(&root),
        "entries/bad.toml:2:8: error[A002]: The byte 0xE9 is not UTF-8. Save the file as UTF-8 in your editor."
    );
}

#[test]
fn a_file_over_the_limit_is_not_read() {
    let root = on_disk();
    let file = fs::File::create(root.path().join("entries/huge.toml")).expect("it can be made");
    file.set_len(5 << 30).expect("a sparse file takes no space");
    assert_eq!(
        told(&root),
        "entries/huge.toml: error[A003]: The file has 5368709120 bytes; at most 262144 are read. \
         Split the entry in two and join them with part_of."
    );
}

#[test]
fn a_link_is_not_followed_wherever_it_leads() {
    for target in ["/etc/passwd", "friend.toml", "nowhere", "/"] {
        let root = on_disk();
        symlink(target, root.path().join("entries/link.toml")).expect("a link can be made");
        assert!(
            told(&root).starts_with("entries/link.toml: error[A004]: It is a link"),
            "{target}"
        );
    }
    let root = on_disk();
    fs::rename(
        root.path().join("archive.toml"),
        root.path().join("real.toml"),
    )
    .expect("it can be renamed");
    symlink("real.toml", root.path().join("archive.toml")).expect("a link can be made");
    assert!(told(&root).starts_with("archive.toml: error[A004]: "));
}

#[test]
fn a_pipe_does_not_keep_the_reader_waiting() {
    let root = on_disk();
    let path = root.path().join("entries/pipe.toml");
    rustix::fs::mkfifoat(rustix::fs::CWD, &path, rustix::fs::Mode::RUSR)
        .expect("a pipe can be made");
    assert_eq!(
        told(&root),
        "entries/pipe.toml: error[A005]: It is a pipe, not a file. Remove it, or put a file in its place."
    );
}

#[test]
fn a_socket_and_a_folder_are_not_files() {
    let root = on_disk();
    let _listener =
        UnixListener::bind(root.path().join("entries/s.toml")).expect("a socket can be bound");
    assert!(told(&root).starts_with("entries/s.toml: error[A005]: It is a socket"));
    let root = on_disk();
    fs::remove_file(root.path().join("names.toml")).expect("it can be removed");
    fs::create_dir(root.path().join("names.toml")).expect("a folder can be made");
    assert!(told(&root).starts_with("names.toml: error[A005]: It is a folder"));
}

#[test]
fn what_the_system_refuses_is_told() {
    let root = on_disk();
    let closed = root.path().join("entries/closed.toml");
    fs::write(&closed, "").expect("it can be written");
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o000)).expect("its mode can be set");
    // The superuser reads everything; the next case holds for everybody.
    if fs::read(&closed).is_err() {
        assert!(told(&root).starts_with(
            "entries/closed.toml: error[A006]: It cannot be read: permission denied."
        ));
    }
    let root = TempDir::new().expect("a temporary folder can be made");
    fs::write(root.path().join("entries"), "").expect("it can be written");
    let archive = read(&root);
    assert_eq!(codes(&archive), ["A001", "A006"]);
}

#[test]
fn folders_may_be_nested_but_not_without_end() {
    let root = on_disk();
    let mut folder = root.path().join("entries");
    for name in ["2026", "winter"] {
        folder.push(name);
    }
    fs::create_dir_all(&folder).expect("folders can be made");
    let from = root.path().join("entries/friend.toml");
    fs::rename(from, folder.join("friend.toml")).expect("it can be moved");
    let archive = read(&root);
    assert_eq!(codes(&archive), Vec::<&str>::new());
    let friend = archive.find("friend").expect("its folder means nothing");
    assert_eq!(
        archive.story(friend).path,
        Path::new("entries/2026/winter/friend.toml")
    );

    let deep = root.path().join("entries").join("a/".repeat(20));
    fs::create_dir_all(deep).expect("folders can be made");
    let fault = only_fault(&root);
    assert_eq!((fault.code, fault.path.components().count()), ("A007", 10));
}
