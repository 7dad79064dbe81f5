//! A volunteer looks at findings and leaves them as they are; the text changes, and what was meant is found again or told.

mod dismissals;

use super::*;
use crate::archive::dates::Day;
use crate::archive::fault::Severity;
use crate::archive::load::from_files;
use crate::locale::Locale;
use crate::proof::fingerprint::Target;
use crate::proof::record::strategy::{id, signed};
use crate::proof::record::{self, Judgement, Place, Verdict, Withdrawal};
use crate::proof::review::Found;
use crate::proof::rules::RULES;
use crate::proof::safety::KeyFile;
use crate::proof::spelling::{Opened, Speller};
use crate::proof::volunteers::Volunteers;
use std::collections::BTreeSet;
use std::path::PathBuf;

const FRAME: &[u8] = include_bytes!("../../../archive/archive.toml");
const SOURCES: &[u8] = include_bytes!("../../../archive/sources.toml");

/// An archive with one story in English, and its translation if there is one.
fn archive(body: &str, translation: Option<(&str, &str)>) -> Archive {
    let archive = read(body, translation);
    assert!(archive.find("a-story").is_some(), "{:?}", archive.faults);
    archive
}

fn read(body: &str, translation: Option<(&str, &str)>) -> Archive {
    let story = format!(
        "schema = 1\nid = \"a-story\"\nkind = \"story\"\ntitle = \"A story\"\nsummary = \"It is short.\"\n\
         language = \"en\"\nstatus = \"review\"\ncountries = [\"GB\"]\norigin = [\"IQ\"]\nthemes = [\"family\"]\nsources = [\"echoes-across-borders\"]\n\
         [dates]\nevent = \"2019\"\n[consent]\nbasis = \"published\"\nlevel = \"open\"\n[text]\nbody = '''\n{body}\n'''\n"
    );
    let mut files = vec![
        ("archive.toml".into(), FRAME.to_vec()),
        ("sources.toml".into(), SOURCES.to_vec()),
        ("entries/a-story.toml".into(), story.into_bytes()),
    ];
    if let Some((language, body)) = translation {
        let whole = format!(
            "schema = 1\ntranslation_of = \"a-story\"\nlanguage = \"{language}\"\ntitle = \"x\"\nsummary = \"y\"\n\
             status = \"draft\"\n[text]\nbody = '''\n{body}\n'''\n"
        );
        let path = PathBuf::from(format!("entries/a-story.{language}.toml"));
        files.push((path, whole.into_bytes()));
    }
    from_files(files)
}

fn story(archive: &Archive) -> StoryId {
    archive.find("a-story").expect("it was just written")
}

/// What was said, by Sara, in this order.
fn said(records: impl IntoIterator<Item = Record>) -> Found {
    let mut found = Found::default();
    for (number, record) in (1..).zip(records) {
        let signed = signed("sara", number, record);
        let key = (signed.entry.id, signed.by.handle.clone());
        found.records.insert(key, signed);
    }
    found
}

/// What is found in the text after all that was said of it.
fn found(archive: &Archive, language: &str, source: Option<&str>, said: &Found) -> Vec<Finding> {
    let volunteers = Volunteers::default();
    let ledger = Ledger::new(said, &volunteers);
    let known = Known {
        source,
        ledger: Some(&ledger),
    };
    let inspection = Inspection::new(archive);
    inspection.of_text(story(archive), language, known).open
}

fn codes(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.code).collect()
}

/// The dismissal of the first finding with this code.
fn dismissal(archive: &Archive, code: &str) -> Record {
    let findings = found(archive, "en", None, &Found::default());
    let finding = findings.iter().find(|finding| finding.code == code);
    let inspection = Inspection::new(archive);
    let why = Clean::new("a refrain");
    let dismissal = inspection.dismissal(finding.expect(code), Known::default(), why);
    Record::Dismissal(dismissal.expect("a warning with words"))
}

/// What somebody says of a part of the story as it is now.
fn verdict(archive: &Archive, (language, part): (&str, Part), judgement: Judgement) -> Record {
    let target = Target::new(language, part);
    let now = target.fingerprint(archive.story(story(archive)));
    let now = now.expect("the story has it");
    Record::Verdict(Verdict::new(&target, &now, judgement))
}

fn quoted(words: &str) -> Place {
    Place::Quoted(record::Anchor {
        quote: words.to_owned(),
        ..record::Anchor::default()
    })
}

#[test]
fn a_translation_that_did_not_follow_its_original_is_told() {
    let whole = Some(("de", "Er ging.\n\nSie blieb.\n\nEs war spät."));
    let first = archive("He left.\n\nShe stayed.\n\nIt was late.", whole);
    let later = archive("He left.\n\nShe stayed at home.\n\nIt was late.", whole);
    let original = || verdict(&first, ("en", Part::Text), Judgement::Ok);
    let translation = || verdict(&first, ("de", Part::Translation), Judgement::Ok);
    let outdated = |said: Found| -> Vec<usize> {
        let findings = found(&later, "de", None, &said);
        let own = findings.into_iter().filter(|own| own.code == "X174");
        own.map(|own| own.position.paragraph).collect()
    };
    assert_eq!(outdated(said([original(), translation()])), [1]);
    assert_eq!(
        outdated(said([translation(), original()])),
        [0; 0],
        "what the original was before is not known"
    );
    assert_eq!(
        outdated(said([original()])),
        [0; 0],
        "nobody found it right"
    );
    let seen = verdict(&later, ("en", Part::Text), Judgement::Problem);
    assert_eq!(
        outdated(said([original(), seen, translation()])),
        [0; 0],
        "it was compared with the present original"
    );
    // A translation that was changed since is another one.
    let other = verdict(
        &archive("He left.", Some(("de", "Er ging."))),
        ("de", Part::Translation),
        Judgement::Ok,
    );
    assert_eq!(outdated(said([original(), other])), [0; 0]);
}

/// Words of English are looked up in the dictionary of the fixtures.
fn words(archive: &Archive) -> WordCheck {
    let aff = include_str!("../../../tests/fixtures/dictionaries/en.aff");
    let dic = include_str!("../../../tests/fixtures/dictionaries/en.dic");
    let open = move |language: &str| Opened {
        spellers: (language == "en")
            .then(|| Speller::new(aff, dic, language).expect("a dictionary"))
            .into_iter()
            .collect(),
        ..Opened::default()
    };
    WordCheck::new(archive, Box::new(open))
}

#[test]
fn words_are_looked_up_like_all_else_and_can_be_dismissed() {
    let archive = archive("They came to the squaer.", None);
    let words = words(&archive);
    assert!(!words.is_open("en") && words.is_open("tlh"));
    words.open("en");
    assert!(words.is_open("en"));
    let inspection = Inspection::new(&archive).with_words(&words);
    let story = story(&archive);
    let open = inspection.of_text(story, "en", Known::default()).open;
    let is_it = |finding: &&Finding| finding.code == "L160" && told(finding).contains("squaer");
    let finding = open.iter().find(is_it).expect("an unknown word");
    let why = Clean::new("dialect");
    let dismissal = inspection.dismissal(finding, Known::default(), why);
    let said = said([Record::Dismissal(dismissal.expect("a hint with words"))]);
    let volunteers = Volunteers::default();
    let ledger = Ledger::new(&said, &volunteers);
    let known = Known {
        ledger: Some(&ledger),
        ..Known::default()
    };
    let outcome = inspection.of_text(story, "en", known);
    assert_eq!(codes(&outcome.dismissed), ["L160"]);
    assert!(outcome.open.iter().all(|left| left != finding));
    assert_eq!(codes(&outcome.open).len(), open.len() - 1, "and no D101");
    // Where nobody has a dictionary, nothing is unused.
    assert_eq!(codes(&found(&archive, "en", None, &said)), [""; 0]);
}

fn told(finding: &Finding) -> String {
    Locale::plain_english().say(&finding.message).to_string()
}

#[test]
fn what_endangers_somebody_is_among_the_findings_and_an_unused_dismissal_of_it_quotes_nothing() {
    let archive = archive("He called +44 20 7946 0958 at two.", None);
    let watch = Watch::over(&[], KeyFile::Unnamed);
    let today = Day {
        year: 2026,
        month: 11,
        day: 22,
    };
    let inspection = Inspection::new(&archive).with_watch(&watch, today);
    let open = inspection
        .of_text(story(&archive), "en", Known::default())
        .open;
    assert_eq!(codes(&open), ["S004"]);
    let dismissal = |check: &str| {
        Record::Dismissal(Dismissal {
            target: Target::new("en", Part::Text),
            check: Clean::new(check),
            place: quoted("07946 000"),
            reason: Clean::new("a shop"),
        })
    };
    // Names are not watched for here, so nothing is said of the second.
    let said = said(["S004", "S003"].map(dismissal));
    let volunteers = Volunteers::default();
    let ledger = Ledger::new(&said, &volunteers);
    let known = Known {
        ledger: Some(&ledger),
        ..Known::default()
    };
    let open = inspection.of_text(story(&archive), "en", known).open;
    assert_eq!(codes(&open), ["D101", "S004"]);
    assert!(!told(&open[0]).contains("07946"), "{}", told(&open[0]));
}

#[test]
fn a_dismissal_quotes_nothing_that_must_not_be_repeated_and_is_found_again() {
    let body = "Call +44 20 7946 0958 or +44 20 7946 0321 now now.";
    let archive = archive(body, None);
    let watch = Watch::over(&[], KeyFile::Unnamed);
    let today = Day {
        year: 2026,
        month: 11,
        day: 22,
    };
    let inspection = Inspection::new(&archive).with_watch(&watch, today);
    let all = inspection.findings(story(&archive), "en", Known::default());
    assert_eq!(codes(&all), ["S004", "S004", "T120"]);
    for finding in &all {
        let made = inspection.dismissal(finding, Known::default(), Clean::new("a shop"));
        let record = Record::Dismissal(made.expect("no error"));
        let written = crate::proof::table::write(&crate::proof::record::Entry {
            id: id(1),
            at: Some(today),
            record: record.clone(),
        });
        for words in ["7946", "0958", "0321", "+44"] {
            assert!(!written.contains(words), "{written}");
        }
        let said = said([record]);
        let volunteers = Volunteers::default();
        let ledger = Ledger::new(&said, &volunteers);
        let known = Known {
            ledger: Some(&ledger),
            ..Known::default()
        };
        let outcome = inspection.of_text(story(&archive), "en", known);
        assert_eq!(
            outcome.dismissed,
            std::slice::from_ref(finding),
            "this one and no other"
        );
        assert_eq!(outcome.open.len(), 2, "and nothing unused");
    }
    // Edited, the paragraph is another one, and has to be looked at again.
    let edited = read("Call +44 20 7946 0958.", None);
    let made = inspection.dismissal(&all[0], Known::default(), Clean::new("a shop"));
    let said = said([Record::Dismissal(made.expect("no error"))]);
    let volunteers = Volunteers::default();
    let ledger = Ledger::new(&said, &volunteers);
    let known = Known {
        ledger: Some(&ledger),
        ..Known::default()
    };
    let inspection = Inspection::new(&edited).with_watch(&watch, today);
    let open = inspection.of_text(story(&edited), "en", known).open;
    assert_eq!(codes(&open), ["D101", "S004"]);
}
