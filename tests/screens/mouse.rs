//! The mouse: it scrolls, chooses and follows, and hits nothing by accident.

use crate::support::story::{Told, stories};
use rawi::app::Effect;

stories! {
    the_wheel_scrolls: [List Browse::Open];
    a_click_selects_and_another_opens: [List Browse::Countries];
    tabs_are_clicked: [];
    links_are_clicked: [Reader Read::GoBack];
    pop_ups_are_clicked: [List Browse::Facets, Reader Read::Contents];
    a_click_beside_everything_does_nothing: [Reader Read::SetMark];
}

fn the_wheel_scrolls(told: &Told) {
    let mut reader = told.begin_in(60, 14);
    assert_eq!(reader.wheel_up(), Effect::Idle);
    assert_eq!(reader.wheel_down(), Effect::Redraw);
    assert_eq!(reader.picture().cursor, Some((0, 7)), "three rows a notch");
    reader.press("G<up><enter>");
    let _ = reader.wheel_down();
    assert_eq!(reader.line(0), "  Morning");
    let _ = reader.wheel_up();
    assert_eq!(reader.line(0), "  The long ferry");
    assert_eq!(reader.wheel_up(), Effect::Idle);
    reader.press("?");
    let _ = reader.wheel_down();
    assert!(reader.line_with("›").contains("line up"));
}

fn a_click_selects_and_another_opens(told: &Told) {
    let mut reader = told.begin();
    assert_eq!(reader.click(30, 6), Effect::Redraw);
    assert!(reader.line(6).starts_with("› The year of the bridge"));
    let _ = reader.click(30, 6);
    assert_eq!(reader.line(0), "  The year of the bridge");
    reader.press("q2");
    let _ = reader.click(5, 9);
    assert!(reader.line(2).starts_with("  Countries › from Portugal"));
    let _ = reader.click(40, 5);
    assert_eq!(reader.picture().cursor, Some((32, 5)));
    let _ = reader.click(40, 5);
    assert_eq!(reader.line(0), "  A letter in two languages");
    reader.press("q");
    assert_eq!(reader.click(5, 7), Effect::Idle, "a heading is no row");
}

fn tabs_are_clicked(told: &Told) {
    let mut reader = told.begin();
    for (tab, column) in [
        ("Countries", 11),
        ("Themes", 22),
        ("Saved", 34),
        ("Stories", 2),
    ] {
        assert_eq!(reader.click(column, 0), Effect::Redraw, "{tab}");
        assert_eq!(
            reader.click(column, 0),
            Effect::Idle,
            "{tab} is open already"
        );
    }
    assert_eq!(reader.click(10, 0), Effect::Idle, "between two tabs");
}

fn links_are_clicked(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter>");
    let (column, row) = reader.find("lighthouse");
    let _ = reader.click(column + 3, row);
    assert_eq!(reader.line(0), "  The lighthouse keeper");
    reader.press("<backspace>");
    let (column, row) = reader.find("[1]");
    let _ = reader.click(column, row);
    assert!(reader.text().contains("two miles from the house."));
}

fn pop_ups_are_clicked(told: &Told) {
    let mut reader = told.begin();
    reader.press("F");
    let (column, row) = reader.find("[ ] Letters");
    let _ = reader.click(column, row);
    assert!(reader.line_with("Narrow").ends_with("3 of 8   Letters"));
    reader.press("<esc><esc>GK<up><enter>t");
    let (column, row) = reader.find("Noon");
    let _ = reader.click(column, row);
    assert_eq!(reader.line(0), "  Noon");
    reader.press("t");
    let _ = reader.click(5, 1);
    assert_eq!(
        reader.line(0),
        "  Noon",
        "a click beside a pop-up closes it"
    );
    assert!(!reader.text().contains("Contents"));
}

fn a_click_beside_everything_does_nothing(told: &Told) {
    let mut reader = told.begin();
    assert_eq!(reader.click(70, 20), Effect::Idle);
    reader.press("j<enter><tab>");
    assert_eq!(
        reader.click(79, 21),
        Effect::Idle,
        "the link keeps its focus"
    );
    assert_eq!(reader.picture().cursor, Some((68, 3)));
    reader.press("m");
    assert_eq!(
        reader.click(79, 21),
        Effect::Redraw,
        "the question for a mark is gone"
    );
    reader.press("a");
    assert!(!reader.foot().contains("Mark a"));
    reader.press("/x");
    assert_eq!(
        reader.click(4, 4),
        Effect::Idle,
        "a prompt is not left by a click"
    );
    assert_eq!(reader.wheel_down(), Effect::Idle);
}
