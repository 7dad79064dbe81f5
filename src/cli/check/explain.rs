//! `rawi check --explain`: what a code means, why it is looked for, and how to mend it, with examples.

use super::super::out::Out;
use crate::archive::codes::{CODES, Explanation, explain};
use crate::archive::fault::Severity;
use crate::archive::suggest::{nearest, with_hint};
use crate::locale::{Failure, Locale, Message};
use crate::proof::finding::named;
use crate::proof::rules::{Bad, RULES, Rule, rule};
use crate::text::Clean;
use anyhow::bail;
use std::collections::HashSet;

/// Every code, of faults of files and of checks of texts.
pub(super) fn codes() -> impl Iterator<Item = &'static str> {
    let of_files = CODES.iter().map(|row| row.code);
    of_files.chain(RULES.iter().map(|rule| rule.code))
}

/// That there is no such code, with the one that was meant.
pub(super) fn unknown(code: &str) -> Failure {
    let message = Message::new("check-no-code").outside("code", code);
    Failure::new(with_hint(message, nearest(code, codes())))
}

pub(super) fn print(code: &str, locale: &Locale, out: &mut Out<'_>) -> anyhow::Result<()> {
    let page = if let Some(row) = explain(code) {
        Page::of_a_fault(row, locale)
    } else if let Some(rule) = rule(code) {
        Page::of_a_check(rule, locale)
    } else {
        bail!(unknown(code));
    };
    page.print(locale, out)
}

/// That this build does not look for these codes, for each of which that is so.
pub(super) fn not_built_in(codes: &[String]) -> impl Iterator<Item = Message> {
    codes.iter().filter_map(|code| missing(rule(code)?))
}

/// That this build does not look for what a rule finds.
fn missing(rule: &Rule) -> Option<Message> {
    let message = || Message::new("check-not-built-in").inside("code", rule.code);
    (!rule.is_built_in()).then(message)
}

/// What is told of a code.
struct Page {
    code: &'static str,
    severity: Severity,
    /// Languages in which it is a hint.
    hint_in: &'static [&'static str],
    /// That this build does not look for it.
    missing: Option<Clean>,
    reason: Clean,
    mend: Clean,
    /// Lines.
    bad: Vec<String>,
    good: Vec<String>,
}

impl Page {
    fn of_a_fault(row: &'static Explanation, locale: &Locale) -> Self {
        let lines = |example: String| example.lines().map(str::to_owned).collect();
        Self {
            code: row.code,
            severity: row.severity,
            hint_in: &[],
            missing: None,
            reason: locale.say(&row.reason()),
            mend: locale.say(&row.mend()),
            bad: lines(row.bad(locale)),
            good: lines(row.good(locale)),
        }
    }

    fn of_a_check(rule: &'static Rule, locale: &Locale) -> Self {
        let told = |words: Option<Clean>| words.into_iter().map(|words| words.to_string());
        // What a text is mended to is as good an example as one that was right from the beginning, and stands beside it.
        let mended = rule.bad.iter().filter_map(|example| {
            let mended = example.mended?;
            Some((example.language, mended))
        });
        let good = mended.chain(rule.good.iter().copied());
        let good = once_each(good.map(|(language, text)| example(rule, language, text)));
        let bad = rule.bad.iter();
        let bad = bad.flat_map(|bad| example(rule, bad.language, &spelt_out(rule, bad)));
        Self {
            code: rule.code,
            severity: rule.severity,
            hint_in: rule.hint_in(),
            missing: missing(rule).map(|told| locale.say(&told)),
            reason: locale.say(&rule.reason()),
            mend: locale.say(&rule.mend()),
            bad: told(rule.told_bad(locale)).chain(bad).collect(),
            good: told(rule.told_good(locale))
                .chain(good.into_iter().flatten())
                .collect(),
        }
    }

    fn print(&self, locale: &Locale, out: &mut Out<'_>) -> anyhow::Result<()> {
        let severity = locale.word(self.severity.message_name());
        out.line(&Clean::from(format!("{} ({severity})", self.code)))?;
        out.line(&self.reason)?;
        out.line(&self.mend)?;
        if !self.hint_in.is_empty() {
            let languages = self.hint_in.iter().copied();
            let only = Message::new("check-hint-in").list("languages", languages, "between-commas");
            out.line(&locale.say(&only))?;
        }
        if let Some(missing) = &self.missing {
            out.line(missing)?;
        }
        for (name, lines) in [("check-not", &self.bad), ("check-but", &self.good)] {
            if lines.is_empty() {
                continue;
            }
            out.line(&Clean::default())?;
            out.line(&locale.word(name))?;
            for line in lines {
                out.line(&Clean::from(format!("    {line}")))?;
            }
        }
        Ok(())
    }
}

/// Checks that are about what looks the same, right or wrong.
const ALIKE: &[&str] = &["F212", "T142", "U103", "U107", "U108"];

/// A text in which something is found. Where nobody would see what it is, the letters that differ from what should stand there
/// have their numbers in their places.
fn spelt_out(rule: &Rule, bad: &Bad) -> String {
    let Some(mended) = bad.mended.filter(|_| ALIKE.contains(&rule.code)) else {
        return bad.text.to_owned();
    };
    let is_same = |(one, other): &(char, char)| one == other;
    let before = bad.text.chars().zip(mended.chars());
    let before = before.take_while(is_same).count();
    let left = bad.text.chars().count().min(mended.chars().count()) - before;
    let behind = bad.text.chars().rev().zip(mended.chars().rev());
    let behind = behind.take(left).take_while(is_same).count();
    let end = bad.text.chars().count() - behind;
    let letters = bad.text.chars().enumerate();
    let spelt = letters.map(|(at, letter)| {
        let differs = (before..end).contains(&at) && !letter.is_ascii_graphic();
        if differs {
            format!("<U+{:04X}>", u32::from(letter))
        } else {
            letter.to_string()
        }
    });
    spelt.collect()
}

/// Every example once, in the order of the first of each.
fn once_each(examples: impl Iterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let mut known = HashSet::new();
    examples
        .filter(|lines| known.insert(lines.clone()))
        .collect()
}

/// An example with its language, if it is a text.
fn example(rule: &Rule, language: &str, text: &str) -> Vec<String> {
    if rule.is_of_files() {
        text.lines().map(named).collect()
    } else {
        in_language(language, text)
    }
}

/// An example with its language. What is not seen is named; an original stands above its translation.
fn in_language(language: &str, text: &str) -> Vec<String> {
    let blank = |letter: char| format!("<U+{:04X}>", u32::from(letter));
    let with_tag = |(language, line): (&str, &str)| {
        let seen = line.trim_end_matches(' ');
        let blanks: String = line[seen.len()..].chars().map(blank).collect();
        format!("{language}: {}{blanks}", named(seen))
    };
    match text.split_once(" ⇒ ") {
        Some((original, own)) => {
            let original = original.lines().map(|line| ("en", line));
            let own = own.lines().map(|line| (language, line));
            original.chain(own).map(with_tag).collect()
        }
        None => text
            .lines()
            .map(|line| with_tag((language, line)))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::speech::Speech;
    use crate::locale::{Interface, Isolation};

    fn explained(code: &str, locale: &Locale) -> String {
        let mut bytes = Vec::new();
        let speech = Speech::default();
        let told = print(code, locale, &mut Out::new(&mut bytes, None, &speech));
        told.expect("memory takes everything");
        String::from_utf8(bytes).expect("UTF-8")
    }

    #[test]
    fn a_code_is_explained_in_the_language_of_the_reader() {
        let persian = Locale::new(Interface::Persian, Isolation::Bare);
        let told = explained("a042", &persian);
        assert!(told.starts_with("A042 (خطا)\n"), "{told}");
        // An example told in words, and one that is a piece of a file.
        assert!(
            told.contains("entries/a/x.toml و entries/b/x.toml"),
            "{told}"
        );
        let told = explained("a014", &persian);
        assert!(
            told.contains("    language = \"en\"\n    language = \"de\"\n"),
            "{told}"
        );
        let unknown = print(
            "A0500",
            &persian,
            &mut Out::new(&mut Vec::new(), None, &Speech::default()),
        );
        let unknown = unknown.expect_err("there is none");
        let unknown = unknown.downcast_ref::<Failure>().expect("a message");
        let unknown = persian.say(unknown.message());
        assert!(
            unknown.contains("«A0500»") && unknown.contains("«A050»"),
            "{unknown}"
        );
    }

    #[test]
    fn the_example_of_a_check_names_what_is_not_seen() {
        let told = explained("u101", &Locale::plain_english());
        assert!(told.starts_with("U101 (error)\n"), "{told}");
        assert!(told.contains("<U+202"), "{told}");
        let pair = explained("X171", &Locale::plain_english());
        assert!(
            pair.contains("    en: It was in 1988.\n    fa: در سال ۱۹۸۹ بود.\n"),
            "{pair}"
        );
        let doubled = explained("T120", &Locale::plain_english());
        assert!(doubled.contains("only a hint in fa, ar"), "{doubled}");
    }

    #[test]
    fn what_is_wrong_and_what_is_right_do_not_read_alike() {
        for (code, wrong) in [
            ("F212", "کتاب<U+200C> را"),
            ("T142", "He left.<U+0020>\n"),
            ("U103", "ho<U+200C>me"),
            ("U107", "Gefa<U+0308>ngnis"),
            ("U108", "K<U+043E>ln"),
        ] {
            let told = explained(code, &Locale::plain_english());
            assert!(told.contains(wrong), "{told}");
        }
        for code in ["F203", "T121", "T142", "U107"] {
            let told = explained(code, &Locale::plain_english());
            let (_, good) = told.split_once("\nBut:\n").expect("a heading");
            let lines: Vec<&str> = good.lines().collect();
            let once: HashSet<&str> = lines.iter().copied().collect();
            assert_eq!(lines.len(), once.len(), "{told}");
        }
    }

    #[test]
    fn a_piece_of_a_file_is_in_no_language() {
        for code in ["M007", "S001", "S006"] {
            let told = explained(code, &Locale::plain_english());
            assert!(!told.contains("    en:"), "{told}");
        }
    }

    #[test]
    fn what_this_build_has_not_got_is_said() {
        let told = explained("L151", &Locale::plain_english());
        assert_eq!(
            told.contains("--features typos"),
            !cfg!(feature = "typos"),
            "{told}"
        );
        assert!(!explained("L150", &Locale::plain_english()).contains("--features"));
    }

    #[test]
    fn every_code_has_examples_of_both_kinds_in_every_language() {
        for interface in Interface::ALL {
            let locale = Locale::new(*interface, Isolation::Bare);
            for code in codes() {
                let told = explained(code, &locale);
                for name in ["check-not", "check-but"] {
                    let heading = format!("\n\n{}\n    ", locale.word(name));
                    assert!(told.contains(&heading), "{interface:?} {told}");
                }
            }
        }
    }
}
