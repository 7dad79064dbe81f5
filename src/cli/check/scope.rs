//! What of an archive is asked about: some of its paths, what changed since a commit, some of the codes.

use super::Arguments;
use super::changed::{self, Changed};
use super::issue::Issue;
use super::{about, explain};
use crate::archive::Archive;
use crate::archive::model::Story;
use crate::locale::{Failure, Message};
use crate::proof::safety::UNVEILED;
use anyhow::bail;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Lists that every entry is compared with, and folders of such: where one of them changed, anything may be found anywhere.
const LISTS: &[&str] = &[
    "archive.toml",
    "dictionaries",
    "names.toml",
    "reviewers.toml",
    "sources.toml",
    "withheld.toml",
    "words",
];
/// The folder of what volunteers said: under it, a folder for each entry.
const REVIEWS: &str = "reviews";

/// What is told of one file and may come of another: an id that two have, a link, a translation of nothing, an entry to which
/// nothing leads, reviews of an entry that is gone.
const COMPARING: &[&str] = &[
    "A042", "A043", "A045", "A056", "A057", "A058", "A059", "A102", "R004",
];

/// What is asked about.
#[derive(Debug, Default)]
pub(super) struct Scope<'a> {
    /// Relative to the root; none for the whole archive.
    paths: Vec<PathBuf>,
    /// What differs from a commit, if only that counts.
    changed: Option<Changed>,
    /// Translations of which the original differs.
    translated: BTreeSet<PathBuf>,
    /// Codes or beginnings of codes.
    only: &'a [String],
    without: &'a [String],
}

impl<'a> Scope<'a> {
    pub(super) fn of(args: &'a Arguments, archive: &Archive) -> anyhow::Result<Self> {
        let mut codes = args.only.iter().chain(&args.without);
        if let Some(unknown) = codes.find(|code| !explain::codes().any(|known| is(known, code))) {
            bail!(explain::unknown(unknown));
        }
        let changed = changed_files(archive, args.changed_since.as_deref())?;
        Ok(Self {
            paths: restrictions(archive, &args.paths)?,
            translated: translated(archive, changed.as_ref()),
            changed,
            only: &args.only,
            without: &args.without,
        })
    }

    /// Whether everything is asked about.
    pub(super) fn is_whole(&self) -> bool {
        self.paths.is_empty()
            && self.changed.is_none()
            && self.only.is_empty()
            && self.without.is_empty()
    }

    /// Whether anything could be asked about an entry in these files.
    pub(super) fn may_hold<'p>(&self, files: impl IntoIterator<Item = &'p Path>) -> bool {
        let files: Vec<&Path> = files.into_iter().collect();
        files.iter().any(|path| self.is_named(path))
            && files.iter().any(|path| self.has_changed(path))
    }

    /// Whether findings with this code are asked about.
    pub(super) fn asks_for(&self, code: &str) -> bool {
        let is_among = |codes: &[String]| codes.iter().any(|asked| is(code, asked));
        (self.only.is_empty() || is_among(self.only)) && !is_among(self.without)
    }

    pub(super) fn holds(&self, issue: &Issue) -> bool {
        let files = [Some(issue.path()), issue.beside.as_deref()];
        let mut files = files.into_iter().flatten();
        self.is_named(issue.path())
            && (files.any(|path| self.has_changed(path)) || self.is_reached(issue))
            && self.asks_for(issue.fault.code)
    }

    /// Whether something may be found in a file that has not changed because another has.
    fn is_reached(&self, issue: &Issue) -> bool {
        let code = issue.fault.code;
        let reaches_others = self.changed.as_ref().is_some_and(|own| own.reaches_others);
        reaches_others && COMPARING.contains(&code)
            || code == UNVEILED && self.translated.contains(issue.path())
    }

    fn is_named(&self, path: &Path) -> bool {
        self.paths.is_empty() || self.paths.iter().any(|named| path.starts_with(named))
    }

    fn has_changed(&self, path: &Path) -> bool {
        self.changed
            .as_ref()
            .is_none_or(|changed| changed.files.contains(path))
    }
}

/// Whether `code` is the one that was asked for, or begins like it.
fn is(code: &str, asked: &str) -> bool {
    !asked.is_empty()
        && code
            .get(..asked.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(asked))
}

/// What differs from a commit; nothing if no commit was named, or a list changed.
fn changed_files(archive: &Archive, revision: Option<&str>) -> anyhow::Result<Option<Changed>> {
    let Some(revision) = revision else {
        return Ok(None);
    };
    let Some(root) = &archive.root else {
        bail!(Failure::new(Message::new("check-embedded")));
    };
    let mut changed = changed::since(root, revision)?;
    let is_list = |path: &PathBuf| LISTS.iter().any(|list| path.starts_with(list));
    if changed.files.iter().any(is_list) {
        return Ok(None);
    }
    let reviewed: Vec<PathBuf> = changed
        .files
        .iter()
        .filter_map(|path| reviewed(archive, path))
        .flatten()
        .collect();
    changed.files.extend(reviewed);
    Ok(Some(changed))
}

/// The files of the translations of which the original differs.
fn translated(archive: &Archive, changed: Option<&Changed>) -> BTreeSet<PathBuf> {
    let Some(changed) = changed else {
        return BTreeSet::new();
    };
    let stories = archive.stories.iter();
    let stories = stories.filter(|story| changed.files.contains(&story.path));
    stories.flat_map(translations).collect()
}

/// The files of the translations of a story.
fn translations(story: &Story) -> impl Iterator<Item = PathBuf> {
    let languages = story.translations.iter();
    let languages = languages.map(|translation| translation.language.as_str());
    languages.map(|language| story.file_in(language).to_owned())
}

/// The files of the entry that a review file is about: what was dismissed in them, and is no longer, is found in them.
fn reviewed(archive: &Archive, path: &Path) -> Option<Vec<PathBuf>> {
    let slug = path.strip_prefix(REVIEWS).ok()?.components().next()?;
    let story = archive.story(archive.find(slug.as_os_str().to_str()?)?);
    Some(translations(story).chain([story.path.clone()]).collect())
}

/// The paths to check, relative to the root of the archive; none for the whole archive.
fn restrictions(archive: &Archive, paths: &[PathBuf]) -> anyhow::Result<Vec<PathBuf>> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let Some(root) = &archive.root else {
        bail!(Failure::new(Message::new("check-embedded")));
    };
    let cannot_look = |cause| Failure::new(about("check-cannot-look", root)).because(cause);
    let whole = fs::canonicalize(root).map_err(cannot_look)?;
    let inside = |path: &PathBuf| {
        // A path is that of the shell, or one that a finding has shown.
        let found = fs::canonicalize(path).or_else(|_| fs::canonicalize(root.join(path)));
        let no_path = |cause| Failure::new(about("check-no-path", path)).because(cause);
        let found = found.map_err(no_path)?;
        let inside = found.strip_prefix(&whole).map(Path::to_owned).ok();
        inside.ok_or_else(|| {
            let shown = root.to_string_lossy().into_owned();
            let message = about("check-other-archive", path).outside("archive", shown);
            Failure::new(message).into()
        })
    };
    paths.iter().map(inside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_of_several_files_has_codes_that_there_are() {
        for code in COMPARING {
            assert!(explain::codes().any(|known| known == *code), "{code}");
        }
    }

    #[test]
    fn a_code_is_asked_for_whole_or_by_its_beginning() {
        assert!(is("T120", "T120") && is("T120", "t12") && is("T120", "T"));
        assert!(!is("T120", "T1200") && !is("T120", "X") && !is("T120", "") && !is("T120", "é"));
    }
}
