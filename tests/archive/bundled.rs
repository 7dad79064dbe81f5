//! The archive that the program brings along: what must be in it, and that all of it can be reached and read.
//!
//! `fixtures/register.txt` lists every name in the four documents that it retells, with the entries that have it.

use crate::support::screen::{Session, start};
use rawi::app::settings::{Settings, Switch};
use rawi::app::{Effect, Start};
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::archive::model::{Person, Relation, Term};
use rawi::archive::vocabulary::{ClaimStatus, Kind, NameStatus, Role};
use rawi::archive::{Archive, Story, StoryId};
use rawi::text::Clean;
use rawi::text::fold::fold;
use rawi::text::markup::{Block, Markup, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

const REGISTER: &str = include_str!("../fixtures/register.txt");

fn bundled() -> Archive {
    load(&Origin::Embedded).expect("it is in the program")
}

/// Everything an entry says in its own language, folded: head, claims, rows and text.
fn words_of(story: &Story) -> String {
    let mut texts: Vec<&Clean> = vec![&story.title, &story.summary];
    texts.extend(&story.alternative);
    texts.extend(story.people.iter().map(|person| &person.name));
    texts.extend(story.organisations.iter().map(|group| &group.name));
    texts.extend(story.places.iter().map(|place| &place.name));
    texts.extend(story.claims.iter().map(|claim| &claim.text));
    texts.extend(story.events.iter().map(|row| &row.text));
    texts.extend(story.text.blocks.iter().map(|block| &block.text));
    let texts: Vec<&str> = texts.into_iter().map(Clean::as_str).collect();
    fold(&texts.join("\n")).into_string()
}

/// A line of the register: ways to write a name, and the entries that must have one of them.
struct Named {
    forms: Vec<&'static str>,
    entries: Vec<&'static str>,
}

/// The lines of the register under a heading.
fn register() -> BTreeMap<&'static str, Vec<Named>> {
    let mut register: BTreeMap<&str, Vec<Named>> = BTreeMap::new();
    let mut heading = "";
    for line in REGISTER.lines().filter(|line| !line.starts_with("//")) {
        if let Some(words) = line.strip_prefix("# ") {
            heading = words;
        } else if let Some((forms, entries)) = line.split_once(" | ") {
            register.entry(heading).or_default().push(Named {
                forms: forms.split(" / ").collect(),
                entries: entries.split(' ').collect(),
            });
        }
    }
    register
}

#[test]
fn the_plan_is_written() {
    let archive = bundled();
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for story in &archive.stories {
        *kinds.entry(story.kind.word()).or_default() += 1;
    }
    let planned = [
        ("case", 10),
        ("essay", 4),
        ("event", 29),
        ("profile", 19),
        ("report", 23),
        ("story", 4),
        ("testimony", 5),
        ("timeline", 3),
    ];
    assert_eq!(kinds, BTreeMap::from(planned));
    assert_eq!(archive.stories.len(), 97);
}

#[test]
fn every_name_of_the_sources_is_in_its_entries() {
    let archive = bundled();
    let words: BTreeMap<&str, String> = archive
        .stories
        .iter()
        .map(|story| (story.slug.as_str(), words_of(story)))
        .collect();
    let mut missing = Vec::new();
    for named in register().values().flatten() {
        let forms: Vec<String> = named
            .forms
            .iter()
            .map(|form| fold(form).into_string())
            .collect();
        for entry in &named.entries {
            let words = words.get(entry).map_or("", String::as_str);
            if !forms.iter().any(|form| words.contains(form)) {
                missing.push(format!("{} in {entry}", named.forms[0]));
            }
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_register_is_whole() {
    let lengths: Vec<(&str, usize)> = register()
        .into_iter()
        .map(|(heading, names)| (heading, names.len()))
        .collect();
    let planned = [
        ("Campaigns, pages, programmes", 15),
        ("Cities", 26),
        ("Events", 18),
        ("Legal and political matters", 7),
        ("Organisations, authorities, media, companies", 71),
        ("Persons", 54),
        ("Persons without a name", 13),
        ("Sites and districts", 20),
        ("Works, monuments, flags", 6),
    ];
    assert_eq!(lengths, planned);
}

#[test]
fn every_theme_and_country_has_its_entries() {
    let archive = bundled();
    let used = |terms: fn(&Story) -> &[String]| -> BTreeSet<String> {
        archive.stories.iter().flat_map(terms).cloned().collect()
    };
    let ids =
        |terms: &[Term]| -> BTreeSet<String> { terms.iter().map(|term| term.id.clone()).collect() };
    assert_eq!(used(|story| &story.themes), ids(&archive.frame.themes));
    assert_eq!(archive.frame.themes.len(), 13);
    assert_eq!(
        used(|story| &story.countries),
        ids(&archive.frame.countries)
    );
    assert_eq!(archive.frame.countries.len(), 40);
    let origins = BTreeSet::from(["AR", "IQ", "IR"].map(str::to_owned));
    assert_eq!(used(|story| &story.origin), origins);
}

#[test]
fn labels_stand_in_all_five_languages() {
    let frame = bundled().frame;
    let lists = [
        &frame.kinds,
        &frame.themes,
        &frame.countries,
        &frame.warnings,
    ];
    for term in lists.into_iter().flatten() {
        for language in ["en", "de", "fa", "ar", "ckb"] {
            assert!(
                term.label.contains_key(language),
                "{} in {language}",
                term.id
            );
        }
    }
}

#[test]
fn relations_have_two_ends() {
    let archive = bundled();
    let mut ends = 0;
    for (from, story) in archive.ids().zip(&archive.stories) {
        for &Relation { kind, story: to } in &story.relations {
            let back = Relation {
                kind: kind.inverse(),
                story: from,
            };
            let target = archive.story(to);
            assert!(
                target.relations.contains(&back),
                "{} to {}",
                target.slug,
                story.slug
            );
            ends += 1;
        }
    }
    assert!(ends > 2 * archive.stories.len(), "{ends} relations are few");
}

/// The stories that links and relations lead to from a story.
fn neighbours(archive: &Archive, from: StoryId) -> BTreeSet<StoryId> {
    let story = archive.story(from);
    let relations = story.relations.iter().map(|relation| relation.story);
    let rows = story.events.iter().filter_map(|row| row.entry);
    let links = story.text.blocks.iter().flat_map(Block::links);
    let links = links.filter_map(|(_, target)| match target {
        Target::Entry(slug) => archive.find(slug),
        Target::Source(_) | Target::Theme(_) | Target::Country(_) | Target::Web(_) => None,
    });
    relations.chain(rows).chain(links).collect()
}

#[test]
fn every_entry_is_reached_from_every_other() {
    let archive = bundled();
    for first in archive.ids() {
        let mut reached = BTreeSet::from([first]);
        let mut open = vec![first];
        while let Some(story) = open.pop() {
            open.extend(
                neighbours(&archive, story)
                    .into_iter()
                    .filter(|&next| reached.insert(next)),
            );
        }
        let slug = &archive.story(first).slug;
        assert_eq!(reached.len(), archive.stories.len(), "from {slug}");
    }
}

#[test]
fn the_rows_of_timelines_lead_to_entries() {
    let archive = bundled();
    let timelines = archive
        .stories
        .iter()
        .filter(|story| story.kind == Kind::Timeline);
    for timeline in timelines {
        for row in &timeline.events {
            assert!(
                row.entry.is_some(),
                "{}: {}",
                timeline.slug,
                row.text.as_str()
            );
        }
    }
}

#[test]
fn what_is_disputed_is_marked_so_and_says_why() {
    let archive = bundled();
    let mut disputed = 0;
    for story in &archive.stories {
        for claim in &story.claims {
            if claim.status == ClaimStatus::Disputed {
                assert!(
                    claim.is_doubtful() && claim.note.is_some(),
                    "{} {}",
                    story.slug,
                    claim.id
                );
                disputed += 1;
            }
        }
    }
    assert!(disputed >= 25, "{disputed} claims are disputed");
}

#[test]
fn full_translations_are_drafts_that_keep_the_shape_of_the_text() {
    let archive = bundled();
    let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
    for story in &archive.stories {
        let whole = story
            .translations
            .iter()
            .filter_map(|t| Some((t, t.text.as_ref()?)));
        for (translation, text) in whole {
            let shape = |markup: &Markup| -> Vec<_> {
                markup.blocks.iter().map(|block| block.kind).collect()
            };
            assert_eq!(
                shape(&text.text),
                shape(&story.text),
                "{}",
                text.path.display()
            );
            assert_eq!(
                translation.translator.as_ref().map(Clean::as_str),
                Some("machine")
            );
            *languages.entry(translation.language.as_str()).or_default() += 1;
        }
    }
    for language in ["ar", "de", "fa"] {
        assert!(
            languages.get(language) >= Some(&2),
            "{language}: {languages:?}"
        );
    }
}

/// The plan asks that nobody who is accused, or known only through a parent, has a name here. The names themselves
/// must not stand in this file, so it is their roles that are looked for.
#[test]
fn those_who_are_only_accused_have_roles_in_place_of_names() {
    let archive = bundled();
    let accused = |person: &&Person| person.role == Role::Accused;
    let mut count = 0;
    for story in &archive.stories {
        for person in story.people.iter().filter(accused) {
            let status = person.status;
            let is_role = status == Some(NameStatus::RoleOnly);
            assert!(is_role, "{}: {}", story.slug, person.name.as_str());
            count += 1;
        }
    }
    assert!(count >= 3, "{count}");
}

#[test]
fn every_entry_is_read_to_its_end_in_a_usual_and_in_a_small_window() {
    let archive = Arc::new(bundled());
    for size in [(80, 24), (40, 12)] {
        for id in archive.ids() {
            read_to_the_end(&archive, id, size);
        }
    }
}

/// Opens a story and goes through it by half pages, so that lines that touch are together on some screen; the end of
/// every paragraph must come by.
fn read_to_the_end(archive: &Arc<Archive>, id: StoryId, size: (u16, u16)) {
    let story = archive.story(id);
    let settings = Settings {
        warnings: Switch::Hidden,
        ..Settings::default()
    };
    let mut reader = Session::new(Start {
        archive: Arc::clone(archive),
        settings,
        size,
        ..start()
    });
    let _ = reader.app.open(id, vec![id]);
    let mut unseen: Vec<String> = story
        .text
        .blocks
        .iter()
        .map(|block| ending(block.text.as_str()))
        .collect();
    let mut pages = 0;
    loop {
        let screen = squeezed(&reader.text());
        unseen.retain(|ending| !screen.contains(ending.as_str()));
        if reader.effect_of("d") == Effect::Idle {
            break;
        }
        pages += 1;
        assert!(pages < 200, "{} does not end at {size:?}", story.slug);
    }
    assert!(unseen.is_empty(), "{} at {size:?}: {unseen:?}", story.slug);
    assert!(
        reader.foot().contains("100%"),
        "{}: {}",
        story.slug,
        reader.foot()
    );
}

/// The last letters of a text, without blanks: they stand on one screen, however the lines are broken.
fn ending(text: &str) -> String {
    let text = squeezed(text);
    let start = text.char_indices().rev().nth(7).map_or(0, |(at, _)| at);
    text[start..].to_owned()
}

/// The text without blanks and without the bar beside quotations.
fn squeezed(text: &str) -> String {
    let is_text = |c: &char| !c.is_whitespace() && *c != '│';
    text.chars().filter(is_text).collect()
}
