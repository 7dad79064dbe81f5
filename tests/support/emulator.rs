//! Terminal emulators, for replaying what the program sends and looking at what a reader would see.
//!
//! There are two that share nothing but the parser of sequences, and every test that uses one can use the other: what both
//! show is what terminals show. `vt100` knows no wrap mode, takes bold and dim for one property, erases to the
//! background of the pen but does not scroll to it, and does not show U+FFFD; neither of them shows that something blinks.

use alacritty_terminal::Term;
use alacritty_terminal::event::{Event, EventListener};
use alacritty_terminal::grid::Dimensions;
use alacritty_terminal::index::{Column, Line};
use alacritty_terminal::term::cell::Flags;
use alacritty_terminal::term::{Config, TermMode};
use alacritty_terminal::vte::ansi::{self, NamedColor};
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use std::cell::RefCell;
use std::num::NonZeroU16;
use std::rc::Rc;
use unicode_width::UnicodeWidthStr;

/// What a cell shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Seen {
    /// Empty in the second column of a wide cluster.
    pub(crate) symbol: String,
    pub(crate) foreground: Color,
    pub(crate) background: Color,
    pub(crate) modifiers: Modifier,
}

/// A terminal that can be looked at.
pub(crate) trait Emulator {
    /// Of the modifiers that a cell should have, and of all others, those by which it can be judged.
    fn judged(&self, wanted: Modifier) -> Modifier;

    fn process(&mut self, bytes: &[u8]);

    fn cell(&self, column: u16, row: u16) -> Seen;

    /// Column and row, where the cursor is shown.
    fn cursor(&self) -> Option<(u16, u16)>;
}

/// The emulators, with their names.
pub(crate) fn emulators(size: (u16, u16)) -> [(&'static str, Box<dyn Emulator>); 2] {
    [
        ("vt100", Box::new(vt100(size))),
        ("alacritty", Box::new(Alacritty::new(size))),
    ]
}

/// The first cell that does not show what it should, in words. Clusters that terminals may take apart are passed over:
/// what must be right is everything around them.
pub(crate) fn difference(
    emulator: &dyn Emulator,
    buffer: &Buffer,
    is_disputed: impl Fn(&str) -> bool,
) -> Option<String> {
    for row in 0..buffer.area.height {
        let mut column = 0;
        while column < buffer.area.width {
            let cell = &buffer[(column, row)];
            let columns = u16::try_from(cell.symbol().width().max(1)).expect("a cluster is short");
            if !is_disputed(cell.symbol()) {
                let judged = emulator.judged(cell.modifier);
                for part in 0..columns {
                    let wanted = wanted(cell, part).judged_by(judged);
                    let seen = emulator.cell(column + part, row).judged_by(judged);
                    if wanted != seen {
                        let at = (column + part, row);
                        return Some(format!("at {at:?}: wanted {wanted:?}, seen {seen:?}"));
                    }
                }
            }
            column += columns;
        }
    }
    None
}

/// What one of the columns of a cell should show.
pub(crate) fn wanted(cell: &Cell, part: u16) -> Seen {
    let symbol = match cell.symbol() {
        _ if part > 0 => "",
        "" => " ",
        symbol => symbol,
    };
    Seen {
        symbol: symbol.to_owned(),
        foreground: cell.fg,
        background: cell.bg,
        modifiers: cell.modifier,
    }
}

impl Seen {
    /// By these modifiers only, and in one form where several look the same: colours by number, of a blank what shows.
    pub(crate) fn judged_by(mut self, judged: Modifier) -> Self {
        const LINES: Modifier = Modifier::UNDERLINED
            .union(Modifier::REVERSED)
            .union(Modifier::CROSSED_OUT);
        self.modifiers &= judged;
        self.foreground = numbered(self.foreground);
        self.background = numbered(self.background);
        if self.symbol == " " && !self.modifiers.intersects(LINES) {
            self.foreground = Color::Reset;
            self.modifiers = Modifier::empty();
        }
        self
    }
}

/// The sixteen colours by number, as terminals know them.
fn numbered(colour: Color) -> Color {
    match colour {
        Color::Black => Color::Indexed(0),
        Color::Red => Color::Indexed(1),
        Color::Green => Color::Indexed(2),
        Color::Yellow => Color::Indexed(3),
        Color::Blue => Color::Indexed(4),
        Color::Magenta => Color::Indexed(5),
        Color::Cyan => Color::Indexed(6),
        Color::Gray => Color::Indexed(7),
        Color::DarkGray => Color::Indexed(8),
        Color::LightRed => Color::Indexed(9),
        Color::LightGreen => Color::Indexed(10),
        Color::LightYellow => Color::Indexed(11),
        Color::LightBlue => Color::Indexed(12),
        Color::LightMagenta => Color::Indexed(13),
        Color::LightCyan => Color::Indexed(14),
        Color::White => Color::Indexed(15),
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => colour,
    }
}

/// `vt100` in a window of this size.
pub(crate) fn vt100((columns, rows): (u16, u16)) -> vt100::Parser {
    let side = |cells| NonZeroU16::new(cells).expect("a terminal has at least one column and row");
    vt100::Parser::new(side(rows), side(columns), 0)
}

impl Emulator for vt100::Parser {
    fn judged(&self, wanted: Modifier) -> Modifier {
        let known = Modifier::ITALIC | Modifier::UNDERLINED | Modifier::REVERSED;
        let intensity = Modifier::BOLD | Modifier::DIM;
        if wanted.contains(intensity) {
            known
        } else {
            known | intensity
        }
    }

    fn process(&mut self, bytes: &[u8]) {
        Self::process(self, bytes);
    }

    fn cell(&self, column: u16, row: u16) -> Seen {
        let cell = self
            .screen()
            .cell(row, column)
            .expect("a cell of the screen");
        let colour = |colour| match colour {
            vt100::Color::Default => Color::Reset,
            vt100::Color::Idx(number) => Color::Indexed(number),
            vt100::Color::Rgb(red, green, blue) => Color::Rgb(red, green, blue),
        };
        let symbol = match cell.contents() {
            "" if cell.is_wide_continuation() => "",
            "" => " ",
            text => text,
        };
        if symbol.is_empty() && column > 0 {
            let lead = Emulator::cell(self, column - 1, row);
            return Seen {
                symbol: String::new(),
                ..lead
            };
        }
        let modifiers = [
            (cell.bold(), Modifier::BOLD),
            (cell.dim(), Modifier::DIM),
            (cell.italic(), Modifier::ITALIC),
            (cell.underline(), Modifier::UNDERLINED),
            (cell.inverse(), Modifier::REVERSED),
        ];
        Seen {
            symbol: symbol.to_owned(),
            foreground: colour(cell.fgcolor()),
            background: colour(cell.bgcolor()),
            modifiers: present(&modifiers),
        }
    }

    fn cursor(&self) -> Option<(u16, u16)> {
        let (row, column) = self.screen().cursor_position();
        (!self.screen().hide_cursor()).then_some((column, row))
    }
}

fn present(modifiers: &[(bool, Modifier)]) -> Modifier {
    let present = modifiers.iter().filter(|(is_set, _)| *is_set);
    present.map(|(_, modifier)| *modifier).collect()
}

/// What the terminal has to say to the program.
#[derive(Clone, Debug, Default)]
struct Answers(Rc<RefCell<Vec<String>>>);

impl EventListener for Answers {
    fn send_event(&self, event: Event) {
        if let Event::PtyWrite(answer) = event {
            self.0.borrow_mut().push(answer);
        }
    }
}

/// `alacritty_terminal`.
pub(crate) struct Alacritty {
    term: Term<Answers>,
    parser: ansi::Processor,
    answers: Answers,
}

impl Alacritty {
    pub(crate) fn new(size: (u16, u16)) -> Self {
        let answers = Answers::default();
        let config = Config {
            scrolling_history: 0,
            ..Config::default()
        };
        Self {
            term: Term::new(config, &Window::of(size), answers.clone()),
            parser: ansi::Processor::new(),
            answers,
        }
    }

    /// Columns and rows change, as when somebody pulls at the window.
    pub(crate) fn resize(&mut self, size: (u16, u16)) {
        self.term.resize(Window::of(size));
    }

    /// Columns and rows.
    pub(crate) fn size(&self) -> (u16, u16) {
        let side = |cells| u16::try_from(cells).expect("a terminal is small");
        (side(self.term.columns()), side(self.term.screen_lines()))
    }

    pub(crate) fn is_alternate(&self) -> bool {
        self.term.mode().contains(TermMode::ALT_SCREEN)
    }

    /// What the terminal answers to the questions it was asked, one text a question; each is handed out once.
    pub(crate) fn take_answers(&mut self) -> Vec<String> {
        self.answers.0.take()
    }
}

struct Window {
    columns: usize,
    rows: usize,
}

impl Window {
    fn of((columns, rows): (u16, u16)) -> Self {
        Self {
            columns: columns.into(),
            rows: rows.into(),
        }
    }
}

impl Dimensions for Window {
    fn total_lines(&self) -> usize {
        self.rows
    }

    fn screen_lines(&self) -> usize {
        self.rows
    }

    fn columns(&self) -> usize {
        self.columns
    }
}

impl Emulator for Alacritty {
    fn judged(&self, _: Modifier) -> Modifier {
        Modifier::all() - Modifier::SLOW_BLINK - Modifier::RAPID_BLINK
    }

    fn process(&mut self, bytes: &[u8]) {
        // The crate leaves its name to the program that uses it.
        if bytes.windows(5).any(|part| part == b"\x1b[>0q") {
            let name = "\x1bP>|An emulator of the tests\x1b\\";
            self.answers.0.borrow_mut().push(name.to_owned());
        }
        self.parser.advance(&mut self.term, bytes);
    }

    fn cell(&self, column: u16, row: u16) -> Seen {
        let line = &self.term.grid()[Line(row.into())];
        let cell = &line[Column(column.into())];
        let is_second = cell.flags.contains(Flags::WIDE_CHAR_SPACER);
        let symbol = if is_second {
            String::new()
        } else {
            let marks = cell.zerowidth().unwrap_or_default();
            // For those who copy it, a blank cell keeps the tab that was sent there. It shows as a blank.
            let letter = if cell.c == '\t' { ' ' } else { cell.c };
            std::iter::once(&letter).chain(marks).collect()
        };
        let has = |flag| cell.flags.contains(flag);
        let modifiers = [
            (has(Flags::BOLD), Modifier::BOLD),
            (has(Flags::DIM), Modifier::DIM),
            (has(Flags::ITALIC), Modifier::ITALIC),
            (has(Flags::UNDERLINE), Modifier::UNDERLINED),
            (has(Flags::INVERSE), Modifier::REVERSED),
            (has(Flags::HIDDEN), Modifier::HIDDEN),
            (has(Flags::STRIKEOUT), Modifier::CROSSED_OUT),
        ];
        Seen {
            symbol,
            foreground: of_alacritty(cell.fg),
            background: of_alacritty(cell.bg),
            modifiers: present(&modifiers),
        }
    }

    fn cursor(&self) -> Option<(u16, u16)> {
        let point = self.term.grid().cursor.point;
        let column = u16::try_from(point.column.0).expect("a column of the screen");
        let row = u16::try_from(point.line.0).expect("a row of the screen");
        let is_shown = self.term.mode().contains(TermMode::SHOW_CURSOR);
        is_shown.then_some((column, row))
    }
}

fn of_alacritty(colour: ansi::Color) -> Color {
    match colour {
        ansi::Color::Named(NamedColor::Foreground | NamedColor::Background) => Color::Reset,
        ansi::Color::Named(name) => {
            Color::Indexed(u8::try_from(name as usize).expect("one of the sixteen names"))
        }
        ansi::Color::Indexed(number) => Color::Indexed(number),
        ansi::Color::Spec(rgb) => Color::Rgb(rgb.r, rgb.g, rgb.b),
    }
}
