//! What holds whatever is typed, in whatever window.

use crate::support::errands::seat;
use crate::support::screen::{Picture, Session, start};
use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rawi::app::Effect;
use rawi::app::bindings::{BINDINGS, Binding, Scope};
use rawi::app::key::{Code, Key, Pointer};
use rawi::app::keymap::{Keymap, Kiosk, Preset};
use rawi::locale::{Interface, Isolation, Locale};
use rawi::text::layout::{Formless, Script};
use rawi::view::paint;
use std::fmt;
use std::sync::Arc;

/// Something that happens to a session.
#[derive(Clone)]
enum Event {
    Key(Key),
    Pointer(Pointer),
    Paste(String),
    Resize(u16, u16),
    Reload,
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(key) => write!(f, "{key}"),
            Self::Pointer(pointer) => write!(f, "{pointer:?}"),
            Self::Paste(text) => write!(f, "paste {text:?}"),
            Self::Resize(columns, rows) => write!(f, "{columns}×{rows}"),
            Self::Reload => f.write_str("reload"),
        }
    }
}

fn bound_key() -> impl Strategy<Value = Key> {
    let keys = BINDINGS.iter().flat_map(|row| row.keys);
    let keys: Vec<Key> = keys
        .flat_map(|keys| Key::sequence(keys).expect("a key of the table"))
        .collect();
    prop::sample::select(keys)
}

fn pointer() -> impl Strategy<Value = Pointer> {
    (0u16..140, 0u16..60, 0..3).prop_map(|(column, row, what)| match what {
        0 => Pointer::WheelUp { column, row },
        1 => Pointer::WheelDown { column, row },
        _ => Pointer::Click { column, row },
    })
}

fn event() -> impl Strategy<Value = Event> {
    prop_oneof![
        30 => bound_key().prop_map(Event::Key),
        4 => any::<char>().prop_map(|c| Event::Key(Key::new(Code::Char(c)))),
        2 => prop::sample::select(vec!['a', 'e', 't', ' ', 'ن', 'ü', '1', '9']).prop_map(|c| Event::Key(Key::char(c))),
        2 => pointer().prop_map(Event::Pointer),
        1 => ".{0,12}".prop_map(Event::Paste),
        3 => (0u16..=130, 0u16..=50).prop_map(|(columns, rows)| Event::Resize(columns, rows)),
        1 => Just(Event::Reload),
    ]
}

/// Mostly the keys of the desk.
fn at_the_desk() -> impl Strategy<Value = Event> {
    let of_desk = |row: &&Binding| matches!(row.scope, Scope::Desk | Scope::Note | Scope::Popup);
    let keys = BINDINGS.iter().filter(of_desk).flat_map(|row| row.keys);
    let keys: Vec<Key> = keys
        .flat_map(|keys| Key::sequence(keys).expect("a key of the table"))
        .collect();
    prop_oneof![
        3 => prop::sample::select(keys).prop_map(Event::Key),
        1 => event(),
    ]
}

fn happens(session: &mut Session, event: &Event) -> Effect {
    let app = &mut session.app;
    let effect = match event {
        Event::Key(key) => app.key(*key),
        Event::Pointer(pointer) => app.pointer(*pointer),
        Event::Paste(text) => app.paste(text),
        Event::Resize(columns, rows) => app.resize((*columns, *rows)),
        Event::Reload => {
            let archive = Arc::clone(&app.env().archive);
            app.reload(archive)
        }
    };
    session.runner.run(&mut session.app);
    effect
}

fn check(before: &Picture, session: &Session, effect: Effect) -> Result<(), TestCaseError> {
    let picture = session.picture();
    if let Some((x, y)) = picture.cursor {
        prop_assert!(
            picture.buffer.area.contains((x, y).into()),
            "the cursor is at {x}, {y}"
        );
    }
    for cell in &picture.buffer.content {
        prop_assert!(
            !cell.symbol().chars().any(char::is_control),
            "{:?}",
            cell.symbol()
        );
    }
    let mut again = picture.buffer.clone();
    let cursor = paint(&session.app, &mut again);
    prop_assert!(
        again == picture.buffer,
        "painted over itself, the screen is another one"
    );
    prop_assert_eq!(cursor, picture.cursor);
    nothing_reaches_out(session, &picture)?;
    if effect == Effect::Idle {
        prop_assert_eq!(before.text(), picture.text(), "idle");
        prop_assert!(
            before.buffer == picture.buffer,
            "idle, and yet other styles"
        );
        prop_assert_eq!(before.cursor, picture.cursor, "idle");
    }
    Ok(())
}

/// The most columns that a text may reach out of a window without being seen.
const BESIDE: u16 = 24;

/// Painted where there are more columns than the window has, the screen is the same, and there is nothing beside it: neither at
/// the right nor, mirrored, at the left. A window only shows where such words are cut off.
fn nothing_reaches_out(session: &Session, picture: &Picture) -> Result<(), TestCaseError> {
    let Rect { width, height, .. } = picture.buffer.area;
    let mut wide = Buffer::empty(Rect::new(0, 0, width + BESIDE, height));
    paint(&session.app, &mut wide);
    let env = session.app.env();
    // The rows that calibrate a terminal stand at the left of every screen.
    let rows = session.app.calibrated_rows();
    for y in 0..height {
        let is_turned = rows.is_none_or(|rows| !rows.contains(0, y));
        let left = if env.is_mirrored() && is_turned {
            BESIDE
        } else {
            0
        };
        for x in 0..width + BESIDE {
            let expected = match x.checked_sub(left) {
                Some(x) if x < width => picture.buffer[(x, y)].symbol(),
                _ => " ",
            };
            let told = || format!("column {x}, row {y} of {width}:\n{}", picture.text());
            prop_assert_eq!(wide[(x, y)].symbol(), expected, "{}", told());
        }
    }
    Ok(())
}

fn interface() -> impl Strategy<Value = Interface> {
    prop::sample::select(Interface::ALL.to_vec())
}

/// Mostly the screens whose text the program puts in order: of an interface from right to left, those are mirrored.
fn script() -> impl Strategy<Value = Script> {
    prop_oneof![
        4 => Just(Script::Visual(Formless::Composed)),
        1 => Just(Script::Logical),
    ]
}

fn preset() -> impl Strategy<Value = Preset> {
    prop::sample::select(Preset::ALL.to_vec())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// In no language and no window does a sequence of events panic; the cursor is on the screen; no control character gets into
    /// a cell, and no text out of the window; painting depends on nothing but the state; what is said to have no effect has
    /// none.
    #[test]
    fn nothing_that_is_typed_breaks_the_screen(
        (interface, script) in (interface(), script()),
        size in (1u16..=130, 1u16..=45),
        preset in preset(),
        events in prop::collection::vec(event(), 1..60),
    ) {
        let mut started = start();
        started.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
        started.settings.script = script;
        started.size = size;
        started.keymap = Keymap::new(preset, &[], Kiosk::No);
        let mut session = Session::new(started);
        for event in &events {
            let before = session.picture();
            let effect = happens(&mut session, event);
            check(&before, &session, effect)?;
        }
    }

    /// The same holds at the proofreaders' desk.
    #[test]
    fn nothing_that_is_typed_breaks_the_desk(
        (interface, script) in (interface(), script()),
        size in (1u16..=130, 1u16..=45),
        text in 0usize..8,
        events in prop::collection::vec(at_the_desk(), 1..60),
    ) {
        let mut started = start();
        started.locale = Arc::new(Locale::new(interface, Isolation::Isolated));
        started.settings.script = script;
        started.settings.languages = vec!["en".to_owned(), "fa".to_owned()];
        started.size = size;
        let mut session = Session::new(started);
        seat(&mut session.app, "sara");
        session.press(&format!("5{}<enter>", "j".repeat(text)));
        for event in &events {
            let before = session.picture();
            let effect = happens(&mut session, event);
            check(&before, &session, effect)?;
        }
    }

    /// However often the window changes, the words that were at the top are on the screen, and the first size shows
    /// the first page again.
    #[test]
    fn a_thousand_resizes_lose_no_place(
        down in 0usize..150,
        sizes in prop::collection::vec((1u16..=130, 1u16..=50), 11),
    ) {
        let mut session = Session::new(start());
        session.press(&format!("G<up><enter>{}j", down + 1));
        let first = session.picture();
        let place = session.app.reader().map(rawi::app::reader::Reader::place);
        for (columns, rows) in sizes {
            let _ = session.app.resize((columns, rows));
            prop_assert_eq!(session.app.reader().map(rawi::app::reader::Reader::place), place);
        }
        let _ = session.app.resize((80, 24));
        prop_assert_eq!(session.picture().text(), first.text());
    }
}

/// The windows in which there is least room for markers, signs and prompts, where chance seldom leads.
#[test]
fn nothing_reaches_out_of_the_smallest_windows() {
    for interface in [Interface::English, Interface::Persian] {
        let locale = Arc::new(Locale::new(interface, Isolation::Isolated));
        for size in (1..=4).flat_map(|width| (1..=4).map(move |height| (width, height))) {
            for keys in [
                "",
                "2",
                "/1",
                "F",
                "D",
                // A message over the rows of the calibration.
                "DT",
                "?/1",
                "j<enter>",
                "j<enter>/1",
                "j<enter>t",
            ] {
                let mut started = start();
                started.locale = Arc::clone(&locale);
                started.settings.script = Script::Visual(Formless::Composed);
                started.size = size;
                let mut session = Session::new(started);
                session.press(keys);
                let told = nothing_reaches_out(&session, &session.picture());
                assert!(told.is_ok(), "{interface:?} “{keys}” in {size:?}: {told:?}");
            }
        }
    }
}
