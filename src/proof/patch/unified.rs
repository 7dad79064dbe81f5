//! Changes of a file as a unified patch, with the lines around each and with names as git writes them.

use super::Change;
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

/// Lines around a change.
pub(super) const CONTEXT: usize = 3;

/// The text with the changes in it, which are apart and in order.
pub(super) fn applied(text: &str, changes: &[Change]) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    for change in changes {
        whole.push_str(&text[at..change.span.start]);
        whole.push_str(&change.becomes);
        at = change.span.end;
    }
    whole + &text[at..]
}

/// The changes of the file at `path`, which is relative to where the patch is applied, as a unified patch; empty without changes.
pub fn unified(path: &Path, text: &str, changes: &[Change]) -> String {
    let hunks = hunks(text, changes);
    if hunks.is_empty() {
        return String::new();
    }
    let [old, new] = ["a/", "b/"].map(|side| name(side, path));
    // Behind a name with blanks, a tab says where it ends.
    let end = if old.contains(' ') { "\t" } else { "" };
    let mut unified = format!("diff --git {old} {new}\n--- {old}{end}\n+++ {new}{end}\n");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut shift: isize = 0;
    for hunk in hunks {
        shift = write_hunk(&mut unified, &lines, &hunk, shift);
    }
    unified
}

/// A path as git writes it: between quotes, with the escapes of C, if it has characters that would end it, or bytes that are
/// no text.
fn name(side: &str, path: &Path) -> String {
    let needs_quotes = |letter: char| letter.is_control() || matches!(letter, '"' | '\\');
    if let Some(plain) = path.to_str().filter(|name| !name.contains(needs_quotes)) {
        return format!("{side}{plain}");
    }
    let bytes = path.as_os_str().as_encoded_bytes().iter();
    let escaped = bytes.map(|byte| match byte {
        b'"' | b'\\' => format!("\\{}", char::from(*byte)),
        b' '..=b'~' => char::from(*byte).to_string(),
        other => format!("\\{other:03o}"),
    });
    format!("\"{side}{}\"", escaped.collect::<String>())
}

/// Lines of a file, from 0, with what is to stand in their place.
type Replaced = (Range<usize>, String);

/// Replaced lines that are so near to each other that their surroundings meet.
type Hunk = Vec<Replaced>;

fn hunks(text: &str, changes: &[Change]) -> Vec<Hunk> {
    let starts: Vec<usize> = std::iter::once(0)
        .chain(text.match_indices('\n').map(|(at, _)| at + 1))
        .collect();
    let line_of = |byte: usize| starts.partition_point(|start| *start <= byte) - 1;
    let end_of = |line: usize| starts.get(line + 1).copied().unwrap_or(text.len());
    let mut groups: Vec<(Range<usize>, Vec<Change>)> = Vec::new();
    for change in changes {
        let lines = line_of(change.span.start)..line_of(change.span.end) + 1;
        match groups.last_mut().filter(|last| last.0.end > lines.start) {
            Some(last) => {
                last.0.end = last.0.end.max(lines.end);
                last.1.push(change.clone());
            }
            None => groups.push((lines, vec![change.clone()])),
        }
    }
    let mut hunks: Vec<Hunk> = Vec::new();
    for (lines, changes) in groups {
        let start = starts[lines.start];
        let inside: Vec<Change> = changes
            .into_iter()
            .map(|change| Change {
                span: change.span.start - start..change.span.end - start,
                ..change
            })
            .collect();
        let new = applied(&text[start..end_of(lines.end - 1)], &inside);
        let near = |hunk: &&mut Hunk| {
            let last = hunk.last().map_or(0, |(lines, _)| lines.end);
            last + 2 * CONTEXT >= lines.start
        };
        match hunks.last_mut().filter(near) {
            Some(hunk) => hunk.push((lines, new)),
            None => hunks.push(vec![(lines, new)]),
        }
    }
    hunks
}

/// Adds a hunk to a patch. `shift` is by how many lines the hunks before it have lengthened the file; the answer counts this
/// one too.
fn write_hunk(patch: &mut String, lines: &[&str], hunk: &Hunk, shift: isize) -> isize {
    let (Some(first), Some(last)) = (hunk.first(), hunk.last()) else {
        return shift;
    };
    let old = first.0.start.saturating_sub(CONTEXT)..(last.0.end + CONTEXT).min(lines.len());
    let mut body = String::new();
    let mut grown: isize = 0;
    let mut at = old.start;
    for (replaced, new) in hunk {
        (at..replaced.start).for_each(|line| write_line(&mut body, ' ', lines[line]));
        for line in replaced.clone().filter(|line| *line < lines.len()) {
            write_line(&mut body, '-', lines[line]);
            grown -= 1;
        }
        for line in new.split_inclusive('\n') {
            write_line(&mut body, '+', line);
            grown += 1;
        }
        at = replaced.end;
    }
    (at..old.end).for_each(|line| write_line(&mut body, ' ', lines[line]));
    let (start, length) = (old.start + 1, old.len());
    let (new_start, new_length) = (
        start.saturating_add_signed(shift),
        length.saturating_add_signed(grown),
    );
    // A String takes whatever is written to it.
    let _ = writeln!(patch, "@@ -{start},{length} +{new_start},{new_length} @@");
    patch.push_str(&body);
    shift + grown
}

fn write_line(patch: &mut String, sign: char, line: &str) {
    patch.push(sign);
    patch.push_str(line);
    if !line.ends_with('\n') {
        patch.push_str("\n\\ No newline at end of file\n");
    }
}
