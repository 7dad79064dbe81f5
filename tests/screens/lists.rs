//! Tabs, lists and shelves: walking them, opening from them, ordering and narrowing them.

use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::settings::Switch;
use rawi::archive::dates::Date;
use rawi::archive::load::{from_files, load};
use rawi::archive::locate::Origin;
use rawi::locale::{Interface, Isolation, Locale};
use rawi::state::record::{Record, SavedPlace};
use rawi::text::Clean;
use std::path::Path;
use std::sync::Arc;

stories! {
    a_place_is_left_out_rather_than_cut_to_a_few_letters: [Anywhere Session::Repaint];
    a_list_is_walked: [
        List Move::Down, List Move::Up, List Move::PageDown, List Move::PageUp,
        List Move::HalfDown, List Move::HalfUp, List Move::First, List Move::Last,
    ];
    the_tabs_go_round: [
        List Browse::NextTab, List Browse::PreviousTab, List Browse::Stories,
        List Browse::Countries, List Browse::Themes, List Browse::Saved,
    ];
    shelves_stand_beside_their_stories: [List Browse::Open, List Browse::Out];
    themes_stand_in_the_order_of_the_archive: [List Browse::Themes];
    the_order_changes_and_the_cursor_stays_on_its_story: [List Browse::Sort];
    facets_combine: [List Browse::Facets];
    a_story_at_random_is_one_of_the_list: [List Browse::Random];
    a_bookmark_is_set_from_the_list_and_taken_back: [List Browse::Bookmark, List Browse::Saved];
    the_saved_tab_leads_back_into_stories: [List Browse::Open, List Browse::Saved];
    read_marks_come_and_go: [List Browse::ToggleRead];
    a_wide_window_has_a_preview: [List Browse::Preview];
    shelves_follow_the_cursor_where_that_is_asked_for: [List Browse::Preview];
    a_row_down_costs_its_markers: [List Move::Down];
    the_saved_tab_offers_what_works_there: [List Browse::Saved];
    the_list_that_is_looked_at_is_up_to_date: [List Browse::Bookmark, List Browse::Sort];
    faults_of_the_archive_can_be_read: [List Browse::Faults];
    faults_are_told_in_the_language_of_the_reader: [List Browse::Faults];
    titles_and_summaries_come_in_the_language_of_the_reader: [List Browse::Filter];
    names_and_labels_stand_as_the_archive_has_them: [List Browse::Open];
}

fn a_list_is_walked(told: &Told) {
    // Six rows of the list have room.
    let mut reader = told.begin_in(80, 9);
    assert_eq!(
        reader.effect_of("k"),
        Effect::Idle,
        "there is nothing above the first row"
    );
    assert_eq!(reader.effect_of("j"), Effect::Redraw);
    assert_eq!(reader.picture().cursor, Some((0, 3)));
    assert!(reader.line(3).starts_with("› A walk to the market"));
    assert!(reader.line(2).starts_with("· The empty chair"), "unread");
    reader.press("<space>");
    assert!(reader.line_with("›").contains("Two umbrellas"));
    assert_eq!(
        reader.picture().cursor,
        Some((0, 7)),
        "the last row of the list"
    );
    assert_eq!(reader.effect_of("j<down>"), Effect::Idle);
    reader.press("<ctrl-u>");
    assert!(reader.line_with("›").contains(" Sep 2017"));
    reader.press("b");
    assert!(reader.line_with("›").contains("The empty chair"));
    reader.press("d");
    assert!(reader.line_with("›").contains("A letter in two languages"));
    reader.press("G");
    assert!(reader.line_with("›").contains("Two umbrellas"));
    reader.press("g");
    assert!(reader.line_with("›").contains("The empty chair"));
    assert_eq!(reader.effect_of("g<up>b<ctrl-u><home>"), Effect::Idle);
}

fn the_tabs_go_round(told: &Told) {
    let mut reader = told.begin();
    reader.line_looks(
        0,
        "|  Stories  Countries  Themes  Saved
         |  UUUUUUU",
    );
    reader.press("<tab>");
    reader.line_looks(
        0,
        "|  Stories  Countries  Themes  Saved
         |           UUUUUUUUU",
    );
    reader.press("<tab><tab>");
    assert!(reader.text().contains("Nothing yet. B bookmarks a story"));
    reader.press("<tab>");
    assert!(
        reader.line(2).starts_with("  8 stories"),
        "round to the first tab"
    );
    reader.press("<shift-tab>");
    assert!(
        reader.text().contains("Nothing yet."),
        "and back to the last"
    );
    for (key, head) in [
        ("1", "  8 stories"),
        ("2", "  Countries › Iceland   5 stories"),
        ("3", "  Themes › Markets and bread   2 stories"),
        ("4", ""),
    ] {
        reader.press(key);
        assert!(
            reader.line(2).starts_with(head),
            "{key}: {}",
            reader.line(2)
        );
        assert_eq!(
            reader.effect_of(key),
            Effect::Idle,
            "{key} is where one is already"
        );
    }
}

fn shelves_stand_beside_their_stories(told: &Told) {
    let mut reader = told.begin();
    reader.press("2");
    let (open, head) = (reader.line(5), reader.line(2));
    assert!(head.starts_with("  Countries › Iceland   5 stories"));
    reader.press("jjj");
    assert_eq!(reader.line(2), head, "a walk along the shelves opens none");
    assert_eq!(reader.line(5), open.replacen('›', " ", 1));
    reader.press("<enter>h");
    reader.shows(
        "|  Stories  Countries  Themes  Saved
         |
         |  Countries › from Portugal   4 stories, newest first
         |
         |  Where it happens              · A walk to the market          Story
         |  Iceland                    5  · A letter in two languages     Story
         |  Portugal                   4  · The lighthouse keeper         Profile
         |  Where people come from        · The long ferry                Essay
         |  Iceland                    4
         |› Portugal                   4
         |
         |
         |
         |
         |
         |
         |
         |
         |
         |
         |
         |
         |
         |  Enter open   / filter   F facets   ? keys",
    );
    reader.press("gj");
    reader.line_looks(
        6,
        "|› Portugal                   4  · The lighthouse keeper         Profile",
    );
    reader.line_looks(
        9,
        "|  Portugal                   4
         |  bbbbbbbb",
    );
    reader.press("G");
    reader.press("<enter>");
    assert_eq!(
        reader.picture().cursor,
        Some((32, 4)),
        "the keys are with the stories now"
    );
    assert!(reader.line(4).contains("› A walk to the market"));
    assert!(
        reader.line(9).starts_with("› Portugal"),
        "the shelf keeps its marker"
    );
    reader.press("j<enter>");
    assert!(reader.line(0).contains("A letter in two languages"));
    assert!(
        reader.foot().contains("story 2 of 4"),
        "the shelf is the list one came from"
    );
    reader.press("q");
    assert_eq!(reader.picture().cursor, Some((32, 5)));
    reader.press("h");
    assert_eq!(reader.picture().cursor, Some((0, 9)));
    assert_eq!(reader.effect_of("h"), Effect::Idle);
    reader.press("l<right>q");
    assert!(reader.text().contains("A walk to the market"));
}

fn themes_stand_in_the_order_of_the_archive(told: &Told) {
    let mut reader = told.begin();
    reader.press("3");
    let shelves = [reader.line(5), reader.line(6), reader.line(7)];
    let starts = [
        "› Markets and bread          2",
        "  Letters                    3",
        "  Water and weather          5",
    ];
    for (line, start) in shelves.iter().zip(starts) {
        assert!(line.starts_with(start), "{line}");
    }
}

fn the_order_changes_and_the_cursor_stays_on_its_story(told: &Told) {
    let mut reader = told.begin();
    reader.press("j,");
    assert_eq!(reader.line(2), "  8 stories, oldest first");
    assert!(reader.line(4).contains("The long ferry"));
    assert!(reader.line_with("›").contains("A walk to the market"));
    assert!(
        reader.line(11).contains("Two umbrellas"),
        "no date comes last either way"
    );
    reader.press(",");
    assert!(reader.line(2).ends_with("by title"));
    assert!(reader.line(4).contains("A letter in two languages"));
    reader.press(",");
    assert!(reader.line(2).ends_with("longest first"));
    assert!(reader.line(4).contains("The long ferry"));
    reader.press(",");
    assert!(reader.line(2).ends_with("newest first"));
    assert!(reader.line_with("›").contains("A walk to the market"));
}

fn facets_combine(told: &Told) {
    let mut reader = told.begin_in(80, 40);
    reader.press("F");
    reader.press("<enter>");
    assert!(reader.line_with("Narrow").ends_with("5 of 8   Iceland"));
    assert_eq!(
        reader.line(2),
        "  8 stories, newest first",
        "the list waits for the last choice"
    );
    // Values of one facet widen, facets narrow.
    reader.press("j<enter>");
    assert!(
        reader
            .line_with("Narrow")
            .ends_with("8 of 8   Iceland or Portugal")
    );
    reader.press("k<enter>jjj<enter>");
    assert!(
        reader
            .line_with("Narrow")
            .ends_with("2 of 8   Portugal + from Portugal")
    );
    assert!(
        reader.text().contains("[ ] Letters  1"),
        "counts are of what is left"
    );
    reader.press("<esc>");
    assert!(
        reader
            .line(2)
            .starts_with("  2 of 8, newest first   Portugal + from Portugal")
    );
    reader.press("3<enter>h");
    let head = "  Themes › Letters   1 of 8, newest first   Portugal + from Portugal";
    assert!(
        reader.line(2).starts_with(head),
        "shelves are narrowed too: {}",
        reader.line(2)
    );
    reader.press("<esc>1");
    assert!(
        reader.line(2).starts_with("  8 stories"),
        "Esc takes the facets back"
    );
    assert_eq!(reader.effect_of("<esc>"), Effect::Idle);
}

fn a_story_at_random_is_one_of_the_list(told: &Told) {
    let mut reader = told.begin();
    reader.press("/umbrella<tab>r");
    assert!(
        reader.line(0).contains("Two umbrellas"),
        "the list had one story"
    );
    reader.press("q<esc>");
    let mut opened: Vec<String> = Vec::new();
    for _ in 0..40 {
        reader.press("r");
        opened.push(reader.line(0));
        reader.press("q");
    }
    opened.sort();
    opened.dedup();
    assert!(
        opened.len() > 4,
        "chance opens more than one story: {opened:?}"
    );
}

fn a_bookmark_is_set_from_the_list_and_taken_back(told: &Told) {
    let mut reader = told.begin();
    reader.press("jB");
    assert_eq!(reader.foot(), "  Bookmarked; tab 4 lists it.");
    let place = SavedPlace::start_of("a-walk-to-the-market");
    assert_eq!(
        reader.records,
        [Record::Bookmarked {
            place: place.clone()
        }]
    );
    reader.press("4");
    assert_eq!(reader.line(4), "  Bookmarks");
    assert_eq!(reader.line(5), "› A walk to the market");
    reader.press("B");
    assert_eq!(reader.foot(), "  The bookmark is gone.");
    assert_eq!(reader.records.last(), Some(&Record::Unbookmarked { place }));
    assert!(reader.text().contains("Nothing yet."));
}

fn the_saved_tab_leads_back_into_stories(told: &Told) {
    let lost = SavedPlace::start_of("a-story-of-another-archive");
    let mut reader = told.begin_as(|start| start.kept.apply(&Record::Bookmarked { place: lost }));
    reader.press("G<up><enter><space>B");
    let top = reader.line(1);
    reader.press("q4");
    assert!(reader.line(4).contains("Go on reading"));
    assert!(reader.line(5).starts_with("› The long ferry"));
    assert!(reader.line(6).contains("Bookmarks"));
    assert!(
        reader.line(7).contains("The long ferry  “"),
        "with the words of the place"
    );
    assert!(
        reader
            .line(8)
            .contains("a-story-of-another-archive (not in this archive)")
    );
    reader.press("j<enter>");
    assert_eq!(reader.line(0), top, "a bookmark opens at its place");
    reader.press("q<enter>");
    assert_eq!(reader.line(0), top, "so does what was read last");
    reader.press("qG<enter>");
    assert_eq!(
        reader.foot(),
        "  This archive has no entry “a-story-of-another-archive”."
    );
}

fn read_marks_come_and_go(told: &Told) {
    let mut reader = told.begin();
    reader.press("uj");
    assert!(
        reader.line(4).starts_with("  The empty chair"),
        "read: no dot"
    );
    reader.press("ku");
    reader.press("j");
    assert!(reader.line(4).starts_with("· The empty chair"));
    let mut low = told.begin_in(80, 9);
    low.press("Gkk");
    let scrolled = low.line(2);
    assert_eq!(low.effect_of("<esc>"), Effect::Idle);
    low.press("uB");
    assert_eq!(low.line(2), scrolled, "nothing scrolls for a mark");
    // A story that fits on the screen is read when it is open.
    reader.press("GK<enter>qk");
    assert!(reader.line(11).starts_with("  Two umbrellas"));
}

fn a_wide_window_has_a_preview(told: &Told) {
    let mut reader = told.begin_in(120, 40);
    reader.press("j");
    assert!(
        !reader.text().contains("Someone walks to a market"),
        "it waits until it is asked for"
    );
    let row = reader.line(5);
    assert!(row.ends_with("Northtown, 3 May 2020"), "{row}");
    assert!(row.chars().count() <= 98, "the eye finds the way: {row}");
    reader.press("p");
    let (column, row) = reader.find("Someone walks to a market");
    assert_eq!((column, row), (64, 7));
    reader.press("k");
    assert!(reader.text().contains("Tells of: Loss."));
    assert!(
        !reader.text().contains("There were five chairs"),
        "not behind a warning"
    );
    reader.press("p");
    assert!(!reader.text().contains("Tells of: Loss."));
    let chosen = |value: &str| Record::Chose {
        setting: "preview".to_owned(),
        value: value.to_owned(),
    };
    assert_eq!(reader.records, [chosen("shown"), chosen("hidden")]);
}

fn shelves_follow_the_cursor_where_that_is_asked_for(told: &Told) {
    let mut reader = told.begin();
    reader.press("2jp");
    assert!(reader.line(2).starts_with("  Countries › Portugal"));
    reader.press("k");
    assert!(reader.line(2).starts_with("  Countries › Iceland"));
    reader.press("pj");
    assert!(reader.line(2).starts_with("  Countries › Iceland"));
    let mut narrow = told.begin_in(60, 20);
    narrow.press("p");
    assert_eq!(narrow.foot(), "  The preview waits for a wider window.");
}

fn a_row_down_costs_its_markers(told: &Told) {
    for (size, keys) in [
        ((80, 24), ""),
        ((120, 40), ""),
        ((40, 12), ""),
        ((80, 24), "2"),
        ((80, 24), "2<enter>"),
        ((40, 12), "2"),
        ((80, 24), "3"),
        ((80, 24), "F"),
        ((80, 24), "?"),
    ] {
        let mut reader = told.begin_in(size.0, size.1);
        reader.press(keys);
        let before = reader.picture().buffer;
        reader.press("j");
        let after = reader.picture();
        let changed: Vec<_> = before.diff(&after.buffer);
        assert_eq!(changed.len(), 2, "{size:?} {keys}: {changed:?}");
        let (x, y, cell) = changed[1];
        assert_eq!((cell.symbol(), after.cursor), ("›", Some((x, y))));
        assert!(cell.modifier.is_empty(), "a style would cost more");
    }
}

fn the_saved_tab_offers_what_works_there(told: &Told) {
    let mut reader = told.begin();
    reader.press("4");
    assert_eq!(reader.line(23), "  Enter open   ? keys");
}

fn the_list_that_is_looked_at_is_up_to_date(told: &Told) {
    let mut reader = told.begin();
    reader.press("3<enter>u4");
    assert!(reader.text().contains("Nothing yet."));
    reader.press("1B4");
    assert!(reader.line(5).starts_with("› The empty chair"));
    reader.press("1,3");
    assert!(reader.line(2).ends_with("oldest first"));
    let first = reader.line(5);
    assert!(first.contains("A walk to the market  "), "{first}");
}

fn faults_of_the_archive_can_be_read(told: &Told) {
    let mut reader = told.begin();
    reader.press("!");
    assert!(reader.text().contains("Faults in the archive"));
    assert!(reader.text().contains("entries/fresh-bread.toml:2:6"));
    reader.press("<esc>");
    assert!(reader.line(2).starts_with("  8 stories"));
}

fn faults_are_told_in_the_language_of_the_reader(told: &Told) {
    // As a terminal shows it, cell by cell: the path and the code stay as they are.
    for (interface, said) in [
        (Interface::Persian, ":[A030]ﺎﻄﺧ :archive.toml:1:10"),
        (Interface::Arabic, ":[A030]ﺄﻄﺧ :archive.toml:1:10"),
        (Interface::Sorani, ":[A030]ﻪﻟٚﻪﻫ :archive.toml:1:10"),
        (
            Interface::German,
            "archive.toml:1:10: Fehler[A030]: Die Datei folgt Version 2",
        ),
    ] {
        let mut reader = told.begin_as(|start| {
            start.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
            start.archive = Arc::new(from_files([(
                "archive.toml".into(),
                b"schema = 2\n".to_vec(),
            )]));
        });
        reader.press("!");
        assert!(reader.text().contains(said), "{}", reader.text());
    }
}

fn a_place_is_left_out_rather_than_cut_to_a_few_letters(told: &Told) {
    let mut reader = told.begin_as(|start| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
        let mut archive = load(&Origin::Folder(root)).expect("the sample archive is there");
        for (card, story) in archive.catalogue.cards.iter_mut().zip(&mut archive.stories) {
            story.dates.event = Date::parse("2026-02-01/2026-02-14").ok();
            let place = match card.id.0 {
                0 => "Los Angeles",
                _ => "Berlin",
            };
            if card.id.0 == 1 {
                card.countries = vec!["DE".to_owned(), "IQ".to_owned(), "IR".to_owned()];
            }
            story.places.truncate(1);
            for own in &mut story.places {
                own.name = Clean::new(place);
                own.names.clear();
                own.country = None;
            }
        }
        start.archive = Arc::new(archive);
    });
    reader.press("<ctrl-l>");
    let text = reader.text();
    assert!(text.contains("   1 to 14 Feb 2026"), "{text}");
    assert!(text.contains("   Berlin, 1 to 14 Feb 2026"), "{text}");
    assert!(!text.contains("Los") && !text.contains("3 c"), "{text}");
    let _ = reader.resize(96, 24);
    let text = reader.text();
    assert!(text.contains("   3 countries, 1 to 14"), "{text}");
    assert!(text.contains("   Los Angeles, 1 to 14"), "{text}");
}

fn titles_and_summaries_come_in_the_language_of_the_reader(told: &Told) {
    let mut reader = told.begin_as(|start| {
        start.settings.languages = vec!["de".to_owned(), "en".to_owned()];
        start.settings.preview = Switch::Shown;
        start.size = (120, 20);
    });
    reader.press("/brief");
    assert!(reader.line_with("›").contains("Ein Brief in zwei Sprachen"));
    assert!(reader.text().contains("Ein kurzer Brief"), "the preview");
    reader.press("<esc>/lighthouse");
    assert!(
        reader.line_with("›").contains("The lighthouse keeper"),
        "there is no other title"
    );
}

fn names_and_labels_stand_as_the_archive_has_them(told: &Told) {
    let mut reader = told.begin_as(|start| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/reading");
        let mut archive = load(&Origin::Folder(root)).expect("the sample archive is there");
        for kind in &mut archive.frame.kinds {
            kind.label.insert("de".to_owned(), Clean::new("Erzählung"));
        }
        for place in archive.stories.iter_mut().flat_map(|s| &mut s.places) {
            place.names.insert("de".to_owned(), Clean::new("Nordstadt"));
        }
        start.archive = Arc::new(archive);
        start.settings.languages = vec!["de".to_owned(), "en".to_owned()];
    });
    reader.press("j");
    let row = reader.line_with("›");
    assert!(row.contains(" Erzählung "), "{row}");
    assert!(row.ends_with(" Nordstadt, 3 May 2020"), "{row}");
    reader.press("<enter>");
    assert_eq!(reader.line(1), "  Erzählung · Nordstadt · 3 May 2020");
}
