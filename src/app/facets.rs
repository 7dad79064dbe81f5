//! Facets: the values by which the stories can be narrowed, and which of them are chosen. Values of one facet widen,
//! facets narrow: (Iran or Iraq) and protest.

use super::compose::language;
use super::env::Env;
use super::sections::SectionRow;
use crate::archive::catalogue::Card;
use crate::archive::vocabulary::closed_list;
use crate::locale::Message;
use crate::proof::standing::State;
use crate::text::Clean;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

closed_list!(
    /// A property that stories are narrowed by.
    Facet {
        Place = "country",
        Origin = "origin",
        Theme = "theme",
        Kind = "kind",
        Language = "language",
        Period = "period",
        Reading = "reading",
        /// How far the proofreading is; of an archive of which nobody has said anything there are no values.
        Review = "review",
    }
);

impl Facet {
    /// The message that heads its values: `facet-WORD`.
    pub fn heading_name(self) -> String {
        format!("facet-{}", self.word())
    }

    /// The values of a story, by ids that are the same in every language: "IR", "1980", "unread".
    fn values<'a>(self, card: &'a Card, env: &Env) -> Vec<Cow<'a, str>> {
        let borrowed = |words: &'a [String]| words.iter().map(Cow::from).collect();
        match self {
            Self::Place => borrowed(&card.countries),
            Self::Origin => borrowed(&card.origin),
            Self::Theme => borrowed(&card.themes),
            Self::Kind => vec![card.kind.word().into()],
            Self::Language => borrowed(&card.languages),
            Self::Period => decades(card),
            Self::Reading if env.kept.is_read(&card.slug) => vec![READ.into()],
            Self::Reading => vec![UNREAD.into()],
            Self::Review if env.progress.is_empty() => Vec::new(),
            Self::Review => vec![env.progress.state(&env.archive, card.id).word().into()],
        }
    }

    /// What a value is called where its facet is not named beside it.
    pub fn phrase(self, value: &str, env: &Env) -> Clean {
        let label = self.label(value, env);
        match self {
            Self::Origin => {
                let phrase = Message::new("origin-phrase").outside("country", label);
                env.locale.say(&phrase)
            }
            Self::Place
            | Self::Theme
            | Self::Kind
            | Self::Language
            | Self::Period
            | Self::Reading
            | Self::Review => env.locale.isolated(&label),
        }
    }

    /// What a value is called.
    pub fn label(self, value: &str, env: &Env) -> Clean {
        let (archive, languages) = (&env.archive, env.settings.languages());
        match self {
            Self::Place | Self::Origin => archive.country_label(value, &languages),
            Self::Theme => archive.theme_label(value, &languages),
            Self::Kind => archive.frame.label(&archive.frame.kinds, value, &languages),
            Self::Language => language(value, &env.locale),
            Self::Period => {
                let year = env.locale.interface().digits(value);
                let decade = Message::new("date-decade").inside("year", year);
                env.locale.say(&decade)
            }
            Self::Reading if value == READ => env.locale.word("reading-read"),
            Self::Reading => env.locale.word("reading-unread"),
            Self::Review => match State::from_word(value) {
                Some(state) => env.locale.word(&state.message_name()),
                None => Clean::new(value),
            },
        }
    }
}

/// The values of [`Facet::Reading`].
const READ: &str = "read";
const UNREAD: &str = "unread";

/// The decades an entry's event reaches into, by their first years, at most a dozen.
fn decades(card: &Card) -> Vec<Cow<'static, str>> {
    let Some(first) = card.earliest else {
        return Vec::new();
    };
    let last = card.latest.unwrap_or(first).year.max(first.year);
    let decades = (first.year.div_euclid(10)..=last.div_euclid(10)).take(12);
    decades.map(|decade| format!("{decade}0").into()).collect()
}

/// A value in the list of facets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    pub facet: Facet,
    pub id: String,
    pub label: Clean,
    /// Stories that have it and everything chosen in the other facets.
    pub count: usize,
    pub chosen: bool,
}

/// The chosen values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    chosen: BTreeMap<Facet, BTreeSet<String>>,
}

impl Filter {
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    pub fn clear(&mut self) {
        self.chosen.clear();
    }

    /// Chooses a value, or takes it back.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        let values = self.chosen.entry(facet).or_default();
        if !values.remove(value) {
            values.insert(value.to_owned());
        }
        self.chosen.retain(|_, values| !values.is_empty());
    }

    pub fn matches(&self, card: &Card, env: &Env) -> bool {
        self.matches_without(None, card, env)
    }

    /// How many stories it leaves.
    pub fn count(&self, env: &Env) -> usize {
        let cards = env.archive.catalogue.cards.iter();
        cards.filter(|card| self.matches(card, env)).count()
    }

    fn matches_without(&self, left_out: Option<Facet>, card: &Card, env: &Env) -> bool {
        let counts = |facet: &Facet| Some(*facet) != left_out;
        self.chosen
            .iter()
            .filter(|(facet, _)| counts(facet))
            .all(|(facet, chosen)| {
                facet
                    .values(card, env)
                    .iter()
                    .any(|value| chosen.contains(value.as_ref()))
            })
    }

    /// The filter in words: "Iran or Iraq + from Iran + Protest and assembly".
    pub fn words(&self, env: &Env) -> Clean {
        let both = |name: &'static str, first: Clean, second: Clean| {
            let both = Message::new(name).inside("first", first);
            env.locale.say(&both.inside("second", second))
        };
        let facets = self.chosen.iter().filter_map(|(facet, values)| {
            let labels = values.iter().map(|value| facet.phrase(value, env));
            labels.reduce(|first, second| both("either-or", first, second))
        });
        let facets = facets.reduce(|first, second| both("both-and", first, second));
        facets.unwrap_or_default()
    }

    /// Every value of every facet with its count, under headings: countries and themes in the archive's own order.
    pub fn rows(&self, env: &Env) -> Vec<SectionRow<Value>> {
        let mut rows = Vec::new();
        for facet in Facet::ALL {
            let counts = self.counts(*facet, env);
            if counts.len() < 2 && !self.chosen.contains_key(facet) {
                continue;
            }
            rows.push(SectionRow::Heading(env.locale.word(&facet.heading_name())));
            rows.extend(ordered(*facet, counts, env).into_iter().map(|(id, count)| {
                let chosen = self
                    .chosen
                    .get(facet)
                    .is_some_and(|values| values.contains(&id));
                SectionRow::Item(Value {
                    facet: *facet,
                    label: facet.label(&id, env),
                    id,
                    count,
                    chosen,
                })
            }));
        }
        rows
    }

    fn counts(&self, facet: Facet, env: &Env) -> BTreeMap<String, usize> {
        let mut counts: BTreeMap<Cow<'_, str>, usize> = BTreeMap::new();
        for card in &env.archive.catalogue.cards {
            let matching = self.matches_without(Some(facet), card, env);
            for value in facet.values(card, env) {
                *counts.entry(value).or_default() += usize::from(matching);
            }
        }
        let owned = counts.into_iter();
        owned
            .map(|(value, count)| (value.into_owned(), count))
            .collect()
    }
}

/// Values in the order a reader expects: that of the archive's lists, of time, or of their counts.
fn ordered(facet: Facet, counts: BTreeMap<String, usize>, env: &Env) -> Vec<(String, usize)> {
    let mut values: Vec<(String, usize)> = counts.into_iter().collect();
    let terms = match facet {
        Facet::Place | Facet::Origin => &env.archive.frame.countries,
        Facet::Theme => &env.archive.frame.themes,
        Facet::Kind => &env.archive.frame.kinds,
        Facet::Language | Facet::Period | Facet::Reading | Facet::Review => return values,
    };
    values.sort_by_key(|(id, _)| terms.iter().position(|term| term.id == *id));
    values
}

/// The shelves of a facet with the counts of the stories on them, the emptiest left out.
pub fn shelves(facet: Facet, filter: &Filter, env: &Env) -> Vec<(String, usize)> {
    let counts = filter.counts(facet, env);
    let filled = counts.into_iter().filter(|(_, count)| *count > 0).collect();
    let mut shelves = ordered(facet, filled, env);
    if matches!(facet, Facet::Place | Facet::Origin) {
        // Forty countries are looked through for the full ones; thirteen themes have an order of their own.
        shelves.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    }
    shelves
}

/// Whether a story stands on the shelf `value` of `facet`.
pub fn stands_on(card: &Card, facet: Facet, value: &str, env: &Env) -> bool {
    facet.values(card, env).iter().any(|own| own == value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::load::load;
    use crate::archive::locate::Origin;
    use crate::state::record::Record;
    use std::sync::Arc;

    fn env() -> Env {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/reading");
        let archive = load(&Origin::Folder(root.into())).expect("the sample archive");
        Env::new(Arc::new(archive), Arc::default(), (80, 24))
    }

    fn card<'a>(env: &'a Env, slug: &str) -> &'a Card {
        let id = env.archive.find(slug).expect("an entry of the sample");
        env.archive.catalogue.card(id)
    }

    fn matching(env: &Env, filter: &Filter) -> usize {
        let cards = env.archive.catalogue.cards.iter();
        cards.filter(|card| filter.matches(card, env)).count()
    }

    #[test]
    fn values_of_a_facet_widen_and_facets_narrow() {
        let env = env();
        let mut filter = Filter::default();
        assert_eq!(matching(&env, &filter), 8);
        filter.toggle(Facet::Place, "IS");
        assert_eq!(matching(&env, &filter), 5);
        filter.toggle(Facet::Place, "PT");
        assert_eq!(matching(&env, &filter), 8);
        filter.toggle(Facet::Theme, "letters");
        assert_eq!(matching(&env, &filter), 3);
        filter.toggle(Facet::Kind, "profile");
        assert_eq!(matching(&env, &filter), 1);
        filter.toggle(Facet::Kind, "profile");
        assert_eq!(
            matching(&env, &filter),
            3,
            "what is chosen twice is taken back"
        );
        assert_eq!(filter.words(&env).as_str(), "Iceland or Portugal + Letters");
    }

    #[test]
    fn an_event_belongs_to_every_decade_it_reaches_into() {
        let env = env();
        let bridge = card(&env, "year-of-the-bridge");
        let decades = Facet::Period.values(bridge, &env);
        assert_eq!(decades, ["2010", "2020"]);
        let labels = decades.iter().map(|id| Facet::Period.label(id, &env));
        assert_eq!(
            labels.collect::<Vec<_>>(),
            ["2010s", "2020s"].map(Clean::new)
        );
        let undated = card(&env, "two-umbrellas");
        assert!(Facet::Period.values(undated, &env).is_empty());
    }

    #[test]
    fn counts_are_of_what_is_chosen_in_the_other_facets() {
        let mut env = env();
        env.kept.apply(&Record::Read {
            entry: "fresh-bread".to_owned(),
        });
        let mut filter = Filter::default();
        filter.toggle(Facet::Reading, "read");
        let counts = |facet| filter.counts(facet, &env);
        assert_eq!(
            counts(Facet::Reading)["unread"],
            7,
            "its own choice does not count"
        );
        assert_eq!(
            (counts(Facet::Place)["PT"], counts(Facet::Place)["IS"]),
            (1, 0)
        );
        assert_eq!(shelves(Facet::Place, &filter, &env), [("PT".to_owned(), 1)]);
    }

    #[test]
    fn a_facet_with_one_value_is_not_offered() {
        let env = env();
        let rows = Filter::default().rows(&env);
        let has = |heading| rows.contains(&SectionRow::Heading(Clean::new(heading)));
        assert!(has("Theme") && has("Language"));
        assert!(!has("Reading"), "everything is unread");
    }
}
