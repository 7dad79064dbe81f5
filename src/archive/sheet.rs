//! One file of the archive as text: its lines and columns, and the faults found in it.
//!
//! Knows nothing of TOML; `syntax` parses a sheet and `fields` reads the tables.

use super::codes::Code;
use super::fault::{Complaint, Fault};
use crate::locale::Message;
use crate::text::Clean;
use crate::text::lines::Lines;
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// Faults told of one file, at most: who has to mend more than these begins with them.
pub(super) const MOST: usize = 100;

/// A spot in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Position {
    /// From 1; 0 for the file as a whole.
    pub(super) line: usize,
    /// From 1, in code points; 0 for the line as a whole.
    pub(super) column: usize,
}

impl Position {
    pub(super) const fn line(line: usize) -> Self {
        Self { line, column: 0 }
    }
}

/// A file that has been read, with what was found wrong in it so far.
#[derive(Debug)]
pub(super) struct Sheet {
    path: PathBuf,
    /// With line ends as LF and without a byte order mark.
    text: String,
    lines: Lines,
    /// In a cell because the tables being read borrow the text while their faults are noted.
    faults: RefCell<Vec<Fault>>,
}

impl Sheet {
    /// Decodes a file; nothing but the fault if it is not UTF-8.
    pub(super) fn decode(path: &Path, bytes: &[u8]) -> Result<Self, Box<Fault>> {
        let raw = std::str::from_utf8(bytes);
        let raw = raw.map_err(|error| Box::new(not_utf8(path, bytes, error)))?;
        let unmarked = raw.strip_prefix('\u{feff}');
        let body = unmarked.unwrap_or(raw);
        let has_returns = body.contains('\r');
        let text = if has_returns {
            body.replace("\r\n", "\n")
        } else {
            body.to_owned()
        };
        let sheet = Self {
            path: path.to_owned(),
            lines: Lines::of(&text),
            text,
            faults: RefCell::default(),
        };
        if unmarked.is_some() {
            let what = Message::new("finding-byte-order-mark");
            sheet.report(Code::ByteOrderMark, 0, what);
        }
        if has_returns {
            sheet.note_line_ends(body);
        }
        Ok(sheet)
    }

    fn note_line_ends(&self, raw: &str) {
        // Up to the first of them, the raw file and the text are the same.
        let Some(at) = raw.find("\r\n") else {
            return;
        };
        let windows = raw.matches("\r\n").count();
        if windows == raw.matches('\n').count() {
            self.report(
                Code::WindowsLines,
                at,
                Message::new("finding-windows-lines"),
            );
        } else {
            let what = Message::new("finding-mixed-lines").count("count", windows);
            self.report(Code::MixedLines, at, what);
        }
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte of the text.
    pub(super) fn position(&self, byte: usize) -> Position {
        let (line, column) = self.lines.position(&self.text, byte);
        Position { line, column }
    }

    /// The byte at which a line (from 1) starts.
    pub(super) fn line_start(&self, line: usize) -> usize {
        self.lines.start(line).unwrap_or(self.text.len())
    }

    /// The text of a line (from 1), with its end.
    pub(super) fn line(&self, line: usize) -> &str {
        let range = self.line_start(line)..self.line_start(line + 1);
        self.text.get(range).unwrap_or_default()
    }

    /// The line (from 1) that holds a byte.
    pub(super) fn line_of(&self, byte: usize) -> usize {
        self.lines.line(byte)
    }

    /// Notes a fault at a byte of the text.
    pub(super) fn report(&self, code: Code, byte: usize, complaint: impl Into<Complaint>) {
        self.report_at(code, self.position(byte), complaint);
    }

    /// Notes a fault at a line and column.
    pub(super) fn report_at(
        &self,
        code: Code,
        position: Position,
        complaint: impl Into<Complaint>,
    ) {
        let fault = Fault::new(code, complaint).at(&self.path, position);
        let mut faults = self.faults.borrow_mut();
        // An error is never dropped while it is the first: by it the file is left out.
        if faults.len() < MOST || (fault.is_error() && !faults.iter().any(Fault::is_error)) {
            faults.push(fault);
        }
    }

    /// Whether a fault was noted with which the file cannot be shown.
    pub(super) fn has_error(&self) -> bool {
        self.faults.borrow().iter().any(Fault::is_error)
    }

    /// Whether a fault of this code was noted.
    pub(super) fn has(&self, code: Code) -> bool {
        self.faults
            .borrow()
            .iter()
            .any(|fault| fault.code == code.row().code)
    }

    pub(super) fn into_faults(self) -> Vec<Fault> {
        self.faults.into_inner()
    }
}

fn not_utf8(path: &Path, bytes: &[u8], error: std::str::Utf8Error) -> Fault {
    let good = &bytes[..error.valid_up_to()];
    let good = String::from_utf8_lossy(good);
    let good = good.strip_prefix('\u{feff}').unwrap_or(&good);
    let (line, column) = Lines::of(good).position(good, good.len());
    let byte = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
    let what = Message::new("finding-not-utf8").inside("byte", format!("0x{byte:02X}"));
    Fault::new(Code::NotUtf8, what).at(path, Position { line, column })
}

/// A name as a sentence may hold it: cleaned, on one line, cut to forty characters.
pub(super) fn cut(name: &str) -> Clean {
    let clean = Clean::new(name).replace('\n', " ");
    if clean.chars().count() > 40 {
        let start: String = clean.chars().take(39).collect();
        return Clean::from(format!("{start}…"));
    }
    Clean::from(clean)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    fn sheet(text: &str) -> Sheet {
        Sheet::decode(Path::new("x.toml"), text.as_bytes()).expect("it is UTF-8")
    }

    #[test]
    fn columns_count_code_points_and_lines_count_from_one() {
        let sheet = sheet("a\nنسرین = x\n");
        let at = sheet.text().find('x').expect("it succeeds");
        assert_eq!(sheet.position(at), Position { line: 2, column: 9 });
        assert_eq!(sheet.position(usize::MAX), Position { line: 3, column: 1 });
    }

    #[test]
    fn windows_lines_become_unix_lines() {
        let sheet = sheet("\u{feff}a = 1\r\nb = 2\r\n");
        assert_eq!(sheet.text(), "a = 1\nb = 2\n");
        let faults = sheet.into_faults();
        let codes: Vec<&str> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, ["A008", "A009"]);
        assert_eq!((faults[1].line, faults[1].column), (1, 6));
    }

    #[test]
    fn the_first_byte_that_is_not_utf8_is_named() {
        let fault = Sheet::decode(Path::new("x.toml"), b"a\nb\xc3\xa9\xe9 = 1\n")
            .expect_err("it is refused");
        assert_eq!((fault.line, fault.column), (2, 3));
        let told = Locale::plain_english().say(&fault.what);
        assert!(told.contains("0xE9"), "{told}");
    }
}
