//! For the tests of this floor: a line that keeps what it was sent, and a terminal at its other end.

use std::cell::RefCell;
use std::io::{self, Write};
use std::num::NonZeroU16;
use std::rc::Rc;

/// A terminal of these columns and rows.
pub(super) fn terminal((columns, rows): (u16, u16)) -> vt100::Parser {
    let side = |cells| NonZeroU16::new(cells).expect("a terminal has at least one column and row");
    vt100::Parser::new(side(rows), side(columns), 100)
}

/// A line that keeps what each flush sent; clones are the same line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    gathered: Vec<u8>,
    sent: Rc<RefCell<Vec<Vec<u8>>>>,
}

impl Line {
    /// The writes there were, one a frame.
    pub(super) fn frames(&self) -> Vec<Vec<u8>> {
        self.sent.borrow().clone()
    }

    /// What a terminal of this size shows.
    pub(super) fn shown(&self, size: (u16, u16)) -> vt100::Parser {
        let mut terminal = terminal(size);
        self.frames()
            .iter()
            .for_each(|frame| terminal.process(frame));
        terminal
    }
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.gathered.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.gathered.is_empty() {
            self.sent
                .borrow_mut()
                .push(std::mem::take(&mut self.gathered));
        }
        Ok(())
    }
}
