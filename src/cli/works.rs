//! The works that the archive retells, from a folder that lies outside it.

use crate::archive::own_words::Work;
use anyhow::{Context, bail};
use std::fs;
use std::path::Path;

/// Bytes of a work, at most: more than any book has.
const LIMIT: u64 = 16 * 1024 * 1024;

/// Reads every file of `folder`, in the order of their names; folders in it are passed over.
pub(super) fn read(folder: &Path) -> anyhow::Result<Vec<Work>> {
    let listing = || format!("Could not list the works in “{}”", folder.display());
    let mut works = Vec::new();
    for entry in fs::read_dir(folder).with_context(listing)? {
        let entry = entry.with_context(listing)?;
        let path = entry.path();
        let kind = fs::metadata(&path).with_context(|| reading(&path))?;
        if !kind.is_file() {
            continue;
        }
        if kind.len() > LIMIT {
            bail!(
                "“{}” has {} bytes; at most {LIMIT} are read. Put the texts alone into the folder.",
                path.display(),
                kind.len()
            );
        }
        works.push(Work {
            name: entry.file_name().to_string_lossy().into_owned(),
            text: text_of(&path)?,
        });
    }
    if works.is_empty() {
        bail!(
            "There is no file in “{}”. Name the folder that holds the works as plain text.",
            folder.display()
        );
    }
    works.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(works)
}

fn text_of(path: &Path) -> anyhow::Result<String> {
    let bytes = fs::read(path).with_context(|| reading(path))?;
    String::from_utf8(bytes).with_context(|| {
        format!(
            "“{}” is not UTF-8. Save it as plain text in UTF-8, or take it out of the folder",
            path.display()
        )
    })
}

fn reading(path: &Path) -> String {
    format!("Could not read “{}”", path.display())
}
