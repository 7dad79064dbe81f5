//! The filters of `rawi list`: values of one filter widen, filters narrow, as the facets of the reader do.

use super::lookup;
use crate::archive::catalogue::Card;
use crate::archive::model::Archive;
use crate::archive::vocabulary::{Kind, Status, Word};
use crate::proof::standing::State;
use clap::Args;

/// How far an entry has come: on its way to publication, or with its proofreaders. No word stands for both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Come {
    Published(Status),
    Read(State),
}

/// What is shown at all, from the first draft on; nothing that was withdrawn is.
const STATES: &[Come] = &[
    Come::Published(Status::Draft),
    Come::Published(Status::Review),
    Come::Published(Status::Published),
    Come::Read(State::Unread),
    Come::Read(State::Reading),
    Come::Read(State::Proofread),
    Come::Read(State::Validated),
    Come::Read(State::Problem),
    Come::Read(State::Stale),
];

impl Word for Come {
    const LIST: &'static [Self] = STATES;

    fn as_word(self) -> &'static str {
        match self {
            Self::Published(status) => status.word(),
            Self::Read(state) => state.word(),
        }
    }
}

/// What was asked for, as it was typed.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Filters {
    /// Only what happens in this country (ISO 3166-1: IR, IQ, GB); may be repeated
    #[arg(long, value_name = "CODE")]
    country: Vec<String>,

    /// Only people who come from this country; may be repeated
    #[arg(long, value_name = "CODE")]
    origin: Vec<String>,

    /// Only this theme of the archive; may be repeated
    #[arg(long, value_name = "THEME")]
    theme: Vec<String>,

    /// Only this kind of entry; may be repeated
    #[arg(long, value_name = "KIND", value_parser = lookup::words_of(Kind::ALL))]
    kind: Vec<Kind>,

    /// Only what has at least its title in this language (BCP 47); may be repeated
    #[arg(long, value_name = "LANGUAGE")]
    lang: Vec<String>,

    /// Only what has come so far, as its file says or as its proofreaders do; may be repeated
    #[arg(long, value_name = "STATE", value_parser = lookup::words_of(STATES))]
    state: Vec<Come>,
}

impl Filters {
    /// The filters in the archive's own words; one that it does not know is an error.
    pub(super) fn resolved(&self, archive: &Archive) -> anyhow::Result<Self> {
        let all = |words: &[String], find: &dyn Fn(&str) -> anyhow::Result<String>| {
            words.iter().map(|word| find(word)).collect()
        };
        let country = |word: &str| lookup::country(archive, word, |card| &card.countries);
        let origin = |word: &str| lookup::country(archive, word, |card| &card.origin);
        let found: [anyhow::Result<Vec<String>>; 4] = [
            all(&self.country, &country),
            all(&self.origin, &origin),
            all(&self.theme, &|word| lookup::theme(archive, word)),
            all(&self.lang, &|word| lookup::language(archive, word)),
        ];
        let [country, origin, theme, lang] = found;
        Ok(Self {
            country: country?,
            origin: origin?,
            theme: theme?,
            kind: self.kind.clone(),
            lang: lang?,
            state: self.state.clone(),
        })
    }

    /// Whether `card` passes all of them, whose story is `read` by proofreaders so far.
    pub(super) fn let_pass(&self, card: &Card, read: impl FnOnce() -> State) -> bool {
        admits(&self.country, &card.countries)
            && admits(&self.origin, &card.origin)
            && admits(&self.theme, &card.themes)
            && admits(&self.kind, &[card.kind])
            && admits(&self.lang, &card.languages)
            && (self.state.is_empty()
                || admits(
                    &self.state,
                    &[Come::Published(card.status), Come::Read(read())],
                ))
    }
}

/// Whether any of the values is wanted; everything is where nothing was asked for.
fn admits<T: PartialEq>(wanted: &[T], values: &[T]) -> bool {
    wanted.is_empty() || values.iter().any(|value| wanted.contains(value))
}
