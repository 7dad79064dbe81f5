//! A terminal without a window: alacritty's, which knows scroll regions, repetition and the alternate screen. Bytes go in;
//! cells come out, and what a terminal answers.

use super::cells::{Cells, Seen, all};
use alacritty_terminal::Term;
use alacritty_terminal::event::{Event, EventListener};
use alacritty_terminal::grid::Dimensions;
use alacritty_terminal::index::{Column, Line};
use alacritty_terminal::term::cell::{Cell, Flags};
use alacritty_terminal::term::test::TermSize;
use alacritty_terminal::term::{Config, TermMode};
use alacritty_terminal::vte::ansi::{self, NamedColor, Processor, StdSyncHandler};
use ratatui::style::{Color, Modifier};
use std::cell::RefCell;
use std::rc::Rc;

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

/// A terminal.
pub(crate) struct Emulator {
    term: Term<Answers>,
    parser: Processor<StdSyncHandler>,
    answers: Answers,
}

impl Emulator {
    /// A terminal of these columns and rows.
    pub(crate) fn new(size: (u16, u16)) -> Self {
        let answers = Answers::default();
        let config = Config {
            scrolling_history: 0,
            ..Config::default()
        };
        Self {
            term: Term::new(config, &area(size), answers.clone()),
            parser: Processor::new(),
            answers,
        }
    }

    /// Columns and rows change, as when somebody pulls at the window.
    pub(crate) fn resize(&mut self, size: (u16, u16)) {
        self.term.resize(area(size));
    }

    pub(crate) fn feed(&mut self, bytes: &[u8]) {
        self.parser.advance(&mut self.term, bytes);
    }

    /// What the terminal answers to the questions it was asked, one text a question; each is handed out once.
    pub(crate) fn take_answers(&mut self) -> Vec<String> {
        self.answers.0.take()
    }

    pub(crate) fn is_alternate(&self) -> bool {
        self.term.mode().contains(TermMode::ALT_SCREEN)
    }

    pub(crate) fn cells(&self) -> Cells {
        let grid = self.term.grid();
        let rows = i32::try_from(self.term.screen_lines()).expect("a terminal is small");
        let row = |row| {
            let row = &grid[Line(row)];
            (0..grid.columns())
                .map(|column| seen(&row[Column(column)]))
                .collect()
        };
        let at = grid.cursor.point;
        let place = || {
            let column = u16::try_from(at.column.0).ok()?;
            Some((column, u16::try_from(at.line.0).ok()?))
        };
        let is_shown = self.term.mode().contains(TermMode::SHOW_CURSOR);
        Cells {
            rows: (0..rows).map(row).collect(),
            cursor: is_shown.then(place).flatten(),
        }
    }
}

fn area((columns, rows): (u16, u16)) -> TermSize {
    TermSize::new(columns.into(), rows.into())
}

fn seen(cell: &Cell) -> Seen {
    let has = |flag| cell.flags.intersects(flag);
    let mut text = String::new();
    if !has(Flags::WIDE_CHAR_SPACER) {
        text.push(cell.c);
        text.extend(cell.zerowidth().unwrap_or_default());
    }
    let modifiers = all([
        (has(Flags::BOLD), Modifier::BOLD),
        (has(Flags::DIM), Modifier::DIM),
        (has(Flags::ITALIC), Modifier::ITALIC),
        (has(Flags::ALL_UNDERLINES), Modifier::UNDERLINED),
        (has(Flags::INVERSE), Modifier::REVERSED),
        (has(Flags::STRIKEOUT), Modifier::CROSSED_OUT),
        (has(Flags::HIDDEN), Modifier::HIDDEN),
    ]);
    Seen::new(text, (colour(cell.fg), colour(cell.bg)), modifiers)
}

fn colour(colour: ansi::Color) -> Color {
    match colour {
        ansi::Color::Named(NamedColor::Foreground | NamedColor::Background) => Color::Reset,
        ansi::Color::Named(named) => {
            Color::Indexed(u8::try_from(named as usize).expect("a cell has one of 16 names"))
        }
        ansi::Color::Indexed(number) => Color::Indexed(number),
        ansi::Color::Spec(rgb) => Color::Rgb(rgb.r, rgb.g, rgb.b),
    }
}

/// What the tests rely on, and what another emulator may lack.
#[test]
fn the_terminal_scrolls_repeats_and_erases() {
    let mut terminal = Emulator::new((8, 4));
    terminal.feed(b"\x1b[?1049h\x1b[Hone\r\ntwo\r\nthree\r\nfour");
    terminal.feed(b"\x1b[1;3r\x1b[3;1H\n\x1b[r");
    assert_eq!(terminal.cells().text(), "two\nthree\n\nfour\n", "line feed");
    terminal.feed(b"\x1b[1;3r\x1b[1;1H\x1bM\x1b[r");
    assert_eq!(
        terminal.cells().text(),
        "\ntwo\nthree\nfour\n",
        "reverse index"
    );
    terminal.feed(b"\x1b[2S\x1b[T\x1b[1;1Hab\x1b[3b\x1b[2;2H\x1b[3X");
    assert_eq!(terminal.cells().text(), "abbbb\nt   e\nfour\n\n");
    terminal.feed("\x1b[4;1H\x1b[1;38;5;3m世e\u{301}\x1b[0m\x1b[5n".as_bytes());
    let cells = terminal.cells();
    let last: Vec<&str> = cells.rows[3]
        .iter()
        .map(|seen| seen.text.as_str())
        .collect();
    assert_eq!(last[..4], ["世", "", "e\u{301}", " "]);
    assert_eq!(cells.rows[3][2].foreground, Color::Yellow);
    assert_eq!(cells.rows[3][2].modifiers, Modifier::BOLD);
    assert_eq!(cells.cursor, Some((3, 3)));
    assert!(terminal.is_alternate());
    assert_eq!(terminal.take_answers(), ["\x1b[0n"]);
    assert_eq!(terminal.take_answers(), Vec::<String>::new());
}
