//! The names of an archive as accepted spellings: those of `names.toml`, and of the people and places of its entries.
//!
//! Names of `names.toml` are also looked for in other spellings (L161), with the half-space, the hyphen or the letters that
//! a search would not tell apart.

use super::super::rules::passage::{Passage, primary};
use super::super::wordlists::Accepted;
use super::letters::{Script, composed, ranges};
use super::twins::sound;
use crate::archive::model::{Archive, ByLanguage, SharedName};
use crate::archive::vocabulary::NameKind;
use crate::text::fold::fold;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

/// Letters of a name, at least, that is looked for in other spellings. Shorter ones are spelled like too many words.
const SHORTEST: usize = 4;
/// Words by which another spelling may be longer than the name: “Ali Nejad” for “Alinejad”.
const MORE_WORDS: usize = 1;

/// The names of an archive, by language.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    by_language: BTreeMap<String, Known>,
}

/// The names in one language.
#[derive(Clone, Debug, Default)]
pub(super) struct Known {
    /// The words of all names.
    pub(super) words: Accepted,
    /// Names of `names.toml` as they are written, by their letters folded and without gaps.
    spellings: HashMap<String, BTreeSet<String>>,
    /// Words of the longest of them.
    longest: usize,
    /// Words of names in Latin letters, by their sound.
    sounds: HashMap<String, String>,
}

impl Names {
    /// Gathers the names of an archive for texts in `languages`.
    pub(super) fn of<'a>(archive: &Archive, languages: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names = Self::default();
        for language in languages {
            let known = Known::of(archive, language);
            names.by_language.insert(language.to_owned(), known);
        }
        names
    }

    pub(super) fn in_language(&self, language: &str) -> Option<&Known> {
        self.by_language.get(language)
    }
}

impl Known {
    fn of(archive: &Archive, language: &str) -> Self {
        let mut known = Self::default();
        for name in archive.names.values() {
            for form in forms(&name.name, &name.names, language) {
                known.words.add(form, language);
                if is_proper(name) {
                    known.add_spelling(form);
                }
            }
        }
        for story in &archive.stories {
            let people = story.people.iter().map(|one| (&one.name, &one.names));
            let groups = story
                .organisations
                .iter()
                .map(|one| (&one.name, &one.names));
            let places = story.places.iter().map(|one| (&one.name, &one.names));
            for (name, names) in people.chain(groups).chain(places) {
                for form in forms(name, names, language) {
                    known.words.add(form, language);
                }
            }
        }
        if Script::of(language) == Script::Latin {
            let words = known.words.iter().filter(|word| has_capital(word));
            known.sounds = words.map(|word| (sound(word), word.to_owned())).collect();
        }
        known
    }

    /// The word of a name that sounds like `word`, which is none itself.
    pub(super) fn sounding(&self, word: &str) -> Option<&str> {
        let is_long = word.chars().count() >= SHORTEST && has_capital(word);
        let found = self.sounds.get(&sound(word)).filter(|_| is_long)?;
        // “Iranians” and “Iranian's” are no other spellings.
        let is_inflected = word.starts_with(found.as_str()) || found.starts_with(word);
        (!is_inflected).then_some(found)
    }

    fn add_spelling(&mut self, form: &str) {
        let words = ranges(form);
        let squeezed = squeezed(form);
        if squeezed.chars().count() >= SHORTEST {
            self.longest = self.longest.max(words.len());
            let form = composed(form).into_owned();
            self.spellings.entry(squeezed).or_default().insert(form);
        }
    }

    /// Names of a passage in a spelling that `names.toml` has not, with the one that it has.
    pub(super) fn misspelt(&self, passage: &Passage<'_>) -> Vec<(Range<usize>, String)> {
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        let squeezed: Vec<String> = passage.words().map(|(_, word)| squeezed(word)).collect();
        let mut index = 0;
        while index < squeezed.len() {
            let Some((end, right)) = self.name_at(passage, &squeezed, index) else {
                index += 1;
                continue;
            };
            let range = passage.words[index].start..passage.words[end - 1].end;
            found.extend(right.map(|right| (range, right)));
            index = end;
        }
        found
    }

    /// The longest name that begins with the word `from`: the word behind it, and how it has to be written if it is not
    /// written so.
    fn name_at(
        &self,
        passage: &Passage<'_>,
        squeezed: &[String],
        from: usize,
    ) -> Option<(usize, Option<String>)> {
        let words = &passage.words;
        let mut letters = String::new();
        let mut found = None;
        for end in from + 1..=squeezed.len().min(from + self.longest + MORE_WORDS) {
            if end > from + 1 {
                let gap = &passage.text[words[end - 2].end..words[end - 1].start];
                if !gap.chars().all(is_joint) {
                    break;
                }
            }
            letters.push_str(&squeezed[end - 1]);
            if let Some(forms) = self.spellings.get(&letters) {
                let written = &passage.text[words[from].start..words[end - 1].end];
                found = Some((end, mended(forms, written)));
            }
        }
        found
    }
}

/// How a name has to be written; nothing if it is right, or if nobody can know which of several forms is meant.
fn mended(forms: &BTreeSet<String>, written: &str) -> Option<String> {
    let written = composed(written).to_lowercase();
    let is_right = |form: &String| form.to_lowercase() == written;
    let only = forms.first().filter(|_| forms.len() == 1)?;
    (!forms.iter().any(is_right)).then(|| only.clone())
}

fn has_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a character may stand between the words of a name.
fn is_joint(letter: char) -> bool {
    matches!(letter, ' ' | '-' | '\'' | '’' | '‘' | 'ʼ' | 'ـ')
}

/// How a name is written in texts of `language`: in its own form, and, in Latin letters, in that of English entries.
fn forms<'a>(
    name: &'a str,
    names: &'a ByLanguage,
    language: &str,
) -> impl Iterator<Item = &'a str> {
    let own = names.iter().filter_map({
        let language = primary(language).to_owned();
        move |(tag, form)| (primary(tag) == language).then_some(form.as_str())
    });
    let shared = (Script::of(language) != Script::Arabic).then_some(name);
    own.chain(shared)
}

/// Whether it is a name of somebody or some place, which has one spelling; a slogan is quoted in many.
fn is_proper(name: &SharedName) -> bool {
    matches!(
        name.kind,
        NameKind::Person | NameKind::Place | NameKind::Organisation
    )
}

/// The letters of a name as a search folds them, without what stands between its words.
fn squeezed(text: &str) -> String {
    let folded = fold(text).into_string();
    folded
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}
