//! What somebody dismissed is silent at its place and nowhere else, and a dismissal that silences nothing is told.

use super::*;

#[test]
fn what_was_dismissed_is_silent_and_the_same_elsewhere_is_not() {
    let first = archive("She said left left.\n\nHe said left left, and left.", None);
    let dismissed = said([dismissal(&first, "T120")]);
    let left = found(&first, "en", None, &dismissed);
    assert_eq!(codes(&left), ["T120"]);
    assert_eq!(left[0].position.paragraph, 1);
    // A paragraph was put before it, and others are there now.
    let later = archive(
        "It was late.\n\nShe said left left.\n\nHe said yes, and went.",
        None,
    );
    assert_eq!(codes(&found(&later, "en", None, &dismissed)), [""; 0]);
}

#[test]
fn a_dismissed_blank_leaves_the_next_ones_open() {
    let archive = archive("She  left  home  early.", None);
    let Record::Dismissal(first) = dismissal(&archive, "T121") else {
        panic!("a dismissal");
    };
    let Place::Quoted(anchor) = &first.place else {
        panic!("nothing has to be hidden: {first:?}");
    };
    assert_eq!(anchor.quote, "She  left");
    let left = found(&archive, "en", None, &said([Record::Dismissal(first)]));
    assert_eq!(codes(&left), ["T121", "T121"]);
}

#[test]
fn a_dismissal_of_what_was_mended_is_told() {
    let dismissed = said([dismissal(&archive("She said left left.", None), "T120")]);
    let mended = found(&archive("She said left.", None), "en", None, &dismissed);
    assert_eq!(codes(&mended), ["D101"]);
    assert_eq!(mended[0].severity, Severity::Hint);
    let told = Locale::plain_english().say(&mended[0].message);
    assert_eq!(
        told.as_str(),
        "The dismissal of T120 by sara silences nothing any more. “left left”"
    );
    let gone = found(&archive("Nothing like it.", None), "en", None, &dismissed);
    assert_eq!(codes(&gone), ["D101"]);
}

#[test]
fn a_dismissal_that_was_taken_back_counts_no_more() {
    let archive = archive("She said left left.", None);
    let withdrawal = Record::Withdrawal(Withdrawal {
        on: id(1),
        text: Clean::default(),
    });
    let dismissed = said([dismissal(&archive, "T120"), withdrawal]);
    assert_eq!(codes(&found(&archive, "en", None, &dismissed)), ["T120"]);
}

#[test]
fn nobody_dismisses_an_error() {
    let body = "She \u{202E}stayed.";
    let archive = archive(body, None);
    let findings = found(&archive, "en", Some(body), &Found::default());
    assert_eq!(codes(&findings), ["U101"]);
    let inspection = Inspection::new(&archive);
    let known = Known {
        source: Some(body),
        ..Known::default()
    };
    let none = inspection.dismissal(&findings[0], known, Clean::new("meant"));
    assert_eq!(none, None);
    let typed = Record::Dismissal(Dismissal {
        target: Target::new("en", Part::Text),
        check: Clean::new("U101"),
        place: quoted("She stayed"),
        reason: Clean::new("meant"),
    });
    let left = found(&archive, "en", Some(body), &said([typed]));
    assert_eq!(codes(&left), ["D101", "U101"]);
}

#[test]
fn what_is_not_looked_for_here_is_left_in_peace() {
    let archive = archive("She stayed.", None);
    let dismissal = |check: &str| {
        Record::Dismissal(Dismissal {
            target: Target::new("en", Part::Text),
            check: Clean::new(check),
            place: quoted("stayed"),
            reason: Clean::new("a name"),
        })
    };
    // A check of a newer program, one that is run elsewhere, one for which the file is needed, one of translations.
    let said = said(["Z999", "D101", "U103", "X171"].map(dismissal));
    assert_eq!(codes(&found(&archive, "en", None, &said)), [""; 0]);
    assert_eq!(
        codes(&found(&archive, "en", Some("She stayed."), &said)),
        ["D101"],
        "with the file, U103 is looked for"
    );
}

#[test]
fn the_title_is_dismissed_as_part_of_the_description() {
    let mut archive = archive("She stayed.", None);
    archive.stories[0].title = Clean::new("Left left");
    let Record::Dismissal(dismissal) = dismissal(&archive, "T120") else {
        panic!("a dismissal");
    };
    assert_eq!(dismissal.target.part, Part::Meta);
    let dismissed = said([Record::Dismissal(dismissal)]);
    assert_eq!(codes(&found(&archive, "en", None, &dismissed)), [""; 0]);
}

/// Every finding that is no error can be dismissed, whatever it is about: a blank, a mark that nobody sees, a paragraph as a
/// whole, a difference from the original.
#[test]
fn every_check_can_be_dismissed_at_the_place_it_names() {
    let mut silenced = BTreeSet::new();
    for rule in RULES.iter().filter(|rule| !rule.is_run_apart()) {
        for example in rule.bad {
            let (original, own) = example
                .text
                .split_once(" ⇒ ")
                .unwrap_or(("He left.", example.text));
            let body = own.lines().collect::<Vec<_>>().join("\n\n");
            let original = original.lines().collect::<Vec<_>>().join("\n\n");
            let (archive, language) = if example.language == "en" && !rule.looks_at_pairs() {
                (read(&body, None), "en")
            } else {
                let whole = Some((example.language, body.as_str()));
                (read(&original, whole), example.language)
            };
            // Some of what is bad in a text is no text of an archive at all.
            if archive.find("a-story").is_none() {
                continue;
            }
            let findings = found(&archive, language, Some(&body), &Found::default());
            let of_rule = findings.iter().filter(|finding| finding.code == rule.code);
            for finding in of_rule.filter(|finding| finding.severity != Severity::Error) {
                let known = Known {
                    source: Some(&body),
                    ..Known::default()
                };
                let why = Clean::new("meant so");
                let inspection = Inspection::new(&archive);
                let Some(dismissal) = inspection.dismissal(finding, known, why) else {
                    assert!(
                        !example.text.contains(char::is_alphabetic),
                        "nothing to hold on to: {finding:?} in {body:?}"
                    );
                    continue;
                };
                let dismissed = said([Record::Dismissal(dismissal)]);
                let left = found(&archive, language, Some(&body), &dismissed);
                assert!(!left.contains(finding), "{finding:?} in {body:?}");
                assert!(!codes(&left).contains(&"D101"), "{finding:?} in {body:?}");
                silenced.insert(rule.code);
            }
        }
    }
    assert!(silenced.len() >= 28, "{silenced:?}");
}

#[test]
fn a_dismissal_that_could_silence_nothing_in_any_text_is_told() {
    let archive = archive("She stayed.", None);
    let dismissal = |check: &str, language: &str| {
        Record::Dismissal(Dismissal {
            target: Target::new(language, Part::Text),
            check: Clean::new(check),
            place: quoted("stayed"),
            reason: Clean::new("a name"),
        })
    };
    let told = |check, language| {
        let open = found(&archive, "en", None, &said([dismissal(check, language)]));
        assert_eq!(codes(&open), ["D101"], "{check}");
        Locale::plain_english().say(&open[0].message).to_string()
    };
    for check in ["A102", "r001", "M007", "S001"] {
        let told = told(check, "en");
        assert!(told.contains("what it finds stands in no text"), "{told}");
    }
    let told = told("T120", "fa");
    assert!(told.contains("no text in fa"), "{told}");
    // A code of a newer program may be of texts.
    let newer = said([dismissal("Z999", "fa")]);
    assert_eq!(codes(&found(&archive, "en", None, &newer)), [""; 0]);
}
