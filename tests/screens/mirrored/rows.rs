//! Whatever is typed, the rows of a mirrored screen tell of the same stories as those of a screen from left to right.

use crate::support::screen::{Picture, parsed, sample, start_with};
use proptest::prelude::*;
use rawi::app::App;
use rawi::app::bindings::BINDINGS;
use rawi::app::key::{Code, Key};
use rawi::app::popup::Body;
use rawi::archive::{Archive, StoryId};
use rawi::locale::{Interface, Isolation, Locale};
use rawi::text::layout::{Formless, Script, Shape, lay_out};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

/// The fewest cells of a title that tell it from others.
const FEWEST: u16 = 6;

static ARCHIVE: LazyLock<Arc<Archive>> = LazyLock::new(sample);

/// What the title of each story looks like, whole and cut, the longest first.
static TITLES: LazyLock<Vec<(StoryId, Vec<String>)>> = LazyLock::new(|| {
    let stories = ARCHIVE.ids().map(|id| {
        let title = &ARCHIVE.story(id).title;
        let script = Script::Visual(Formless::Composed);
        let cut = |width| {
            let laid = lay_out(title, &Shape::one_line(width).in_script(script));
            let cells = laid.lines[0].cells.iter();
            cells.map(|cell| laid.glyph(cell)).collect::<String>()
        };
        (id, (FEWEST..60).rev().map(cut).collect())
    });
    stories.collect()
});

/// The stories whose titles stand in each row, and how many letters of them.
fn titles(app: &App) -> Vec<BTreeSet<(StoryId, usize)>> {
    let picture = Picture::of(app);
    let told = |y| {
        let line = picture.line(y);
        let found = TITLES.iter().filter_map(|(id, looks)| {
            let look = looks.iter().find(|look| line.contains(look.as_str()))?;
            Some((*id, look.chars().count()))
        });
        found.collect()
    };
    (0..picture.buffer.area.height).map(told).collect()
}

/// A key of the table. Arrows to a side lead to that side of either screen, and so to other panes.
fn key() -> impl Strategy<Value = Key> {
    let keys = BINDINGS.iter().flat_map(|row| row.keys);
    let keys = keys.flat_map(|keys| Key::sequence(keys).expect("a key of the table"));
    let sides = [Code::Left, Code::Right].map(Key::new);
    prop::sample::select(keys.filter(|key| !sides.contains(key)).collect::<Vec<_>>())
}

fn begin(interface: Interface, size: (u16, u16)) -> App {
    let mut started = start_with(Arc::clone(&ARCHIVE));
    started.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
    started.settings.script = Script::Visual(Formless::Composed);
    started.size = size;
    App::new(started)
}

/// Whether the rows of the screen are the same in every language. Lines of a page end where the words of the interface let
/// them, and what is found in the help depends on its words.
fn has_rows(app: &App) -> bool {
    let is_worded = |body: &Body| matches!(body, Body::Text(_) | Body::Help(_));
    app.reader().is_none() && !app.popup().is_some_and(|popup| is_worded(&popup.body))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn each_row_tells_of_the_same_stories(
        size in (1u16..=130, 1u16..=45),
        interface in prop::sample::select(vec![Interface::Persian, Interface::Arabic, Interface::Sorani]),
        keys in prop::collection::vec(key(), 1..40),
    ) {
        let (mut here, mut there) = (begin(Interface::English, size), begin(interface, size));
        prop_assert_eq!(titles(&there), titles(&here));
        for key in &keys {
            // What the last line has room for in one language stands in a pop-up in another.
            let had_rows = has_rows(&here) && has_rows(&there);
            let effects = (here.key(*key), there.key(*key));
            if had_rows {
                prop_assert_eq!(effects.0, effects.1, "{}", key);
            }
            if has_rows(&here) && has_rows(&there) {
                let screens = [&here, &there].map(|app| Picture::of(app).text());
                prop_assert_eq!(titles(&there), titles(&here), "{}:\n{}\n{}", key, screens[0], screens[1]);
            }
        }
    }
}

#[test]
fn titles_are_recognised() {
    let mut app = begin(Interface::English, (80, 24));
    let told = titles(&app);
    let rows = told.iter().filter(|row| !row.is_empty()).count();
    assert_eq!(
        rows,
        app.browser().listed().len(),
        "{}",
        Picture::of(&app).text()
    );
    for key in parsed("/ferry") {
        let _ = app.key(key);
    }
    assert!(titles(&app).len() == told.len() && titles(&app) != told);
}
