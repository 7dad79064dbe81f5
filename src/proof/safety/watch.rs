//! Whether names are watched for at all: the list of the archive, the key outside it, and why one of them does not serve.

use super::super::rules::Rule;
use super::super::rules::safety::{NEARLY_WITHHELD, UNVEILED, WITHHELD};
use super::super::withheld::{Broken, Key, List, PATH, Withheld};
use crate::archive::documents::{Content, Document};
use crate::locale::Message;
use std::path::Path;

/// What came of looking for the key.
#[derive(Clone, Debug)]
pub enum KeyFile {
    /// Nobody has said where it is.
    Unnamed,
    /// Why it was not read.
    Refused(Message),
    Read(Key),
}

/// What the archive withholds.
#[derive(Clone, Debug)]
pub enum Watch {
    /// It has no list and nobody has named a key, so there is nothing to look for.
    Nothing,
    /// It has a list that cannot be used, or none for the key that was named, and why: that a check was not run is never passed over in silence.
    Off(Message),
    On(Withheld),
}

impl Watch {
    /// The list among the files of an archive, with the key. Only the file at [`PATH`] is looked at.
    pub fn over(documents: &[Document], key: KeyFile) -> Self {
        let list = documents
            .iter()
            .find(|document| document.path == Path::new(PATH));
        match list.map(|document| &document.content) {
            None => Self::without_list(&key),
            Some(Content::Text(page)) => Self::of(&page.text, key),
            Some(Content::Unread(why)) => Self::Off(why.clone()),
            Some(Content::Other) => Self::Off(Message::new("safety-list-broken")),
        }
    }

    /// Who names a key expects names to be looked for: a list that was deleted or not handed on is no list of none.
    fn without_list(key: &KeyFile) -> Self {
        match key {
            KeyFile::Unnamed => Self::Nothing,
            KeyFile::Refused(_) | KeyFile::Read(_) => {
                Self::Off(Message::new("safety-list-missing"))
            }
        }
    }

    fn of(text: &str, key: KeyFile) -> Self {
        let list = match List::parse(text) {
            Ok(list) => list,
            Err(broken) => return Self::Off(Message::new(message_name(broken))),
        };
        match key {
            KeyFile::Unnamed => Self::Off(Message::new("safety-key-missing")),
            KeyFile::Refused(why) => Self::Off(why),
            KeyFile::Read(key) => match Withheld::new(list, key) {
                Ok(withheld) => Self::On(withheld),
                Err(_) => Self::Off(Message::new("safety-key-other")),
            },
        }
    }

    /// Whether a check of safety is run over a text with this: names that nobody can look for are not found missing.
    pub(in crate::proof) fn runs(&self, rule: &Rule, is_translation: bool) -> bool {
        if [WITHHELD.code, NEARLY_WITHHELD.code].contains(&rule.code) {
            self.withheld().is_some()
        } else {
            is_translation || rule.code != UNVEILED.code
        }
    }

    /// The names, if they are watched for.
    pub fn withheld(&self) -> Option<&Withheld> {
        match self {
            Self::On(withheld) => Some(withheld),
            Self::Nothing | Self::Off(_) => None,
        }
    }
}

/// The message that says why a list cannot be used.
pub const fn message_name(broken: Broken) -> &'static str {
    match broken {
        Broken::NotAList => "safety-list-broken",
        Broken::Unmerged => "safety-list-unmerged",
        Broken::TooNew => "safety-list-too-new",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_without_its_list_is_never_a_silent_pass() {
        let key = Key::new([7; 32]);
        let refused = Message::new("safety-key-none").outside("path", "k");
        for key in [KeyFile::Read(key), KeyFile::Refused(refused)] {
            let watch = Watch::over(&[], key);
            assert!(
                matches!(&watch, Watch::Off(why) if why.name() == "safety-list-missing"),
                "{watch:?}"
            );
        }
        assert!(matches!(Watch::over(&[], KeyFile::Unnamed), Watch::Nothing));
    }
}
