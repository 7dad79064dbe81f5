//! What is new: findings that no former list has, and files that changed since a commit.

use super::*;
use crate::support::folders::git;
use std::collections::BTreeSet;

/// Makes a repository of an archive, with one commit of everything.
pub(super) fn commit(archive: &str) {
    let archive = Path::new(archive);
    git(archive, &["init", "-q"]);
    git(archive, &["add", "."]);
    git(archive, &["commit", "-qm", "all"]);
}

/// What is found in texts and files that differ from the last commit.
fn since_head(desk: &Desk, archive: &str) -> Vec<(String, u64, u64)> {
    let only_texts = ["--format", "json", "--without", "A"];
    let args = [&only_texts[..], &["--changed-since", "HEAD"]].concat();
    found(&check(desk, archive, &args))
}

#[test]
fn what_stands_in_a_former_list_does_not_count() {
    let (desk, archive) = room("She saw the the square.\n\nThey  came.");
    let strict = ["--fail-on", "hint"];
    let list = check(&desk, &archive, &["--format", "json"]);
    desk.write("known.json", &list.out);
    let known = desk.path("known.json").display().to_string();
    let with_list = [&strict[..], &["--baseline", &known]].concat();
    let said = check(&desk, &archive, &with_list);
    assert_eq!(said.code, Some(0), "{}", said.out);
    assert!(
        said.out
            .starts_with("2 findings stand in the list already and do not count.\n0 errors"),
        "{}",
        said.out
    );
    // Lines move, one finding is mended, and the same words come once more.
    let body = "It was late.\n\nShe saw the the square.\n\nAnd the the house.";
    desk.write("a/entries/one.toml", &story("one", "A title", body));
    let said = check(
        &desk,
        &archive,
        &[&with_list[..], &["--format", "json"]].concat(),
    );
    assert_eq!(said.code, Some(1));
    assert_eq!(found(&said), [("T120".to_owned(), 23, 5)]);
    assert!(
        said.err.contains("1 finding of the list is gone"),
        "{}",
        said.err
    );
    let told = check(&desk, &archive, &with_list).out;
    assert!(
        told.contains("\nGone since the list was made: ") && told.contains("one.toml: T121: "),
        "{told}"
    );
    // Who asks about a part cannot say what is gone.
    let part = check(
        &desk,
        &archive,
        &[&with_list[..], &["--only", "T120"]].concat(),
    );
    assert!(!part.out.contains("Gone"), "{}", part.out);
}

#[test]
fn a_finding_is_known_again_however_it_is_worded() {
    let (desk, archive) = room("She saw the the square.\n\nThey  came to to us.");
    let list = check(&desk, &archive, &["--format", "json"]);
    let mut known = list.json();
    let ids: BTreeSet<String> = known
        .as_array()
        .expect("a list")
        .iter()
        .map(|own| own["id"].as_str().expect("an id").to_owned())
        .collect();
    assert_eq!(ids.len(), 3, "{}", list.out);
    // Another version says it in other words, and somebody moved the archive.
    for own in known.as_array_mut().expect("a list") {
        own["message"] = "Anders gesagt, in Zeile 4.".into();
        own["path"] = "/elsewhere/one.toml".into();
        own["line"] = 1.into();
    }
    desk.write("known.json", &known.to_string());
    let path = desk.path("known.json").display().to_string();
    let with_list = ["--fail-on", "hint", "--baseline", &path];
    assert_eq!(check(&desk, &archive, &with_list).code, Some(0));
    // A list of a version that printed no ids is compared by its words.
    let mut old = list.json();
    for own in old.as_array_mut().expect("a list") {
        own.as_object_mut().expect("a finding").remove("id");
    }
    desk.write("known.json", &old.to_string());
    assert_eq!(check(&desk, &archive, &with_list).code, Some(0));
    // Other words are another finding, and so is another file.
    desk.write("known.json", &known.to_string());
    let body = "She saw saw the square.\n\nThey  came to to us.";
    desk.write("a/entries/one.toml", &story("one", "A title", body));
    let said = check(
        &desk,
        &archive,
        &[&with_list[..], &["--format", "json"]].concat(),
    );
    assert_eq!(found(&said), [("T120".to_owned(), 19, 5)]);
    let log = check(&desk, &archive, &["--format", "sarif"]).json();
    let result = &log["runs"][0]["results"][0];
    let id = result["partialFingerprints"]["rawi/v1"]
        .as_str()
        .expect("an id");
    assert!(id.len() == 16 && !ids.contains(id), "{id}");
}

#[test]
fn a_former_list_that_is_none_is_told_before_anything_is_printed() {
    let (desk, archive) = room("He left.");
    for (text, cause) in [
        ("{}", "is no list of findings"),
        ("[{\"code\": \"T120\"}]", "is no list of findings"),
        ("\u{1b}[31m", "is no list of findings"),
    ] {
        desk.write("list.json", text);
        let list = desk.path("list.json").display().to_string();
        let message = check(&desk, &archive, &["--baseline", &list]).refused();
        assert!(message.contains(cause), "{message}");
    }
    let message = check(&desk, &archive, &["--baseline", "gone.json"]).refused();
    assert!(message.contains("Could not read the list"), "{message}");
}

#[test]
fn only_what_changed_since_a_commit_is_checked() {
    let (desk, archive) = room("She saw the the square.");
    desk.write(
        "a/entries/two.toml",
        &story("two", "Another", "They  came."),
    );
    commit(&archive);
    let since = |args: &[&str]| {
        let args = [
            &[
                "--format",
                "json",
                "--without",
                "A",
                "--changed-since",
                "HEAD",
            ],
            args,
        ]
        .concat();
        found(&check(&desk, &archive, &args))
    };
    assert_eq!(since(&[]), []);
    desk.write(
        "a/entries/two.toml",
        &story("two", "Another", "It  was late."),
    );
    assert_eq!(since(&[]), [("T121".to_owned(), 19, 3)]);
    let third = story("three", "A third", "So  be it.");
    desk.write("a/entries/new é, 100%/three.toml", &third);
    assert_eq!(since(&[]).len(), 2);
    fs::remove_dir_all(desk.path("a/entries/new é, 100%")).expect("a folder");
    fs::remove_file(desk.path("a/entries/one.toml")).expect("a file");
    assert_eq!(since(&[]).len(), 1);
    // Where a list has changed that all entries refer to, everything is looked at.
    let names = fs::read_to_string(desk.path("a/names.toml")).expect("a file");
    fs::write(desk.path("a/names.toml"), format!("# new\n{names}")).expect("a file");
    git(
        Path::new(&archive),
        &["checkout", "-q", "--", "entries/one.toml"],
    );
    assert_eq!(since(&[]).len(), 2);
}

#[test]
fn line_ends_that_git_writes_are_no_change() {
    let (desk, archive) = room("She saw the the square.");
    commit(&archive);
    git(Path::new(&archive), &["config", "core.autocrlf", "true"]);
    git(Path::new(&archive), &["rm", "-rq", "--cached", "."]);
    git(Path::new(&archive), &["reset", "-q", "--hard"]);
    let file = desk.path("a/entries/one.toml");
    let text = fs::read_to_string(&file).expect("a file");
    assert!(
        text.contains("\r\n"),
        "git has written the line ends of another system"
    );
    let since = || since_head(&desk, &archive);
    assert_eq!(since(), []);
    fs::write(&file, text.replace("the square", "a square")).expect("our own");
    assert_eq!(since().len(), 0, "the words that were wrong are right now");
    fs::write(&file, text.replace("saw", "left")).expect("our own");
    assert_eq!(since().len(), 1);
}

#[test]
fn variables_of_git_mislead_nobody() {
    let (desk, archive) = room("She saw the square.");
    let other = desk.archive("other", &[]);
    for root in [&archive, &other] {
        commit(root);
    }
    desk.write(
        "a/entries/one.toml",
        &story("one", "A title", "It  was late."),
    );
    let inside = |root: &str, name: &str| format!("{root}/.git{name}");
    let trace = desk.path("trace").display().to_string();
    let since = |variables: &[(&str, String)]| {
        let options = [
            "check",
            "--archive",
            &archive,
            "--format",
            "json",
            "--without",
            "A",
        ];
        let mut command = desk.command(&[&options[..], &["--changed-since", "HEAD"]].concat());
        command.env("PATH", std::env::var_os("PATH").expect("a path"));
        command.envs(variables.iter().map(|(name, value)| (*name, value)));
        found(&said(&mut command))
    };
    let expected = [("T121".to_owned(), 19, 3)];
    assert_eq!(since(&[]), expected);
    for variables in [
        vec![("GIT_DIR", inside(&other, ""))],
        vec![
            ("GIT_DIR", "/nowhere".to_owned()),
            ("GIT_WORK_TREE", other.clone()),
        ],
        vec![("GIT_WORK_TREE", other.clone())],
        vec![("GIT_INDEX_FILE", inside(&other, "/index"))],
        vec![
            ("GIT_COMMON_DIR", inside(&other, "")),
            ("GIT_OBJECT_DIRECTORY", "/nowhere".to_owned()),
        ],
        vec![
            ("GIT_PREFIX", "entries/".to_owned()),
            ("GIT_NAMESPACE", "other".to_owned()),
        ],
        vec![("GIT_TRACE", trace.clone()), ("GIT_TRACE2", trace.clone())],
        vec![
            ("GIT_CONFIG_COUNT", "1".to_owned()),
            ("GIT_CONFIG_KEY_0", "core.worktree".to_owned()),
            ("GIT_CONFIG_VALUE_0", other.clone()),
        ],
    ] {
        assert_eq!(since(&variables), expected, "{variables:?}");
    }
    assert!(!desk.path("trace").exists());
}

#[test]
fn a_translation_is_checked_beside_an_original_that_changed() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[]);
    commit(&archive);
    let path = desk.path("a/entries/candles-on-kurfuerstendamm.toml");
    let text = fs::read_to_string(&path).expect("a file");
    let end = text.rfind("\n'''").expect("a body");
    let longer = format!("{}\n\nOne more paragraph.{}", &text[..end], &text[end..]);
    fs::write(&path, longer).expect("a file");
    let said = check(
        &desk,
        &archive,
        &["--changed-since", "HEAD", "--format", "github"],
    );
    assert!(
        said.out
            .contains("candles-on-kurfuerstendamm.de.toml,line=")
            && said.out.contains("title=X170"),
        "{}",
        said.out
    );
}

#[test]
fn what_git_cannot_answer_is_told() {
    let (desk, archive) = room("He left.");
    let since = |revision: &str| {
        let option = format!("--changed-since={revision}");
        said(
            desk.command(&["check", "--archive", &archive, &option])
                .env("PATH", std::env::var_os("PATH").expect("a path")),
        )
        .refused()
    };
    // A temporary folder may lie in somebody's repository, so this one has a border.
    fs::write(desk.path("a/.git"), "gitdir: nowhere\n").expect("a file");
    assert!(since("HEAD").contains("lies in no git repository"));
    fs::remove_file(desk.path("a/.git")).expect("a file");
    commit(&archive);
    for revision in [
        "nothing",
        "--output=taken",
        "-h",
        "",
        "HEAD:entries",
        "\u{1b}[2J",
    ] {
        let message = since(revision);
        assert!(message.contains("git knows no commit"), "{message}");
    }
    assert!(!desk.path("here/taken").exists() && !desk.path("a/taken").exists());
    let without_git = said(
        desk.command(&["check", "--archive", &archive, "--changed-since", "HEAD"])
            .env("PATH", desk.path("here")),
    );
    let message = without_git.refused();
    assert!(message.contains("there is no git here"), "{message}");
    let embedded = desk.rawi(&["check", "--changed-since", "HEAD"]).refused();
    assert!(embedded.contains("Name a folder"), "{embedded}");
}

#[test]
fn what_changed_in_lists_and_review_files_changes_what_is_found_in_entries() {
    let (desk, archive) = room("She saw the the square with windwo.");
    commit(&archive);
    let since = || since_head(&desk, &archive);
    assert_eq!(since(), []);
    // A review file of the entry alone.
    desk.write(
        "a/reviews/one/sara.k3.toml",
        "schema = 1\nreviewer = \"sara\"\ndev = \"k3\"\n",
    );
    assert_eq!(since(), [("T120".to_owned(), 19, 9)]);
    fs::remove_dir_all(desk.path("a/reviews")).expect("a folder");
    assert_eq!(since(), []);
    desk.write("a/words/en.bad.txt", "windwo = window\n");
    assert!(
        since().contains(&("L150".to_owned(), 19, 29)),
        "{:?}",
        since()
    );
}

#[test]
fn a_repository_that_git_refuses_is_not_taken_for_none() {
    let (desk, archive) = room("He left.");
    commit(&archive);
    fs::write(desk.path("a/.git/config"), "[core\n").expect("a file");
    let message = check(&desk, &archive, &["--changed-since", "HEAD"]).refused();
    assert!(
        message.contains("git could not say") && message.contains("bad config"),
        "{message}"
    );
}
