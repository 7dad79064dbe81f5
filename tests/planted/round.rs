//! Errors that are planted at once, where none hides another.

use super::Planted;
use super::archive::Archive;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

impl Archive {
    /// The first file that has the words and has room for the error beside those of the round.
    pub(super) fn place(&self, planted: &Planted, round: &Round<'_>) -> Option<&str> {
        let language = planted.language.trim_start_matches('.');
        let end = format!(".{language}.toml");
        let is_of = |name: &str| match language {
            "" | "en" => name.matches('.').count() == 1 && name != "sorani.toml",
            "ckb" => name == "sorani.toml",
            _ => name.ends_with(&end),
        };
        let mut files = self.files.iter();
        let found = files.find(|(name, text)| {
            is_of(name)
                && round.has_room(planted, name)
                && round.text(self, name)[body(planted, text)..].contains(planted.words)
                && round.keeps_others(self, planted, name)
        });
        found.map(|(name, _)| name.as_str())
    }
}

/// Errors that are planted at once: different ones in a story, or what one brings about would hide another.
#[derive(Default)]
pub(super) struct Round<'a> {
    pub(super) planted: Vec<(&'a Planted, String)>,
    /// The files as they are with the errors in them.
    pub(super) spoilt: BTreeMap<String, String>,
}

/// Errors in one story at once.
const AT_ONCE: usize = 4;

impl<'a> Round<'a> {
    fn has_room(&self, planted: &Planted, file: &str) -> bool {
        let others: Vec<&Planted> = self
            .planted
            .iter()
            .filter(|(_, other)| story(other) == story(file))
            .map(|(other, _)| *other)
            .collect();
        // An error in a file leaves its entry out; a difference from the original is one of the whole text.
        let is_alone = |planted: &Planted| matches!(planted.code.as_bytes()[0], b'A' | b'X');
        others.is_empty()
            || others.len() < AT_ONCE
                && !is_alone(planted)
                && !others
                    .iter()
                    .any(|other| is_alone(other) || other.code == planted.code)
    }

    fn text<'s>(&'s self, archive: &'s Archive, file: &str) -> &'s str {
        self.spoilt
            .get(file)
            .unwrap_or_else(|| &archive.files[file])
    }

    /// The text of a file with one error more.
    fn with(&self, archive: &Archive, planted: &Planted, file: &str) -> String {
        let text = self.text(archive, file);
        let (head, rest) = text.split_at(body(planted, &archive.files[file]));
        format!("{head}{}", rest.replacen(planted.words, planted.error, 1))
    }

    fn keeps_others(&self, archive: &Archive, planted: &Planted, file: &str) -> bool {
        let spoilt = self.with(archive, planted, file);
        let mut others = self.planted.iter().filter(|(_, other)| other == file);
        others.all(|(other, _)| spoilt.contains(other.error))
    }

    pub(super) fn plant(&mut self, archive: &Archive, planted: &'a Planted, file: String) {
        let spoilt = self.with(archive, planted, &file);
        self.spoilt.insert(file.clone(), spoilt);
        self.planted.push((planted, file));
    }

    /// The lines of an error, from 1.
    pub(super) fn lines(
        &self,
        archive: &Archive,
        planted: &Planted,
        file: &str,
    ) -> RangeInclusive<usize> {
        let (text, words) = match planted.error {
            // What was taken away left no trace.
            "" => (&archive.files[file], planted.words),
            error => (&self.spoilt[file], error),
        };
        let at = text.find(words).expect("it was planted there");
        let line = 1 + text[..at].matches('\n').count();
        line..=line + words.matches('\n').count()
    }
}

/// The id of the story that a file belongs to.
fn story(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// Where an error may be planted: behind the head of the file, if it is one of the text.
fn body(planted: &Planted, text: &str) -> usize {
    if planted.is_of_file() {
        0
    } else {
        text.find("[text]").expect("every entry has a text")
    }
}
