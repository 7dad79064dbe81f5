//! Names that are withheld, planted into every place of an archive; lists that cannot be used.

use super::*;

#[test]
fn no_name_that_the_archive_does_not_have_is_found_in_it() {
    let mut looked = bundled();
    // A part of it in every language: the whole takes a program without optimisation half a minute.
    let is_looked_at = |path: &Path| {
        let name = path.to_string_lossy();
        ["entries/h", "entries/m", "entries/n", "entries/pr"]
            .iter()
            .any(|part| name.starts_with(part))
    };
    looked
        .documents
        .retain(|document| is_looked_at(&document.path));
    let names = [
        "Samira Zandvakil",
        "سمیرا زندوکیل",
        "Jürgen Köhlermann",
        "أحمد الزندي",
        "هەڵۆ زەنگەنە",
    ];
    let Ok(list) = List::parse(&list(&names)) else {
        panic!("a list");
    };
    let withheld = crate::proof::withheld::Withheld::new(list, key()).expect("its key");
    let watched = Looked {
        watch: Watch::On(withheld),
        ..looked
    };
    assert_eq!(watched.told(), []);
}

#[test]
fn a_small_archive_without_a_list_is_not_watched_and_says_nothing() {
    assert_eq!(look(files(&[]), KeyFile::Unnamed).told(), []);
    assert_eq!(found(&[]), []);
}

#[test]
fn a_withheld_name_is_found_wherever_it_stands_in_the_folder() {
    for (from, to) in [
        ("A door\"", "The door of Samira Zandvakil\""),
        ("Somebody opens", "SAMIRA ZANDVAKIL opens"),
        ("[\"door\"]", "[\"samira-zandvakil\"]"),
        ("By the letter.", "By the letter of Samira Zandvakil."),
        (
            "level = \"open\"",
            "level = \"open\"\nnote = \"Samira Zandvakil agreed.\"",
        ),
        ("a teacher\"", "Samira Zandvakil\""),
        ("The door was green.", "Samira Zandvakil had a green door."),
        ("Eine Tür", "Samira Zandvakils Tür"),
        ("The teacher opened", "Samira Zandvakil opened"),
        ("The teacher opened", "Samira **Zandvakil** opened"),
        ("The teacher opened", "Samira[^n] Zandvakil opened"),
        ("The teacher opened", "*Sam*ira Zandvakil opened"),
        ("The teacher opened", "Sam&#105;ra Zandvakil opened"),
        (
            "The teacher",
            "The [teacher](https://example.org/samira%20zandvakil)",
        ),
        ("So she says.", "So says Samira Zandvakil."),
        ("[dates]", "# ask Samira Zandvakil\n[dates]"),
        ("A door\"", "The door of Sam\\u0069ra Zandvakil\""),
    ] {
        let entry = planted(from, to);
        let told = found(&[("entries/a.toml", &entry)]);
        let (code, path, line) = told.first().unwrap_or_else(|| panic!("{to}"));
        assert_eq!(
            (*code, path.as_str()),
            ("S002", "entries/a.toml"),
            "{to}: {told:?}"
        );
        assert!(*line > 0, "{to}");
    }
    for (path, text) in [
        ("entries/_draft.toml", "title = \"Samira Zandvakil\""),
        (
            "reviews/a/sara.k3.toml",
            "text = \"is it Samira Zandvakil?\"",
        ),
        ("templates/story.toml", "# Samira Zandvakil"),
        ("words/en.txt", "door\nSamira Zandvakil\n"),
        ("README.md", "Thanks to Samira Zandvakil."),
        (
            "sources.toml",
            "schema = 1\n[[sources]]\nid = \"s\"\ntype = \"book\"\ntitle = \"Samira Zandvakil\"\ncreator = \"N\"\nissued = \"1999\"\n",
        ),
        ("entries/broken.toml", "title = Samira Zandvakil"),
    ] {
        let told = found(&[(path, text)]);
        assert!(
            told.iter()
                .any(|(code, at, line)| (*code, at.as_str()) == ("S002", path) && *line > 0),
            "{path}: {told:?}"
        );
    }
}

#[test]
fn the_line_is_that_of_the_name_and_no_column_is_told() {
    let entry = planted("She never closed", "Samira Zandvakil never closed");
    let looked = look(
        files(&[
            ("entries/a.toml", &entry),
            ("withheld.toml", &list(&[NAME])),
        ]),
        KeyFile::Read(key()),
    );
    let faults = looked.survey();
    let line = 1 + entry
        .lines()
        .position(|line| line.contains("Samira"))
        .expect("a line");
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].line, faults[0].column), (line, 0));
}

#[test]
fn a_name_in_the_name_of_a_file_is_found_and_covered() {
    let picture = (
        "photos/samira_zandvakil.jpg".into(),
        b"\xff\xd8\xff".to_vec(),
    );
    let mut all = files(&[("withheld.toml", &list(&[NAME]))]);
    all.push(picture);
    let looked = look(all, KeyFile::Read(key()));
    let faults = looked.survey();
    assert_eq!(faults.len(), 1);
    let veil = Veil::over(&looked.watch, &faults);
    let veiled = veil.fault(&faults[0]);
    assert_eq!(veiled.path, Path::new("photos/▒▒▒.jpg"));
    assert!(!veil.shows(&faults[0].path));
}

#[test]
fn another_script_and_a_slip_are_warnings() {
    let text = TRANSLATION.replacen("آموزگار", "سمیرا زندوکیل", 1);
    let told = found(&[("entries/a.fa.toml", &text)]);
    assert_eq!(told, [("S003", "entries/a.fa.toml".to_owned(), 9)]);
}

#[test]
fn a_list_that_cannot_be_used_is_never_passed_over() {
    let broken = |text: &str| files(&[("withheld.toml", text)]);
    let whole = list(&[NAME]);
    let refused = KeyFile::Refused(Message::new("safety-key-none").outside("path", "k"));
    for (files, key) in [
        (broken(&whole), KeyFile::Unnamed),
        (broken(&whole), refused),
        (broken(&whole), KeyFile::Read(Key::new([6; 32]))),
        (broken(""), KeyFile::Read(key())),
        (
            broken(&whole.replacen("schema = 1", "schema = 9", 1)),
            KeyFile::Read(key()),
        ),
        (broken("<<<<<<< ours\n"), KeyFile::Read(key())),
    ] {
        let looked = look(files, key);
        let faults = looked.survey();
        assert_eq!(faults.len(), 1, "{faults:?}");
        assert_eq!(
            (faults[0].code, faults[0].severity),
            ("S006", Severity::Error)
        );
        let desk = findings(&looked.archive, (StoryId(0), None), &looked.watch, TODAY);
        assert_eq!(desk[0].code, "S006");
        for interface in Interface::ALL {
            let locale = Locale::new(*interface, Isolation::Bare);
            assert!(locale.say(&faults[0].what).ends_with('.'));
            assert!(locale.say(&faults[0].remedy).ends_with('.'));
        }
    }
}

#[test]
fn a_text_that_cannot_be_read_was_not_looked_through() {
    let mut all = files(&[("withheld.toml", &list(&[NAME]))]);
    all.push(("notes.txt".into(), b"Samira \xe4".to_vec()));
    all.push(("large.md".into(), vec![b'a'; 300_000]));
    let looked = look(all, KeyFile::Read(key()));
    let codes: Vec<_> = looked
        .told()
        .into_iter()
        .map(|(code, path, _)| (code, path))
        .collect();
    assert_eq!(
        codes,
        [
            ("S006", "large.md".to_owned()),
            ("S006", "notes.txt".to_owned())
        ]
    );
}
