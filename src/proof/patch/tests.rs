//! Patches that git takes: every set of changes, applied by `git apply`, gives what the changes give.

use super::unified::applied;
use super::*;
use proptest::prelude::*;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::process::Command;

/// Applies a patch with git to a file of its own, and answers what the file is then.
fn applied_by_git(path: &Path, text: &str, diff: &str) -> String {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let file = dir.path().join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(&file, text).expect("a file");
    fs::write(dir.path().join("patch"), diff).expect("a file");
    let git = Command::new("git")
        .args(["apply", "--whitespace=nowarn", "patch"])
        .current_dir(dir.path())
        .env("GIT_CEILING_DIRECTORIES", "/")
        .output()
        .expect("git");
    let said = String::from_utf8_lossy(&git.stderr);
    assert!(git.status.success(), "{said}\n{diff}");
    fs::read_to_string(file).expect("a file")
}

fn change(span: Range<usize>, becomes: &str) -> Change {
    Change {
        span,
        becomes: becomes.to_owned(),
    }
}

#[test]
fn a_patch_shows_the_line_and_three_around_it() {
    let text = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n";
    let patch = unified(Path::new("entries/x.toml"), text, &[change(8..12, "5")]);
    let expected = "diff --git a/entries/x.toml b/entries/x.toml\n--- a/entries/x.toml\n+++ b/entries/x.toml\n\
                    @@ -2,7 +2,7 @@\n 2\n 3\n 4\n-five\n+5\n 6\n 7\n 8\n";
    assert_eq!(patch, expected);
    assert_eq!(unified(Path::new("x"), text, &[]), "");
}

#[test]
fn changes_that_touch_are_told_and_not_mixed() {
    let all = vec![
        change(4..6, "b"),
        change(0..5, "a"),
        change(0..5, "a"),
        change(9..9, "c"),
    ];
    let (apart, left) = apart(all, |change| change.span.clone());
    assert_eq!(apart, [change(0..5, "a"), change(9..9, "c")]);
    assert_eq!(left, 1);
}

#[test]
fn git_finds_a_file_whatever_its_folders_are_called() {
    let text = "1\n2\n";
    let broken = OsStr::from_bytes(b"a/\xff \"/x");
    for path in [
        "my entries/x",
        "a \"b\"/x",
        "a\\b\t/x",
        "é/م/x",
        " /x",
        "a\nb/x",
    ]
    .map(OsStr::new)
    .into_iter()
    .chain([broken])
    {
        let patch = unified(Path::new(path), text, &[change(0..1, "one")]);
        let now = applied_by_git(Path::new(path), text, &patch);
        assert_eq!(now, "one\n2\n", "{path:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn git_makes_of_a_patch_what_the_changes_make(
        lines in proptest::collection::vec("[a-zé \u{200c}م]{0,6}(\r)?", 1..40),
        ends in any::<bool>(),
        places in proptest::collection::vec((any::<prop::sample::Index>(), "[xyzژ]{0,3}"), 1..6),
    ) {
        let text = lines.join("\n") + if ends { "\n" } else { "" };
        let bytes: Vec<usize> = text.char_indices().filter(|(_, c)| !c.is_control()).map(|(at, _)| at).collect();
        prop_assume!(!bytes.is_empty());
        let changes = places.into_iter().map(|(place, becomes)| {
            let start = *place.get(&bytes);
            let length = text[start..].chars().next().map_or(0, char::len_utf8);
            change(start..start + length, &format!("{becomes}!"))
        });
        let (changes, _) = apart(changes.collect(), |change| change.span.clone());
        let patch = unified(Path::new("entries/x.toml"), &text, &changes);
        prop_assert_eq!(applied_by_git(Path::new("entries/x.toml"), &text, &patch), applied(&text, &changes));
    }
}
