//! A mirrored screen is clicked wherever there is a cell: each click does what one does at the other side of the screen of a
//! language from left to right. Tabs and links, whose words are of other widths, are clicked where their letters stand.

use super::WIDTH;
use crate::support::screen::{Picture, Session, bundled, parsed, sample, start_with};
use ratatui::style::Modifier;
use rawi::app::browse::Tab;
use rawi::app::frame::Side;
use rawi::app::key::Pointer;
use rawi::app::popup::Body;
use rawi::app::settings::Switch;
use rawi::app::{App, Effect};
use rawi::archive::{Archive, StoryId};
use rawi::locale::{Interface, Isolation, Locale};
use rawi::text::layout::{Formless, Script, Shape, columns_in, lay_out};
use std::sync::Arc;

const VISUAL: Script = Script::Visual(Formless::Composed);

/// Lists, shelves, what is kept, and pop-ups with rows. Of the keys before "4", one reads and others save.
const SCREENS: &[&str] = &[
    "j",
    "2",
    "2<enter>",
    "3jj",
    "j<enter>mxqBjB4",
    "F",
    "F<down><enter>",
    "?",
    "D",
    "G<up><enter>t",
];

/// Begins in a window of `size`, and presses `keys`.
fn begin(archive: &Arc<Archive>, locale: &Arc<Locale>, size: (u16, u16), keys: &str) -> App {
    let mut started = start_with(Arc::clone(archive));
    started.locale = Arc::clone(locale);
    started.settings.warnings = Switch::Hidden;
    started.settings.script = VISUAL;
    started.size = size;
    let mut app = App::new(started);
    for key in parsed(keys) {
        let _ = app.key(key);
    }
    app
}

fn click(app: &mut App, column: u16, row: u16) -> Effect {
    app.pointer(Pointer::Click { column, row })
}

/// What a click can change, in no language and on no side.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    effect: Effect,
    tab: Tab,
    selected: Option<StoryId>,
    saved: usize,
    shelf: Option<(Side, Option<String>, Vec<StoryId>)>,
    open: Option<StoryId>,
    /// The row under the cursor of a pop-up, and the facets that are chosen there.
    popup: Option<(usize, String)>,
    top: usize,
}

impl Outcome {
    fn is_on_the_screen_of(&self, other: &Self) -> bool {
        let screen = |of: &Self| (of.tab, of.open, of.popup.is_some());
        screen(self) == screen(other)
    }
}

fn outcome(app: &App, effect: Effect) -> Outcome {
    let browser = app.browser();
    let shelf = browser.shelves().map(|shelves| {
        let open = shelves.open_one().map(|shelf| shelf.id.clone());
        (shelves.focus, open, browser.listed())
    });
    let popup = app.popup().map(|popup| match &popup.body {
        Body::Help(help) => (help.rows().list().cursor(), String::new()),
        Body::Contents(contents) => (contents.list.cursor(), String::new()),
        Body::Facets(choice) => {
            let chosen = format!("{:?}", choice.filter);
            (choice.values.list().cursor(), chosen)
        }
        Body::Calibration(calibration) => (calibration.list.cursor(), String::new()),
        Body::Options(options) => (options.list.cursor(), String::new()),
        Body::Text(sheet) => (sheet.page().top(), String::new()),
    });
    Outcome {
        effect,
        tab: browser.tab(),
        selected: browser.selected(),
        saved: browser.saved().list().cursor(),
        shelf,
        open: app.reader().map(rawi::app::reader::Reader::story),
        popup,
        top: app.reader().map_or(0, |reader| reader.sheet().page().top()),
    }
}

/// The rows of a screen that are the same ones in both languages, and the column of the mirrored screen that stands for `x`.
fn across(app: &App, x: u16, y: u16) -> u16 {
    let popup = app
        .popup()
        .filter(|popup| matches!(popup.body, Body::Calibration(_)));
    let is_turned = popup.is_none_or(|popup| !popup.frame(app.env()).rows.contains(0, y));
    if is_turned { app.size().0 - 1 - x } else { x }
}

/// A language from right to left with the archive that comes with the program, at its entry `slug`, in the text `keys` leads to.
fn read(interface: Interface, slug: &str, keys: &str) -> Session {
    let mut started = start_with(bundled());
    started.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
    started.settings.warnings = Switch::Hidden;
    let mut session = Session::new(started);
    let story = session.app.env().archive.find(slug).expect("an entry");
    let _ = session.app.open(story, vec![story]);
    session.press(keys);
    session
}

/// The cells of each link of the page, found by walking along the links: the one that has the focus is reversed.
fn cells_of_links(session: &mut Session) -> Vec<Vec<(u16, u16)>> {
    let sheet = |session: &Session| session.app.reader().expect("a story").sheet().clone();
    let top = sheet(session).page().top();
    let mut links = Vec::new();
    let mut walked = Vec::new();
    loop {
        session.press("<tab>");
        let sheet = sheet(session);
        let focused = sheet.focused().expect("the page has links").clone();
        if sheet.page().top() != top || walked.contains(&focused) {
            return links;
        }
        let buffer = session.picture().buffer;
        let is_reversed = |at: &(u16, u16)| buffer[*at].modifier.contains(Modifier::REVERSED);
        links.push(cells(&session.app).filter(is_reversed).collect());
        walked.push(focused);
    }
}

/// Every cell of the window, by column and row.
fn cells(app: &App) -> impl Iterator<Item = (u16, u16)> + use<> {
    let (width, height) = app.size();
    (0..height).flat_map(move |y| (0..width).map(move |x| (x, y)))
}

#[test]
fn links_are_hit_where_they_are_seen_and_nowhere_else() {
    for (interface, slug, keys) in [
        (Interface::Persian, "nasrin-london-2026", ""),
        (Interface::Persian, "nasrin-london-2026", "o"),
        (Interface::Arabic, "half-a-life-in-iraq", "o"),
        (Interface::Sorani, "half-a-life-in-iraq", ""),
    ] {
        let begin = || read(interface, slug, keys);
        let links = cells_of_links(&mut begin());
        assert!(!links.is_empty(), "{slug} has links on its first page");
        let followed = (1..=links.len()).map(|number| {
            let mut session = begin();
            session.press(&format!("{}<enter>", "<tab>".repeat(number)));
            session.text()
        });
        let followed: Vec<String> = followed.collect();
        let mut session = begin();
        for (x, y) in cells(&session.app) {
            let told = format!("{x}, {y} of {slug}");
            let effect = click(&mut session.app, x, y);
            match links.iter().position(|link| link.contains(&(x, y))) {
                Some(link) => {
                    assert_eq!(effect, Effect::Redraw, "{told}");
                    assert_eq!(session.text(), followed[link], "{told}");
                    session = begin();
                }
                None => assert_eq!(effect, Effect::Idle, "{told}"),
            }
        }
    }
}

#[test]
fn tabs_are_hit_where_they_are_seen_and_nowhere_else() {
    let archive = sample();
    for interface in [Interface::Persian, Interface::Arabic, Interface::Sorani] {
        let locale = Arc::new(Locale::new(interface, Isolation::Isolated));
        for (width, keys) in [(WIDTH, ""), (40, "3"), (24, "4"), (19, "3")] {
            let begin = || begin(&archive, &locale, (width, 12), keys);
            let picture = Picture::of(&begin());
            let line: Vec<&str> = (0..width)
                .map(|x| picture.buffer[(x, 0)].symbol())
                .collect();
            // Whole anywhere, or cut at the edge to more than an ellipsis.
            let columns = |tab: &Tab| {
                let words = locale.word(&tab.message_name());
                let whole = columns_in(VISUAL, &words);
                (2..=whole).rev().find_map(|columns| {
                    let laid = lay_out(&words, &Shape::one_line(columns).in_script(VISUAL));
                    let word = laid.lines[0].cells.iter().map(|cell| laid.glyph(cell));
                    let word: Vec<&str> = word.collect();
                    let mut starts = 0..if columns == whole { line.len() } else { 1 };
                    let found = starts.find(|at| line[*at..].starts_with(&word))?;
                    Some((*tab, found..found + word.len()))
                })
            };
            let tabs: Vec<_> = Tab::ALL.iter().filter_map(columns).collect();
            let own = begin().browser().tab();
            assert!(
                tabs.iter().any(|(tab, _)| *tab == own),
                "{}",
                picture.text()
            );
            for x in 0..width {
                let mut app = begin();
                let effect = click(&mut app, x, 0);
                let hit = tabs.iter().find(|(_, at)| at.contains(&usize::from(x)));
                let expected = hit.map_or(own, |(tab, _)| *tab);
                let told = format!("{interface:?}, column {x}:\n{}", picture.text());
                assert_eq!(app.browser().tab(), expected, "{told}");
                assert_eq!(effect == Effect::Redraw, expected != own, "{told}");
            }
        }
    }
}

#[test]
fn every_cell_is_clicked_as_the_one_at_the_other_side() {
    let archive = sample();
    let [english, persian] = [Interface::English, Interface::Persian]
        .map(|interface| Arc::new(Locale::new(interface, Isolation::Isolated)));
    for size in [(40, 12), (WIDTH, 12)] {
        for keys in SCREENS {
            let apart = || [&english, &persian].map(|own| begin(&archive, own, size, keys));
            let [mut here, mut there] = apart();
            let before = outcome(&here, Effect::Idle);
            // The tabs are other words: they have a test of their own.
            let first = u16::from(here.popup().is_none() && here.reader().is_none());
            // Column by column: of two clicks on one row, the other one opens it.
            for (x, y) in (0..size.0).flat_map(|x| (first..size.1).map(move |y| (x, y))) {
                let column = across(&there, x, y);
                let effect = click(&mut here, x, y);
                let expected = outcome(&here, effect);
                let effect = click(&mut there, column, y);
                let seen = outcome(&there, effect);
                assert_eq!(seen, expected, "{x}, {y} of “{keys}” in {size:?}");
                if !seen.is_on_the_screen_of(&before) {
                    [here, there] = apart();
                }
            }
        }
    }
}
