//! What an entry says that endangers somebody: consent that has ended, people whom the original does not name, wrong years.

use super::*;

#[test]
fn consent_is_asked_for_as_long_as_an_entry_is_there() {
    let level = "level = \"open\"";
    for (from, to, expected) in [
        (level, "level = \"open\"\nuntil = \"2026-11\"", None),
        (
            level,
            "level = \"open\"\nuntil = \"2026-10\"",
            Some("2026-10"),
        ),
        (
            level,
            "level = \"open\"\nwithdrawn = \"2026-11-01\"",
            Some("2026-11-01"),
        ),
        (
            "[consent]\nbasis = \"published\"\nlevel = \"open\"\n",
            "",
            Some("published"),
        ),
        ("status = \"published\"", "status = \"draft\"", None),
    ] {
        let entry = planted(from, to);
        let told = found(&[("entries/a.toml", &entry)]);
        match expected {
            None => assert_eq!(told, [], "{to}"),
            Some(words) => {
                let line = 1 + entry
                    .lines()
                    .position(|line| line.contains(words))
                    .expect("a line");
                assert_eq!(told, [("S001", "entries/a.toml".to_owned(), line)], "{to}");
            }
        }
    }
    let withdrawn = "schema = 1\nid = \"a\"\nstatus = \"withdrawn\"\n[consent]\nwithdrawn = \"2026-01\"\nnote = \"Gone.\"\n";
    assert!(
        found(&[("entries/a.toml", withdrawn)])
            .iter()
            .all(|(code, ..)| *code != "S001")
    );
}

#[test]
fn a_translation_that_names_whom_the_original_does_not_is_found() {
    let text = TRANSLATION.replacen("آموزگار", "مهسا زرین‌پور، آموزگار،", 1);
    let told = found(&[("entries/a.fa.toml", &text)]);
    assert_eq!(told, [("S005", "entries/a.fa.toml".to_owned(), 9)]);
    let inline = planted("Eine Tür", "Mahsa Zarrinpours Tür");
    assert_eq!(
        found(&[("entries/a.toml", &inline)]),
        [],
        "a German genitive is another word"
    );
    let inline = planted("Eine Tür", "Die Tür der Mahsa Zarrinpour");
    assert_eq!(found(&[("entries/a.toml", &inline)]).len(), 1);
    // Where the original has her, or withholds nobody, she may be named.
    let named = planted("The teacher opened", "Zarrinpour opened");
    assert_eq!(
        found(&[("entries/a.toml", &named), ("entries/a.fa.toml", &text)]),
        []
    );
    let open = planted("role-only", "full");
    assert_eq!(
        found(&[("entries/a.toml", &open), ("entries/a.fa.toml", &text)]),
        []
    );
}

#[test]
fn dates_of_another_calendar_and_of_tomorrow_are_found() {
    for (from, to, code) in [
        ("event = \"1988-07\"", "event = \"1367-04\"", "M007"),
        ("event = \"1988-07\"", "event = \"2999\"", "M007"),
        ("kind = \"story\"", "kind = \"story\"", ""),
        (
            "She never closed",
            "In ۱۳۵۹ (۱۹۸۵) she never closed",
            "M008",
        ),
    ] {
        let told = found(&[("entries/a.toml", &planted(from, to))]);
        let codes: Vec<_> = told.iter().map(|(code, ..)| *code).collect();
        let expected: Vec<_> = [code].into_iter().filter(|code| !code.is_empty()).collect();
        assert_eq!(codes, expected, "{to}");
    }
    let event = planted("kind = \"story\"", "kind = \"event\"");
    let event = event.replacen("She never", "In ۱۳۵۹ she never", 1);
    assert_eq!(found(&[("entries/a.toml", &event)])[0].0, "M008");
}
