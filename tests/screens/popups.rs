//! Pop-ups: they scroll, choose, search and close, over a screen that keeps its place.

use crate::support::screen::Session;
use crate::support::story::{Told, stories};
use rawi::app::Effect;
use rawi::app::bindings::{BINDINGS, Binding, Scope};
use rawi::app::popup::Body;
use rawi::app::sections::SectionRow;

stories! {
    a_pop_up_scrolls: [
        Popup Move::Down, Popup Move::Up, Popup Move::PageDown, Popup Move::PageUp,
        Popup Move::HalfDown, Popup Move::HalfUp, Popup Move::First, Popup Move::Last,
    ];
    help_is_the_table_of_the_screen: [Anywhere Session::Help];
    help_is_searched: [Popup Popup::Search, Prompt Typing::Keep, Prompt Typing::Cancel];
    facets_are_taken_back: [Popup Popup::Clear, Popup Popup::Choose];
    a_pop_up_closes_and_the_screen_is_as_before: [Anywhere Session::Back, Anywhere Session::Leave];
    links_in_a_pop_up_are_walked: [Popup Popup::NextLink, Popup Popup::PreviousLink];
    a_pop_up_returns_to_the_one_under_it: [Anywhere Session::Back, Anywhere Session::Leave];
    a_message_is_seen_over_a_pop_up: [Anywhere Session::NextTheme];
}

fn a_pop_up_scrolls(told: &Told) {
    let mut reader = told.begin();
    reader.press("?");
    assert!(reader.line_with("›").contains("open"));
    for words in ["next row", "page down", "previous tab"] {
        assert_eq!(reader.find(words).0, 24, "one column, at a tab stop");
    }
    reader.press("jj");
    assert!(reader.line_with("›").contains("next row"));
    reader.press("k<space><space>");
    assert!(!reader.text().contains("next row"));
    reader.press("bb");
    assert!(reader.text().contains("next row"));
    reader.press("du");
    assert!(reader.text().contains("next row"));
    reader.press("G");
    assert!(reader.line_with("›").contains("pause; fg comes back"));
    assert_eq!(reader.effect_of("j"), Effect::Idle);
    reader.press("g");
    assert!(reader.line_with("›").contains("open"));
    reader.press("3j");
    assert!(
        reader.line_with("›").contains("previous row"),
        "counts work here too"
    );
}

fn help_is_the_table_of_the_screen(told: &Told) {
    let openings = [
        (Scope::List, "?"),
        (Scope::Reader, "<enter><f1>"),
        (Scope::Popup, "F?"),
    ];
    for (scope, keys) in openings {
        let mut reader = told.begin_in(80, 100);
        reader.press(keys);
        let here = |row: &&Binding| row.scope == scope || row.scope == Scope::Anywhere;
        let english = &reader.app.env().locale;
        let help_of = |row: &Binding| english.word(&row.help_name()).to_string();
        let table = BINDINGS.iter().filter(here).map(help_of);
        assert_eq!(help(&reader), table.collect::<Vec<_>>(), "{scope:?}");
        let text = reader.text();
        let shown = |help: &str| text.lines().any(|line| line.ends_with(help));
        assert!(help(&reader).iter().all(|help| shown(help)), "{text}");
    }
}

/// What the help that is open says of each key.
fn help(reader: &Session) -> Vec<String> {
    let Some(Body::Help(help)) = reader.app.popup().map(|popup| &popup.body) else {
        return Vec::new();
    };
    let rows = help.rows().rows().iter();
    let items = rows.filter_map(|row| match row {
        SectionRow::Item(row) => Some(row.help.to_string()),
        SectionRow::Heading(_) => None,
    });
    items.collect()
}

fn help_is_searched(told: &Told) {
    let mut reader = told.begin();
    reader.press("?/page d");
    assert!(reader.line_with("Keys").contains("/ page d"));
    let text = reader.text();
    assert!(text.contains("page down") && text.contains("half a page down"));
    assert!(!text.contains("page up") && !text.contains("Everywhere"));
    reader.press("<tab>j");
    assert!(reader.line_with("›").contains("half a page down"));
    reader.press("/<esc>");
    assert!(
        reader.text().contains("first row"),
        "Esc in the prompt widens it again"
    );
    reader.press("/zzz");
    assert!(help(&reader).is_empty(), "nothing is found");
    reader.press("<enter><esc>");
    assert!(reader.line(2).starts_with("  8 stories"));
    reader.press("F");
    assert_eq!(
        reader.effect_of("/"),
        Effect::Idle,
        "only the help is searched"
    );
}

fn facets_are_taken_back(told: &Told) {
    let mut reader = told.begin();
    reader.press("F<enter>jjj<enter>");
    assert!(reader.line_with("Narrow").contains(" of 8"));
    reader.press("x");
    assert!(reader.line_with("Narrow").ends_with("8 stories"));
    assert_eq!(reader.effect_of("x"), Effect::Idle);
    assert!(!reader.text().contains("[x]"));
}

fn a_pop_up_closes_and_the_screen_is_as_before(told: &Told) {
    for keys in [
        "?",
        "F",
        "!",
        "j<enter>?",
        "j<enter>t",
        "j<enter>i",
        "j<enter>c",
        "j<enter><tab><enter>",
    ] {
        let mut reader = told.begin();
        let (way, popup) = keys.split_at(keys.len() - if keys.ends_with('>') { 7 } else { 1 });
        reader.press(way);
        let before = reader.text();
        for close in ["<esc>", "q"] {
            reader.press(popup);
            assert_ne!(reader.text(), before, "{keys} opens a pop-up");
            reader.press(close);
            assert_eq!(reader.text(), before, "{keys} {close}");
        }
    }
}

fn links_in_a_pop_up_are_walked(told: &Told) {
    let mut reader = told.begin();
    reader.press("j<enter>c<tab>");
    let first = reader.picture().cursor;
    reader.press("<tab>");
    assert_ne!(reader.picture().cursor, first);
    reader.press("<shift-tab>");
    assert_eq!(reader.picture().cursor, first);
    reader.press("<right>");
    assert!(reader.text().contains("A made-up paper."));
}

fn a_message_is_seen_over_a_pop_up(told: &Told) {
    let mut reader = told.begin();
    reader.press("?T");
    assert_eq!(reader.foot(), "  Colours: light");
    reader.press("j");
    assert_eq!(reader.foot(), "  / search   Esc back", "until the next key");
}

fn a_pop_up_returns_to_the_one_under_it(told: &Told) {
    for close in ["<esc>", "q"] {
        let mut reader = told.begin();
        reader.press("j<enter>");
        let story = reader.text();
        reader.press("c<tab>");
        let claims = (reader.text(), reader.picture().cursor);
        reader.press("<right>");
        assert!(reader.text().contains("A made-up paper."), "a source");
        let source = reader.text();
        reader.press("?");
        assert!(reader.line_with("Keys").ends_with("Keys"));
        assert_eq!(reader.effect_of("?"), Effect::Idle, "these are its keys");
        reader.press(close);
        assert_eq!(reader.text(), source, "{close} shows the source again");
        reader.press(close);
        assert_eq!(
            (reader.text(), reader.picture().cursor),
            claims,
            "{close} shows the claims again, on the link that was followed"
        );
        reader.press(close);
        assert_eq!(reader.text(), story);
    }
}
