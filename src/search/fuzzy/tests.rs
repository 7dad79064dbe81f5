//! What the filter finds, in which order, and what it leaves alone.

use super::*;
use crate::archive::vocabulary::{Kind, Status};
use crate::text::Clean;
use proptest::prelude::*;

/// A card with these fields to search in, the title first.
fn card(id: u32, fields: &[&str]) -> Card {
    Card {
        id: StoryId(id),
        slug: format!("story-{id}"),
        kind: Kind::Story,
        status: Status::Draft,
        title: Clean::new(fields[0]),
        summary: Clean::default(),
        language: "en".to_owned(),
        languages: Vec::new(),
        countries: Vec::new(),
        origin: Vec::new(),
        themes: Vec::new(),
        earliest: None,
        latest: None,
        words: 0,
        has_warnings: false,
        search: fields.iter().map(|field| Clean::new(field)).collect(),
    }
}

struct Shelf {
    cards: Vec<Card>,
    finder: Finder,
}

impl Shelf {
    fn new(stories: &[&[&str]]) -> Self {
        let cards: Vec<Card> = (0..)
            .zip(stories)
            .map(|(id, fields)| card(id, fields))
            .collect();
        let catalogue = Catalogue {
            cards: cards.clone(),
        };
        Self {
            cards,
            finder: Finder::new(&catalogue),
        }
    }

    fn hits(&self, query: &str) -> Vec<Hit> {
        let all: Vec<StoryId> = self.cards.iter().map(|card| card.id).collect();
        self.finder.search(query, &all)
    }

    /// The titles found, the best first.
    fn titles(&self, query: &str) -> Vec<&str> {
        let hits = self.hits(query);
        let title = |hit: &Hit| self.cards[hit.story.index()].title.as_str();
        hits.iter().map(title).collect()
    }

    /// The first title found, with its matches in brackets.
    fn marked(&self, query: &str) -> String {
        let hits = self.hits(query);
        let hit = hits.first().expect("something is found");
        let mut title = self.cards[hit.story.index()].title.to_string();
        for range in hit.title.iter().rev() {
            title.insert(range.end, ']');
            title.insert(range.start, '[');
        }
        title
    }
}

fn market() -> Shelf {
    Shelf::new(&[
        &["Supermarkets", "Anna"],
        &["The flower market", "Björn Málason", "Reykjavík"],
        &["Marketing by post", "Zoë"],
        &["A lamp in the harbour", "Ines", "market days"],
        &["M, a rocket", "Ali"],
        &["Nothing of the kind", "Omid"],
    ])
}

#[test]
fn whole_words_go_before_beginnings_before_insides() {
    assert_eq!(
        market().titles("market"),
        [
            "The flower market",
            "A lamp in the harbour",
            "Marketing by post",
            "Supermarkets",
            "M, a rocket"
        ],
        "a whole word in another field before a beginning in the title; scattered letters last"
    );
}

#[test]
fn an_earlier_field_goes_before_a_later_one() {
    let shelf = Shelf::new(&[&["Rain", "Harbour"], &["Harbour", "Rain"]]);
    assert_eq!(shelf.titles("harbour"), ["Harbour", "Rain"]);
    assert_eq!(shelf.titles("rain"), ["Rain", "Harbour"]);
}

#[test]
fn equal_hits_stay_in_the_order_of_the_list() {
    let shelf = Shelf::new(&[&["Rain b"], &["Rain a"], &["Rain c"]]);
    assert_eq!(shelf.titles("rain"), ["Rain b", "Rain a", "Rain c"]);
}

#[test]
fn an_empty_query_finds_everything_in_its_order() {
    let shelf = market();
    for query in ["", "  ", "!", "'", "^", "$", "^$", "!'", "! ' ^"] {
        let found = shelf.titles(query);
        assert_eq!(found.len(), shelf.cards.len(), "{query:?}");
        assert_eq!(found[0], "Supermarkets");
        assert!(shelf.hits(query).iter().all(|hit| hit.title.is_empty()));
    }
}

#[test]
fn every_word_has_to_be_found_but_in_any_field_and_order() {
    let shelf = market();
    assert_eq!(shelf.titles("market flower"), ["The flower market"]);
    assert_eq!(shelf.titles("ines lamp"), ["A lamp in the harbour"]);
    assert_eq!(shelf.titles("market omid"), Vec::<&str>::new());
}

#[test]
fn slips_of_the_finger_are_forgiven() {
    let shelf = market();
    for (query, what) in [
        ("folwer", "two letters swapped"),
        ("flowwer", "a letter too many"),
        ("fower", "a letter missing"),
        ("flober", "a wrong letter"),
        ("gloer market", "with another word"),
    ] {
        let found = shelf.titles(query);
        if query.starts_with("gloer") {
            assert!(found.is_empty(), "two slips in five letters are too many");
        } else {
            assert_eq!(found, ["The flower market"], "{what}");
        }
    }
    assert_eq!(
        Shelf::new(&[&["Kurfürstendamm"]]).titles("kurfurstedamn"),
        ["Kurfürstendamm"],
        "a long word may have two"
    );
    assert_eq!(
        Shelf::new(&[&["Kurfürstendamm"]]).titles("kurfusr"),
        ["Kurfürstendamm"],
        "a slip in the beginning of a word that is still being typed"
    );
}

#[test]
fn a_slip_goes_behind_what_is_written_so() {
    let shelf = Shelf::new(&[&["Forms"], &["Farms"]]);
    assert_eq!(shelf.titles("farms"), ["Farms", "Forms"]);
}

#[test]
fn operators_ask_for_exactly_what_they_say() {
    let shelf = market();
    assert_eq!(shelf.titles("'folwer"), Vec::<&str>::new(), "no slips");
    assert_eq!(shelf.titles("'flower"), ["The flower market"]);
    assert_eq!(shelf.titles("^the"), ["The flower market"]);
    let ends = ["The flower market"];
    assert_eq!(shelf.titles("market$"), ends);
    assert_eq!(shelf.titles("^supermarkets$"), ["Supermarkets"]);
    assert_eq!(shelf.titles("^supermarket$"), Vec::<&str>::new());
}

#[test]
fn a_word_can_be_ruled_out() {
    let shelf = market();
    let without = [
        "A lamp in the harbour",
        "Marketing by post",
        "Supermarkets",
        "M, a rocket",
    ];
    assert_eq!(shelf.titles("market !flower"), without);
    assert_eq!(shelf.titles("market !'flower"), without);
    assert_eq!(shelf.titles("market !^the"), without, "a beginning");
    assert!(
        !shelf
            .titles("market !days$")
            .contains(&"A lamp in the harbour")
    );
    assert_eq!(shelf.titles("!a"), ["Nothing of the kind"]);
    assert_eq!(
        shelf.titles("market !folwer").len(),
        5,
        "a slip rules nothing out"
    );
}

#[test]
fn what_was_found_in_the_title_is_marked() {
    let shelf = market();
    assert_eq!(shelf.marked("market"), "The flower [market]");
    assert_eq!(shelf.marked("folwer"), "The [flower] market");
    assert_eq!(shelf.marked("flo mark"), "The [flo]wer [mark]et");
    assert_eq!(shelf.marked("super market"), "[Supermarket]s");
    assert_eq!(shelf.marked("omid"), "Nothing of the kind");
    assert_eq!(shelf.marked("flwr"), "The [fl]o[w]e[r] market");
    assert_eq!(shelf.marked("market$"), "The flower [market]");
}

#[test]
fn spellings_that_fold_to_the_same_are_the_same() {
    let shelf = market();
    assert_eq!(shelf.titles("bjorn malason"), ["The flower market"]);
    assert_eq!(shelf.titles("REYKJAVIK"), ["The flower market"]);
    assert_eq!(shelf.titles("zoe"), ["Marketing by post"]);
    // Arabic yeh and kaf, no non-joiner, another digit set.
    let persian = Shelf::new(&[&["می‌روم به ایران"], &["کتاب ۱۳۵۷"]]);
    assert_eq!(persian.titles("ميروم"), ["می‌روم به ایران"]);
    assert_eq!(persian.titles("كتاب"), ["کتاب ۱۳۵۷"]);
    assert_eq!(persian.titles("1357"), ["کتاب ۱۳۵۷"]);
    assert_eq!(persian.marked("ايران"), "می‌روم به [ایران]");
    assert_eq!(persian.marked("ميروم"), "[می‌روم] به ایران");
}

/// Titles of seven words as they occur, and words that none of them has: a filter that finds something scattered in
/// every long line is no filter.
#[test]
fn words_that_are_nowhere_find_next_to_nothing() {
    let parts: [&[&str]; 5] = [
        &[
            "A letter",
            "The night",
            "A garden",
            "Two chairs",
            "The road",
        ],
        &["from", "without", "beside", "after"],
        &["the station", "my aunt", "a winter", "the bakery", "Lisbon"],
        &["and", "or"],
        &["the sea", "nobody", "an umbrella", "eleven boats"],
    ];
    let mut titles = vec![String::new()];
    for choices in parts {
        let longer = |title: String| choices.iter().map(move |words| format!("{title} {words}"));
        titles = titles.into_iter().flat_map(longer).collect();
    }
    let stories: Vec<[&str; 1]> = titles.iter().map(|title| [title.trim()]).collect();
    let stories: Vec<&[&str]> = stories.iter().map(<[&str; 1]>::as_slice).collect();
    let shelf = Shelf::new(&stories);
    assert_eq!(stories.len(), 800);
    for query in [
        "mountain",
        "telephone",
        "protest",
        "candle",
        "exile",
        "zebra",
        "xyz",
    ] {
        let found = shelf.titles(query);
        assert!(
            found.is_empty(),
            "{query} found {}: {:?}",
            found.len(),
            found.first()
        );
    }
    assert_eq!(
        shelf.titles("garden").len(),
        160,
        "and a word that is there all of its own"
    );
}

proptest! {
    /// Whatever is typed: nothing panics, the order of the scores is that of the hits, no story comes twice, and
    /// what is marked are whole characters of the title, ascending and apart.
    #[test]
    fn hits_are_sound(
        titles in prop::collection::vec("[a-cاي‌ée' ]{1,12}", 1..12),
        query in "[a-cاي‌ée'^$! ]{0,10}",
    ) {
        let stories: Vec<[&str; 1]> = titles.iter().map(|title| [title.as_str()]).collect();
        let stories: Vec<&[&str]> = stories.iter().map(<[&str; 1]>::as_slice).collect();
        let shelf = Shelf::new(&stories);
        let hits = shelf.hits(&query);
        prop_assert!(hits.is_sorted_by(|a, b| a.score >= b.score));
        let mut seen: Vec<StoryId> = hits.iter().map(|hit| hit.story).collect();
        seen.sort_unstable();
        seen.dedup();
        prop_assert_eq!(seen.len(), hits.len());
        for hit in &hits {
            let title = shelf.cards[hit.story.index()].title.as_str();
            for range in &hit.title {
                prop_assert!(range.is_empty() || title.get(range.clone()).is_some());
            }
            prop_assert!(hit.title.is_sorted_by(|a, b| a.end < b.start));
        }
    }

    /// A title is found by any word of it, first among the stories if it is the only one with the word.
    #[test]
    fn a_word_of_a_title_finds_it(words in prop::collection::vec("[a-z]{3,8}", 1..6), at in any::<prop::sample::Index>()) {
        let title = words.join(" ");
        let shelf = Shelf::new(&[&["1 2 3"], &[title.as_str()]]);
        let word = &words[at.index(words.len())];
        prop_assert_eq!(shelf.titles(word).first().copied(), Some(title.as_str()));
    }
}

#[test]
fn a_match_beside_the_title_says_where_it_is() {
    let shelf = market();
    let hits = shelf.hits("malason flower");
    let beside = hits[0].beside.as_ref().expect("the name was found");
    let field = &shelf.cards[hits[0].story.index()].search[beside.field];
    assert_eq!(&field[beside.ranges[0].clone()], "Málason");
    assert_eq!(shelf.marked("malason flower"), "The [flower] market");
    assert!(shelf.hits("flower")[0].beside.is_none());
}
