//! Covers withheld names in what is printed about an archive: messages quote its words, and paths are names of files.

use super::Withheld;
use crate::locale::Message;
use crate::text::Clean;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// What stands in the place of a name, however long it is.
pub const COVER: &str = "▒▒▒";

/// How much of a message about a file is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// The withheld names in it.
    Names,
    /// Every word that it quotes: of a file that has a withheld name in it, a part of that name may be quoted.
    Quotations,
}

impl Withheld {
    /// `text` with every withheld name covered, and what is near one.
    pub fn veil<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let hits = self.find(text);
        if hits.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut veiled = String::new();
        let mut at = 0;
        for hit in hits {
            veiled.push_str(text.get(at..hit.range.start).unwrap_or_default());
            veiled.push_str(COVER);
            at = at.max(hit.range.end);
        }
        veiled.push_str(&text[at..]);
        Cow::Owned(veiled)
    }

    /// A path with every part covered that has a withheld name.
    pub fn veil_path(&self, path: &Path) -> PathBuf {
        let parts = path.components().map(|part| {
            let part = part.as_os_str();
            match self.veil(&part.to_string_lossy()) {
                Cow::Borrowed(_) => PathBuf::from(part),
                Cow::Owned(veiled) => PathBuf::from(veiled),
            }
        });
        parts.collect()
    }

    /// A message with what it quotes covered.
    pub fn veil_message(&self, message: &Message, cover: Cover) -> Message {
        message.with_words(
            &|outside| match cover {
                Cover::Names => Clean::new(&self.veil(outside)),
                Cover::Quotations => Clean::new(COVER),
            },
            &|inside| Clean::new(&self.veil(inside)),
        )
    }
}
