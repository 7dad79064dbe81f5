//! Patches of files with a withheld name in them, wherever it stands and however it is written. The people are invented.

use super::super::unified;
use super::*;
use crate::proof::safety::Watch;
use crate::proof::withheld::{Key, List, Withheld};
use proptest::prelude::*;
use std::path::Path;

fn watch() -> Watch {
    let key = Key::new([3; 32]);
    let mut list = List::new(&key);
    list.add(&key, "Samira Zandvakil").expect("a name");
    Watch::On(Withheld::new(list, key).expect("its key"))
}

/// A file of numbered lines of its text; `line` stands in the sixth.
fn file(line: &str) -> SourceFile {
    let body = ["one", "two", "three", "four", "five", line];
    let rest = ["seven", "eight", "nine", "ten", "eleven", "twelve"];
    let body = [&body[..], &rest].concat().join("\n");
    let text = format!("title = \"Way\"\n[text]\nbody = \"\"\"\n{body}\n\"\"\"\n");
    SourceFile::read(&text).expect("an entry")
}

fn change(file: &SourceFile, was: &str, becomes: &str) -> Change {
    let start = file.text().find(was).expect("it is there");
    Change {
        span: start..start + was.len(),
        becomes: becomes.to_owned(),
    }
}

/// What becomes of those of these lines whose change is told.
fn told(file: &SourceFile, lines: &[&str]) -> Vec<String> {
    let change = |line: &&str| change(file, line, &line.to_uppercase());
    let changes = lines.iter().map(change).collect();
    let watch = watch();
    let told = tellable(file, changes, &Hidden::anywhere(&watch));
    told.into_iter().map(|change| change.becomes).collect()
}

#[test]
fn only_what_stands_beside_a_name_is_left_out() {
    for line in [
        "Samira Zandvakil",
        "by *Samira* Zand\\u0076akil",
        "[here](https://example.org/Samira%20Zandvakil)",
        "call 0912 345 6789",
    ] {
        let file = file(line);
        let told = told(&file, &["two", "three", "nine", "ten"]);
        assert_eq!(told, ["TWO", "TEN"], "{line}");
    }
    let parted = file("Samira\nZandvakil");
    let all = ["two", "three", "nine", "ten", "eleven"];
    assert_eq!(told(&parted, &all), ["TWO", "TEN", "ELEVEN"]);
    assert_eq!(told(&file("six"), &all).len(), all.len());
}

#[test]
fn a_name_that_suggestions_make_is_left_out() {
    let file = file("Samira left");
    let watch = watch();
    let hidden = Hidden::anywhere(&watch);
    let made = change(&file, "left", "Zandvakil");
    let far = change(&file, "eleven", "11");
    let near = change(&file, "eight", "8");
    let all = vec![made.clone(), near.clone(), far.clone()];
    let told = tellable(&file, all, &hidden);
    assert_eq!(told, [far], "the one and what stands beside it");
    assert_eq!(tellable(&file, vec![near.clone()], &hidden), [near]);
}

proptest! {
    #[test]
    fn no_side_of_a_patch_has_a_name(
        words in prop::collection::vec("Samira|Zandvakil|Samira Zandvakil|and|went", 30),
        places in prop::collection::btree_map(0..30_usize, "Samira|Zandvakil|home", 1..5),
    ) {
        let text = format!("title = \"Way\"\n[text]\nbody = '''\n{}\n'''\n", words.join("\n"));
        let file = SourceFile::read(&text).expect("an entry");
        let start = |line: usize| text.split_inclusive('\n').take(line).map(str::len).sum::<usize>();
        let changes = places.iter().map(|(line, becomes)| {
            let start = start(line + 3);
            Change { span: start..start + words[*line].len(), becomes: becomes.clone() }
        });
        let watch = watch();
        let hidden = Hidden::anywhere(&watch);
        let told = tellable(&file, changes.collect(), &hidden);
        let patch = unified(Path::new("x"), &text, &told);
        for (hunk, left) in patch.split("@@ -").skip(1).flat_map(|hunk| [(hunk, '-'), (hunk, '+')]) {
            let side = hunk.lines().skip(1).filter(|line| !line.starts_with(left));
            let side: Vec<&str> = side.map(|line| &line[1..]).collect();
            prop_assert!(!hidden.is_in(&side.join("\n")), "{patch}");
        }
    }
}
