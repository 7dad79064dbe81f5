//! A paragraph made ready for rules: its words, and what in it the program wrote.

use super::super::align::Sort;
use std::ops::Range;

/// A paragraph, or a line of a file.
#[derive(Clone, Debug)]
pub(in crate::proof) struct Passage<'a> {
    pub(in crate::proof) text: &'a str,
    pub(in crate::proof) sort: Sort,
    /// The primary subtag of the language.
    pub(in crate::proof) language: &'a str,
    /// Bytes at which a line of verse begins.
    pub(in crate::proof) breaks: &'a [usize],
    /// The numbers of footnotes, which the program wrote, in order.
    pub(in crate::proof) notes: Vec<Range<usize>>,
    /// How many links it has.
    pub(in crate::proof) links: usize,
    /// The words of links to sources and the web, which may be titles in any language, in order.
    pub(in crate::proof) titles: Vec<Range<usize>>,
    pub(in crate::proof) words: Vec<Range<usize>>,
    /// The text of the next paragraph of the part.
    pub(in crate::proof) next: Option<&'a str>,
    pub(in crate::proof) marks: Marks,
}

/// Which typographic marks the whole text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::proof) struct Marks {
    /// `“`, `”`, `„`, `«` or `»`.
    pub(in crate::proof) curly_quotes: bool,
    /// `’` between letters.
    pub(in crate::proof) curly_apostrophes: bool,
}

impl<'a> Passage<'a> {
    pub(in crate::proof) fn new(text: &'a str, language: &'a str) -> Self {
        Self {
            text,
            sort: Sort::Prose,
            language: primary(language),
            breaks: &[],
            notes: Vec::new(),
            links: 0,
            titles: Vec::new(),
            words: words(text),
            next: None,
            marks: Marks::default(),
        }
    }

    pub(in crate::proof) fn words(&self) -> impl Iterator<Item = (Range<usize>, &'a str)> + '_ {
        let text = self.text;
        self.words
            .iter()
            .map(move |word| (word.clone(), &text[word.clone()]))
    }

    /// Words that stand next to each other, with the bytes between them.
    pub(in crate::proof) fn pairs(
        &self,
    ) -> impl Iterator<Item = (Neighbour<'a>, Neighbour<'a>, &'a str)> + '_ {
        let text = self.text;
        let neighbour = move |range: &Range<usize>| Neighbour {
            range: range.clone(),
            text: &text[range.clone()],
        };
        self.words.windows(2).map(move |pair| {
            let between = &text[pair[0].end..pair[1].start];
            (neighbour(&pair[0]), neighbour(&pair[1]), between)
        })
    }

    pub(in crate::proof) fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    pub(in crate::proof) fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// The word around byte `at`.
    pub(in crate::proof) fn word_at(&self, at: usize) -> Option<&Range<usize>> {
        let before = self.words.partition_point(|word| word.end <= at);
        self.words.get(before).filter(|word| word.start <= at)
    }

    /// The word that ends before byte `end`.
    pub(in crate::proof) fn word_ending(&self, end: usize) -> Option<&Range<usize>> {
        let at = self.words.binary_search_by_key(&end, |word| word.end);
        at.ok().map(|at| &self.words[at])
    }

    /// The word behind byte `at`.
    pub(in crate::proof) fn word_behind(&self, at: usize) -> Option<&Range<usize>> {
        let before = self.words.partition_point(|word| word.start < at);
        self.words.get(before)
    }

    /// Whether a footnote's number stands over byte `at`.
    pub(in crate::proof) fn is_note(&self, at: usize) -> bool {
        self.notes.iter().any(|note| note.contains(&at))
    }
}

/// A word beside another.
#[derive(Clone, Debug)]
pub(in crate::proof) struct Neighbour<'a> {
    pub(in crate::proof) range: Range<usize>,
    pub(in crate::proof) text: &'a str,
}

/// The first subtag of a language tag.
pub(in crate::proof) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Whether `letter` is of the Arabic script, forms of fonts included.
pub(in crate::proof) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

pub(in crate::proof) fn is_arabic_letter(letter: char) -> bool {
    is_arabic(letter) && letter.is_alphabetic()
}

/// The runs of letters, digits, marks and joiners, with apostrophes between letters.
pub(in crate::proof) fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut start = None;
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map_or(' ', |(_, after)| *after);
        if belongs(before, letter, after) {
            start.get_or_insert(at);
        } else if let Some(start) = start.take() {
            words.push(start..at);
        }
        before = letter;
    }
    words.extend(start.map(|start| start..text.len()));
    words
}

fn belongs(before: char, letter: char, after: char) -> bool {
    match letter {
        '\'' | '’' => before.is_alphabetic() && after.is_alphabetic(),
        // Joiners, combining marks, and the marks of Arabic that are no letters for Unicode.
        '\u{200C}'
        | '\u{200D}'
        | '\u{300}'..='\u{36F}'
        | '\u{610}'..='\u{61A}'
        | '\u{64B}'..='\u{65F}'
        | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6ED}' => true,
        _ => letter.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_hold_what_joins_them() {
        let text = "Nasrin’s مى‌روم، 1988 تا\u{654}مین — 'yes'";
        let words: Vec<&str> = words(text).into_iter().map(|word| &text[word]).collect();
        let expected = ["Nasrin’s", "مى‌روم", "1988", "تا\u{654}مین", "yes"];
        assert_eq!(words, expected);
    }

    #[test]
    fn words_are_found_by_a_byte_within_at_their_end_and_before_them() {
        let passage = Passage::new("a) he’s in", "en");
        assert_eq!(passage.word_at(5), Some(&(3..9)));
        assert_eq!(passage.word_at(1), None);
        assert_eq!(passage.word_at(99), None);
        assert_eq!(passage.word_ending(1), Some(&(0..1)));
        assert_eq!(passage.word_ending(2), None);
        assert_eq!(passage.word_behind(1), Some(&(3..9)));
        assert_eq!(passage.word_behind(11), None);
    }
}
