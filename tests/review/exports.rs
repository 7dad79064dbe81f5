//! The patch and the marked text of `rawi review`: where a patch is applied, and what a suggestion becomes in both.

use super::{BREAD, FERRY, Room};
use crate::support::folders;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Applies a patch in a folder, as somebody without a configuration does; git looks for a repository above it.
fn apply(folder: &Path, patch: &Path) {
    let done = Command::new("git")
        .args(["apply", "--verbose"])
        .arg(patch)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .expect("git");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    assert!(!said.contains("Skipped"), "{said}");
}

#[test]
fn a_patch_is_applied_wherever_the_archive_lies() {
    // The folder of the repository, if there is one, and those in which the patch is applied.
    let here = "archive";
    for (repository, folders) in [
        (None, &[here][..]),
        (Some(here), &[here, "archive/entries"]),
        (Some(""), &["", here, "archive/entries"]),
    ] {
        for folder in folders {
            let room = Room::new();
            room.note("reza", BREAD, ("می‌رفت", Some("می‌دوید")));
            if let Some(repository) = repository {
                folders::git(&room.path(repository), &["init", "-q"]);
                folders::git(&room.path(repository), &["add", "-A"]);
            }
            // Git looks for a repository up to the folder of the archive's folder, and no further.
            let ceiling = room.path("");
            let ceiling = ceiling.parent().expect("a folder above");
            let words = ["review", "--format", "patch"];
            let variables = [("GIT_CEILING_DIRECTORIES", ceiling)];
            let (code, patch, err) = room.rawi_with(&words, &variables);
            assert_eq!((code, err.as_str()), (0, ""));
            fs::write(room.path("p"), &patch).expect("a file");
            apply(&room.path(folder), &room.path("p"));
            assert!(room.text(BREAD).contains("می‌دوید"), "{folder}: {patch}");
        }
    }
}

#[test]
fn words_between_escaped_quotes_get_other_quotes_and_a_deletion_leaves_no_blank() {
    let room = Room::new();
    let entry = room.path("archive/entries/the-long-ferry.toml");
    let whole = fs::read_to_string(&entry).expect("the entry");
    let head = whole.split("[text]").next().expect("a head");
    let body = "She said \\\"a thing\\\" twice twice.\\nThen she left at last.";
    let text = format!("{head}[text]\nbody = \"{body}\"\n");
    fs::write(&entry, &text).expect("a file");
    room.note("reza", FERRY, ("\"a thing\"", Some("“a thing”")));
    room.note("reza", FERRY, ("twice", Some("")));
    room.note("reza", FERRY, (" at last", Some("")));
    let told = room.printed(&["review", FERRY]);
    assert!(told.contains("\n    to be deleted\n"), "{told}");
    assert!(!told.contains("“”"), "{told}");
    let (_, patch, err) = room.rawi(&["review", "--format", "patch"]);
    assert_eq!(err, "", "all of them are in it");
    fs::write(room.path("p"), &patch).expect("a file");
    apply(&room.path("archive"), &room.path("p"));
    let expected = "body = \"She said “a thing” twice.\\nThen she left.\"\n";
    let now = fs::read_to_string(&entry).expect("the entry");
    assert!(now.ends_with(expected), "{now}");
}

#[test]
fn a_note_on_words_that_bear_another_mark_says_which_they_are() {
    let room = Room::new();
    room.note("reza", BREAD, ("نانوایی تازه", Some("نانوایی")));
    room.note("sara", BREAD, ("تازه باز", None));
    room.note("sara", BREAD, ("تازه", Some("")));
    let critic = room.printed(&["review", "--format", "criticmarkup", BREAD]);
    let behind = "{~~نانوایی تازه~>نانوایی~~}{>>reza: half-space?<<}";
    let first = "{>>sara: “تازه”: to be deleted<<}{>>sara: half-space?<<}";
    let second = "{>>sara: “تازه باز”<<}{>>sara: half-space?<<}";
    assert!(
        critic.contains(&[behind, first, second].concat()),
        "{critic}"
    );
}
