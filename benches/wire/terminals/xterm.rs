//! xterm on a display that nobody sees (Xvfb). It prints its text when it is asked to (MC, DEC's manual of the VT420), and
//! says the colours and attributes of each cell (XTREPORTSGR, xterm's ctlseqs); what it draws from them is not looked at.

use super::line::{HOLDER, Line, place};
use super::{Kept, Shown, Terminal};
use crate::support::cells::Cells;
use crate::support::emulator::{Alacritty, Emulator, Seen};
use std::fmt::Write;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// What xterm prints for the second column of something wide.
const SECOND_COLUMN: char = '\u{ffff}';

pub(super) struct Xterm {
    line: Line,
    prints: Line,
    size: (u16, u16),
    // They end in this order.
    _program: Kept,
    _display: Kept,
}

impl Xterm {
    pub(super) fn open(folder: &Path, size: (u16, u16)) -> Self {
        let (display, number) = display();
        let (pipe, print) = (folder.join("name"), folder.join("print"));
        let (mut name, prints) = (Line::pipe(&pipe), Line::pipe(&print));
        let mut xterm = Command::new("xterm");
        xterm.args(["-display", &format!(":{number}"), "-u8"]);
        xterm.args(["-geometry", &format!("{}x{}", size.0, size.1)]);
        for resource in [
            &format!("printerCommand: cat >{}", print.display()),
            // The whole screen and not only what is within the margins, its text only, and then a form feed.
            "printerExtent: true",
            "printAttributes: 0",
            "printerFormFeed: true",
            // Bold text in one of the first eight colours is otherwise shown in one of the next eight.
            "boldColors: false",
            // A letter and its mark are to stay two.
            "precompose: false",
        ] {
            xterm.args(["-xrm", &format!("XTerm*{resource}")]);
        }
        xterm.args(["-e", "sh", "-c", HOLDER]).arg(&pipe);
        let xterm = xterm.env("LC_ALL", "C.UTF-8").spawn();
        Self {
            _program: Kept(xterm.expect("xterm starts")),
            _display: display,
            line: Line::held(&mut name),
            prints,
            size,
        }
    }

    /// The text on the screen, on a copy of it.
    fn text(&mut self) -> Alacritty {
        self.line.write(b"\x1b[0i");
        let print = String::from_utf8(self.prints.read_to(b"\x0c")).expect("xterm prints UTF-8");
        let mut copy = Alacritty::new(self.size);
        for (row, text) in (1..=self.size.1).zip(print.replace(SECOND_COLUMN, "").lines()) {
            let text = text.trim_end_matches('\x0c');
            copy.process(format!("\x1b[{row};1H{text}").as_bytes());
        }
        copy
    }

    /// The colours and attributes of the cells, on a screen full of letters.
    fn looks(&mut self) -> Alacritty {
        let mut copy = Alacritty::new(self.size);
        for row in 1..=self.size.1 {
            let mut questions = String::new();
            for column in 1..=self.size.0 {
                let _ = write!(questions, "\x1b[{row};{column};{row};{column}#|");
            }
            self.line.write((questions + "\x1b[6n").as_bytes());
            let said = String::from_utf8(self.line.read_to(b"R")).expect("answers are ASCII");
            let answers = said.rsplit_once("\x1b[").map_or("", |(answers, _)| answers);
            copy.process(format!("\x1b[{row};1H{}", answers.replace('m', "mx")).as_bytes());
        }
        copy
    }

    /// Column and row, where the cursor is shown, once everything is read.
    fn cursor(&mut self) -> Option<(u16, u16)> {
        self.line.write(b"\x1b[?25$p\x1b[6n");
        let said = self.line.read_to(b"R");
        let is_shown = String::from_utf8_lossy(&said).contains("\x1b[?25;1$y");
        is_shown.then(|| place(&said))
    }
}

/// Starts a display and says its number.
fn display() -> (Kept, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-nolisten", "tcp"]);
    command.args(["-screen", "0", "1280x1024x24"]);
    let started = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
    let mut display = Kept(started.expect("Xvfb starts"));
    let output = display.0.stdout.take().expect("it is a pipe");
    let mut number = String::new();
    let said = BufReader::new(output).read_line(&mut number);
    assert!(said.is_ok_and(|length| length > 0), "Xvfb has no display");
    (display, number.trim().to_owned())
}

impl Terminal for Xterm {
    fn write(&mut self, bytes: &[u8]) {
        self.line.write(bytes);
    }

    fn shown(&mut self) -> Shown {
        let cursor = self.cursor();
        let (text, looks) = (Cells::shown(&self.text()), Cells::shown(&self.looks()));
        let both = |(text, looks): (Seen, Seen)| {
            let symbol = text.symbol;
            Seen { symbol, ..looks }.judged_by(ratatui::style::Modifier::all())
        };
        let rows = text.0.into_iter().zip(looks.0);
        let rows = rows.map(|(text, looks)| text.into_iter().zip(looks).map(both).collect());
        Shown {
            cells: Cells(rows.collect()),
            cursor,
        }
    }
}
