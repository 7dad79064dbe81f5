//! A translation that names somebody whom the original does not: translators know more than they should tell.
//!
//! Who can be named is what the archive knows of people, in names.toml and in its entries; nothing guesses what a name is.

use crate::archive::model::{Archive, Story};
use crate::archive::vocabulary::{NameKind, NameStatus};
use crate::text::Clean;
use crate::text::fold::{Folded, fold};
use std::ops::Range;

/// Letters of a word that names somebody by itself, at least.
const TELLING: usize = 4;

/// People whom an entry does not name.
#[derive(Debug, Default)]
pub(super) struct Strangers {
    /// The forms of their names, folded.
    names: Vec<Folded>,
}

impl Strangers {
    /// Those whom the original of `story` does not name, if it withholds a name at all.
    pub(super) fn of(archive: &Archive, story: &Story) -> Self {
        let hides = |status| {
            matches!(
                status,
                NameStatus::Pseudonym | NameStatus::RoleOnly | NameStatus::Withheld
            )
        };
        let mut statuses = story.people.iter().filter_map(|person| person.status);
        if !statuses.any(hides) {
            return Self::default();
        }
        let told = told(story);
        let known = people(archive).into_iter();
        let strange = known.filter(|forms| !forms.iter().any(|form| is_told(form, &told)));
        Self {
            names: strange.flatten().map(|form| fold(form)).collect(),
        }
    }

    /// The names of them that a text has, as bytes.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.names.is_empty() {
            return Vec::new();
        }
        let folded = fold(text);
        let places = self.names.iter().flat_map(|name| folded.find_all(name));
        let whole = places.filter(|range| is_whole(&folded, range));
        let mut found: Vec<_> = whole.map(|range| folded.source(range)).collect();
        found.sort_by_key(|range| range.start);
        found.dedup_by(|next, first| next.start < first.end);
        found
    }
}

/// The names of people whom the archive names in full, each in its forms. A form of one word is a name of many.
fn people(archive: &Archive) -> Vec<Vec<&Clean>> {
    let shared = archive.names.values();
    let shared = shared.filter(|name| name.kind == NameKind::Person);
    let shared = shared.map(|name| (&name.name, &name.names));
    let people = archive.stories.iter().flat_map(|story| &story.people);
    let is_named = |status| matches!(status, Some(NameStatus::Full | NameStatus::KnownAs));
    let people = people.filter(|person| is_named(person.status));
    let people = people.map(|person| (&person.name, &person.names));
    let is_full = |form: &&Clean| form.trim().contains(' ');
    shared
        .chain(people)
        .map(|(name, names)| {
            [name]
                .into_iter()
                .chain(names.values())
                .filter(is_full)
                .collect()
        })
        .collect()
}

/// Everything that the original says, folded.
fn told(story: &Story) -> Vec<Folded> {
    let body = story.text.blocks.iter();
    let notes = story.text.notes.iter().flat_map(|note| &note.blocks);
    let blocks = body.chain(notes).map(|block| &block.text);
    let people = story.people.iter();
    let people = people.flat_map(|person| [&person.name].into_iter().chain(person.names.values()));
    let claims = story.claims.iter().map(|claim| &claim.text);
    let rows = story.events.iter().map(|row| &row.text);
    let all = [&story.title, &story.summary].into_iter();
    let all = all.chain(&story.keywords).chain(blocks).chain(people);
    all.chain(claims)
        .chain(rows)
        .map(|text| fold(text))
        .collect()
}

/// Whether a word that tells a person stands in one of the texts, in whichever form of the name.
fn is_told(form: &Clean, told: &[Folded]) -> bool {
    let words = form.split_whitespace();
    let telling = words.filter(|word| word.chars().count() >= TELLING);
    telling
        .map(fold)
        .any(|word| told.iter().any(|text| text.find(&word).is_some()))
}

fn is_whole(text: &Folded, range: &Range<usize>) -> bool {
    let letters = text.as_str();
    let before = letters[..range.start].chars().next_back();
    let after = letters[range.end..].chars().next();
    let is_end = |side: Option<char>| side.is_none_or(|letter| !letter.is_alphanumeric());
    is_end(before) && (is_end(after) || text.is_parted(range.end))
}
