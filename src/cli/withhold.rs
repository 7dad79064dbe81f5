//! `rawi withhold`: adds names to the list of those that must not stand in the archive. They come in on standard input and go
//! nowhere: not on a screen, not into a file, not into a message.

mod hearing;
mod keeping;

use super::complain;
use super::out::Out;
use super::surroundings::{Configured, Surroundings};
use super::withheld_key::{self, about, lies_in};
use crate::archive::locate::Origin;
use crate::locale::{Failure, Message};
use crate::proof::safety::KeyFile;
use crate::proof::withheld::{Key, List, MOST_WORDS, Unfit};
use crate::text::Clean;
use anyhow::bail;
use hearing::Name;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// Make a key in this file, which must not be there yet nor lie in the archive
    #[arg(long, value_name = "PATH")]
    new_key: Option<PathBuf>,

    /// Names are not taken from here: a command line can be seen by others, and is kept
    #[arg(hide = true, value_name = "PATH")]
    names: Vec<OsString>,
}

/// How many names were added, and how many were known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Added {
    new: usize,
    known: usize,
}

pub(super) fn run(
    args: &Arguments,
    archive: Option<PathBuf>,
    configured: Configured,
    out: &mut Out<'_>,
) -> anyhow::Result<()> {
    if !args.names.is_empty() {
        bail!(Failure::new(Message::new("withhold-on-command-line")));
    }
    let around = Surroundings::of_a_reader(archive, configured)?;
    around.tell_faults(out.speech());
    let Origin::Folder(root) = &around.origin else {
        bail!(Failure::new(Message::new("withhold-embedded")));
    };
    if !root.join("archive.toml").is_file() {
        bail!(Failure::new(about("withhold-no-archive", root)));
    }
    let key = match &args.new_key {
        Some(path) => {
            let key = make_key(path, root)?;
            complain(&out.locale().say(&about("withhold-key-made", path)));
            key
        }
        None => known_key(&around.configured, root)?,
    };
    let names = hearing::names(out.locale())?;
    if names.is_empty() && args.new_key.is_some() {
        return Ok(());
    }
    let added = withhold(root, &key, &names)?;
    let told = Message::new("withhold-added")
        .count("count", added.new)
        .message(
            "known",
            Message::new("withhold-known").count("count", added.known),
        );
    out.line(&Clean::new(&out.locale().say(&told)))
}

/// The key that was named, for an archive in the folder `root`.
fn known_key(configured: &Configured, root: &Path) -> anyhow::Result<Key> {
    match withheld_key::find(configured, Some(root)) {
        KeyFile::Read(key) => Ok(key),
        KeyFile::Unnamed => bail!(Failure::new(Message::new("withhold-no-key"))),
        KeyFile::Refused(why) => bail!(refused(why)),
    }
}

/// Says why a key cannot be used, and how to mend it.
fn refused(why: Message) -> Failure {
    let mend = why.attribute("mend");
    let message = Message::new("withhold-refused");
    Failure::new(message.message("why", why).message("mend", mend))
}

/// Makes a key, unless the archive has a list that is of another one.
fn make_key(path: &Path, root: &Path) -> anyhow::Result<Key> {
    if lies_in(path, root) {
        bail!(refused(about("safety-key-inside", path)));
    }
    if keeping::read(root)?.is_some() {
        bail!(Failure::new(Message::new("withhold-list-has-key")));
    }
    let key = Key::new(keeping::chance()?);
    keeping::write_key(path, &key)?;
    Ok(key)
}

/// Adds names to the list in the folder `root`, while nobody else does.
fn withhold(root: &Path, key: &Key, names: &[Name]) -> anyhow::Result<Added> {
    if names.is_empty() {
        bail!(Failure::new(Message::new("withhold-nothing")));
    }
    let _lock = keeping::lock(root)?;
    let mut list = keeping::read(root)?.unwrap_or_else(|| List::new(key));
    if list.key() != key.id() {
        bail!(refused(Message::new("safety-key-other")));
    }
    let before = list.len();
    let mut added = Added::default();
    for name in names {
        match list.add(key, name.as_str()) {
            Ok(true) => added.new += 1,
            Ok(false) => added.known += 1,
            Err(unfit) => bail!(Failure::new(misfit(unfit, name.line))),
        }
    }
    if list.len() > before {
        list.fill_up(before, &Key::new(keeping::chance()?));
        keeping::write(root, &list)?;
    }
    Ok(added)
}

/// What is wrong with the name in a line, which alone is said of it.
fn misfit(unfit: Unfit, line: usize) -> Message {
    let message = match unfit {
        Unfit::Short => Message::new("withhold-too-short"),
        Unfit::Long => Message::new("withhold-too-long").inside("most", MOST_WORDS.to_string()),
    };
    message.inside("line", line.to_string())
}

#[cfg(test)]
mod killed;
#[cfg(test)]
mod tests;
