//! `rawi list`, `rawi show` and `rawi search`: the entries of an archive for people and for scripts.

use super::{Desk, keys, story};
use serde_json::Value;

fn ids(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list").iter();
    list.map(|entry| entry["id"].as_str().expect("an id"))
        .collect()
}

#[test]
fn the_list_has_its_shape_and_its_filters() {
    let desk = Desk::new();
    let body = "The word *family* stands here.";
    let archive = desk.archive("a", &[("one", &story("one", "漢字 and ASCII", body))]);
    let list = |args: &[&str]| {
        desk.rawi(&[&["list", "--archive", &archive, "--format", "json"], args].concat())
            .json()
    };
    let all = list(&[]);
    let one = all
        .as_array()
        .expect("a list")
        .iter()
        .find(|entry| entry["id"] == "one");
    let expected = serde_json::json!({
        "id": "one", "kind": "story", "title": "漢字 and ASCII", "language": "en", "countries": ["GB"],
        "origin": ["IQ"], "themes": ["family"], "date": "2019-10~", "words": 5, "state": "review",
    });
    assert_eq!(one, Some(&expected));
    assert_eq!(ids(&list(&["--state", "review"])), ["one"]);
    let few = list(&["--origin", "iq", "--kind", "story", "--theme", "family"]);
    assert_eq!(ids(&few), ["one"]);
    let either = ids(&list(&["--kind", "case", "--kind", "timeline"])).len();
    let each = ["case", "timeline"].map(|kind| ids(&list(&["--kind", kind])).len());
    assert_eq!(either, each.iter().sum::<usize>());
    let both = list(&["--country", "GB", "--theme", "family"]);
    assert!(ids(&both).contains(&"one") && !ids(&both).contains(&"insm"));
    assert_eq!(ids(&list(&["--lang", "fa", "--state", "review"])), [""; 0]);
}

#[test]
fn a_filter_that_means_nothing_says_what_was_meant() {
    let desk = Desk::new();
    for (args, meant) in [
        (["--country", "UK"], "Did you mean “GB”?"),
        (["--origin", "Irak"], "Did you mean “IQ”?"),
        (["--theme", "famliy"], "Did you mean “family”?"),
        (["--lang", "frr"], "It can be: ar, ckb, de, en, fa."),
        (["--kind", "storie"], "a similar value exists: 'story'"),
        (
            ["--state", "withdrawn"],
            "possible values: draft, review, published",
        ),
    ] {
        let message = desk.rawi(&[&["list"], &args[..]].concat()).refused();
        assert!(message.contains(meant), "{message}");
    }
}

#[test]
fn lists_for_people_and_for_cut_have_a_line_for_each_entry() {
    let desk = Desk::new();
    let count = desk
        .rawi(&["list", "--format", "json"])
        .json()
        .as_array()
        .map(Vec::len);
    let tsv = desk.rawi(&["list", "--format", "tsv"]).out;
    assert_eq!(Some(tsv.lines().count()), count);
    assert!(tsv.lines().all(|line| line.split('\t').count() == 5));
    let none = desk.rawi(&[
        "list",
        "--lang",
        "en",
        "--state",
        "published",
        "--country",
        "JO",
    ]);
    assert_eq!((none.code, none.out.as_str()), (Some(0), ""));
    assert!(none.err.contains("No entry fits."), "{}", none.err);
    let table = desk.rawi(&["list"]).out;
    let rows: Vec<(&str, &str)> = table.lines().zip(tsv.lines()).collect();
    assert_eq!(Some(rows.len()), count);
    for (row, fields) in rows {
        let (id, title) = (fields.split('\t').next(), fields.split('\t').next_back());
        assert!(row.starts_with(id.expect("an id")) && row.ends_with(title.expect("a title")));
    }
}

#[test]
fn an_entry_is_shown_in_every_form() {
    let desk = Desk::new();
    let page = desk
        .rawi(&["show", "nasrin-london-2026", "--width", "40"])
        .out;
    assert!(
        page.starts_with("A kitchen floor in west London\nTestimony · "),
        "{page}"
    );
    assert!(
        page.lines().all(|line| line.chars().count() <= 40),
        "{page}"
    );
    assert!(page.contains("│ “Maman, he’s dead.”\n"));
    for part in ["\nNotes\n", "\n[1", "\nSources\n"] {
        assert!(page.contains(part), "{part}");
    }
    let markdown = desk
        .rawi(&["show", "nasrin-london-2026", "--format", "markdown"])
        .out;
    assert!(markdown.starts_with("# A kitchen floor in west London\n\nThe telephone rang"));
    let json = desk
        .rawi(&["show", "nasrin-london-2026", "--format", "json"])
        .json();
    let wanted = [
        "aliases",
        "alternative",
        "claims",
        "consent",
        "content_warnings",
        "countries",
        "dates",
        "direction",
        "events",
        "id",
        "keywords",
        "kind",
        "language",
        "license",
        "organisations",
        "origin",
        "original_language",
        "path",
        "people",
        "places",
        "relations",
        "revisions",
        "sources",
        "status",
        "subject",
        "summary",
        "text",
        "themes",
        "title",
        "translations",
        "words",
    ];
    assert_eq!(keys(&json), wanted);
    let body = json["text"]["body"].as_str().expect("a body");
    assert!(markdown.contains(body), "the Markdown holds the body");
    assert_eq!(json["dates"]["event"], "2026-02-28~");
}

#[test]
fn a_translation_is_shown_or_said_to_be_missing() {
    let desk = Desk::new();
    let translation = "schema = 1\ntranslation_of = \"one\"\nlanguage = \"fa\"\ntitle = \"یک\"\n\
        summary = \"خلاصه\"\ntranslator = \"a volunteer\"\nstatus = \"reviewed\"\n[text]\nbody = '''\nکلمه‌ها.\n'''\n";
    let entries = [
        ("one", story("one", "One", "Words.")),
        ("one.fa", translation.to_owned()),
    ];
    let entries = entries.each_ref().map(|(id, text)| (*id, text.as_str()));
    let archive = desk.archive("a", &entries);
    let show = |args: &[&str]| desk.rawi(&[&["show", "one", "--archive", &archive], args].concat());
    let page = show(&["--lang", "fa"]);
    assert_eq!(page.code, Some(0), "{}", page.err);
    assert!(
        page.out.starts_with("یک\n") && page.out.contains("\nکلمه‌ها.\n"),
        "{}",
        page.out
    );
    let json = show(&["--lang", "fa", "--format", "json"]).json();
    assert_eq!(
        (&json["language"], &json["original_language"]),
        (&"fa".into(), &"en".into())
    );
    assert_eq!(json["direction"], "rtl");
    assert!(show(&["--lang", "en"]).out.contains("\nWords.\n"));
    let missing = show(&["--lang", "fr"]).refused();
    assert_eq!(
        missing,
        "rawi: “one” is not translated into “fr”. Its text can be read in: en, fa.\n"
    );
    let german = show(&["--lang", "de"]).refused();
    assert_eq!(
        german,
        "rawi: „one“ ist nicht in „de“ übersetzt. Der Text ist zu lesen in: en, fa.\n"
    );
}

#[test]
fn a_search_answers_with_places_in_the_text() {
    let desk = Desk::new();
    let answer = desk
        .rawi(&[
            "search",
            "Kitchen FLOOR",
            "--format",
            "json",
            "--limit",
            "1",
        ])
        .json();
    assert_eq!(keys(&answer), ["hits", "query", "total"]);
    assert_eq!(answer["query"], "Kitchen FLOOR");
    assert!(answer["total"].as_u64() > Some(1));
    let [hit] = answer["hits"].as_array().expect("a list").as_slice() else {
        panic!("{answer}");
    };
    assert_eq!(
        keys(hit),
        [
            "end",
            "id",
            "paragraph",
            "score",
            "snippet",
            "start",
            "title"
        ]
    );
    let id = hit["id"].as_str().expect("an id");
    let entry = desk.rawi(&["show", id, "--format", "json"]).json();
    let number =
        |key: &str| usize::try_from(hit[key].as_u64().expect(key)).expect("a small number");
    let text = entry["text"]["blocks"][number("paragraph")]["text"]
        .as_str()
        .expect("a text");
    let found = text[number("start")..number("end")].to_lowercase();
    assert!(
        ["kitchen", "kitchen floor"].contains(&found.as_str()),
        "{found}"
    );
    assert!(
        hit["snippet"]
            .as_str()
            .expect("a snippet")
            .to_lowercase()
            .contains(&found)
    );
}

#[test]
fn a_fuzzy_search_forgives_and_nothing_found_is_no_error() {
    let desk = Desk::new();
    let answer = desk
        .rawi(&["search", "kichen flor", "--fuzzy", "--format", "json"])
        .json();
    assert_eq!(answer["hits"][0]["id"], "nasrin-london-2026");
    let title = answer["hits"][0]["title"].as_str().expect("a title");
    assert_eq!(answer["hits"][0]["snippet"], title);
    let nothing = desk.rawi(&["search", "xylophone"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (Some(0), ""));
    assert!(
        nothing.err.starts_with("rawi: Nothing was found."),
        "{}",
        nothing.err
    );
    let fuzzy = desk.rawi(&["search", "--fuzzy", "xylophone"]);
    assert!(
        fuzzy.err.contains("Without “--fuzzy” the texts"),
        "not the advice to do what was just done: {}",
        fuzzy.err
    );
    desk.rawi(&["search", " "]).refused();
}
