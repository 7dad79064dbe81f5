//! Numbers and addresses by which somebody can be called, written to, looked up or visited.
//!
//! Years, dates, sums and the numbers of crowds are what stories are full of; everything here is told from them by its form.

use super::numbers::Digits;
use super::spots::{coordinates, postcodes};
use std::ops::Range;

/// The places of a text, in its order, as bytes.
pub(super) fn find(text: &str) -> Vec<Range<usize>> {
    let digits = Digits::of(text);
    let mut found: Vec<Range<usize>> = mail(&digits);
    if !digits.runs().is_empty() {
        found.extend(telephones(&digits));
        found.extend(papers(&digits));
        found.extend(houses(&digits, text));
        found.extend(postcodes(&digits, text));
        found.extend(coordinates(&digits));
    }
    found.sort_by_key(|range| (range.start, usize::MAX - range.end));
    let mut last = 0;
    found.retain(|range| {
        let is_new = range.start >= last;
        last = last.max(range.end);
        is_new
    });
    found
        .into_iter()
        .map(|range| digits.source(range))
        .collect()
}

/// Addresses of electronic mail.
fn mail(text: &Digits) -> Vec<Range<usize>> {
    let all = text.as_str();
    let is_local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let is_domain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let address = |(at, _): (usize, &str)| {
        let before = all[..at].trim_end_matches(is_local).len();
        let behind = all[at + 1..].split(|c| !is_domain(c)).next()?;
        let domain = behind.trim_end_matches(['.', '-']);
        let ends = domain.rsplit_once('.')?.1;
        let is_whole = before < at && ends.len() > 1 && !ends.bytes().any(|b| b.is_ascii_digit());
        is_whole.then(|| before..at + 1 + domain.len())
    };
    all.match_indices('@').filter_map(address).collect()
}

/// Digits of a telephone number that begins with + or 0, at least and at most.
const TELEPHONE: Range<usize> = 9..16;

fn telephones(text: &Digits) -> Vec<Range<usize>> {
    let runs = text.runs();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, first) in runs.iter().enumerate() {
        let is_within = found.last().is_some_and(|last| first.start < last.end);
        if is_within {
            continue;
        }
        let groups = groups(text, &runs[index..]);
        let lengths: Vec<usize> = groups.iter().map(Range::len).collect();
        let digits = lengths.iter().sum::<usize>();
        let begins = text.before(first.start);
        let is_dialled =
            begins == Some('+') || text.text(first).starts_with('0') && first.len() > 1;
        let is_part = follows_digits(text, first.start);
        let is_date = matches!(lengths[..], [2, 2, 4, ..]) && text.after(first.end) != Some(' ');
        // 202-555-0123, as North America writes them.
        let is_american = matches!(lengths[..], [3, 3, 4] | [1, 3, 3, 4]);
        let fits = is_dialled && !is_date && TELEPHONE.contains(&digits);
        if (fits || is_american) && !is_part {
            let start = first.start - usize::from(begins == Some('+'));
            found.push(start..groups.last().map_or(first.end, |last| last.end));
        }
    }
    found
}

/// Whether digits stand right before byte `at`, with no more than a separator between them.
fn follows_digits(text: &Digits, at: usize) -> bool {
    let before = text.as_str()[..at].trim_end_matches(['.', ',', ':', '-', '/', ' ']);
    before.ends_with(|c: char| c.is_ascii_digit())
}

/// Runs of digits that are parted as those of one number are, from the first on.
fn groups<'a>(text: &Digits, runs: &'a [Range<usize>]) -> &'a [Range<usize>] {
    let is_joint = |pair: &[Range<usize>]| {
        let between = text.text(&(pair[0].end..pair[1].start));
        between.chars().count() <= 2 && between.chars().all(|c| " -./()\u{a0}".contains(c))
    };
    let mut digits = runs.first().map_or(0, Range::len);
    let mut count = runs.len().min(1);
    for pair in runs.windows(2) {
        digits += pair[1].len();
        if !is_joint(pair) || digits >= TELEPHONE.end {
            break;
        }
        count += 1;
    }
    &runs[..count]
}

/// Lengths of account numbers (ISO 13616) by country.
const ACCOUNTS: &[(&str, usize)] = &[
    ("ir", 26),
    ("iq", 23),
    ("de", 22),
    ("gb", 22),
    ("se", 24),
    ("nl", 18),
    ("fr", 27),
    ("at", 20),
    ("ch", 21),
    ("tr", 26),
];

/// Numbers of identity cards, passports and accounts.
fn papers(text: &Digits) -> Vec<Range<usize>> {
    let runs = text.runs();
    let mut found = Vec::new();
    for (index, run) in runs.iter().enumerate() {
        let digits = text.text(run);
        let letters = letters_before(text, run.start);
        let is_alone = letters.is_empty() && text.before(run.start) != Some('+');
        let is_iranian = digits.len() == 10 && is_national_code(digits);
        // The number of an Iraqi card has twelve digits.
        if is_alone && (is_iranian || digits.len() == 12) {
            found.push(run.clone());
        }
        let is_passport = letters.len() == 1 && matches!(digits.len(), 8 | 9);
        if is_passport && letters.is_ascii() {
            found.push(run.start - 1..run.end);
        }
        found.extend(account(text, letters, run));
        // 123-45-6789, the number of an American.
        if let [first, second, third, ..] = &runs[index..] {
            let whole = first.start..third.end;
            let is_parted = [first.end, second.end].map(|at| text.after(at)) == [Some('-'); 2];
            let lengths = [first.len(), second.len(), third.len()];
            let are_near = third.end - first.start == 11;
            if lengths == [3, 2, 4] && is_parted && are_near {
                found.push(whole);
            }
        }
    }
    found
}

fn letters_before(text: &Digits, at: usize) -> &str {
    let before = &text.as_str()[..at];
    &before[before.trim_end_matches(char::is_alphabetic).len()..]
}

/// Whether the last of ten digits is the check of the others, as in Iranian national codes.
fn is_national_code(digits: &str) -> bool {
    let values: Vec<u32> = digits.chars().filter_map(|c| c.to_digit(10)).collect();
    let Some((check, others)) = values.split_last() else {
        return false;
    };
    let sum: u32 = (2..=10)
        .rev()
        .zip(others)
        .map(|(weight, value)| weight * value)
        .sum();
    let rest = sum % 11;
    let is_one = values.iter().all(|value| value == check);
    !is_one && *check == if rest < 2 { rest } else { 11 - rest }
}

/// An account number whose country stands right before its first digits.
fn account(text: &Digits, country: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let (_, length) = ACCOUNTS.iter().find(|(own, _)| *own == country)?;
    let start = run.start - country.len();
    let mut number = String::new();
    let mut end = start;
    for (at, c) in text.as_str()[start..].char_indices() {
        if number.len() == *length || !(c.is_ascii_alphanumeric() || c == ' ') {
            break;
        }
        if c != ' ' {
            number.push(c);
            end = start + at + 1;
        }
    }
    (number.len() == *length && is_account(&number)).then_some(start..end)
}

/// Whether the remainder by 97 is that of an account number (ISO 7064).
fn is_account(number: &str) -> bool {
    let turned = number[4..].chars().chain(number[..4].chars());
    let rest = turned
        .filter_map(|c| c.to_digit(36))
        .fold(0, |rest, value| {
            let shifted = if value < 10 { rest * 10 } else { rest * 100 };
            (shifted + value) % 97
        });
    rest == 1
}

/// What a street is called behind its name.
const STREETS: &[&str] = &[
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "boulevard",
    "blvd",
    "terrace",
    "crescent",
];
/// What German streets end in, folded.
const GERMAN_STREETS: &[&str] = &[
    "strasse", "str.", "gasse", "weg", "allee", "damm", "ufer", "ring",
];
/// Ways and rings that have no houses, folded: a number behind them counts something else.
const NO_STREETS: &[&str] = &[
    "heimweg",
    "hinweg",
    "ruckweg",
    "umweg",
    "ausweg",
    "fluchtweg",
    "schulweg",
    "arbeitsweg",
    "seeweg",
    "luftweg",
    "landweg",
    "rechtsweg",
    "irrweg",
    "mittelweg",
    "ehering",
    "hering",
];
/// What stands before the number of a house, folded.
const HOUSES: &[&str] = &["پلاک", "زقاق", "دار", "کولان", "خانووی ژماره"];
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Houses with their streets.
fn houses(text: &Digits, source: &str) -> Vec<Range<usize>> {
    let runs = text.runs();
    let houses = runs
        .iter()
        .filter(|run| run.len() <= 5 && !is_year(text.text(run)));
    houses
        .filter_map(|run| {
            before_street(text, source, run)
                .or_else(|| behind_street(text, source, run))
                .or_else(|| behind_word(text, run))
        })
        .collect()
}

/// Whether a number is rather a year than that of a house.
fn is_year(digits: &str) -> bool {
    let is_recent = |year: u32| (1800..=2100).contains(&year);
    digits.len() == 4 && digits.parse().is_ok_and(is_recent)
}

/// “12 Cedar Street”: the number before the name, of which every word has a capital.
fn before_street(text: &Digits, source: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let behind = text.as_str()[run.end..].strip_prefix(' ')?;
    let mut at = run.end + 1;
    for (index, word) in behind.split(' ').take(4).enumerate() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let has_capital = source[text.source(at..at + word.len())].starts_with(char::is_uppercase);
        let is_month = index == 0 && MONTHS.contains(&bare);
        if bare.is_empty() || !has_capital || is_month {
            return None;
        }
        if index > 0 && STREETS.contains(&bare) {
            return Some(run.start..at + bare.len());
        }
        at += word.len() + 1;
    }
    None
}

/// “Lindenstraße 12a”.
fn behind_street(text: &Digits, source: &str, run: &Range<usize>) -> Option<Range<usize>> {
    let before = text.as_str()[..run.start].strip_suffix(' ')?;
    let word = before.rsplit(' ').next().unwrap_or(before);
    let start = before.len() - word.len();
    let ending = GERMAN_STREETS
        .iter()
        .find(|ending| word.ends_with(*ending))?;
    let is_name = word.len() > ending.len() + 1 && run.len() <= 3 && !NO_STREETS.contains(&word);
    let has_capital = source[text.source(start..before.len())].starts_with(char::is_uppercase);
    let letter = text.after(run.end).filter(char::is_ascii_lowercase);
    let is_number = text.after(run.end + letter.map_or(0, char::len_utf8));
    let is_number = is_number.is_none_or(|c| !c.is_alphanumeric());
    (is_name && has_capital && is_number).then(|| start..run.end + usize::from(letter.is_some()))
}

/// “پلاک ۱۲”.
fn behind_word(text: &Digits, run: &Range<usize>) -> Option<Range<usize>> {
    let before = text.as_str()[..run.start].trim_end();
    let word = HOUSES.iter().find(|word| before.ends_with(*word))?;
    let start = before.len() - word.len();
    let is_whole = text.before(start).is_none_or(|c| !c.is_alphanumeric());
    let is_near = run.start - before.len() <= 1 && run.len() <= 4;
    (is_whole && is_near).then_some(start..run.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::proof::rules::safety::PARTICULARS;
    use proptest::prelude::*;

    #[test]
    fn the_examples_of_the_rule_are_found() {
        for example in PARTICULARS.bad {
            let found = find(example.text);
            let words: Vec<&str> = found
                .iter()
                .map(|range| &example.text[range.clone()])
                .collect();
            assert_eq!(
                words.first(),
                Some(&example.found),
                "{example:?}: {words:?}"
            );
        }
        for (_, text) in PARTICULARS.good {
            assert_eq!(find(text), [], "{text}");
        }
    }

    #[test]
    fn numbers_of_papers_are_told_by_their_form() {
        for text in [
            "0013542419",
            "A12345678",
            "198012345678",
            "DE89 3704 0044 0532 0130 00",
            "GB82WEST12345698765432",
            "SW1A 1AA",
            "(M5V 2T6)",
            "(202) 555-0123",
            "0049 (0)30 1234567",
            "٠٧٧٠ ١٢٣ ٤٥٦٧",
        ] {
            assert_eq!(find(text).len(), 1, "{text}: {:?}", find(text));
        }
        for text in [
            "1234567890",
            "DE89 3704 0044 0532 0130 01",
            "1,000,000 and 250.000.000",
            "2026-02-14 10:30",
            "01.02.2011 10:30",
            "from 1980 to 1988 2019",
            "0.5 to 0.75",
            "ISBN 978-0-306-40615-7",
            "A4 paper",
            "on 7 October Street corners",
            "Zehn Jahre lang 12 Menschen",
            "Auf der Straße 12 Menschen",
            "Auf dem Heimweg 12 Menschen",
            "Auf dem Rückweg 12 Menschen",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_can_be_looked_through(text in "[0-9۰-۳ +()@.a-zA-Zßپلاک,/-]{0,40}") {
            for range in find(&text) {
                prop_assert!(text.get(range.clone()).is_some_and(|words| !words.is_empty()));
            }
        }

        #[test]
        fn a_mobile_number_is_found_however_it_is_grouped(
            number in "9[0-9]{9}", cuts in prop::collection::vec(1..10_usize, 0..3), separator in "[ .-]",
            prefix in "(0|\\+98|0098)",
        ) {
            let mut grouped = number.clone();
            let mut cuts = cuts;
            cuts.sort_unstable();
            cuts.dedup();
            for cut in cuts.into_iter().rev() {
                grouped.insert_str(cut, &separator);
            }
            let text = format!("She said {prefix}{grouped}, twice.");
            prop_assert!(!find(&text).is_empty(), "{}", text);
        }
    }
}
