//! The line of a linear dialogue: prints paragraphs, reads lines. It works in a terminal, through a pipe and on paper:
//! no cursor is moved, no screen is cleared, and what was printed stays.

use crate::app::linear::Linear;
use crate::text::Clean;
use crate::text::layout::{Shape, lay_out};
use std::io::{self, BufRead, Read, Write};

/// Bytes of a line at most; what is longer is not a command.
const LONGEST: u64 = 4096;

/// Carries a dialogue through until the reader ends it or the input ends. `keep` is called after each answer.
///
/// # Errors
/// Fails if the input cannot be read or the output not be written.
pub fn converse(
    linear: &mut Linear,
    first: &[Clean],
    (input, output): (&mut dyn BufRead, &mut dyn Write),
    columns: u16,
    mut keep: impl FnMut(&mut Linear) -> Option<Clean>,
) -> io::Result<()> {
    say(output, first, columns)?;
    keep(linear);
    loop {
        write!(output, "> ")?;
        output.flush()?;
        let mut line = Vec::new();
        if input.take(LONGEST).read_until(b'\n', &mut line)? == 0 {
            writeln!(output)?;
            return Ok(());
        }
        let said = linear.answer(&String::from_utf8_lossy(&line));
        say(output, &said.paragraphs, columns)?;
        if let Some(message) = keep(linear) {
            say(output, &[message], columns)?;
        }
        if said.ended {
            return Ok(());
        }
    }
}

/// Prints paragraphs in logical order, wrapped: whatever speaks or shows them next puts right-to-left text in order.
fn say(output: &mut dyn Write, paragraphs: &[Clean], columns: u16) -> io::Result<()> {
    for paragraph in paragraphs {
        for line in lay_out(paragraph, &Shape::wrap(columns)).lines {
            writeln!(output, "{}", paragraph.slice(line.source).trim_end())?;
        }
    }
    Ok(())
}
