//! `withheld.toml`: keyed hashes and nothing else, sorted, one a line, so that neither its order nor its length tells of a name.

use super::key::{Hash, Key, Label, from_hex, hex};
use super::spelling::{self, Unfit};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Where the list stands, relative to the archive's root.
pub const PATH: &str = "withheld.toml";

const SCHEMA: i64 = 1;

/// Hashes are added in so many at once, the rest being chance. A name has as many of its own as it has letters, which a
/// comparison of two versions would tell.
const BATCH: usize = 32;

const HEAD: &str = "\
# Names that must not stand in this archive, as keyed hashes: no name can be read from them.
# `rawi withhold` adds to it, `rawi check` looks for them. The key does not belong into this folder.
";

/// A list as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The id of the key it was made with.
    key: String,
    hashes: BTreeSet<Hash>,
}

/// Why a file is no list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// It cannot be read, or not all of it.
    NotAList,
    /// Another program has left it in the middle of a merge.
    Unmerged,
    /// It is of a schema that this program does not know.
    TooNew,
}

#[derive(Deserialize)]
struct Schema {
    schema: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "it was looked at before the rest was read")]
    schema: i64,
    key: String,
    hashes: Vec<String>,
}

impl List {
    /// An empty list for a key.
    pub fn new(key: &Key) -> Self {
        Self {
            key: key.id(),
            hashes: BTreeSet::new(),
        }
    }

    /// Reads the text of the file.
    ///
    /// # Errors
    /// Fails if anything in it is not understood: a list that is read in part would pass names over.
    pub fn parse(text: &str) -> Result<Self, Broken> {
        if text.lines().any(|line| line.starts_with("<<<<<<<")) {
            return Err(Broken::Unmerged);
        }
        let Ok(Schema { schema }) = toml::from_str(text) else {
            return Err(Broken::NotAList);
        };
        if schema > SCHEMA {
            return Err(Broken::TooNew);
        }
        let Ok(file) = toml::from_str::<File>(text) else {
            return Err(Broken::NotAList);
        };
        let hashes = file.hashes.iter().map(|hash| from_hex(hash));
        let hashes: Option<BTreeSet<Hash>> = hashes.collect();
        Ok(Self {
            key: file.key,
            hashes: hashes.ok_or(Broken::NotAList)?,
        })
    }

    /// The text of the file.
    pub fn written(&self) -> String {
        let mut text = format!(
            "{HEAD}\nschema = {SCHEMA}\nkey = \"{}\"\nhashes = [\n",
            self.key
        );
        for hash in &self.hashes {
            text.extend(["\"", &hex(hash), "\",\n"]);
        }
        text.push_str("]\n");
        text
    }

    /// The id of the key it was made with.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// How many hashes it has.
    pub fn len(&self) -> usize {
        self.hashes.len()
    }

    pub fn is_empty(&self) -> bool {
        self.hashes.is_empty()
    }

    pub(super) fn into_hashes(self) -> BTreeSet<Hash> {
        self.hashes
    }

    /// Adds every form of a name under `key`, which must be that of the list; says whether anything of it was new.
    ///
    /// # Errors
    /// Fails if the name cannot be looked for.
    pub fn add(&mut self, key: &Key, name: &str) -> Result<bool, Unfit> {
        let before = self.len();
        let forms = spelling::forms(name)?;
        let hashes = forms.iter().map(|(label, form)| key.hash(*label, form));
        self.hashes.extend(hashes);
        Ok(self.len() > before)
    }

    /// Adds hashes of nothing, made of `chance`, until those added since there were `before` are a full batch.
    pub fn fill_up(&mut self, before: usize, chance: &Key) {
        let mut number = 0_u64;
        while !(self.len() - before).is_multiple_of(BATCH) {
            self.hashes
                .insert(chance.hash(Label::Chance, &number.to_string()));
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::files::LIMIT;

    fn key() -> Key {
        Key::new([1; 32])
    }

    #[test]
    fn a_list_is_read_as_it_was_written() {
        let mut list = List::new(&key());
        assert_eq!(list.add(&key(), "Samira Zandvakil"), Ok(true));
        assert_eq!(list.add(&key(), "SAMIRA  ZANDVAKIL"), Ok(false));
        assert_eq!(List::parse(&list.written()), Ok(list.clone()));
        let windows = list.written().replace('\n', "\r\n");
        assert_eq!(List::parse(&windows), Ok(list));
    }

    #[test]
    fn what_is_not_understood_whole_is_no_list() {
        for (text, why) in [
            ("", Broken::NotAList),
            ("schema = 1\nkey = \"a\"\n", Broken::NotAList),
            (
                "schema = 1\nkey = \"a\"\nhashes = [\"xyz\"]\n",
                Broken::NotAList,
            ),
            (
                "schema = 1\nkey = \"a\"\nhashes = []\nnames = [\"b\"]\n",
                Broken::NotAList,
            ),
            ("schema = 2\nother = 1\n", Broken::TooNew),
            ("<<<<<<< ours\nschema = 1\n", Broken::Unmerged),
        ] {
            assert_eq!(List::parse(text), Err(why), "{text}");
        }
    }

    #[test]
    fn the_number_of_hashes_tells_nothing_of_the_length_of_a_name() {
        let grown = |name| {
            let mut list = List::new(&key());
            list.add(&key(), name).expect("a name");
            list.fill_up(0, &Key::new([2; 32]));
            list.len()
        };
        assert_eq!(grown("Ali"), BATCH);
        assert_eq!(grown("Samira Zandvakil"), BATCH);
        let mut same = List::new(&key());
        same.fill_up(0, &key());
        assert!(same.is_empty(), "nothing is added to nothing");
    }

    #[test]
    fn some_hundred_names_fit_into_a_file_of_the_archive() {
        let mut list = List::new(&key());
        for number in 0..500_u32 {
            let number = number.to_string();
            let letters: String = number.bytes().map(|b| char::from(b + 49)).collect();
            let name = format!("Samira Zand{letters}");
            list.add(&key(), &name).expect("a name");
        }
        let bytes = list.written().len() as u64;
        assert!(bytes < LIMIT, "{bytes}");
    }
}
