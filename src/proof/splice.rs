//! One change of the bytes of an entry's file, and the same change taken back.
//!
//! A file is never written anew from what was understood of it: everything outside of the change stays as somebody typed it.
//! `words` writes what readers are to see as the file spells it; `check` holds that a change touches the words of one text and
//! nothing else; `file` puts the new file in the old one's place.

mod check;
mod error;
mod file;
mod made;
mod words;

pub use error::SpliceError;
pub use file::splice;
pub use made::Made;
pub use words::Place;

use super::source::SourceFile;
use crate::archive::files::LIMIT;
use std::ops::Range;

/// Bytes of a file that are to be others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Bytes of the file.
    pub span: Range<usize>,
    /// What stands there; where something else does, nothing is changed.
    pub was: String,
    /// What is to stand there.
    pub becomes: String,
}

impl Edit {
    /// The edit that puts the words `becomes` in place of bytes of `file`, with the escapes that the string needs and with the
    /// line ends of the file; nothing if the bytes are not whole characters of it.
    pub fn new(file: &SourceFile, span: Range<usize>, becomes: &str) -> Option<Self> {
        let was = file.text().get(span.clone())?.to_owned();
        let unix = check::written(file.text(), &span, &becomes.replace("\r\n", "\n"));
        let becomes = if file.text().contains("\r\n") {
            unix.replace('\n', "\r\n")
        } else {
            unix
        };
        Some(Self { span, was, becomes })
    }

    /// The edit that takes this one back.
    #[must_use]
    pub fn reverse(&self) -> Self {
        Self {
            span: self.span.start..self.span.start + self.becomes.len(),
            was: self.becomes.clone(),
            becomes: self.was.clone(),
        }
    }

    /// The text of a file after the edit.
    ///
    /// # Errors
    /// Where something else than [`Self::was`] stands at the place, and where more than the words of one text would change:
    /// another value of the file, another paragraph, or the markup around the words.
    pub fn apply(&self, text: &str) -> Result<String, SpliceError> {
        let elsewhere = SpliceError::Elsewhere;
        if text.get(self.span.clone()) != Some(self.was.as_str()) {
            return Err(elsewhere);
        }
        let (before, behind) = (&text[..self.span.start], &text[self.span.end..]);
        let new = [before, &self.becomes, behind].concat();
        if new.len() as u64 > LIMIT {
            return Err(SpliceError::TooLarge);
        }
        check::only_words(self, text, &new)?;
        Ok(new)
    }
}

#[cfg(test)]
mod tests;
