//! Finds what a word of the command line means: an entry, a theme, a country, a language, a word of a closed list.
//! One that means nothing is an error that names what was probably meant.

use crate::archive::catalogue::Card;
use crate::archive::model::{Absence, Archive, StoryId, Term};
use crate::archive::suggest::{country_slip, nearest, with_hint};
use crate::archive::vocabulary::Word;
use crate::locale::{Failure, Message};
use crate::search::fuzzy::Finder;
use crate::text::Clean;
use anyhow::{anyhow, bail};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::collections::BTreeSet;

/// Reads a word for one of `values` as an argument; clap lists the words and suggests the nearest.
pub(super) fn words_of<T: Word + Send + Sync>(
    values: &'static [T],
) -> impl TypedValueParser<Value = T> {
    let words = values.iter().map(|value| value.as_word());
    PossibleValuesParser::new(words).map(|word| {
        let mut values = values.iter().copied();
        values
            .find(|value| value.as_word() == word)
            .expect("the parser lets pass only the words of these values")
    })
}

/// The entry with this id or former id.
pub(super) fn entry(archive: &Archive, id: &str) -> anyhow::Result<StoryId> {
    if let Some(story) = archive.find(id) {
        return Ok(story);
    }
    let about_it = |name: &'static str| Message::new(name).outside("entry", id);
    let message = match archive.absent.get(id) {
        Some(Absence::Broken) => about_it("cli-entry-broken"),
        Some(Absence::Withheld) => about_it("cli-entry-withheld"),
        Some(Absence::Withdrawn(note)) => {
            about_it("cli-entry-withdrawn").outside("note", note.clone())
        }
        None => about_it("cli-entry-missing").message("hint", suggestion(archive, id)),
    };
    bail!(Failure::new(message))
}

/// What may have been meant by an id that does not exist: a slip in an id, a command, words of a title.
fn suggestion(archive: &Archive, id: &str) -> Message {
    let meant = |slug: &str| Message::new("did-you-mean").outside("word", slug);
    let slugs = archive.stories.iter().map(|story| story.slug.as_str());
    if let Some(slug) = nearest(id, slugs) {
        return meant(slug);
    }
    let program = super::args::command();
    let commands = program.get_subcommands().map(clap::Command::get_name);
    if let Some(command) = nearest(id, commands) {
        return Message::new("cli-meant-command").inside("command", command);
    }
    let finder = Finder::new(&archive.catalogue);
    let ids: Vec<StoryId> = archive.ids().collect();
    match finder.search(&id.replace('-', " "), &ids).first() {
        Some(hit) => meant(&archive.story(hit.story).slug),
        None => Message::new("cli-list-shows-ids"),
    }
}

/// The country code `word`, whatever its case, which `used` says where to look for in a card.
pub(super) fn country(
    archive: &Archive,
    word: &str,
    used: impl Fn(&Card) -> &[String],
) -> anyhow::Result<String> {
    let known = known(&archive.frame.countries, archive, used);
    if let Some(code) = known.iter().find(|code| code.eq_ignore_ascii_case(word)) {
        return Ok((*code).to_owned());
    }
    let slip = country_slip(word).filter(|code| known.contains(code.as_str()));
    let meant = slip.or_else(|| meant(&archive.frame.countries, &known, word));
    Err(unknown(
        "cli-unknown-country",
        word,
        meant.as_deref(),
        &known,
    ))
}

/// The theme `word`, whatever its case.
pub(super) fn theme(archive: &Archive, word: &str) -> anyhow::Result<String> {
    let known = known(&archive.frame.themes, archive, |card| &card.themes);
    if let Some(id) = known.iter().find(|id| id.eq_ignore_ascii_case(word)) {
        return Ok((*id).to_owned());
    }
    let meant = meant(&archive.frame.themes, &known, word);
    Err(unknown("cli-unknown-theme", word, meant.as_deref(), &known))
}

/// The language tag `word`, whatever its case.
pub(super) fn language(archive: &Archive, word: &str) -> anyhow::Result<String> {
    let mut known: BTreeSet<&str> = archive.frame.languages.iter().map(String::as_str).collect();
    let cards = &archive.catalogue.cards;
    known.extend(
        cards
            .iter()
            .flat_map(|card| &card.languages)
            .map(String::as_str),
    );
    if let Some(tag) = known.iter().find(|tag| tag.eq_ignore_ascii_case(word)) {
        return Ok((*tag).to_owned());
    }
    let meant = nearest(word, known.iter().copied());
    Err(unknown("cli-unknown-language", word, meant, &known))
}

/// The ids of the archive's list, and those that entries use without its leave.
fn known<'a>(
    terms: &'a [Term],
    archive: &'a Archive,
    used: impl Fn(&'a Card) -> &'a [String],
) -> BTreeSet<&'a str> {
    let listed = terms.iter().map(|term| term.id.as_str());
    let used = archive.catalogue.cards.iter().flat_map(used);
    listed.chain(used.map(String::as_str)).collect()
}

/// The id that `word` nearly is, or whose label it nearly is in some language.
fn meant(terms: &[Term], known: &BTreeSet<&str>, word: &str) -> Option<String> {
    let by_id = nearest(word, known.iter().copied()).map(str::to_owned);
    by_id.or_else(|| {
        let labelled = |term: &&Term| {
            let labels = term.label.values().map(Clean::as_str);
            nearest(word, labels).is_some()
        };
        terms.iter().find(labelled).map(|term| term.id.clone())
    })
}

fn unknown(
    message: &'static str,
    word: &str,
    meant: Option<&str>,
    known: &BTreeSet<&str>,
) -> anyhow::Error {
    let message = Message::new(message).outside("word", word);
    let message = with_hint(message, meant);
    let words = known.iter().copied();
    anyhow!(Failure::new(message.list("words", words, "between-commas")))
}
