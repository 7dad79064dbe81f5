//! The same screens in other windows, and what a change of size leaves where it was.

use crate::support::story::{Told, stories};
use rawi::app::Effect;

stories! {
    forty_columns_have_room_for_titles: [List Browse::Open];
    forty_columns_show_one_pane_at_a_time: [List Browse::Open, List Browse::Out];
    twenty_columns_are_still_a_reader: [List Browse::Open, Reader Read::About, List Browse::Facets];
    a_hundred_and_twenty_columns_have_panes: [List Browse::Countries];
    a_resize_keeps_the_words_at_the_top: [Reader Move::Down];
    a_resize_under_a_pop_up_reaches_both: [Reader Read::Contents, Anywhere Session::Back];
    one_cell_is_a_window_too: [List Browse::Open];
}

fn forty_columns_have_room_for_titles(told: &Told) {
    let mut reader = told.begin_in(40, 12);
    reader.press("/wa<tab>");
    reader.shows(
        "|  Stories  Countries  Themes  Saved
         |
         |  5 of 8   / wa
         |
         |› A walk to the market
         |· Two umbrellas
         |· The year of the bridge
         |· The lighthouse keeper
         |· The long ferry
         |
         |
         |  Enter open   / filter   ? keys",
    );
    reader.press("<enter>");
    reader.shows(
        "|  A walk to the market
         |  Story · Northtown · 3 May 2020
         |
         |  Ines left the house before the rain.
         |  The market is two miles away,[1] and
         |  she wore her good shoes.[2]
         |
         |  The road
         |
         |  The road goes past the lighthouse
         |
         |  22%  1 min left   story 1 of 5",
    );
    reader.press("c");
    reader.shows(
        "|  ───
         |  Claims
         |
         |  There were forty stalls.
         |
         |  ± Certainty low; disputed. According
         |  to the Gazette.
         |
         |  Ines counted fewer than thirty.
         |
         |  ───
         |  22%  1 min left   story 1 of 5",
    );
}

fn forty_columns_show_one_pane_at_a_time(told: &Told) {
    let mut reader = told.begin_in(40, 12);
    reader.press("2");
    assert_eq!(reader.line(5), format!("{:<37}5", "› Iceland"));
    assert!(!reader.text().contains("A walk"));
    reader.press("<enter>");
    assert_eq!(reader.line(4), "› A walk to the market");
    assert_eq!(reader.line(2), "  Countries › Iceland   5 stories");
    reader.press("h");
    assert!(!reader.text().contains("A walk"));
}

fn twenty_columns_are_still_a_reader(told: &Told) {
    let mut reader = told.begin_in(20, 5);
    reader.press("j");
    reader.shows(
        "|Stories  Countries
         |8 stories
         |· The empty chair
         |› A walk to the mar…
         |Enter open   ? keys",
    );
    reader.press("<enter>");
    reader.shows(
        "|A walk to the market
         |Story · Northtown ·
         |3 May 2020
         |
         |6%  1 min left   st…",
    );
    reader.press("i");
    assert_eq!(reader.line(0), "About this entry");
    reader.press("<esc>q4");
    assert!(
        reader.line(0).ends_with("Saved"),
        "the active tab is on the screen: {}",
        reader.line(0)
    );
    reader.press("F");
    assert!(reader.text().contains("[ ] Iceland"));
    reader.press("<esc>2");
    assert_eq!(reader.line(1), "8 stories", "shelves alone");
    reader.press("<enter>");
    let head = reader.line(1);
    assert_eq!(
        head, "Countries › Iceland",
        "no ellipsis of its own for the count"
    );
}

fn a_hundred_and_twenty_columns_have_panes(told: &Told) {
    let mut reader = told.begin_in(120, 40);
    reader.press("2<enter>");
    let row = reader.line(4);
    assert!(row.starts_with("  Where it happens"), "{row}");
    assert!(row.contains("› A walk to the market"), "{row}");
    assert!(
        row.ends_with("Story           Northtown, 3 May 2020"),
        "{row}"
    );
}

fn a_resize_keeps_the_words_at_the_top(told: &Told) {
    let mut reader = told.begin_in(80, 24);
    reader.press("G<up><enter>11j");
    let top = reader.line(0);
    let first = top.split_whitespace().next().unwrap_or("?").to_owned();
    for (columns, rows) in [(40, 12), (120, 40), (20, 5), (33, 9), (79, 24)] {
        assert_eq!(reader.resize(columns, rows), Effect::Redraw);
        let line = reader.line(0);
        assert!(
            line.contains(&first),
            "{columns}×{rows}: {line} has no {first}"
        );
    }
    let _ = reader.resize(80, 24);
    assert_eq!(
        reader.line(0),
        top,
        "the first size shows the first page again"
    );
    assert_eq!(reader.resize(80, 24), Effect::Idle);
    assert_eq!(
        reader.resize(0, 0),
        Effect::Idle,
        "a line that does not know its size"
    );
}

fn a_resize_under_a_pop_up_reaches_both(told: &Told) {
    let mut reader = told.begin();
    reader.press("G<up><enter>30jt");
    let section = reader.line_with("›");
    let _ = reader.resize(40, 12);
    assert_eq!(reader.line_with("›"), section);
    reader.press("<esc>");
    let narrow = reader.text();
    assert!(
        narrow.lines().all(|line| line.chars().count() <= 40),
        "{narrow}"
    );
}

fn one_cell_is_a_window_too(told: &Told) {
    let mut reader = told.begin_in(1, 1);
    reader.press("j<enter>i<esc>/a<esc>q/b<esc>F?");
    assert!(reader.text().chars().count() <= 1);
}
