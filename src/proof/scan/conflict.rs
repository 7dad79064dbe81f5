//! A file in which git left the marks of a merge that nobody finished: both sides of it are texts of their own.

/// The texts of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Sides {
    /// Ours and theirs; a file without marks is its only text. Lines of the other side are empty, so that a line has the
    /// same number in all of them.
    pub(super) texts: Vec<Vec<u8>>,
    /// What both sides came from, where the marks tell it.
    pub(super) bases: Vec<Vec<u8>>,
    /// The line, from 1, of the first mark.
    pub(super) marker: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Common,
    Ours,
    Base,
    Theirs,
}

/// The side that a line leads to, if it is one of git's marks: seven of a sign, alone or followed by a blank and a name.
fn mark(line: &[u8]) -> Option<Side> {
    let line = line.trim_ascii_end();
    let (sign, rest) = line.split_at_checked(7)?;
    if !(rest.is_empty() || rest.starts_with(b" ")) {
        return None;
    }
    match sign {
        b"<<<<<<<" => Some(Side::Ours),
        b"|||||||" => Some(Side::Base),
        b"=======" => Some(Side::Theirs),
        b">>>>>>>" => Some(Side::Common),
        _ => None,
    }
}

/// Parts a file into its texts.
pub(super) fn sides(bytes: &[u8]) -> Sides {
    let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let marker = lines.iter().position(|line| mark(line).is_some());
    if marker.is_none() {
        return Sides {
            texts: vec![bytes.to_vec()],
            ..Sides::default()
        };
    }
    let has_base = lines.iter().any(|line| mark(line) == Some(Side::Base));
    Sides {
        texts: vec![only(&lines, Side::Ours), only(&lines, Side::Theirs)],
        bases: has_base
            .then(|| only(&lines, Side::Base))
            .into_iter()
            .collect(),
        marker: marker.map(|index| index + 1),
    }
}

/// The lines of `wanted` and those that all sides have.
fn only(lines: &[&[u8]], wanted: Side) -> Vec<u8> {
    let mut now = Side::Common;
    let mut text = Vec::new();
    for line in lines {
        let next = mark(line);
        if next.is_none() && (now == Side::Common || now == wanted) {
            text.extend_from_slice(line);
        } else {
            text.push(b'\n');
        }
        now = next.unwrap_or(now);
    }
    text
}
