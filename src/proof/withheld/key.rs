//! The key of a list: what turns a name into hashes that say nothing to who does not have it.

use std::fmt;
use std::fmt::Write;

/// Bytes of a key.
pub(super) const KEY: usize = 32;
/// Bytes of a hash in the list: as few as will do, since a file of the archive has 256 KiB at most. That some of ten million
/// words and parts of words meet one of ten thousand hashes by chance is as likely as one in two hundred.
pub(super) const HASH: usize = 8;

/// Bytes of letters with their label that are hashed where they are put together: most names are no longer.
const ROOM: usize = 64;

pub(super) type Hash = [u8; HASH];

/// What the id of a key is derived under (BLAKE3, key derivation).
const ID: &str = "rawi 2026-11 id of the key of withheld names";

/// What is hashed, so that no hash of one sort stands for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    Same,
    Near,
    Sound,
    /// Nothing: it fills the list up.
    Chance,
}

/// A key. It is as secret as the names: who has it and the list can try names until one is met.
#[derive(Clone, PartialEq, Eq)]
pub struct Key([u8; KEY]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl Key {
    /// A key of 32 bytes that came by chance from the system.
    pub const fn new(chance: [u8; KEY]) -> Self {
        Self(chance)
    }

    /// Reads the text of a key file: 64 hexadecimal digits, with blanks round them.
    pub fn parse(text: &str) -> Option<Self> {
        from_hex(text.trim()).map(Self)
    }

    /// The text of a key file.
    pub fn written(&self) -> String {
        let mut text = hex(&self.0);
        text.push('\n');
        text
    }

    /// What a list names its key by. The key cannot be found out from it.
    pub fn id(&self) -> String {
        let derived = blake3::derive_key(ID, &self.0);
        hex(&derived[..HASH])
    }

    pub(super) fn hash(&self, label: Label, letters: &str) -> Hash {
        let label = match label {
            Label::Same => b'=',
            Label::Near => b'~',
            Label::Sound => b'#',
            Label::Chance => b'?',
        };
        // In one piece, and without asking for memory where there is room here: either takes longer than to hash a name.
        let mut room = [0; ROOM];
        let long;
        let bytes = if let Some(bytes) = room.get_mut(..=letters.len()) {
            bytes[0] = label;
            bytes[1..].copy_from_slice(letters.as_bytes());
            &*bytes
        } else {
            long = [&[label], letters.as_bytes()].concat();
            &long[..]
        };
        let mut hash = [0; HASH];
        hash.copy_from_slice(&blake3::keyed_hash(&self.0, bytes).as_bytes()[..HASH]);
        hash
    }
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// As many bytes as `N` from twice as many hexadecimal digits.
pub(super) fn from_hex<const N: usize>(text: &str) -> Option<[u8; N]> {
    if text.len() != 2 * N || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; N];
    for (byte, at) in bytes.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_key_is_read_as_it_was_written(chance: [u8; KEY]) {
            let key = Key::new(chance);
            let text = key.written();
            let read = Key::parse(&text);
            prop_assert_eq!(read.as_ref(), Some(&key));
            let shown = format!("{key:?}");
            prop_assert!(!shown.contains(text.trim()));
            prop_assert!(!text.contains(&key.id()));
        }

        #[test]
        fn what_is_no_key_is_none(text in "\\PC{0,80}") {
            let is_key = text.trim().len() == 64 && text.trim().bytes().all(|b| b.is_ascii_hexdigit());
            prop_assert_eq!(Key::parse(&text).is_some(), is_key);
        }
    }

    #[test]
    fn sorts_of_hashes_are_kept_apart() {
        let key = Key::new([7; KEY]);
        assert_ne!(key.hash(Label::Same, "a"), key.hash(Label::Near, "a"));
        assert_ne!(
            key.hash(Label::Same, "a"),
            Key::new([8; KEY]).hash(Label::Same, "a")
        );
    }
}
