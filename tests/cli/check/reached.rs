//! Files that have not changed and are wrong because another has.

use super::since::commit;
use super::*;

/// What the whole check finds, and what is asked about since the last commit, of the codes that compare files.
fn compared(desk: &Desk, archive: &str) -> [Vec<String>; 2] {
    [&[][..], &["--changed-since", "HEAD"]].map(|since| {
        let only = ["A042", "A043", "A045", "A056"].map(|code| ["--only", code]);
        let args = [&["--format", "json"], since, only.as_flattened()].concat();
        let said = check(desk, archive, &args);
        let found = found(&said);
        assert_eq!(
            said.code,
            Some(i32::from(!found.is_empty())),
            "{}",
            said.out
        );
        found.into_iter().map(|(code, ..)| code).collect()
    })
}

#[test]
fn what_breaks_in_a_file_that_stayed_as_it_was_is_found() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[]);
    let linking = story("one", "A title", "She came [back](entry:two) and left.");
    desk.write("a/entries/one.toml", &linking);
    let two = story("two", "Another", "They came.");
    desk.write("a/entries/two.toml", &two);
    commit(&archive);
    let both = || {
        let [whole, since] = compared(&desk, &archive);
        assert_eq!(whole, since);
        since
    };
    assert!(both().is_empty());
    // What a link leads to is gone, or is called otherwise.
    fs::remove_file(desk.path("a/entries/two.toml")).expect("a file");
    assert_eq!(both(), ["A056"]);
    desk.write(
        "a/entries/three.toml",
        &story("three", "Another", "They came."),
    );
    assert_eq!(both(), ["A056"]);
    let alias = |text: &str| text.replace("kind = ", "aliases = [\"two\"]\nkind = ");
    let three = story("three", "Another", "They came.");
    desk.write("a/entries/three.toml", &alias(&three));
    assert!(both().is_empty());
    fs::remove_file(desk.path("a/entries/three.toml")).expect("a file");
    // The same id once more.
    desk.write("a/entries/two.toml", &two);
    assert!(both().is_empty());
    desk.write("a/entries/0/two.toml", &two);
    assert!(both().contains(&"A042".to_owned()));
    fs::remove_dir_all(desk.path("a/entries/0")).expect("a folder");
    // An original is gone, and its translation stays.
    let original = desk.path("a/entries/candles-on-kurfuerstendamm.toml");
    fs::remove_file(original).expect("a file");
    assert!(both().contains(&"A045".to_owned()));
}

#[test]
fn an_edit_that_nothing_else_refers_to_asks_about_no_other_file() {
    let (desk, archive) = room("She saw the square.");
    commit(&archive);
    let only = [
        "--only",
        "A102",
        "--format",
        "json",
        "--changed-since",
        "HEAD",
    ];
    desk.write(
        "a/entries/one.toml",
        &story("one", "A title", "She saw the house."),
    );
    let own = found(&check(&desk, &archive, &only)).len();
    assert!(own <= 1, "{own}");
    desk.write("a/entries/two.toml", &story("two", "Another", "They came."));
    assert!(found(&check(&desk, &archive, &only)).len() > own);
}
