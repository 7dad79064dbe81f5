//! `rawi check` at the desk of somebody who looks after an archive: places in files, former lists, commits, dismissals.

use super::*;

/// A story with this body, in a copy of the bundled archive.
fn room(body: &str) -> (Desk, String) {
    let desk = Desk::new();
    let archive = desk.archive("a", &[("one", &story("one", "A title", body))]);
    // Another entry leads to it, as a careful editor would have it.
    let other = desk.path("a/entries/insm.toml");
    let text = fs::read_to_string(&other).expect("a file");
    let linked = text.replace("see_also = [", "see_also = [\"one\", ");
    fs::write(&other, linked).expect("a file");
    (desk, archive)
}

fn check(desk: &Desk, archive: &str, args: &[&str]) -> Said {
    desk.rawi(&[&["check", "--archive", archive], args].concat())
}

fn found(said: &Said) -> Vec<(String, u64, u64)> {
    let json = said.json();
    let list = json.as_array().expect("a list").iter();
    list.map(|own| {
        let number = |key: &str| own[key].as_u64().expect("a number");
        let code = own["code"].as_str().expect("a code").to_owned();
        (code, number("line"), number("column"))
    })
    .collect()
}

fn git(desk: &Desk, archive: &str, args: &[&str]) {
    let output = Command::new("git")
        .args(["-C", archive, "-c", "user.name=a", "-c", "user.email=b@c"])
        .args([
            "-c",
            "commit.gpgsign=false",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(args)
        .env("HOME", desk.path("home"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .output()
        .expect("git");
    assert!(output.status.success(), "{args:?}: {output:?}");
}

#[test]
fn a_finding_in_a_text_stands_among_the_faults_with_its_place_in_the_file() {
    let body = "He left.\n\nShe *saw the the* square, and\nwent on.\n\nThey  came.";
    let (desk, archive) = room(body);
    let file = format!("{archive}/entries/one.toml");
    let said = check(&desk, &archive, &["--format", "json"]);
    // The body begins in line 19.
    assert_eq!(said.code, Some(0));
    let places = [("T120".to_owned(), 21, 10), ("T121".to_owned(), 24, 5)];
    assert_eq!(found(&said), places, "{}", said.out);
    let first = said.json()[0].clone();
    assert_eq!(
        keys(&first),
        ["code", "column", "line", "message", "path", "severity"]
    );
    assert_eq!(first["path"], file.as_str());
    assert_eq!(
        check(&desk, &archive, &["--fail-on", "warning"]).code,
        Some(1)
    );
    let human = check(&desk, &archive, &[]).out;
    let line = format!("{file}:21:10: warning[T120]: A word stands twice. “the the” Remove one");
    assert!(human.starts_with(&line), "{human}");
    let excerpt =
        "\n   |\n21 | She *saw the the* square, and\n   |          ^^^^^^^ “the” instead\n";
    assert!(human.contains(excerpt), "{human}");
    assert!(
        human.contains("24 | They  came.\n   |     ^^ “ ” instead\n"),
        "{human}"
    );
    assert!(
        human.ends_with("0 errors, 2 warnings, 0 hints; 98 entries can be shown.\n"),
        "{human}"
    );
    let log = check(&desk, &archive, &["--format", "sarif"]).json();
    let place = &log["runs"][0]["results"][1]["locations"][0]["physicalLocation"];
    assert_eq!(
        place["region"],
        serde_json::json!({"startLine": 24, "startColumn": 5, "endLine": 24, "endColumn": 7})
    );
}

#[test]
fn places_are_the_same_in_a_file_that_came_from_windows() {
    let (desk, archive) = room("He left.\n\nآن‌ها از  خانه رفتند.");
    let unix = found(&check(&desk, &archive, &["--format", "json"]));
    assert_eq!(unix, [("T121".to_owned(), 21, 9)]);
    let file = desk.path("a/entries/one.toml");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(&file, format!("\u{FEFF}{}", text.replace('\n', "\r\n"))).expect("a file");
    let said = check(&desk, &archive, &["--format", "json", "--without", "A"]);
    assert_eq!(found(&said), unix);
}

#[test]
fn a_title_that_alone_is_translated_is_checked_too() {
    let (desk, archive) = room("He left.");
    let file = desk.path("a/entries/one.toml");
    let text = fs::read_to_string(&file).expect("a file");
    let title = "[translations.fa]\ntitle = \"كتاب من\"\nstatus = \"draft\"\n[text]";
    fs::write(&file, text.replace("[text]", title)).expect("a file");
    let said = check(&desk, &archive, &["--format", "json"]);
    assert_eq!(found(&said), [("F201".to_owned(), 18, 0)], "{}", said.out);
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
    git(&desk, &archive, &["init", "-q"]);
    git(&desk, &archive, &["add", "."]);
    git(&desk, &archive, &["commit", "-qm", "all"]);
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
        &desk,
        &archive,
        &["checkout", "-q", "--", "entries/one.toml"],
    );
    assert_eq!(since(&[]).len(), 2);
}

#[test]
fn a_translation_is_checked_beside_an_original_that_changed() {
    let desk = Desk::new();
    let archive = desk.archive("a", &[]);
    git(&desk, &archive, &["init", "-q"]);
    git(&desk, &archive, &["add", "."]);
    git(&desk, &archive, &["commit", "-qm", "all"]);
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
    git(&desk, &archive, &["init", "-q"]);
    git(&desk, &archive, &["add", "."]);
    git(&desk, &archive, &["commit", "-qm", "all"]);
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
fn codes_can_be_asked_for_and_left_out() {
    let (desk, archive) = room("She saw the the square.\n\nThey  came.");
    let codes = |args: &[&str]| -> Vec<String> {
        let said = check(&desk, &archive, &[&["--format", "json"], args].concat());
        found(&said).into_iter().map(|(code, ..)| code).collect()
    };
    assert_eq!(codes(&["--only", "t120"]), ["T120"]);
    assert_eq!(codes(&["--only", "T"]), ["T120", "T121"]);
    assert_eq!(codes(&["--without", "T12"]), [""; 0]);
    assert_eq!(codes(&["--only", "T", "--without", "T120"]), ["T121"]);
    let message = check(&desk, &archive, &["--only", "T1200"]).refused();
    assert!(message.contains("Did you mean “T120”?"), "{message}");
}

#[test]
fn a_dismissal_in_the_reviews_of_the_archive_silences_its_finding() {
    let (desk, archive) = room("She saw the the square.\n\nThey  came.");
    let dismissals = "schema = 1\nreviewer = \"sara\"\ndev = \"k3\"\n\n\
        [[dismiss]]\nid = \"01KAR3W8000000000000000000\"\nat = 2026-11-22\nlang = \"en\"\npart = \"text\"\n\
        check = \"T120\"\nquote = \"the the\"\nprefix = \"She saw \"\nsuffix = \" square.\"\nreason = \"refrain\"\n\n\
        [[dismiss]]\nid = \"01KAR3W8000000000000000001\"\nat = 2026-11-22\nlang = \"en\"\npart = \"text\"\n\
        check = \"T120\"\nquote = \"went went\"\nprefix = \"\"\nsuffix = \"\"\nreason = \"refrain\"\n";
    desk.write("a/reviews/one/sara.k3.toml", dismissals);
    let said = check(&desk, &archive, &["--format", "json"]);
    let codes: Vec<String> = found(&said).into_iter().map(|(code, ..)| code).collect();
    assert_eq!(codes, ["D101", "T121"], "{}", said.out);
    let unused = said.json()[0]["message"].as_str().expect("text").to_owned();
    assert!(
        unused.starts_with("The dismissal of T120 by sara silences nothing any more. “went went”"),
        "{unused}"
    );
}

#[test]
fn nothing_of_a_text_reaches_the_terminal_raw() {
    let (desk, archive) = room("He \u{202E}left the  \u{2066}square\u{2069}\u{E000} \u{200B}now.");
    let raw = |c: char| c != '\n' && c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
    for format in ["human", "json", "sarif", "github"] {
        let said = check(&desk, &archive, &["--format", format]);
        assert_eq!(said.code, Some(1), "{}", said.out);
        assert!(said.out.contains("U101") && said.out.contains("U104"));
        assert!(!said.out.contains(raw), "{format}: {:?}", said.out);
    }
    let human = check(&desk, &archive, &[]).out;
    assert!(
        human.contains("19 | He <U+202E>left the  <U+2066>square"),
        "{human}"
    );
}

/// The dictionary of the fixtures, put into the archive.
fn give_dictionary(desk: &Desk) {
    for end in ["aff", "dic"] {
        let text = fs::read_to_string(format!(
            "{}/tests/fixtures/dictionaries/en.{end}",
            env!("CARGO_MANIFEST_DIR")
        ));
        desk.write(
            &format!("a/dictionaries/en.{end}"),
            &text.expect("a fixture"),
        );
    }
}

#[test]
fn words_are_looked_up_where_there_is_a_dictionary() {
    let (desk, archive) = room("She left.\n\nThey came to the squaer.");
    let only = ["--only", "L160", "--format", "json"];
    let file = format!("{archive}/entries/one.toml");
    let args = [&only[..], &[file.as_str()]].concat();
    let without = check(&desk, &archive, &args);
    assert_eq!(found(&without), []);
    assert!(
        without.err.contains("en"),
        "it is said which language has none: {}",
        without.err
    );
    give_dictionary(&desk);
    let body = |said: &Said| -> Vec<_> {
        let found = found(said).into_iter();
        found.filter(|(_, line, _)| *line > 18).collect()
    };
    let said = check(&desk, &archive, &args);
    assert_eq!(body(&said), [("L160".to_owned(), 21, 18)], "{}", said.out);
    assert_eq!(
        check(&desk, &archive, &["--only", "T"]).err,
        "",
        "who does not ask about words need not hear of dictionaries"
    );
    desk.write("a/words/en.txt", "squaer\n");
    assert_eq!(body(&check(&desk, &archive, &args)), []);
}

#[test]
fn what_a_volunteer_dismissed_of_the_safety_of_people_is_told_by_no_survey() {
    let body = "She left.\n\nHe called +44 20 7946 0958 at two, and +44 20 7946 0959 at three.";
    let (desk, archive) = room(body);
    let codes = |lines: &str| {
        desk.write("a/reviews/one/sara.k3.toml", lines);
        let said = check(&desk, &archive, &["--format", "json"]);
        found(&said)
    };
    let head = "schema = 1\nreviewer = \"sara\"\ndev = \"k3\"\n";
    let dismissal = |number: u8, check: &str, quote: &str| {
        format!(
            "\n[[dismiss]]\nid = \"01KAR3W800000000000000000{number}\"\nat = 2026-11-22\nlang = \"en\"\n\
             part = \"text\"\ncheck = \"{check}\"\nquote = \"{quote}\"\nprefix = \"\"\nsuffix = \"\"\nreason = \"a shop\"\n"
        )
    };
    let both = codes(head);
    assert_eq!(both.len(), 2, "{both:?}");
    assert!(
        both.iter()
            .all(|(code, line, _)| (code.as_str(), *line) == ("S004", 21))
    );
    let first = dismissal(0, "S004", "+44 20 7946 0958");
    assert_eq!(codes(&format!("{head}{first}")), both[1..]);
    // What is gone is told without its words.
    let gone = dismissal(1, "S004", "+44 20 7946 0999");
    let told = codes(&format!("{head}{first}{gone}"));
    assert_eq!(told.len(), 2, "{told:?}");
    let said = check(&desk, &archive, &["--format", "json"]);
    assert!(
        said.out.contains("D101") && !said.out.contains("0999"),
        "{}",
        said.out
    );
}
