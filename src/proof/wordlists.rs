//! The word lists of an archive, `words/<language>.txt` and `words/<language>.bad.txt`: their form, and words found in them.
//!
//! Reading and writing the files is for those who may; which words of a text are looked up, `spelling` decides.

use super::spelling::letters::{self, plain};
use crate::locale::Message;
use crate::text::Clean;
use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// The file of accepted words, relative to the root of the archive.
pub fn accepted_path(language: &str) -> PathBuf {
    Path::new("words").join(format!("{language}.txt"))
}

/// The file of mistakes, relative to the root of the archive.
pub fn mistakes_path(language: &str) -> PathBuf {
    Path::new("words").join(format!("{language}.bad.txt"))
}

/// The line that makes `word` an accepted one; nothing if it is no word, or more than one.
pub fn line(word: &str) -> Option<String> {
    let [only] = letters::words(word)[..] else {
        return None;
    };
    (only == word && Clean::new(word).as_str() == word).then(|| format!("{word}\n"))
}

/// Something in a list that does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// From 1.
    pub line: usize,
    pub what: Message,
}

impl Complaint {
    /// The complaint with its place in the list at `path`.
    pub fn told(self, path: &Path) -> Message {
        Message::new("spelling-list-line")
            .outside("path", path.to_string_lossy().into_owned())
            .inside("line", self.line.to_string())
            .message("what", self.what)
    }
}

/// Words that are right whatever dictionaries say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted {
    words: HashSet<String>,
}

impl Accepted {
    /// Reads a list: a word a line. What stands behind `#` is a comment.
    pub fn read(text: &str, language: &str) -> (Self, Vec<Complaint>) {
        let mut accepted = Self::default();
        let mut complaints = Vec::new();
        for (number, line) in lines(text) {
            if is_clean(line) && !letters::words(line).is_empty() {
                accepted.add(line, language);
            } else {
                let what = Message::new("spelling-no-word").outside("words", line);
                complaints.push(Complaint { line: number, what });
            }
        }
        (accepted, complaints)
    }

    /// Accepts every word of `words`.
    pub fn add(&mut self, words: &str, language: &str) {
        let words = letters::words(words);
        self.words
            .extend(words.into_iter().map(|word| plain(word, language)));
    }

    /// Accepts no word of `words` any more.
    pub fn remove(&mut self, words: &str, language: &str) {
        for word in letters::words(words) {
            self.words.remove(&plain(word, language));
        }
    }

    /// Whether `word`, written plainly, is accepted. A list in small letters goes for capitals too.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(word) || self.words.contains(&word.to_lowercase()) || {
            let is_shouted = word.chars().all(|letter| !letter.is_lowercase());
            is_shouted && self.words.contains(&capitalised(&word.to_lowercase()))
        }
    }

    /// Whether `word`, which is plain and in small letters, is accepted with any capitals.
    pub fn has_in_any_case(&self, word: &str) -> bool {
        self.words.iter().any(|own| own.to_lowercase() == word)
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    pub fn extend(&mut self, other: Self) {
        self.words.extend(other.words);
    }
}

/// A mistake and what is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The words as they are compared, and what stands before each of the others.
    words: Vec<String>,
    gaps: Vec<String>,
    /// Whether capitals count, because the list has some.
    minds_capitals: bool,
    right: String,
}

/// What is written wrong often, and how it is written right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mistakes {
    /// By the first word in small letters; of each, the longest comes first.
    by_word: HashMap<String, Vec<Mistake>>,
}

impl Mistakes {
    /// Reads a list: `wrong = right` a line, each one or more words. What stands behind `#` is a comment.
    pub fn read(text: &str) -> (Self, Vec<Complaint>) {
        let mut list = Self::default();
        let mut complaints = Vec::new();
        for (number, line) in lines(text) {
            match Mistake::read(line) {
                Ok(mistake) => list.add(mistake),
                Err(name) => complaints.push(Complaint {
                    line: number,
                    what: Message::new(name).outside("words", line),
                }),
            }
        }
        (list, complaints)
    }

    fn add(&mut self, mistake: Mistake) {
        let first = mistake.words[0].to_lowercase();
        let same = self.by_word.entry(first).or_default();
        let longer = same.partition_point(|other| other.words.len() >= mistake.words.len());
        same.insert(longer, mistake);
    }

    pub fn extend(&mut self, other: Self) {
        for mistake in other.by_word.into_values().flatten() {
            self.add(mistake);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.by_word.is_empty()
    }

    /// The longest mistake that `words` begin with: how many of them it has, and what is right in their place. `gaps` are what
    /// stands behind each of the words in the text.
    pub fn find(&self, words: &[&str], gaps: &[&str]) -> Option<(usize, String)> {
        let first = letters::composed(words.first()?);
        let candidates = self.by_word.get(&first.to_lowercase())?;
        let found = candidates.iter().find(|mistake| mistake.is(words, gaps))?;
        let right = if !found.minds_capitals && first.starts_with(char::is_uppercase) {
            capitalised(&found.right)
        } else {
            found.right.clone()
        };
        Some((found.words.len(), right))
    }

    /// What is right in place of `word`, if the list has it.
    pub fn mend(&self, word: &str) -> Option<String> {
        let words = letters::words(word);
        let gaps = gaps(word);
        let gaps: Vec<&str> = gaps.iter().map(String::as_str).collect();
        let (length, right) = self.find(&words, &gaps)?;
        (length == words.len()).then_some(right)
    }
}

impl Mistake {
    /// Reads a line; the name of the message if it does not count.
    fn read(line: &str) -> Result<Self, &'static str> {
        let (wrong, right) = line.split_once('=').ok_or("spelling-no-equals")?;
        let (wrong, right) = (
            letters::composed(wrong.trim()),
            letters::composed(right.trim()),
        );
        let words: Vec<String> = letters::words(&wrong)
            .into_iter()
            .map(str::to_owned)
            .collect();
        if words.is_empty() || right.is_empty() || !is_clean(line) {
            return Err("spelling-no-equals");
        }
        let mistake = Self {
            words,
            gaps: gaps(&wrong),
            minds_capitals: wrong.contains(char::is_uppercase),
            right: right.into_owned(),
        };
        if mistake.stands_in(&mistake.right) {
            return Err("spelling-never-mended");
        }
        Ok(mistake)
    }

    fn is(&self, words: &[&str], between: &[&str]) -> bool {
        let same = |own: &String, word: &&str| {
            let word = letters::composed(word);
            if self.minds_capitals {
                *own == word
            } else {
                *own == word.to_lowercase()
            }
        };
        words.len() >= self.words.len()
            && between.len() >= self.gaps.len()
            && self
                .words
                .iter()
                .zip(words)
                .all(|(own, word)| same(own, word))
            && self
                .gaps
                .iter()
                .zip(between)
                .all(|(own, gap)| *own == blank(gap))
    }

    /// Whether the mistake is made in `text`: who mends it would have made it again.
    fn stands_in(&self, text: &str) -> bool {
        let (words, gaps) = (letters::words(text), gaps(text));
        let gaps: Vec<&str> = gaps.iter().map(String::as_str).collect();
        (0..words.len()).any(|from| self.is(&words[from..], &gaps[from.min(gaps.len())..]))
    }
}

/// What stands between the words of `text`.
fn gaps(text: &str) -> Vec<String> {
    let words = letters::ranges(text);
    let between = words
        .windows(2)
        .map(|pair| &text[pair[0].end..pair[1].start]);
    between.map(blank).collect()
}

/// Blanks of any sort and number as one.
fn blank(gap: &str) -> String {
    if !gap.is_empty() && gap.chars().all(char::is_whitespace) {
        " ".to_owned()
    } else {
        gap.to_owned()
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The lines that say something, without comments, with their numbers.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let said = |line: &str| line.split('#').next().unwrap_or_default().trim().len();
    let lines = text.lines().enumerate();
    lines.filter_map(move |(index, line)| {
        let end = said(line);
        let start = line.len() - line.trim_start().len();
        (end > 0).then(|| (index + 1, &line[start..start + end]))
    })
}

/// Whether nothing in a line would be taken out before it is shown.
fn is_clean(line: &str) -> bool {
    Clean::new(line).as_str() == line
}

#[cfg(test)]
mod tests;
