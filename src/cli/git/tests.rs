//! Repositories that try to have their own programs run, by real git.

use super::*;
use std::os::unix::fs::PermissionsExt;
use tempfile::TempDir;

/// A repository with two files, and a program that leaves a trace when it is run.
struct Trap {
    root: TempDir,
}

impl Trap {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary directory");
        let trap = Self { root };
        fs::create_dir_all(trap.path("archive/entries")).expect("a folder");
        trap.write("archive/entries/one.toml", "first");
        trap.write("archive/entries/two.toml", "second");
        trap.write(
            "evil",
            &format!("#!/bin/sh\ntouch '{}'\ncat\n", trap.path("run").display()),
        );
        let program = fs::Permissions::from_mode(0o755);
        fs::set_permissions(trap.path("evil"), program).expect("our own");
        trap.git(&["init", "-q"]);
        trap.commit();
        trap
    }

    fn path(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("a file");
    }

    fn git(&self, words: &[&str]) {
        let done = Command::new("git")
            .arg("-C")
            .arg(self.path("archive"))
            .args(["-c", "user.name=a", "-c", "user.email=a@example.org"])
            .args(words)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .expect("git");
        assert!(done.status.success(), "git {words:?}: {done:?}");
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-q", "-m", "a commit"]);
    }

    fn archive(&self) -> Git {
        Git::at(&self.path("archive"))
    }

    /// Has every setting that can name a program name the evil one.
    fn set(&self) {
        let evil = self.path("evil").display().to_string();
        for key in [
            "filter.evil.clean",
            "filter.evil.smudge",
            "filter.evil.process",
            "diff.evil.textconv",
            "diff.evil.command",
            "diff.external",
            "core.fsmonitor",
            "core.pager",
            "core.sshCommand",
            "gpg.program",
            "alias.ls-files",
        ] {
            self.git(&["config", key, &evil]);
        }
        self.git(&["config", "filter.evil.required", "true"]);
        self.git(&["config", "log.showSignature", "true"]);
        for hook in ["post-index-change", "post-checkout", "fsmonitor-watchman"] {
            let path = self.path("archive/.git/hooks").join(hook);
            fs::create_dir_all(path.parent().expect("hooks")).expect("a folder");
            fs::copy(self.path("evil"), path).expect("a hook");
        }
    }

    fn was_sprung(&self) -> bool {
        self.path("run").exists()
    }

    /// Asks everything that the program asks.
    fn ask(&self) -> BTreeSet<PathBuf> {
        let git = self.archive();
        assert!(git.has_repository().expect("git"));
        let head = git.commit("HEAD").expect("git");
        git.former(Path::new("entries/one.toml"));
        git.differing(head.as_deref(), None).expect("git")
    }
}

fn paths(names: &[&str]) -> BTreeSet<PathBuf> {
    names.iter().map(PathBuf::from).collect()
}

#[test]
fn the_way_to_a_folder_begins_at_the_root_of_its_repository() {
    let root = tempfile::tempdir().expect("a temporary directory");
    let folder = root.path().join("my \"dir\nx/archive");
    fs::create_dir_all(&folder).expect("a folder");
    assert!(Git::at(&folder).prefix().is_err(), "it lies in none");
    for (at, expected) in [(root.path(), "my \"dir\nx/archive"), (&folder, "")] {
        let mut git = Command::new("git");
        let done = git.args(["init", "-q"]).current_dir(at).status();
        assert!(done.expect("git").success());
        let prefix = Git::at(&folder).prefix().expect("it lies in one");
        assert_eq!(prefix, Path::new(expected), "a slash at the end is none");
    }
}

#[test]
fn no_program_that_a_repository_names_is_run() {
    let attributes = "* filter=evil diff=evil\n";
    for place in [
        "archive/.gitattributes",
        "archive/.git/info/attributes",
        "global",
    ] {
        let trap = Trap::new();
        trap.set();
        trap.write(place, attributes);
        if place == "global" {
            let global = trap.path("global").display().to_string();
            trap.git(&["config", "core.attributesFile", &global]);
        }
        // The same length and a newer time: git itself would have to read it, through the filter.
        trap.write("archive/entries/one.toml", "FIRST");
        let differing = trap.ask();
        assert!(differing.contains(Path::new("entries/one.toml")), "{place}");
        assert!(
            !differing.contains(Path::new("entries/two.toml")),
            "{place}"
        );
        assert!(!trap.was_sprung(), "{place}");
        // The trap is one: git by itself falls into it.
        let _ = Command::new("git")
            .arg("-C")
            .arg(trap.path("archive"))
            .args(["ls-files", "--modified"])
            .output();
        assert!(trap.was_sprung(), "{place}");
    }
}

#[test]
fn what_a_partial_clone_lacks_is_not_fetched() {
    let trap = Trap::new();
    let evil = trap.path("evil").display().to_string();
    // It ends at once, and git with it.
    trap.write(
        "evil",
        &format!("#!/bin/sh\ntouch '{}'\n", trap.path("run").display()),
    );
    let url = format!("ext::{evil}");
    for (key, value) in [
        ("core.repositoryFormatVersion", "1"),
        ("extensions.partialClone", "origin"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.url", &url),
        ("protocol.allow", "always"),
        ("protocol.ext.allow", "always"),
    ] {
        trap.git(&["config", key, value]);
    }
    let blobs = trap.archive().tree("HEAD", None).expect("a tree");
    for object in blobs.values() {
        let (folder, name) = object.split_at(2);
        let path = trap.path("archive/.git/objects").join(folder).join(name);
        fs::remove_file(path).expect("a loose object");
    }
    assert_eq!(
        trap.archive().former(Path::new("entries/one.toml")),
        [[0; 0]; 0]
    );
    trap.write("archive/entries/one.toml", "first\r\n");
    let differing = trap.archive().differing(Some("HEAD"), None).expect("git");
    assert_eq!(
        differing,
        paths(&["entries/one.toml"]),
        "it is another file at least"
    );
    assert!(!trap.was_sprung());
    let _ = Command::new("git")
        .arg("-C")
        .arg(trap.path("archive"))
        .args(["cat-file", "-p", "HEAD:entries/one.toml"])
        .stdin(Stdio::null())
        .output();
    assert!(trap.was_sprung(), "git by itself asks there");
}

#[test]
fn changed_new_and_removed_files_are_told_from_those_that_are_the_same() {
    let trap = Trap::new();
    assert_eq!(trap.ask(), paths(&[]));
    trap.write("archive/entries/one.toml", "other");
    trap.write("archive/entries/new\nline.toml", "new");
    trap.write("archive/.git/info/exclude", "ignored\n");
    trap.write("archive/ignored", "");
    fs::remove_file(trap.path("archive/entries/two.toml")).expect("a file");
    let expected = [
        "entries/new\nline.toml",
        "entries/one.toml",
        "entries/two.toml",
    ];
    assert_eq!(trap.ask(), paths(&expected));
    trap.git(&["add", "-A"]);
    assert_eq!(trap.ask(), paths(&expected), "staged is not committed");
    let inner = Git::at(&trap.path("archive/entries"));
    let inside = inner.differing(Some("HEAD"), None).expect("git");
    assert_eq!(inside, paths(&["new\nline.toml", "one.toml", "two.toml"]));
    let all = trap
        .archive()
        .differing(None, Some("entries"))
        .expect("git");
    assert_eq!(all, paths(&["entries/new\nline.toml", "entries/one.toml"]));
}

#[test]
fn other_line_ends_alone_are_no_change() {
    let trap = Trap::new();
    trap.write("archive/entries/one.toml", "a\nb\n\nc\r");
    trap.write("archive/entries/two.toml", "d\r\ne\r\n");
    trap.commit();
    trap.set();
    // As git for Windows does it by itself, and as an attribute asks for; and a filter that would have to be run.
    trap.git(&["config", "core.autocrlf", "true"]);
    trap.write(
        "archive/.git/info/attributes",
        "* text eol=crlf filter=evil\n",
    );
    trap.write("archive/entries/one.toml", "a\r\nb\r\n\r\nc\r");
    assert_eq!(trap.ask(), paths(&[]));
    trap.write("archive/entries/two.toml", "d\ne\n");
    assert_eq!(trap.ask(), paths(&[]));
    for text in [
        "a\r\nB\r\n\r\nc\r",
        "a\r\nb\r\n\r\nc",
        "a\rb\n\nc\r",
        "a\n\rb\n\nc\r",
        "",
    ] {
        trap.write("archive/entries/one.toml", text);
        assert_eq!(trap.ask(), paths(&["entries/one.toml"]), "{text:?}");
    }
    let long = "a\r\n".repeat(usize::try_from(LIMIT).expect("a limit"));
    trap.write("archive/entries/one.toml", &long);
    assert_eq!(trap.ask(), paths(&["entries/one.toml"]));
    assert!(!trap.was_sprung());
}

#[test]
fn of_many_files_with_other_line_ends_the_changed_ones_are_told() {
    let trap = Trap::new();
    let name = |number: usize| format!("archive/entries/file-{number}.toml");
    // More than git is asked about at once, and more than fits into a pipe.
    let text = |number: usize| format!("number {number}\n{}", "words\n".repeat(100));
    for number in 0..AT_ONCE + 50 {
        trap.write(&name(number), &text(number));
    }
    trap.commit();
    for number in 0..AT_ONCE + 50 {
        trap.write(&name(number), &text(number).replace('\n', "\r\n"));
    }
    assert_eq!(trap.ask(), paths(&[]));
    let changed = [0, 7, AT_ONCE - 1, AT_ONCE, AT_ONCE + 49];
    for number in changed {
        trap.write(&name(number), &text(number + 1).replace('\n', "\r\n"));
    }
    let expected = changed.map(|number| format!("entries/file-{number}.toml"));
    assert_eq!(trap.ask(), expected.iter().map(PathBuf::from).collect());
}

#[test]
fn former_contents_are_those_of_the_commits_and_no_giants() {
    let trap = Trap::new();
    let one = "archive/entries/one.toml";
    let giant = "x".repeat(usize::try_from(LIMIT).expect("a limit") + 1);
    for text in ["a\nb\n\n", &giant, "first", ""] {
        trap.write(one, text);
        trap.commit();
    }
    let former = trap.archive().former(Path::new("entries/one.toml"));
    assert_eq!(former, [&b""[..], b"first", b"a\nb\n\n"]);
    let inner = Git::at(&trap.path("archive/entries"));
    assert_eq!(inner.former(Path::new("one.toml")), former);
    assert_eq!(inner.former(Path::new("none.toml")), [[0; 0]; 0]);
    let nowhere = Git::at(Path::new("/nowhere"));
    assert_eq!(nowhere.former(Path::new("one.toml")), [[0; 0]; 0]);
}
