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

/// What is told of a code.
struct Page {
    code: &'static str,
    severity: Severity,
    /// Languages in which it is a hint.
    hint_in: &'static [&'static str],
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
        let bad = rule.bad.iter();
        let bad = bad.flat_map(|Bad { language, text, .. }| in_language(language, text));
        Self {
            code: rule.code,
            severity: rule.severity,
            hint_in: rule.hint_in(),
            reason: locale.say(&rule.reason()),
            mend: locale.say(&rule.mend()),
            bad: told(rule.told_bad(locale)).chain(bad).collect(),
            good: told(rule.told_good(locale))
                .chain(good.flat_map(|(language, text)| in_language(language, text)))
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

/// An example with its language. What is not seen is named; an original stands above its translation.
fn in_language(language: &str, text: &str) -> Vec<String> {
    let with_tag = |(language, line): (&str, &str)| format!("{language}: {}", named(line));
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
