//! `rawi stats`: the archive in numbers.

use super::columns;
use super::out::Out;
use crate::archive::fault::Severity;
use crate::archive::model::{Archive, Story, Term};
use crate::archive::vocabulary::{Certainty, Kind, Status};
use crate::locale::{Locale, Message};
use crate::text::Clean;
use clap::ValueEnum;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(clap::Args, Clone, Debug)]
pub(super) struct Arguments {
    /// How to print the numbers
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// How many entries have a word.
type Counts<'a> = BTreeMap<&'a str, usize>;

#[derive(Serialize)]
struct Numbers<'a> {
    entries: usize,
    /// Of the originals.
    words: usize,
    sources: usize,
    kinds: Counts<'a>,
    states: Counts<'a>,
    countries: Counts<'a>,
    origin: Counts<'a>,
    themes: Counts<'a>,
    /// Languages of originals.
    languages: Counts<'a>,
    /// Languages of whole translations.
    translations: Counts<'a>,
    /// Claims by certainty.
    claims: Counts<'a>,
    faults: Counts<'a>,
}

pub(super) fn run(args: &Arguments, archive: &Archive, out: &mut Out<'_>) -> anyhow::Result<()> {
    let numbers = numbers(archive);
    match args.format {
        Format::Json => out.json(&numbers),
        Format::Text => lines(archive, &numbers, out)
            .iter()
            .try_for_each(|line| out.line(line)),
    }
}

fn numbers(archive: &Archive) -> Numbers<'_> {
    let stories = &archive.stories;
    let claims = stories.iter().flat_map(|story| &story.claims);
    let whole = stories.iter().flat_map(|story| &story.translations);
    let whole = whole.filter(|translation| translation.text.is_some());
    let faults = archive.faults.iter().map(|fault| fault.severity.word());
    Numbers {
        entries: stories.len(),
        words: stories.iter().map(|story| story.words).sum(),
        sources: archive.sources.len(),
        kinds: counted(
            Kind::ALL.iter().map(|kind| kind.word()),
            by(stories, |story| vec![story.kind.word()]),
        ),
        states: counted(
            Status::ALL
                .iter()
                .map(|state| state.word())
                .filter(|word| *word != Status::Withdrawn.word()),
            by(stories, |story| vec![story.status.word()]),
        ),
        countries: counted([], by(stories, |story| words(&story.countries))),
        origin: counted([], by(stories, |story| words(&story.origin))),
        themes: counted([], by(stories, |story| words(&story.themes))),
        languages: counted([], by(stories, |story| vec![&story.language])),
        translations: counted([], whole.map(|translation| translation.language.as_str())),
        claims: counted(
            Certainty::ALL.iter().map(|certainty| certainty.word()),
            claims.map(|claim| claim.certainty.word()),
        ),
        faults: counted(
            [Severity::Error, Severity::Warning, Severity::Hint].map(Severity::word),
            faults,
        ),
    }
}

fn by<'a>(
    stories: &'a [Story],
    words: impl Fn(&'a Story) -> Vec<&'a str> + 'a,
) -> impl Iterator<Item = &'a str> {
    stories.iter().flat_map(words)
}

fn words(ids: &[String]) -> Vec<&str> {
    ids.iter().map(String::as_str).collect()
}

/// Counts words; those of a closed list are there even if nothing has them.
fn counted<'a>(
    closed: impl IntoIterator<Item = &'a str>,
    words: impl Iterator<Item = &'a str>,
) -> Counts<'a> {
    let mut counts: Counts<'a> = closed.into_iter().map(|word| (word, 0)).collect();
    for word in words {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

fn lines(archive: &Archive, numbers: &Numbers<'_>, out: &Out<'_>) -> Vec<Clean> {
    let (locale, languages) = (out.locale(), out.languages());
    let term = |terms: &[Term], id: &str| archive.frame.label(terms, id, &languages);
    let frame = &archive.frame;
    let country = |id: &str| term(&frame.countries, id);
    let groups = [
        (
            "facet-kind",
            labelled(&numbers.kinds, |id| term(&frame.kinds, id)),
        ),
        (
            "stats-state",
            labelled(&numbers.states, |word| {
                said(
                    locale,
                    word,
                    Status::from_word(word).map(Status::message_name),
                )
            }),
        ),
        ("facet-country", labelled(&numbers.countries, country)),
        ("facet-origin", labelled(&numbers.origin, country)),
        (
            "facet-theme",
            labelled(&numbers.themes, |id| term(&frame.themes, id)),
        ),
        ("facet-language", labelled(&numbers.languages, Clean::new)),
        (
            "stats-translations",
            labelled(&numbers.translations, Clean::new),
        ),
        (
            "stats-claims",
            labelled(&numbers.claims, |word| {
                said(
                    locale,
                    word,
                    Certainty::from_word(word).map(Certainty::message_name),
                )
            }),
        ),
        (
            "stats-faults",
            labelled(&numbers.faults, |word| said(locale, word, severity(word))),
        ),
    ];
    let mut lines = vec![totals(numbers, locale)];
    for (heading, rows) in groups.into_iter().filter(|(_, rows)| !rows.is_empty()) {
        lines.push(Clean::default());
        lines.push(locale.word(heading));
        let row = |(label, count): &(Clean, usize)| {
            let count = format!("{:>4}", locale.number(*count));
            vec![Clean::from(format!("  {label}")), Clean::from(count)]
        };
        lines.extend(columns::aligned(&rows.iter().map(row).collect::<Vec<_>>()));
    }
    lines
}

fn totals(numbers: &Numbers<'_>, locale: &Locale) -> Clean {
    let counts = [
        ("stats-entries", numbers.entries),
        ("stats-words", numbers.words),
        ("stats-sources", numbers.sources),
    ];
    let counts = counts.map(|(name, count)| locale.say(&Message::new(name).count("count", count)));
    let counts = counts.each_ref().map(Clean::as_str);
    Clean::from(counts.join(&locale.word("between-commas")))
}

/// A word of a closed list, as the interface says it.
fn said(locale: &Locale, word: &str, message_name: Option<String>) -> Clean {
    message_name.map_or_else(|| Clean::new(word), |name| locale.word(&name))
}

/// The message that says a severity by its word.
fn severity(word: &str) -> Option<String> {
    let all = [Severity::Error, Severity::Warning, Severity::Hint];
    let found = all.into_iter().find(|own| own.word() == word)?;
    Some(found.message_name().to_owned())
}

/// Labels and numbers, the greatest number first.
fn labelled(counts: &Counts<'_>, label: impl Fn(&str) -> Clean) -> Vec<(Clean, usize)> {
    let mut counts: Vec<(&&str, &usize)> = counts.iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
    let row = |(id, count): (&&str, &usize)| (label(id), *count);
    counts.into_iter().map(row).collect()
}
