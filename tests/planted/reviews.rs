//! Errors that follow from what volunteers said of real entries.

use super::archive::bundled;
use crate::review::{Room, anchored};
use rawi::proof::anchor::Spot;
use rawi::proof::fingerprint::Target;
use rawi::proof::record::{Dismissal, Judgement, Part, Place, Record, Verdict};
use rawi::text::Clean;
use serde_json::Value;
use std::fs;

/// The codes that are found in a file of an entry, with their lines.
fn found(room: &Room, file: &str) -> Vec<(String, u64)> {
    let path = format!("archive/entries/{file}");
    let (_, list, err) = room.rawi(&["check", "--format", "json", &path]);
    let list: Value = serde_json::from_str(&list).unwrap_or_else(|cause| panic!("{cause}: {err}"));
    let list = list.as_array().expect("a list").iter();
    let own = list.filter(|found| {
        found["path"]
            .as_str()
            .is_some_and(|path| path.ends_with(file))
    });
    own.map(|found| {
        let code = found["code"].as_str().expect("a code").to_owned();
        (code, found["line"].as_u64().expect("a line"))
    })
    .collect()
}

/// Puts other words into a file of an entry; answers the line, from 1.
fn plant(room: &Room, file: &str, (words, error): (&str, &str)) -> u64 {
    let path = room.path("archive/entries").join(file);
    let text = fs::read_to_string(&path).expect("a file");
    let at = text.find(words).expect("words of the entry");
    fs::write(&path, text.replacen(words, error, 1)).expect("a file");
    1 + text[..at].matches('\n').count() as u64
}

#[test]
fn an_original_that_changed_behind_its_translations_is_found_in_every_language() {
    let room = Room::in_copy_of(&bundled());
    for (slug, language, words) in [
        ("prison-massacre-1988", "de", "The feature calls"),
        ("nasrin-london-2026", "fa", "trembling, and could"),
        ("half-a-life-in-iraq", "ar", "Half is a proportion"),
    ] {
        let archive = room.archive();
        let story = archive.story(archive.find(slug).expect("an entry"));
        for (language, part) in [("en", Part::Text), (language, Part::Translation)] {
            let target = Target::new(language, part);
            let now = target.fingerprint(story).expect("the entry has it");
            let verdict = Verdict::new(&target, &now, Judgement::Ok);
            room.say("sara", slug, Record::Verdict(verdict));
        }
        let file = format!("{slug}.{language}.toml");
        assert_eq!(found(&room, &file), [], "{slug}");
        plant(
            &room,
            &format!("{slug}.toml"),
            (words, &format!("Perhaps {words}")),
        );
        let found = found(&room, &file);
        assert!(
            matches!(&found[..], [(code, line)] if code == "X174" && *line > 9),
            "{found:?}"
        );
    }
}

#[test]
fn a_dismissal_of_words_that_are_gone_is_found_in_every_language() {
    let room = Room::in_copy_of(&bundled());
    for (slug, language, part, (once, twice)) in [
        (
            "nasrin-london-2026",
            "en",
            Part::Text,
            ("on the floor", "on the the floor"),
        ),
        (
            "nasrin-london-2026",
            "fa",
            Part::Translation,
            ("خط بود", "خط خط بود"),
        ),
        (
            "candles-on-kurfuerstendamm",
            "de",
            Part::Translation,
            ("Einige tanzten", "Einige Einige tanzten"),
        ),
        (
            "half-a-life-in-iraq",
            "ar",
            Part::Translation,
            ("في زمن", "في في زمن"),
        ),
    ] {
        let file = match part {
            Part::Text => format!("{slug}.toml"),
            _ => format!("{slug}.{language}.toml"),
        };
        let line = plant(&room, &file, (once, twice));
        assert_eq!(found(&room, &file), [("T120".to_owned(), line)], "{file}");
        let archive = room.archive();
        let target = Target::new(language, part);
        let texts = target.paragraphs(archive.story(archive.find(slug).expect("an entry")));
        let texts = texts.expect("the entry has it");
        let holds = |text: &String| text.contains(twice);
        let paragraph = texts.iter().position(holds).expect("it was just written");
        let start = texts[paragraph].find(twice).expect("there");
        let range = start..start + twice.len();
        let dismissal = Dismissal {
            target,
            check: Clean::new("T120"),
            place: Place::Quoted(anchored(&texts, &Spot { paragraph, range })),
            reason: Clean::new("a refrain"),
        };
        room.say("sara", slug, Record::Dismissal(dismissal));
        assert_eq!(found(&room, &file), [], "{file}");
        plant(&room, &file, (twice, once));
        let codes: Vec<String> = found(&room, &file).into_iter().map(|own| own.0).collect();
        assert_eq!(codes, ["D101"], "{file}");
    }
}
