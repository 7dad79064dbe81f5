//! A sound archive, from its files to what the screens ask of it.

use super::archive;
use crate::support::faults::in_english;
use rawi::archive::dates::Date;
use rawi::archive::load::load;
use rawi::archive::locate::Origin;
use rawi::archive::model::{Claim, Relation, RelationKind};
use rawi::archive::{Archive, Story};
use rawi::locale::Locale;
use rawi::text::layout::Direction;

fn story<'a>(archive: &'a Archive, slug: &str) -> &'a Story {
    archive.story(archive.find(slug).expect("the story is shown"))
}

#[test]
fn the_archive_in_the_program_has_no_fault() {
    let archive = load(&Origin::Embedded).expect("it is in the program");
    assert_eq!(in_english(&archive.faults), Vec::<String>::new());
    assert!(archive.stories.len() >= 20);
    assert!(archive.stories.is_sorted_by_key(|story| &story.slug));
}

#[test]
fn a_relation_is_seen_from_both_sides() {
    let archive = archive("base");
    let (case, friend) = (archive.find("case"), archive.find("friend"));
    let relation = |kind, story: Option<_>| Relation {
        kind,
        story: story.expect("both are shown"),
    };
    assert_eq!(
        story(&archive, "case").relations,
        [
            relation(RelationKind::FollowedBy, friend),
            relation(RelationKind::SeeAlso, friend)
        ]
    );
    assert_eq!(
        story(&archive, "friend").relations,
        [
            relation(RelationKind::Follows, case),
            relation(RelationKind::SeeAlso, case)
        ]
    );
}

#[test]
fn a_former_id_finds_the_story() {
    let archive = archive("base");
    assert_eq!(archive.find("old-case"), archive.find("case"));
    assert_eq!(archive.find("older-case"), None);
}

#[test]
fn a_shared_name_brings_its_forms() {
    let archive = archive("base");
    let basra = &story(&archive, "case").places[0];
    assert_eq!(basra.name.as_str(), "Basra");
    assert_eq!(basra.names["ar"].as_str(), "البصرة");
}

#[test]
fn a_value_is_shown_with_its_unit() {
    let archive = archive("base");
    let claim = &story(&archive, "case").claims[0];
    assert_eq!(claim.value.as_deref(), Some("412 letters"));
    assert!(Claim::is_doubtful(claim));
}

#[test]
fn a_whole_translation_joins_the_title_of_its_original() {
    let archive = archive("translation");
    let case = story(&archive, "case");
    assert_eq!(case.translations.len(), 1);
    let text = case.translations[0]
        .text
        .as_ref()
        .expect("the sibling has a text");
    assert_eq!(text.direction, Direction::RightToLeft);
    assert_eq!(text.body_line, 9);
    assert_eq!(
        case.title_in(&["fa", "en"]),
        (&"نامه‌ای از بصره".into(), "fa")
    );
    assert_eq!(case.title_in(&["de"]), (&case.title, "en"));
    assert_eq!(case.summary_in(&["fa"]), (&case.summary, "en"));
}

#[test]
fn the_body_begins_in_the_line_after_its_quotes() {
    let archive = archive("base");
    let case = story(&archive, "case");
    assert_eq!(case.body_line, 51);
    assert_eq!(case.text.blocks[0].line, 1);
}

#[test]
fn labels_fall_back_from_language_to_language_to_the_id() {
    let archive = archive("base");
    assert_eq!(archive.theme_label("exile", &["fa"]).as_str(), "تبعید");
    assert_eq!(archive.theme_label("family", &["fa"]).as_str(), "Family");
    assert_eq!(archive.theme_label("sport", &["fa"]).as_str(), "sport");
    assert_eq!(archive.country_label("IR", &["de", "fa"]).as_str(), "ایران");
    assert_eq!(archive.warning_label("death", &[]).as_str(), "Death");
    assert_eq!(archive.title(&["fa"]).as_str(), "چند نامه");
}

#[test]
fn a_card_has_what_lists_and_the_filter_need() {
    let archive = archive("base");
    let card = archive
        .catalogue
        .card(archive.find("case").expect("it is shown"));
    let date = archive
        .story(card.id)
        .when(&Locale::default(), Date::short_in);
    assert_eq!(date.as_str(), "1988");
    assert_eq!(card.languages, ["en", "fa"]);
    assert!(card.has_warnings);
    let lines: Vec<&str> = card.search.iter().map(|line| &**line).collect();
    assert_eq!(
        lines,
        [
            "A letter from Basra",
            "نامه‌ای از بصره",
            "a student",
            "Basra",
            "البصرة",
            "Exile",
            "تبعید",
            "Family",
            "Iraq",
            "letter",
        ]
    );
}
