//! The lines of a file in which a withheld name stands, in whichever way the file is read.

use super::super::withheld::{Likeness, Withheld};
use crate::archive::documents::{Held, Page};
use crate::text::markup;
use std::collections::BTreeMap;

/// Notes the lines of a file with a withheld name: as they are written, as its strings read, and as its text is shown.
pub(super) fn look_through(
    page: &Page,
    withheld: &Withheld,
    lines: &mut BTreeMap<usize, Likeness>,
) {
    let line = |at| page.position(at).0;
    for hit in withheld.find(&page.text) {
        note(lines, line(hit.range.start), hit.likeness);
    }
    for (index, written) in page.text.lines().enumerate() {
        if let Some(decoded) = without_percents(written) {
            let likeness = withheld.likest(&decoded);
            if let Some(likeness) = likeness {
                note(lines, index + 1, likeness);
            }
        }
    }
    for held in &page.strings {
        let raw = page.text.get(held.span.clone()).unwrap_or_default();
        // What has escapes reads otherwise than it is written.
        if !raw.contains(&held.value)
            && let Some(likeness) = withheld.likest(&held.value)
        {
            note(lines, line(held.span.start), likeness);
        }
        if held.key == "text.body" {
            look_through_body(page, held, withheld, lines);
        }
    }
}

/// Notes what shows only without the marks of emphasis, links and notes.
fn look_through_body(
    page: &Page,
    held: &Held,
    withheld: &Withheld,
    lines: &mut BTreeMap<usize, Likeness>,
) {
    let first = page.position(page.byte_of(held, 0)).0;
    let body = markup::parse(&held.value, &[]);
    let notes = body.notes.iter().flat_map(|note| &note.blocks);
    let blocks: Vec<_> = body.blocks.iter().chain(notes).collect();
    for block in blocks {
        let start = first + block.line.saturating_sub(1);
        let rest = page.text.lines().skip(start - 1);
        let written: Vec<&str> = rest.take_while(|line| !line.trim().is_empty()).collect();
        // What reads as it is written was looked at with the file.
        if spaced(&written.join(" ")).contains(&spaced(&block.text)) {
            continue;
        }
        let Some(likeness) = withheld.likest(&block.text) else {
            continue;
        };
        let length = written.len().max(1);
        let known = lines
            .range(start..start + length)
            .map(|(_, own)| *own)
            .min();
        if known.is_none_or(|known| likeness < known) {
            note(lines, start, likeness);
        }
    }
}

/// The words with one blank between them.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn note(lines: &mut BTreeMap<usize, Likeness>, line: usize, likeness: Likeness) {
    let known = lines.entry(line).or_insert(likeness);
    *known = likeness.min(*known);
}

/// A line with the letters for which percent signs stand in addresses (RFC 3986); nothing if it has none.
pub(super) fn without_percents(line: &str) -> Option<String> {
    let mut parts = line.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    let mut has_any = false;
    for part in parts {
        let byte = part.get(..2).map(|digits| u8::from_str_radix(digits, 16));
        if let Some(Ok(byte)) = byte {
            bytes.push(byte);
            bytes.extend(part[2..].bytes());
            has_any = true;
        } else {
            bytes.push(b'%');
            bytes.extend(part.bytes());
        }
    }
    has_any.then(|| String::from_utf8_lossy(&bytes).into_owned())
}
