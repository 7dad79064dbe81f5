//! What git prints for machines, taken apart: names that end with a zero, and contents behind a line that tells of each.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

pub(super) fn zero_ended(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let names = bytes.split(|byte| *byte == 0);
    names.filter(|name| !name.is_empty())
}

pub(super) fn path(bytes: &[u8]) -> PathBuf {
    PathBuf::from(OsStr::from_bytes(bytes))
}

/// With LF for every line end.
pub(super) fn unix(content: Vec<u8>) -> Vec<u8> {
    if !content.contains(&b'\r') {
        return content;
    }
    let lines = content.split_inclusive(|byte| *byte == b'\n');
    lines.fold(Vec::with_capacity(content.len()), |mut all, line| {
        match line.strip_suffix(b"\r\n") {
            Some(bare) => all.extend([bare, b"\n"].concat()),
            None => all.extend_from_slice(line),
        }
        all
    })
}

/// What `cat-file --batch` prints: each content behind a line that begins with its name and ends with its length. Of what is
/// not there the line says so.
pub(super) fn contents(mut answer: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    while let Some(end) = answer.iter().position(|byte| *byte == b'\n') {
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        answer = &answer[end + 1..];
        let words: Vec<&str> = head.split(' ').collect();
        let &[name, _, length] = words.as_slice() else {
            continue;
        };
        let Some(content) = length
            .parse()
            .ok()
            .and_then(|length: usize| answer.get(..length))
        else {
            break;
        };
        all.push((name.to_owned(), content.to_vec()));
        answer = answer.get(content.len() + 1..).unwrap_or_default();
    }
    all
}
