//! The checks beside real texts: errors planted into the files of the bundled archive, and what the command finds of them;
//! the archive as it is, in which there is nothing to find.

mod archive;
mod errors;
mod reviews;
mod round;

use archive::{Archive, Found};
use errors::ELSEWHERE;
use rawi::archive::codes::CODES;
use rawi::proof::rules::RULES;
use round::Round;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// An error to plant: where its words first stand in a file of the language, others are put.
struct Planted {
    code: &'static str,
    /// Of the text. Nothing for what is no text: keys and values of an entry, and how its file is written; with a dot before
    /// it, those of a translation.
    language: &'static str,
    words: &'static str,
    error: &'static str,
}

impl Planted {
    /// Whether it is one of the file, whose entry may be left out for it.
    fn is_of_file(&self) -> bool {
        self.language.is_empty() || self.language.starts_with('.')
    }
}

/// Errors that no check finds, by their codes, languages and words. One that is found at last is taken out of here.
const MISSED: &[&str] = &[];

/// What came of the errors.
#[derive(Default)]
struct Tally {
    planted: usize,
    found: usize,
    /// Found in its own line.
    at_line: usize,
    /// By code, language and words: where, and what was found there instead.
    missed: BTreeMap<String, String>,
}

impl Tally {
    /// Counts an error of these lines among what is new in its file.
    fn add(
        &mut self,
        (planted, file): (&Planted, &str),
        lines: &RangeInclusive<usize>,
        new: &[&Found],
    ) {
        self.planted += 1;
        let here = || new.iter().filter(|found| found.file == file);
        let of_code = || here().filter(|found| found.code == planted.code);
        let is_at_line = of_code().any(|found| lines.contains(&found.line));
        // Some faults are of a file, some differences of a text.
        let has_no_line = matches!(planted.code.as_bytes()[0], b'A' | b'X');
        self.at_line += usize::from(is_at_line);
        if is_at_line || has_no_line && of_code().next().is_some() {
            self.found += 1;
        } else {
            let others: Vec<&str> = here().map(|found| found.code.as_str()).collect();
            self.missed.insert(
                format!("{} {} {}", planted.code, planted.language, planted.error),
                format!("{file}:{lines:?}: {others:?}"),
            );
        }
    }
}

/// Plants errors into an archive until each has been somewhere, and looks for them.
fn tally(archive: &Archive, all: impl Iterator<Item = &'static Planted>, tally: &mut Tally) {
    let clean = archive.check();
    let mut left: Vec<&Planted> = all.collect();
    let mut homeless = Vec::new();
    while !left.is_empty() {
        let mut round = Round::default();
        // The faults of files are planted by themselves.
        let of_files = left[0].is_of_file();
        left.retain(|planted| {
            if planted.is_of_file() != of_files {
                return true;
            }
            if let Some(file) = archive.place(planted, &round) {
                let file = file.to_owned();
                round.plant(archive, planted, file);
                return false;
            }
            let is_nowhere = archive.place(planted, &Round::default()).is_none();
            homeless.extend(is_nowhere.then_some(planted.words));
            !is_nowhere
        });
        tally_round(archive, &clean, &round, tally);
    }
    assert!(homeless.is_empty(), "no text has {homeless:#?}");
}

#[test]
fn planted_errors_are_found() {
    let mut sum = Tally::default();
    tally(&Archive::bare(), errors::plain(), &mut sum);
    tally(&Archive::guarded(), errors::guarded(), &mut sum);
    println!(
        "{} of {} planted errors are found, {} in their lines; {} codes",
        sum.found,
        sum.planted,
        sum.at_line,
        planted_codes().len()
    );
    println!("missed: {:#?}", sum.missed);
    assert!(sum.planted >= 320, "{}", sum.planted);
    let missed: Vec<&str> = sum.missed.keys().map(String::as_str).collect();
    assert_eq!(missed, MISSED, "{:#?}", sum.missed);
}

fn planted_codes() -> BTreeSet<&'static str> {
    let all = errors::plain().chain(errors::guarded());
    all.map(|planted| planted.code).collect()
}

#[test]
fn an_error_of_every_code_is_planted_or_it_is_said_why_none_can_be() {
    let known: BTreeSet<&str> = CODES
        .iter()
        .map(|row| row.code)
        .chain(RULES.iter().map(|rule| rule.code))
        .collect();
    let elsewhere: BTreeSet<&str> = ELSEWHERE
        .iter()
        .flat_map(|(codes, _)| codes.iter().copied())
        .collect();
    let planted = planted_codes();
    assert!(planted.is_disjoint(&elsewhere), "both planted and excused");
    let all: BTreeSet<&str> = planted.union(&elsewhere).copied().collect();
    assert_eq!(all, known);
}

/// Plants the errors, looks, and takes them out again.
fn tally_round(archive: &Archive, clean: &BTreeSet<Found>, round: &Round<'_>, tally: &mut Tally) {
    for (file, text) in &round.spoilt {
        archive.write(file, text);
    }
    let found = archive.check_files(round.spoilt.keys());
    // Lines move, so what is new is a code that the file did not have.
    let is_new = |found: &&Found| {
        let same = |old: &Found| (&old.file, &old.code) == (&found.file, &found.code);
        !clean.iter().any(same)
    };
    let new: Vec<&Found> = found.iter().filter(is_new).collect();
    for (planted, file) in &round.planted {
        let lines = round.lines(archive, planted, file);
        tally.add((planted, file), &lines, &new);
    }
    for file in round.spoilt.keys() {
        archive.write(file, &archive.files[file]);
    }
}

#[test]
fn where_nothing_was_planted_nothing_is_found() {
    let archive = Archive::guarded();
    let found = archive.check();
    let words: usize = archive
        .files
        .values()
        .map(|text| {
            let body = text.find("[text]").expect("every entry has a text");
            text[body..].split_whitespace().count()
        })
        .sum();
    // The Sorani entry is linked from nowhere.
    let false_alarms: Vec<&Found> = found.iter().filter(|found| found.code != "A102").collect();
    println!(
        "{} false alarms in {words} words: {} in 1,000",
        false_alarms.len(),
        1000 * false_alarms.len() / words
    );
    assert!(words > 20_000);
    assert!(false_alarms.is_empty(), "{false_alarms:#?}");
}
