//! The works that the archive retells, from a folder that lies outside it.

use crate::archive::own_words::Work;
use crate::locale::{Failure, Message};
use anyhow::bail;
use std::fs;
use std::io;
use std::path::Path;

/// Bytes of a work, at most: more than any book has.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Reads every file of `folder`, in the order of their names; folders in it are passed over.
pub(super) fn read(folder: &Path) -> anyhow::Result<Vec<Work>> {
    let not_listed = |cause: io::Error| failure("works-not-listed", folder).because(cause);
    let mut works = Vec::new();
    for entry in fs::read_dir(folder).map_err(not_listed)? {
        let entry = entry.map_err(not_listed)?;
        let path = entry.path();
        let file = fs::metadata(&path);
        let file = file.map_err(|cause| failure("works-not-read", &path).because(cause))?;
        if !file.is_file() {
            continue;
        }
        if file.len() > LIMIT {
            let message = about("works-too-large", &path)
                .inside("bytes", file.len().to_string())
                .inside("limit", LIMIT.to_string());
            bail!(Failure::new(message));
        }
        works.push(Work {
            name: entry.file_name().to_string_lossy().into_owned(),
            text: text_of(&path)?,
        });
    }
    if works.is_empty() {
        bail!(failure("works-none", folder));
    }
    works.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(works)
}

fn text_of(path: &Path) -> anyhow::Result<String> {
    let bytes = fs::read(path);
    let bytes = bytes.map_err(|cause| failure("works-not-read", path).because(cause))?;
    let text = String::from_utf8(bytes);
    Ok(text.map_err(|cause| failure("works-not-utf8", path).because(cause))?)
}

fn failure(message: &'static str, path: &Path) -> Failure {
    Failure::new(about(message, path))
}

fn about(message: &'static str, path: &Path) -> Message {
    Message::new(message).outside("path", path.to_string_lossy().into_owned())
}
