//! `rawi check` at the desk of somebody who looks after an archive: places in files, former lists, commits, dismissals.

mod reached;
mod since;

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

#[test]
fn a_check_fails_on_what_it_is_told_to_fail_on() {
    let desk = Desk::new();
    let broken = story("broken", "Broken", "Words.").replace("\"family\"", "\"famliy\"");
    let archive = desk.archive("a", &[("broken", &broken)]);
    let check = |args: &[&str]| desk.rawi(&[&["check", "--archive", &archive], args].concat());
    let found = check(&["--format", "json"]);
    assert_eq!(found.code, Some(1), "{}", found.err);
    let list = found.json();
    let broken_file = format!("{archive}/entries/broken.toml");
    let theme = list
        .as_array()
        .expect("a list")
        .iter()
        .find(|own| own["code"] == "A050")
        .expect("the fault");
    assert_eq!(
        keys(theme),
        [
            "code", "column", "id", "line", "message", "path", "severity"
        ]
    );
    assert_eq!(
        (&theme["path"], &theme["line"]),
        (&broken_file.as_str().into(), &10.into())
    );
    let human = check(&[]);
    let line = format!("{broken_file}:10:{}: error[A050]: ", theme["column"]);
    assert!(
        human.out.starts_with(&line) && human.out.ends_with("can be shown.\n"),
        "{}",
        human.out
    );
    assert_eq!(check(&["--fail-on", "never"]).code, Some(0));
    let good = desk.rawi(&["check", &format!("{archive}/entries/insm.toml")]);
    assert_eq!(good.code, Some(0), "{}", good.out);
    let folder = desk.rawi(&["check", &format!("{archive}/entries"), "--format", "github"]);
    assert_eq!(folder.code, Some(1));
    assert!(
        folder
            .out
            .contains(&format!("::error file={broken_file},line=10,col=")),
        "{}",
        folder.out
    );
    let log = check(&["--format", "sarif"]).json();
    assert_eq!(
        (&log["version"], &log["runs"][0]["results"][0]["ruleId"]),
        (&"2.1.0".into(), &"A050".into())
    );
    desk.rawi(&["check", "nowhere"]).refused();
    assert!(check(&["/"]).refused().contains("is not in the archive"));
}

#[test]
fn a_check_compares_with_the_works_that_are_retold() {
    let desk = Desk::new();
    let body = "They waited at the corner until the last bus had gone.";
    let archive = desk.archive("a", &[("bus", &story("bus", "The bus", body))]);
    desk.write(
        "works/novel.txt",
        "One.\nWe waited at the corner until the last bus came.",
    );
    let works = desk.path("works").display().to_string();
    let check = |args: &[&str]| desk.rawi(&[&["check", "--archive", &archive], args].concat());
    let found = check(&["--against", &works, "--fail-on", "warning"]);
    assert_eq!(found.code, Some(1), "{}", found.err);
    assert!(
        found.out.contains(
            "warning[A107]: 8 words in a row stand in novel.txt, line 2, too: “waited at the corner \
             until the last bus”."
        ),
        "{}",
        found.out
    );
    let other = check(&["--against", &works, &format!("{archive}/sources.toml")]);
    assert!(!other.out.contains("A107"), "{}", other.out);
    assert!(!check(&[]).out.contains("A107"));
    desk.write("works/scan.pdf", "");
    fs::write(desk.path("works/scan.pdf"), b"%PDF\xff").expect("a file");
    let refused = check(&["--against", &works]).refused();
    assert!(refused.contains("scan.pdf” is not UTF-8"), "{refused}");
    fs::create_dir(desk.path("empty")).expect("a folder");
    let empty = desk.path("empty").display().to_string();
    assert!(
        check(&["--against", &empty])
            .refused()
            .contains("There is no file in")
    );
    assert!(check(&["--against", "gone"]).refused().contains("“gone”"));
}

#[test]
fn a_clean_archive_passes_and_codes_are_explained() {
    let desk = Desk::new();
    let clean = desk.rawi(&["check"]);
    assert_eq!(clean.code, Some(0), "{}", clean.out);
    let words = desk.rawi(&["check", "--explain", "a050"]).out;
    assert!(
        words.starts_with("A050 (error)\nThemes are a closed list"),
        "{words}"
    );
    assert!(
        desk.rawi(&["check", "--explain", "A0500"])
            .refused()
            .contains("Did you mean “A050”?")
    );
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
        [
            "code", "column", "id", "line", "message", "path", "severity"
        ]
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
    assert_eq!(found(&said), [("F201".to_owned(), 18, 10)], "{}", said.out);
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

#[test]
fn a_check_that_this_build_has_not_got_is_not_said_to_have_run() {
    let (desk, archive) = room("She adquired a letter.");
    let said = check(&desk, &archive, &["--only", "l151"]);
    let sarif = check(&desk, &archive, &["--only", "L150", "--format", "sarif"]);
    let has_rule = sarif.out.contains("\"L151\"");
    if cfg!(feature = "typos") {
        assert!(has_rule && said.out.contains("[L151]"), "{}", said.out);
    } else {
        assert!(!has_rule);
        assert!(said.err.contains("has not got L151"), "{}", said.err);
    }
    assert!(!sarif.err.contains("L151"), "{}", sarif.err);
}
