//! A character of several bytes, which come one after the other.

/// A character of which some bytes have come.
#[derive(Clone, Copy, Debug)]
pub(super) struct Character {
    bytes: [u8; 4],
    length: usize,
}

/// What bytes are so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    Unfinished,
    Whole(char),
    /// No UTF-8.
    Invalid,
}

impl Character {
    pub(super) fn begin(byte: u8) -> Self {
        Self {
            bytes: [byte, 0, 0, 0],
            length: 1,
        }
    }

    /// Adds a byte to an unfinished one, which has three at most.
    pub(super) fn push(&mut self, byte: u8) {
        self.bytes[self.length] = byte;
        self.length += 1;
    }

    pub(super) fn read(&self) -> Reading {
        match std::str::from_utf8(&self.bytes[..self.length]) {
            Ok(text) => text.chars().next().map_or(Reading::Invalid, Reading::Whole),
            Err(error) if error.error_len().is_none() => Reading::Unfinished,
            Err(_) => Reading::Invalid,
        }
    }
}
