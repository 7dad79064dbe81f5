//! Screens of an interface from right to left: the mirror image of the others, with every key and click where it is
//! expected.

mod clicks;
mod rows;

use crate::support::screen::{Picture, Session};
use crate::support::story::{Told, stories};
use rawi::app::frame::Side;
use rawi::app::settings::Switch;
use rawi::app::{App, Effect};
use rawi::locale::{Interface, Isolation, Locale};
use rawi::text::layout::Script;
use std::sync::Arc;

stories! {
    a_list_begins_at_the_right: [List Move::Down];
    arrows_point_to_where_they_lead: [List Browse::Open, List Browse::Out];
    tabs_and_rows_are_clicked_where_they_stand: [List Browse::Countries];
    links_are_clicked_in_a_page_at_the_right: [Reader Read::GoBack];
    what_is_typed_goes_to_the_left: [List Browse::Filter];
    a_terminal_that_turns_lines_itself_gets_them_unturned: [];
}

/// The width of the windows here, in columns.
const WIDTH: u16 = 80;

fn begin(told: &Told) -> Session {
    told.begin_as(|start| {
        start.locale = Arc::new(Locale::new(Interface::Persian, Isolation::Isolated));
        start.settings.warnings = Switch::Hidden;
    })
}

fn cell(picture: &Picture, column: u16, row: u16) -> String {
    picture.buffer[(column, row)].symbol().to_owned()
}

/// The column behind the last one of `row` that has a sign in it.
fn end_of(picture: &Picture, row: u16) -> u16 {
    u16::try_from(picture.line(row).chars().count()).expect("a screen is narrow")
}

fn a_list_begins_at_the_right(told: &Told) {
    let mut reader = begin(told);
    let picture = reader.picture();
    let (x, row) = picture.cursor.expect("it is on the selected row");
    assert_eq!(x, WIDTH - 1);
    assert_eq!(cell(&picture, x, row), "‹", "it points into the row");
    assert_eq!(
        end_of(&picture, row + 1),
        WIDTH,
        "the dot of an unread story"
    );
    // Two columns of air stand beside the tabs, and titles end there.
    assert_eq!(end_of(&picture, 0), WIDTH - 2);
    assert!(
        picture.line(row).ends_with("The empty chair ‹"),
        "{}",
        picture.line(row)
    );
    reader.press("j");
    let down = reader.picture();
    assert_eq!(down.cursor, Some((WIDTH - 1, row + 1)));
}

fn arrows_point_to_where_they_lead(told: &Told) {
    let mut reader = begin(told);
    reader.press("2<left>");
    let at = |reader: &Session| reader.picture().cursor.expect("a row is selected").0;
    assert!(
        at(&reader) < WIDTH - 1,
        "the stories stand left of the shelves"
    );
    reader.press("<right>");
    assert_eq!(at(&reader), WIDTH - 1, "back to the shelves");
    reader.press("?");
    let keys = reader.line_with("Left");
    assert!(keys.contains("Enter"), "the help knows it: {keys}");
}

fn tabs_and_rows_are_clicked_where_they_stand(told: &Told) {
    let mut reader = begin(told);
    let tab = |app: &App| app.browser().tab();
    let first = tab(&reader.app);
    assert_eq!(reader.click(3, 0), Effect::Idle, "no tab stands there");
    let width = end_of(&reader.picture(), 0);
    assert_eq!(
        reader.click(width - 1, 0),
        Effect::Idle,
        "it is open already"
    );
    let line = reader.line(0);
    // The second tab begins behind the first one and two blanks, seen from the right.
    let gap = line
        .trim_end()
        .rfind("  ")
        .expect("blanks between two tabs");
    let second = line[..gap].chars().count() - 1;
    let _ = reader.click(u16::try_from(second).expect("a column"), 0);
    assert_ne!(tab(&reader.app), first, "{line}");
    reader.press("2");
    assert_eq!(
        reader.click(WIDTH - 5, 6),
        Effect::Redraw,
        "a shelf is selected"
    );
    assert_eq!(reader.picture().cursor, Some((WIDTH - 1, 6)));
}

fn links_are_clicked_in_a_page_at_the_right(told: &Told) {
    let mut reader = begin(told);
    reader.press("j<enter>");
    let (column, row) = reader.find("lighthouse");
    let title = reader.line(0);
    assert!(
        title.starts_with("      "),
        "the page stands at the right: {title}"
    );
    let _ = reader.click(column + 3, row);
    assert!(
        reader.line(0).ends_with("The lighthouse keeper"),
        "{}",
        reader.text()
    );
    reader.press("<backspace>");
    assert_eq!(reader.line(0), title);
}

fn what_is_typed_goes_to_the_left(told: &Told) {
    let mut reader = begin(told);
    reader.press("/");
    let (empty, row) = reader.picture().cursor.expect("one types there");
    reader.press("سف");
    let picture = reader.picture();
    assert_eq!(
        picture.cursor,
        Some((empty - 2, row)),
        "{}",
        picture.line(row)
    );
    reader.press("<backspace><backspace>sea");
    let picture = reader.picture();
    assert_eq!(
        picture.cursor,
        Some((empty + 1, row)),
        "Latin words end at the blank"
    );
    assert_eq!(cell(&picture, empty, row), "a");
    assert_eq!(cell(&picture, empty - 2, row), "s");
}

fn a_terminal_that_turns_lines_itself_gets_them_unturned(told: &Told) {
    let mut reader = begin(told);
    let _ = reader.app.set_script(Script::Logical);
    assert_eq!(reader.picture().cursor.map(|(x, _)| x), Some(0));
    reader.press("2<right>");
    let shelves = reader.app.browser().shelves().expect("the tab has shelves");
    assert_eq!(
        shelves.focus,
        Side::Stories,
        "the arrows are those of the screen"
    );
}
