//! Moving in a story: lines, pages, numbers, sections, paragraphs, neighbours; its look and its width.

use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::state::record::{Record, SavedPlace};

stories! {
    a_story_is_read_page_by_page: [
        Reader Move::PageDown, Reader Move::PageUp, Reader Move::HalfDown, Reader Move::HalfUp,
        Reader Move::Down, Reader Move::Up, Reader Move::First, Reader Move::Last,
    ];
    a_number_before_a_key_counts: [Reader Move::Last, Reader Read::Percent, Reader Move::Down];
    sections_and_paragraphs_are_steps: [
        Reader Read::NextSection, Reader Read::PreviousSection,
        Reader Read::NextParagraph, Reader Read::PreviousParagraph,
        Reader Read::NextMatch, Reader Read::PreviousMatch,
    ];
    the_neighbours_are_those_of_the_list: [Reader Read::NextStory, Reader Read::PreviousStory];
    the_text_has_its_look: [List Browse::Open];
    a_timeline_leads_to_its_entries: [Reader Read::Follow, Reader Read::NextSection];
    a_translation_opens_at_the_same_paragraph: [Reader Read::Original];
    a_translation_that_is_gone_leaves_the_original: [Reader Read::Original];
    the_width_changes_and_the_words_stay: [
        Reader Read::Wider, Reader Read::Narrower, Reader Read::UsualWidth,
    ];
    there_is_a_view_of_text_alone: [Reader Read::Zen];
    a_content_warning_stands_before_the_text: [Reader Read::Follow, Reader Move::PageDown];
    warnings_can_be_turned_off: [Anywhere Session::ToggleWarnings];
}

fn a_story_is_read_page_by_page(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>");
    reader.shows(
        "|  The long ferry
         |  Essay · Northtown, Southbay · Jul 2015
         |
         |  Morning
         |
         |  In the first hour one could see a buoy, and on board
         |  somebody slept. The ferry went on at the pace of a
         |  walking horse, which is what the timetable had promised,
         |  and nobody who had paid for the crossing could say that
         |  it was too slow or too fast.
         |
         |  Of this hour the log has one line. It gives the wind,
         |
         |  8%  5 min left   story 7 of 8",
    );
    let idle = reader.effect_of("k");
    assert_eq!(idle, Effect::Idle, "there is nothing above the title");
    reader.press("<space>");
    assert_eq!(
        reader.line(0),
        "  the sea and the number of people on deck, and then the"
    );
    assert!(reader.foot().starts_with("  17%"));
    reader.press("u");
    assert!(reader.line(0).starts_with("  somebody slept."));
    reader.press("<ctrl-d><pgdn>b");
    assert!(reader.line(0).starts_with("  the sea and the number"));
    reader.press("jk<down>");
    assert!(
        reader
            .line(0)
            .starts_with("  word “nothing”, which is the first time")
    );
    reader.press("G");
    assert!(
        reader.foot().starts_with("  100%   story 7 of 8"),
        "no minutes are left"
    );
    assert_eq!(reader.effect_of("G"), Effect::Idle);
    assert_eq!(reader.effect_of("<space>"), Effect::Idle);
    let read = Record::Read {
        entry: "the-long-ferry".to_owned(),
    };
    assert!(
        reader.records.contains(&read),
        "whoever saw the end has read it"
    );
    reader.press("<home>");
    assert_eq!(reader.line(0), "  The long ferry");
}

fn a_number_before_a_key_counts(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>12");
    assert!(reader.foot().starts_with("  8% "));
    assert!(
        reader.foot().ends_with("   12"),
        "what is typed of a number shows"
    );
    reader.press("G");
    assert!(
        reader.line(0).starts_with("  Of this hour the log"),
        "the twelfth line"
    );
    assert_eq!(reader.effect_of("7"), Effect::Redraw);
    let story = reader.line(0);
    assert_eq!(reader.effect_of("<esc>"), Effect::Redraw);
    assert_eq!(reader.line(0), story, "Esc takes the number back, no more");
    reader.press("2j3k");
    assert!(
        reader.line(0).is_empty(),
        "two down, three up: the blank line above"
    );
    reader.press("50%");
    let half = reader.line(0);
    reader.press("g99999999999999999999j");
    assert!(
        reader.foot().starts_with("  100%"),
        "no number is too large"
    );
    reader.press("50%");
    assert_eq!(reader.line(0), half);
    reader.press("0");
    assert_eq!(reader.line(0), half, "a number does not begin with 0");
    reader.press("400%");
    assert!(reader.foot().starts_with("  100%"));
}

fn sections_and_paragraphs_are_steps(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>]");
    assert_eq!(reader.line(0), "  Morning");
    reader.press("]");
    assert_eq!(reader.line(0), "  Noon");
    reader.press("}}");
    assert!(reader.line(0).starts_with("  Of this hour"));
    reader.press("{");
    assert!(reader.line(0).starts_with("  In the fifth hour"));
    reader.press("[");
    assert_eq!(reader.line(0), "  Noon");
    reader.press("n");
    assert_eq!(
        reader.line(0),
        "  Evening",
        "without a search n and N go by sections"
    );
    reader.press("NN[");
    assert_eq!(
        reader.line(0),
        "  The long ferry",
        "before the first section is the title"
    );
    assert_eq!(reader.effect_of("["), Effect::Idle);
    reader.press("]]]]");
    assert!(
        reader.foot().starts_with("  100%"),
        "after the last section is the end"
    );
    assert_eq!(reader.effect_of("]"), Effect::Idle);
    reader.press("Gkj");
    let cursor = reader.picture().cursor;
    assert_eq!(
        cursor,
        Some((0, 11)),
        "the line that j brought is read next"
    );
    assert_eq!(reader.effect_of("}"), Effect::Idle);
    assert_eq!(
        reader.picture().cursor,
        cursor,
        "where the end keeps the page, the cursor stays"
    );
}

fn the_neighbours_are_those_of_the_list(told: &Told) {
    let mut reader = told.begin();
    reader.press("3<enter><enter>");
    assert_eq!(reader.line(0), "  A walk to the market");
    assert!(reader.foot().contains("story 1 of 2"));
    reader.press("J");
    assert!(reader.foot().contains("story 2 of 2"));
    reader.press("J");
    let last = "  That was the last story of the list in this direction.";
    assert_eq!(reader.foot(), last);
    reader.press("K");
    assert_eq!(reader.line(0), "  A walk to the market");
    reader.press("K");
    assert_eq!(reader.foot(), last);
    reader.press("q14<enter>J");
    assert_eq!(reader.foot(), "  This story was not opened from a list.");
}

fn the_text_has_its_look(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter>");
    reader.line_looks(
        0,
        "|  A walk to the market
         |  bbbbbbbbbbbbbbbbbbbb",
    );
    reader.line_looks(1, "|  Story · Northtown · 3 May 2020");
    reader.line_looks(
        8,
        "|  The road goes past the lighthouse and down to the harbour. A dog walked
         |                         uuuuuuuuuu",
    );
    reader.press("<space>");
    reader.line_looks(
        15,
        "|  It rained after all. She took the other road, the long one, and came
         |                                    iiiii           bbbb",
    );
    assert_eq!(reader.line(18), "  *   *   *");
    reader.press("qk<enter><enter>");
    assert_eq!(reader.line(6), "  │ “We leave it where it is.”");
    reader.line_looks(7, "|  │     the narrator's mother, at supper");
}

fn a_timeline_leads_to_its_entries(told: &Told) {
    let mut reader = told.begin();
    reader.press("jj<enter>");
    reader.shows(
        "|  The year of the bridge
         |  Timeline · Northtown · 2019 to 2020
         |
         |  A footbridge was built in a year and a bit. These are its dates.
         |
         |  1 March 2019
         |  The first stone is laid in the rain.
         |
         |  3 May 2020
         |  The bridge is open for the market.
         |
         |  30 June 2020
         |  A lamp is added.
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
         |  100%   story 3 of 8   ? keys",
    );
    reader.press("<tab>");
    reader.line_looks(
        9,
        "|  The bridge is open for the market.
         |  rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr",
    );
    reader.press("<enter>");
    assert_eq!(reader.line(0), "  A walk to the market");
    reader.press("<backspace>");
    let _ = reader.resize(80, 8);
    reader.press("]");
    assert_eq!(reader.line(0), "  1 March 2019", "dates are sections");
}

fn a_translation_that_is_gone_leaves_the_original(told: &Told) {
    let gone = SavedPlace {
        language: Some("fr".to_owned()),
        ..SavedPlace::start_of("letter-in-two-languages")
    };
    let mut reader = told.begin_as(|start| {
        start.kept = [&Record::At { place: gone }].into_iter().collect();
    });
    reader.press("/letter<enter>");
    assert_eq!(reader.line(0), "  A letter in two languages");
    reader.press("o");
    assert_eq!(reader.line(0), "  Ein Brief in zwei Sprachen");
}

fn a_translation_opens_at_the_same_paragraph(told: &Told) {
    let mut reader = told.begin_in(80, 3);
    reader.press("/letter<enter>}}");
    assert!(reader.line(0).starts_with("  The lemons are ripe"));
    reader.press("o");
    assert!(reader.line(0).starts_with("  Die Zitronen sind reif"));
    reader.press("g");
    assert_eq!(reader.line(0), "  Ein Brief in zwei Sprachen");
    reader.press("j");
    assert_eq!(reader.line(1), "  translation, not the original");
    reader.press("}}o");
    assert!(reader.line(0).starts_with("  The lemons are ripe"));
    reader.press("Jo");
    assert_eq!(
        reader.foot(),
        "  There is no full translation of this entry."
    );
}

fn the_width_changes_and_the_words_stay(told: &Told) {
    let mut reader = told.begin_in(100, 14);
    reader.press("G<up><enter>12Gj");
    let words: Vec<String> = reader
        .line(0)
        .split_whitespace()
        .take(3)
        .map(str::to_owned)
        .collect();
    let words = words.join(" ");
    reader.press("+");
    assert_eq!(reader.foot(), "  Lines of at most 76 columns");
    reader.press("-----");
    assert_eq!(reader.foot(), "  Lines of at most 56 columns");
    assert!(
        reader.line(0).contains(&words),
        "{} has no {words}",
        reader.line(0)
    );
    let longest = |text: &str| text.lines().map(|line| line.chars().count()).max();
    let page: Vec<String> = (0..12).map(|row| reader.line(row)).collect();
    assert!(longest(&page.join("\n")) <= Some(58));
    for _ in 0..30 {
        reader.press("-");
    }
    assert_eq!(reader.foot(), "  Lines of at most 20 columns");
    reader.press("=");
    assert_eq!(reader.foot(), "  Lines of at most 72 columns");
    assert!(reader.line(0).contains(&words));
    let chosen = reader.records.iter().rev().find_map(|record| match record {
        Record::Chose { setting, value } if setting == "width" => Some(value.as_str()),
        _ => None,
    });
    assert_eq!(chosen, Some("72"), "the next session has it too");
}

fn there_is_a_view_of_text_alone(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    reader.press("G<up><enter>z");
    assert!(
        reader.foot().starts_with("  word “nothing”"),
        "text down to the last row"
    );
    reader.press("B");
    assert_eq!(
        reader.foot(),
        "  Bookmarked; tab 4 lists it.",
        "a message is seen all the same"
    );
    reader.press("J");
    assert_eq!(
        reader.foot(),
        "",
        "the next story has no line under it either"
    );
    reader.press("z");
    assert!(reader.foot().starts_with("  100%"));
}

fn a_content_warning_stands_before_the_text(told: &Told) {
    let mut reader = told.begin();
    reader.press("<enter>");
    reader.shows(
        "|  The empty chair
         |
         |  This entry tells of: Loss.
         |
         |  A narrator tells of a table with one chair too many.
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
         |
         |
         |
         |
         |
         |  Enter read it   q back   W no warnings any more   ? keys",
    );
    assert!(
        !reader
            .records
            .iter()
            .any(|record| matches!(record, Record::Read { .. }))
    );
    assert_eq!(
        reader.effect_of("j"),
        Effect::Idle,
        "a line down does not pass it by mistake"
    );
    reader.press("<enter>");
    assert!(reader.text().contains("There were five chairs"));
    reader.press("q<enter>");
    assert!(
        reader.text().contains("This entry tells of: Loss."),
        "it stands there each time"
    );
    reader.press("<space>");
    assert!(reader.text().contains("There were five chairs"));
}

fn warnings_can_be_turned_off(told: &Told) {
    let mut reader = told.begin();
    reader.press("W");
    assert_eq!(reader.foot(), "  Content warnings are hidden.");
    reader.press("<enter>");
    assert!(reader.text().contains("There were five chairs"));
    reader.press("qW<enter>");
    assert!(reader.text().contains("This entry tells of: Loss."));
}
