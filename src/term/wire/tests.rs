//! Stories of frames, byte by byte. That frames are right whatever happens is proven in `tests/wire.rs`, on two terminals.

use super::{Abilities, Ability, Wire};
use ratatui::backend::{Backend, ClearType};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use std::io;

/// Lines of prose, as a reader sees them: two columns of air, and a blank line between paragraphs.
const PROSE: &[&str] = &[
    "  The telephone rang in west London at about two in the morning.",
    "  Nasrin's daughter was on the line, and she was shouting. Nothing had",
    "  happened to her; the shouting was joy.",
    "",
    "  She had stood at the window with the lamp off, she said, and counted",
    "  the cars that went by without a sound, as she had been taught to do",
    "  when she was nine years old and the street was another street, in a",
    "  town that is on no map any more.",
    "",
    "  Nobody slept again that night. In the kitchen they put the kettle on",
    "  and sat down on the floor, because the chairs were under the books,",
    "  and talked until the first bus.",
];

/// A wire to a terminal, and what is on it.
struct Reader {
    wire: Wire<Vec<u8>>,
    buffer: Buffer,
    cursor: Option<(u16, u16)>,
}

impl Reader {
    fn at(term: &str, columns: u16, rows: u16) -> Self {
        let size = (columns, rows);
        Self {
            wire: Wire::new(Vec::new(), size, Abilities::of_term(term)),
            buffer: Buffer::empty(Rect::new(0, 0, columns, rows)),
            cursor: None,
        }
    }

    /// Writes a line over the whole of a row.
    fn line(&mut self, row: u16, text: &str) {
        let width = usize::from(self.buffer.area.width);
        self.buffer
            .set_string(0, row, format!("{text:width$}"), Style::reset());
    }

    fn lines<'t>(&mut self, row: u16, texts: impl IntoIterator<Item = &'t str>) {
        for (row, text) in (row..).zip(texts) {
            self.line(row, text);
        }
    }

    fn draw(&mut self) {
        let cells = (0..self.buffer.area.height)
            .flat_map(|y| (0..self.buffer.area.width).map(move |x| (x, y)))
            .map(|(x, y)| (x, y, &self.buffer[(x, y)]));
        self.wire.draw(cells).unwrap();
        match self.cursor {
            Some(place) => self
                .wire
                .set_cursor_position(place)
                .and_then(|()| self.wire.show_cursor())
                .unwrap(),
            None => self.wire.hide_cursor().unwrap(),
        }
    }

    /// What is sent for the present screen, with `ESC` for the escape character.
    fn sent(&mut self) -> String {
        self.draw();
        self.wire.flush().unwrap();
        readable(&std::mem::take(&mut self.wire.out))
    }
}

fn readable(bytes: &[u8]) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    text.replace('\x1b', "ESC")
        .replace('\r', "CR")
        .replace('\n', "LF")
        .replace('\x08', "BS")
        .replace('\t', "HT")
}

/// A reader with a title, prose from a line on, and a status line, in a window of eight rows.
fn page(term: &str) -> Reader {
    let mut reader = Reader::at(term, 80, 8);
    reader.line(0, "  A kitchen floor in west London");
    reader.lines(2, PROSE[..5].iter().copied());
    reader.line(7, "  12%  2 min left");
    reader
}

fn scrolled_to(reader: &mut Reader, line: usize) {
    reader.lines(2, PROSE[line..line + 5].iter().copied());
}

#[test]
fn an_equal_frame_is_nothing() {
    let mut reader = page("xterm");
    assert!(!reader.sent().is_empty());
    assert_eq!(reader.sent(), "");
}

#[test]
fn the_first_frame_blanks_the_screen_and_paints_from_the_top() {
    let mut reader = Reader::at("xterm", 20, 4);
    reader.lines(0, ["  one", "", "  two"]);
    assert_eq!(reader.sent(), "ESC[rESC[HESC[JESC[?25l  oneCRLFLF  two");
}

#[test]
fn after_a_foreign_write_the_pen_is_plain_again() {
    let mut reader = Reader::at("xterm", 20, 4);
    reader.line(0, "one");
    reader.sent();
    reader.wire.clear().unwrap();
    assert_eq!(reader.sent(), "ESC[mESC[rESC[HESC[JESC[?25lone");
}

#[test]
fn a_terminal_without_margins_is_not_told_of_them() {
    let mut reader = page("xterm");
    reader.wire = Wire::new(Vec::new(), (80, 8), Abilities::default());
    assert!(reader.sent().starts_with("ESC[HESC[JESC[?25l"));
    scrolled_to(&mut reader, 1);
    let frame = reader.sent();
    let mut sequences = frame.split("ESC[").skip(1);
    let sets_margins = |sequence: &str| {
        sequence
            .trim_start_matches(|c: char| c.is_ascii_digit() || c == ';')
            .starts_with('r')
    };
    assert!(!sequences.any(sets_margins), "{frame}");
}

#[test]
fn one_line_down_in_a_page_of_prose_is_a_line_feed_and_the_line() {
    let mut reader = page("xterm");
    reader.sent();
    scrolled_to(&mut reader, 1);
    let with_margins = reader.sent();
    assert_eq!(with_margins, format!("ESC[3;7rESC[7HLF{}", PROSE[5]));
    scrolled_to(&mut reader, 2);
    assert_eq!(reader.sent(), format!("LFCR{}", PROSE[6]));
    scrolled_to(&mut reader, 3);
    assert_eq!(reader.sent(), format!("LFCR{}", PROSE[7]));
    scrolled_to(&mut reader, 4);
    assert_eq!(reader.sent(), "LF", "a blank line between paragraphs");
}

#[test]
fn one_line_up_is_a_reverse_index_and_the_line() {
    let mut reader = page("xterm");
    scrolled_to(&mut reader, 6);
    reader.sent();
    scrolled_to(&mut reader, 7);
    reader.sent();
    scrolled_to(&mut reader, 6);
    assert_eq!(reader.sent(), format!("ESC[3HESCM{}", PROSE[6]));
}

#[test]
fn a_marker_that_moves_a_row_is_five_bytes() {
    let mut reader = Reader::at("xterm", 80, 24);
    reader.lines(3, ["> Iran", "  Iraq", "  Syria"]);
    reader.sent();
    reader.lines(3, ["  Iran", "> Iraq", "  Syria"]);
    reader.sent();
    reader.lines(3, ["  Iran", "  Iraq", "> Syria"]);
    assert_eq!(reader.sent(), "CR CRLF>");
    reader.lines(3, ["  Iran", "> Iraq", "  Syria"]);
    assert_eq!(reader.sent(), "CR CRESCM>");
}

#[test]
fn a_letter_that_is_typed_is_one_byte() {
    let mut reader = Reader::at("xterm", 80, 24);
    reader.line(23, "/ir");
    reader.cursor = Some((3, 23));
    reader.sent();
    reader.line(23, "/ira");
    reader.cursor = Some((4, 23));
    assert_eq!(reader.sent(), "a");
    reader.line(23, "/ir");
    reader.cursor = Some((3, 23));
    assert_eq!(reader.sent(), "BS BS");
}

/// Rows of a list: title, kind, place and date.
const ROWS: &[[&str; 3]] = &[
    [
        "The call for 14 February 2026",
        "Report",
        "7 countries, 14 Feb 2026",
    ],
    ["Munich, 14 February 2026", "Event", "Munich, 14 Feb 2026"],
    ["A petition to Ottawa", "Case", "Ottawa, 12 Feb 2026"],
    ["Berlin, 7 February 2026", "Event", "Berlin, 7 Feb 2026"],
];

/// Shows the rows from a number on in a window of three rows; the last is selected.
fn list_from(reader: &mut Reader, from: usize) {
    for (row, [title, kind, when]) in (0..3).zip(&ROWS[from..]) {
        let marker = if row == 2 { '›' } else { '·' };
        reader.line(row, &format!("{marker} {title:38}{kind:16}{when}"));
    }
    reader.cursor = Some((0, 2));
}

#[test]
fn columns_are_reached_by_tabs_once_the_terminal_has_told_its_stops() {
    let over_tabs = "Munich, 14 February 2026HTHTEventHTHTMunich, 14 Feb 2026";
    let without = "Munich, 14 February 2026ESC[14CEventESC[11CMunich, 14 Feb 2026";
    for (answer, row) in [(Some(80), over_tabs), (Some(40), without), (None, without)] {
        let mut reader = Reader::at("xterm", 82, 3);
        let question = readable(&reader.wire.tab_question());
        assert_eq!(question, format!("ESC[2H{}ESC[6n", "HT".repeat(10)));
        if let Some(column) = answer {
            reader.wire.located(column);
        }
        list_from(&mut reader, 0);
        let sent = reader.sent();
        assert!(sent.contains(row), "{answer:?}: {sent}");
    }
}

#[test]
fn what_the_cursor_stands_on_is_painted_before_the_list_is_scrolled() {
    let mut reader = Reader::at("xterm", 82, 3);
    list_from(&mut reader, 0);
    reader.sent();
    list_from(&mut reader, 1);
    let row = "Berlin, 7 February 2026ESC[15CEventESC[11CBerlin, 7 Feb 2026";
    assert_eq!(reader.sent(), format!("·LFCR› {row}CR"));
}

#[test]
fn the_cursor_is_hidden_before_and_shown_after_the_painting() {
    let mut reader = Reader::at("xterm", 20, 4);
    reader.line(0, "a");
    reader.cursor = Some((1, 0));
    assert_eq!(reader.sent(), "ESC[rESC[HESC[JaESC[?25h");
    reader.line(1, "b");
    reader.cursor = None;
    assert_eq!(reader.sent(), "ESC[?25lCRLFb");
}

#[test]
fn a_page_is_emptied_at_once_where_that_is_shorter() {
    let mut reader = page("xterm");
    reader.sent();
    scrolled_to(&mut reader, 7);
    let frame = reader.sent();
    let text: usize = PROSE[7..12].iter().map(|line| line.len()).sum();
    assert!(frame.starts_with("ESC["), "{frame}");
    assert!(readable_len(&frame) <= text + 24, "{frame}");
}

fn readable_len(readable: &str) -> usize {
    readable
        .replace("ESC", "e")
        .replace("CR", "r")
        .replace("LF", "l")
        .len()
}

#[test]
fn runs_are_repeated_and_ends_erased() {
    let mut reader = Reader::at("xterm", 40, 3);
    reader.line(1, &"-".repeat(30));
    assert!(reader.sent().ends_with("LF-ESC[29b"));
    reader.line(1, "--");
    assert_eq!(reader.sent(), "CR--ESC[K");
    reader.buffer[(5, 2)].set_style(Style::new().bg(Color::Blue));
    reader
        .buffer
        .set_style(Rect::new(0, 0, 40, 1), Style::new().reversed());
    assert_eq!(reader.sent(), "CRESCMESC[7m ESC[39bESC[3;6HESC[;44m ");
}

#[test]
fn nothing_is_repeated_after_a_letter_that_tmux_would_not_repeat() {
    let mut reader = Reader::at("xterm", 40, 3);
    reader.line(1, &"─".repeat(30));
    assert!(reader.sent().ends_with(&"─".repeat(30)));
}

#[test]
fn styles_last_over_rows_and_frames() {
    let mut reader = Reader::at("xterm", 40, 3);
    reader
        .buffer
        .set_string(0, 0, "bold words", Style::new().bold());
    reader.buffer.set_string(0, 1, "more", Style::new().bold());
    assert!(reader.sent().ends_with("ESC[1mbold wordsCRLFmore"));
    reader.buffer.set_string(0, 2, "still", Style::new().bold());
    assert_eq!(reader.sent(), "CRLFstill");
}

#[test]
fn after_the_last_column_only_sure_motion_is_used() {
    let mut reader = Reader::at("xterm", 5, 3);
    reader.line(0, "12345");
    reader.sent();
    reader.line(1, "x");
    assert_eq!(reader.sent(), "CRLFx");
    reader.line(0, "12346");
    reader.sent();
    reader.line(1, "xy");
    assert_eq!(
        reader.sent(),
        "CRLFxy",
        "not from where the cursor may wait to wrap"
    );
}

#[test]
fn a_disagreement_about_a_width_stays_in_its_cluster() {
    let mut reader = Reader::at("xterm", 40, 2);
    reader.buffer.set_string(2, 0, "نَ!", Style::new());
    assert!(
        reader.sent().ends_with("  نَESC[4G!ESC[K"),
        "the column is set anew"
    );
    reader.buffer.set_string(1, 0, "a", Style::new());
    reader.buffer.set_string(5, 0, "b", Style::new());
    assert_eq!(
        reader.sent(),
        "CR aESC[3Cb",
        "it is not written again on the way"
    );
}

#[test]
fn a_cluster_that_might_not_fit_cannot_spill_into_the_next_row() {
    let mut reader = Reader::at("xterm", 6, 2);
    reader.line(0, "before");
    reader.sent();
    reader.line(0, "befo👩\u{200D}👧");
    assert!(
        reader.sent().ends_with("ESC[?7l👩\u{200D}👧ESC[?7h"),
        "the terminal does not wrap while it is written"
    );
}

#[test]
fn a_theme_with_a_background_erases_with_it() {
    let mut reader = Reader::at("xterm", 80, 24);
    let area = reader.buffer.area;
    reader.line(0, "  words");
    reader.buffer.set_style(area, Style::new().bg(Color::Black));
    assert_eq!(reader.sent(), "ESC[rESC[HESC[40mESC[JESC[?25l  words");
    let mut plain = Reader::at("screen", 80, 24);
    plain.buffer = reader.buffer.clone();
    assert!(
        plain.sent().len() > 24 * 80,
        "screen erases to its own background"
    );
}

#[test]
fn pieces_come_from_the_top_and_the_rest_is_what_is_wanted_by_then() {
    let mut reader = page("xterm");
    reader.draw();
    let first = reader.wire.piece(60);
    assert!(!first.is_done);
    assert!(readable(&first.bytes).ends_with(PROSE[0]), "whole rows");
    scrolled_to(&mut reader, 2);
    reader.draw();
    let rest = reader.wire.piece(usize::MAX);
    assert!(rest.is_done);
    let rest = readable(&rest.bytes);
    assert!(
        rest.contains(PROSE[6]) && !rest.contains(PROSE[1]),
        "{rest}"
    );
    assert_eq!(reader.sent(), "");
}

#[test]
fn a_piece_is_at_least_a_row() {
    let mut reader = page("xterm");
    reader.draw();
    let mut pieces = 0;
    while !reader.wire.piece(0).is_done {
        pieces += 1;
    }
    assert_eq!(
        pieces, 5,
        "eight rows, of which two are blank, and the last one is the end"
    );
}

#[test]
fn a_new_size_begins_anew() {
    let mut reader = page("xterm");
    reader.sent();
    reader.wire.resize((20, 2));
    reader.buffer = Buffer::empty(Rect::new(0, 0, 20, 2));
    reader.line(1, "small");
    assert_eq!(reader.sent(), "ESC[mESC[rESC[HESC[JESC[?25lLFsmall");
}

#[test]
fn half_a_wide_cluster_is_never_wanted() {
    let mut reader = Reader::at("xterm", 4, 2);
    reader.buffer.set_string(0, 0, "日日", Style::new());
    reader.sent();
    reader.buffer[(1, 0)].set_symbol("x");
    reader.buffer[(3, 1)].set_symbol("日");
    assert_eq!(reader.sent(), "CR x", "neither half nor what does not fit");
}

#[test]
fn the_terminal_is_asked_nothing() {
    let mut wire = Wire::new(Vec::new(), (80, 24), Abilities::of_term("xterm"));
    let unsupported = |error: io::Error| error.kind() == io::ErrorKind::Unsupported;
    assert!(wire.get_cursor_position().is_err_and(unsupported));
    assert!(wire.window_size().is_err_and(unsupported));
    assert!(
        wire.clear_region(ClearType::CurrentLine)
            .is_err_and(unsupported)
    );
    assert!(wire.out.is_empty());
    assert_eq!(wire.size().unwrap(), (80, 24).into());
}

#[test]
fn cells_outside_the_screen_are_not_drawn() {
    let mut wire = Wire::new(Vec::new(), (2, 2), Abilities::of_term("xterm"));
    wire.flush().unwrap();
    wire.out.clear();
    let cell = Cell::new("x");
    wire.draw([(2, 0, &cell), (0, 2, &cell)].into_iter())
        .unwrap();
    wire.flush().unwrap();
    assert!(wire.out.is_empty());
}

#[test]
fn what_is_sent_by_the_way_is_sent_at_once() {
    let mut wire = Wire::new(Vec::new(), (2, 2), Abilities::of_term("xterm"));
    wire.send(b"\x1b[5n").unwrap();
    assert_eq!(wire.out, b"\x1b[5n");
}

#[test]
fn each_terminal_scrolls_in_its_own_way() {
    for (term, way) in [
        ("xterm", "ESC[3;7rESC[7HLF"),
        ("vt100", "ESC[3;7rESC[7HLF"),
        ("linux", "ESC[3;7rESC[7HLF"),
    ] {
        let mut reader = page(term);
        reader.sent();
        scrolled_to(&mut reader, 1);
        assert_eq!(reader.sent(), format!("{way}{}", PROSE[5]), "{term}");
    }
    let without = Abilities::of_term("xterm").without(Ability::Margins);
    let mut reader = page("xterm");
    reader.wire = Wire::new(Vec::new(), (80, 8), without);
    reader.sent();
    scrolled_to(&mut reader, 1);
    assert!(reader.sent().contains("ESC[M"), "lines are deleted");
}
