//! What the desk costs on the line: bytes of the real encoder for what keys change on the real screens, beside the physical limit.

use super::desk::{begin_flawed, open};
use crate::support::cells::Cells;
use crate::support::errands::seat;
use crate::support::limit::limit;
use crate::support::screen::{Session, bundled, start_with};
use crate::support::story::Told;
use ratatui::backend::Backend;
use rawi::term::{Abilities, Wire};

/// A volunteer at the other end of a line.
struct Line {
    volunteer: Session,
    wire: Wire<Vec<u8>>,
    /// The report: an action, its bytes and the limit.
    report: String,
}

impl Line {
    fn new(volunteer: Session) -> Self {
        let size = volunteer.app.size();
        let mut wire = Wire::new(Vec::new(), size, Abilities::of_term("xterm-256color"));
        wire.tab_question();
        wire.located((size.0 - 1) / 8 * 8);
        let mut line = Self {
            volunteer,
            wire,
            report: String::new(),
        };
        line.frame();
        line
    }

    fn frame(&mut self) -> usize {
        let picture = self.volunteer.picture();
        let area = picture.buffer.area;
        let cells = (0..area.height).flat_map(|y| (0..area.width).map(move |x| (x, y)));
        let cells = cells.map(|(x, y)| (x, y, &picture.buffer[(x, y)]));
        self.wire.draw(cells).expect("drawing only records");
        if let Some(place) = picture.cursor {
            let placed = self.wire.set_cursor_position(place);
            placed
                .and_then(|()| self.wire.show_cursor())
                .expect("this only records");
        }
        self.wire.piece(usize::MAX).bytes.len()
    }

    /// Presses keys that are drawn at once; answers what they cost and the limit.
    fn press(&mut self, what: &str, keys: &str) -> (usize, usize) {
        let before = Cells::painted(&self.volunteer.picture().buffer);
        self.volunteer.press(keys);
        let after = Cells::painted(&self.volunteer.picture().buffer);
        let cost = (self.frame(), limit(&before, &after));
        let (columns, _) = self.volunteer.app.size();
        let line = format!(
            "{columns:4} {what:24} {:5} bytes, limit {:5}\n",
            cost.0, cost.1
        );
        self.report.push_str(&line);
        cost
    }
}

fn at_the_desk(size: (u16, u16)) -> Line {
    let mut start = start_with(bundled());
    start.size = size;
    let mut volunteer = Session::new(start);
    seat(&mut volunteer.app, "sara");
    open(&mut volunteer, "prison-massacre-1988");
    Line::new(volunteer)
}

/// Asserts that a screen of text costs hardly more than its letters.
fn is_frugal(line: &Line, (bytes, limit): (usize, usize)) {
    let most = limit * 125 / 100 + 60;
    assert!(
        bytes <= most,
        "{bytes} bytes, {limit} needed\n{}",
        line.report
    );
}

#[test]
fn pages_verdicts_and_notes_send_little_more_than_their_letters() {
    let mut all = String::new();
    for size in [(80, 24), (120, 40)] {
        let mut line = at_the_desk(size);
        let cost = line.press("page down", "<space>");
        is_frugal(&line, cost);
        let cost = line.press("line down", "j");
        is_frugal(&line, cost);
        let (bytes, _) = line.press("a: refused", "a");
        assert!(bytes < 130, "{}", line.report);
        line.press("notice gone", "z");
        let cost = line.press("c: a sentence marked", "c");
        is_frugal(&line, cost);
        let cost = line.press("next sentence", "l");
        is_frugal(&line, cost);
        let (bytes, _) = line.press("a word less", "-");
        assert!(bytes <= 40, "{}", line.report);
        line.press("words asked for", "<enter>");
        let (bytes, _) = line.press("a letter of the note", "x");
        assert!(bytes <= 2, "{}", line.report);
        line.press("note written", "y<enter>");
        let cost = line.press("t: another language", "t");
        is_frugal(&line, cost);
        for _ in 0..2 {
            let cost = line.press("page down beside it", "<space>");
            is_frugal(&line, cost);
        }
        line.press("alone again", "tt");
        while line.volunteer.app.desk().expect("a text").unread() > 0 {
            line.press("read on", "<space>");
        }
        let cost = line.press("a: right, and the next", "a");
        is_frugal(&line, cost);
        let (bytes, limit) = line.press("nothing", "");
        assert_eq!((bytes, limit), (0, 0), "{}", line.report);
        all += &line.report;
    }
    println!("{all}");
}

#[test]
fn a_step_to_the_next_finding_sends_the_rows_that_change() {
    crate::support::story::tell(
        |told: &Told| {
            let mut line = Line::new(begin_flawed(told));
            line.press(". first finding", ".");
            for _ in 0..2 {
                let (bytes, limit) = line.press(". next finding", ".");
                // Two findings change their looks, and the line that tells of them its words.
                assert!(bytes <= limit + 60, "{}", line.report);
            }
            println!("{}", line.report);
        },
        &[],
    );
}
