//! What a reader of the archive is told: the stories of a sound one, and every fault of an unsound one.
//!
//! `fixtures/archives/base` is a small archive without a fault. Each folder beside it holds the files that differ from
//! it in one mistake, and `faults.txt` is what is said about them.

mod bundled;
mod faults;
mod files;
mod own_words;
mod sound;

use rawi::archive::Archive;
use rawi::archive::load::from_files;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

type Files = BTreeMap<PathBuf, Vec<u8>>;

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/archives")
}

/// The files of one folder of the fixtures, by their paths in it.
fn files_of(case: &str) -> Files {
    let root = fixtures().join(case);
    let mut files = Files::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the fixture is a folder") {
            let path = entry.expect("the fixture can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(&root).expect("it lies under the fixture");
                files.insert(
                    name.to_owned(),
                    fs::read(&path).expect("the fixture can be read"),
                );
            }
        }
    }
    files
}

/// The base archive with the files of `case` in place of its own.
fn archive(case: &str) -> Archive {
    let mut files = files_of("base");
    files.extend(files_of(case));
    from_files(files)
}

/// The codes of an archive's faults, in order.
fn codes(archive: &Archive) -> Vec<&'static str> {
    archive.faults.iter().map(|fault| fault.code).collect()
}
