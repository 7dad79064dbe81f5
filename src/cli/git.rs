//! Git, which is asked what it has kept and is never told to do anything.
//!
//! An archive may come from anywhere, and the settings, attributes and hooks of its repository may name programs. Only
//! commands that look at names and objects are used here: none of them compares or converts a file, so there is nothing for
//! a filter to be run on, and everything else that could start a program or reach another machine is switched off.

mod answers;

use crate::archive::files::LIMIT;
use answers::{contents, path, unix, zero_ended};
use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::io::{self, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// What every command begins with.
const HARMLESS: &[&str] = &[
    "--no-pager",
    "--no-optional-locks",
    "--no-replace-objects",
    "--literal-pathspecs",
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
    "-c",
    "core.attributesFile=/dev/null",
    "-c",
    "protocol.allow=never",
];

/// Objects that a partial clone has not are not fetched: whence, and by which program, its settings would say.
/// What is said is looked for in English.
const OFFLINE: &[(&str, &str)] = &[
    ("LC_ALL", "C"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("GIT_ALLOW_PROTOCOL", ""),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_ATTR_NOSYSTEM", "1"),
];

/// What git says of a folder that lies in no repository.
const NO_REPOSITORY: &str = "not a git repository";

/// The one variable of git that stays: it keeps git from looking for repositories too far up.
const CEILING: &str = "GIT_CEILING_DIRECTORIES";

/// Commits that are looked through for a former text.
const COMMITS: &str = "--max-count=50";
/// Files whose names are handed to git at once. What it answers has to fit into a pipe, of 64 KiB or less.
const AT_ONCE: usize = 400;

/// Why git gave no answer.
#[derive(Debug)]
pub(super) enum Unanswered {
    NotRun(io::Error),
    /// What it said about it.
    Failed(String),
}

impl From<io::Error> for Unanswered {
    fn from(cause: io::Error) -> Self {
        Self::NotRun(cause)
    }
}

/// Git in a folder.
#[derive(Clone, Debug)]
pub(super) struct Git {
    folder: PathBuf,
}

impl Git {
    pub(super) fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// Whether the folder lies in a repository that has one.
    ///
    /// # Errors
    /// Fails if git does not say: it refuses repositories of other owners, such as those on sticks, with the same status.
    pub(super) fn has_repository(&self) -> Result<bool, Unanswered> {
        let output = self.run(&["rev-parse", "--is-inside-work-tree"], b"")?;
        if output.status.success() {
            return Ok(output.stdout.trim_ascii() == b"true");
        }
        let said = String::from_utf8_lossy(&output.stderr);
        if said.contains(NO_REPOSITORY) {
            return Ok(false);
        }
        Err(Unanswered::Failed(said.trim().to_owned()))
    }

    /// The way to the folder from the root of its repository; empty at the root.
    pub(super) fn prefix(&self) -> Result<PathBuf, Unanswered> {
        let answer = self.answer(&["rev-parse", "--show-prefix"], b"")?;
        Ok(path(answer.strip_suffix(b"\n").unwrap_or(&answer)))
    }

    /// The full name of the commit `revision`; nothing if there is none.
    pub(super) fn commit(&self, revision: &str) -> Result<Option<String>, Unanswered> {
        let commit = format!("{revision}^{{commit}}");
        let words = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
        let output = self.run(&[&words[..], &[&commit]].concat(), b"")?;
        let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !name.is_empty()).then_some(name))
    }

    /// The files in the folder, or in `within` there, that are not as in `commit` but for their line ends, those that were
    /// removed, and those that no commit has; relative to the folder. Ignored files are left out.
    ///
    /// Git writes other line ends to the disk than it keeps where it is told to (`core.autocrlf`, attributes). A file that it
    /// converts in another way as it writes it (filters) is not as in the commit.
    pub(super) fn differing(
        &self,
        commit: Option<&str>,
        within: Option<&str>,
    ) -> Result<BTreeSet<PathBuf>, Unanswered> {
        let kept = match commit {
            Some(commit) => self.tree(commit, within)?,
            None => BTreeMap::new(),
        };
        let mut words = vec!["ls-files", "-z", "--cached", "--others"];
        words.extend(["--exclude-standard", "--"].into_iter().chain(within));
        let listed = self.answer(&words, b"")?;
        let there = zero_ended(&listed).map(path).filter(|path| {
            !kept.contains_key(path) && self.folder.join(path).symlink_metadata().is_ok()
        });
        let mut differing: BTreeSet<PathBuf> = there.collect();
        let (files, others): (Vec<_>, Vec<_>) =
            kept.iter().partition(|(path, _)| self.is_file(path));
        differing.extend(others.into_iter().map(|(path, _)| path.clone()));
        for some in files.chunks(AT_ONCE) {
            let names = self.objects(some.iter().map(|(path, _)| path.as_path()))?;
            let changed = some.iter().zip(names).filter(|((_, was), is)| *was != is);
            let changed: Vec<(&Path, &str)> = changed
                .map(|((path, was), _)| (path.as_path(), was.as_str()))
                .collect();
            differing.extend(self.reworded(&changed).map(Path::to_owned));
        }
        Ok(differing)
    }

    /// Those of the files, which are not byte for byte what git has under these names, that have other line ends at least.
    fn reworded<'a>(&self, files: &[(&'a Path, &'a str)]) -> impl Iterator<Item = &'a Path> {
        let differs = |(path, was): &(&'a Path, &'a str)| {
            let path = self.folder.join(path);
            let is_short = fs::metadata(&path).is_ok_and(|file| file.len() <= LIMIT);
            let is = is_short.then(|| fs::read(&path).ok())??;
            Some((*was, unix(is)))
        };
        let now: Vec<Option<(&str, Vec<u8>)>> = files.iter().map(differs).collect();
        let asked: String = now
            .iter()
            .flatten()
            .flat_map(|(was, _)| [was, "\n"])
            .collect();
        // Of an object that git cannot show, such as one that a partial clone lacks, it is known that it is another.
        let answer = self.answer(&["cat-file", "--batch"], asked.as_bytes());
        let kept: BTreeMap<String, Vec<u8>> = answer.map_or_else(
            |_| BTreeMap::new(),
            |answer| {
                let objects = contents(&answer).into_iter();
                objects
                    .map(|(name, content)| (name, unix(content)))
                    .collect()
            },
        );
        let is_same = move |now: &Option<(&str, Vec<u8>)>| {
            now.as_ref()
                .is_some_and(|(was, is)| kept.get(*was) == Some(is))
        };
        let changed: Vec<&Path> = files
            .iter()
            .zip(&now)
            .filter(|(_, now)| !is_same(now))
            .map(|((path, _), _)| *path)
            .collect();
        changed.into_iter()
    }

    /// What a commit has in those of these files that it has; nothing of a file that git cannot show.
    pub(super) fn kept(
        &self,
        commit: &str,
        files: &BTreeSet<PathBuf>,
    ) -> Result<BTreeMap<PathBuf, Vec<u8>>, Unanswered> {
        let mut named = self.tree(commit, None)?;
        named.retain(|path, _| files.contains(path));
        let named: Vec<(PathBuf, String)> = named.into_iter().collect();
        let mut kept = BTreeMap::new();
        for some in named.chunks(AT_ONCE) {
            let asked: String = some.iter().flat_map(|(_, was)| [was, "\n"]).collect();
            let answer = self.answer(&["cat-file", "--batch"], asked.as_bytes())?;
            let by_name: BTreeMap<String, Vec<u8>> = contents(&answer).into_iter().collect();
            let known =
                |(path, was): &(PathBuf, String)| Some((path.clone(), by_name.get(was)?.clone()));
            kept.extend(some.iter().filter_map(known));
        }
        Ok(kept)
    }

    /// The files of a commit with the names of their contents.
    fn tree(
        &self,
        commit: &str,
        within: Option<&str>,
    ) -> Result<BTreeMap<PathBuf, String>, Unanswered> {
        let mut words = vec!["ls-tree", "-r", "-z", commit, "--"];
        words.extend(within);
        let listed = self.answer(&words, b"")?;
        let file = |line: &[u8]| {
            let tab = line.iter().position(|byte| *byte == b'\t')?;
            let about = String::from_utf8_lossy(&line[..tab]).into_owned();
            let mut about = about.split(' ').skip(1);
            let is_file = about.next() == Some("blob");
            let object = about.next().filter(|_| is_file)?.to_owned();
            Some((path(&line[tab + 1..]), object))
        };
        Ok(zero_ended(&listed).filter_map(file).collect())
    }

    /// Whether git can be asked for the content's name: by a list of names, one a line.
    fn is_file(&self, path: &Path) -> bool {
        let is_line = !path.as_os_str().as_bytes().contains(&b'\n');
        is_line && fs::symlink_metadata(self.folder.join(path)).is_ok_and(|file| file.is_file())
    }

    /// What git would call the contents of these files, just as they are.
    fn objects<'a>(
        &self,
        paths: impl Iterator<Item = &'a Path>,
    ) -> Result<Vec<String>, Unanswered> {
        // Git goes to the root of the repository before it looks for them.
        let folder = fs::canonicalize(&self.folder)?;
        let mut names = Vec::new();
        for path in paths {
            names.extend_from_slice(folder.join(path).as_os_str().as_bytes());
            names.push(b'\n');
        }
        let words = ["hash-object", "--no-filters", "--stdin-paths"];
        let answer = self.answer(&words, &names)?;
        let answer = String::from_utf8_lossy(&answer);
        Ok(answer.lines().map(str::to_owned).collect())
    }

    /// The contents that a file of the folder had in the last 50 commits that changed it, the latest first; each once, and
    /// none that is longer than a file of an archive may be. Nothing where git cannot say.
    pub(super) fn former(&self, path: &Path) -> Vec<Vec<u8>> {
        self.looked_up(path).unwrap_or_default()
    }

    fn looked_up(&self, path: &Path) -> Result<Vec<Vec<u8>>, Unanswered> {
        let Some(name) = path.to_str().filter(|name| !name.contains('\n')) else {
            return Ok(Vec::new());
        };
        let commits = self.answer(&["rev-list", COMMITS, "HEAD", "--", name], b"")?;
        let commits = String::from_utf8_lossy(&commits);
        let asked: String = commits
            .lines()
            .flat_map(|commit| [commit, ":./", name, "\n"])
            .collect();
        let about = self.answer(&["cat-file", "--batch-check"], asked.as_bytes())?;
        let about = String::from_utf8_lossy(&about);
        let mut objects: Vec<&str> = Vec::new();
        for line in about.lines() {
            let words: Vec<&str> = line.split(' ').collect();
            if let [object, "blob", length] = words[..]
                && length.parse().is_ok_and(|length: u64| length <= LIMIT)
                && !objects.contains(&object)
            {
                objects.push(object);
            }
        }
        let asked: String = objects.iter().flat_map(|object| [*object, "\n"]).collect();
        let answer = self.answer(&["cat-file", "--batch"], asked.as_bytes())?;
        let contents = contents(&answer).into_iter();
        Ok(contents.map(|(_, content)| content).collect())
    }

    fn answer(&self, words: &[&str], input: &[u8]) -> Result<Vec<u8>, Unanswered> {
        let output = self.run(words, input)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(Unanswered::Failed(said.trim().to_owned()))
    }

    fn run(&self, words: &[&str], input: &[u8]) -> io::Result<Output> {
        let mut command = Command::new("git");
        for (variable, _) in env::vars_os() {
            if variable.as_bytes().starts_with(b"GIT_") && variable != CEILING {
                command.env_remove(variable);
            }
        }
        command
            .envs(OFFLINE.iter().copied())
            .arg("-C")
            .arg(&self.folder)
            .args(HARMLESS)
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn()?;
        let mut stdin = child.stdin.take().expect("it was asked for");
        // A git that ends before it has read everything says itself why.
        let _ = stdin.write_all(input);
        drop(stdin);
        child.wait_with_output()
    }
}

#[cfg(test)]
mod tests;
