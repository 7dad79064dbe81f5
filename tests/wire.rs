//! What is sent shows what was wanted: random screens, one after the other, replayed into two terminals that must show
//! every cell and style of them, whatever the terminals can do and in whatever pieces the bytes come.

use crate::support::emulator::{Emulator, difference, emulators};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use rawi::term::{Abilities, Ability, Wire};
use unicode_width::UnicodeWidthStr;

/// Frames are about a dozen in each case. `RAWI_WIRE_CASES` asks for more than a usual run can wait for.
fn cases() -> u32 {
    let more = std::env::var("RAWI_WIRE_CASES").ok();
    more.and_then(|more| more.parse().ok()).unwrap_or(192)
}

/// Clusters whose width terminals may dispute.
const DISPUTED: &[&str] = &[
    "نَ",
    "❤\u{FE0F}",
    "👩\u{200D}👩\u{200D}👧\u{200D}👦",
    "🇩🇪",
    "⌚",
    "क्",
];

const CERTAIN: &[&str] = &[
    "a",
    "b",
    "-",
    "=",
    " ",
    "é",
    "日",
    "本",
    "e\u{301}",
    "ی\u{200C}",
    "─",
    "›",
    "“",
];

const WORDS: &[&str] = &[
    "the",
    "telephone",
    "rang",
    "in",
    "west",
    "London",
    "at",
    "about",
    "two",
    "in",
    "the",
    "morning.",
    "مادر",
    "日本語",
    "café",
    "   ",
    "             ",
    "----------",
    "a",
];

const TERMS: &[&str] = &[
    "xterm-256color",
    "tmux-256color",
    "screen",
    "linux",
    "rxvt",
    "vt100",
    "unknown",
];

/// What happens to the wanted screen.
#[derive(Clone, Debug)]
enum Change {
    Nothing,
    /// Words along a row.
    Text(Index, Index, Vec<&'static str>, Style),
    Cluster(Index, Index, &'static str, Style),
    /// Rows from the first to the second go up, or down, by some; words fill what becomes free.
    Scroll(Index, Index, i8, Vec<&'static str>),
    /// A rectangle shows nothing but a style.
    Fill(Index, Index, Index, Index, Style),
    /// All rows hold other words.
    Page(Vec<&'static str>, Style),
    Cursor(Option<(Index, Index)>),
}

/// What then happens on the line.
#[derive(Clone, Debug)]
enum Sending {
    /// All is sent.
    Whole,
    /// Some pieces of so many bytes are sent, which need not be all.
    Pieces(usize, usize),
    /// Something else wrote on the screen, and all is sent anew.
    Anew,
    /// The window changed.
    Resized((u16, u16)),
}

fn style() -> impl Strategy<Value = Style> {
    let colours = select(vec![
        Color::Reset,
        Color::Reset,
        Color::Reset,
        Color::Red,
        Color::LightBlue,
        Color::Indexed(9),
        Color::Indexed(200),
        Color::Rgb(1, 2, 3),
    ]);
    let modifiers = select(vec![
        Modifier::empty(),
        Modifier::empty(),
        Modifier::BOLD,
        Modifier::DIM,
        Modifier::BOLD | Modifier::DIM,
        Modifier::ITALIC | Modifier::UNDERLINED,
        Modifier::UNDERLINED,
        Modifier::REVERSED,
        Modifier::CROSSED_OUT | Modifier::HIDDEN,
    ]);
    let any =
        (colours.clone(), colours, modifiers).prop_map(|(foreground, background, modifier)| {
            Style::reset()
                .fg(foreground)
                .bg(background)
                .add_modifier(modifier)
        });
    prop_oneof![2 => Just(Style::reset()), 3 => any]
}

fn words() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(select(WORDS), 1..24)
}

fn cluster() -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => select(CERTAIN), 1 => select(DISPUTED)]
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<Index>;
    prop_oneof![
        1 => Just(Change::Nothing),
        6 => (place(), place(), words(), style()).prop_map(|(x, y, words, style)| Change::Text(x, y, words, style)),
        6 => (place(), place(), cluster(), style()).prop_map(|(x, y, symbol, style)| Change::Cluster(x, y, symbol, style)),
        8 => (place(), place(), -4i8..=4, words()).prop_map(|(a, b, by, words)| Change::Scroll(a, b, by, words)),
        3 => (place(), place(), place(), place(), style()).prop_map(|(a, b, c, d, style)| Change::Fill(a, b, c, d, style)),
        2 => (prop::collection::vec(select(WORDS), 60..200), style()).prop_map(|(words, style)| Change::Page(words, style)),
        2 => prop::option::of((place(), place())).prop_map(Change::Cursor),
    ]
}

fn size() -> impl Strategy<Value = (u16, u16)> {
    prop_oneof![
        1 => (1u16..=3, 1u16..=3),
        6 => (4u16..=50, 2u16..=16),
        1 => Just((80, 24)),
    ]
}

fn sending() -> impl Strategy<Value = Sending> {
    prop_oneof![
        12 => Just(Sending::Whole),
        5 => (0usize..80, 0usize..4).prop_map(|(bytes, pieces)| Sending::Pieces(bytes, pieces)),
        1 => Just(Sending::Anew),
        1 => size().prop_map(Sending::Resized),
    ]
}

/// A screen that changes, and where its cursor is.
struct Wanted {
    buffer: Buffer,
    cursor: Option<(u16, u16)>,
}

impl Wanted {
    fn new((columns, rows): (u16, u16)) -> Self {
        Self {
            buffer: Buffer::empty(Rect::new(0, 0, columns, rows)),
            cursor: None,
        }
    }

    fn column(&self, index: Index) -> u16 {
        u16::try_from(index.index(self.buffer.area.width.into())).expect("a column")
    }

    fn row(&self, index: Index) -> u16 {
        u16::try_from(index.index(self.buffer.area.height.into())).expect("a row")
    }

    fn apply(&mut self, change: &Change) {
        match change {
            Change::Nothing => {}
            Change::Text(x, y, words, style) => {
                let (x, y) = (self.column(*x), self.row(*y));
                self.buffer.set_string(x, y, words.join(" "), *style);
            }
            Change::Cluster(x, y, symbol, style) => {
                let (x, y) = (self.column(*x), self.row(*y));
                self.buffer[(x, y)].set_symbol(symbol).set_style(*style);
            }
            Change::Scroll(a, b, by, words) => self.scroll(self.row(*a), self.row(*b), *by, words),
            Change::Fill(a, b, c, d, style) => {
                let (a, c) = (self.column(*a), self.column(*c));
                let (b, d) = (self.row(*b), self.row(*d));
                for y in b.min(d)..=b.max(d) {
                    for x in a.min(c)..=a.max(c) {
                        let cell = &mut self.buffer[(x, y)];
                        cell.reset();
                        cell.set_style(*style);
                    }
                }
            }
            Change::Page(words, style) => {
                self.buffer.reset();
                let rows = self.buffer.area.height;
                for (y, words) in (0..rows).zip(words.chunks(4)) {
                    self.buffer.set_string(y % 3, y, words.join(" "), *style);
                }
            }
            Change::Cursor(place) => {
                self.cursor = place.map(|(x, y)| (self.column(x), self.row(y)));
            }
        }
    }

    fn scroll(&mut self, a: u16, b: u16, by: i8, words: &[&str]) {
        let (top, bottom) = (a.min(b), a.max(b));
        let before = self.buffer.clone();
        for y in top..=bottom {
            let source = i32::from(y) + i32::from(by);
            let source = u16::try_from(source)
                .ok()
                .filter(|source| (top..=bottom).contains(source));
            for x in 0..before.area.width {
                self.buffer[(x, y)] = source.map_or(Cell::EMPTY, |from| before[(x, from)].clone());
            }
            if source.is_none() {
                self.buffer.set_string(0, y, words.join(" "), Style::new());
            }
        }
    }

    /// As views paint: no half of a wide cluster, and nothing but a blank behind one. `is_kept` tells which clusters the
    /// terminal can be asked to show at a column.
    fn well_formed(&self, is_kept: impl Fn(&str, u16) -> bool) -> Buffer {
        let mut buffer = self.buffer.clone();
        let columns = buffer.area.width;
        for y in 0..buffer.area.height {
            for x in (0..columns).rev() {
                let symbol = buffer[(x, y)].symbol().to_owned();
                let fits = match symbol.width() {
                    0 | 1 => true,
                    _ => x + 1 < columns && ["", " "].contains(&buffer[(x + 1, y)].symbol()),
                };
                if !fits || !is_kept(&symbol, x) {
                    buffer[(x, y)].set_symbol(" ");
                }
            }
        }
        buffer
    }
}

fn draw(wire: &mut Wire<Vec<u8>>, buffer: &Buffer, cursor: Option<(u16, u16)>) {
    let cells = (0..buffer.area.height)
        .flat_map(|y| (0..buffer.area.width).map(move |x| (x, y)))
        .map(|(x, y)| (x, y, &buffer[(x, y)]));
    wire.draw(cells).expect("drawing only records");
    match cursor {
        Some(place) => wire
            .set_cursor_position(place)
            .and_then(|()| wire.show_cursor()),
        None => wire.hide_cursor(),
    }
    .expect("this only records");
}

/// Lets a terminal follow everything that happens; whether it answers when it is asked for its tab stops is told.
fn replay(
    name: &str,
    (mut size, abilities, has_tabs): ((u16, u16), Abilities, bool),
    steps: &[(Vec<Change>, Sending)],
) -> Result<(), TestCaseError> {
    let fresh = |size| {
        let found = emulators(size)
            .into_iter()
            .find(|(known, _)| *known == name);
        let mut emulator = found.expect("one of the two").1;
        emulator.process(b"\x1b[?25hsomething that was there before\x1b[1;2r");
        emulator
    };
    let mut emulator = fresh(size);
    let mut wire = Wire::new(Vec::new(), size, abilities);
    let answer = |wire: &mut Wire<Vec<u8>>, columns: u16| {
        if has_tabs {
            wire.tab_question();
            wire.located((columns - 1) / 8 * 8);
        }
    };
    answer(&mut wire, size.0);
    let mut screen = Wanted::new(size);
    // What its cells cannot be judged by, `vt100` cannot be shown: it wraps whatever it is told.
    let is_kept = |symbol: &str, x: u16, columns: u16| {
        let most = 2 * symbol.chars().count();
        name != "vt100"
            || !DISPUTED.contains(&symbol)
            || usize::from(x) + most <= usize::from(columns)
    };
    for (changes, sending) in steps {
        if let Sending::Resized(window) = sending {
            size = *window;
            screen = Wanted::new(size);
            emulator = fresh(size);
            wire.resize(size);
            answer(&mut wire, size.0);
        }
        for change in changes {
            screen.apply(change);
        }
        let buffer = screen.well_formed(|symbol, x| is_kept(symbol, x, size.0));
        if matches!(sending, Sending::Anew) {
            emulator.process(b"\x1b[3;41mwall: shutdown at noon\r\n\x1b[4;5r\x1b[?25h");
            wire.clear().expect("this only records");
            answer(&mut wire, size.0);
        }
        draw(&mut wire, &buffer, screen.cursor);
        if let Sending::Pieces(bytes, pieces) = sending {
            for _ in 0..*pieces {
                let piece = wire.piece(*bytes);
                emulator.process(&piece.bytes);
                if piece.is_done {
                    check(&*emulator, &buffer, screen.cursor, &piece.bytes)?;
                }
            }
            continue;
        }
        let piece = wire.piece(usize::MAX);
        prop_assert!(piece.is_done);
        emulator.process(&piece.bytes);
        check(&*emulator, &buffer, screen.cursor, &piece.bytes)?;
        let nothing = wire.piece(usize::MAX);
        prop_assert_eq!(nothing.bytes, b"", "an equal screen sends nothing");
    }
    Ok(())
}

fn check(
    emulator: &dyn Emulator,
    buffer: &Buffer,
    cursor: Option<(u16, u16)>,
    bytes: &[u8],
) -> Result<(), TestCaseError> {
    let found = difference(emulator, buffer, |symbol| DISPUTED.contains(&symbol));
    let sent = String::from_utf8_lossy(bytes).escape_debug().to_string();
    prop_assert_eq!(found, None, "after {}", &sent);
    prop_assert_eq!(emulator.cursor(), cursor, "after {}", &sent);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_terminals_show_what_is_wanted(
        term in select(TERMS),
        first in size(),
        has_tabs in any::<bool>(),
        steps in prop::collection::vec((prop::collection::vec(change(), 1..4), sending()), 1..24),
    ) {
        let abilities = Abilities::of_term(term);
        replay("alacritty", (first, abilities, has_tabs), &steps)
            .map_err(|error| TestCaseError::fail(format!("alacritty: {error}")))?;
        // It does not scroll to the background of the pen.
        let abilities = abilities.without(Ability::BackgroundErase);
        replay("vt100", (first, abilities, has_tabs), &steps)
            .map_err(|error| TestCaseError::fail(format!("vt100: {error}")))?;
    }
}
